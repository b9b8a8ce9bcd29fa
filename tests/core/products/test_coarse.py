"""The 20 m bands of products: found in the pixels that they were measured in, and repeated on the 10 m grid where asked for."""

from __future__ import annotations

import os
import re
import tarfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from rasterio.shutil import copy
from rasterio.windows import Window
from subpixel.core.errors import BandGridMismatch, MissingBands
from subpixel.core.files.sources import made_of
from subpixel.core.products.product import Product, is_container, read_product
from subpixel.core.sentinel2.bands import COARSE_ROLES, ROLES, TEN_BANDS
from subpixel.engine.reading.raster import image_of
from subpixel.tests.support.safe import coarser, make_safe, make_zip
from subpixel.tests.support.vendors import THEIA, make_dimap, make_mosaic, make_theia, packed

SIDE = 48
FINE = ("B02", "B03", "B04", "B08")


@pytest.fixture
def source(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "source.tif", SIDE, SIDE)


@pytest.fixture
def native(source: Path) -> Callable[..., Product]:
    """The product of a path, whose 20 m bands are seen to be those that were made: `native(path, roles=..)`."""

    def check(path: Path | str, roles: tuple[str, ...] = COARSE_ROLES) -> Product:
        product = read_product(str(path))
        assert product is not None, path
        assert tuple(product.coarse) == roles, path
        assert tuple(product.bands) == FINE
        with rasterio.open(source) as file:
            near_infrared, corner = file.read(4), file.transform
        for role, image in product.coarse.items():
            with rasterio.open(image) as file:
                assert (file.transform.a, file.transform.c, file.transform.f) == (20, corner.c, corner.f)
                np.testing.assert_array_equal(file.read(1), coarser(near_infrared, role), err_msg=role)
        return product

    return check


@pytest.fixture
def ten(tmp_path: Path, source: Path) -> Callable[..., None]:
    """See that a virtual raster of all bands has the values of the images, each of 20 m in the four pixels beneath it."""

    def check(product: Product, offset: float = -1000.0, roles: tuple[str, ...] = TEN_BANDS) -> None:
        target = tmp_path / "ten.vrt"
        target.write_text(product.measured(image_of).vrt(TEN_BANDS))
        with rasterio.open(source) as file, rasterio.open(target) as out:
            assert out.descriptions == roles
            assert (out.shape, out.transform, out.crs) == (file.shape, file.transform, file.crs)
            assert out.scales == pytest.approx([1e-4] * len(roles))
            assert out.offsets == pytest.approx([offset / 10000] * len(roles))
            assert len(set(out.nodatavals)) == 1
            values, fine = out.read(), dict(zip(file.descriptions, file.read()))
        for role, got in zip(roles, values):
            wanted = fine[role] if role in FINE else spread(coarser(fine["B08"], role), fine["B08"].shape)
            np.testing.assert_array_equal(got, wanted, err_msg=role)

    return check


