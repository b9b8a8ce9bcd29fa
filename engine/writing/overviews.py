"""Overviews of an image, each the mean of two by two pixels of the one before."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray


def overview_sizes(height: int, width: int, enough: int) -> list[tuple[int, int]]:
    """Heights and widths of an image and of its overviews, until no side is longer than `enough`."""
    sizes = [(height, width)]
    while max(sizes[-1]) > enough:
        height, width = sizes[-1]
        sizes.append((-(-height // 2), -(-width // 2)))
    return sizes


def halved(values: NDArray, nodata: Optional[float]) -> NDArray:
    """(h, w) -> (h / 2, w / 2), rounded up: the mean of two by two, rounded to the nearest where the type is an integer's,
    halves up. What is NoData or not a number does not count; where nothing counts, the result is NoData. At an odd end
    the mean is that of the two pixels, or the one, that there are."""
    height, width = values.shape
    # As often in each mean as what it stands for, which changes no mean.
    even = np.pad(values, ((0, height % 2), (0, width % 2)), mode="edge")
    four = [even[row::2, col::2] for row in (0, 1) for col in (0, 1)]
    if values.dtype.kind != "f" and (nodata is None or not (even == nodata).any()):
        mean = _mean_of_integers(four)
        happens = mean == nodata
        if nodata is not None and happens.any():
            mean[happens] = _aside(nodata, mean.dtype)
        return mean
    return _mean_of_valid(four, np.nan if nodata is None else nodata)


def _aside(nodata: float, kind: np.dtype[Any]) -> float:
    """What a mean of integers becomes that happens to be the value of NoData, and is none."""
    return nodata + 1 if nodata < np.iinfo(kind).max else nodata - 1


def _mean_of_integers(four: list[NDArray]) -> NDArray:
    """In their own type: quarters and what is left of them are added up one by one, so that nothing can run over."""
    total, rest = four[0] >> 2, four[0] & 3
    for part in four[1:]:
        total += part >> 2
        rest += part & 3
    total += (rest + 2) >> 2
    return total


def _mean_of_valid(four: list[NDArray], nodata: float) -> NDArray:
    kind = four[0].dtype
    # What is not a number differs from itself.
    counted = [(part == part) & (part != nodata) for part in four]
    count = np.sum(counted, axis=0)
    total = np.sum([np.where(counts, part, 0) for part, counts in zip(four, counted)], axis=0, dtype=np.float64)
    mean = total / np.maximum(count, 1)
    # A mean that happens to be the value of NoData is none.
    if kind.kind == "f":
        mean = mean.astype(kind)
        aside = np.nextafter(mean, kind.type(np.inf))
    else:
        mean = np.floor(mean + 0.5)
        aside = _aside(nodata, kind)
    halves: NDArray = np.where(count > 0, np.where(mean == nodata, aside, mean), nodata).astype(kind)
    return halves
