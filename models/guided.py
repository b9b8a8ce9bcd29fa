"""Brings bands of a coarser grid to that of a finer picture of the same place: 20 m bands beside super-resolved 10 m ones.

What the guides show beyond the coarse grid is added to the interpolated bands in shares for each place, band and guide: a
regression of what was measured of the band on what the same sensor sees of the guides around, which needs no training and
holds anywhere, and what a small network adds to it, together with a residual on the grid halfway. So the finest detail is
the guides' own: where they show none, nothing is added. There is no global pooling and no attention, as in `network`.

Sources: local linear models of a band by its guides, He et al. (guided image filtering, IEEE TPAMI 2013); shares that a
network predicts, Wu et al. (fast end-to-end trainable guided filter, CVPR 2018).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .banded import upsample
from .instrument import INSTRUMENT_NOISE
from .naf import Blocks
from .sensor import gaussian_sigma, observe, project, taps

# From the coarse grid to the one halfway, on which the network works: from 20 m to 10 m.
STEP = 2
# The regression's neighbourhood, coarse pixels: standard deviation of its Gaussian and how far that reaches.
AROUND_PX, REACH_PX = 1.5, 3
# MTF at the coarse Nyquist frequency that the guides are seen through, between those of the bands.
GUIDE_MTF = 0.3
# What is added to the variance of each guide, z units squared, before there is any training.
RIDGE = 3e-3
# Differences from the measurement below so many standard deviations of its noise are mostly noise.
NOISE_TIMES = 2.0
# Nothing is darker than this share of the darkest coarse pixel around: beside bright roofs the guides' detail, in the shares
# of what lies around, leaves black spots.
DARKEST = 0.4
# How hard what is left of them is projected: without the noise, there is no need to be careful.
DAMPING = 0.05


@dataclass(frozen=True)
class GuidedSpec:
    """Everything that fixes the network's shape.

    Attributes:
        bands: of the coarse grid.
        guides: bands of the fine grid.
        scale_factor: fine pixels per coarse pixel along one axis, a multiple of `STEP`.
        width: channels.
        blocks: NAF blocks.
    """

    bands: int = 6
    guides: int = 4
    scale_factor: int = 8
    width: int = 48
    blocks: int = 6

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> GuidedSpec:
        """Build from JSON. Raises TypeError on unknown or missing keys."""
        return cls(**facts)


class GuidedNetwork(nn.Module):
    """Shares of the guides' detail, and a residual halfway; untrained it is the regression."""

    kernel: Tensor

    def __init__(self, spec: GuidedSpec) -> None:
        super().__init__()
        self.spec = spec
        w = spec.width
        self.head = nn.Conv2d(2 * spec.bands + 3 * spec.guides, w, 5, padding=2)
        self.body = Blocks(spec.blocks, w)
        self.tail = nn.Conv2d(w, spec.bands * (spec.guides + 1), 3, padding=1)
        for parameter in self.tail.parameters():
            nn.init.zeros_(parameter)
        # Shares where nothing is told by what lies around.
        self.usual = nn.Parameter(torch.zeros(spec.bands, spec.guides))
        self.ridge = nn.Parameter(torch.full((spec.guides,), math.log(RIDGE)))
        seen = taps(
            gaussian_sigma(torch.tensor([GUIDE_MTF], dtype=torch.float64), spec.scale_factor), spec.scale_factor
        )
        self.register_buffer("kernel", seen.repeat(spec.guides, 1), persistent=False)

    def forward(self, coarse: Tensor, guides: Tensor) -> Tensor:
        """Bands on the fine grid.

        Args:
            coarse: (N, C, h, w) normalised values of the coarse grid.
            guides: (N, G, s h, s w) normalised values of the fine grid.

        Returns:
            (N, C, s h, s w).
        """
        s, fine = self.spec.scale_factor, self.spec.scale_factor // STEP
        low = observe(guides, self.kernel, self.kernel, s)
        detail = guides - upsample(low, s)
        halfway, near = F.avg_pool2d(guides, fine), F.avg_pool2d(detail, fine)
        shares = F.interpolate(
            self.regressed(coarse, low).flatten(1, 2), scale_factor=STEP, mode="bilinear", align_corners=False
        ).unflatten(1, (self.spec.bands, self.spec.guides))
        begun = upsample(coarse, STEP)
        begun = torch.cat([begun, begun + (shares * near[:, None]).sum(2)], 1)
        # How much finer detail there is around: texture and edges take other shares.
        texture = F.avg_pool2d((guides - upsample(halfway, fine)).abs(), fine)
        x = torch.cat([begun, halfway, near, texture], 1)
        # Channels last is what convolutions like, and nothing else here.
        x = self.tail(self.body(self.head(x.contiguous(memory_format=torch.channels_last)))).contiguous()
        more, residual = x.split([self.spec.bands * self.spec.guides, self.spec.bands], 1)
        shares = shares + more.unflatten(1, (self.spec.bands, self.spec.guides))
        out = upsample(coarse, s) + upsample(residual, fine)
        # Band by band: shares of all of them on the fine grid would take several times the memory of the result.
        drawn = [
            (F.interpolate(each, scale_factor=fine, mode="bilinear", align_corners=False) * detail).sum(1)
            for each in shares.unbind(1)
        ]
        return out + torch.stack(drawn, 1)

    def regressed(self, coarse: Tensor, low: Tensor) -> Tensor:
        """Shares (N, C, G, h, w) by which the coarse bands follow the guides around each pixel.

        Args:
            coarse: (N, C, h, w).
            low: (N, G, h, w) the guides as seen on the coarse grid.
        """
        bands, guides = self.spec.bands, self.spec.guides
        pairs = [(i, j) for i in range(guides) for j in range(i, guides)]
        products = [low[:, i] * low[:, j] for i, j in pairs]
        products += [low[:, i] * coarse[:, c] for c in range(bands) for i in range(guides)]
        means = around(torch.cat([low, coarse, torch.stack(products, 1)], 1))
        g, b = means[:, :guides], means[:, guides : guides + bands]
        own = {pair: means[:, guides + bands + n] - g[:, pair[0]] * g[:, pair[1]] for n, pair in enumerate(pairs)}
        shared = means[:, guides + bands + len(pairs) :].unflatten(1, (bands, guides)) - b[:, :, None] * g[:, None]
        ridge = self.ridge.exp()
        rows = [[own[min(i, j), max(i, j)] + (ridge[i] if i == j else 0) for j in range(guides)] for i in range(guides)]
        usual = self.usual[None, :, :, None, None]
        left = [
            shared[:, :, i] - sum(own[min(i, j), max(i, j)][:, None] * usual[:, :, j] for j in range(guides))
            for i in range(guides)
        ]
        return usual + torch.stack(solved(rows, left), 2)


