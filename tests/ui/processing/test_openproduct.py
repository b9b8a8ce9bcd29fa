"""Sentinel-2 products in QGIS: opened as they were downloaded, super-resolved with their offset and without their clouds."""

from __future__ import annotations

import json
from pathlib import Path, PurePath
from typing import Any, Optional

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProject,
    QgsRasterLayer,
)
from subpixel.core.model import read_model
from subpixel.core.products.product import read_product
from subpixel.tests.ui.support.rasters import CLOUDY, empty, values
from subpixel.tests.ui.support.rasters import PRODUCT_PX as SIDE
from subpixel.ui.layers.facts import chosen_bands, encoding_in, source_path, why_not

ID, SUPERRESOLVE = "subpixel:openproduct", "subpixel:superresolve"
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


def open_product(path: str, target: Path) -> dict[str, Any]:
    return processing.run(ID, {"PRODUCT": path, "OUTPUT": str(target)})


def refusal(algorithm_id: str, parameters: dict[str, Any]) -> str:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    ok, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok, parameters
    return text


def test_ids_and_names_are_stable() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert [(p.name(), p.type()) for p in algorithm.parameterDefinitions()] == [
        ("PRODUCT", "file"),
        ("BANDS_OUT", "enum"),
        ("OUTPUT", "rasterDestination"),
    ]
    assert [(o.name(), o.type()) for o in algorithm.outputDefinitions()] == [
        ("OUTPUT", "outputRaster"),
        ("QUANTIFICATION", "outputNumber"),
        ("OFFSET", "outputNumber"),
        ("BASELINE", "outputString"),
        ("LEVEL", "outputString"),
        ("SENSING_TIME", "outputString"),
        ("SCL", "outputString"),
    ]
    bands = algorithm.parameterDefinition("BANDS_OUT")
    assert (bands.options(), bands.defaultValue()) == (["visible and near infrared", "all ten"], bands.options()[0])
    assert all(p.help() for p in algorithm.parameterDefinitions())
    assert algorithm.helpUrl().endswith("/openproduct.html")


@pytest.mark.parametrize("form", ["folder", "zip", "metadata", "subdataset"])
def test_a_product_becomes_one_raster_of_reflectance(
    products: dict[str, dict], source: Path, tmp_path: Path, form: str
) -> None:
    made = products["L2A 05.09"]
    results = open_product(made[form], tmp_path / "o.vrt")
    assert (results["QUANTIFICATION"], results["OFFSET"]) == (10000, -1000)
    assert (results["BASELINE"], results["LEVEL"]) == ("05.09", "L2A")
    assert results["SENSING_TIME"].startswith("2022-05-03T16:02:11")
    assert QgsRasterLayer(results["SCL"], "scl").width() == SIDE // 2
    layer, original = QgsRasterLayer(results["OUTPUT"], "o"), QgsRasterLayer(str(source), "source")
    assert (layer.extent(), layer.crs()) == (original.extent(), original.crs())
    assert chosen_bands(layer, {}, read_model(None)) == {"B04": 3, "B03": 2, "B02": 1, "B08": 4}
    assert all(layer.dataProvider().sourceNoDataValue(number) == 0 for number in range(1, 5))
    for number in range(1, 5):
        stored, shown = (values(results["OUTPUT"], number, stored) for stored in (True, False))
        assert stored == values(str(source), number)
        assert shown[7][5] == pytest.approx((stored[7][5] - 1000) / 10000, abs=1e-7)


TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


