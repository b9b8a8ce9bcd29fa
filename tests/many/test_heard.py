"""Warnings of pieces reach the user and the catalogue, each kind once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import rasterio
from subpixel.core.request import SuperResolveRequest
from subpixel.core.text import Text
from subpixel.many.cluster import Workers
from subpixel.many.heard import Heard, warnings_in, warnings_of
from subpixel.many.run import superresolve_many

SIDE_PX = 64


def test_what_differs_in_numbers_only_is_one_kind() -> None:
    heard = Heard()
    for share, band in ((0.5, "B04"), (0.7, "B04"), (0.1, "B02")):
        heard.message("warning", Text("{share:.0%} of {band} is negative.", share=share, band=band))
    heard.message("info", Text("Model x."))
    heard.add("plain {words}")
    assert heard.texts == ["50% of B04 is negative.", "10% of B02 is negative.", "plain {words}"]
    again = warnings_in(heard.written())
    assert again == heard.texts
    assert isinstance(again[0], Text)
    assert Heard([*again, *heard.texts]).texts == heard.texts
    for broken in ("", "{", "5", '[{"template": "{a}", "values": {}, "more": 1}]'):
        assert warnings_in(broken) == []


@pytest.mark.slow
def test_warnings_of_pieces_are_said_once_for_each_scene(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    """Pixels of 20 m, for which the model was not made, in two pieces; beside a scene without anything to say."""
    coarse, fine = cut(tmp_path / "coarse.tif", 70, 40), cut(tmp_path / "fine.tif", 30, 30)
    with rasterio.open(coarse, "r+") as file:
        file.transform = file.transform * rasterio.Affine.scale(2)
    words, out = [str(coarse), str(fine)], tmp_path / "out"
    # And again, when everything is there.
    for made in (3, 0):
        lines: list[str] = []
        outcome = superresolve_many(words, out, asked, Workers(count=1, threads=1), SIDE_PX, lines.append)
        assert (outcome.made, outcome.failed) == (made, {})
        (said,) = [line for line in lines if "Warning" in line]
        assert said.startswith("coarse: Warning: The pixels are about 20")
        assert {name: heard.texts for name, heard in outcome.warnings.items() if heard.texts} == {
            "coarse": [said.removeprefix("coarse: Warning: ")]
        }
        catalogue = {
            path.relative_to(out).as_posix(): json.loads(path.read_text()).get("subpixel:warnings")
            for path in out.glob("*/collection.json")
        }
        assert catalogue == {
            "coarse/collection.json": [said.removeprefix("coarse: Warning: ")],
            "fine/collection.json": None,
        }
    items = [json.loads(path.read_text()) for path in sorted(out.glob("*/r*.json"))]
    assert [len(item["properties"].get("subpixel:warnings", ())) for item in items] == [1, 1, 0]
    assert warnings_of(out / "fine" / "r00000_c00000.tif") == []
    with rasterio.open(out / "coarse" / "mosaic.vrt") as file:
        assert "SUBPIXEL_WARNINGS" not in file.tags()
