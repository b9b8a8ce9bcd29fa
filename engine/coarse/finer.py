"""Brings the 20 m bands of tiles to the grid of their result, whose bands guide them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from ...core.errors import EngineFailed
from ...core.model import check_guides
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...core.text import Text
from ...models.banded import upsample
from ...models.guided import agreeing
from ...models.sensor import gaussian_sigma, taps
from ..compute.devices import empty_cache, out_of_memory
from ..compute.observed import observed
from ..compute.runner import OUT_OF_ROOM, EngineResult
from ..reading.radiometry import HIGHEST, fill_invalid
from .bands import RATIO, CoarsePixels
from .weights import Guided


@dataclass(frozen=True)
class CoarseTile:
    """The 20 m bands of one tile.

    Attributes:
        reflectance: (C, h, w) in the order of `Finer.roles`, nothing invalid left.
        measured: (C, h, w) where something was, and the guides were too.
        there: (C, H, W) the same on the tile's source pixels.
        row_px, col_px: source pixels by which the first 20 m pixel begins before the tile: 0 or 1.
    """

    reflectance: NDArray[np.float32]
    measured: NDArray[np.bool_]
    there: NDArray[np.bool_]
    row_px: int
    col_px: int


def _on_whole_pixels(there: NDArray[np.bool_], before: tuple[int, int], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Of a mask (C, H, W) on a tile's source pixels, where it holds in all that a 20 m pixel covers: (C, h, w)."""
    after = [n * RATIO - length - first for n, length, first in zip(shape, there.shape[1:], before)]
    whole = np.pad(there, ((0, 0), (before[0], after[0]), (before[1], after[1])), mode="edge")
    return np.asarray(whole.reshape(len(there), shape[0], RATIO, shape[1], RATIO).all(axis=(2, 4)))


