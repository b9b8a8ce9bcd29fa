"""A place that no layer limits: how many pixels of Sentinel-2 lie in it, and what an archive is told of it."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.core import QgsReferencedRectangle as Extent

from ....core.archive.request import MOST_PX
from ....core.errors import ExtentOutside, InvalidParameter
from ....core.forecast.estimate import MULTIPLE_PX
from ....core.text import Text
from ....core.tiles.extent import Bounds
from ...layers.picture_copy import PIXEL_M, utm_crs

_WORLD = QgsRectangle(-180.0, -90.0, 180.0, 90.0)


def on_earth(extent: Extent) -> Extent:
    """An extent without what a map shows beyond the ends of the world; as it is in a CRS of other units."""
    if not extent.crs().isGeographic():
        return extent
    part = extent.intersect(_WORLD)
    return Extent(part, extent.crs()) if not part.isEmpty() else extent


def bounds_of(extent: Extent) -> Bounds:
    """(xmin, ymin, xmax, ymax)."""
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def size_px(extent: Extent) -> tuple[int, int]:
    """Columns and rows of 10 m that an extent covers in the UTM zone of its middle, where it is read.

    Raises:
        ExtentOutside: it is not on the earth.
        InvalidParameter: it is too large to be read.
    """
    _, there = _in_zone(extent)
    # A hair less, as bounds that lie on pixels do not come out of a change of CRS to the last digit.
    width, height = (max(1, math.ceil(side / PIXEL_M - 1e-3)) for side in (there.width(), there.height()))
    if max(width, height) > MOST_PX:
        raise InvalidParameter(
            "The extent is too large for one piece.",
            Text("{width} x {height} px, at most {most}", width=width, height=height, most=MOST_PX),
            "Choose a smaller extent.",
        )
    return width, height


def square(extent: Extent, side_px: int) -> Extent:
    """A square of pixels of 10 m about the middle of an extent, aligned so that the least has to be read around it.

    Raises:
        ExtentOutside: the middle is not on the earth.
    """
    crs, there = _in_zone(Extent(QgsRectangle.fromCenterAndSize(extent.center(), 0.0, 0.0), extent.crs()))
    step, side = MULTIPLE_PX * PIXEL_M, side_px * PIXEL_M
    left, bottom = (round((value - side / 2) / step) * step for value in (there.center().x(), there.center().y()))
    # A hair inside, so that snapping outward does not take a pixel more.
    return Extent(QgsRectangle(left, bottom, left + side, bottom + side).buffered(-0.01 * PIXEL_M), crs)


def share_within(outer: Extent, inner: Extent) -> float:
    """How much of one extent lies in another one, from 0 to 1; 0 where that cannot be known."""
    try:
        there = QgsCoordinateTransform(inner.crs(), outer.crs(), QgsProject.instance()).transformBoundingBox(inner)
    except QgsCsException:
        return 0.0
    whole = there.width() * there.height()
    if not there.intersects(outer) or not whole > 0:
        return 0.0
    part = there.intersect(outer)
    return float(part.width() * part.height() / whole)


def _in_zone(extent: Extent) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """The UTM zone of an extent's middle, and the extent there. Raises ExtentOutside."""
    project = QgsProject.instance()
    crs = utm_crs(extent.crs(), extent.center(), project.transformContext())
    try:
        there = QgsCoordinateTransform(extent.crs(), crs, project).transformBoundingBox(extent)
    except QgsCsException as error:
        raise ExtentOutside("The extent lies outside what its CRS can describe.", str(error)) from error
    if not there.isFinite():
        raise ExtentOutside("The extent lies outside what its CRS can describe.", extent.toString(3))
    return crs, there
