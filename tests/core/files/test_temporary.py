"""What a killed run has left is found by the next one; what one is at is left alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import rasterio
from subpixel.core.archive.request import coarse_path, scl_path, stack_path
from subpixel.core.files.temporary import FOREIGN_S, begun_by, label, remove_leftovers, runs, temporary_name


@pytest.fixture
def begun(root: Path, tmp_path: Path, cut):
    """A run in a process of its own, in the middle of its work; killed at the end if it still runs."""
    source, folder = cut(tmp_path / "in.tif", 200, 200), tmp_path / "out"
    folder.mkdir()
    processes = []

    def start(name: str) -> subprocess.Popen:
        command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve", str(source)]
        process = subprocess.Popen([*command, str(folder / name), "--steps=15"], stderr=subprocess.DEVNULL)
        processes.append(process)
        while process.poll() is None and not [path for path in begun_by(folder / name, process.pid) if size(path)]:
            time.sleep(0.02)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@pytest.mark.parametrize("name", ["out.tif", "other.tif"])
def test_what_a_killed_run_left_is_removed_by_the_next_in_the_folder(tmp_path: Path, begun, run, name: str) -> None:
    folder = tmp_path / "out"
    process = begun("out.tif")
    process.send_signal(signal.SIGKILL)
    process.wait()
    (left,) = begun_by(folder / "out.tif", process.pid)
    # What GDAL may have put beside it.
    Path(f"{left}.aux.xml").touch()
    run(tmp_path / "in.tif", folder / name, method="bicubic")
    assert [path.name for path in folder.iterdir()] == [name]


def test_what_a_run_is_at_is_left_alone(tmp_path: Path, begun, run) -> None:
    folder = tmp_path / "out"
    process = begun("out.tif")
    # Standing still is no sign of death.
    process.send_signal(signal.SIGSTOP)
    run(tmp_path / "in.tif", folder / "out.tif", method="bicubic")
    assert process.poll() is None
    assert begun_by(folder / "out.tif", process.pid)
    process.kill()
    # Nobody has asked yet what became of it.
    deadline = time.monotonic() + 10
    while runs(process.pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    remove_leftovers(folder)
    assert [path.name for path in folder.iterdir()] == ["out.tif"]


def test_a_process_that_has_the_number_of_the_dead_one(tmp_path: Path) -> None:
    """In containers every process may be number 7."""
    mine = temporary_name(tmp_path / "out.tif")
    before = mine.with_name(mine.name.replace(mine.name.split("-")[-1][:8], "0123abcd"))
    for path in (mine, before):
        path.touch()
    remove_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == [mine]


def test_of_another_machine_only_what_is_old_is_removed(tmp_path: Path) -> None:
    mine = temporary_name(tmp_path / "out.tif")
    place = mine.name.split(".")[3].split("-")[0]
    other = mine.with_name(mine.name.replace(place, "0123abcd").replace(f"-{os.getpid()}-", "-999999999-"))
    older = tmp_path / ".out.999999999-0123abcd.partial.tif"
    for path in (other, older):
        path.touch()
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([other, older])
    for path in (other, older):
        os.utime(path, times=(0, time.time() - FOREIGN_S - 60))
    remove_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_lies_beside_a_piece_in_the_making_goes_with_it(tmp_path: Path) -> None:
    piece = temporary_name(tmp_path / "farm_10m.tif")
    files = [piece, *(Path(name(str(piece))) for name in (scl_path, stack_path, coarse_path))]
    for path in files:
        path.touch()
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(files)
    for path in files:
        path.rename(path.with_name(path.name.replace(f"-{os.getpid()}-", "-999999999-")))
    remove_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_else_is_removed(tmp_path: Path) -> None:
    dead = temporary_name(tmp_path / "out.tif").name.replace(f"-{os.getpid()}-", "-999999999-")
    kept = ["out.partial.tif", ".out.tif", ".out.tif.resume.partial.tif", dead[1:], "a.tif.aside"]
    for name in kept:
        (tmp_path / name).touch()
    (tmp_path / dead).mkdir()
    remove_leftovers(tmp_path, tmp_path / "nowhere")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*kept, dead])


def test_each_target_has_names_of_its_own(tmp_path: Path) -> None:
    names = ["a.tif", "a.tiff", "a.TIF", "a.b.tif", "a", f"{'x' * 250}.tif", f"{'x' * 250}.tiff", f"{'ü' * 120}.tif"]
    labels = {label(tmp_path / name) for name in names}
    assert len(labels) == len(names)
    for name in names:
        path = temporary_name(tmp_path / name)
        # With what GDAL puts beside it.
        Path(f"{path}.aux.xml").touch()
        assert begun_by(tmp_path / name, os.getpid()) == [Path(f"{path}.aux.xml")]


def test_a_name_as_long_as_the_disk_takes(tmp_path: Path, cut, run) -> None:
    target = tmp_path / f"{'n' * 251}.tif"
    run(cut(tmp_path / "in.tif", 20, 20), target, method="bicubic")
    with rasterio.open(target) as file:
        assert file.width == 80
