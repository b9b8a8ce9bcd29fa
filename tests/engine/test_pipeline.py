"""The product's promises, on real pixels with the shipped checkpoint."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.errors import NotARaster, NotReflectance, RunCancelled
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine import pipeline
from subpixel.engine.compute.runner import Engine
from subpixel.engine.pipeline import super_resolve
from subpixel.engine.reading.scene import Scene


def test_grid_encoding_and_tags(tmp_path: Path, cut, run) -> None:
    source, target = cut(tmp_path / "in.tif", 40, 36, nodata=0), tmp_path / "out.tif"
    result = run(source, target)
    with rasterio.open(source) as a, rasterio.open(target) as b:
        assert (b.width, b.height) == (160, 144)
        assert b.crs == a.crs
        assert b.transform == a.transform @ rasterio.Affine.scale(0.25)
        assert b.dtypes == a.dtypes
        assert b.nodatavals == a.nodatavals
        assert b.descriptions == a.descriptions
        assert b.profile["tiled"]
        assert b.profile["compress"] == "deflate"
        tags = b.tags()
        assert tags["SUBPIXEL_MODEL_SHA256"] == result.sha256
        assert (tags["SUBPIXEL_STEPS"], tags["SUBPIXEL_SEED"], tags["SUBPIXEL_ENSEMBLE"]) == ("2", "0", "1")
        assert "generated, not measured" in tags["TIFFTAG_IMAGEDESCRIPTION"]
        means = [float(f.read().mean()) for f in (a, b)]
    assert means[1] == pytest.approx(means[0], rel=2e-3)
    assert (result.width_out_px, result.height_out_px, result.pixel_size) == (160, 144, 2.5)


def test_what_was_drawn_is_in_the_file_and_in_the_messages(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 24, 24)
    said = {}
    for name, options in {
        "estimate": {"steps": 0},
        "cold": {"steps": 2, "temperature": 0.0},
        "half": {"steps": 2, "temperature": 0.5},
        "full": {"steps": 2},
    }.items():
        said[name] = " ".join(run(source, tmp_path / f"{name}.tif", output_type="float32", **options).messages)
        with rasterio.open(tmp_path / f"{name}.tif") as file:
            assert file.tags()["SUBPIXEL_STEPS"] == str(options["steps"])
            assert file.tags()["SUBPIXEL_TEMPERATURE"] == f"{options.get('temperature', 1):g}"
    assert "regression estimate only" in said["estimate"]
    assert "temperature 0.5" in said["half"]
    estimate, cold, half, full = (pixels(tmp_path / f"{name}.tif") for name in said)
    np.testing.assert_array_equal(estimate, cold)
    np.testing.assert_allclose(half, (estimate + full) / 2, atol=1e-6)
    assert np.abs(full - estimate).max() > 1e-3


def test_overviews_of_a_larger_output(tmp_path: Path, cut, run) -> None:
    run(cut(tmp_path / "in.tif", 140, 70), tmp_path / "out.tif", method="bicubic")
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.overviews(1) == [2, 4]


def test_output_seen_through_the_sensor_gives_the_input_back(tmp_path: Path, cut, run) -> None:
    result = run(cut(tmp_path / "in.tif", 64, 64), tmp_path / "out.tif", steps=4)
    assert result.consistency_rmse < 1e-3
    assert result.consistency_max < 2e-2
    loose = run(tmp_path / "in.tif", tmp_path / "loose.tif", steps=4, consistency=False)
    assert loose.consistency_rmse > 2 * result.consistency_rmse


@pytest.mark.slow
@pytest.mark.parametrize(
    "drawn",
    [
        {"steps": 1},
        {"steps": 4},
        {"steps": 15},
        {"steps": 2, "ensemble": 2},
        {"steps": 0, "orientations": 8},
        {"steps": 2, "orientations": 4, "temperature": 0.5},
    ],
)
def test_pixels_do_not_depend_on_tiles_overlap_or_batch(tmp_path: Path, cut, run, pixels, drawn) -> None:
    source = cut(tmp_path / "in.tif", 90, 78)
    run(source, tmp_path / "a.tif", **drawn)
    whole = pixels(tmp_path / "a.tif")
    for number, options in enumerate(
        ({"tile_px": 116, "overlap_px": 64, "batch": 3}, {"tile_px": 112, "overlap_px": 72})
    ):
        target = tmp_path / f"b{number}.tif"
        run(source, target, **drawn, **options)
        assert np.abs(pixels(target) - whole).max() <= 1


def test_pixels_do_not_depend_on_the_extent(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 100, 100)
    with rasterio.open(source) as file:
        left, top = file.transform.c, file.transform.f
    extent = (left + 233, top - 777, left + 701, top - 222)
    run(source, tmp_path / "whole.tif", steps=4)
    result = run(source, tmp_path / "part.tif", steps=4, extent=extent)
    assert (result.width_out_px, result.height_out_px) == (48 * 4, 56 * 4)
    with rasterio.open(tmp_path / "part.tif") as file:
        bounds = file.bounds
    assert np.abs(pixels(tmp_path / "whole.tif", bounds) - pixels(tmp_path / "part.tif")).max() <= 1


def test_a_cut_out_file_gives_the_same_pixels_inside(tmp_path: Path, cut, run, pixels) -> None:
    from subpixel.tests.support.pieces import COL, ROW

    run(cut(tmp_path / "whole_in.tif", 120, 110), tmp_path / "whole.tif", steps=4)
    run(cut(tmp_path / "part_in.tif", 81, 75, col=COL + 21, row=ROW + 17), tmp_path / "part.tif", steps=4)
    with rasterio.open(tmp_path / "part.tif") as file:
        left, bottom, right, top = file.bounds
    margin = 200
    inner = (left + margin, bottom + margin, right - margin, top - margin)
    difference = np.abs(pixels(tmp_path / "whole.tif", inner) - pixels(tmp_path / "part.tif", inner))
    assert difference.size > 0
    assert difference.max() <= 1


@pytest.mark.slow
@pytest.mark.parametrize("steps", [4, 15])
def test_bf16_stays_within_one_dn_rms_across_tiles(tmp_path: Path, cut, run, pixels, steps: int) -> None:
    source = cut(tmp_path / "in.tif", 90, 78)
    run(source, tmp_path / "a.tif", precision="bf16", steps=steps)
    run(source, tmp_path / "b.tif", precision="bf16", steps=steps, tile_px=116, overlap_px=64)
    difference = pixels(tmp_path / "a.tif") - pixels(tmp_path / "b.tif")
    assert np.sqrt((difference**2.0).mean()) <= 1


def test_seeds_change_the_detail_and_keep_the_measurement(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 64, 64)
    results = [run(source, tmp_path / f"{seed}.tif", seed=seed, steps=4) for seed in (0, 1)]
    first, second = (pixels(tmp_path / f"{seed}.tif").astype(float) for seed in (0, 1))
    assert np.abs(first - second).mean() > 5
    assert all(result.consistency_rmse < 1e-3 for result in results)
    coarse = [x.reshape(4, 64, 4, 64, 4).mean((2, 4)) for x in (first, second)]
    assert np.abs(coarse[0] - coarse[1]).mean() < np.abs(first - second).mean() / 2


def test_the_same_run_gives_the_same_bytes(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    digests = set()
    for name in ("a", "b"):
        run(source, tmp_path / f"{name}.tif", ensemble=2, uncertainty=str(tmp_path / f"{name}_u.tif"))
        digests.add(
            hashlib.sha256(
                (tmp_path / f"{name}.tif").read_bytes() + (tmp_path / f"{name}_u.tif").read_bytes()
            ).hexdigest()
        )
    assert len(digests) == 1


def test_uncertainty_is_large_where_samples_differ(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 40, 40)
    run(source, tmp_path / "mean.tif", ensemble=3, uncertainty=str(tmp_path / "u.tif"), output_type="float32")
    uncertainty, mean = pixels(tmp_path / "u.tif"), pixels(tmp_path / "mean.tif")
    assert uncertainty.shape == mean.shape
    assert (uncertainty >= 0).all()
    assert 1e-4 < uncertainty.mean() < 0.05
    run(source, tmp_path / "one.tif", ensemble=1, output_type="float32")
    departure = np.abs(pixels(tmp_path / "one.tif") - mean).ravel()
    least, most = (uncertainty.ravel() <= np.quantile(uncertainty, q) for q in (0.25, 0.75))
    assert departure[~most].mean() > 2 * departure[least].mean()


def test_nodata_is_exact_and_spoils_no_neighbour(tmp_path: Path, cut, run, pixels) -> None:
    hole = np.zeros((50, 60), bool)
    hole[20:30, 10:40] = True
    hole[0, 0] = hole[49, :] = hole[5, 55] = True

    def punch(values: np.ndarray) -> np.ndarray:
        values = values.copy()
        values[:, hole] = 0
        return values

    source = cut(tmp_path / "in.tif", 60, 50, edit=punch, nodata=0)
    run(source, tmp_path / "out.tif")
    run(cut(tmp_path / "clean.tif", 60, 50), tmp_path / "clean_out.tif")
    out, clean = pixels(tmp_path / "out.tif"), pixels(tmp_path / "clean_out.tif")
    expected = np.kron(hole, np.ones((4, 4), bool))
    assert ((out == 0) == expected[None]).all()
    near = np.abs(out - clean)[:, ~expected]
    assert np.median(near) <= 30
    far = np.abs(out - clean)[:, 140:180, 4:60]
    assert far.max() <= 60


def test_nan_in_one_band_blanks_that_band_only(tmp_path: Path, cut, run, pixels) -> None:
    def spoil(values: np.ndarray) -> np.ndarray:
        out = values.astype(np.float32) / 10000
        out[1, 10:12, 10:12] = np.nan
        return out

    run(cut(tmp_path / "in.tif", 32, 32, edit=spoil, nodata=float("nan")), tmp_path / "out.tif")
    out = pixels(tmp_path / "out.tif")
    assert np.isnan(out[1, 40:48, 40:48]).all()
    assert np.isnan(out).sum() == 64


def test_nan_stays_nan_when_the_file_declares_no_nodata(tmp_path: Path, cut, run, pixels) -> None:
    def spoil(values: np.ndarray) -> np.ndarray:
        out = values.astype(np.float32) / 10000
        out[:, 4:6, 4:8] = np.nan
        return out

    run(cut(tmp_path / "in.tif", 24, 24, edit=spoil), tmp_path / "out.tif")
    expected = np.zeros((96, 96), bool)
    expected[16:24, 16:32] = True
    assert (np.isnan(pixels(tmp_path / "out.tif")) == expected[None]).all()


def test_mask_band_becomes_nodata(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 24, 24)
    mask = np.full((24, 24), 255, np.uint8)
    mask[3, 5] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(source, "r+") as file:
        file.write_mask(mask)
    run(source, tmp_path / "out.tif")
    out = pixels(tmp_path / "out.tif")
    assert (out[:, 12:16, 20:24] == 0).all()
    assert (out == 0).sum() == 4 * 16


def test_rgb_without_nir(tmp_path: Path, cut, run) -> None:
    result = run(cut(tmp_path / "rgb.tif", 32, 32, bands=("B04", "B03", "B02")), tmp_path / "out.tif", steps=4)
    assert result.bands == ("B04", "B03", "B02")
    assert any("B08" in text for text in result.messages)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert (file.count, file.width, file.height) == (3, 128, 128)
        assert file.descriptions == ("B04", "B03", "B02")


def test_band_numbers_and_files(tmp_path: Path, cut, run, pixels) -> None:
    run(cut(tmp_path / "in.tif", 32, 32), tmp_path / "a.tif")
    cut(tmp_path / "plain.tif", 32, 32, descriptions=())
    run(tmp_path / "plain.tif", tmp_path / "b.tif", bands={"B02": 1, "B03": 2, "B04": 3, "B08": 4})
    np.testing.assert_array_equal(pixels(tmp_path / "a.tif"), pixels(tmp_path / "b.tif"))
    cut(tmp_path / "nir.tif", 32, 32, bands=("B08",))
    result = run(
        tmp_path / "plain.tif",
        tmp_path / "c.tif",
        bands={"B02": 1, "B03": 2, "B04": 3, "B08": str(tmp_path / "nir.tif")},
    )
    assert set(result.bands) == {"B02", "B03", "B04", "B08"}


def test_float_output_is_reflectance(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 32, 32, edit=lambda v: v + 1000)
    run(source, tmp_path / "dn.tif", offset=-1000.0)
    result = run(source, tmp_path / "rho.tif", offset=-1000.0, output_type="float32")
    assert (result.quantification, result.offset, result.radiometry) == (10000.0, -1000.0, "given")
    np.testing.assert_allclose(pixels(tmp_path / "rho.tif"), (pixels(tmp_path / "dn.tif") - 1000) / 10000, atol=6e-5)


def test_scale_and_offset_tags_are_used_and_kept(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 32, 32)
    with rasterio.open(source, "r+") as file:
        file.scales, file.offsets = (0.0001,) * 4, (-0.1,) * 4
    result = run(source, tmp_path / "out.tif")
    assert result.quantification == pytest.approx(10000)
    assert result.offset == pytest.approx(-1000)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.scales == pytest.approx((0.0001,) * 4)
        assert file.offsets == pytest.approx((-0.1,) * 4)


def test_a_lone_offset_tag_is_one_of_dn(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 16, 16)
    with rasterio.open(source, "r+") as file:
        file.offsets = (-1000,) * 4
    result = run(source, tmp_path / "out.tif", method="bicubic")
    assert (result.quantification, result.offset) == (10000, -1000)


def test_extent_in_another_crs(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 60, 60)
    with rasterio.open(source) as file:
        left, bottom, right, top = file.bounds
        degrees = rasterio.warp.transform_bounds(
            file.crs, "EPSG:4326", left + 200, bottom + 200, right - 200, top - 200
        )
    result = run(source, tmp_path / "out.tif", extent=degrees, extent_crs="EPSG:4326", method="bicubic")
    assert 20 <= result.width_out_px // 4 <= 24
    with rasterio.open(tmp_path / "out.tif") as file:
        assert (file.transform.c - left) % 10 == 0


def test_one_pixel(tmp_path: Path, cut, run) -> None:
    result = run(cut(tmp_path / "in.tif", 1, 1), tmp_path / "out.tif")
    assert (result.width_out_px, result.height_out_px) == (4, 4)


def test_progress_ends_at_the_total_and_never_goes_back(tmp_path: Path, cut, cache) -> None:
    seen: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, eta: seen.append((done, total)))
    request = SuperResolveRequest(
        str(cut(tmp_path / "in.tif", 90, 40)),
        str(tmp_path / "out.tif"),
        steps=3,
        ensemble=2,
        tile_px=116,
        overlap_px=64,
        device="cpu",
    )
    super_resolve(request, progress, cache)
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1] == 2 * (1 + 6)
    assert all(a[0] <= b[0] for a, b in zip(seen, seen[1:]))


def test_cancel_leaves_nothing(tmp_path: Path, cut, cache) -> None:
    source, folder = cut(tmp_path / "in.tif", 64, 64), tmp_path / "out"
    folder.mkdir()
    progress = Progress()
    progress._on_progress = lambda done, total, eta: progress.cancel() if done == 3 else None
    with pytest.raises(RunCancelled):
        super_resolve(
            SuperResolveRequest(str(source), str(folder / "out.tif"), steps=15, device="cpu"), progress, cache
        )
    assert progress.done == 3
    assert list(folder.iterdir()) == []


class _Direct:
    """In place of a thread: everything in turn."""

    def __init__(self, what, check) -> None:
        self._what = what

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        pass

    def __iter__(self):
        return iter(self._what)

    def put(self, item) -> None:
        self._what(item)

    def finish(self) -> None:
        pass


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        {"steps": 1, "tile_px": 116, "overlap_px": 64},
        {"steps": 1, "ensemble": 2, "tile_px": 132, "overlap_px": 68, "batch": 3},
        {"method": "bicubic"},
    ],
)
def test_side_by_side_gives_the_bytes_of_one_after_the_other(tmp_path: Path, cut, run, monkeypatch, options) -> None:
    def edit(values):
        values[:, 20:90, 40:] = 0
        return values

    source = cut(tmp_path / "in.tif", 180, 150, nodata=0, edit=edit)
    names = ["out.tif", "deviation.tif"] if "ensemble" in options else ["out.tif"]
    found = []
    for folder in (tmp_path / "together", tmp_path / "in_turn"):
        folder.mkdir()
        if len(names) > 1:
            options = {**options, "uncertainty": str(folder / names[1])}
        run(source, folder / names[0], **options)
        found.append([(folder / name).read_bytes() for name in names])
        monkeypatch.setattr(pipeline, "Ahead", _Direct)
        monkeypatch.setattr(pipeline, "Behind", _Direct)
    assert found[0] == found[1]


@pytest.fixture
def counted(monkeypatch) -> tuple[list[int], list[bool]]:
    """How many tiles the network is given at a time, and whether each one that is read has a valid pixel."""
    given: list[int] = []
    reached: list[bool] = []
    engine_run, scene_read = Engine.run, Scene.read

    def counting(self, tiles, request, progress):
        given.append(len(tiles))
        return engine_run(self, tiles, request, progress)

    def reading(self, window):
        found = scene_read(self, window)
        reached.append(bool(found.valid.any()))
        return found

    monkeypatch.setattr(Engine, "run", counting)
    monkeypatch.setattr(Scene, "read", reading)
    return given, reached


def test_tiles_without_a_valid_pixel_cost_nothing(tmp_path: Path, cut, cache, pixels, counted) -> None:
    """Input on the left only: the network sees that and the tiles whose halo reaches it."""

    def edit(values):
        values[:, :, 60:] = 0
        return values

    source = cut(tmp_path / "in.tif", 300, 64, nodata=0, edit=edit)
    given, reached = counted
    seen: list[tuple[int, int]] = []
    how = {"steps": 2, "ensemble": 2, "device": "cpu", "batch": 2}
    files = {"output": str(tmp_path / "out.tif"), "uncertainty": str(tmp_path / "deviation.tif")}
    request = SuperResolveRequest(str(source), **files, **how, tile_px=116, overlap_px=64)
    super_resolve(request, Progress(lambda done, total, eta: seen.append((done, total))), cache)
    assert sum(given) == sum(reached)
    assert 0 < sum(reached) < len(reached) // 2
    assert seen[-1] == (5 * len(reached), 5 * len(reached))
    skipped = pixels(tmp_path / "out.tif"), pixels(tmp_path / "deviation.tif")
    assert (skipped[0][:, :, 240:] == 0).all()
    assert np.isnan(skipped[1][:, :, 240:]).all()
    assert (skipped[0][:, :, :240] > 0).all()
    # By itself, in one tile: the same pixels.
    with rasterio.open(source) as file:
        left, _, _, top = file.bounds
    files = {"output": str(tmp_path / "left.tif"), "uncertainty": str(tmp_path / "left_deviation.tif")}
    extent = (left, top - 640, left + 600, top)
    part = SuperResolveRequest(str(source), **files, **how, extent=extent, tile_px=324, overlap_px=68)
    super_resolve(part, Progress(), cache)
    assert np.abs(pixels(tmp_path / "left.tif") - skipped[0][:, :, :240]).max() <= 1


def test_a_scene_without_a_valid_pixel_never_meets_the_network(tmp_path: Path, cut, run, pixels, monkeypatch) -> None:
    def never(*_):
        raise AssertionError

    monkeypatch.setattr(Engine, "run", never)
    source, target = cut(tmp_path / "in.tif", 40, 40, nodata=0, edit=np.zeros_like), tmp_path / "out.tif"
    with pytest.raises(NotReflectance, match="nothing but NoData"):
        run(source, target)
    assert not target.exists()
    # A part of a scene may be.
    result = super_resolve(SuperResolveRequest(str(source), str(target), device="cpu"), Progress(), part=True)
    assert (pixels(target) == 0).all()
    assert np.isnan(result.consistency_rmse)
    assert result.nodata_share == 1
    with rasterio.open(target) as file:
        assert "SUBPIXEL_CONSISTENCY_RMSE" not in file.tags()


def test_an_error_while_reading_ahead_is_the_error_of_the_run(tmp_path: Path, cut, run, monkeypatch) -> None:
    read, calls = Scene.read, 0

    def failing(self, window):
        nonlocal calls
        calls += 1
        if calls == 3:
            raise NotARaster("The input cannot be read as a raster.", "row 3")
        return read(self, window)

    monkeypatch.setattr(Scene, "read", failing)
    source, folder = cut(tmp_path / "in.tif", 200, 60), tmp_path / "out"
    folder.mkdir()
    with pytest.raises(NotARaster, match="row 3"):
        run(source, folder / "out.tif", method="bicubic", tile_px=116, overlap_px=64)
    assert list(folder.iterdir()) == []
