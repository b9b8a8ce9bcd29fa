"""What the words of a command line name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from subpixel.core.errors import InvalidParameter
from subpixel.core.request import SuperResolveRequest
from subpixel.many.items import find_items
from subpixel.many.plan import request_for

ROLES, NEEDED = ("B04", "B03", "B02", "B08"), ("B04", "B03", "B02")


def stac_item(name: str, assets: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "geometry": None,
        "properties": {"datetime": "2024-05-06T15:59:01Z"},
        "links": [],
        "assets": assets,
    }


def test_files_folders_globs_and_lists_name_each_scene_once(tmp_path: Path) -> None:
    for name in ("in/one.tif", "in/two_20240506T155901.tif", "in/one.tif.aux.xml", "in/notes.md", "else/one.tif"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "list.txt").write_text("# scenes\n\nin/one.tif\nelse\n")
    words = [str(tmp_path / "in"), str(tmp_path / "in" / "*.tif"), str(tmp_path / "list.txt")]
    items = find_items(words, ROLES, NEEDED)
    assert [Path(item.input).relative_to(tmp_path).as_posix() for item in items] == [
        "in/one.tif",
        "in/two_20240506T155901.tif",
        "else/one.tif",
    ]
    assert items[1].sensed == "2024-05-06T15:59:01Z"
    names = [item.name for item in items]
    assert names[1] == "two_20240506T155901"
    assert len(set(names)) == 3
    # A scene's folder does not depend on the order.
    assert {item.name for item in find_items(words[::-1], ROLES, NEEDED)} == set(names)
    with pytest.raises(InvalidParameter, match="nothing to super-resolve"):
        find_items([str(tmp_path / "in" / "*.jp2")], ROLES, NEEDED)


def test_stac_items_bring_bands_encoding_and_classification(tmp_path: Path) -> None:
    encoding = {"raster:bands": [{"scale": 0.0001, "offset": -0.1}]}
    single = {
        key: {"href": f"./{key}.tif", "roles": ["data"], **encoding} for key in ("red", "green", "blue", "nir", "scl")
    }
    single["thumbnail"] = {"href": "./look.jpg", "roles": ["thumbnail"]}
    stack = {"data": {"href": "/scenes/stack.tif", "roles": ["data"]}}
    other = {"B05": {"href": "./B05.tif"}}
    collection = {
        "type": "FeatureCollection",
        "features": [stac_item("single", single), stac_item("stack", stack), stac_item("other", other)],
    }
    (tmp_path / "items.json").write_text(json.dumps(collection))
    (tmp_path / "broken.json").write_text("{}")
    words = [str(tmp_path / "items.json"), str(tmp_path / "broken.json")]
    found = {item.name: item for item in find_items(words, ROLES, NEEDED)}
    bands = {"B04": "red", "B03": "green", "B02": "blue", "B08": "nir"}
    assert found["single"].bands == {role: str(tmp_path / f"{name}.tif") for role, name in bands.items()}
    assert found["single"].sensed == "2024-05-06T15:59:01Z"
    assert found["stack"].input == "/scenes/stack.tif"
    assert found["stack"].bands == {}
    assert "no asset for each band" in str(found["other"].error)
    assert "not understood" in str(found["broken"].error)
    request = request_for(found["single"], SuperResolveRequest("scene", "block.tif", scl="auto"))
    assert (request.quantification, request.offset) == pytest.approx((10000, -1000))
    assert request.scl == str(tmp_path / "scl.tif")
    given = request_for(found["single"], SuperResolveRequest("scene", "block.tif", offset=0.0))
    assert (given.quantification, given.offset, given.scl) == (None, 0.0, None)
