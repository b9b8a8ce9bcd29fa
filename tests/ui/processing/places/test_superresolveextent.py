"""`subpixel:superresolveextent` inside QGIS's own process, with the real engine and real servers on this machine."""

from __future__ import annotations

import json
import time
from array import array
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from processing.gui.AlgorithmExecutor import executeIterating
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from subpixel.core.sentinel2.bands import COARSE_ROLES, TEN_BANDS
from subpixel.core.tiles.counts import HALO_PX
from subpixel.tests.ui.support.rasters import empty

from .conftest import CLEAR, HERE, L2A, Archive, Log, squares

ID, SUPERRESOLVE, FIND = "subpixel:superresolveextent", "subpixel:superresolve", "subpixel:findscenes"
# What models, scripts and histories of users hold: name, type, default. Entries may be added, never changed.
OWN = [
    ("EXTENT", "extent", None),
    ("AREA", "source", None),
    ("SCENE", "string", None),
    ("DATES", "string", None),
    ("CLOUD", "number", 10.0),
    ("CATALOGUE", "string", "Earth Search"),
]
SHARED = ["BANDS_OUT", "PRESET", "STEPS", "ENSEMBLE", "SEED", "DEVICE", "CONSISTENCY", "OUTPUT_TYPE", "MASK_CLOUDS"]
ADVANCED = ["TEMPERATURE", "STRENGTH", "SHARPNESS", "PIXEL_SIZE", "MODEL", "PRECISION"]
ADVANCED += ["SCL_CLASSES", "MEASURED_SHARE"]
LAST = ["TILE_PX", "OVERLAP_PX", "OUTPUT", "UNCERTAINTY"]
# As reflectance.
ONE_DN = 1e-4
QUICK = {"PRESET": "faithful", "DEVICE": "cpu", "PRECISION": "fp32"}
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


def definitions(algorithm_id: str) -> dict[str, Any]:
    algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    return {each.name(): each for each in algorithm.parameterDefinitions()}


def run(parameters: dict[str, Any], feedback: Any = None) -> dict[str, Any]:
    return processing.run(ID, {**QUICK, **parameters}, feedback=feedback)


def refusal(parameters: dict[str, Any]) -> str:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    ok, text = algorithm.checkParameterValues({**QUICK, **parameters}, QgsProcessingContext())
    assert not ok, parameters
    return text


def failure(parameters: dict[str, Any]) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run(parameters)
    # QGIS keeps a failed algorithm's exception for good, and with its traceback the caller's layers.
    caught.value.with_traceback(None)
    return str(caught.value)


def test_ids_and_names_are_stable() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    known, other = definitions(ID), definitions(SUPERRESOLVE)
    names = [name for name, *_ in OWN]
    assert list(known) == [*names, *SHARED, "SCENES", "COLLECTION", "AUTH", *ADVANCED, *LAST, "PIECE"]
    assert [(name, known[name].type(), known[name].defaultValue()) for name in names] == OWN
    assert (known["AUTH"].type(), known["PIECE"].type()) == ("authcfg", "rasterDestination")
    for name in (*SHARED, *ADVANCED, *LAST):
        # What is said of clouds and of bands is said of the archive's.
        left_out = {"metadata": None, **({"help": ""} if name in ("MASK_CLOUDS", "BANDS_OUT") else {})}
        mine, theirs = ({**each[name].toVariantMap(), **left_out} for each in (known, other))
        assert (name, mine) == (name, theirs)
    assert [(o.name(), o.type()) for o in algorithm.outputDefinitions()] == [
        ("OUTPUT", "outputRaster"),
        ("UNCERTAINTY", "outputRaster"),
        ("PIECE", "outputRaster"),
        ("SCENE", "outputString"),
        ("CONSISTENCY_RMSE", "outputNumber"),
        ("SECONDS", "outputNumber"),
    ]
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = [name for name, each in known.items() if not each.flags() & optional]
    assert required == [
        *("CLOUD", "SEED", "DEVICE", "CONSISTENCY", "OUTPUT_TYPE", "SCENES"),
        *("TILE_PX", "OVERLAP_PX", "OUTPUT"),
    ]
    assert all(each.help() for each in known.values())
    assert "generated, not measured" in algorithm.shortHelpString()
    assert algorithm.helpUrl().endswith("/archive.html")


