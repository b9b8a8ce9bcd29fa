from __future__ import annotations

import torch
from subpixel.models.banded import upsample
from subpixel.models.guided import GuidedNetwork, GuidedSpec

SPEC = GuidedSpec(bands=3, guides=2, scale_factor=8, width=16, blocks=2)


def trained() -> GuidedNetwork:
    """With weights that do something."""
    torch.manual_seed(0)
    network = GuidedNetwork(SPEC)
    torch.nn.init.normal_(network.tail.weight, std=0.05)
    return network.eval().requires_grad_(False)


def test_untrained_it_interpolates() -> None:
    coarse, guides = torch.rand(2, 3, 12, 10), torch.rand(2, 2, 96, 80)
    torch.testing.assert_close(GuidedNetwork(SPEC)(coarse, guides), upsample(coarse, 8))


def test_what_it_says_does_not_depend_on_where_a_tile_was_cut() -> None:
    torch.manual_seed(1)
    coarse, guides = torch.rand(1, 3, 40, 40), torch.rand(1, 2, 320, 320)
    network = trained()
    whole = network(coarse, guides)
    part = network(coarse[..., 8:32, 8:32], guides[..., 64:256, 64:256])
    halo = 8
    inner = slice(halo * 8, -halo * 8)
    torch.testing.assert_close(
        part[..., inner, inner], whole[..., 64:256, 64:256][..., inner, inner], atol=1e-5, rtol=0
    )


def test_shares_of_guides_that_show_nothing_are_nothing() -> None:
    torch.manual_seed(2)
    coarse, flat = torch.rand(1, 3, 16, 16), torch.full((1, 2, 128, 128), 0.3)
    network, without = trained(), trained()
    # The first of the outputs are the shares, the last the residual.
    without.tail.weight[: SPEC.bands * SPEC.guides] = 0
    inner = slice(16, -16)
    torch.testing.assert_close(network(coarse, flat)[..., inner, inner], without(coarse, flat)[..., inner, inner])
    shown = torch.rand(1, 2, 128, 128)
    assert (network(coarse, shown) - without(coarse, shown)).abs().mean() > 1e-3


def test_a_result_is_brought_to_the_measurement_but_not_to_its_noise() -> None:
    from subpixel.models.guided import agreeing
    from subpixel.models.sensor import gaussian_sigma, observe, taps

    generator = torch.Generator().manual_seed(1)
    mtf = (0.37, 0.21)
    kernel = taps(gaussian_sigma(torch.tensor(mtf), 8), 8)
    truth = torch.nn.functional.interpolate(
        0.1 + 0.1 * torch.rand(1, 2, 24, 24, generator=generator), scale_factor=8, mode="bicubic"
    )
    exact = observe(truth, kernel, kernel, 8)
    noise = (2.5e-7 + 6e-6 * exact).sqrt() * torch.randn(exact.shape, generator=generator)
    inside = (..., slice(4, -4), slice(4, -4))

    def off(found: torch.Tensor, measured: torch.Tensor) -> float:
        return float((observe(found, kernel, kernel, 8) - measured)[inside].pow(2).mean().sqrt())

    # A result that is right is left alone, whatever noise was measured on top of it.
    kept = agreeing(truth, exact + noise, mtf, 8)
    assert off(kept, exact) < 0.5 * float(noise[inside].std())
    # One that is wrong is put right.
    wrong = agreeing(torch.full_like(truth, 0.15), exact + noise, mtf, 8)
    assert off(wrong, exact + noise) < 1.6 * float(noise[inside].std())
    assert off(torch.full_like(truth, 0.15), exact) > 8 * off(wrong, exact)
