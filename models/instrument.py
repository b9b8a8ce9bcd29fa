"""What the network is told of the instrument: how sharp each band is and how noisy each pixel.

Both change what can be restored, and neither can be seen in a small tile. Told are the modulation transfer function
(MTF) of each band at the LR Nyquist frequency and the standard deviation of the noise, which is a function of a pixel's
reflectance alone: nothing here depends on where a tile was cut or on what else is in it.

Sources: degradation as an input of the network, Zhang et al. (SRMD, CVPR 2018); maps of the noise level, Zhang et al.
(FFDNet, IEEE TIP 2018).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from .sensor import DAMPING

# MTF of Sentinel-2's 10 m bands at the 10 m Nyquist frequency, as ESA gave it; the values that sharpening of its bands
# uses (Lanaras et al., CVPR workshops 2017; Ulfarsson et al., IEEE TGRS 2019).
PUBLISHED_MTF = {"B04": 0.24, "B03": 0.28, "B02": 0.26, "B08": 0.26}
# Variance of the instrument's noise, floor and slope, in squared reflectance and reflectance.
INSTRUMENT_NOISE = (2.5e-7, 6e-6)
# Eight-bit true colour, from real pairs: sharpened by what made pictures of it, and noisy.
PICTURE_MTF = 0.48
PICTURE_NOISE = (2.5e-5, 6e-6)
# z = (value - middle) / width of what is told; the ranges of training lie within about -2 to 3.
_MTF_MIDDLE, _MTF_WIDTH = 0.3, 0.1
_DEVIATION_MIDDLE = 0.003
# Less noise than the rounding of a product is not told apart.
_LEAST_VARIANCE = 1e-8
# Where the law of noise is summed up in one number.
_TYPICAL_REFLECTANCE = 0.1


@dataclass(frozen=True)
class SensorInputs:
    """What a network with `sensor_inputs` is given beside a tile; zero for absent bands.

    Attributes:
        facts: (N, 2 C) MTF and noise at a typical reflectance, one value per band each, both transformed.
        noise: (N, C, h, w) standard deviation of each pixel's noise, transformed.
    """

    facts: Tensor
    noise: Tensor

    def rows(self, index: Tensor | slice) -> SensorInputs:
        """Those of some of the tiles."""
        return SensorInputs(self.facts[index], self.noise[index])


@dataclass(frozen=True)
class Sensor:
    """A sensor as a run assumes it.

    Attributes:
        mtf: at the LR Nyquist frequency, one per band, in (0, 1).
        noise: floor and slope of the noise's variance, one pair per band: variance = floor + slope x reflectance.
    """

    mtf: tuple[float, ...]
    noise: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        if len(self.mtf) != len(self.noise):
            raise ValueError(f"{len(self.mtf)} bands have an MTF and {len(self.noise)} a law of noise")
        if not all(0 < mtf < 1 for mtf in self.mtf):
            raise ValueError(f"MTF {self.mtf} is not between 0 and 1")
        if not all(0 <= value < math.inf for law in self.noise for value in law):
            raise ValueError("the variance of noise must not be negative")

    @property
    def damping(self) -> float:
        """How much the projection onto the measurement is damped, as `sensor.project` takes it: the noisier, the more.

        Found on real Sentinel-2 products made coarser (the instrument's noise) and on real pairs of pictures.
        """
        typical = [floor + slope * _TYPICAL_REFLECTANCE for floor, slope in self.noise]
        floor, slope = INSTRUMENT_NOISE
        ratio = max(sum(typical) / len(typical), _LEAST_VARIANCE) / (floor + slope * _TYPICAL_REFLECTANCE)
        return DAMPING * ratio**0.375

    def inputs(self, reflectance: Tensor, available: Tensor) -> SensorInputs:
        """What the network is told for tiles.

        Args:
            reflectance: of the LR tiles (N, C, h, w); anything finite in absent bands.
            available: (N, C) ones and zeros.
        """
        n = len(reflectance)
        mtf = torch.tensor(self.mtf, device=reflectance.device)[None].expand(n, -1)
        noise = torch.tensor(self.noise, device=reflectance.device)[None].expand(n, -1, -1)
        return sensor_inputs(mtf, noise, reflectance, available)


def measured_sensor(bands: tuple[str, ...]) -> Sensor:
    """The instrument itself, for products in reflectance. Raises KeyError for bands whose MTF is not known here."""
    return Sensor(tuple(PUBLISHED_MTF[band] for band in bands), (INSTRUMENT_NOISE,) * len(bands))


def picture_sensor(bands: tuple[str, ...]) -> Sensor:
    """What eight-bit true colour looks like."""
    return Sensor((PICTURE_MTF,) * len(bands), (PICTURE_NOISE,) * len(bands))


def sensor_inputs(mtf: Tensor, noise: Tensor, reflectance: Tensor, available: Tensor) -> SensorInputs:
    """What the network is told for tiles of different sensors.

    Args:
        mtf: (N, C).
        noise: (N, C, 2) floor and slope of the variance.
        reflectance: (N, C, h, w).
        available: (N, C) ones and zeros.
    """
    floor, slope = noise[:, :, 0], noise[:, :, 1]
    facts = [(mtf - _MTF_MIDDLE) / _MTF_WIDTH, _deviation(floor + slope * _TYPICAL_REFLECTANCE)]
    variance = floor[:, :, None, None] + slope[:, :, None, None] * reflectance.clamp(min=0)
    return SensorInputs(
        torch.cat([fact * available for fact in facts], 1), _deviation(variance) * available[:, :, None, None]
    )


def _deviation(variance: Tensor) -> Tensor:
    """Logarithm of the standard deviation over a middling one."""
    return 0.5 * torch.log(variance.clamp(min=_LEAST_VARIANCE) / _DEVIATION_MIDDLE**2)
