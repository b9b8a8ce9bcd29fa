"""The place that is asked about, as catalogues and as scenes know it."""

from __future__ import annotations

from dataclasses import dataclass

from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...core.errors import InvalidParameter
from ...core.tiles.extent import Bounds
from ..reading.grid import Grid
from ..reading.ground import NoWayBetween, bounds_in
from .reading import grid_over

DEGREES = "EPSG:4326"
# Of the scene classification, metres, and how many samples along the longer side say how much is cloud.
SCL_M, SAMPLES = 20.0, 256


@dataclass(frozen=True)
class Place:
    """A rectangle on the ground.

    Attributes:
        bounds: (xmin, ymin, xmax, ymax) in `crs`.
        crs: authority code or WKT.
        bbox: (west, south, east, north), degrees.
        epsg: code of the UTM zone of its middle.
    """

    bounds: Bounds
    crs: str
    bbox: Bounds
    epsg: int

    def grid(self, crs: str, like: Affine) -> Grid:
        """The grid of it in a CRS, with pixels that lie where those of a transform do.

        Raises:
            InvalidParameter: it cannot be brought there.
        """
        try:
            return grid_over(bounds_in(self.crs, crs, self.bounds), crs, like)
        except NoWayBetween as error:
            raise _nowhere(self.crs) from error

    def samples(self) -> Grid:
        """The grid on which it is judged how much of it is cloud."""
        crs = f"EPSG:{self.epsg}"
        try:
            xmin, ymin, xmax, ymax = bounds_in(self.crs, crs, self.bounds)
        except NoWayBetween as error:
            raise _nowhere(self.crs) from error
        side_m = max(SCL_M, max(xmax - xmin, ymax - ymin) / SAMPLES)
        if side_m == SCL_M:
            # Where the pixels of scenes are, none has to be resampled.
            return grid_over((xmin, ymin, xmax, ymax), crs, Affine(side_m, 0.0, 0.0, 0.0, -side_m, 0.0))
        return grid_over((xmin, ymin, xmax, ymax), crs, Affine(side_m, 0.0, xmin, 0.0, -side_m, ymax))


def place_of(bounds: Bounds, crs: str) -> Place:
    """What is known of a rectangle. Raises InvalidParameter when its CRS is not known, or of no place on the earth."""
    try:
        west, south, east, north = bbox = bounds_in(CRS.from_user_input(crs).to_wkt(), DEGREES, bounds)
    except CRSError as error:
        raise InvalidParameter(
            "The extent's CRS is not known.", crs, "Give an authority code such as EPSG:4326."
        ) from error
    except NoWayBetween as error:
        raise _nowhere(crs) from error
    # Across the date line the east is the smaller number.
    middle = (west + (east if east >= west else east + 360.0)) / 2
    zone = int((middle + 180.0) // 6.0) % 60 + 1
    return Place(bounds, crs, bbox, (32600 if south + north >= 0 else 32700) + zone)


def _nowhere(crs: str) -> InvalidParameter:
    return InvalidParameter("The extent's CRS is not known.", crs, "Give an authority code such as EPSG:4326.")
