"""Scenes with native 20 m bands, made coarser by the sensor model: what a coarser Sentinel-2 would have measured, and the
real bands as truth."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from ...core.sentinel2.bands import COARSE_ROLES, ROLES
from ...models.banded import upsample
from ...models.guided import STEP
from ...models.instrument import INSTRUMENT_NOISE, Sensor, measured_sensor
from ...models.sensor import gaussian_sigma, observe, project, taps
from ..evaluation.shift import Model, estimated

Mtf = tuple[float, ...]
GUIDES, COARSE = ROLES, COARSE_ROLES
# MTF of the 20 m bands at their Nyquist frequency, as published.
COARSE_MTF: Mtf = (0.365, 0.33, 0.34, 0.32, 0.205, 0.235)
# Fine pixels per coarse pixel: 20 m to 2.5 m.
SCALE_FACTOR = 8
DN = 10_000.0
Array = NDArray[np.float32]


@dataclass(frozen=True)
class Native:
    """One scene.

    Attributes:
        name: of the scene.
        guides: (4, 2 H, 2 W) reflectance at 10 m.
        coarse: (6, H, W) reflectance at 20 m.
    """

    name: str
    guides: Tensor
    coarse: Tensor


@dataclass(frozen=True)
class Shifted:
    """A scene made `ratio` times coarser.

    Attributes:
        coarse: (6, h, w) what was measured of the 20 m bands.
        guides: (4, 8 h, 8 w) the 10 m bands as super-resolved from what was measured of them.
        truth: (6, t h, t w) the real 20 m bands, t = `ratio`.
        fine: (4, 2 h, 2 w) what was measured of the 10 m bands, which peers begin with.
    """

    coarse: Tensor
    guides: Tensor
    truth: Tensor
    fine: Tensor


def read_native(fine: Path, coarse: Path) -> Native:
    """A scene of two files in DN x 10000, which may name their bands in any order; cut to multiples of 32 coarse pixels."""
    with rasterio.open(fine) as a, rasterio.open(coarse) as b:
        guides = np.stack([a.read(a.descriptions.index(band) + 1) for band in GUIDES]).astype(np.float32) / DN
        bands = np.stack([b.read(b.descriptions.index(band) + 1) for band in COARSE]).astype(np.float32) / DN
        guides, bands = _aligned(guides, bands, a.transform, b.transform)
    # Two files name their visible bands in reverse: over dark ground reflectance falls from blue to red.
    if np.percentile(guides[0], 1) > np.percentile(guides[2], 1):
        guides = guides[[2, 1, 0, 3]]
    h, w = (min(n, m // 2) // 32 * 32 for n, m in zip(bands.shape[1:], guides.shape[1:]))
    return Native(coarse.stem, torch.from_numpy(guides[:, : 2 * h, : 2 * w]), torch.from_numpy(bands[:, :h, :w].copy()))


def _aligned(fine: Array, coarse: Array, at: Affine, coarse_at: Affine) -> tuple[Array, Array]:
    """Both from the first corner of a coarse pixel on that the fine grid has."""
    column, row = ~coarse_at @ (at.c, at.f)
    column, row = (max(0, math.ceil(n - 1e-6)) for n in (column, row))
    left, top = (round(n) for n in ~at @ (coarse_at @ (column, row)))
    return fine[:, top:, left:], coarse[:, row:, column:]


def natives(root: Path) -> list[Native]:
    """The scenes of the training data that have native 20 m bands."""
    pairs = [
        (path, path.with_name(path.name.replace("_20m", "_10m"))) for path in sorted((root / "s2").glob("*_20m.tif"))
    ]
    return [read_native(fine, coarse) for coarse, fine in pairs if fine.exists()]


def measured(truth: Tensor, mtf: tuple[float, ...], ratio: int, generator: torch.Generator) -> Tensor:
    """What a sensor would have measured of (C, H, W) with pixels `ratio` times as large, rounded as products are."""
    kernel = taps(gaussian_sigma(torch.tensor(mtf), ratio), ratio)
    lr = observe(truth[None], kernel, kernel, ratio)[0]
    noise = (
        torch.randn(lr.shape, generator=generator)
        * (INSTRUMENT_NOISE[0] + INSTRUMENT_NOISE[1] * lr.clamp(min=0)).sqrt()
    )
    return ((lr + noise) * DN).round().clamp(1, 65535) / DN


def varied(mtf: tuple[float, ...], generator: torch.Generator) -> tuple[float, ...]:
    """MTF of each band off by up to a seventh, as nobody knows it better."""
    factors = 1 + 0.15 * (2 * torch.rand(len(mtf), generator=generator) - 1)
    return tuple(float(m * f) for m, f in zip(mtf, factors))


def shifted(scene: Native, ratio: int, model: Model, seed: int, exact: bool = False) -> Shifted:
    """A scene made coarser, its guides super-resolved by `model`.

    Args:
        scene: at its own grids.
        ratio: 2 or 4.
        model: of the 10 m bands, in the order of `GUIDES`.
        seed: of the noise and of what the sensor is taken to be.
        exact: the published MTF instead of one near it.
    """
    generator = torch.Generator().manual_seed(seed)
    sensor = measured_sensor(GUIDES)
    coarse_mtf, guide_mtf = COARSE_MTF, sensor.mtf
    if not exact:
        coarse_mtf, guide_mtf = varied(COARSE_MTF, generator), varied(sensor.mtf, generator)
    coarse = measured(scene.coarse, coarse_mtf, ratio, generator)
    lr = measured(scene.guides, guide_mtf, ratio, generator)
    return Shifted(coarse, guides_of(model, lr, sensor), scene.coarse, lr)


def guides_of(model: Model, fine: Tensor, sensor: Sensor) -> Tensor:
    """(4, 4 H, 4 W) of measured 10 m bands (4, H, W): the estimate that agrees with them, as in the product."""
    found = estimated(model, fine[None], sensor)
    return project(found, fine[None], sensor.mtf, SCALE_FACTOR // STEP, sensor.damping)[0]


def compared(found: Tensor, ratio: int) -> Tensor:
    """A result (..., 8 h, 8 w) on the grid of the truth."""
    return F.avg_pool2d(found, SCALE_FACTOR // ratio)


def interpolated(part: Shifted, ratio: int) -> Tensor:
    """Bicubic interpolation of what was measured, on the grid of the truth."""
    return compared(upsample(part.coarse[None], SCALE_FACTOR), ratio)[0]
