"""What rasters may be like and where they may lie: the same pixels come out, at the right place."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp
from rasterio.shutil import copy
from subpixel.core.errors import InputNotFound, InvalidParameter, MissingCrs, NotARaster
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.writing.journal import fingerprint, sources
from subpixel.tests.support.web import Web

BICUBIC = {"method": "bicubic"}
PLACE = Affine(10, 0, 441730, 0, -10, 4176660)


@pytest.fixture
def web(tmp_path: Path, monkeypatch) -> Iterator[Web]:
    (tmp_path / "www").mkdir()
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.05")
    with Web(tmp_path / "www") as server:
        yield server


@pytest.fixture
def cog(tmp_path: Path, cut) -> Callable[..., Path]:
    """A cloud-optimised GeoTIFF: `cog(path, side, **as cut)`."""

    def make(path: Path, side: int, **options: Any) -> Path:
        plain = cut(tmp_path / "plain.tif", side, side, **options)
        copy(str(plain), str(path), driver="COG", compress="deflate", blocksize=128)
        return path

    return make


def corners(path: Path | str) -> np.ndarray:
    """The four corners of a raster in its CRS (4, 2)."""
    with rasterio.open(path) as file:
        places = [(0, 0), (file.width, 0), (0, file.height), (file.width, file.height)]
        return np.array([file.transform @ place for place in places])


@pytest.mark.parametrize("form", ["{}/x.tif", "/vsicurl/{}/x.tif", "{}/x.tif?signature=a%2Fb"])
def test_of_a_cog_on_a_server_only_what_is_needed_is_read(tmp_path: Path, web: Web, cog, run, form: str) -> None:
    local = cog(tmp_path / "www" / "x.tif", 512)
    left, top = corners(local)[0]
    extent = (left + 3000, top - 3320, left + 3320, top - 3000)
    run(local, tmp_path / "local.tif", extent=extent, **BICUBIC)
    result = run(form.format(web.address), tmp_path / "remote.tif", extent=extent, **BICUBIC)
    assert (result.width_out_px, result.height_out_px) == (128, 128)
    assert (tmp_path / "remote.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    log = web.log()
    assert {each["status"] for each in log if each["bytes"]} == {206}
    assert sum(each["bytes"] for each in log) < local.stat().st_size / 8


def test_a_virtual_raster_over_a_server(tmp_path: Path, web: Web, cog, run) -> None:
    local = cog(tmp_path / "www" / "x.tif", 48)
    copy(f"/vsicurl/{web.address}/x.tif", str(tmp_path / "x.vrt"), driver="VRT")
    for name, source in (("a.tif", local), ("b.tif", tmp_path / "x.vrt")):
        run(source, tmp_path / name, **BICUBIC)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_a_server_that_fails(tmp_path: Path, web: Web, cog, run) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    address = f"{web.address}/x.tif"
    with pytest.raises(InputNotFound, match="404") as absent:
        run(address, folder / "o.tif", **BICUBIC)
    assert absent.value.remedy == "Check the path."
    local = cog(tmp_path / "www" / "x.tif", 260)
    for after in (0, 2):
        web.fail(500, after)
        with pytest.raises(NotARaster, match=r"x\.tif") as failed:
            run(address, folder / "o.tif", **BICUBIC)
        assert "connection" in failed.value.remedy
        assert list(folder.iterdir()) == []
    # Busy for a moment only.
    web.fail(503, 2, 2)
    run(address, folder / "o.tif", **BICUBIC)
    run(local, tmp_path / "local.tif", **BICUBIC)
    assert (folder / "o.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    with pytest.raises(NotARaster, match=r"127\.0\.0\.1:9/"):
        run("http://127.0.0.1:9/x.tif", folder / "none.tif", **BICUBIC)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that interrupts one process alone")
@pytest.mark.parametrize("signals", [1, 2])
def test_nobody_waits_for_a_server_that_says_nothing(
    tmp_path: Path, web: Web, cog, run, root: Path, signals: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    cog(tmp_path / "www" / "x.tif", 512)
    run(f"{web.address}/x.tif", tmp_path / "once.tif", **BICUBIC)
    # Once what is judged beforehand has been read.
    web.fail(0, after=sum(each["status"] == 206 for each in web.log()) - 2)
    command = [str(root / "scripts" / "subpixel"), "superresolve", f"{web.address}/x.tif", str(folder / "o.tif")]
    with subprocess.Popen([*command, "--method", "bicubic"], stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 60
        while not list(folder.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert list(folder.iterdir())
        for _ in range(signals):
            process.send_signal(signal.SIGINT)
            time.sleep(0.5)
        # Far less than what GDAL gives a server.
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Cancelled." in said
    assert list(folder.iterdir()) == []


def test_what_a_server_has_replaced_is_read_anew_and_not_gone_on_with(tmp_path: Path, web: Web, cog, run) -> None:
    address = f"{web.address}/x.tif"

    def known(signed: str = "") -> str:
        return fingerprint({"input": address + signed}, sources(SuperResolveRequest(address + signed, "out.tif")))

    cog(tmp_path / "www" / "x.tif", 40)
    run(address, tmp_path / "first.tif", **BICUBIC)
    first = known()
    assert known() == first
    # Who goes on with a run comes with another signature.
    assert known("?sig=a&se=1") == known("?sig=b&se=2") == first
    assert known("?level=2") != first
    local = cog(tmp_path / "www" / "x.tif", 40, edit=lambda values: values[:, ::-1])
    run(address, tmp_path / "second.tif", **BICUBIC)
    run(local, tmp_path / "local.tif", **BICUBIC)
    assert (tmp_path / "second.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    assert known() != first


def test_a_file_that_ends_early(tmp_path: Path, cog, run) -> None:
    source, folder = cog(tmp_path / "in.tif", 140), tmp_path / "out"
    folder.mkdir()
    source.write_bytes(source.read_bytes()[:-20_000])
    with pytest.raises(NotARaster, match=r"in\.tif") as error:
        run(source, folder / "o.tif", **BICUBIC)
    assert "damaged" in error.value.remedy
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("options", [BICUBIC, {"steps": 0, "orientations": 8, "strength": 0.75}])
def test_south_up_is_north_up_turned_over(tmp_path: Path, cut, run, pixels, options: dict) -> None:
    plain = cut(tmp_path / "n.tif", 40, 32)
    turned = PLACE @ Affine.translation(0, 32) @ Affine.scale(1, -1)
    over = cut(tmp_path / "s.tif", 40, 32, edit=lambda values: values[:, ::-1], transform=turned)
    run(plain, tmp_path / "no.tif", **options)
    run(over, tmp_path / "so.tif", **options)
    np.testing.assert_allclose(pixels(tmp_path / "so.tif")[:, ::-1], pixels(tmp_path / "no.tif"), atol=1)
    np.testing.assert_allclose(corners(tmp_path / "so.tif"), corners(over))
    np.testing.assert_allclose(corners(tmp_path / "so.tif")[[2, 3, 0, 1]], corners(tmp_path / "no.tif"))


@pytest.mark.parametrize("turn", [30.0, 90.0, 180.0, -47.0])
def test_a_turned_raster_stays_where_it_is(tmp_path: Path, cut, run, pixels, turn: float) -> None:
    plain = cut(tmp_path / "n.tif", 40, 32)
    turned = cut(tmp_path / "r.tif", 40, 32, transform=PLACE @ Affine.rotation(turn))
    run(plain, tmp_path / "no.tif", **BICUBIC)
    assert run(turned, tmp_path / "ro.tif", **BICUBIC).pixel_size == pytest.approx(2.5)
    np.testing.assert_allclose(corners(tmp_path / "ro.tif"), corners(turned), rtol=0, atol=1e-6)
    np.testing.assert_allclose(pixels(tmp_path / "ro.tif"), pixels(tmp_path / "no.tif"), atol=1)


@pytest.mark.parametrize("shape", [Affine.scale(1, -1), Affine.rotation(90), Affine.rotation(30), Affine.shear(15, 0)])
def test_an_extent_names_the_pixels_on_its_ground(tmp_path: Path, cut, run, pixels, shape: Affine) -> None:
    transform = PLACE @ shape
    source = cut(tmp_path / "in.tif", 48, 40, transform=transform)
    ground = np.array([transform @ place for place in ((12, 9), (20, 9), (12, 21), (20, 21))])
    extent = (*ground.min(axis=0), *ground.max(axis=0))
    run(source, tmp_path / "part.tif", extent=extent, **BICUBIC)
    run(source, tmp_path / "whole.tif", **BICUBIC)
    with rasterio.open(tmp_path / "part.tif") as part:
        col, row = ~transform @ (part.transform.c, part.transform.f)
        width, height = part.width // 4, part.height // 4
    assert (round(col), round(row)) == pytest.approx((col, row), abs=1e-6)
    col, row = round(col), round(row)
    # Nothing of what was asked for is left out; where axes are only exchanged, nothing is added.
    assert col <= 12
    assert row <= 9
    assert col + width >= 20
    assert row + height >= 21
    if shape != Affine.rotation(30) and shape != Affine.shear(15, 0):
        assert (col, row, width, height) == (12, 9, 8, 12)
    inside = np.s_[:, row * 4 : (row + height) * 4, col * 4 : (col + width) * 4]
    np.testing.assert_array_equal(pixels(tmp_path / "part.tif"), pixels(tmp_path / "whole.tif")[inside])


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32733", Affine(10, 0, 300000, 0, -10, 6100000)),
        ("EPSG:4326", Affine(8.983e-5, 0, -3.1, 0, -8.983e-5, 2.7)),
        ("EPSG:3857", Affine(10, 0, -345000, 0, -10, 300000)),
        ("+proj=laea +lat_0=52 +lon_0=10 +datum=WGS84", Affine(10, 0, -5000, 0, -10, 7000)),
    ],
)
def test_any_crs_is_kept(tmp_path: Path, cut, run, pixels, crs: str, transform: Affine) -> None:
    source = cut(tmp_path / "in.tif", 32, 32, crs=crs, transform=transform)
    result = run(source, tmp_path / "out.tif", **BICUBIC)
    with rasterio.open(tmp_path / "out.tif") as out, rasterio.open(source) as file:
        assert out.crs == file.crs
    np.testing.assert_allclose(corners(tmp_path / "out.tif"), corners(source), rtol=1e-12)
    assert not any("was made for" in text for text in result.messages)
    run(cut(tmp_path / "utm.tif", 32, 32), tmp_path / "utm_out.tif", **BICUBIC)
    np.testing.assert_allclose(pixels(tmp_path / "out.tif"), pixels(tmp_path / "utm_out.tif"), atol=1)


def encoded(values: np.ndarray, dtype: str) -> np.ndarray:
    """The sample's DN as another product would hold them."""
    if dtype == "uint8":
        return np.clip(np.rint(values / 10000 / 0.3558 * 255), 1, 255).astype(dtype)
    return values.astype(dtype) / np.float32(10000) if dtype.startswith("float") else values.astype(dtype)


