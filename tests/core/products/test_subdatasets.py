"""Files with several rasters: opened where only one can be meant, else each is named as it must be given."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy
from subpixel.core.errors import InputNotFound, NotARaster
from subpixel.core.parsing import parse_bands
from subpixel.core.request import SuperResolveResult

ROLES, SIDE, BICUBIC = ("B02", "B03", "B04", "B08"), 24, {"method": "bicubic"}


@pytest.fixture
def source(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "source.tif", SIDE, SIDE)


@pytest.fixture
def of_several(tmp_path: Path, source: Path) -> Callable[..., Path]:
    """Write one raster per band into one file: `of_several(name, driver)`."""

    def make(name: str, driver: str, roles: tuple[str, ...] = ROLES) -> Path:
        with rasterio.open(source) as file:
            profile = {"crs": file.crs, "transform": file.transform, "width": SIDE, "height": SIDE, "count": 1}
            values = dict(zip(file.descriptions, file.read()))
        path = tmp_path / name
        for number, role in enumerate(roles):
            options = {"APPEND_SUBDATASET": "YES"} if number else {}
            options |= {"GPKG": {"RASTER_TABLE": role}, "Zarr": {"ARRAY_NAME": role}}.get(driver, {})
            band = np.clip(values[role] // 20, 1, 255).astype("uint8") if driver == "GPKG" else values[role]
            with rasterio.open(path, "w", driver=driver, dtype=band.dtype, **profile, **options) as out:
                out.write(band, 1)
        return path

    return make


@pytest.fixture
def same(tmp_path: Path, source: Path, run, pixels) -> Callable[..., None]:
    """See that a result has the pixels that the source gives, in whatever order of bands."""

    def check(result: SuperResolveResult) -> None:
        expected = run(source, tmp_path / "expected.tif", **BICUBIC)
        got, wanted = (dict(zip(each.bands, pixels(each.output))) for each in (result, expected))
        assert set(got) == set(wanted)
        assert all((got[role] == wanted[role]).all() for role in got)

    return check


@pytest.mark.parametrize(
    ("name", "driver"), [("a.zarr", "Zarr"), ("of: it#2, b.zarr", "Zarr"), ("a.gpkg", "GPKG"), ("a b#1.gpkg", "GPKG")]
)
def test_a_raster_per_band_says_how_to_give_them(tmp_path: Path, of_several, run, name: str, driver: str) -> None:
    path = of_several(name, driver)
    with pytest.raises(NotARaster) as caught:
        run(path, tmp_path / "o.tif", **BICUBIC)
    for role in ROLES:
        assert f"{role}" in caught.value.where
    # What it says can be pasted.
    example = re.search("--bands '(.*)'", caught.value.remedy)
    assert example is not None
    bands = parse_bands(example.group(1))
    assert set(bands) == set(ROLES)
    result = run(path, tmp_path / "o.tif", bands=bands, **BICUBIC)
    assert sorted(result.bands) == sorted(ROLES)
    # Any of them may be given as the input.
    assert run(bands["B04"], tmp_path / "p.tif", bands=bands, **BICUBIC).bands == result.bands


def test_a_netcdf_of_several_variables(tmp_path: Path, source: Path, run, same) -> None:
    copy(str(source), str(tmp_path / "a.nc"), driver="netCDF")
    with pytest.raises(NotARaster) as caught:
        run(tmp_path / "a.nc", tmp_path / "o.tif", **BICUBIC)
    named = caught.value.where.partition(": ")[2].split(", ")
    assert named == [f'NETCDF:"{tmp_path / "a.nc"}":Band{number}' for number in (1, 2, 3, 4)]
    bands = parse_bands(",".join(f"{role}={name}" for role, name in zip(ROLES, named)))
    same(run(tmp_path / "a.nc", tmp_path / "o.tif", bands=bands, **BICUBIC))
    with pytest.raises(NotARaster, match="Band3"):
        run(source, tmp_path / "p.tif", bands={**bands, "B04": str(tmp_path / "a.nc")}, **BICUBIC)


def test_one_of_several_that_has_the_bands_opens(tmp_path: Path, source: Path, of_several, run) -> None:
    """A file with a picture and something else beside it."""
    path = of_several("a.tif", "GTiff", ("B02",))
    with rasterio.open(source) as file:
        profile, values = {**file.profile, "interleave": "pixel"}, file.read()
    target = tmp_path / "b.gpkg"
    with (
        rasterio.open(path) as file,
        rasterio.open(
            target,
            "w",
            driver="GPKG",
            RASTER_TABLE="elevation",
            dtype="float32",
            count=1,
            width=SIDE,
            height=SIDE,
            crs=file.crs,
            transform=file.transform,
        ) as out,
    ):
        out.write(file.read().astype("float32"))
    seen = np.clip(values[[2, 1, 0]] // 20, 1, 255).astype("uint8")
    with rasterio.open(
        target,
        "w",
        driver="GPKG",
        RASTER_TABLE="picture",
        APPEND_SUBDATASET="YES",
        dtype="uint8",
        count=3,
        width=SIDE,
        height=SIDE,
        crs=profile["crs"],
        transform=profile["transform"],
    ) as out:
        out.write(seen)
    assert run(target, tmp_path / "o.tif", **BICUBIC).bands == ("B04", "B03", "B02")


def test_pages_of_a_tiff_are_rasters_of_equal_right(tmp_path: Path, of_several, run, same) -> None:
    path = of_several("pages.tif", "GTiff")
    for bands in ({}, {"B02": 1, "B03": 2, "B04": 3}, {"B02": str(path), "B03": f"{path}#2", "B04": f"{path}#3"}):
        with pytest.raises(NotARaster) as caught:
            run(path, tmp_path / "o.tif", bands=bands, **BICUBIC)
        assert all(f"GTIFF_DIR:{page}:{path}" in caught.value.where for page in (1, 2, 3, 4))
    bands = {role: f"GTIFF_DIR:{page}:{path}" for page, role in enumerate(ROLES, start=1)}
    same(run(path, tmp_path / "o.tif", bands=bands, **BICUBIC))


def test_pages_that_all_have_the_bands_are_not_guessed_among(tmp_path: Path, source: Path, run) -> None:
    """Such as two dates in one file."""
    with rasterio.open(source) as file:
        profile, later, names = file.profile, file.read() + 500, file.descriptions
    with rasterio.open(source, "w", **profile, APPEND_SUBDATASET="YES") as out:
        out.write(later)
        out.descriptions = names
    for bands in ({}, {"B02": 1, "B03": 2, "B04": 3}):
        with pytest.raises(NotARaster, match="GTIFF_DIR:2:"):
            run(source, tmp_path / "o.tif", bands=bands, **BICUBIC)
    assert run(f"GTIFF_DIR:2:{source}", tmp_path / "o.tif", **BICUBIC).bands == ROLES


def test_a_smaller_picture_on_another_page_is_not_meant(tmp_path: Path, source: Path, run) -> None:
    with rasterio.open(source) as file:
        profile, small = file.profile, file.read()[:, ::4, ::4]
    shape = {"width": small.shape[2], "height": small.shape[1]}
    with rasterio.open(source, "w", **{**profile, **shape}, APPEND_SUBDATASET="YES") as out:
        out.write(small)
    with rasterio.open(source) as file:
        assert len(file.subdatasets) == 2
        assert file.width == SIDE
    assert run(source, tmp_path / "o.tif", **BICUBIC).width_out_px == 4 * SIDE


def test_pages_of_other_sizes_are_named_where_the_first_has_not_the_bands(tmp_path: Path, cut, run) -> None:
    path = cut(tmp_path / "pages.tif", SIDE, SIDE, bands=("B04",))
    with rasterio.open(path) as file:
        profile, half = file.profile, file.read()[:, ::2, ::2]
    shape = {"width": half.shape[2], "height": half.shape[1]}
    with rasterio.open(path, "w", **{**profile, **shape}, APPEND_SUBDATASET="YES") as out:
        out.write(half)
    with pytest.raises(NotARaster, match="GTIFF_DIR:2:"):
        run(path, tmp_path / "o.tif", **BICUBIC)


def test_a_part_that_is_not_there(tmp_path: Path, of_several, run) -> None:
    path = of_several("a.zarr", "Zarr")
    for given in (f'ZARR:"{path}":/B77', f'ZARR:"{tmp_path}/none.zarr":/B04', f"GTIFF_DIR:9:{tmp_path}/source.tif"):
        with pytest.raises((NotARaster, InputNotFound)) as caught:
            run(given, tmp_path / "o.tif", **BICUBIC)
        assert caught.value.remedy
    shutil.rmtree(path)
