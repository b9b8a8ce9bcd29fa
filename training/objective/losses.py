"""Losses on z: pixels, gradients on two scales and the spectrum; bands that are absent do not count.

`objective` puts them together for each stage.
"""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor
from torch.nn import functional as F

from ...models.banded import upsample
from ...models.diffusion import Schedule, forward_process, scale_input
from ...models.network import Network, Prior
from ...models.orientations import ORIENTATIONS, estimate_turned
from ..config import TrainingConfig
from ..material.dataset import Batch


def charbonnier(difference: Tensor, epsilon: float = 1e-2) -> Tensor:
    """sqrt(d^2 + epsilon^2), element by element (Charbonnier et al., ICIP 1994)."""
    return torch.sqrt(difference * difference + epsilon * epsilon)


def crop_rms(difference: Tensor, epsilon: float = 1e-2) -> Tensor:
    """(N,) root mean square of each crop of (N, C, H, W): busy and quiet crops count alike, as in a mean of PSNRs."""
    return torch.sqrt((difference * difference).mean(dim=(1, 2, 3)) + epsilon * epsilon)


def detail_loss(
    estimate: Tensor, truth: Tensor, mask: Tensor, pixel_loss: str = "charbonnier"
) -> tuple[Tensor, Tensor, Tensor]:
    """Pixel loss, gradient L1 on two scales, and FFT L1.

    Args:
        estimate, truth: (N, C, H, W), z units; truth is zero where the band is absent.
        mask: (N, C, 1, 1) ones and zeros.
        pixel_loss: as in `TrainingConfig`.
    """
    weight = mask / mask.mean()
    difference = (estimate - truth) * mask
    pixel = crop_rms(difference).mean() if pixel_loss == "rms" else (charbonnier(difference) * weight).mean()
    gradient = torch.zeros((), device=difference.device)
    level = difference
    for _ in range(2):
        gradient = gradient + ((level[..., 1:, :] - level[..., :-1, :]).abs() * weight).mean()
        gradient = gradient + ((level[..., :, 1:] - level[..., :, :-1]).abs() * weight).mean()
        level = F.avg_pool2d(level, 2)
    spectrum = (torch.fft.rfft2(difference, norm="ortho").abs() * weight).mean()
    return pixel, gradient, spectrum


def phase_pattern(difference: Tensor, scale_factor: int) -> Tensor:
    """Mean size of the pattern that repeats in every LR pixel of `difference`, (N, C, H, W).

    Truth has none, whatever it shows, because crops start anywhere; sub-pixel convolutions and strided discriminators
    easily make one, which is seen as a grid.
    """
    phases = F.pixel_unshuffle(difference, scale_factor)
    pattern = phases.mean(dim=(2, 3)).unflatten(1, (difference.shape[1], -1))
    return (pattern - pattern.mean(dim=2, keepdim=True)).abs().mean()


def total_loss(estimate: Tensor, batch: Batch, config: TrainingConfig) -> tuple[Tensor, Tensor]:
    """Weighted sum of the parts, and the pixel part alone."""
    pixel, gradient, spectrum = detail_loss(estimate, batch.hr, batch.mask, config.pixel_loss)
    pattern = phase_pattern((estimate - batch.hr) * batch.mask, config.scale_factor)
    loss = pixel + config.gradient_weight * gradient + config.spectrum_weight * spectrum
    return loss + config.pattern_weight * pattern, pixel


def draw_noise_levels(schedule: Schedule, count: int, generator: torch.Generator) -> Tensor:
    """(N,) noise levels sqrt(eta): log-uniform, a quarter of them at the maximum, where every sampling run starts."""
    device = generator.device
    low, high = math.log(schedule.sqrt_eta_min), math.log(schedule.sqrt_eta_max)
    levels = torch.exp(low + (high - low) * torch.rand(count, generator=generator, device=device))
    at_start = torch.rand(count, generator=generator, device=device) < 0.25
    return torch.where(at_start, torch.tensor(schedule.sqrt_eta_max, device=device), levels)


def step_generator(config: TrainingConfig, step: int, device: torch.device) -> torch.Generator:
    """Source of a step's noise: a function of (seed, step), so that a resumed run draws the same."""
    return torch.Generator(device).manual_seed(config.seed * 1_000_003 + step)


@torch.no_grad()
def teachers_estimate(teacher: Network, batch: Batch, config: TrainingConfig, step: int) -> Tensor:
    """Mean of the teacher's regression estimates in some orientations other than that of the crops."""
    generator = step_generator(config, step, torch.device("cpu"))
    numbers = (torch.randperm(ORIENTATIONS - 1, generator=generator) + 1)[: config.teacher_orientations].tolist()
    found = [estimate_turned(teacher, batch.lr, batch.available, batch.told, number) for number in numbers]
    return torch.stack(found).mean(0) * batch.mask


def objective(
    network: Network,
    batch: Batch,
    config: TrainingConfig,
    step: int,
    teacher: Network | None = None,
    prior: Prior | None = None,
) -> tuple[Tensor, dict[str, float]]:
    """Loss of the prior stage or the joint stage for one batch, and its parts.

    `teacher`, the averaged network, has a part in the prior's target where the configuration says so: its mean over
    orientations is nearer to what can be known than the truth of one crop is, most of which is chance. `prior` is what
    the prior module gave for the batch, where that was computed already.
    """
    if prior is None:
        prior = network.prior(batch.lr, batch.available, batch.told)
    if config.stage(step) == "prior":
        aim = batch
        if teacher is not None and config.teacher_weight:
            taught = teachers_estimate(teacher, batch, config, step)
            aim = replace(batch, hr=torch.lerp(batch.hr, taught, config.teacher_weight))
        loss, pixel = total_loss(prior.estimate, aim, config)
        return loss, {"prior": float(pixel.detach())}
    generator = step_generator(config, step, batch.lr.device)
    y = config.schedule.centre(upsample(batch.lr, network.spec.scale_factor))
    levels = draw_noise_levels(config.schedule, len(y), generator)
    noise = torch.randn(y.shape, generator=generator, device=y.device) * batch.mask
    x_t = forward_process(batch.hr, y, noise, levels, config.schedule.kappa)
    conditions = network.denoiser.conditions(prior, batch.available, batch.told)
    x0 = network.denoiser(scale_input(x_t, levels, config.schedule.kappa), levels, conditions)
    loss, pixel = total_loss(x0, batch, config)
    of_prior = (charbonnier((prior.estimate - batch.hr) * batch.mask) * batch.mask).mean() / batch.mask.mean()
    pattern = phase_pattern((prior.estimate - batch.hr) * batch.mask, config.scale_factor)
    loss = loss + config.pattern_weight * pattern
    return loss + config.prior_weight * of_prior, {"x0": float(pixel.detach()), "prior": float(of_prior.detach())}
