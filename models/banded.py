"""Filters between the LR and the HR grid, along the rows of tensors, as products with small banded matrices.

Convolutions of a few channels leave most of a processor idle; matrix products, most of whose factors here are zeros, do
the same several times as fast. Columns are the rows of the transposed tensor.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

# LR rows that one product makes: few zeros in the matrix, and few products.
BLOCK_PX = 32
# Parameter of the cubic (Keys, IEEE TASSP 1981, who prefers -.5), as in PyTorch's interpolation.
_CUBIC = -0.75


def _banded(kernels: Tensor, scale_factor: int, count: int) -> Tensor:
    """Kernels (K, L) as matrices (K, count, (count - 1) scale_factor + L), each row's taps `scale_factor` further on."""
    k, length = kernels.shape
    width = (count - 1) * scale_factor + length
    matrix = kernels.new_zeros(k, count, width)
    matrix.as_strided((k, count, length), (count * width, width + scale_factor, 1)).copy_(kernels[:, None])
    return matrix


def down(x: Tensor, kernels: Tensor, scale_factor: int) -> Tensor:
    """Filter and keep every `scale_factor`-th row.

    Args:
        x: (N, C, s h + L - s, W), finite: padded by what the taps reach.
        kernels: (N*C, L) or (C, L) taps.
        scale_factor: s, HR pixels per LR pixel.

    Returns:
        (N, C, h, W).
    """
    s, length = scale_factor, kernels.shape[1]
    size = (x.shape[2] - length) // s + 1
    count = min(BLOCK_PX, size)
    matrix = _banded(kernels.to(x.dtype), s, count)
    matrix = matrix.reshape(-1, x.shape[1], *matrix.shape[1:])
    parts = []
    for top in range(0, size, count):
        rows = min(count, size - top)
        wide = (rows - 1) * s + length
        parts.append(matrix[:, :, :rows, :wide] @ x[:, :, top * s : top * s + wide])
    return torch.cat(parts, 2)


def up(x: Tensor, kernels: Tensor, scale_factor: int) -> Tensor:
    """The transpose of `down`: spread each row by the taps.

    Args:
        x: (N, C, h + 2 r, W) with r = (L / s - 1) / 2, padded by what the taps reach; finite.
        kernels: (C, L) taps, L an odd multiple of s.
        scale_factor: s, HR pixels per LR pixel.

    Returns:
        (N, C, s h, W).
    """
    s = scale_factor
    both = kernels.shape[1] // s - 1
    size = x.shape[2] - both
    count = min(BLOCK_PX, size)
    matrix = _banded(kernels.to(x.dtype), s, count + both)[:, :, both * s : (both + count) * s].mT
    parts = []
    for top in range(0, size, count):
        rows = min(count, size - top)
        parts.append(matrix[:, : rows * s, : rows + both] @ x[:, :, top : top + rows + both])
    return torch.cat(parts, 2)


def upsample(lr: Tensor, scale_factor: int) -> Tensor:
    """Bicubic interpolation of (N, C, h, w) to the HR grid, pixel corners aligned, borders replicated: what
    `F.interpolate` does, to rounding."""
    s = scale_factor
    # The middles of HR pixels, from the middle of an LR pixel, in LR pixels.
    x = ((torch.arange(5 * s, dtype=torch.float64) - (5 * s - 1) / 2) / s).abs()
    near = ((_CUBIC + 2) * x - (_CUBIC + 3)) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * _CUBIC
    taps = torch.where(x < 1, near, torch.where(x < 2, far, 0.0)).to(lr)[None].expand(lr.shape[1], -1)
    x = F.pad(lr, (2, 2, 2, 2), mode="replicate")
    return up(up(x.mT, taps, s).mT, taps, s)
