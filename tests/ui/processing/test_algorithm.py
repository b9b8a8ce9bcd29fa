"""`subpixel:superresolve` inside QGIS's own process, with the real engine beside it."""

from __future__ import annotations

import json
import os
import sys
import zipfile
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from subpixel.core.model import read_model
from subpixel.core.presets import DEFAULT_PRESET, PRESETS, UNCERTAINTY_ENSEMBLE
from subpixel.ui.layers.facts import chosen_bands
from subpixel.ui.layers.style import ResultStyle
from subpixel.ui.processing.checks import chosen

ID = "subpixel:superresolve"
# What models, scripts and histories of users hold: name, type, default. Entries may be added, never changed.
PARAMETERS = [
    ("INPUT", "raster", None),
    ("RED", "band", None),
    ("GREEN", "band", None),
    ("BLUE", "band", None),
    ("NIR", "band", None),
    ("EXTENT", "extent", None),
    ("BANDS_OUT", "enum", "visible and near infrared"),
    ("PRESET", "enum", "balanced"),
    ("STEPS", "number", None),
    ("ENSEMBLE", "number", None),
    ("SEED", "number", 0),
    ("DEVICE", "enum", "auto"),
    ("CONSISTENCY", "boolean", True),
    ("QUANTIFICATION", "number", None),
    ("OFFSET", "number", None),
    ("OUTPUT_TYPE", "enum", "same"),
    ("MASK_CLOUDS", "boolean", False),
    ("TEMPERATURE", "number", None),
    ("STRENGTH", "number", None),
    ("SHARPNESS", "string", "auto"),
    ("PIXEL_SIZE", "enum", "2.5m"),
    ("MODEL", "file", None),
    ("PRECISION", "enum", "auto"),
    ("BANDS_20M", "string", None),
    ("NODATA", "string", None),
    ("SCL", "raster", None),
    ("SCL_CLASSES", "string", "0,1,3,8,9,10"),
    ("MEASURED_SHARE", "boolean", False),
    ("TILE_PX", "number", 324),
    ("OVERLAP_PX", "number", 68),
    ("OUTPUT", "rasterDestination", None),
    ("UNCERTAINTY", "rasterDestination", None),
]
OUTPUTS = [
    ("OUTPUT", "outputRaster"),
    ("UNCERTAINTY", "outputRaster"),
    ("CONSISTENCY_RMSE", "outputNumber"),
    ("SECONDS", "outputNumber"),
]
CHOICES = {
    "PRESET": ["faithful", "balanced", "detailed"],
    "DEVICE": ["auto", "cpu", "cuda", "mps"],
    "OUTPUT_TYPE": ["same", "float32"],
    "PRECISION": ["auto", "fp32", "bf16"],
    "PIXEL_SIZE": ["2.5m", "1.25m"],
    "BANDS_OUT": ["visible and near infrared", "all ten"],
}
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


def test_ids_and_names_are_stable() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert [(p.name(), p.type(), p.defaultValue()) for p in algorithm.parameterDefinitions()] == PARAMETERS
    assert [(o.name(), o.type()) for o in algorithm.outputDefinitions()] == OUTPUTS
    for name, choices in CHOICES.items():
        definition = algorithm.parameterDefinition(name)
        assert definition.options() == choices
        assert definition.usesStaticStrings()
    assert all(p.help() for p in algorithm.parameterDefinitions())
    assert "generated, not measured" in algorithm.shortHelpString()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [p.name() for p in algorithm.parameterDefinitions() if p.flags() & advanced] == [
        "TEMPERATURE",
        "STRENGTH",
        "SHARPNESS",
        "PIXEL_SIZE",
        "MODEL",
        "PRECISION",
        "BANDS_20M",
        "NODATA",
        "SCL",
        "SCL_CLASSES",
        "MEASURED_SHARE",
        "TILE_PX",
        "OVERLAP_PX",
    ]
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = [p.name() for p in algorithm.parameterDefinitions() if not p.flags() & optional]
    assert required == [
        "INPUT",
        "SEED",
        "DEVICE",
        "CONSISTENCY",
        "OUTPUT_TYPE",
        "TILE_PX",
        "OVERLAP_PX",
        "OUTPUT",
    ]


