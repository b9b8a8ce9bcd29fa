"""Turned tiles come back as they were, and a network that has no favourite orientation says the same in all."""

from __future__ import annotations

import pytest
import torch
from subpixel.models.instrument import measured_sensor
from subpixel.models.network import Network, NetworkSpec
from subpixel.models.orientations import ORIENTATIONS, estimate_turned, turned, turned_back
from subpixel.training.config import TrainingConfig
from subpixel.training.material.dataset import Batch
from subpixel.training.objective.losses import objective, teachers_estimate

BANDS = ("B04", "B03", "B02", "B08")
CONFIG = TrainingConfig(width=8, sensor_inputs=True, prior_blocks=(1, 1, 1), teacher_weight=0.5, teacher_orientations=7)


def made_batch() -> Batch:
    torch.manual_seed(0)
    lr, ones = torch.randn(2, 4, 8, 8), torch.ones(2, 4)
    ones[1, 3] = 0
    mask = ones[:, :, None, None]
    # Pixels whose noise differs, so that maps turned otherwise than the tile would show.
    told = measured_sensor(BANDS).inputs(torch.rand(2, 4, 8, 8) * 0.5, ones)
    return Batch(lr * mask, torch.randn(2, 4, 32, 32) * mask, ones, mask * 0, mask * 0 + 1, told)


def made_network(seed: int) -> Network:
    torch.manual_seed(seed)
    net = Network(CONFIG.network)
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return net


def test_orientations_are_eight_and_come_back() -> None:
    x = torch.arange(24.0).reshape(1, 1, 4, 6)
    seen = [turned(x, number) for number in range(ORIENTATIONS)]
    assert len({tuple(y.flatten().tolist()) + tuple(y.shape) for y in seen}) == ORIENTATIONS
    assert all(torch.equal(turned_back(y, number), x) for number, y in enumerate(seen))
    assert torch.equal(seen[0], x)


def test_maps_are_turned_with_their_tile() -> None:
    """A network whose filters look the same from all sides gives the same estimate in all orientations."""
    spec = NetworkSpec(width=8, prior_blocks=(1, 0, 0), sensor_inputs=True)
    torch.manual_seed(1)
    net = Network(spec)
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    with torch.no_grad():
        net.prior.up.weight.zero_()
        net.prior.up.bias.zero_()
        for conv in (net.prior.head, net.prior.first.blocks[0].depthwise, net.prior.tail):
            kernel = conv.weight
            conv.weight.copy_(torch.stack([turned(kernel, number) for number in range(ORIENTATIONS)]).mean(0))
        # The sixteen pixels of an LR pixel alike.
        net.prior.tail.weight.copy_(net.prior.tail.weight[::16].repeat_interleave(16, 0))
        net.prior.tail.bias.copy_(net.prior.tail.bias[::16].repeat_interleave(16, 0))
        batch = made_batch()
        found = [estimate_turned(net, batch.lr, batch.available, batch.told, number) for number in range(ORIENTATIONS)]
    for other in found[1:]:
        torch.testing.assert_close(other, found[0], atol=1e-4, rtol=1e-4)


def test_the_teacher_is_the_mean_of_the_other_orientations() -> None:
    batch, net = made_batch(), made_network(2)
    with torch.no_grad():
        each = [estimate_turned(net, batch.lr, batch.available, batch.told, number) for number in range(1, 8)]
    torch.testing.assert_close(
        teachers_estimate(net, batch, CONFIG, 0), torch.stack(each).mean(0) * batch.mask, atol=1e-5, rtol=1e-5
    )


def test_the_teacher_has_its_part_in_the_target() -> None:
    """Where truth and teacher are both what the network says, nothing is wrong; where one of them is not, half of it is."""
    batch, teacher = made_batch(), made_network(2)
    loss = float(objective(made_network(3), batch, CONFIG, 0, teacher)[0])
    alone = float(objective(made_network(3), batch, CONFIG.changed(teacher_weight=0.0), 0, teacher)[0])
    without = float(objective(made_network(3), batch, CONFIG, 0)[0])
    assert alone == without != loss
    student = made_network(3)
    taught = teachers_estimate(teacher, batch, CONFIG, 0)
    with torch.no_grad():
        estimate = student.prior(batch.lr, batch.available, batch.told).estimate * batch.mask
    # The truth that makes the mixed target what the student says.
    fitting = Batch(batch.lr, 2 * estimate - taught, batch.available, batch.mean, batch.scale, batch.told)
    assert float(objective(student, fitting, CONFIG, 0, teacher)[0]) == pytest.approx(0.01, abs=0.002)
    assert not any(p.grad is not None for p in teacher.parameters())


def test_the_same_step_asks_the_same_orientations() -> None:
    batch, net, config = made_batch(), made_network(2), CONFIG.changed(teacher_orientations=1)
    asked = [teachers_estimate(net, batch, config, step) for step in (0, 0, 1, 2, 3, 4)]
    assert torch.equal(asked[0], asked[1])
    assert any(not torch.equal(asked[0], other) for other in asked[2:])
