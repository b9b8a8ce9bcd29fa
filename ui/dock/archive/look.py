"""A scene on the map at 10 m, before it is super-resolved."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from ....core.errors import NotARaster
from ...layers.facts import pixel_name
from ...layers.result import describe_piece, source_facts
from ...layers.style import NaturalColours

# Marks what was only looked at; the next look, or the run, takes its place.
LOOK_PROPERTY = "subpixel/look"


def sensing_day(path: str) -> str:
    """The day of what was read of an archive, as its file says; empty where it says none."""
    return source_facts(path).get("times", "")[:10]


def open_piece(path: str) -> QgsRasterLayer:
    """Open what was read of an archive, named by its day. May be called on a background thread.

    Raises:
        NotARaster: it cannot be opened.
    """
    layer = QgsRasterLayer(path, Path(path).stem)
    if not layer.isValid():
        raise NotARaster("What was read of the archive cannot be loaded.", path, "See whether the file is still there.")
    layer.setName(" ".join(filter(None, (sensing_day(path) or layer.name(), pixel_name(layer)))))
    describe_piece(layer)
    layer.moveToThread(QgsApplication.instance().thread())
    return layer


def looked_at(project: QgsProject) -> Optional[QgsRasterLayer]:
    """The layer that was last looked at, if it is still there."""
    return next((layer for layer in project.mapLayers().values() if layer.customProperty(LOOK_PROPERTY)), None)


def forget_look(project: QgsProject) -> None:
    """Remove what was only looked at."""
    before = looked_at(project)
    if before is not None:
        project.removeMapLayer(before.id())


def put_on_map(project: QgsProject, layer: QgsRasterLayer) -> None:
    """Show a scene on top of everything, in place of the one before. On the main thread."""
    forget_look(project)
    NaturalColours().apply(layer)
    layer.setCustomProperty(LOOK_PROPERTY, True)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
