"""The error model: what it is made of, and that it can be fitted."""

from __future__ import annotations

import pytest
import torch
from subpixel.models.uncertainty import ErrorModel, neighbourhood


def test_even_spread_is_the_samples_own_deviation() -> None:
    variance, detail = torch.full((2, 3, 12, 12), 0.04), torch.randn(2, 3, 12, 12)
    torch.testing.assert_close(ErrorModel().expected_error(variance, detail, 4), torch.full((2, 3, 12, 12), 0.2))


def test_shares_weigh_spread_and_detail() -> None:
    variance, detail = torch.full((1, 1, 16, 16), 0.01), torch.full((1, 1, 16, 16), 0.3)
    expected = ErrorModel(4.0, 0.5).expected_error(variance, detail, 2)
    torch.testing.assert_close(expected, torch.full((1, 1, 16, 16), (4 * 0.01 + 0.5 * 0.09) ** 0.5))
    still = torch.zeros(1, 1, 16, 16)
    torch.testing.assert_close(ErrorModel(floor=0.0004).expected_error(still, still, 2), still + 0.02)


def test_a_neighbourhood_keeps_the_sum_and_reaches_pixels_around() -> None:
    point = torch.zeros(1, 1, 33, 33)
    point[..., 16, 16] = 1
    spread = neighbourhood(point, 4)
    assert float(spread.sum()) == pytest.approx(1, abs=1e-5)
    assert float(spread[..., 16, 16]) == float(spread.max()) < 0.1
    # At two and at three of its standard deviations; nothing further away.
    for away, share in ((4, 0.1353), (6, 0.0111), (7, 0.0)):
        ratio = float(spread[..., 16 + away, 16]) / float(spread[..., 16, 16])
        assert ratio == pytest.approx(share, rel=1e-2)
    assert float(spread[..., 16, 18]) == pytest.approx(float(spread[..., 16, 16]) * 0.6065, rel=1e-3)


@pytest.mark.parametrize("shares", [(-1.0, 0.0), (1.0, float("nan")), (float("inf"), 0.0)])
def test_shares_that_make_no_sense_are_refused(shares: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="shares"):
        ErrorModel(*shares)
