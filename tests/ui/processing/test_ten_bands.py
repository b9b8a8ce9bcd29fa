"""`BANDS_OUT`: what the engine is told of the 20 m bands, and what is refused before it is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer
from subpixel.core.request import SuperResolveRequest
from subpixel.core.sentinel2.bands import COARSE_ROLES
from subpixel.tests.ui.support.rasters import values
from subpixel.tests.ui.support.ten import NUMBERS, coarse, files, stack
from subpixel.ui.layers.coarse import coarse_in
from subpixel.ui.layers.facts import described

ID = "subpixel:superresolve"
ALL = {"BANDS_OUT": "all ten"}
FOUR = {role: NUMBERS[role] for role in ("B04", "B03", "B02", "B08")}
SIDE_PX = 32
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


@pytest.fixture
def four(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "four.tif", SIDE_PX, SIDE_PX)


@pytest.fixture
def ten(tmp_path: Path, four: Path) -> Path:
    return stack(tmp_path / "ten.tif", four)


def asked(source: Any, **options: Any) -> SuperResolveRequest:
    """What the engine would be told."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT", **options}
    assert algorithm.prepare(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert algorithm._request is not None, algorithm._refusal
    return algorithm._request


def refused(source: Any, **options: Any) -> str:
    """Why the parameters are not taken."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT", **options}
    ok, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    return str(text)


@pytest.mark.parametrize("choice", ["all ten", "All ten", 1])
def test_all_ten_are_asked_for_by_name_or_number(ten: Path, choice: Any) -> None:
    assert asked(str(ten), BANDS_OUT=choice).all_bands
    assert not asked(str(ten)).all_bands
    assert not asked(str(ten), BANDS_OUT=0).all_bands


def test_what_a_file_says_itself_is_left_to_the_engine(ten: Path) -> None:
    assert asked(str(ten), **ALL).bands == FOUR
    assert coarse_in(QgsRasterLayer(str(ten), "ten")) == COARSE_ROLES


def test_numbers_and_files_by_hand(ten: Path, four: Path, tmp_path: Path, monkeypatch) -> None:
    apart = files(tmp_path, four)
    monkeypatch.chdir(tmp_path)
    text = f"B05={NUMBERS['B06']}, B11={apart['B11'].name}, B12={apart['B12']}#1"
    assert asked(str(ten), **ALL, BANDS_20M=text).bands == {
        **FOUR,
        "B05": NUMBERS["B06"],
        "B11": f"{apart['B11']}#1",
        "B12": f"{apart['B12']}#1",
    }
    # They may not be written over.
    assert "input" in refused(str(ten), **ALL, BANDS_20M=text, OUTPUT=str(apart["B12"]))


def test_a_copy_that_is_made_of_a_layer_has_its_20_m_bands(ten: Path, monkeypatch) -> None:
    hidden = "/vsimem/ten.tif"
    gdal.Translate(hidden, str(ten))
    try:
        request = asked(QgsRasterLayer(hidden, "hidden"), **ALL, BANDS_20M="B05=5")
        assert request.bands == {**FOUR, "B05": 5}
    finally:
        gdal.Unlink(hidden)
    monkeypatch.setattr(QgsRasterLayer, "providerType", lambda _: "some other")
    request = asked(QgsRasterLayer(str(ten), "served"), **ALL, BANDS_20M="B05=5,B06=/vsicurl/b06.tif")
    # In the copy's own numbering, which leaves out what is not needed.
    kept = [role for role in NUMBERS if role != "B06"]
    assert request.bands == {"B06": "/vsicurl/b06.tif", **{role: n for n, role in enumerate(kept, start=1)}}


def test_what_cannot_be_is_refused_with_a_remedy(ten: Path, four: Path, tmp_path: Path, tiny_model) -> None:
    other = str(tiny_model(tmp_path / "rgb.safetensors", "B04,B03,B02", 2))
    for options, said in (
        ({"BANDS_OUT": "eleven"}, "0 visible and near infrared, 1 all ten"),
        ({**ALL, "PIXEL_SIZE": "1.25m"}, "shipped model only, at 2.5 m"),
        ({**ALL, "MODEL": other}, "shipped model only, at 2.5 m"),
        ({"BANDS_20M": "B05=5"}, "Set BANDS_OUT to 'all ten'"),
        ({**ALL, "BANDS_20M": "B05"}, "B05"),
        ({**ALL, "BANDS_20M": "B08=4"}, "no band of 20 m"),
        ({**ALL, "BANDS_20M": "B05=5,B01=1,B10=2"}, "Bands of 60 m are not super-resolved"),
        ({**ALL, "BANDS_20M": "B09=/data/b09.jp2"}, "B09"),
        ({**ALL, "BANDS_20M": "B05=11"}, "from 1 to 10"),
        ({**ALL, "BANDS_20M": "B05=1"}, "chosen twice"),
        ({**ALL, "BANDS_20M": "B05=5,B06=5"}, "chosen twice"),
    ):
        assert said in refused(str(ten), **options), options
    three = tmp_path / "three.tif"
    gdal.Translate(str(three), str(four), bandList=[1, 2, 3])
    assert "missing: B08" in refused(str(three), **ALL)


def test_the_result_has_ten_named_bands(four: Path, tmp_path: Path) -> None:
    apart = files(tmp_path, four)
    text = ",".join(f"{role}={path}" for role, path in apart.items())
    options = {"PRESET": "balanced", "STEPS": 1, "ENSEMBLE": 2, "OUTPUT": str(tmp_path / "o.tif")}
    options["UNCERTAINTY"] = str(tmp_path / "u.tif")
    results = processing.run(ID, {"INPUT": str(four), **ALL, "BANDS_20M": text, **options})
    for name in ("OUTPUT", "UNCERTAINTY"):
        made = QgsRasterLayer(results[name], name)
        assert (made.width(), made.height(), made.bandCount()) == (4 * SIDE_PX, 4 * SIDE_PX, 10)
        assert {described(made, number): number for number in NUMBERS.values()} == NUMBERS
    # Each band of 20 m is its own measurement again, on average.
    for role, rows in coarse(four).items():
        fine = values(results["OUTPUT"], NUMBERS[role])
        means = [sum(map(sum, each)) / len(each) / len(each[0]) for each in (rows, fine)]
        assert means[1] == pytest.approx(means[0], rel=0.01)


@pytest.mark.parametrize("form", ["all ten", "visible and near infrared", "subdataset", "zipped"])
def test_products_give_their_20_m_bands_as_measured(whole: dict[str, Any], tmp_path: Path, form: str) -> None:
    given = whole.get(form)
    if given is None:
        asked = {"PRODUCT": whole["folder"], "BANDS_OUT": form, "OUTPUT": str(tmp_path / "opened.vrt")}
        given = processing.run("subpixel:openproduct", asked)["OUTPUT"]
    assert coarse_in(QgsRasterLayer(given, "given")) == COARSE_ROLES
    feedback, asked = QgsProcessingFeedback(), {"INPUT": given, **ALL, "PRESET": "faithful"}
    made = processing.run(ID, {**asked, "OUTPUT": str(tmp_path / "o.tif")}, feedback=feedback)["OUTPUT"]
    assert "B05, B06, B07, B8A, B11, B12: at 20 m as measured" in feedback.textLog()
    for role in COARSE_ROLES:
        # Each pixel of 20 m is on average what its own file has.
        rows, fine = values(whole["coarse"][role]), values(made, NUMBERS[role], stored=True)
        means = [sum(map(sum, each)) / len(each) / len(each[0]) for each in (rows, fine)]
        assert means[1] == pytest.approx(means[0], abs=3), role


def test_a_layer_of_the_four_has_none(four: Path, ten: Path) -> None:
    assert coarse_in(QgsRasterLayer(str(four), "four")) == ()
    # One that is chosen for something else is no 20 m band of its own.
    layer = QgsRasterLayer(str(ten), "ten")
    assert coarse_in(layer, [NUMBERS["B8A"]]) == tuple(role for role in COARSE_ROLES if role != "B8A")
