"""The temporary copy of a true-colour picture service (WMS, WMTS, tiles): pictures fetched at its own resolution, then brought to 10 m."""

from __future__ import annotations

import math
import os
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsFeedback,
    QgsPointXY,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt

from ...core.errors import ExtentOutside, InvalidParameter, NotARaster, OutputNotWritable, RunCancelled
from ...core.sentinel2.bands import BLUE, GREEN, RED
from .export import CREATION, MARGIN_PX, Export, OnShare, PixelGrid, wkt

PIXEL_M = 10.0
# Largest side of what is fetched, in 10 m pixels: a courtesy to the server, and a bound to what a slip can start.
MAX_SIDE_PX = 4096
# How far a CRS may be from true metres: UTM is within 0.1 %, Web Mercator is not except at the equator.
TRUE_WITHIN = 0.01
# A picture service whose finest pixels are larger than this many times 10 m has nothing to super-resolve.
COARSEST = 1.5
_GEOGRAPHIC = "EPSG:4326"


class PictureCopy(Export):
    """A part of a picture service, as three bands of 8-bit true colour with 10 m pixels in a metric CRS."""

    def __init__(self, layer: QgsRasterLayer, extent: Optional[QgsRectangle]) -> None:
        """Plan what is fetched; main thread.

        Args:
            layer: of a picture service known to be true colour.
            extent: wanted part, in the layer's CRS.

        Raises:
            InvalidParameter: there is no extent, or it is too large.
            ExtentOutside: the picture service does not cover it.
            NotARaster: the pictures have too coarse pixels.
        """
        if extent is None:
            raise InvalidParameter(
                "A service has no end: the extent is missing.",
                layer.name(),
                "Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.",
                side=MAX_SIDE_PX,
                pixel=PIXEL_M,
            )
        context = layer.transformContext()
        centre = extent.center()
        self.crs = metric_crs(layer.crs(), centre, context)
        self.bands = {RED: 1, GREEN: 2, BLUE: 3}
        try:
            there = QgsCoordinateTransform(layer.crs(), self.crs, context).transformBoundingBox(extent)
            self.extent: QgsRectangle = _snapped(there)
            self._check_size(layer.name())
            back = QgsCoordinateTransform(self.crs, layer.crs(), context)
            needed = back.transformBoundingBox(self.extent.buffered(MARGIN_PX * PIXEL_M))
        except QgsCsException as error:
            raise ExtentOutside("The extent cannot be brought to metres.", f"{layer.name()}: {error}") from error
        self._provider, self._source_crs = layer.dataProvider().clone(), layer.crs()
        pixel = self._pixel(layer, centre, context)
        whole = layer.extent()
        # Counted from the pictures' own corner, so that tiles are copied, not drawn anew.
        size = [max(1, round(side / pixel)) for side in (whole.width(), whole.height())]
        self._grid = PixelGrid(whole.xMinimum(), whole.yMaximum(), pixel, pixel, *size)
        if not whole.intersects(back.transformBoundingBox(self.extent)):
            raise ExtentOutside("The extent lies outside the layer.", f"{layer.name()}: {extent.toString(6)}")
        # Two more pixels, which the change of the grid reads beyond the edges.
        self._window = self._grid.place(needed, 2)

    def _check_size(self, name: str) -> None:
        side = max(self.extent.width(), self.extent.height()) / PIXEL_M
        if side > MAX_SIDE_PX:
            raise InvalidParameter(
                "The extent is too large for a service.",
                f"{name}: {self.extent.width() / PIXEL_M:.0f} x {self.extent.height() / PIXEL_M:.0f} px",
                "Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.",
                side=MAX_SIDE_PX,
                pixel=PIXEL_M,
            )

    def _pixel(self, layer: QgsRasterLayer, centre: QgsPointXY, context: QgsCoordinateTransformContext) -> float:
        """Pixel side in which pictures are asked for, in its own units: its coarsest level that shows 10 m."""
        metres = max(_metres_per_unit(layer.crs(), centre, context))
        wanted = PIXEL_M / metres
        levels = self._provider.nativeResolutions()
        if not levels:
            return wanted
        finest = min(levels)
        if finest > COARSEST * wanted:
            raise NotARaster(
                "The service's finest pixels are {pixel:.0f} m wide.",
                layer.name(),
                "Use a service that shows {needed:g} m.",
                pixel=finest * metres,
                needed=PIXEL_M,
            )
        return max((level for level in levels if level <= wanted), default=finest)

    def write(self, folder: str, feedback: QgsFeedback, on_share: OnShare) -> str:
        # Ships with QGIS; not needed before here.
        from osgeo import gdal

        pictures, path = os.path.join(folder, "pictures.tif"), os.path.join(folder, "layer.tif")
        try:
            self._fetch(gdal, pictures, feedback, on_share)
            area = self.extent.buffered(MARGIN_PX * PIXEL_M)
            warped = gdal.Warp(
                path,
                pictures,
                dstSRS=wkt(self.crs),
                outputBounds=(area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum()),
                xRes=PIXEL_M,
                yRes=PIXEL_M,
                resampleAlg="cubic",
                # Where the pictures end there are no pixels; an alpha band says so.
                dstAlpha=True,
                creationOptions=CREATION,
                callback=lambda *_: 0 if feedback.isCanceled() else 1,
            )
            if warped is not None:
                for position, role in enumerate(self.bands, start=1):
                    warped.GetRasterBand(position).SetDescription(role)
        except RuntimeError as error:
            if feedback.isCanceled():
                raise RunCancelled() from error
            raise _unwritable(f"{path}: {error}") from error
        if feedback.isCanceled():
            raise RunCancelled()
        if warped is None:
            raise _unwritable(f"{path}: {gdal.GetLastErrorMsg()}")
        del warped
        os.unlink(pictures)
        return path

    def _fetch(self, gdal: Any, path: str, feedback: QgsFeedback, on_share: OnShare) -> None:
        col, row, width, height = self._window
        copy = gdal.GetDriverByName("GTiff").Create(path, width, height, 3, gdal.GDT_Byte, CREATION)
        if copy is None:
            raise _unwritable(f"{path}: {gdal.GetLastErrorMsg()}")
        copy.SetProjection(wkt(self._source_crs))
        grid = self._grid
        corner = grid.part(col, row, width, height)
        copy.SetGeoTransform((corner.xMinimum(), grid.pixel_x, 0, corner.yMaximum(), 0, -grid.pixel_y))
        pieces = list(grid.pieces(*self._window))
        for done, piece in enumerate(pieces):
            left, top, across, down = piece
            # Blue, green, red and alpha follow each other; the file has red, green, blue.
            error = copy.WriteRaster(
                left - col,
                top - row,
                across,
                down,
                self._picture(piece, feedback),
                buf_type=gdal.GDT_Byte,
                band_list=[3, 2, 1],
                buf_pixel_space=4,
                buf_line_space=4 * across,
                buf_band_space=1,
            )
            if error:
                raise _unwritable(f"{path}: {gdal.GetLastErrorMsg()}")
            on_share((done + 1) / len(pieces))

    def _picture(self, piece: tuple[int, int, int, int], feedback: QgsFeedback) -> bytes:
        """The pixels of a piece (col, row, width, height), as `_pixels`.

        Raises:
            NotARaster: part of it did not come.
            RunCancelled: meanwhile.
        """
        if feedback.isCanceled():
            raise RunCancelled()
        asked = QgsRasterBlockFeedback()
        feedback.canceled.connect(asked.cancel, Qt.ConnectionType.DirectConnection)
        part = self._grid.part(*piece)
        block = self._provider.block(1, part, piece[2], piece[3], asked)
        if feedback.isCanceled():
            raise RunCancelled()
        pixels = _pixels(block)
        # QGIS says nothing of a tile that did not come: it leaves a hole.
        if asked.errors() or pixels[3::4].count(b"\xff") != piece[2] * piece[3]:
            raise NotARaster(
                "The service gave no picture for part of the extent.",
                "; ".join(asked.errors()) or part.toString(6),
                "Try again when its server answers, or choose an extent that it covers.",
            )
        return pixels


