"""Several measurements of one ground, each sampled elsewhere, and the projection onto all of them at once.

A pixel of 10 m lets through some of what is finer than itself, folded down into what is coarser. One measurement cannot
tell the two apart; several that are displaced by parts of a pixel can, because what was folded differs between them.
Brought onto one grid and averaged, it would only cancel. So none is moved: each is compared with what the sensor would
have seen at its own place.

Source: the generalised sampling behind it, Tsai and Huang (Advances in Computer Vision and Image Processing, 1984); the
steps, Nesterov (Soviet Math. Dokl., 1983), a fixed number of them, which makes the result a linear and local function
of the measurements wherever tiles are cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

from .banded import down, up
from .sensor import REACH_PX, gaussian_sigma, observe, taps

# (row, column) displacement of a measurement's samples, LR pixels.
Shift = tuple[float, float]
# Noise of a measurement over what is unknown of the ground, in variance, for a sensor with the instrument's own noise;
# relative to the sensor's gain for flat areas.
DAMPING = 0.03
ITERATIONS = 24


@lru_cache(maxsize=128)
def _kernel(mtf: tuple[float, ...], scale_factor: int, shift: float) -> Tensor:
    """Taps (C, L) of the sensor with its samples displaced along one axis."""
    sigma = gaussian_sigma(torch.tensor(mtf, dtype=torch.float64), scale_factor)
    # One pixel more to each side than without a displacement.
    return taps(sigma, scale_factor, torch.full_like(sigma, shift * scale_factor), REACH_PX + 1)


def seen_from(hr: Tensor, mtf: Sequence[float], scale_factor: int, shift: Shift) -> Tensor:
    """What the sensor measures of (N, C, s h, s w) with its samples displaced: (N, C, h, w)."""
    rows, columns = (_kernel(tuple(mtf), scale_factor, value).to(hr.device) for value in shift)
    return observe(hr, rows, columns, scale_factor)


def _adjoint(lr: Tensor, mtf: Sequence[float], scale_factor: int, shift: Shift) -> Tensor:
    """The transpose of `seen_from`, with zeros outside."""
    rows, columns = (_kernel(tuple(mtf), scale_factor, value).to(lr.device) for value in shift)
    reach = (rows.shape[1] // scale_factor) // 2
    x = F.pad(lr, (reach, reach, reach, reach))
    return up(up(x.mT, columns, scale_factor).mT, rows, scale_factor)


@lru_cache(maxsize=1024)
def _gram(mtf: tuple[float, ...], scale_factor: int, seen: float, spread: float) -> Tensor:
    """Taps (C, 4 reach + 1) along one axis of the LR grid: what samples at `seen` see of what those at `spread` spread."""
    one, other = (_kernel(mtf, scale_factor, value) for value in (seen, spread))
    reach = (one.shape[1] // scale_factor - 1) * scale_factor
    wide = F.pad(one, (reach, reach)).unfold(1, one.shape[1], scale_factor)
    return (wide * other[:, None]).sum(-1)


def _filtered(x: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """(N, C, h, w) filtered along both axes, zeros outside."""
    reach = rows.shape[1] // 2
    x = down(F.pad(x, (reach, reach, reach, reach)), rows.to(x.device), 1)
    return down(x.mT, columns.to(x.device), 1).mT


def _spread(
    found: Sequence[Tensor], shifts: Sequence[Shift], at: Shift, mtf: tuple[float, ...], scale_factor: int
) -> Tensor:
    """What samples at one place see of all that the measurements spread."""
    total = torch.zeros_like(found[0])
    for c, other in zip(found, shifts):
        rows, columns = (_gram(mtf, scale_factor, seen, spread) for seen, spread in zip(at, other))
        total += _filtered(c, rows, columns)
    return total


def project_stack(
    hr: Tensor,
    measured: Sequence[Tensor],
    weights: Sequence[Tensor],
    shifts: Sequence[Shift],
    mtf: Sequence[float],
    scale_factor: int,
    damping: float = DAMPING,
    iterations: int = ITERATIONS,
) -> Tensor:
    """Bring x towards what several measurements say: x + sum of A_k^T c_k, with (A A^T + damping) c = y - A x, damped.

    All iterations are on the LR grid.

    Args:
        hr: x, (N, C, s h, s w), any linear units.
        measured: y_k, (N, C, h, w) each, the same units, finite.
        weights: (N, 1, h, w) each, 0 to 1; nothing is learnt from pixels of weight 0.
        shifts: where each was sampled; (row, column) in LR pixels from the middle of the LR pixel.
        mtf: one per band, at the LR Nyquist frequency.
        scale_factor: s.
        damping: relative to the gain for flat areas.
        iterations: how many steps towards the solution.

    Returns:
        Corrected x, same shape as `hr`.
    """
    bands, s = tuple(float(m) for m in mtf), scale_factor
    left = [y - seen_from(hr, bands, s, at) for y, at in zip(measured, shifts)]
    found = [torch.zeros_like(y) for y in left]
    ahead, t = found, 1.0
    for _ in range(iterations):
        spread = [_spread(ahead, shifts, at, bands, s) for at in shifts]
        moved = [
            c + weight / len(shifts) * (r - s**2 * seen - damping * c)
            for c, r, seen, weight in zip(ahead, left, spread, weights)
        ]
        following = (1 + (1 + 4 * t * t) ** 0.5) / 2
        ahead = [new + (t - 1) / following * (new - old) for new, old in zip(moved, found)]
        found, t = moved, following
    out = hr
    for c, at in zip(found, shifts):
        out = out + s**2 * _adjoint(c, bands, s, at)
    return out
