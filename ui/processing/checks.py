"""What can be refused before a run, each with what to do instead; every function gives words, empty if all is well."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProperty

from ...core.errors import OutputIsInput
from ...core.files.sources import check_outputs, same_file
from ...core.parsing import choice_of, parse_nodata
from ...core.request import NoData, SuperResolveRequest
from ...core.sentinel2.sharpness import AUTO, mtf_meant
from ...core.tiles.counts import MIN_OVERLAP_PX, MIN_STRIDE_PX
from ..layers.gdal_files import files_of
from ..messages import tr
from .parameters import (
    CHOICES,
    DEFAULTS,
    NODATA,
    OFFSET,
    OUTPUT,
    OVERLAP_PX,
    QUANTIFICATION,
    RANGES,
    SHARPNESS,
    STRENGTH,
    TEMPERATURE,
    TILE_PX,
    UNCERTAINTY,
)

Parameters = dict[str, Any]
SUFFIXES = (".tif", ".tiff")
Targets = dict[str, str]


def is_given(parameters: Parameters, name: str) -> bool:
    """Whether a parameter has a value of its own."""
    return parameters.get(name) not in (None, "")


def chosen(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    """The name of what is chosen of several, also where its number is given, which QGIS itself refuses.

    Raises:
        InvalidParameter: there is no such name or number.
    """
    value = parameters.get(name)
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext(), None)[0]
    if isinstance(value, (list, tuple)) and len(value) == 1:
        value = value[0]
    return DEFAULTS[name] if value in (None, "") else choice_of(name, value, CHOICES[name])


def all_chosen(parameters: Parameters, context: QgsProcessingContext) -> Parameters:
    """The same parameters with names for whatever is chosen of several. Raises InvalidParameter."""
    return {name: chosen(parameters, name, context) if name in CHOICES else value for name, value in parameters.items()}


def given_sharpness(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """What is said of the input's sharpness; see `mtf_meant`. Raises InvalidParameter."""
    sharpness = str(algorithm.parameterAsString(parameters, SHARPNESS, context)).strip().lower() or AUTO
    mtf_meant(sharpness)
    return sharpness


def given_nodata(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> NoData:
    """What is given by hand as NoData; see `parse_nodata`. Raises InvalidParameter."""
    own, ranges = parse_nodata(algorithm.parameterAsString(parameters, NODATA, context))
    # The engine's own rule, before there is a request.
    SuperResolveRequest("", "", nodata=ranges).validate()
    return own, ranges


def wrong_number(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Numbers out of range."""
    for name, low, high in RANGES:
        value = parameters.get(name)
        if isinstance(value, (int, float, str)) and value != "":
            number = algorithm.parameterAsDouble(parameters, name, context)
            if not low <= number <= high or number != int(number):
                return tr("{name} = {value} is out of range: give a whole number from {low} to {high}.").format(
                    name=name, value=value, low=low, high=high
                )
    for name in (TEMPERATURE, STRENGTH):
        if is_given(parameters, name):
            share = algorithm.parameterAsDouble(parameters, name, context)
            if not 0 <= share <= 1:
                return tr("{name} = {value} is out of range: give a number from 0 to 1.").format(name=name, value=share)
    if is_given(parameters, QUANTIFICATION):
        value = algorithm.parameterAsDouble(parameters, QUANTIFICATION, context)
        if not 0 < value < math.inf:
            return tr(
                "{name} = {value} is out of range: give a positive number, 10000 for Sentinel-2 products, or leave it empty."
            ).format(name=QUANTIFICATION, value=value)
    if is_given(parameters, OFFSET):
        value = algorithm.parameterAsDouble(parameters, OFFSET, context)
        if not math.isfinite(value):
            return tr("{name} = {value} is not a number: give 0 or -1000, or leave it empty.").format(
                name=OFFSET, value=value
            )
    return ""


def wrong_tiles(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """A tile that its overlap leaves nothing of."""
    tile_px, overlap_px = (algorithm.parameterAsInt(parameters, name, context) for name in (TILE_PX, OVERLAP_PX))
    if tile_px < max(overlap_px, MIN_OVERLAP_PX) + MIN_STRIDE_PX:
        return tr("The tile side must be at least {n} pixels more than the overlap.").format(n=MIN_STRIDE_PX)
    return ""


def target(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    """Path that an output is asked for at; empty for none, a temporary one, or one that is not known yet."""
    value = _destination(parameters, name, context)
    return value if isinstance(value, str) and value != "TEMPORARY_OUTPUT" else ""


def is_wanted(parameters: Parameters, name: str, context: QgsProcessingContext) -> bool:
    """Whether an optional output is asked for, at whatever place; a batch has an empty one where it is not."""
    return bool(_destination(parameters, name, context))


def _destination(parameters: Parameters, name: str, context: QgsProcessingContext) -> Any:
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value


def wrong_target(
    parameters: Parameters,
    context: QgsProcessingContext,
    sources: Sequence[str],
    names: Sequence[str] = (OUTPUT, UNCERTAINTY),
) -> str:
    """Outputs that no GeoTIFF can be written to, or that would replace what is read or one another.

    Args:
        parameters, context: of the run.
        sources: what is read, as GDAL opens it.
        names: of the outputs.
    """
    paths = {name: path for name in names if (path := target(parameters, name, context))}
    for name, path in paths.items():
        if not path.lower().endswith(SUFFIXES):
            return tr("{name} = {path}: the result is a GeoTIFF; give a name that ends in .tif.").format(
                name=name, path=path
            )
    text = wrong_place(paths, sources)
    if text:
        return text
    for (name, path), (other, place) in combinations(paths.items(), 2):
        if same_file(path, place):
            return tr("{name} and {other} are one file ({path}): give them two names.").format(
                name=name, other=other, path=path
            )
    return ""


def wrong_place(paths: Targets, sources: Sequence[str]) -> str:
    """Outputs by name that would replace the input, or a file that it is made of, or lie in no folder."""
    for name, path in paths.items():
        if any(same_file(path, source) for source in sources):
            return tr("{name} is the input itself ({path}): choose another file name.").format(name=name, path=path)
        try:
            check_outputs([path], sources, files_of)
        except OutputIsInput as error:
            return tr(
                "{name} would replace a file that the input is read from ({path}): choose another file name."
            ).format(name=name, path=error.where)
        folder = os.path.dirname(os.path.abspath(path))
        if not os.path.isdir(folder):
            return tr("{name}: the folder {folder} does not exist. Create it or choose another one.").format(
                name=name, folder=folder
            )
    return ""
