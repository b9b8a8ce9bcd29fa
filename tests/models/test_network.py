from __future__ import annotations

import json

import pytest
import torch
from subpixel.core.tiles.counts import context_px
from subpixel.engine.compute.loader import load_checkpoint
from subpixel.models.banded import upsample
from subpixel.models.diffusion import Schedule
from subpixel.models.instrument import SensorInputs, measured_sensor
from subpixel.models.network import Network, NetworkSpec
from subpixel.models.sampler import sample
from torch import Tensor

SPEC = NetworkSpec(width=8, prior_blocks=(1, 1, 1), denoiser_blocks=(1, 1, 1, 1, 1))


@pytest.fixture
def network() -> Network:
    torch.manual_seed(0)
    net = Network(SPEC).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return net.requires_grad_(False)


def test_spec_survives_json() -> None:
    assert NetworkSpec.from_dict(json.loads(json.dumps(SPEC.to_dict()))) == SPEC


def test_an_untrained_network_is_bicubic() -> None:
    net = Network(SPEC).eval().requires_grad_(False)
    lr, available = torch.randn(1, 4, 8, 12), torch.ones(1, 4)
    out = sample(net, Schedule(), lr, available, 3, lambda step: torch.randn(1, 4, 32, 48))
    torch.testing.assert_close(out, upsample(lr, 4))


def test_upsampling_keeps_pixel_corners() -> None:
    """The mean of every LR pixel's 4 x 4 block stays where it was: a shift of the grid would show here."""
    ramp = torch.arange(16.0)[None, None, None, :].expand(1, 1, 16, 16).contiguous()
    blocks = torch.nn.functional.avg_pool2d(upsample(ramp, 4), 4)
    torch.testing.assert_close(blocks[..., 2:-2], ramp[..., 2:-2], atol=1e-3, rtol=0)


def test_prior_is_evaluated_once_and_denoiser_once_a_step(network: Network) -> None:
    counts = {"prior": 0, "denoiser": 0}
    network.prior.register_forward_hook(lambda *_: counts.__setitem__("prior", counts["prior"] + 1))
    network.denoiser.register_forward_hook(lambda *_: counts.__setitem__("denoiser", counts["denoiser"] + 1))
    sample(network, Schedule(), torch.randn(1, 4, 8, 8), torch.ones(1, 4), 7, lambda step: torch.randn(1, 4, 32, 32))
    assert counts == {"prior": 1, "denoiser": 7}


@pytest.mark.parametrize(("deterministic", "expected"), [(False, [0, 1, 2, 3]), (True, [0])])
def test_noise_is_drawn_once_a_step_or_once_in_all(network: Network, deterministic: bool, expected: list[int]) -> None:
    drawn: list[int] = []

    def noise(step: int) -> torch.Tensor:
        drawn.append(step)
        return torch.randn(1, 4, 32, 32)

    sample(network, Schedule(), torch.randn(1, 4, 8, 8), torch.ones(1, 4), 4, noise, deterministic=deterministic)
    assert drawn == expected


@pytest.mark.parametrize(("start", "share"), [("lr", 1.0), ("noise", 0.0)])
def test_sampling_starts_from_the_lr_tile_plus_noise(network: Network, start: str, share: float) -> None:
    seen: list[torch.Tensor] = []
    network.denoiser.register_forward_pre_hook(lambda module, args: seen.append(args[0]))
    lr, noise = torch.randn(1, 4, 8, 8), torch.randn(1, 4, 32, 32)
    sample(network, Schedule(kappa=2.0, start=start), lr, torch.ones(1, 4), 1, lambda step: noise)
    expected = (share * upsample(lr, 4) + 2.0 * 0.99 * noise) / (4 * 0.99**2 + 1) ** 0.5
    torch.testing.assert_close(seen[0], expected)


