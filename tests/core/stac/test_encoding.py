"""What STAC items say of their DN, in the dialects of the catalogues."""

from __future__ import annotations

from typing import Any

import pytest
from subpixel.core.errors import InvalidParameter
from subpixel.core.stac.encoding import (
    StacEncoding,
    baseline_of,
    counts,
    encoding_of_asset,
    encoding_of_assets,
)

PRODUCT = "S2A_MSIL2A_20220503T155829_N0510_R097_T18SVG_20220503T220000"
SHIFTED = {"raster:bands": [{"data_type": "uint16", "scale": 0.0001, "offset": -0.1}]}


def item(assets: dict[str, Any] | None = None, **properties: Any) -> dict[str, Any]:
    said = {name.replace("__", ":"): value for name, value in properties.items()}
    return {"type": "Feature", "id": said.pop("id", "a"), "properties": said, "assets": assets or {}}


@pytest.mark.parametrize(
    ("properties", "baseline"),
    [
        ({"s2__processing_baseline": "05.10"}, "05.10"),
        ({"sentinel__processing_baseline": "04.00"}, "04.00"),
        ({"s2__processing_baseline": 5.1}, "05.10"),
        ({"processing__version": "05.11"}, "05.11"),
        ({"processing__version": 5.11}, "05.11"),
        ({"processing__version": "v5.10"}, "05.10"),
        ({"processing__version": "N05.10"}, "05.10"),
        ({"processing__version": "N0510"}, "05.10"),
        ({"processing__version": "02.14", "s2__processing_baseline": "05.00"}, "05.00"),
        ({"processing__software": {"Processing baseline": "05.09", "sen2cor": "02.11"}}, "05.09"),
        ({"s2__product_uri": f"{PRODUCT}.SAFE"}, "05.10"),
        ({"sentinel__product_id": PRODUCT}, "05.10"),
        ({"id": PRODUCT}, "05.10"),
        ({"eopf__datatake_id": "GS2A_20260628T115421_057535_N05.12"}, "05.12"),
        ({"s2__datastrip_id": "S2A_OPER_MSI_L2A_DS_2APS_20230701T200058_S20230701T104159_N05.09"}, "05.09"),
        # Versions of other things, and products that somebody has processed alone.
        ({"processing__software": {"sen2cor": "05.10", "eometadatatool": "0"}}, None),
        ({"processing__version": "V210"}, None),
        ({"processing__version": "5.1.2"}, None),
        ({"processing__version": "05.11", "platform": "landsat-8"}, None),
        ({"id": "S2A_MSIL2A_20220503T155829_N9999_R097_T18SVG_20220503T220000"}, None),
        ({"s2__processing_baseline": "unknown"}, None),
        ({"s2__processing_baseline": None}, None),
        ({}, None),
    ],
)
def test_the_baseline_of_an_item(properties: dict[str, Any], baseline: str | None) -> None:
    assert baseline_of(item(**properties)) == baseline


def test_the_baseline_stands_in_the_addresses_too() -> None:
    address = f"s3://eodata/Sentinel-2/MSI/L2A/2022/05/03/{PRODUCT}.SAFE/GRANULE/L2A/IMG_DATA/R10m/T18SVG_B04_10m.jp2"
    assert baseline_of(item({"B04_10m": {"href": address}})) == "05.10"


