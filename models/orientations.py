"""The eight orientations of a tile: quarter turns, mirrored or not."""

from __future__ import annotations

import torch
from torch import Tensor

from .instrument import SensorInputs
from .network import Network

ORIENTATIONS = 8


def turned(x: Tensor, number: int) -> Tensor:
    """(N, C, h, w) in orientation `number`, 0 to 7; 0 is as it was, those from 4 on are mirrored."""
    return torch.rot90(x.flip(-1) if number >= 4 else x, number % 4, (-2, -1))


def turned_back(x: Tensor, number: int) -> Tensor:
    """Inverse of `turned`."""
    back = torch.rot90(x, -(number % 4), (-2, -1))
    return back.flip(-1) if number >= 4 else back


def estimate_turned(network: Network, lr: Tensor, available: Tensor, told: SensorInputs | None, number: int) -> Tensor:
    """Regression estimate of tiles as the network gives it in orientation `number`, turned back: (N, C, s h, s w)."""
    if told is not None:
        told = SensorInputs(told.facts, turned(told.noise, number))
    return turned_back(network.prior(turned(lr, number), available, told).estimate, number)
