"""What a run leaves in the project: layers in place, with style, metadata, legend, pyramids; the switch between them."""

from __future__ import annotations

import gc
import math
import threading
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsSettings,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from subpixel.ui.dock import result_panel
from subpixel.ui.dock.dock import SubpixelDock
from subpixel.ui.dock.forms.extent import CANVAS, LAYER, POLYGONS
from subpixel.ui.dock.placing import PREVIEW_PROPERTY, Loaded, open_layers
from subpixel.ui.dock.recent import load_recent
from subpixel.ui.dock.run import DockRun
from subpixel.ui.engine.machine import load_machine
from subpixel.ui.layers.result import Comparison
from subpixel.ui.settings import Settings

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


@pytest.fixture
def scene(tmp_path: Path, cut, qgis_app: QgsApplication) -> QgsRasterLayer:
    made = QgsRasterLayer(str(cut(tmp_path / "in.tif", 100, 90)), "scene")
    assert made.isValid()
    return QgsProject.instance().addMapLayer(made)


@pytest.fixture
def dock(qgis_iface, scene: QgsRasterLayer, qtbot):
    QgsSettings().remove("subpixel")
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(scene.crs())
    canvas.setExtent(scene.extent())
    made = SubpixelDock(qgis_iface)
    made.layerBox.setLayer(scene)
    made.presetBox.setCurrentIndex(made.presetBox.findData("faithful"))
    yield made
    made.close_down()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def run(dock: SubpixelDock, qtbot, preview: bool = False) -> dict:
    with qtbot.waitSignal(dock.finished, timeout=90_000) as done:
        dock.previewButton.click() if preview else dock.runButton.click()
    assert done.args[0], dock.statusLabel.text()
    return done.args[1]


def named(text: str) -> list[QgsRasterLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if text in layer.name()]


def shown(layer: QgsRasterLayer) -> bool:
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def follow_the_map(layer: QgsRasterLayer) -> None:
    """Give a layer a stretch that follows the map, which would show a result in colours of its own."""
    origin = layer.renderer().minMaxOrigin()
    origin.setExtent(origin.Extent.UpdatedCanvas)
    origin.setLimits(origin.Limits.MinMax)
    layer.renderer().setMinMaxOrigin(origin)


def assert_shown_in_reflectance(uncertainty: QgsRasterLayer) -> None:
    renderer = uncertainty.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert 0 < renderer.classificationMax() < 0.2
    legend = [label for label, _ in renderer.legendSymbologyItems()]
    assert len(legend) >= 2
    settings = renderer.shader().rasterShaderFunction().legendSettings()
    assert "reflectance" in settings.suffix()


def test_result_and_uncertainty_are_named_described_and_styled(dock: SubpixelDock, scene, qtbot, tmp_path) -> None:
    follow_the_map(scene)
    dock.presetBox.setCurrentIndex(dock.presetBox.findData("balanced"))
    dock.stepsBox.setValue(1)
    dock.seedBox.setValue(7)
    dock.uncertaintyBox.setChecked(True)
    dock.ensembleBox.setValue(2)
    dock.outputBox.setFilePath(str(tmp_path / "o.tif"))
    dock._extent.choose(LAYER)
    run(dock, qtbot)
    tree = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert tree == [
        "scene 2.5 m, balanced, steps 1, ensemble 2, seed 7",
        "scene 2.5 m, balanced, steps 1, ensemble 2, seed 7, uncertainty",
        "scene",
    ]
    result, uncertainty = *(x for x in named("seed 7") if x not in named("uncertainty")), *named("uncertainty")
    assert shown(result)
    assert not shown(uncertainty)
    metadata = result.metadata()
    assert "generated, not measured" in metadata.abstract()
    history = " ".join(metadata.history())
    for word in ("scene", "subpixel-", "seed 7", "Steps 1", "ensemble 2"):
        assert word in history
    rmse = float(metadata.abstract().split("input by ")[1].split(" ")[0])
    assert 0 < rmse < 1e-3
    limits = result.renderer().minMaxOrigin().limits()
    assert limits == QgsRasterMinMaxOrigin.Limits.None_
    assert_shown_in_reflectance(uncertainty)
    for layer in (result, uncertainty):
        # 400 x 360 pixels: one level of 2 and one of 4 at least.
        assert layer.dataProvider().hasPyramids()
    entry = load_recent()[0]
    assert entry.name == result.name()
    assert entry.parameters["SEED"] == 7
    assert entry.there
    assert dock.recentList.count() == 1


