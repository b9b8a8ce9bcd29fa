"""Files as GDAL itself opens them, for what QGIS's layers do not tell."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Optional


def open_raster(path: str) -> Optional[Any]:
    """GDAL's dataset of a raster, for reading; None if it cannot be opened."""
    # Ships with QGIS; not needed before here.
    from osgeo import gdal

    # Whether it raises or returns nothing is for whoever set it up to decide.
    with suppress(RuntimeError):
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    return None
