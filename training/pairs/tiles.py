"""Tiles of a harmonised pair: cut on absolute pixels, judged one by one, written as georeferenced GeoTIFF."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.crs import CRS

from ...core.tiles.window import Window
from ...engine.reading.grid import Grid
from ...engine.reading.radiometry import Radiometry
from ..material.rasters import write_raster
from .harmonise import Agreement, Harmonisation
from .material import Displacement, Pair
from .rasters import Array
from .registration import phase_shift

# Ground blocks of this many LR pixels are one place: the split between training and validation goes by place.
PLACE_PX = 256


@dataclass(frozen=True)
class TileFacts:
    """One tile and what was found out about it.

    Attributes:
        window: on the common LR grid.
        name: file names are NAME_lr.tif and NAME_hr.tif.
        place: what the split goes by; the same ground has the same place whatever file it came from.
        kept_share: share of its LR pixels that may be trained on.
        correlation: between y and A(x), mean over bands.
        residual: RMS of y - A(x), reflectance, mean over bands.
        shift_lr_px: shift left by phase correlation, (col, row); None where there are gaps.
        verdict: `kept`, or why not.
    """

    window: Window
    name: str
    place: str
    kept_share: float
    correlation: float
    residual: float
    shift_lr_px: tuple[float, float] | None
    verdict: str

    def to_dict(self) -> dict[str, Any]:
        """For the report."""
        w = self.window
        return {
            "name": self.name,
            "place": self.place,
            "window": [w.col, w.row, w.width, w.height],
            "kept_share": round(self.kept_share, 4),
            "correlation": round(self.correlation, 4),
            "residual": round(self.residual, 5),
            "shift_lr_px": self.shift_lr_px and [round(v, 3) for v in self.shift_lr_px],
            "verdict": self.verdict,
        }


def plan(grid: Grid, tile_px: int) -> list[Window]:
    """Whole tiles at multiples of their side counted from the CRS origin, so that two dates give the same tiles."""
    col0, row0 = grid.origin_px()
    return [
        Window(col, row, tile_px, tile_px)
        for row in range(-row0 % tile_px, grid.height - tile_px + 1, tile_px)
        for col in range(-col0 % tile_px, grid.width - tile_px + 1, tile_px)
    ]


def judge(
    pair: Pair, window: Window, y: Array, found: Agreement, prefix: str, min_share: float, min_correlation: float
) -> TileFacts:
    """Look at one tile of the common grid.

    Args:
        y: Sentinel-2 reflectance of the whole common grid (C, h, w).
        found: agreement on the same grid.
        prefix: beginning of file names.
        min_share, min_correlation: below either the tile is rejected.
    """
    part = (slice(window.row, window.row + window.height), slice(window.col, window.col + window.width))
    keep = found.keep[part]
    share, correlation, residual, shift = float(keep.mean()), 0.0, float("nan"), None
    if keep.sum() > 16:
        sides = [(y[b][part], found.seen[b][part]) for b in range(len(y))]
        both = [
            np.corrcoef(a[keep], s[keep])[0, 1] if np.ptp(s[keep]) > 0 and np.ptp(a[keep]) > 0 else 0.0
            for a, s in sides
        ]
        correlation = float(np.mean(both))
        residual = float(np.mean([np.sqrt(np.mean((a[keep] - s[keep]) ** 2)) for a, s in sides]))
        if not found.nodata[part].any():
            shift = phase_shift(*sides[0])
    verdict = "kept"
    if share < min_share:
        reasons = {"NoData": found.nodata, "bright": found.bright, "disagreement": found.disagree}
        verdict = "too much " + max(reasons, key=lambda name: float(reasons[name][part].mean()))
    elif correlation < min_correlation:
        verdict = "low correlation"
    col0, row0 = pair.grid.origin_px()
    col, row = col0 + window.col, row0 + window.row
    return TileFacts(
        window,
        f"{prefix}_{row:+07d}_{col:+07d}",
        _place(pair.grid, col, row),
        share,
        correlation,
        residual,
        shift,
        verdict,
    )


def _place(grid: Grid, col: int, row: int) -> str:
    """Name of the ground block that a pixel, counted from the CRS origin, lies in."""
    crs = hashlib.sha256(CRS.from_wkt(grid.crs).to_wkt().encode()).hexdigest()[:6]
    return f"{crs}_{row // PLACE_PX}_{col // PLACE_PX}"


def write(
    folder: Path,
    pair: Pair,
    tile: TileFacts,
    y: Array,
    found: Agreement,
    displacement: Displacement,
    fitted: Harmonisation,
    tags: dict[str, str],
) -> None:
    """Write the two files of a tile: reflectance, float32, NaN where it may not be trained on, on both sides alike."""
    w = tile.window
    part = (slice(w.row, w.row + w.height), slice(w.col, w.col + w.width))
    keep = found.keep[part]
    s = pair.scale_factor
    fine = fitted.fine(pair.read_hr(w, displacement)[0], w, s)
    fine[:, ~np.kron(keep, np.ones((s, s), bool))] = np.nan
    coarse = np.where(keep, y[(slice(None), *part)], np.nan).astype(np.float32)
    grid = pair.grid.crop(w)
    facts = {**tags, "SUBPIXEL_PLACE": tile.place, "SUBPIXEL_SCALE_FACTOR": str(s)}
    save(folder / f"{tile.name}_lr.tif", grid, coarse, pair.roles, facts)
    save(folder / f"{tile.name}_hr.tif", grid.refine(s), fine, pair.roles, facts)


def save(path: Path, grid: Grid, values: Array, roles: tuple[str, ...], tags: dict[str, str]) -> None:
    """Write reflectance (C, h, w) as a float32 GeoTIFF with band names; NoData is NaN."""
    write_raster(
        path,
        values.astype(np.float32, copy=False),
        grid.transform,
        CRS.from_wkt(grid.crs),
        roles,
        tags,
        nodata=float("nan"),
        compress="deflate",
        predictor=3,
    )


def describe_radiometry(radiometry: Radiometry) -> dict[str, Any]:
    """For the report."""
    return {
        "quantification": radiometry.quantification,
        "offset_dn": radiometry.offset,
        "origin": radiometry.origin,
    }
