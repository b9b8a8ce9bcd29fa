from __future__ import annotations

import pytest
from affine import Affine
from subpixel.core.errors import ExtentOutside
from subpixel.core.grid import Grid, Window

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


def test_origin_in_degrees() -> None:
    size = 8.983152841195215e-05
    whole = Grid(5000, 5000, Affine(size, 0, -3.123456, 0, -size, 40.7654321), "")
    col, row = whole.origin_px()
    for shift in (1, 17, 4999):
        assert whole.crop(Window(shift, shift, 1, 1)).origin_px() == (col + shift, row + shift)
