"""Bands of 20 m that somebody has brought onto the 10 m grid: how that was done, and the way back.

Bringing a band from 20 m to 10 m is linear: along each axis a 10 m pixel lies a quarter of a 20 m pixel before or behind
the middle of one, so two short kernels, mirror images of each other, make all of them. From each method's kernels follows
its inverse: of the filters that give the 20 m values back, the one of least noise. Beside NoData and rims, where a long
one does not fit, it is a shorter one, and right next to them the mean of the 2 x 2 pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...core.text import Text

Values = NDArray[np.float64]
Mask = NDArray[np.bool_]
# DN of a band in a window (h, w), which of them are valid (h, w), and the index (row, col) of its first pixel.
Sample = tuple[NDArray, Mask, int, int]

REPEATED, AVERAGED = "repeated", "averaged"
# RMS of what a method leaves unexplained, in steps of the DN; rounding alone leaves 0.3.
ROUNDING = 0.6
# Share of the pixels that it must explain: some may be cut or edited.
EXPLAINED = 0.95
# A place tells methods apart if it varies by as many steps within 3 x 3 pixels of 20 m, and so many places are enough.
STRUCTURE_STEPS = 8.0
ENOUGH = 30
# Of floats that were computed, relative to the largest: a few times their precision.
FLOAT_STEP = 2.0**-20


def _cubic(a: float) -> dict[int, float]:
    """Cubic convolution (Keys, IEEE Trans. ASSP 29, 1981, eq. 4 with his -1/2 as `a`)."""

    def at(t: float) -> float:
        return (a + 2) * t**3 - (a + 3) * t**2 + 1 if t <= 1 else a * (t**3 - 5 * t**2 + 8 * t - 4)

    return {offset: at(abs(offset + 0.25)) for offset in range(-2, 2)}


def _lanczos() -> dict[int, float]:
    taps = {offset: float(np.sinc(offset + 0.25) * np.sinc((offset + 0.25) / 3)) for offset in range(-3, 3)}
    return {offset: weight / sum(taps.values()) for offset, weight in taps.items()}


# What the first 10 m pixel of each 20 m pixel is made of: weight by offset in 20 m pixels. The second one is its mirror.
KERNELS: dict[str, dict[int, float]] = {
    "bilinear": {-1: 0.25, 0: 0.75},
    # GDAL and whoever builds on it.
    "cubic": _cubic(-0.5),
    # OpenCV, PyTorch.
    "cubic (a = -0.75)": _cubic(-0.75),
    "cubic spline": {-2: 1 / 384, -1: 121 / 384, 0: 235 / 384, 1: 27 / 384},
    "lanczos": _lanczos(),
}
# At twice the pixels a cubic is the bilinear of a sharpened band: only the 20 m values themselves tell them apart, which
# were whole numbers once. Where they do not, the cubic's inverse is taken, which is the softer one.
SHARPENED, UNTOLD = ("bilinear", "cubic"), "bilinear or cubic"
# What 20 m values may be whole multiples of: DN, and reflectance made of DN.
WHOLE = (1.0, 1e-4)
# How much nearer to whole numbers those of one must be than those of the other, times the root of their count.
NEARER = 3.0
# Of the inverses, the 20 m pixels on each side whose 10 m pixels they use, the best first: of long ones rounding makes
# less noise, short ones fit beside NoData.
SPANS: dict[str, tuple[int, ...]] = {"bilinear": (2, 1), "cubic spline": (4, 2, 1), REPEATED: (0,), AVERAGED: (0,)}
USUAL_SPANS = (3, 2, 1)


@dataclass(frozen=True)
class Resampling20:
    """How a band of 20 m was brought onto the 10 m grid.

    Attributes:
        kind: `repeated`, a key of `KERNELS`, `bilinear or cubic`, or `averaged` where none of these explains the values.
        row, col: 0 or 1, index modulo 2 of the first 10 m pixel of each 20 m pixel, in the raster.
    """

    kind: str
    row: int
    col: int

    @property
    def reach_px(self) -> int:
        """20 m pixels around a window that its values may depend on."""
        return _spans(self.kind)[0]

    def words(self) -> Text:
        """How the band was found to be, and what is done about it; for users."""
        if self.kind == REPEATED:
            return Text("each 20 m pixel was repeated; its own values are taken")
        if self.kind == AVERAGED:
            return Text("no known way from 20 m to 10 m; means of 2 x 2 pixels are taken, which may be softer")
        return Text("interpolated from 20 m ({method}); its own values are computed back", method=self.kind)


def recognise(samples: Sequence[Sample], usual: tuple[int, int] = (0, 0)) -> Resampling20:
    """How a band came onto the 10 m grid.

    Only where values vary do they tell; a band that is even everywhere, one measured at 10 m, and one brought here in an
    unknown way are all `averaged`.

    Args:
        samples: some windows of the band, which no pixel is in twice; to tell bilinear from cubic in rounded DN takes
            two of 128 px, everything else one of 40 px, if the land in them varies.
        usual: where 20 m pixels begin, (row, col) modulo 2, if the values do not say.
    """
    phases = sorted(((row, col) for row in (0, 1) for col in (0, 1)), key=lambda phase: phase != usual)
    for row, col in phases:
        if _is_repeated([_aligned(sample, row, col) for sample in samples]):
            return Resampling20(REPEATED, row, col)
    step = _step(samples)
    best, found = ROUNDING * step, Resampling20(AVERAGED, *usual)
    for row, col in phases:
        windows = [_aligned(sample, row, col) for sample in samples]
        for kind in KERNELS if step else ():
            left = _unexplained(kind, windows, step)
            if left is not None and left <= best:
                best, found = left, Resampling20(kind, row, col)
    if found.kind in SHARPENED:
        windows = [_aligned(sample, found.row, found.col) for sample in samples]
        found = replace(found, kind=_bilinear_or_cubic(windows, step))
    return found


def coarse(found: Resampling20, dn: NDArray, valid: Mask) -> tuple[NDArray[np.float32], Mask]:
    """The 20 m values of a window.

    A 20 m pixel is valid if its 2 x 2 pixels are. The window's rim is taken for one beyond which nothing is valid, so
    give `reach_px` more on each side and cut them off, and the values do not depend on the window, to the bit.

    Args:
        found: of the band.
        dn: (2 h, 2 w), from the first pixel of a 20 m pixel.
        valid: (2 h, 2 w).

    Returns:
        (h, w) values in DN, 0 where they are not valid; and which are (h, w).
    """
    known = _complete(valid)
    fine = np.where(valid, dn, 0).astype(np.float64)
    if found.kind == REPEATED:
        return np.where(known, fine[::2, ::2], 0).astype(np.float32), known
    values = np.where(known, _blocks(fine).mean(axis=(1, 3)), 0)
    todo = known.copy()
    method = SHARPENED[-1] if found.kind == UNTOLD else found.kind
    for span in _spans(method) if method in KERNELS else ():
        fits = todo & _surrounded(known, span)
        if fits.any():
            values[fits] = _inverted(method, span, fine)[fits]
        todo &= ~fits
    return values.astype(np.float32), known


def _aligned(sample: Sample, row: int, col: int) -> tuple[Values, Mask]:
    """Of a window the part that whole 20 m pixels fill, if they begin at (row, col) modulo 2; invalid values as 0."""
    dn, valid, first_row, first_col = sample
    top, left = (row - first_row) % 2, (col - first_col) % 2
    height, width = (dn.shape[0] - top) // 2 * 2, (dn.shape[1] - left) // 2 * 2
    part = np.s_[top : top + height, left : left + width]
    return np.where(valid[part], dn[part], 0).astype(np.float64), valid[part]


def _blocks(fine: NDArray) -> NDArray:
    """(2 h, 2 w) as (h, 2, w, 2)."""
    height, width = fine.shape
    return fine.reshape(height // 2, 2, width // 2, 2)


def _complete(valid: Mask) -> Mask:
    """Where all of 2 x 2 pixels are valid (h, w)."""
    return np.asarray(_blocks(valid).all(axis=(1, 3)), bool)


def _is_repeated(windows: Sequence[tuple[Values, Mask]]) -> bool:
    """Whether all 2 x 2 pixels are equal while their neighbours are not."""
    borders = 0
    for fine, valid in windows:
        blocks, known = _blocks(fine), _complete(valid)
        if (np.ptp(blocks, axis=(1, 3))[known] != 0).any():
            return False
        first = blocks[:, 0, :, 0]
        borders += int(((np.diff(first, axis=0) != 0) & known[1:] & known[:-1]).sum())
        borders += int(((np.diff(first, axis=1) != 0) & known[:, 1:] & known[:, :-1]).sum())
    return borders >= ENOUGH


def _step(samples: Sequence[Sample]) -> float:
    """The smallest difference of two values that means something; 0 if all are equal."""
    values = np.unique(np.concatenate([dn[valid].astype(np.float64) for dn, valid, _, _ in samples] or [np.zeros(0)]))
    if values.size < 2:
        return 0.0
    floor = FLOAT_STEP * float(np.abs(values).max())
    apart = np.diff(values)
    return float(max(apart.min(), floor))


def _unexplained(kind: str, windows: Sequence[tuple[Values, Mask]], step: float) -> Optional[float]:
    """RMS of DN minus what a method makes of its own inverse, where values vary; None if they do too little."""
    squares = [np.zeros(0)]
    for fine, valid in windows:
        values, told = _telling(kind, fine, valid, step)
        squares.append(_blocks((fine - _resampled(kind, values)) ** 2).mean(axis=(1, 3))[told])
    every = np.sort(np.concatenate(squares))
    if every.size < ENOUGH:
        return None
    return float(np.sqrt(every[: int(np.ceil(EXPLAINED * every.size))].mean()))


def _bilinear_or_cubic(windows: Sequence[tuple[Values, Mask]], step: float) -> str:
    """Whose inverse gives whole numbers; neither's if they cannot be told apart."""
    best, found = 1.0, UNTOLD
    for unit in (step, *WHOLE):
        near, count = zip(*(_wholeness(kind, windows, unit) for kind in SHARPENED))
        ahead = abs(near[0] - near[1]) * float(np.sqrt(min(count))) / NEARER
        if ahead > best:
            best, found = ahead, SHARPENED[int(near[1] > near[0])]
    return found


