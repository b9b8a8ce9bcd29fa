"""Where a band of 20 m lies on the 10 m grid of a scene."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from rasterio.crs import CRS

from ...core.archive.dates import day_of
from ...core.errors import BandGridMismatch
from ...core.text import Text
from ...core.tiles.window import Window
from ..reading.grid import Grid
from ..reading.raster import grid_of
from ..reading.scene import Scene

# Part of a scene's pixel by which grids may be off and still be one, and of a pixel's size.
OFF_PX, OFF_SIZE = 0.02, 1e-4
_REMEDY = Text("Give the band as the product has it, at 20 m, or on the very grid of the 10 m bands.")


@dataclass(frozen=True)
class Placed:
    """A raster on a scene's grid.

    Attributes:
        row, col: of the scene's pixel that its first pixel begins with; may lie beyond the scene.
        ratio: pixels of the scene per pixel of it along one axis, 1 or 2.
    """

    row: int
    col: int
    ratio: int

    def covers(self, window: Window, dataset: Any) -> bool:
        """Whether a window of the scene lies in the raster."""
        return (
            self.row <= window.row
            and self.col <= window.col
            and window.row + window.height <= self.row + dataset.height * self.ratio
            and window.col + window.width <= self.col + dataset.width * self.ratio
        )


def placed(dataset: Any, scene: Grid, role: str) -> Placed:
    """Where an open raster lies.

    Raises:
        BandGridMismatch: elsewhere, in another CRS, between the scene's pixels, or with pixels of another size.
        MissingCrs: nobody says where.
    """
    grid = grid_of(dataset, dataset.name)
    if CRS.from_user_input(grid.crs) != CRS.from_user_input(scene.crs):
        raise BandGridMismatch("{role} is in another CRS than the 10 m bands.", dataset.name, _REMEDY, role=role)
    step = ~scene.transform @ grid.transform
    sizes = (step.a, step.e)
    ratio = round(step.a)
    straight = abs(step.b) < OFF_SIZE and abs(step.d) < OFF_SIZE
    if ratio not in (1, 2) or not straight or any(abs(size - ratio) > OFF_SIZE for size in sizes):
        raise BandGridMismatch(
            "{role} has pixels of another size than 20 m, or they are turned.", dataset.name, _REMEDY, role=role
        )
    row, col = round(step.f), round(step.c)
    if abs(step.f - row) > OFF_PX or abs(step.c - col) > OFF_PX:
        raise BandGridMismatch(
            "{role} is shifted by part of a pixel against the 10 m bands.", dataset.name, _REMEDY, role=role
        )
    found = Placed(row, col, ratio)
    beyond = row >= scene.height or col >= scene.width
    if beyond or row + dataset.height * ratio <= 0 or col + dataset.width * ratio <= 0:
        raise BandGridMismatch("{role} lies elsewhere than the 10 m bands.", dataset.name, _REMEDY, role=role)
    return found


def check_date(dataset: Any, scene: Scene, role: str) -> None:
    """See that a file is not of another day than the scene, as far as names and tags say. Raises BandGridMismatch."""
    own = day_of(str(dataset.tags().get("SENSING_TIME", ""))) or day_of(PurePath(dataset.name).name)
    wanted = scene.day
    if own is not None and wanted is not None and own != wanted:
        raise BandGridMismatch(
            "{role} is of another day than the 10 m bands.",
            Text("{path}: {own}; the 10 m bands: {wanted}", path=dataset.name, own=own, wanted=wanted),
            "Give bands of one acquisition.",
            role=role,
        )
