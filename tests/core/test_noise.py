from __future__ import annotations

import pytest
import torch
from subpixel.core.noise import ground_noise, philox


def words(*values: int) -> tuple[torch.Tensor, ...]:
    return tuple(torch.tensor([v], dtype=torch.int64) for v in values)


@pytest.mark.parametrize(
    ("counter", "key", "expected"),
    [
        # Known answers published with the Random123 library.
        ((0, 0, 0, 0), (0, 0), (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((0xFFFFFFFF,) * 4, (0xFFFFFFFF,) * 2, (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
        (
            (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
            (0xA4093822, 0x299F31D0),
            (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
        ),
    ],
)
def test_known_answers(counter: tuple, key: tuple, expected: tuple) -> None:
    assert tuple(int(w) for w in philox(words(*counter), key)) == expected


def test_noise_belongs_to_the_ground() -> None:
    whole = ground_noise(5, 0, 0, -20, 1000, 64, 48, 4)
    part = ground_noise(5, 0, 0, -20 + 16, 1000 + 8, 24, 24, 4)
    assert torch.equal(whole[:, 8:32, 16:40], part)


def test_fewer_bands_do_not_change_the_first() -> None:
    assert torch.equal(ground_noise(5, 0, 0, 3, 4, 16, 16, 7)[:3], ground_noise(5, 0, 0, 3, 4, 16, 16, 3))


def test_seed_member_step_and_band_are_independent() -> None:
    base = ground_noise(1, 0, 0, 0, 0, 128, 128, 4)
    others = [
        ground_noise(2, 0, 0, 0, 0, 128, 128, 4),
        ground_noise(1, 1, 0, 0, 0, 128, 128, 4),
        ground_noise(1, 0, 1, 0, 0, 128, 128, 4),
        ground_noise(1 + 2**40, 0, 0, 0, 0, 128, 128, 4),
    ]
    for other in others:
        assert abs(float((base * other).mean())) < 0.02
    correlation = torch.corrcoef(base.reshape(4, -1)) - torch.eye(4)
    assert float(correlation.abs().max()) < 0.03


def test_noise_is_standard_normal_and_white() -> None:
    noise = ground_noise(9, 3, 2, 10**6, -(10**6), 512, 512, 4)
    assert abs(float(noise.mean())) < 0.005
    assert abs(float(noise.std()) - 1) < 0.005
    assert abs(float((noise**4).mean()) - 3) < 0.05
    for shifted in (
        noise[..., 1:] * noise[..., :-1],
        noise[:, 1:] * noise[:, :-1],
        noise[:, 1:, 1:] * noise[:, :-1, :-1],
    ):
        assert abs(float(shifted.mean())) < 0.005