@pytest.mark.parametrize(
    ("asset", "properties", "quantification", "offset"),
    [
        # Earth Search v1: COGs without the offset beside originals that have it; the assets name it in both.
        ({"href": "B04.tif", **SHIFTED}, {"earthsearch__boa_offset_applied": True}, 10000, 0),
        (
            {"href": "s3://b/B04.jp2", "type": "image/jp2", **SHIFTED},
            {"earthsearch__boa_offset_applied": True},
            10000,
            -1000,
        ),
        ({"href": "B04.tif", **SHIFTED}, {"earthsearch__boa_offset_applied": False}, 10000, -1000),
        # Copernicus Data Space, STAC 1.1: fields of the asset, or of its band.
        (
            {"href": "B04.jp2", "raster:scale": 0.0001, "raster:offset": -0.1},
            {"processing__version": "05.11"},
            10000,
            -1000,
        ),
        (
            {"href": "B04.jp2", "bands": [{"name": "B04", "raster:scale": 0.0001, "raster:offset": -0.1}]},
            {},
            10000,
            -1000,
        ),
        # Planetary Computer: the baseline and nothing else.
        ({"href": "B04.tif"}, {"s2__processing_baseline": "05.10"}, 10000, -1000),
        ({"href": "B04.tif"}, {"s2__processing_baseline": "02.12"}, None, None),
        # Earth Engine's harmonized collections.
        ({"href": "B04.tif"}, {"s2__processing_baseline": "05.10", "collection": "S2_SR_HARMONIZED"}, None, None),
        # The offset in DN, with a scale and without; the value to divide by instead of a scale.
        ({"href": "B04.tif", "raster:scale": 0.0001, "raster:offset": -1000}, {}, 10000, -1000),
        ({"href": "B04.tif", "raster:offset": -1000}, {}, 10000, -1000),
        ({"href": "B04.tif", "raster:scale": 1, "raster:offset": -0.1}, {}, 10000, -1000),
        ({"href": "B04.tif", "raster:scale": 10000, "raster:offset": 0}, {}, 10000, 0),
        ({"href": "B04.tif", "raster:scale": "0.0001", "raster:offset": "-0.1"}, {}, 10000, -1000),
        # Scale 1 and offset 0 say nothing, and null neither.
        (
            {"href": "B04.tif", "raster:scale": 1, "raster:offset": 0},
            {"s2__processing_baseline": "05.10"},
            10000,
            -1000,
        ),
        (
            {"href": "B04.tif", "raster:scale": None, "raster:offset": None},
            {"processing__version": "05.10"},
            10000,
            -1000,
        ),
        # Reflectance in floating point has no offset whatever the baseline.
        ({"href": "B04.tif", "data_type": "float32"}, {"s2__processing_baseline": "05.10"}, None, None),
        ({"href": "B04.tif", "raster:scale": 0.0000275, "raster:offset": -0.2}, {}, 1 / 0.0000275, -0.2 / 0.0000275),
    ],
)
def test_the_encoding_of_an_asset(
    asset: dict[str, Any], properties: dict[str, Any], quantification: float | None, offset: float | None
) -> None:
    whole = item({"red": asset}, **properties)
    whole["collection"] = properties.get("collection")
    found = encoding_of_asset(asset, whole)
    assert (found.quantification, found.offset) == pytest.approx((quantification, offset))
    assert found.doubt is None


def test_only_what_follows_from_the_baseline_alone_is_supposed() -> None:
    whole = item(s2__processing_baseline="05.10")
    assert encoding_of_asset({"href": "B04.tif"}, whole).supposed
    assert not encoding_of_asset({"href": "B04.tif", **SHIFTED}, whole).supposed


def test_what_does_not_fit_together_is_said() -> None:
    none = {"href": "B04.tif", "raster:scale": 0.0001, "raster:offset": 0}
    found = encoding_of_asset(none, item(s2__processing_baseline="05.10"))
    assert (found.quantification, found.offset) == (10000, 0)
    assert "05.10" in str(found.doubt)
    assert "Give OFFSET -1000" in str(found.doubt)
    found = encoding_of_asset({"href": "B04.tif", **SHIFTED}, item(s2__processing_baseline="03.01"))
    assert (found.quantification, found.offset) == (10000, -1000)
    assert "Give OFFSET 0" in str(found.doubt)


def test_assets_of_an_item_share_an_encoding_or_are_refused() -> None:
    plain = {"href": "B03.tif"}
    assert encoding_of_assets([plain, plain], item()) == StacEncoding()
    assert encoding_of_assets([plain, {"href": "B04.tif", **SHIFTED}], item()).offset == -1000
    whole = item(earthsearch__boa_offset_applied=True)
    mixed = [{"href": "B03.jp2", **SHIFTED}, {"href": "B04.tif", **SHIFTED}]
    with pytest.raises(InvalidParameter, match=r"\(DN \+ -1000\) / 10000, \(DN \+ 0\) / 10000"):
        encoding_of_assets(mixed, whole)


@pytest.mark.parametrize(
    ("said", "dtype", "silent", "stands"),
    [
        (StacEncoding(10000.0, -1000.0), "uint16", False, True),
        (StacEncoding(10000.0, -1000.0, supposed=True), "uint16", True, True),
        # The file is closer to its values than a baseline.
        (StacEncoding(10000.0, -1000.0, supposed=True), "uint16", False, False),
        (StacEncoding(10000.0, -1000.0, supposed=True), "float32", True, False),
        (StacEncoding(), "uint16", True, False),
    ],
)
def test_what_an_item_says_stands_unless_it_only_supposes(
    said: StacEncoding, dtype: str, silent: bool, stands: bool
) -> None:
    assert counts(said, dtype, silent) == stands
