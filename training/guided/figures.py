"""What a result of the 20 m bands is worth: beside real bands, and whether its index maps are those of the measured ones."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional as F

from ...models.sensor import gaussian_sigma, observe, taps
from ..evaluation.shift import BORDER_PX, OCTAVES, octave
from .material import COARSE, COARSE_MTF, SCALE_FACTOR

# Octaves of the 20 m grid: wavelengths of 160 to 80 and 80 to 40 m.
OCTAVES_20M = {"r 160-80": OCTAVES["r5"], "r 80-40": OCTAVES["r2"]}
# Normalised differences of two bands.
INDICES = {"NDRE": ("B8A", "B05"), "NDMI": ("B8A", "B11"), "NBR": ("B8A", "B12")}
# Both bands of an index together, in reflectance, below which it is that of water or shadow and says little.
LAND = 0.1
# Coarse pixels left out along the borders where index maps are compared.
INDEX_BORDER_PX = 8
Figures = dict[str, float]


def beside(found: Tensor, truth: Tensor, bands: tuple[str, ...], octaves: dict[str, tuple[float, float]]) -> Figures:
    """PSNR for a peak of 1 and correlation in octaves, of each band ("psnr B05") and in the mean ("psnr"); and "angle", the
    mean spectral angle in degrees. Both are (C, H, W) reflectance on the grid of the truth, whose borders are left out."""
    b = BORDER_PX
    one, other = (x[:, b:-b, b:-b].double() for x in (found, truth))
    rows = {"psnr": -10 * (one - other).pow(2).mean((1, 2)).log10()}
    spectra = [torch.fft.fft2(x) for x in (one, other)]
    for name, limits in octaves.items():
        u, v = (octave(x, *limits) for x in spectra)
        rows[name] = (u * v).sum((1, 2)) / (u.pow(2).sum((1, 2)) * v.pow(2).sum((1, 2))).sqrt()
    made = {name: float(values.mean()) for name, values in rows.items()}
    cosine = (one * other).sum(0) / (one.pow(2).sum(0) * other.pow(2).sum(0)).sqrt().clamp(min=1e-12)
    made["angle"] = float(cosine.clamp(max=1).acos().mean()) * 180 / math.pi
    return made | {f"{name} {band}": float(v) for name, values in rows.items() for band, v in zip(bands, values)}


def index_map(bands: Tensor, name: str) -> tuple[Tensor, Tensor]:
    """An index of (6, H, W) reflectance, and where it says something."""
    one, other = (bands[COARSE.index(band)] for band in INDICES[name])
    return (one - other) / (one + other).clamp(min=1e-3), one + other > LAND


def kept(found: Tensor, measured: Tensor) -> Figures:
    """How far the result's index maps are from those of the measured bands: root mean square over land.

    The result is seen through each band's own sensor (MTF and 20 m grid), so that both are what a 20 m instrument says
    of the place: "NDRE" from its 2.5 m pixels, "NDRE 10 m" from the means of its 10 m pixels.

    Args:
        found: (6, 8 h, 8 w) reflectance.
        measured: (6, h, w) reflectance.
    """
    made = {}
    b = INDEX_BORDER_PX
    for suffix, mean_of in (("", 1), (" 10 m", SCALE_FACTOR // 2)):
        ratio = SCALE_FACTOR // mean_of
        kernel = taps(gaussian_sigma(torch.tensor(COARSE_MTF), ratio), ratio)
        seen = observe(F.avg_pool2d(found, mean_of)[None], kernel, kernel, ratio)[0]
        for name in INDICES:
            (one, _), (other, land) = (index_map(x[:, b:-b, b:-b].double(), name) for x in (seen, measured))
            made[name + suffix] = float((one - other)[land].pow(2).mean().sqrt())
    return made