def test_preview_is_a_small_piece_about_the_middle_and_replaces_the_last(dock: SubpixelDock, scene, qtbot) -> None:
    dock.uncertaintyBox.setChecked(True)
    for seed in (1, 2):
        dock.seedBox.setValue(seed)
        run(dock, qtbot, preview=True)
    previews = named("preview")
    assert len(previews) == 1
    assert previews[0].customProperty(PREVIEW_PROPERTY)
    assert (previews[0].width(), previews[0].height()) == (256, 256)
    offset_px = (previews[0].extent().xMinimum() - scene.extent().xMinimum()) / 10
    assert math.isclose(offset_px, round(offset_px), abs_tol=1e-6)
    # At a place where the network's strides begin, so that no more than its context is read around it.
    assert round(previews[0].extent().xMinimum() / 10) % 4 == 0
    assert round(previews[0].extent().yMaximum() / 10) % 4 == 0
    assert previews[0].extent().center().distance(scene.extent().center()) <= 10 + 20 * math.sqrt(2)
    assert load_recent() == []


def test_compare_toggles_result_and_input(dock: SubpixelDock, scene, qtbot) -> None:
    assert not dock.compareButton.isEnabled()
    dock.offsetBox.setText("-100")
    dock.offsetBox.textEdited.emit("-100")
    assert scene.customProperty("subpixel/OFFSET") == "-100"
    run(dock, qtbot, preview=True)
    result = named("preview")[0]
    assert dock.compareButton.isEnabled()
    # What was chosen for reading the input does not pass over to the result.
    assert [key for key in result.customPropertyKeys() if key.startswith("subpixel/OFF")] == []
    dock.compareButton.click()
    assert (shown(result), shown(scene)) == (False, True)
    assert "scene" in dock.statusLabel.text()
    dock.compareButton.click()
    assert (shown(result), shown(scene)) == (True, True)
    # What belongs together is written into the layers: another window finds it too.
    assert Comparison(QgsProject.instance()).pair() == (result.id(), scene.id())
    QgsProject.instance().removeMapLayer(result.id())
    assert not dock.compareButton.isEnabled()


def test_recent_runs_are_put_back_and_used_again(dock: SubpixelDock, scene, qtbot) -> None:
    dock._extent.choose(CANVAS)
    dock.seedBox.setValue(42)
    run(dock, qtbot)
    QgsProject.instance().removeMapLayer(named("seed 42")[0].id())
    dock.seedBox.setValue(0)
    dock.presetBox.setCurrentIndex(dock.presetBox.findData("detailed"))
    dock.recentAddButton.click()
    assert len(named("seed 42")) == 1
    dock.recentUseButton.click()
    assert (dock.seedBox.value(), dock.presetBox.currentData()) == (42, "faithful")


def test_selected_polygons_are_an_extent(dock: SubpixelDock, scene, qtbot, qgis_iface) -> None:
    dock._extent.choose(POLYGONS)
    assert "No polygon is selected" in estimate_text(dock, qtbot)
    areas = QgsVectorLayer(f"Polygon?crs={scene.crs().authid()}", "areas", "memory")
    corner = scene.extent()
    x, y = corner.xMinimum() + 200, corner.yMaximum() - 300
    ring = [QgsPointXY(x, y), QgsPointXY(x + 150, y), QgsPointXY(x + 80, y - 120)]
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
    areas.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(areas)
    areas.selectAll()
    extent = dock.parameters()["EXTENT"]
    assert (extent.width(), extent.height()) == (150, 120)
    assert "60 x 48 pixels" in estimate_text(dock, qtbot)
    run(dock, qtbot)
    made = named("2.5 m")[0]
    assert (made.width(), made.height()) == (60, 48)


def estimate_text(dock: SubpixelDock, qtbot) -> str:
    dock._changed()
    qtbot.waitUntil(lambda: not dock._settle.isActive(), timeout=5_000)
    return dock.estimateLabel.text()


def test_the_estimate_follows_the_form(dock: SubpixelDock, qtbot) -> None:
    dock._extent.choose(LAYER)
    text = estimate_text(dock, qtbot)
    assert "400 x 360 pixels" in text
    assert "on disk" in text
    assert "memory" in text
    small = dock._outlook.expected
    dock.uncertaintyBox.setChecked(True)
    estimate_text(dock, qtbot)
    assert dock._outlook.expected.disk_bytes > small.disk_bytes


def test_the_machine_is_measured_when_the_dock_is_first_shown(dock: SubpixelDock, qtbot) -> None:
    dock._extent.choose(LAYER)
    assert dock._outlook.expected is None or dock._outlook.expected.seconds is None
    dock.setFloating(True)
    dock.show()
    qtbot.waitUntil(lambda: "GB" in dock.deviceNote.text(), timeout=300_000)
    assert dock.deviceBox.currentData() == "auto"
    # A processor that is busy with something else tells nothing of itself.
    known = load_machine().costs_of("auto") is not None
    assert ("about" if known else "not known yet") in estimate_text(dock, qtbot)
    dock.hide()


