"""Residual-shifting diffusion: schedule, forward process and posteriors.

Forward process (Yue et al., ResShift, NeurIPS 2023, eq. 2): with y the upsampled LR tile and x0 the HR tile,
q(x_t | x0, y) = N(x0 + eta_t (y - x0), kappa^2 eta_t I). Its end, t = T, is the LR tile plus noise, which is where
Miao et al. (IEEE JSTARS 2025) start sampling, and why few steps suffice.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

MAX_STEPS = 15


@dataclass(frozen=True)
class Schedule:
    """Noise schedule, a fact of the checkpoint.

    Attributes:
        kappa: noise amplitude in z units.
        power: exponent p of the geometric spacing.
        sqrt_eta_max: sqrt(eta_T).
        sqrt_eta_min: sqrt(eta_1) for more than six steps; fewer steps start at `sqrt_eta_min_few`.
        start: `lr` shifts towards the LR tile; `noise` towards zero, which is the classic start from pure noise, kept
            to measure what the shift is worth.
    """

    kappa: float = 1.0
    power: float = 0.3
    sqrt_eta_max: float = 0.99
    sqrt_eta_min: float = 0.04
    sqrt_eta_min_few: float = 0.1
    start: str = "lr"

    def __post_init__(self) -> None:
        if self.start not in ("lr", "noise"):
            raise ValueError(f"start must be lr or noise, not {self.start}")

    def centre(self, y: Tensor) -> Tensor:
        """What x_T is centred on: the upsampled LR tile `y`, or zero."""
        return y if self.start == "lr" else torch.zeros_like(y)

    def sqrt_eta(self, steps: int) -> list[float]:
        """Noise levels sqrt(eta_1) .. sqrt(eta_T) for T = `steps` (ResShift eq. 8); one step has the maximum only.

        Raises:
            ValueError: steps outside 1..15.
        """
        if not 1 <= steps <= MAX_STEPS:
            raise ValueError(f"steps must be 1..{MAX_STEPS}, not {steps}")
        if steps == 1:
            return [self.sqrt_eta_max]
        first = self.sqrt_eta_min_few if steps <= 6 else self.sqrt_eta_min
        ratio = self.sqrt_eta_max / first
        return [first * ratio ** ((t / (steps - 1)) ** self.power) for t in range(steps)]


def forward_process(x0: Tensor, y: Tensor, noise: Tensor, sqrt_eta: Tensor, kappa: float) -> Tensor:
    """Sample x_t given x0 and y, all (N, C, H, W) in z units; `sqrt_eta` is (N,)."""
    level = sqrt_eta[:, None, None, None]
    return x0 + level**2 * (y - x0) + kappa * level * noise


def scale_input(x_t: Tensor, sqrt_eta: Tensor, kappa: float) -> Tensor:
    """What the network sees: x_t / sqrt(kappa^2 eta_t + 1), so that its variance stays about one."""
    return x_t / torch.sqrt(kappa**2 * sqrt_eta**2 + 1)[:, None, None, None]


def stochastic_posterior(x_t: Tensor, x0: Tensor, eta: float, eta_before: float, kappa: float) -> tuple[Tensor, float]:
    """Mean and standard deviation of x_{t-1} (ResShift eq. 7), with `eta` = eta_t and `eta_before` = eta_{t-1}."""
    alpha = eta - eta_before
    # Its weights, eta_{t-1} / eta_t and alpha / eta_t, add up to one.
    mean = torch.lerp(x_t, x0, alpha / eta)
    return mean, kappa * (eta_before / eta * alpha) ** 0.5


def deterministic_posterior(x_t: Tensor, x0: Tensor, y: Tensor, eta: float, eta_before: float) -> Tensor:
    """x_{t-1} without fresh noise (Wang et al., SinSR, CVPR 2024, eq. 6): the noise of the start is carried along."""
    m = (eta_before / eta) ** 0.5
    j = eta_before - (eta_before * eta) ** 0.5
    k = 1 - eta_before + (eta_before * eta) ** 0.5 - m
    return k * x0 + m * x_t + j * y
