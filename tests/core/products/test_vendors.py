"""Products of others than ESA, and mosaics: opened with the scale, the offset and the NoData that they are meant to have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy
from subpixel.core.errors import BandGridMismatch, MissingBands, NotARaster
from subpixel.core.products.product import is_container, read_product
from subpixel.tests.support.vendors import BANDS, MOSAIC, THEIA, make_dimap, make_mosaic, make_theia, packed

SIDE, BICUBIC = 32, {"method": "bicubic", "output_type": "float32"}
ALONE = {"B04": 3, "B03": 2, "B02": 1, "B08": 4}


@pytest.fixture
def source(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "source.tif", SIDE, SIDE)


@pytest.fixture
def reflectance(tmp_path: Path, source: Path, run) -> Callable[..., None]:
    """See that an input gives the same reflectance as the source does with an offset, or a factor, and names its bands."""
    counted = iter(range(100))

    def check(given: Path | str, offset: float = 0.0, factor: float = 1.0, empty_px: int = 0, **options) -> None:
        result = run(given, tmp_path / f"{next(counted)}.tif", **options, **BICUBIC)
        assert (result.quantification, result.offset) == pytest.approx((10000, offset))
        with rasterio.open(result.output) as out, rasterio.open(source) as file:
            assert out.crs == file.crs
            assert (out.transform.c, out.transform.f) == (file.transform.c, file.transform.f)
            got, wanted = dict(zip(result.bands, out.read())), dict(zip(BANDS, file.read()))
        assert set(got) == set(BANDS)
        for role, values in got.items():
            assert np.isnan(values).mean() == pytest.approx(empty_px / SIDE)
            expected = (wanted[role][:, empty_px:] * factor + offset) / 10000
            assert np.nanmean(values) == pytest.approx(expected.mean(), abs=2e-4), role

    return check


def test_a_quarterly_mosaic_opens_packed_and_unpacked(tmp_path: Path, source: Path, reflectance) -> None:
    mosaic = make_mosaic(tmp_path, source)
    assert is_container(str(mosaic))
    flat = packed(tmp_path / "flat.zip", *sorted(mosaic.iterdir()))
    archive = packed(tmp_path / f"{MOSAIC}.zip", mosaic)
    for given in (mosaic, archive, flat, packed(tmp_path / "m.tar.gz", mosaic), f"/vsizip/{archive}/{MOSAIC}"):
        reflectance(given)
    for path in (mosaic / "B04.tif", tmp_path / "source.tif"):
        assert not is_container(str(path))


def test_a_mosaic_keeps_its_nodata(tmp_path: Path, source: Path, reflectance) -> None:
    mosaic = make_mosaic(tmp_path, source)
    for role in BANDS:
        with rasterio.open(mosaic / f"{role}.tif", "r+") as file:
            values = file.read(1)
            values[:, :8] = -32768
            file.write(values, 1)
    reflectance(packed(tmp_path / "m.zip", mosaic), empty_px=8)


@pytest.mark.parametrize(
    "names",
    [
        {"B02": "B02", "B03": "B03", "B04": "B04"},
        {role: f"2022-05-03-00_00_Sentinel-2_L2A_{role}_(Raw)" for role in BANDS},
        {"B02": "T18SVG_B02_10m", "B03": "T18SVG_B03_10m", "B04": "T18SVG_B04_10m", "coarse": "T18SVG_B04_20m"},
    ],
)
def test_files_of_one_band_each_make_a_raster_by_their_names(
    tmp_path: Path, source: Path, run, names: dict[str, str]
) -> None:
    mosaic = make_mosaic(tmp_path, source)
    folder = tmp_path / "scene"
    folder.mkdir()
    for role, name in names.items():
        (folder / f"{name}.tif").write_bytes((mosaic / f"{role if role in BANDS else 'observations'}.tif").read_bytes())
    result = run(folder, tmp_path / "o.tif", **BICUBIC)
    assert sorted(result.bands) == sorted(role for role in names if role in BANDS)


def test_files_that_do_not_make_a_raster_are_not_taken_for_one(tmp_path: Path, source: Path, run) -> None:
    mosaic = make_mosaic(tmp_path, source)
    # Two dates, the bands of Landsat, and one band short.
    for number, names in enumerate(
        (
            ("a_B02", "a_B03", "a_B04", "b_B02", "b_B03", "b_B04"),
            ("L_SR_B2", "L_SR_B3", "L_SR_B4"),
            ("B02", "B03", "B08"),
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in names:
            (folder / f"{name}.tif").write_bytes((mosaic / "B02.tif").read_bytes())
        assert not is_container(str(folder))
        archive = packed(tmp_path / f"{number}.zip", folder)
        for given in (folder, archive):
            with pytest.raises(NotARaster) as caught:
                run(given, tmp_path / "o.tif", **BICUBIC)
            # Whoever reads it can give each.
            assert all(f"{name}.tif" in caught.value.where for name in names)


def test_bands_of_different_grids_are_no_mosaic(tmp_path: Path, source: Path, cut, run) -> None:
    mosaic = make_mosaic(tmp_path, source)
    cut(
        mosaic / "B04.tif",
        SIDE // 2,
        SIDE // 2,
        bands=("B04",),
        edit=lambda values: values.astype("int16"),
        nodata=-32768,
    )
    with pytest.raises(BandGridMismatch, match="B04"):
        run(mosaic, tmp_path / "o.tif", **BICUBIC)


def test_a_product_of_theia_is_flat_reflectance_with_its_nodata(tmp_path: Path, source: Path, reflectance, run) -> None:
    product = make_theia(tmp_path, source, empty_px=8)
    metadata = product / f"{THEIA}_MTD_ALL.xml"
    for given in (product, metadata, packed(tmp_path / "t.zip", product), packed(tmp_path / "t.tar", product)):
        reflectance(given, empty_px=8)
    read = read_product(str(product))
    assert read is not None
    assert (read.level, read.sensing_time[:10], read.nodata) == ("L2A", "2022-05-03", -10000)
    # Images that are named one by one, and a virtual raster of them, know what -10000 means.
    images = {role: str(product / f"{THEIA}_FRE_{role.replace('B0', 'B')}.tif") for role in BANDS}
    reflectance(images["B04"], empty_px=8, bands=images)
    for image in images.values():
        copy(image, image.replace(".tif", ".vrt"), driver="VRT")
    made = {role: image.replace(".tif", ".vrt") for role, image in images.items()}
    reflectance(made["B04"], empty_px=8, bands=made)


def test_theia_without_flat_reflectance_is_taken_as_it_is(tmp_path: Path, source: Path, reflectance, run) -> None:
    product = make_theia(tmp_path, source, ("SRE",))
    reflectance(product, factor=0.5)
    next(product.glob("*SRE_B4.tif")).unlink()
    with pytest.raises(MissingBands, match="B04"):
        run(product, tmp_path / "o.tif", **BICUBIC)


@pytest.mark.parametrize("offset", [0.0, -1000.0])
@pytest.mark.parametrize("gains", [True, False])
def test_a_product_of_snap(tmp_path: Path, source: Path, reflectance, offset: float, gains: bool) -> None:
    with rasterio.open(source, "r+") as file:
        values = file.read()
        values[:, :, :8] = 0
        file.write(values)
    header = make_dimap(tmp_path / "snap", source, offset, gains)
    archive = packed(tmp_path / "snap.zip", header, header.with_suffix(".data"))
    for given in (header, archive):
        reflectance(given, offset=offset, empty_px=8)
    images = {role: str(header.with_suffix(".data") / f"{role.replace('B0', 'B')}.img") for role in BANDS}
    reflectance(images["B04"], offset=offset, empty_px=8, bands=images)
    read = read_product(str(header))
    assert read is not None
    assert read.sensing_time.startswith("2022-05-03T15:58:29")


def test_a_product_of_snap_that_lacks_something_says_what(tmp_path: Path, source: Path, run) -> None:
    header = make_dimap(tmp_path / "snap", source)
    (header.with_suffix(".data") / "B4.img").unlink()
    with pytest.raises(MissingBands, match="B04"):
        run(header, tmp_path / "o.tif", **BICUBIC)
    header.write_text(header.read_text().replace("Dimap_Document", "Other"))
    with pytest.raises(NotARaster, match="metadata"):
        run(header, tmp_path / "o.tif", **BICUBIC)
