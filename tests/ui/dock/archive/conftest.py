"""A dock in archive mode over a real archive on this machine; see `tests/ui/processing/places`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QDate
from subpixel.core.archive.catalogue import Catalogue
from subpixel.tests.ui.processing.places.conftest import L2A, Archive, archive, servers  # noqa: F401
from subpixel.ui.catalogues import KeptCatalogue, keep_catalogues
from subpixel.ui.dock.dock import ARCHIVE, SubpixelDock

# 320 m in the tile 18SVG alone.
HERE = QgsRectangle(440_000, 4_170_000, 440_320, 4_170_320)
NAME = "On this machine"


def keep(address: str, auth: str = "") -> None:
    """Keep a catalogue at an address as the only one of one's own."""
    keep_catalogues([KeptCatalogue(Catalogue(NAME, address, (L2A,)), auth)])


def look_at(iface: Any, extent: QgsRectangle) -> None:
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32618"))
    canvas.setExtent(extent)


def idle() -> bool:
    return bool(QgsApplication.taskManager().countActiveTasks() == 0)


def rows(dock: SubpixelDock) -> list[str]:
    return [dock.scenesList.item(row).text() for row in range(dock.scenesList.count())]


def layers() -> dict[str, QgsRasterLayer]:
    """Layers of the project by name."""
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}


def found(dock: SubpixelDock, qtbot: Any) -> None:
    """Press the button, and wait for the end."""
    dock.findButton.click()
    assert not dock.findButton.isEnabled()
    qtbot.waitUntil(dock.findButton.isEnabled, timeout=60_000)


@pytest.fixture
def dock(qgis_iface, bar, archive: Archive, qtbot, tmp_path) -> Iterator[SubpixelDock]:  # noqa: F811
    """Of a project without layers; scenes of 2024, whatever the clouds."""
    QgsSettings().remove("subpixel")
    keep(archive.api.address)
    qgis_iface.mapCanvas().resize(400, 400)
    look_at(qgis_iface, HERE)
    made = SubpixelDock(qgis_iface)
    made.sourceBox.setCurrentIndex(made.sourceBox.findData(ARCHIVE))
    made.presetBox.setCurrentIndex(made.presetBox.findData("faithful"))
    made.fromBox.setDate(QDate(2024, 1, 1))
    made.toBox.setDate(QDate(2024, 12, 31))
    made.cloudBox.setValue(100)
    yield made
    made.close_down()
    qtbot.waitUntil(idle, timeout=30_000)
    QgsSettings().remove("subpixel")