def test_runs_and_keeps_grid_and_encoding(layer: QgsRasterLayer, tmp_path: Path) -> None:
    results = processing.run(
        ID,
        {
            "INPUT": layer,
            "STEPS": 2,
            "ENSEMBLE": 2,
            "OUTPUT": str(tmp_path / "o.tif"),
            "UNCERTAINTY": str(tmp_path / "u.tif"),
        },
    )
    out, spread = QgsRasterLayer(results["OUTPUT"], "o"), QgsRasterLayer(results["UNCERTAINTY"], "u")
    for made in (out, spread):
        assert made.isValid()
        assert (made.width(), made.height(), made.bandCount()) == (128, 128, 4)
        assert made.crs() == layer.crs()
        assert made.extent() == layer.extent()
    assert gdal.Open(results["OUTPUT"]).GetRasterBand(1).DataType == gdal.GDT_UInt16
    # What was used to read the input, for whoever reads the result.
    assert (out.dataProvider().bandScale(1), out.dataProvider().bandOffset(1)) == (1e-4, 0)
    assert [out.bandName(n) for n in range(1, 5)] == [layer.bandName(n) for n in range(1, 5)]
    assert 0 < results["CONSISTENCY_RMSE"] < 1e-3
    assert results["SECONDS"] > 0


def first_band(path: Path) -> list[float]:
    """Pixels of a file's first band."""
    layer = QgsRasterLayer(str(path), "file")
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return [block.value(row, col) for row in range(block.height()) for col in range(block.width())]


class Log(QgsProcessingFeedback):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def test_presets_and_what_replaces_them(layer: QgsRasterLayer, tmp_path: Path) -> None:
    used = {}
    for name, options in {
        "default": {},
        "faithful": {"PRESET": "faithful"},
        "own": {"PRESET": "faithful", "STEPS": 1, "TEMPERATURE": 0.25, "ENSEMBLE": ""},
        "cold": {"PRESET": "faithful", "STEPS": 1, "TEMPERATURE": 0},
    }.items():
        feedback = Log()
        processing.run(ID, {"INPUT": layer, **options, "OUTPUT": str(tmp_path / f"{name}.tif")}, feedback=feedback)
        used[name] = next(text for text in feedback.infos if text.startswith("Preset"))
    preset = PRESETS[DEFAULT_PRESET]
    assert used["default"] == (
        f"Preset {DEFAULT_PRESET}: steps {preset.steps}, ensemble {preset.ensemble}, "
        f"temperature {preset.temperature:g}, strength {preset.strength:g}."
    )
    assert "steps 1," in used["own"]
    assert "temperature 0.25" in used["own"]
    first = {name: first_band(tmp_path / f"{name}.tif") for name in used}
    assert first["cold"] == first["faithful"] != first["own"]


def test_faithful_with_uncertainty_stays_the_estimate(layer: QgsRasterLayer, tmp_path: Path) -> None:
    feedback = Log()
    common = {"INPUT": layer, "PRESET": "faithful"}
    processing.run(ID, {**common, "OUTPUT": str(tmp_path / "a.tif")})
    results = processing.run(
        ID, {**common, "OUTPUT": str(tmp_path / "b.tif"), "UNCERTAINTY": str(tmp_path / "u.tif")}, feedback=feedback
    )
    assert any(f"ensemble {UNCERTAINTY_ENSEMBLE}, temperature 0, strength 1." in text for text in feedback.infos)
    assert first_band(tmp_path / "a.tif") == first_band(tmp_path / "b.tif")
    spread = QgsRasterLayer(results["UNCERTAINTY"], "u")
    assert spread.dataProvider().bandStatistics(1).mean > 0


