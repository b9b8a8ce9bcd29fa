from __future__ import annotations

import numpy as np
import pytest
from subpixel.core.tiles.counts import CONTEXT_PX, HALO_PX
from subpixel.core.tiles.plan import affordable_tile_px, block_px, bytes_per_px, plan_tiles
from subpixel.core.tiles.window import Window
from subpixel.engine.writing.blend import SeamBlender, ramp_weights

CASES = [
    (Window(0, 0, 32, 32), (0, 0), 324, 68),
    (Window(3, 5, 200, 170), (43573, -417946), 120, 64),
    (Window(0, 0, 1000, 130), (1, 2), 324, 68),
    (Window(10, 0, 257, 513), (7, 9), 324, 72),
    (Window(0, 0, 131, 67), (0, 0), 96, 80),
    (Window(0, 0, 200, 64), (0, 0), 528, 512),
]


@pytest.mark.parametrize("halo_px", CONTEXT_PX.values())
@pytest.mark.parametrize(("window", "origin", "tile_px", "overlap_px"), CASES)
def test_every_pixel_is_owned_once_with_its_halo(
    window: Window, origin: tuple[int, int], tile_px: int, overlap_px: int, halo_px: int
) -> None:
    plan = plan_tiles(window, origin, tile_px, overlap_px, halo_px, 4, 4)
    owned = np.zeros((window.height, window.width), int)
    shapes = set()
    for tile in plan:
        shapes.add((tile.rows.length, tile.cols.length))
        for span, first in ((tile.rows, origin[1]), (tile.cols, origin[0])):
            assert (span.start + first) % 4 == 0
            assert span.length % 4 == 0
            assert span.skip >= halo_px
            assert span.start + span.length - span.end - span.ramp_after >= halo_px
        owned[
            tile.rows.seam - window.row : tile.rows.end - window.row,
            tile.cols.seam - window.col : tile.cols.end - window.col,
        ] += 1
    assert (owned == 1).all()
    assert len(shapes) == 1
    assert len(plan) == len(list(plan))


def test_no_tile_is_larger_than_asked() -> None:
    for tile in plan_tiles(Window(0, 0, 3000, 50), (0, 0), 148, 68, HALO_PX, 4, 4):
        assert tile.cols.length <= 148


def test_a_small_scene_is_one_small_tile() -> None:
    plan = plan_tiles(Window(0, 0, 32, 32), (0, 0), 324, 68, HALO_PX, 4, 4)
    assert len(plan) == 1
    assert plan.rows[0].length <= 32 + 2 * HALO_PX + 4


@pytest.mark.parametrize(("window", "origin", "tile_px", "overlap_px"), CASES)
def test_weights_sum_to_one_and_every_pixel_is_released_once(
    window: Window, origin: tuple[int, int], tile_px: int, overlap_px: int
) -> None:
    plan = plan_tiles(window, origin, tile_px, overlap_px, HALO_PX, 4, 4)
    blender = SeamBlender(1, window.col, window.width, 4)
    out = np.full((window.height * 4, window.width * 4), np.nan)
    for tile in plan:
        released, values = blender.add(tile, np.ones((1, tile.rows.support * 4, tile.cols.support * 4), np.float32))
        place = (
            slice(released.row - window.row * 4, released.row - window.row * 4 + released.height),
            slice(released.col - window.col * 4, released.col - window.col * 4 + released.width),
        )
        assert np.isnan(out[place]).all()
        out[place] = values[0]
    np.testing.assert_allclose(out, 1.0, atol=1e-6)


