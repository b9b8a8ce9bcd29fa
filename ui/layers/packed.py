"""Inputs that Processing cannot load though GDAL can: parts of files, and what is packed in archives. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer

from ...core.errors import InputNotFound
from ...core.products.archive import rasters_in, split_archive
from ...core.products.subdatasets import several_rasters
from ...core.sentinel2.bands import ROLES
from .facts import band_roles
from .gdal_files import PART, subdatasets_of


def load_raster(path: str, needed: Sequence[str]) -> QgsRasterLayer:
    """The layer of a raster by GDAL's name; of a file or an archive with several the one that alone has the bands.

    Args:
        path: as the user gave it.
        needed: bands that the model needs.

    Raises:
        InputNotFound: GDAL opens nothing there.
        NotARaster: there are several, of which any might be meant.
    """
    layer = QgsRasterLayer(path, path)
    if layer.isValid():
        return layer
    within = split_archive(path)
    names = (rasters_in(path) if within is None or not within[1] else []) or subdatasets_of(path)
    found = [each for each in (QgsRasterLayer(name, name) for name in names) if each.isValid()]
    fitting = found if len(names) == 1 else [each for each in found if set(needed) <= set(band_roles(each))]
    if len(fitting) == 1:
        return fitting[0]
    if names:
        raise several_rasters(path, names, ROLES, PART)
    raise InputNotFound(
        "The input cannot be loaded as a raster layer.", f"INPUT = {path}", "Check the path, and that QGIS can open it."
    )
