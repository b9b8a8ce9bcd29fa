"""Ten bands at 2.5 m, on real pixels with the shipped networks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from subpixel.core.errors import BandGridMismatch, InvalidParameter, MissingBands
from subpixel.core.sentinel2.bands import COARSE_ROLES, TEN_BANDS
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.tests.support.pieces import COL, ROW

FAITHFUL = {"steps": 0, "temperature": 0.0, "all_bands": True}


def band(path: Path, role: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(file.descriptions.index(role) + 1)


def test_all_ten_are_there_in_the_order_of_products(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 36)
    result = run(source, tmp_path / "out.tif", bands=cut20(tmp_path / "20m.tif", source), **FAITHFUL)
    assert result.bands == TEN_BANDS
    with rasterio.open(source) as a, rasterio.open(tmp_path / "out.tif") as b:
        assert b.descriptions == TEN_BANDS
        assert (b.width, b.height, b.count) == (160, 144, 10)
        assert b.transform == a.transform @ Affine.scale(0.25)
        assert b.dtypes == ("uint16",) * 10
        assert float(b.tags()["SUBPIXEL_CONSISTENCY_RMSE_20M"]) == pytest.approx(result.consistency_rmse_20m, rel=0.01)
    assert any("20 m as measured" in said for said in result.messages)


@pytest.mark.parametrize(("col", "row"), [(COL, ROW), (COL + 1, ROW), (COL, ROW + 1), (COL + 1, ROW + 1)])
def test_seen_at_20_m_they_give_back_what_was_measured(tmp_path: Path, cut, cut20, run, col: int, row: int) -> None:
    """Wherever 20 m pixels begin on the 10 m grid."""
    import torch
    from subpixel.engine.coarse.weights import load_guided

    source = cut(tmp_path / "in.tif", 64, 60, col=col, row=row)
    bands = cut20(tmp_path / "20m.tif", source)
    result = run(source, tmp_path / "out.tif", bands=bands, output_type="float32", **FAITHFUL)
    assert result.consistency_rmse_20m < 2e-3
    with rasterio.open(tmp_path / "20m.tif") as measured, rasterio.open(tmp_path / "out.tif") as made:
        across, down = ~measured.transform @ (made.transform.c, made.transform.f)
        first_row, first_col = (int(np.ceil(round(8 * at))) % 8 for at in (down, across))
        skip = [(8 - first) % 8 for first in (first_row, first_col)]
        facts = load_guided().facts
        for number, role in enumerate(facts.bands):
            hr = torch.from_numpy(band(tmp_path / "out.tif", role))[None, None, skip[0] :, skip[1] :]
            hr = hr[..., : hr.shape[2] // 8 * 8, : hr.shape[3] // 8 * 8]
            kernel = taps(gaussian_sigma(torch.tensor([facts.mtf[number]]), 8), 8)
            seen = observe(hr, kernel, kernel, 8)[0, 0].numpy()
            top, left = round(down + skip[0] / 8), round(across + skip[1] / 8)
            lr = measured.read(number + 1)[top : top + seen.shape[0], left : left + seen.shape[1]] / 1e4
            inside = np.s_[4:-4, 4:-4]
            assert np.sqrt(((seen - lr)[inside] ** 2).mean()) < 3e-3
            # A pixel further would be far worse.
            assert np.sqrt(((seen - np.roll(lr, 1, 1))[inside] ** 2).mean()) > 3 * np.sqrt(
                ((seen - lr)[inside] ** 2).mean()
            )


def test_the_other_bands_are_what_they_are_without(tmp_path: Path, cut, cut20, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 48, 48)
    bands = cut20(tmp_path / "20m.tif", source)
    run(source, tmp_path / "ten.tif", bands=bands, steps=2, all_bands=True)
    run(source, tmp_path / "four.tif", steps=2)
    ten, four = pixels(tmp_path / "ten.tif"), pixels(tmp_path / "four.tif")
    numbers = [TEN_BANDS.index(role) for role in ("B02", "B03", "B04", "B08")]
    assert np.abs(ten[numbers].astype(int) - four.astype(int)).max() <= 1


@pytest.mark.slow
@pytest.mark.parametrize("drawn", [{"steps": 0}, {"steps": 2, "temperature": 0.7}])
def test_pixels_do_not_depend_on_tiles_or_extent(tmp_path: Path, cut, cut20, run, pixels, drawn) -> None:
    source = cut(tmp_path / "in.tif", 131, 120)
    bands = cut20(tmp_path / "20m.tif", source)
    shared = {"bands": bands, "all_bands": True, **drawn}
    run(source, tmp_path / "whole.tif", **shared)
    run(source, tmp_path / "tiles.tif", **shared, tile_px=112, overlap_px=72, batch=2)
    whole, tiles = (pixels(tmp_path / f"{name}.tif").astype(int) for name in ("whole", "tiles"))
    assert np.abs(whole - tiles).max() <= 1
    with rasterio.open(source) as file:
        left, top = file.transform.c, file.transform.f
    run(source, tmp_path / "part.tif", **shared, extent=(left + 310, top - 870, left + 950, top - 330))
    with rasterio.open(tmp_path / "part.tif") as file:
        bounds = file.bounds
    part = pixels(tmp_path / "part.tif").astype(int)
    assert np.abs(pixels(tmp_path / "whole.tif", bounds).astype(int) - part).max() <= 1


def test_uncertainty_has_a_band_for_each(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    bands = cut20(tmp_path / "20m.tif", source)
    run(
        source,
        tmp_path / "out.tif",
        bands=bands,
        all_bands=True,
        steps=1,
        ensemble=2,
        uncertainty=str(tmp_path / "sd.tif"),
        measured_share=True,
    )
    with rasterio.open(tmp_path / "sd.tif") as file:
        assert file.descriptions == (*TEN_BANDS, "measured share")
        values = file.read()
    assert np.isfinite(values).all()
    assert (values[:10] > 1e-4).all()
    assert 0 <= values[10].min() <= values[10].max() <= 1
    # Where there is more detail, more of it may be wrong.
    assert values[TEN_BANDS.index("B11")].std() > 1e-4


def test_bicubic_is_the_yardstick_of_all(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    bands = cut20(tmp_path / "20m.tif", source)
    result = run(source, tmp_path / "out.tif", bands=bands, all_bands=True, method="bicubic")
    assert result.bands == TEN_BANDS
    sharp = tmp_path / "sharp.tif"
    run(source, sharp, bands=bands, **FAITHFUL)
    contrast = [np.diff(band(path, "B05").astype(float)).std() for path in (tmp_path / "out.tif", sharp)]
    assert contrast[1] > 1.2 * contrast[0]


def test_a_tile_of_nothing_but_nodata_is_nodata_in_all_ten(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(
        tmp_path / "in.tif", 240, 40, nodata=0, edit=lambda v: np.where(np.arange(240) < 200, 0, v).astype("u2")
    )
    bands = cut20(tmp_path / "20m.tif", source)
    # The first tiles reach nothing that was measured.
    run(source, tmp_path / "out.tif", bands=bands, tile_px=128, overlap_px=64, **FAITHFUL)
    with rasterio.open(tmp_path / "out.tif") as file:
        there = file.read_masks() > 0
    assert there[:, :, 4 * 200 :].all()
    assert not there[:, :, : 4 * 200].any()


def test_nodata_of_either_grid_is_nodata(tmp_path: Path, cut, cut20, run) -> None:
    def hole(values: np.ndarray) -> np.ndarray:
        values[4, 6:8, 10:13] = 0
        return values

    source = cut(tmp_path / "in.tif", 60, 60, nodata=0, edit=lambda v: np.where(np.arange(60) < 8, 0, v).astype("u2"))
    bands = cut20(tmp_path / "20m.tif", source, edit=hole, nodata=0)
    run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)
    with rasterio.open(source) as a, rasterio.open(tmp_path / "20m.tif") as b:
        across, down = (round(2 * at) for at in ~b.transform @ (a.transform.c, a.transform.f))
    for role in TEN_BANDS:
        empty = band(tmp_path / "out.tif", role) == 0
        expected = np.zeros((60, 60), bool)
        expected[:, :8] = True
        if role == "B11":
            expected[12 - down : 16 - down, 20 - across : 26 - across] = True
        np.testing.assert_array_equal(empty, expected.repeat(4, 0).repeat(4, 1), err_msg=role)


def test_a_band_that_is_missing_is_left_out_and_said(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    bands = cut20(tmp_path / "20m.tif", source)
    few = {role: bands[role] for role in ("B8A", "B12")}
    result = run(source, tmp_path / "out.tif", bands=few, **FAITHFUL)
    assert result.bands == ("B02", "B03", "B04", "B08", "B8A", "B12")
    assert any("B05" in said and "not found" in said for said in result.messages)
    run(source, tmp_path / "all.tif", bands=bands, **FAITHFUL)
    both = [band(tmp_path / f"{name}.tif", "B8A").astype(float) for name in ("out", "all")]
    assert np.sqrt(((both[0] - both[1]) ** 2).mean()) < 100


def test_without_any_there_is_a_reason(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    with pytest.raises(MissingBands, match="None of the 20 m bands"):
        run(source, tmp_path / "out.tif", **FAITHFUL)
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        (lambda t: t @ Affine.translation(0.2, 0), "part of a pixel"),
        (lambda t: t @ Affine.scale(3), "another size"),
        (lambda t: t @ Affine.rotation(20), "another size"),
        (lambda t: t @ Affine.translation(500, 0), "elsewhere"),
    ],
)
def test_a_band_on_another_grid_is_refused(tmp_path: Path, cut, cut20, run, moved, words: str) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    bands = cut20(tmp_path / "20m.tif", source)
    with rasterio.open(tmp_path / "20m.tif", "r+") as file:
        file.transform = moved(file.transform)
    with pytest.raises(BandGridMismatch, match=words):
        run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)
    assert not (tmp_path / "out.tif").exists()


def test_a_band_in_another_crs_is_refused(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    bands = cut20(tmp_path / "20m.tif", source, crs="EPSG:32617")
    with pytest.raises(BandGridMismatch, match="another CRS"):
        run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)


def test_a_band_of_another_day_is_refused(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "T18SVG_20240131T160501_10m.tif", 40, 40)
    bands = cut20(tmp_path / "T18SVG_20240210T160501_20m.tif", source)
    with pytest.raises(BandGridMismatch, match="another day"):
        run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)
    bands = cut20(tmp_path / "T18SVG_20240131T160501_20m.tif", source)
    run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)


def test_they_need_near_infrared_beside_them(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40, bands=("B02", "B03", "B04"))
    bands = cut20(tmp_path / "20m.tif", source)
    with pytest.raises(InvalidParameter, match="all bands of 10 m"):
        run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)


def test_the_finer_model_gives_no_ten_bands(tmp_path: Path, cut, cut20, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    bands = cut20(tmp_path / "20m.tif", source)
    with pytest.raises(InvalidParameter, match=r"2\.5 m"):
        run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL, model="1.25m")


def test_a_file_beside_says_itself_what_its_values_are(tmp_path: Path, cut, cut20, run) -> None:
    """Reflectance beside a product's DN, which have an offset."""
    from subpixel.tests.support.safe import make_safe

    source = cut(tmp_path / "in.tif", 64, 64)
    product = make_safe(tmp_path, source)
    with rasterio.open(next(product.rglob("*B04_10m.jp2"))) as file:
        side, at, crs = file.width, file.transform, file.crs
    values = np.full((6, side // 2, side // 2), 0.2, np.float32)
    facts = {"driver": "GTiff", "width": side // 2, "height": side // 2, "count": 6, "dtype": "float32"}
    with rasterio.open(tmp_path / "own.tif", "w", **facts, crs=crs, transform=at @ Affine.scale(2)) as out:
        out.write(values)
    bands = {role: f"{tmp_path / 'own.tif'}#{number}" for number, role in enumerate(COARSE_ROLES, start=1)}
    run(product, tmp_path / "out.tif", bands=bands, output_type="float32", method="bicubic", all_bands=True)
    assert np.nanmedian(band(tmp_path / "out.tif", "B11")) == pytest.approx(0.2, abs=1e-3)


def test_what_is_masked_in_the_guides_reaches_no_other_pixel(tmp_path: Path, cut, cut20, run, pixels) -> None:
    """A cloud in the 20 m bands that the guides leave out."""

    def cloud(values: np.ndarray) -> np.ndarray:
        values[:, 10:18, 10:18] = 9000
        return values

    source = cut(tmp_path / "in.tif", 60, 60)
    plain, cloudy = (cut20(tmp_path / f"{n}.tif", source, edit=e) for n, e in (("plain", None), ("cloudy", cloud)))
    with rasterio.open(source) as a, rasterio.open(tmp_path / "plain.tif") as b:
        across, down = (round(2 * at) for at in ~b.transform @ (a.transform.c, a.transform.f))
        hole = a.read()
        hole[:, 20 - down : 36 - down, 20 - across : 36 - across] = 0
        profile = {**a.profile, "nodata": 0}
    with rasterio.open(tmp_path / "hole.tif", "w", **profile) as out:
        out.write(hole)
        out.descriptions = ("B02", "B03", "B04", "B08")
    for name, bands in (("plain", plain), ("cloudy", cloudy)):
        run(tmp_path / "hole.tif", tmp_path / f"{name}_out.tif", bands=bands, **FAITHFUL)
    np.testing.assert_array_equal(pixels(tmp_path / "plain_out.tif"), pixels(tmp_path / "cloudy_out.tif"))


def test_a_dark_pixel_of_one_band_is_measured(tmp_path: Path, cut, cut20, run) -> None:
    def dark(values: np.ndarray) -> np.ndarray:
        values[5, 8:11, 8:11] = 0
        return values

    source = cut(tmp_path / "in.tif", 40, 40)
    result = run(source, tmp_path / "out.tif", bands=cut20(tmp_path / "20m.tif", source, edit=dark), **FAITHFUL)
    assert result.nodata_share == 0
    with rasterio.open(tmp_path / "out.tif") as file:
        assert (file.dataset_mask() > 0).all()
    assert band(tmp_path / "out.tif", "B12")[64:88, 64:88].min() <= 1
