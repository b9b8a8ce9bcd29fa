"""Prior feature extraction module and x0-predicting denoiser.

Both work on the LR grid: tensors of the HR grid are pixel-unshuffled by the scale factor, so that the most
expensive level costs what LR resolution costs. There is no global pooling and no attention, so what the network
says about a pixel does not depend on where a tile was cut, beyond a short halo.

Where the specification says so, both are told what the sensor is like: the noise of each pixel enters as maps, MTF and
noise of each band by FiLM in every block.

Source: prior module and conditioning on it, Miao et al. (IEEE JSTARS 2025).
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .banded import upsample
from .instrument import SensorInputs
from .naf import Blocks, added

Layer = TypeVar("Layer", nn.Conv2d, nn.Linear)


@dataclass(frozen=True)
class NetworkSpec:
    """Everything that fixes the network's shape; stored in the checkpoint's JSON.

    Attributes:
        bands: number of bands the network knows, in the checkpoint's band order.
        scale_factor: HR pixels per LR pixel along one axis.
        width: channels at the LR level; the next levels have two and four times as many.
        prior_blocks: NAF blocks of the prior module (level 1 in, level 2, level 1 out).
        denoiser_blocks: NAF blocks of the denoiser (encoder 1, encoder 2, middle, decoder 2, decoder 1).
        with_prior: whether there is a prior module; without it the denoiser sees the interpolated tile alone, which is
            there to measure what the module is worth.
        sensor_inputs: whether the network is told each band's MTF and noise; without it, it takes what training showed.
    """

    bands: int = 4
    scale_factor: int = 4
    width: int = 64
    prior_blocks: tuple[int, int, int] = (3, 3, 3)
    denoiser_blocks: tuple[int, int, int, int, int] = (2, 2, 4, 2, 2)
    with_prior: bool = True
    sensor_inputs: bool = False

    @property
    def multiple_px(self) -> int:
        """LR pixels a tile's side, and its origin in the scene, must be a multiple of (two stride-2 levels)."""
        return 4

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> NetworkSpec:
        """Build from a checkpoint's JSON. Raises TypeError on unknown or missing keys."""
        facts = dict(facts)
        for key in ("prior_blocks", "denoiser_blocks"):
            if key in facts:
                facts[key] = tuple(int(n) for n in facts[key])
        return cls(**facts)


def _channels_last(x: Tensor, s: int) -> Tensor:
    """`F.pixel_unshuffle`, but channels last in memory, which is how convolutions on a CPU want it, in one go."""
    n, c, height, width = x.shape
    h, w = height // s, width // s
    return x.reshape(n, c, h, s, w, s).permute(0, 2, 4, 1, 3, 5).reshape(n, h, w, c * s * s).permute(0, 3, 1, 2)


def _zero(layer: Layer) -> Layer:
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer


class SensorEntry(nn.Module):
    """Takes in what is known of the sensor: an addend for the first feature map and an embedding for FiLM.

    A network which is told of the sensor begins as one that is not: the addend begins at zero, and so does the
    embedding where FiLM is trained already (`silent`); elsewhere FiLM itself begins as nothing.
    """

    def __init__(self, spec: NetworkSpec, embedding: int, silent: bool) -> None:
        super().__init__()
        self.maps = _zero(nn.Conv2d(3 * spec.bands, spec.width, 1, bias=False))
        last = nn.Linear(64, embedding)
        self.embed = nn.Sequential(nn.Linear(2 * spec.bands, 64), nn.SiLU(), _zero(last) if silent else last)

    def forward(self, told: SensorInputs) -> tuple[Tensor, Tensor]:
        """Addend (N, width, h, w) and embedding (N, embedding)."""
        facts, noise = self.maps.weight.split([told.facts.shape[1], told.noise.shape[1]], 1)
        addend = F.conv2d(told.noise, noise) + F.linear(told.facts, facts[:, :, 0, 0])[:, :, None, None]
        return addend, self.embed(told.facts)


def _needed(told: SensorInputs | None) -> SensorInputs:
    if told is None:
        raise ValueError("this network has to be told of the sensor")
    return told


@dataclass
class Prior:
    """What the prior module knows of a tile; computed once and used by every sampling step.

    Attributes:
        estimate: regression estimate x_reg on the HR grid, (N, C, 4h, 4w), z units.
        level1: feature maps on the LR grid, (N, width, h, w).
        level2: feature maps at half the LR grid, (N, 2 width, h/2, w/2).
    """

    estimate: Tensor
    level1: Tensor
    level2: Tensor


