"""`subpixel:findscenes` inside QGIS's own process, with the real engine and real servers on this machine."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import processing
import pytest
from processing.gui.AlgorithmExecutor import executeIterating
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)
from subpixel.core.archive.catalogue import Catalogue
from subpixel.ui.catalogues import KeptCatalogue, keep_catalogues
from subpixel.ui.engine.archive import access_by

from .conftest import CLEAR, HERE, L2A, PAGED, Archive, Entry, Log, squares

ID = "subpixel:findscenes"
# What models, scripts and histories of users hold: name, type, default. Entries may be added, never changed.
PARAMETERS = [
    ("EXTENT", "extent", None),
    ("AREA", "source", None),
    ("DATES", "string", None),
    ("CLOUD", "number", 10.0),
    ("CATALOGUE", "string", "Earth Search"),
    ("LIMIT", "number", 20),
    ("COLLECTION", "string", None),
    ("AUTH", "authcfg", None),
    ("OUTPUT", "sink", None),
]
FIELDS = ["id", "time", "platform", "tile", "cloud", "covered", "baseline", "collection", "thumbnail", "catalogue"]
NOWHERE = "http://127.0.0.1:9/stac"
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


def find(parameters: dict[str, Any], feedback: Any = None) -> dict[str, Any]:
    return processing.run(ID, {"OUTPUT": "memory:", **parameters}, feedback=feedback)


def rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    return [dict(zip(FIELDS, [feature[name] for name in FIELDS])) for feature in layer.getFeatures()]


def refusal(parameters: dict[str, Any]) -> str:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    ok, text = algorithm.checkParameterValues({"OUTPUT": "memory:", **parameters}, QgsProcessingContext())
    assert not ok, parameters
    return text


def failure(parameters: dict[str, Any], feedback: Any = None) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        find(parameters, feedback)
    # QGIS keeps a failed algorithm's exception for good, and with its traceback the caller's layers.
    caught.value.with_traceback(None)
    return str(caught.value)


def test_ids_and_names_are_stable() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert [(p.name(), p.type(), p.defaultValue()) for p in algorithm.parameterDefinitions()] == PARAMETERS
    assert [(o.name(), o.type()) for o in algorithm.outputDefinitions()] == [
        ("OUTPUT", "outputVector"),
        ("SCENE", "outputString"),
    ]
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [p.name() for p in algorithm.parameterDefinitions() if p.flags() & advanced] == ["COLLECTION", "AUTH"]
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = [p.name() for p in algorithm.parameterDefinitions() if not p.flags() & optional]
    assert required == ["CLOUD", "LIMIT", "OUTPUT"]
    assert all(p.help() for p in algorithm.parameterDefinitions())
    assert algorithm.helpUrl().endswith("/archive.html")


def test_scenes_become_footprints_best_first(archive: Archive) -> None:
    feedback = Log()
    results = find(archive.asked(CLOUD=100), feedback)
    layer = results["OUTPUT"]
    assert [field.name() for field in layer.fields()] == FIELDS
    assert layer.crs().authid() == "EPSG:4326"
    found = rows(layer)
    assert [row["time"][:10] for row in found] == ["2024-06-20", "2024-06-15"]
    assert found[1]["id"] == CLEAR
    assert (found[1]["cloud"], found[1]["covered"], found[1]["tile"]) == (0, 100, "18SVG")
    assert (found[1]["platform"], found[1]["baseline"], found[1]["collection"]) == ("sentinel-2b", "05.10", L2A)
    assert found[1]["thumbnail"].startswith(archive.web.address)
    assert found[0]["cloud"] > 50
    assert results["SCENE"] == found[0]["id"]
    for feature in layer.getFeatures():
        assert feature.geometry().isGeosValid()
        assert feature.geometry().boundingBox().contains(-75.68, 37.67)
    assert any("best first" in text for text in feedback.infos)
    clear = find(archive.asked())
    assert [row["id"] for row in rows(clear["OUTPUT"])] == [clear["SCENE"]] == [CLEAR]


def test_a_file_and_a_limit(archive: Archive, tmp_path: Path) -> None:
    target = str(tmp_path / "scenes.gpkg")
    many = {"COLLECTION": "sentinel-2-many", "DATES": "", "LIMIT": 30}
    results = find(archive.asked(**many, OUTPUT=target))
    layer = QgsVectorLayer(results["OUTPUT"], "scenes")
    assert layer.featureCount() == 30 < PAGED
    times = [feature["time"] for feature in layer.getFeatures()]
    assert times == sorted(times, reverse=True)


def test_without_a_scene_the_layer_is_empty_and_says_why(archive: Archive) -> None:
    for what, why in (
        ({"DATES": "2024-06-20"}, "more than 10 % of cloud"),
        ({"DATES": "2019"}, "no scene of this place and time"),
        ({"EXTENT": "0,0.01,0,0.01 [EPSG:4326]"}, "no scene of this place and time"),
    ):
        feedback = Log()
        results = find(archive.asked(**what), feedback)
        assert (results["OUTPUT"].featureCount(), results["SCENE"]) == (0, ""), what
        (warning,) = feedback.warnings
        assert why in warning


def test_what_cannot_be_asked_is_refused_with_a_remedy(archive: Archive) -> None:
    polygons = squares()
    cases = [
        ({"EXTENT": None}, "Give either an extent"),
        ({"AREA": polygons}, "Give either an extent"),
        ({"EXTENT": "440000,440000,4170000,4170320 [EPSG:32618]"}, "xmin < xmax"),
        ({"EXTENT": "440000,440320,4170000,4170320"}, "Name the CRS"),
        ({"DATES": "yesterday"}, "Write a day as"),
        ({"DATES": "2024-06-30/2024-06-01"}, "first day"),
        ({"CATALOGUE": "Elsewhere"}, "Earth Search"),
        ({"CLOUD": 101}, "from 0 to 100"),
        ({"LIMIT": 0}, "from 1 to"),
    ]
    for what, remedy in cases:
        assert remedy in refusal(archive.asked(**what)), what
    assert archive.api.log() == []


def test_without_a_network_it_says_so() -> None:
    assert "cannot be reached" in failure({"EXTENT": HERE, "CATALOGUE": NOWHERE})


def test_cancel_ends_a_search_that_hears_nothing(archive: Archive) -> None:
    archive.web.fail(0)
    began = time.monotonic()
    asked_at: list[float] = []

    class Impatient(Log):
        def isCanceled(self) -> bool:
            late = time.monotonic() - began > 4
            if late and not asked_at:
                asked_at.append(time.monotonic())
            return late

    feedback = Impatient()
    results = find(archive.asked(), feedback)
    assert time.monotonic() - asked_at[0] < 1.5
    assert results == {} or "SCENE" not in results
    assert any("Cancelled" in text for text in feedback.infos)


def test_polygons_are_a_place_and_are_iterated_over(archive: Archive, tmp_path: Path) -> None:
    polygons = squares()
    area = archive.asked(EXTENT=None, AREA=polygons)
    assert find(area)["SCENE"] == CLEAR
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = {"OUTPUT": str(tmp_path / "scenes.gpkg")}
    assert executeIterating(algorithm, {**area, **target}, "AREA", context, Log())
    made = sorted(tmp_path.glob("scenes*.gpkg"))
    assert len(made) == 5
    assert all(QgsVectorLayer(str(path), "scenes").featureCount() == 1 for path in made)


def test_a_value_from_an_expression_and_a_layer_as_extent(archive: Archive) -> None:
    place = QgsProperty.fromExpression(f"'{HERE}'")
    assert find(archive.asked(EXTENT=place))["SCENE"] == CLEAR
    assert find(archive.asked(EXTENT=squares(1)))["SCENE"] == CLEAR


def test_credentials_are_neither_logged_nor_kept(archive: Archive, entry: Entry, tmp_path: Path) -> None:
    credentials = entry("key-of-mine", "hidden-word")
    access = access_by(credentials)
    assert (access.user, access.password) == ("key-of-mine", "hidden-word")
    assert "hidden-word" not in repr(access)
    heard: list[str] = []
    messages = QgsApplication.messageLog()
    messages.messageReceived.connect(lambda *words: heard.append(str(words[0])))
    feedback = Log()
    target = tmp_path / "scenes.gpkg"
    find(archive.asked(AUTH=credentials, OUTPUT=str(target)), feedback)
    failed = failure({"EXTENT": HERE, "CATALOGUE": NOWHERE, "AUTH": credentials}, feedback)
    everything = "\n".join([feedback.said, failed, *heard])
    assert "hidden-word" not in everything
    assert "key-of-mine" not in everything
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(kept) > 1
    assert not [path for path in kept if b"hidden-word" in path.read_bytes()]
    assert "authentication manager" in failure(archive.asked(AUTH="nothing"))


def test_qgis_process_finds(headless, archive: Archive, tmp_path: Path) -> None:
    given = [f"{name}={value}" for name, value in archive.asked(OUTPUT=str(tmp_path / "s.geojson")).items()]
    done = headless("run", ID, "--json", "--", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["SCENE"] == CLEAR
    written = json.loads(Path(results["OUTPUT"]).read_text())
    assert [each["properties"]["id"] for each in written["features"]] == [CLEAR]


def test_a_catalogue_of_the_settings_is_known_by_name_and_brings_its_credentials(archive: Archive) -> None:
    mine = Catalogue("My archive", archive.api.address, (L2A,))
    asked = {"EXTENT": HERE, "DATES": "2024", "CATALOGUE": "my archive"}
    try:
        keep_catalogues([KeptCatalogue(mine)])
        assert find(asked)["SCENE"] == CLEAR
        keep_catalogues([KeptCatalogue(mine, "no entry of that name")])
        assert "authentication manager" in failure(asked)
    finally:
        keep_catalogues([])
    assert "is not known" in refusal(asked)
