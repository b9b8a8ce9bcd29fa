"""Where the model's detail is kept, in numbers."""

from __future__ import annotations

import pytest
import torch
from subpixel.engine.compute.regression import familiar, finer, structured


@pytest.mark.parametrize(
    ("bright", "kept"), [(5.9, 1.0), (6.0, 1.0), (6.75, 0.75), (7.5, 0.5), (9.0, 0.0), (40.0, 0.0)]
)
def test_detail_fades_with_brightness_beyond_what_was_trained_on(bright: float, kept: float) -> None:
    z = torch.full((2, 3, 9, 12), -1.0)
    z[1, 2, 4, 6] = bright
    expected = torch.ones(2, 1, 9, 12)
    # Whatever the band, and around the pixel too, whose light reaches its neighbours.
    expected[1, 0, 3:6, 5:8] = kept
    torch.testing.assert_close(familiar(z), expected, atol=1e-5, rtol=0)
    upsampled = finer(familiar(z), 4)
    assert upsampled.shape == (2, 1, 36, 48)
    torch.testing.assert_close(upsampled[1, 0, 16:20, 24:28], torch.full((4, 4), kept), atol=1e-5, rtol=0)
    torch.testing.assert_close(upsampled[0], torch.ones(1, 36, 48))


@pytest.mark.parametrize(
    ("contrast", "kept"), [(0.0, 0.0), (0.04, 0.0), (0.055, 0.25), (0.07, 0.5), (0.1, 1.0), (1.0, 1.0)]
)
def test_drawn_detail_fades_with_the_contrast_of_the_input(contrast: float, kept: float) -> None:
    # Stripes one pixel wide, of which five by five have .96 of the variance of all.
    stripes = contrast / 0.96**0.5 * (-1.0) ** torch.arange(12).expand(9, 12)
    z = torch.full((2, 3, 9, 12), 2.0)
    z[1, 2] += stripes
    shown = structured(z)
    torch.testing.assert_close(shown[1, 0, :, 2:-2], torch.full((9, 8), kept), atol=1e-2, rtol=0)
    # Nothing is seen of a border, beyond which there is more of the same.
    torch.testing.assert_close(shown[0], torch.zeros(1, 9, 12))
    assert finer(structured(z), 4).shape == (2, 1, 36, 48)
