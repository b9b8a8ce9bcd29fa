"""Several processes make what one makes: nothing lost, nothing doubled, also when one of them is killed."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pystac
import pytest
import rasterio
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute.engine_cache import EngineCache
from subpixel.engine.pipeline import super_resolve
from subpixel.many.cluster import Workers
from subpixel.many.pieces import make_piece
from subpixel.many.plan import FINGERPRINT_TAG
from subpixel.many.run import superresolve_many

pytestmark = pytest.mark.slow

SIDE_PX = 64


def kill_a_worker_at_work(client: Any, folder: Path, killed: list[int]) -> None:
    """Kill -9 a process of a worker while it makes a piece, found by its process id."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        pids = set(client.run(os.getpid, on_error="ignore").values())
        begun = [int(path.name.split("-")[1]) for path in folder.glob("*/.making-*")]
        at_work = sorted(pids & set(begun))
        if at_work:
            os.kill(at_work[0], signal.SIGKILL)
            killed.append(at_work[0])
            return
        time.sleep(0.02)


def test_a_killed_worker_costs_nothing_but_time(tmp_path: Path, cut, asked, pixels) -> None:
    sources = [cut(tmp_path / "a.tif", 150, 100), cut(tmp_path / "b.tif", 70, 64, 900, 500)]
    out, killed, lines = tmp_path / "out", [], []
    watching = []

    def watch(client: Any) -> None:
        watching.append(threading.Thread(target=kill_a_worker_at_work, args=(client, out, killed)))
        watching[0].start()

    words = [str(tmp_path / "*.tif"), str(tmp_path / "absent.tif")]
    outcome = superresolve_many(words, out, asked, Workers(count=2, threads=1), SIDE_PX, lines.append, watch)
    watching[0].join()

    assert len(killed) == 1
    assert outcome.scenes == ["a", "b"]
    assert list(outcome.failed) == ["absent"]
    assert outcome.made == 8
    assert len([line for line in lines if re.match(r"\[\d+/8\]", line)]) == 8
    assert sorted(path.name for path in (out / "a").iterdir() if path.suffix == ".tif") == [
        f"r{row:05d}_c{col:05d}.tif" for row in (0, 64) for col in (0, 64, 128)
    ]
    assert not list(out.rglob(".*"))
    _same_as_one_process(tmp_path, sources[0], out / "a", asked, pixels)
    _catalogue_is_in_order(out)

    # Again: all is there. With another seed it is not what is asked for, and is not replaced unasked.
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.tif")}
    again = superresolve_many([str(sources[0])], out, asked, Workers(count=1), SIDE_PX, lines.append)
    assert (again.made, again.skipped, again.failed) == (0, 6, {})
    other = superresolve_many([str(sources[0])], out, replace(asked, seed=1), Workers(count=1), SIDE_PX, lines.append)
    assert (other.made, other.scenes) == (0, [])
    assert "made in another way" in other.failed["a"][0]
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.tif")} == before


def _same_as_one_process(tmp_path: Path, source: Path, folder: Path, asked: SuperResolveRequest, pixels: Any) -> None:
    """The mosaic is the run of the whole scene; a piece is, byte by byte, that piece made in this process."""
    import torch

    cache, whole = EngineCache(), tmp_path / "whole.tif"
    super_resolve(replace(asked, input=str(source), output=str(whole)), Progress(), cache)
    one, many = pixels(whole), pixels(folder / "mosaic.vrt")
    assert one.shape == many.shape == (4, 400, 600)
    np.testing.assert_array_equal(many == 0, one == 0)
    # Float rounding differs with the shape of tiles, and may tip a DN now and then.
    assert np.abs(one - many).max() <= 1
    assert (one != many).mean() < 1e-3
    with rasterio.open(whole) as a, rasterio.open(folder / "mosaic.vrt") as b:
        assert (b.transform, b.crs, b.descriptions, b.nodatavals) == (a.transform, a.crs, a.descriptions, a.nodatavals)
        assert (b.dtypes, b.colorinterp) == (a.dtypes, a.colorinterp)
        assert b.tags()["SUBPIXEL_MODEL_SHA256"] == a.tags()["SUBPIXEL_MODEL_SHA256"]
    piece = folder / "r00064_c00064.tif"
    with rasterio.open(piece) as file:
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert file.block_shapes[0] == (256, 256)
        assert file.descriptions == ("B02", "B03", "B04", "B08")
        extent, fingerprint, sha256 = file.bounds, file.tags()[FINGERPRINT_TAG], file.tags()["SUBPIXEL_MODEL_SHA256"]
    # What workers compute in, for they must all do the same.
    request = replace(
        asked, input=str(source), output=str(tmp_path / "alone.tif"), extent=tuple(extent), precision="fp32"
    )
    from subpixel.core.version import version

    task = {"request": request.to_dict(), "fingerprint": fingerprint, "sha256": sha256, "version": version()}
    threads = torch.get_num_threads()
    done = make_piece({**task, "threads": 1})
    torch.set_num_threads(threads)
    assert not done["skipped"]
    assert (tmp_path / "alone.tif").read_bytes() == piece.read_bytes()
    super_resolve(replace(request, output=str(tmp_path / "plain.tif")), Progress(), cache)
    assert np.abs(pixels(tmp_path / "plain.tif") - pixels(piece)).max() <= 1


