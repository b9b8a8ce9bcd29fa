from __future__ import annotations

import math

import pytest
import torch
from subpixel.engine.compute.noise import ground_noise, philox


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


def philox_of_integers(counter: list[int], key: list[int]) -> list[int]:
    """Salmon et al. (SC 2011), section 3.3, in Python's own integers."""
    low = 2**32 - 1
    for number in range(10):
        k0, k1 = (key[0] + number * 0x9E3779B9) & low, (key[1] + number * 0xBB67AE85) & low
        first, second = counter[0] * 0xD2511F53, counter[2] * 0xCD9E8D57
        counter = [(second >> 32) ^ counter[1] ^ k0, second & low, (first >> 32) ^ counter[3] ^ k1, first & low]
    return counter


@pytest.mark.parametrize(
    ("seed", "member", "step", "col", "row"),
    [(0, 0, 0, 0, 0), (5, 2, 3, -7, 41), (2**62 + 2**33 + 9, 31, 15, 174_292, -1_671_784)],
)
def test_values_are_those_of_the_counter(seed: int, member: int, step: int, col: int, row: int) -> None:
    """What is drawn at a pixel may not change from one release to the next: results would."""
    noise, low = ground_noise(seed, member, step, col, row, 5, 4, 10), 2**32 - 1
    for place in ((0, 0), (3, 1), (2, 4)):
        for group in range(3):
            # Four bands from each counter.
            counter = [(col + place[1]) & low, (row + place[0]) & low, step + 256 * group, member]
            words = philox_of_integers(counter, [seed & low, seed >> 32])
            for pair in range(2):
                radius = math.sqrt(-2 * math.log((words[2 * pair] + 0.5) / 2**32))
                angle = 2 * math.pi * words[2 * pair + 1] / 2**32
                for band, expected in ((0, radius * math.cos(angle)), (1, radius * math.sin(angle))):
                    number = 4 * group + 2 * pair + band
                    if number < len(noise):
                        assert float(noise[(number, *place)]) == pytest.approx(expected, abs=1e-4)


def test_noise_belongs_to_the_ground() -> None:
    whole = ground_noise(5, 0, 0, -20, 1000, 64, 48, 4)
    part = ground_noise(5, 0, 0, -20 + 16, 1000 + 8, 24, 24, 4)
    assert torch.equal(whole[:, 8:32, 16:40], part)


def test_large_windows_are_drawn_in_strips_of_one_piece() -> None:
    whole = ground_noise(5, 1, 2, -20, 1000, 700, 300, 2)
    for top in (0, 93, 186, 250):
        assert torch.equal(whole[:, top : top + 20, 600:], ground_noise(5, 1, 2, 580, 1000 + top, 100, 20, 2))


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
    # Bands beyond the fourth come from other counters.
    many = ground_noise(1, 0, 0, 0, 0, 128, 128, 13)
    correlation = torch.corrcoef(many.reshape(13, -1)) - torch.eye(13)
    assert float(correlation.abs().max()) < 0.035


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
