"""The network of the 20 m bands as it ships: safetensors weights with a JSON of facts beside them."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load as load_tensors
from safetensors.torch import save

from ...core.checkpoint import COARSE_WEIGHTS, CheckpointError, read_weights, understanding
from ...core.model import refusal
from ...core.sentinel2.bands import ALL_BANDS
from ...models.guided import GuidedNetwork, GuidedSpec
from ...models.uncertainty import ErrorModel
from ..compute.loader import check_weights, filled

FORMAT, FORMAT_VERSION = "subpixel-guided", 1


@dataclass(frozen=True)
class GuidedFacts:
    """The JSON beside the weights.

    Attributes:
        name: of the network.
        sha256: of the safetensors file.
        bands: roles of the coarse bands, in the network's order.
        guides: roles of the fine bands, in the network's order.
        mean, scale: z = (reflectance - mean) / scale, the same for all bands.
        mtf: of each coarse band at the Nyquist frequency of its own grid.
        network: its shape.
        uncertainty: of each coarse band, how large errors are, given the detail.
        training: how it was made, for people.
    """

    name: str
    sha256: str
    bands: tuple[str, ...]
    guides: tuple[str, ...]
    mean: float
    scale: float
    mtf: tuple[float, ...]
    network: GuidedSpec
    uncertainty: tuple[ErrorModel, ...]
    training: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "name": self.name,
            "sha256": f"sha256:{self.sha256}",  # a bare hash looks like a secret to scanners
            "bands": list(self.bands),
            "guides": list(self.guides),
            "normalisation": {"mean": self.mean, "scale": self.scale},
            "mtf": list(self.mtf),
            "network": self.network.to_dict(),
            "uncertainty": [dict(vars(model)) for model in self.uncertainty],
            "training": self.training,
        }

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> GuidedFacts:
        """Build from JSON. Raises KeyError, TypeError or ValueError on anything unexpected."""
        if facts["format"] != FORMAT or facts["version"] != FORMAT_VERSION:
            raise ValueError(f"format {facts['format']} version {facts['version']}")
        built = cls(
            name=str(facts["name"]),
            sha256=str(facts["sha256"]).removeprefix("sha256:"),
            bands=tuple(map(str, facts["bands"])),
            guides=tuple(map(str, facts["guides"])),
            mean=float(facts["normalisation"]["mean"]),
            scale=float(facts["normalisation"]["scale"]),
            mtf=tuple(map(float, facts["mtf"])),
            network=GuidedSpec.from_dict(facts["network"]),
            uncertainty=tuple(ErrorModel(**model) for model in facts["uncertainty"]),
            training=dict(facts["training"]),
        )
        built._check()
        return built

    def _check(self) -> None:
        """See that the parts fit each other. Raises ValueError."""
        if not len(self.bands) == len(self.mtf) == len(self.uncertainty) == self.network.bands:
            raise ValueError("bands, MTF, uncertainty and network disagree on the number of bands")
        if len(self.guides) != self.network.guides or not {*self.bands, *self.guides} <= set(ALL_BANDS):
            raise ValueError("guides and network disagree, or a band is not known")
        numbers = (self.mean, *self.mtf)
        if not (all(map(math.isfinite, numbers)) and 0 < self.scale < math.inf and all(0 < m < 1 for m in self.mtf)):
            raise ValueError("normalisation or MTF are out of range")


@dataclass(frozen=True)
class Guided:
    """A network ready to run, in evaluation mode, float32, on the CPU, with its facts."""

    network: GuidedNetwork
    facts: GuidedFacts


def load_guided(path: Path = COARSE_WEIGHTS) -> Guided:
    """Load the network of the 20 m bands; once as long as its files stay what they are.

    Raises:
        CheckpointMissing, CheckpointAltered.
    """
    try:
        return _loaded(path, read_weights(path.with_suffix(".json")), read_weights(path))
    except CheckpointError as error:
        raise refusal(error, None) from error


@lru_cache(maxsize=1)
def _loaded(path: Path, described: bytes, content: bytes) -> Guided:
    """Raises CheckpointError."""
    with understanding(path.with_suffix(".json")):
        facts = GuidedFacts.from_dict(json.loads(described))
    check_weights(content, facts.sha256, path)
    return Guided(filled(lambda: GuidedNetwork(facts.network), lambda: load_tensors(content), path), facts)


def save_guided(network: GuidedNetwork, facts: GuidedFacts, path: Path) -> GuidedFacts:
    """Write the weights in half precision and the facts, with the sha256 of the weights; returns them."""
    content: bytes = save({key: value.to(torch.float16).contiguous() for key, value in network.state_dict().items()})
    facts = replace(facts, sha256=hashlib.sha256(content).hexdigest())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.with_suffix(".json").write_text(json.dumps(facts.to_dict(), indent=1) + "\n", encoding="utf-8")
    return facts
