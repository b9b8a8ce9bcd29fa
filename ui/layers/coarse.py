"""The bands of 20 m: which of them a layer has, and which models give them at 2.5 m. Main thread only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsRasterLayer

from ...core.errors import InvalidParameter, MissingBands
from ...core.model import Outline, check_all_bands, check_guides
from ...core.products.product import read_product
from ...core.sentinel2.bands import COARSE_ROLES
from .facts import band_roles, source_path
from .true_colour import is_rendered


def not_for_ten(model: Outline) -> Optional[InvalidParameter]:
    """Why a model cannot give all ten bands, as the engine says it; None if it can."""
    try:
        check_all_bands(model)
    except InvalidParameter as error:
        return error
    return None


def named_coarse(layer: QgsRasterLayer, taken: Iterable[int] = ()) -> dict[str, int]:
    """Numbers of the layer's own 20 m bands by role, from the names of the bands; `taken` are in use for others."""
    used, roles = set(taken), band_roles(layer)
    return {role: roles[role] for role in COARSE_ROLES if role in roles and roles[role] not in used}


def named_beside(layer: QgsRasterLayer, bands: dict[str, int]) -> dict[str, int]:
    """Band numbers by role of all that may be in a result with ten bands: those in use, and 20 m bands by their names."""
    return {**named_coarse(layer, bands.values()), **bands}


def coarse_beside(layer: QgsRasterLayer, bands: dict[str, int], model: Outline) -> tuple[str, ...]:
    """The 20 m bands that a run finds by itself beside the others.

    Args:
        layer: a usable layer.
        bands: numbers of its bands in use by role.
        model: that is to run.

    Raises:
        SuperResolutionError: there are none, or they cannot be given.
    """
    check_all_bands(model)
    check_guides(bands)
    found = coarse_in(layer, bands.values())
    if not found:
        raise MissingBands(
            "The layer has no bands of 20 m, and lies in no product that has them.",
            "",
            "Open the whole product with 'Open Sentinel-2 product' of the toolbox, or give files of the bands there.",
        )
    return found


def coarse_in(layer: QgsRasterLayer, taken: Iterable[int] = ()) -> tuple[str, ...]:
    """The 20 m bands that a run finds by itself: of the product that the layer lies in, or named in the layer.

    Raises:
        NotARaster, MissingBands: the product is damaged.
    """
    if is_rendered(layer):
        return ()
    found = set(named_coarse(layer, taken))
    product = read_product(source_path(layer)) if layer.providerType() == "gdal" else None
    if product is not None:
        found |= set(product.coarse)
    return tuple(role for role in COARSE_ROLES if role in found)
