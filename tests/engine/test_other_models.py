"""Models for other bands and scale factors, through the whole pipeline."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import calculate_default_transform, reproject
from subpixel.core.checkpoint import BESIDES, FINER
from subpixel.core.errors import CheckpointAltered, CheckpointMissing, InvalidParameter, MissingBands
from subpixel.core.model import read_model
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute import loader
from subpixel.engine.pipeline import EngineCache, super_resolve
from subpixel.tests.support.tiny import write_checkpoint

RGB = ("B04", "B03", "B02")


@pytest.mark.parametrize("factor", [2, 3, 8, 13])
def test_grid_follows_the_scale_factor(tmp_path: Path, cut, run, pixels, factor: int) -> None:
    model = write_checkpoint(tmp_path / "m.safetensors", RGB, factor)
    source, target = cut(tmp_path / "in.tif", 30, 25, nodata=0), tmp_path / "out.tif"
    result = run(source, target, model=str(model), ensemble=2, uncertainty=str(tmp_path / "u.tif"))
    assert (result.width_out_px, result.height_out_px) == (30 * factor, 25 * factor)
    assert result.pixel_size == pytest.approx(10 / factor)
    assert set(result.bands) == set(RGB)
    with rasterio.open(source) as a:
        for path in (target, tmp_path / "u.tif"):
            with rasterio.open(path) as b:
                assert (b.width, b.height, b.count) == (30 * factor, 25 * factor, 3)
                assert b.crs == a.crs
                assert tuple(b.bounds) == pytest.approx(tuple(a.bounds), abs=1e-6)
                assert b.tags()["SUBPIXEL_SCALE_FACTOR"] == str(factor)
                assert f"{factor} times" in b.tags()["TIFFTAG_IMAGEDESCRIPTION"]
                assert b.block_shapes[0][0] % factor == 0
        assert rasterio.open(target).dtypes == a.dtypes[:3]
    # The mean of a block of output pixels is about its source pixel.
    coarse = pixels(target).reshape(3, 25, factor, 30, factor).mean((2, 4))
    with rasterio.open(source) as a:
        order = [a.descriptions.index(name) + 1 for name in ("B02", "B03", "B04")]
        given = a.read(order).astype(float)
    assert np.abs(coarse - given).mean() < 0.1 * given.mean()
    assert pixels(tmp_path / "u.tif").mean() > 0


@pytest.mark.parametrize(("factor", "share"), [(2, 0.4), (8, 0.5), (13, 0.5)])
def test_output_of_any_factor_gives_the_input_back(tmp_path: Path, cut, run, factor: int, share: float) -> None:
    model = str(write_checkpoint(tmp_path / "m.safetensors", RGB, factor))
    source = cut(tmp_path / "in.tif", 40, 40)
    held = run(source, tmp_path / "a.tif", model=model)
    loose = run(source, tmp_path / "b.tif", model=model, consistency=False)
    assert held.consistency_rmse < share * loose.consistency_rmse
    assert held.consistency_rmse < 5e-3


@pytest.mark.slow
@pytest.mark.parametrize("factor", [2, 13])
def test_pixels_of_any_factor_do_not_depend_on_tiles(tmp_path: Path, cut, run, pixels, factor: int) -> None:
    model = str(write_checkpoint(tmp_path / "m.safetensors", RGB, factor))
    source = cut(tmp_path / "in.tif", 70, 50)
    run(source, tmp_path / "a.tif", model=model)
    run(source, tmp_path / "b.tif", model=model, tile_px=88, overlap_px=64, batch=2)
    assert np.abs(pixels(tmp_path / "a.tif") - pixels(tmp_path / "b.tif")).max() <= 1


def test_nodata_of_any_factor_is_exact(tmp_path: Path, cut, run, pixels) -> None:
    model = str(write_checkpoint(tmp_path / "m.safetensors", RGB, 13))
    hole = np.zeros((20, 20), bool)
    hole[3:5, 7:9] = True

    def punch(values: np.ndarray) -> np.ndarray:
        values = values.copy()
        values[:, hole] = 0
        return values

    run(cut(tmp_path / "in.tif", 20, 20, edit=punch, nodata=0), tmp_path / "out.tif", model=model)
    assert ((pixels(tmp_path / "out.tif") == 0) == np.kron(hole, np.ones((13, 13), bool))[None]).all()


def test_bands_with_other_names(tmp_path: Path, cut, run) -> None:
    model = str(write_checkpoint(tmp_path / "m.safetensors", ("B05", "B06"), 2))
    source = cut(tmp_path / "in.tif", 20, 20, descriptions=("B06", "B05", "SCL", "B08"))
    result = run(source, tmp_path / "out.tif", model=model)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.descriptions == ("B06", "B05")
    assert any("B08" in text for text in result.messages)
    cut(tmp_path / "plain.tif", 20, 20, descriptions=())
    run(tmp_path / "plain.tif", tmp_path / "given.tif", model=model, bands={"B05": 2, "B06": 1})
    assert (tmp_path / "given.tif").read_bytes()[-100:] == (tmp_path / "out.tif").read_bytes()[-100:]
    with pytest.raises(InvalidParameter, match="not known"):
        run(tmp_path / "plain.tif", tmp_path / "no.tif", model=model, bands={"B05": 2, "B06": 1, "B55": 3})


def test_a_band_the_model_does_not_know_is_ignored_and_said(tmp_path: Path, cut, run) -> None:
    model = str(write_checkpoint(tmp_path / "m.safetensors", RGB, 2))
    for options in ({}, {"bands": {"B02": 1, "B03": 2, "B04": 3, "B08": 4}}):
        result = run(cut(tmp_path / "in.tif", 20, 20), tmp_path / "out.tif", model=model, overwrite=True, **options)
        assert set(result.bands) == set(RGB)
        assert any("does not know them: B08" in text for text in result.messages)


def test_only_a_band_that_training_left_out_may_lack(tmp_path: Path, cut, run) -> None:
    rgb = cut(tmp_path / "rgb.tif", 20, 20, bands=RGB)
    with_nir = str(write_checkpoint(tmp_path / "nir.safetensors", (*RGB, "B08"), 2))
    assert "Running without B08." in run(rgb, tmp_path / "out.tif", model=with_nir).messages
    strict = str(write_checkpoint(tmp_path / "strict.safetensors", (*RGB, "B08"), 2, optional_bands=[]))
    with pytest.raises(MissingBands, match="needed: B04, B03, B02, B08; missing: B08"):
        run(rgb, tmp_path / "no.tif", model=strict)
    other = str(write_checkpoint(tmp_path / "swir.safetensors", (*RGB, "B11"), 2))
    with pytest.raises(MissingBands, match="missing: B11"):
        run(rgb, tmp_path / "no.tif", model=other)
    assert not (tmp_path / "no.tif").exists()


def _warnings(source: Path, target: Path, model: Path) -> list[str]:
    said: list[str] = []
    progress = Progress(on_message=lambda level, text: said.append(text) if level == "warning" else None)
    result = super_resolve(
        SuperResolveRequest(str(source), str(target), steps=0, model=str(model), device="cpu", overwrite=True), progress
    )
    assert set(said) <= set(result.messages)
    return said


def test_pixels_of_another_size_than_the_model_was_made_for_are_warned_of(tmp_path: Path, cut) -> None:
    source, target = cut(tmp_path / "in.tif", 20, 20), tmp_path / "out.tif"
    fits, coarse = tmp_path / "fits.safetensors", tmp_path / "coarse.safetensors"
    write_checkpoint(fits, gsd_m=12.0)
    write_checkpoint(coarse, gsd_m=20.0)
    assert _warnings(source, target, fits) == []
    (text,) = _warnings(source, target, coarse)
    assert "10 m" in text
    assert "20 m" in text
    # The same ground in degrees, of which some are wider than others, and in Mercator metres, whose pixels are 12.6 m here.
    with rasterio.open(source) as file:
        for number, crs in enumerate(("EPSG:4326", "EPSG:3857")):
            transform, width, height = calculate_default_transform(file.crs, crs, file.width, file.height, *file.bounds)
            profile = {**file.profile, "crs": crs, "transform": transform, "width": width, "height": height}
            path = tmp_path / f"{number}.tif"
            with rasterio.open(path, "w", **profile) as out:
                for band in range(1, file.count + 1):
                    reproject(rasterio.band(file, band), rasterio.band(out, band))
                out.descriptions = file.descriptions
            said = _warnings(path, target, write_checkpoint(fits, gsd_m=9.5))
            assert [text for text in said if "9.03 m wide and 11.4 m high" not in text] == []
            assert len(said) == (crs == "EPSG:4326")
            assert len(_warnings(path, target, coarse)) == 1


def test_the_cache_sees_that_the_files_changed(tmp_path: Path, cut, pixels) -> None:
    cache, source = EngineCache(), cut(tmp_path / "in.tif", 16, 16)
    model = tmp_path / "m.safetensors"

    def made(number: int) -> tuple[str, np.ndarray]:
        target = tmp_path / f"{number}.tif"
        request = SuperResolveRequest(str(source), str(target), steps=1, model=str(model), device="cpu")
        return super_resolve(request, Progress(), cache).sha256, pixels(target)

    write_checkpoint(model, RGB, 2)
    stamps = [os.stat(path) for path in (model, model.with_suffix(".json"))]
    first, again = made(0), made(1)
    assert first[0] == again[0]
    np.testing.assert_array_equal(first[1], again[1])
    write_checkpoint(model, RGB, 2, seed=1)
    for path, stamp in zip((model, model.with_suffix(".json")), stamps):
        os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    other = made(2)
    assert other[0] != first[0]
    assert np.abs(other[1] - first[1]).max() > 1
    write_checkpoint(model, (*RGB, "B08"), 4)
    assert made(3)[1].shape == (4, 64, 64)
    model.unlink()
    with pytest.raises(CheckpointMissing):
        made(4)


def test_refused_before_anything_is_done(tmp_path: Path) -> None:
    """The input does not even exist: the model is looked at first."""
    with pytest.raises(CheckpointMissing):
        super_resolve(SuperResolveRequest("nowhere.tif", str(tmp_path / "o.tif"), model="none.safetensors"), Progress())


def _foreign(path: Path) -> None:
    from safetensors.torch import save_file
    from torch import zeros

    save_file({"layer.weight": zeros(3)}, path)
    path.with_suffix(".json").unlink()


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-10])


def _altered(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _facts(**changes: object):  # type: ignore[no-untyped-def]
    def change(path: Path) -> None:
        beside = path.with_suffix(".json")
        facts = json.loads(beside.read_text())
        facts.update(changes)
        beside.write_text(json.dumps(facts))

    return change


def _of_another_export(path: Path) -> None:
    shutil.copy(loader.WEIGHTS / "subpixel.json", path.with_suffix(".json"))


@pytest.mark.parametrize(
    ("damage", "kind", "reason"),
    [
        (_foreign, CheckpointMissing, "other programs"),
        (_truncated, CheckpointAltered, "sha256"),
        (_altered, CheckpointAltered, "sha256"),
        (_of_another_export, CheckpointAltered, "another export"),
        (_facts(format="pytorch_model"), CheckpointAltered, "not understood"),
        (_facts(scale_factor=3), CheckpointAltered, "disagree"),
        (_facts(scale_factor="two"), CheckpointAltered, "scale_factor"),
        (_facts(bands=["B04", "B04", "B02"]), CheckpointAltered, "distinct"),
        (_facts(gsd_m=0), CheckpointAltered, "gsd_m"),
        (_facts(mtf=[0.4, 0.4, 1.4]), CheckpointAltered, "out of range"),
        (lambda path: path.with_suffix(".json").write_text("[]"), CheckpointAltered, "not understood"),
        (lambda path: path.with_suffix(".json").write_bytes(b"\xff\xfe"), CheckpointAltered, "not understood"),
        (lambda path: path.unlink(), CheckpointMissing, "not there"),
    ],
)
def test_refused_with_reason_and_remedy(tmp_path: Path, cut, run, damage, kind, reason: str) -> None:
    model = write_checkpoint(tmp_path / "m.safetensors", RGB, 2)
    damage(model)
    with pytest.raises(kind, match=reason) as caught:
        run(cut(tmp_path / "in.tif", 16, 16), tmp_path / "out.tif", model=str(model))
    assert "MODEL" in caught.value.remedy
    assert not (tmp_path / "out.tif").exists()


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.pt").touch()
    with pytest.raises(CheckpointAltered, match=r"\.safetensors"):
        read_model(str(tmp_path / "model.pt"))


def test_what_is_known_without_torch(tmp_path: Path) -> None:
    known = read_model(str(write_checkpoint(tmp_path / "m.safetensors", (*RGB, "B08"), 13)))
    assert (known.bands, known.required_bands) == ((*RGB, "B08"), RGB)
    assert (known.scale_factor, known.gsd_m) == (13, 10.0)
    assert read_model(None) == loader.load_checkpoint().facts.outline


def test_a_model_that_is_told_of_the_sensor_runs_in_every_mode(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 60, 44)
    model = write_checkpoint(tmp_path / "m.safetensors", ("B04", "B03", "B02", "B08"), 4, told=True)
    modes = {
        "estimate": {"steps": 0, "orientations": 1},
        "turned": {"steps": 0, "orientations": 8},
        "drawn": {"steps": 2, "ensemble": 2, "uncertainty": str(tmp_path / "u.tif")},
        "bf16": {"steps": 1, "precision": "bf16"},
    }
    for name, options in modes.items():
        run(source, tmp_path / f"{name}.tif", model=str(model), **options)
        # What it is told belongs to the ground, not to the tile.
        small = {**options, "uncertainty": None, "tile_px": 84, "overlap_px": 64}
        if name != "bf16":
            run(source, tmp_path / f"{name}_small.tif", model=str(model), **small)
            assert np.abs(pixels(tmp_path / f"{name}.tif") - pixels(tmp_path / f"{name}_small.tif")).max() <= 1
    sharper = write_checkpoint(tmp_path / "s.safetensors", ("B04", "B03", "B02", "B08"), 4, told=True, mtf=[0.2] * 4)
    run(source, tmp_path / "other.tif", model=str(sharper), consistency=False, steps=0, orientations=1)
    run(source, tmp_path / "same.tif", model=str(model), consistency=False, steps=0, orientations=1)
    # The same network, told of another sensor.
    assert np.abs(pixels(tmp_path / "other.tif") - pixels(tmp_path / "same.tif")).max() > 1


def test_the_second_model_makes_pixels_of_1_25_m_that_no_tile_can_be_told_from(
    tmp_path: Path, cut, run, pixels
) -> None:
    source = cut(tmp_path / "in.tif", 120, 100)
    options = {"model": FINER, "steps": 2, "output_type": "float32"}
    whole = run(source, tmp_path / "whole.tif", tile_px=324, **options)
    run(source, tmp_path / "tiles.tif", tile_px=96, **options)
    assert whole.pixel_size == pytest.approx(1.25)
    assert whole.consistency_rmse < 1e-3
    a, b = pixels(tmp_path / "whole.tif"), pixels(tmp_path / "tiles.tif")
    assert a.shape == (4, 800, 960)
    assert np.abs(a - b).max() < 1e-4
    bicubic = run(source, tmp_path / "bicubic.tif", model=FINER, method="bicubic", consistency=False)
    assert bicubic.consistency_rmse > 2 * whole.consistency_rmse


def test_of_a_model_that_draws_nothing_every_preset_is_the_estimate(tmp_path: Path, cut, run, pixels) -> None:
    source = cut(tmp_path / "in.tif", 30, 25)
    estimate = run(source, tmp_path / "a.tif", model=FINER, steps=0)
    drawn = run(source, tmp_path / "b.tif", model=FINER, steps=2, ensemble=2, uncertainty=str(tmp_path / "u.tif"))
    # More is read around a tile where there are steps, which rounds otherwise.
    np.testing.assert_allclose(pixels(tmp_path / "a.tif"), pixels(tmp_path / "b.tif"), rtol=0, atol=1)
    assert any("draws nothing" in text for text in drawn.messages)
    assert not any("draws nothing" in text for text in estimate.messages)
    # What errors are to be expected is known of the detail.
    assert pixels(tmp_path / "u.tif").min() > 0


def test_its_name_stands_for_its_file(tmp_path: Path, cut) -> None:
    source = str(cut(tmp_path / "in.tif", 24, 24))
    request = SuperResolveRequest(source, str(tmp_path / "o.tif"), model=FINER)
    assert str(BESIDES[FINER]) in request.inputs
    assert read_model(FINER).scale_factor == 8
    with pytest.raises(CheckpointMissing):
        read_model("1.2m.safetensors")
