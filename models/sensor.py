"""The Sentinel-2 sensor model A (band PSF, then averaging over the LR pixel) and projection onto A x = y.

The PSF is a Gaussian whose standard deviation is chosen so that, together with the box of the LR pixel, the
modulation transfer function (MTF) at the LR Nyquist frequency has the wanted value.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

from .banded import down, up

# The HR-grid taps reach this many LR pixels to each side; a Gaussian for MTF >= .12 is below 1e-4 there.
REACH_PX = 2
# Reach, in LR pixels, of the truncated inverse kernel. It decays by about a factor of two a pixel.
INVERSE_REACH_PX = 8
# How hard the product projects where the noise is the instrument's own; see `Sensor.damping`. The damping is relative to the gain of A P A^T for flat areas: what is wrong in the
# mean is put right, what changes from pixel to pixel, which is where the sensor's noise is, less so. An exact
# projection would print that noise into the result.
DAMPING = 0.2
ITERATIONS = 3
# With this and no smoothness the projection is exact to about 1e-6 reflectance.
STRICT_DAMPING = 0.016
# Standard deviation, in LR pixels, of the Gaussian whose autocorrelation is P, what a correction is taken to look
# like. Zero gives the smallest correction, which puts part of it beyond the LR Nyquist frequency, where nothing was
# measured; this one leaves that octave to the network.
SMOOTHNESS_PX = 0.375


def box_mtf(scale_factor: int) -> float:
    """MTF at the LR Nyquist frequency of plain averaging over `scale_factor` HR pixels."""
    s = scale_factor
    return math.sin(math.pi / 2) / (s * math.sin(math.pi / (2 * s)))


def gaussian_sigma(mtf: Tensor, scale_factor: int) -> Tensor:
    """Standard deviation, in HR pixels, of the Gaussian that brings the box's MTF down to `mtf` (0 < mtf < .65)."""
    ratio = (mtf / box_mtf(scale_factor)).clamp(1e-3, 0.9999)
    return torch.sqrt(-2 * torch.log(ratio)) / math.pi * scale_factor


def taps(sigma: Tensor, scale_factor: int, offset: Tensor | None = None, reach_px: int = REACH_PX) -> Tensor:
    """One-dimensional kernels of Gaussian convolved with box, normalised.

    Args:
        sigma: (K,) standard deviations in HR pixels; zero is a pure box.
        offset: (K,) displacement of each kernel in HR pixels; none by default.
        reach_px: LR pixels to each side.

    Returns:
        (K, L) with L = (2 reach_px + 1) * scale_factor, centred on the middle of an LR pixel.
    """
    s = scale_factor
    length = (2 * reach_px + 1) * s
    centre = (length - 1) / 2
    position = torch.arange(length, dtype=torch.float64, device=sigma.device) - centre
    inside = torch.arange(s, dtype=torch.float64, device=sigma.device) - (s - 1) / 2
    distance = position[None, :, None] - inside[None, None, :]
    if offset is not None:
        distance = distance - offset.double()[:, None, None]
    wide = sigma.double().clamp(min=1e-2)[:, None, None]
    kernel = torch.exp(-0.5 * (distance / wide) ** 2).sum(-1)
    return (kernel / kernel.sum(-1, keepdim=True)).float()


def observe(hr: Tensor, rows: Tensor, columns: Tensor, scale_factor: int) -> Tensor:
    """A x: the LR tile a sensor with separable PSF would have measured.

    Args:
        hr: (N, C, H, W), finite; H and W multiples of the scale factor. Borders are replicated.
        rows: (N*C, L) or (C, L) vertical taps of `taps`; columns: the same, horizontal.

    Returns:
        (N, C, H / scale_factor, W / scale_factor).
    """
    reach = (rows.shape[1] - scale_factor) // 2
    x = down(F.pad(hr, (0, 0, reach, reach), mode="replicate"), rows, scale_factor)
    return down(F.pad(x, (reach, reach, 0, 0), mode="replicate").mT, columns, scale_factor).mT


