"""Streaming blend: tiles arrive row by row and leave as finished windows; only the open seams are kept."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ...core.tiles.plan import Span, Tile
from ...core.tiles.window import Window

Array = NDArray[np.float32]


def ramp_weights(span: Span, scale_factor: int) -> Array:
    """(n,) weights of a tile along one axis over its support: up over `ramp_before`, down over `ramp_after`.

    The fading tile has one minus the weights of the one that fades in, so that they sum to one.
    """
    s = scale_factor
    weights = np.ones(span.support * s, dtype=np.float32)
    if span.ramp_before:
        n = span.ramp_before * s
        weights[:n] = (np.arange(n, dtype=np.float32) + 0.5) / n
    if span.ramp_after:
        n = span.ramp_after * s
        weights[-n:] = 1 - (np.arange(n, dtype=np.float32) + 0.5) / n
    return weights


class SeamBlender:
    """Adds what neighbouring tiles share and releases every output pixel once, when nothing more will touch it.

    Memory: one strip as wide as the output and as high as a ramp, and one as high as a tile.
    """

    def __init__(self, bands: int, first_col: int, width: int, scale_factor: int) -> None:
        """`first_col` and `width` of the window that is being written, in source pixels."""
        self._scale_factor, self._bands = scale_factor, bands
        self._first_col = first_col
        self._width_out = width * scale_factor
        self._above: Array | None = None
        self._below: Array | None = None
        self._left: Array | None = None

    def state(self) -> dict[str, Array]:
        """What is kept between two tiles."""
        kept = {"above": self._above, "below": self._below, "left": self._left}
        return {name: values for name, values in kept.items() if values is not None}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Go on after the tile at which `state` was taken."""
        self._above, self._below, self._left = (state.get(name) for name in ("above", "below", "left"))

    def add(self, tile: Tile, values: Array) -> tuple[Window, Array]:
        """Take a tile's support (C, h, w) on the output grid; give the finished window and its values.

        Tiles must come row by row, left to right. The window is in output pixels of the scene's refined grid.
        """
        s, rows, cols = self._scale_factor, tile.rows, tile.cols
        weighted = values * ramp_weights(rows, s)[:, None]
        weighted *= ramp_weights(cols, s)[None, :]
        if tile.col == 0:
            self._above, self._left = self._below, None
            self._below = (
                np.zeros((self._bands, rows.ramp_after * s, self._width_out), np.float32) if rows.ramp_after else None
            )
        if self._left is not None:
            weighted[:, :, : self._left.shape[2]] += self._left
        own = (cols.end - cols.seam) * s
        self._left = weighted[:, :, own:].copy() if cols.ramp_after else None
        weighted = weighted[:, :, :own]
        x = (cols.seam - self._first_col) * s
        if self._above is not None and rows.ramp_before:
            weighted[:, : rows.ramp_before * s] += self._above[:, :, x : x + own]
        height = (rows.end - rows.seam) * s
        if self._below is not None:
            self._below[:, :, x : x + own] = weighted[:, height:]
        return Window(cols.seam * s, rows.seam * s, own, height), weighted[:, :height]
