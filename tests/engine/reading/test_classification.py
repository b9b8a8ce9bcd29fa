"""What may be a scene classification, what it leaves out, and what is said of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from subpixel.core.errors import InvalidParameter, NotReflectance
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute.runner import Engine
from subpixel.engine.pipeline import super_resolve

BICUBIC = {"method": "bicubic", "steps": 0}
SIDE, HALF = 32, 16
# All classes, a third of them cloud.
CODES = np.array([[4, 5, 9], [6, 8, 7], [3, 11, 2]], np.uint8)[np.ix_(*[np.arange(HALF) % 3] * 2)]
CLOUDY = np.isin(CODES, (3, 8, 9))


@pytest.fixture
def source(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "in.tif", SIDE, SIDE)


@pytest.fixture
def classify(tmp_path: Path, source: Path) -> Callable[..., str]:
    """Write values as a raster of 20 m pixels over the scene, or beginning so many of them from its corner."""

    def make(values: np.ndarray, shift: tuple[int, int] = (0, 0), mask: Any = None, **profile: Any) -> str:
        values = values if values.ndim == 3 else values[None]
        with rasterio.open(source) as file:
            place = file.transform @ Affine.scale(2) @ Affine.translation(*shift)
            facts = {"driver": "GTiff", "crs": file.crs, "transform": place, "dtype": values.dtype}
        facts.update(count=len(values), height=values.shape[1], width=values.shape[2])
        with rasterio.open(tmp_path / "scl.tif", "w", **{**facts, **profile}) as file:
            file.write(values)
            if mask is not None:
                file.write_mask(mask)
        return str(tmp_path / "scl.tif")

    return make


def empty(pixels, path: Path) -> np.ndarray:
    return pixels(path)[0] == 0


def finer(mask: np.ndarray) -> np.ndarray:
    return np.kron(mask, np.ones((8, 8), bool))


RANDOM = np.random.default_rng(1)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (RANDOM.integers(0, 101, (HALF, HALF), np.uint8), "uint8, with values such as 12"),
        (RANDOM.choice(np.array([0, 1024, 2048], np.uint16), (HALF, HALF)), "values such as 1024, 2048"),
        (RANDOM.random((HALF, HALF), np.float32), "float32, with values such as 0"),
        # Resampled by averaging.
        (CODES.astype(np.float32) + np.float32(0.25), "values such as 2.25"),
        (np.where(CLOUDY, 255, 4).astype(np.uint8), "values such as 255"),
        (np.where(CLOUDY, -1, 4).astype(np.int16), "values such as -1"),
        (CLOUDY.astype(np.uint8), "0 and 1, as a mask"),
        (CLOUDY.astype(np.float32), "0 and 1, as a mask"),
        (np.stack([CODES, CODES, CODES]), "3 band"),
        (CODES.astype(np.complex64), "complex64"),
    ],
)
def test_other_rasters_are_refused_with_what_they_hold(tmp_path: Path, source, classify, run, values, said) -> None:
    with pytest.raises(InvalidParameter, match="other values than classes") as error:
        run(source, tmp_path / "o.tif", scl=classify(values), **BICUBIC)
    assert said in error.value.where
    assert "codes from 0 to 11" in error.value.remedy
    assert not (tmp_path / "o.tif").exists()


def test_what_is_seen_in_the_run_only_is_refused_too(tmp_path: Path, cut, classify, run) -> None:
    source = cut(tmp_path / "in.tif", 1000, 100)
    codes = np.full((50, 500), 4, np.uint8)
    codes[5, 150] = 77
    with pytest.raises(InvalidParameter, match="such as 77"):
        run(source, tmp_path / "o.tif", scl=classify(codes), **BICUBIC)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif", "scl.tif"]


@pytest.mark.parametrize("classes", [(0, 1, 3, 8, 9, 10), (3, 8, 9), (0,)])
def test_one_that_denies_every_measurement_is_of_something_else(tmp_path: Path, source, classify, run, classes) -> None:
    """A bit mask of a clear sky, for example."""
    scl = classify(np.zeros((HALF, HALF), np.uint16))
    if 0 in classes:
        with pytest.raises(InvalidParameter, match="says of every pixel"):
            run(source, tmp_path / "o.tif", scl=scl, scl_classes=classes, **BICUBIC)
        assert not (tmp_path / "o.tif").exists()
    else:
        run(source, tmp_path / "o.tif", scl=scl, scl_classes=classes, **BICUBIC)


def test_where_nothing_is_measured_it_may_say_so(tmp_path: Path, cut, classify, run) -> None:
    source = cut(tmp_path / "in.tif", SIDE, SIDE, nodata=0, edit=lambda values: values * 0)
    with pytest.raises(NotReflectance, match="nothing but NoData"):
        run(source, tmp_path / "o.tif", scl=classify(np.zeros((HALF, HALF), np.uint8)), **BICUBIC)


@pytest.mark.parametrize(
    ("values", "profile"),
    [
        (CODES, {}),
        (CODES, {"nodata": 0}),
        (CODES, {"nodata": 255}),
        (CODES.astype(np.float32), {"nodata": float("nan")}),
        (CODES.astype(np.int16), {"nodata": -32768}),
        (np.stack([CODES, np.full_like(CODES, 255)]), {"alpha": "yes"}),
        (CODES, {"photometric": "palette"}),
    ],
)
def test_classes_however_they_are_stored(tmp_path: Path, source, classify, run, pixels, values, profile) -> None:
    result = run(source, tmp_path / "o.tif", scl=classify(values, **profile), **BICUBIC)
    assert (empty(pixels, tmp_path / "o.tif") == finer(CLOUDY)).all()
    assert result.masked_px == CLOUDY.sum() * 4
    assert result.unclassified_px == 0
    share = f"Left out by the scene classification: {100 * CLOUDY.mean():.3g} % of the pixels."
    assert [text for text in result.messages if "classification" in text] == [share]


@pytest.mark.parametrize(
    ("edit", "profile"),
    [
        (lambda codes: np.where(codes == 11, 255, codes), {"nodata": 255}),
        (lambda codes: np.where(codes == 11, np.nan, codes.astype(np.float32)), {}),
        (lambda codes: codes, {"mask": np.where(CODES == 11, 0, 255).astype(np.uint8)}),
    ],
)
def test_where_it_has_no_class_nobody_knows(tmp_path: Path, source, classify, run, pixels, edit, profile) -> None:
    """Neither clear nor class 0: NoData whatever the classes, and said."""
    unknown = CODES == 11
    result = run(source, tmp_path / "o.tif", scl=classify(edit(CODES), **profile), scl_classes=(8,), **BICUBIC)
    assert (empty(pixels, tmp_path / "o.tif") == finer(unknown | (CODES == 8))).all()
    assert result.unclassified_px == unknown.sum() * 4
    assert f"no class for {100 * unknown.mean():.3g} % of the pixels" in result.messages[-1]


def test_class_0_is_a_class(tmp_path: Path, source, classify, run, pixels) -> None:
    codes = CODES.copy()
    codes[:3] = 0
    for nodata in (None, 0):
        scl = classify(codes, nodata=nodata)
        assert (
            run(source, tmp_path / "o.tif", scl=scl, scl_classes=(8,), overwrite=True, **BICUBIC).unclassified_px == 0
        )
        assert (empty(pixels, tmp_path / "o.tif") == finer(codes == 8)).all()
        run(source, tmp_path / "o.tif", scl=scl, scl_classes=(0,), overwrite=True, **BICUBIC)
        assert (empty(pixels, tmp_path / "o.tif") == finer(codes == 0)).all()


def test_one_that_covers_a_part(tmp_path: Path, source, classify, run, pixels) -> None:
    scl = classify(CODES[:, :12], shift=(4, 0))
    result = run(source, tmp_path / "o.tif", scl=scl, **BICUBIC)
    expected = np.ones((HALF, HALF), bool)
    expected[:, 4:] = CLOUDY[:, :12]
    assert (empty(pixels, tmp_path / "o.tif") == finer(expected)).all()
    assert "no class for 25 % of the pixels" in result.messages[-1]
    left, top = 0.0, 0.0
    with rasterio.open(source) as file:
        left, top = file.bounds.left, file.bounds.top
    # Of what is asked for, all or nothing.
    result = run(source, tmp_path / "p.tif", scl=scl, extent=(left + 80, top - 100, left + 180, top), **BICUBIC)
    assert result.unclassified_px == 0
    with pytest.raises(InvalidParameter, match="does not cover the extent"):
        run(source, tmp_path / "q.tif", scl=scl, extent=(left, top - 100, left + 80, top), **BICUBIC)


def test_shares_do_not_depend_on_the_tiles(tmp_path: Path, cut, classify, run) -> None:
    source = cut(tmp_path / "in.tif", 150, 120)
    codes = np.tile(CODES, (5, 5))[:60, :75]
    counted = {
        run(source, tmp_path / "o.tif", scl=classify(codes), overwrite=True, tile_px=tile_px, **BICUBIC).masked_px
        for tile_px in (116, 324)
    }
    assert counted == {int(np.isin(codes, (3, 8, 9)).sum()) * 4}


def test_shares_of_a_run_that_was_interrupted_are_those_of_the_whole(tmp_path: Path, cut, classify, cache) -> None:
    source = cut(tmp_path / "in.tif", 150, 120)
    codes = np.tile(CODES, (5, 5))[:60, :75]
    options = {**BICUBIC, "scl": classify(codes), "tile_px": 116, "resume": True, "device": "cpu", "batch": 1}
    request = SuperResolveRequest(str(source), str(tmp_path / "o.tif"), **options)
    begun, run = [], Engine.run

    def failing(self, tiles, *rest):
        begun.append(len(tiles))
        if len(begun) > 6:
            time.sleep(0.5)
            raise InterruptedError
        return run(self, tiles, *rest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "run", failing)
        with pytest.raises(InterruptedError):
            super_resolve(request, Progress(), cache)
    said: list[str] = []
    result = super_resolve(request, Progress(on_message=lambda level, text: said.append(str(text))), cache)
    assert any("Going on" in text for text in said)
    assert result.masked_px == int(np.isin(codes, (3, 8, 9)).sum()) * 4
    assert said[-1] == result.messages[-1]
