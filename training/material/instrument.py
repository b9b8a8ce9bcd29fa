"""Sensors as a random process whose outcome the network is told: clean HR crops in, LR tiles and their sensors out.

Two kinds of input are drawn. Products have the instrument's sharpness and noise: MTF at the 10 m Nyquist frequency
around the published .24 to .28, noise between the instrument's own and the empirical upper bound over natural surfaces.
Pictures are sharper, noisier and coarsely rounded. A few crops have any MTF with either noise. What is told departs a
little from what is true, because nobody knows a sensor exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from ...models.instrument import INSTRUMENT_NOISE, PUBLISHED_MTF
from ...models.sensor import gaussian_sigma, observe, taps

# Variance of the noise over natural surfaces at most, floor and slope.
UPPER_NOISE = (3e-6, 4e-5)
_MEAN_MTF = sum(PUBLISHED_MTF.values()) / len(PUBLISHED_MTF)


@dataclass(frozen=True)
class SensorRanges:
    """What is drawn at random for each crop.

    Attributes:
        product_share: share of the crops that are seen as products; the others are pictures.
        product_mtf, picture_mtf: ranges of the MTF at the LR Nyquist frequency, of the mean of the bands.
        any_share, any_mtf: share of the crops whose MTF is drawn from a range of its own, whatever their noise.
        mtf_jitter: relative standard deviation of each band's departure from the published ratio to the mean.
        anisotropy: relative half-range of the PSF's width per axis.
        correlated_share: share of the noise variance that is spatially correlated.
        band_shift: standard deviation, in LR pixels, of each band's displacement along each axis.
        picture_noise: range of the standard deviation, in reflectance, of further noise of pictures; half of its
            variance is common to the bands. It stands for palettes, lossy compression and what was done to a picture.
        coarse_quantum, coarse_share: reflectance step of eight bits, from half to one and a half of it, in how many of
            the pictures.
        told_mtf, told_noise: relative standard deviation of what is told, of the MTF and of the noise's variance.
    """

    product_share: float = 0.6
    product_mtf: tuple[float, float] = (0.18, 0.36)
    picture_mtf: tuple[float, float] = (0.36, 0.60)
    any_share: float = 0.1
    any_mtf: tuple[float, float] = (0.15, 0.60)
    mtf_jitter: float = 0.05
    anisotropy: float = 0.08
    correlated_share: float = 0.2
    band_shift: float = 0.03
    picture_noise: tuple[float, float] = (0.001, 0.015)
    coarse_quantum: float = 0.3558 / 255
    coarse_share: float = 0.5
    told_mtf: float = 0.05
    told_noise: float = 0.2


@dataclass(frozen=True)
class Drawn:
    """Sensors of N crops of C bands.

    Attributes:
        mtf: (N, C).
        noise: (N, C, 2) floor and slope of the variance of noise that every band has for itself.
        common: (N, 1, 1, 1) standard deviation of the pictures' further noise.
        quantum: (N, 1, 1, 1) reflectance step.
    """

    mtf: Tensor
    noise: Tensor
    common: Tensor
    quantum: Tensor

    @property
    def law(self) -> Tensor:
        """(N, C, 2) floor and slope of the variance of all noise together."""
        further = (self.common**2 + self.quantum**2 / 12)[:, :, 0, 0]
        return torch.stack([self.noise[:, :, 0] + further, self.noise[:, :, 1]], 2)


class _Dice:
    """Random tensors from one generator."""

    def __init__(self, generator: torch.Generator) -> None:
        self.generator = generator

    def uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self.generator, device=self.generator.device)

    def between(self, limits: tuple[float, float], *shape: int) -> Tensor:
        return limits[0] + (limits[1] - limits[0]) * self.uniform(*shape)

    def normal(self, *shape: int) -> Tensor:
        return torch.randn(*shape, generator=self.generator, device=self.generator.device)


def draw_sensors(count: int, bands: tuple[str, ...], ranges: SensorRanges, dice: _Dice) -> Drawn:
    """Sensors of `count` crops."""
    product = dice.uniform(count, 1) < ranges.product_share
    own = torch.where(product, dice.between(ranges.product_mtf, count, 1), dice.between(ranges.picture_mtf, count, 1))
    anything = dice.uniform(count, 1) < ranges.any_share
    middle = torch.where(anything, dice.between(ranges.any_mtf, count, 1), own)
    ratio = torch.tensor([PUBLISHED_MTF.get(band, _MEAN_MTF) / _MEAN_MTF for band in bands], device=middle.device)
    mtf = middle * ratio * (1 + ranges.mtf_jitter * dice.normal(count, len(bands)))
    # Most products are near the instrument's own noise.
    mix = dice.uniform(count, 1, 1) ** 2
    lower, upper = (torch.tensor(law, device=middle.device).log() for law in (INSTRUMENT_NOISE, UPPER_NOISE))
    noise = torch.exp(lower + (upper - lower) * mix).expand(-1, len(bands), -1)
    low, high = ranges.picture_noise
    further = low * (high / low) ** dice.uniform(count, 1, 1, 1)
    coarse = (dice.uniform(count, 1, 1, 1) < ranges.coarse_share) & ~product[:, :, None, None]
    quantum = torch.where(coarse, ranges.coarse_quantum * (0.5 + dice.uniform(count, 1, 1, 1)), 1e-4)
    return Drawn(mtf.clamp(0.1, 0.62), noise, further * ~product[:, :, None, None], quantum)


def measure(
    hr: Tensor, bands: tuple[str, ...], scale_factor: int, ranges: SensorRanges, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """LR reflectance of clean HR reflectance, and what is told of the sensor.

    Args:
        hr: (N, C, H, W) reflectance, H and W multiples of `scale_factor`.
        bands: roles of the C bands.
        scale_factor: HR pixels per LR pixel along one axis.
        ranges: what to draw from.
        generator: source of all randomness.

    Returns:
        (N, C, H / scale_factor, W / scale_factor) reflectance, noisy and quantised; (N, C) MTF; (N, C, 2) floor and
        slope of the variance of the noise.
    """
    n, c = hr.shape[:2]
    dice = _Dice(generator)
    drawn = draw_sensors(n, bands, ranges, dice)
    sigma = gaussian_sigma(drawn.mtf.reshape(-1), scale_factor)
    stretch = ranges.anisotropy * dice.between((-1, 1), n, 1).expand(n, c).reshape(-1)
    dy, dx = ranges.band_shift * scale_factor * dice.normal(2, n * c).clamp(-2, 2)
    rows, columns = taps(sigma * (1 + stretch), scale_factor, dy), taps(sigma * (1 - stretch), scale_factor, dx)
    lr = observe(hr, rows, columns, scale_factor)
    floor, slope = drawn.noise[:, :, 0, None, None], drawn.noise[:, :, 1, None, None]
    white, base = dice.normal(*lr.shape), dice.normal(*lr.shape)
    # The mean over 3 x 3 pixels times three has the variance of one.
    smooth = F.avg_pool2d(F.pad(base, (1, 1, 1, 1), mode="replicate"), 3, 1) * 3
    share = ranges.correlated_share
    noise = (floor + slope * lr.clamp(min=0)).sqrt() * ((1 - share) ** 0.5 * white + share**0.5 * smooth)
    further = drawn.common * 0.5**0.5 * (dice.normal(n, 1, *lr.shape[2:]) + dice.normal(*lr.shape))
    lr = torch.round((lr + noise + further) / drawn.quantum) * drawn.quantum
    error = torch.exp(ranges.told_mtf * dice.normal(n, 1))
    told = drawn.law * torch.exp(ranges.told_noise * dice.normal(n, 1, 1))
    return lr, (drawn.mtf * error).clamp(0.1, 0.65), told