def test_another_model_decides_grid_and_bands(layer: QgsRasterLayer, tmp_path: Path, tiny_model) -> None:
    feedback = Log()
    parameters = {
        "INPUT": layer,
        "MODEL": str(tiny_model(tmp_path / "rgb.safetensors", "B04,B03,B02", 2)),
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    results = processing.run(ID, parameters, feedback=feedback)
    out = QgsRasterLayer(results["OUTPUT"], "o")
    assert (out.width(), out.height(), out.bandCount()) == (64, 64, 3)
    assert out.extent() == layer.extent()
    assert any("does not know them: B08" in text for text in feedback.infos)
    ResultStyle(layer, {"B02": 1, "B03": 2, "B04": 3}, True).apply(out)
    assert feedback.warnings == []


def test_pixels_of_1_25_m_come_from_the_second_model(layer: QgsRasterLayer, tmp_path: Path, tiny_model) -> None:
    parameters = {"INPUT": layer, "PIXEL_SIZE": "1.25m", "PRESET": "faithful", "OUTPUT": str(tmp_path / "o.tif")}
    results = processing.run(ID, parameters)
    out = QgsRasterLayer(results["OUTPUT"], "o")
    assert (out.width(), out.height(), out.bandCount()) == (256, 256, 4)
    assert out.rasterUnitsPerPixelX() == pytest.approx(1.25)
    assert out.extent() == layer.extent()
    own = str(tiny_model(tmp_path / "rgb.safetensors", "B04,B03,B02", 2))
    text = failure({**parameters, "MODEL": own, "OUTPUT": str(tmp_path / "no.tif")})
    assert "another one's pixels" in text
    assert not (tmp_path / "no.tif").exists()


def test_a_model_without_red_green_and_blue(tmp_path: Path, cut, tiny_model) -> None:
    two = QgsRasterLayer(str(cut(tmp_path / "two.tif", 20, 20, "-b", "4", "-b", "3")), "two")
    model = str(tiny_model(tmp_path / "m.safetensors", "B04,B08", 13))
    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "o.tif"), project)
    feedback = Log()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    _, ok = algorithm.run({"INPUT": two.source(), "MODEL": model, "OUTPUT": target}, context, feedback)
    assert ok
    out = QgsRasterLayer(str(tmp_path / "o.tif"), "o")
    assert (out.width(), out.bandCount()) == (260, 2)
    ((_, details),) = context.layersToLoadOnCompletion().items()
    details.postProcessor().postProcessLayer(out, context, feedback)
    assert "needed: B05" in failure(
        {
            "INPUT": two.source(),
            "MODEL": str(tiny_model(tmp_path / "b05.safetensors", "B05,B06", 2)),
            "OUTPUT": str(tmp_path / "no.tif"),
        }
    )


def test_a_model_that_cannot_be_used_is_refused_before_the_run(tmp_path: Path, tiny_model) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    model = tiny_model(tmp_path / "m.safetensors", "B04,B03,B02", 2)

    def check(path: Path) -> str:
        parameters = {"INPUT": "scene.tif", "MODEL": str(path), "OUTPUT": str(tmp_path / "o.tif")}
        ok, text = algorithm.checkParameterValues(parameters, context)
        assert not ok
        return text

    assert "not there" in check(tmp_path / "none.safetensors")
    (tmp_path / "other.pt").touch()
    assert ".safetensors" in check(tmp_path / "other.pt")
    beside = model.with_suffix(".json")
    facts = beside.read_text()
    beside.write_text(facts.replace("subpixel-checkpoint", "other"))
    assert "not understood" in check(model)
    beside.unlink()
    text = check(model)
    assert "other programs" in text
    assert "MODEL" in text


