"""A result takes its place whole: with nothing of the old one beside it, nor beside what is not its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from subpixel.core import disk
from subpixel.core.errors import OutputNotWritable
from subpixel.core.files import replace
from subpixel.core.files.replace import belongings, replace_together, write_whole

BICUBIC = {"method": "bicubic"}


def add_parts(path: Path) -> set[str]:
    """Have GDAL write what it writes beside rasters: an empty mask, pyramids, statistics; and a world file."""
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False, TIFF_USE_OVR=True):
        with rasterio.open(path, "r+") as file:
            file.write_mask(np.zeros(file.shape, bool))
        for name in (path, Path(f"{path}.msk")):
            with rasterio.open(name, "r+") as file:
                file.build_overviews([2], Resampling.nearest)
    Path(f"{path}.aux.xml").write_text(
        "<PAMDataset><GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform><PAMRasterBand band='1'>"
        "<NoDataValue>1234</NoDataValue></PAMRasterBand></PAMDataset>"
    )
    path.with_suffix(".tfw").write_text("1\n0\n0\n-1\n0\n0\n")
    return {f"{path.name}{ending}" for ending in (".msk", ".ovr", ".msk.ovr", ".aux.xml")} | {f"{path.stem}.tfw"}


@pytest.mark.parametrize("old", ["there", "gone"])
def test_nothing_of_an_old_result_is_left(tmp_path: Path, cut, run, old: str) -> None:
    source, folder = cut(tmp_path / "in.tif", 20, 20), tmp_path / "out"
    folder.mkdir()
    run(source, tmp_path / "fresh.tif", **BICUBIC)
    target = folder / "r.tif"
    shutil.copy(tmp_path / "fresh.tif", target)
    parts = add_parts(target)
    # Written by hand, or of another raster.
    kept = ["r.qml", "r.tif.xml", "r.tif.tif", "r.tiff.msk", "r2.tif.msk"]
    for name in kept:
        (folder / name).write_text(name)
    assert parts <= {path.name for path in folder.iterdir()}
    with rasterio.open(target) as file:
        assert not file.read_masks(1).any()
    if old == "gone":
        target.unlink()
    run(source, target, overwrite=True, **BICUBIC)
    assert sorted(path.name for path in folder.iterdir()) == sorted(["r.tif", *kept])
    with rasterio.open(target) as file, rasterio.open(tmp_path / "fresh.tif") as fresh:
        assert file.files == [str(target)]
        assert file.read_masks(1).all()
        assert (file.transform, file.nodatavals, file.overviews(1)) == (fresh.transform, fresh.nodatavals, [])
        np.testing.assert_array_equal(file.read(), fresh.read())
    assert all((folder / name).read_text() == name for name in kept)


def test_nor_of_an_old_uncertainty(tmp_path: Path, cut, run) -> None:
    source, u = cut(tmp_path / "in.tif", 20, 20), tmp_path / "u.tiff"
    Path(f"{u}.msk").write_text("old")
    run(source, tmp_path / "r.tif", ensemble=2, uncertainty=str(u))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif", "r.tif", "u.tiff"]


def test_parts_of_other_rasters_are_theirs(tmp_path: Path) -> None:
    """Those of the input above all, which may be called much the same."""
    for name in ("r.tiff", "r.tiff.msk", "r.tfw", "r.wld", "R.TIF", "R.TIF.ovr", "r.tif.msk.txt", "s.aux", "s.tfw"):
        (tmp_path / name).touch()
    assert belongings(tmp_path / "r.tif") == []
    # Of another program.
    assert belongings(tmp_path / "s.tif") == [tmp_path / "s.tfw"]
    (tmp_path / "s.aux").write_bytes(b"EHFA_HEADER_TAG\0")
    (tmp_path / "s.TIF.OVR").touch()
    assert [path.name for path in belongings(tmp_path / "s.tif")] == ["s.TIF.OVR", "s.aux", "s.tfw"]


@pytest.mark.parametrize("held", ["r.tif", "r.tif.msk", "u.tif", "u.tif.ovr"])
def test_what_others_hold_keeps_everything_as_it_was(tmp_path: Path, cut, run, monkeypatch, held: str) -> None:
    """As on Windows, where nothing can be renamed that another program has open."""
    source, folder = cut(tmp_path / "in.tif", 20, 20), tmp_path / "out"
    folder.mkdir()
    for name in ("r.tif", "r.tif.msk", "u.tif", "u.tif.ovr"):
        (folder / name).write_text(f"old {name}")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    rename = os.replace

    def refusing(path: Path, target: Path) -> None:
        if folder / held in (Path(path), Path(target)):
            raise PermissionError(13, "Permission denied", str(path), None, str(target))
        rename(path, target)

    monkeypatch.setattr(disk, "PATIENCE_S", ())
    monkeypatch.setattr(disk.os, "replace", refusing)
    with pytest.raises(OutputNotWritable, match=r"r \(2\)\.tif, .*u \(2\)\.tif") as caught:
        run(source, folder / "r.tif", ensemble=2, uncertainty=str(folder / "u.tif"), overwrite=True)
    assert held in str(caught.value)
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    with rasterio.open(folder / "r (2).tif") as file, rasterio.open(folder / "u (2).tif") as other:
        assert file.tags()["SUBPIXEL_RUN"] == other.tags()["SUBPIXEL_RUN"]
    assert after.pop("r (2).tif")
    assert after.pop("u (2).tif")
    assert after == before


def test_a_folder_in_the_way_of_the_uncertainty(tmp_path: Path, cut, run, monkeypatch) -> None:
    """It comes into being during the run; the old result stays, and both new files are kept."""
    source, old = cut(tmp_path / "in.tif", 20, 20), tmp_path / "r.tif"
    old.write_text("old")
    u = tmp_path / "u.tif"
    finished = replace.replace_together

    def late(made) -> None:
        (u / "full").mkdir(parents=True)
        finished(made)

    monkeypatch.setattr("subpixel.engine.writing.writer.replace_together", late)
    with pytest.raises(OutputNotWritable, match=r"u \(2\)\.tif"):
        run(source, old, ensemble=2, uncertainty=str(u), overwrite=True)
    with rasterio.open(old) as file, rasterio.open(tmp_path / "u (2).tif") as other:
        assert file.tags()["SUBPIXEL_RUN"] == other.tags()["SUBPIXEL_RUN"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif", "r.tif", "u (2).tif", "u.tif"]


# Replaces three files of one run by three of another, and dies by SIGKILL before its nth renaming or removal.
DYING = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import conftest
from pathlib import Path
from subpixel.core.files import replace
folder, left = Path(sys.argv[2]), [int(sys.argv[3])]
def dying(name):
    call = getattr(os, name)
    def one(*arguments, **options):
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return call(*arguments, **options)
    setattr(os, name, one)
for name in ("replace", "unlink"):
    dying(name)
replace.replace_together([(folder / f".new.{name}", folder / name) for name in ("r.tif", "u.tif")])
print(left[0])
"""


