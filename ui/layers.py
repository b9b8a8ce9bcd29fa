"""Facts of QGIS layers in; styled, well-placed result layers out. Main thread only."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsMapLayerStyle,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsUnitTypes,
)

from ..core.errors import MissingBands, NotARaster
from ..core.model import Outline
from ..core.sentinel2 import BLUE, GREEN, RED, ROLES, roles_of


def band_roles(layer: QgsRasterLayer, roles: Sequence[str] = ROLES) -> dict[str, int]:
    """Band numbers by role, from the names of the bands; `roles` are looked for first."""
    provider = layer.dataProvider()
    names, colours = [], []
    for number in range(1, layer.bandCount() + 1):
        # QGIS says "Band 1: B04" or "Band 1: B04 (Gray)" for a described band, "Band 1" for others.
        _, colon, description = layer.bandName(number).partition(":")
        names.append(
            re.sub(r"\s*\((Gray|Red|Green|Blue|Alpha|Undefined)\)$", "", description).strip() if colon else None
        )
        colours.append(provider.colorInterpretationName(number).lower().replace(" band", ""))
    return roles_of(names, colours, roles)


def source_path(layer: QgsRasterLayer) -> str:
    """What GDAL opens for a layer, as another process must name it: a relative path counts from this one's folder."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    # A subdataset (NETCDF:"...":name) has no path of its own that would do.
    path = parts.get("path") if not parts.get("layerName") else None
    source = str(path or layer.source())
    return os.path.abspath(source) if os.path.exists(source) else source


def check_usable(layer: Optional[QgsRasterLayer]) -> QgsRasterLayer:
    """The layer, if the engine can read it.

    Raises:
        NotARaster: none, not valid, or served by something else than GDAL.
    """
    if layer is None or not layer.isValid():
        raise NotARaster("There is no raster layer to super-resolve.", "INPUT", "Choose a Sentinel-2 raster layer.")
    if layer.providerType() != "gdal":
        raise NotARaster(
            "The layer is not a raster file.",
            f"{layer.name()}: {layer.providerType()}",
            "Save it as a GeoTIFF first and use that.",
        )
    return layer


def chosen_bands(layer: QgsRasterLayer, given: dict[str, int], model: Outline) -> dict[str, int]:
    """Bands as given by the user, even ones the model does not know; the model's other bands by name.

    Raises:
        MissingBands: a band that the model needs is neither given nor recognised.
    """
    by_name = band_roles(layer, model.bands)
    found = {role: n for role, n in by_name.items() if n not in given.values() and role in model.bands}
    found.update(given)
    needed = model.required_bands or model.bands[:1]
    missing = [role for role in needed if role not in found]
    if missing:
        names = ", ".join(layer.bandName(n) for n in range(1, layer.bandCount() + 1))
        raise MissingBands(
            "Not all bands that the model needs were found.",
            f"{layer.name()}: {names}; needed: {', '.join(needed)}; missing: {', '.join(missing)}",
            "Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.",
        )
    return {role: found[role] for role in (*model.bands, *found) if role in found}


def output_bands(bands: dict[str, int]) -> dict[int, int]:
    """Input band number -> output band number; the output keeps the input's order."""
    return {number: position for position, number in enumerate(sorted(bands.values()), start=1)}


class ResultStyle:
    """The input's symbology, remembered on the main thread and given to the result when it is loaded."""

    def __init__(self, layer: QgsRasterLayer, bands: dict[str, int], same_encoding: bool) -> None:
        self._bands, self._same_encoding = bands, same_encoding
        renderer = layer.renderer()
        self._renderer: Optional[QgsRasterRenderer] = renderer.clone() if renderer is not None else None
        # Opacity, blending, resampling, gamma, saturation: all that is not the renderer.
        self._rest = QgsMapLayerStyle()
        self._rest.readFromLayer(layer)

    def apply(self, result: QgsRasterLayer) -> None:
        """Give the result the input's style, its bands renumbered; natural colours where that cannot be.

        Without red, green and blue it keeps the style it was loaded with.
        """
        numbers = output_bands(self._bands)
        renderer = self._renderer.clone() if self._renderer is not None and self._same_encoding else None
        if renderer is not None and _renumber(renderer, numbers):
            name = result.name()
            self._rest.writeToLayer(result)
            result.setName(name)
            # The clone still reads from the input's provider.
            renderer.setInput(result.dataProvider())
            result.setRenderer(renderer)
        elif {RED, GREEN, BLUE} <= set(self._bands):
            order = (numbers[self._bands[role]] for role in (RED, GREEN, BLUE))
            result.setRenderer(QgsMultiBandColorRenderer(result.dataProvider(), *order))
            result.setDefaultContrastEnhancement()
        result.triggerRepaint()


def _renumber(renderer: QgsRasterRenderer, numbers: dict[int, int]) -> bool:
    """Point a renderer at the result's bands; False if it shows a band that the result does not have."""
    if not all(number in numbers for number in renderer.usesBands()):
        return False
    # A colour may be shown by no band, which is number -1.
    numbers = {-1: -1, **numbers}
    if isinstance(renderer, QgsMultiBandColorRenderer):
        bands = [numbers[n] for n in (renderer.redBand(), renderer.greenBand(), renderer.blueBand())]
        renderer.setRedBand(bands[0])
        renderer.setGreenBand(bands[1])
        renderer.setBlueBand(bands[2])
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        renderer.setGrayBand(numbers[renderer.grayBand()])
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        renderer.setBand(numbers[renderer.band()])
    else:
        return False
    return True


def pixel_name(result: QgsRasterLayer) -> str:
    """Pixel size for a layer's name, such as `2.5 m`; empty where the CRS has other units."""
    if QgsUnitTypes.encodeUnit(result.crs().mapUnits()) != "meters":
        return ""
    return f"{result.rasterUnitsPerPixelX():.3g} m"


def add_above(project: QgsProject, result: QgsRasterLayer, below: Optional[QgsRasterLayer]) -> None:
    """Put a layer into the project directly above another one, or on top."""
    project.addMapLayer(result, False)
    root = project.layerTreeRoot()
    node = root.findLayer(below.id()) if below is not None else None
    parent = node.parent() if node is not None else root
    parent.insertLayer(parent.children().index(node) if node is not None else 0, result)
