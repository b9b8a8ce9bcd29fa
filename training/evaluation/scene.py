"""A real scene without a truth: what must not happen to it, measured and shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from torch.nn import functional as F

from ...core.checkpoint import weights_of
from ...engine.compute.engine_cache import EngineCache
from ...engine.compute.loader import load_checkpoint
from ...models.banded import upsample
from ...models.sensor import gaussian_sigma, observe, taps
from ..objective.losses import phase_pattern
from .modes import produce, read

RGB = ("B04", "B03", "B02")
# Upper-left corners (col, row) on the sample scene of pieces of `PIECE_PX`.
PIECES = {
    "town": (70, 690),
    "village": (296, 1676),
    "farmland": (716, 630),
    "forest edge": (500, 440),
    "road": (380, 176),
    "coast": (1196, 730),
    "bridge": (364, 1770),
    "roofs": (600, 250),
    "marsh": (1010, 1180),
    "lagoon": (1270, 330),
}
# Open water without waves, and with them.
WATER = {"lagoon": (1260, 270, 90, 120), "sea": (1500, 1000, 160, 160)}
PIECE_PX, MARGIN_PX = 64, 24
DN = 10_000.0


def _bounds(path: Path, col: int, row: int, width: int, height: int) -> tuple[float, float, float, float]:
    with rasterio.open(path) as file:
        left, top = file.transform @ (col, row)
        right, bottom = file.transform @ (col + width, row + height)
    return left, bottom, right, top


def _source(path: Path, col: int, row: int, width: int, height: int) -> np.ndarray:
    with rasterio.open(path) as file:
        values: np.ndarray = file.read(window=((row, row + height), (col, col + width))).astype(np.float32)
        return values


def pieces(scene: Path, out: Path, modes: list[str], model: str | None = None) -> None:
    """Super-resolve every piece in every mode: OUT/MODE/NAME.tif."""
    cache = EngineCache()
    for name, (col, row) in PIECES.items():
        extent = _bounds(scene, col, row, PIECE_PX, PIECE_PX)
        for mode in modes:
            produce(scene, out / mode / f"{name.replace(' ', '_')}.tif", mode, cache, model, extent=extent)


def noise_of(lr: np.ndarray) -> float:
    """Standard deviation of the white noise in an LR band without structure: what a 3 x 3 mean takes away."""
    x = torch.from_numpy(lr)[None, None]
    rest = (x - F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode="reflect"), 3, 1))[..., 1:-1, 1:-1]
    return float(rest.std()) / (8 / 9) ** 0.5


def fine_of(hr: np.ndarray, factor: int = 4) -> float:
    """Standard deviation of what an HR band has beyond its own LR means, interpolated."""
    x = torch.from_numpy(hr)[None, None]
    return float((x - upsample(F.avg_pool2d(x, factor), factor))[..., 8:-8, 8:-8].std())


def judge(scene: Path, out: Path, modes: list[str], model: str | None = None) -> dict[str, Any]:
    """Texture on open water against the input's noise, NDVI and reflectance at 10 m against the input's.

    Args:
        scene: the sample scene, bands B02 B03 B04 B08.
        out: folder for the results.
        modes: see `modes`.
        model: another checkpoint.
    """
    cache = EngineCache()
    facts = load_checkpoint(weights_of(model)).facts
    with rasterio.open(scene) as file:
        names = list(file.descriptions)
    mtf = torch.tensor([facts.mtf[facts.bands.index(name)] for name in names])
    kernel = taps(gaussian_sigma(mtf, 4), 4)
    red, nir = names.index("B04"), names.index("B08")
    report: dict[str, Any] = {}
    for mode in modes:
        entry: dict[str, float] = {}
        for water, (col, row, width, height) in WATER.items():
            target = out / mode / f"water_{water}.tif"
            produce(scene, target, mode, cache, model, extent=_bounds(scene, col, row, width, height))
            noise = [noise_of(band) for band in _source(scene, col, row, width, height)]
            fine = [fine_of(band) for band in read(target)]
            entry[f"{water}_texture_over_noise"] = max(f / n for f, n in zip(fine, noise))
        col, row, side = 0, 560, 256
        target = out / mode / "land.tif"
        bounds = _bounds(scene, col, row, side, side)
        entry["consistency"] = produce(scene, target, mode, cache, model, extent=bounds)
        lr = _source(scene, col, row, side, side) / DN
        seen = observe(torch.from_numpy(read(target))[None] / DN, kernel, kernel, 4)[0].numpy()

        # What repeats in every LR pixel, against all detail: a grid or a checkerboard, seen or not.
        hr = torch.from_numpy(read(target))[None]
        detail = hr - upsample(F.avg_pool2d(hr, 4), 4)
        entry["grid_over_detail"] = float(phase_pattern(detail[..., 16:-16, 16:-16], 4) / detail.std())

        def ndvi(x: np.ndarray) -> np.ndarray:
            inner = x[:, 4:-4, 4:-4]
            index: np.ndarray = (inner[nir] - inner[red]) / np.maximum(inner[nir] + inner[red], 1e-3)
            return index

        difference = ndvi(seen) - ndvi(lr)
        entry["ndvi_rms"] = float((difference**2).mean() ** 0.5)
        entry["ndvi_bias"] = float(difference.mean())
        report[mode] = {key: round(value, 5) for key, value in entry.items()}
    return report
