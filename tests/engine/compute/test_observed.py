"""What the sensor sees of a result, beside what `models.sensor` says of it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from subpixel.engine.compute.observed import observed
from subpixel.models.sensor import gaussian_sigma, observe, taps


@pytest.mark.parametrize(("scale_factor", "shape"), [(4, (4, 64, 48)), (3, (2, 30, 36)), (2, (1, 10, 8))])
def test_what_the_sensor_sees_is_the_same_without_pytorch(scale_factor: int, shape: tuple[int, int, int]) -> None:
    hr = np.random.default_rng(0).random(shape, np.float32)
    sigma = gaussian_sigma(torch.tensor([0.45, 0.4, 0.35, 0.3][: shape[0]], dtype=torch.float64), scale_factor)
    kernel = taps(sigma, scale_factor)
    expected = observe(torch.from_numpy(hr)[None], kernel, kernel, scale_factor)[0].numpy()
    np.testing.assert_allclose(observed(hr, kernel.numpy(), scale_factor), expected, atol=1e-6)
