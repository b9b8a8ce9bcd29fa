"""How well an output agrees with its input when it is seen through the sensor model."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass
class Agreement:
    """Running sum of the differences between the input and the output seen through the sensor model."""

    squares: float = 0.0
    count: int = 0
    largest: float = 0.0

    def add(self, difference: NDArray[np.float32], valid: NDArray[np.bool_]) -> None:
        """Count the differences (C, h, w) of a tile where they are valid."""
        inside = difference[valid].astype(np.float64)
        if inside.size:
            self.squares += float((inside**2).sum())
            self.count += inside.size
            self.largest = max(self.largest, float(np.abs(inside).max()))

    @property
    def rmse(self) -> float:
        """NaN where nothing was compared."""
        return (self.squares / self.count) ** 0.5 if self.count else math.nan

    def state(self) -> NDArray[np.float64]:
        """The sums as numbers; inverse of `restored`."""
        return np.array([self.squares, self.count, self.largest], np.float64)

    @classmethod
    def restored(cls, state: NDArray[np.float64]) -> Agreement:
        """Bring back what `state` gave."""
        return cls(float(state[0]), int(state[1]), float(state[2]))


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


def erode(valid: NDArray[np.bool_], reach: int = 2) -> NDArray[np.bool_]:
    """Pixels whose neighbourhood of `reach` pixels is valid throughout."""
    if valid.all():
        return valid
    out = np.pad(valid, ((0, 0), (reach, reach), (reach, reach)), constant_values=True)
    h, w = valid.shape[1:]
    result = valid.copy()
    for dy in range(2 * reach + 1):
        for dx in range(2 * reach + 1):
            result &= out[:, dy : dy + h, dx : dx + w]
    return result
