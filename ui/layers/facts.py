"""Facts of QGIS layers: whether they can be super-resolved, which bands they have, what their DN mean. Main thread only."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsUnitTypes,
)

from ...core.errors import MissingBands, MissingCrs, NotARaster, SuperResolutionError
from ...core.model import Outline
from ...core.products.product import Product, products_beneath, read_product
from ...core.products.subdatasets import several_rasters
from ...core.sentinel2.band_facts import BandFacts
from ...core.sentinel2.bands import BLUE, GREEN, RED, ROLES, encoding_of
from ...core.sentinel2.encoding import StoredFacts, agreed, encoding_for, metadata_for
from ...core.sentinel2.naming import Naming, name_bands
from ...core.sentinel2.virtual import sources_of
from ...core.text import Text
from ..messages import error_text
from .gdal_files import PART, facts_beneath, metadata_of, open_raster, stored_type, subdatasets_of
from .true_colour import is_rendered, true_colour

# What the shipped model cannot do without.
NEEDED = (RED, GREEN, BLUE)
# Names that are shown of many.
_SHOWN = 24
# numpy names, which `encoding_of` knows; types that are not here are complex numbers or colours.
_DTYPES = {
    Qgis.DataType.Byte: "uint8",
    Qgis.DataType.UInt16: "uint16",
    Qgis.DataType.Int16: "int16",
    Qgis.DataType.UInt32: "uint32",
    Qgis.DataType.Int32: "int32",
    Qgis.DataType.Float32: "float32",
    Qgis.DataType.Float64: "float64",
}
if hasattr(Qgis.DataType, "Int8"):
    _DTYPES[Qgis.DataType.Int8] = "int8"


def band_roles(layer: QgsRasterLayer, roles: Sequence[str] = ROLES) -> dict[str, int]:
    """Band numbers by role, from the names of the bands; `roles` are looked for first."""
    return dict(named_bands(layer, roles).roles)


def named_bands(
    layer: QgsRasterLayer,
    roles: Sequence[str] = ROLES,
    needed: Optional[Sequence[str]] = None,
    given: Optional[dict[str, int]] = None,
) -> Naming:
    """What the bands are, found as the engine finds it; see `core.sentinel2.naming.name_bands`.

    A true-colour picture service, which QGIS gives one band of colours, counts as what is exported of it.
    """
    if true_colour(layer) is not None:
        return Naming({RED: 1, GREEN: 2, BLUE: 3})
    provider = layer.dataProvider()
    facts = []
    for number in range(1, layer.bandCount() + 1):
        colour = provider.colorInterpretationName(number).lower().replace(" band", "")
        facts.append(BandFacts(described(layer, number), colour))

    def deeper() -> list[BandFacts]:
        found = facts_beneath(source_path(layer)) if layer.providerType() == "gdal" else None
        return found if found is not None and len(found) == len(facts) else facts

    return name_bands(facts, roles, needed, given, deeper)


def described(layer: QgsRasterLayer, number: int) -> str:
    """A band's own name, empty if it has none."""
    # QGIS says "Band 1: B04" for a described band, "Band 1" for others.
    return str(layer.dataProvider().generateBandName(number)).partition(":")[2].strip()


def source_path(layer: QgsRasterLayer) -> str:
    """What GDAL opens for a layer, as another process must name it: a relative path counts from this one's folder."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    # A subdataset (NETCDF:"...":name) has no path of its own that would do, nor has what is inside an archive or memory.
    part = any(parts.get(key) for key in ("layerName", "vsiPrefix", "vsiSuffix"))
    path = None if part else parts.get("path")
    source = str(path or layer.source())
    return os.path.abspath(source) if os.path.exists(source) else source


def why_not(layer: Optional[QgsMapLayer], needed: Sequence[str] = NEEDED) -> str:
    """Why a layer cannot be super-resolved and what to do, in words; empty if it can. Opens no raster.

    Args:
        layer: any layer, or None.
        needed: the bands that the model needs.
    """
    objection = _objection(layer, needed)
    return error_text(objection) if objection is not None else ""


def check_usable(layer: Optional[QgsMapLayer], needed: Sequence[str] = NEEDED) -> QgsRasterLayer:
    """The layer, if it can be super-resolved.

    Raises:
        NotARaster, MissingBands, MissingCrs: it cannot.
    """
    objection = _objection(layer, needed)
    if objection is not None:
        objection.where = objection.where or (layer.name() if layer is not None else "INPUT")
        raise objection
    return layer


def _objection(layer: Optional[QgsMapLayer], needed: Sequence[str]) -> Optional[SuperResolutionError]:
    """Why a layer cannot be super-resolved; None if it can."""
    objection = _no_raster(layer)
    if objection is not None or layer is None:
        return objection
    if is_rendered(layer):
        if true_colour(layer) is not None:
            return None
        return NotARaster(
            "The layer is a rendered service: it holds colours drawn for the eye, not reflectance.",
            "",
            "Download the bands of the scene and use those.",
        )
    return _bands_missing(layer, needed) or _nowhere(layer) or _unreadable(layer, needed)


def _no_raster(layer: Optional[QgsMapLayer]) -> Optional[SuperResolutionError]:
    if layer is None:
        return NotARaster("There is no raster layer to super-resolve.", "", "Choose a Sentinel-2 raster layer.")
    if not isinstance(layer, QgsRasterLayer):
        return NotARaster("The layer is not a raster layer.", "", "Choose a Sentinel-2 raster layer.")
    if not layer.isValid() or layer.dataProvider() is None:
        return NotARaster("The layer cannot be read.", "", "Check whether its file or server is still there.")
    return None


def _bands_missing(layer: QgsRasterLayer, needed: Sequence[str]) -> Optional[SuperResolutionError]:
    parts = parts_of(layer, needed)
    if parts:
        return several_rasters(layer.name(), parts, needed, PART)
    if layer.bandCount() < len(needed):
        return MissingBands(
            "The layer has {count} band(s), but {bands} are needed.",
            "",
            "Load a raster that holds all of them, for example one made with Raster > Miscellaneous > Merge.",
            count=layer.bandCount(),
            bands=", ".join(needed),
        )
    return None


def _nowhere(layer: QgsRasterLayer) -> Optional[SuperResolutionError]:
    if not layer.crs().isValid():
        return MissingCrs(
            "The layer has no coordinate reference system.",
            "",
            "Assign one to the file: Raster > Projections > Assign Projection.",
        )
    if _on_bare_pixels(layer):
        return MissingCrs("The layer has no georeference.", "", "Give it one with the Georeferencer.")
    return None


def _unreadable(layer: QgsRasterLayer, needed: Sequence[str]) -> Optional[SuperResolutionError]:
    """Values that are no reflectance, or nothing that could be understood of what they mean."""
    types = (layer.dataProvider().sourceDataType(number) for number in range(1, layer.bandCount() + 1))
    if not any(kind in _DTYPES for kind in types):
        return NotARaster(
            "The layer holds complex numbers, which are not reflectance.", "", "Use integer or floating point bands."
        )
    try:
        # A product may be damaged where the image is not, and the files of a virtual raster may differ.
        product_in(layer)
        if layer.providerType() == "gdal" and sources_of(source_path(layer)):
            encoding_in(layer, {needed[0]: 1})
    except SuperResolutionError as error:
        return error
    return None


def parts_of(layer: QgsRasterLayer, needed: Sequence[str]) -> list[str]:
    """Names of the rasters in a layer's file where others than the first, which the layer shows, might be meant."""
    if layer.providerType() != "gdal" or len(layer.dataProvider().subLayers()) < 2:
        return []
    names = subdatasets_of(source_path(layer))
    files = [file for file in map(open_raster, names) if file is not None]
    alike = [file for file in files if (file.RasterXSize, file.RasterYSize) == (layer.width(), layer.height())]
    return names if len(alike) > 1 or layer.bandCount() < len(needed) else []