@pytest.mark.parametrize(
    ("dtype", "nodata", "said"),
    [
        ("int16", -9999, "Sentinel-2 default"),
        ("int16", -32768, "Sentinel-2 default"),
        ("int32", -1, "Sentinel-2 default"),
        ("uint16", 65535, "Sentinel-2 default"),
        ("uint8", 0, "8-bit true colour"),
        ("float32", -9999, "taken as reflectance"),
        ("float32", float("nan"), "taken as reflectance"),
        ("float64", float("nan"), "taken as reflectance"),
    ],
)
def test_every_data_type_keeps_its_values_and_its_nodata(
    tmp_path: Path, cut, run, pixels, dtype: str, nodata: float, said: str
) -> None:
    hole = np.zeros((32, 32), bool)
    hole[3:5, 4:9] = hole[20, 20] = True

    def edit(values: np.ndarray) -> np.ndarray:
        out = encoded(values, dtype)
        out[:, hole] = nodata
        return out

    source = cut(tmp_path / "in.tif", 32, 32, edit=edit, nodata=nodata)
    # Eight bits are taken for a picture unless one knows better.
    result = run(source, tmp_path / "out.tif", sharpness="product", **BICUBIC)
    assert said in result.radiometry
    assert any(said in text for text in result.messages)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.dtypes == (dtype,) * 4
        assert out.nodata == nodata or np.isnan([out.nodata, nodata]).all()
    values = pixels(tmp_path / "out.tif")
    empty = np.isnan(values) if np.isnan(nodata) else values == nodata
    assert (empty == np.kron(hole, np.ones((4, 4), bool))).all()
    # The sensor's view of what was written is what was given.
    assert result.consistency_rmse < 3e-3
    run(cut(tmp_path / "plain.tif", 32, 32), tmp_path / "plain_out.tif", output_type="float32", **BICUBIC)
    reflectance = (values + result.offset) / result.quantification
    # True colour has no near infrared, which is brighter than 8 bits hold.
    away, tolerance = (np.s_[:3, 40:76, :76], 4e-3) if dtype == "uint8" else (np.s_[:, 40:76, :76], 2e-4)
    expected = pixels(tmp_path / "plain_out.tif")
    np.testing.assert_allclose(reflectance[away], expected[away], rtol=0, atol=tolerance)


