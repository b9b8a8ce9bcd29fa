from __future__ import annotations

import math
from itertools import product

import pytest
import torch
from subpixel.models.sensor import DAMPING, box_mtf, gaussian_sigma, observe, observe_adjoint, project, taps, unseen

MTF = (0.28, 0.40, 0.5, 0.3)


def kernels(mtf: tuple[float, ...] = MTF) -> torch.Tensor:
    return taps(gaussian_sigma(torch.tensor(mtf, dtype=torch.float64), 4), 4)


# A kernel narrower than half an HR pixel, as at (2, .47), cannot be told that exactly.
@pytest.mark.parametrize(("scale_factor", "mtf"), [*product((4, 13), (0.15, 0.3, 0.47, 0.6)), (2, 0.15), (2, 0.3)])
def test_kernel_has_the_wanted_mtf(mtf: float, scale_factor: int) -> None:
    sigma = gaussian_sigma(torch.tensor([mtf], dtype=torch.float64), scale_factor)
    kernel = taps(sigma, scale_factor)[0].double()
    position = torch.arange(len(kernel)) - (len(kernel) - 1) / 2
    response = float((kernel * torch.cos(math.pi * position / scale_factor)).sum())
    assert response == pytest.approx(mtf, abs=0.01)
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-6)


def test_a_pure_box_is_the_mean() -> None:
    x = torch.rand(2, 3, 16, 24)
    flat = taps(torch.zeros(3), 4)
    torch.testing.assert_close(observe(x, flat, flat, 4), torch.nn.functional.avg_pool2d(x, 4))
    assert box_mtf(4) == pytest.approx(0.653, abs=1e-3)


def test_a_displaced_kernel_lies_where_it_was_displaced_to() -> None:
    sigma, offset = torch.full((3,), 1.5), torch.tensor([-2.0, 0.0, 1.25])
    kernel = taps(sigma, 4, offset).double()
    position = torch.arange(kernel.shape[1]) - (kernel.shape[1] - 1) / 2
    torch.testing.assert_close((kernel * position).sum(1), offset.double(), atol=0.01, rtol=0)


def test_rows_and_columns_have_taps_of_their_own() -> None:
    rng = torch.Generator().manual_seed(0)
    x, r, c = (torch.rand(*shape, generator=rng) for shape in ((1, 1, 4, 12), (1, 20), (1, 20)))
    wide = torch.nn.functional.pad(x, (8, 8, 8, 8), mode="replicate")[0, 0]
    expected = [float(r[0] @ wide[:20, left : left + 20] @ c[0]) for left in (0, 4, 8)]
    torch.testing.assert_close(observe(x, r, c, 4)[0, 0, 0], torch.tensor(expected))


def gain(mtf: float, frequency: float, smoothness_px: float) -> float:
    """Of A P A^T along one axis, at so many cycles per LR pixel, from the transform of each kernel on its own."""
    sigma = float(gaussian_sigma(torch.tensor(mtf, dtype=torch.float64), 4))
    total = 0.0
    for alias in range(4):
        f = (frequency + alias) / 4
        box = sum(math.cos(2 * math.pi * f * (place - 1.5)) for place in range(4)) / 4
        # Two sensors, and the autocorrelation of a Gaussian between them; frequencies are those of the HR grid.
        f = min(f, 1 - f)
        widths = 2 * sigma**2 + 2 * (4 * smoothness_px) ** 2
        total += box**2 * math.exp(-2 * (math.pi * f) ** 2 * widths) / 4
    return total


@pytest.mark.parametrize("period", [2, 4, 8, None])
def test_what_a_projection_leaves_is_what_it_is_damped_by(period: int | None) -> None:
    """(damping / (gain + damping))^3 of stripes so many LR pixels wide, or of a level; the gain of a level is one."""
    stripes = torch.ones(48) if period is None else torch.cos(2 * math.pi * torch.arange(48) / period)
    y = 0.01 * stripes.expand(1, 1, 48, 48)
    for damping, smoothness_px in ((DAMPING, 0.375), (0.016, 0.0)):
        relative = gain(0.45, 0.0 if period is None else 1 / period, smoothness_px) * 4
        expected = (damping / (relative + damping)) ** 3
        kernel = kernels((0.45,))
        if damping == DAMPING:
            left = y - observe(project(torch.zeros(1, 1, 192, 192), y, (0.45,), 4), kernel, kernel, 4)
        else:
            # What is not seen of an image that the sensor sees as `y`.
            x = project(torch.zeros(1, 1, 192, 192), y, (0.45,), 4, 0.016, 12, 0.0)
            left = observe(unseen(x, (0.45,), 4), kernel, kernel, 4)
        share = float((left * y)[..., 16:-16, 16:-16].sum() / (y * y)[..., 16:-16, 16:-16].sum())
        assert share == pytest.approx(expected, rel=0.01, abs=1e-6)


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
