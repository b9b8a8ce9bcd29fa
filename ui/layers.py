"""Facts of QGIS layers in; styled, well-placed result layers out. Main thread only."""

from __future__ import annotations

import os
import re
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
)

from ..core.errors import MissingBands, NotARaster
from ..core.sentinel2 import BLUE, GREEN, RED, ROLES, roles_of


def band_roles(layer: QgsRasterLayer) -> dict[str, int]:
    """Band numbers by role, from the names of the bands."""
    provider = layer.dataProvider()
    names, colours = [], []
    for number in range(1, layer.bandCount() + 1):
        # QGIS says "Band 1: B04" or "Band 1: B04 (Gray)" for a described band, "Band 1" for others.
        _, colon, description = layer.bandName(number).partition(":")
        names.append(
            re.sub(r"\s*\((Gray|Red|Green|Blue|Alpha|Undefined)\)$", "", description).strip() if colon else None
        )
        colours.append(provider.colorInterpretationName(number).lower().replace(" band", ""))
    return roles_of(names, colours)


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


def chosen_bands(layer: QgsRasterLayer, given: dict[str, int]) -> dict[str, int]:
    """Bands as given by the user, the others by name.

    Raises:
        MissingBands: red, green or blue is neither given nor recognised.
    """
    found = {**{role: n for role, n in band_roles(layer).items() if n not in given.values()}, **given}
    missing = [role for role in (RED, GREEN, BLUE) if role not in found]
    if missing:
        names = ", ".join(layer.bandName(n) for n in range(1, layer.bandCount() + 1))
        raise MissingBands(
            "Red, green and blue bands are needed and not all were found.",
            f"{layer.name()}: {names}; missing: {', '.join(missing)}",
            "Run the algorithm from the Processing toolbox and choose the band numbers there.",
        )
    return {role: found[role] for role in ROLES if role in found}


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
        """Give the result the input's style, its bands renumbered; natural colours where that cannot be."""
        numbers = output_bands(self._bands)
        renderer = self._renderer.clone() if self._renderer is not None and self._same_encoding else None
        if renderer is not None and _renumber(renderer, numbers):
            name = result.name()
            self._rest.writeToLayer(result)
            result.setName(name)
            # The clone still reads from the input's provider.
            renderer.setInput(result.dataProvider())
            result.setRenderer(renderer)
        else:
            order = (numbers[self._bands[role]] for role in (RED, GREEN, BLUE))
            result.setRenderer(QgsMultiBandColorRenderer(result.dataProvider(), *order))
            result.setDefaultContrastEnhancement()
        result.triggerRepaint()


def _renumber(renderer: QgsRasterRenderer, numbers: dict[int, int]) -> bool:
    """Point a renderer at the result's bands; False if it shows a band that the result does not have."""
    if not all(number in numbers for number in renderer.usesBands()):
        return False
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


def add_above(project: QgsProject, result: QgsRasterLayer, below: Optional[QgsRasterLayer]) -> None:
    """Put a layer into the project directly above another one, or on top."""
    project.addMapLayer(result, False)
    root = project.layerTreeRoot()
    node = root.findLayer(below.id()) if below is not None else None
    parent = node.parent() if node is not None else root
    parent.insertLayer(parent.children().index(node) if node is not None else 0, result)
