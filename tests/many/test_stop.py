"""The command for many scenes ends when it is told to, with all its processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from subpixel.tests.support.silent import Silent

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no second process watches over the first"),
    pytest.mark.slow,
]
SOON_S = 3.0


def start(root: Path, *words: str) -> subprocess.Popen:
    environment = {**os.environ, "SUBPIXEL_MANY_PYTHON": sys.executable}
    command = [str(root / "scripts" / "subpixel"), "superresolve-many", *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)


@pytest.mark.parametrize(("answers", "name"), [(0, "SIGINT"), (4, "SIGTERM"), (4, "SIGHUP")])
def test_nobody_waits_for_a_scene_to_open(tmp_path: Path, cut, root: Path, answers: int, name: str) -> None:
    with (
        Silent(cut(tmp_path / "in.tif", 64, 64), answers, tmp_path / "asked") as server,
        start(root, server.address, "--out", str(tmp_path / "out")) as process,
    ):
        server.wait()
        began = time.monotonic()
        process.send_signal(getattr(signal, name))
        _, said = process.communicate(timeout=30)
        assert time.monotonic() - began < SOON_S
    assert process.returncode == 130
    assert "Blocks that are finished are kept" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("signals", [1, 2])
def test_workers_end_with_the_command(tmp_path: Path, cut, root: Path, signals: int) -> None:
    words = ["--out", str(tmp_path / "out"), "--workers", "2", "--threads", "1", "--steps", "15", "--block-px", "128"]
    with start(root, str(cut(tmp_path / "in.tif", 256, 256)), *words) as process:
        deadline = time.monotonic() + 120
        while not list(tmp_path.glob("out/*/.making-*")) and time.monotonic() < deadline:
            time.sleep(0.05)
        begun = psutil.Process(process.pid).children(recursive=True)
        assert len(begun) > 3
        for _ in range(signals):
            process.send_signal(signal.SIGTERM)
            time.sleep(0.3)
        _, said = process.communicate(timeout=40)
    assert process.returncode == 130, said
    assert "Blocks that are finished are kept" in said
    _, alive = psutil.wait_procs(begun, timeout=10)
    assert alive == []
    assert list(tmp_path.glob("out/*/.making-*")) == []
