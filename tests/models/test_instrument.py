"""What the network is told of the sensor: functions of the ground alone, and nothing for networks that know of none."""

from __future__ import annotations

import json

import pytest
import torch
from subpixel.models.diffusion import Schedule
from subpixel.models.instrument import (
    INSTRUMENT_NOISE,
    PUBLISHED_MTF,
    Sensor,
    measured_sensor,
    picture_sensor,
    sensor_inputs,
)
from subpixel.models.network import Network, NetworkSpec
from subpixel.models.sampler import sample

BANDS = ("B04", "B03", "B02", "B08")
SPEC = NetworkSpec(width=8, prior_blocks=(1, 1, 1), denoiser_blocks=(1, 1, 1, 1, 1), sensor_inputs=True)


def told_network() -> Network:
    torch.manual_seed(0)
    net = Network(SPEC).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return net.requires_grad_(False)


def test_the_noise_of_a_pixel_depends_on_that_pixel_alone() -> None:
    torch.manual_seed(1)
    ground = torch.rand(1, 4, 24, 24) * 0.4
    sensor, ones = measured_sensor(BANDS), torch.ones(1, 4)
    whole = sensor.inputs(ground, ones)
    part = sensor.inputs(ground[..., 5:13, 7:19], ones)
    assert torch.equal(part.noise, whole.noise[..., 5:13, 7:19])
    assert torch.equal(part.facts, whole.facts)
    changed = ground.clone()
    changed[..., 0, 0] = 3.0
    assert torch.equal(sensor.inputs(changed, ones).noise[..., 1:, :], whole.noise[..., 1:, :])
    # Brighter pixels are noisier: the law is that of the instrument.
    deviation = 0.003 * whole.noise.exp()
    torch.testing.assert_close(deviation**2, INSTRUMENT_NOISE[0] + INSTRUMENT_NOISE[1] * ground)


def test_nothing_is_told_of_absent_bands() -> None:
    flags = torch.tensor([[1.0, 1, 1, 0]])
    told = picture_sensor(BANDS).inputs(torch.full((1, 4, 4, 4), 0.3), flags)
    assert (told.noise[:, 3] == 0).all()
    assert (told.facts[0, [3, 7]] == 0).all()
    assert (told.facts[0, [0, 1, 2, 4, 5, 6]] != 0).all()


def test_no_noise_at_all_and_dark_pixels_are_finite() -> None:
    sensor = Sensor((0.26,), ((0.0, 0.0),))
    told = sensor.inputs(torch.tensor([-0.2, 0.0, 5.0]).reshape(1, 1, 1, 3), torch.ones(1, 1))
    assert told.noise.isfinite().all()
    assert told.facts.isfinite().all()


def test_products_have_the_published_mtf_of_each_band() -> None:
    sensor = measured_sensor(("B08", "B04"))
    assert sensor.mtf == (PUBLISHED_MTF["B08"], PUBLISHED_MTF["B04"])
    with pytest.raises(KeyError):
        measured_sensor(("B05",))


@pytest.mark.parametrize(
    ("mtf", "noise"),
    [((1.2,), ((0.0, 0.0),)), ((0.0,), ((0.0, 0.0),)), ((0.3, 0.3), ((0.0, 0.0),)), ((0.3,), ((-1e-6, 0.0),))],
)
def test_sensors_that_make_no_sense_are_refused(mtf: tuple[float, ...], noise: tuple[tuple[float, float], ...]) -> None:
    with pytest.raises(ValueError, match=r"MTF|noise"):
        Sensor(mtf, noise)


@pytest.mark.parametrize("what", ["mtf", "noise"])
def test_estimate_and_samples_depend_on_what_is_told(what: str) -> None:
    net, lr, ones = told_network(), torch.randn(1, 4, 8, 8), torch.ones(1, 4)
    one = measured_sensor(BANDS)
    other = Sensor((0.5,) * 4, one.noise) if what == "mtf" else Sensor(one.mtf, ((1e-4, 0.0),) * 4)
    results = []
    for sensor in (one, other):
        told = sensor.inputs(lr * 0.06 + 0.1, ones)
        prior = net.prior(lr, ones, told)
        results.append((prior.estimate, net.denoiser.conditions(prior, ones, told)))
    (a, known_a), (b, known_b) = results
    assert float((a - b).abs().max()) > 1e-3
    # The denoiser itself is told, too, and not through the prior's features alone.
    assert known_a.embedding is not None
    assert known_b.embedding is not None
    assert float((known_a.embedding - known_b.embedding).abs().max()) > 1e-3


def test_tiles_of_different_sensors_can_share_a_batch() -> None:
    net, lr, ones = told_network(), torch.randn(2, 4, 8, 8), torch.ones(2, 4)
    mtf, noise = torch.tensor([[0.2] * 4, [0.5] * 4]), torch.rand(2, 4, 2) * 1e-5
    told = sensor_inputs(mtf, noise, lr * 0.06 + 0.1, ones)
    both = net.prior(lr, ones, told).estimate
    for i in range(2):
        alone = net.prior(lr[i : i + 1], ones[:1], told.rows(slice(i, i + 1))).estimate
        torch.testing.assert_close(both[i : i + 1], alone, atol=1e-5, rtol=1e-4)


def test_a_network_that_needs_to_know_says_so() -> None:
    net, lr, ones = told_network(), torch.randn(1, 4, 8, 8), torch.ones(1, 4)
    with pytest.raises(ValueError, match="told of the sensor"):
        net.prior(lr, ones)
    with pytest.raises(ValueError, match="told of the sensor"):
        sample(net, Schedule(), lr, ones, 2, lambda step: torch.zeros(1, 4, 32, 32))


def test_an_old_specification_is_told_nothing() -> None:
    facts = json.loads(json.dumps(SPEC.to_dict()))
    del facts["sensor_inputs"]
    spec = NetworkSpec.from_dict(facts)
    assert not spec.sensor_inputs
    assert not any(".told." in name or ".film" in name for name in Network(spec).prior.state_dict())
