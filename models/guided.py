"""Brings bands of a coarser grid to that of a finer picture of the same place: 20 m bands beside super-resolved 10 m ones.

What the guides show beyond the coarse grid is added to the interpolated bands in shares that a small network gives for
each place, band and guide, together with a residual on the grid halfway. So the finest detail is the guides' own: where
they show none, nothing is added. There is no global pooling and no attention, as in `network`.

Sources: local linear models of a band by its guides, He et al. (guided image filtering, IEEE TPAMI 2013); shares that a
network predicts, Wu et al. (fast end-to-end trainable guided filter, CVPR 2018).
"""

from __future__ import annotations

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
# Differences from the measurement below so many standard deviations of its noise are mostly noise.
NOISE_TIMES = 2.0
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
    """Shares of the guides' detail, and a residual halfway; untrained it interpolates."""

    def __init__(self, spec: GuidedSpec) -> None:
        super().__init__()
        self.spec = spec
        w = spec.width
        self.head = nn.Conv2d(spec.bands + 3 * spec.guides, w, 5, padding=2)
        self.body = Blocks(spec.blocks, w)
        self.tail = nn.Conv2d(w, spec.bands * (spec.guides + 1), 3, padding=1)
        for parameter in self.tail.parameters():
            nn.init.zeros_(parameter)

    def forward(self, coarse: Tensor, guides: Tensor) -> Tensor:
        """Bands on the fine grid.

        Args:
            coarse: (N, C, h, w) normalised values of the coarse grid.
            guides: (N, G, s h, s w) normalised values of the fine grid.

        Returns:
            (N, C, s h, s w).
        """
        s, fine = self.spec.scale_factor, self.spec.scale_factor // STEP
        halfway = F.avg_pool2d(guides, fine)
        again = upsample(F.avg_pool2d(halfway, STEP), STEP)
        # How much finer detail there is around: texture and edges take other shares.
        texture = F.avg_pool2d((guides - upsample(halfway, fine)).abs(), fine)
        x = torch.cat([upsample(coarse, STEP), halfway, halfway - again, texture], 1)
        x = self.tail(self.body(self.head(x.contiguous(memory_format=torch.channels_last))))
        shares, residual = x.split([self.spec.bands * self.spec.guides, self.spec.bands], 1)
        detail = guides - upsample(F.avg_pool2d(guides, s), s)
        out = upsample(coarse, s) + upsample(residual, fine)
        # Band by band: shares of all of them on the fine grid would take several times the memory of the result.
        drawn = [
            (F.interpolate(each, scale_factor=fine, mode="bilinear", align_corners=False) * detail).sum(1)
            for each in shares.unflatten(1, (self.spec.bands, self.spec.guides)).unbind(1)
        ]
        return out + torch.stack(drawn, 1)


def agreeing(found: Tensor, measured: Tensor, mtf: Sequence[float], scale_factor: int) -> Tensor:
    """A result brought towards its measurement, as far as that differs by more than its noise.

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
    seen = observe(found, kernel, kernel, scale_factor)
    floor, slope = INSTRUMENT_NOISE
    noise = NOISE_TIMES**2 * (floor + slope * measured.clamp(min=0))
    left = measured - seen
    squares = left * left
    return project(found, seen + left * squares / (squares + noise), mtf, scale_factor, DAMPING)
