"""The layers of what a run from the dock wrote: opened in the background, placed above their input."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from ...core.errors import NotARaster
from ..layers.result import INPUT_PROPERTY, describe, result_name, style_uncertainty
from ..messages import tr
from .archive.look import forget_look, open_piece, sensing_day
from .run import DockRun

# Marks the layer of a preview, which the next preview replaces.
PREVIEW_PROPERTY = "subpixel/preview"


class Loaded(NamedTuple):
    """What a run wrote.

    Attributes:
        name: of the input.
        result: super-resolved.
        uncertainty: None where it was not asked for.
        piece: what the run has read of an archive, which is its input; None where that is a layer.
    """

    name: str
    result: QgsRasterLayer
    uncertainty: Optional[QgsRasterLayer]
    piece: Optional[QgsRasterLayer]


def open_layers(run: DockRun, results: dict[str, Any]) -> Loaded:
    """Open what a run wrote: the result, and the uncertainty with its colours. On a background thread.

    QGIS takes statistics of every band as it opens a layer; on the main thread it would stand still for that.

    Raises:
        NotARaster: the result cannot be opened.
    """
    piece = open_piece(results["PIECE"]) if results.get("PIECE") else None
    # What an archive has given is called by its day, and described by its id.
    source = (sensing_day(results["PIECE"]) if piece is not None else "") or run.name
    described = results.get("SCENE") or source
    result = QgsRasterLayer(results["OUTPUT"], source)
    if not result.isValid():
        raise NotARaster("The result cannot be loaded.", results["OUTPUT"], "See whether the file is still there.")
    name = result_name(source, result, run.parameters)
    result.setName(_marked(name, run))
    describe(result, described)
    uncertainty = None
    if results.get("UNCERTAINTY"):
        uncertainty = QgsRasterLayer(results["UNCERTAINTY"], tr("{name}, uncertainty").format(name=name))
        style_uncertainty(uncertainty)
        describe(uncertainty, described, uncertainty=True)
        uncertainty.moveToThread(QgsApplication.instance().thread())
    result.moveToThread(QgsApplication.instance().thread())
    return Loaded(source, result, uncertainty, piece)


def _marked(name: str, run: DockRun) -> str:
    return tr("{name} (preview)").format(name=name) if run.preview else name


def place(project: QgsProject, run: DockRun, loaded: Loaded) -> None:
    """Put what was opened directly above its input, in its style; the uncertainty between them, switched off.

    A preview takes the place of the one before. On the main thread.
    """
    result, uncertainty = loaded.result, loaded.uncertainty
    if run.preview:
        before = [key for key, layer in project.mapLayers().items() if layer.customProperty(PREVIEW_PROPERTY)]
        project.removeMapLayers(before)
    source = project.mapLayer(run.layer_id)
    below = source if isinstance(source, QgsRasterLayer) else None
    if loaded.piece is not None:
        below = _place_piece(project, run, loaded.piece)
    result.setCustomProperty(INPUT_PROPERTY, below.id() if below is not None else run.layer_id)
    if uncertainty is not None:
        add_above(project, uncertainty, below)
        project.layerTreeRoot().findLayer(uncertainty.id()).setItemVisibilityChecked(False)
        below = uncertainty
    if run.preview:
        result.setCustomProperty(PREVIEW_PROPERTY, True)
    run.style.apply(result)
    add_above(project, result, below)


def _place_piece(project: QgsProject, run: DockRun, piece: QgsRasterLayer) -> QgsRasterLayer:
    """Put what was read of an archive on top of the others."""
    piece.setName(_marked(piece.name(), run))
    run.style.apply(piece)
    if run.preview:
        piece.setCustomProperty(PREVIEW_PROPERTY, True)
    else:
        # The same pixels, and here to stay.
        forget_look(project)
    add_above(project, piece, None)
    return piece


def add_above(project: QgsProject, result: QgsRasterLayer, below: Optional[QgsRasterLayer]) -> None:
    """Put a layer into the project directly above another one, or on top."""
    project.addMapLayer(result, False)
    root = project.layerTreeRoot()
    node = root.findLayer(below.id()) if below is not None else None
    parent = node.parent() if node is not None else root
    parent.insertLayer(parent.children().index(node) if node is not None else 0, result)