def _wholeness(kind: str, windows: Sequence[tuple[Values, Mask]], unit: float) -> tuple[float, int]:
    """How near 20 m values are to multiples of a unit, plus any constant: 1 if they are, about 0 if not; of how many."""
    total, count = 0j, 0
    for fine, valid in windows:
        values, told = _telling(kind, fine, valid, unit)
        total += np.exp(2j * np.pi * values[told] / unit).sum()
        count += int(told.sum())
    return (abs(total) / count if count else 0.0), count


def _telling(kind: str, fine: Values, valid: Mask, step: float) -> tuple[Values, Mask]:
    """The 20 m values by a method's inverse (h, w), and where they vary and nothing invalid or beyond spoils a check."""
    values = _inverted(kind, _spans(kind)[0], fine)
    known = _surrounded(_complete(valid), _spans(kind)[0] - min(KERNELS[kind]))
    return values, known & (_range(values) >= STRUCTURE_STEPS * step)


def _range(values: Values) -> Values:
    """Largest minus smallest of 3 x 3 pixels (h, w)."""
    most, least = values, values
    for _ in range(2):
        size = most.shape[0]
        most, least = (np.pad(part, ((1, 1), (0, 0)), mode="edge") for part in (most, least))
        most = np.maximum.reduce([most[n : n + size] for n in range(3)]).T
        least = np.minimum.reduce([least[n : n + size] for n in range(3)]).T
    return most - least


