"""Inputs that a model trained on clear land gets wrong first: to be looked at, not scored.

Cloud, snow and ships are painted into pieces of the sample scene, since the scene has none; saturation and 8-bit true
colour are the scene itself, treated as such products are.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window
from torch.nn import functional as F

from ...models.sensor import gaussian_sigma, observe, taps
from ..material.rasters import write_raster

PIECE_PX = 72
RGB = ("B04", "B03", "B02")
# Display white of 8-bit true-colour products, as reflectance.
TRUE_COLOUR_WHITE = 0.3558
SATURATED = 0.2
SCALE_FACTOR, SHIP_MTF = 4, (0.26,)


def _fractal(side: int, rng: np.random.Generator) -> np.ndarray:
    """Smooth random field 0..1 with detail at all scales."""
    total = np.zeros((side, side))
    for octave in range(2, 6):
        coarse = torch.from_numpy(rng.random((1, 1, 2**octave + 1, 2**octave + 1)))
        total += F.interpolate(coarse, size=(side, side), mode="bicubic")[0, 0].numpy() / 2**octave
    low, high = np.percentile(total, [5, 95])
    return np.clip((total - low) / (high - low), 0, 1)


def _cloud(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    cover = np.clip(2.2 * _fractal(x.shape[1], rng) - 1.1, 0, 1)
    return x * (1 - cover) + (0.45 + 0.35 * cover) * cover


def _snow(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    level = x.mean(axis=(1, 2), keepdims=True)
    return 0.82 + 0.35 * (x - level) + 0.03 * (_fractal(x.shape[1], rng) - 0.5)


def _ships(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Ships of 10 to 45 m, painted on the fine grid and seen through the sensor, as no sensor sees single sharp pixels."""
    fine = np.zeros((1, 1, *(n * SCALE_FACTOR for n in x.shape[1:])), np.float32)
    for _ in range(7):
        row, col = rng.integers(8 * SCALE_FACTOR, fine.shape[-1] - 8 * SCALE_FACTOR, 2)
        length, beam = int(rng.integers(4, 19)), int(rng.integers(2, 5))
        rows, columns = (length, beam) if rng.random() < 0.5 else (beam, length)
        fine[..., row : row + rows, col : col + columns] = rng.uniform(0.15, 0.4)
    kernel = taps(gaussian_sigma(torch.tensor(SHIP_MTF), SCALE_FACTOR), SCALE_FACTOR)
    seen: np.ndarray = x + observe(torch.from_numpy(fine), kernel, kernel, SCALE_FACTOR)[0].numpy()
    return seen


def _saturated(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.minimum(x, SATURATED)


# Name, upper-left corner on the scene, and what happens to the reflectance there.
HARD: dict[str, tuple[int, int, Callable[[np.ndarray, np.random.Generator], np.ndarray]]] = {
    "cloud (painted)": (500, 440, _cloud),
    "snow (painted)": (716, 630, _snow),
    "ships (painted)": (1500, 1000, _ships),
    "saturated roofs": (600, 250, _saturated),
}


def make_hard_inputs(scene: Path, folder: Path) -> dict[str, Path]:
    """Write the inputs as GeoTIFFs; by name."""
    folder.mkdir(parents=True, exist_ok=True)
    found = {}
    with rasterio.open(scene) as file:
        for number, (name, (col, row, change)) in enumerate(HARD.items()):
            window = Window(col, row, PIECE_PX, PIECE_PX)
            values = change(file.read(window=window).astype(np.float64) / 1e4, np.random.default_rng(number))
            path = folder / f"hard_{number}.tif"
            piece = np.clip(np.round(values * 1e4), 1, 65535).astype(np.uint16)
            write_raster(path, piece, file.window_transform(window), file.crs, file.descriptions)
            found[name] = path
        window = Window(70, 690, PIECE_PX, PIECE_PX)
        numbers = [file.descriptions.index(band) + 1 for band in RGB]
        eight = np.clip(np.round(file.read(numbers, window=window) / 1e4 / TRUE_COLOUR_WHITE * 255), 1, 255)
        found["8-bit true colour"] = folder / "hard_8bit.tif"
        place = file.window_transform(window)
        write_raster(found["8-bit true colour"], eight.astype(np.uint8), place, file.crs, RGB)
    return found
