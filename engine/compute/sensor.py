"""What a run tells the network of the sensor, where the checkpoint's network wants to know."""

from __future__ import annotations

import torch
from torch import Tensor

from ...models.instrument import INSTRUMENT_NOISE, Sensor, SensorInputs
from .loader import Facts


def told_of(facts: Facts, z: Tensor, available: Tensor) -> SensorInputs | None:
    """What a network is told for tiles; None for networks that are not told.

    Assumed are the MTF of the checkpoint, which the result is projected with, and the instrument's own noise.

    Args:
        facts: of the checkpoint.
        z: (N, C, h, w) tiles in the checkpoint's bands, z units.
        available: (N, C) ones and zeros.
    """
    if not facts.network.sensor_inputs:
        return None
    mean, scale = (torch.tensor(values, device=z.device)[:, None, None] for values in (facts.mean, facts.scale))
    sensor = Sensor(facts.mtf, (INSTRUMENT_NOISE,) * len(facts.mtf))
    return sensor.inputs(z * scale + mean, available)
