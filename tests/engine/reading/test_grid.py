from __future__ import annotations

import pytest
from affine import Affine
from subpixel.core.errors import ExtentOutside
from subpixel.core.tiles.window import Window, anchored
from subpixel.engine.reading.grid import Grid

GRID = Grid(100, 80, Affine(10, 0, 435730, 0, -10, 4179460), "")


def test_refine_keeps_the_corner_and_divides_the_pixel() -> None:
    fine = GRID.refine(4)
    assert (fine.width, fine.height) == (400, 320)
    assert fine.transform == Affine(2.5, 0, 435730, 0, -2.5, 4179460)
    assert fine.bounds == GRID.bounds


def test_window_snaps_outward() -> None:
    assert GRID.window((435731, 4179401, 435769, 4179459)) == Window(0, 0, 4, 6)


def test_window_on_pixel_edges_does_not_grow() -> None:
    assert GRID.window((435740, 4179400, 435760, 4179450)) == Window(1, 1, 2, 5)
    assert GRID.window((435740.0000001, 4179400, 435760.0000001, 4179450)) == Window(1, 1, 2, 5)


def test_float_noise_of_an_extent_adds_no_pixel() -> None:
    """About a thousandth of a millimetre, as it comes from other CRSs and from text; either way, on every side."""
    for noise in (-4e-6, 4e-6):
        for sides in range(16):
            edges = [435740.0, 4179400.0, 435760.0, 4179450.0]
            extent = tuple(edge + noise * (sides >> place & 1) for place, edge in enumerate(edges))
            assert GRID.window(extent) == Window(1, 1, 2, 5)


def test_a_sliver_of_a_pixel_counts() -> None:
    """A millimetre is no noise."""
    assert GRID.window((435739.999, 4179399.999, 435760.001, 4179450.001)) == Window(0, 0, 4, 7)
    assert GRID.window((435740.001, 4179400.001, 435759.999, 4179449.999)) == Window(1, 1, 2, 5)


def test_window_is_cut_to_the_grid() -> None:
    assert GRID.window((0, 0, 1e7, 1e7)) == GRID.full


@pytest.mark.parametrize(
    "extent", [(0, 0, 1, 1), (436730, 4179000, 436800, 4179100), (435000, 4179000, 435730, 4179100)]
)
def test_extent_outside(extent: tuple) -> None:
    with pytest.raises(ExtentOutside, match="outside"):
        GRID.window(extent)


def test_south_up() -> None:
    grid = Grid(10, 10, Affine(10, 0, 0, 0, 10, 0), "")
    assert grid.window((0, 0, 25, 15)) == Window(0, 0, 3, 2)


@pytest.mark.parametrize("origin", [(435730.0, 4179460.0), (435735.0, 4179465.0), (435732.5, 4179462.5)])
def test_origin_belongs_to_the_ground(origin: tuple[float, float]) -> None:
    whole = Grid(100, 80, Affine(10, 0, origin[0], 0, -10, origin[1]), "")
    part = whole.crop(Window(7, 13, 20, 20))
    col, row = whole.origin_px()
    assert part.origin_px() == (col + 7, row + 13)


@pytest.mark.parametrize("fraction", [0, 1 / 4, 1 / 2, 3 / 4])
@pytest.mark.parametrize("index", [-417946, -1, 0, 43573])
def test_float_noise_of_a_position_moves_no_origin(fraction: float, index: int) -> None:
    """Where scenes sit, at simple fractions of a pixel, two cuts of one scene must agree, however they are rounded."""
    indices = {anchored(index + fraction + noise) for noise in (-0.04, -1e-3, -1e-9, 0.0, 1e-9, 1e-3, 0.04)}
    assert len(indices) == 1
    assert {anchored(index + fraction + shift) - shift for shift in (0, 1, 1000)} == indices
    assert abs(indices.pop() - index - fraction) < 1


@pytest.mark.parametrize("corner", [435730.0, 435732.5, 435735.0, 435737.5])
def test_cuts_of_one_scene_agree_whatever_their_corner_was_rounded_to(corner: float) -> None:
    """Corners as programs write them, with the pixel size that they compute from the bounds."""
    for noise in (-1e-4, -1e-9, 1e-9, 1e-4):
        whole = Grid(10980, 10980, Affine(10, 0, corner, 0, -10, corner), "")
        size = (10 * 700 + noise) / 700
        part = Grid(700, 700, Affine(size, 0, corner + 70 + noise, 0, -size, corner - 130 + noise), "")
        col, row = whole.origin_px()
        assert part.origin_px() == (col + 7, row + 13)


def test_origin_in_degrees() -> None:
    size = 8.983152841195215e-05
    whole = Grid(5000, 5000, Affine(size, 0, -3.123456, 0, -size, 40.7654321), "")
    col, row = whole.origin_px()
    for shift in (1, 17, 4999):
        assert whole.crop(Window(shift, shift, 1, 1)).origin_px() == (col + shift, row + shift)
