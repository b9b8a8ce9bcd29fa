"""Bands of 20 m among the assets of items, as catalogues name them."""

from __future__ import annotations

from typing import Any

import pytest
from subpixel.core.sentinel2.bands import COARSE_ROLES
from subpixel.core.stac.coarse import coarse_assets

EARTH = {"rededge1": 0.704, "rededge2": 0.74, "rededge3": 0.783, "nir08": 0.865, "swir16": 1.61, "swir22": 2.19}
AUSTRALIA = ("red_edge_1", "red_edge_2", "red_edge_3", "nir_2", "swir_2", "swir_3")


def asset(name: str, **facts: Any) -> dict[str, Any]:
    return {"href": f"https://example.org/{name}", "roles": ["data"], **facts}


def chosen(assets: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Last part of the address by role."""
    return {role: each["href"].rsplit("/", 1)[1] for role, each in coarse_assets({"id": "a", "assets": assets}).items()}


def test_earth_search_calls_them_by_colours() -> None:
    assets = {"red": asset("B04.tif", gsd=10), "scl": asset("SCL.tif", gsd=20), "nir": asset("B08.tif", gsd=10)}
    for role, (key, wavelength) in zip(COARSE_ROLES, EARTH.items()):
        band = {"name": key, "common_name": key[:-1], "center_wavelength": wavelength}
        assets[f"{key}-jp2"] = asset(f"{role}.jp2", gsd=20, type="image/jp2", **{"eo:bands": [band]})
        assets[key] = asset(f"{role}.tif", gsd=20, **{"eo:bands": [band]})
    assert list(chosen(assets).items()) == [(role, f"{role}.tif") for role in COARSE_ROLES]
    assert chosen({key: each for key, each in assets.items() if "-jp2" in key})["B11"] == "B11.jp2"


@pytest.mark.parametrize("size", [{"gsd": 20}, {}])
def test_the_planetary_computer_calls_them_by_number(size: dict[str, int]) -> None:
    assets = {role: asset(f"{role}.tif", **size) for role in (*COARSE_ROLES, "B04", "B08", "B09", "SCL")}
    assert chosen(assets) == {role: f"{role}.tif" for role in COARSE_ROLES}


def test_copernicus_has_several_sizes_of_each() -> None:
    names = [f"{role}_{side}m" for role in (*COARSE_ROLES, "B04") for side in (60, 20)]
    assert chosen({name: asset(f"{name}.jp2") for name in names}) == {r: f"{r}_20m.jp2" for r in COARSE_ROLES}


def test_others_call_them_in_words_of_their_own() -> None:
    named = {f"nbart_{word}": asset(role, gsd=20) for role, word in zip(COARSE_ROLES, AUSTRALIA)}
    assert chosen(named) == {role: role for role in COARSE_ROLES}
    common = {"p": "rededge071", "q": "rededge075", "s": "rededge078", "t": "nir08", "u": "swir16", "v": "swir22"}
    said = {key: asset(key, bands=[{"eo:common_name": word}]) for key, word in common.items()}
    assert list(chosen(said).values()) == list(common)
    told = {key: asset(key, bands=[{"eo:center_wavelength": wave}]) for key, wave in zip(common, EARTH.values())}
    assert list(chosen(told).values()) == list(common)


def test_what_was_resampled_and_what_is_no_band_is_none() -> None:
    assets = {
        "B05": asset("B05.tif", gsd=10),
        "B06_60m": asset("B06_60m.jp2"),
        "B07": {"roles": ["data"], "gsd": 20},
        "B11_mask": asset("mask.tif", gsd=20),
        "swir22": asset("picture.jpg", gsd=20, roles=["overview"]),
        "nir08": asset("B8A.tif", **{"raster:bands": [{"spatial_resolution": 20}]}),
    }
    assert chosen(assets) == {"B8A": "B8A.tif"}
    assert chosen({"data": asset("ten.tif", bands=[{"name": "B05"}, {"name": "B11"}])}) == {}
