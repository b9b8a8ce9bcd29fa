"""What a result gets when Processing loads it into the project: style, metadata, legend; and what old layers let go of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Callable, ClassVar, Optional, Protocol

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from ...core.disk import discard
from ...core.files.sources import same_file
from ..layers.facts import source_path
from ..layers.result import describe, describe_piece, style_uncertainty
from ..layers.style import NaturalColours


class Style(Protocol):
    """Anything that styles a layer on the main thread."""

    def apply(self, layer: QgsRasterLayer) -> None:
        """Give the style to a layer."""


class _Finish(QgsProcessingLayerPostProcessorInterface):
    """Works on the main thread; QGIS does not own it, so it keeps itself alive until used."""

    _waiting: ClassVar[dict[int, Any]] = {}

    def __init__(self, dress: Callable[[QgsRasterLayer], None]) -> None:
        super().__init__()
        self._dress = dress
        self._waiting[id(self)] = self

    def postProcessLayer(self, layer: Any, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        if isinstance(layer, QgsRasterLayer):
            self._dress(layer)
        self._waiting.pop(id(self), None)


def _dress_when_loaded(context: QgsProcessingContext, path: str, dress: Callable[[QgsRasterLayer], None]) -> None:
    if path and context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_Finish(dress))


def finish_piece_when_loaded(context: QgsProcessingContext, piece: str) -> None:
    """Have a piece of an archive's scene that the context will load styled and described."""

    def dress(layer: QgsRasterLayer) -> None:
        NaturalColours().apply(layer)
        describe_piece(layer)

    _dress_when_loaded(context, piece, dress)


def finish_when_loaded(context: QgsProcessingContext, output: str, source: str, style: Optional[Style]) -> None:
    """Have a file that the context will load styled and described.

    Args:
        context: of the run.
        output: the file; empty is none.
        source: name of the input layer.
        style: of the result; None is the uncertainty layer.
    """

    def dress(layer: QgsRasterLayer) -> None:
        if style is not None:
            style.apply(layer)
        else:
            style_uncertainty(layer)
        describe(layer, source, uncertainty=style is None)

    _dress_when_loaded(context, output, dress)


def look_again(project: QgsProject, paths: Iterable[str]) -> None:
    """Have layers of files that were replaced show the new ones; main thread only.

    Until then they have the old files open, and as GDAL closes those it writes the statistics of the old pixels beside
    the new ones, which other programs would believe.

    Args:
        project: whose layers.
        paths: files that a run has just written.
    """
    for path in paths:
        for layer in project.mapLayers().values():
            known = isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal"
            if known and same_file(source_path(layer), path):
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
        discard(Path(f"{path}.aux.xml"))
