"""The file beside a piece that holds other dates of its pixels: band after band of each, 0 where a pixel does not count."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ...core.errors import BandGridMismatch, NotARaster
from ...core.text import Text
from ...core.tiles.window import Window
from ..compute.sensor import Sampled
from ..reading.raster import unreadable
from ..reading.scene import Scene
from .dates import Fitted

# What says where the dates were sampled, and how much they weigh.
TAG = "SUBPIXEL_STACK"


def write_dates(
    path: Path, profile: dict[str, Any], roles: Sequence[str], dates: Sequence[Fitted], encoding: tuple[float, float]
) -> None:
    """Write some dates on the grid of a profile.

    Args:
        path: of the GeoTIFF.
        profile: of the piece, as rasterio has it.
        roles: of the bands of each date.
        dates: at least one.
        encoding: quantification value and offset (DN) of the piece.
    """
    with rasterio.open(path, "w", **{**profile, "count": len(dates) * len(roles)}) as out:
        out.descriptions = [f"{role} {number}" for number in range(1, len(dates) + 1) for role in roles]
        said = [
            {"row": date.found.row, "col": date.found.col, "weight": date.weight, "noise": date.noise} for date in dates
        ]
        out.update_tags(**{TAG: json.dumps(said)})
        for number, date in enumerate(dates):
            stored = np.where(date.used, encoded(date.values, encoding, profile["dtype"]), 0)
            out.write(stored, list(range(number * len(roles) + 1, (number + 1) * len(roles) + 1)))


def encoded(values: NDArray[np.float32], encoding: tuple[float, float], dtype: str) -> NDArray[Any]:
    """Reflectance as DN of a data type, never 0, which means NoData."""
    dn = values.astype(np.float64) * encoding[0] - encoding[1]
    if np.dtype(dtype).kind in "iu":
        dn = np.clip(np.rint(dn), 1, np.iinfo(dtype).max)
    return np.asarray(dn.astype(dtype))


class DatesFile:
    """Other dates of a scene's pixels, read window by window.

    Attributes:
        sampled: where each of them lies.
    """

    def __init__(self, path: str, scene: Scene) -> None:
        """Look at a file that `write_dates` has written.

        Raises:
            NotARaster: it cannot be read, or holds something else.
            BandGridMismatch: it lies elsewhere than the scene.
        """
        self._path, self._scene = path, scene
        try:
            with rasterio.open(path) as file:
                tags, names = file.tags(), [str(name).partition(" ")[0] for name in file.descriptions]
                alike = (file.width, file.height) == (scene.grid.width, scene.grid.height)
                alike = alike and file.transform.almost_equals(scene.grid.transform, 1e-6)
        except (RasterioError, CPLE_BaseError) as error:
            raise unreadable(path, error) from error
        self.sampled: tuple[Sampled, ...] = ()
        with suppress(ValueError, TypeError, KeyError):
            said = json.loads(tags[TAG])
            self.sampled = tuple(Sampled(*(float(d[key]) for key in ("row", "col", "weight", "noise"))) for d in said)
        each = len(names) // max(1, len(self.sampled))
        if not self.sampled or not set(scene.roles) <= set(names[:each]):
            raise NotARaster("The input cannot be read as a raster.", Text("{path}: no other dates", path=path))
        if not alike:
            raise BandGridMismatch("The bands lie on different grids.", path)
        self._numbers = [n * each + names.index(role) + 1 for n in range(len(self.sampled)) for role in scene.roles]

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Reflectance (K, C, h, w) of a window, in the order of the scene's roles, and which pixels (K, h, w) count; none
        of those that lie beyond the scene.

        Raises:
            NotARaster: the file is damaged.
        """
        grid = self._scene.grid
        left, top = max(0, window.col), max(0, window.row)
        right, bottom = min(grid.width, window.col + window.width), min(grid.height, window.row + window.height)
        shape = (len(self.sampled), len(self._scene.roles), window.height, window.width)
        values, used = np.zeros(shape, np.float32), np.zeros((shape[0], *shape[2:]), bool)
        try:
            # Opened anew, because files belong to a thread.
            with rasterio.open(self._path) as file:
                part = RasterioWindow(left, top, right - left, bottom - top)
                dn = file.read(self._numbers, window=part).reshape(*shape[:2], bottom - top, right - left)
        except (RasterioError, CPLE_BaseError) as error:
            raise unreadable(self._path, error) from error
        at = np.s_[top - window.row : bottom - window.row, left - window.col : right - window.col]
        values[(slice(None), slice(None), *at)] = self._scene.radiometry.to_reflectance(dn)
        used[(slice(None), *at)] = (dn != 0).all(axis=1)
        return values, used
