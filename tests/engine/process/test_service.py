"""The engine process and the headless command, as real processes."""

from __future__ import annotations

import io
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import rasterio
from subpixel.core.text import decode
from subpixel.engine.process import service

POISON = {
    "PROJ_DATA": "/usr/share/proj",
    "PROJ_LIB": "/usr/share/proj",
    "GDAL_DATA": "/nowhere",
    "PYTHONPATH": "/nowhere",
}


class Engine:
    """An engine process spoken to by hand."""

    def __init__(self, root: Path, *options: str) -> None:
        command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "engine", *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def send(self, **message: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def until(self, *events: str) -> dict:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            message = json.loads(line)
            if message["event"] in events:
                return message
        raise AssertionError(f"the engine ended before {events}")

    def request(self, number: int, source: Path, target: Path, **options: object) -> None:
        self.send(
            command="superresolve",
            id=number,
            request={"input": str(source), "output": str(target), "steps": 2, "device": "cpu", **options},
        )


@pytest.fixture
def engine(root: Path):
    started = Engine(root)
    yield started
    started.process.kill()
    started.process.wait()


def test_runs_reports_and_stays_warm(engine: Engine, tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "in.tif", 32, 32)
    assert engine.until("ready")["pid"] == engine.process.pid
    for number in (1, 2):
        engine.request(number, source, tmp_path / f"{number}.tif")
        progress = engine.until("progress")
        assert (progress["id"], progress["done"], progress["total"]) == (number, 0, 3)
        result = engine.until("result", "error")
        assert result["event"] == "result", result
        assert result["result"]["width_out_px"] == 128
        assert (tmp_path / f"{number}.tif").is_file()
    assert engine.process.poll() is None


def test_errors_come_back_and_the_process_lives_on(engine: Engine, tmp_path: Path, cut) -> None:
    engine.request(1, tmp_path / "nowhere.tif", tmp_path / "out.tif")
    assert engine.until("error")["error"]["type"] == "InputNotFound"
    engine.send(command="dance", id=2)
    assert engine.until("error")["error"]["type"] == "InvalidParameter"
    engine.send(command="superresolve", id=3, request={"nonsense": 1})
    assert engine.until("error")["error"]["type"] == "InvalidParameter"
    engine.process.stdin.write("not json\n")
    engine.request(4, cut(tmp_path / "in.tif", 16, 16), tmp_path / "out.tif")
    assert engine.until("error")["error"]["type"] == "EngineFailed"
    assert engine.until("result")["id"] == 4


def test_cancel_answers_and_leaves_no_partial_file(engine: Engine, tmp_path: Path, cut) -> None:
    source, folder = cut(tmp_path / "in.tif", 200, 200), tmp_path / "out"
    folder.mkdir()
    engine.request(7, source, folder / "out.tif", steps=15)
    while engine.until("progress")["done"] < 2:
        pass
    assert list(folder.iterdir())
    engine.send(command="cancel", id=7)
    assert engine.until("error", "result")["error"]["type"] == "RunCancelled"
    assert list(folder.iterdir()) == []
    engine.request(8, cut(tmp_path / "small.tif", 16, 16), folder / "out.tif")
    assert engine.until("result", "error")["event"] == "result"


def test_no_orphan_when_the_other_side_dies(engine: Engine, tmp_path: Path, cut) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    engine.request(1, cut(tmp_path / "in.tif", 200, 200), folder / "out.tif", steps=15)
    engine.until("progress")
    engine.process.stdin.close()
    engine.process.wait(30)
    assert list(folder.iterdir()) == []


def test_incomplete_environment_says_what_to_install(root: Path, tmp_path: Path) -> None:
    """An interpreter without the engine's packages."""
    engine = Engine.__new__(Engine)
    command = ["/usr/bin/python3", "-I", "-S", str(root / "engine" / "__main__.py"), "engine"]
    engine.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        engine.request(1, tmp_path / "in.tif", tmp_path / "out.tif")
        error = engine.until("error")["error"]
        assert error["type"] == "EngineEnvironmentMissing"
        assert "engine.txt" in decode(error["remedy"])
    finally:
        engine.process.kill()
        engine.process.wait()


def test_idle_process_ends(root: Path) -> None:
    engine = Engine(root, "--idle", "1")
    engine.until("ready")
    assert engine.process.wait(20) == 0


def command(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(root / "scripts" / "subpixel"), *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=300,
    )


def test_headless_command(root: Path, tmp_path: Path, cut) -> None:
    cut(tmp_path / "rgb.tif", 32, 32, bands=("B04", "B03", "B02"), descriptions=())
    done = command(
        root,
        "superresolve",
        str(tmp_path / "rgb.tif"),
        str(tmp_path / "out.tif"),
        "--bands",
        "B04=1,B03=2,B02=3",
        "--steps",
        "2",
        "--ensemble",
        "2",
        "--uncertainty",
        str(tmp_path / "u.tif"),
        "--json",
        **POISON,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["width_out_px"] == 128
    for name in ("out.tif", "u.tif"):
        with rasterio.open(tmp_path / name) as file:
            assert (file.count, file.width, file.height) == (3, 128, 128)


def test_headless_command_says_what_is_wrong(root: Path, tmp_path: Path) -> None:
    done = command(root, "superresolve", str(tmp_path / "no.tif"), str(tmp_path / "out.tif"))
    assert done.returncode == 1
    assert "does not exist" in done.stderr
    assert "Traceback" not in done.stderr
    done = command(root, "superresolve", "a.tif", "b.tif", "--steps", "16")
    assert done.returncode == 1
    assert "0 to 15" in done.stderr


def test_headless_command_takes_a_preset_and_a_model(root: Path, tmp_path: Path, cut) -> None:
    from subpixel.tests.support.tiny import write_checkpoint

    model = write_checkpoint(tmp_path / "m.safetensors", ("B04", "B03", "B02"), 2)
    done = command(
        root,
        "superresolve",
        str(cut(tmp_path / "in.tif", 16, 16)),
        str(tmp_path / "out.tif"),
        "--preset",
        "faithful",
        "--model",
        str(model),
        "--uncertainty",
        str(tmp_path / "u.tif"),
    )
    assert done.returncode == 0, done.stderr
    assert "temperature 0" in done.stderr
    assert "B08" in done.stderr
    with rasterio.open(tmp_path / "u.tif") as file:
        assert (file.width, file.count) == (32, 3)
        assert file.read().mean() > 0


def test_headless_command_without_an_environment(root: Path, tmp_path: Path) -> None:
    done = command(root, "info", SUBPIXEL_ENGINE_PYTHON=str(tmp_path / "none"))
    assert done.returncode == 1
    assert "setup.sh" in done.stderr


def test_info(root: Path) -> None:
    facts = json.loads(command(root, "info", "--json", **POISON).stdout)
    assert facts["model"]["scale_factor"] == 4
    assert facts["torch"].startswith("2.")


def test_check_runs_a_scene(root: Path) -> None:
    done = command(root, "check", "--json", PROJ_DATA="/usr/share/proj")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert facts["consistency_rmse"] < 1e-3
    assert facts["model"]["scale_factor"] == 4


def test_interrupt_leaves_nothing(root: Path, tmp_path: Path, cut) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    source = cut(tmp_path / "in.tif", 200, 200)
    process = subprocess.Popen(
        [str(root / "scripts" / "subpixel"), "superresolve", str(source), str(folder / "out.tif"), "--steps", "15"],
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 60
    while not list(folder.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert list(folder.iterdir())
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert list(folder.iterdir()) == []


def test_runs_under_any_folder_name(root: Path, tmp_path: Path) -> None:
    (tmp_path / "odd name-1").symlink_to(root)
    done = subprocess.run(
        [sys.executable, "-I", str(tmp_path / "odd name-1" / "engine" / "__main__.py"), "info", "--json"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_only_the_request_that_is_named_is_cancelled(engine: Engine, tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "in.tif", 24, 24)
    engine.request(7, source, tmp_path / "out.tif", steps=10)
    engine.until("progress")
    for other in ({"id": 6}, {"id": 8}, {"id": None}, {"id": "7"}, {}):
        engine.send(command="cancel", **other)
    answer = engine.until("result", "error")
    assert (answer["event"], answer["id"]) == ("result", 7), answer
    # What came too late is not kept for the next.
    engine.send(command="cancel", id=7)
    engine.request(8, source, tmp_path / "next.tif")
    assert engine.until("result", "error")["event"] == "result"


def test_a_request_is_accepted_before_anything_is_done_about_it(engine: Engine, tmp_path: Path, cut) -> None:
    assert engine.until("ready")
    engine.request(1, cut(tmp_path / "in.tif", 16, 16), tmp_path / "out.tif")
    assert json.loads(engine.process.stdout.readline()) == {"event": "accepted", "id": 1}


def test_junk_on_the_input_ends_nothing(engine: Engine, tmp_path: Path, cut) -> None:
    for line in (b"\xff\xfe\n", b"[" * 100_000 + b"\n", b"null\n", b"5\n", b'"superresolve"\n', b'{"command": []}\n'):
        engine.process.stdin.buffer.write(line)
        engine.process.stdin.flush()
        assert engine.until("error")["error"]["type"] in ("EngineFailed", "InvalidParameter")
    for number, request in enumerate(([], "x", {"input": 1, "output": 2}, {"input": "a", "output": "b", "bands": 5})):
        engine.send(command="superresolve", id=number, request=request)
        assert engine.until("error")["id"] == number
    engine.request(9, cut(tmp_path / "in.tif", 16, 16), tmp_path / "out.tif")
    assert engine.until("result", "error")["event"] == "result"


class _Pipe:
    """Lines that come when they are put in."""

    def __init__(self) -> None:
        self.lines: queue.Queue[str | None] = queue.Queue()

    def __iter__(self):
        return iter(self.lines.get, None)


@pytest.mark.parametrize("first", ["request", "watch"])
def test_a_request_that_comes_as_the_process_decides_to_end(monkeypatch, first: str) -> None:
    """The idle time is over at that very moment: it is answered or left to another process, never begun and given up."""
    ended = threading.Event()
    monkeypatch.setattr(service.Service, "_stop", lambda self: ended.set() or threading.Event().wait())
    lines, out = _Pipe(), io.StringIO()
    served = service.Service(lines, out, idle_s=0.5)
    threading.Thread(target=served.serve, daemon=True).start()
    # It looks every second; here both it and the request wait for the decision.
    time.sleep(0.7 if first == "request" else 1.2)
    if first == "request":
        with served._deciding:
            lines.lines.put(json.dumps({"command": "dance", "id": 1}) + "\n")
            time.sleep(0.8)
    else:
        lines.lines.put(json.dumps({"command": "dance", "id": 1}) + "\n")
    time.sleep(0.2)
    answered = '"id": 1' in out.getvalue()
    assert answered != ended.is_set()
    assert answered or first == "watch" or served._ending
