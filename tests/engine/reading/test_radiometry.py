from __future__ import annotations

import numpy as np
import pytest
from subpixel.engine.reading.radiometry import FILL_PX, Radiometry, fill_invalid


@pytest.mark.parametrize(("dtype", "offset"), [("uint16", 0.0), ("uint16", -1000.0), ("int16", 0.0), ("float32", 0.0)])
def test_dn_survive_the_round_trip(dtype: str, offset: float) -> None:
    radiometry = Radiometry(10000.0, offset, 0, dtype, "")
    dn = np.array([[[1, 2, 999, 1000, 5678, 12345]]]).astype(dtype)
    back = radiometry.to_dn(radiometry.to_reflectance(dn), np.ones(dn.shape, bool))
    assert back.dtype == dn.dtype
    np.testing.assert_allclose(back, dn, atol=1e-2 if dtype == "float32" else 0)


def test_offset_of_later_baselines() -> None:
    assert Radiometry(10000.0, -1000.0, None, "uint16", "").to_reflectance(
        np.array([1000, 2000], "uint16")
    ).tolist() == pytest.approx([0.0, 0.1])


def test_nodata_if_and_only_if_invalid() -> None:
    radiometry = Radiometry(10000.0, 0.0, 0, "uint16", "")
    reflectance = np.array([[[-0.1, 0.0, 0.00001, 0.5, 9.0]]], np.float32)
    valid = np.array([[[True, True, True, False, True]]])
    assert radiometry.to_dn(reflectance, valid).tolist() == [[[1, 1, 1, 0, 65535]]]


def test_nodata_at_the_upper_end() -> None:
    radiometry = Radiometry(10000.0, 0.0, 65535, "uint16", "")
    assert radiometry.to_dn(np.array([[[9.0, 0.1]]], np.float32), np.array([[[True, False]]])).tolist() == [
        [[65534, 65535]]
    ]


def test_a_float_that_falls_on_nodata_moves_by_the_least() -> None:
    radiometry = Radiometry(1.0, 0.0, 0.25, "float32", "")
    out = radiometry.to_dn(np.array([[[0.25, 0.25, 0.5]]], np.float32), np.array([[[True, False, True]]]))
    assert out.tolist() == [[[np.nextafter(np.float32(0.25), np.float32(1)), 0.25, 0.5]]]


def test_float_output_marks_invalid_as_nan() -> None:
    out = (
        Radiometry(10000.0, -1000.0, 0, "uint16", "")
        .as_float()
        .to_dn(np.array([[[0.25, 0.5]]], np.float32), np.array([[[True, False]]]))
    )
    assert out.dtype == np.float32
    assert out[0, 0, 0] == 0.25
    assert np.isnan(out[0, 0, 1])


def test_filling_spreads_neighbours_and_leaves_valid_pixels() -> None:
    values = np.full((1, 50, 50), 0.2, np.float32)
    values[0, 20:30, 20:30] = np.nan
    valid = np.isfinite(values)
    out = fill_invalid(values, valid, np.array([0.1], np.float32))
    np.testing.assert_allclose(out, 0.2, atol=1e-6)


def test_filling_goes_on_from_what_was_filled_before() -> None:
    gap = np.nan
    values = np.array([[[0.1, gap, gap, gap, 0.5]], [[gap, 0.2, gap, gap, gap]]], np.float32)
    out = fill_invalid(values, np.isfinite(values), np.array([0.7, 0.8], np.float32))
    np.testing.assert_allclose(out, [[[0.1, 0.1, 0.3, 0.5, 0.5]], [[0.2] * 5]], atol=1e-6)


def test_beyond_reach_each_band_has_its_own_constant() -> None:
    values = np.full((2, 1, FILL_PX + 5), np.nan, np.float32)
    values[:, 0, 0] = 0.1, 0.2
    out = fill_invalid(values, np.isfinite(values), np.array([0.7, 0.8], np.float32))
    expected = [[[near] * (FILL_PX + 1) + [far] * 4] for near, far in ((0.1, 0.7), (0.2, 0.8))]
    np.testing.assert_allclose(out, expected, atol=1e-6)


def test_filling_without_any_valid_pixel() -> None:
    out = fill_invalid(np.full((1, 4, 4), np.nan, np.float32), np.zeros((1, 4, 4), bool), np.array([0.1], np.float32))
    np.testing.assert_allclose(out, 0.1)


def test_filling_does_not_depend_on_the_tile() -> None:
    rng = np.random.default_rng(0)
    values = rng.random((1, 120, 120)).astype(np.float32)
    valid = rng.random((1, 120, 120)) > 0.3
    valid[:, 40:90, 50:60] = False
    constant = np.array([0.1], np.float32)
    whole = fill_invalid(values, valid, constant)
    part = fill_invalid(values[:, 10:100, 20:110], valid[:, 10:100, 20:110], constant)
    margin = 22
    np.testing.assert_array_equal(
        whole[:, 10 + margin : 100 - margin, 20 + margin : 110 - margin], part[:, margin:-margin, margin:-margin]
    )
