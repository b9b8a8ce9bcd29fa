"""Pairs of one's own, on made-up ground: what was done to the finer raster is found again, by the real arosics."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from rasterio.transform import array_bounds
from rasterio.warp import Resampling, calculate_default_transform, reproject
from subpixel.core.errors import (
    ExtentOutside,
    InputNotFound,
    InvalidParameter,
    MissingBands,
    NotARaster,
    OutputExists,
    SuperResolutionError,
)
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.training import prepare_pairs
from subpixel.training.material.rasters import write_raster
from subpixel.training.pairs.harmonise import NothingInCommon, robust_line
from subpixel.training.pairs.material import Displacement, integer_scale_factor
from subpixel.training.pairs.registration import RegistrationEnvironmentMissing, phase_shift
from subpixel.training.prepare_pairs import Options, prepare
from subpixel.training.sources.pairs import load_pairs, split

pytestmark = pytest.mark.slow
CRS = "EPSG:32633"
# A multiple of 32 pixels of 10 m on both axes, so that tiles of 32 begin in the corner.
LEFT, TOP = 320.0 * 1000, 320.0 * 17000
MTF = 0.3
GAINS, OFFSETS = (0.0009, 0.0006, 0.0005), (0.01, 0.03, 0.04)


def ground(side: int, seed: int = 1) -> np.ndarray:
    """Fields, roofs and roads as (3, side, side), about 40 .. 200."""
    rng = np.random.default_rng(seed)
    out = np.full((3, side, side), 100.0)
    for _ in range(side * side // 90):
        h, w = rng.integers(3, 22, 2)
        r, c = rng.integers(0, side, 2)
        out[:, r : r + h, c : c + w] = rng.uniform(50, 180) + rng.normal(0, 12, (3, 1, 1))
    smooth = torch.nn.functional.avg_pool2d(torch.from_numpy(out)[None], 3, 1, 1)[0].numpy()
    return smooth + rng.normal(0, 1.0, out.shape)


def save(path: Path, values: np.ndarray, pixel: float, names: tuple[str, ...] = (), **profile: Any) -> Path:
    place = profile.pop("place", Affine(pixel, 0, LEFT, 0, -pixel, TOP))
    return write_raster(path, values, place, names=names or (), **{"crs": CRS, **profile})


def sentinel(fine: np.ndarray, scale_factor: int) -> np.ndarray:
    """DN of a product with quantification 10000, seen by a sensor of MTF .3."""
    reflectance = fine * np.array(GAINS)[:, None, None] + np.array(OFFSETS)[:, None, None]
    kernel = taps(gaussian_sigma(torch.full((3,), MTF), scale_factor), scale_factor)
    seen = observe(torch.from_numpy(reflectance.astype(np.float32))[None], kernel, kernel, scale_factor)[0].numpy()
    seen += np.random.default_rng(2).normal(0, 0.0005, seen.shape)
    return np.rint(seen * 10000).astype(np.uint16)


def misplaced(fine: np.ndarray, col: float, row: float, ratio: float = 1.0) -> np.ndarray:
    """The ground as a sensor with a wrong position delivers it: contents `col`, `row` pixels to the right and down.

    `ratio`: its own pixels per pixel of the ground's grid.
    """
    side = int(fine.shape[1] * ratio)
    out = np.empty((len(fine), side, side), np.float32)
    here = Affine.identity()
    there = Affine.translation(-col, -row) @ Affine.scale(1 / ratio)
    # Beyond the border the ground goes on as its mirror image.
    margin = 16
    wide = np.pad(fine, ((0, 0), (margin, margin), (margin, margin)), mode="reflect").astype(np.float32)
    reproject(
        wide,
        out,
        src_transform=here @ Affine.translation(-margin, -margin),
        src_crs=CRS,
        dst_transform=there,
        dst_crs=CRS,
        resampling=Resampling.lanczos,
    )
    return out


@pytest.fixture(scope="module")
def shifted(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path, np.ndarray]:
    """Scale factor 2: contents 1.7 HR px to the right and 1.1 up, a cloud, clipped and missing corners."""
    folder = tmp_path_factory.mktemp("pair")
    fine = ground(384)
    lr = save(folder / "s2.tif", sentinel(fine, 2), 10, ("B04", "B03", "B02"))
    moved = np.clip(misplaced(fine, 1.7, -1.1), 1, 240)
    moved[:, 200:236, 120:160] = np.array([215, 220, 225])[:, None, None]
    moved[:, :20, :50] = 0
    hr = save(folder / "aerial.tif", np.rint(moved).astype(np.uint8), 5, nodata=0)
    out = folder / "out"
    options = Options(hr_bands={"B04": 1, "B03": 2, "B02": 3}, tile_px=32, min_share=0.5)
    return prepare(str(lr), str(hr), out, options, say=lambda _: None), out, fine


def test_the_shift_is_recovered(shifted: tuple[dict[str, Any], Path, np.ndarray]) -> None:
    registration = shifted[0]["registration"]
    assert registration["applied_hr_px"] == pytest.approx([-1.7, 1.1], abs=0.3)
    assert registration["arosics"]["before"]["length_lr_px"] > 0.5
    for measured in (registration["arosics"]["after"], *registration["arosics"]["after_in_other_bands"]):
        assert 2 * measured["length_lr_px"] < 0.3
    phase = registration["phase_correlation"]
    assert phase["before"]["length_of_median_lr_px"] == pytest.approx(np.hypot(1.7, 1.1) / 2, abs=0.15)
    assert 2 * phase["after"]["length_of_median_lr_px"] < 0.3


def test_radiometry_and_sharpness_are_recovered(shifted: tuple[dict[str, Any], Path, np.ndarray]) -> None:
    facts, _, _ = shifted
    bands = facts["harmonisation"]["bands"]
    assert list(bands) == ["B04", "B03", "B02"]
    for fit, gain, offset in zip(bands.values(), GAINS, OFFSETS):
        assert fit["gain"] == pytest.approx(gain, rel=0.05)
        assert fit["offset"] == pytest.approx(offset, abs=0.008)
        assert fit["correlation"] > 0.98
    # Two resamplings on the way leave the finer raster a little softer than the ground.
    assert facts["mtf"]["common"] == pytest.approx(MTF, abs=0.08)


def test_the_cloud_is_masked_and_the_rest_is_not(shifted: tuple[dict[str, Any], Path, np.ndarray]) -> None:
    _, out, _ = shifted
    keep = np.zeros((192, 192), bool)
    for path in out.glob("*_lr.tif"):
        with rasterio.open(path) as file:
            col, row = (round(v) for v in ~Affine(10, 0, LEFT, 0, -10, TOP) @ (file.transform.c, file.transform.f))
            keep[row : row + 32, col : col + 32] = np.isfinite(file.read(1))
    assert not keep[100:118, 60:80].any()
    assert not keep[:10, :25].any()
    clear = np.ones_like(keep)
    clear[90:130, 50:90] = False
    clear[:20, :35] = False
    clear[:6] = clear[-6:] = clear[:, :6] = clear[:, -6:] = False
    assert keep[clear].mean() > 0.95


def test_the_tiles_hold_what_the_sensor_model_says(shifted: tuple[dict[str, Any], Path, np.ndarray]) -> None:
    facts, out, fine = shifted
    tiles = load_pairs(out)
    assert len(tiles) == facts["tile_summary"]["verdicts"]["kept"] > 20
    truth = fine * np.array(GAINS)[:, None, None] + np.array(OFFSETS)[:, None, None]
    errors = []
    for tile in tiles:
        assert tile.lr.shape == (3, 32, 32)
        assert tile.hr.shape == (3, 64, 64)
        assert tile.lr.dtype == tile.hr.dtype == np.float32
        assert tile.scale_factor == 2
        assert tile.roles == ("B04", "B03", "B02")
        gaps = np.kron(np.isnan(tile.lr[0]), np.ones((2, 2), bool))
        np.testing.assert_array_equal(gaps, np.isnan(tile.hr[0]))
        col, row = next(t["window"][:2] for t in facts["tiles"] if t["name"] == tile.name)
        errors.append((tile.hr - truth[:, 2 * row : 2 * row + 64, 2 * col : 2 * col + 64])[:, ~gaps].ravel())
    # The ground itself varies by .03.
    assert np.sqrt(np.mean(np.concatenate(errors) ** 2)) < 0.006
    with rasterio.open(out / f"{tiles[0].name}_hr.tif") as hr, rasterio.open(out / f"{tiles[0].name}_lr.tif") as lr:
        assert hr.bounds == lr.bounds
        assert hr.crs == lr.crs
        assert hr.res == (5, 5)
        assert hr.descriptions == ("B04", "B03", "B02")
    train, held = split(tiles)
    assert len(train) + len(held) == len(tiles)
    assert not {t.place for t in train} & {t.place for t in held}


def test_the_report_is_readable_and_complete(shifted: tuple[dict[str, Any], Path, np.ndarray]) -> None:
    facts, out, _ = shifted
    assert json.loads((out / "report.json").read_text())["scale_factor"] == facts["scale_factor"] == 2
    text = (out / "report.md").read_text()
    assert "arosics 1." in text
    assert "phase correlation" in text
    assert (out / "registration.png").stat().st_size > 10000
    assert [p.name for p in out.parent.iterdir() if "partial" in p.name] == []


def test_local_shifts_are_followed_at_scale_factor_4(tmp_path: Path) -> None:
    """A finer raster 1.7 HR px off, corrected with the tie points."""
    fine = ground(512, seed=5)
    lr = save(tmp_path / "s2.tif", sentinel(fine, 4), 10, ("B04", "B03", "B02"))
    moved = np.clip(np.rint(misplaced(fine, 1.7, 0.6)), 1, 254).astype(np.uint8)
    hr = save(tmp_path / "hr.tif", moved, 2.5, ("red", "green", "blue"))
    options = Options(tile_px=32, registration="local", mtf=0.3)
    facts = prepare(str(lr), str(hr), tmp_path / "out", options, say=lambda _: None)
    assert facts["scale_factor"] == 4
    registration = facts["registration"]
    assert registration["applied_hr_px"] == pytest.approx([-1.7, -0.6], abs=0.3)
    assert registration["local_tie_points"] > 3
    assert 4 * registration["phase_correlation"]["after"]["length_of_median_lr_px"] < 0.3
    assert facts["mtf"] == {"per_band": [0.3] * 3, "common": 0.3, "fitted": False}


def test_a_ratio_that_is_no_whole_number_is_served_by_the_next(tmp_path: Path) -> None:
    """10 m with .8 m: 12.5 becomes 13. Registered by hand, so no arosics here."""
    fine = ground(13 * 40, seed=7)
    lr = save(tmp_path / "s2.tif", sentinel(fine, 13), 10, ("B04", "B03", "B02"))
    own = np.clip(np.rint(misplaced(fine, 0, 0, 12.5 / 13)), 0, 250).astype(np.uint16)
    hr = save(tmp_path / "gf2.tif", own, 0.8, ("B04", "B03", "B02"))
    options = Options(tile_px=32, registration="none", scale_factor=12.5, min_share=0.5)
    facts = prepare(str(lr), str(hr), tmp_path / "out", options, say=lambda _: None)
    assert facts["scale_factor"] == 13
    assert facts["gsd_ratio"] == pytest.approx(12.5)
    (tile,) = load_pairs(tmp_path / "out")
    assert tile.hr.shape == (3, 32 * 13, 32 * 13)
    assert facts["tile_summary"]["median_correlation"] > 0.98
    truth = fine * np.array(GAINS)[:, None, None] + np.array(OFFSETS)[:, None, None]
    error = (tile.hr - truth[:, : 32 * 13, : 32 * 13])[:, np.isfinite(tile.hr[0])]
    assert np.sqrt(np.mean(error**2)) < 0.008


def test_the_finer_raster_may_have_another_crs(tmp_path: Path) -> None:
    """Degrees here, half as fine again as the refined grid."""
    fine = ground(256, seed=11)
    lr = save(tmp_path / "s2.tif", sentinel(fine, 2), 10, ("B04", "B03", "B02"))
    place = Affine(5, 0, LEFT, 0, -5, TOP)
    own, width, height = calculate_default_transform(
        CRS, "EPSG:4326", 256, 256, *array_bounds(256, 256, place), resolution=(4.6e-5, 3e-5)
    )
    degrees = np.zeros((3, height, width), np.float32)
    reproject(
        fine.astype(np.float32),
        degrees,
        src_transform=place,
        src_crs=CRS,
        dst_transform=own,
        dst_crs="EPSG:4326",
        resampling=Resampling.lanczos,
    )
    hr = save(tmp_path / "hr.tif", degrees, 0, ("B04", "B03", "B02"), place=own, crs="EPSG:4326", nodata=0)
    options = Options(tile_px=32, registration="none", scale_factor=2)
    facts = prepare(str(lr), str(hr), tmp_path / "out", options, say=lambda _: None)
    assert 2.5 < facts["gsd_ratio"] < 3.5
    assert facts["tile_summary"]["median_correlation"] > 0.98
    assert facts["registration"]["phase_correlation"]["after"]["length_of_median_lr_px"] < 0.05


@pytest.mark.parametrize(
    ("ratio", "expected"), [(2.0, 2), (4.04, 4), (3.98, 4), (8.0, 8), (12.5, 13), (8.333, 9), (1.95, 2)]
)
def test_scale_factors(ratio: float, expected: int) -> None:
    assert integer_scale_factor(ratio, ratio) == expected


@pytest.mark.parametrize(("wanted", "ratio"), [(1.0, 1.0), (17.0, 17.0), (4.0, 2.0), (float("nan"), 4.0)])
def test_scale_factors_that_cannot_be_served(wanted: float, ratio: float) -> None:
    with pytest.raises(InvalidParameter):
        integer_scale_factor(wanted, ratio)


def test_a_displacement_follows_its_ties() -> None:
    places = np.stack(np.meshgrid(np.arange(0, 400, 40.0), np.arange(0, 400, 40.0)), -1).reshape(-1, 2)
    plane = np.column_stack([0.5 + 0.002 * places[:, 0], -0.001 * places[:, 1]])
    move = Displacement(1.0, -1.0, np.column_stack([places, plane]), 100.0)
    for col, row in ((100.0, 100.0), (250.0, 180.0)):
        assert move.near(col, row) @ (col, row) == pytest.approx(
            (col + 1.5 + 0.002 * col, row - 1 - 0.001 * row), abs=0.02
        )


def test_phase_correlation_measures_parts_of_a_pixel() -> None:
    fine = ground(96, seed=9)[0]
    moved = misplaced(fine[None], -0.4, 1.25)[0]
    assert phase_shift(fine, moved) == pytest.approx((0.4, -1.25), abs=0.03)


def test_the_line_ignores_strangers() -> None:
    rng = np.random.default_rng(0)
    x = rng.uniform(50, 150, 4000)
    y = 0.001 * x + 0.02 + rng.normal(0, 0.002, 4000)
    y[:800] = 0.6
    line = robust_line(x, y)
    assert (line.gain, line.offset) == pytest.approx((0.001, 0.02), rel=0.05)
    with pytest.raises(NothingInCommon):
        robust_line(x, rng.permutation(y))


class TestBadInput:
    """Every error says what to do, and leaves nothing behind."""

    @pytest.fixture
    def pair(self, tmp_path: Path) -> tuple[Path, Path]:
        fine = ground(128, seed=3)
        lr = save(tmp_path / "s2.tif", sentinel(fine, 2), 10, ("B04", "B03", "B02"))
        return lr, save(tmp_path / "hr.tif", fine.astype(np.uint8), 5, ("B04", "B03", "B02"))

    def fails(self, lr: Path, hr: Path, kind: type[SuperResolutionError], **options: Any) -> str:
        before = sorted(p.name for p in lr.parent.iterdir())
        chosen = Options(**{"tile_px": 32, "registration": "none", **options})
        with pytest.raises(kind) as caught:
            prepare(str(lr), str(hr), lr.parent / "out", chosen, say=lambda _: None)
        assert sorted(p.name for p in lr.parent.iterdir()) == before
        assert caught.value.remedy
        return str(caught.value)

    def test_missing_file(self, pair: tuple[Path, Path]) -> None:
        self.fails(pair[0], pair[1].with_name("no.tif"), InputNotFound)

    def test_no_raster(self, pair: tuple[Path, Path]) -> None:
        (text := pair[0].with_name("text.tif")).write_text("no raster")
        self.fails(pair[0], text, NotARaster)

    def test_unnamed_bands(self, pair: tuple[Path, Path]) -> None:
        plain = save(pair[0].with_name("plain.tif"), np.ones((2, 128, 128), np.uint16), 5)
        assert "--hr-bands" in self.fails(pair[0], plain, MissingBands)

    def test_absent_band(self, pair: tuple[Path, Path]) -> None:
        self.fails(*pair, MissingBands, hr_bands={"B04": 7})

    def test_no_band_in_common(self, pair: tuple[Path, Path]) -> None:
        self.fails(*pair, MissingBands, hr_bands={"B08": 1})

    def test_elsewhere(self, pair: tuple[Path, Path]) -> None:
        away = Affine(5, 0, LEFT + 90000, 0, -5, TOP)
        far = save(pair[0].with_name("far.tif"), np.ones((3, 64, 64), np.uint8), 5, ("B04", "B03", "B02"), place=away)
        self.fails(pair[0], far, ExtentOutside)

    def test_too_coarse(self, pair: tuple[Path, Path]) -> None:
        self.fails(*pair, InvalidParameter, scale_factor=8)

    def test_too_large_tiles(self, pair: tuple[Path, Path]) -> None:
        assert "--tile-px" in self.fails(*pair, InvalidParameter, tile_px=512)

    def test_unrelated_places(self, pair: tuple[Path, Path]) -> None:
        other = save(pair[0].with_name("other.tif"), ground(128, seed=99).astype(np.uint8), 5, ("B04", "B03", "B02"))
        self.fails(pair[0], other, NothingInCommon)

    def test_existing_output(self, pair: tuple[Path, Path]) -> None:
        (out := pair[0].with_name("out")).mkdir()
        (out / "mine.txt").write_text("keep")
        self.fails(*pair, OutputExists)
        assert (out / "mine.txt").read_text() == "keep"

    def test_no_arosics(self, pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SUBPIXEL_PAIRS_PYTHON", str(pair[0].with_name("nowhere")))
        assert "scripts/setup.sh pairs" in self.fails(*pair, RegistrationEnvironmentMissing, registration="global")

    def test_a_fault_on_the_way(self, pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> None:
            raise OutputExists("disk full", "", "Make room.")

        monkeypatch.setattr(prepare_pairs.report, "write", broken)
        self.fails(*pair, OutputExists)

    def test_overwriting_replaces_the_whole_folder(self, pair: tuple[Path, Path]) -> None:
        (out := pair[0].with_name("out")).mkdir()
        (out / "old.txt").write_text("old")
        options = Options(tile_px=32, registration="none", overwrite=True)
        prepare(*map(str, pair), out, options, say=lambda _: None)
        assert not (out / "old.txt").exists()
        assert load_pairs(out)

    def test_the_command_says_it_in_one_line(self, pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
        arguments = [str(pair[0]), str(pair[1].with_name("no.tif")), str(pair[0].with_name("out"))]
        assert prepare_pairs.main(arguments) == 1
        assert capsys.readouterr().err.startswith("prepare_pairs: The raster does not exist.")

    def test_the_reader_refuses_other_folders(self, tmp_path: Path) -> None:
        with pytest.raises(InputNotFound):
            load_pairs(tmp_path)