@pytest.mark.parametrize("form", ["folder", "zip", "subdataset"])
def test_all_ten_bands_in_the_order_of_products(whole: dict[str, Any], source: Path, tmp_path: Path, form: str) -> None:
    parameters = {"PRODUCT": whole[form], "BANDS_OUT": "all ten", "OUTPUT": str(tmp_path / "o.vrt")}
    layer = QgsRasterLayer(processing.run(ID, parameters)["OUTPUT"], "o")
    original = QgsRasterLayer(str(source), "source")
    assert (layer.extent(), layer.crs()) == (original.extent(), original.crs())
    file = gdal.Open(layer.source())
    assert tuple(file.GetRasterBand(n).GetDescription() for n in range(1, 11)) == TEN
    provider = layer.dataProvider()
    assert [provider.sourceNoDataValue(n) for n in range(1, 11)] == [0] * 10
    for number, role in enumerate(TEN, start=1):
        assert (provider.bandScale(number), provider.bandOffset(number)) == pytest.approx((1e-4, -0.1))
        got = values(layer.source(), number)
        if role in whole["images"]:
            assert got == values(whole["images"][role])
            continue
        native = values(whole["coarse"][role])
        # Each value in the four pixels that it was measured over.
        assert got == [[native[row // 2][col // 2] for col in range(SIDE)] for row in range(SIDE)]
        assert values(layer.source(), number, stored=False)[7][5] == pytest.approx((got[7][5] - 1000) / 10000, abs=1e-7)
    found = read_product(layer.source())
    assert found is not None
    assert {role: PurePath(path).name for role, path in found.coarse.items()} == {
        role: PurePath(path).name for role, path in whole["coarse"].items()
    }
    # The four bands of the model are found among the ten.
    assert chosen_bands(layer, {}, read_model(None)) == {"B04": 3, "B03": 2, "B02": 1, "B08": 7}
    # By its number, as from a shell, and as it was before there was a choice.
    for given, count in ((1, 10), ("1", 10), (0, 4), (None, 4)):
        again = processing.run(ID, {**parameters, "BANDS_OUT": given, "OUTPUT": str(tmp_path / f"{given}.vrt")})
        assert QgsRasterLayer(again["OUTPUT"], "o").bandCount() == count


def test_20_m_bands_that_a_product_lacks(products: dict[str, dict], engine, source: Path, tmp_path: Path) -> None:
    asked = {"BANDS_OUT": "all ten", "OUTPUT": str(tmp_path / "o.vrt")}
    text = refusal(ID, {**asked, "PRODUCT": products["L2A 05.09"]["zip"]})
    assert "B05, B06" in text
    assert "visible bands and near infrared alone" in text
    assert "1 all ten" in refusal(ID, {**asked, "PRODUCT": products["L2A 05.09"]["zip"], "BANDS_OUT": "all eleven"})
    (tmp_path / "some").mkdir()
    made = engine("make", str(tmp_path / "some"), str(source), "L2A", "05.09", "20m")
    Path(made["coarse"]["B07"]).unlink()
    feedback = QgsProcessingFeedback()
    result = processing.run(ID, {**asked, "PRODUCT": made["folder"]}, feedback=feedback)["OUTPUT"]
    assert QgsRasterLayer(result, "o").bandCount() == 9
    assert (
        "Left out, because the product does not have them, or not encoded as its other bands: B07."
        in feedback.textLog()
    )


def test_a_20_m_band_that_lies_elsewhere_is_refused(engine, source: Path, tmp_path: Path) -> None:
    made = engine("make", str(tmp_path), str(source), "L2A", "05.09", "20m")
    tile = next(Path(made["folder"]).rglob("MTD_TL.xml"))
    before, mark, after = tile.read_text().partition('<Geoposition resolution="20"><ULX>')
    tile.write_text(before + mark + "1" + after)
    good = {"PRODUCT": made["folder"], "OUTPUT": str(tmp_path / "o.vrt")}
    assert "does not lie on the grid" in refusal(ID, {**good, "BANDS_OUT": "all ten"})
    assert QgsRasterLayer(processing.run(ID, good)["OUTPUT"], "o").bandCount() == 4


def test_what_other_products_say(products: dict[str, dict], tmp_path: Path) -> None:
    old = open_product(products["L2A 03.01"]["zip"], tmp_path / "old.vrt")
    assert (old["OFFSET"], old["BASELINE"]) == (0, "03.01")
    early = open_product(products["L1C 04.00"]["zip"], tmp_path / "early.vrt")
    assert (early["OFFSET"], early["LEVEL"], early["SCL"]) == (-1000, "L1C", "")


def test_a_temporary_output_is_a_virtual_raster(products: dict[str, dict]) -> None:
    results = processing.run(ID, {"PRODUCT": products["L2A 05.09"]["zip"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"].endswith(".vrt")
    assert QgsRasterLayer(results["OUTPUT"], "o").bandCount() == 4


def test_what_cannot_be_opened_is_refused_with_a_remedy(
    products: dict[str, dict], source: Path, tmp_path: Path
) -> None:
    good = {"PRODUCT": products["L2A 05.09"]["folder"], "OUTPUT": str(tmp_path / "o.vrt")}
    cases = [
        ({"PRODUCT": str(tmp_path / "gone.zip")}, "Check the path"),
        ({"PRODUCT": str(source)}, "MTD_MSIL1C.xml or MTD_MSIL2A.xml"),
        ({"PRODUCT": ""}, "MTD_MSIL1C.xml or MTD_MSIL2A.xml"),
        ({"OUTPUT": str(tmp_path / "o.tif")}, "ends in .vrt"),
        ({"OUTPUT": str(tmp_path / "no" / "o.vrt")}, "Create it or choose another"),
    ]
    for options, remedy in cases:
        assert remedy in refusal(ID, {**good, **options})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    assert algorithm.checkParameterValues(good, QgsProcessingContext()) == (True, "")
    assert not list(tmp_path.iterdir())


def test_a_damaged_product_is_refused_with_a_remedy(engine, source: Path, tmp_path: Path) -> None:
    made = engine("make", str(tmp_path), str(source), "L2A", "05.09")
    Path(made["images"]["B03"]).unlink()
    out = str(tmp_path / "o.vrt")
    text = refusal(ID, {"PRODUCT": made["folder"], "OUTPUT": out})
    assert "B03" in text
    assert "one by one" in text
    Path(made["metadata"]).write_text("<a/>")
    assert "Download the product again" in refusal(ID, {"PRODUCT": made["metadata"], "OUTPUT": out})


def load(
    parameters: dict[str, Any], target: Path, qtbot, name: Optional[str] = None
) -> tuple[QgsProcessingContext, QgsRasterLayer]:
    """As the toolbox does it: on another thread, the result loaded on the main one."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(str(target), QgsProject.instance())
    if name is not None:
        output.destinationName = name
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    task = QgsProcessingAlgRunnerTask(algorithm, {**parameters, "OUTPUT": output}, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=60_000) as done:
        QgsApplication.taskManager().addTask(task)
    assert done.args[0], feedback.textLog()
    ((path, details),) = context.layersToLoadOnCompletion().items()
    made = QgsRasterLayer(path, details.name)
    details.postProcessor().postProcessLayer(made, context, feedback)
    return context, made


def test_a_check_has_nothing_loaded(products: dict[str, dict]) -> None:
    context = QgsProcessingContext()
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = {"PRODUCT": products["L2A 05.09"]["zip"], "OUTPUT": target}
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    assert context.layersToLoadOnCompletion() == {}


def test_the_layer_is_named_and_shown_in_natural_colours(products: dict[str, dict], tmp_path: Path, qtbot) -> None:
    parameters = {"PRODUCT": products["L2A 05.09"]["zip"]}
    _context, made = load(parameters, tmp_path / "o.vrt", qtbot)
    assert made.name() == "T18SVG 2022-05-03 L2A"
    renderer = made.renderer()
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [3, 2, 1]
    for stretch in (renderer.redContrastEnhancement(), renderer.blueContrastEnhancement()):
        assert (stretch.minimumValue(), stretch.maximumValue()) == (0.0, 0.3)
    picture = renderer.block(0, made.extent(), SIDE, SIDE)
    tones = {picture.color(row, col) & 0xFF for row in range(SIDE) for col in range(SIDE)}
    assert len(tones) > 20
    _context, named = load(parameters, tmp_path / "named.vrt", qtbot, "my scene")
    assert named.name() == "my scene"


def test_opened_and_super_resolved_the_offset_comes_through(
    products: dict[str, dict], source: Path, tmp_path: Path
) -> None:
    opened = open_product(products["L2A 05.09"]["zip"], tmp_path / "o.vrt")["OUTPUT"]
    common = {"PRESET": "faithful"}
    results = processing.run(SUPERRESOLVE, {**common, "INPUT": opened, "OUTPUT": str(tmp_path / "a.tif")})
    layer = QgsRasterLayer(results["OUTPUT"], "a")
    assert layer.width() == 4 * SIDE
    assert layer.dataProvider().bandScale(1) == pytest.approx(1e-4)
    assert layer.dataProvider().bandOffset(1) == pytest.approx(-0.1)
    given = {**common, "INPUT": str(source), "OFFSET": -1000, "OUTPUT": str(tmp_path / "b.tif")}
    assert values(processing.run(SUPERRESOLVE, given)["OUTPUT"], 3) == values(results["OUTPUT"], 3)
    without = {**given, "OFFSET": 0, "OUTPUT": str(tmp_path / "c.tif")}
    assert values(processing.run(SUPERRESOLVE, without)["OUTPUT"], 3) != values(results["OUTPUT"], 3)


@pytest.mark.parametrize("form", ["virtual raster", "subdataset", "zipped", "other CRS"])
def test_clouds_become_nodata(products: dict[str, dict], tmp_path: Path, form: str) -> None:
    made = products["L2A 05.09"]
    given = open_product(made["zip"], tmp_path / "o.vrt")["OUTPUT"] if form == "virtual raster" else made["subdataset"]
    layer = QgsRasterLayer(made["zipped"] if form == "zipped" else given, "scene")
    if form == "other CRS":
        # One that only QGIS knows of, for which the engine gets a link of its own.
        definition = "+proj=utm +zone=18 +datum=WGS84 +units=m +no_defs +x_0=500000.5"
        layer.setCrs(QgsCoordinateReferenceSystem.fromProj(definition))
    parameters = {"INPUT": layer, "PRESET": "faithful", "OUTPUT": str(tmp_path / "a.tif")}
    result = processing.run(SUPERRESOLVE, {**parameters, "MASK_CLOUDS": True})["OUTPUT"]
    assert empty(result) == CLOUDY
    facts = gdal.Open(result).GetMetadata()
    assert float(facts["SUBPIXEL_OFFSET"]) == -1000


def test_a_classification_of_ones_own_and_its_classes(products: dict[str, dict], source: Path, tmp_path: Path) -> None:
    gdal.Translate(str(tmp_path / "scl.tif"), products["L2A 05.09"]["scl"], format="GTiff")
    parameters = {"INPUT": str(source), "PRESET": "faithful", "SCL": str(tmp_path / "scl.tif")}
    all_of_it = set(range(4 * SIDE))
    for classes, expected in ((None, CLOUDY), ("", CLOUDY), ("9", CLOUDY), ("3", set()), ("4", None)):
        options = {} if classes is None else {"SCL_CLASSES": classes}
        target = str(tmp_path / f"o{classes}.tif")
        feedback = QgsProcessingFeedback()
        made = processing.run(SUPERRESOLVE, {**parameters, **options, "OUTPUT": target}, feedback=feedback)["OUTPUT"]
        found = empty(made)
        assert f"classification: {100 * len(found) / len(all_of_it) ** 2:.3g} % of" in feedback.textLog()
        assert found == ({(r, c) for r in all_of_it for c in all_of_it} - CLOUDY if expected is None else expected)


def test_clouds_that_cannot_be_left_out_are_said_before_the_run(
    products: dict[str, dict], source: Path, tmp_path: Path
) -> None:
    level_1 = open_product(products["L1C 04.00"]["zip"], tmp_path / "o.vrt")["OUTPUT"]
    scl = products["L2A 05.09"]["scl"]
    memory = "/vsimem/scl.tif"
    gdal.Translate(memory, scl, format="GTiff")
    good = {"INPUT": str(source), "OUTPUT": str(tmp_path / "o.tif")}
    cases = [
        ({"INPUT": level_1, "MASK_CLOUDS": True}, "only products of level L2A"),
        ({"MASK_CLOUDS": True}, "only products of level L2A"),
        ({"INPUT": _joined(products, tmp_path, "L1C 04.00"), "MASK_CLOUDS": True}, "only products of level L2A"),
        # No one offset is right for these.
        ({"INPUT": _joined(products, tmp_path, "L2A 03.01")}, "one encoding"),
        ({"SCL": str(tmp_path / "gone.jp2")}, "Check the path"),
        ({"SCL": QgsRasterLayer(memory, "memory")}, "Save it as a GeoTIFF"),
        ({"SCL": str(source)}, "Choose the SCL band"),
        ({"SCL": scl, "SCL_CLASSES": "3,12"}, "whole numbers from 0 to 11"),
        ({"SCL": scl, "SCL_CLASSES": "clouds"}, "whole numbers with commas"),
        ({"INPUT": products["L2A 05.09"]["zip"]}, "Open Sentinel-2 product"),
        ({"INPUT": products["L2A 05.09"]["metadata"]}, "Open Sentinel-2 product"),
    ]
    for options, remedy in cases:
        assert remedy in refusal(SUPERRESOLVE, {**good, **options}), options
    gdal.Unlink(memory)


def _joined(products: dict[str, dict], folder: Path, other: str) -> str:
    """A virtual raster over two products."""
    parts = [products[name]["images"][role] for name, role in (("L2A 05.09", "B04"), (other, "B03"))]
    parts.append(products["L2A 05.09"]["images"]["B02"])
    path = str(folder / f"{other}.vrt")
    file = gdal.BuildVRT(path, parts, separate=True)
    for number, role in enumerate(("B04", "B03", "B02"), start=1):
        file.GetRasterBand(number).SetDescription(role)
    file = None
    return path


def test_encoding_of_products_is_what_the_engine_reads(products: dict[str, dict], engine, tmp_path: Path) -> None:
    layers, inputs = [], []
    for name, made in products.items():
        opened = open_product(made["folder"], tmp_path / f"{name}.vrt")["OUTPUT"]
        for path in (made["subdataset"], made["zipped"], opened, made["images"]["B04"]):
            layer = QgsRasterLayer(path, name)
            assert layer.isValid(), path
            single = layer.bandCount() == 1
            layers.append((layer, {"B04": 1} if single else chosen_bands(layer, {}, read_model(None))))
            inputs.append((source_path(layer), made["images"] if single else {}))
    expected = engine("read", json.dumps(inputs))
    for (layer, bands), (quantification, offset, origin) in zip(layers, expected):
        found = encoding_in(layer, bands)
        assert found[:2] == pytest.approx((quantification, offset), rel=1e-9), layer.source()
        assert str(found[2]) == origin
    assert {offset for _, offset, _ in expected} == {-1000, 0}


def test_a_layer_of_a_damaged_product_says_so(engine, source: Path, tmp_path: Path) -> None:
    made = engine("make", str(tmp_path), str(source), "L2A", "05.09")
    layer = QgsRasterLayer(made["subdataset"], "scene")
    assert why_not(layer) == ""
    Path(made["images"]["B08"]).unlink()
    assert "B08" in why_not(layer)
    assert "one by one" in why_not(layer)
    assert "B08" in refusal(ID, {"PRODUCT": made["images"]["B03"], "OUTPUT": str(tmp_path / "o.vrt")})
    # An image that is there keeps the product's offset.
    single = QgsRasterLayer(made["images"]["B04"], "red")
    assert encoding_in(single, {"B04": 1})[:2] == (10000, -1000)


def test_in_a_graphical_model(products: dict[str, dict], tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("product")
    model.addModelParameter(QgsProcessingParameterFile("product"), QgsProcessingModelParameter("product"))
    source_of = QgsProcessingModelChildParameterSource
    opened = QgsProcessingModelChildAlgorithm(ID)
    opened.setChildId("open")
    opened.addParameterSources("PRODUCT", [source_of.fromModelParameter("product")])
    model.addChildAlgorithm(opened)
    done = QgsProcessingModelChildAlgorithm(SUPERRESOLVE)
    done.setChildId("sr")
    for definition in QgsApplication.processingRegistry().algorithmById(SUPERRESOLVE).parameterDefinitions():
        if definition.isDestination():
            continue
        done.addParameterSources(definition.name(), [source_of.fromStaticValue(definition.defaultValue())])
    done.addParameterSources("INPUT", [source_of.fromChildOutput("open", "OUTPUT")])
    done.addParameterSources("SCL", [source_of.fromChildOutput("open", "SCL")])
    done.addParameterSources("PRESET", [source_of.fromStaticValue("faithful")])
    output = QgsProcessingModelOutput("sr")
    output.setChildOutputName("OUTPUT")
    output.setChildId("sr")
    done.setModelOutputs({"sr": output})
    model.addChildAlgorithm(done)
    # As a saved model is.
    path = str(tmp_path / "product.model3")
    assert model.toFile(path)
    saved = QgsProcessingModelAlgorithm()
    assert saved.fromFile(path)
    assert saved.validate()[0], saved.validate()[1]
    # Level 1C has no classification, and is done without.
    for name, expected in (("L2A 05.09", CLOUDY), ("L1C 04.00", set())):
        results = processing.run(saved, {"product": products[name]["zip"], "sr:sr": str(tmp_path / f"{name}.tif")})
        assert empty(results["sr:sr"]) == expected
        assert float(gdal.Open(results["sr:sr"]).GetMetadata()["SUBPIXEL_OFFSET"]) == -1000


def test_headless(products: dict[str, dict], tmp_path: Path, headless) -> None:
    target = tmp_path / "o.vrt"
    answer = headless("--json", "run", ID, "--", f"PRODUCT={products['L2A 05.09']['zip']}", f"OUTPUT={target}")
    assert answer.returncode == 0, answer.stderr
    results = json.loads(answer.stdout)["results"]
    assert results["OFFSET"] == -1000
    assert results["SCL"].endswith("_SCL_20m.jp2")
    arguments = (f"INPUT={target}", "PRESET=faithful", "MASK_CLOUDS=true", f"OUTPUT={tmp_path / 'o.tif'}")
    answer = headless("--json", "run", SUPERRESOLVE, "--", *arguments)
    assert answer.returncode == 0, answer.stderr
    assert empty(str(tmp_path / "o.tif")) == CLOUDY
