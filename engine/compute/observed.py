"""What the sensor sees of a result, computed without PyTorch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def observed(hr: NDArray[np.float32], taps: NDArray[np.float32], scale_factor: int) -> NDArray[np.float32]:
    """What `models.sensor.observe` gives, without PyTorch.

    A second thread on which PyTorch computes has helpers of its own. OpenMP then sees more threads than the processor has
    cores and lets all of them sleep whenever they wait for each other, the network's too, for as long as the process
    lives: on two cores a tile took almost twice as long.

    Args:
        hr: (C, s h, s w).
        taps: (C, L) of `models.sensor.taps`.
        scale_factor: s.

    Returns:
        (C, h, w).
    """
    reach = (taps.shape[1] - scale_factor) // 2
    x = hr
    for _ in range(2):
        # First down the columns, then, turned over, along the rows.
        padded = np.pad(x, ((0, 0), (reach, reach), (0, 0)), mode="edge")
        length = x.shape[1]
        x = np.zeros((len(x), length // scale_factor, x.shape[2]), np.float32)
        for k, weights in enumerate(taps.T):
            x += weights[:, None, None] * padded[:, k : k + length : scale_factor][:, : x.shape[1]]
        x = np.ascontiguousarray(x.transpose(0, 2, 1))
    return x
