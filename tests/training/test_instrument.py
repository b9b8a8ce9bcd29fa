"""The simulated sensors whose properties the network is told."""

from __future__ import annotations

import pytest
import torch
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.training.material.instrument import SensorRanges, _Dice, draw_sensors, measure

BANDS = ("B04", "B03", "B02", "B08")
EXACT = SensorRanges(mtf_jitter=0.0, anisotropy=0.0, band_shift=0.0, told_mtf=0.0, told_noise=0.0, any_share=0.0)


def ranges(**changes: object) -> SensorRanges:
    return SensorRanges(**{**vars(EXACT), **changes})  # type: ignore[arg-type]


def test_what_is_told_is_what_was_done() -> None:
    """Seen through the told MTF, the ground differs from the tile by noise of the told variance, band by band."""
    torch.manual_seed(0)
    ground = torch.nn.functional.avg_pool2d(torch.rand(16, 4, 132, 132) * 0.4, 5, 1, 2)[..., 2:130, 2:130]
    lr, mtf, noise = measure(ground, BANDS, 4, ranges(product_share=0.5), torch.Generator().manual_seed(1))
    kernel = taps(gaussian_sigma(mtf.reshape(-1), 4), 4)
    clean = observe(ground, kernel, kernel, 4)
    found = (lr - clean).square().mean(dim=(2, 3))
    expected = noise[:, :, 0] + noise[:, :, 1] * clean.mean(dim=(2, 3))
    assert float((found / expected).log().abs().mean()) < 0.1
    assert float(mtf.max() / mtf.min()) > 2
    assert float(expected.max() / expected.min()) > 30


def test_products_and_pictures_have_their_own_ranges() -> None:
    def drawn(share: float) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        sensors = draw_sensors(4000, BANDS, ranges(product_share=share), _Dice(torch.Generator().manual_seed(2)))
        return sensors.mtf.mean(1), sensors.law[:, 0, 0], sensors.quantum.flatten()

    mtf, floor, quantum = drawn(1.0)
    assert 0.18 <= float(mtf.min()) < 0.2 < 0.34 < float(mtf.max()) <= 0.36
    assert float(floor.max()) < 4e-6
    assert (quantum == 1e-4).all()
    mtf, floor, quantum = drawn(0.0)
    assert 0.36 <= float(mtf.min()) < 0.4 < 0.56 < float(mtf.max()) <= 0.62
    assert float(floor.min()) > 1e-6
    assert float(floor.max()) > 1e-4
    assert 0.4 < float((quantum > 5e-4).float().mean()) < 0.6


def test_bands_keep_the_published_ratio() -> None:
    sensors = draw_sensors(50, BANDS, ranges(product_share=1.0), _Dice(torch.Generator().manual_seed(3)))
    ratio = sensors.mtf / sensors.mtf[:, 2:3]
    torch.testing.assert_close(ratio, torch.tensor([[24.0, 28, 26, 26]]).expand(50, 4) / 26)


def test_a_few_crops_have_any_mtf() -> None:
    sensors = draw_sensors(
        4000, BANDS, ranges(product_share=1.0, any_share=0.5), _Dice(torch.Generator().manual_seed(4))
    )
    sharp = float((sensors.mtf.mean(1) > 0.37).float().mean())
    assert sharp == pytest.approx(0.5 * (0.60 - 0.37) / 0.45, abs=0.04)


def test_what_is_told_departs_a_little() -> None:
    ground = torch.full((64, 4, 32, 32), 0.2)
    exact = measure(ground, BANDS, 4, ranges(), torch.Generator().manual_seed(5))
    unsure = measure(ground, BANDS, 4, ranges(told_mtf=0.05, told_noise=0.2), torch.Generator().manual_seed(5))
    assert torch.equal(exact[0], unsure[0])
    assert float((unsure[1] / exact[1]).log().std()) == pytest.approx(0.05, rel=0.25)
    assert float((unsure[2] / exact[2]).log().std()) == pytest.approx(0.2, rel=0.25)


def test_contrast_does_not_change_the_noise() -> None:
    """Noise is a function of reflectance; a statistic of the crop would show here."""
    torch.manual_seed(1)
    pattern = torch.nn.functional.avg_pool2d(torch.randn(8, 4, 64, 64), 5, 1, 2)

    def left(contrast: float) -> float:
        hr = 0.3 + contrast * pattern
        lr, mtf, _ = measure(hr, BANDS, 4, ranges(product_share=0.0), torch.Generator().manual_seed(6))
        kernel = taps(gaussian_sigma(mtf.reshape(-1), 4), 4)
        return float((lr - observe(hr, kernel, kernel, 4)).std())

    assert left(0.1) == pytest.approx(left(0.02), rel=0.05)
