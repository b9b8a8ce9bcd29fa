"""What two rasters have in common, and the finer one as Sentinel-2 would have seen it.

Nothing here ever holds the whole finer raster: it is read, resampled and observed block by block.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from affine import Affine
from numpy.typing import NDArray

from ...core.errors import ExtentOutside, InvalidParameter, MissingBands
from ...core.sentinel2.bands import ROLES
from ...core.tiles.window import Window
from ...models.sensor import REACH_PX, gaussian_sigma, observe, taps
from .rasters import Array, HrRaster, LrRaster, Mask

BLOCK_PX = 128
MAX_SCALE_FACTOR = 16
# Part of an integer by which a ratio of GSDs may exceed it and still be served by it.
RATIO_SLACK = 0.1


@dataclass(frozen=True)
class Displacement:
    """How far the finer raster has to move, in pixels of the common LR grid.

    Attributes:
        col, row: the movement everywhere.
        ties: (N, 4) rows of col, row, and the movement there beyond that; empty for none.
        radius_px: standard deviation of the Gaussian by which ties count with their distance.
    """

    col: float = 0.0
    row: float = 0.0
    ties: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 4)))
    radius_px: float = 256.0

    def near(self, col: float, row: float) -> Affine:
        """p -> p + d(p) around a place, pixels of the common grid.

        With ties, d is the weighted least-squares plane through their movements, drawn a little towards a constant
        so that few ties do not tilt it. Neighbouring places get slightly different planes, which is no matter: tiles
        are separate files.
        """
        if not len(self.ties):
            return Affine.translation(self.col, self.row)
        offset = (self.ties[:, :2] - (col, row)) / self.radius_px
        weight = np.exp(-0.5 * (offset**2).sum(axis=1)) + 1e-6
        design = np.column_stack([np.ones(len(offset)), offset])
        normal = design.T @ (design * weight[:, None]) + np.diag([0.0, 1.0, 1.0])
        middle, by_col, by_row = np.linalg.solve(normal, design.T @ (self.ties[:, 2:] * weight[:, None]))
        by_col, by_row = by_col / self.radius_px, by_row / self.radius_px
        start = middle + np.array([self.col, self.row]) - by_col * col - by_row * row
        return Affine(1 + by_col[0], by_row[0], start[0], by_col[1], 1 + by_row[1], start[1])

    def moved(self, col: float, row: float) -> Displacement:
        """The same with a further movement everywhere."""
        return replace(self, col=self.col + col, row=self.row + row)


@dataclass(frozen=True)
class Observed:
    """The finer raster as Sentinel-2 would have seen it.

    Attributes:
        values: (C, h, w) float32 in the finer raster's own DN; meaningless where not valid.
        valid: (h, w) every finer pixel that the sensor model touches there is valid.
        saturated: (h, w) some of the finer pixels are at the end of their type.
    """

    values: Array
    valid: Mask
    saturated: Mask


class Pair:
    """Both rasters, the bands and the window they have in common, and the scale factor."""

    def __init__(self, lr: LrRaster, hr: HrRaster, scale_factor: float | None = None) -> None:
        """Find out what the two have in common.

        Raises:
            ExtentOutside: they do not overlap.
            MissingBands: they have no band in common.
            InvalidParameter: the scale factor is out of range or finer than the finer raster can serve.
        """
        self.lr, self.hr = lr, hr
        order = dict.fromkeys([*ROLES, *lr.bands])
        self.roles = tuple(role for role in order if role in lr.bands and role in hr.bands)
        if not self.roles:
            raise MissingBands(
                "The two rasters have no band in common.",
                f"Sentinel-2: {', '.join(lr.bands)}; the other: {', '.join(hr.bands)}",
                "Name their bands with --lr-bands and --hr-bands.",
            )
        outline = hr.outline(lr.grid.crs)
        if not np.isfinite(outline).all():
            raise ExtentOutside("The rasters cannot be brought to one CRS.", hr.path, "Check their CRSs.")
        (xmin, ymin), (xmax, ymax) = outline.min(axis=1), outline.max(axis=1)
        self.window = lr.grid.window((xmin, ymin, xmax, ymax))
        self.grid = lr.grid.crop(self.window)
        left, low, right, high = self.grid.bounds
        self.ratio = hr.ratio(lr.grid, (left + right) / 2, (low + high) / 2)
        self.scale_factor = integer_scale_factor(self.ratio if scale_factor is None else scale_factor, self.ratio)

    def read_lr(self, window: Window) -> tuple[Array, Mask, Mask]:
        """The Sentinel-2 side in a window of the common grid; see `LrRaster.read`."""
        col, row = self.window.col + window.col, self.window.row + window.row
        return self.lr.read(Window(col, row, window.width, window.height), self.roles)

    def read_hr(self, window: Window, displacement: Displacement) -> tuple[Array, Mask, Mask]:
        """The finer raster on the refined grid of a window of the common grid; see `HrRaster.read`."""
        move = displacement.near(window.col + window.width / 2, window.row + window.height / 2)
        to_crs = self.grid.transform
        return self.hr.read(self.grid.crop(window).refine(self.scale_factor), self.roles, to_crs @ move @ ~to_crs)

    def observe(self, displacement: Displacement, mtf: tuple[float, ...]) -> Observed:
        """The finer raster through the sensor model on the whole common grid, block by block."""
        whole = self.grid
        values = np.zeros((len(self.roles), whole.height, whole.width), np.float32)
        valid, saturated = np.zeros(values.shape[1:], bool), np.zeros(values.shape[1:], bool)
        for block in self.blocks():
            (seen,) = self.observe_block(displacement, [mtf], block)
            part = (slice(block.row, block.row + block.height), slice(block.col, block.col + block.width))
            values[(slice(None), *part)], valid[part], saturated[part] = seen.values, seen.valid, seen.saturated
        return Observed(values, valid, saturated)

    def blocks(self) -> list[Window]:
        """Windows that cover the common grid."""
        return [
            Window(col, row, min(BLOCK_PX, self.grid.width - col), min(BLOCK_PX, self.grid.height - row))
            for row in range(0, self.grid.height, BLOCK_PX)
            for col in range(0, self.grid.width, BLOCK_PX)
        ]

    def observe_block(
        self, displacement: Displacement, mtfs: Sequence[tuple[float, ...]], window: Window
    ) -> list[Observed]:
        """The finer raster in one window as sensors of several MTFs (one per band each) would have seen it."""
        r = REACH_PX
        fine = self.read_hr(
            Window(window.col - r, window.row - r, window.width + 2 * r, window.height + 2 * r), displacement
        )
        inside = (slice(r, -r), slice(r, -r))
        wide = [through_sensor(*fine, mtf, self.scale_factor) for mtf in mtfs]
        return [Observed(o.values[(slice(None), *inside)], o.valid[inside], o.saturated[inside]) for o in wide]


def integer_scale_factor(wanted: float, ratio: float) -> int:
    """The next whole number: 12.5 (10 m with .8 m) is served as 13.

    Raises:
        InvalidParameter: outside 2 .. 16, or far finer than the finer raster itself.
    """
    found = math.ceil(wanted - RATIO_SLACK) if math.isfinite(wanted) else 0
    if not 2 <= found <= MAX_SCALE_FACTOR:
        raise InvalidParameter(
            "The scale factor is out of range.", f"{wanted:.4g}", f"It must lie between 2 and {MAX_SCALE_FACTOR}."
        )
    if found > 1.6 * ratio:
        raise InvalidParameter(
            "The high-resolution raster is too coarse for this scale factor.",
            f"scale factor {found}; its pixels are {ratio:.4g} times finer",
            "Ask for a smaller scale factor or give a finer raster.",
        )
    return found


def through_sensor(values: Array, valid: Mask, saturated: Mask, mtf: tuple[float, ...], scale_factor: int) -> Observed:
    """Sensor model on (C, H, W); NaN pixels take no part, and what they touch is not valid."""
    kernel = taps(gaussian_sigma(torch.tensor(mtf, dtype=torch.float64), scale_factor), scale_factor)
    weight = torch.from_numpy(valid.astype(np.float32))[None, None].expand(1, len(values), -1, -1)
    filled = torch.from_numpy(np.nan_to_num(values))[None]
    share = observe(weight.contiguous(), kernel, kernel, scale_factor)
    seen = observe(filled, kernel, kernel, scale_factor) / share.clamp(min=1e-3)
    h, w = valid.shape[0] // scale_factor, valid.shape[1] // scale_factor
    spots: Mask = np.any(saturated.reshape(h, scale_factor, w, scale_factor), axis=(1, 3))
    return Observed(seen[0].numpy(), np.greater(share[0].amin(dim=0).numpy(), 0.999), spots)
