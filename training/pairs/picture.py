"""One picture that shows whether a pair fits: checkerboards before and after registration, and what is masked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ...core.tiles.window import Window
from .harmonise import Agreement, Harmonisation
from .material import Displacement, Pair
from .rasters import Array

PANEL = 420
GAP = 8
TITLE = 22
CELLS = 4
CLOSE_UP_PX = 32
COLOURS = {"nodata": (90, 90, 90), "bright": (250, 220, 40), "disagree": (220, 40, 160)}


def draw(
    path: Path,
    pair: Pair,
    y: Array,
    found: Agreement,
    displacement: Displacement,
    fitted: Harmonisation,
    window: Window,
) -> None:
    """Write the picture.

    Args:
        path: PNG.
        y: Sentinel-2 reflectance of the common grid.
        window: what is shown close up, on the common grid.
    """
    part = (slice(window.row, window.row + window.height), slice(window.col, window.col + window.width))
    coarse = y[(slice(None), *part)]
    low, high = np.nanpercentile(coarse, [1, 99], axis=(1, 2))
    before, after = (
        fitted.fine(pair.read_hr(window, d)[0], window, pair.scale_factor) for d in (Displacement(), displacement)
    )
    lr, first, second = (_shown(values, low, high) for values in (coarse, before, after))
    wide_low, wide_high = np.nanpercentile(np.where(found.nodata, np.nan, y), [1, 99], axis=(1, 2))
    overview = _shown(y, wide_low, wide_high)
    spread = 4 * float(np.nanmedian(np.abs(found.residual[0]))) + 1e-6
    rest = np.nan_to_num(found.residual[0] / spread)
    panels = [
        ("Sentinel-2", lr),
        ("finer, registered, harmonised", second),
        ("checkerboard before", _checkerboard(lr, first)),
        ("checkerboard after", _checkerboard(lr, second)),
        ("Sentinel-2, common window", overview),
        ("finer, through the sensor model", _shown(found.seen, wide_low, wide_high)),
        (
            f"difference, white = {spread:.4f}",
            np.repeat(np.clip(128 + 127 * rest, 0, 255)[..., None], 3, 2).astype(np.uint8),
        ),
        ("not kept: grey NoData, yellow white, pink changed", _masked(overview, found)),
    ]
    _sheet(panels).save(path)


def _sheet(panels: list[tuple[str, NDArray[np.uint8]]]) -> Image.Image:
    """Four panels in a row, each with its title."""
    sheet = Image.new("RGB", (4 * (PANEL + GAP) + GAP, 2 * (PANEL + TITLE + GAP) + GAP), "white")
    for i, (title, values) in enumerate(panels):
        x, top = GAP + (i % 4) * (PANEL + GAP), GAP + (i // 4) * (PANEL + TITLE + GAP)
        scale = PANEL / max(values.shape[:2])
        size = (max(1, round(values.shape[1] * scale)), max(1, round(values.shape[0] * scale)))
        method = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BOX
        sheet.paste(Image.fromarray(values).resize(size, method), (x + (PANEL - size[0]) // 2, top + TITLE))
        ImageDraw.Draw(sheet).text((x, top + 4), title, fill="black")
    return sheet


def close_up(pair: Pair, y: Array, found: Agreement) -> Window:
    """A window with much structure and few gaps: where a shift would show."""
    side = min(CLOSE_UP_PX, *found.keep.shape)
    best, score = Window(0, 0, side, side), -1.0
    for row in range(0, pair.grid.height - side + 1, max(1, side // 2)):
        for col in range(0, pair.grid.width - side + 1, max(1, side // 2)):
            part = (slice(row, row + side), slice(col, col + side))
            here = np.where(found.keep[part], y[0][part], np.nan)
            share = float(found.keep[part].mean())
            value = float(np.nanstd(here)) * share**4 if share > 0.5 else -1.0
            if value > score:
                best, score = Window(col, row, side, side), value
    return best


def _shown(values: Array, low: NDArray, high: NDArray) -> NDArray[np.uint8]:
    """(C, h, w) reflectance -> (h, w, 3), the first three bands or one of them."""
    span = np.maximum(high - low, 1e-6)[:, None, None]
    scaled = np.nan_to_num(np.clip((values - low[:, None, None]) / span, 0, 1)) * 255
    chosen = scaled[:3] if len(scaled) >= 3 else scaled[[0, 0, 0]]
    return np.ascontiguousarray(chosen.transpose(1, 2, 0)).astype(np.uint8)


def _checkerboard(lr: NDArray[np.uint8], hr: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Sentinel-2, enlarged, and the finer raster in turns."""
    height, width = hr.shape[:2]
    large = np.array(Image.fromarray(lr).resize((width, height), Image.Resampling.BICUBIC))
    rows, cols = np.arange(height) * CELLS // height, np.arange(width) * CELLS // width
    return np.where(((rows[:, None] + cols) % 2 == 0)[..., None], large, hr)


def _masked(shown: NDArray[np.uint8], found: Agreement) -> NDArray[np.uint8]:
    out = (shown * 0.6 + 60).astype(np.uint8)
    for name, colour in COLOURS.items():
        out[getattr(found, name)] = colour
    return out
