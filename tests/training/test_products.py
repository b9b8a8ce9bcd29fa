"""Judging beside a peer, on real Sentinel-2 made coarser."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.windows
import torch
from rasterio.windows import Window
from subpixel.engine.compute.engine_cache import EngineCache
from subpixel.models.banded import upsample
from subpixel.training.evaluation import modes, products
from subpixel.training.evaluation.peer import SCALE_FACTOR, TILE_PX, peers_result
from subpixel.training.evaluation.report import markdown


class Bicubic(torch.nn.Module):
    """Stands for a peer: interpolates tiles of the one size it knows, each band by a factor of its own."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        assert x.shape == (1, 4, TILE_PX, TILE_PX)
        return upsample(x, SCALE_FACTOR) * torch.tensor([1.0, 2.0, 3.0, 4.0])[:, None, None]


@pytest.mark.parametrize("shape", [(40, 50), (96, 97), (200, 110)])
def test_tiles_of_a_peer_are_put_together_without_seams(shape: tuple[int, int]) -> None:
    lr = np.random.default_rng(0).uniform(0.02, 0.3, (4, *shape)).astype(np.float32)
    bands = ("B02", "B03", "B04", "B08")
    found = peers_result(Bicubic(), lr, bands)
    expected = upsample(torch.from_numpy(lr)[None], SCALE_FACTOR)[0].numpy()
    expected *= np.array([3, 2, 1, 4], np.float32)[:, None, None]
    m = 4 * SCALE_FACTOR
    np.testing.assert_allclose(found[:, m:-m, m:-m], expected[:, m:-m, m:-m], rtol=1e-5)


def test_a_peer_gets_red_for_the_near_infrared_that_is_missing() -> None:
    lr = np.full((3, 20, 20), 0.1, np.float32) * np.array([1, 2, 3], np.float32)[:, None, None]
    found = peers_result(Bicubic(), lr, ("B04", "B03", "B02"))
    np.testing.assert_allclose(found[:, 40, 40], [0.1, 0.4, 0.9], rtol=1e-5)


def test_what_is_made_elsewhere_of_an_extent_is_that_part_of_the_whole(tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "in.tif", 60, 50)
    with rasterio.open(source) as file:
        bounds = rasterio.windows.bounds(Window(21, 19, 16, 12), file.transform)
    modes.produce(source, tmp_path / "whole.tif", "lanczos", EngineCache())
    modes.produce(source, tmp_path / "part.tif", "lanczos", EngineCache(), extent=bounds)
    whole, part = modes.read(tmp_path / "whole.tif"), modes.read(tmp_path / "part.tif")
    np.testing.assert_array_equal(part, whole[:, 19 * 4 : 31 * 4, 21 * 4 : 37 * 4])
    with rasterio.open(tmp_path / "part.tif") as file:
        assert tuple(file.bounds) == pytest.approx(bounds)


def test_scale_shift_goes_through_the_pipeline(tmp_path: Path, cut) -> None:
    scene = cut(tmp_path / "scene.tif", 192, 192)
    found = products.judge(scene, tmp_path, tmp_path / "out", ["bicubic", "lanczos", "0"], window="0,0,192,192")
    assert list(found) == ["sample scene, MTF .26"]
    rows = found["sample scene, MTF .26"]
    assert rows["0"]["psnr"] > rows["bicubic"]["psnr"] + 0.5
    assert rows["0"]["r5"] > rows["bicubic"]["r5"] + 0.1
    assert rows["0"]["consistency"] < 1e-3
    assert math.isnan(rows["lanczos"]["consistency"])
    with rasterio.open(tmp_path / "out" / "case_0" / "lr.tif") as file:
        assert (file.width, file.height, file.descriptions) == (48, 48, products.BANDS)
    text = markdown({"model": "m", "sha256": "0", "date": "d", "machine": "x", "by_source": "0", "shift": found})
    assert "sample scene, MTF .26:" in text
    lanczos = next(line for line in text.splitlines() if line.startswith("| lanczos"))
    assert lanczos.endswith("| - |")