@pytest.mark.parametrize(
    ("bands", "dtype"), [(("B04", "B03", "B02"), "uint8"), (("B02", "B03", "B04", "B08"), "uint16")]
)
def test_an_alpha_band_becomes_nodata(tmp_path: Path, cut, run, pixels, bands: tuple[str, ...], dtype: str) -> None:
    clear = np.zeros((32, 32), bool)
    clear[:4, :6] = clear[11, 12] = True
    most = np.iinfo(dtype).max

    def edit(values: np.ndarray) -> np.ndarray:
        alpha = np.where(clear, 0, most).astype(dtype)
        return np.concatenate([encoded(values, dtype), alpha[None]])

    source = tmp_path / "in.tif"
    cut(source, 32, 32, bands=bands, edit=edit, count=len(bands) + 1, descriptions=(*bands, None))
    with rasterio.open(source, "r+") as file:
        file.colorinterp = [*file.colorinterp[:-1], ColorInterp.alpha]
    run(source, tmp_path / "out.tif", **BICUBIC)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert (out.count, out.nodata) == (len(bands), 0)
    assert ((pixels(tmp_path / "out.tif") == 0) == np.kron(clear, np.ones((4, 4), bool))).all()


def test_a_mask_file_beside_the_raster_becomes_nodata(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 24, 24, edit=lambda values: values.astype("int16"))
    mask = np.full((24, 24), 255, np.uint8)
    mask[3, 5] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(source, "r+") as file:
        file.write_mask(mask)
    assert os.path.exists(f"{source}.msk")
    run(source, tmp_path / "out.tif", **BICUBIC)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.nodata == -32768
    empty = pixels(tmp_path / "out.tif") == -32768
    assert empty[:, 12:16, 20:24].all()
    assert empty.sum() == 4 * 16


