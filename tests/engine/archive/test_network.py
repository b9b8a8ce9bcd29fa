"""Servers that are busy, slow, silent or wrong: a piece comes all the same, or an error says which it was."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.archive.request import Access
from subpixel.core.errors import ArchiveRefuses, ArchiveUnreachable, NotARaster, RunCancelled
from subpixel.core.progress import Progress
from subpixel.engine.archive import network
from subpixel.engine.archive.network import Network, retry_after_s
from subpixel.engine.archive.waiting import all_of, patiently

from .conftest import HERE, Archive

CLEAR = "S2B_18SVG_20240615_0_L2A"


@pytest.mark.parametrize(
    ("fault", "after", "times"),
    [(503, 0, 5), (503, 6, 3), (429, 3, 2), ("cut", 5, 4), ("shifted", 2, 4), ("slow", 3, 2), ("wrong", 6, 1)],
)
def test_a_fault_that_passes_changes_no_pixel(
    archive: Archive, truth, tmp_path: Path, fault: int | str, after: int, times: int
) -> None:
    archive.web.fail(fault, after, times)
    access = Access(cache=str(tmp_path / "cache"))
    got = archive.piece(tmp_path / "a.tif", access, scene=CLEAR)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))
    # What came was wrong is not kept either.
    archive.web.log()
    again = archive.piece(tmp_path / "b.tif", access, scene=CLEAR)
    assert Path(again.output).read_bytes() == Path(got.output).read_bytes()


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        (503, ArchiveUnreachable, r"too busy.*HTTP 503"),
        (500, ArchiveUnreachable, r"answers with an error.*HTTP 500"),
        (403, ArchiveRefuses, r"refuses these credentials.*HTTP 403"),
        ("cut", ArchiveUnreachable, "answers with an error"),
        ("whole", ArchiveUnreachable, r"answers with an error.*no byte ranges"),
        ("wrong", NotARaster, "cannot be read as a raster"),
    ],
)
def test_a_fault_that_stays_is_an_error_and_leaves_nothing(
    archive: Archive, tmp_path: Path, fault: int | str, kind: type[Exception], said: str
) -> None:
    archive.web.fail(fault, after=7)
    with pytest.raises(kind, match=said):
        archive.piece(tmp_path / "a.tif", scene=CLEAR)
    assert not list(tmp_path.iterdir())


def test_the_pause_is_the_servers(archive: Archive) -> None:
    archive.web.fail(429, times=1)
    began = time.monotonic()
    content, size = Network().part(f"{archive.web.address}/2024-06-15/18SVG/B04.tif", 0, 99)
    assert 1.0 <= time.monotonic() - began < 2.0
    assert len(content) == 100
    assert size == (archive.folder / "2024-06-15" / "18SVG" / "B04.tif").stat().st_size


def test_a_long_pause_is_said(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "NOTABLE_S", 0.9)
    archive.web.fail(429, after=7, times=1)
    progress = Progress()
    archive.piece(tmp_path / "a.tif", progress=progress, scene=CLEAR)
    assert [text for text in progress.said if "asked again in 1 s" in text]


def test_a_silent_server_is_given_up(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "TIMEOUTS_S", (1.0, 0.3))
    archive.web.fail(0)
    client = Network()
    with pytest.raises(ArchiveUnreachable, match="does not answer"):
        client.part(f"{archive.web.address}/2024-06-15/18SVG/B04.tif", 0, 99)
    assert client.requests == network.SILENT_TRIES


def test_a_pause_ends_with_the_run(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.web.fail(503)
    client = Network()
    threading.Timer(0.3, client.close).start()
    monkeypatch.setattr(network, "FIRST_PAUSE_S", 30.0)
    began = time.monotonic()
    with pytest.raises(ArchiveUnreachable, match="too busy"):
        client.part(f"{archive.web.address}/2024-06-15/18SVG/B04.tif", 0, 99)
    assert time.monotonic() - began < 1.0


def test_times_as_servers_say_them() -> None:
    assert retry_after_s("3") == 3.0
    assert retry_after_s("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert retry_after_s("soon") is retry_after_s(None) is None


def test_work_that_does_not_end_is_left() -> None:
    progress = Progress()
    threading.Timer(0.2, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(RunCancelled):
        patiently(lambda: time.sleep(5), progress)
    assert time.monotonic() - began < 1.0


def test_all_is_done_and_the_first_error_counts() -> None:
    assert dict(all_of([lambda n=n: n * n for n in range(20)], Progress())) == {n: n * n for n in range(20)}

    def wrong() -> int:
        raise ValueError("this one")

    with pytest.raises(ValueError, match="this one"):
        list(all_of([wrong], Progress()))
    assert list(all_of([], Progress())) == []