def _fits_its_schema(place: Path) -> Any:
    """What a file of the catalogue says, which the schemas that the library brings accept."""
    import jsonschema
    from pystac.validation.local_validator import get_local_schema_cache
    from referencing import Registry, Resource

    schemas = get_local_schema_cache()
    registry = Registry().with_resources([(name, Resource.from_contents(facts)) for name, facts in schemas.items()])
    facts = json.loads(place.read_text())
    kind = {"Catalog": "catalog", "Collection": "collection", "Feature": "item"}[facts["type"]]
    schema = next(facts for name, facts in schemas.items() if name.endswith(f"/{kind}.json"))
    jsonschema.Draft7Validator(schema, registry=registry).validate(facts)
    return facts


def _catalogue_is_in_order(out: Path) -> None:
    """Links lead somewhere, files agree with what is said of them, and the schemas that the library brings accept it."""
    catalogue = pystac.Catalog.from_file(str(out / "catalog.json"))
    assert [child.id for child in catalogue.get_children()] == ["a", "b"]
    for place in [out / "catalog.json", *out.glob("*/*.json")]:
        facts = _fits_its_schema(place)
        for link in [*facts["links"], *facts.get("assets", {}).values()]:
            assert not os.path.isabs(link["href"])
            assert (place.parent / link["href"]).is_file(), (place, link)
    items = list(catalogue.get_items(recursive=True))
    assert len(items) == 8
    for item in items:
        asset = item.assets["data"]
        with rasterio.open(asset.get_absolute_href()) as file:
            assert item.properties["proj:shape"] == list(file.shape)
            assert item.properties["proj:transform"][:6] == list(file.transform)[:6]
            assert item.properties["proj:code"] == file.crs.to_string()
            assert [band["name"] for band in asset.extra_fields["bands"]] == list(file.descriptions)
            assert {band["nodata"] for band in asset.extra_fields["bands"]} == {0}
            assert {band["raster:scale"] for band in asset.extra_fields["bands"]} == {1e-4}


