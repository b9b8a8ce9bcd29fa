"""The dock's choice of bands: offered where there are bands of 20 m, and said where not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from subpixel.core.checkpoint import FINER
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.tests.ui.support.ten import NUMBERS, stack
from subpixel.ui.dock.dock import ARCHIVE, SubpixelDock
from subpixel.ui.dock.dock import LAYER as A_LAYER
from subpixel.ui.dock.forms.extent import LAYER
from subpixel.ui.dock.recent import RecentRun
from subpixel.ui.layers.style import natural_colours
from subpixel.ui.processing.parameters import ALL_TEN, BANDS_OUT
from subpixel.ui.settings import Settings

SIDE_PX = 32
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


@pytest.fixture
def four(tmp_path: Path, cut) -> QgsRasterLayer:
    return added(cut(tmp_path / "four.tif", SIDE_PX, SIDE_PX))


@pytest.fixture
def ten(tmp_path: Path, four: QgsRasterLayer) -> QgsRasterLayer:
    return added(stack(tmp_path / "ten.tif", Path(four.source())))


def added(path: Path) -> QgsRasterLayer:
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), path.stem))


@pytest.fixture
def dock(qgis_iface, bar: Bar, ten: QgsRasterLayer, qtbot):
    QgsSettings().remove("subpixel")
    made = SubpixelDock(qgis_iface)
    made.layerBox.setLayer(ten)
    made.extentBox.setCurrentIndex(made.extentBox.findData(LAYER))
    yield made
    made.close_down()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def choose(dock: SubpixelDock, what: str = ALL_TEN) -> None:
    dock.bandsOutBox.setCurrentIndex(dock.bandsOutBox.findData(what))


def expected(dock: SubpixelDock, qtbot):
    dock._changed()
    qtbot.waitUntil(lambda: not dock._settle.isActive(), timeout=5_000)
    return dock._outlook.expected


def test_all_ten_are_asked_for_and_counted(dock: SubpixelDock, qtbot) -> None:
    assert BANDS_OUT not in dock.parameters()
    few = expected(dock, qtbot)
    choose(dock)
    assert dock.parameters()[BANDS_OUT] == ALL_TEN
    assert dock.bandsOutNote.isHidden()
    assert (expected(dock, qtbot).disk_bytes - 32_768) / (few.disk_bytes - 32_768) == pytest.approx(2.5, abs=1e-3)
    choose(dock, "visible and near infrared")
    assert BANDS_OUT not in dock.parameters()


def test_a_layer_of_the_four_says_why_not(dock: SubpixelDock, four: QgsRasterLayer, ten: QgsRasterLayer) -> None:
    dock.layerBox.setLayer(four)
    assert not dock.bandsOutBox.isEnabled()
    assert "no bands of 20 m" in dock.bandsOutBox.toolTip()
    assert "Open Sentinel-2 product" in dock.bandsOutBox.toolTip()
    # Who has asked for nothing is not bothered; who has, is told, and gets it where it can be had.
    assert dock.bandsOutNote.isHidden()
    dock.layerBox.setLayer(ten)
    choose(dock)
    dock.layerBox.setLayer(four)
    assert "no bands of 20 m" in dock.bandsOutNote.text()
    assert not dock.bandsOutNote.isHidden()
    assert BANDS_OUT not in dock.parameters()
    dock.layerBox.setLayer(ten)
    assert dock.parameters()[BANDS_OUT] == ALL_TEN


def test_another_model_and_a_missing_guide_say_why_not(dock: SubpixelDock) -> None:
    choose(dock)
    dock.pixelBox.setCurrentIndex(dock.pixelBox.findData(FINER))
    assert not dock.bandsOutBox.isEnabled()
    assert "shipped model only" in dock.bandsOutNote.text()
    assert BANDS_OUT not in dock.parameters()
    dock.pixelBox.setCurrentIndex(0)
    assert dock.bandsOutBox.isEnabled()
    assert dock.parameters()[BANDS_OUT] == ALL_TEN
    dock.nirBox.setBand(-1)
    assert "missing: B08" in dock.bandsOutNote.text()
    dock.nirBox.setBand(NUMBERS["B08"])
    assert dock.parameters()[BANDS_OUT] == ALL_TEN


@pytest.mark.parametrize("form", ["opened", "subdataset"])
def test_a_product_is_super_resolved_with_what_it_measured(
    dock: SubpixelDock, whole: dict[str, Any], tmp_path: Path, qtbot, form: str
) -> None:
    path = whole.get(form)
    if path is None:
        asked = {"PRODUCT": whole["folder"], "BANDS_OUT": ALL_TEN, "OUTPUT": str(tmp_path / "opened.vrt")}
        path = processing.run("subpixel:openproduct", asked)["OUTPUT"]
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "scene"))
    natural_colours(layer)
    dock.layerBox.setLayer(layer)
    dock.presetBox.setCurrentIndex(dock.presetBox.findData("faithful"))
    choose(dock)
    assert dock.bandsOutNote.isHidden()
    said: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda *words: said.append(str(words[0])))
    with qtbot.waitSignal(dock.finished, timeout=120_000) as done:
        dock.runButton.click()
    assert done.args[0], dock.statusLabel.text()
    assert any("B12: at 20 m as measured" in text for text in said)
    (result,) = QgsProject.instance().mapLayersByName("scene 2.5 m, faithful, 10 bands")
    assert result.bandCount() == 10
    assert result.renderer().usesBands() == [NUMBERS[role] for role in ("B04", "B03", "B02")]
    assert "Short-wave infrared (B12, B8A, B04)" in result.styleManager().styles()


def test_bands_that_are_missing_are_named(dock: SubpixelDock, ten: QgsRasterLayer, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "eight.tif"
    kept = [number for role, number in NUMBERS.items() if role not in ("B06", "B11")]
    gdal.Translate(str(path), ten.source(), bandList=kept)
    dock.layerBox.setLayer(added(path))
    choose(dock)
    assert dock.bandsOutNote.text() == "Without B06, B11, which the layer does not have."
    assert expected(dock, qtbot).disk_bytes == pytest.approx(1.8 * 8 * (4 * SIDE_PX) ** 2 + 32_768, abs=2)


def test_an_archive_has_them_all(dock: SubpixelDock, four: QgsRasterLayer) -> None:
    dock.layerBox.setLayer(four)
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(ARCHIVE))
    assert dock.bandsOutBox.isEnabled()
    choose(dock)
    dock.pixelBox.setCurrentIndex(dock.pixelBox.findData(FINER))
    assert not dock.bandsOutBox.isEnabled()
    dock.pixelBox.setCurrentIndex(0)
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(A_LAYER))
    assert not dock.bandsOutBox.isEnabled()


def test_the_wish_is_remembered_and_used_again(dock: SubpixelDock, ten, four, qgis_iface) -> None:
    choose(dock)
    dock._remember()
    assert Settings.load(QgsProject.instance()).all_bands
    other = SubpixelDock(qgis_iface)
    other.layerBox.setLayer(ten)
    assert other.parameters()[BANDS_OUT] == ALL_TEN
    other._use_again(RecentRun("", "before", "", "", 1.0, 0.0, {"PRESET": "faithful"}))
    assert BANDS_OUT not in other.parameters()
    other._use_again(RecentRun("", "before", "", "", 1.0, 0.0, {"PRESET": "faithful", BANDS_OUT: ALL_TEN}))
    assert other.parameters()[BANDS_OUT] == ALL_TEN
    other.layerBox.setLayer(four)
    other._use_again(RecentRun("", "before", "", "", 1.0, 0.0, {"PRESET": "faithful", BANDS_OUT: ALL_TEN}))
    assert "no bands of 20 m" in other.statusLabel.text()
    other.close_down()
