"""Temporary copies of layers that the engine's process cannot open by itself: prepared on the main thread, written on any."""

from __future__ import annotations

import math
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from ...core.errors import BandGridMismatch, ExtentOutside, NotARaster, OutputNotWritable, RunCancelled
from ...core.tiles.counts import HALO_PX
from ...core.tiles.window import SNAP
from .facts import described, source_path

# Source pixels around what is wanted: what the network sees and what the alignment of tiles may add to it.
MARGIN_PX = HALO_PX + 36
# Side of the pieces that are fetched and written, which bounds memory.
PIECE_PX = 1024
CREATION = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
OnShare = Callable[[float], None]


@dataclass(frozen=True)
class PixelGrid:
    """Pixels of a north-up raster or of a part of one: upper-left corner, pixel size, columns and rows."""

    x: float
    y: float
    pixel_x: float
    pixel_y: float
    width: int
    height: int

    @classmethod
    def of(cls, extent: QgsRectangle, width: int, height: int) -> PixelGrid:
        """The grid of a raster from its extent and size in pixels."""
        return cls(
            extent.xMinimum(), extent.yMaximum(), extent.width() / width, extent.height() / height, width, height
        )

    def place(self, extent: Optional[QgsRectangle], margin_px: int) -> tuple[int, int, int, int]:
        """Column, row, width and height of an extent, snapped outward, with a margin, cut to the grid.

        Raises:
            ExtentOutside: the extent touches no pixel.
        """
        if extent is None:
            return 0, 0, self.width, self.height
        left = max(0, math.floor((extent.xMinimum() - self.x) / self.pixel_x + SNAP))
        top = max(0, math.floor((self.y - extent.yMaximum()) / self.pixel_y + SNAP))
        right = min(self.width, math.ceil((extent.xMaximum() - self.x) / self.pixel_x - SNAP))
        bottom = min(self.height, math.ceil((self.y - extent.yMinimum()) / self.pixel_y - SNAP))
        if right <= left or bottom <= top:
            raise ExtentOutside("The extent lies outside the layer.", extent.toString(6))
        left, top = max(0, left - margin_px), max(0, top - margin_px)
        right, bottom = min(self.width, right + margin_px), min(self.height, bottom + margin_px)
        return left, top, right - left, bottom - top

    def part(self, col: int, row: int, width: int, height: int) -> QgsRectangle:
        """Extent of some of its pixels."""
        x, y = self.x + col * self.pixel_x, self.y - row * self.pixel_y
        return QgsRectangle(x, y - height * self.pixel_y, x + width * self.pixel_x, y)

    def pieces(self, col: int, row: int, width: int, height: int) -> Iterator[tuple[int, int, int, int]]:
        """Pieces of a window, row by row."""
        for top in range(row, row + height, PIECE_PX):
            for left in range(col, col + width, PIECE_PX):
                yield left, top, min(PIECE_PX, col + width - left), min(PIECE_PX, row + height - top)


class Export:
    """What must be written before the engine can run; holds no layer.

    Attributes:
        bands: band numbers by role in the copy.
        extent: what to super-resolve of it, in its CRS; None is everything.
    """

    bands: dict[str, int]
    extent: Optional[QgsRectangle]

    def write(self, folder: str, feedback: QgsFeedback, on_share: OnShare) -> str:
        """Write the copy into a folder, on any thread, and return its path.

        Args:
            folder: where the copy goes; whoever made it removes it.
            feedback: asked whether it was cancelled.
            on_share: told the share that is done, 0..1.

        Raises:
            RunCancelled: the feedback was cancelled.
            SuperResolutionError: the pixels cannot be had, or not be written.
        """
        raise NotImplementedError


def needs_copy(layer: QgsRasterLayer) -> bool:
    """Whether a layer of values cannot be opened by another process: no file, in memory, or a CRS only QGIS knows."""
    if layer.providerType() != "gdal":
        return True
    return _in_memory(layer) or layer.crs() != layer.dataProvider().crs()


def _in_memory(layer: QgsRasterLayer) -> bool:
    source = layer.source()
    return "/vsimem/" in source or source.upper().startswith("MEM:")


def export_of(layer: QgsRasterLayer, extent: Optional[QgsRectangle], bands: dict[str, int]) -> Optional[Export]:
    """Prepare the copy of a layer of values on the main thread; None if the engine can open the layer itself.

    Args:
        layer: usable, and not of a picture service.
        extent: wanted part, in the layer's CRS; None is everything.
        bands: band numbers by role.

    Raises:
        ExtentOutside: the extent touches no pixel.
        NotARaster: the layer's pixels cannot be told apart.
    """
    if not needs_copy(layer):
        return None
    if layer.providerType() == "gdal":
        return FileExport(layer, bands, extent)
    return ProviderExport(layer, bands, extent)


