"""Pixels of result files, and what is known of the test products."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import QgsRasterLayer

PRODUCT_PX = 48
# What the clouds of the test products cover, in pixels of the result; see `engine_products`.
CLOUDY = {(row, col) for row in range(24, 48) for col in range(40, 72)}


def values(path: str, number: int = 1, stored: bool = True) -> list[list[float]]:
    """Rows of a band: DN as stored, or what QGIS shows."""
    if stored:
        file = gdal.Open(path)
        rows = file.GetRasterBand(number).ReadRaster(buf_type=gdal.GDT_Float64)
        width = file.RasterXSize
        numbers = memoryview(rows).cast("d")
        return [list(numbers[start : start + width]) for start in range(0, len(numbers), width)]
    layer = QgsRasterLayer(path, "file")
    block = layer.dataProvider().block(number, layer.extent(), layer.width(), layer.height())
    return [[block.value(row, col) for col in range(block.width())] for row in range(block.height())]


def empty(path: str) -> set[tuple[int, int]]:
    return {(row, col) for row, line in enumerate(values(path)) for col, value in enumerate(line) if value == 0}
