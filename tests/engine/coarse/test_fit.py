"""Bands that show something else than the 10 m bands."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from subpixel.core.errors import BandGridMismatch

FAITHFUL = {"steps": 0, "temperature": 0.0, "all_bands": True, "method": "bicubic"}
AWAY = {"town": (600, 280), "farmland": (1200, 900), "water": (300, 1500), "forest": (900, 700)}


@pytest.mark.parametrize("place", AWAY)
def test_products_as_they_are_fit(tmp_path: Path, cut, cut20, run, place: str) -> None:
    col, row = AWAY[place]
    source = cut(tmp_path / "in.tif", 140, 140, col=col, row=row)
    result = run(source, tmp_path / "out.tif", bands=cut20(tmp_path / "20m.tif", source), **FAITHFUL)
    assert not any("another place" in said for said in result.messages)


@pytest.mark.parametrize("moved", [(1, 0), (0, -2), (2, 1), (-1, -1), (0.5, 0)])
def test_a_band_that_lies_elsewhere_than_it_says_is_refused(tmp_path: Path, cut, cut20, run, moved) -> None:
    source = cut(tmp_path / "in.tif", 140, 140)
    bands = cut20(tmp_path / "20m.tif", source, margin=4)
    with rasterio.open(tmp_path / "20m.tif", "r+") as file:
        file.transform = file.transform @ Affine.translation(*moved)
    with pytest.raises(BandGridMismatch, match="displaced") as caught:
        run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)
    across = float(re.search(r"([+-]\d+) m across", str(caught.value)).group(1))
    assert across == pytest.approx(20 * moved[0], abs=4)
    assert not (tmp_path / "out.tif").exists()


def test_a_band_of_another_place_is_said(tmp_path: Path, cut, cut20, run, sample: Path) -> None:
    with rasterio.open(sample.with_name("sentinel2_20m.tif")) as file:
        other = file.read(5)[100:200, 700:800]

    def swap(values: np.ndarray) -> np.ndarray:
        values[4] = other[: values.shape[1], : values.shape[2]]
        return values

    source = cut(tmp_path / "in.tif", 140, 140)
    bands = cut20(tmp_path / "20m.tif", source, edit=swap)
    result = run(source, tmp_path / "out.tif", bands=bands, **FAITHFUL)
    assert any("B11 shows little" in said for said in result.messages)
