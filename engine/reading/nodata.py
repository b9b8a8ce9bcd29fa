"""Values that mean "not measured" although the file does not say so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...core.request import NoDataRange


def measured(dn: NDArray, role: str, ranges: Iterable[NoDataRange]) -> NDArray[np.bool_]:
    """Where DN of a band lie in none of the ranges that hold for it (h, w)."""
    found = np.ones(dn.shape, bool)
    for whose, low, high in ranges:
        if whose in ("", role):
            # As the file has them: a float32 equals no decimal number that was typed.
            bounds = np.array((low, high), dn.dtype) if dn.dtype.kind == "f" else (low, high)
            found &= (dn < bounds[0]) | (dn > bounds[1])
    return found


def written_as(ranges: Iterable[NoDataRange], dtype: str) -> Optional[float]:
    """The first single value that holds for all bands and that the data type has, for a result to write; else None."""
    kind = np.dtype(dtype)
    for whose, low, high in ranges:
        if whose or low != high or not np.isfinite(low):
            continue
        if kind.kind == "f":
            return float(kind.type(low))
        if low == int(low) and np.iinfo(kind).min <= low <= np.iinfo(kind).max:
            return float(low)
    return None
