"""Which scene classification marks pixels as invalid, and which of its classes do. Main thread only."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsRasterLayer

from ...core.errors import InputNotFound, InvalidParameter
from ...core.parsing import parse_classes
from ...core.request import SCL_CLASSES as DEFAULT_CLASSES
from ...core.request import SuperResolveRequest
from ..layers.products import classification_in, classification_of
from .checks import is_given
from .parameters import MASK_CLOUDS, SCL, SCL_CLASSES


def classification(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsRasterLayer
) -> Optional[str]:
    """Path of the scene classification, as another process must name it; None where clouds stay.

    The engine would not find that of a product by itself where it is given a copy, or a virtual raster of the bands.

    Raises:
        InputNotFound, InvalidParameter, NotARaster, MissingBands: there is none, or it cannot be used.
    """
    if is_given(parameters, SCL):
        return _given(algorithm, parameters, context)
    if not algorithm.parameterAsBoolean(parameters, MASK_CLOUDS, context):
        return None
    path = classification_of(layer)
    if path is None:
        raise InvalidParameter(
            "There is no scene classification.",
            layer.name(),
            "Give the file of one as SCL; only products of level L2A bring one along.",
        )
    return path


def _given(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    layer, given = algorithm.parameterAsRasterLayer(parameters, SCL, context), parameters[SCL]
    if layer is None and isinstance(given, str) and given.startswith("/vsi"):
        # Processing loads nothing that is packed, GDAL does.
        layer = QgsRasterLayer(given, SCL)
    if layer is None or not layer.isValid():
        raise InputNotFound(
            "The scene classification cannot be loaded as a raster layer.",
            f"SCL = {given}",
            "Check the path, and that QGIS can open it.",
        )
    return classification_in(layer)


def invalid_classes(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[int, ...]:
    """Classes that become NoData; the usual ones unless given. Raises InvalidParameter."""
    text = algorithm.parameterAsString(parameters, SCL_CLASSES, context)
    classes = parse_classes(text) if text.strip() else DEFAULT_CLASSES
    # The engine's own rule, before there is a request.
    SuperResolveRequest("", "", scl_classes=classes).validate()
    return classes
