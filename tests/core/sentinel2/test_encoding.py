"""Metadata of GDAL's Sentinel-2 layers count wherever they survive, and only where they can be meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy
from rasterio.vrt import WarpedVRT
from subpixel.core.errors import BandGridMismatch
from subpixel.core.sentinel2.encoding import StoredFacts, encoding_for, offset_since
from subpixel.tests.support.safe import make_safe

SIDE, BICUBIC = 24, {"method": "bicubic"}
NAMES = {"B02": "B2, central wavelength 490 nm", "B03": "B3, central wavelength 560 nm"}
NAMES |= {"B04": "B4, central wavelength 665 nm", "B08": "B8, central wavelength 842 nm"}
# As GDAL's driver gives them to a layer of 10 m bands.
TAGS = {
    "BOA_QUANTIFICATION_VALUE": "10000",
    "AOT_QUANTIFICATION_VALUE": "1000.0",
    "PROCESSING_BASELINE": "05.10",
    "PROCESSING_LEVEL": "Level-2A",
    "PRODUCT_START_TIME": "2022-05-03T15:58:29.024Z",
    "SPECIAL_VALUE_NODATA": "0",
    "SPECIAL_VALUE_SATURATED": "65535",
}
LEVEL_1C = {name: value for name, value in TAGS.items() if "QUANTIFICATION" not in name}
LEVEL_1C |= {"QUANTIFICATION_VALUE": "10000", "PROCESSING_LEVEL": "Level-1C"}


@pytest.fixture
def clip(tmp_path: Path, cut) -> Callable[..., Path]:
    """A clip that holds metadata, DN that are 1000 higher, and 0 where nothing was measured."""

    def make(name: str = "clip.tif", tags: dict[str, str] = TAGS, **profile: Any) -> Path:
        def edit(values: np.ndarray) -> np.ndarray:
            raised = values + np.uint16(1000)
            raised[:, :6] = 0
            return raised.astype(profile.get("dtype", "uint16"))

        path = cut(tmp_path / name, SIDE, SIDE, edit=edit, descriptions=tuple(NAMES.values()), **profile)
        with rasterio.open(path, "r+") as file:
            file.update_tags(**tags)
        return path

    return make


@pytest.mark.parametrize("dtype", ["uint16", "int16", "int32"])
@pytest.mark.parametrize("tags", [TAGS, LEVEL_1C])
def test_a_clip_has_the_offset_of_its_product(tmp_path: Path, clip, cut, run, dtype: str, tags: dict[str, str]) -> None:
    result = run(clip(tags=tags, dtype=dtype), tmp_path / "o.tif", output_type="float32", **BICUBIC)
    assert (result.quantification, result.offset) == (10000, -1000)
    assert "processing baseline 05.10" in result.radiometry
    run(cut(tmp_path / "plain.tif", SIDE, SIDE), tmp_path / "e.tif", output_type="float32", **BICUBIC)
    with rasterio.open(tmp_path / "o.tif") as out, rasterio.open(tmp_path / "e.tif") as expected:
        values, wanted = out.read(), expected.read()
    assert np.isnan(values[:, :24]).all()
    assert np.isfinite(values[:, 24:]).all()
    # Away from what was not measured.
    np.testing.assert_allclose(values[:, 48:], wanted[:, 48:], atol=2e-4)


def test_what_gdal_makes_of_a_clip_keeps_it(tmp_path: Path, clip, run) -> None:
    path = clip()
    copy(str(path), str(tmp_path / "translated.vrt"), driver="VRT")
    copy(str(path), str(tmp_path / "cog.tif"), driver="COG")
    with rasterio.open(path) as file, WarpedVRT(file, crs="EPSG:32617", nodata=0) as warped:
        copy(warped, str(tmp_path / "warped.tif"), driver="GTiff")
    with rasterio.open(tmp_path / "warped.tif", "r+") as file:
        assert file.nodata == 0
        file.update_tags(**TAGS)
    for name in ("translated.vrt", "cog.tif", "warped.tif"):
        result = run(tmp_path / name, tmp_path / "o.tif", overwrite=True, **BICUBIC)
        assert (result.offset, "05.10" in result.radiometry) == (-1000, True), name
        with rasterio.open(tmp_path / "o.tif") as out:
            assert out.nodata == 0


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_a_copy_of_gdals_own_layer(tmp_path: Path, cut, run, level: str) -> None:
    safe = make_safe(tmp_path, cut(tmp_path / "in.tif", SIDE, SIDE), level, "05.09")
    with rasterio.open(safe / f"MTD_MSI{level}.xml") as file:
        subdataset = next(name for name in file.subdatasets if ":10m:" in name)
    copy(subdataset, str(tmp_path / "copy.tif"), driver="GTiff")
    result = run(tmp_path / "copy.tif", tmp_path / "o.tif", **BICUBIC)
    assert (result.offset, len(result.bands)) == (-1000, 4)


@pytest.mark.parametrize(
    ("facts", "quantification", "offset", "nodata"),
    [
        (StoredFacts("uint16", metadata=TAGS), 10000, -1000, 0),
        (StoredFacts("uint16", metadata={**TAGS, "PROCESSING_BASELINE": "04.00"}), 10000, -1000, 0),
        (StoredFacts("uint16", metadata={**TAGS, "PROCESSING_BASELINE": "03.01"}), 10000, 0, 0),
        (StoredFacts("uint16", metadata={"PROCESSING_BASELINE": "05.09"}), 10000, -1000, None),
        # Newer GDALs tell the offset itself.
        (StoredFacts("uint16", metadata={**TAGS, "BOA_ADD_OFFSET": "-900"}), 10000, -900, 0),
        (StoredFacts("uint16", metadata={**TAGS, "RADIO_ADD_OFFSET": "0"}), 10000, 0, 0),
        (StoredFacts("uint16", metadata={**TAGS, "BOA_QUANTIFICATION_VALUE": "20000"}), 20000, -1000, 0),
        # Made by Sen2Cor on somebody's machine.
        (StoredFacts("uint16", metadata={**TAGS, "PROCESSING_BASELINE": "99.99"}), 10000, -1000, 0),
        (
            StoredFacts(
                "uint16", metadata={**TAGS, "PROCESSING_BASELINE": "99.99", "PRODUCT_START_TIME": "2021-05-03"}
            ),
            10000,
            0,
            0,
        ),
        (StoredFacts("uint16", metadata={**TAGS, "PROCESSING_BASELINE": "new"}), 10000, 0, 0),
        # Somebody has said more since.
        (StoredFacts("uint16", 1e-4, -0.2, 7, TAGS), 10000, -2000, 7),
        (StoredFacts("uint16", 1e-4, 0.0, None, TAGS), 10000, 0, 0),
        (StoredFacts("uint16", nodata=65535, metadata=TAGS), 10000, -1000, 65535),
        # No DN of a product any more.
        (StoredFacts("float32", metadata=TAGS), 1, 0, None),
        (StoredFacts("uint8", metadata=TAGS), 255 / 0.3558, 0, None),
        (StoredFacts("uint16"), 10000, 0, None),
    ],
)
def test_what_metadata_say(facts: StoredFacts, quantification: float, offset: float, nodata: float | None) -> None:
    found = encoding_for(facts, None)
    assert (found.quantification, found.offset) == pytest.approx((quantification, offset))
    assert found.nodata == nodata


def test_baselines() -> None:
    assert [offset_since(baseline) for baseline in (2.09, 3.01, 4.0, 5.11)] == [0, 0, -1000, -1000]


def test_a_virtual_raster_has_what_all_its_sources_have(tmp_path: Path, clip, cut, run) -> None:
    clips = [clip("a.tif"), clip("b.tif", {**TAGS, "PROCESSING_BASELINE": "04.00"})]
    for parts in (clips[:1], clips):
        result = run(over(tmp_path, parts), tmp_path / "o.tif", overwrite=True, bands=ORDER, **BICUBIC)
        assert result.offset == -1000
        with rasterio.open(tmp_path / "o.tif") as out:
            assert out.nodata == 0
    # Not what one of them has: either choice would be wrong for the other.
    with pytest.raises(BandGridMismatch, match="differ"):
        run(
            over(tmp_path, [clips[0], clip("old.tif", {**TAGS, "PROCESSING_BASELINE": "03.01"})]),
            tmp_path / "p.tif",
            bands=ORDER,
        )
    plain = cut(tmp_path / "plain.tif", SIDE, SIDE)
    assert run(over(tmp_path, [plain]), tmp_path / "q.tif", bands=ORDER, **BICUBIC).offset == 0


def test_tiles_of_two_products_of_one_encoding_have_it(tmp_path: Path, cut, run) -> None:
    """And those of two encodings have none that is right."""
    source = cut(tmp_path / "in.tif", SIDE, SIDE)
    safes = [
        make_safe(tmp_path / str(n), source, "L2A", baseline) for n, baseline in enumerate(("05.09", "05.10", "03.01"))
    ]
    new, newer, old = ([next(safe.rglob(f"*_{role}_10m.jp2")) for role in ORDER] for safe in safes)
    assert run(over(tmp_path, [*new[:2], *newer[2:]], 1), tmp_path / "o.tif", bands=ORDER, **BICUBIC).offset == -1000
    with pytest.raises(BandGridMismatch, match="differ"):
        run(over(tmp_path, [*new[:2], *old[2:]], 1), tmp_path / "p.tif", bands=ORDER, **BICUBIC)


ORDER = {"B02": 1, "B03": 2, "B04": 3, "B08": 4}


def over(folder: Path, sources: list[Path], each: int = 4) -> Path:
    """A virtual raster as gdalbuildvrt makes it, without metadata: of mosaicked sources, or of one band from each."""
    with rasterio.open(sources[0]) as file:
        t, crs = file.transform, file.crs.to_string()
    bands = ""
    for number in range(1, 5):
        parts = [(source, number) for source in sources] if each == 4 else [(sources[number - 1], 1)]
        files = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="0">{path}</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource>'
            for path, band in parts
        )
        bands += f'<VRTRasterBand dataType="UInt16" band="{number}">{files}</VRTRasterBand>'
    target = folder / "over.vrt"
    target.write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>{crs}</SRS>'
        f"<GeoTransform>{t.c}, {t.a}, 0, {t.f}, 0, {t.e}</GeoTransform>{bands}</VRTDataset>"
    )
    return target
