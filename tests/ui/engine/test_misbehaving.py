"""What an engine's process may do: print anything, end at any moment, wait for a server that says nothing."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import pytest
from subpixel.core.errors import EngineFailed, RunCancelled
from subpixel.core.request import SuperResolveRequest
from subpixel.tests.support.silent import Silent
from subpixel.tests.ui.support.fake_engine import write
from subpixel.ui.engine import client as engine_client
from subpixel.ui.engine.client import CANCEL_GRACE_S, EngineClient, EnginePool
from subpixel.ui.engine.environment import find_engine_python

pytestmark = [pytest.mark.usefixtures("qgis_app"), pytest.mark.slow]
ASKED = SuperResolveRequest("in.tif", "out.tif")
SECRET = "hunter2S3cret"

JUNK = r"""
n = read()
for words in (
    b"", b"\xff\xfe\x00", b"null", b"5", b"[]", b'"event"', b"{}", b'{"event": 5}', b'{"event": null, "id": 1}', b"{\"event\"",
    b"[" * 100000, b"{\"a\":" * 100000, b"NaN", b"1" * 6000,
    b'{"event": "message", "id": 1, "level": "info", "text": {"template": "{x}", "values": {"y": 1}}}',
    b'{"event": "message", "id": 1, "level": "info", "text": {"template": "{x:q}", "values": {"x": 1}}}',
    b'{"event": "message", "id": 1, "level": "info", "text": {"template": 5, "values": 5}}',
    b'{"event": "message", "id": 1, "text": ["x"]}', b'{"event": "message", "id": 1}',
    b'{"event": "progress", "id": 1}', b'{"event": "progress", "id": 1, "done": "x", "total": null, "eta_s": []}',
    b'{"event": "progress", "id": 1, "done": true, "total": 1.5, "eta_s": "soon"}',
    b'{"event": "ready"}', b'{"event": "ready", "pid": "x"}', b'{"event": "dance", "id": 1}',
    b'{"event": "result", "id": 99, "result": {}}', b'{"event": "result"}', b'{"event": "result", "id": [1]}',
):
    raw(words + b"\n")
say(event="progress", id=n, done=1, total=2, eta_s=None)
say(event="message", id=n, level="info", text={"template": "{n} tile(s)", "values": {"n": 1}})
say(event="result", id=n, result=result)
read()
"""


def never() -> bool:
    return False


def ignore(*_: object) -> None:
    pass


def lost_engine(tmp_path: Path, deaths: int) -> Path:
    """An engine that reads a request and ends without a word, so many times; then it answers."""
    body = f"""
count = {str(tmp_path / "count")!r}
n = read()
open(count, "a").write("x")
if len(open(count).read()) <= {deaths}:
    sys.exit()