def test_a_place_becomes_a_result_and_a_piece(archive: Archive, tmp_path: Path) -> None:
    feedback, output = Log(), tmp_path / "o.tif"
    results = run(archive.asked(OUTPUT=str(output)), feedback)
    assert results["SCENE"] == CLEAR
    assert results["PIECE"] == str(tmp_path / "o_10m.tif")
    piece, out = QgsRasterLayer(results["PIECE"], "piece"), QgsRasterLayer(results["OUTPUT"], "o")
    # With what lies around the place, so that its border is as good as its middle.
    side = 32 + 2 * HALO_PX
    assert (piece.width(), piece.height(), piece.bandCount()) == (side, side, 4)
    assert (out.width(), out.height(), out.bandCount()) == (128, 128, 4)
    assert out.extent() == QgsRectangle(440_000, 4_170_000, 440_320, 4_170_320)
    assert piece.extent() == out.extent().buffered(10 * HALO_PX)
    assert out.crs().authid() == "EPSG:32618"
    assert 0 < results["CONSISTENCY_RMSE"] < 2e-3
    tags = gdal.Open(str(output)).GetMetadata()
    assert tags["SUBPIXEL_SOURCE_SCENES"] == CLEAR
    assert tags["TIFFTAG_COPYRIGHT"] == "Contains modified Copernicus Sentinel data 2024"
    assert {path.name for path in tmp_path.iterdir()} == {"o.tif", "o_10m.tif", "o_10m_scl.tif", "cache"}
    assert any(CLEAR in text for text in feedback.infos)
    assert any("Copernicus" in text for text in feedback.infos)
    # The ordinary run on the piece gives the same pixels.
    ordinary = {"INPUT": results["PIECE"], "EXTENT": HERE, "OUTPUT": str(tmp_path / "again.tif")}
    again = processing.run(SUPERRESOLVE, {**QUICK, **ordinary})
    first, second = (gdal.Open(path).ReadRaster() for path in (str(output), again["OUTPUT"]))
    assert first == second


def test_several_dates_are_measured_together(archive: Archive, tmp_path: Path) -> None:
    feedback, output = Log(), tmp_path / "o.tif"
    asked = archive.asked(COLLECTION="sentinel-2-dates", DATES="2024-07", OUTPUT=str(output))
    asked["EXTENT"] = "440000,440800,4171000,4171800 [EPSG:32618]"
    results = run({**asked, "SCENES": 3}, feedback)
    assert results["SCENE"] == "S2B_18SVG_20240720_0_L2A"
    tags = gdal.Open(str(output)).GetMetadata()
    assert tags["SUBPIXEL_SOURCE_DATES"].count("S2B_18SVG") == 2
    assert any("2024-07-15 lies +0.3" in text for text in feedback.infos)
    # What the other dates have measured was for the run alone.
    assert {path.name for path in tmp_path.iterdir()} == {"o.tif", "o_10m.tif", "o_10m_scl.tif", "cache"}
    alone = run({**asked, "OUTPUT": str(tmp_path / "one.tif")})
    first, second = (gdal.Open(path).ReadRaster() for path in (str(output), alone["OUTPUT"]))
    assert first != second
    assert "SCENES = 13" in refusal({**asked, "SCENES": 13})


def test_all_ten_bands_with_those_of_20_m_as_measured(archive: Archive, tmp_path: Path) -> None:
    feedback, output = Log(), tmp_path / "o.tif"
    asked = archive.asked(OUTPUT=str(output), BANDS_OUT="all ten", UNCERTAINTY=str(tmp_path / "u.tif"))
    results = run({**asked, "MASK_CLOUDS": True}, feedback)
    named = {"o.tif", "u.tif", "o_10m.tif", "o_10m_scl.tif", "o_10m_coarse.tif", "cache"}
    assert {path.name for path in tmp_path.iterdir()} == named
    for path in (output, tmp_path / "u.tif"):
        made = gdal.Open(str(path))
        assert (made.RasterXSize, made.RasterYSize) == (128, 128)
        assert tuple(made.GetRasterBand(number).GetDescription() for number in range(1, 11)) == TEN_BANDS
    coarse = gdal.Open(str(tmp_path / "o_10m_coarse.tif"))
    assert tuple(coarse.GetRasterBand(number).GetDescription() for number in range(1, 7)) == COARSE_ROLES
    assert coarse.GetGeoTransform()[1] == 20
    assert gdal.Open(results["PIECE"]).RasterCount == 4
    assert any("B12: at 20 m as measured" in text for text in feedback.infos), feedback.infos
    # The same as of the files that are left.
    given = ",".join(f"{role}={tmp_path / 'o_10m_coarse.tif'}#{n}" for n, role in enumerate(COARSE_ROLES, start=1))
    again = {"INPUT": results["PIECE"], "EXTENT": HERE, "OUTPUT": str(tmp_path / "again.tif")}
    processing.run(SUPERRESOLVE, {**QUICK, **again, "BANDS_OUT": "all ten", "BANDS_20M": given})
    first, second = (values_of(path) for path in (output, tmp_path / "again.tif"))
    assert len(first) == 10 * 128 * 128
    assert max(abs(a - b) for a, b in zip(first, second)) <= 1


