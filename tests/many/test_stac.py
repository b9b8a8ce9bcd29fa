"""STAC items from their JSON to reflectance."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from subpixel.core.errors import InvalidParameter, SuperResolutionError
from subpixel.core.model import read_model
from subpixel.core.request import SuperResolveRequest
from subpixel.many.cluster import Workers
from subpixel.many.items import find_items
from subpixel.many.plan import ScenePlan, plan_scene
from subpixel.many.run import superresolve_many

ROLES, NEEDED = ("B04", "B03", "B02", "B08"), ("B04", "B03", "B02")
SIDE_PX = 64


def write_item(place: Path, assets: dict[str, Any], **properties: Any) -> Path:
    facts = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": place.stem,
        "geometry": None,
        "properties": {"datetime": "2025-03-02T10:00:00Z", **properties},
        "links": [],
        "assets": assets,
    }
    place.write_text(json.dumps(facts))
    return place


def bands(source: Path, folder: Path, size_m: int = 10, add: int = 0, dtype: str = "uint16", tags: Any = None) -> None:
    """A file for each band of a raster, such as `B04_10m.tif`, DN shifted, its pixels of another size."""
    with rasterio.open(source) as file:
        step = size_m // 10
        facts = {**file.profile, "count": 1, "dtype": dtype, "width": file.width // step, "height": file.height // step}
        facts["transform"] = file.transform * rasterio.Affine.scale(step)
        for number, name in enumerate(file.descriptions, start=1):
            values = file.read(number)[: facts["height"] * step : step, : facts["width"] * step : step]
            values = np.where(values == 0, 0, values.astype(float) + add)
            with rasterio.open(folder / f"{name}_{size_m}m.tif", "w", **facts) as out:
                out.write((values / 10000 if dtype == "float32" else values).astype(dtype), 1)
                if tags:
                    out.scales, out.offsets = (tags[0],), (tags[1],)


def assets(size_m: int, **facts: Any) -> dict[str, Any]:
    names = [f"{role}_{size_m}m" for role in ROLES if size_m == 10 or role != "B08"]
    return {name: {"href": f"./{name}.tif", "roles": ["data"], **facts} for name in names}


def planned(place: Path, asked: SuperResolveRequest) -> ScenePlan:
    (item,) = find_items([str(place)], ROLES, NEEDED)
    return plan_scene(item, asked, read_model(None), place.parent / "out", SIDE_PX)


def test_a_baseline_and_assets_of_three_sizes(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    """The mean reflectance of the result is that of the measurement."""
    source, lines = cut(tmp_path / "source.tif", 60, 60), []
    for size_m in (60, 20, 10):
        bands(source, tmp_path, size_m, add=1000)
    place = write_item(
        tmp_path / "item.json", {**assets(60), **assets(20), **assets(10)}, **{"processing:version": "05.11"}
    )
    outcome = superresolve_many(
        [str(place)], tmp_path / "out", asked, Workers(count=1, threads=1), SIDE_PX, lines.append
    )
    assert outcome.failed == {}
    assert "item: reflectance = (DN + -1000) / 10000 (STAC item)" in lines
    with rasterio.open(source) as measured, rasterio.open(tmp_path / "out" / "item" / "mosaic.vrt") as made:
        assert made.shape == (240, 240)
        assert sorted(made.descriptions) == sorted(ROLES)
        for number, name in enumerate(made.descriptions, start=1):
            was = np.ma.masked_equal(measured.read(measured.descriptions.index(name) + 1), 0).mean() / 10000
            values = np.ma.masked_equal(made.read(number), 0)
            assert (values.mean() - 1000) / 10000 == pytest.approx(was, abs=0.0005)


@pytest.mark.parametrize(
    ("dtype", "tags", "encoding"),
    [
        ("uint16", None, (10000, -1000)),
        # What a file says of itself is closer to its values than the baseline of what it was made from.
        ("uint16", (0.0001, -0.0999), (10000, -999)),
        ("uint16", (0.0001, 0.0), (10000, 0)),
        ("int16", None, (10000, 0)),
        ("float32", None, (1, 0)),
    ],
)
def test_a_baseline_speaks_of_files_as_they_are_distributed(
    tmp_path: Path, cut, asked: SuperResolveRequest, dtype: str, tags: Any, encoding: tuple[float, float]
) -> None:
    bands(cut(tmp_path / "source.tif", 20, 20), tmp_path, dtype=dtype, tags=tags)
    place = write_item(tmp_path / "item.json", assets(10), **{"s2:processing_baseline": "05.10"})
    plan = planned(place, asked)
    assert (plan.encoding.quantification, plan.encoding.offset) == pytest.approx(encoding)


def test_what_the_user_says_counts_more_than_an_item(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    bands(cut(tmp_path / "source.tif", 20, 20), tmp_path)
    mixed = {**assets(10, **{"raster:scale": 0.0001, "raster:offset": -0.1})}
    mixed["B02_10m"]["raster:offset"] = 0
    place = write_item(tmp_path / "item.json", mixed)
    with pytest.raises(InvalidParameter, match="differ in scale or offset"):
        planned(place, asked)
    plan = planned(place, replace(asked, offset=-1000.0))
    assert (plan.encoding.quantification, plan.encoding.offset, plan.encoding.origin) == (10000, -1000, "given")


def test_what_contradicts_itself_is_said(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    bands(cut(tmp_path / "source.tif", 20, 20), tmp_path)
    facts = {"raster:scale": 0.0001, "raster:offset": 0}
    place = write_item(tmp_path / "item.json", assets(10, **facts), **{"s2:processing_baseline": "05.10"})
    lines: list[str] = []
    outcome = superresolve_many(
        [str(place)], tmp_path / "out", asked, Workers(count=1, threads=1), SIDE_PX, lines.append
    )
    (warned,) = [line for line in lines if "Warning" in line]
    assert warned.startswith("item: Warning: The STAC item names processing baseline 05.10")
    assert outcome.scenes == ["item"]
    collection = json.loads((tmp_path / "out" / "item" / "collection.json").read_text())
    assert collection["subpixel:warnings"] == [warned.partition("Warning: ")[2]]


def test_an_item_names_the_bands_of_a_stack_that_does_not(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    source = cut(tmp_path / "source.tif", 20, 20)
    with rasterio.open(source, "r+") as file:
        described = list(file.descriptions)
        file.descriptions = [None] * file.count
    stack = {"href": "./source.tif", "roles": ["data"], "bands": [{"name": name} for name in described]}
    plan = planned(write_item(tmp_path / "item.json", {"stack": stack}), asked)
    assert plan.pieces[0].request.bands == {name: number for number, name in enumerate(described, start=1)}
    del stack["bands"]
    with pytest.raises(SuperResolutionError, match="Not all bands"):
        planned(write_item(tmp_path / "silent.json", {"stack": stack}), asked)
