"""Where grids lie on the ground: bounds in other CRSs, extents as windows, sizes of pixels."""

from __future__ import annotations

import re
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform, transform_bounds

from ...core.errors import ExtentOutside, InvalidParameter
from ...core.tiles.extent import Bounds, check_order
from ...core.tiles.window import Window
from .grid import Grid

EARTH_RADIUS_M = 6_371_000.0
# The larger half axis of a CRS's body, metres, in its WKT.
ELLIPSOID = re.compile(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([\d.]+)')


def share_area(one: Grid, other: Grid) -> bool:
    """Whether the bounds of two grids, in whatever CRS, share an area.

    Raises:
        NoWayBetween: no coordinate operation leads from the one's CRS to the other's.
    """
    left, bottom, right, top = bounds_in(one.crs, other.crs, one.bounds)
    own = other.bounds
    return not (left >= own[2] or right <= own[0] or bottom >= own[3] or top <= own[1])


class NoWayBetween(Exception):
    """Two CRSs that no coordinate operation connects: one is local, or of another body."""


def bounds_in(crs: str, other: str, bounds: Bounds) -> Bounds:
    """Bounds in another CRS.

    Args:
        crs: that of the bounds, an authority code or WKT.
        other: the wanted one.
        bounds: (xmin, ymin, xmax, ymax).

    Raises:
        CRSError: one of the two is not known.
        NoWayBetween: there is no way from the one to the other, or none for these places.
    """
    if CRS.from_user_input(crs) == CRS.from_user_input(other):
        return bounds
    try:
        found: Bounds = transform_bounds(crs, other, *bounds, densify_pts=21)
    except CPLE_BaseError as error:
        raise NoWayBetween(str(error)) from error
    if not all(np.isfinite(found)):
        raise NoWayBetween(f"{bounds} -> {found}")
    return found


def window_of(grid: Grid, extent: Bounds, crs: Optional[str], typed: bool = False) -> Window:
    """Window of a grid that an extent in any CRS covers, snapped outward.

    Args:
        grid: the raster's.
        extent: (xmin, ymin, xmax, ymax).
        crs: its CRS, None for that of the raster.
        typed: whether the order of its numbers may be another.

    Raises:
        ExtentOutside: it does not touch the layer.
        InvalidParameter: its CRS is not known, or its numbers fit the layer in another order only.
    """

    def brought(other: Bounds) -> Optional[Bounds]:
        try:
            return bounds_in(crs, grid.crs, other) if crs else other
        except (CRSError, NoWayBetween):
            return None

    if typed:
        check_order(extent, crs, grid.bounds, brought)
    if crs:
        try:
            extent = bounds_in(crs, grid.crs, extent)
        except CRSError as error:
            raise InvalidParameter(
                "The extent's CRS is not known.", crs, "Give an authority code such as EPSG:4326."
            ) from error
        except NoWayBetween as error:
            raise ExtentOutside(
                "The extent cannot be brought to the layer's CRS.",
                f"{crs}: {extent}",
                "Give an extent that overlaps the layer, in the layer's own CRS.",
            ) from error
    return grid.window(extent)


def ground_sides_m(grid: Grid) -> Optional[tuple[float, float]]:
    """Width and height of the pixel at the grid's centre on the ground, metres; None if unknown.

    Measured on a sphere, which is within half a per cent, and holds for degrees and Mercator metres alike. A CRS without
    a way to the earth's degrees, local or of another body, is taken at its word: its units, or degrees on its own body.
    """
    col, row = grid.width / 2, grid.height / 2
    corners = [grid.transform @ place for place in ((col, row), (col + 1, row), (col, row + 1))]
    xs, ys = (np.array(values) for values in zip(*corners))
    crs = CRS.from_wkt(grid.crs)
    radius_m = EARTH_RADIUS_M
    try:
        lon, lat = (np.radians(values) for values in transform(crs, "EPSG:4326", xs, ys)[:2])
    except (CPLE_BaseError, RasterioError, ValueError):
        unit = crs.units_factor[1]
        if not crs.is_geographic:
            return _lengths(xs * unit, ys * unit)
        ellipsoid = ELLIPSOID.search(grid.crs)
        if ellipsoid is None:
            return None
        lon, lat, radius_m = xs * unit, ys * unit, float(ellipsoid.group(1))
    return _lengths(lon * np.cos(lat[0]) * radius_m, lat * radius_m)


def _lengths(east: NDArray[np.float64], north: NDArray[np.float64]) -> Optional[tuple[float, float]]:
    """Distances of the second and the third of three places from the first; None where they are not to be had."""
    across, down = np.hypot(east[1:] - east[0], north[1:] - north[0])
    return (float(across), float(down)) if 0 < across < np.inf and 0 < down < np.inf else None