def test_a_damaged_model_is_refused_by_the_engine(layer: QgsRasterLayer, tmp_path: Path, tiny_model) -> None:
    model = tiny_model(tmp_path / "m.safetensors", "B04,B03,B02", 2)
    parameters = {"INPUT": layer, "MODEL": str(model), "PRESET": "faithful", "OUTPUT": str(tmp_path / "o.tif")}
    processing.run(ID, parameters)
    (tmp_path / "o.tif").unlink()
    content = bytearray(model.read_bytes())
    content[-1] ^= 1
    model.write_bytes(content)
    assert "sha256" in failure(parameters)
    assert not (tmp_path / "o.tif").exists()


def test_nothing_heavy_enters_the_process() -> None:
    assert not {"torch", "rasterio", "safetensors"} & set(sys.modules)


def test_extent_in_another_crs_grows_to_whole_pixels(layer: QgsRasterLayer, tmp_path: Path) -> None:
    extent = layer.extent()
    inner = QgsRectangle(extent.xMinimum() + 53, extent.yMinimum() + 53, extent.xMaximum() - 53, extent.yMaximum() - 53)
    for given in (
        f"{inner.xMinimum()},{inner.xMaximum()},{inner.yMinimum()},{inner.yMaximum()} [{layer.crs().authid()}]",
        QgsReferencedRectangle(inner, layer.crs()),
    ):
        results = processing.run(ID, {"INPUT": layer, "EXTENT": given, "STEPS": 1, "OUTPUT": str(tmp_path / "o.tif")})
        out = QgsRasterLayer(results["OUTPUT"], "o")
        assert (out.width(), out.height()) == (88, 88)
        assert out.extent().xMinimum() == extent.xMinimum() + 50
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    project = QgsProject.instance()
    from qgis.core import QgsCoordinateTransform

    box = QgsCoordinateTransform(layer.crs(), degrees, project).transformBoundingBox(inner)
    results = processing.run(
        ID,
        {"INPUT": layer, "EXTENT": QgsReferencedRectangle(box, degrees), "STEPS": 1, "OUTPUT": str(tmp_path / "d.tif")},
    )
    out = QgsRasterLayer(results["OUTPUT"], "d")
    assert 88 <= out.width() <= 104
    assert out.width() % 4 == 0


def test_bands_by_number_and_float_output(tmp_path: Path, cut) -> None:
    plain = QgsRasterLayer(str(cut(tmp_path / "rgb.tif", 20, 20, "-b", "3", "-b", "2", "-b", "1")), "rgb")
    results = processing.run(
        ID,
        {
            "INPUT": plain,
            "RED": 1,
            "GREEN": 2,
            "BLUE": 3,
            "STEPS": 1,
            "OUTPUT_TYPE": "float32",
            "OUTPUT": str(tmp_path / "o.tif"),
        },
    )
    out = QgsRasterLayer(results["OUTPUT"], "o")
    assert out.bandCount() == 3
    stats = out.dataProvider().bandStatistics(1)
    assert 0.0 < stats.mean < 0.5


def failure(parameters: dict) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(ID, parameters)
    # QGIS keeps a failed algorithm's exception for good, and with its traceback the caller's layers.
    caught.value.with_traceback(None)
    return str(caught.value)


