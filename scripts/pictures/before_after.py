#!/usr/bin/env python3
"""Picture of one place at 10 m, bicubic and super-resolved, side by side with one stretch; optionally uncertainty."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFont
from rasterio.enums import Resampling
from rasterio.windows import Window, from_bounds

RGB = ("B04", "B03", "B02")
FONT = "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf"
BAR = 30


def font() -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    """Open Sans where it is installed, else what Pillow brings."""
    return ImageFont.truetype(FONT, 17) if Path(FONT).exists() else ImageFont.load_default(17)


def read(path: Path, bounds: tuple[float, float, float, float], side: int, resampling: Resampling) -> np.ndarray:
    """(3, side, side) of a place, float."""
    with rasterio.open(path) as file:
        numbers = [file.descriptions.index(band) + 1 for band in RGB]
        window = from_bounds(*bounds, file.transform)
        return file.read(numbers, window=window, out_shape=(3, side, side), resampling=resampling).astype(np.float32)


def busiest(path: Path, piece_px: int) -> tuple[int, int]:
    """Upper-left (col, row) of the piece with most fine contrast: buildings and roads rather than fields."""
    with rasterio.open(path) as file:
        band = file.read(file.descriptions.index("B04") + 1).astype(np.float32)
    fine = np.zeros_like(band)
    fine[1:, 1:] = np.minimum(np.abs(np.diff(band, axis=0))[:, 1:] + np.abs(np.diff(band, axis=1))[1:], 400)
    sums = np.pad(fine.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    total = (
        sums[piece_px:, piece_px:]
        - sums[:-piece_px, piece_px:]
        - sums[piece_px:, :-piece_px]
        + sums[:-piece_px, :-piece_px]
    )
    row, col = np.unravel_index(int(total[::16, ::16].argmax()), total[::16, ::16].shape)
    return int(col) * 16, int(row) * 16


def panel(values: np.ndarray, title: str) -> Image.Image:
    """An image with its title above."""
    picture = Image.fromarray(values)
    out = Image.new("RGB", (picture.width, picture.height + BAR), "white")
    out.paste(picture, (0, BAR))
    ImageDraw.Draw(out).text((6, 3), title, fill="black", font=font())
    return out


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--uncertainty", type=Path)
    parser.add_argument("--piece-m", type=float, default=1000.0, help="side of the place, metres")
    parser.add_argument("--side", type=int, default=480, help="side of a panel, picture pixels")
    arguments = parser.parse_args()
    with rasterio.open(arguments.result) as file:
        piece = round(arguments.piece_m / file.res[0] / 4) * 4
        col, row = busiest(arguments.result, piece)
        bounds = file.window_bounds(Window(col, row, piece, piece))
    before = read(arguments.source, bounds, arguments.side, Resampling.nearest)
    low, high = np.percentile(before, [1, 99], axis=(1, 2), keepdims=True)

    def show(values: np.ndarray) -> np.ndarray:
        return (np.clip((values - low) / (high - low), 0, 1) ** 0.8 * 255).astype(np.uint8).transpose(1, 2, 0)

    panels = [
        panel(show(before), "Sentinel-2, 10 m"),
        panel(show(read(arguments.source, bounds, arguments.side, Resampling.cubic)), "bicubic"),
        panel(
            show(read(arguments.result, bounds, arguments.side, Resampling.nearest)),
            "Subpixel, 2.5 m (generated detail)",
        ),
    ]
    if arguments.uncertainty:
        spread = read(arguments.uncertainty, bounds, arguments.side, Resampling.nearest).mean(0)
        top = float(np.nanpercentile(spread, 99))
        scaled = np.clip(np.nan_to_num(spread) / top, 0, 1)
        colours = np.stack([scaled**0.6, scaled**1.5, 0.35 * (1 - scaled)], -1)
        panels.append(panel((colours * 255).astype(np.uint8), f"uncertainty, 0 to {top:.3f} reflectance"))
    arguments.picture.parent.mkdir(parents=True, exist_ok=True)
    # For a JPEG; a PNG has no such thing.
    beside(panels).save(arguments.picture, quality=88)


def beside(panels: list[Image.Image], gap: int = 8) -> Image.Image:
    """Panels in a row."""
    sheet = Image.new("RGB", (sum(p.width for p in panels) + gap * (len(panels) - 1), panels[0].height), "white")
    x = 0
    for item in panels:
        sheet.paste(item, (x, 0))
        x += item.width + gap
    return sheet


if __name__ == "__main__":
    main()
