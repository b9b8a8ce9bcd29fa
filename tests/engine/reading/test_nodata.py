"""Values that mean "not measured" though the file does not say so, or says something else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.errors import InvalidParameter
from subpixel.core.parsing import parse_nodata
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.__main__ import build_parser, request_from

BICUBIC = {"method": "bicubic", "steps": 0}
HOLE = np.s_[:, 4:8, 10:14]


def holed(value: float, dtype: str):
    def edit(values: np.ndarray) -> np.ndarray:
        out = values.astype(dtype)
        out[HOLE] = value
        return out

    return edit


def finer(hole: np.ndarray) -> np.ndarray:
    return np.kron(hole, np.ones((1, 4, 4), bool))


@pytest.mark.parametrize(
    ("dtype", "value", "text", "written"),
    [
        ("uint16", 0, "0", 0),
        ("int16", -10000, "-10000", -10000),
        ("int16", -10000, "-10000,-9999", -10000),
        ("uint16", 65535, "65535", 65535),
        ("float32", -9999.9, "-9999.9", np.float32(-9999.9)),
        ("float32", -3.4028234663852886e38, "-3.4028234663852886e+38", np.float32(-3.4028234663852886e38)),
        # No single value that could be written.
        ("uint16", 3, "0:5", 0),
        ("int16", -500, "-inf:-1", -32768),
        ("float32", -5, "-10:-1", np.nan),
    ],
)
def test_values_given_by_hand(tmp_path: Path, cut, run, pixels, dtype, value, text, written) -> None:
    source = cut(tmp_path / "in.tif", 24, 20, edit=holed(value, dtype))
    whole = cut(tmp_path / "whole.tif", 24, 20, edit=lambda values: values.astype(dtype))
    nodata = parse_nodata(text)[1]
    quantification = {"quantification": 10000.0} if dtype == "float32" else {}
    run(source, tmp_path / "o.tif", nodata=nodata, **quantification, **BICUBIC)
    run(whole, tmp_path / "w.tif", **quantification, **BICUBIC)
    with rasterio.open(tmp_path / "o.tif") as out:
        np.testing.assert_equal(out.nodata, written)
        valid = out.read_masks() > 0
    hole = np.zeros((4, 20, 24), bool)
    hole[HOLE] = True
    assert (valid == ~finer(hole)).all()
    # Nothing of it reaches a neighbour: they differ by what the filling changes only.
    assert np.abs(pixels(tmp_path / "o.tif") - pixels(tmp_path / "w.tif"))[valid].max() < 500


def test_the_files_own_value_counts_too_unless_it_is_told_not_to(tmp_path: Path, cut, run) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        values[:, 2, 2], values[:, 5, 5] = 0, 7
        return values

    source = cut(tmp_path / "in.tif", 16, 16, edit=edit, nodata=0)
    for text, empty, written in (
        ("", {(2, 2)}, 0),
        ("7", {(2, 2), (5, 5)}, 0),
        ("none,7", {(5, 5)}, 7),
        ("none", set(), None),
    ):
        own, nodata = parse_nodata(text)
        run(source, tmp_path / "o.tif", nodata=nodata, own_nodata=own, overwrite=True, **BICUBIC)
        with rasterio.open(tmp_path / "o.tif") as out:
            assert out.nodata == written
            found = {(row // 4, col // 4) for row, col in np.argwhere(out.read_masks(1) == 0)}
        assert found == empty, text


def test_a_value_of_one_band(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 16, 16, edit=holed(5, "uint16"))
    run(source, tmp_path / "o.tif", nodata=(("B04", 5.0, 5.0),), **BICUBIC)
    with rasterio.open(tmp_path / "o.tif") as out:
        assert out.descriptions[2] == "B04"
        assert [int((out.read_masks(band) == 0).sum()) for band in out.indexes] == [0, 0, 256, 0]


@pytest.mark.parametrize("text", ["zero", "1:two", "5:1", "nan", "1;2"])
def test_what_is_not_understood(text: str) -> None:
    with pytest.raises(InvalidParameter, match="NoData"):
        SuperResolveRequest("i", "o", nodata=parse_nodata(text)[1]).validate()


def test_the_command_takes_them() -> None:
    words = ["superresolve", "i", "o", "--nodata=none,-10000,0:5"]
    request = request_from(build_parser().parse_args(words))
    assert (request.own_nodata, request.nodata) == (False, (("", -10000.0, -10000.0), ("", 0.0, 5.0)))
    assert SuperResolveRequest.from_dict(request.to_dict()) == request