def test_bad_input_fails_with_a_remedy_and_writes_nothing(layer: QgsRasterLayer, tmp_path: Path, cut) -> None:
    out = str(tmp_path / "o.tif")
    assert "0 to 15" in failure({"INPUT": layer, "STEPS": 16, "OUTPUT": out})
    assert "outside the layer" in failure({"INPUT": layer, "EXTENT": "0,10,0,10", "OUTPUT": out})
    assert "input itself" in failure({"INPUT": layer, "OUTPUT": layer.source()})
    for few in ({"ENSEMBLE": 1}, {"STEPS": 0}):
        wanted = {"INPUT": layer, "OUTPUT": out, "UNCERTAINTY": str(tmp_path / "u.tif")}
        assert "ensemble to 2" in failure({**wanted, **few})
    for share in ("TEMPERATURE", "STRENGTH"):
        assert f"{share} = 1.5 is out of range" in failure({"INPUT": layer, share: 1.5, "OUTPUT": out})
    assert "PRESET" in failure({"INPUT": layer, "PRESET": "bold", "OUTPUT": out})
    assert "does not exist" in failure({"INPUT": layer, "STEPS": 1, "OUTPUT": str(tmp_path / "no" / "o.tif")})
    two = str(cut(tmp_path / "two.tif", 20, 20, "-b", "1", "-b", "2"))
    assert "B04" in failure({"INPUT": two, "OUTPUT": out})
    assert not (tmp_path / "o.tif").exists()
    assert not list(tmp_path.glob(".*partial*"))


def test_what_can_be_seen_before_a_run_is_refused_with_a_remedy(layer: QgsRasterLayer, tmp_path: Path) -> None:
    context, out, extent = QgsProcessingContext(), str(tmp_path / "o.tif"), layer.extent()
    box = (extent.xMinimum() + 40, extent.yMinimum() + 40, extent.xMaximum() - 40, extent.yMaximum() - 40)
    far = f"{extent.xMaximum() + 10},{extent.xMaximum() + 20},{extent.yMinimum()},{extent.yMaximum()}"
    cases = [
        ({"OUTPUT": layer.source()}, "choose another file name"),
        ({"UNCERTAINTY": layer.source()}, "choose another file name"),
        ({"UNCERTAINTY": out}, "give them two names"),
        ({"OUTPUT": str(tmp_path / "o.png")}, "ends in .tif"),
        ({"UNCERTAINTY": str(tmp_path / "u.img")}, "ends in .tif"),
        ({"OUTPUT": str(tmp_path / "no" / "o.tif")}, "Create it or choose another"),
        ({"QUANTIFICATION": 0}, "give a positive number"),
        ({"QUANTIFICATION": -10000}, "give a positive number"),
        ({"QUANTIFICATION": "inf"}, "give a positive number"),
        ({"OFFSET": "nan"}, "give 0 or -1000"),
        ({"NODATA": "nothing"}, "Give numbers, and ranges"),
        ({"NODATA": "5:1"}, "Give numbers, and ranges"),
        ({"SEED": -1}, "from 0 to"),
        ({"RED": 5}, "Choose one from 1 to 4"),
        ({"RED": 2, "NIR": 2}, "a band of its own"),
        ({"EXTENT": far}, "Choose an extent that overlaps"),
        ({"EXTENT": f"{extent.xMinimum()},{extent.xMinimum()},{extent.yMinimum()},{extent.yMaximum()}"}, "xmin < xmax"),
        # The other order, as the headless command takes it; and latitude first.
        (
            {"EXTENT": f"{box[0]},{box[1]},{box[2]},{box[3]}"},
            f"= {box[0]:.12g},{box[2]:.12g},{box[1]:.12g},{box[3]:.12g}.",
        ),
        ({"EXTENT": f"{box[1]},{box[3]},{box[0]},{box[2]} [EPSG:32618]"}, f"= {box[0]:.12g},{box[2]:.12g},"),
        ({"INPUT": str(tmp_path / "gone.tif")}, "Check the path"),
        ({"TILE_PX": 84, "OVERLAP_PX": 80}, "more than the overlap"),
    ]
    for options, remedy in cases:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
        ok, text = algorithm.checkParameterValues({"INPUT": layer, "OUTPUT": out, **options}, context)
        assert not ok, options
        assert remedy in text, options
    for options in ({}, {"EXTENT": f"{box[2]},{box[0]},{box[1]},{box[3]}"}):
        ok, text = algorithm.checkParameterValues({"INPUT": layer, "OUTPUT": out, **options}, context)
        assert (ok, text) == (True, "")


