"""The dock's edges: refusals, a layer that goes away, a plugin that is unloaded in the middle of a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from subpixel.plugin import SubpixelPlugin
from subpixel.ui.dock import DRAWN, LAYER, SubpixelDock
from subpixel.ui.settings import Settings

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


class Bar:
    """A message bar that remembers."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def pushMessage(self, title: str, text: str, *_: object) -> None:
        self.texts.append(text)


@pytest.fixture
def bar(qgis_iface, monkeypatch) -> Bar:
    made = Bar()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: made)
    return made


@pytest.fixture
def dock(qgis_iface, bar, layer: QgsRasterLayer, qtbot):
    QgsSettings().remove("subpixel")
    QgsProject.instance().addMapLayer(layer)
    made = SubpixelDock(qgis_iface)
    made.layerBox.setLayer(layer)
    made.extentBox.setCurrentIndex(made.extentBox.findData(LAYER))
    yield made
    made.close_down()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def test_second_run_is_not_written_over_the_first(dock: SubpixelDock, bar: Bar, tmp_path: Path, qtbot) -> None:
    dock.stepsBox.setValue(1)
    dock.outputBox.setFilePath(str(tmp_path / "o.tif"))
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.start()
    assert done.args[0], bar.texts
    first = (tmp_path / "o.tif").read_bytes()
    dock.seedBox.setValue(5)
    dock.start()
    assert "exists already" in bar.texts[-1]
    assert (tmp_path / "o.tif").read_bytes() == first
    assert dock.runButton.isEnabled()


def test_nothing_drawn_yet(dock: SubpixelDock, bar: Bar) -> None:
    dock.extentBox.setCurrentIndex(dock.extentBox.findData(DRAWN))
    dock.start()
    assert "drawn" in bar.texts[-1]


def test_no_layer(qgis_iface, bar: Bar) -> None:
    dock = SubpixelDock(qgis_iface)
    dock.start()
    assert "no raster layer" in bar.texts[-1]


def test_layer_removed_during_the_run(dock: SubpixelDock, bar: Bar, layer: QgsRasterLayer, qtbot) -> None:
    dock.stepsBox.setValue(2)
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.start()
        QgsProject.instance().removeMapLayer(layer.id())
    assert done.args[0], bar.texts
    assert [item.name() for item in QgsProject.instance().mapLayers().values()] == ["scene 2.5 m"]


def test_uncertainty_needs_an_ensemble_and_the_form_sees_to_it(dock: SubpixelDock) -> None:
    dock.ensembleBox.setValue(1)
    dock.uncertaintyBox.setChecked(True)
    assert dock.ensembleBox.value() == 2
    assert dock.parameters()["UNCERTAINTY"].endswith("_uncertainty.tif")
    dock.ensembleBox.setValue(1)
    assert "UNCERTAINTY" not in dock.parameters()


def test_settings_are_remembered(dock: SubpixelDock, qgis_iface, tmp_path: Path, qtbot) -> None:
    dock.stepsBox.setValue(3)
    dock.seedBox.setValue(77)
    with qtbot.waitSignal(dock.finished, timeout=60_000):
        dock.start()
    assert (Settings.load().steps, Settings.load().seed) == (3, 77)
    assert SubpixelDock(qgis_iface).seedBox.value() == 77


def test_unloading_in_the_middle_of_a_run(
    qgis_iface, bar: Bar, provider, cut, tmp_path: Path, qtbot, monkeypatch
) -> None:
    layer = QgsRasterLayer(str(cut(tmp_path / "large.tif", 200, 200)), "large")
    QgsProject.instance().addMapLayer(layer)
    for name in (
        "addRasterToolBarIcon",
        "addPluginToRasterMenu",
        "removeRasterToolBarIcon",
        "removePluginRasterMenu",
        "removeDockWidget",
    ):
        monkeypatch.setattr(qgis_iface, name, lambda *_: None, raising=False)
    plugin = SubpixelPlugin(qgis_iface)
    # The provider of the session stays registered; this plugin must not take it away.
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    plugin._action.trigger()
    dock = plugin._dock
    dock.layerBox.setLayer(layer)
    dock.extentBox.setCurrentIndex(dock.extentBox.findData(LAYER))
    dock.stepsBox.setValue(15)
    folder = tmp_path / "out"
    folder.mkdir()
    dock.outputBox.setFilePath(str(folder / "o.tif"))
    dock.start()
    qtbot.waitUntil(lambda: dock.progressBar.value() > 5, timeout=60_000)
    plugin.unload()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)
    assert list(folder.iterdir()) == []
    assert plugin._dock is None
