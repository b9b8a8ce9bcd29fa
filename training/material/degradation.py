"""The Sentinel-2 sensor as a random process: clean HR crops in, LR tiles as the instrument would deliver them out.

Ranges: MTF at the 10 m Nyquist from published in-flight values (.24-.28) up to what real pairs with 2.5 m imagery
show (.47); noise between the instrument's own (2.5e-7 + 6e-6 rho) and the empirical upper bound over natural
surfaces (3e-6 + 4e-5 rho), as variances of reflectance rho.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from ...models.sensor import gaussian_sigma, observe, taps


@dataclass(frozen=True)
class DegradationRanges:
    """What is drawn at random for each crop.

    Attributes:
        mtf: range of the MTF at the LR Nyquist frequency, common to the bands of a crop.
        mtf_mode: the likeliest MTF, with straight slopes to both ends of the range; none is uniform.
        mtf_band_jitter: standard deviation of each band's departure from the common value.
        anisotropy: relative half-range of the PSF's width per axis.
        correlated_share: share of the noise variance that is spatially correlated.
        band_shift: standard deviation, in LR pixels, of each band's displacement along each axis.
        relative_noise: range of the standard deviation of further noise, relative to the crop's own contrast, in
            `relative_noise_share` of the crops; half of its variance is common to the bands. It stands for palettes,
            lossy compression and what changed between two acquisitions.
        coarse_quantum: reflectance step of 8-bit true-colour products, applied to `coarse_share` of the crops.
    """

    mtf: tuple[float, float] = (0.30, 0.60)
    mtf_mode: float | None = None
    mtf_band_jitter: float = 0.02
    anisotropy: float = 0.1
    correlated_share: float = 0.25
    band_shift: float = 0.05
    relative_noise: tuple[float, float] = (0.02, 0.22)
    relative_noise_share: float = 0.5
    coarse_quantum: float = 0.3558 / 255
    coarse_share: float = 0.15


def _draw_mtf(ranges: DegradationRanges, u: Tensor) -> Tensor:
    """Uniform numbers 0..1 -> MTF, by the inverse of the distribution function."""
    low, high = ranges.mtf
    if ranges.mtf_mode is None:
        return low + (high - low) * u
    rising, falling = ranges.mtf_mode - low, high - ranges.mtf_mode
    return torch.where(
        u < rising / (high - low),
        low + torch.sqrt(u * (high - low) * rising),
        high - torch.sqrt((1 - u) * (high - low) * falling),
    )


def degrade(hr: Tensor, scale_factor: int, ranges: DegradationRanges, generator: torch.Generator) -> Tensor:
    """LR reflectance of clean HR reflectance.

    Args:
        hr: (N, C, H, W) reflectance, H and W multiples of `scale_factor`.
        scale_factor: HR pixels per LR pixel along one axis.
        ranges: what to draw from.
        generator: source of all randomness.

    Returns:
        (N, C, H / scale_factor, W / scale_factor), noisy and quantised.
    """
    n, c = hr.shape[:2]

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, device=hr.device)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, device=hr.device)

    common = _draw_mtf(ranges, uniform(n, 1))
    mtf = (common + ranges.mtf_band_jitter * normal(n, c)).clamp(0.1, 0.62).reshape(-1)
    sigma = gaussian_sigma(mtf, scale_factor)
    stretch = ranges.anisotropy * (2 * uniform(n, 1).expand(n, c).reshape(-1) - 1)
    dy, dx = ranges.band_shift * scale_factor * normal(2, n * c).clamp(-2, 2)
    rows, columns = taps(sigma * (1 + stretch), scale_factor, dy), taps(sigma * (1 - stretch), scale_factor, dx)
    lr = observe(hr, rows, columns, scale_factor)
    mix = uniform(n, 1, 1, 1) ** 2
    variance = torch.exp(
        torch.log(2.5e-7 + 6e-6 * lr.clamp(min=0)) * (1 - mix) + torch.log(3e-6 + 4e-5 * lr.clamp(min=0)) * mix
    )
    white = normal(*lr.shape)
    smooth = F.avg_pool2d(normal(*lr.shape), 3, 1, 1) * 3
    share = ranges.correlated_share
    lr = lr + variance.sqrt() * ((1 - share) ** 0.5 * white + share**0.5 * smooth)
    low, high = ranges.relative_noise
    relative = (low + (high - low) * uniform(n, 1, 1, 1)) * (uniform(n, 1, 1, 1) < ranges.relative_noise_share)
    contrast = lr.std(dim=(2, 3), keepdim=True)
    common_noise, band_noise = normal(n, 1, *lr.shape[2:]), normal(*lr.shape)
    lr = lr + relative * contrast * 0.5**0.5 * (common_noise + band_noise)
    coarse = (uniform(n, 1, 1, 1) < ranges.coarse_share).to(lr.dtype)
    quantum = coarse * ranges.coarse_quantum + (1 - coarse) * 1e-4
    return torch.round(lr / quantum) * quantum
