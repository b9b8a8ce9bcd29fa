"""Devices and memory, without needing either."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from subpixel.core.errors import CheckpointAltered, EngineFailed
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.core.tiles.plan import block_px
from subpixel.engine.compute.devices import choose_device
from subpixel.engine.compute.engine_cache import open_checkpoint
from subpixel.engine.compute.runner import Engine, EngineTile
from subpixel.tests.support.tiny import write_checkpoint

ROLES = ("B04", "B03", "B02", "B08")
REQUEST = SuperResolveRequest("in.tif", "out.tif", steps=1)


def tiles(count: int) -> list[EngineTile]:
    rng = np.random.default_rng(0)
    return [EngineTile(rng.random((4, 8, 8), dtype=np.float32) * 0.3, 32 * i, 0) for i in range(count)]


class SmallMemory(Engine):
    """An engine whose device holds `room` tiles at a time; on the CPU, `cpu_room`."""

    room, cpu_room = 2, 99

    def __init__(self) -> None:
        super().__init__(open_checkpoint(None), torch.device("cpu"), ROLES)
        self.device = torch.device("meta")
        self.sizes: list[tuple[str, int]] = []

    def _run_batch(self, tiles: Sequence[EngineTile], request: SuperResolveRequest, progress: Progress):  # type: ignore[no-untyped-def]
        self.sizes.append((self.device.type, len(tiles)))
        if len(tiles) > (self.cpu_room if self.device.type == "cpu" else self.room):
            progress.advance(len(tiles))
            raise RuntimeError("MPS backend out of memory")
        device, self.device = self.device, torch.device("cpu")
        try:
            return super()._run_batch(tiles, request, progress)
        finally:
            self.device = device


def run(engine: Engine, count: int) -> tuple[list[str], Progress, list]:
    messages: list[str] = []
    progress = Progress(on_message=lambda level, text: messages.append(f"{level}: {text}"))
    progress.start(2 * count)
    return messages, progress, engine.run(tiles(count), REQUEST, progress)


def test_a_device_out_of_memory_halves_the_batch() -> None:
    engine = SmallMemory()
    messages, progress, results = run(engine, 5)
    assert [size for _, size in engine.sizes] == [5, 2, 2, 1]
    assert len(messages) == 1
    assert messages[0].startswith("warning")
    assert len(results) == 5
    assert progress.done == progress.total == 10
    engine.sizes.clear()
    messages, _, _ = run(engine, 4)
    assert [size for _, size in engine.sizes] == [2, 2]
    assert messages == []


def test_then_the_cpu_takes_over() -> None:
    engine = SmallMemory()
    engine.room = 0
    messages, progress, results = run(engine, 2)
    assert engine.device.type == "cpu"
    assert "CPU" in messages[-1]
    assert len(results) == 2
    assert progress.done == progress.total


def test_a_cpu_out_of_memory_is_an_error() -> None:
    engine = SmallMemory()
    engine.room = engine.cpu_room = 0
    with pytest.raises(EngineFailed, match="TILE_PX"):
        run(engine, 1)


def test_a_batch_gives_what_single_tiles_give() -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    _, _, together = run(engine, 3)
    for tile, result in zip(tiles(3), together):
        alone = engine.run([tile], REQUEST, Progress())[0]
        np.testing.assert_allclose(alone.mean, result.mean, atol=2e-5)


def test_a_checkpoint_for_other_bands_is_refused() -> None:
    with pytest.raises(CheckpointAltered, match="other bands"):
        Engine(open_checkpoint(None), torch.device("cpu"), ("B04", "B11"))


def made(engine: Engine, **options: object) -> np.ndarray:
    request = SuperResolveRequest("in.tif", "out.tif", **{"steps": 2, **options})  # type: ignore[arg-type]
    return engine.run(tiles(1), request, Progress())[0].mean


def test_temperature_mixes_estimate_and_samples() -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    estimate, full = made(engine, steps=0), made(engine)
    assert np.abs(full - estimate).max() > 1e-3
    for consistency in (True, False):
        ends = [made(engine, consistency=consistency, **end) for end in ({"steps": 0}, {})]
        damped = made(engine, temperature=0.3, consistency=consistency)
        np.testing.assert_allclose(damped, ends[0] + 0.3 * (ends[1] - ends[0]), atol=1e-6)
    np.testing.assert_allclose(made(engine, temperature=0.0), estimate, atol=1e-6)
    np.testing.assert_allclose(made(engine, temperature=0.0, uncertainty="u.tif", ensemble=2), estimate, atol=1e-6)


def test_strength_mixes_interpolation_and_estimate() -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    for consistency in (True, False):
        plain = made(engine, method="bicubic", consistency=consistency)
        full = made(engine, steps=0, orientations=2, consistency=consistency)
        part = made(engine, steps=0, orientations=2, consistency=consistency, strength=0.6)
        np.testing.assert_allclose(part, plain + 0.6 * (full - plain), atol=2e-6)
    drawn, weaker = (made(engine, strength=strength) for strength in (1.0, 0.7))
    bold, timid = (made(engine, steps=0, strength=strength) for strength in (1.0, 0.7))
    np.testing.assert_allclose(drawn - weaker, bold - timid, atol=2e-6)


def test_deviation_is_that_of_the_undamped_samples() -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    spreads = []
    for temperature in (0.0, 0.5, 1.0):
        request = SuperResolveRequest("i", "o", steps=2, ensemble=3, uncertainty="u.tif", temperature=temperature)
        spreads.append(engine.run(tiles(1), request, Progress())[0].deviation)
    assert spreads[0].mean() > 1e-4
    np.testing.assert_array_equal(spreads[0], spreads[2])
    np.testing.assert_array_equal(spreads[1], spreads[2])


def test_nothing_is_drawn_that_nobody_sees() -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    for options, evaluations in (
        ({"steps": 0}, 1),
        ({"steps": 0, "orientations": 8}, 8),
        ({"steps": 2, "orientations": 4}, 6),
        ({"steps": 2, "orientations": 4, "temperature": 0.5}, 6),
        ({"steps": 4, "temperature": 0.0}, 1),
        ({"steps": 4, "ensemble": 2, "temperature": 0.0, "uncertainty": "u.tif"}, 9),
        ({"steps": 4, "ensemble": 2, "temperature": 0.5}, 9),
        ({"method": "bicubic"}, 0),
    ):
        request = SuperResolveRequest("in.tif", "out.tif", **options)
        assert engine.evaluations(request) == evaluations
        progress = Progress()
        progress.start(100)
        engine.run(tiles(1), request, progress)
        assert progress.done == evaluations


def test_a_model_with_more_to_write_gets_smaller_tiles() -> None:
    shipped = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    assert shipped.tile_px(324, 68) == 324
    checkpoint = open_checkpoint(None)
    network = replace(checkpoint.facts.network, scale_factor=13)
    # Only its facts are of that kind.
    facts = replace(checkpoint.facts, network=network)
    large = Engine(replace(checkpoint, facts=facts), choose_device("cpu"), ROLES, "fp32")
    assert 84 <= large.tile_px(324, 68) < 200
    assert (large.tile_px(324, 68) - 68) % block_px(13) == 0
    assert large.tile_px(84, 68) == 84


@pytest.mark.parametrize("orientations", [2, 4, 8])
def test_orientations_average_turns_and_mirrorings(orientations: int) -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    tile = tiles(1)[0]

    def estimate(values: np.ndarray, count: int = 1) -> np.ndarray:
        request = SuperResolveRequest("i", "o", steps=0, orientations=count, consistency=False)
        turned = EngineTile(np.ascontiguousarray(values), tile.col_out, tile.row_out)
        return engine.run([turned], request, Progress())[0].mean

    turns = [
        *(lambda x, k=k: np.rot90(x, k, (1, 2)) for k in range(4)),
        *(lambda x, k=k: np.rot90(x[:, :, ::-1], k, (1, 2)) for k in range(4)),
    ]
    # Turning forth with each, and back with its inverse, found by trying all eight.
    probe = np.arange(2 * 9).reshape(2, 3, 3)
    total = 0.0
    for forth in turns[:orientations]:
        back = next(t for t in turns if np.array_equal(t(forth(probe)), probe))
        total = total + back(estimate(forth(tile.reflectance)))
    np.testing.assert_allclose(estimate(tile.reflectance, orientations), total / orientations, atol=2e-6)


def drawn_and_regression(reflectance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)

    def result(steps: int) -> np.ndarray:
        request = SuperResolveRequest("i", "o", steps=steps)
        return engine.run([EngineTile(reflectance, 0, 0)], request, Progress())[0].mean

    return result(4), result(0)


def test_the_sensor_does_not_see_what_is_added() -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    rng = np.random.default_rng(1)
    scene = np.kron(rng.uniform(0.02, 0.3, (len(ROLES), 16, 16)), np.ones((4, 4))).astype("f4")
    drawn, regression = drawn_and_regression(scene)
    added = drawn - regression
    assert np.abs(added).mean() > 1e-3
    assert np.sqrt((engine.observe(added)[:, 8:-8, 8:-8] ** 2).mean()) < 1e-4


def test_nothing_is_drawn_where_the_input_shows_only_its_noise() -> None:
    rng = np.random.default_rng(0)
    water = (0.05 + rng.normal(0, 0.0012, (4, 64, 64))).astype("f4")
    water[:, :, 48:] += rng.uniform(0, 0.2, (4, 64, 16)).astype("f4")
    drawn, regression = drawn_and_regression(water)
    np.testing.assert_allclose(drawn[:, :, :160], regression[:, :, :160], atol=1e-6)
    assert np.abs(drawn - regression)[:, :, 200:].max() > 1e-3


def test_nothing_is_drawn_on_ground_brighter_than_any_trained_on() -> None:
    snow = np.full((4, 32, 32), 0.82, np.float32) + np.random.default_rng(0).normal(0, 0.01, (4, 32, 32)).astype("f4")
    snow[:, :, :16] -= 0.72
    drawn, regression = drawn_and_regression(snow)
    np.testing.assert_allclose(drawn[:, :, 80:], regression[:, :, 80:], atol=1e-6)
    assert np.abs(drawn - regression)[:, :, :48].max() > 1e-4


@pytest.mark.parametrize("consistency", [True, False])
def test_on_ground_brighter_than_any_trained_on_the_estimate_is_interpolation(consistency: bool) -> None:
    engine = Engine(open_checkpoint(None), choose_device("cpu"), ROLES)
    rng = np.random.default_rng(0)
    scene = rng.uniform(0.05, 0.3, (4, 32, 48)).astype("f4")
    # Bright in one band is bright.
    scene[1, :, :20] = rng.uniform(0.75, 0.9, (32, 20))

    def result(**options: object) -> np.ndarray:
        request = SuperResolveRequest("i", "o", steps=0, consistency=consistency, **options)  # type: ignore[arg-type]
        return engine.run([EngineTile(scene, 0, 0)], request, Progress())[0].mean

    added = np.abs(result() - result(method="bicubic"))
    # A correction of what was measured next to it reaches a little way.
    assert added[:, :, : 4 * 12].max() < (1e-4 if consistency else 1e-6)
    assert added[:, :, 4 * 24 :].mean() > 1e-3


def test_what_stands_for_nothing_in_particular_is_the_mean_of_each_band(tmp_path: Path) -> None:
    means = {"B04": 0.1, "B03": 0.2, "B02": 0.3}
    facts = {"normalisation": {"mean": list(means.values()), "scale": [0.1] * 3}}
    checkpoint = open_checkpoint(write_checkpoint(tmp_path / "tiny.safetensors", tuple(means), 2, **facts))
    for roles in (("B02", "B04"), ("B03", "B02", "B04")):
        engine = Engine(checkpoint, torch.device("cpu"), roles)
        assert engine.fill.tolist() == pytest.approx([means[role] for role in roles])
