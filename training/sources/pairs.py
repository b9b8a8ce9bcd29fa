"""Folders of LR/HR pairs, as `prepare_pairs` writes them, read as training material."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from ...core.errors import InputNotFound, NotARaster
from .hr import held_out

Array = np.ndarray
REPORT = "report.json"


@dataclass(frozen=True)
class PairTile:
    """One real pair.

    Attributes:
        name: what its files are called.
        place: what the split goes by; two tiles of one place are never on both sides.
        roles: its bands, for example B04 B03 B02.
        scale_factor: HR pixels per LR pixel along one axis.
        mtf: MTF at LR Nyquist that fits best between the two sides, one per band.
        lr: (C, h, w) float32 reflectance as Sentinel-2 measured it, NaN where it may not be trained on.
        hr: (C, h * scale_factor, w * scale_factor) the same place, harmonised to it; NaN in the same places.
    """

    name: str
    place: str
    roles: tuple[str, ...]
    scale_factor: int
    mtf: tuple[float, ...]
    lr: Array
    hr: Array


def load_pairs(folder: Path) -> list[PairTile]:
    """All kept pairs of a folder, by name.

    Raises:
        InputNotFound: there is no report, or a tile that it names is missing.
        NotARaster: the two sides of a tile do not fit each other.
    """
    report = folder / REPORT
    if not report.is_file():
        raise InputNotFound("This is no folder of pairs.", str(report), "Make one with training.prepare_pairs.")
    facts = json.loads(report.read_text(encoding="utf-8"))
    roles, scale_factor, mtf = tuple(facts["bands"]), int(facts["scale_factor"]), tuple(facts["mtf"]["per_band"])
    tiles = []
    for tile in facts["tiles"]:
        if tile["verdict"] != "kept":
            continue
        sides = []
        for side in ("lr", "hr"):
            path = folder / f"{tile['name']}_{side}.tif"
            if not path.is_file():
                raise InputNotFound("A tile that the report names is missing.", str(path), "Make the pairs again.")
            with rasterio.open(path) as file:
                if file.descriptions != roles:
                    raise NotARaster("A tile's bands are not those of the report.", str(path), "Make the pairs again.")
                sides.append(file.read())
        lr, hr = sides
        if hr.shape != (len(roles), lr.shape[1] * scale_factor, lr.shape[2] * scale_factor):
            raise NotARaster(
                "The two sides of a tile do not fit each other.",
                f"{folder / tile['name']}: {lr.shape} and {hr.shape}, scale factor {scale_factor}",
                "Make the pairs again.",
            )
        tiles.append(PairTile(tile["name"], tile["place"], roles, scale_factor, mtf, lr, hr))
    return tiles


def split(tiles: list[PairTile]) -> tuple[list[PairTile], list[PairTile]]:
    """(training, validation): about one place in ten is held out, by a hash of its name."""
    return [t for t in tiles if not held_out(t.place)], [t for t in tiles if held_out(t.place)]
