"""Files as GDAL itself opens them, for what QGIS's layers do not tell."""

from __future__ import annotations

import math
from contextlib import suppress
from typing import Any, Optional

from ...core.errors import InputNotFound
from ...core.sentinel2.band_facts import BandFacts
from ...core.sentinel2.imagery import Image
from ...core.sentinel2.virtual import NESTED, with_sources
from ...core.text import Text

# What to do about several rasters in one file.
PART = Text(
    "Use the one that holds all bands, by its name as it is written here. Add rasters of one band each as layers and join them first with Raster > Miscellaneous > Build Virtual Raster, each in a band of its own."
)


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
    document = (
        "".join(file.GetMetadata("xml:VRT") or []) if file.GetDriver().GetDescription() == "VRT" and nested else ""
    )
    if not document:
        return facts
    return with_sources(facts, document, path, lambda source: facts_beneath(source, nested - 1))


def files_of(path: str) -> list[str]:
    """The files of a raster as GDAL lists them; none if it cannot be opened."""
    file = open_raster(path)
    return [] if file is None else list(file.GetFileList() or [])


def subdatasets_of(path: str) -> list[str]:
    """Names of the rasters in a file of several, as GDAL says that they must be given."""
    file = open_raster(path)
    return [] if file is None else [name for name, _ in file.GetSubDatasets()]


def stored_type(file: Any, number: int) -> str:
    """numpy name of the data type that a band of a dataset is stored in."""
    # Ships with QGIS; not needed before here.
    from osgeo import gdal

    name = gdal.GetDataTypeName(file.GetRasterBand(number).DataType).lower()
    return "uint8" if name == "byte" else str(name)


def image_of(path: str) -> Image:
    """What GDAL says of an image. Raises InputNotFound."""
    file = open_raster(path)
    if file is None:
        raise InputNotFound("An image of the product cannot be opened.", path, "Download the product again.")
    band = file.GetRasterBand(1)
    nodata = band.GetNoDataValue()
    return Image(
        file.RasterXSize,
        file.RasterYSize,
        tuple(file.GetGeoTransform()),
        file.GetProjection(),
        stored_type(file, 1),
        # None, where there is no tag.
        band.GetScale() or 1.0,
        band.GetOffset() or 0.0,
        math.nan if nodata is not None and math.isnan(nodata) else nodata,
    )


def metadata_of(path: str, number: int = 1) -> Optional[dict[str, str]]:
    """Metadata of a raster and of a band of it; None if it cannot be opened."""
    file = open_raster(path)
    if file is None:
        return None
    band = file.GetRasterBand(number) if number <= file.RasterCount else None
    return {**file.GetMetadata(), **(band.GetMetadata() if band is not None else {})}
