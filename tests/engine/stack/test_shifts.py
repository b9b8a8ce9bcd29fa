"""Shifts between dates: a tenth of a pixel on real ground with noise, clouds and change, or nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin
from rasterio.windows import Window
from subpixel.core.request import SuperResolveRequest
from subpixel.core.tiles.window import Window as Tile
from subpixel.engine.compute.engine_cache import open_checkpoint
from subpixel.engine.compute.sensor import Sampled
from subpixel.engine.reading.scene import Scene
from subpixel.engine.stack.dates import Date, fitted
from subpixel.engine.stack.file import DatesFile, write_dates
from subpixel.engine.stack.shifts import MOST_SHIFT_PX, moved, shift_of
from subpixel.models.sensor import gaussian_sigma, observe, taps

BANDS = ("B04", "B03", "B02", "B08")
SHIFTS = [(0.0, 0.0), (0.5, -0.5), (-0.31, 0.12), (1.4, -0.9)]


@pytest.fixture(scope="module")
def ground(sample: Path) -> np.ndarray:
    """(4, 512, 512) reflectance of the sample, which stands for ground of 2.5 m."""
    with rasterio.open(sample) as source:
        numbers = [source.descriptions.index(band) + 1 for band in BANDS]
        return source.read(numbers, window=Window(500, 300, 512, 512)).astype(np.float32) / 10_000


def seen(ground: np.ndarray, shift: tuple[float, float], seed: int) -> np.ndarray:
    """What a sensor with samples displaced by so many pixels of 10 m measures, with its noise."""
    sigma = gaussian_sigma(torch.full((4,), 0.26), 4)
    kernels = [taps(sigma, 4, torch.full((4,), 4 * value), 4) for value in shift]
    lr = observe(torch.from_numpy(ground)[None], *kernels, 4)[0].numpy()
    noise = np.random.default_rng(seed).normal(size=lr.shape) * np.sqrt(2.5e-7 + 6e-6 * lr)
    return (lr + noise).astype(np.float32)


@pytest.mark.parametrize("shift", SHIFTS)
def test_shifts_are_found_to_a_tenth_of_a_pixel(ground: np.ndarray, shift: tuple[float, float]) -> None:
    first, other = seen(ground, (0.0, 0.0), 1), seen(ground, shift, 2)
    both = np.ones(first.shape[1:], bool)
    # A cloud on one of the dates, which is known, and other light.
    other[:, 30:60, 40:90], both[28:62, 38:92] = 0.7, False
    found = shift_of(first, other * 1.1 + 0.02, both)
    assert found is not None
    assert np.hypot(found.row - shift[0], found.col - shift[1]) < 0.1
    assert found.doubt < 0.1


def test_what_cannot_be_told_is_not(ground: np.ndarray) -> None:
    first = seen(ground, (0.0, 0.0), 1)
    both = np.ones(first.shape[1:], bool)
    noise = np.random.default_rng(3).normal(0.1, 0.01, first.shape).astype(np.float32)
    assert shift_of(first, noise, both) is None
    assert shift_of(first, seen(ground, (MOST_SHIFT_PX + 0.5, 0.0), 2), both) is None
    assert shift_of(first[:, :20, :20], first[:, :20, :20], both[:20, :20]) is None
    assert shift_of(first, first, np.zeros_like(both)) is None


def test_moving_there_and_back_leaves_sharpness_as_it_is(ground: np.ndarray) -> None:
    first = seen(ground, (0.0, 0.0), 1)
    nothing = np.zeros(first.shape[1:], bool)
    there, _ = moved(first, nothing, (0.4, -0.3))
    back, _ = moved(there, nothing, (-0.4, 0.3))
    inner = np.s_[:, 12:-12, 12:-12]
    assert np.sqrt(np.mean((back - first)[inner] ** 2)) < 0.1 * first[inner].std()
    same, valid = moved(first, nothing, (0.0, 0.0))
    assert np.allclose(same, first, atol=1e-6)
    assert valid.all()


def test_clouds_and_changed_fields_do_not_count(ground: np.ndarray) -> None:
    first, other = seen(ground, (0.0, 0.0), 1), seen(ground, (0.3, -0.4), 2)
    true = other.copy()
    other = (other - 0.01) / 1.05
    clear = np.ones(first.shape[1:], bool)
    other[:, 20:40, 20:40], clear[21:39, 21:39] = 0.5, False
    # A field with another crop, and a cloud that nobody has seen.
    other[:, 70:95, 70:95] = other[:, 70:95, 70:95] * np.array([1.3, 1.2, 1.2, 0.7], np.float32)[:, None, None]
    other[:, 90:100, 20:30] += 0.05
    fit = fitted(Date(first, np.ones_like(clear)), Date(other, clear))
    assert fit is not None
    assert not fit.used[20:40, 20:40].any()
    assert fit.used[72:93, 72:93].mean() < 0.02
    assert fit.used[91:99, 21:29].mean() < 0.02
    untouched = np.ones_like(clear)
    for rows, cols in ((slice(14, 46),) * 2, (slice(64, 101),) * 2, (slice(84, 106), slice(14, 36))):
        untouched[rows, cols] = False
    assert fit.used[untouched].mean() > 0.7
    # One radiometry: what counts is the newest's, but for noise.
    assert np.sqrt(np.mean((fit.values - true)[:, fit.used] ** 2)) < 0.0015
    assert fit.weight == pytest.approx(1 / 1.05**2, abs=0.02)


def test_the_noise_of_both_is_told(ground: np.ndarray, tmp_path: Path) -> None:
    """By how they differ where there is little to see, in times the instrument's own; at most for too much."""
    first, other = seen(ground, (0.0, 0.0), 1), seen(ground, (0.2, 0.1), 2)
    clear = np.ones(first.shape[1:], bool)
    quiet = fitted(Date(first, clear), Date(other, clear))
    rng = np.random.default_rng(5)
    more = [x + rng.normal(size=x.shape).astype(np.float32) * np.sqrt(3 * (2.5e-7 + 6e-6 * x)) for x in (first, other)]
    loud = fitted(Date(more[0], clear), Date(more[1], clear))
    assert quiet is not None
    assert loud is not None
    assert 1.0 <= quiet.noise < 2.0
    assert 3.0 < loud.noise < 6.0
    profile = {"driver": "GTiff", "width": first.shape[2], "height": first.shape[1], "dtype": "uint16", "nodata": 0}
    place = {"crs": "EPSG:32618", "transform": from_origin(440_000, 4_170_000, 10, 10)}
    write_dates(tmp_path / "stack.tif", {**profile, **place}, BANDS, [loud], (10_000.0, 0.0))
    with rasterio.open(tmp_path / "piece.tif", "w", count=4, **profile, **place) as out:
        out.write(np.rint(more[0] * 10_000).clip(1).astype(np.uint16))
        out.descriptions = BANDS
    request = SuperResolveRequest(str(tmp_path / "piece.tif"), str(tmp_path / "out.tif"))
    with Scene(request, open_checkpoint(None).facts.outline) as scene:
        dates = DatesFile(str(tmp_path / "stack.tif"), scene)
        values, used = dates.read(Tile(-4, -4, 40, 40))
    assert dates.sampled == (Sampled(loud.found.row, loud.found.col, loud.weight, loud.noise),)
    # Nothing lies beyond the scene, and what counts is what was written.
    assert not used[:, :4].any()
    assert np.array_equal(used[0, 4:, 4:], loud.used[:36, :36])
    written = np.where(loud.used, loud.values, 0)[:, :36, :36]
    assert np.allclose(np.where(used, values[0], 0)[:, 4:, 4:], written, atol=1e-4)
