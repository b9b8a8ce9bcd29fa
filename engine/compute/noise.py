"""Noise that belongs to the ground: a pure function of seed, sample, step and absolute pixel index.

Philox 4x32 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011) with ten rounds, in integer
arithmetic that is the same on every device; its words become normal values by the Box-Muller transform.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

_MASK = 0xFFFFFFFF
_MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
_WEYL = (0x9E3779B9, 0xBB67AE85)
ROUNDS = 10
# Output pixels that are drawn at a time on a CPU.
STRIP_PX = 2**16


def philox(
    counter: tuple[Tensor, Tensor, Tensor, Tensor], key: tuple[int, int], rounds: int = ROUNDS
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Philox4x32: four int64 tensors holding 32-bit words and two 32-bit keys -> four such tensors, broadcast together.

    What wraps in a product of int64, or is shifted in from its sign, lies above the 32 bits, and is masked before it counts.
    """
    c0, c1, c2, c3 = counter
    k0, k1 = key
    for i in range(rounds):
        if i:
            k0, k1 = (k0 + _WEYL[0]) & _MASK, (k1 + _WEYL[1]) & _MASK
        product0, product1 = c0 * _MULTIPLIERS[0], c2 * _MULTIPLIERS[1]
        c0 = ((product1 >> 32) ^ c1).bitwise_xor_(k0).bitwise_and_(_MASK)
        c2 = ((product0 >> 32) ^ c3).bitwise_xor_(k1).bitwise_and_(_MASK)
        c1, c3 = product1, product0
    return c0, c1 & _MASK, c2, c3 & _MASK


def ground_noise(
    seed: int,
    member: int,
    step: int,
    col: int,
    row: int,
    width: int,
    height: int,
    bands: int,
    device: torch.device | str = "cpu",
) -> Tensor:
    """Standard normal noise of a window of the ground.

    Args:
        seed: 0 .. 2^63-1.
        member: number of the sample in the ensemble.
        step: 0 for the start of sampling, then 1, 2, ...
        col, row: absolute index of the window's first output pixel, counted from the CRS origin.
        width, height: output pixels.
        bands: how many values each pixel gets; the first bands do not depend on it.
        device: where the result lives; the integers are the same everywhere.

    Returns:
        (bands, height, width) float32.
    """
    device = torch.device(device)
    noise = torch.empty(bands, height, width, device=device)
    # On a CPU in strips whose words stay in the cache, and which take little memory at a time.
    strip = max(1, STRIP_PX // width) if device.type == "cpu" else height
    for top in range(0, height, strip):
        part = noise[:, top : top + strip]
        _fill(part, (seed & _MASK, (seed >> 32) & _MASK), member, step, col, row + top)
    return noise


def _fill(noise: Tensor, key: tuple[int, int], member: int, step: int, col: int, row: int) -> None:
    bands, height, width = noise.shape
    # float32 rounds a little differently on every device, far below what can be seen; MPS has nothing wider.
    device, whole, real = noise.device, torch.int64, torch.float32
    # Not expanded: as long as words depend on one of them alone, a line of them is enough.
    cols = ((torch.arange(width, device=device, dtype=whole) + col) & _MASK)[None, :]
    rows = ((torch.arange(height, device=device, dtype=whole) + row) & _MASK)[:, None]
    for group in range((bands + 3) // 4):
        tag = torch.full((1, 1), (step | group << 8) & _MASK, device=device, dtype=whole)
        who = torch.full((1, 1), member & _MASK, device=device, dtype=whole)
        words = philox((cols, rows, tag, who), key)
        for first, second, place in (*words[:2], 4 * group), (*words[2:], 4 * group + 2):
            radius = torch.sqrt(-2.0 * torch.log((first.to(real) + 0.5) / 2.0**32))
            angle = second.to(real) * (2.0 * math.pi / 2.0**32)
            for band, wave in zip(noise[place : place + 2], (torch.cos, torch.sin)):
                torch.mul(radius, wave(angle), out=band)