def _pixels(block: QgsRasterBlock) -> bytes:
    """Blue, green, red, alpha of each pixel, as they lie in memory; empty where there is no picture."""
    kinds = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
    return bytes(block.data()) if block.isValid() and block.dataType() in kinds else b""


def _unwritable(where: str) -> OutputNotWritable:
    return OutputNotWritable("The temporary copy of the layer could not be written.", where)


def metric_crs(
    crs: QgsCoordinateReferenceSystem, centre: QgsPointXY, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """A CRS whose units are metres on the ground around a place: the given one, else the place's UTM zone.

    Args:
        crs: of the place.
        centre: the place.
        context: of the project.

    Raises:
        ExtentOutside: the place has no longitude and latitude.
    """
    in_metres = QgsUnitTypes.encodeUnit(crs.mapUnits()) == "meters"
    if in_metres and all(abs(m - 1) < TRUE_WITHIN for m in _metres_per_unit(crs, centre, context)):
        return crs
    return utm_crs(crs, centre, context)


def utm_crs(
    crs: QgsCoordinateReferenceSystem, centre: QgsPointXY, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """The UTM zone of a place. Raises ExtentOutside when it has no longitude and latitude."""
    place = _lonlat(crs, [centre], context)[0]
    zone = min(60, max(1, math.floor((place.x() + 180) / 6) + 1))
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if place.y() >= 0 else 32700 + zone}")


def _lonlat(
    crs: QgsCoordinateReferenceSystem, points: list[QgsPointXY], context: QgsCoordinateTransformContext
) -> list[QgsPointXY]:
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_GEOGRAPHIC), context)
    try:
        return [transform.transform(point) for point in points]
    except QgsCsException as error:
        raise ExtentOutside("The extent lies outside what its CRS can describe.", str(error)) from error


def _metres_per_unit(
    crs: QgsCoordinateReferenceSystem, centre: QgsPointXY, context: QgsCoordinateTransformContext
) -> tuple[float, float]:
    """Metres on the ground of one unit of a CRS at a place, to the east and to the north."""
    step = 1000.0 if QgsUnitTypes.encodeUnit(crs.mapUnits()) != "degrees" else 0.01
    x, y = centre.x(), centre.y()
    ends = [QgsPointXY(x - step / 2, y), QgsPointXY(x + step / 2, y)]
    ends += [QgsPointXY(x, y - step / 2), QgsPointXY(x, y + step / 2)]
    west, east, south, north = _lonlat(crs, ends, context)
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(_GEOGRAPHIC), context)
    measure.setEllipsoid("EPSG:7030")
    across, along = measure.measureLine(west, east) / step, measure.measureLine(south, north) / step
    if not (across > 0 and along > 0):
        raise ExtentOutside("The extent lies outside what its CRS can describe.", centre.toString(6))
    return across, along


def _snapped(extent: QgsRectangle) -> QgsRectangle:
    """Grown to multiples of 10 m, on which Sentinel-2's own pixels lie."""

    def down(value: float) -> float:
        return math.floor(value / PIXEL_M + 1e-6) * PIXEL_M

    def up(value: float) -> float:
        return math.ceil(value / PIXEL_M - 1e-6) * PIXEL_M

    return QgsRectangle(down(extent.xMinimum()), down(extent.yMinimum()), up(extent.xMaximum()), up(extent.yMaximum()))