class FileExport(Export):
    """A raster that GDAL opens in this process: the part that is needed, or a mere link where only the CRS differs."""

    def __init__(self, layer: QgsRasterLayer, bands: dict[str, int], extent: Optional[QgsRectangle]) -> None:
        self._source, self._linked = source_path(layer), not _in_memory(layer)
        self._srs = wkt(layer.crs())
        self.bands, self.extent = dict(bands), extent

    def write(self, folder: str, feedback: QgsFeedback, on_share: OnShare) -> str:
        # Ships with QGIS; not needed before here.
        from osgeo import gdal

        def on_progress(share: float, _message: str, _data: Any) -> int:
            on_share(share)
            return 0 if feedback.isCanceled() else 1

        path = os.path.join(folder, "layer.vrt" if self._linked else "layer.tif")
        options: dict[str, Any] = {"format": "VRT"}
        copy, reason = None, ""
        # Whether GDAL raises or returns nothing is for whoever set it up to decide.
        try:
            source = gdal.OpenEx(self._source, gdal.OF_RASTER)
            if source is None:
                raise RuntimeError(gdal.GetLastErrorMsg())
            if not self._linked:
                options = {"format": "GTiff", "creationOptions": CREATION, "srcWin": self._window(source)}
            copy = gdal.Translate(path, source, outputSRS=self._srs, callback=on_progress, **options)
            if copy is not None:
                copy.FlushCache()
        except RuntimeError as error:
            copy, reason = None, str(error)
        if feedback.isCanceled():
            raise RunCancelled()
        if copy is None:
            raise OutputNotWritable(
                "The temporary copy of the layer could not be written.", f"{path}: {reason or gdal.GetLastErrorMsg()}"
            )
        return path

    def _window(self, source: Any) -> list[int]:
        x, pixel_x, skew_x, y, skew_y, pixel_y = source.GetGeoTransform()
        width, height = source.RasterXSize, source.RasterYSize
        if skew_x or skew_y or pixel_x <= 0 or pixel_y >= 0:
            return [0, 0, width, height]
        return list(PixelGrid(x, y, pixel_x, -pixel_y, width, height).place(self.extent, MARGIN_PX))


class ProviderExport(Export):
    """A layer of values that some other data provider serves: the part that is needed, piece by piece."""

    def __init__(self, layer: QgsRasterLayer, bands: dict[str, int], extent: Optional[QgsRectangle]) -> None:
        """Clone what is needed; main thread. Raises NotARaster, BandGridMismatch, ExtentOutside."""
        provider = layer.dataProvider()
        width, height = provider.xSize(), provider.ySize()
        if width < 1 or height < 1:
            raise NotARaster(
                "The layer does not say how large its pixels are.",
                f"{layer.name()}: {layer.providerType()}",
                "Save it as a GeoTIFF with 10 m pixels and use that.",
            )
        self._numbers = sorted(set(bands.values()))
        types = {provider.sourceDataType(number) for number in self._numbers}
        if len(types) > 1:
            raise BandGridMismatch("The bands differ in data type.", layer.name(), "Bring them to one encoding first.")
        self._provider, self._type = provider.clone(), types.pop()
        self._crs = layer.crs()
        self._names = [described(layer, number) for number in self._numbers]
        self._grid = PixelGrid.of(provider.extent(), width, height)
        self._window = self._grid.place(extent, MARGIN_PX)
        self.bands = {role: self._numbers.index(number) + 1 for role, number in bands.items()}
        self.extent = extent

    def write(self, folder: str, feedback: QgsFeedback, on_share: OnShare) -> str:
        path = os.path.join(folder, "layer.tif")
        asked = QgsRasterBlockFeedback()
        feedback.canceled.connect(asked.cancel, Qt.ConnectionType.DirectConnection)
        copy = self._create(path)
        col, row = self._window[:2]
        pieces = list(self._grid.pieces(*self._window))
        for done, (left, top, across, down) in enumerate(pieces):
            for position, number in enumerate(self._numbers, start=1):
                if feedback.isCanceled():
                    raise RunCancelled()
                block = self._provider.block(number, self._grid.part(left, top, across, down), across, down, asked)
                if feedback.isCanceled():
                    raise RunCancelled()
                if not block.isValid() or block.isEmpty() or asked.errors():
                    raise NotARaster(
                        "The layer's pixels could not be read.",
                        "; ".join(asked.errors()) or self._provider.name(),
                        "Check whether its server is still there, and try again.",
                    )
                if block.dataType() != self._type:
                    block.convert(self._type)
                if not copy.writeBlock(block, position, left - col, top - row):
                    raise OutputNotWritable("The temporary copy of the layer could not be written.", path)
            on_share((done + 1) / len(pieces))
        copy.setEditable(False)
        del copy
        self._describe(path)
        return path

    def _create(self, path: str) -> QgsRasterDataProvider:
        writer = QgsRasterFileWriter(path)
        writer.setOutputFormat("GTiff")
        writer.setCreateOptions(CREATION)
        width, height = self._window[2:]
        extent = self._grid.part(*self._window)
        copy = writer.createMultiBandRaster(self._type, width, height, extent, self._crs, len(self._numbers))
        if copy is None or not copy.isValid():
            raise OutputNotWritable("The temporary copy of the layer could not be written.", path)
        for position, number in enumerate(self._numbers, start=1):
            if self._provider.sourceHasNoDataValue(number):
                copy.setNoDataValue(position, self._provider.sourceNoDataValue(number))
        copy.setEditable(True)
        return copy

    def _describe(self, path: str) -> None:
        from osgeo import gdal

        copy = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
        for position, number in enumerate(self._numbers, start=1):
            band = copy.GetRasterBand(position)
            band.SetDescription(self._names[position - 1])
            scale, offset = self._provider.bandScale(number), self._provider.bandOffset(number)
            if (scale, offset) != (1, 0):
                band.SetScale(scale)
                band.SetOffset(offset)


def wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS in the words that GDAL prefers; by its code where QGIS finds no words for one that it knows."""
    words = str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    return words or str(crs.authid())


@contextmanager
def temporary_copy(export: Export, feedback: QgsFeedback, on_share: OnShare) -> Iterator[str]:
    """Path of the written copy, which is gone at the end whatever happens. Raises what `Export.write` raises."""
    parent = QgsProcessingUtils.tempFolder()
    try:
        folder = tempfile.mkdtemp(prefix="subpixel-", dir=parent)
    except OSError as error:
        raise OutputNotWritable("The temporary copy of the layer could not be written.", str(error)) from error
    try:
        yield export.write(folder, feedback, on_share)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
