from __future__ import annotations

import pytest
import torch
from subpixel.models.diffusion import (
    Schedule,
    deterministic_posterior,
    forward_process,
    scale_input,
    stochastic_posterior,
)

SCHEDULE = Schedule()


def test_four_steps_have_the_published_levels() -> None:
    assert SCHEDULE.sqrt_eta(4) == pytest.approx([0.1, 0.520, 0.761, 0.99], abs=1e-3)


@pytest.mark.parametrize(("steps", "first", "second"), [(2, 0.1, 0.99), (6, 0.1, 0.4115), (7, 0.04, 0.2607)])
def test_up_to_six_steps_start_where_there_is_more_noise_left(steps: int, first: float, second: float) -> None:
    """ResShift eq. 8, by hand: 9.9^(.2^.3) is 4.115 and 24.75^((1/6)^.3) is 6.518."""
    assert SCHEDULE.sqrt_eta(steps)[:2] == pytest.approx([first, second], abs=1e-4)


@pytest.mark.parametrize("steps", range(1, 16))
def test_levels_rise_to_the_maximum(steps: int) -> None:
    levels = SCHEDULE.sqrt_eta(steps)
    assert len(levels) == steps
    assert levels[-1] == pytest.approx(0.99)
    assert all(a < b for a, b in zip(levels, levels[1:]))


@pytest.mark.parametrize("steps", [0, 16])
def test_other_numbers_are_refused(steps: int) -> None:
    with pytest.raises(ValueError, match=r"1\.\.15"):
        SCHEDULE.sqrt_eta(steps)


def test_posterior_continues_the_forward_process() -> None:
    """Drawing x_t and then x_{t-1} has the moments of drawing x_{t-1} directly."""
    torch.manual_seed(0)
    n, kappa, eta, before = 200_000, 1.3, 0.6, 0.25
    x0, y = torch.full((n, 1, 1, 1), 0.4), torch.full((n, 1, 1, 1), -0.7)
    x_t = forward_process(x0, y, torch.randn(n, 1, 1, 1), torch.full((n,), eta**0.5), kappa)
    mean, deviation = stochastic_posterior(x_t, x0, eta, before, kappa)
    x = mean + deviation * torch.randn_like(mean)
    assert float(x.mean()) == pytest.approx(0.4 + before * -1.1, abs=0.01)
    assert float(x.var()) == pytest.approx(kappa**2 * before, rel=0.02)


def test_deterministic_step_keeps_the_marginals() -> None:
    torch.manual_seed(0)
    n, kappa, eta, before = 200_000, 1.0, 0.6, 0.25
    x0, y = torch.full((n, 1, 1, 1), 0.4), torch.full((n, 1, 1, 1), -0.7)
    x_t = forward_process(x0, y, torch.randn(n, 1, 1, 1), torch.full((n,), eta**0.5), kappa)
    x = deterministic_posterior(x_t, x0, y, eta, before)
    assert float(x.mean()) == pytest.approx(0.4 + before * -1.1, abs=0.01)
    assert float(x.var()) == pytest.approx(kappa**2 * before, rel=0.02)


def test_input_scaling_keeps_the_variance() -> None:
    torch.manual_seed(0)
    level = torch.full((2000,), 0.7)
    x = torch.randn(2000, 1, 8, 8) + 2.0 * 0.7 * torch.randn(2000, 1, 8, 8)
    assert float(scale_input(x, level, 2.0).var()) == pytest.approx(1.0, rel=0.02)
