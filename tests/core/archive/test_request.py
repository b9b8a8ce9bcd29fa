"""What is asked of an archive, and what comes back, on the way through JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from subpixel.core.archive.catalogue import KNOWN
from subpixel.core.archive.dates import check_days, interval, parse_days
from subpixel.core.archive.request import Access, FindRequest, PieceRequest, scl_path
from subpixel.core.archive.scene import FindResult, FoundScene, PieceResult, attribution_of
from subpixel.core.errors import InvalidParameter

EXTENT = (-75.7, 37.6, -75.6, 37.7)
FIND = FindRequest(EXTENT, "EPSG:4326", ("2024-06-01", ""), 20.0, KNOWN[1], 5)
PIECE = PieceRequest(EXTENT, "out.tif", "EPSG:4326", "S2B_18SVG", ("", "2024-06-30"), 5.0, KNOWN[2], ("B04", "B08"))
SCENE = FoundScene(
    *("S2B_18SVG_20240601_0_L2A", "sentinel-2-l2a", "2024-06-01T16:00:00Z", "sentinel-2b", "18SVG", 54, "05.10"),
    *(3.5, 80.0, "2024-06-01 R054", 3.0, 100.0, (((-76.0, 37.0), (-75.0, 37.0), (-75.0, 38.0), (-76.0, 37.0)),)),
    *("https://example.org/preview.jpg", 32618),
)
RESULT = PieceResult(
    *("out.tif", "out_scl.tif", ("a", "b"), ("2024-06-01T16:00:00Z",) * 2, ("05.10",) * 2, ("sentinel-2b",) * 2),
    *("sentinel-2-l2a", "Earth Search", "Contains modified Copernicus Sentinel data 2024", "EPSG:32618", 200, 100),
    *((0.0, 0.0, 2000.0, 1000.0), 3.0, 100.0, 10000.0, -1000.0, ("https://example.org/B04.tif",)),
)


def through_json(facts: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(json.dumps(facts)))


def test_requests_and_answers_survive_json() -> None:
    assert FindRequest.from_dict(through_json(FIND.to_dict())) == FIND
    assert PieceRequest.from_dict(through_json(PIECE.to_dict())) == PIECE
    found = FindResult((SCENE,), "Earth Search", 7, 2)
    assert FindResult.from_dict(through_json(found.to_dict())) == found
    assert PieceResult.from_dict(through_json(RESULT.to_dict())) == RESULT
    access = Access("key", "secret", "/cache", 5)
    assert Access.from_dict(through_json(access.to_dict())) == access


def test_credentials_are_not_shown() -> None:
    assert "secret" not in repr(Access("key", "secret"))


@pytest.mark.parametrize("kind", [FindRequest, PieceRequest, Access])
def test_unknown_and_missing_keys_are_refused(kind: Any) -> None:
    with pytest.raises(InvalidParameter, match="not understood"):
        kind.from_dict({"extent": EXTENT, "output": "a.tif", "place": "here"})
    if kind is not Access:
        with pytest.raises(InvalidParameter, match="extent"):
            kind.from_dict({})


@pytest.mark.parametrize(
    "change",
    [
        {"extent": (1.0, 1.0, 1.0, 2.0)},
        {"extent": (400000.0, 4100000.0, 401000.0, 4101000.0)},
        {"dates": ("2024-06-31", "")},
        {"dates": ("2024-07-01", "2024-06-01")},
        {"dates": ("June", "")},
        {"cloud": -1.0},
        {"cloud": 101.0},
        {"cloud": float("nan")},
        {"cloud": True},
        {"catalogue": replace(KNOWN[0], signing="none")},
    ],
)
@pytest.mark.parametrize("request_", [FIND, PIECE])
def test_impossible_values_are_refused(request_: Any, change: dict[str, Any]) -> None:
    request_.validate()
    with pytest.raises(InvalidParameter):
        replace(request_, **change).validate()


def test_limits_margins_and_bands_have_a_range() -> None:
    replace(PIECE, margin_px=512).validate()
    for margin in (-1, 513, True, 2.5):
        with pytest.raises(InvalidParameter, match="MARGIN_PX"):
            replace(PIECE, margin_px=margin).validate()  # type: ignore[arg-type]
    for limit in (0, 501, True, 2.5):
        with pytest.raises(InvalidParameter, match="LIMIT"):
            replace(FIND, limit=limit).validate()  # type: ignore[arg-type]
    for bands in ((), ("B11",)):
        with pytest.raises(InvalidParameter, match="band"):
            replace(PIECE, bands=bands).validate()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2024-06-30", ("2024-06-30", "2024-06-30")),
        ("2024-06-30T16:00:00Z", ("2024-06-30", "2024-06-30")),
        ("2024", ("2024-01-01", "2024-12-31")),
        ("2023-12/2024-02", ("2023-12-01", "2024-02-29")),
        ("../2024-06-30", ("", "2024-06-30")),
        ("2024-06-30/..", ("2024-06-30", "")),
        ("", ("", "")),
        ("/", ("", "")),
    ],
)
def test_days_as_people_write_them(text: str, days: tuple[str, str]) -> None:
    assert parse_days(text) == days
    check_days(days)


@pytest.mark.parametrize("text", ["today", "2024-13", "2024-02-30", "30.6.2024", "2024-06-30/2024-06-01", "9999-12x"])
def test_other_words_are_no_days(text: str) -> None:
    with pytest.raises(InvalidParameter):
        parse_days(text)


def test_intervals_as_stac_has_them() -> None:
    assert interval(("2024-06-01", "2024-06-01")) == "2024-06-01T00:00:00Z/2024-06-01T23:59:59.999999Z"
    assert interval(("", "2024-06-01")) == "../2024-06-01T23:59:59.999999Z"
    assert interval(("", "")) == ""


def test_paths_and_words_of_a_piece() -> None:
    assert scl_path("a/b.tiff") == "a/b_scl.tiff"
    assert attribution_of(("2024-06-01T16:00:00Z",)) == "Contains modified Copernicus Sentinel data 2024"
    assert attribution_of(()) == "Contains modified Copernicus Sentinel data"
