"""What products say of rasters that lie in them or refer to them."""

from __future__ import annotations

import re
from typing import Optional

from ..core.product import Product, read_product
from .gdal_files import open_raster

_TILE = re.compile(r"(?<![A-Z0-9])(T\d\d[A-Z]{3})(?![A-Z0-9])")


def product_title(product: Product) -> str:
    """Tile, day and level, such as `T18SVG 2022-05-03 L2A`, as far as they are known."""
    found = _TILE.findall(product.bands["B04"].replace("_", " "))
    return " ".join(filter(None, (found[-1] if found else "", product.sensing_time[:10], product.level)))


def classification_of(path: str) -> Optional[str]:
    """Scene classification of the one product that a raster lies in or, a virtual raster, is made of; None if none.

    Raises NotARaster, MissingBands for a damaged product.
    """
    product = read_product(path)
    if product is not None:
        return product.scl
    found = {product.scl for product in map(read_product, _sources(path)) if product is not None}
    # Where tiles are joined, one of their classifications would leave the others without any.
    return found.pop() if len(found) == 1 else None


def _sources(path: str) -> list[str]:
    """Files that a virtual raster is made of."""
    if not path.lower().endswith(".vrt"):
        return []
    file = open_raster(path)
    return [] if file is None else [source for source in file.GetFileList() or [] if source != path]