def test_statistics_of_a_replaced_file_do_not_come_back(
    layer: QgsRasterLayer, tmp_path: Path, cut, qgis_new_project
) -> None:
    """A layer of the project has the old file open, and has looked at its values."""
    target = cut(tmp_path / "o.tif", 16, 16, "-scale", "0", "10000", "0", "50")
    old = QgsRasterLayer(str(target), "old")
    QgsProject.instance().addMapLayer(old)
    provider = old.dataProvider()
    low = provider.bandStatistics(1, QgsRasterBandStats.Stats.All, old.extent(), 0).maximumValue
    # Beside the file nobody has written anything yet.
    assert sorted(path.name for path in tmp_path.glob("o.*")) == ["o.tif"]
    processing.run(ID, {"INPUT": layer, "STEPS": 0, "OUTPUT": str(target)})
    assert (old.width(), old.height()) == (layer.width() * 4, layer.height() * 4)
    QgsProject.instance().removeAllMapLayers()
    left = tmp_path / "o.tif.aux.xml"
    assert not left.exists() or f"{low:g}<" not in left.read_text()
    file = gdal.Open(str(target))
    assert file.GetRasterBand(1).GetStatistics(True, True)[1] > 10 * low


@pytest.mark.parametrize("form", ["virtual", "nested", "archive", "address", "link"])
def test_a_file_that_the_input_is_read_from_is_not_replaced(tmp_path: Path, cut, form: str) -> None:
    source = cut(tmp_path / "source.tif", 20, 20)
    inner, made = tmp_path / "inner.vrt", str(tmp_path / "made.vrt")
    gdal.Translate(str(inner), str(source), format="VRT")
    if form == "virtual":
        made = str(inner)
    elif form == "nested":
        gdal.Translate(made, str(inner), format="VRT")
    elif form == "archive":
        inner.write_text(inner.read_text().replace('relativeToVRT="1">source.tif', f'relativeToVRT="0">{source}'))
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
            file.write(inner, "inner.vrt")
        made = f"/vsizip/{tmp_path}/a.zip/inner.vrt"
    elif form == "address":
        made = f"vrt://{source}?bands=1,2,3,4"
    else:
        made = str(tmp_path / "link.tif")
        os.symlink(source, made)
    layer = QgsRasterLayer(made, "made")
    assert layer.isValid()
    context, before = QgsProcessingContext(), source.read_bytes()
    for options in ({"OUTPUT": str(source)}, {"OUTPUT": str(tmp_path / "o.tif"), "UNCERTAINTY": str(source)}):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
        ok, text = algorithm.checkParameterValues({"INPUT": layer, **options}, context)
        assert not ok
        assert "choose another file name" in text
    assert source.read_bytes() == before
    (tmp_path / "o.tif").write_bytes(before)
    ok, text = algorithm.checkParameterValues({"INPUT": layer, "OUTPUT": str(tmp_path / "o.tif")}, context)
    assert (ok, text) == (True, "")


def test_batch_over_a_folder(tmp_path: Path, cut) -> None:
    """As a batch runs its rows: one algorithm, a new context each; one file of three cannot be used."""
    from processing.gui.AlgorithmExecutor import execute

    for name in "abc":
        cut(tmp_path / f"{name}.tif", 16, 16)
    (tmp_path / "b.tif").write_bytes(b"no raster")
    (tmp_path / "out").mkdir()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    ended = {}
    for path in sorted(tmp_path.glob("*.tif")):
        parameters = {"INPUT": str(path), "PRESET": "faithful", "OUTPUT": str(tmp_path / "out" / path.name)}
        ok, _results = execute(algorithm, parameters, QgsProcessingContext(), QgsProcessingFeedback())
        ended[path.stem] = ok
    assert ended == {"a": True, "b": False, "c": True}
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.tif", "c.tif"]


