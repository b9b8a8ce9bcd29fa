"""All ten bands of many scenes: the bands of 20 m come with the item, and blocks fit each other in each band."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pystac
import pytest
import rasterio
from rasterio.windows import Window
from subpixel.core.checkpoint import FINER
from subpixel.core.errors import InvalidParameter, MissingBands
from subpixel.core.model import read_model
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.core.sentinel2.bands import COARSE_ROLES, TEN_BANDS
from subpixel.engine.compute.engine_cache import EngineCache
from subpixel.engine.pipeline import super_resolve
from subpixel.many.cluster import Workers
from subpixel.many.items import find_items
from subpixel.many.plan import ScenePlan, plan_scene
from subpixel.many.run import superresolve_many
from subpixel.tests.support.archive import coarse_of

from .conftest import COL, ROW

ROLES, NEEDED = ("B04", "B03", "B02", "B08"), ("B04", "B03", "B02")
SIDE_PX, WIDTH, HEIGHT = 64, 150, 100
Write = Callable[..., Path]


@pytest.fixture
def item(sample: Path, cut: Callable[..., Path]) -> Write:
    """Write a STAC item of a folder of its own, with its files: `item(folder, change)`; its 20 m pixels begin 10 m before
    those of 10 m, as in the product."""

    def make(folder: Path, change: Callable[[dict[str, Any]], None] = lambda assets: None) -> Path:
        folder.mkdir(parents=True)
        with rasterio.open(cut(folder / "stack.tif", WIDTH, HEIGHT)) as file:
            facts = {**file.profile, "count": 1}
            for number, role in enumerate(file.descriptions, start=1):
                with rasterio.open(folder / f"{role}_10m.tif", "w", **facts) as out:
                    out.write(file.read(number), 1)
        window = Window(COL - 1, ROW - 1, WIDTH + 2, HEIGHT + 2)
        with rasterio.open(sample) as file:
            values, place = coarse_of(file.read(window=window)), file.window_transform(window)
        facts |= {"width": WIDTH // 2 + 1, "height": HEIGHT // 2 + 1, "transform": place @ rasterio.Affine.scale(2)}
        for role, layer in zip(COARSE_ROLES, values):
            with rasterio.open(folder / f"{role}_20m.tif", "w", **facts) as out:
                out.write(layer, 1)
        names = [*(f"{role}_10m" for role in ROLES), *(f"{role}_20m" for role in COARSE_ROLES)]
        assets = {name: {"href": f"./{name}.tif", "roles": ["data"]} for name in names}
        change(assets)
        said = {"type": "Feature", "stac_version": "1.0.0", "id": folder.name, "geometry": None, "links": []}
        said |= {"properties": {"datetime": "2025-03-02T10:00:00Z"}, "assets": assets}
        (folder / "item.json").write_text(json.dumps(said))
        return folder / "item.json"

    return make


@pytest.fixture
def ten(asked: SuperResolveRequest) -> SuperResolveRequest:
    return replace(asked, all_bands=True)


def planned(place: Path, asked: SuperResolveRequest) -> ScenePlan:
    (found,) = find_items([str(place)], ROLES, NEEDED)
    return plan_scene(found, asked, read_model(None), place.parent / "out", SIDE_PX)


def lose(*gone: str) -> Callable[[dict[str, Any]], None]:
    def change(assets: dict[str, Any]) -> None:
        for role in gone:
            del assets[f"{role}_20m"]

    return change


@pytest.mark.slow
def test_blocks_of_ten_bands_are_the_scene(tmp_path: Path, item: Write, ten: SuperResolveRequest, pixels) -> None:
    places = [
        item(tmp_path / "whole"),
        item(tmp_path / "fewer", lose("B06")),
        item(tmp_path / "none", lose(*COARSE_ROLES)),
    ]
    lines: list[str] = []
    out = tmp_path / "out"
    outcome = superresolve_many([str(p) for p in places], out, ten, Workers(count=1, threads=1), SIDE_PX, lines.append)
    assert outcome.scenes == ["whole", "fewer"]
    assert "None of the 20 m bands was found" in outcome.failed["none"][0]
    assert not (out / "none").exists()
    # One request makes the same in one go.
    piece = planned(places[0], ten).pieces[0]
    whole = replace(piece.request, output=str(tmp_path / "one.tif"), extent=None)
    super_resolve(whole, Progress(), EngineCache())
    one, many = pixels(tmp_path / "one.tif"), pixels(out / "whole" / "mosaic.vrt")
    assert one.shape == many.shape == (10, 4 * HEIGHT, 4 * WIDTH)
    assert np.abs(one - many).max() <= 1
    with rasterio.open(out / "whole" / "mosaic.vrt") as file:
        assert file.descriptions == TEN_BANDS
        # How well a block agrees with its part of the scene is said of the block alone.
        assert not [name for name in file.tags() if "CONSISTENCY_RMSE" in name]
    collection = pystac.Collection.from_file(str(out / "whole" / "collection.json"))
    data = next(iter(collection.get_items())).assets["data"]
    assert tuple(band["name"] for band in data.extra_fields["bands"]) == TEN_BANDS
    with rasterio.open(out / "fewer" / "mosaic.vrt") as file:
        assert file.descriptions == tuple(role for role in TEN_BANDS if role != "B06")
    assert any("fewer: Warning: Left out" in line and "B06" in line for line in lines)
    # All is there; without the bands of 20 m it is not what is asked for.
    again = superresolve_many([str(places[0])], out, ten, Workers(count=1), SIDE_PX, lines.append)
    assert (again.made, again.skipped) == (0, 6)
    four = superresolve_many(
        [str(places[0])], out, replace(ten, all_bands=False), Workers(count=1), SIDE_PX, lines.append
    )
    assert "made in another way" in four.failed["whole"][0]


def test_they_are_taken_where_they_are_asked_for(tmp_path: Path, item: Write, asked, ten) -> None:
    place = item(tmp_path / "a")
    four, all_bands = planned(place, asked).pieces[0], planned(place, ten).pieces[0]
    assert set(four.request.bands) == set(ROLES)
    assert set(all_bands.request.bands) == {*ROLES, *COARSE_ROLES}
    assert Path(str(all_bands.request.bands["B8A"])).name == "B8A_20m.tif"
    assert four.fingerprint != all_bands.fingerprint
    # Another measurement is another result.
    os.utime(tmp_path / "a" / "B11_20m.tif", (1, 1))
    assert planned(place, ten).pieces[0].fingerprint != all_bands.fingerprint
    assert planned(place, asked).pieces[0].fingerprint == four.fingerprint
    # A band that the user names comes first.
    own = replace(ten, bands={role: str(tmp_path / "a" / f"{role}_10m.tif") for role in ROLES})
    assert Path(str(planned(place, own).pieces[0].request.bands["B05"])).name == "B05_20m.tif"


def test_a_stack_of_10_m_has_them_beside_it(tmp_path: Path, item: Write, ten: SuperResolveRequest) -> None:
    def stacked(assets: dict[str, Any]) -> None:
        for role in ROLES:
            del assets[f"{role}_10m"]
        bands = [{"name": role} for role in ("B02", "B03", "B04", "B08")]
        assets["data"] = {"href": "./stack.tif", "roles": ["data"], "bands": bands}

    place = item(tmp_path / "a", stacked)
    made = planned(place, ten).pieces[0].request
    assert (Path(made.input).name, set(made.bands)) == ("stack.tif", set(COARSE_ROLES))
    with rasterio.open(tmp_path / "a" / "stack.tif", "r+") as file:
        file.descriptions = (None,) * 4
    made = planned(place, ten).pieces[0].request
    assert made.bands == {**made.bands, "B02": 1, "B03": 2, "B04": 3, "B08": 4}
    assert set(made.bands) == set(TEN_BANDS)


def test_one_encoding_for_all(tmp_path: Path, item: Write, asked, ten) -> None:
    def shifted(assets: dict[str, Any]) -> None:
        for name, asset in assets.items():
            asset.update({"raster:scale": 0.0001, "raster:offset": -0.1 if "B12" in name else 0})

    place = item(tmp_path / "a", shifted)
    planned(place, asked)
    with pytest.raises(InvalidParameter, match="differ in scale or offset"):
        planned(place, ten)
    planned(place, replace(ten, quantification=10000.0, offset=0.0))


def test_another_model_gives_none(tmp_path: Path, item: Write, ten: SuperResolveRequest) -> None:
    other, lines = replace(ten, model=FINER), []
    with pytest.raises(InvalidParameter, match="All ten bands are given by the shipped model only"):
        superresolve_many([str(item(tmp_path / "a"))], tmp_path / "out", other, Workers(count=1), SIDE_PX, lines.append)
    assert not (tmp_path / "out").exists()
    assert lines == []


def test_where_there_is_none_nothing_is_begun(tmp_path: Path, item: Write, ten: SuperResolveRequest) -> None:
    with pytest.raises(MissingBands, match="None of the 20 m bands"):
        planned(item(tmp_path / "a", lose(*COARSE_ROLES)), ten)
