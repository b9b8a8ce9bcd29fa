"""What products say of rasters that lie in them or refer to them."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Optional

from qgis.core import QgsRaster, QgsRasterLayer

from ...core.errors import InvalidParameter
from ...core.products.product import Product, read_product
from .export import needs_copy
from .facts import source_path
from .gdal_files import open_raster
from .true_colour import is_rendered

_TILE = re.compile(r"(?<![A-Z0-9])(T\d\d[A-Z]{3})(?![A-Z0-9])")


def product_title(product: Product) -> str:
    """Tile, day and level, such as `T18SVG 2022-05-03 L2A`, as far as they are known; else what its files lie in."""
    found = _TILE.findall(" ".join(product.bands.values()).replace("_", " "))
    known = (found[-1] if found else "", product.sensing_time[:10], product.level)
    return " ".join(filter(None, known)) or PurePath(product.metadata).name.partition(".")[0]


def classification_of(layer: QgsRasterLayer) -> Optional[str]:
    """Scene classification of the one product that a raster lies in or, a virtual raster, is made of; None if none.

    Raises NotARaster, MissingBands for a damaged product.
    """
    if layer.providerType() != "gdal":
        return None
    path = source_path(layer)
    product = read_product(path)
    if product is not None:
        return product.scl
    found = {product.scl for product in map(read_product, _sources(path)) if product is not None}
    # Where tiles are joined, one of their classifications would leave the others without any.
    return found.pop() if len(found) == 1 else None


def classification_in(layer: QgsRasterLayer) -> str:
    """Path of a layer that is itself a scene classification, as another process must name it. Reads no pixel.

    Raises:
        InvalidParameter: it is none.
    """
    if needs_copy(layer) or not layer.crs().isValid():
        raise InvalidParameter(
            "The scene classification is not a file with a coordinate reference system of its own.",
            layer.name(),
            "Save it as a GeoTIFF and use that.",
        )
    provider = layer.dataProvider()
    numbers = range(1, layer.bandCount() + 1)
    values = [n for n in numbers if provider.colorInterpretation(n) != QgsRaster.ColorInterpretation.AlphaBand]
    if len(values) != 1 or is_rendered(layer):
        raise InvalidParameter(
            "The scene classification has {count} bands, but it must have one, with the codes of the classes.",
            layer.name(),
            "Choose the SCL band of a level-2A product.",
            count=layer.bandCount(),
        )
    return source_path(layer)


def _sources(path: str) -> list[str]:
    """Files that a virtual raster is made of."""
    if not path.lower().endswith(".vrt"):
        return []
    file = open_raster(path)
    return [] if file is None else [source for source in file.GetFileList() or [] if source != path]
