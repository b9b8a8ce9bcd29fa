"""Scenes that a real STAC API has of a place: which, in which order, and how much of them is cloud."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access
from subpixel.core.errors import (
    ArchiveRefuses,
    ArchiveUnreachable,
    InvalidParameter,
    NoSceneFound,
    RunCancelled,
)
from subpixel.core.progress import Progress
from subpixel.engine.archive.scenes import scene_of
from subpixel.tests.support.archive import L2A, MANY, PAGED, write_static

from .conftest import Archive

YEAR = ("2024-01-01", "2024-12-31")
# Across the border of the two tiles, which share 445730 to 446730.
ACROSS = (444_500.0, 4_170_000.0, 448_000.0, 4_172_000.0)


def test_the_newest_is_first_and_clouds_are_those_of_the_extent(archive: Archive) -> None:
    found = archive.find(dates=YEAR)
    assert [(scene.time[:10], scene.group_cloud) for scene in found.scenes] == [
        ("2024-06-20", 100.0),
        ("2024-06-15", 0.0),
        ("2024-06-05", 0.0),
    ]
    first = found.scenes[0]
    assert (first.id, first.tile, first.orbit, first.platform) == (
        "S2B_18SVG_20240620_0_L2A",
        "18SVG",
        97,
        "sentinel-2b",
    )
    assert (first.baseline, first.epsg, first.group, first.covered) == ("05.10", 32618, "2024-06-20 R097", 100.0)
    assert first.thumbnail.endswith("/thumbnail.jpg")
    assert first.footprint[0][0] == first.footprint[0][-1]
    assert (found.looked_at, found.too_cloudy) == (3, 0)


def test_too_cloudy_ones_are_left_out(archive: Archive) -> None:
    found = archive.find(dates=YEAR, cloud=10.0)
    assert [scene.time[:10] for scene in found.scenes] == ["2024-06-15", "2024-06-05"]
    assert found.too_cloudy == 1
    assert archive.find(dates=("2024-06-20", "2024-06-20"), cloud=10.0).scenes == ()


def test_tiles_of_one_pass_are_one_group(archive: Archive) -> None:
    found = archive.find(extent=ACROSS, dates=("2024-06-10", "2024-06-30"), cloud=10.0)
    assert [(scene.tile, scene.group) for scene in found.scenes] == [
        ("18SWG", "2024-06-15 R097"),
        ("18SVG", "2024-06-15 R097"),
    ]
    assert {scene.group_covered for scene in found.scenes} == {100.0}
    assert all(0 < scene.covered < 100 for scene in found.scenes)


def test_what_covers_everything_comes_before_what_is_newer(archive: Archive) -> None:
    found = archive.find(extent=ACROSS, dates=YEAR, cloud=10.0)
    assert [scene.time[:10] for scene in found.scenes] == ["2024-06-15", "2024-06-15", "2024-06-05"]


def test_many_items_come_page_by_page(archive: Archive) -> None:
    many = replace(archive.catalogue, collections=(MANY,))
    found = archive.find(catalogue=many, limit=PAGED)
    assert len(found.scenes) == PAGED
    assert [scene.time for scene in found.scenes] == sorted((scene.time for scene in found.scenes), reverse=True)
    assert sum(line == "POST /search" for line in archive.api.log()) >= 3
    # Few are wanted, few are asked for.
    assert len(archive.find(catalogue=many, limit=2).scenes) == 2
    assert archive.api.log().count("POST /search") <= 5


def test_nothing_is_an_empty_list(archive: Archive, tmp_path: Path) -> None:
    nowhere = (10.0, 50.0, 10.1, 50.1)
    assert archive.find(extent=nowhere, extent_crs="EPSG:4326").scenes == ()
    with pytest.raises(NoSceneFound, match="no scene of this place"):
        archive.piece(tmp_path / "a.tif", extent=nowhere, extent_crs="EPSG:4326")
    with pytest.raises(NoSceneFound, match=r"clear enough.*S2B_18SVG_20240620_0_L2A, 100 %"):
        archive.piece(tmp_path / "a.tif", dates=("2024-06-20", "2024-06-20"))
    with pytest.raises(NoSceneFound, match="no scene of that name"):
        archive.piece(tmp_path / "a.tif", scene="S2B_nothing")
    with pytest.raises(NoSceneFound, match="measured nothing"):
        archive.piece(tmp_path / "a.tif", scene="S2B_18SZG_20230615_0_L2A")
    assert not list(tmp_path.iterdir())


def test_the_second_time_nobody_is_asked(archive: Archive, tmp_path: Path) -> None:
    access = Access(cache=str(tmp_path / "cache"))
    first = archive.find(access, dates=YEAR)
    archive.api.log()
    archive.web.log()
    again = archive.find(access, dates=YEAR)
    assert again.scenes == first.scenes
    assert again.bytes_read == 0
    assert archive.api.log() == archive.web.log() == []


def test_a_static_catalogue_is_walked(archive: Archive) -> None:
    wanted = [item for item in archive.items[L2A] if item["properties"]["datetime"] > "2024-06-13"]
    write_static(archive.folder / "static", wanted, archive.web.address)
    static = Catalogue("Static", f"{archive.web.address}/static/catalog.json", (L2A,))
    found = archive.find(catalogue=static, dates=YEAR)
    assert [scene.time[:10] for scene in found.scenes] == ["2024-06-20", "2024-06-15"]
    assert archive.find(catalogue=static, dates=("2024-06-18", "")).scenes[0].id == "S2B_18SVG_20240620_0_L2A"


def test_no_network_is_said(archive: Archive) -> None:
    nobody = Catalogue("Nobody", "http://127.0.0.1:9/", (L2A,))
    with pytest.raises(ArchiveUnreachable, match=r"cannot be reached.*127.0.0.1:9.*connection and the proxy"):
        archive.find(catalogue=nobody)
    with pytest.raises(ArchiveUnreachable, match="cannot be reached"):
        archive.find(catalogue=replace(nobody, address="https://no-such-host.invalid/"))


def test_what_is_no_catalogue_is_said(archive: Archive) -> None:
    (archive.folder / "page.json").write_text("<html>")
    (archive.folder / "other.json").write_text('{"type": "FeatureCollection", "features": []}')
    for name in ("page.json", "other.json", "none.json"):
        with pytest.raises(InvalidParameter, match="not that of a STAC catalogue"):
            archive.find(catalogue=Catalogue("x", f"{archive.web.address}/{name}"))


def test_copernicus_wants_credentials(archive: Archive) -> None:
    with pytest.raises(ArchiveRefuses, match="asks for credentials"):
        archive.find(catalogue=replace(archive.catalogue, signing="copernicus"))


def test_a_search_is_cancelled_while_a_server_says_nothing(archive: Archive) -> None:
    archive.web.fail(0)
    progress = Progress()
    threading.Timer(1.0, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(RunCancelled):
        archive.find(progress=progress, dates=YEAR)
    assert 0.9 < time.monotonic() - began < 2.0


@pytest.mark.parametrize("name", ["earth_search_l2a", "earth_search_c1"])
def test_items_as_earth_search_publishes_them(root: Path, name: str) -> None:
    item: dict[str, Any] = json.loads((root / "tests" / "data" / f"{name}.json").read_text())
    scene = scene_of(item)
    assert (scene.tile, scene.platform, scene.epsg) == ("31UDQ", "sentinel-2b", 32631)
    assert (scene.orbit, scene.baseline, scene.group) == (8, "05.10", "2024-06-29 R008")
    found = scene.found(1.0, 100.0, (1.0, 100.0))
    assert found.thumbnail.startswith("https://")
    assert found.thumbnail.endswith(".jpg")
