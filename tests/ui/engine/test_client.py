"""The engine as QGIS sees it: warm, cancellable, and gone when it should be."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from subpixel.core.errors import EngineFailed, ExtentOutside, RunCancelled
from subpixel.core.files.temporary import temporary_name
from subpixel.core.request import SuperResolveRequest
from subpixel.ui.engine.client import EngineClient, EnginePool
from subpixel.ui.engine.environment import clean_environment, find_engine_python

pytestmark = pytest.mark.usefixtures("qgis_app")


def never() -> bool:
    return False


def ignore(*_: object) -> None:
    pass


@pytest.fixture
def client():
    made = EngineClient(find_engine_python())
    yield made
    made.close()


def request(source: Path, target: Path, **options) -> SuperResolveRequest:
    return SuperResolveRequest(str(source), str(target), **{"steps": 2, "device": "cpu", "overwrite": True, **options})


def test_environment_is_clean(monkeypatch) -> None:
    for name in ("PROJ_DATA", "PROJ_LIB", "GDAL_DATA", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "/poison")
    assert "/poison" not in clean_environment().values()
    assert "PATH" in clean_environment()


def test_poisoned_host_does_not_reach_the_engine(monkeypatch, tmp_path: Path, cut) -> None:
    monkeypatch.setenv("PROJ_DATA", "/usr/share/proj")
    monkeypatch.setenv("PROJ_LIB", "/usr/share/proj")
    monkeypatch.setenv("PYTHONPATH", "/usr/lib/python3/dist-packages")
    client = EngineClient(find_engine_python())
    try:
        result = client.super_resolve(
            request(cut(tmp_path / "in.tif", 16, 16), tmp_path / "o.tif"), ignore, ignore, never
        )
        assert result.width_out_px == 64
    finally:
        client.close()


def test_pool_keeps_one_process_warm(tmp_path: Path, cut) -> None:
    pool, source = EnginePool(), cut(tmp_path / "in.tif", 16, 16)
    pids = []
    for number in range(2):
        pool.run(request(source, tmp_path / f"{number}.tif"), ignore, ignore, never)
        pids.append(pool._idle[0].pid)
    assert pids[0] == pids[1]
    pool.shut_down()
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def test_progress_and_errors(client: EngineClient, tmp_path: Path, cut) -> None:
    source, seen = cut(tmp_path / "in.tif", 16, 16), []
    client.super_resolve(request(source, tmp_path / "o.tif", steps=3), lambda *state: seen.append(state), ignore, never)
    assert [state[0] for state in seen] == [0, 1, 2, 3, 4]
    assert seen[2][2] is not None
    with pytest.raises(ExtentOutside):
        client.super_resolve(request(source, tmp_path / "o.tif", extent=(0.0, 0.0, 1.0, 1.0)), ignore, ignore, never)
    assert client.info()["model"]["scale_factor"] == 4


def test_cancel_within_a_step_leaves_nothing(client: EngineClient, tmp_path: Path, cut) -> None:
    folder, state = tmp_path / "out", {"done": 0}
    folder.mkdir()
    # Small: a step that takes longer than the engine is given to answer, as on a busy machine, would have it killed.
    with pytest.raises(RunCancelled):
        client.super_resolve(
            request(cut(tmp_path / "in.tif", 64, 64), folder / "o.tif", steps=15),
            lambda done, total, eta: state.update(done=done),
            ignore,
            lambda: state["done"] >= 2,
        )
    assert state["done"] <= 5
    assert list(folder.iterdir()) == []
    assert client.alive


def cancel_while_frozen(client: EngineClient, asked: SuperResolveRequest) -> None:
    """Stop the engine in the middle of a run, so that it cannot answer, and cancel."""
    state = {"done": 0}

    def freeze(done: int, total: int, eta: object) -> None:
        state["done"] = done
        if done == 2:
            os.kill(client.pid, signal.SIGSTOP)

    with pytest.raises(RunCancelled):
        client.super_resolve(asked, freeze, ignore, lambda: state["done"] >= 2)


def test_engine_that_does_not_answer_is_killed_and_tidied_up(client: EngineClient, tmp_path: Path, cut) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    cancel_while_frozen(client, request(cut(tmp_path / "in.tif", 200, 200), folder / "o.tif", steps=15))
    assert not client.alive
    assert list(folder.iterdir()) == []


def test_a_file_that_cannot_be_removed_changes_no_answer(client: EngineClient, tmp_path: Path, cut) -> None:
    """As on Windows, where a process that was ended may hold its files for a moment more."""
    # Nothing removes a folder as if it were a file.
    name = temporary_name(tmp_path / "o.tif").name.replace(f"-{os.getpid()}-", f"-{client.pid}-")
    (tmp_path / name).mkdir()
    cancel_while_frozen(client, request(cut(tmp_path / "in.tif", 200, 200), tmp_path / "o.tif", steps=15))


def test_engine_that_is_killed_is_an_error(client: EngineClient, tmp_path: Path, cut) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def shoot(done: int, total: int, eta: object) -> None:
        if done == 2:
            os.kill(client.pid, signal.SIGKILL)

    with pytest.raises(EngineFailed):
        client.super_resolve(
            request(cut(tmp_path / "in.tif", 200, 200), folder / "o.tif", steps=15), shoot, ignore, never
        )
    assert list(folder.iterdir()) == []


def test_no_orphan_when_the_host_is_killed(root: Path, tmp_path: Path, cut) -> None:
    """A host process is shot in the middle of a run; its engine ends and leaves no file."""
    folder = tmp_path / "out"
    folder.mkdir()
    source = cut(tmp_path / "in.tif", 200, 200)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from subpixel.ui.engine.client import EngineClient\n"
        "from subpixel.core.request import SuperResolveRequest\n"
        "from pathlib import Path\n"
        "c = EngineClient(Path(sys.argv[2]))\n"
        "say = lambda *s: print(c.pid, flush=True)\n"
        "c.super_resolve(SuperResolveRequest(sys.argv[3], sys.argv[4], steps=15, device='cpu'), say, lambda *a: None, lambda: False)\n"
    )
    arguments = [str(root / "tests"), str(find_engine_python()), str(source), str(folder / "o.tif")]
    host = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True)
    assert host.stdout is not None
    pid = int(host.stdout.readline())
    host.kill()
    host.wait()
    deadline = time.monotonic() + 30
    while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not Path(f"/proc/{pid}").exists()
    assert list(folder.iterdir()) == []
