"""DN and reflectance: reflectance = (DN + offset) / quantification, and back, exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...core.errors import NotReflectance
from ...core.text import Text

# What reflectance can be. Below lies what some programs write for "not measured" without saying so: -9999, -10000, -32768
# by the usual quantification; above, what is stored instead of a number.
LOWEST, HIGHEST = -0.9, 100.0
# Encodings beyond these are mistakes: DN per unit of reflectance, and the offset as reflectance.
QUANTIFICATIONS, MOST_OFFSET = (1e-3, 1e12), 10.0
# How far, in pixels, valid values are spread into NoData before the network sees a tile. Past the halo it would
# make no difference to any valid pixel.
FILL_PX = 20


@dataclass(frozen=True)
class Radiometry:
    """Encoding of a scene.

    Attributes:
        quantification: DN per unit of reflectance.
        offset: DN added before dividing (-1000 for products of processing baseline >= 04.00).
        nodata: DN that means "not measured", None if there is none.
        dtype: numpy name of the data type.
        origin: where the values come from, in words.
    """

    quantification: float
    offset: float
    nodata: Optional[float]
    dtype: str
    origin: Text

    def to_reflectance(self, dn: NDArray) -> NDArray[np.float32]:
        """DN of any type -> reflectance, float32; infinite where that has no room for it."""
        with np.errstate(over="ignore"):
            return ((dn.astype(np.float64) + self.offset) / self.quantification).astype(np.float32)

    @property
    def tags(self) -> tuple[float, float]:
        """Scale and offset as files carry them: reflectance = scale DN + offset."""
        return 1.0 / self.quantification, self.offset / self.quantification

    def check(self, where: str) -> None:
        """See that it can be an encoding of reflectance. Raises NotReflectance."""
        low, high = QUANTIFICATIONS
        if not low <= self.quantification <= high:
            raise NotReflectance(
                "The quantification value cannot be right.",
                f"{where}: QUANTIFICATION = {self.quantification:g} ({self.origin})",
                "Give QUANTIFICATION, from {low:g} to {high:g}: Sentinel-2 products use 10000, reflectance 1.",
                low=low,
                high=high,
            )
        if not abs(self.offset / self.quantification) <= MOST_OFFSET:
            raise NotReflectance(
                "The offset cannot be right.",
                f"{where}: OFFSET = {self.offset:g}, QUANTIFICATION = {self.quantification:g} ({self.origin})",
                "It is added to DN: give 0, or -1000 for Sentinel-2 products of processing baseline 04.00 and later.",
            )

    @property
    def zero_is_nodata(self) -> bool:
        """Whether DN 0 in all bands means "not measured": in integers of which nobody says what does."""
        return self.nodata is None and np.dtype(self.dtype).kind in "iu"

    def to_dn(self, reflectance: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray:
        """Reflectance -> DN of `dtype`, rounded and clipped for integers.

        A pixel holds `nodata` if and only if it is not valid: a valid value that would fall on it moves by one DN.
        """
        scaled = reflectance.astype(np.float64) * self.quantification - self.offset
        kind = np.dtype(self.dtype)
        if kind.kind in "iu":
            limits = np.iinfo(kind)
            rounded = np.clip(np.rint(scaled), limits.min, limits.max)
            if self.nodata is not None:
                aside = self.nodata + 1 if self.nodata < limits.max else self.nodata - 1
                rounded = np.where(rounded == self.nodata, aside, rounded)
                rounded = np.where(valid, rounded, self.nodata)
            return rounded.astype(kind)
        out = scaled.astype(kind)
        if self.nodata is not None:
            if not np.isnan(self.nodata):
                out = np.where(out == self.nodata, np.nextafter(out, kind.type(np.inf)), out)
            out = np.where(valid, out, self.nodata)
        return out.astype(kind)

    def as_float(self) -> Radiometry:
        """The encoding of float32 reflectance output: NoData is NaN."""
        return Radiometry(1.0, 0.0, float("nan"), "float32", self.origin)

    def with_nodata(self) -> Radiometry:
        """The same encoding with a NoData value, for scenes that mark invalid pixels by a mask only, or by DN 0."""
        if self.nodata is not None:
            return self
        kind = np.dtype(self.dtype)
        value = float("nan") if kind.kind == "f" else float(np.iinfo(kind).min)
        return Radiometry(self.quantification, self.offset, value, self.dtype, self.origin)


def plausible(reflectance: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where values can be reflectance; not where they are no numbers at all."""
    inside: NDArray[np.bool_] = (reflectance > LOWEST) & (reflectance <= HIGHEST)
    return inside


def fill_invalid(
    reflectance: NDArray[np.float32], valid: NDArray[np.bool_], constant: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Spread valid values into invalid pixels, one ring of neighbours at a time, then `constant`.

    What a pixel is filled with depends only on valid pixels nearby, so the filling is the same whatever the tile.

    Args:
        reflectance: (C, h, w).
        valid: (C, h, w).
        constant: (C,) value for pixels farther than FILL_PX from any valid one.
    """
    out: NDArray[np.float32] = np.where(valid, reflectance, np.float32(0))
    for band in range(len(out)):
        filled = valid[band].copy()
        if filled.all():
            continue
        values = out[band]
        for _ in range(FILL_PX if filled.any() else 0):
            total = _neighbours(np.where(filled, values, np.float32(0)))
            count = _neighbours(filled.astype(np.float32))
            ring = ~filled & (count > 0)
            if not ring.any():
                break
            values[ring] = total[ring] / count[ring]
            filled |= ring
        values[~filled] = constant[band]
    return out


def _neighbours(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Sum over the 3 x 3 neighbourhood."""
    padded = np.pad(values, 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    total: NDArray[np.float32] = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return total