def test_two_runs_at_once_do_not_meet(layer: QgsRasterLayer, tmp_path: Path, qtbot) -> None:
    QgsProject.instance().addMapLayer(layer)
    alone = processing.run(ID, {"INPUT": layer, "STEPS": 1, "SEED": 1, "OUTPUT": str(tmp_path / "alone.tif")})
    kept, tasks, ended = [], [], {}
    for seed in (1, 2):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        parameters = {"INPUT": layer.id(), "STEPS": 1, "SEED": seed, "OUTPUT": str(tmp_path / f"{seed}.tif")}
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda ok, _, seed=seed: ended.update({seed: ok}))
        kept.append((context, feedback))
        tasks.append(task)
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=120_000)
    assert ended == {1: True, 2: True}
    assert first_band(tmp_path / "1.tif") == first_band(Path(alone["OUTPUT"])) != first_band(tmp_path / "2.tif")


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="qgis_process reads parameters from stdin from 3.24 on")
def test_headless_with_parameters_from_stdin(layer: QgsRasterLayer, tmp_path: Path, headless) -> None:
    # Choices by their numbers.
    numbers = {"PRESET": 0, "DEVICE": 1, "OUTPUT_TYPE": "1", "PRECISION": 1}
    inputs = {"INPUT": layer.source(), **numbers, "OUTPUT": str(tmp_path / "o.tif")}
    answer = headless("run", ID, "-", stdin=json.dumps({"inputs": inputs}))
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["results"]["OUTPUT"] == inputs["OUTPUT"]
    assert QgsRasterLayer(inputs["OUTPUT"], "o").width() == 128
    facts = gdal.Open(inputs["OUTPUT"])
    assert facts.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert (facts.GetMetadataItem("SUBPIXEL_STEPS"), facts.GetMetadataItem("SUBPIXEL_TEMPERATURE")) == ("0", "0")


@pytest.mark.parametrize(
    ("value", "preset"),
    [
        (2, "detailed"),
        ("2", "detailed"),
        (2.0, "detailed"),
        ([2], "detailed"),
        ("Detailed", "detailed"),
        (QgsProperty.fromExpression("1 + 1"), "detailed"),
        (0, "faithful"),
        (None, "balanced"),
        ("", "balanced"),
        (3, None),
        (-1, None),
        (0.5, None),
        ("nan", None),
        (True, None),
        ("finest", None),
    ],
)
def test_a_choice_by_its_name_or_its_number(layer: QgsRasterLayer, tmp_path: Path, value, preset) -> None:
    algorithm, context = QgsApplication.processingRegistry().createAlgorithmById(ID), QgsProcessingContext()
    parameters = {"INPUT": layer, "PRESET": value, "OUTPUT": str(tmp_path / "o.tif")}
    ok, text = algorithm.checkParameterValues(parameters, context)
    assert ok == (preset is not None), text
    if preset is None:
        assert "0 faithful, 1 balanced, 2 detailed" in text
    else:
        assert chosen(parameters, "PRESET", context) == preset
    # The same rule for the other choices.
    ok, text = algorithm.checkParameterValues({**parameters, "PRESET": None, "DEVICE": 4, "PRECISION": "1"}, context)
    assert not ok
    assert "3 mps" in text