def around(x: Tensor) -> Tensor:
    """Gaussian mean of (N, C, h, w) around each pixel; edges are repeated."""
    place = torch.arange(-REACH_PX, REACH_PX + 1, dtype=torch.float64)
    kernel = torch.exp(-0.5 * (place / AROUND_PX) ** 2)
    weights = [float(weight) for weight in kernel / kernel.sum()]
    y = F.pad(x, (REACH_PX,) * 4, mode="replicate")
    # Sums of a few shifted planes take a tenth of what convolutions of single channels do.
    for _ in range(2):
        length = y.shape[3] - 2 * REACH_PX
        total = weights[0] * y[..., :length]
        for k in range(1, len(weights)):
            total = total + weights[k] * y[..., k : k + length]
        y = total.mT
    return y


def solved(rows: list[list[Tensor]], right: list[Tensor]) -> list[Tensor]:
    """x with rows x = right at every pixel, for symmetric and positive definite rows, by elimination: a few small systems
    at many places, on any device.

    Args:
        rows: G x G values (N, h, w).
        right: G values (N, C, h, w).
    """
    size = len(right)
    upper, right = [list(row) for row in rows], list(right)
    for k in range(size):
        for i in range(k + 1, size):
            factor = upper[i][k] / upper[k][k]
            upper[i] = [upper[i][j] - factor * upper[k][j] if j > k else upper[i][j] for j in range(size)]
            right[i] = right[i] - factor[:, None] * right[k]
    found: list[Tensor] = right
    for k in reversed(range(size)):
        rest = right[k]
        for j in range(k + 1, size):
            rest = rest - upper[k][j][:, None] * found[j]
        found[k] = rest / upper[k][k][:, None]
    return found


def agreeing(found: Tensor, measured: Tensor, mtf: Sequence[float], scale_factor: int) -> Tensor:
    """A result without black spots, brought towards its measurement, as far as that differs by more than its noise.

    What the network leaves out of a measurement is noise for the most part; put back, it would change the colours of
    dark ground. So each difference is shrunk as Wiener's filter does, by its own size beside that of the noise, and the
    rest is projected.

    Args:
        found: (N, C, s h, s w) reflectance.
        measured: (N, C, h, w) reflectance.
        mtf: of each band at the Nyquist frequency of its own grid.
        scale_factor: s.

    Returns:
        As `found`. Source of the aim, not to fit closer than the noise: Morozov (Soviet Math. Dokl., 1966).
    """
    kernel = taps(gaussian_sigma(torch.tensor(tuple(mtf), dtype=torch.float64), scale_factor), scale_factor)
    kernel = kernel.to(found.device)
    darkest = -F.max_pool2d(-measured.clamp(min=0), 3, stride=1, padding=1)
    found = torch.maximum(found, DARKEST * F.interpolate(darkest, scale_factor=scale_factor, mode="nearest"))
    seen = observe(found, kernel, kernel, scale_factor)
    floor, slope = INSTRUMENT_NOISE
    noise = NOISE_TIMES**2 * (floor + slope * measured.clamp(min=0))
    left = measured - seen
    squares = left * left
    return project(found, seen + left * squares / (squares + noise), mtf, scale_factor, DAMPING)
