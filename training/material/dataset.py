"""Random LR/HR crops: every batch is a pure function of (seed, step), so a resumed run sees the same data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ...models.instrument import PICTURE_NOISE, SensorInputs, sensor_inputs
from ..config import TrainingConfig
from ..sources.hr import BANDS, HrScene, held_out
from ..sources.pairs import PairTile, load_pairs
from .degradation import degrade
from .instrument import measure

MARGIN_PX = 3


@dataclass(frozen=True)
class Batch:
    """Training tensors in z units, z = (reflectance - mean) / scale; absent bands are zero.

    Attributes:
        lr: (N, C, n, n).
        hr: (N, C, s n, s n).
        available: (N, C) ones and zeros.
        mean, scale: (N, C, 1, 1) of the normalisation.
        told: of the sensor, for networks that want to know.
    """

    lr: Tensor
    hr: Tensor
    available: Tensor
    mean: Tensor
    scale: Tensor
    told: SensorInputs | None = None

    @property
    def mask(self) -> Tensor:
        """`available` as (N, C, 1, 1)."""
        return self.available[:, :, None, None]


@dataclass(frozen=True)
class Normalisation:
    """z = (reflectance - mean) / scale per band of `sources.hr.BANDS`; fixed constants, a fact of the checkpoint."""

    mean: tuple[float, ...] = (0.10, 0.10, 0.10, 0.22)
    scale: tuple[float, ...] = (0.06, 0.06, 0.06, 0.10)

    def of(self, bands: tuple[str, ...]) -> Normalisation:
        """For some of the bands."""
        index = [BANDS.index(band) for band in bands]
        return Normalisation(tuple(self.mean[i] for i in index), tuple(self.scale[i] for i in index))


@dataclass(frozen=True)
class _Crop:
    """One crop with its margin.

    Attributes:
        values: (C, H, W) reflectance of the target.
        available: (C,) ones and zeros.
        mean, scale: (C, 1, 1) of the normalisation.
        measured: (C, h, w) LR side of a real pair.
        mtf: (C,) of a real pair.
    """

    values: np.ndarray
    available: np.ndarray
    mean: np.ndarray
    scale: np.ndarray
    measured: np.ndarray | None = None
    mtf: np.ndarray | None = None


class CropSampler:
    """Cuts, varies and degrades crops of the scenes of one side of the split."""

    def __init__(
        self,
        groups: list[tuple[float, list[HrScene]]],
        config: TrainingConfig,
        *,
        crop_px: int | None = None,
        batch: int | None = None,
        seed: int | None = None,
        validation: bool = False,
        device: torch.device | None = None,
    ) -> None:
        """Prepare to cut from `groups`, (share, scenes), what `config` asks for; the rest overrides it.

        Raises:
            ValueError: no scene is large enough for the crops.
        """
        self.config, self.validation = config, validation
        self.crop_px, self.batch = crop_px or config.crop_px, batch or config.batch
        self.seed = config.seed if seed is None else seed
        self.device = device or torch.device("cpu")
        self.index = [BANDS.index(band) for band in config.bands]
        self.side = (self.crop_px + 2 * MARGIN_PX) * config.scale_factor
        self.ranges, self.sensors = config.degradation, config.sensors
        self.normalisation = Normalisation().of(config.bands)
        self.groups = []
        for share, scenes in groups:
            fit = [s for s in scenes if held_out(s.place) == validation and min(s.values.shape[1:]) >= self.side]
            if fit:
                # By area on the ground, so that an enlarged copy of a scene counts no more than the scene.
                area = np.array([s.values[0].size * s.zoom**2 for s in fit], dtype=float)
                self.groups.append((share, fit, area / area.sum()))
        self.pairs = self._fitting_pairs([tile for folder in config.pairs for tile in load_pairs(Path(folder))])
        if not self.groups and not self.pairs:
            raise ValueError("no scene is large enough for the crops")
        shares = np.array([g[0] for g in self.groups])
        self.shares = shares / shares.sum()

    def _fitting_pairs(self, tiles: list[PairTile]) -> list[PairTile]:
        """Pairs of this side of the split that a crop can be cut from."""
        other = [t.name for t in tiles if t.scale_factor != self.config.scale_factor]
        if other:
            raise ValueError(f"pairs of another scale factor than {self.config.scale_factor}: {', '.join(other[:3])}")
        return [
            t
            for t in tiles
            if held_out(t.place) == self.validation and min(t.hr.shape[1:]) >= self.side and set(t.roles) & set(BANDS)
        ]

    def _cut_pair(self, rng: np.random.Generator) -> _Crop:
        """A real pair, both sides turned and mirrored alike."""
        tile = self.pairs[int(rng.integers(len(self.pairs)))]
        s, n = self.config.scale_factor, self.side // self.config.scale_factor
        y, x = (int(rng.integers(0, size - n + 1)) for size in tile.lr.shape[1:])
        turns, mirrored = int(rng.integers(4)), rng.random() < 0.5
        sides = []
        for values, f in ((tile.lr, 1), (tile.hr, s)):
            full = np.full((len(BANDS), n * f, n * f), np.nan, np.float32)
            for i, role in enumerate(tile.roles):
                if role in BANDS:
                    full[BANDS.index(role)] = values[i, y * f : (y + n) * f, x * f : (x + n) * f]
            full = np.rot90(full[self.index], turns, axes=(1, 2))
            sides.append(full[:, :, ::-1] if mirrored else full)
        # What the pair's mask leaves out is taken from the LR side, interpolated by repetition: no detail to learn.
        lr, hr = sides
        coarse = np.repeat(np.repeat(lr, s, axis=1), s, axis=2)
        there = np.array([role in tile.roles for role in BANDS], np.float32)
        by_role = dict(zip(tile.roles, tile.mtf))
        # Anything where there is no such band: nothing of it is told.
        mtf = np.array([by_role.get(role, tile.mtf[0]) for role in BANDS], np.float32)
        values = np.ascontiguousarray(np.where(np.isfinite(hr), hr, coarse))
        return _Crop(values, there[self.index], *self._constants(), np.ascontiguousarray(lr), mtf[self.index])

    def _cut(self, rng: np.random.Generator) -> tuple[np.ndarray, HrScene]:
        _, scenes, weights = self.groups[rng.choice(len(self.groups), p=self.shares)]
        while True:
            scene = scenes[rng.choice(len(scenes), p=weights)]
            y, x = (int(rng.integers(0, n - self.side + 1)) for n in scene.values.shape[1:])
            crop = scene.values[self.index, y : y + self.side, x : x + self.side].astype(np.float32)
            if np.isfinite(crop[0]).all():
                return crop, scene

    def _vary(self, crop: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Turn and mirror the crop; factor and addend, (C, 1, 1), of its change of contrast, gain and level."""
        crop = np.rot90(crop, int(rng.integers(4)), axes=(1, 2))
        if rng.random() < 0.5:
            crop = crop[:, :, ::-1]
        middle = crop.mean(axis=(1, 2), keepdims=True)
        low, high = (0.05, 0.5) if rng.random() < self.config.flat_share else (0.6, 1.5)
        contrast = np.exp(rng.uniform(np.log(low), np.log(high)))
        gain = np.exp(rng.uniform(np.log(0.65), np.log(1.6))) * np.exp(rng.normal(0, 0.06, (len(crop), 1, 1)))
        return crop, contrast * gain, (1 - contrast) * middle * gain + rng.uniform(-0.02, 0.04)

    def _statistics(self, scene: HrScene) -> tuple[np.ndarray, np.ndarray]:
        """Robust mean and scale of a whole scene, (C, 1, 1) each."""
        values = scene.values[self.index][:, ::7, ::7].reshape(len(self.index), -1).astype(np.float32)
        low, middle, high = np.nanpercentile(np.nan_to_num(values, nan=0.2), [5, 50, 95], axis=1)
        return middle[:, None, None], np.maximum((high - low) / 3, 0.01)[:, None, None]

    def _constants(self) -> tuple[np.ndarray, np.ndarray]:
        """Mean and scale of the fixed normalisation, (C, 1, 1) each."""
        shape = (len(self.index), 1, 1)
        mean, scale = (np.reshape(v, shape).astype(float) for v in (self.normalisation.mean, self.normalisation.scale))
        return mean, scale

    def _simulated(self, rng: np.random.Generator) -> _Crop:
        """A clean crop, whose LR side is still to be made."""
        crop, scene = self._cut(rng)
        available = np.array(scene.available, dtype=np.float32)
        if rng.random() < self.config.nir_dropout:
            available[3] = 0
        factor, addend = np.ones((len(self.index), 1, 1)), np.zeros((len(self.index), 1, 1))
        if not self.validation:
            crop, factor, addend = self._vary(crop, rng)
        mean, scale = self._constants()
        if self.config.normalisation == "scene":
            mean, scale = self._statistics(scene)
            # An absent band has no mean, and its variation none either.
            mean, scale = np.nan_to_num(mean * factor + addend, nan=0.2), scale * factor
        return _Crop(np.ascontiguousarray(crop * factor + addend), available[self.index], mean, scale)

    def __call__(self, step: int) -> Batch:
        """The batch of a step; the same for the same (seed, step)."""
        rng = np.random.default_rng((self.seed, step, int(self.validation)))
        crops = []
        for _ in range(self.batch):
            real = bool(self.pairs) and (not self.groups or rng.random() < self.config.pairs_share)
            crops.append(self._cut_pair(rng) if real else self._simulated(rng))

        def tensor(name: str) -> Tensor:
            return torch.from_numpy(np.stack([getattr(c, name) for c in crops]).astype(np.float32)).to(self.device)

        s, m = self.config.scale_factor, MARGIN_PX
        hr = tensor("values").nan_to_num_(0.2).clamp_(min=0.0005)
        lr, mtf, noise = self._measured(hr, crops, torch.Generator(self.device).manual_seed(int(rng.integers(2**62))))
        lr, hr = lr[:, :, m:-m, m:-m], hr[:, :, m * s : -m * s, m * s : -m * s]
        available, mean, scale = tensor("available"), tensor("mean"), tensor("scale")
        mask = available[:, :, None, None]
        told = None if mtf is None or noise is None else sensor_inputs(mtf, noise, lr, available)
        return Batch((lr - mean) / scale * mask, (hr - mean) / scale * mask, available, mean, scale, told)

    def _measured(
        self, hr: Tensor, crops: list[_Crop], generator: torch.Generator
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        """LR side of the crops, simulated or that of real pairs; MTF and law of noise where the network is told."""
        mtf = noise = None
        if self.config.sensor_inputs:
            lr, mtf, noise = measure(hr, self.config.bands, self.config.scale_factor, self.sensors, generator)
        else:
            lr = degrade(hr, self.config.scale_factor, self.ranges, generator)
        for i, crop in enumerate(crops):
            if crop.measured is None or crop.mtf is None:
                continue
            lr[i] = torch.from_numpy(crop.measured).nan_to_num_(0.2)
            if mtf is not None and noise is not None:
                mtf[i] = torch.from_numpy(crop.mtf)
                noise[i] = torch.tensor(PICTURE_NOISE)
        return lr, mtf, noise
