"""Random LR/HR crops: every batch is a pure function of (seed, step), so a resumed run sees the same data."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .degradation import DegradationRanges, degrade
from .sources.hr import HrScene, held_out

MARGIN_PX = 3


@dataclass(frozen=True)
class Batch:
    """Training tensors in z units: `lr` (N, 4, n, n), `hr` (N, 4, 4n, 4n), `available` (N, 4)."""

    lr: Tensor
    hr: Tensor
    available: Tensor


@dataclass(frozen=True)
class Normalisation:
    """z = (reflectance - mean) / scale per band; fixed constants, a fact of the checkpoint."""

    mean: tuple[float, ...] = (0.10, 0.10, 0.10, 0.22)
    scale: tuple[float, ...] = (0.06, 0.06, 0.06, 0.10)

    def apply(self, reflectance: Tensor) -> Tensor:
        """Reflectance (N, C, H, W) -> z."""
        mean = torch.tensor(self.mean, device=reflectance.device)[:, None, None]
        return (reflectance - mean) / torch.tensor(self.scale, device=reflectance.device)[:, None, None]


class CropSampler:
    """Cuts, varies and degrades crops of the scenes of one side of the split."""

    def __init__(
        self,
        groups: list[tuple[float, list[HrScene]]],
        crop_px: int,
        batch: int,
        seed: int,
        ranges: DegradationRanges,
        normalisation: Normalisation,
        validation: bool = False,
        scale_factor: int = 4,
        nir_dropout: float = 0.15,
    ) -> None:
        side = (crop_px + 2 * MARGIN_PX) * scale_factor
        self.groups = []
        for share, scenes in groups:
            fit = [s for s in scenes if held_out(s.place) == validation and min(s.values.shape[1:]) >= side]
            if fit:
                # By area on the ground, so that an enlarged copy of a scene counts no more than the scene.
                area = np.array([s.values[0].size * s.zoom**2 for s in fit], dtype=float)
                self.groups.append((share, fit, area / area.sum()))
        if not self.groups:
            raise ValueError("no scene is large enough for the crop size")
        shares = np.array([g[0] for g in self.groups])
        self.shares = shares / shares.sum()
        self.crop_px, self.batch, self.seed, self.side, self.scale_factor = crop_px, batch, seed, side, scale_factor
        self.ranges, self.normalisation, self.validation, self.nir_dropout = (
            ranges,
            normalisation,
            validation,
            nir_dropout,
        )

    def _cut(self, rng: np.random.Generator) -> tuple[np.ndarray, HrScene]:
        _, scenes, weights = self.groups[rng.choice(len(self.groups), p=self.shares)]
        while True:
            scene = scenes[rng.choice(len(scenes), p=weights)]
            y, x = (int(rng.integers(0, n - self.side + 1)) for n in scene.values.shape[1:])
            crop = scene.values[:, y : y + self.side, x : x + self.side].astype(np.float32)
            if np.isfinite(crop[0]).all():
                return crop, scene

    def _vary(self, crop: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        crop = np.rot90(crop, int(rng.integers(4)), axes=(1, 2))
        if rng.random() < 0.5:
            crop = crop[:, :, ::-1]
        middle = crop.mean(axis=(1, 2), keepdims=True)
        crop = (crop - middle) * np.exp(rng.uniform(np.log(0.6), np.log(1.5))) + middle
        gain = np.exp(rng.uniform(np.log(0.65), np.log(1.6))) * np.exp(rng.normal(0, 0.06, (4, 1, 1)))
        return crop * gain + rng.uniform(-0.02, 0.04)

    def __call__(self, step: int) -> Batch:
        """The batch of a step; the same for the same (seed, step)."""
        rng = np.random.default_rng((self.seed, step, int(self.validation)))
        crops, flags = [], []
        for _ in range(self.batch):
            crop, scene = self._cut(rng)
            available = np.array(scene.available, dtype=np.float32)
            if rng.random() < self.nir_dropout:
                available[3] = 0
            crops.append(np.ascontiguousarray(self._vary(crop, rng) if not self.validation else crop))
            flags.append(available)
        hr = torch.from_numpy(np.stack(crops).astype(np.float32)).nan_to_num_(0.2).clamp_(min=0.0005)
        generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
        lr = degrade(hr, self.scale_factor, self.ranges, generator)
        m, s = MARGIN_PX, self.scale_factor
        lr, hr = lr[:, :, m:-m, m:-m], hr[:, :, m * s : -m * s, m * s : -m * s]
        available_t = torch.from_numpy(np.stack(flags))
        mask = available_t[:, :, None, None]
        return Batch(self.normalisation.apply(lr) * mask, self.normalisation.apply(hr) * mask, available_t)
