"""Is my input right? What the dock says of the values of a layer before a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from subpixel.ui.dock.dock import SubpixelDock
from subpixel.ui.dock.reflectance_note import SIGN, TICK

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


@pytest.fixture
def dock(qgis_iface, bar, layer: QgsRasterLayer, qtbot):
    QgsSettings().remove("subpixel")
    QgsProject.instance().addMapLayer(layer)
    made = SubpixelDock(qgis_iface)
    made.layerBox.setLayer(layer)
    made.setFloating(True)
    # Whether it is open is remembered from one time to the next.
    made.bandsGroup.setCollapsed(True)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_down()
    made.hide()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def said(dock: SubpixelDock) -> str:
    return dock.reflectanceNote.text()


def test_medians_and_a_tick_for_what_is_reflectance_and_a_sign_for_what_is_not(dock: SubpixelDock, qtbot) -> None:
    qtbot.waitUntil(lambda: said(dock).startswith(TICK), timeout=60_000)
    assert "B04 0.0" in said(dock)
    assert dock.bandsGroup.isCollapsed()
    # As it would be read: DN for reflectance.
    dock.quantificationBox.setText("1")
    dock.quantificationBox.textEdited.emit("1")
    qtbot.waitUntil(lambda: said(dock).startswith(SIGN), timeout=60_000)
    assert "cannot be reflectance" in said(dock)
    assert "QUANTIFICATION" in said(dock)
    assert not dock.bandsGroup.isCollapsed()
    dock.quantificationBox.setText("")
    dock.quantificationBox.textEdited.emit("")
    qtbot.waitUntil(lambda: said(dock).startswith(TICK), timeout=60_000)


def test_a_warning_is_shown_with_what_to_give(dock: SubpixelDock, qtbot) -> None:
    dock.offsetBox.setText("-1000")
    dock.offsetBox.textEdited.emit("-1000")
    qtbot.waitUntil(lambda: said(dock).startswith(SIGN), timeout=60_000)
    assert "negative" in said(dock)
    assert "OFFSET 0" in said(dock)


def test_another_layer_is_looked_at_anew(dock: SubpixelDock, cut, tmp_path: Path, qtbot) -> None:
    qtbot.waitUntil(lambda: said(dock).startswith(TICK), timeout=60_000)
    first = said(dock)
    # Percent, as floating point: another scale, and nobody says so.
    path = cut(tmp_path / "p.tif", 64, 64, "-ot", "Float32", "-scale", "0", "10000", "0", "100")
    other = QgsRasterLayer(str(path), "per cent")
    QgsProject.instance().addMapLayer(other)
    dock.layerBox.setLayer(other)
    qtbot.waitUntil(lambda: said(dock).startswith(SIGN), timeout=60_000)
    assert said(dock) != first
    assert "100 for per cent" in said(dock)
