"""What is counted on the way through a run: the input's contrast, and shares of the scene that are worth a word."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
# Why a pixel is NoData that the file calls valid: a value that cannot be reflectance; DN 0 in all bands.
IMPOSSIBLE, ALL_ZERO = np.uint8(1), np.uint8(2)


@dataclass
class Tally:
    """Running counts over the pixels that tiles write, each counted once.

    Attributes:
        moments: (3, C) how many values of each band were valid, their sum, and the sum of their squares.
        pixels: source pixels.
        nodata: those with an invalid band.
        impossible: those of them that the file calls valid, with a value that cannot be reflectance.
        all_zero: those of them that are DN 0 in all bands, and nobody says what that means.
        unfamiliar: valid ones so bright that the model added nothing.
        flat: valid ones that show nothing but noise, in which nothing was drawn.
    """

    moments: NDArray[np.float64] = field(default_factory=lambda: np.zeros((3, 0)))
    pixels: int = 0
    nodata: int = 0
    impossible: int = 0
    all_zero: int = 0
    unfamiliar: int = 0
    flat: int = 0

    def add(
        self,
        reflectance: NDArray[np.float32] | None,
        valid: Mask,
        odd: NDArray[np.uint8],
        kept: NDArray[np.float32] | None = None,
        drawn: NDArray[np.float32] | None = None,
    ) -> None:
        """Count what a tile writes of.

        Args:
            reflectance: (C, h, w); None where nothing is valid.
            valid: (C, h, w).
            odd: (h, w) `IMPOSSIBLE`, `ALL_ZERO` or 0.
            kept, drawn: (h, w) how much of the model's detail is kept, and of what it draws, 0 to 1.
        """
        everywhere = valid.all(axis=0)
        self.pixels += everywhere.size
        self.nodata += int((~everywhere).sum())
        self.impossible += int((odd == IMPOSSIBLE).sum())
        self.all_zero += int((odd == ALL_ZERO).sum())
        if kept is not None:
            self.unfamiliar += int((everywhere & (kept <= 0)).sum())
        if drawn is not None:
            self.flat += int((everywhere & (drawn <= 0)).sum())
        if reflectance is None:
            return
        values = np.where(valid, reflectance, 0).astype(np.float64)
        found = np.stack([valid.sum(axis=(1, 2)), values.sum(axis=(1, 2)), (values**2).sum(axis=(1, 2))])
        self.moments = found if not self.moments.size else self.moments + found

    @property
    def contrast(self) -> float:
        """Standard deviation of the input within its bands, reflectance; 0 where nothing is valid."""
        count, total, squares = self.moments
        if not count.sum():
            return 0.0
        within = squares - total**2 / np.maximum(count, 1)
        return float(np.sqrt(max(0.0, within.sum()) / count.sum()))

    @property
    def valid(self) -> int:
        """Source pixels of which every band is valid."""
        return self.pixels - self.nodata

    @property
    def any_valid(self) -> bool:
        """Whether a single value of any band is valid."""
        return bool(self.moments.size and self.moments[0].any())

    def state(self) -> NDArray[np.float64]:
        """The counts as numbers; inverse of `restored`."""
        counts = [self.pixels, self.nodata, self.impossible, self.all_zero, self.unfamiliar, self.flat]
        return np.concatenate([np.array(counts, np.float64), self.moments.ravel()])

    @classmethod
    def restored(cls, state: NDArray[np.float64]) -> Tally:
        """Bring back what `state` gave."""
        return cls(state[6:].reshape(3, -1), *(int(value) for value in state[:6]))