@pytest.mark.parametrize(
    "shape", [Affine.identity(), Affine.translation(0, 32) @ Affine.scale(1, -1), Affine.rotation(30)]
)
def test_a_classification_finds_its_place_on_any_grid(tmp_path: Path, cut, run, pixels, shape: Affine) -> None:
    classes = np.full((16, 16), 4, np.uint8)
    classes[3:5, 2:4] = 9
    source = cut(tmp_path / "in.tif", 32, 32, transform=PLACE @ shape)
    target = tmp_path / "scl.tif"

    def classify(crs: str | None, transform: Affine) -> None:
        facts = {"driver": "GTiff", "width": 16, "height": 16, "count": 1, "dtype": "uint8"}
        with rasterio.open(target, "w", **facts, crs=crs, transform=transform) as file:
            file.write(classes, 1)

    classify("EPSG:32618", PLACE @ shape @ Affine.scale(2))
    run(source, tmp_path / "out.tif", scl=str(target), **BICUBIC)
    expected = np.kron(classes == 9, np.ones((8, 8), bool))
    assert ((pixels(tmp_path / "out.tif") == 0) == expected).all()
    # One that would make everything NoData is a mistake.
    classify(None, PLACE @ Affine.scale(2))
    with pytest.raises(MissingCrs, match=r"scl\.tif"):
        run(source, tmp_path / "none.tif", scl=str(target), **BICUBIC)
    for crs, transform in (("EPSG:32733", PLACE), ("EPSG:32618", PLACE @ Affine.translation(50, 0))):
        classify(crs, transform @ Affine.scale(2))
        with pytest.raises(InvalidParameter, match="elsewhere"):
            run(source, tmp_path / "none.tif", scl=str(target), **BICUBIC)
    assert not (tmp_path / "none.tif").exists()