@pytest.mark.parametrize(("window", "origin", "tile_px", "overlap_px"), CASES)
def test_every_tile_is_blended_where_it_lies(
    window: Window, origin: tuple[int, int], tile_px: int, overlap_px: int
) -> None:
    """Against the sum of all weighted tiles on a canvas of the whole window."""
    plan = plan_tiles(window, origin, tile_px, overlap_px, HALO_PX, 4, 2)
    blender = SeamBlender(2, window.col, window.width, 2)
    rng = np.random.default_rng(0)
    canvas, out = np.zeros((2, 2, window.height * 2, window.width * 2), np.float32)
    for tile in plan:
        values = rng.random((2, tile.rows.support * 2, tile.cols.support * 2), np.float32)
        top, left = (tile.rows.seam - window.row) * 2, (tile.cols.seam - window.col) * 2
        weighted = values * np.outer(ramp_weights(tile.rows, 2), ramp_weights(tile.cols, 2))
        canvas[:, top : top + values.shape[1], left : left + values.shape[2]] += weighted
        released, blended = blender.add(tile, values)
        assert (released.row, released.col) == (tile.rows.seam * 2, tile.cols.seam * 2)
        out[:, top : top + released.height, left : left + released.width] = blended
    np.testing.assert_allclose(out, canvas, atol=1e-6)


@pytest.mark.parametrize("factor", [5, 8, 13])
def test_tiles_of_a_large_factor_take_the_usual_memory(factor: int) -> None:
    side, usual = affordable_tile_px(516, 68, 4, factor), 516**2 * bytes_per_px(4, 4)
    assert side < 516
    assert side**2 * bytes_per_px(4, factor) <= usual < (side + block_px(factor)) ** 2 * bytes_per_px(4, factor)


@pytest.mark.parametrize(("window", "origin", "tile_px", "overlap_px"), CASES)
def test_the_halo_moves_no_seam(window: Window, origin: tuple[int, int], tile_px: int, overlap_px: int) -> None:
    plans = [plan_tiles(window, origin, tile_px, overlap_px, halo_px, 4, 4) for halo_px in CONTEXT_PX.values()]
    owned = [[(s.seam, s.end, s.ramp_before, s.ramp_after) for s in (*plan.rows, *plan.cols)] for plan in plans]
    assert all(spans == owned[0] for spans in owned)
    assert [plan.read_px for plan in plans] == sorted(plan.read_px for plan in plans)


def test_blend_with_literal_pixels() -> None:
    plan = plan_tiles(Window(0, 0, 32, 4), (0, 0), 80, 64, HALO_PX, 4, 1)
    assert [(s.seam, s.end, s.ramp_before, s.ramp_after) for s in plan.cols] == [(0, 16, 0, 4), (16, 32, 4, 0)]
    blender = SeamBlender(1, 0, 32, 1)
    first, second = list(plan)
    _, left = blender.add(first, np.zeros((1, 4, 20), np.float32))
    _, right = blender.add(second, np.full((1, 4, 16), 8.0, np.float32))
    assert left[0, 0].tolist() == [0.0] * 16
    assert right[0, 0].tolist() == [1.0, 3.0, 5.0, 7.0] + [8.0] * 12


def test_ramps_of_neighbours_are_complements() -> None:
    plan = plan_tiles(Window(0, 0, 500, 8), (0, 0), 148, 80, HALO_PX, 4, 4)
    for left, right in zip(plan.cols, plan.cols[1:]):
        assert left.ramp_after == right.ramp_before > 0
        n = left.ramp_after * 4
        np.testing.assert_allclose(ramp_weights(left, 4)[-n:] + ramp_weights(right, 4)[:n], 1.0, atol=1e-6)


@pytest.mark.parametrize("factor", [2, 3, 4, 5, 8, 13, 16])
def test_blocks_hold_whole_source_pixels(factor: int) -> None:
    side = block_px(factor) * factor
    assert side % 16 == 0
    assert 128 < side <= 256


@pytest.mark.parametrize("factor", [2, 4, 8])
def test_seams_lie_between_blocks(factor: int) -> None:
    plan = plan_tiles(Window(0, 0, 1000, 50), (0, 0), 324, 68, HALO_PX, 4, factor)
    assert len(plan) > 1
    assert all(span.seam * factor % (block_px(factor) * factor) == 0 for span in plan.cols)
