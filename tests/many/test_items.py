"""What the words of a command line name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from subpixel.core.errors import InvalidParameter
from subpixel.core.remote import unsigned
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


def test_files_of_one_band_each_are_one_scene(tmp_path: Path) -> None:
    for name in (
        "in/mosaic/B02.tif",
        "in/mosaic/B03.tif",
        "in/mosaic/B04.tif",
        "in/mosaic/observations.tif",
        "in/one.tif",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).touch()
    for word, found in (("in", ["in/mosaic", "in/one.tif"]), ("in/mosaic", ["in/mosaic"])):
        items = find_items([str(tmp_path / word)], ROLES, NEEDED)
        assert [Path(item.input).relative_to(tmp_path).as_posix() for item in items] == found


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


@pytest.mark.parametrize(
    ("properties", "facts", "encoding"),
    [
        # The catalogue has taken the offset out of the values, and still names it.
        ({"earthsearch:boa_offset_applied": True, "s2:processing_baseline": "05.09"}, (1e-4, -0.1), (10000, 0)),
        ({"earthsearch:boa_offset_applied": False, "s2:processing_baseline": "05.09"}, (1e-4, -0.1), (10000, -1000)),
        ({"sentinel:boa_offset_applied": True, "sentinel:processing_baseline": "04.00"}, None, (None, None)),
        # Another one leaves it in, and names only the baseline.
        ({"s2:processing_baseline": "05.09"}, None, (10000, -1000)),
        ({"s2:processing_baseline": "05.09"}, (1e-4, 0.0), (10000, 0)),
        ({"s2:processing_baseline": "03.01"}, None, (None, None)),
        ({"s2:processing_baseline": "unknown"}, (1e-4, None), (10000, 0)),
        ({}, None, (None, None)),
    ],
)
def test_the_offset_of_a_stac_item(tmp_path: Path, properties: dict, facts: tuple | None, encoding: tuple) -> None:
    said = {} if facts is None else {"raster:bands": [{"scale": facts[0], "offset": facts[1]}]}
    if facts is not None and facts[1] is None:
        del said["raster:bands"][0]["offset"]
    item = stac_item("a", {key: {"href": f"./{key}.tif", **said} for key in ("red", "green", "blue")})
    item["properties"].update(properties)
    (tmp_path / "item.json").write_text(json.dumps(item))
    (found,) = find_items([str(tmp_path / "item.json")], ROLES, NEEDED)
    assert (found.encoding.quantification, found.encoding.offset) == pytest.approx(encoding)


def test_a_malformed_feature_stops_no_other(tmp_path: Path) -> None:
    good = stac_item("good", {"data": {"href": "/scenes/stack.tif", "roles": ["data"]}})
    wrong = {**good, "id": "wrong", "assets": None}
    (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": [wrong, good, 5]}))
    found = {item.name: item for item in find_items([str(tmp_path / "items.json")], ROLES, NEEDED)}
    assert found["good"].error is None
    assert "not understood" in str(found["wrong"].error)
    assert "not understood" in str(found["items_3"].error)


def test_places_do_not_depend_on_where_one_stands(tmp_path: Path, monkeypatch) -> None:
    # A folder whose name looks like a pattern.
    here = tmp_path / "a[b]"
    (here / "in").mkdir(parents=True)
    for name in ("in/one.tif", "in/two.tif", "item.tif"):
        (here / name).touch()
    (here / "list.txt").write_text("in/one.tif\n")
    (here / "item.json").write_text(json.dumps(stac_item("i", {"data": {"href": "./item.tif", "roles": ["data"]}})))
    monkeypatch.chdir(here)
    for words in (["in/one.tif"], ["in"], ["in/*.tif"], ["list.txt"], ["item.json"], ["absent.tif"]):
        for item in find_items(words, ROLES, NEEDED):
            assert Path(item.input).is_absolute()
            assert Path(item.input).exists() == (words != ["absent.tif"])


def test_a_signed_address_names_the_same_scene_when_it_is_signed_again() -> None:
    address = "https://data.example/S2A_20240506T155901_B04.tif"
    signed = [f"{address}?se=2024-05-0{day}T00%3A00%3A00Z&sp=r&sig=abc{day}%3D" for day in (1, 2)]
    (one,), (two,) = (find_items([place], ROLES, NEEDED) for place in signed)
    assert one.name == two.name == "S2A_20240506T155901_B04"
    assert (one.input, one.sensed) == (signed[0], "2024-05-06T15:59:01Z")
    assert unsigned(signed[0]) == address
    assert unsigned(f"{address}?item=3&sig=abc&band=4") == f"{address}?item=3&band=4"
    assert unsigned(address) == address


def errors_of(word: Path) -> list[str]:
    return [str(item.error) for item in find_items([str(word)], ROLES, NEEDED) if item.error is not None]


def test_a_list_that_names_itself_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "one.tif").touch()
    (tmp_path / "self.txt").write_text("self.txt\none.tif\n")
    (tmp_path / "a.txt").write_text("b.txt\n")
    (tmp_path / "b.txt").write_text("link.txt\none.tif\n")
    (tmp_path / "link.txt").symlink_to("a.txt")
    (tmp_path / "star.txt").write_text("s*.txt\none.tif\n")
    for name in ("self", "a", "star"):
        items = find_items([str(tmp_path / f"{name}.txt")], ROLES, NEEDED)
        assert [item.input for item in items if item.error is None] == [str(tmp_path / "one.tif")]
        assert any("names itself" in str(item.error) for item in items), name


def test_lists_that_all_name_all_are_read_once(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text("*.txt\n")
    assert len(errors_of(tmp_path / "0.txt")) == 12


def test_lists_in_lists_end(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number}.lst").write_text(f"{number + 1}.lst\n")
    assert "too deep" in errors_of(tmp_path / "0.lst")[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_as_editors_save_them(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "Größe.tif").touch()
    (tmp_path / "list.txt").write_text("# scenes\r\nGröße.tif\r\n", encoding=encoding)
    (item,) = find_items([str(tmp_path / "list.txt")], ROLES, NEEDED)
    assert (item.error, item.input) == (None, str(tmp_path / "Größe.tif"))


@pytest.mark.parametrize("content", [b"na\xefve.tif\n", bytes(range(256)), b"\xff\xfe\x00", b"one.tif\x00\n"])
def test_a_list_that_is_no_text(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.txt").write_bytes(content)
    (said,) = errors_of(tmp_path / "list.txt")
    assert "not in UTF-8" in said or "no text" in said
    assert str(tmp_path / "list.txt") in said


def test_what_cannot_be_read_as_a_catalogue_or_a_list_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "one.tif").touch()
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe{")
    words = [str(tmp_path / name) for name in ("deep.json", "bytes.json", "one.tif")]
    words.append("https://user:hunter2@127.0.0.1:9/list.txt?sig=hunter2")
    found = {item.name: item for item in find_items(words, ROLES, NEEDED)}
    assert [name for name, item in found.items() if item.error is None] == ["one"]
    assert not any("hunter2" in f"{name}{item.error}" for name, item in found.items())


def test_a_folder_is_not_called_after_a_secret() -> None:
    (item,) = find_items(["https://u:hunter2@data.example/S2A_B04.tif?api_key=hunter2&key=hunter2"], ROLES, NEEDED)
    assert "hunter2" not in item.name
    assert item.name.startswith("S2A_B04.tif")
