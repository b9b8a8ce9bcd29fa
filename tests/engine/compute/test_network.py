"""How many tiles a pass may hold: asked as often as one likes, and changed by what says so alone."""

from __future__ import annotations

import pytest
import torch
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute.engine_cache import EngineCache, open_checkpoint
from subpixel.engine.compute.network import MAX_BATCH, NetworkOnDevice

ROLES = ("B02", "B03", "B04", "B08")
CPU = torch.device("cpu")


@pytest.mark.parametrize(("free_tiles", "expected"), [(0, 1), (3, 3), (99, MAX_BATCH)])
def test_batches_are_as_large_as_half_of_what_is_free(
    monkeypatch: pytest.MonkeyPatch, free_tiles: int, expected: int
) -> None:
    network = NetworkOnDevice(open_checkpoint(None), CPU, "fp32")
    assert network.batch_size(100) == 1
    monkeypatch.setattr("subpixel.engine.compute.network.bytes_per_px", lambda *_: 10)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (free_tiles * 200_000, 10**9))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda _: 5000)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda _: 4000)
    network.device = torch.device("cuda")
    assert network.batch_size(100) == expected
    assert network.batch_size(100, 12) == 12


def test_a_question_leaves_the_room_as_it_is_and_a_run_begins_with_all_of_it() -> None:
    cache, request = EngineCache(), SuperResolveRequest("", "", device="cpu", precision="fp32")
    engine = cache.engine(cache.checkpoint(None), request, ROLES)
    assert engine._room == MAX_BATCH
    # As a device that ran out of memory would leave it.
    engine._room = 2
    assert (engine.batch_size(100), engine.batch_size(100, 12)) == (1, 12)
    assert engine._room == 2
    for batch, room in ((0, MAX_BATCH), (12, 12), (3, MAX_BATCH)):
        wanted = SuperResolveRequest("", "", device="cpu", precision="fp32", batch=batch)
        assert cache.engine(cache.checkpoint(None), wanted, ROLES) is engine
        assert engine._room == room
