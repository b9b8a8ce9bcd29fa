"""The dock's edges: refusals, a layer that goes away, a plugin that is unloaded in the middle of a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QWidget
from subpixel.core.presets import DEFAULT_PRESET, PRESETS, resolve
from subpixel.plugin import SubpixelPlugin
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.ui.dock.dock import SubpixelDock
from subpixel.ui.dock.forms.extent import DRAWN, LAYER
from subpixel.ui.language import CATALOGUES
from subpixel.ui.settings import FOLLOW, Settings

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


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
    dock.stepsBox.setValue(1)
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.start()
        QgsProject.instance().removeMapLayer(layer.id())
    assert done.args[0], bar.texts
    assert [item.name() for item in QgsProject.instance().mapLayers().values()] == ["scene 2.5 m, balanced, steps 1"]


def numbers(dock: SubpixelDock) -> tuple[int, int, float]:
    return dock.stepsBox.value(), dock.ensembleBox.value(), dock.temperatureBox.value()


def by_preset(name: str, uncertainty: bool = False) -> tuple[int, int, float]:
    drawn = resolve(name, uncertainty=uncertainty)
    return drawn.steps, drawn.ensemble, drawn.temperature


def choose(dock: SubpixelDock, name: str) -> None:
    dock.presetBox.setCurrentIndex(dock.presetBox.findData(name))


def test_numbers_follow_the_preset_until_they_are_changed(dock: SubpixelDock) -> None:
    assert [dock.presetBox.itemData(i) for i in range(dock.presetBox.count())] == list(PRESETS)
    assert dock.presetBox.currentData() == DEFAULT_PRESET
    for name in PRESETS:
        choose(dock, name)
        assert numbers(dock) == by_preset(name)
        assert dock.presetBox.toolTip()
        parameters = dock.parameters()
        assert parameters["PRESET"] == name
        assert not {"STEPS", "ENSEMBLE", "TEMPERATURE", "MODEL"} & set(parameters)
    # No more than look good; the toolbox takes others.
    assert dock.stepsBox.maximum() == 4
    dock.stepsBox.setValue(3)
    dock.temperatureBox.setValue(0.35)
    assert dock.parameters()["STEPS"] == 3
    assert dock.parameters()["TEMPERATURE"] == 0.35
    assert "ENSEMBLE" not in dock.parameters()
    dock.stepsBox.setValue(by_preset("detailed")[0])
    assert "STEPS" not in dock.parameters()
    choose(dock, "faithful")
    assert numbers(dock) == by_preset("faithful")


def test_numbers_of_one_project_do_not_stay_for_the_next(dock: SubpixelDock) -> None:
    choose(dock, DEFAULT_PRESET)
    dock.stepsBox.setValue(3)
    dock.ensembleBox.setValue(8)
    dock._sampling.restore(Settings())
    assert numbers(dock) == by_preset(DEFAULT_PRESET)
    assert not {"STEPS", "ENSEMBLE", "TEMPERATURE"} & set(dock.parameters())


def test_uncertainty_needs_samples_and_the_form_sees_to_it(dock: SubpixelDock) -> None:
    for name in PRESETS:
        choose(dock, name)
        dock.uncertaintyBox.setChecked(True)
        assert numbers(dock) == by_preset(name, uncertainty=True)
        assert "ENSEMBLE" not in dock.parameters()
        assert dock.parameters()["UNCERTAINTY"].endswith("_uncertainty.tif")
        dock.uncertaintyBox.setChecked(False)
        assert numbers(dock) == by_preset(name)
    for box, none in ((dock.ensembleBox, 1), (dock.stepsBox, 0)):
        dock.uncertaintyBox.setChecked(True)
        box.setValue(none)
        assert "UNCERTAINTY" not in dock.parameters()
        box.setValue(none)
        dock.uncertaintyBox.setChecked(True)
        assert box.value() > none
    dock.ensembleBox.setValue(3)
    assert dock.parameters()["ENSEMBLE"] == 3
    assert dock.uncertaintyBox.isChecked()


@pytest.fixture(params=["", "fr", "es", "de", "zh"])
def language(request, qgis_app):
    """English, or a shipped catalogue."""
    translator = QTranslator()
    if request.param:
        assert translator.load(str(CATALOGUES / f"subpixel_{request.param}.qm"))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_the_dock_is_usable_when_narrow(language: str, dock: SubpixelDock, qtbot) -> None:
    dock.setFloating(True)
    dock.resize(300, 500)
    dock.show()
    qtbot.waitExposed(dock)
    # What is opened before they are shown is closed again.
    for box in (dock.advancedBox, dock.bandsGroup, dock.recentBox):
        box.setCollapsed(False)
    QCoreApplication.processEvents()
    assert dock.sclBox.isVisible()
    assert dock.width() == 300
    # Nothing sticks out to the right, where there is no scroll bar.
    room = dock.scrollArea.viewport().width()
    assert dock.scrolled.minimumSizeHint().width() <= room
    for widget in dock.scrolled.findChildren(QWidget):
        if widget.isVisible() and widget.parent() is dock.scrolled:
            assert widget.geometry().right() <= room, widget.objectName()
    dock.hide()


def test_another_model(dock: SubpixelDock, bar: Bar, layer: QgsRasterLayer, tmp_path: Path, qtbot, tiny_model) -> None:
    model = tiny_model(tmp_path / "m.safetensors", "B04,B03,B02", 2)
    facts = model.with_suffix(".json").read_text()
    model.with_suffix(".json").write_text(facts.replace('"gsd_m": 10.0', '"gsd_m": 20.0'))
    dock.modelBox.setFilePath(str(tmp_path / "none.safetensors"))
    dock.start()
    assert "not there" in bar.texts[-1]
    assert dock.runButton.isEnabled()
    dock.modelBox.setFilePath(str(model))
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.start()
    assert done.args[0], bar.texts
    assert "made for 20 m" in bar.texts[-1]
    names = [item.name() for item in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == ["scene", "scene 5 m, balanced"]
    assert Settings.load().model == str(model)


def test_pixels_of_1_25_m(dock: SubpixelDock, bar: Bar, layer: QgsRasterLayer, qtbot, qgis_iface) -> None:
    assert "PIXEL_SIZE" not in dock.parameters()
    dock.show()
    qtbot.waitUntil(lambda: dock.estimateLabel.text() != "", timeout=5_000)
    coarse = dock.estimateLabel.text()
    dock.pixelBox.setCurrentIndex(1)
    assert dock.parameters()["PIXEL_SIZE"] == "1.25m"
    qtbot.waitUntil(lambda: dock.estimateLabel.text() not in ("", coarse), timeout=5_000)
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.start()
    assert done.args[0], bar.texts
    (result,) = (each for each in QgsProject.instance().mapLayers().values() if each.name() != "scene")
    assert result.name() == "scene 1.25 m, balanced"
    assert result.width() == 8 * layer.width()
    again = SubpixelDock(qgis_iface)
    assert again.pixelBox.currentIndex() == 1
    again.close_down()
    dock.modelBox.setFilePath("own.safetensors")
    assert not dock.pixelBox.isEnabled()
    assert dock.parameters()["MODEL"] == "own.safetensors"
    assert "PIXEL_SIZE" not in dock.parameters()


def test_settings_of_an_earlier_version_keep_working(dock: SubpixelDock, qgis_iface) -> None:
    QgsSettings().setValue("subpixel/steps", 9)
    QgsSettings().setValue("subpixel/ensemble", 2)
    QgsSettings().setValue("subpixel/uncertainty", True)
    QgsSettings().setValue("subpixel/preset", "bold")
    old = SubpixelDock(qgis_iface)
    assert (old.stepsBox.value(), old.ensembleBox.value()) == (4, 2)
    assert old.uncertaintyBox.isChecked()
    assert old.presetBox.currentData() == DEFAULT_PRESET
    assert old.temperatureBox.value() == by_preset(DEFAULT_PRESET)[2]


def test_settings_are_remembered(dock: SubpixelDock, qgis_iface, tmp_path: Path, qtbot) -> None:
    choose(dock, "detailed")
    dock.stepsBox.setValue(3)
    dock.seedBox.setValue(77)
    with qtbot.waitSignal(dock.finished, timeout=60_000):
        dock.start()
    assert (Settings.load().steps, Settings.load().seed) == (3, 77)
    assert (Settings.load().ensemble, Settings.load().temperature) == (FOLLOW, FOLLOW)
    again = SubpixelDock(qgis_iface)
    assert (again.seedBox.value(), again.presetBox.currentData(), again.stepsBox.value()) == (77, "detailed", 3)


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
    dock.stepsBox.setValue(4)
    dock.ensembleBox.setValue(16)
    folder = tmp_path / "out"
    folder.mkdir()
    dock.outputBox.setFilePath(str(folder / "o.tif"))
    dock.start()
    qtbot.waitUntil(lambda: dock.progressBar.value() > 5, timeout=60_000)
    plugin.unload()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)
    assert list(folder.iterdir()) == []
    assert plugin._dock is None


def test_a_missing_engine_is_offered_to_be_set_up(qgis_iface, bar: Bar, monkeypatch, qtbot) -> None:
    monkeypatch.setattr("subpixel.ui.engine.environment.candidates", list)
    dock = SubpixelDock(qgis_iface)
    assert not dock.setupFrame.isHidden()
    algorithm = QgsApplication.processingRegistry().algorithmById("subpixel:superresolve")
    can, text = algorithm.canExecute()
    assert not can
    assert "Set up the engine" in text
    dock.setupButton.click()
    assert dock._setup.isVisible()
    monkeypatch.undo()
    dock._setup.changed.emit()
    assert dock.setupFrame.isHidden()
    assert algorithm.canExecute() == (True, "")
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)
    dock._setup.close()


def test_a_dock_that_was_closed_down_estimates_nothing(qgis_iface, layer: QgsRasterLayer, qtbot, monkeypatch) -> None:
    QgsProject.instance().addMapLayer(layer)
    made, shown = SubpixelDock(qgis_iface), []
    made.layerBox.setLayer(layer)
    made.close_down()
    monkeypatch.setattr(made._extent, "rectangle", lambda: shown.append(1))
    made._settle.start(0)
    qtbot.wait(50)
    assert shown == []
