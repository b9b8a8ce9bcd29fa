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
