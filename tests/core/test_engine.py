"""Devices and memory, without needing either."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch
from subpixel.core.engine import Engine, EngineTile, choose_device, open_checkpoint
from subpixel.core.errors import CheckpointAltered, EngineFailed
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest

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