class Finer:
    """The network of the 20 m bands on a device.

    Attributes:
        roles: 20 m bands that are given, a part of the network's.
    """

    def __init__(
        self, guided: Guided, guides: Sequence[str], roles: Sequence[str], device: torch.device, scale_factor: int
    ) -> None:
        """Prepare to bring some bands to the grid of a result.

        Args:
            guided: the network.
            guides: bands of the result, in its order.
            roles: 20 m bands that there are.
            device: where it runs.
            scale_factor: output pixels per source pixel along one axis.

        Raises:
            InvalidParameter: a guide is missing.
        """
        facts = guided.facts
        check_guides(guides)
        self.roles = tuple(roles)
        self.facts, self._network, self._scale = facts, guided.network, scale_factor
        self._guides = [list(guides).index(role) for role in facts.guides]
        self._index = [facts.bands.index(role) for role in roles]
        self.mtf = [facts.mtf[i] for i in self._index]
        self._taps = taps(gaussian_sigma(torch.tensor(self.mtf, dtype=torch.float64), self._s), self._s).numpy()
        self._move(device)

    @property
    def _s(self) -> int:
        """Output pixels per 20 m pixel along one axis."""
        return self.facts.network.scale_factor

    def _move(self, device: torch.device) -> None:
        self.device = device
        self._network.to(device)

    def tile(self, pixels: CoarsePixels, guides_valid: NDArray[np.bool_]) -> CoarseTile:
        """What was read of a tile, filled where nothing was measured.

        Args:
            pixels: of the tile's window.
            guides_valid: (C, H, W) of the guides; without them nothing is given.
        """
        _, h, w = pixels.valid.shape
        before = pixels.row_px, pixels.col_px
        guided = _on_whole_pixels(np.asarray(guides_valid.all(axis=0, keepdims=True)), before, (h, w))
        # What the guides know nothing of, such as clouds that were masked, must not reach what lies beside it either.
        fill = np.full(len(self.roles), self.facts.mean, np.float32)
        filled = fill_invalid(pixels.reflectance, pixels.valid & guided, fill)
        there = np.asarray(pixels.there & guides_valid.all(axis=0))
        return CoarseTile(filled, _on_whole_pixels(there, before, (h, w)), there, *before)

    def run(
        self,
        results: Sequence[EngineResult],
        tiles: Sequence[CoarseTile],
        request: SuperResolveRequest,
        progress: Progress,
    ) -> list[EngineResult]:
        """Results with the 20 m bands behind their own; advances progress by one for each tile.

        A device that runs out of memory hands over to the CPU, which is said.

        Raises:
            RunCancelled, EngineFailed.
        """
        done = []
        for result, tile in zip(results, tiles):
            progress.check()
            done.append(self._anywhere(result, tile, request, progress))
            progress.advance(1)
        return done

    def _anywhere(
        self, result: EngineResult, tile: CoarseTile, request: SuperResolveRequest, progress: Progress
    ) -> EngineResult:
        """One result on the device, or on the CPU from here on where that has no room for it."""
        try:
            return self._one(result, tile, request)
        except RuntimeError as error:
            if not out_of_memory(error):
                raise
            if self.device.type == "cpu":
                raise EngineFailed(
                    "The machine ran out of memory.",
                    Text("tile of {n} px", n=tile.there.shape[-1]),
                    "Choose a smaller TILE_PX.",
                ) from error
        # Outside the handler: there the traceback still holds the tensors that must go.
        empty_cache(self.device)
        self._move(torch.device("cpu"))
        progress.message(OUT_OF_ROOM, "warning")
        return self._one(result, tile, request)

    @torch.inference_mode()
    def _one(self, result: EngineResult, tile: CoarseTile, request: SuperResolveRequest) -> EngineResult:
        coarse = torch.from_numpy(tile.reflectance)[None].to(self.device)
        found = self._made(torch.from_numpy(result.mean)[None].to(self.device), coarse, tile, request)
        mean = self._own(found, tile, result.mean.shape)
        low, high = float(mean.min()), float(mean.max())
        if not -HIGHEST <= low <= high <= HIGHEST:
            raise EngineFailed(
                "The model gave values that cannot be reflectance.",
                Text("from {low:g} to {high:g}", low=low, high=high),
                "Install the plugin again, or export the other model again.",
            )
        together = np.concatenate([result.mean, mean])
        if result.deviation is None:
            return replace(result, mean=together)
        deviation = self._own(self._error(found, coarse), tile, result.mean.shape)
        # The measured share, where it is asked for, stays the last one.
        own = len(result.mean)
        return replace(
            result,
            mean=together,
            deviation=np.concatenate([result.deviation[:own], deviation, result.deviation[own:]]),
        )

    def _made(self, guides: Tensor, coarse: Tensor, tile: CoarseTile, request: SuperResolveRequest) -> Tensor:
        """(1, C, s h, s w) reflectance that agrees with what was measured."""
        facts = self.facts
        if request.method == "bicubic":
            found = upsample(coarse, self._s)
        else:
            z = coarse.new_zeros(1, len(facts.bands), *coarse.shape[2:])
            z[:, self._index] = (coarse - facts.mean) / facts.scale
            beside = (self._covering(guides[:, self._guides], tile, coarse.shape) - facts.mean) / facts.scale
            found = self._network(z, beside)[:, self._index] * facts.scale + facts.mean
        return agreeing(found, coarse, self.mtf, self._s) if request.consistency else found

    def _covering(self, guides: Tensor, tile: CoarseTile, shape: torch.Size) -> Tensor:
        """Guides (1, G, H, W) on whole 20 m pixels: their edges repeated where one begins or ends beyond the tile."""
        top, left = tile.row_px * self._scale, tile.col_px * self._scale
        bottom = shape[2] * self._s - guides.shape[2] - top
        right = shape[3] * self._s - guides.shape[3] - left
        return F.pad(guides, (left, right, top, bottom), mode="replicate")

    def _error(self, found: Tensor, coarse: Tensor) -> Tensor:
        """Standard deviation of the error to expect, by how much detail there is."""
        detail = found - upsample(coarse, self._s)
        models = [self.facts.uncertainty[i] for i in self._index]
        each = [
            model.expected_error(torch.zeros_like(x), x, self._s) for model, x in zip(models, detail.split(1, dim=1))
        ]
        return torch.cat(each, 1)

    def _own(self, x: Tensor, tile: CoarseTile, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """Of (1, C, s h, s w) what lies in the tile, whose result has a shape (C, H, W)."""
        top, left = tile.row_px * self._scale, tile.col_px * self._scale
        own: NDArray[np.float32] = x[0, :, top : top + shape[1], left : left + shape[2]].cpu().numpy()
        return own

    def observe(self, tile: CoarseTile, reflectance: NDArray[np.float32]) -> NDArray[np.float32]:
        """(C, H, W) of a tile's result seen through the sensor model: (C, h, w); on any thread."""
        s, (_, h, w) = self._s, tile.reflectance.shape
        top, left = tile.row_px * self._scale, tile.col_px * self._scale
        after = (h * s - reflectance.shape[1] - top, w * s - reflectance.shape[2] - left)
        whole = np.pad(reflectance, ((0, 0), (top, after[0]), (left, after[1])), mode="edge")
        return observed(whole, self._taps, s)
