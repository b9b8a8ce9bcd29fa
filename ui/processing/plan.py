"""From parameters to what is run: layer, bands, extent and the copy that the engine may need. Main thread only."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRectangle,
)

from ...core.checkpoint import BESIDES
from ...core.errors import ExtentOutside, InputNotFound, InvalidParameter, MissingBands, NotARaster
from ...core.model import Outline, check_all_bands, check_guides, read_model
from ...core.parsing import parse_bands
from ...core.products.product import is_container
from ...core.request import split_reference
from ...core.sentinel2.bands import COARSE_ROLES, refuse_coarsest
from ...core.tiles.extent import Bounds, check_order, is_empty
from ..layers.coarse import named_coarse
from ..layers.export import Export, export_of
from ..layers.facts import check_usable, chosen_bands
from ..layers.packed import load_raster
from ..layers.picture_copy import PictureCopy
from ..layers.true_colour import TrueColour, true_colour
from .checks import chosen, is_given
from .parameters import ALL_TEN, BAND_PARAMETERS, BANDS_20M, BANDS_OUT, EXTENT, INPUT, MODEL, PIXEL_SIZE

_NUMBER = r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*"
# What QGIS takes for an extent: xmin,xmax,ymin,ymax and perhaps a CRS.
_TYPED = re.compile(rf"{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:\[(?P<crs>.*)\])?\s*", re.DOTALL)


@dataclass(frozen=True)
class Plan:
    """What a run works on.

    Attributes:
        layer: the input.
        bands: band numbers of the layer by role.
        used: those of them that the model knows.
        files: 20 m bands that are given as files, `path#band` by role; those that nobody gives the engine finds.
        extent: in the layer's CRS; None is everything.
        export: the copy to make first, None where the engine opens the layer itself.
        picture: what is known of the picture service that draws the layer, None for a layer of values.
    """

    layer: QgsRasterLayer
    bands: dict[str, int]
    used: dict[str, int]
    files: dict[str, str]
    extent: Optional[QgsRectangle]
    export: Optional[Export]
    picture: Optional[TrueColour]


def model_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[str]:
    """The model as another process must name it, by its path or by a word; None for the one of 2.5 m.

    Raises:
        InvalidParameter: a model is given, and pixels that another one makes.
    """
    path = algorithm.parameterAsFile(parameters, MODEL, context) if is_given(parameters, MODEL) else ""
    asked = chosen(parameters, PIXEL_SIZE, context)
    if asked not in BESIDES:
        return os.path.abspath(path) if path else None
    if path:
        raise InvalidParameter(
            "A model is given, and the size of another one's pixels.",
            f"MODEL = {path}, PIXEL_SIZE = {asked}",
            "Leave one of them out.",
        )
    return asked


def make_plan(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Plan:
    """Plan a run. Reads no pixel.

    Raises:
        SuperResolutionError: the layer, its bands, the extent or the model cannot be used.
    """
    model = read_model(model_path(algorithm, parameters, context))
    all_bands = wants_all(parameters, context, model)
    layer = _layer(algorithm, parameters, context, model)
    picture = true_colour(layer)
    # What a server draws has one band, the picture; what is made of it has its colours in order.
    numbers = {} if picture else _given_bands(algorithm, parameters, context, layer.bandCount())
    bands = chosen_bands(layer, numbers, model)
    used = {role: number for role, number in bands.items() if role in model.bands}
    coarse, files = _coarse_bands(algorithm, parameters, context, layer, bands if all_bands else None)
    bands.update(coarse)
    extent = _extent(algorithm, parameters, context, layer)
    if picture:
        export: Optional[Export] = PictureCopy(layer, extent)
    else:
        export = export_of(layer, extent, bands)
    return Plan(layer, bands, used, files, extent, export, picture)


def _layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, model: Outline
) -> QgsRasterLayer:
    """The input. Raises NotARaster, InputNotFound, MissingBands, MissingCrs."""
    given = parameters.get(INPUT)
    if isinstance(given, str) and is_container(given):
        raise NotARaster(
            "The input is a whole Sentinel-2 product.",
            given,
            "Open it with 'Open Sentinel-2 product' of the toolbox first, and take the layer that it gives.",
        )
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is None and isinstance(given, str) and given:
        layer = load_raster(given, model.required_bands)
    if layer is None:
        raise InputNotFound(
            "The input cannot be loaded as a raster layer.",
            f"INPUT = {given}",
            "Check the path, and that QGIS can open it.",
        )
    return check_usable(layer, model.required_bands)


def wants_all(parameters: dict[str, Any], context: QgsProcessingContext, model: Outline) -> bool:
    """Whether all ten bands are asked for. Raises InvalidParameter where the model cannot give them."""
    if chosen(parameters, BANDS_OUT, context) != ALL_TEN:
        return False
    check_all_bands(model)
    return True


def _given_bands(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, count: int
) -> dict[str, int]:
    """Band numbers by role, as far as they are given. Raises MissingBands, InvalidParameter."""
    given: dict[str, int] = {}
    for name, role in BAND_PARAMETERS.items():
        if not is_given(parameters, name):
            continue
        number = algorithm.parameterAsInt(parameters, name, context)
        _check_number(name, number, count, given)
        given[role] = number
    return given


def _check_number(name: str, number: int, count: int, others: dict[str, int]) -> None:
    """See that a band is there and not in use for another role. Raises MissingBands, InvalidParameter."""
    if not 1 <= number <= count:
        raise MissingBands(
            "The layer has no band {number}.",
            f"{name} = {number}",
            "Choose one from 1 to {count}, or leave it empty.",
            number=number,
            count=count,
        )
    if number in others.values():
        raise InvalidParameter(
            "Band {number} is chosen twice.",
            f"{name} = {number}",
            "Give each colour a band of its own.",
            number=number,
        )


def _coarse_bands(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsRasterLayer,
    bands: Optional[dict[str, int]],
) -> tuple[dict[str, int], dict[str, str]]:
    """20 m bands as numbers of the layer and as files by role, as far as the engine must be told of them.

    Args:
        algorithm, parameters, context: of the run.
        layer: the input.
        bands: its other bands by role; None where no 20 m bands are wanted.

    Raises:
        MissingBands, InvalidParameter.
    """
    text = str(algorithm.parameterAsString(parameters, BANDS_20M, context)).strip()
    if bands is None:
        if text:
            raise InvalidParameter(
                "20 m bands are given, and all ten bands are not asked for.",
                f"{BANDS_20M} = {text}",
                "Set BANDS_OUT to 'all ten' too.",
            )
        return {}, {}
    check_guides(bands)
    given = parse_bands(text)
    refuse_coarsest(given)
    unknown = [role for role in given if role not in COARSE_ROLES]
    if unknown:
        raise InvalidParameter(
            "{band} is no band of 20 m.",
            f"{BANDS_20M} = {text}",
            "Give numbers or files for {bands}, as in B05=5,B11=/path/of/B11.jp2.",
            band=unknown[0],
            bands=COARSE_ROLES,
        )
    # A file tells the engine itself, and the product that it lies in has them as they were measured; a copy of what
    # some other provider serves has what is copied.
    named = named_coarse(layer, bands.values()) if layer.providerType() != "gdal" else {}
    numbers = {role: number for role, number in named.items() if role not in given}
    for role, reference in given.items():
        if isinstance(reference, int):
            _check_number(f"{BANDS_20M}: {role}", reference, layer.bandCount(), {**bands, **numbers})
            numbers[role] = reference
    return numbers, {role: _absolute(file) for role, file in given.items() if isinstance(file, str)}


def _absolute(reference: str) -> str:
    """The file of a band as another process must name it."""
    path, number = split_reference(reference)
    return f"{os.path.abspath(path)}#{number}" if os.path.exists(path) else reference


def _extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsRasterLayer
) -> Optional[QgsRectangle]:
    if not is_given(parameters, EXTENT):
        return None
    extent = algorithm.parameterAsExtent(parameters, EXTENT, context, layer.crs())
    if extent.isNull() or extent.isEmpty() or not extent.isFinite():
        raise InvalidParameter(
            "The extent is empty.",
            f"EXTENT = {parameters[EXTENT]}",
            "Give xmin,xmax,ymin,ymax with xmin < xmax and ymin < ymax.",
        )
    _check_typed(parameters[EXTENT], extent, layer)
    if not extent.intersects(layer.extent()):
        raise ExtentOutside(
            "The extent lies outside the layer.", f"{extent.toString(6)}; {layer.name()}: {layer.extent().toString(6)}"
        )
    return extent


def _check_typed(given: Any, extent: QgsRectangle, layer: QgsRasterLayer) -> None:
    """Look at the order of numbers that somebody typed. Raises InvalidParameter where only another one fits the layer."""
    words = _TYPED.fullmatch(given) if isinstance(given, str) else None
    if words is None:
        return
    xmin, xmax, ymin, ymax = (float(number) for number in words.groups()[:4])
    typed = (xmin, ymin, xmax, ymax)
    # QGIS does not mind which of two sides comes first.
    if is_empty(typed) and extent.intersects(layer.extent()):
        return
    crs = QgsCoordinateReferenceSystem(words["crs"] or "")
    change = QgsCoordinateTransform(crs if crs.isValid() else layer.crs(), layer.crs(), layer.transformContext())

    def brought(bounds: Bounds) -> Optional[Bounds]:
        with suppress(QgsCsException):
            return _bounds(change.transformBoundingBox(QgsRectangle(*bounds)))
        return None

    check_order(typed, words["crs"], _bounds(layer.extent()), brought)


def _bounds(rectangle: QgsRectangle) -> Bounds:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
