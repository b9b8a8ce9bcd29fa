"""Clouds in the dock: offered where there is a scene classification, remembered, and NoData in the result."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.tests.ui.support.rasters import CLOUDY, empty
from subpixel.ui.dock.dock import SubpixelDock
from subpixel.ui.dock.forms.extent import LAYER
from subpixel.ui.dock.recent import load_recent

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


@pytest.fixture
def dock(qgis_iface, bar: Bar, qtbot) -> Iterator[SubpixelDock]:
    QgsSettings().remove("subpixel")
    made = SubpixelDock(qgis_iface)
    made.extentBox.setCurrentIndex(made.extentBox.findData(LAYER))
    made.presetBox.setCurrentIndex(made.presetBox.findData("faithful"))
    yield made
    made.close_down()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def added(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name)
    assert layer.isValid(), path
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def scene(products: dict[str, dict], tmp_path: Path) -> QgsRasterLayer:
    """A level-2A product as `subpixel:openproduct` opens it."""
    parameters = {"PRODUCT": products["L2A 05.09"]["zip"], "OUTPUT": str(tmp_path / "scene.vrt")}
    return added(processing.run("subpixel:openproduct", parameters)["OUTPUT"], "scene")


@pytest.fixture
def plain(source: Path) -> QgsRasterLayer:
    """A raster that lies in no product."""
    return added(str(source), "plain")


@pytest.fixture
def scl(products: dict[str, dict], tmp_path: Path) -> QgsRasterLayer:
    """A scene classification as a layer."""
    gdal.Translate(str(tmp_path / "scl.tif"), products["L2A 05.09"]["scl"], format="GTiff")
    return added(str(tmp_path / "scl.tif"), "scl")


def run(dock: SubpixelDock, bar: Bar, qtbot) -> str:
    """Path of the result."""
    with qtbot.waitSignal(dock.finished, timeout=60_000) as done:
        dock.start()
    assert done.args[0], bar.texts
    return str(done.args[1]["OUTPUT"])


def told(dock: SubpixelDock) -> dict[str, object]:
    return {name: value for name, value in dock.parameters().items() if name in ("MASK_CLOUDS", "SCL")}


def test_the_clouds_of_a_product_are_nodata(dock: SubpixelDock, bar: Bar, scene: QgsRasterLayer, qtbot) -> None:
    dock.layerBox.setLayer(scene)
    assert dock.cloudsBox.isEnabled()
    assert not dock.cloudsBox.isChecked()
    assert told(dock) == {}
    assert "product" in dock.sclBox.currentText()
    assert empty(run(dock, bar, qtbot)) == set()
    qtbot.waitUntil(lambda: "pixels" in dock.estimateLabel.text())
    assert "Clouds" not in dock.estimateLabel.text()
    dock.cloudsBox.setChecked(True)
    qtbot.waitUntil(lambda: "Clouds and their shadows become NoData." in dock.estimateLabel.text())
    assert told(dock) == {"MASK_CLOUDS": True}
    assert empty(run(dock, bar, qtbot)) == CLOUDY
    assert [run.parameters.get("MASK_CLOUDS", False) for run in load_recent()] == [True, False]


def test_without_a_classification_it_is_said_why(
    dock: SubpixelDock, products: dict[str, dict], plain: QgsRasterLayer
) -> None:
    level_1 = added(products["L1C 04.00"]["subdataset"], "level 1")
    for layer in (plain, level_1):
        dock.layerBox.setLayer(layer)
        assert not dock.cloudsBox.isEnabled()
        assert "only products of level L2A" in dock.cloudsBox.toolTip()
        assert dock.sclBox.isEnabled()
        assert "None" in dock.sclBox.currentText()
        assert told(dock) == {}
    dock.layerBox.setLayer(added(products["L2A 05.09"]["subdataset"], "level 2"))
    assert dock.cloudsBox.isEnabled()
    assert "faulty pixels" in dock.cloudsBox.toolTip()


def test_a_layer_that_the_user_picks(
    dock: SubpixelDock, bar: Bar, plain: QgsRasterLayer, scl: QgsRasterLayer, qtbot
) -> None:
    dock.layerBox.setLayer(plain)
    # Of all rasters, only what may be one is listed; and nothing.
    listed = [dock.sclBox.layer(index) for index in range(dock.sclBox.count())]
    assert [layer.name() for layer in listed if layer is not None] == ["scl"]
    assert dock.sclBox.currentLayer() is None
    dock.sclBox.setLayer(scl)
    assert dock.cloudsBox.isEnabled()
    assert dock.cloudsBox.isChecked()
    assert told(dock) == {"MASK_CLOUDS": True, "SCL": scl.id()}
    dock.cloudsBox.setChecked(False)
    assert told(dock) == {}
    dock.cloudsBox.setChecked(True)
    assert empty(run(dock, bar, qtbot)) == CLOUDY
    QgsProject.instance().removeMapLayer(scl.id())
    assert not dock.cloudsBox.isEnabled()
    assert told(dock) == {}


def test_a_layer_that_the_engine_cannot_open(dock: SubpixelDock, plain: QgsRasterLayer, scl: QgsRasterLayer) -> None:
    memory = "/vsimem/scl-in-memory.tif"
    gdal.Translate(memory, scl.source(), format="GTiff")
    dock.layerBox.setLayer(plain)
    dock.sclBox.setLayer(added(memory, "memory"))
    assert not dock.cloudsBox.isEnabled()
    assert "Save it as a GeoTIFF" in dock.cloudsBox.toolTip()
    assert told(dock) == {}
    QgsProject.instance().clear()
    gdal.Unlink(memory)


def test_it_stays_with_the_layer_and_its_project(
    dock: SubpixelDock, qgis_iface, scene: QgsRasterLayer, plain: QgsRasterLayer, scl: QgsRasterLayer, tmp_path: Path
) -> None:
    dock.layerBox.setLayer(scene)
    dock.cloudsBox.setChecked(True)
    dock.layerBox.setLayer(plain)
    assert not dock.cloudsBox.isChecked()
    dock.sclBox.setLayer(scl)
    dock.layerBox.setLayer(scene)
    assert dock.cloudsBox.isChecked()
    assert dock.sclBox.currentLayer() is None
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "kept.qgs"))
    project.clear()
    assert not dock.cloudsBox.isEnabled()
    assert not dock.sclBox.isEnabled()
    assert project.read(str(tmp_path / "kept.qgs"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    for name, chosen in (("scene", None), ("plain", layers["scl"])):
        dock.layerBox.setLayer(layers[name])
        assert dock.cloudsBox.isChecked()
        assert dock.sclBox.currentLayer() == chosen
    dock.cloudsBox.setChecked(False)
    again = SubpixelDock(qgis_iface)
    again.layerBox.setLayer(layers["plain"])
    assert not again.cloudsBox.isChecked()
    assert again.sclBox.currentLayer() == layers["scl"]
    again.close_down()


def test_settings_of_a_recent_run(
    dock: SubpixelDock, bar: Bar, scene: QgsRasterLayer, plain: QgsRasterLayer, qtbot
) -> None:
    dock.layerBox.setLayer(scene)
    dock.cloudsBox.setChecked(True)
    run(dock, bar, qtbot)
    dock.cloudsBox.setChecked(False)
    dock.recentUseButton.click()
    assert dock.cloudsBox.isChecked()
    assert "only products" not in dock.statusLabel.text()
    dock.layerBox.setLayer(plain)
    dock.recentUseButton.click()
    assert told(dock) == {}
    assert "only products of level L2A" in dock.statusLabel.text()
