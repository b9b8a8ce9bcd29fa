"""Runs of NAF blocks, which the prior module and the denoiser are made of, in float32 or with products in bfloat16.

Sources: the blocks are NAF blocks (Chen et al., ECCV 2022) without their channel attention; what they are told of the
noise level enters by FiLM (Perez et al., AAAI 2018).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class ChannelNorm(nn.Module):
    """Layer normalisation over the channels of each pixel on its own."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor, film: tuple[Tensor, Tensor] | None = None) -> Tensor:
        """Normalise (N, C, h, w); then FiLM: times (N, C) plus (N, C)."""
        weight, bias = self.weight.to(x.dtype), self.bias.to(x.dtype)
        if film is not None and len(x) == 1:
            # One pass over the maps instead of two.
            (gain,), (shift,) = film
            weight, bias = weight * gain, bias * gain + shift
        y = F.layer_norm(x.permute(0, 2, 3, 1), x.shape[1:2], weight, bias, 1e-5).permute(0, 3, 1, 2)
        if film is not None and len(x) > 1:
            gain, shift = (each[:, :, None, None] for each in film)
            y = torch.addcmul(shift, y, gain)
        return y


class NafBlock(nn.Module):
    """Gated depthwise block followed by a gated feed-forward, both residual; optional FiLM from an embedding."""

    def __init__(self, channels: int, embedding: int = 0) -> None:
        super().__init__()
        self.norm1 = ChannelNorm(channels)
        self.expand = nn.Conv2d(channels, 2 * channels, 1)
        self.depthwise = nn.Conv2d(2 * channels, 2 * channels, 3, padding=1, groups=2 * channels)
        self.project = nn.Conv2d(channels, channels, 1)
        self.norm2 = ChannelNorm(channels)
        self.feed_in = nn.Conv2d(channels, 2 * channels, 1)
        self.feed_out = nn.Conv2d(channels, channels, 1)
        for branch_end in (self.project, self.feed_out):
            nn.init.normal_(branch_end.weight, std=0.1 * channels**-0.5)
        self.film = nn.Linear(embedding, 2 * channels) if embedding else None
        if self.film is not None:
            nn.init.zeros_(self.film.weight)
            nn.init.zeros_(self.film.bias)

    def forward(self, x: Tensor, embedding: Tensor | None = None) -> Tensor:
        film = None
        if self.film is not None and embedding is not None:
            # Not in bfloat16, whose rounding would be that of whole feature maps.
            with torch.autocast(x.device.type, enabled=False):
                gain, shift = self.film(embedding).chunk(2, 1)
            film = 1 + gain, shift
        # One name for all that is made on the way, so that none of it is kept longer than it is needed.
        y = self.norm1(x, film)
        y = self.expand(y)
        y = _gated(self.depthwise(y))
        x = added(self.project(y), x)
        y = self.feed_in(self.norm2(x))
        y = _gated(y)
        return added(self.feed_out(y), x)


def added(new: Tensor, x: Tensor) -> Tensor:
    """x + new; into `new`, which nobody else holds, unless that is of a lower precision."""
    return new.add_(x) if new.dtype == x.dtype else x + new


def _gated(x: Tensor) -> Tensor:
    a, b = x.chunk(2, 1)
    return a * b


@contextmanager
def in_bfloat16(device: torch.device, products_only: bool) -> Iterator[None]:
    """Convolutions in bfloat16; with `products_only` on a CPU, what goes in and out of them stays in float32."""
    if not products_only:
        with torch.autocast(device.type, torch.bfloat16):
            yield
        return
    convolutions = torch.backends.mkldnn.conv  # type: ignore[attr-defined]
    before = convolutions.fp32_precision
    convolutions.fp32_precision = "bf16"
    try:
        yield
    finally:
        convolutions.fp32_precision = before


class Blocks(nn.Module):
    """A run of NAF blocks sharing one embedding.

    With `lower_precision` their convolutions run in bfloat16, with `products_only` but the products within these; the
    residual stream from block to block stays in float32.
    """

    def __init__(self, count: int, channels: int, embedding: int = 0) -> None:
        super().__init__()
        self.lower_precision, self.products_only = False, False
        self.blocks = nn.ModuleList(NafBlock(channels, embedding) for _ in range(count))

    def forward(self, x: Tensor, embedding: Tensor | None = None) -> Tensor:
        with in_bfloat16(x.device, self.products_only) if self.lower_precision else nullcontext():
            for block in self.blocks:
                x = block(x, embedding)
        return x
