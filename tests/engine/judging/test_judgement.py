"""What is said of values that are not what they seem, before a run and after it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from safetensors.torch import load_file, save_file
from subpixel.core.errors import CheckpointAltered, EngineFailed, NotReflectance
from subpixel.core.request import SuperResolveRequest, SuperResolveResult
from subpixel.core.tiles.window import Window
from subpixel.engine.compute.loader import load_checkpoint
from subpixel.engine.judging.judgement import FLAT, check_outcome, sample_windows
from subpixel.engine.judging.sampling import judge_scene
from subpixel.engine.reading.scene import Scene
from subpixel.tests.support.tiny import write_checkpoint

BICUBIC = {"method": "bicubic"}
QUICK = {"steps": 0}
BANDS = ("B02", "B03", "B04", "B08")


def reflectance(path: Path) -> np.ndarray:
    """(C, h, w) as any program reads a file: scale DN + offset; NoData is NaN."""
    with rasterio.open(path) as file:
        values = file.read(masked=True).astype(np.float64).filled(np.nan)
        return values * np.array(file.scales)[:, None, None] + np.array(file.offsets)[:, None, None]


def tagged(path: Path, scale: float, offset: float) -> Path:
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = (scale,) * file.count, (offset,) * file.count
    return path


@pytest.fixture
def plain(tmp_path: Path, cut, run) -> np.ndarray:
    """The piece as it should come out, reflectance."""
    run(cut(tmp_path / "plain_in.tif", 48, 48), tmp_path / "plain.tif", **BICUBIC)
    return reflectance(tmp_path / "plain.tif")


def warnings(result: SuperResolveResult) -> list[str]:
    # Not what is always said: bands, model, sharpness.
    return list(result.messages[3:])


def test_a_usual_scene_is_not_remarked_on(tmp_path: Path, cut, run) -> None:
    result = run(cut(tmp_path / "in.tif", 48, 48), tmp_path / "out.tif", **QUICK)
    assert warnings(result) == []
    assert (result.nodata_share, result.nothing_added_share) == (0, 0)


@pytest.mark.parametrize("value", [3.4e38, -3.4e38, np.inf, -np.inf, np.nan, 1e9, 101.0, -9999.0, -1.0])
@pytest.mark.parametrize("band", [0, 3])
def test_a_value_that_cannot_be_reflectance_is_nodata(
    tmp_path: Path, cut, run, plain: np.ndarray, value: float, band: int
) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        values = values.astype("float32") / 10000
        values[band, 20, 30] = value
        return values

    result = run(cut(tmp_path / "in.tif", 48, 48, edit=edit), tmp_path / "out.tif", **BICUBIC)
    made, hole = reflectance(tmp_path / "out.tif"), np.zeros((4, 48, 48), bool)
    hole[band, 20, 30] = True
    np.testing.assert_array_equal(np.isnan(made), hole.repeat(4, 1).repeat(4, 2))
    # Nothing of it reaches a neighbour farther than what it is filled with does.
    away = np.ones((192, 192), bool)
    away[16 * 4 : 25 * 4, 26 * 4 : 35 * 4] = False
    np.testing.assert_allclose(made[:, away], plain[:, away], atol=2e-4)
    assert np.nanmax(np.abs(made)) < 1.5
    assert result.consistency_rmse < 3e-3
    assert any("1 pixel(s)" in text for text in warnings(result)) is bool(np.isfinite(value))


@pytest.mark.parametrize(
    ("dtype", "empty"),
    [("uint16", 0), ("uint16", 65535), ("int16", 0), ("int16", -10000), ("int16", -9999), ("int16", 32767)],
)
def test_what_is_not_measured_and_not_tagged_is_nodata(
    tmp_path: Path, cut, run, plain: np.ndarray, dtype: str, empty: int
) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        values = values.astype(dtype)
        values[:, :, :10] = empty
        return values

    result = run(cut(tmp_path / "in.tif", 48, 48, edit=edit), tmp_path / "out.tif", **QUICK)
    made = reflectance(tmp_path / "out.tif")
    assert np.isnan(made[:, :, :40]).all()
    assert not np.isnan(made[:, :, 40:]).any()
    # The first pixels beside it are as bright as they are without it.
    np.testing.assert_allclose(made[:, :, 40:44].mean(), plain[:, :, 40:44].mean(), rtol=0.1)
    assert result.nodata_share == pytest.approx(10 / 48)
    assert any("480 pixel(s)" in text for text in warnings(result))
    assert any("NoData: 21 %" in text for text in warnings(result))
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.nodata is not None


def test_zero_in_one_band_was_measured(tmp_path: Path, cut, run) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        values[2, 5:8, 5:8] = 0
        return values

    result = run(cut(tmp_path / "in.tif", 48, 48, edit=edit), tmp_path / "out.tif", **BICUBIC)
    assert result.nodata_share == 0
    assert not np.isnan(reflectance(tmp_path / "out.tif")).any()


Edit = Callable[[np.ndarray], np.ndarray]
REFUSED: dict[str, tuple[Edit, Any, dict[str, Any], str]] = {
    "float DN": (lambda v: v.astype("float32"), None, {"quantification": 10000.0}, "QUANTIFICATION 10000"),
    "per cent": (lambda v: v.astype("float32") / 100, None, {"quantification": 100.0}, "100 for per cent"),
    "floats of 8 bits": (
        lambda v: np.clip(v / 10000 / 0.3558 * 255, 1, 255).astype("float32"),
        None,
        {"quantification": 716.7},
        "QUANTIFICATION",
    ),
    "the full range": (
        lambda v: (65535 * (v / v.max()) ** 0.5).astype("uint16"),
        None,
        {"quantification": 65535.0},
        "stretched",
    ),
    "a stale scale": (
        lambda v: v.astype("float32") / 10000,
        (1e-4, 0.0),
        {"quantification": 1.0, "offset": 0.0},
        "QUANTIFICATION 1 and OFFSET 0",
    ),
    "a stale scale and offset": (
        lambda v: v.astype("float32") / 10000,
        (1e-4, -0.1),
        {"quantification": 1.0, "offset": 0.0},
        "QUANTIFICATION 1 and OFFSET 0",
    ),
    "a scale the wrong way round": (lambda v: v, (10000.0, 0.0), {"quantification": 10000.0}, "QUANTIFICATION"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_right_is_refused_and_runs_when_told_how(tmp_path: Path, cut, run, kind: str) -> None:
    edit, tags, told, remedy = REFUSED[kind]
    source, target = cut(tmp_path / "in.tif", 48, 48, edit=edit), tmp_path / "out" / "out.tif"
    target.parent.mkdir()
    if tags is not None:
        tagged(source, *tags)
    with pytest.raises(NotReflectance) as error:
        run(source, target, **BICUBIC)
    assert remedy in error.value.remedy
    assert list(target.parent.iterdir()) == []
    run(source, target, **BICUBIC, **told)
    assert 0.01 < np.nanmean(reflectance(target)) < 1


@pytest.mark.parametrize("wrong", [np.inf, 1e300, 1e-9, -1.0, 0.0, np.nan])
def test_a_quantification_value_beyond_reason_is_refused(tmp_path: Path, cut, run, wrong: float) -> None:
    source = cut(tmp_path / "in.tif", 24, 24)
    with pytest.raises(Exception, match=r"(?i)quantification"):
        run(source, tmp_path / "out.tif", quantification=wrong, **BICUBIC)
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("tags", [(-1e-4, 0.0), (1e300, 0.0), (1e-300, 0.0), (1e-4, 1e30), (np.nan, 0.0)])
def test_tags_beyond_reason_are_refused(tmp_path: Path, cut, run, tags: tuple[float, float]) -> None:
    source = tagged(cut(tmp_path / "in.tif", 24, 24), *tags)
    with pytest.raises(NotReflectance):
        run(source, tmp_path / "out.tif", **BICUBIC)
    assert not (tmp_path / "out.tif").exists()


def flat(values: np.ndarray) -> np.ndarray:
    values[1] = 900
    return values


def copied(values: np.ndarray) -> np.ndarray:
    values[3] = values[2]
    return values


def zeros(values: np.ndarray) -> np.ndarray:
    values[0, :10] = 0
    return values


WARNED: dict[str, tuple[Edit, Any, dict[str, Any], str]] = {
    "an offset taken twice": (lambda v: v, None, {"offset": -1000.0}, "give OFFSET 0"),
    "an offset left in": (lambda v: v + 1000, None, {}, "give OFFSET -1000"),
    "a lone offset": (lambda v: v, (1.0, -100.0), {}, "an offset but no scale"),
    "zeros": (zeros, None, {}, "exactly 0"),
    "a band of one value": (flat, None, {}, "next to nothing but 0.09"),
    "a band twice": (copied, None, {}, "hold the same values"),
    "8 bits in 16": (
        lambda v: np.clip(v / 10000 / 0.3558 * 255, 1, 255).astype("uint16"),
        None,
        {},
        "give QUANTIFICATION",
    ),
    "snow": (lambda v: v + 9000, None, {}, "only snow and clouds"),
}


@pytest.mark.parametrize("kind", WARNED)
def test_what_is_unlikely_is_said_with_what_to_give(tmp_path: Path, cut, run, kind: str) -> None:
    edit, tags, options, said = WARNED[kind]
    source = cut(tmp_path / "in.tif", 48, 48, edit=edit)
    if tags is not None:
        tagged(source, *tags)
    result = run(source, tmp_path / "out.tif", **options, **BICUBIC)
    assert any(said in text for text in warnings(result)), warnings(result)


def test_where_the_model_added_nothing_is_measured(tmp_path: Path, cut, run) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        values = values.astype("uint16")
        values[:, :, 24:] += 9000
        return values

    result = run(cut(tmp_path / "in.tif", 48, 48, edit=edit), tmp_path / "out.tif", **QUICK)
    assert 0.45 < result.nothing_added_share < 0.55
    assert any("added nothing" in text for text in warnings(result))


def test_where_nothing_was_drawn_is_said(tmp_path: Path, cut, run) -> None:
    def water(values: np.ndarray) -> np.ndarray:
        noise = np.random.default_rng(0).integers(-3, 4, values.shape)
        return (np.array([300, 250, 200, 150])[:, None, None] + noise).astype("uint16")

    source = cut(tmp_path / "in.tif", 32, 32, edit=water)
    assert any("nothing was drawn" in text for text in warnings(run(source, tmp_path / "drawn.tif", steps=1)))
    assert not any("nothing was drawn" in text for text in warnings(run(source, tmp_path / "est.tif", **QUICK)))


def test_a_scene_is_judged_by_pieces_spread_over_it() -> None:
    whole = Window(3, 5, 180, 20)
    assert list(sample_windows(whole)) == [whole]
    parts = list(sample_windows(Window(100, 200, 5000, 300)))
    assert len(parts) == 9
    assert {part.col for part in parts} == {100, 2568, 5036}
    assert all(part.row >= 200 and part.row + part.height <= 500 for part in parts)
    assert len(list(sample_windows(Window(0, 0, 1000, 10)))) == 3


def test_facts_are_those_of_the_pixels(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 48, 48, edit=lambda v: v + 1000)
    outline = load_checkpoint().facts.outline
    with Scene(SuperResolveRequest(str(source), "out.tif", offset=-1000.0), outline) as scene:
        bands = judge_scene(scene, scene.grid.full, str(source)).bands
    with rasterio.open(source) as file:
        expected = (np.median(file.read(), axis=(1, 2)) - 1000) / 10000
    assert {band.role: band.median for band in bands} == pytest.approx(dict(zip(BANDS, expected)))
    assert all(band.high - band.low > FLAT for band in bands)


def test_islands_without_valid_surroundings_are_compared_as_they_are(tmp_path: Path, cut, run) -> None:

    def edit(values: np.ndarray) -> np.ndarray:
        holes = np.ones(values.shape[1:], bool)
        holes[2::3, 2::3] = False
        values[:, holes] = 0
        return values

    source = cut(tmp_path / "in.tif", 40, 40, edit=edit, nodata=0)
    result = run(source, tmp_path / "out.tif", **BICUBIC)
    assert 0 < result.consistency_rmse < 5e-3
    with rasterio.open(tmp_path / "out.tif") as file:
        assert float(file.tags()["SUBPIXEL_CONSISTENCY_RMSE"]) == pytest.approx(result.consistency_rmse, rel=0.01)


def test_disagreement_larger_than_the_contrast_is_a_failure() -> None:
    check_outcome(0.0019, 0.0, "flat water, rounded")
    check_outcome(0.04, 0.05, "town")
    for rmse, contrast in ((0.05, 0.04), (np.nan, 0.04), (np.inf, 0.04), (0.0021, 0.0)):
        with pytest.raises(NotReflectance, match=r"scene\.tif"):
            check_outcome(rmse, contrast, "scene.tif")


@pytest.mark.parametrize(
    ("damage", "error"), [(np.nan, CheckpointAltered), (np.inf, CheckpointAltered), (6e4, EngineFailed)]
)
@pytest.mark.parametrize("steps", [0, 1])
def test_weights_that_give_no_numbers_end_in_an_error(
    tmp_path: Path, cut, run, damage: float, error: type[Exception], steps: int
) -> None:
    import hashlib

    model = write_checkpoint(tmp_path / "m.safetensors")
    tensors = load_file(model)
    tensors["prior.tail.bias"][:] = damage
    save_file(tensors, model)
    facts = json.loads(model.with_suffix(".json").read_text())
    facts["sha256"] = hashlib.sha256(model.read_bytes()).hexdigest()
    model.with_suffix(".json").write_text(json.dumps(facts))
    source = cut(tmp_path / "in.tif", 24, 24, bands=("B04", "B03", "B02"))
    with pytest.raises(error):
        run(source, tmp_path / "out.tif", model=str(model), steps=steps)
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(
    ("dtype", "offset", "tags"),
    [("uint16", -1000.0, None), ("uint16", None, None), ("int16", None, (2e-4, -0.05)), ("uint8", None, None)],
)
def test_a_result_carries_the_encoding_that_was_used(
    tmp_path: Path, cut, run, dtype: str, offset: float | None, tags: tuple[float, float] | None
) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        if dtype == "uint8":
            return np.clip(values / 10000 / 0.3558 * 255, 1, 255).astype(dtype)
        return (values + (1000 if offset else 0)).astype(dtype)

    source = cut(tmp_path / "in.tif", 40, 40, edit=edit)
    if tags is not None:
        tagged(source, *tags)
    result = run(source, tmp_path / "first.tif", offset=offset, **BICUBIC)
    with rasterio.open(tmp_path / "first.tif") as file:
        assert file.dtypes[0] == dtype
        assert file.scales == pytest.approx((1 / result.quantification,) * 4)
        assert file.offsets == pytest.approx((result.offset / result.quantification,) * 4)
    # A second run reads what the first has written.
    again = run(tmp_path / "first.tif", tmp_path / "second.tif", **BICUBIC)
    assert (again.quantification, again.offset) == pytest.approx((result.quantification, result.offset))
    first, second = (np.nanmean(reflectance(tmp_path / name), axis=(1, 2)) for name in ("first.tif", "second.tif"))
    np.testing.assert_allclose(second, first, rtol=2e-3)
    floating = run(source, tmp_path / "float.tif", offset=offset, output_type="float32", **BICUBIC)
    assert floating.quantification == result.quantification
    np.testing.assert_allclose(np.nanmean(reflectance(tmp_path / "float.tif"), axis=(1, 2)), first, rtol=2e-3)