def test_files_of_20_m_come_and_go_with_their_piece(archive: Archive, tmp_path: Path) -> None:
    coarse, ten = tmp_path / "o_10m_coarse.tif", {"BANDS_OUT": "all ten"}
    coarse.write_text("mine")
    asked = archive.asked(OUTPUT=str(tmp_path / "o.tif"))
    # Who does not ask for them has nothing replaced that is no piece's.
    run(asked)
    assert coarse.read_text() == "mine"
    run({**asked, **ten})
    whole = coarse.read_bytes()
    # A run that fails once they are read leaves all as it was.
    clouds = {"EXTENT": "440000,440320,4178000,4178320 [EPSG:32618]", "DATES": "2024-06-20", "CLOUD": 100}
    assert "nothing but NoData" in failure({**asked, **ten, **clouds, "MASK_CLOUDS": True})
    assert coarse.read_bytes() == whole
    names = {"o.tif", "o_10m.tif", "o_10m_scl.tif", "cache"}
    assert {path.name for path in tmp_path.iterdir()} == names | {coarse.name}
    run(asked)
    assert {path.name for path in tmp_path.iterdir()} == names


def values_of(path: Path) -> array:
    """All values of a raster."""
    values = array("f")
    values.frombytes(gdal.Open(str(path)).ReadRaster(buf_type=gdal.GDT_Float32))
    return values


def test_the_cache_serves_the_second_run(archive: Archive, tmp_path: Path) -> None:
    asked = archive.asked(SCENE=CLEAR, DATES="1999", OUTPUT=str(tmp_path / "o.tif"), PIECE=str(tmp_path / "p.tif"))
    assert run(asked)["PIECE"] == str(tmp_path / "p.tif")
    assert archive.web.log()
    run({**asked, "UNCERTAINTY": str(tmp_path / "u.tif")})
    assert archive.web.log() == []
    assert QgsRasterLayer(str(tmp_path / "u.tif"), "u").width() == 128


def test_clouds_are_left_out(archive: Archive, tmp_path: Path) -> None:
    def cloudy(extent: str) -> dict[str, Any]:
        place = {"EXTENT": f"{extent} [EPSG:32618]", "DATES": "2024-06-20", "CLOUD": 100}
        return archive.asked(**place, MASK_CLOUDS=True, OUTPUT=str(tmp_path / "o.tif"))

    # The clouds of that day end in the middle of it.
    half = run(cloudy("440000,440320,4169400,4169720"))
    assert empty(half["OUTPUT"]) == {(row, col) for row in range(64) for col in range(128)}
    for path in tmp_path.glob("o*.tif"):
        path.unlink()
    text = failure(cloudy("440000,440320,4178000,4178320"))
    assert "nothing but NoData" in text
    assert "partial" not in text
    assert not list(tmp_path.glob("o*.tif"))