def test_a_scheduler_that_runs_already(tmp_path: Path, cut, root: Path) -> None:
    """Worker and scheduler know nothing of the package and stand in another folder; an absent scene fails alone."""
    cut(tmp_path / "scene.tif", 70, 40)
    (tmp_path / "elsewhere").mkdir()
    note = tmp_path / "scheduler.json"
    start = [sys.executable, "-m", "dask"]
    common = {"cwd": tmp_path / "elsewhere", "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    processes = []
    try:
        options = ["--port", "0", "--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0"]
        processes.append(subprocess.Popen([*start, "scheduler", *options, "--scheduler-file", str(note)], **common))
        deadline = time.monotonic() + 60
        while not (note.exists() and note.read_text().strip().endswith("}")) and time.monotonic() < deadline:
            time.sleep(0.1)
        address = json.loads(note.read_text())["address"]
        worker = [*start, "worker", address, "--nthreads", "1", "--no-dashboard", "--resources", "GPU=1"]
        processes.append(subprocess.Popen(worker, **common))
        (tmp_path / "list.txt").write_text("# scenes\nscene.tif\nabsent.tif\n")
        options = ["--out", "out", "--scheduler", address, "--block-px", "64", "--preset", "faithful"]
        options += ["--orientations", "1", "--threads", "1", "--device", "cpu", "--gpu"]
        command = [str(root / "scripts" / "subpixel"), "superresolve-many", "list.txt", *options]
        environment = {**os.environ, "SUBPIXEL_MANY_PYTHON": sys.executable}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=150)
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(30)
    assert done.returncode == 1, done.stderr
    assert "1 scene(s) complete, 2 block(s) made by 1 process(es)" in done.stdout
    assert re.search(r"dashboard http://127\.0\.0\.1:\d+/status", done.stdout)
    assert "scene: reflectance = (DN + 0) / 10000" in done.stdout
    assert "Failed: absent: The input does not exist." in done.stderr
    with rasterio.open(tmp_path / "out" / "scene" / "mosaic.vrt") as file:
        assert (file.width, file.height) == (280, 160)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--block-px", "100"], "multiple of 64"),
        (["--workers", "0"], "--workers 0"),
        (["--steps", "99"], "STEPS"),
        (["--scheduler", "tcp://127.0.0.1:9", "--workers", "2"], "Leave out --workers"),
    ],
)
def test_a_wrong_command_is_refused_before_anything_is_done(tmp_path: Path, cut, capsys, words, said) -> None:
    from subpixel.many.__main__ import main

    source = cut(tmp_path / "scene.tif", 20, 20)
    assert main([str(source), "--out", str(tmp_path / "out"), *words]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:4326", "EPSG:32618", "OGC:CRS84"])
def test_the_mosaic_lies_where_its_pieces_lie(tmp_path: Path, cut, asked, crs: str) -> None:
    """Whatever axis a CRS names first: GDAL, which says how it takes them, takes both alike."""
    from rasterio.shutil import copy

    source, out = cut(tmp_path / "a.tif", 40, 40), tmp_path / "out"
    degrees = crs in ("EPSG:4326", "OGC:CRS84")
    with rasterio.open(source, "r+") as file:
        pixel, left, top = (1e-4, 10.0, 45.0) if degrees else (10.0, 4_321_000.0, 3_210_000.0)
        file.crs, file.transform = rasterio.CRS.from_string(crs), rasterio.Affine(pixel, 0, left, 0, -pixel, top)
    outcome = superresolve_many([str(source)], out, asked, Workers(count=1, threads=1), SIDE_PX, lambda line: None)
    assert outcome.scenes == ["a"]
    said = []
    for name in ("mosaic.vrt", "r00000_c00000.tif"):
        copy(str(out / "a" / name), str(tmp_path / "copy.vrt"), driver="VRT")
        said.append(re.search(r"<SRS.*?>", (tmp_path / "copy.vrt").read_text())[0])
        with rasterio.open(out / "a" / name) as file:
            said.append((file.crs, file.bounds))
    assert said[:2] == said[2:]


@pytest.mark.parametrize(
    "crs",
    [
        'LOCAL_CS["Site",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]',
        'GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,0]],PRIMEM["Meridian",0],UNIT["degree",0.017453292519943295]]',
    ],
)
def test_a_place_that_no_map_of_the_earth_has(tmp_path: Path, cut, asked, crs: str) -> None:
    source, out = cut(tmp_path / "a.tif", 40, 40), tmp_path / "out"
    with rasterio.open(source, "r+") as file:
        file.crs, file.transform = rasterio.CRS.from_wkt(crs), rasterio.Affine(1e-4, 0, 10, 0, -1e-4, 45)
    outcome = superresolve_many([str(source)], out, asked, Workers(count=1, threads=1), SIDE_PX, lambda line: None)
    assert outcome.scenes == ["a"], outcome.failed
    item = _fits_its_schema(out / "a" / "r00000_c00000.json")
    assert item["geometry"] is None
    assert item["properties"]["proj:bbox"] == pytest.approx([10, 44.996, 10.004, 45])
    assert _fits_its_schema(out / "a" / "collection.json")["extent"]["spatial"]["bbox"] == [[-180, -90, 180, 90]]


def test_what_a_classification_leaves_out_is_said_of_the_scene(tmp_path: Path, cut, asked) -> None:
    source, out, lines = cut(tmp_path / "a.tif", 128, 64), tmp_path / "out", []
    codes = np.full((32, 60), 4, np.uint8)
    codes[:16, :16] = 9
    with rasterio.open(source) as file:
        facts = {"driver": "GTiff", "width": 60, "height": 32, "count": 1, "dtype": "uint8", "crs": file.crs}
        place = file.transform @ rasterio.Affine.scale(2)
    with rasterio.open(tmp_path / "scl.tif", "w", transform=place, **facts) as file:
        file.write(codes, 1)
    request = replace(asked, scl=str(tmp_path / "scl.tif"))
    outcome = superresolve_many([str(source)], out, request, Workers(count=1, threads=1), SIDE_PX, lines.append)
    assert outcome.scenes == ["a"], outcome.failed
    assert "a: Left out by the scene classification: 12.5 % of the pixels." in lines
    assert any(line.startswith("a: Warning: The scene classification has no class for 6.25 %") for line in lines)


def test_pieces_of_another_extent_are_not_mixed_in(tmp_path: Path, cut, asked) -> None:
    source, out, lines = cut(tmp_path / "a.tif", 130, 40), tmp_path / "out", []

    def go(first: int, last: int, **more: Any) -> Any:
        with rasterio.open(source) as file:
            left, top = file.transform @ (first, 0)
            right, bottom = file.transform @ (last, 40)
        request = replace(asked, extent=(left, bottom, right, top), **more)
        return superresolve_many([str(source)], out, request, Workers(count=1, threads=1), SIDE_PX, lines.append)

    assert go(0, 64).scenes == ["a"]
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    refused = go(64, 128)
    assert "another extent" in refused.failed["a"][0]
    assert (refused.made, refused.scenes) == (0, [])
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    assert go(64, 128, overwrite=True).scenes == ["a"]
    assert sorted(path.name for path in (out / "a").glob("r*")) == ["r00000_c00064.json", "r00000_c00064.tif"]
    with rasterio.open(out / "a" / "mosaic.vrt") as file:
        assert file.width == 256


def test_a_piece_of_which_a_part_is_there_is_made_again(tmp_path: Path, cut, asked) -> None:
    """As when a worker dies between putting the uncertainty and the result in their places."""
    source, out, lines = cut(tmp_path / "a.tif", 40, 40), tmp_path / "out", []
    request = replace(asked, steps=1, ensemble=2, uncertainty="uncertainty.tif")
    go = [[str(source)], out, request, Workers(count=1, threads=1), SIDE_PX, lines.append]
    assert superresolve_many(*go).scenes == ["a"]
    piece = out / "a" / "r00000_c00000.tif"
    content = piece.read_bytes()
    piece.unlink()
    outcome = superresolve_many(*go)
    assert (outcome.made, outcome.scenes, outcome.failed) == (1, ["a"], {})
    assert piece.read_bytes() == content


def test_whatever_is_wrong_with_a_scene_stops_no_other(tmp_path: Path, cut, asked, monkeypatch) -> None:
    from subpixel.many import run

    cut(tmp_path / "a.tif", 30, 30)
    cut(tmp_path / "b.tif", 30, 30)
    describe = run.describe

    def failing(plan: Any) -> None:
        if plan.item.name == "a":
            raise OSError(28, "No space left on device")
        describe(plan)

    monkeypatch.setattr(run, "describe", failing)
    words, lines = [str(tmp_path / "a.tif"), str(tmp_path / "b.tif")], []
    outcome = superresolve_many(words, tmp_path / "out", asked, Workers(count=1, threads=1), SIDE_PX, lines.append)
    assert outcome.scenes == ["b"]
    assert "No space left" in outcome.failed["a"][0]
    assert (tmp_path / "out" / "catalog.json").is_file()


def test_every_worker_has_a_gpu_of_its_own(monkeypatch) -> None:
    """Those that this process may use; without one, names stand in for them."""
    from subpixel.many import cluster

    monkeypatch.setattr(cluster, "_gpus", lambda: ["3", "GPU-5f"])
    with cluster.connected(Workers(count=2, gpu=True), lambda line: None) as (client, _):
        client.wait_for_workers(2, timeout=60)
        seen = client.run(lambda: os.environ["CUDA_VISIBLE_DEVICES"])
    assert sorted(seen.values()) == ["3", "GPU-5f"]
