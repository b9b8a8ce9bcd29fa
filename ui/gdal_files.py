"""Files as GDAL itself opens them, for what QGIS's layers do not tell."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Optional

from ..core.band_facts import BandFacts
from ..core.virtual import NESTED, with_sources


def open_raster(path: str) -> Optional[Any]:
    """GDAL's dataset of a raster, for reading; None if it cannot be opened."""
    # Ships with QGIS; not needed before here.
    from osgeo import gdal

    # Whether it raises or returns nothing is for whoever set it up to decide.
    with suppress(RuntimeError):
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    return None


def facts_beneath(path: str, nested: int = NESTED) -> Optional[list[BandFacts]]:
    """What a raster says of its bands and, if it is a virtual one, what its sources say; None if it cannot be opened."""
    file = open_raster(path)
    if file is None:
        return None
    # Ships with QGIS; not needed before here.
    from osgeo import gdal

    facts = []
    for number in range(1, file.RasterCount + 1):
        band = file.GetRasterBand(number)
        colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
        metadata = {**(band.GetMetadata("IMAGERY") or {}), **(band.GetMetadata() or {})}
        facts.append(BandFacts(band.GetDescription(), colour, metadata))
    document = "".join(file.GetMetadata("xml:VRT") or []) if file.GetDriver().ShortName == "VRT" and nested else ""
    if not document:
        return facts
    return with_sources(facts, document, path, lambda source: facts_beneath(source, nested - 1))


def files_of(path: str) -> list[str]:
    """The files of a raster as GDAL lists them; none if it cannot be opened."""
    file = open_raster(path)
    return [] if file is None else list(file.GetFileList() or [])