def test_layers_are_styled_and_say_where_they_are_from(archive: Archive, tmp_path: Path) -> None:
    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    targets = {
        name: QgsProcessingOutputLayerDefinition(str(tmp_path / f"{name}.tif"), project)
        for name in ("OUTPUT", "PIECE", "UNCERTAINTY")
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    feedback = Log()
    results, ok = algorithm.run({**QUICK, **archive.asked(**targets)}, context, feedback)
    assert ok
    waiting = context.layersToLoadOnCompletion()
    assert sorted(Path(path).name for path in waiting) == ["OUTPUT.tif", "PIECE.tif", "UNCERTAINTY.tif"]
    for path, details in waiting.items():
        layer = QgsRasterLayer(path, "layer")
        details.postProcessor().postProcessLayer(layer, context, feedback)
        metadata = layer.metadata()
        assert metadata.rights() == ["Contains modified Copernicus Sentinel data 2024"]
        told = "\n".join(metadata.history())
        assert CLEAR in told
        assert "2024-06-15" in told
        assert "05.10" in told
        assert CLEAR in metadata.abstract()
        if "UNCERTAINTY" not in path:
            assert layer.renderer().redContrastEnhancement().maximumValue() == pytest.approx(0.3)
            assert layer.renderer().redBand() == 1
    assert results["SCENE"] == CLEAR


def test_what_cannot_be_asked_is_refused_with_a_remedy(archive: Archive, tmp_path: Path, tiny_model) -> None:
    out = str(tmp_path / "o.tif")
    model = str(tiny_model(tmp_path / "b05.safetensors", "B05,B06", 2))
    cases = [
        ({"EXTENT": None}, "Give either an extent"),
        ({"DATES": "soon"}, "Write a day as"),
        ({"OUTPUT": str(tmp_path / "o.png")}, "ends in .tif"),
        ({"PIECE": out}, "give them two names"),
        ({"UNCERTAINTY": str(tmp_path / "o_10m.tif")}, "give them two names"),
        ({"UNCERTAINTY": str(tmp_path / "o_10m_scl.tif")}, "give them two names"),
        ({"UNCERTAINTY": str(tmp_path / "o_10m_coarse.tif"), "BANDS_OUT": "all ten"}, "give them two names"),
        ({"PIXEL_SIZE": "1.25m", "BANDS_OUT": "all ten"}, "shipped model only"),
        ({"PIECE": str(tmp_path / "no" / "p.tif")}, "Create it or choose another"),
        ({"STEPS": 16}, "0 to 15"),
        ({"PRESET": "bold"}, "PRESET"),
        ({"SCL_CLASSES": "cloud"}, "Write whole numbers"),
        ({"UNCERTAINTY": str(tmp_path / "u.tif"), "ENSEMBLE": 1}, "ensemble to 2"),
        ({"MODEL": model}, "Choose a model of"),
    ]
    for what, remedy in cases:
        assert remedy in refusal(archive.asked(**{"OUTPUT": out, **what})), what
    assert archive.api.log() == []


def test_without_a_scene_nothing_is_written(archive: Archive, tmp_path: Path) -> None:
    out = str(tmp_path / "o.tif")
    assert "No scene is clear enough" in failure(archive.asked(DATES="2024-06-20", OUTPUT=out))
    assert "no scene of this place" in failure(archive.asked(DATES="2019", OUTPUT=out))
    assert "no scene of that name" in failure(archive.asked(SCENE="S2B_nothing", OUTPUT=out))
    assert "cannot be reached" in failure(archive.asked(CATALOGUE="http://127.0.0.1:9/stac", OUTPUT=out))
    assert not [path for path in tmp_path.iterdir() if path.name != "cache"]


def test_cancel_ends_a_silent_server_within_a_second(archive: Archive, tmp_path: Path) -> None:
    archive.web.fail(0, after=7)
    (tmp_path / "o_10m.tif").write_bytes(b"an older one")
    asked_at: list[float] = []
    began = time.monotonic()

    class Impatient(Log):
        def isCanceled(self) -> bool:
            late = time.monotonic() - began > 4
            if late and not asked_at:
                asked_at.append(time.monotonic())
            return late

    feedback = Impatient()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    asked = {**QUICK, **archive.asked(SCENE=CLEAR, OUTPUT=str(tmp_path / "o.tif"))}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, _ = algorithm.run(asked, context, feedback)
    assert time.monotonic() - asked_at[0] < 1.0
    assert "OUTPUT" not in results
    assert any("Cancelled" in text for text in feedback.infos)
    assert {path.name for path in tmp_path.iterdir()} <= {"o_10m.tif", "cache"}
    assert (tmp_path / "o_10m.tif").read_bytes() == b"an older one"


def test_a_result_for_each_polygon(archive: Archive, tmp_path: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    asked = archive.asked(EXTENT=None, AREA=squares(5), OUTPUT=str(tmp_path / "o.tif"))
    assert executeIterating(algorithm, {**QUICK, **asked}, "AREA", context, Log())
    made = sorted(path for path in tmp_path.glob("o*.tif") if "10m" not in path.name)
    assert len(made) == 5
    corners = sorted(QgsRasterLayer(str(path), "o").extent().xMinimum() for path in made)
    assert corners == [440_000 + 400 * number for number in range(5)]
    assert len(list(tmp_path.glob("o*_10m.tif"))) == 5


def pixels(path: Path) -> tuple[int, array]:
    """Column of its first pixel on the ground, and all values of a raster of four bands of 128 x 128 px."""
    values = array("f")
    values.frombytes(gdal.Open(str(path)).ReadRaster(buf_type=gdal.GDT_Float32))
    assert len(values) == 4 * 128 * 128
    return round(QgsRasterLayer(str(path), "o").extent().xMinimum() / 2.5), values


def overlap(left: tuple[int, array], right: tuple[int, array]) -> float:
    """Largest difference where two results of one row of squares overlap."""
    shift = right[0] - left[0]
    assert 0 < shift < 128
    rows = range(0, 4 * 128 * 128, 128)
    pairs = (zip(left[1][row + shift : row + 128], right[1][row : row + 128 - shift]) for row in rows)
    return max(abs(a - b) for each in pairs for a, b in each)


def test_places_that_overlap_agree(archive: Archive, tmp_path: Path) -> None:
    """Five polygons, drawn with noise: the same ground is the same pixels, whichever polygon it was run for."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    what = {"PRESET": "detailed", "OUTPUT_TYPE": "float32", "OUTPUT": str(tmp_path / "o.tif")}
    asked = {**QUICK, **archive.asked(EXTENT=None, AREA=squares(5, step_m=200)), **what}
    assert executeIterating(algorithm, asked, "AREA", context, Log())
    made = sorted(pixels(path) for path in tmp_path.glob("o*.tif") if "10m" not in path.name)
    assert [col for col, _ in made] == [(440_000 + 200 * number) * 2 // 5 for number in range(5)]
    assert max(overlap(left, right) for left, right in zip(made, made[1:])) < ONE_DN
    # And again: the very same.
    again = {**asked, "AREA": squares(5, step_m=200), "OUTPUT": str(tmp_path / "again.tif")}
    assert executeIterating(algorithm, again, "AREA", context, Log())
    assert sorted(pixels(path) for path in tmp_path.glob("again*.tif") if "10m" not in path.name) == made


def test_places_one_by_one_from_python(archive: Archive, tmp_path: Path) -> None:
    """The call of the help page."""
    layer = squares(2)
    for feature in layer.getFeatures():
        place = QgsReferencedRectangle(feature.geometry().boundingBox(), layer.crs())
        output = str(tmp_path / f"place_{feature.id()}.tif")
        run({**archive.asked(EXTENT=place), "OUTPUT": output})
    corners = sorted(QgsRasterLayer(str(path), "o").extent().xMinimum() for path in tmp_path.glob("place_?.tif"))
    assert corners == [440_000, 440_400]


def test_a_model_finds_and_super_resolves(archive: Archive, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("m", "m", "m")
    value = QgsProcessingModelChildParameterSource.fromStaticValue

    def child(name: str, algorithm_id: str, parameters: dict[str, Any]) -> QgsProcessingModelChildAlgorithm:
        made = QgsProcessingModelChildAlgorithm(algorithm_id)
        made.setChildId(name)
        for key, given in parameters.items():
            source = given if isinstance(given, QgsProcessingModelChildParameterSource) else value(given)
            made.addParameterSources(key, [source])
        return made

    place = archive.asked()
    model.addChildAlgorithm(child("find", FIND, place))
    best = QgsProcessingModelChildParameterSource.fromChildOutput("find", "SCENE")
    last = child("resolve", ID, {**QUICK, **place, "DATES": "", "SCENE": best})
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("resolve")
    output.setChildOutputName("OUTPUT")
    last.setModelOutputs({"result": output})
    model.addChildAlgorithm(last)
    assert model.initAlgorithm() is None
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = str(tmp_path / "o.tif")
    results, ok = model.run({"resolve:result": target}, context, Log())
    assert ok
    assert results["CHILD_RESULTS"]["resolve"]["SCENE"] == CLEAR
    assert QgsRasterLayer(target, "o").width() == 128


def test_qgis_process_runs_it(headless, archive: Archive, tmp_path: Path) -> None:
    what = {**QUICK, **archive.asked(OUTPUT=str(tmp_path / "o.tif"), COLLECTION=L2A)}
    done = headless("run", ID, "--json", "--", *(f"{name}={value}" for name, value in what.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["SCENE"] == CLEAR
    assert Path(results["PIECE"]).is_file()
    assert Path(results["OUTPUT"]).is_file()