say(event="accepted", id=n)
say(event="result", id=n, result=result)
read()
"""
    return write(tmp_path, "python", body)


@pytest.fixture
def pool(monkeypatch, tmp_path: Path):
    made = EnginePool()

    def of(python: Path) -> EnginePool:
        monkeypatch.setattr(engine_client, "find_engine_python", lambda: python)
        return made

    yield of
    made.shut_down()


def test_whatever_is_printed_the_answer_is_heard(tmp_path: Path) -> None:
    client = EngineClient(write(tmp_path, "python", JUNK))
    seen, said = [], []
    try:
        result = client.super_resolve(ASKED, lambda *state: seen.append(state), lambda *m: said.append(m), never)
    finally:
        client.close()
    assert result.bands == ("B04",)
    assert seen == [(1, 2, None)]
    assert said == [("info", "1 tile(s)")]


@pytest.mark.parametrize(
    "answer",
    [
        'event="result", id=n',
        'event="result", id=n, result=5',
        'event="result", id=n, result={}',
        'event="result", id=n, result={**result, "more": 1}',
        'event="error", id=n',
        'event="error", id=n, error=5',
        'event="error", id=n, error={"type": []}',
    ],
)
def test_an_answer_that_is_none_is_an_error(tmp_path: Path, answer: str) -> None:
    client = EngineClient(write(tmp_path, "python", f"n = read()\nsay({answer})\nread()\n"))
    try:
        with pytest.raises(EngineFailed):
            client.super_resolve(ASKED, ignore, ignore, never)
    finally:
        client.close()


def test_an_engine_that_prints_and_ends_is_an_error(tmp_path: Path) -> None:
    words = f"https://u:{SECRET}@h/x.tif?sig={SECRET}"
    body = f"n = read()\nsay(event='accepted', id=n)\nprint('{words}', flush=True)\nprint('{words}', file=sys.stderr, flush=True)\n"
    client = EngineClient(write(tmp_path, "python", body))
    with pytest.raises(EngineFailed) as caught:
        client.super_resolve(ASKED, ignore, ignore, never)
    assert "https://***@h/x.tif" in client.log
    assert SECRET not in client.log + str(caught.value)


def test_a_request_that_was_not_accepted_goes_to_a_new_engine(tmp_path: Path, pool) -> None:
    result = pool(lost_engine(tmp_path, 1)).run(ASKED, ignore, ignore, never)
    assert result.bands == ("B04",)
    assert (tmp_path / "count").read_text() == "xx"


def test_it_goes_to_one_other_and_no_more(tmp_path: Path, pool) -> None:
    with pytest.raises(EngineFailed):
        pool(lost_engine(tmp_path, 9)).run(ASKED, ignore, ignore, never)
    assert (tmp_path / "count").read_text() == "xx"


def test_one_that_was_accepted_is_not_done_twice(tmp_path: Path, pool) -> None:
    body = f"n = read()\nopen({str(tmp_path / 'count')!r}, 'a').write('x')\nsay(event='accepted', id=n)\n"
    with pytest.raises(EngineFailed):
        pool(write(tmp_path, "python", body)).run(ASKED, ignore, ignore, never)
    assert (tmp_path / "count").read_text() == "x"


def test_an_idle_engine_that_has_ended_costs_no_run(tmp_path: Path, cut, pool, monkeypatch) -> None:
    """The engine itself, whose idle time is over between two runs."""
    source = cut(tmp_path / "in.tif", 16, 16)
    lent = pool(find_engine_python())
    started: list[EngineClient] = []

    class Hasty(EngineClient):
        """Ends after a second; the pool is told only when it has asked it for something."""

        def __init__(self, python: Path, **options: Any) -> None:
            super().__init__(python, idle_s=1.0, **options)
            started.append(self)

        @property
        def alive(self) -> bool:
            return self._accepted or super().alive

    monkeypatch.setattr(engine_client, "EngineClient", Hasty)
    for name in ("first", "second"):
        request = SuperResolveRequest(str(source), str(tmp_path / f"{name}.tif"), steps=0, device="cpu")
        assert lent.run(request, ignore, ignore, never).width_out_px == 64
        started[0]._process.wait(30)
    assert len(started) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="the server of the test is for POSIX")
@pytest.mark.parametrize("answers", [0, 4])
def test_a_run_is_cancelled_while_its_input_opens(tmp_path: Path, cut, answers: int) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    client, began = EngineClient(find_engine_python()), []
    with Silent(cut(tmp_path / "in.tif", 64, 64), answers, tmp_path / "asked") as server:

        def cancelled() -> bool:
            if not began and (tmp_path / "asked").exists():
                began.append(time.monotonic())
            return bool(began)

        request = SuperResolveRequest(server.address, str(folder / "o.tif"), device="cpu")
        with pytest.raises(RunCancelled):
            client.super_resolve(request, ignore, ignore, cancelled)
    assert time.monotonic() - began[0] < CANCEL_GRACE_S + 3
    assert not client.alive
    assert list(folder.iterdir()) == []