def observe_adjoint(lr: Tensor, kernel: Tensor, scale_factor: int) -> Tensor:
    """A^T r for taps `kernel` (C, L) equal along both axes, on (N, C, h, w); borders see zeros outside."""
    reach = (kernel.shape[1] // scale_factor) // 2
    x = F.pad(lr, (reach, reach, reach, reach))
    return up(up(x.mT, kernel, scale_factor).mT, kernel, scale_factor)


@lru_cache(maxsize=16)
def _kernels(mtf: tuple[float, ...], scale_factor: int, smoothness_px: float) -> tuple[Tensor, Tensor]:
    """Taps (C, L) of A and (C, M) of P A^T."""
    s = scale_factor
    sigma = gaussian_sigma(torch.tensor(mtf, dtype=torch.float64), s)
    # The autocorrelation of a Gaussian is one of twice its variance, so P A^T is again the transpose of a sensor.
    smooth = torch.sqrt(sigma**2 + 2 * (smoothness_px * s) ** 2)
    return taps(sigma, s), taps(smooth, s, reach_px=REACH_PX + (smoothness_px > 0))


@lru_cache(maxsize=16)
def _inverse(mtf: tuple[float, ...], scale_factor: int, damping: float, smoothness_px: float) -> Tensor:
    """Truncated kernels (C, K, K) of (A P A^T + damping I)^-1."""
    s = scale_factor
    kernels = _kernels(mtf, s, smoothness_px)
    length, width = (kernel.shape[1] for kernel in kernels)
    full = torch.stack(
        [F.conv1d(k[None, None].double(), w[None, None].double(), padding=width - 1)[0, 0] for k, w in zip(*kernels)]
    )
    zero_lag = (length + width - 2) // 2
    gram1d = full[:, zero_lag % s :: s]
    middle = zero_lag // s
    grid = 64
    line = torch.zeros(len(mtf), grid, dtype=torch.float64)
    for i in range(gram1d.shape[1]):
        line[:, (i - middle) % grid] += gram1d[:, i]
    spectrum1d = torch.fft.fft(line).real
    spectrum = spectrum1d[:, :, None] * spectrum1d[:, None, :]
    inverse = torch.fft.ifft2(1 / (spectrum + damping / s**2)).real
    r = INVERSE_REACH_PX
    index = torch.arange(-r, r + 1) % grid
    return inverse[:, index][:, :, index].float()


@lru_cache(maxsize=8)
def _seen_again(mtf: tuple[float, ...], scale_factor: int, smoothness_px: float, size: int) -> Tensor:
    """A P A^T along one axis of so many LR pixels, borders included: (C, size, size)."""
    seen, corrected = _kernels(mtf, scale_factor, smoothness_px)
    reach = (corrected.shape[1] // scale_factor) // 2, (seen.shape[1] - scale_factor) // 2
    x = F.pad(torch.eye(size).expand(1, len(mtf), -1, -1), (0, 0, reach[0], reach[0]))
    x = F.pad(up(x, corrected, scale_factor), (0, 0, reach[1], reach[1]), mode="replicate")
    return down(x, seen, scale_factor)[0]


def unseen(x: Tensor, mtf: Sequence[float], scale_factor: int) -> Tensor:
    """What of `x` (N, C, H, W) the sensor does not see, to about 1e-6 of its size: added to a result, it changes nothing
    that was measured. No measurement is in `x`, so nothing of its noise is printed, and the projection can be strict."""
    measured = x.new_zeros(*x.shape[:2], x.shape[2] // scale_factor, x.shape[3] // scale_factor)
    return project(x, measured, mtf, scale_factor, STRICT_DAMPING, smoothness_px=0.0)


def project(
    hr: Tensor,
    lr: Tensor,
    mtf: Sequence[float],
    scale_factor: int,
    damping: float = DAMPING,
    iterations: int = ITERATIONS,
    smoothness_px: float = SMOOTHNESS_PX,
) -> Tensor:
    """Bring x towards {x : A x = y}: x + P A^T (A P A^T + damping I)^-1 (y - A x), `iterations` times.

    A P A^T is a convolution on the LR grid, so its damped inverse is one too; it is truncated to a short kernel, which
    keeps the result local: beyond a few LR pixels from a tile's border it does not depend on where the tile was cut.

    Args:
        hr: x, (N, C, H, W), any linear units.
        lr: y, (N, C, H/s, W/s), the same units.
        mtf: one MTF at LR Nyquist per band.
        scale_factor: HR pixels per LR pixel along one axis.
        damping: regularisation of the inverse, relative to its gain for flat areas.
        iterations: how often the correction is applied.
        smoothness_px: how smooth a correction is, LR pixels; zero, with a damping of .016, is exact to about 1e-6
            reflectance.

    Returns:
        Corrected x, same shape as `hr`.
    """
    sensor = tuple(float(m) for m in mtf), scale_factor
    seen, corrected = (kernel.to(hr.device) for kernel in _kernels(*sensor, smoothness_px))
    inverse = _inverse(*sensor, damping, smoothness_px).to(hr.device)
    # What A sees of a correction: products with small matrices, so that only the LR grid is worked on in between.
    above, beside = (_seen_again(*sensor, smoothness_px, size).to(hr.device) for size in lr.shape[2:])
    residual, correction = lr - observe(hr, seen, seen, scale_factor), torch.zeros_like(lr)
    r = INVERSE_REACH_PX
    for _ in range(iterations):
        step = F.conv2d(F.pad(residual, (r, r, r, r), mode="replicate"), inverse[:, None], groups=hr.shape[1])
        correction = correction + step
        residual = residual - above @ step @ beside.mT
    return observe_adjoint(correction, corrected, scale_factor).add_(hr)