@pytest.mark.parametrize("standing", ["pair", "result", "uncertainty", "nothing"])
def test_a_kill_at_any_point_leaves_no_mixed_pair(root: Path, tmp_path: Path, standing: str) -> None:
    states = []
    for point in range(30):
        folder = tmp_path / str(point)
        folder.mkdir()
        old = {"pair": ["r.tif", "r.tif.msk", "u.tif", "u.tif.msk"], "result": ["r.tif"], "uncertainty": ["u.tif"]}
        for name in old.get(standing, []):
            (folder / name).write_text("old")
        for name in ("r.tif", "u.tif"):
            (folder / f".new.{name}").write_text("new")
        command = [sys.executable, "-c", DYING, str(root / "tests"), str(folder), str(point)]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        state = {path.name: path.read_text() for path in folder.iterdir() if not path.name.startswith(".")}
        states.append(state)
        pair = {state.get("r.tif"), state.get("u.tif")} - {None}
        assert len(pair) <= 1, state
        # No part of an old file beside a new one.
        for name in ("r.tif", "u.tif"):
            assert state.get(f"{name}.msk") is None or state.get(name) == "old", state
        if "r.tif" in old.get(standing, []):
            assert "r.tif" in state
        elif "r.tif" in state:
            # Where the result is, all is.
            assert "u.tif" in state
        if done.returncode == 0:
            break
    assert states[-1] == {"r.tif": "new", "u.tif": "new"}
    assert point >= {"pair": 5, "result": 2, "uncertainty": 3, "nothing": 2}[standing]
    assert sorted(path.name for path in folder.iterdir()) == ["r.tif", "u.tif"]


