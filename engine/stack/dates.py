"""Dates of one place brought together: shifts, one radiometry, and which pixels of each say something of the newest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...models.instrument import INSTRUMENT_NOISE
from .shifts import Array, Found, Mask, box, moved, shift_of

# Pixels by which clouds are taken to be larger than a scene classification of 20 m says, and changes than is seen.
CLOUD_MARGIN_PX, CHANGE_MARGIN_PX = 2, 1
# A gain between two dates that is not a matter of light and air any more.
LEAST_GAIN, MOST_GAIN = 0.4, 2.5
# Over how many pixels to each side dates are compared, and how many times what is usual they may differ.
COMPARED_PX, MOST_TIMES = 2, 3.0
# Share of its pixels that a date must be able to say something of.
LEAST_USED = 0.05
# By how much of a place, of so many pixels at least, its noise is told, and how many times the instrument's it may be.
CALM_SHARE, LEAST_NOISE_PX, MOST_NOISE = 0.1, 400, 10.0


@dataclass(frozen=True)
class Date:
    """What was measured on one day.

    Attributes:
        values: (C, h, w) reflectance, finite.
        clear: (h, w) where it shows the ground.
    """

    values: Array
    clear: Mask


@dataclass(frozen=True)
class Fitted:
    """A date beside the newest.

    Attributes:
        found: where its samples lie.
        values: (C, h, w) reflectance in the newest's radiometry, at its own samples.
        used: (h, w) which of them count.
        weight: 0 to 1: the newest's noise over its own, in variance.
        noise: how many times the instrument's own both have, in variance, by how they differ where there is little to see.
        shown: (C, h, w) the same reflectance on the newest's grid; `seen` (h, w) where there is any.
    """

    found: Found
    values: Array
    used: Mask
    weight: float
    noise: float
    shown: Array
    seen: Mask


def fitted(newest: Date, other: Date, check: Optional[Callable[[], None]] = None) -> Optional[Fitted]:
    """A date brought to the newest; None where it cannot be told how it lies or how it differs.

    Args:
        newest, other: of the same pixels.
        check: called now and then; raises to give up.
    """
    check = check or (lambda: None)
    clear, own = shrunk(other.clear, CLOUD_MARGIN_PX), shrunk(newest.clear, CLOUD_MARGIN_PX)
    found = shift_of(newest.values, other.values, clear & own)
    check()
    if found is None:
        return None
    shown, seen = moved(other.values, ~clear, (-found.row, -found.col))
    lines = _lines(newest.values, shown, seen & own)
    check()
    if lines is None:
        return None
    gain, offset = (np.array(column, np.float32)[:, None, None] for column in zip(*lines))
    shown, values = shown * gain + offset, other.values * gain + offset
    same = ~grown(changed(newest.values, shown, seen & own) & own, CHANGE_MARGIN_PX)
    used = clear & seen & same
    if used.mean() < LEAST_USED:
        return None
    weight = min(1.0, 1.0 / float(np.mean(gain**2)))
    noise = _noise(newest.values, shown, gain, used & own)
    return Fitted(found, values, used, weight, noise, shown, seen)


def _noise(newest: Array, other: Array, gain: Array, both: Mask) -> float:
    """Variance of the noise of two dates over the instrument's own: where there is least detail, which is folded
    differently on each."""
    if both.sum() < LEAST_NOISE_PX:
        return 1.0
    detail = box((newest - box(newest, COMPARED_PX)) ** 2, COMPARED_PX).mean(axis=0)
    calm = both & (detail <= np.quantile(detail[both], CALM_SHARE))
    ratio = ((other - newest) ** 2 / (_variance(newest) * (1 + gain**2)))[:, calm]
    # The median of a squared normal is .455 of its mean.
    return float(np.clip(np.median(ratio) / 0.455, 1.0, MOST_NOISE))


def _variance(reflectance: Array) -> Array:
    """Of the instrument's own noise."""
    floor, slope = INSTRUMENT_NOISE
    found: Array = (floor + slope * np.abs(reflectance)).astype(np.float32)
    return found


def _lines(newest: Array, other: Array, both: Mask) -> Optional[list[tuple[float, float]]]:
    """Gain and offset of each band that bring `other` to `newest`; None where there are none that could be meant."""
    one, two = box(newest, 1), box(other, 1)
    lines = []
    for a, b in zip(one, two):
        gain, offset = _line(b[both].astype(np.float64), a[both].astype(np.float64))
        if not LEAST_GAIN <= gain <= MOST_GAIN:
            return None
        lines.append((gain, offset))
    return lines


def _line(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """A straight line through points of which many may belong to another one (Tukey's weights, begun from medians)."""
    step = max(1, len(x) // 200_000)
    x, y = x[::step], y[::step]
    gain, offset = 1.0, float(np.median(y - x)) if len(x) else 0.0
    for _ in range(15):
        rest = y - gain * x - offset
        scale = 4.7 * 1.4826 * float(np.median(np.abs(rest - np.median(rest)))) + 1e-6 if len(x) else 1.0
        weight = np.clip(1 - (rest / scale) ** 2, 0, None) ** 2
        total = weight.sum()
        if total < 16:
            return 0.0, 0.0
        mx, my = (weight * x).sum() / total, (weight * y).sum() / total
        spread = (weight * (x - mx) ** 2).sum()
        if spread < 1e-9 * total:
            return 1.0, my - mx
        gain = float((weight * (x - mx) * (y - my)).sum() / spread)
        offset = float(my - gain * mx)
    return gain, offset


def changed(newest: Array, other: Array, both: Mask) -> Mask:
    """Where (h, w) two dates on one grid differ by more than they usually do, in the mean of some pixels or in texture."""
    counted = box(both[None].astype(np.float32), COMPARED_PX)
    safe = np.maximum(counted, 1e-3)
    rest = (other - newest) * both
    mean = box(rest, COMPARED_PX) / safe
    # Detail is folded differently on each date, and the more of it there is, the more.
    detail = box(((newest - box(newest, COMPARED_PX)) * both) ** 2, COMPARED_PX) / safe
    usual = _variance(newest)
    texture = box(rest**2, COMPARED_PX) / safe / (usual + 0.1 * detail)
    mean = mean**2 / (usual / counted.clip(1e-3) / 25 + 0.01 * detail)
    out = np.zeros(both.shape, bool)
    for test in (mean, texture):
        whole = test.mean(axis=0)
        usually = float(np.median(whole[both])) if both.any() else 1.0
        out |= whole > MOST_TIMES**2 * max(usually, 1e-12)
    return np.asarray(out & both)


def filled(newest: Date, others: Sequence[Fitted]) -> tuple[Array, NDArray[np.int8]]:
    """The newest with its clouds filled by the first of the others that shows the ground there; and which one that was,
    -1 for the newest itself."""
    values, origin = newest.values.copy(), np.full(newest.clear.shape, -1, np.int8)
    for number, other in enumerate(others):
        take = ~newest.clear & (origin < 0) & other.seen
        values[:, take], origin[take] = other.shown[:, take], number
    return values, origin


def grown(mask: Mask, by: int) -> Mask:
    """A mask with so many pixels more around it."""
    return np.asarray(box(mask[None].astype(np.float64), by)[0] > 1e-6)


def shrunk(mask: Mask, by: int) -> Mask:
    """A mask with so many pixels less around it."""
    return ~grown(~mask, by)
