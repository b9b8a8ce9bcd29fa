"""Which assets of a STAC item are its bands, in the dialects of the catalogues."""

from __future__ import annotations

from typing import Any

import pytest
from subpixel.core.errors import MissingBands
from subpixel.core.stac.assets import address_of, choose, pixel_m

ROLES, NEEDED = ("B04", "B03", "B02", "B08"), ("B04", "B03", "B02")
CODES = {"blue": "B02", "green": "B03", "red": "B04", "nir": "B08"}


def chosen(assets: dict[str, Any], roles: tuple[str, ...] = ROLES) -> dict[str, str]:
    choice = choose({"id": "a", "properties": {}, "assets": assets}, roles, NEEDED)
    return {role: address_of(asset) for role, asset in choice.bands.items()}


def sizes(way: str, key: str, metres: int) -> tuple[str, dict[str, Any]]:
    """A key and an asset that say their pixel size in one way."""
    asset: dict[str, Any] = {
        "href": f"https://x.example/{key}_{metres}.tif",
        "roles": ["data"],
        "bands": [{"name": key}],
    }
    name = f"{key} of {metres}"
    if way == "key":
        name = f"{key}_{metres}m"
    elif way == "key with a dash":
        name = f"{key}-{metres}m"
    elif way == "role":
        asset["roles"].append(f"gsd:{metres}m")
    elif way == "file":
        asset["href"] = f"s3://eodata/T18SVG_20220503T155829_{key}_{metres}m.jp2?sig=10m"
    elif way == "folder":
        asset["href"] = f"s3://sentinel-s2-l2a/tiles/18/S/VG/2022/5/3/0/R{metres}m/{key}.jp2"
    elif way == "gsd of the band":
        asset["bands"][0]["gsd"] = metres
    elif way == "raster:bands":
        asset["raster:bands"] = [{"spatial_resolution": metres}]
    elif way == "proj:transform":
        asset["proj:transform"] = [metres, 0, 399960, 0, -metres, 4200000]
    elif way == "degrees":
        asset["proj:transform"] = [metres / 111320, 0, -75, 0, -metres / 111320, 38]
    elif way == "proj:shape":
        asset["proj:shape"] = [109800 // metres] * 2
    else:
        asset[way] = metres
    return name, asset


@pytest.mark.parametrize(
    "way",
    [
        "gsd",
        "gsd of the band",
        "raster:bands",
        "raster:spatial_resolution",
        "proj:transform",
        "degrees",
        "proj:shape",
        "key",
        "key with a dash",
        "role",
        "file",
        "folder",
    ],
)
def test_the_finest_asset_of_a_band_counts_whatever_the_order(way: str) -> None:
    made = {metres: dict(sizes(way, key, metres) for key in ("B02", "B03", "B04", "B8A")) for metres in (60, 20)}
    fine = dict(sizes(way, key, 10) for key in ("B02", "B03", "B04", "B08"))
    for metres, assets in {**made, 10: fine}.items():
        assert [pixel_m(*entry) for entry in assets.items()] == pytest.approx([metres] * 4)
    coarse = {**made[60], **made[20]}
    wanted = {asset["bands"][0]["name"]: asset["href"] for asset in fine.values()}
    for assets in ({**coarse, **fine}, {**fine, **coarse}):
        assert chosen(assets) == wanted


def test_a_size_that_nobody_says_is_the_bands_own() -> None:
    named = {f"{key}_60m": {"href": f"{key}_60m.tif"} for key in CODES.values()}
    plain = {key: {"href": f"{key}.tif", "gsd": None} for key in CODES.values()}
    assert chosen({**named, **plain}) == {key: f"{key}.tif" for key in CODES.values()}


def test_bands_lie_on_one_grid() -> None:
    """Blue is there in 20 m only, and so the others are taken in 20 m too; near infrared, which is not needed, is left out."""
    assets = {f"{key}_{m}m": {"href": f"{key}_{m}m.tif"} for key in ("B03", "B04") for m in (10, 20)}
    assets |= {"B02_20m": {"href": "B02_20m.tif"}, "B08_10m": {"href": "B08_10m.tif"}}
    assert chosen(assets) == {key: f"{key}_20m.tif" for key in ("B04", "B03", "B02")}


def test_earth_search_offers_copies_and_originals_and_pictures() -> None:
    assets: dict[str, Any] = {}
    for name in CODES:
        common = {"eo:bands": [{"name": name, "common_name": name}], "gsd": 10, "roles": ["data", "reflectance"]}
        assets[f"{name}-jp2"] = {"href": f"s3://b/{name}.jp2", "type": "image/jp2", **common}
        assets[name] = {"href": f"https://c.example/{name}.tif", "type": "image/tiff; application=geotiff", **common}
    assets["nir08"] = {"href": "n8.tif", "eo:bands": [{"name": "nir08", "common_name": "nir08"}], "roles": ["data"]}
    assets["visual"] = {"href": "TCI.tif", "roles": ["visual"], "eo:bands": [{"name": name} for name in CODES]}
    assets["scl-jp2"] = {"href": "scl.jp2", "roles": ["data"], "type": "image/jp2"}
    assets["scl"] = {"href": "scl.tif", "roles": ["data"]}
    assert chosen(assets) == {code: f"https://c.example/{name}.tif" for name, code in CODES.items()}
    choice = choose({"id": "a", "assets": assets}, ROLES, NEEDED)
    assert choice.scl is not None
    assert choice.scl["href"] == "scl.tif"


def test_pictures_and_masks_are_no_bands() -> None:
    """Each of them names the band that it belongs to, and comes first."""
    red = {"eo:bands": [{"name": "B04", "common_name": "red"}]}
    wrong: dict[str, Any] = {
        "overview": {"href": "1", "roles": ["overview"], **red},
        "look": {"href": "2", "roles": ["thumbnail"], **red},
        "B04_picture": {"href": "3", "roles": ["visual"], **red},
        "MSK_QUALIT_B04": {"href": "4", "roles": ["metadata"]},
        "MSK_DETFOO_B04": {"href": "5"},
        "cloud_mask_B04": {"href": "6", "roles": ["data"]},
        "clouds B04": {"href": "7", "roles": ["data-mask"]},
        "rendered_preview": {"href": "8", "roles": ["data"], **red},
    }
    right = {key: {"href": f"{key}.tif", "roles": ["data"]} for key in CODES.values()}
    assert chosen({**wrong, **right}) == {key: f"{key}.tif" for key in CODES.values()}
    with pytest.raises(MissingBands, match="MSK_QUALIT_B04"):
        chosen({**wrong, "B03": right["B03"], "B02": right["B02"]})


def test_a_code_counts_more_than_a_common_name() -> None:
    """Several near infrared bands are called `nir` in some catalogues."""
    assets = {key: {"href": f"{key}.tif"} for key in ("B02", "B03", "B04")}
    assets["B8A"] = {"href": "B8A.tif", "eo:bands": [{"name": "B8A", "common_name": "nir"}]}
    assert "B08" not in chosen(assets)
    assets["B08"] = {"href": "B08.tif", "eo:bands": [{"name": "B08", "common_name": "nir"}]}
    assert chosen(assets)["B08"] == "B08.tif"


def test_other_catalogues_name_bands_their_own_way() -> None:
    names = {"blue": "B02", "green": "B03", "red": "B04", "nir_1": "B08"}
    assets = {f"nbart_{name}": {"href": f"{name}.tif", "roles": ["data"]} for name in (*names, "nir_2", "red_edge_1")}
    assets["oa_fmask"] = {"href": "fmask.tif", "roles": ["data"]}
    assert chosen(assets) == {code: f"{name}.tif" for name, code in names.items()}


def test_a_product_is_an_asset_too() -> None:
    choice = choose({"id": "a", "assets": {"data": {"href": "/d/S2A.SAFE/"}, "look": {"href": "q.jpg"}}}, ROLES, NEEDED)
    assert (choice.stack or {})["href"] == "/d/S2A.SAFE/"


def test_other_places_of_an_asset() -> None:
    others = {"https": {"href": "https://zipper.example/B04"}}
    assert address_of({"href": "s3://eodata/B04.jp2", "alternate": others}) == "s3://eodata/B04.jp2"
    assert address_of({"alternate": others}) == "https://zipper.example/B04"


def test_a_stack_whose_bands_the_item_names() -> None:
    names = ["B02", "B03", "B04", "B08", "dataMask"]
    bands = [{"name": name} for name in names]
    coarse = {"href": "20m.tif", "roles": ["data"], "gsd": 20, "bands": bands}
    assets = {"openEO_20m.tif": coarse, "openEO.tif": {**coarse, "href": "10m.tif", "gsd": 10}, "SCL": {"href": "s"}}
    choice = choose({"id": "a", "assets": assets}, ROLES, NEEDED)
    assert (choice.stack or {})["href"] == "10m.tif"
    assert choice.numbers == {"B02": 1, "B03": 2, "B04": 3, "B08": 4}
    assert (choice.scl or {})["href"] == "s"


def test_a_stack_that_names_nothing_is_the_one_asset_with_data() -> None:
    picture = {"href": "v.tif", "roles": ["data"]}
    classes = {"href": "scl.tif", "roles": ["data"]}
    choice = choose(
        {"id": "a", "assets": {"visual": picture, "SCL": classes, "image": {"href": "i.tif"}}}, ROLES, NEEDED
    )
    assert (choice.stack or {})["href"] == "i.tif"
    with pytest.raises(MissingBands, match="no asset for each band"):
        choose({"id": "a", "assets": {"visual": picture, "B05": {"href": "B05.tif"}}}, ROLES, NEEDED)
