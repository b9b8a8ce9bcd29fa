"""Checkpoints: safetensors weights with a JSON of facts beside them; the sha256 is checked at every load."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors.torch import load as load_tensors
from torch import Tensor, nn

from ...core.checkpoint import DEFAULT_NAME as DEFAULT_NAME
from ...core.checkpoint import (
    DEFAULT_OPTIONAL_BANDS,
    FORMAT,
    FORMAT_VERSION,
    SUFFIX,
    CheckpointError,
    Outline,
    read_facts,
    read_weights,
    understanding,
)
from ...core.checkpoint import WEIGHTS as WEIGHTS
from ...models.diffusion import Schedule
from ...models.network import Network, NetworkSpec
from ...models.uncertainty import ErrorModel

MAX_BYTES = 20_000_000


@dataclass(frozen=True)
class Base:
    """Weights beside a checkpoint's own which it shares what it has not itself with.

    Attributes:
        file: name of the safetensors file in the same folder.
        sha256: of it.
    """

    file: str
    sha256: str

    def __post_init__(self) -> None:
        if Path(self.file).name != self.file or Path(self.file).suffix != SUFFIX:
            raise ValueError(f"{self.file} is not the name of a {SUFFIX} file")

    def read(self, folder: Path) -> dict[str, Tensor]:
        """Its tensors. Raises CheckpointError where the file is missing or another one."""
        path = folder / self.file
        content = read_weights(path)
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise CheckpointError("The weights that this model is based on are others than it was made with.", path)
        return load_tensors(content)


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
        optional_bands: bands that a run may lack, because training left them out at times.
        uncertainty: how large errors are, given the spread of samples and the drawn detail.
        base: where the weights come from that the file does not hold itself; None where it holds all.
        draws: whether samples add anything to the estimate; of a model that does not, temperature counts as 0.
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
    optional_bands: tuple[str, ...] = DEFAULT_OPTIONAL_BANDS
    uncertainty: ErrorModel = field(default_factory=ErrorModel)
    base: Base | None = None
    draws: bool = True

    @property
    def scale_factor(self) -> int:
        """HR pixels per LR pixel along one axis."""
        return self.network.scale_factor

    @property
    def outline(self) -> Outline:
        """What can be known of it without torch."""
        return Outline.from_dict(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "name": self.name,
            "sha256": f"sha256:{self.sha256}",  # a bare hash looks like a secret to scanners
            "bands": list(self.bands),
            "optional_bands": [band for band in self.bands if band in self.optional_bands],
            "gsd_m": self.gsd_m,
            "scale_factor": self.scale_factor,
            "normalisation": {"mean": list(self.mean), "scale": list(self.scale)},
            "mtf": list(self.mtf),
            "network": self.network.to_dict(),
            "schedule": dict(vars(self.schedule)),
            "uncertainty": dict(vars(self.uncertainty)),
            **({"base": {"file": self.base.file, "sha256": f"sha256:{self.base.sha256}"}} if self.base else {}),
            **({} if self.draws else {"draws": False}),
            "training": self.training,
        }

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> Facts:
        """Build from JSON. Raises KeyError, TypeError or ValueError on anything unexpected."""
        outline, normalisation = Outline.from_dict(facts), facts["normalisation"]
        built = cls(
            name=outline.name,
            sha256=outline.sha256,
            bands=outline.bands,
            gsd_m=outline.gsd_m,
            mean=tuple(map(float, normalisation["mean"])),
            scale=tuple(map(float, normalisation["scale"])),
            mtf=tuple(map(float, facts["mtf"])),
            network=NetworkSpec.from_dict(facts["network"]),
            schedule=Schedule(**facts["schedule"]),
            training=dict(facts["training"]),
            optional_bands=outline.optional_bands,
            uncertainty=ErrorModel(**facts.get("uncertainty", {})),
            base=_base(facts["base"]) if "base" in facts else None,
            draws=outline.draws,
        )
        built._check(outline)
        return built

    def _check(self, outline: Outline) -> None:
        """See that the parts fit each other and make sense. Raises TypeError or ValueError."""
        if not len(self.bands) == len(self.mean) == len(self.scale) == len(self.mtf) == self.network.bands:
            raise ValueError("bands, normalisation, MTF and network disagree on the number of bands")
        if self.scale_factor != outline.scale_factor:
            raise ValueError("scale_factor and network disagree")
        levels = self.schedule
        fits = (
            all(math.isfinite(value) for value in self.mean)
            and all(0 < value < math.inf for value in self.scale)
            and all(0 < value < 1 for value in self.mtf)
            and 0 < levels.kappa < math.inf
            and 0 < levels.power < math.inf
            and 0 < levels.sqrt_eta_min <= levels.sqrt_eta_min_few < levels.sqrt_eta_max <= 1
        )
        if not fits:
            raise ValueError("normalisation, MTF or schedule are out of range")


def _base(facts: dict[str, Any]) -> Base:
    return Base(str(facts["file"]), str(facts["sha256"]).removeprefix("sha256:"))


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
    path, described, _ = read_facts(path)
    with understanding(path.with_suffix(".json")):
        facts = Facts.from_dict(described)
    content = read_weights(path)
    check_weights(content, facts.sha256, path)
    shared = facts.base.read(path.parent) if facts.base else {}
    return Checkpoint(filled(lambda: Network(facts.network), lambda: shared | load_tensors(content), path), facts, path)


def check_weights(content: bytes, sha256: str, path: Path) -> None:
    """See that weights are those that their JSON was written for. Raises CheckpointError."""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise CheckpointError(
            "The weights do not match the sha256 in their .json: damaged, incomplete, or of another export.", path
        )


Made = TypeVar("Made", bound=nn.Module)


def filled(make: Callable[[], Made], tensors: Callable[[], Mapping[str, Tensor]], path: Path) -> Made:
    """A network with weights, in evaluation mode, float32; `path` is that of the weights. Raises CheckpointError."""
    try:
        network = make()
        network.load_state_dict({key: value.to(torch.float32) for key, value in tensors().items()})
    except Exception as error:
        raise CheckpointError(
            "The weights do not fit the network: {why}", path, why=str(error).splitlines()[0]
        ) from error
    if not all(bool(value.isfinite().all()) for value in network.state_dict().values()):
        raise CheckpointError("The weights hold values that are no numbers.", path)
    made: Made = network.to(memory_format=torch.channels_last).eval().requires_grad_(False)  # type: ignore[call-overload]
    return made
