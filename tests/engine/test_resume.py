"""A run that was interrupted goes on where it ended, and gives the bytes of one that was not."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.errors import OutputNotWritable, RunCancelled
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute.engine_cache import EngineCache
from subpixel.engine.compute.runner import Engine
from subpixel.engine.pipeline import super_resolve
from subpixel.engine.writing.journal import Journal, fingerprint, sources
from subpixel.tests.support.safe import make_safe, make_zip

pytestmark = pytest.mark.slow

# Tiles that do not lie on the blocks of the file, so that unfinished blocks are part of what is kept.
TILES = {"tile_px": 116, "overlap_px": 64}
FAITHFUL = {"steps": 0, "strength": 1.0, "temperature": 0.0, "device": "cpu", **TILES}


class Interrupted(Exception):
    """Stands for whatever ends a process."""


@pytest.fixture
def counted(monkeypatch) -> list[int]:
    """Tiles that the network was given, call by call."""
    calls: list[int] = []
    run = Engine.run

    def counting(self, tiles, request, progress):
        calls.append(len(tiles))
        return run(self, tiles, request, progress)

    monkeypatch.setattr(Engine, "run", counting)
    return calls


def go(source: Path, target: Path, cache: EngineCache, **options) -> list[str]:
    """Run in this process; returns what was said."""
    said: list[str] = []
    progress = Progress(on_message=lambda level, text: said.append(str(text)))
    super_resolve(SuperResolveRequest(str(source), str(target), **options), progress, cache)
    return said


def interrupt(source: Path, target: Path, cache: EngineCache, after: int, **options) -> None:
    """Fail once the network has seen so many batches, with everything before them stored."""
    run, calls = Engine.run, 0

    def failing(self, tiles, request, progress):
        nonlocal calls
        calls += 1
        if calls > after:
            # All that went before is with the writer; let it arrive there.
            time.sleep(1)
            raise Interrupted
        return run(self, tiles, request, progress)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "run", failing)
        with pytest.raises(Interrupted):
            go(source, target, cache, resume=True, **options)


def test_a_killed_process_is_gone_on_with(root: Path, tmp_path: Path, cut, cache, counted) -> None:
    source, folder = cut(tmp_path / "in.tif", 300, 300), tmp_path / "out"
    folder.mkdir()
    target, journal = folder / "out.tif", folder / ".out.tif.resume.partial.npz"
    go(source, tmp_path / "whole.tif", cache, **FAITHFUL)
    total = sum(counted)
    options = ["--preset=faithful", "--orientations=1", "--device=cpu", "--tile-px=116", "--overlap-px=64"]
    command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve", str(source), str(target)]
    with subprocess.Popen([*command, *options, "--resume"], stderr=subprocess.DEVNULL) as process:
        done = 0
        while done < total // 3 and process.poll() is None:
            time.sleep(0.02)
            if journal.exists():
                with np.load(journal) as saved:
                    done = int(saved["done"])
        process.send_signal(signal.SIGKILL)
    with np.load(journal) as saved:
        done = int(saved["done"])
    assert total // 3 <= done < total
    assert sorted(path.name for path in folder.iterdir() if ".new." not in path.name) == [
        ".out.tif.resume.lock",
        ".out.tif.resume.partial.npz",
        ".out.tif.resume.partial.tif",
    ]
    counted.clear()
    seen: list[int] = []
    progress = Progress(lambda done, total, eta: seen.append(done))
    super_resolve(SuperResolveRequest(str(source), str(target), resume=True, **FAITHFUL), progress, cache)
    assert sum(counted) == total - done
    assert seen[:3] == [done, done + 1, done + 2]
    assert seen[-1] == total
    assert target.read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert [path.name for path in folder.iterdir()] == ["out.tif"]


def test_two_runs_do_not_go_on_with_the_same(root: Path, tmp_path: Path, cut, cache) -> None:
    source, folder = cut(tmp_path / "in.tif", 100, 100), tmp_path / "out"
    folder.mkdir()
    target, lock = folder / "out.tif", folder / ".out.tif.resume.lock"
    command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve", str(source), str(target)]
    with subprocess.Popen([*command, "--steps=15", "--resume"], stderr=subprocess.DEVNULL) as other:
        while not lock.exists() and other.poll() is None:
            time.sleep(0.02)
        with pytest.raises(OutputNotWritable, match="Another run"):
            go(source, target, cache, resume=True, **FAITHFUL)
        assert other.poll() is None
        other.kill()
    # Whoever was killed holds nothing any more.
    go(source, target, cache, resume=True, **FAITHFUL)
    assert [path.name for path in folder.iterdir()] == ["out.tif"]


@pytest.mark.parametrize("batch", [1, 3])
def test_two_outputs_are_gone_on_with(tmp_path: Path, cut, cache, batch: int) -> None:
    """Their names differ in the ending alone."""
    source, folder = cut(tmp_path / "in.tif", 60, 130), tmp_path / "out"
    folder.mkdir()
    options = {"steps": 1, "ensemble": 2, "device": "cpu", "batch": batch, **TILES}
    whole, deviation = tmp_path / "whole.tif", tmp_path / "whole_deviation.tif"
    go(source, whole, cache, uncertainty=str(deviation), **options)
    options["uncertainty"] = str(folder / "out.tiff")
    interrupt(source, folder / "out.tif", cache, after=3 // batch, **options)
    assert len(list(folder.iterdir())) == 3
    assert not (folder / "out.tif").exists()
    said = go(source, folder / "out.tif", cache, resume=True, **options)
    assert any("Going on after" in text for text in said)
    for name, expected in (("out.tif", whole), ("out.tiff", deviation)):
        assert (folder / name).read_bytes() == expected.read_bytes()
    assert sorted(path.name for path in folder.iterdir()) == ["out.tif", "out.tiff"]


@pytest.mark.parametrize("what", ["request", "input", "journal", "file", "nothing"])
def test_what_does_not_fit_is_discarded(tmp_path: Path, cut, cache, counted, what: str) -> None:
    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    interrupt(source, folder / "out.tif", cache, after=2, **FAITHFUL)
    counted.clear()
    partial, journal = folder / ".out.tif.resume.partial.tif", folder / ".out.tif.resume.partial.npz"
    options = dict(FAITHFUL)
    if what == "request":
        options["strength"] = 0.5
    elif what == "input":
        cut(source, 60, 110, edit=lambda values: values + 1)
    elif what == "journal":
        journal.write_bytes(journal.read_bytes()[:-100])
    elif what == "file":
        partial.write_bytes(partial.read_bytes()[:-1])
    said = go(source, folder / "out.tif", cache, resume=True, **options)
    started_over = any("starting over" in text for text in said)
    assert started_over == (what != "nothing")
    again = sum(counted)
    counted.clear()
    go(source, tmp_path / "whole.tif", cache, **options)
    assert (again == sum(counted)) == started_over
    assert (folder / "out.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert [path.name for path in folder.iterdir()] == ["out.tif"]


@pytest.mark.parametrize("form", ["folder", "metadata", "zip", "zipped image", "classification"])
def test_a_changed_image_of_a_product_is_another_input(tmp_path: Path, cut, form: str) -> None:
    safe = make_safe(tmp_path, cut(tmp_path / "in.tif", 16, 16))
    archive, image = make_zip(safe), next(safe.rglob("*_B03_10m.jp2"))
    zipped = f"/vsizip/{archive}/{image.relative_to(tmp_path)}"
    given = {"metadata": safe / "MTD_MSIL2A.xml", "zip": archive, "zipped image": zipped}.get(form, safe)
    changed = {"classification": next(safe.rglob("*_SCL_20m.jp2"))}.get(form, archive if "zip" in form else image)

    def known() -> str:
        return fingerprint({}, sources(SuperResolveRequest(str(given), "out.tif")))

    before = known()
    # What viewers write beside an image says nothing of its pixels.
    Path(f"{image}.aux.xml").write_text("<PAMDataset/>")
    assert known() == before
    os.utime(changed, ns=(0, 0))
    assert known() != before


def test_cancelling_keeps_what_is_done(tmp_path: Path, cut, cache) -> None:
    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    go(source, tmp_path / "whole.tif", cache, **FAITHFUL)
    interrupt(source, folder / "out.tif", cache, after=2, **FAITHFUL)
    left = {path.name for path in folder.iterdir()}
    progress = Progress()
    progress._on_progress = lambda done, total, eta: progress.cancel() if done else None
    with pytest.raises(RunCancelled, match=r"kept.*out\.tif\.resume\.partial.*same command.*remove") as caught:
        super_resolve(
            SuperResolveRequest(str(source), str(folder / "out.tif"), resume=True, **FAITHFUL), progress, cache
        )
    assert caught.value.where == str(folder / ".out.tif.resume.partial.*")
    assert {path.name for path in folder.iterdir()} == left
    said = go(source, folder / "out.tif", cache, resume=True, **FAITHFUL)
    assert any("Going on after" in text for text in said)
    assert (folder / "out.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert [path.name for path in folder.iterdir()] == ["out.tif"]


def test_cancelling_before_anything_is_done_leaves_nothing(tmp_path: Path, cut, cache) -> None:
    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    progress = Progress()
    progress._on_progress = lambda done, total, eta: progress.cancel()
    with pytest.raises(RunCancelled, match="Nothing was written"):
        super_resolve(
            SuperResolveRequest(str(source), str(folder / "out.tif"), resume=True, **FAITHFUL), progress, cache
        )
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_whatever_ends_a_command_it_can_be_gone_on_with(root: Path, tmp_path: Path, cut, cache, name: str) -> None:
    source, folder = cut(tmp_path / "in.tif", 120, 400), tmp_path / "out"
    folder.mkdir()
    target, journal = folder / "out.tif", folder / ".out.tif.resume.partial.npz"
    options = ["--preset=faithful", "--orientations=1", "--device=cpu", "--tile-px=116", "--overlap-px=64", "--resume"]
    command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve", str(source), str(target)]

    def start() -> None:
        # As `nohup` does; and a session's end must reach the others, whoever has started the tests.
        signal.signal(signal.SIGHUP, signal.SIG_IGN if name != "SIGHUP" else signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    with subprocess.Popen([*command, *options], stderr=subprocess.PIPE, text=True, preexec_fn=start) as process:
        while not journal.exists() and process.poll() is None:
            time.sleep(0.02)
        if name != "SIGHUP":
            process.send_signal(signal.SIGHUP)
            time.sleep(0.1)
            assert process.poll() is None
        process.send_signal(getattr(signal, name))
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "same command again to go on" in said.splitlines()[-1]
    assert sorted(path.name for path in folder.iterdir()) == [journal.name, ".out.tif.resume.partial.tif"]
    if name == "SIGTERM":
        assert any("Going on after" in text for text in go(source, target, cache, resume=True, **FAITHFUL))


@pytest.fixture(scope="module")
def left(tmp_path_factory, cut, cache) -> Path:
    """A folder with an input, the folder of an interrupted run, and what that would have made."""
    folder = tmp_path_factory.mktemp("left")
    source = cut(folder / "in.tif", 60, 110)
    (folder / "out").mkdir()
    bands = {"B02": 1, "B03": f"{source}#2", "B04": 3}
    go(source, folder / "whole.tif", cache, bands=bands, **FAITHFUL)
    interrupt(source, folder / "out" / "out.tif", cache, after=2, bands=bands, **FAITHFUL)
    return folder


@pytest.mark.parametrize("way", ["relative", "linked folder", "link", "threads", "device"])
def test_another_way_to_say_the_same_goes_on(tmp_path: Path, cache, left: Path, monkeypatch, way: str) -> None:
    import torch

    source, target = left / "in.tif", tmp_path / "out" / "out.tif"
    shutil.copytree(left / "out", target.parent)
    bands: dict[str, int | str] = {"B02": 1, "B03": f"{source}#2", "B04": 3}
    options = dict(FAITHFUL, device="auto" if way == "device" else "cpu")
    if way == "relative":
        monkeypatch.chdir(target.parent)
        source, target = Path(os.path.relpath(source)), Path("./out.tif")
        bands["B03"] = f"{source}#2"
    elif way == "linked folder":
        (tmp_path / "linked").symlink_to(left, target_is_directory=True)
        (tmp_path / "linked out").symlink_to(target.parent, target_is_directory=True)
        source, target = tmp_path / "linked" / "in.tif", tmp_path / "linked out" / "out.tif"
    elif way == "link":
        (tmp_path / "link.tif").symlink_to(source)
        source = tmp_path / "link.tif"
    threads = torch.get_num_threads()
    try:
        if way == "threads":
            torch.set_num_threads(threads + 1)
        said = go(source, target, cache, resume=True, bands=bands, **options)
    finally:
        torch.set_num_threads(threads)
    assert any("Going on after" in text for text in said)
    with rasterio.open(target) as file, rasterio.open(left / "whole.tif") as whole:
        # Sums are rounded in another order where more threads share in them.
        assert np.abs(file.read().astype(int) - whole.read()).max() <= (way == "threads")


def test_two_runs_do_not_share_an_uncertainty_file(tmp_path: Path, cut, cache) -> None:
    source = cut(tmp_path / "in.tif", 60, 60)
    options = {"steps": 1, "ensemble": 2, "device": "cpu", "uncertainty": str(tmp_path / "u.tif"), **TILES}
    with Journal([tmp_path / "a.tif", tmp_path / "u.tif"], ""), pytest.raises(OutputNotWritable, match="Another run"):
        go(source, tmp_path / "b.tif", cache, resume=True, **options)
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


def test_what_is_left_goes_once_there_is_a_result(tmp_path: Path, cache, left: Path) -> None:
    """Whoever has made it otherwise will not go on."""
    folder = tmp_path / "out"
    shutil.copytree(left / "out", folder)
    others = [folder / f".other.tif.resume.partial{ending}" for ending in (".npz", ".tif")]
    for path in others:
        shutil.copy(folder / path.name.replace("other", "out"), path)
    (folder / ".out.tif.resume.lock").touch()
    go(left / "in.tif", folder / "out.tif", cache, method="bicubic")
    assert sorted(folder.iterdir()) == [*others, folder / "out.tif"]


def test_what_is_saved_is_on_the_disk(tmp_path: Path, cut, cache, recorded) -> None:
    """The blocks before the journal that counts on them, that before its name, the name before the work goes on."""
    source, folder = cut(tmp_path / "in.tif", 60, 170), tmp_path / "out"
    folder.mkdir()
    go(source, folder / "out.tif", cache, resume=True, **FAITHFUL)
    partial, journal = folder / ".out.tif.resume.partial.tif", folder / ".out.tif.resume.partial.npz"
    fresh = journal.with_suffix(".new.npz")
    saved = [i for i, step in enumerate(recorded) if step == ("replace", fresh, journal)]
    assert len(saved) > 1
    for before, at in zip([-1, *saved], saved):
        steps = recorded[before + 1 : at]
        assert ("fsync", partial) in steps
        assert ("fsync", fresh) in steps[steps.index(("fsync", partial)) :]
        assert recorded[at + 1] == ("fsync", folder)
    # The journal goes when the result would survive without it.
    end = recorded[saved[-1] + 1 :]
    put, gone = end.index(("replace", partial, folder / "out.tif")), end.index(("unlink", journal))
    assert ("fsync", partial) in end[:put]
    assert ("fsync", folder) in end[put:gone]


def test_a_failed_run_that_may_not_be_gone_on_with_leaves_nothing(tmp_path: Path, cut, cache, monkeypatch) -> None:
    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()

    def failing(self, tiles, request, progress):
        raise Interrupted

    monkeypatch.setattr(Engine, "run", failing)
    for resume in (False, True):
        with pytest.raises(Interrupted):
            go(source, folder / "out.tif", cache, resume=resume, **FAITHFUL)
        assert list(folder.iterdir()) == []


def test_what_was_left_outlives_an_error_that_may_pass(tmp_path: Path, cut, cache, counted, monkeypatch) -> None:
    from subpixel.engine.writing import tiff_blocks as blocks

    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    interrupt(source, folder / "out.tif", cache, after=2, **FAITHFUL)
    left = {path.name: path.read_bytes() for path in folder.iterdir()}

    def failing(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(blocks, "open", failing, raising=False)
        with pytest.raises(OutputNotWritable, match="cannot be created"):
            go(source, folder / "out.tif", cache, resume=True, **FAITHFUL)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == left

    journal = folder / ".out.tif.resume.partial.npz"
    journal.rename(tmp_path / "aside")
    # What cannot be read as a file.
    journal.mkdir()
    with pytest.raises(OutputNotWritable, match="interrupted run has left cannot be read"):
        go(source, folder / "out.tif", cache, resume=True, **FAITHFUL)
    journal.rmdir()
    (tmp_path / "aside").rename(journal)

    counted.clear()
    said = go(source, folder / "out.tif", cache, resume=True, **FAITHFUL)
    assert any("Going on after" in text for text in said)
    again = sum(counted)
    counted.clear()
    go(source, tmp_path / "whole.tif", cache, **FAITHFUL)
    assert again < sum(counted)
    assert (folder / "out.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_cancelling_while_a_row_is_saved_keeps_it(tmp_path: Path, cut, cache, monkeypatch) -> None:
    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    progress, save, saved = Progress(), Journal.save, []

    def slow(self, arrays) -> None:
        progress.cancel()
        # Long enough for the main thread to give up meanwhile.
        time.sleep(0.5)
        save(self, arrays)
        saved.append(True)

    monkeypatch.setattr(Journal, "save", slow)
    request = SuperResolveRequest(str(source), str(folder / "out.tif"), resume=True, **FAITHFUL)
    with pytest.raises(RunCancelled):
        super_resolve(request, progress, cache)
    assert saved
    assert len(list(folder.iterdir())) == 2
    monkeypatch.setattr(Journal, "save", save)
    assert any("Going on after" in text for text in go(source, folder / "out.tif", cache, resume=True, **FAITHFUL))


def test_a_run_is_gone_on_with_in_its_own_precision(tmp_path: Path, cut, monkeypatch) -> None:
    """A test of speed chooses it, and may choose otherwise on a busy machine."""
    from subpixel.engine.compute import network

    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    # A run that draws nothing has nothing to compute in it.
    options = {**FAITHFUL, "steps": 1, "temperature": 1.0}
    monkeypatch.setattr(network, "lower_precision_pays", lambda *_: True)
    monkeypatch.setattr(network, "computes_bfloat16", lambda *_: True)
    lower, higher = EngineCache(), EngineCache()
    go(source, tmp_path / "whole.tif", lower, **options)
    interrupt(source, folder / "out.tif", lower, after=2, **options)
    monkeypatch.setattr(network, "lower_precision_pays", lambda *_: False)
    said: list[str] = []
    progress = Progress(on_message=lambda level, text: said.append(str(text)))
    request = SuperResolveRequest(str(source), str(folder / "out.tif"), resume=True, **options)
    assert super_resolve(request, progress, higher).precision == "bf16"
    assert any("Going on after" in text for text in said)
    assert (folder / "out.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_a_run_that_starts_over_chooses_its_own_precision(tmp_path: Path, cut, monkeypatch) -> None:
    from subpixel.engine.compute import network

    source, folder = cut(tmp_path / "in.tif", 60, 110), tmp_path / "out"
    folder.mkdir()
    options = {**FAITHFUL, "steps": 1, "temperature": 1.0}
    monkeypatch.setattr(network, "lower_precision_pays", lambda *_: True)
    monkeypatch.setattr(network, "computes_bfloat16", lambda *_: True)
    interrupt(source, folder / "out.tif", EngineCache(), after=2, **options)
    for begun in folder.glob("*.partial.tif"):
        os.truncate(begun, 1000)
    monkeypatch.setattr(network, "lower_precision_pays", lambda *_: False)
    request = SuperResolveRequest(str(source), str(folder / "out.tif"), resume=True, **options)
    assert super_resolve(request, Progress(), EngineCache()).precision == "fp32"
    go(source, tmp_path / "whole.tif", EngineCache(), **options)
    assert (folder / "out.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()