def test_bands_and_encoding_are_shown_and_can_be_changed(dock: SubpixelDock, scene, qgis_iface) -> None:
    assert "B04 = 3" in dock.layerNote.text()
    assert "10000" in dock.layerNote.text()
    assert not {"RED", "OFFSET", "QUANTIFICATION"} & set(dock.parameters())
    dock.offsetBox.setFocus()
    dock.offsetBox.setText("-1000")
    dock.offsetBox.textEdited.emit("-1000")
    dock.redBox.setBand(1)
    assert "B04 = 1" in dock.layerNote.text()
    assert "(DN - 1000)" in dock.layerNote.text()
    assert dock.parameters()["OFFSET"] == -1000
    assert dock.parameters()["RED"] == 1
    # It stays with the layer.
    other = SubpixelDock(qgis_iface)
    other.layerBox.setLayer(scene)
    assert other.parameters()["OFFSET"] == -1000
    assert other.redBox.currentBand() == 1
    other.close_down()


def test_a_layer_that_cannot_be_used_is_explained(dock: SubpixelDock, cut, tmp_path) -> None:
    one = QgsRasterLayer(str(cut(tmp_path / "one.tif", 20, 20, "-b", "1")), "one")
    QgsProject.instance().addMapLayer(one)
    dock.layerBox.setLayer(one)
    assert "1 band" in dock.layerNote.text()
    assert not dock.redBox.isEnabled()
    bare = cut(tmp_path / "bare.tif", 20, 20, "-colorinterp", "undefined")
    from osgeo import gdal

    file = gdal.Open(str(bare), gdal.GA_Update)
    for number in range(1, file.RasterCount + 1):
        file.GetRasterBand(number).SetDescription("")
    file = None
    unnamed = QgsRasterLayer(str(bare), "unnamed")
    QgsProject.instance().addMapLayer(unnamed)
    dock.layerBox.setLayer(unnamed)
    assert "Not found" in dock.layerNote.text()
    assert "B04" in dock.layerNote.text()
    for name, number in (("red", 3), ("green", 2), ("blue", 1)):
        getattr(dock, f"{name}Box").setBand(number)
    assert "Reflectance" in dock.layerNote.text()
    path = str(cut(tmp_path / "numbered.tif", 20, 20))
    file = gdal.Open(path, gdal.GA_Update)
    for number in range(1, file.RasterCount + 1):
        file.GetRasterBand(number).SetDescription(f"b{number}")
    file = None
    numbered = QgsRasterLayer(path, "numbered")
    QgsProject.instance().addMapLayer(numbered)
    dock.layerBox.setLayer(numbered)
    assert "numbers do not say which band is which" in dock.layerNote.text()
    assert "Not found: B04, B03, B02" in dock.layerNote.text()


def test_settings_belong_to_the_project_too(dock: SubpixelDock, scene, qtbot, tmp_path) -> None:
    dock.seedBox.setValue(5)
    dock._extent.choose(CANVAS)
    run(dock, qtbot, preview=True)
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    dock.seedBox.setValue(6)
    Settings.load().save()
    QgsSettings().setValue("subpixel/seed", 99)
    project.read(str(tmp_path / "p.qgz"))
    assert dock.seedBox.value() == 5
    project.clear()
    assert Settings.load(project).seed == 99


def test_extent_window_is_snapped_outward(scene) -> None:
    from qgis.core import QgsReferencedRectangle
    from subpixel.ui.dock.forms.extent import window_px

    whole = scene.extent()
    x, y = whole.xMinimum(), whole.yMaximum()
    part = QgsReferencedRectangle(QgsRectangle(x + 15, y - 39, x + 40, y - 20), scene.crs())
    assert window_px(scene, part) == (1, 2, 3, 2)
    assert window_px(scene, None) == (0, 0, 100, 90)


def test_a_preview_does_not_take_away_a_result_that_is_still_being_loaded(
    dock: SubpixelDock, qtbot, monkeypatch
) -> None:
    gate, begun = threading.Event(), []

    def large(run: DockRun, results: dict) -> Loaded:
        begun.append(run.preview)
        if not run.preview:
            # As long as the statistics of a large file take.
            assert gate.wait(120)
        return open_layers(run, results)

    monkeypatch.setattr(result_panel, "open_layers", large)
    dock._extent.choose(LAYER)
    dock.runButton.click()
    qtbot.waitUntil(lambda: begun == [False], timeout=90_000)
    for seed in (1, 2):
        dock.seedBox.setValue(seed)
        run(dock, qtbot, preview=True)
    gc.collect()
    assert [layer.name() for layer in named("2.5 m")] == [layer.name() for layer in named("preview")]
    with qtbot.waitSignal(dock.finished, timeout=30_000) as done:
        gate.set()
    assert done.args[0]
    assert len(named("preview")) == 1
    assert len(named("2.5 m")) == 2
    assert not dock._results._opening


def test_no_secret_of_an_address_is_in_what_a_result_is_called_or_says(dock: SubpixelDock, scene, qtbot) -> None:
    scene.setName("x.tif?sig=hunter2&key=hunter2")
    run(dock, qtbot, preview=True)
    (result,) = named("preview")
    metadata = result.metadata()
    for text in (
        result.name(),
        metadata.abstract(),
        metadata.parentIdentifier(),
        metadata.title(),
        *metadata.history(),
    ):
        assert "hunter2" not in text
    assert "x.tif?sig=***" in metadata.parentIdentifier()
