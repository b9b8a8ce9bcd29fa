"""The command ends when it is told to, whatever it waits for, and leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from subpixel.core.progress import Progress
from subpixel.engine.process.interrupt import cancelled_by
from subpixel.tests.support.silent import Silent

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no second process watches over the first"),
    pytest.mark.slow,
]
# Two seconds, and one for a busy machine.
SOON_S = 3.0


def ended(process: subprocess.Popen, *names: str) -> tuple[int, str, float]:
    """Exit code, last words, and seconds until then, of a process that is sent signals."""
    began = time.monotonic()
    for name in names:
        process.send_signal(getattr(signal, name))
    # Far less than what GDAL gives a server.
    _, said = process.communicate(timeout=30)
    return process.returncode, said, time.monotonic() - began


def children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


# Before its fourth answer GDAL waits without Python's lock, after that, as it looks for files beside the raster, with it.
@pytest.mark.parametrize(
    ("answers", "name"), [(0, "SIGINT"), (0, "SIGTERM"), (0, "SIGHUP"), (4, "SIGINT"), (9, "SIGTERM")]
)
def test_nobody_waits_for_an_input_to_open(tmp_path: Path, cut, root: Path, answers: int, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve"]
    with Silent(cut(tmp_path / "in.tif", 64, 64), answers, tmp_path / "asked") as server:
        command = [*program, server.address, str(folder / "o.tif"), "--method", "bicubic"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            server.wait()
            started = children(process.pid)
            code, said, seconds = ended(process, name)
    assert code == 130
    assert "Cancelled." in said
    assert "Traceback" not in said
    assert seconds < SOON_S
    assert list(folder.iterdir()) == []
    assert started
    assert not any(Path(f"/proc/{pid}").exists() for pid in started)


def test_a_virtual_raster_may_ask_servers_too(tmp_path: Path, cut, root: Path) -> None:
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve"]
    with Silent(cut(tmp_path / "in.tif", 64, 64), 0, tmp_path / "asked") as server:
        bands = "".join(
            f'<VRTRasterBand dataType="UInt16" band="{number}"><Description>{role}</Description><SimpleSource>'
            f'<SourceFilename relativeToVRT="0">/vsicurl/{server.address}</SourceFilename><SourceBand>{number}</SourceBand>'
            "</SimpleSource></VRTRasterBand>"
            for number, role in enumerate(("B02", "B03", "B04"), start=1)
        )
        (tmp_path / "x.vrt").write_text(
            '<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32618</SRS>'
            f"<GeoTransform>440000,10,0,4170000,0,-10</GeoTransform>{bands}</VRTDataset>"
        )
        command = [*program, str(tmp_path / "x.vrt"), str(tmp_path / "o.tif"), "--method", "bicubic"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            server.wait()
            code, said, seconds = ended(process, "SIGTERM")
    assert (code, "Cancelled." in said) == (130, True)
    assert seconds < SOON_S


def test_the_worker_ends_with_the_one_who_watches_over_it(tmp_path: Path, cut, root: Path) -> None:
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve"]
    with Silent(cut(tmp_path / "in.tif", 64, 64), 4, tmp_path / "asked") as server:
        command = [*program, server.address, str(tmp_path / "o.tif")]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            server.wait()
            (worker,) = children(process.pid)
            assert ended(process, "SIGKILL")[0] == -signal.SIGKILL
        deadline = time.monotonic() + 10
        while Path(f"/proc/{worker}").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not Path(f"/proc/{worker}").exists()


def test_a_worker_that_is_killed_leaves_nothing_and_is_mirrored(tmp_path: Path, cut, root: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve"]
    # So many that it reads pixels.
    with Silent(cut(tmp_path / "in.tif", 400, 400), 20, tmp_path / "asked") as server:
        command = [*program, server.address, str(folder / "o.tif"), "--method", "bicubic"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            deadline = time.monotonic() + 60
            while not list(folder.iterdir()) and process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.02)
            for worker in children(process.pid):
                os.kill(int(worker), signal.SIGKILL)
            process.communicate(timeout=30)
    assert process.returncode in (-signal.SIGKILL, 0)
    assert [path.name for path in folder.iterdir() if "partial" in path.name] == []


def test_signals_are_as_before_once_it_is_over() -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    progress = Progress()
    with cancelled_by(("SIGINT", "SIGTERM"), progress):
        pass
    assert {number: signal.getsignal(number) for number in before} == before
    assert signal.set_wakeup_fd(-1) == -1
    progress.check()