@pytest.mark.parametrize("deterministic", [False, True])
def test_steps_are_those_of_the_equations(network: Network, deterministic: bool) -> None:
    """ResShift eq. 7 and SinSR eq. 6, written out beside the sampler, with noise that tells the steps apart."""
    torch.manual_seed(1)
    schedule = Schedule(kappa=1.7)
    lr, noise = torch.randn(1, 4, 8, 8), torch.randn(4, 1, 4, 32, 32)
    flags = torch.ones(1, 4)
    # Values of the size that a trained network has.
    network.denoiser.tail.weight *= 0.5 / float(sample(network, schedule, lr, flags, 1, lambda _: noise[0]).std())
    known = network.denoiser.conditions(network.prior(lr, flags), flags)
    y, eta = upsample(lr, 4), [(0.1 * 9.9 ** ((t / 3) ** 0.3)) ** 2 for t in range(4)]
    x = y + 1.7 * eta[3] ** 0.5 * noise[0]
    for t, fresh in zip((3, 2, 1, 0), noise[[1, 2, 3, 0]]):
        level = torch.tensor([eta[t] ** 0.5])
        x0 = network.denoiser(x / (1.7**2 * eta[t] + 1) ** 0.5, level, known)
        if t and deterministic:
            carried = (x - (1 - eta[t]) * x0 - eta[t] * y) / eta[t] ** 0.5
            x = (1 - eta[t - 1]) * x0 + eta[t - 1] * y + eta[t - 1] ** 0.5 * carried
        elif t:
            alpha = eta[t] - eta[t - 1]
            mean = eta[t - 1] / eta[t] * x + alpha / eta[t] * x0
            x = mean + 1.7 * (eta[t - 1] / eta[t] * alpha) ** 0.5 * fresh
    made = sample(network, schedule, lr, flags, 4, lambda step: noise[step], deterministic=deterministic)
    assert float((made - known.estimate).abs().max()) > 0.1
    torch.testing.assert_close(made, x0, atol=1e-4, rtol=0)


def test_steps_out_of_range(network: Network) -> None:
    with pytest.raises(ValueError, match=r"1\.\.15"):
        sample(
            network, Schedule(), torch.randn(1, 4, 8, 8), torch.ones(1, 4), 16, lambda step: torch.zeros(1, 4, 32, 32)
        )


def told_as_a_product(lr: Tensor, available: Tensor) -> SensorInputs:
    """What the shipped network is told for tiles in z units."""
    facts = load_checkpoint().facts
    mean, scale = (torch.tensor(values)[:, None, None] for values in (facts.mean, facts.scale))
    return measured_sensor(facts.bands).inputs(lr * scale + mean, available)


def test_absent_band_does_not_reach_the_others() -> None:
    """What stands in for an absent band is zero with its flag down; the shipped weights must live with that."""
    checkpoint = load_checkpoint()
    torch.manual_seed(0)
    lr = torch.nn.functional.interpolate(torch.randn(1, 4, 8, 8), size=(24, 24), mode="bicubic")
    rgb = lr.clone()
    rgb[:, 3] = 0
    with torch.inference_mode():
        full, without = (
            checkpoint.network.prior(tile, flags, told_as_a_product(tile, flags)).estimate[:, :3]
            for tile, flags in ((lr, torch.ones(1, 4)), (rgb, torch.tensor([[1.0, 1, 1, 0]])))
        )
    assert float((full - without).abs().mean()) < 0.2 * float((full - upsample(lr, 4)[:, :3]).abs().mean() + 1)


@pytest.mark.parametrize("steps", [0, 1, 2, 4, 15])
def test_a_tile_interior_does_not_depend_on_the_cut(steps: int) -> None:
    checkpoint = load_checkpoint()
    torch.manual_seed(0)
    lr, noise = torch.randn(1, 4, 112, 112) * 0.5, torch.randn(1, 4, 448, 448)
    available = torch.ones(1, 4)
    with torch.inference_mode():
        whole = sample(
            checkpoint.network,
            checkpoint.facts.schedule,
            lr,
            available,
            steps,
            lambda _: noise,
            told=told_as_a_product(lr, available),
        )
        part = sample(
            checkpoint.network,
            checkpoint.facts.schedule,
            lr[..., 16:96, 16:96],
            available,
            steps,
            lambda _: noise[..., 64:384, 64:384],
            told=told_as_a_product(lr[..., 16:96, 16:96], available),
        )
    halo = 4 * context_px(steps)
    difference = (
        (whole[..., 64 + halo : 384 - halo, 64 + halo : 384 - halo] - part[..., halo:-halo, halo:-halo]).abs().max()
    )
    assert float(difference) < 1e-3
