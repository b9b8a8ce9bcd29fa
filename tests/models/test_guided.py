from __future__ import annotations

import torch
from subpixel.models.banded import upsample
from subpixel.models.guided import GuidedNetwork, GuidedSpec, agreeing, solved
from subpixel.models.sensor import gaussian_sigma, observe, taps

SPEC = GuidedSpec(bands=3, guides=2, scale_factor=8, width=16, blocks=2)


def trained() -> GuidedNetwork:
    """With weights that do something."""
    torch.manual_seed(0)
    network = GuidedNetwork(SPEC)
    torch.nn.init.normal_(network.tail.weight, std=0.05)
    return network.eval().requires_grad_(False)


def test_untrained_it_follows_the_guides_as_the_measurements_do() -> None:
    torch.manual_seed(3)
    network = GuidedNetwork(SPEC).eval()
    guides = torch.nn.functional.avg_pool2d(3 * torch.randn(1, 2, 162, 162), 3, 1)
    low = observe(guides, network.kernel, network.kernel, 8)
    weights = torch.tensor([[0.7, -0.3], [0.0, 1.2], [0.5, 0.5]])
    found = network(torch.einsum("cg,nghw->nchw", weights, low), guides)
    wanted = torch.einsum("cg,nghw->nchw", weights, guides)
    inner = (..., slice(40, -40), slice(40, -40))
    assert (found - wanted)[inner].std() < 0.1 * wanted[inner].std()
    # Each place has its own shares: elsewhere the bands follow other guides.
    other = weights.flip(1)
    coarse = torch.cat(
        [torch.einsum("cg,nghw->nchw", w, low)[..., at] for w, at in ((weights, slice(10)), (other, slice(10, 20)))], -1
    )
    found = network(coarse, guides)
    for w, at in ((weights, slice(24, 48)), (other, slice(112, 136))):
        part = (..., slice(40, -40), at)
        wanted = torch.einsum("cg,nghw->nchw", w, guides)[part]
        assert (found[part] - wanted).std() < 0.15 * wanted.std()


def test_untrained_it_interpolates_beside_guides_that_show_nothing() -> None:
    coarse, flat = torch.rand(2, 3, 12, 10), torch.full((2, 2, 96, 80), 0.4)
    torch.testing.assert_close(GuidedNetwork(SPEC)(coarse, flat), upsample(coarse, 8))


def test_small_systems_are_solved_at_every_place() -> None:
    torch.manual_seed(4)
    a = torch.randn(2, 5, 6, 4, 4, dtype=torch.float64)
    a = a @ a.mT + 0.1 * torch.eye(4)
    right = [torch.randn(2, 3, 5, 6, dtype=torch.float64) for _ in range(4)]
    found = solved([[a[..., i, j] for j in range(4)] for i in range(4)], right)
    wanted = torch.linalg.solve(a[:, None], torch.stack(right, -1)[..., None])[..., 0]
    torch.testing.assert_close(torch.stack(found, -1), wanted)


def test_what_it_says_does_not_depend_on_where_a_tile_was_cut() -> None:
    torch.manual_seed(1)
    coarse, guides = torch.rand(1, 3, 40, 40), torch.rand(1, 2, 320, 320)
    network = trained()
    whole = network(coarse, guides)
    part = network(coarse[..., 4:36, 4:36], guides[..., 32:288, 32:288])
    halo = 11
    inner = slice(halo * 8, -halo * 8)
    torch.testing.assert_close(
        part[..., inner, inner], whole[..., 32:288, 32:288][..., inner, inner], atol=2e-5, rtol=0
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


def test_nothing_is_much_darker_than_what_lies_around() -> None:
    measured = torch.full((1, 1, 12, 12), 0.2)
    found = torch.full((1, 1, 96, 96), 0.2)
    found[..., 48:50, 48:50] = -0.1
    kept = agreeing(found, measured, (0.3,), 8)
    assert 0.07 < float(kept.min()) < 0.1