@dataclass
class Conditions:
    """What the denoiser makes of a `Prior`, which no sampling step changes; made once per tile.

    Attributes:
        estimate: regression estimate x_reg on the HR grid, (N, C, 4h, 4w), z units.
        level1: what is added to the denoiser's first feature map, (N, width, h, w).
        level2: what is added to that of half the LR grid, (N, 2 width, h/2, w/2).
        embedding: what is added to the embedding of the noise level, (N, 4 width); none where no sensor is told.
    """

    estimate: Tensor
    level1: Tensor
    level2: Tensor
    embedding: Tensor | None = None


class PriorModule(nn.Module):
    """Prior feature extraction: sees the LR tile once, gives two feature levels and a regression estimate."""

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        self.spec = spec
        w, s = spec.width, spec.scale_factor
        emb = 64 if spec.sensor_inputs else 0
        self.head = nn.Conv2d(2 * spec.bands, w, 5, padding=2)
        self.first = Blocks(spec.prior_blocks[0], w, emb)
        self.down = nn.Conv2d(w, 2 * w, 2, stride=2)
        self.second = Blocks(spec.prior_blocks[1], 2 * w, emb)
        self.up = nn.Conv2d(2 * w, 4 * w, 1)
        self.last = Blocks(spec.prior_blocks[2], w, emb)
        self.tail = _zero(nn.Conv2d(w, spec.bands * s * s, 3, padding=1))
        self.told = SensorEntry(spec, emb, silent=False) if spec.sensor_inputs else None

    def forward(self, lr: Tensor, available: Tensor, told: SensorInputs | None = None) -> Prior:
        """Run the module.

        Args:
            lr: normalised LR tile (N, C, h, w), absent bands zero.
            available: (N, C) ones and zeros.
            told: of the sensor; needed by networks with `sensor_inputs`, of no use to others.

        Raises:
            ValueError: the network needs to be told of the sensor and is not.
        """
        s = self.spec.scale_factor
        flags = available[:, :, None, None].expand(-1, -1, lr.shape[-2], lr.shape[-1]).to(lr.dtype)
        x = torch.cat([lr, flags], 1).contiguous(memory_format=torch.channels_last)
        level1, emb = self.head(x), None
        if self.told is not None:
            addend, emb = self.told(_needed(told))
            level1 = added(level1, addend)
        level1 = self.first(level1, emb)
        level2 = self.second(self.down(level1), emb)
        level1 = self.last(added(F.pixel_shuffle(self.up(level2), 2), level1), emb)
        return Prior(upsample(lr, s) + F.pixel_shuffle(self.tail(level1), s), level1, level2)


