"""A checkpoint's two files: where they are and what the JSON says of the weights. Needs no torch."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .version import ROOT

FORMAT = "subpixel-checkpoint"
FORMAT_VERSION = 1
WEIGHTS = ROOT / "models" / "weights"
DEFAULT_NAME = "subpixel"
SUFFIX = ".safetensors"
SHIPPED = WEIGHTS / f"{DEFAULT_NAME}{SUFFIX}"
# Models that ship besides, by the word that stands for each where the path of a model may.
FINER = "1.25m"
BESIDES = {FINER: WEIGHTS / f"{DEFAULT_NAME}-{FINER}{SUFFIX}"}
# What brings bands of 20 m to the grid of the shipped model's result.
COARSE_WEIGHTS = WEIGHTS / f"{DEFAULT_NAME}-20m{SUFFIX}"
MAX_SCALE_FACTOR = 16
# What a run may do without unless the JSON says otherwise: training leaves near infrared out at times.
DEFAULT_OPTIONAL_BANDS = ("B08",)


class CheckpointError(Exception):
    """A checkpoint cannot be used.

    Attributes:
        template, values: why, as words that can be translated and what is filled into them.
        path: the file concerned.
        absent: whether it is missing.
    """

    def __init__(self, reason: str, path: Path, absent: bool = False, **values: str) -> None:
        super().__init__(f"{reason.format(**values) if values else reason} [{path}]")
        self.template, self.values, self.path, self.absent = reason, values, path, absent


@dataclass(frozen=True)
class Outline:
    """What can be known of a checkpoint without torch.

    Attributes:
        name: of the checkpoint.
        sha256: of the safetensors file.
        bands: band roles in the network's order.
        optional_bands: those of them that a run may lack.
        gsd_m: GSD of the input the network was trained for.
        scale_factor: HR pixels per LR pixel along one axis.
        draws: whether its samples add anything to its estimate.
    """

    name: str
    sha256: str
    bands: tuple[str, ...]
    optional_bands: tuple[str, ...]
    gsd_m: float
    scale_factor: int
    draws: bool = True

    @property
    def required_bands(self) -> tuple[str, ...]:
        """Bands that every run must have; the first where each may be missing."""
        return tuple(band for band in self.bands if band not in self.optional_bands) or self.bands[:1]

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> Outline:
        """Build from JSON. Raises KeyError, TypeError or ValueError on anything unexpected."""
        if facts["format"] != FORMAT or facts["version"] != FORMAT_VERSION:
            raise ValueError(
                f"format {facts['format']} version {facts['version']} is not {FORMAT} version {FORMAT_VERSION}"
            )
        bands = tuple(facts["bands"])
        if not bands or len(set(bands)) < len(bands) or not all(isinstance(b, str) and b.strip() for b in bands):
            raise ValueError(f"bands {list(bands)} are not distinct names")
        optional = tuple(facts.get("optional_bands", DEFAULT_OPTIONAL_BANDS))
        factor = facts["scale_factor"]
        if isinstance(factor, bool) or not isinstance(factor, int) or not 2 <= factor <= MAX_SCALE_FACTOR:
            raise ValueError(f"scale_factor {factor} is not a whole number from 2 to {MAX_SCALE_FACTOR}")
        gsd_m = float(facts["gsd_m"])
        if not 0 < gsd_m < math.inf:
            raise ValueError(f"gsd_m {gsd_m} is not a positive number")
        return cls(
            name=str(facts["name"]),
            sha256=str(facts["sha256"]).removeprefix("sha256:"),
            bands=bands,
            optional_bands=tuple(band for band in bands if band in optional),
            gsd_m=gsd_m,
            scale_factor=factor,
            draws=facts.get("draws", True) is not False,
        )


def weights_of(model: str | None) -> Path:
    """The safetensors file that a request's model means: none, a word of `BESIDES`, or a path.

    >>> weights_of(None).name, weights_of("1.25m").name, weights_of("/a/own.safetensors").name
    ('subpixel.safetensors', 'subpixel-1.25m.safetensors', 'own.safetensors')
    """
    return BESIDES.get(model, Path(model)) if model else SHIPPED


def read_facts(path: Path | None = None) -> tuple[Path, dict[str, Any], Outline]:
    """Find a checkpoint and read the JSON beside it, without opening the weights.

    Args:
        path: of a safetensors file; None is the one that ships.

    Returns:
        The path of the weights, the JSON, and its outline.

    Raises:
        CheckpointError: a file is missing, the file is of another kind, or the JSON is not understood.
    """
    path = SHIPPED if path is None else path
    if path.suffix.lower() != SUFFIX:
        raise CheckpointError(
            "A model is a {suffix} file with its .json beside it; this is something else.", path, suffix=SUFFIX
        )
    beside = path.with_suffix(".json")
    if not _is_file(path):
        raise CheckpointError("The file is not there.", path, absent=True)
    if not _is_file(beside):
        raise CheckpointError(
            "The .json of facts that belongs beside the weights is not there; weights of other programs have none.",
            beside,
            absent=True,
        )
    with understanding(beside):
        facts = json.loads(beside.read_text(encoding="utf-8"))
        return path, facts, Outline.from_dict(facts)


@contextmanager
def understanding(beside: Path) -> Iterator[None]:
    """Turns what goes wrong while the JSON `beside` is read into CheckpointError."""
    try:
        yield
    except OSError as error:
        raise CheckpointError(
            "The facts beside the weights cannot be read: {why}.", beside, why=str(error.strerror)
        ) from error
    except KeyError as error:
        raise CheckpointError(
            "The facts beside the weights are not understood: {name} is missing.", beside, name=str(error)
        ) from error
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        raise CheckpointError(
            "The facts beside the weights are not understood: {why}.", beside, why=str(error)
        ) from error


def fingerprint(path: Path | None = None) -> str:
    """Digest of both files as they are now; it changes when either does.

    Raises:
        CheckpointError: as `read_facts`.
    """
    path, _, _ = read_facts(path)
    digest = hashlib.sha256(path.with_suffix(".json").read_bytes())
    digest.update(read_weights(path))
    return digest.hexdigest()


def read_weights(path: Path) -> bytes:
    """Content of the safetensors file. Raises CheckpointError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CheckpointError("The weights cannot be read: {why}.", path, why=str(error.strerror)) from error


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
