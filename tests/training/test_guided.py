"""The network of the 20 m bands: its material, its training, and how it is judged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from affine import Affine
from subpixel.core.checkpoint import SHIPPED
from subpixel.training.evaluation.shift import load_model
from subpixel.training.guided import material, train
from subpixel.training.guided.material import COARSE, GUIDES, Native, interpolated, read_native, shifted
from subpixel.training.guided.train import Course, Training
from subpixel.training.material.rasters import write_raster


def made(seed: int = 0, side: int = 96) -> Native:
    """Bands that follow the guides in shares which no interpolation knows."""
    rng = np.random.default_rng(seed)
    guides = torch.from_numpy(rng.uniform(0.05, 0.4, (4, 2 * side, 2 * side)).astype(np.float32))
    guides = torch.nn.functional.avg_pool2d(guides[None], 5, 1, 2)[0] * 1.5
    coarse = torch.einsum("ij,jhw->ihw", torch.tensor(rng.uniform(0, 0.5, (6, 4)), dtype=torch.float32), guides)
    return Native("made", guides, torch.nn.functional.avg_pool2d(coarse[None], 2)[0])


@pytest.mark.parametrize("reversed_names", [False, True])
def test_both_grids_begin_at_the_same_corner(tmp_path: Path, reversed_names: bool) -> None:
    place = np.arange(160, dtype=np.float32)
    fine = np.broadcast_to(1000 + 10 * place, (4, 160, 160)) + np.array([30, 20, 10, 0])[:, None, None]
    coarse = np.broadcast_to(1000 + 20 * np.arange(80) - 5, (6, 80, 80))
    names = (GUIDES[2], GUIDES[1], GUIDES[0], GUIDES[3]) if reversed_names else GUIDES
    fine_at, coarse_at = Affine(10, 0, 500_010, 0, -10, 4_000_000), Affine(20, 0, 500_000, 0, -20, 4_000_000)
    a = write_raster(tmp_path / "a_10m.tif", fine[::-1].copy().astype(np.uint16), fine_at, names=names[::-1])
    b = write_raster(tmp_path / "a_20m.tif", coarse.astype(np.uint16), coarse_at, names=COARSE)
    scene = read_native(a, b)
    assert scene.guides.shape[1] == 2 * scene.coarse.shape[1]
    # The first whole coarse pixel of the fine grid is the second one.
    assert float(scene.coarse[0, 0, 0]) == pytest.approx(0.1015, abs=1e-4)
    assert float(scene.guides[3, 0, 0]) == pytest.approx(0.101, abs=1e-4)


def test_what_was_measured_is_the_sensors_and_the_truth_is_as_it_is() -> None:
    scene = made()
    part = shifted(scene, 2, load_model(SHIPPED), seed=1, exact=True)
    assert part.coarse.shape == (6, 48, 48)
    assert part.guides.shape == (4, 384, 384)
    assert torch.equal(part.truth, scene.coarse)
    again = shifted(scene, 2, load_model(SHIPPED), seed=1, exact=True)
    assert torch.equal(part.coarse, again.coarse)
    assert interpolated(part, 2).shape == part.truth.shape


@pytest.mark.slow
def test_it_learns_what_the_guides_show_and_goes_on_where_it_ended(tmp_path: Path) -> None:
    model = load_model(SHIPPED)
    parts = [(2, shifted(made(), 2, model, seed=1, exact=True))]
    course = Course(steps=60, batch=2, crop_px=12, rate=2e-3, ema=0.9, mixed=0.0)
    first = Training(tmp_path / "a", course, parts)
    began = first.advance()
    first.run()
    losses = [Training(tmp_path / "a", course, parts).advance() for _ in range(2)]
    assert losses[0] == losses[1] < 0.9 * began
    other = Training(tmp_path / "b", course, parts)
    for _ in range(30):
        other.advance()
    other.save()
    resumed = Training(tmp_path / "b", course, parts)
    assert resumed.step == 30
    resumed.run()
    assert all(
        torch.equal(x, y) for x, y in zip(resumed.average.state_dict().values(), first.average.state_dict().values())
    )


def test_scenes_without_their_10_m_bands_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "s2").mkdir()
    write_raster(tmp_path / "s2" / "x_20m.tif", np.ones((6, 32, 32), np.uint16), Affine.identity(), names=COARSE)
    assert material.natives(tmp_path) == []


def test_crops_are_functions_of_their_generator() -> None:
    scene = made()
    part = material.Shifted(
        scene.coarse[:, :24, :24], scene.guides, scene.coarse[:, :48, :48], scene.guides[:, :48, :48]
    )
    course = Course(crop_px=8, missing=1.0)
    one, other = (train.crop([(2, part)], course, torch.Generator().manual_seed(4)) for _ in range(2))
    values = [(c.coarse, c.guides, c.truth, c.there) for c in (one, other)]
    assert all(torch.equal(x, y) for x, y in zip(*values))
    assert [tuple(x.shape) for x in values[0]] == [(6, 8, 8), (4, 64, 64), (6, 16, 16), (6, 1, 1)]
    absent = one.there[:, 0, 0] == 0
    assert 1 <= int(absent.sum()) <= 4
    assert not one.coarse[absent].any()


def test_bands_that_a_crop_lacks_count_for_nothing() -> None:
    scene = made()
    part = material.Shifted(scene.coarse[:, :24, :24], scene.guides, scene.coarse[:, :48, :48], scene.guides)
    network = train.GuidedNetwork(train.GuidedSpec())
    found = train.crop([(2, part)], Course(crop_px=8, missing=1.0), torch.Generator().manual_seed(4))
    other = replace(found, truth=found.truth + 5 * (1 - found.there))
    assert torch.equal(train.loss_of(network, [found]), train.loss_of(network, [other]))
