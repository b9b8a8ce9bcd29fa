from __future__ import annotations

import pytest
import torch
from subpixel.models.banded import down, up, upsample
from torch.nn import functional as F


@pytest.mark.parametrize("scale_factor", [2, 3, 4, 8])
@pytest.mark.parametrize("size", [(1, 1), (5, 70), (32, 33), (100, 3)])
def test_interpolation_is_that_of_pytorch(scale_factor: int, size: tuple[int, int]) -> None:
    torch.manual_seed(0)
    lr = torch.randn(2, 3, *size)
    expected = F.interpolate(lr.double(), scale_factor=scale_factor, mode="bicubic", align_corners=False)
    torch.testing.assert_close(upsample(lr, scale_factor), expected.float(), atol=1e-5, rtol=0)


@pytest.mark.parametrize("rows", [1, 31, 32, 33, 100])
@pytest.mark.parametrize("scale_factor", [2, 3, 4])
def test_products_are_convolutions(rows: int, scale_factor: int) -> None:
    torch.manual_seed(0)
    s, taps = scale_factor, torch.randn(2 * 3, 5 * scale_factor)
    hr = torch.randn(2, 3, rows * s + 4 * s, 7)
    expected = F.conv2d(hr.reshape(1, 6, -1, 7), taps[:, None, :, None], stride=(s, 1), groups=6)
    torch.testing.assert_close(down(hr, taps, s), expected.reshape(2, 3, rows, 7), atol=1e-5, rtol=1e-5)
    lr = torch.randn(2, 3, rows + 4, 7)
    spread = F.conv_transpose2d(lr, taps[:3, None, :, None], stride=(s, 1), groups=3)
    torch.testing.assert_close(up(lr, taps[:3], s), spread[:, :, 4 * s : -4 * s], atol=1e-5, rtol=1e-5)


def test_gradients_pass() -> None:
    lr = torch.randn(1, 2, 6, 6, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: upsample(x, 2), (lr,))