def spread(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    return values.repeat(2, 0).repeat(2, 1)[: shape[0], : shape[1]]


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_every_way_into_a_product_finds_its_20_m_bands(
    tmp_path: Path, source: Path, native, ten, level: str, over
) -> None:
    safe = make_safe(tmp_path, source, level, coarse=COARSE_ROLES)
    metadata = safe / f"MTD_MSI{level}.xml"
    archive = make_zip(safe)
    with rasterio.open(metadata) as file:
        subdatasets = {int(m.group(1)): name for name in file.subdatasets if (m := re.search(r":(\d+)m:", name))}
    images = {role: next(safe.rglob(f"*_{role}{'_10m' if level == 'L2A' else ''}.jp2")) for role in FINE}
    swir = next(safe.rglob(f"*_B11{'_20m' if level == 'L2A' else ''}.jp2"))
    inside = f"/vsizip/{archive}/{images['B04'].relative_to(tmp_path)}"
    ways: list[Path | str] = [safe, archive, metadata, subdatasets[10], subdatasets[20], images["B04"], swir, inside]
    ways += [images["B04"].parent, swir.parent, over([*images.values()]), over([images["B04"], swir], name="mixed.vrt")]
    ways += [packed(tmp_path / "a.tar", safe), packed(tmp_path / "a.tgz", safe)]
    for way in ways:
        product = native(way)
        assert product.offset == -1000
        assert [product.offset_of(role) for role in COARSE_ROLES] == [-1000] * 6
    ten(product)


@pytest.mark.parametrize("ending", ["tar", "tar.gz"])
def test_a_virtual_raster_of_a_product_leads_back_to_its_20_m_bands(
    tmp_path: Path, source: Path, native, ten, ending: str
) -> None:
    """Also where GDAL finds images in an archive by their place only."""
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    archive = tmp_path / f"posix.{ending}"
    with tarfile.open(archive, "w:gz" if ending == "tar.gz" else "w", format=tarfile.PAX_FORMAT) as out:
        out.add(safe, f"./{safe.name}")
    for path in (safe, make_zip(safe), archive):
        product = native(path)
        ten(product)
        assert native(tmp_path / "ten.vrt").metadata == product.metadata
        assert not is_container(str(tmp_path / "ten.vrt"))


def test_bands_that_are_not_there_are_left_out(tmp_path: Path, source: Path, native, ten) -> None:
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    # In 60 m it stays.
    next(safe.rglob("*B06_20m.jp2")).unlink()
    rest = tuple(role for role in COARSE_ROLES if role != "B06")
    for path in (safe, make_zip(safe)):
        ten(native(path, rest), roles=tuple(role for role in TEN_BANDS if role != "B06"))
    assert (
        native(make_safe(tmp_path / "four", source), ()).measured(image_of).vrt(TEN_BANDS).count("<Description>") == 4
    )


def test_a_20_m_band_has_an_offset_of_its_own(tmp_path: Path, source: Path, native) -> None:
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    metadata = safe / "MTD_MSIL2A.xml"
    metadata.write_text(metadata.read_text().replace('band_id="11">-1000<', 'band_id="11">-900<'))
    product = native(safe)
    assert product.offset == -1000
    assert (product.offset_of("B11"), product.offset_of("B12")) == (-900, -1000)
    with rasterio.open(product.vrt(TEN_BANDS)) as file:
        assert file.offsets == pytest.approx([-0.1] * 8 + [-0.09, -0.1])


def test_a_20_m_grid_that_begins_elsewhere_lands_right(tmp_path: Path, cut, ten) -> None:
    """Clipped at an odd row and column of a tile, whose 20 m pixels begin one 10 m pixel before."""
    whole = cut(tmp_path / "whole.tif", SIDE + 1, SIDE + 1)
    folder = tmp_path / "clipped"
    folder.mkdir()
    with rasterio.open(whole) as file:
        values, profile = file.read(), file.profile
    for role, band in zip(FINE, values):
        part = {
            "transform": profile["transform"] @ profile["transform"].translation(1, 1),
            "width": SIDE,
            "height": SIDE,
        }
        with rasterio.open(folder / f"{role}.tif", "w", **{**profile, **part, "count": 1}) as out:
            out.write(band[1:, 1:], 1)
    half = coarser(values[3], "B05")
    part = {"transform": profile["transform"] @ profile["transform"].scale(2), "width": 25, "height": 25}
    with rasterio.open(folder / "B05.tif", "w", **{**profile, **part, "count": 1}) as out:
        out.write(half, 1)
    product = read_product(str(folder))
    assert product is not None
    target = tmp_path / "o.vrt"
    target.write_text(product.measured(image_of).vrt(TEN_BANDS))
    wanted = half.repeat(2, 0).repeat(2, 1)[1 : SIDE + 1, 1 : SIDE + 1]
    with rasterio.open(target) as file:
        assert file.descriptions == ("B02", "B03", "B04", "B05", "B08")
        np.testing.assert_array_equal(file.read(4), wanted)
        for window in (Window(0, 0, 7, 5), Window(3, 8, 1, 1), Window(41, 30, 7, 18)):
            part_of = wanted[window.row_off :, window.col_off :][: window.height, : window.width]
            np.testing.assert_array_equal(file.read(4, window=window), part_of)
        # As a map shows it from afar.
        small = file.read(4, out_shape=(SIDE // 4, SIDE // 4), resampling=Resampling.nearest)
        assert set(small.ravel()) <= set(wanted.ravel())


def test_a_20_m_band_on_another_grid_is_refused_by_name(tmp_path: Path, source: Path, native) -> None:
    product = native(make_safe(tmp_path, source, coarse=COARSE_ROLES))
    grid = product.coarse_images["B12"]
    left, pixel, _, top, _, _ = grid.transform

    def moved(**changes: Any) -> Product:
        return replace(product, coarse_images={**product.coarse_images, "B12": replace(grid, **changes)})

    for right in ({}, {"transform": (left + 10, pixel, 0.0, top, 0.0, -pixel)}):
        # One 10 m pixel is what clipping may leave out.
        moved(**right).vrt(TEN_BANDS)
    shifts = [(left + shift, pixel, 0.0, top, 0.0, -pixel) for shift in (4.0, 5.0, 20.0, -20.0, 1e6)]
    sizes = [(left, 60.0, 0.0, top, 0.0, -60.0), (left, pixel, 0.0, top, 0.0, pixel)]
    wrong: list[dict[str, Any]] = [{"transform": each} for each in (*shifts, *sizes)]
    for changes in (*wrong, {"crs": "EPSG:32619"}, {"width_px": grid.width_px - 1}):
        with pytest.raises(BandGridMismatch, match="B12"):
            moved(**changes).vrt(TEN_BANDS)
        # Four bands are no worse for it.
        assert moved(**changes).vrt().count("<Description>") == 4


def test_a_product_of_theia(tmp_path: Path, source: Path, native, ten) -> None:
    product = make_theia(tmp_path, source)
    archive = packed(tmp_path / "t.zip", product)
    for way in (product, archive, product / f"{THEIA}_MTD_ALL.xml", product / f"{THEIA}_FRE_B5.tif"):
        found = native(way)
        assert all("_FRE_" in image for image in found.coarse.values())
        ten(found, offset=0.0)
        assert native(tmp_path / "ten.vrt").metadata == found.metadata
    # Whatever else there is of it, the kind is that of the 10 m bands.
    for gone in ("FRE_B2", "FRE_B3", "SRE_B5", "SRE_B6", "SRE_B7", "SRE_B8A", "SRE_B11"):
        (product / f"{THEIA}_{gone}.tif").unlink()
    os.utime(product / f"{THEIA}_MTD_ALL.xml", (1, 1))
    found = read_product(str(product / f"{THEIA}_SRE_B4.tif"))
    assert found is not None
    assert (len(found.bands), list(found.coarse)) == (4, ["B12"])
    assert all("_SRE_" in image for image in (*found.bands.values(), *found.coarse.values()))


@pytest.mark.parametrize("gains", [True, False])
def test_a_product_of_snap_with_several_pixel_sizes(tmp_path: Path, source: Path, native, ten, gains: bool) -> None:
    header = make_dimap(tmp_path / "snap", source, gains=gains, coarse=2)
    archive = packed(tmp_path / "snap.zip", header, header.with_suffix(".data"))
    for way in (header, archive, header.with_suffix(".data") / "B8A.img"):
        product = native(way)
        assert [product.offset_of(role) for role in COARSE_ROLES] == [-1000] * 6
        ten(product)


@pytest.mark.parametrize("sized", [True, False])
def test_a_resampled_product_of_snap_has_all_bands_on_one_grid(tmp_path: Path, source: Path, ten, sized: bool) -> None:
    header = make_dimap(tmp_path / "snap", source, coarse=1, sized=sized)
    product = read_product(str(header))
    assert product is not None
    assert product.coarse == {}
    assert set(product.bands) == set(TEN_BANDS)
    assert product.offset == -1000
    ten(product)
    assert product.measured(image_of).vrt() == product.measured(image_of).vrt(TEN_BANDS)
    assert product.measured(image_of).vrt(ROLES).count("<Description>") == 4


def test_snap_may_encode_a_20_m_band_otherwise(tmp_path: Path, source: Path, native) -> None:
    """It is left out; the others open as they did."""
    header = make_dimap(tmp_path / "snap", source, coarse=2)
    text = header.read_text()
    at = text.index("<BAND_NAME>B6<")
    header.write_text(text[:at] + text[at:].replace("1.0E-4", "1.0E-3", 1))
    rest = tuple(role for role in COARSE_ROLES if role != "B06")
    native(header, rest)
    at = text.index("<BAND_NAME>B6<")
    header.write_text(text[:at] + text[at:].replace(">false<", ">true<", 1))
    os.utime(header, (1, 1))
    native(header, rest)


def test_a_mosaic(tmp_path: Path, source: Path, native, ten) -> None:
    mosaic = make_mosaic(tmp_path, source, coarse=True)
    for way in (mosaic, packed(tmp_path / "m.zip", mosaic), packed(tmp_path / "m.tar.gz", mosaic)):
        product = native(way)
        ten(product, offset=0.0)
        assert native(tmp_path / "ten.vrt").metadata == product.metadata
    # One that cannot be read, or that holds something else, is left out once the images are looked at.
    (mosaic / "B07.tif").write_bytes(b"nothing")
    with rasterio.open(mosaic / "B11.tif") as file:
        values, profile = file.read().astype("float32"), {**file.profile, "dtype": "float32"}
    with rasterio.open(mosaic / "B11.tif", "w", **profile) as out:
        out.write(values)
    found = read_product(str(mosaic))
    assert found is not None
    assert tuple(found.measured(image_of).coarse) == ("B05", "B06", "B8A", "B12")


def test_files_as_they_were_downloaded(tmp_path: Path, source: Path, native) -> None:
    """10 m and 20 m in one folder, with the copies that are there of both, and without what names the product."""
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    folder = tmp_path / "downloads"
    folder.mkdir()
    for image in safe.rglob("*.jp2"):
        (folder / image.name).write_bytes(image.read_bytes())
    native(folder)
    native(packed(tmp_path / "downloads.zip", folder))
    # Of another day there is one band more, which is not taken.
    later = next(folder.glob("*B05_20m.jp2"))
    later.rename(folder / later.name.replace("20220503", "20220610"))
    native(folder, COARSE_ROLES[1:])
    # Only resampled to 10 m: a band like the others, once that can be seen.
    copy(next(folder.glob("*B02_10m.jp2")), folder / next(folder.glob("*B02_10m.jp2")).name.replace("B02", "B05"))
    found = read_product(str(folder))
    assert found is not None
    measured = found.measured(image_of)
    assert (set(measured.bands), set(measured.coarse)) == ({*FINE, "B05"}, {*COARSE_ROLES[1:]})


@pytest.mark.parametrize("names", ["{role}.jp2", "T18SVG_20220503T155829_{role}_{metres}m.jp2"])
def test_a_folder_for_each_resolution(tmp_path: Path, source: Path, native, ten, names: str) -> None:
    """A tile as it lies in object storage: R10m/B02.jp2, R20m/B05.jp2, R60m/B05.jp2, and copies of B02 in all of them."""
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    tile = tmp_path / "18" / "S" / "VG"
    for image in safe.rglob("*m.jp2"):
        role, metres = re.findall(r"_(B..|SCL)_(\d+)m", image.name)[0]
        target = tile / f"R{metres}m" / names.format(role=role, metres=metres)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(image.read_bytes())
    for way in (tile, packed(tmp_path / "tile.zip", tile), packed(tmp_path / "tile.tar", *sorted(tile.iterdir()))):
        product = native(way)
        ten(product, offset=0.0)
        assert native(tmp_path / "ten.vrt").metadata == product.metadata


def test_a_product_whose_metadata_were_lost_on_the_way(tmp_path: Path, source: Path, native) -> None:
    """A zip of a granule alone, with copies of 20 m and 60 m, is one set of bands and not three."""
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    native(packed(tmp_path / "granule.zip", next(safe.glob("GRANULE/*"))))


def test_no_output_takes_the_place_of_a_20_m_band(tmp_path: Path, source: Path) -> None:
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    assert {str(image) for image in safe.rglob("*_20m.jp2") if "B0" not in image.name} <= made_of([str(safe)])


def test_the_engine_reads_what_was_measured_whatever_is_given(tmp_path: Path, source: Path, run, pixels) -> None:
    safe = make_safe(tmp_path, source, coarse=COARSE_ROLES)
    product = read_product(str(safe))
    assert product is not None
    (tmp_path / "ten.vrt").write_text(product.vrt(TEN_BANDS))
    with rasterio.open(safe / "MTD_MSIL2A.xml") as file:
        subdatasets = {int(m.group(1)): name for name in file.subdatasets if (m := re.search(r":(\d+)m:", name))}
    made = []
    for number, given in enumerate((safe, tmp_path / "ten.vrt", subdatasets[10])):
        result = run(given, tmp_path / f"{number}.tif", steps=0, all_bands=True)
        assert (result.bands, result.offset) == (TEN_BANDS, -1000)
        assert any("at 20 m as measured" in said for said in result.messages)
        made.append(pixels(result.output))
    for other in made[1:]:
        np.testing.assert_array_equal(other, made[0])
    # Of this one the four bands of 10 m are no part.
    with pytest.raises(MissingBands, match="B04"):
        run(subdatasets[20], tmp_path / "o.tif", steps=0, all_bands=True)