def test_files_of_one_run_say_so(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "in.tif", 20, 20)
    made = []
    for seed in (0, 1):
        run(source, tmp_path / f"r{seed}.tif", ensemble=2, seed=seed, uncertainty=str(tmp_path / f"u{seed}.tif"))
        tags = []
        for name in ("r", "u"):
            with rasterio.open(tmp_path / f"{name}{seed}.tif") as file:
                tags.append(file.tags()["SUBPIXEL_RUN"])
        assert tags[0] == tags[1]
        made.append(tags[0])
    assert made[0] != made[1]


def test_a_name_never_reaches_the_disk_before_what_it_names(tmp_path: Path, cut, run, recorded) -> None:
    """So that a power cut leaves no hollow file under the result's name."""
    source, target, spread = cut(tmp_path / "in.tif", 20, 20), tmp_path / "a" / "r.tif", tmp_path / "b" / "u.tif"
    for path in (target, spread):
        path.parent.mkdir()
        path.write_text("old")
    run(source, target, ensemble=2, uncertainty=str(spread), overwrite=True)
    for path in (target, spread):
        (at,) = [i for i, (what, *_, to) in enumerate(recorded) if what == "replace" and to == path]
        made, after = recorded[at][1], recorded[at + 1 :]
        assert ("fsync", made) in recorded[:at]
        # And the name is there before anything else changes its own.
        following = next(i for i, step in enumerate([*after, ("replace",)]) if step[0] == "replace")
        assert ("fsync", path.parent) in after[:following]


def test_a_text_file_is_whole_and_lasting(tmp_path: Path, recorded) -> None:
    path = tmp_path / "a.vrt"
    path.write_text("old")
    (tmp_path / "a.vrt.ovr").touch()
    write_whole(path, "new", raster=True)
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]
    steps = [step for step in recorded if step[-1] not in (tmp_path / "a.vrt.ovr",) and ".aside" not in str(step[-1])]
    made = steps[-2][1]
    assert steps[-3:] == [("fsync", made), ("replace", made, path), ("fsync", tmp_path)]


def test_a_disk_that_cannot_be_asked_to_write_at_once_is_no_error(tmp_path: Path, monkeypatch) -> None:
    for number, name in ((22, "a"), (95, "b")):
        monkeypatch.setattr(disk.os, "fsync", lambda _, number=number: raise_(OSError(number, os.strerror(number))))
        (tmp_path / "made").write_text("new")
        replace_together([(tmp_path / "made", tmp_path / name)])
        assert (tmp_path / name).read_text() == "new"
    monkeypatch.setattr(disk.os, "fsync", lambda _: raise_(OSError(28, os.strerror(28))))
    (tmp_path / "made").write_text("newer")
    with pytest.raises(OSError, match="No space"):
        replace_together([(tmp_path / "made", tmp_path / "a")])
    assert (tmp_path / "a").read_text() == "new"


def raise_(error: Exception) -> None:
    raise error
