"""Radiometry and agreement: the finer raster brought to the Sentinel-2 side's levels, and where the two disagree.

The Sentinel-2 side stays as it was measured; the finer one is fitted to it through the sensor model, so that y = A(x)
holds as well as it can. One gain per band comes from what changes over short distances: two sensors, two dates and two
suns differ slowly over a scene, and a line fitted through that would flatten the detail. What differs slowly goes into
an offset that varies slowly. `local=False` fits one straight line per band instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from ...core.errors import SuperResolutionError
from ...core.tiles.window import Window
from ...models.sensor import REACH_PX
from .material import Displacement, Observed, Pair
from .rasters import Array, Mask

MTF_CANDIDATES = tuple(round(float(m), 2) for m in np.arange(0.06, 0.645, 0.04))
# Blocks that the MTF is fitted on, at most.
MTF_BLOCKS = 48
TUKEY = 4.685
# Twice the box of this side, in LR pixels, tells what changes slowly.
SLOW_PX = 17
# Residuals below this are never a disagreement, reflectance.
SMALLEST_SIGMA = 0.002
MIN_PIXELS = 200


class NothingInCommon(SuperResolutionError):
    """The two rasters share too few valid pixels, or these have nothing to do with each other."""


@dataclass(frozen=True)
class Line:
    """y = gain x + offset of one band, reflectance from the finer raster's DN.

    Attributes:
        gain, offset: the line; where the offset varies, its median.
        sigma: robust standard deviation of what is left, reflectance.
        correlation: between y and x where the line was fitted, without what changes slowly if that is fitted apart.
    """

    gain: float
    offset: float
    sigma: float
    correlation: float


def robust_line(x: NDArray, y: NDArray) -> Line:
    """Straight line through (x, y) that up to a third of strangers do not move.

    Starts from medians and interquartile ranges, goes on with Tukey's biweight on the residuals of y.

    Raises:
        NothingInCommon: too few values, or x and y do not rise together.
    """
    if len(x) < MIN_PIXELS:
        raise NothingInCommon(
            "The two rasters share too few valid pixels.", f"{len(x)} LR pixels", "Give rasters that overlap more."
        )
    x, y = x.astype(np.float64), y.astype(np.float64)
    qx, qy = np.percentile(x, [25, 50, 75]), np.percentile(y, [25, 50, 75])
    gain = (qy[2] - qy[0]) / max(qx[2] - qx[0], 1e-12)
    offset, sigma, weight = qy[1] - gain * qx[1], 0.0, np.ones_like(x)
    for _ in range(30):
        rest = y - gain * x - offset
        sigma = 1.4826 * float(np.median(np.abs(rest))) + 1e-9
        weight = np.clip(1 - (rest / (TUKEY * sigma)) ** 2, 0, None) ** 2
        mx, my = np.average(x, weights=weight), np.average(y, weights=weight)
        variance = np.average((x - mx) ** 2, weights=weight)
        new = np.average((x - mx) * (y - my), weights=weight) / max(variance, 1e-18)
        offset, done, gain = my - new * mx, abs(new - gain) < 1e-6 * abs(new), new
        if done:
            break
    both = np.cov(x, y, aweights=weight)
    correlation = float(both[0, 1] / np.sqrt(max(both[0, 0] * both[1, 1], 1e-30)))
    if gain <= 0 or correlation < 0.2:
        raise NothingInCommon(
            "The two rasters have nothing to do with each other.",
            f"correlation {correlation:.2f}",
            "Check the place, the bands (--lr-bands, --hr-bands) and the registration.",
        )
    return Line(float(gain), float(offset), sigma, correlation)


@dataclass(frozen=True)
class Harmonisation:
    """From the finer raster's DN to reflectance.

    Attributes:
        lines: one per band.
        offsets: (C, h, w) slowly varying offset on the common LR grid.
    """

    lines: list[Line]
    offsets: Array

    def coarse(self, values: Array) -> Array:
        """Reflectance of DN (C, h, w) seen through the sensor model on the common LR grid."""
        return (_gains(self.lines) * values + self.offsets).astype(np.float32)

    def fine(self, values: Array, window: Window, scale_factor: int) -> Array:
        """Reflectance of DN (C, h * scale_factor, w * scale_factor) on the refined grid of a window."""
        rows = np.clip(np.arange(window.row - 1, window.row + window.height + 1), 0, self.offsets.shape[1] - 1)
        cols = np.clip(np.arange(window.col - 1, window.col + window.width + 1), 0, self.offsets.shape[2] - 1)
        around = torch.from_numpy(self.offsets[:, rows[:, None], cols])[None]
        s = scale_factor
        smooth = F.interpolate(around, scale_factor=s, mode="bilinear", align_corners=False)[0, :, s:-s, s:-s]
        return (_gains(self.lines) * values + smooth.numpy()).astype(np.float32)


def harmonise(y: Array, usable: Mask, seen: Array, local: bool) -> Harmonisation:
    """Fit gain and offset per band, robustly.

    Args:
        y: reflectance of the Sentinel-2 side (C, h, w).
        usable: (h, w) pixels to fit on.
        seen: DN of the finer side through the sensor model.
        local: fit what changes slowly apart.

    Raises:
        NothingInCommon: see `robust_line`.
    """
    lines, offsets = [], []
    for target, source in zip(y, seen):
        if not local:
            line = robust_line(source[usable], target[usable])
            lines.append(line)
            offsets.append(np.full(target.shape, line.offset, np.float32))
            continue
        inliers = usable
        for _ in range(4):
            # Strangers take no part in the local means, or they would pull their surroundings along.
            slow_y, slow_x = slow(target, inliers), slow(source, inliers)
            line = robust_line((source - slow_x)[usable], (target - slow_y)[usable])
            rest = target - slow_y - line.gain * (source - slow_x) - line.offset
            inliers = usable & (np.abs(np.nan_to_num(rest, nan=np.inf)) < 4 * line.sigma)
        field = slow(target - line.gain * source, inliers)
        lines.append(replace(line, offset=float(np.median(field[usable]))))
        offsets.append(field)
    return Harmonisation(lines, np.stack(offsets))


def slow(values: Array, valid: Mask) -> Array:
    """What changes slowly in (h, w): a mean over the surroundings, of valid pixels only, reaching into gaps."""
    weight = torch.from_numpy(valid.astype(np.float32))[None]
    total = torch.from_numpy(np.where(valid, values, 0).astype(np.float32))[None]
    middle = float(np.median(values[valid])) if valid.any() else 0.0
    total = total - middle * weight
    for _ in range(2):
        weight, total = (F.avg_pool2d(v, SLOW_PX, 1, SLOW_PX // 2) for v in (weight, total))
    return (middle + total / weight.clamp(min=1e-3))[0].numpy()


def _gains(lines: list[Line]) -> Array:
    return np.array([line.gain for line in lines], np.float32)[:, None, None]


@dataclass(frozen=True)
class MtfFit:
    """The MTF at LR Nyquist under which the two sides agree best.

    Attributes:
        best: one per band.
        curve: residual standard deviation per candidate (K, C), reflectance, on one set of pixels.
        at_the_end: bands whose best candidate is the first or the last: the truth may lie beyond.
    """

    best: tuple[float, ...]
    curve: NDArray[np.float64]
    at_the_end: tuple[bool, ...]


def fit_mtf(pair: Pair, displacement: Displacement, nominal: Harmonisation, nominal_mtf: float) -> MtfFit:
    """Try MTFs on a sample of blocks; the pixels are those where the harmonisation of a nominal MTF holds."""
    blocks = pair.blocks()
    blocks = [blocks[i] for i in np.linspace(0, len(blocks) - 1, min(MTF_BLOCKS, len(blocks))).round().astype(int)]
    bands = range(len(pair.roles))
    xs: dict[tuple[float, int], list[NDArray]] = {}
    ys: dict[int, list[NDArray]] = {}
    for window in blocks:
        y, valid, full = pair.read_lr(window)
        seen = pair.observe_block(
            displacement, [(m,) * len(pair.roles) for m in (nominal_mtf, *MTF_CANDIDATES)], window
        )
        usable = valid & ~full & seen[0].valid & ~seen[0].saturated
        part = (slice(window.row, window.row + window.height), slice(window.col, window.col + window.width))
        for b in bands:
            line = nominal.lines[b]
            target = y[b] - nominal.offsets[b][part]
            rest = target - line.gain * seen[0].values[b]
            good = usable & (np.abs(np.nan_to_num(rest, nan=np.inf)) < 3 * line.sigma)
            ys.setdefault(b, []).append(target[good])
            for m, candidate in zip(MTF_CANDIDATES, seen[1:]):
                xs.setdefault((m, b), []).append(candidate.values[b][good])
    curve = np.zeros((len(MTF_CANDIDATES), len(pair.roles)))
    for b in bands:
        y_all = np.concatenate(ys[b]).astype(np.float64)
        for k, m in enumerate(MTF_CANDIDATES):
            x = np.concatenate(xs[m, b]).astype(np.float64)
            slope, start = np.polyfit(x, y_all, 1)
            curve[k, b] = np.sqrt(np.mean((y_all - slope * x - start) ** 2))
    best, ends = zip(*(_lowest(curve[:, b]) for b in bands))
    return MtfFit(best, curve, ends)


def _lowest(curve: NDArray[np.float64]) -> tuple[float, bool]:
    """Bottom of the parabola through the lowest candidate and its neighbours; whether that is at an end."""
    k = int(curve.argmin())
    if k in (0, len(curve) - 1):
        return MTF_CANDIDATES[k], True
    a, b, c = curve[k - 1 : k + 2] ** 2
    step = MTF_CANDIDATES[1] - MTF_CANDIDATES[0]
    return round(MTF_CANDIDATES[k] + 0.5 * step * float((a - c) / max(a - 2 * b + c, 1e-18)), 4), False


@dataclass(frozen=True)
class Agreement:
    """What is left between y and A(x), and which LR pixels are kept.

    Attributes:
        residual: y - A(x) after harmonisation (C, h, w), NaN where one of them is not valid.
        seen: A(x) after harmonisation (C, h, w).
        nodata, bright, disagree: why a pixel is not kept (h, w); each pixel has one reason at most.
    """

    residual: Array
    seen: Array
    nodata: Mask
    bright: Mask
    disagree: Mask

    @property
    def keep(self) -> Mask:
        """(h, w) pixels that may be trained on."""
        return ~(self.nodata | self.bright | self.disagree)


def agreement(
    y: Array, valid: Mask, full: Mask, seen: Observed, fitted: Harmonisation, threshold: float, white: float
) -> Agreement:
    """Mask what is not measured, what is white, and what changed between the two acquisitions.

    A pixel disagrees where its residual exceeds `threshold` robust standard deviations in some band, or where the
    mean over 5 x 5 pixels exceeds half of that (faint but wide: haze, shadow, another crop), or where the slowly
    varying offset is as far from its median, measured by its own spread (a cloud wider than its window). What
    disagrees or is white grows by the reach of the sensor model, because it has shone into its neighbours.

    Args:
        y, valid, full: the Sentinel-2 side; see `LrRaster.read`.
        seen: the finer side through the sensor model, DN.
        fitted: from DN to reflectance.
        threshold: robust standard deviations.
        white: reflectance above which a pixel counts as cloud or snow if all its bands lie above.
    """
    sigmas = np.array([max(line.sigma, SMALLEST_SIGMA) for line in fitted.lines], np.float32)[:, None, None]
    nodata = ~(valid & seen.valid)
    harmonised = np.where(nodata, np.nan, fitted.coarse(seen.values)).astype(np.float32)
    residual = (np.where(nodata, np.nan, y) - harmonised).astype(np.float32)
    relative = np.nan_to_num(residual / sigmas)
    wide = _mean5(relative) / np.maximum(_mean5((~nodata)[None].astype(np.float32)), 0.2)
    changed = (np.abs(relative) > threshold).any(axis=0) | (np.abs(wide) > threshold / 2).any(axis=0)
    for field, sigma in zip(fitted.offsets, sigmas.ravel()):
        middle = np.median(field[~nodata]) if not nodata.all() else 0.0
        spread = 1.4826 * float(np.median(np.abs(field[~nodata] - middle))) if not nodata.all() else 0.0
        changed |= np.abs(field - middle) > threshold * max(spread, float(sigma))
    with np.errstate(invalid="ignore"):
        bright = (y > white).all(axis=0) | (harmonised > white).all(axis=0)
    bright = _grown((bright | full | seen.saturated) & ~nodata) & ~nodata
    disagree = _grown(changed & ~nodata) & ~nodata & ~bright
    return Agreement(residual, harmonised, nodata, bright, disagree)


def _mean5(values: Array) -> Array:
    """Mean over 5 x 5 pixels of (C, h, w), zeros outside."""
    return F.avg_pool2d(torch.from_numpy(values)[None], 5, 1, 2)[0].numpy()


def _grown(mask: Mask) -> Mask:
    """`mask` and what lies less than the sensor model's reach from it."""
    side = 2 * REACH_PX - 1
    return F.max_pool2d(torch.from_numpy(mask.astype(np.float32))[None, None], side, 1, side // 2)[0, 0].numpy() > 0
