"""Runs of the dock from an archive: a look at the scene, the run, its layers, its history; previews; settings."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QDate
from subpixel.core.tiles.counts import HALO_PX
from subpixel.tests.ui.processing.places.conftest import CLEAR, Archive
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.ui.dock.archive.look import LOOK_PROPERTY
from subpixel.ui.dock.archive.place import size_px, square
from subpixel.ui.dock.dock import ARCHIVE, LAYER, SubpixelDock
from subpixel.ui.dock.forms.extent import DRAWN
from subpixel.ui.dock.recent import load_recent
from subpixel.ui.layers.result import INPUT_PROPERTY
from subpixel.ui.processing.parameters import ALL_TEN
from subpixel.ui.settings import Settings

from .conftest import HERE, NAME, found, idle, layers, look_at

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


def run(dock: SubpixelDock, qtbot, preview: bool = False) -> dict:
    with qtbot.waitSignal(dock.finished, timeout=120_000) as done:
        dock.previewButton.click() if preview else dock.runButton.click()
    assert done.args[0], dock.statusLabel.text()
    return done.args[1]


def shown(dock: SubpixelDock, qtbot) -> QgsRasterLayer:
    """Press the button, and wait for the layer."""
    before = set(QgsProject.instance().mapLayers())
    dock.sceneButton.click()
    assert dock.stopButton.isEnabled()
    qtbot.waitUntil(dock.sceneButton.isEnabled, timeout=60_000)
    (made,) = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
    return made


def tree() -> list[tuple[str, bool]]:
    return [(node.name(), node.isVisible()) for node in QgsProject.instance().layerTreeRoot().findLayers()]


def test_without_a_search_the_newest_clear_scene_is_taken(
    dock: SubpixelDock, archive: Archive, qtbot, tmp_path
) -> None:
    dock.cloudBox.setValue(10)
    dock.leaveOutBox.setChecked(True)
    dock.uncertaintyBox.setChecked(True)
    dock.outputBox.setFilePath(str(tmp_path / "farm.tif"))
    results = run(dock, qtbot)
    assert results["SCENE"] == CLEAR
    assert [name for name, _ in tree()] == [
        "2024-06-15 2.5 m, faithful",
        "2024-06-15 2.5 m, faithful, uncertainty",
        "2024-06-15 10 m",
    ]
    assert [visible for _, visible in tree()] == [True, False, True]
    result, piece = layers()["2024-06-15 2.5 m, faithful"], layers()["2024-06-15 10 m"]
    assert result.width() == 4 * (piece.width() - 2 * HALO_PX)
    assert Path(piece.source()) == tmp_path / "farm_10m.tif"
    assert result.customProperty(INPUT_PROPERTY) == piece.id()
    assert "Scene of 2024-06-15, 0 % of cloud" in dock.statusLabel.text()
    assert "Done in" in dock.statusLabel.text()
    for layer in (result, piece):
        assert layer.metadata().rights() == ["Contains modified Copernicus Sentinel data 2024"]
        assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
    assert CLEAR in result.metadata().abstract()
    dock.compareButton.click()
    assert [visible for _, visible in tree()] == [False, False, True]
    dock.compareButton.click()
    assert [visible for _, visible in tree()] == [True, False, True]


def test_all_ten_bands_of_a_place(dock: SubpixelDock, bar: Bar, qtbot, tmp_path: Path) -> None:
    dock.cloudBox.setValue(10)
    dock.bandsOutBox.setCurrentIndex(dock.bandsOutBox.findData(ALL_TEN))
    dock.outputBox.setFilePath(str(tmp_path / "farm.tif"))
    run(dock, qtbot)
    name = "2024-06-15 2.5 m, faithful, 10 bands"
    assert [each for each, _ in tree()] == [name, "2024-06-15 10 m"]
    result = layers()[name]
    assert result.bandCount() == 10
    assert len(result.styleManager().styles()) == 2
    # What was measured lies beside, and is not shown.
    names = ("farm_10m.tif", "farm_10m_scl.tif", "farm_10m_coarse.tif")
    assert all((tmp_path / each).is_file() for each in names)
    QgsProject.instance().clear()
    for path in tmp_path.glob("farm*"):
        path.unlink()
    (tmp_path / names[2]).write_text("mine")
    dock.runButton.click()
    assert "exists already" in bar.texts[-1]
    assert (tmp_path / names[2]).read_text() == "mine"


def test_a_scene_is_looked_at_and_its_run_reads_nothing_again(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    found(dock, qtbot)
    dock.scenesList.setCurrentRow(1)
    look = shown(dock, qtbot)
    assert look.name() == "2024-06-15 10 m"
    assert look.customProperty(LOOK_PROPERTY)
    assert look.renderer().redContrastEnhancement().maximumValue() == pytest.approx(0.3)
    archive.web.log()
    archive.api.log()
    results = run(dock, qtbot)
    assert [each for each in archive.web.log() if each["path"].endswith(".tif")] == []
    assert results["SCENE"] == CLEAR
    assert [name for name, _ in tree()] == ["2024-06-15 2.5 m, faithful", "2024-06-15 10 m"]
    assert not layers()["2024-06-15 10 m"].customProperty(LOOK_PROPERTY)


def test_looking_again_takes_the_place_of_the_last_look(dock: SubpixelDock, qtbot) -> None:
    found(dock, qtbot)
    dock.sceneButton.click()
    qtbot.waitUntil(lambda: [name for name, _ in tree()] == ["2024-06-20 10 m"], timeout=60_000)
    dock.scenesList.setCurrentRow(1)
    dock.sceneButton.click()
    qtbot.waitUntil(lambda: [name for name, _ in tree()] == ["2024-06-15 10 m"], timeout=60_000)


def test_previews_take_each_others_place(dock: SubpixelDock, qtbot) -> None:
    dock.cloudBox.setValue(10)
    # It is of the middle of the map, whatever is drawn.
    dock._extent.choose(DRAWN)
    for _ in range(2):
        run(dock, qtbot, preview=True)
    names = [name for name, _ in tree()]
    assert names == ["2024-06-15 2.5 m, faithful (preview)", "2024-06-15 10 m (preview)"]
    assert (layers()[names[0]].width(), layers()[names[1]].width()) == (256, 64 + 2 * HALO_PX)
    assert dock.compareButton.isEnabled()
    assert load_recent() == []


def test_the_run_is_in_the_history_and_can_be_used_again(dock: SubpixelDock, qtbot, monkeypatch) -> None:
    noted: list[str] = []
    monkeypatch.setattr(
        "subpixel.ui.dock.dock.add_to_history",
        lambda run, algorithm: noted.append(f"{run.algorithm} {algorithm.name()}"),
    )
    dock.leaveOutBox.setChecked(True)
    dock.cloudBox.setValue(15)
    run(dock, qtbot)
    assert noted == ["subpixel:superresolveextent superresolveextent"]
    (recent,) = load_recent()
    assert recent.name == "2024-06-15 2.5 m, faithful"
    assert recent.parameters["CATALOGUE"] == NAME
    assert not {"EXTENT", "SCENE", "AUTH"} & set(recent.parameters)
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(LAYER))
    dock.leaveOutBox.setChecked(False)
    dock.cloudBox.setValue(50)
    dock.fromBox.setDate(QDate(2020, 1, 1))
    dock.recentUseButton.click()
    said = dock.parameters()
    assert dock.sourceBox.currentData() == ARCHIVE
    assert (said["CLOUD"], said["DATES"], said["MASK_CLOUDS"]) == (15, "2024-01-01/2024-12-31", True)


def test_a_real_entry_of_the_history_names_the_algorithm(dock: SubpixelDock, qtbot) -> None:
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        before = len(QgsGui.historyProviderRegistry().queryEntries())
        run(dock, qtbot)
        entries = [entry.entry for entry in QgsGui.historyProviderRegistry().queryEntries()][before:]
        assert [entry.get("algorithm_id") for entry in entries] == ["subpixel:superresolveextent"]
    else:
        from processing.core.ProcessingLog import ProcessingLog

        run(dock, qtbot)
        assert "subpixel:superresolveextent" in "".join(entry.text for entry in ProcessingLog.getLogEntries())


def test_settings_are_remembered(dock: SubpixelDock, qgis_iface, qtbot) -> None:
    dock.cloudBox.setValue(35)
    dock.leaveOutBox.setChecked(True)
    run(dock, qtbot)
    kept = Settings.load()
    assert (kept.source, kept.cloud, kept.mask_clouds, kept.catalogue) == (ARCHIVE, 35, True, NAME)
    again = SubpixelDock(qgis_iface)
    assert again.sourceBox.currentData() == ARCHIVE
    assert (again.cloudBox.value(), again.leaveOutBox.isChecked()) == (35, True)
    assert again.catalogueBox.currentText() == NAME
    assert again.leaveOutBox.isVisibleTo(again)
    assert again.toBox.date() == QDate.currentDate()
    again.close_down()
    QgsProject.instance().clear()
    QgsSettings().setValue("subpixel/source", "nothing")
    other = SubpixelDock(qgis_iface)
    assert other.sourceBox.currentData() == LAYER
    other.close_down()


def test_the_estimate_needs_no_layer(dock: SubpixelDock, qgis_iface, qtbot) -> None:
    dock._changed()
    qtbot.waitUntil(lambda: dock.estimateLabel.text() != "", timeout=5_000)
    extent = dock.parameters()["EXTENT"]
    width, height = size_px(extent)
    assert width == pytest.approx(extent.width() / 10, abs=1)
    assert f"{4 * width} x {4 * height} pixels" in dock.estimateLabel.text()
    look_at(qgis_iface, QgsRectangle(300_000, 4_000_000, 700_000, 4_400_000))
    qtbot.waitUntil(lambda: "too large" in dock.estimateLabel.text(), timeout=5_000)
    assert "at most 12000" in dock.estimateLabel.text()
    look_at(qgis_iface, HERE)
    qtbot.waitUntil(lambda: "pixels" in dock.estimateLabel.text(), timeout=5_000)


def test_a_preview_lies_on_whole_pixels() -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsReferencedRectangle

    degrees = QgsReferencedRectangle(QgsRectangle(-75.7, 37.6, -75.6, 37.7), QgsCoordinateReferenceSystem("EPSG:4326"))
    made = square(degrees, 64)
    assert made.crs().authid() == "EPSG:32618"
    assert size_px(made) == (64, 64)
    assert round(made.xMinimum()) % 40 == 0


def test_a_run_is_cancelled_while_the_server_says_nothing(
    dock: SubpixelDock, archive: Archive, qtbot, tmp_path
) -> None:
    dock.outputBox.setFilePath(str(tmp_path / "farm.tif"))
    archive.web.fail(0)
    dock.runButton.click()
    qtbot.wait(3000)
    began = time.monotonic()
    with qtbot.waitSignal(dock.finished, timeout=20_000) as done:
        dock.cancelButton.click()
    assert time.monotonic() - began < 2
    assert not done.args[0]
    assert "nothing was written" in dock.statusLabel.text()
    assert not list(tmp_path.glob("farm*"))
    assert layers() == {}


def test_a_failure_is_told_by_the_message_bar(dock: SubpixelDock, bar: Bar, qtbot) -> None:
    dock.fromBox.setDate(QDate(2019, 1, 1))
    dock.toBox.setDate(QDate(2019, 12, 31))
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.runButton.click()
    assert not done.args[0]
    assert "no scene of this place and time" in bar.texts[-1]
    dock.sceneButton.click()
    qtbot.waitUntil(dock.sceneButton.isEnabled, timeout=60_000)
    assert "no scene of this place and time" in bar.texts[-1]
    assert layers() == {}


def test_an_existing_piece_is_not_written_over(dock: SubpixelDock, bar: Bar, tmp_path: Path) -> None:
    (tmp_path / "farm_10m.tif").write_text("mine")
    dock.outputBox.setFilePath(str(tmp_path / "farm.tif"))
    dock.runButton.click()
    assert "exists already" in bar.texts[-1]
    assert (tmp_path / "farm_10m.tif").read_text() == "mine"


def test_nothing_is_left_running_when_the_dock_is_closed_down(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    archive.web.fail(0)
    dock.sceneButton.click()
    qtbot.wait(1000)
    assert QgsApplication.taskManager().countActiveTasks() > 0
    dock._archive.close()
    qtbot.waitUntil(idle, timeout=10_000)
    assert layers() == {}


def test_a_layer_that_goes_in_archive_mode_is_forgotten(dock: SubpixelDock, layer: QgsRasterLayer) -> None:
    QgsProject.instance().addMapLayer(layer)
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(LAYER))
    dock.layerBox.setLayer(layer)
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(ARCHIVE))
    QgsProject.instance().clear()
    # Whatever still held on to it would be told that it is gone.
    assert dock._sources[LAYER]._clouds._layer is None
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(LAYER))
    assert "Add a Sentinel-2 raster" in dock.layerNote.text()
