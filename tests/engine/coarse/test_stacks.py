"""Ten bands on one grid of 10 m, as many programs write them: brought back to 20 m, they give what the native ones give."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from rasterio.warp import reproject
from subpixel.core.errors import MissingBands
from subpixel.core.sentinel2.bands import COARSE_ROLES, TEN_BANDS
from subpixel.tests.support.pieces import COL, ROW

FAITHFUL = {"steps": 0, "temperature": 0.0, "all_bands": True}


@pytest.fixture
def stacked(cut, cut20, tmp_path: Path) -> Callable[..., tuple[Path, Path, dict[str, str]]]:
    """A stack of ten bands, its 10 m bands alone, and its native 20 m bands: `stacked(resampling, col, row)`."""

    def make(resampling: Resampling, col: int, row: int, side: int = 150) -> tuple[Path, Path, dict[str, str]]:
        fine = cut(tmp_path / "fine.tif", side, side, col=col, row=row)
        native = cut20(tmp_path / "20m.tif", fine, margin=8)
        with rasterio.open(fine) as file, rasterio.open(tmp_path / "20m.tif") as coarse:
            four, profile = file.read(), file.profile
            six = np.zeros((6, side, side), np.uint16)
            reproject(
                coarse.read(),
                six,
                src_transform=coarse.transform,
                src_crs=coarse.crs,
                dst_transform=file.transform,
                dst_crs=file.crs,
                resampling=resampling,
            )
        by_role = dict(zip((*("B02", "B03", "B04", "B08"), *COARSE_ROLES), (*four, *six)))
        with rasterio.open(tmp_path / "stack.tif", "w", **{**profile, "count": 10}) as out:
            out.write(np.stack([by_role[role] for role in TEN_BANDS]))
            out.descriptions = TEN_BANDS
        return tmp_path / "stack.tif", fine, native

    return make


@pytest.mark.slow
@pytest.mark.parametrize(("col", "row"), [(COL, ROW), (COL + 1, ROW), (COL + 1, ROW + 1)])
@pytest.mark.parametrize(
    ("resampling", "words", "most"),
    [
        (Resampling.nearest, "was repeated", 1),
        (Resampling.bilinear, "interpolated from 20 m", 4),
        (Resampling.cubic, "interpolated from 20 m", 4),
    ],
)
def test_a_stack_gives_what_the_native_bands_give(
    tmp_path: Path, stacked, run, pixels, resampling: Resampling, words: str, most: float, col: int, row: int
) -> None:
    stack, fine, native = stacked(resampling, col, row)
    said = " ".join(run(stack, tmp_path / "stacked.tif", **FAITHFUL).messages)
    assert words in said
    run(fine, tmp_path / "native.tif", bands=native, **FAITHFUL)
    inside = np.s_[:, 80:-80, 80:-80]
    difference = (pixels(tmp_path / "stacked.tif") - pixels(tmp_path / "native.tif"))[inside].astype(float)
    assert np.sqrt((difference**2).mean()) <= most


def test_bands_that_were_measured_at_10_m_are_not_taken_for_others(tmp_path: Path, cut, run) -> None:
    """Somebody has named copies of 10 m bands after 20 m bands: what is known of them is said."""
    fine = cut(tmp_path / "fine.tif", 150, 150)
    with rasterio.open(fine) as file, rasterio.open(tmp_path / "stack.tif", "w", **{**file.profile, "count": 5}) as out:
        out.write(np.concatenate([file.read(), file.read([4])]))
        out.descriptions = ("B02", "B03", "B04", "B08", "B8A")
    said = " ".join(run(tmp_path / "stack.tif", tmp_path / "out.tif", **FAITHFUL).messages)
    assert "no known way from 20 m to 10 m" in said


def test_visible_bands_alone_are_no_ten(tmp_path: Path, cut, run) -> None:
    with pytest.raises(MissingBands):
        run(cut(tmp_path / "fine.tif", 60, 60), tmp_path / "out.tif", **FAITHFUL)
