"""The bands of 20 m: which of them a layer has, and which models give them at 2.5 m. Main thread only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsRasterLayer

from ...core.errors import InvalidParameter, MissingBands
from ...core.model import Outline
from ...core.products.product import read_product
from ...core.sentinel2.bands import COARSE_ROLES, ROLES
from ...core.text import Text
from .facts import band_roles, source_path
from .true_colour import is_rendered

# What the network of the 20 m bands goes on from: the result of the shipped model.
SCALE_FACTOR = 4


def not_for_ten(model: Outline) -> Optional[InvalidParameter]:
    """Why a model cannot give all ten bands, as the engine says it; None if it can."""
    if model.scale_factor == SCALE_FACTOR and set(ROLES) <= set(model.bands):
        return None
    return InvalidParameter(
        "All ten bands are given by the shipped model only, at 2.5 m.",
        model.name,
        "Leave MODEL and PIXEL_SIZE as they are, or take the visible and near infrared bands.",
    )


def named_coarse(layer: QgsRasterLayer, taken: Iterable[int] = ()) -> dict[str, int]:
    """Numbers of the layer's own 20 m bands by role, from the names of the bands; `taken` are in use for others."""
    used, roles = set(taken), band_roles(layer)
    return {role: roles[role] for role in COARSE_ROLES if role in roles and roles[role] not in used}


def named_beside(layer: QgsRasterLayer, bands: dict[str, int]) -> dict[str, int]:
    """Band numbers by role of all that may be in a result with ten bands: those in use, and 20 m bands by their names."""
    return {**named_coarse(layer, bands.values()), **bands}


def check_guides(bands: Iterable[str]) -> None:
    """See that there are all bands of 10 m, as the engine does. Raises InvalidParameter."""
    absent = set(ROLES) - set(bands)
    if absent:
        raise InvalidParameter(
            "The 20 m bands need all bands of 10 m beside them.",
            Text("missing: {bands}", bands=[role for role in ROLES if role in absent]),
            "Give an input that has them, or take the visible bands alone.",
        )


def coarse_beside(layer: QgsRasterLayer, bands: dict[str, int], model: Outline) -> tuple[str, ...]:
    """The 20 m bands that a run finds by itself beside the others.

    Args:
        layer: a usable layer.
        bands: numbers of its bands in use by role.
        model: that is to run.

    Raises:
        SuperResolutionError: there are none, or they cannot be given.
    """
    objection = not_for_ten(model)
    if objection is not None:
        raise objection
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