class NoPrior(nn.Module):
    """Stands where the prior module would: interpolation as the estimate, no features, no parameters."""

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        self.spec = spec

    def forward(self, lr: Tensor, available: Tensor, told: SensorInputs | None = None) -> Prior:
        """As `PriorModule.forward`."""
        n, _, h, w = lr.shape
        level1 = lr.new_zeros(n, self.spec.width, h, w)
        level2 = lr.new_zeros(n, 2 * self.spec.width, h // 2, w // 2)
        return Prior(upsample(lr, self.spec.scale_factor), level1, level2)


class Denoiser(nn.Module):
    """U-net of NAF blocks that predicts x0 from x_t, the prior's estimate and features, and the noise level."""

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        self.spec = spec
        w, s = spec.width, spec.scale_factor
        emb = 4 * w
        n = spec.denoiser_blocks
        self.embed = nn.Sequential(nn.Linear(64, emb), nn.SiLU(), nn.Linear(emb, emb), nn.SiLU())
        self.head = nn.Conv2d(2 * spec.bands * s * s + spec.bands, w, 1)
        self.prior1 = nn.Conv2d(w, w, 1)
        self.encode1 = Blocks(n[0], w, emb)
        self.down1 = nn.Conv2d(w, 2 * w, 2, stride=2)
        self.prior2 = nn.Conv2d(2 * w, 2 * w, 1)
        self.encode2 = Blocks(n[1], 2 * w, emb)
        self.down2 = nn.Conv2d(2 * w, 4 * w, 2, stride=2)
        self.middle = Blocks(n[2], 4 * w, emb)
        self.up2 = nn.Conv2d(4 * w, 8 * w, 1)
        self.decode2 = Blocks(n[3], 2 * w, emb)
        self.up1 = nn.Conv2d(2 * w, 4 * w, 1)
        self.decode1 = Blocks(n[4], w, emb)
        self.tail = _zero(nn.Conv2d(w, spec.bands * s * s, 3, padding=1))
        self.told = SensorEntry(spec, emb, silent=True) if spec.sensor_inputs else None

    @staticmethod
    def _sinusoids(log_noise_level: Tensor) -> Tensor:
        frequencies = torch.exp(torch.linspace(math.log(0.5), math.log(32.0), 32, device=log_noise_level.device))
        angles = log_noise_level.float()[:, None] * frequencies
        return torch.cat([angles.sin(), angles.cos()], 1)

    def conditions(self, prior: Prior, available: Tensor, told: SensorInputs | None = None) -> Conditions:
        """Take in a prior, once for all steps, of tiles whose bands are `available`, (N, C) ones and zeros.

        Raises:
            ValueError: the network needs to be told of the sensor and is not.
        """
        _, estimate, flags = self._head_weights()
        level1 = F.conv2d(_channels_last(prior.estimate, self.spec.scale_factor), estimate)
        level1 = added(level1, self.prior1(prior.level1))
        level1 += F.linear(available, flags, self.head.bias)[:, :, None, None]
        emb = None
        if self.told is not None:
            addend, emb = self.told(_needed(told))
            level1 = added(level1, addend)
        return Conditions(prior.estimate, level1, self.prior2(prior.level2), emb)

    def _head_weights(self) -> tuple[Tensor, ...]:
        """The head's weights for the channels of x_t, the estimate, and the flags (those last: (width, C))."""
        pixels = self.spec.bands * self.spec.scale_factor**2
        x_scaled, estimate, flags = self.head.weight.split([pixels, pixels, self.spec.bands], 1)
        return x_scaled, estimate, flags[:, :, 0, 0]

    def forward(self, x_scaled: Tensor, sqrt_eta: Tensor, conditions: Conditions) -> Tensor:
        """Predict x0.

        Args:
            x_scaled: x_t / sqrt(kappa^2 eta_t + 1), (N, C, 4h, 4w), z units.
            sqrt_eta: (N,) noise level sqrt(eta_t).
            conditions: the prior module's result for the same tiles, as `conditions` takes it in.

        Returns:
            x0_hat (N, C, 4h, 4w), z units.
        """
        s = self.spec.scale_factor
        emb = self.embed(self._sinusoids(torch.log(sqrt_eta)))
        if conditions.embedding is not None:
            emb = emb + conditions.embedding
        x = added(F.conv2d(_channels_last(x_scaled, s), self._head_weights()[0]), conditions.level1)
        one = self.encode1(x, emb)
        two = self.encode2(added(self.down1(one), conditions.level2), emb)
        x = self.middle(self.down2(two), emb)
        x = self.decode2(added(F.pixel_shuffle(self.up2(x), 2), two), emb)
        x = self.decode1(added(F.pixel_shuffle(self.up1(x), 2), one), emb)
        return conditions.estimate + F.pixel_shuffle(self.tail(x), s)


class Network(nn.Module):
    """The whole model: `prior` (once per tile) and `denoiser` (once per sampling step)."""

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        self.spec = spec
        self.prior = PriorModule(spec) if spec.with_prior else NoPrior(spec)
        self.denoiser = Denoiser(spec)

    def use_lower_precision(self, on: bool, sparing: bool = False) -> None:
        """Run convolutions of the denoiser's NAF blocks in bfloat16, or not.

        The last blocks before the output stay in float32, whose rounding would be that of the result, and so does the
        prior module, which every step sees and most of a result comes from.

        Args:
            on: whether.
            sparing: for CPUs, none but products, and those of the coarsest level alone. What the rounding of others changes
                would be 2 DN and more, from one size of tiles to another too.
        """
        denoiser = self.denoiser
        for blocks in (denoiser.encode1, denoiser.encode2, denoiser.middle, denoiser.decode2):
            blocks.lower_precision = on and (not sparing or blocks is denoiser.middle)
            blocks.products_only = sparing