def test_a_band_in_use_is_no_alpha(tmp_path: Path, cut, run, pixels) -> None:
    """GDAL calls the fourth band of a new 8-bit file alpha; dark near infrared is not transparent."""
    dark = np.zeros((32, 32), bool)
    dark[4:9, 10:20] = True

    def edit(values: np.ndarray) -> np.ndarray:
        out = encoded(values, "uint8")
        out[3, dark] = 0
        return out

    bands = ("B04", "B03", "B02", "B08")
    source = cut(tmp_path / "in.tif", 32, 32, bands=bands, edit=edit)
    with rasterio.open(source) as file:
        assert file.colorinterp[3] == ColorInterp.alpha
    run(source, tmp_path / "out.tif", **BICUBIC)
    with rasterio.open(tmp_path / "out.tif") as out:
        # DN 0 in all bands would be NoData; here it is nowhere.
        assert (out.count, out.nodata) == (4, 0)
        assert out.dataset_mask().all()
    # As with the same values and another opinion of the fourth band.
    with rasterio.open(source, "r+") as file:
        file.colorinterp = [*file.colorinterp[:3], ColorInterp.undefined]
    run(source, tmp_path / "plain.tif", **BICUBIC)
    np.testing.assert_array_equal(pixels(tmp_path / "out.tif"), pixels(tmp_path / "plain.tif"))


def test_what_a_row_of_tiles_touches_is_decoded_once(tmp_path: Path, cut, run, monkeypatch) -> None:
    """GDAL keeps all blocks of a row of tiles, and the setting is in bytes."""
    from rasterio._env import get_gdal_config
    from subpixel.engine.reading import scene

    kept, read = [], scene.Scene.read

    def reading(self: Any, window: Any) -> Any:
        kept.append(get_gdal_config("GDAL_CACHEMAX"))
        return read(self, window)

    monkeypatch.setattr(scene.Scene, "read", reading)
    tiles = {"tile_px": 116, "overlap_px": 68}
    source = cut(tmp_path / "in.tif", 200, 100, tiled=True, blockxsize=64, blockysize=64)
    run(source, tmp_path / "out.tif", **tiles, **BICUBIC)
    assert len(kept) > 1
    assert all(16_000_000 <= size < 20_000_000 for size in kept)
    # The images of products have large blocks, whatever a virtual raster over them says.
    copy(str(source), str(tmp_path / "in.vrt"), driver="VRT")
    with rasterio.open(tmp_path / "in.vrt") as file:
        assert scene.row_bytes([(file, 1)], 116) == (100 + 1024) * (200 + 1024) * 2
