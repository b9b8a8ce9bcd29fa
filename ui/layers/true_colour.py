"""Which layers are pictures drawn by a server, and which of those are known to show Sentinel-2 in true colour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional
from urllib.parse import parse_qs

from qgis.core import Qgis, QgsRasterLayer

# Drawn by a server whatever their data type says: WMS, WMTS and tiles share one provider.
_RENDERING_PROVIDERS = ("wms", "arcgismapserver")
_PICTURES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


@dataclass(frozen=True)
class TrueColour:
    """A picture service known to hold 8-bit Sentinel-2 true colour.

    Attributes:
        name: what it is called.
        layers: pattern of the layer's name, in full.
        url: pattern found anywhere in the address; empty takes any.
    """

    name: str
    layers: str
    url: str = ""


TRUE_COLOUR_SERVICES = (
    # A mosaic of Sentinel-2 alone, year by year; as WMS and WMTS its name is the layer's.
    TrueColour("Sentinel-2 cloudless", r"s2cloudless([-_].*)?"),
    # The same as XYZ tiles, which have no layer: the name is a folder of the address.
    TrueColour("Sentinel-2 cloudless", r"", r"/s2cloudless([-_][^/]*)?/"),
    # Sentinel Hub's ready-made layers, which say themselves which satellite and level they show.
    TrueColour("Sentinel-2 true colour", r"TRUE[-_]COLOR[-_]S2[-_]L(1C|2A)"),
    # Sentinel Hub and the Copernicus Data Space: their template configurations for Sentinel-2 use this name.
    TrueColour(
        "Sentinel-2 true colour", r"(\d_)?TRUE[-_]COLOR", r"//[^/]*\b(sentinel-hub\.com|dataspace\.copernicus\.eu)/"
    ),
)


def is_rendered(layer: QgsRasterLayer) -> bool:
    """Whether the layer's pixels are colours drawn by a server, not values."""
    provider = layer.dataProvider()
    return layer.providerType() in _RENDERING_PROVIDERS or (
        provider is not None and provider.bandCount() > 0 and provider.dataType(1) in _PICTURES
    )


def true_colour(layer: QgsRasterLayer) -> Optional[TrueColour]:
    """What is known of a rendered layer that shows Sentinel-2 in true colour; None for every other layer."""
    if layer.providerType() != "wms":
        return None
    return true_colour_of(layer.source())


def true_colour_of(source: str) -> Optional[TrueColour]:
    """The entry that a WMS, WMTS or XYZ data source fits. Several layers in one picture fit none."""
    parts = parse_qs(source, keep_blank_values=True)
    layers, urls = parts.get("layers", [""]), parts.get("url", [""])
    if len(layers) != 1:
        return None
    for known in TRUE_COLOUR_SERVICES:
        named = re.fullmatch(known.layers, layers[0], re.IGNORECASE)
        if named and re.search(known.url, urls[0], re.IGNORECASE):
            return known
    return None
