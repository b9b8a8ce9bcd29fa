from __future__ import annotations

import math

import pytest
import torch
from subpixel.models.sensor import box_mtf, gaussian_sigma, observe, observe_adjoint, project, taps

MTF = (0.28, 0.40, 0.5, 0.3)


def kernels(mtf: tuple[float, ...] = MTF) -> torch.Tensor:
    return taps(gaussian_sigma(torch.tensor(mtf, dtype=torch.float64), 4), 4)


@pytest.mark.parametrize("mtf", [0.15, 0.3, 0.47, 0.6])
def test_kernel_has_the_wanted_mtf(mtf: float) -> None:
    kernel = kernels((mtf,))[0].double()
    position = torch.arange(len(kernel)) - (len(kernel) - 1) / 2
    response = float((kernel * torch.cos(2 * math.pi * position / 8)).sum())
    assert response == pytest.approx(mtf, abs=0.01)
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-6)


def test_a_pure_box_is_the_mean() -> None:
    x = torch.rand(2, 3, 16, 24)
    flat = taps(torch.zeros(3), 4)
    torch.testing.assert_close(observe(x, flat, flat, 4), torch.nn.functional.avg_pool2d(x, 4))
    assert box_mtf(4) == pytest.approx(0.653, abs=1e-3)


def test_constants_stay() -> None:
    torch.testing.assert_close(
        observe(torch.full((1, 4, 32, 32), 0.3), kernels(), kernels(), 4), torch.full((1, 4, 8, 8), 0.3)
    )


def test_adjoint() -> None:
    torch.manual_seed(0)
    x, r = torch.zeros(1, 4, 96, 96), torch.zeros(1, 4, 24, 24)
    x[..., 24:-24, 24:-24], r[..., 6:-6, 6:-6] = torch.randn(1, 4, 48, 48), torch.randn(1, 4, 12, 12)
    left = float((observe(x, kernels(), kernels(), 4) * r).sum())
    right = float((x * observe_adjoint(r, kernels(), 4)).sum())
    assert left == pytest.approx(right, rel=1e-4)


def test_projection_agrees_and_moves_no_more_than_it_must() -> None:
    torch.manual_seed(0)
    truth = torch.nn.functional.avg_pool2d(torch.rand(1, 4, 132, 132), 5, 1) * 0.4
    y = observe(truth, kernels(), kernels(), 4)
    wrong = truth + 0.02 * torch.randn_like(truth)
    fixed = project(wrong, y, MTF, 4, 0.016, 3, 0.0)
    residual = (observe(fixed, kernels(), kernels(), 4) - y)[..., 8:-8, 8:-8]
    assert float(residual.abs().max()) < 1e-4
    assert float((fixed - truth).pow(2).mean()) < float((wrong - truth).pow(2).mean())
    inner = (slice(None), slice(None), slice(40, -40), slice(40, -40))
    assert float((project(truth, y, MTF, 4, 0.016, 3, 0.0) - truth)[inner].abs().max()) < 1e-5


def test_default_projection_corrects_levels_more_than_pixel_noise() -> None:
    torch.manual_seed(0)
    x = torch.full((1, 4, 128, 128), 0.2)
    level, noise = torch.full((1, 4, 32, 32), 0.21), 0.2 + 0.01 * torch.randn(1, 4, 32, 32)

    def left(y: torch.Tensor) -> float:
        residual = observe(project(x, y, MTF, 4), kernels(), kernels(), 4) - y
        return float(residual[..., 8:-8, 8:-8].std() + residual[..., 8:-8, 8:-8].mean().abs()) / 0.01

    assert left(level) < 0.15
    assert left(level) < left(noise) < 0.8


@pytest.mark.parametrize("size", [(1, 3), (21, 70)])
def test_iterations_are_projections_one_after_the_other(size: tuple[int, int]) -> None:
    torch.manual_seed(0)
    x, y = torch.rand(2, 4, 4 * size[0], 4 * size[1]), torch.rand(2, 4, *size)
    once = x
    for _ in range(3):
        once = project(once, y, MTF, 4, iterations=1)
    torch.testing.assert_close(project(x, y, MTF, 4, iterations=3), once, atol=1e-5, rtol=0)


def test_projection_is_local() -> None:
    torch.manual_seed(1)
    x, y = torch.rand(1, 4, 256, 256), torch.rand(1, 4, 64, 64)
    whole = project(x, y, MTF, 4)
    part = project(x[..., 64:, 64:], y[..., 16:, 16:], MTF, 4)
    assert float((whole[..., 64 + 64 :, 64 + 64 :] - part[..., 64:, 64:]).abs().max()) < 1e-4


def test_corrections_stay_below_the_nyquist_frequency() -> None:
    """What the sensor cannot see is left to the network: noise in y adds little detail above the LR Nyquist."""
    torch.manual_seed(0)
    x, y = torch.full((1, 4, 256, 256), 0.2), 0.2 + 0.01 * torch.randn(1, 4, 64, 64)

    def beyond(smoothness: float) -> float:
        added = (project(x, y, MTF, 4, 0.05, 3, smoothness) - x)[..., 32:-32, 32:-32]
        spectrum = torch.fft.rfft2(added).abs() ** 2
        high = torch.maximum(torch.fft.fftfreq(192).abs()[:, None], torch.fft.rfftfreq(192)[None]) > 1 / 8
        return float(spectrum[..., high].sum() / spectrum.sum())

    assert beyond(0.375) < 0.5 * beyond(0.0)


@pytest.mark.parametrize("scale_factor", [2, 3, 8, 13])
def test_projection_at_other_scale_factors(scale_factor: int) -> None:
    torch.manual_seed(0)
    s = scale_factor
    truth = torch.nn.functional.interpolate(torch.rand(1, 4, 24, 24), scale_factor=s, mode="bicubic") * 0.3
    kernel = taps(gaussian_sigma(torch.tensor(MTF, dtype=torch.float64), s), s)
    y = observe(truth, kernel, kernel, s)
    wrong = truth + 0.03
    residual = (observe(project(wrong, y, MTF, s), kernel, kernel, s) - y)[..., 6:-6, 6:-6]
    assert float(residual.abs().max()) < 2e-3
