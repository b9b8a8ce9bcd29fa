"""Losses on z: Charbonnier, gradients on two scales and the spectrum; bands that are absent do not count."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def charbonnier(difference: Tensor, epsilon: float = 1e-2) -> Tensor:
    """sqrt(d^2 + epsilon^2), element by element (Charbonnier et al., ICIP 1994)."""
    return torch.sqrt(difference * difference + epsilon * epsilon)


def detail_loss(estimate: Tensor, truth: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Charbonnier, gradient L1 on two scales, and FFT L1.

    Args:
        estimate, truth: (N, C, H, W), z units; truth is zero where the band is absent.
        mask: (N, C, 1, 1) ones and zeros.
    """
    weight = mask / mask.mean()
    difference = (estimate - truth) * mask
    pixel = (charbonnier(difference) * weight).mean()
    gradient = torch.zeros((), device=difference.device)
    level = difference
    for _ in range(2):
        gradient = gradient + ((level[..., 1:, :] - level[..., :-1, :]).abs() * weight).mean()
        gradient = gradient + ((level[..., :, 1:] - level[..., :, :-1]).abs() * weight).mean()
        level = F.avg_pool2d(level, 2)
    spectrum = (torch.fft.rfft2(difference, norm="ortho").abs() * weight).mean()
    return pixel, gradient, spectrum
