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