def _surrounded(known: Mask, reach: int) -> Mask:
    """Where all of (2 reach + 1) x (2 reach + 1) pixels are valid; none are beyond the rim."""
    for _ in range(2):
        size = known.shape[0]
        padded = np.pad(known, ((reach, reach), (0, 0)))
        known = np.all([padded[n : n + size] for n in range(2 * reach + 1)], axis=0).T
    return known


def _spans(kind: str) -> tuple[int, ...]:
    return SPANS.get(kind, USUAL_SPANS)


@cache
def _inverse(kind: str, span: int) -> tuple[tuple[int, float], ...]:
    """The filter that turns 10 m pixels along one axis into the 20 m pixel whose first one is at 0: (position, weight).

    The least squares solution: of all filters of its length nearest to giving 20 m pixels back, and of several the one of
    least noise. It keeps the mean.
    """
    kernel = KERNELS[kind]
    most = span - min(kernel)
    positions = range(1 - 2 * span, 2 * span + 1)
    made_of = np.zeros((len(positions), 2 * most + 1))
    for row, position in zip(made_of, positions):
        pixel, second = divmod(position, 2)
        for offset, weight in kernel.items():
            row[most + pixel + (-offset if second else offset)] = weight
    weights = np.linalg.pinv(made_of.T)[:, most]
    weights = (weights + weights[::-1]) / 2
    # Rounded, so that no library's last bit shows.
    return tuple((p, round(float(weight), 12)) for p, weight in zip(positions, weights / weights.sum()))


def _inverted(kind: str, span: int, fine: Values) -> Values:
    """(2 h, 2 w) to (h, w); 0 stands for what lies beyond."""
    filtered = fine
    # Sums of products in a fixed order, so that a value's bits do not depend on where it lies.
    for _ in range(2):
        size = filtered.shape[0]
        padded = np.pad(filtered, ((2 * span, 2 * span), (0, 0)))
        total = np.zeros((size // 2, filtered.shape[1]))
        for position, weight in _inverse(kind, span):
            total += weight * padded[2 * span + position :][:size:2]
        filtered = total.T
    return filtered


def _resampled(kind: str, values: Values) -> Values:
    """(h, w) to (2 h, 2 w) as the method does it; 0 stands for what lies beyond."""
    made, most = values, -min(KERNELS[kind])
    for _ in range(2):
        size = made.shape[0]
        padded = np.pad(made, ((most, most), (0, 0)))
        total = np.zeros((2 * size, made.shape[1]))
        for offset, weight in KERNELS[kind].items():
            total[0::2] += weight * padded[most + offset :][:size]
            total[1::2] += weight * padded[most - offset :][:size]
        made = total.T
    return made
