"""Catalogues of several kinds: with tokens, with signatures and JPEG 2000, without classification, and silent ones."""

from __future__ import annotations

import copy
import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from subpixel.core.archive.catalogue import COPERNICUS, PLANETARY, Catalogue
from subpixel.core.archive.request import Access
from subpixel.core.errors import ArchiveRefuses, RunCancelled
from subpixel.core.progress import Progress
from subpixel.engine.archive import signing
from subpixel.engine.archive.scenes import grouped
from subpixel.tests.support.archive import L2A, item, write_static

from .conftest import HERE, Archive

CLEAR = "S2B_18SVG_20240615_0_L2A"
Edit = Callable[[dict[str, Any]], None]


def clear_item(archive: Archive, edit: Edit = lambda _: None) -> dict[str, Any]:
    found = copy.deepcopy(next(each for each in archive.items[L2A] if each["id"] == CLEAR))
    edit(found)
    return found


def static(
    archive: Archive, name: str, items: list[dict[str, Any]], instead: str = "..", signing: str = "open"
) -> Catalogue:
    write_static(archive.folder / name, items, archive.web.address, instead)
    return Catalogue(name, f"{archive.web.address}/{name}/catalog.json", (L2A,), signing)


def test_tokens_are_used_and_kept_nowhere(archive: Archive, truth, tmp_path: Path) -> None:
    token = archive.folder / "api" / "sas" / "v1" / "token" / "127" / "2024-06-15"
    token.parent.mkdir(parents=True, exist_ok=True)
    until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600))
    token.write_text(json.dumps({"token": "sig=hidden-word&se=2099", "msft:expiry": until}))
    catalogue = static(archive, "planetary", [clear_item(archive)], signing=PLANETARY)
    access = Access(cache=str(tmp_path / "cache"))
    got = archive.piece(tmp_path / "a.tif", access, catalogue=catalogue, scene=CLEAR)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))
    asked = [entry["path"] for entry in archive.web.log()]
    assert sum("/api/sas/" in path for path in asked) == 1
    assert all(path.endswith("?sig=hidden-word&se=2099") for path in asked if ".tif" in path)
    assert "hidden-word" not in json.dumps(got.to_dict())
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"hidden-word" in file.read_bytes()]
    # The second time not even a token is asked for.
    archive.piece(tmp_path / "b.tif", access, catalogue=catalogue, scene=CLEAR)
    assert archive.web.log() == []


def as_jpeg2000(folder: Path) -> Path:
    """The clear scene's files in the format of products, as an object storage has them; their folder."""
    source = folder / "2024-06-15" / "18SVG"
    target = folder / "eodata" / "x"
    target.mkdir(parents=True, exist_ok=True)
    for path in source.glob("*.tif"):
        with rasterio.open(path) as file:
            profile = {**file.profile, "driver": "JP2OpenJPEG", "tiled": True, "blockxsize": 256, "blockysize": 256}
            kept = {name: profile[name] for name in ("driver", "width", "height", "count", "dtype", "crs", "transform")}
            blocks = {"blockxsize": 256, "blockysize": 256, "QUALITY": "100", "REVERSIBLE": "YES"}
            with rasterio.open(target / f"{path.stem}.jp2", "w", **kept, **blocks) as out:
                out.write(file.read())
    return target


def test_copernicus_has_jpeg_2000_behind_signatures(
    archive: Archive, truth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing, "COPERNICUS_S3", archive.web.address)
    target = as_jpeg2000(archive.folder)

    def as_copernicus(each: dict[str, Any]) -> None:
        names = {"red": "B04_10m", "green": "B03_10m", "blue": "B02_10m", "nir": "B08_10m", "scl": "SCL_20m"}
        assets = {}
        for key, name in names.items():
            href = f"s3://eodata/x/{name.split('_')[0]}.jp2"
            assets[name] = {**each["assets"][key], "href": href, "type": "image/jp2"}
        each["assets"] = assets
        for asset in assets.values():
            for band in asset.get("raster:bands", []):
                band["offset"] = 0
        del each["properties"]["earthsearch:boa_offset_applied"]
        each["properties"]["s2:processing_baseline"] = "03.01"

    catalogue = static(archive, "copernicus", [clear_item(archive, as_copernicus)], signing=COPERNICUS)
    with pytest.raises(ArchiveRefuses, match=r"asks for credentials.*access key"):
        archive.piece(tmp_path / "a.tif", catalogue=catalogue, scene=CLEAR)
    access = Access("KEY", "hidden-word", str(tmp_path / "cache"))
    archive.web.log()
    got = archive.piece(tmp_path / "a.tif", access, catalogue=catalogue, scene=CLEAR)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))
    asked = archive.web.log()
    images = [entry for entry in asked if ".jp2" in entry["path"]]
    assert all(entry["authorization"].startswith("AWS4-HMAC-SHA256 Credential=KEY/") for entry in images)
    assert not any(entry["authorization"] for entry in asked if ".json" in entry["path"])
    whole = sum(path.stat().st_size for path in target.glob("*.jp2"))
    assert sum(entry["bytes"] for entry in images) < whole / 2
    assert got.sources[0] == "s3://eodata/x/B04.jp2"


def test_without_a_classification_the_item_is_believed(archive: Archive, truth, tmp_path: Path) -> None:
    def bare(each: dict[str, Any]) -> None:
        del each["assets"]["scl"]

    catalogue = static(archive, "bare", [clear_item(archive, bare)])
    found = archive.find(catalogue=catalogue)
    assert [(scene.cloud, scene.covered) for scene in found.scenes] == [(12.5, 100.0)]
    assert archive.find(catalogue=catalogue, cloud=10.0).scenes == ()
    progress = Progress()
    got = archive.piece(tmp_path / "a.tif", progress=progress, catalogue=catalogue, cloud=20.0)
    assert (got.scl, got.cloud) == (None, 12.5)
    assert any("no scene classification" in text for text in progress.said)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))


def test_a_catalogue_that_never_answers_is_left(archive: Archive) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        catalogue = replace(archive.catalogue, address=f"http://127.0.0.1:{silent.getsockname()[1]}/")
        progress = Progress()
        threading.Timer(0.5, progress.cancel).start()
        began = time.monotonic()
        with pytest.raises(RunCancelled):
            archive.find(progress=progress, catalogue=catalogue)
        assert time.monotonic() - began < 1.5


def test_of_one_measurement_the_newest_processing_counts(archive: Archive) -> None:
    with rasterio.open(archive.folder / "2024-06-15" / "18SVG" / "B04.tif") as file:
        place = (file.transform, file.shape)

    def made(name: str, collection: str, baseline: str, tile: str = "18SVG") -> dict[str, Any]:
        facts = {"id": name, "collection": collection, "s2:processing_baseline": baseline}
        return item("x", tile, "2024-06-15", *place, **facts)

    items = [
        made("old", "a", "02.14"),
        made("b", "b", "05.10"),
        made("a_0", "a", "05.10"),
        made("a_1", "a", "05.10"),
        made("next", "a", "05.10", "18SWG"),
    ]
    ((*scenes,),) = grouped(items, ("a", "b"))
    assert sorted(scene.id for scene in scenes) == ["a_1", "next"]
