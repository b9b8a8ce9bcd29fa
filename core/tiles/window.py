"""Rectangles of pixels, apart from `grid` so that what runs inside QGIS can plan tiles without its libraries."""

from __future__ import annotations

import math
from dataclasses import dataclass

# Where, inside a pixel, its position relative to the CRS origin is rounded. Scenes sit at simple fractions of a
# pixel (0, 1/2, 1/4); this one keeps float noise of such positions from tipping the rounding.
ANCHOR = 0.31
# Part of a pixel by which an extent may miss a pixel edge and still count as on it.
SNAP = 1e-6


def anchored(position_px: float) -> int:
    """Whole index of a pixel whose corner lies so many pixels from the CRS origin.

    >>> anchored(42.0), anchored(42.5), anchored(41.9999999)
    (42, 42, 42)
    """
    return math.floor(position_px + ANCHOR)


@dataclass(frozen=True)
class Window:
    """Rectangle of pixels; may reach beyond its grid.

    >>> Window(col=10, row=20, width=64, height=32)
    Window(col=10, row=20, width=64, height=32)

    Attributes:
        col, row: of the first pixel, counted from the grid's upper-left corner.
        width, height: pixels.
    """

    col: int
    row: int
    width: int
    height: int
