"""Where one date's pixels lie on another's grid, to a tenth of a pixel, by phase correlation of blocks.

Sources: phase correlation, Kuglin and Hines (1975); its peak on an ever finer grid of shifts, Guizar-Sicairos et al.
(Opt. Lett. 33, 156, 2008). High frequencies are left out: there pixels of 10 m are folded, differently on each date.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Mask = NDArray[np.bool_]

# Pixels beyond which a date is no longer one of the same grid.
MOST_SHIFT_PX = 2.0
# Side of a block, and the least one; how many are looked at; what of one must be seen on both dates.
BLOCK_PX, LEAST_BLOCK_PX, MOST_BLOCKS, LEAST_SHARE = 64, 24, 64, 0.6
# Cycles per pixel between which phases are compared.
LOW, HIGH = 0.03, 0.3
# How alike phases must be in a block, 0 to 1; how sure the median of the blocks must be, pixels.
LEAST_COHERENCE, MOST_DOUBT_PX = 0.25, 0.1
# A window on both blocks draws what is found towards zero, so that the rest is looked for again.
PASSES = 3
# Pixels to each side that the interpolator takes, and the shape of its window.
REACH_PX, KAISER = 8, 6.0
# Where a value is made of invalid ones by more than this, it is none.
_MOST_INVALID = 0.02


@dataclass(frozen=True)
class Found:
    """A shift.

    Attributes:
        row, col: where the other date's samples lie from the first one's pixels, pixels.
        doubt: standard error of both, pixels.
        blocks: that agree.
    """

    row: float
    col: float
    doubt: float
    blocks: int


def shift_of(first: Array, other: Array, both: Mask) -> Optional[Found]:
    """Where the samples of `other` lie on the grid of `first`; None where that cannot be told, or is too far off.

    Args:
        first, other: (C, h, w) reflectance.
        both: (h, w) where both dates show the ground.
    """
    row = col = 0.0
    found: list[tuple[float, float]] = []
    doubt = math.inf
    for _ in range(PASSES):
        back, there = moved(other, ~both, (-row, -col))
        found = _blocks(first, back, both & there)
        if not found:
            return None
        middle = np.median(found, axis=0)
        spread = 1.4826 * np.median(np.abs(np.array(found) - middle), axis=0)
        doubt = float(spread.max()) / math.sqrt(len(found))
        row, col = row + float(middle[0]), col + float(middle[1])
        if math.hypot(row, col) > MOST_SHIFT_PX:
            return None
    return Found(row, col, doubt, len(found)) if doubt <= MOST_DOUBT_PX else None


def _blocks(first: Array, other: Array, both: Mask) -> list[tuple[float, float]]:
    """(row, column) shifts of the blocks that can be told."""
    h, w = both.shape
    side = min(BLOCK_PX, h, w)
    if side < LEAST_BLOCK_PX:
        return []
    corners = [(row, col) for row in _starts(h, side) for col in _starts(w, side)]
    corners = [corners[i] for i in np.unique(np.linspace(0, len(corners) - 1, MOST_BLOCKS).astype(int))]
    found = []
    for row, col in corners:
        at = np.s_[row : row + side, col : col + side]
        if both[at].mean() >= LEAST_SHARE:
            shift = _of_block(first[(slice(None), *at)], other[(slice(None), *at)], both[at])
            if shift is not None:
                found.append(shift)
    return found


def _starts(size: int, side: int) -> list[int]:
    """First pixels of blocks that share half of themselves, to the very end."""
    return sorted({*range(0, size - side + 1, side // 2), size - side})


def _of_block(first: Array, other: Array, both: Mask) -> Optional[tuple[float, float]]:
    side = both.shape[0]
    line = np.hanning(side)
    window = np.outer(line, line) * box(both.astype(np.float64)[None], 1)[0] * both
    spectra = []
    for values in (first, other):
        mean = (values * window).sum(axis=(1, 2), keepdims=True) / window.sum()
        spectra.append(np.fft.fft2((values - mean) * window))
    cross = spectra[1] * np.conj(spectra[0])
    rows = np.fft.fftfreq(side)
    radius = np.hypot(rows[:, None], rows[None])
    used = (radius > LOW) & (radius < HIGH)
    # Bands that show more count more, frequencies all alike.
    whole = np.abs(cross).sum(axis=0)
    phases = np.where(used & (whole > 0), cross.sum(axis=0) / np.maximum(whole, 1e-30), 0)
    row = col = 0.0
    reach, power = MOST_SHIFT_PX + 0.5, np.zeros((1, 1))
    for step in (0.25, 0.05, 0.005):
        trial = np.arange(-round(reach / step), round(reach / step) + 1) * step
        over_rows = np.exp(-2j * np.pi * np.outer(trial + row, rows))
        over_cols = np.exp(-2j * np.pi * np.outer(rows, trial + col))
        power = (over_rows @ phases @ over_cols).real
        i, j = np.unravel_index(int(power.argmax()), power.shape)
        row, col, reach = row + float(trial[i]), col + float(trial[j]), 2 * step
    return (row, col) if float(power.max()) / used.sum() >= LEAST_COHERENCE else None


def moved(values: Array, invalid: Mask, shift: tuple[float, float]) -> tuple[Array, Mask]:
    """Values (C, h, w) `shift` pixels (row, column) further on, by a windowed sinc, which leaves sharpness as it is; and
    where (h, w) they are made of valid ones."""
    known = np.where(invalid, np.float32(0), np.float32(1))
    whole = np.concatenate([values * known, known[None]])
    bad = invalid.astype(np.float32)[None]
    for axis, by in ((1, shift[0]), (2, shift[1])):
        whole, bad = _along(whole, axis, by), _along(bad, axis, by, magnitude=True)
    weight = np.where(np.abs(whole[-1]) < 0.5, np.float32(1), whole[-1])
    return (whole[:-1] / weight).astype(np.float32), np.asarray(bad[0] < _MOST_INVALID)


def _along(values: Array, axis: int, by: float, magnitude: bool = False) -> Array:
    """Values (C, h, w) `by` pixels further on along an axis; with the taps' `magnitude` instead of the taps."""
    whole = math.floor(by)
    place = np.arange(1 - REACH_PX, REACH_PX + 1)
    distance = place - (by - whole)
    taps = np.sinc(distance) * np.i0(KAISER * np.sqrt(np.clip(1 - (distance / REACH_PX) ** 2, 0, 1)))
    taps = np.abs(taps / taps.sum()) if magnitude else taps / taps.sum()
    size, margin = values.shape[axis], REACH_PX + math.ceil(abs(by)) + 1
    wide = np.pad(values, [(margin, margin) if n == axis else (0, 0) for n in range(3)], mode="edge")
    out = np.zeros_like(values)
    for offset, tap in zip(place, taps):
        start = margin + whole + int(offset)
        out += np.float32(tap) * wide.take(np.arange(start, start + size), axis=axis)
    return out


def box(values: NDArray[Any], reach: int) -> NDArray[Any]:
    """Mean over (2 reach + 1) squared pixels around each of (C, h, w), borders repeated."""
    out = values
    for axis in (1, 2):
        width = [(reach + 1, reach) if n == axis else (0, 0) for n in range(3)]
        total = np.cumsum(np.pad(out, width, mode="edge"), axis=axis, dtype=np.float64)
        size = values.shape[axis]
        at = np.arange(size)
        out = (total.take(at + 2 * reach + 1, axis=axis) - total.take(at, axis=axis)) / (2 * reach + 1)
    return out.astype(values.dtype)
