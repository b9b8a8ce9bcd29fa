"""The sampler: one pure function from an LR tile and a noise function to an HR tile."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from .banded import upsample
from .diffusion import Schedule, deterministic_posterior, scale_input, stochastic_posterior
from .instrument import SensorInputs
from .network import Conditions, Network


def sample(
    network: Network,
    schedule: Schedule,
    lr: Tensor,
    available: Tensor,
    steps: int,
    noise: Callable[[int], Tensor],
    *,
    deterministic: bool = False,
    conditions: Conditions | None = None,
    told: SensorInputs | None = None,
    check: Callable[[], None] = lambda: None,
) -> Tensor:
    """Super-resolve tiles, starting from the LR tile plus noise (Miao et al., IEEE JSTARS 2025).

    Args:
        network: prior module and denoiser.
        schedule: the checkpoint's noise schedule.
        lr: (N, C, h, w) z units, absent bands zero.
        available: (N, C) ones and zeros.
        steps: 1..15 sampling steps; 0 gives the prior module's regression estimate.
        noise: called with 0 for the start and 1, 2, .. for the steps after it; returns standard normal values
            (N, C, s h, s w). Every random number of a run comes from here.
        deterministic: carry the first noise along instead of drawing afresh at each step (SinSR).
        conditions: what the denoiser makes of the prior module's result for these tiles, where it was made already.
        told: of the sensor, for networks with `sensor_inputs`; of no use beside `conditions`.
        check: called before every evaluation of the network; may raise to cancel.

    Returns:
        x0 (N, C, s h, s w), z units.

    Raises:
        ValueError: steps outside 0..15, or a network that has to be told of the sensor is not.
    """
    check()
    if conditions is None:
        conditions = network.denoiser.conditions(network.prior(lr, available, told), available, told)
    if steps == 0:
        return conditions.estimate
    levels, kappa = schedule.sqrt_eta(steps), schedule.kappa
    y = schedule.centre(upsample(lr, network.spec.scale_factor))
    x = torch.add(y, noise(0), alpha=kappa * levels[-1])
    if not deterministic:
        # Tensors of the HR grid are large: none is kept longer than it is needed.
        del y
    for drawn, t in enumerate(range(steps - 1, -1, -1), start=1):
        check()
        level = torch.full((len(lr),), levels[t], device=lr.device)
        x0 = network.denoiser(scale_input(x, level, kappa), level, conditions)
        if t == 0:
            return x0
        eta, eta_before = levels[t] ** 2, levels[t - 1] ** 2
        if deterministic:
            x = deterministic_posterior(x, x0, y, eta, eta_before)
        else:
            x, deviation = stochastic_posterior(x, x0, eta, eta_before, kappa)
            x = torch.add(x, noise(drawn), alpha=deviation)
        # In training gradients flow through the last step only.
        x = x.detach()
        del x0
    raise AssertionError("there is a last step")