def test_missing_environment_says_how_to_get_it(layer: QgsRasterLayer, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("subpixel.ui.engine.environment.candidates", list)
    text = failure({"INPUT": layer, "OUTPUT": str(tmp_path / "o.tif")})
    assert "-m venv" in text
    assert "engine.txt" in text


def test_cancel_is_not_a_success(layer: QgsRasterLayer, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    results, _ok = algorithm.run({"INPUT": layer, "OUTPUT": str(tmp_path / "o.tif")}, context, feedback)
    assert "OUTPUT" not in results
    assert not (tmp_path / "o.tif").exists()


def test_result_gets_the_style_of_the_input(layer: QgsRasterLayer, tmp_path: Path) -> None:
    layer.renderer().setRedBand(4)
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run(ID, {"INPUT": layer, "STEPS": 1, "OUTPUT": str(tmp_path / "o.tif")}, context=context)
    out = QgsRasterLayer(results["OUTPUT"], "o")
    ResultStyle(layer, chosen_bands(layer, {}, read_model(None)), True).apply(out)
    assert out.renderer().redBand() == 4
    # The result says how its DN become reflectance, which its input does not: the same DN are shown alike.
    made, given = out.renderer().redContrastEnhancement(), layer.renderer().redContrastEnhancement()
    assert made.minimumValue() == pytest.approx(given.minimumValue() / 10000)
    assert made.maximumValue() == pytest.approx(given.maximumValue() / 10000)


def test_a_run_from_the_toolbox_loads_its_result_with_the_style(layer: QgsRasterLayer, tmp_path: Path, qtbot) -> None:
    """As the toolbox does it: on another thread, the result loaded on the main one."""
    layer.renderer().setRedBand(4)
    project = QgsProject.instance()
    project.addMapLayer(layer)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "o.tif"), project)
    parameters = {"INPUT": layer.id(), "STEPS": 1, "OUTPUT": target}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=60_000) as done:
        QgsApplication.taskManager().addTask(task)
    assert done.args[0], feedback.textLog()
    waiting = context.layersToLoadOnCompletion()
    assert len(waiting) == 1
    ((source, details),) = waiting.items()
    made = QgsRasterLayer(source, "made")
    details.postProcessor().postProcessLayer(made, context, feedback)
    assert made.renderer().redBand() == 4


def test_an_empty_destination_in_a_batch_is_no_uncertainty_layer(layer: QgsRasterLayer, tmp_path: Path) -> None:
    """Batches wrap every destination, also one that is left empty."""

    def row(uncertainty: str) -> dict:
        wrapped = {
            name: QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
            for name, path in (("OUTPUT", str(tmp_path / "o.tif")), ("UNCERTAINTY", uncertainty))
        }
        return {"INPUT": layer, "STEPS": 1, **wrapped}

    def ensemble(parameters: dict) -> str:
        feedback = Log()
        processing.run(ID, parameters, feedback=feedback)
        return next(text.split("ensemble ")[1].split(",")[0] for text in feedback.infos if "ensemble" in text)

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    for path, samples in (("", 1), (str(tmp_path / "u.tif"), UNCERTAINTY_ENSEMBLE)):
        ok, text = algorithm.checkParameterValues({**row(path), "ENSEMBLE": 1}, QgsProcessingContext())
        assert ok == (not path), text
        assert ensemble(row(path)) == str(samples)
        assert (tmp_path / "u.tif").exists() == bool(path)
    QgsProject.instance().clear()


class Unforeseen(Exception):
    """Of a library that nobody thought of."""


def raising(*_: object, **__: object) -> None:
    raise Unforeseen("of https://u:hunter2@h/?sig=hunter2")


@pytest.mark.parametrize("place", ["make_plan", "invalid_classes", "run_on_engine"])
def test_whatever_goes_wrong_has_words(monkeypatch, layer, tmp_path, place: str) -> None:
    from subpixel.ui.processing import running, superresolve

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = {"INPUT": layer, "OUTPUT": str(tmp_path / "o.tif"), "PRESET": "faithful"}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    monkeypatch.setattr(running if place == "run_on_engine" else superresolve, place, raising)
    ok, text = algorithm.checkParameterValues(parameters, context)
    if place == "run_on_engine":
        assert ok, text
    else:
        assert not ok
        assert "failed unexpectedly" in text
        assert "hunter2" not in text
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(ID, parameters, context=context, feedback=feedback)
    said = f"{caught.value}{feedback.textLog()}"
    assert "failed unexpectedly" in said
    assert "hunter2" not in said
    assert not (tmp_path / "o.tif").exists()
