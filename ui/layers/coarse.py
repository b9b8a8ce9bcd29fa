"""The bands of 20 m: which of them a layer has, and which models give them at 2.5 m. Main thread only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsRasterLayer

from ...core.errors import InvalidParameter
from ...core.model import Outline
from ...core.products.product import read_product
from ...core.sentinel2.bands import COARSE_ROLES, ROLES
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