def product_in(layer: QgsRasterLayer) -> Optional[Product]:
    """The Sentinel-2 product that a layer lies in, or one of those that it is made of, as the engine finds it.

    Raises:
        NotARaster, MissingBands, BandGridMismatch.
    """
    if layer.providerType() != "gdal":
        return None
    path = source_path(layer)
    return read_product(path) or agreed(products_beneath(path), path)


def _on_bare_pixels(layer: QgsRasterLayer) -> bool:
    """Whether coordinates are just pixel numbers, which is how QGIS shows a raster without georeference."""
    extent = layer.extent()
    pixel = (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
    return pixel == (1, 1) and extent.xMinimum() == 0 and 0 in (extent.yMinimum(), extent.yMaximum())


def encoding_in(layer: QgsRasterLayer, bands: dict[str, int]) -> tuple[float, float, str]:
    """How a layer's DN become reflectance, (DN + offset) / quantification, as the engine will read it.

    Args:
        layer: a usable layer.
        bands: band numbers by role, as `chosen_bands` gives them; the first one decides.

    Returns:
        Quantification value, offset (DN), and where they come from, in words.
    """
    if is_rendered(layer):
        return encoding_of("uint8")
    provider, number = layer.dataProvider(), next(iter(bands.values()))
    # A band without tags has scale 1 and offset 0.
    scale, offset = provider.bandScale(number), provider.bandOffset(number)
    facts = StoredFacts(_DTYPES.get(provider.sourceDataType(number), "uint16"), scale, offset)
    product, source = None, source_path(layer)
    if facts.bare and layer.providerType() == "gdal":
        product = product_in(layer)
        own = metadata_of(source, number) or {}
        facts = replace(facts, metadata=metadata_for(source, own, metadata_of))
    elif offset and facts.dtype.startswith("float"):
        # That of the values with the offset already added, in spite of its name.
        file = open_raster(source)
        facts = facts if file is None else replace(facts, dtype=stored_type(file, number))
    found = encoding_for(facts, product)
    return found.quantification, found.offset, found.origin


def chosen_bands(layer: QgsRasterLayer, given: dict[str, int], model: Outline) -> dict[str, int]:
    """Bands as given by the user, even ones the model does not know; the model's other bands by name.

    Raises:
        MissingBands: a band that the model needs is neither given nor recognised.
    """
    naming = named_bands(layer, model.bands, model.required_bands, given)
    found = {role: n for role, n in naming.roles.items() if n not in given.values() and role in model.bands}
    found.update(given)
    missing = [role for role in model.required_bands if role not in found]
    if missing:
        names = ", ".join(layer.bandName(n) for n in range(1, min(layer.bandCount(), _SHOWN) + 1))
        facts = f"{names}; needed: {', '.join(model.required_bands)}; missing: {', '.join(missing)}"
        objection = Text("Not all bands that the model needs were found.")
        if naming.doubt is not None:
            objection = naming.doubt
        raise MissingBands(
            objection,
            f"{layer.name()}: {'; '.join(naming.claims) or facts}",
            "Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.",
        )
    return {role: found[role] for role in (*model.bands, *found) if role in found}


def pixel_name(result: QgsRasterLayer) -> str:
    """Pixel size for a layer's name, such as `2.5 m`; empty where the CRS has other units."""
    if QgsUnitTypes.encodeUnit(result.crs().mapUnits()) != "meters":
        return ""
    return f"{result.rasterUnitsPerPixelX():.3g} m"
