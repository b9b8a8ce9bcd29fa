"""Several displaced measurements at once: better than one, and nothing where none counts."""

from __future__ import annotations

import torch
from subpixel.models.sensor import project
from subpixel.models.stack import _adjoint, _spread, project_stack, seen_from

MTF = (0.24, 0.26)
SHIFTS = [(0.0, 0.0), (0.5, 0.0), (0.0, -0.5), (0.45, 0.5)]


def scene(size: int = 128) -> torch.Tensor:
    """(1, 2, size, size) something with detail of all sizes."""
    torch.manual_seed(0)
    spectrum = torch.fft.fft2(torch.randn(1, 2, size, size))
    radius = torch.hypot(torch.fft.fftfreq(size)[:, None], torch.fft.fftfreq(size)[None])
    x = torch.fft.ifft2(spectrum / (radius + 0.02) ** 2).real
    return 0.2 + 0.03 * x / x.std()


def test_the_gram_is_what_the_sensor_sees_of_its_transpose() -> None:
    c = torch.zeros(1, 2, 40, 40)
    c[..., 8:32, 8:32] = torch.randn(1, 2, 24, 24)
    for seen, spread in (((0.3, -0.2), (-0.4, 0.5)), ((0.0, 0.0), (0.3, 0.1))):
        want = seen_from(_adjoint(c, MTF, 4, spread), MTF, 4, seen)
        assert torch.allclose(_spread([c], [spread], seen, MTF, 4), want, atol=1e-6)


def test_displaced_measurements_tell_apart_what_one_cannot() -> None:
    truth = scene()
    measured = [seen_from(truth, MTF, 4, shift) for shift in SHIFTS]
    flat = measured[0].repeat_interleave(4, 2).repeat_interleave(4, 3)
    alone = project(flat, measured[0], MTF, 4)
    ones = [torch.ones(1, 1, 32, 32)] * 4
    together = project_stack(alone, measured, ones, SHIFTS, MTF, 4)
    same = project_stack(alone, [measured[0]] * 4, ones, [SHIFTS[0]] * 4, MTF, 4)

    def error(x: torch.Tensor) -> float:
        return float((x - truth)[..., 16:-16, 16:-16].pow(2).mean())

    assert error(together) < 0.75 * error(alone)
    assert error(together) < 0.8 * error(same)


def test_nothing_is_learnt_where_nothing_counts() -> None:
    truth = scene()
    measured = [seen_from(truth, MTF, 4, shift) for shift in SHIFTS[:2]]
    start = truth + 0.01
    none = [torch.zeros(1, 1, 32, 32)] * 2
    assert torch.equal(project_stack(start, measured, none, SHIFTS[:2], MTF, 4), start)
    half = [weight.clone() for weight in none]
    for weight in half:
        weight[..., :12] = 1
    found = project_stack(start, measured, half, SHIFTS[:2], MTF, 4)
    # Beyond what the sensor's kernel reaches.
    assert torch.equal(found[..., 17 * 4 :], start[..., 17 * 4 :])
    assert not torch.allclose(found[..., : 8 * 4], start[..., : 8 * 4])


def test_a_heavier_date_counts_more() -> None:
    truth = scene()
    measured = [seen_from(truth, MTF, 4, shift) for shift in SHIFTS[:2]]
    wrong = [measured[0], measured[1] + 0.02]
    light = [torch.ones(1, 1, 32, 32), torch.full((1, 1, 32, 32), 0.1)]
    full = [torch.ones(1, 1, 32, 32)] * 2
    shift = [float((project_stack(truth, wrong, w, SHIFTS[:2], MTF, 4) - truth).mean()) for w in (light, full)]
    assert 0 < shift[0] < shift[1]
