"""Checkpoints: safetensors weights with a JSON of facts beside them; the sha256 is checked at every load."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load as load_tensors

from .diffusion import Schedule
from .network import Network, NetworkSpec

FORMAT = "subpixel-checkpoint"
FORMAT_VERSION = 1
MAX_BYTES = 20_000_000
WEIGHTS = Path(__file__).resolve().parent / "weights"
DEFAULT_NAME = "subpixel"


class CheckpointError(Exception):
    """A checkpoint cannot be used. `reason` says why; `absent` is true when a file is missing."""

    def __init__(self, reason: str, path: Path, absent: bool = False) -> None:
        super().__init__(f"{reason} [{path}]")
        self.reason, self.path, self.absent = reason, path, absent


@dataclass(frozen=True)
class Facts:
    """The JSON beside the weights.

    Attributes:
        name: of the checkpoint.
        sha256: of the safetensors file.
        bands: band roles in the network's order.
        gsd_m: GSD of the input the network was trained for.
        mean, scale: z = (reflectance - mean) / scale per band.
        mtf: MTF at the LR Nyquist frequency per band, of the sensor model used for consistency.
        network: shape of the network.
        schedule: noise schedule.
        training: how it was made, for people.
    """

    name: str
    sha256: str
    bands: tuple[str, ...]
    gsd_m: float
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    mtf: tuple[float, ...]
    network: NetworkSpec
    schedule: Schedule
    training: dict[str, Any]

    @property
    def scale_factor(self) -> int:
        """HR pixels per LR pixel along one axis."""
        return self.network.scale_factor

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "name": self.name,
            "sha256": self.sha256,
            "bands": list(self.bands),
            "gsd_m": self.gsd_m,
            "scale_factor": self.scale_factor,
            "normalisation": {"mean": list(self.mean), "scale": list(self.scale)},
            "mtf": list(self.mtf),
            "network": self.network.to_dict(),
            "schedule": dict(vars(self.schedule)),
            "training": self.training,
        }

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> Facts:
        """Build from JSON. Raises KeyError, TypeError or ValueError on anything unexpected."""
        if facts["format"] != FORMAT or facts["version"] != FORMAT_VERSION:
            raise ValueError(
                f"format {facts['format']} version {facts['version']} is not {FORMAT} version {FORMAT_VERSION}"
            )
        bands = tuple(facts["bands"])
        normalisation = facts["normalisation"]
        built = cls(
            name=facts["name"],
            sha256=facts["sha256"],
            bands=bands,
            gsd_m=float(facts["gsd_m"]),
            mean=tuple(map(float, normalisation["mean"])),
            scale=tuple(map(float, normalisation["scale"])),
            mtf=tuple(map(float, facts["mtf"])),
            network=NetworkSpec.from_dict(facts["network"]),
            schedule=Schedule(**facts["schedule"]),
            training=dict(facts["training"]),
        )
        if not len(bands) == len(built.mean) == len(built.scale) == len(built.mtf) == built.network.bands:
            raise ValueError("bands, normalisation, MTF and network disagree on the number of bands")
        return built


@dataclass(frozen=True)
class Checkpoint:
    """A network ready to run, in evaluation mode, float32, with its facts."""

    network: Network
    facts: Facts
    path: Path


def load_checkpoint(path: Path | None = None) -> Checkpoint:
    """Load a checkpoint onto the CPU.

    Args:
        path: of a safetensors file with its JSON beside it; None is the one that ships.

    Raises:
        CheckpointError: missing, altered, damaged, or of another kind.
    """
    path = WEIGHTS / f"{DEFAULT_NAME}.safetensors" if path is None else path
    beside = path.with_suffix(".json")
    for file in (path, beside):
        if not file.is_file():
            raise CheckpointError("The file is not there.", file, absent=True)
    try:
        facts = Facts.from_dict(json.loads(beside.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"The facts beside the weights are not understood: {error}.", beside) from error
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != facts.sha256:
        raise CheckpointError("The weights do not match their sha256.", path)
    try:
        tensors = load_tensors(content)
        network = Network(facts.network)
        network.load_state_dict({key: value.to(torch.float32) for key, value in tensors.items()})
    except Exception as error:
        raise CheckpointError(f"The weights do not fit the network: {str(error).splitlines()[0]}", path) from error
    network = network.to(memory_format=torch.channels_last).eval().requires_grad_(False)  # type: ignore[call-overload]
    return Checkpoint(network, facts, path)
