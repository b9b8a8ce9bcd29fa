"""Rectangles of pixels, apart from `grid` so that what runs inside QGIS can plan tiles without its libraries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """Rectangle of pixels; may reach beyond its grid. Attributes in pixels."""

    col: int
    row: int
    width: int
    height: int
