"""Bad input gets a clear error of its own kind, and loses nothing."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core import errors
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute import loader
from subpixel.engine.pipeline import super_resolve


@pytest.fixture
def refused(tmp_path: Path, run):
    """Run and expect an error; nothing may have been written."""

    def check(kind: type[errors.SuperResolutionError], source: Path | str, target: Path | None = None, **options):
        target = target or tmp_path / "out" / "result.tif"
        if target.parent == tmp_path / "out":
            target.parent.mkdir(exist_ok=True)
        before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
        with pytest.raises(kind) as caught:
            run(source, target, **options)
        assert type(caught.value) is kind
        assert caught.value.what
        assert caught.value.where
        assert caught.value.remedy
        assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before
        return caught.value

    return check


def test_no_such_file(refused, tmp_path: Path) -> None:
    refused(errors.InputNotFound, tmp_path / "nowhere.tif")


def test_not_a_raster(refused, tmp_path: Path) -> None:
    (tmp_path / "text.tif").write_text("hello")
    refused(errors.NotARaster, tmp_path / "text.tif")


def test_fewer_than_three_bands(refused, tmp_path: Path, cut) -> None:
    assert "B02" in str(refused(errors.MissingBands, cut(tmp_path / "in.tif", 20, 20, bands=("B04", "B08"))))


def test_unnamed_bands(refused, tmp_path: Path, cut) -> None:
    refused(errors.MissingBands, cut(tmp_path / "in.tif", 20, 20, descriptions=()))


def test_a_band_that_is_not_there(refused, tmp_path: Path, cut) -> None:
    refused(errors.MissingBands, cut(tmp_path / "in.tif", 20, 20), bands={"B04": 1, "B03": 2, "B02": 9})


def test_one_band_twice(refused, tmp_path: Path, cut) -> None:
    refused(errors.InvalidParameter, cut(tmp_path / "in.tif", 20, 20), bands={"B04": 1, "B03": 1, "B02": 2})


def test_bands_on_different_grids(refused, tmp_path: Path, cut) -> None:
    other = cut(tmp_path / "other.tif", 10, 10, bands=("B08",))
    refused(
        errors.BandGridMismatch,
        cut(tmp_path / "in.tif", 20, 20),
        bands={"B04": 3, "B03": 2, "B02": 1, "B08": str(other)},
    )


def test_bands_of_different_encodings(refused, tmp_path: Path, cut) -> None:
    other = cut(tmp_path / "other.tif", 20, 20, bands=("B08",), nodata=7)
    refused(
        errors.BandGridMismatch,
        cut(tmp_path / "in.tif", 20, 20),
        bands={"B04": 3, "B03": 2, "B02": 1, "B08": str(other)},
    )


@pytest.mark.parametrize("options", [{"offset": float("nan")}, {"extent": (float("-inf"), 0.0, 1.0, 1.0)}])
def test_numbers_that_are_none(refused, tmp_path: Path, cut, options: dict) -> None:
    refused(errors.InvalidParameter, cut(tmp_path / "in.tif", 20, 20), **options)


def test_no_crs(refused, tmp_path: Path, cut) -> None:
    refused(errors.MissingCrs, cut(tmp_path / "in.tif", 20, 20, crs=None))


def test_extent_outside(refused, tmp_path: Path, cut) -> None:
    refused(errors.ExtentOutside, cut(tmp_path / "in.tif", 20, 20), extent=(0.0, 0.0, 10.0, 10.0))


def test_extent_crs_unknown(refused, tmp_path: Path, cut) -> None:
    refused(
        errors.InvalidParameter,
        cut(tmp_path / "in.tif", 20, 20),
        extent=(0.0, 0.0, 10.0, 10.0),
        extent_crs="EPSG:999999",
    )


@pytest.mark.parametrize("steps", [16, -1])
def test_steps_out_of_range(refused, tmp_path: Path, cut, steps: int) -> None:
    refused(errors.InvalidParameter, cut(tmp_path / "in.tif", 20, 20), steps=steps)


def test_output_exists(refused, tmp_path: Path, cut) -> None:
    (tmp_path / "there.tif").write_bytes(b"precious")
    refused(errors.OutputExists, cut(tmp_path / "in.tif", 20, 20), tmp_path / "there.tif")


def test_output_that_may_be_replaced_survives_a_failure(refused, tmp_path: Path, cut) -> None:
    (tmp_path / "there.tif").write_bytes(b"precious")
    refused(
        errors.ExtentOutside,
        cut(tmp_path / "in.tif", 20, 20),
        tmp_path / "there.tif",
        overwrite=True,
        extent=(0.0, 0.0, 10.0, 10.0),
    )


def test_output_is_replaced_after_success(tmp_path: Path, cut, run) -> None:
    (tmp_path / "there.tif").write_bytes(b"old")
    run(cut(tmp_path / "in.tif", 20, 20), tmp_path / "there.tif", overwrite=True)
    with rasterio.open(tmp_path / "there.tif") as file:
        assert file.width == 80


@pytest.mark.parametrize("name", ["missing/out.tif", "out.png", "folder.tif"])
def test_output_not_writable(refused, tmp_path: Path, cut, name: str) -> None:
    (tmp_path / "folder.tif").mkdir()
    refused(errors.OutputNotWritable, cut(tmp_path / "in.tif", 20, 20), tmp_path / name)


def test_output_in_a_folder_that_takes_no_files(refused, tmp_path: Path, cut) -> None:
    refused(errors.OutputNotWritable, cut(tmp_path / "in.tif", 20, 20), Path("/proc/out.tif"))


def test_output_is_the_input(refused, tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "in.tif", 20, 20)
    refused(errors.OutputIsInput, source, source, overwrite=True)


def test_complex_values(refused, tmp_path: Path, cut) -> None:
    refused(errors.NotARaster, cut(tmp_path / "in.tif", 20, 20, edit=lambda v: v.astype(np.complex64)))


def test_device_that_is_not_there(refused, tmp_path: Path, cut) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("this machine has CUDA")
    refused(errors.DeviceUnavailable, cut(tmp_path / "in.tif", 20, 20), device="cuda")


def test_checkpoint_missing(refused, tmp_path: Path, cut) -> None:
    refused(errors.CheckpointMissing, cut(tmp_path / "in.tif", 20, 20), model=str(tmp_path / "none.safetensors"))


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """A copy of the shipped checkpoint."""
    for suffix in (".safetensors", ".json"):
        shutil.copy(loader.WEIGHTS / f"{loader.DEFAULT_NAME}{suffix}", tmp_path / f"model{suffix}")
    return tmp_path / "model.safetensors"


def test_checkpoint_altered(refused, tmp_path: Path, cut, weights: Path) -> None:
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    assert "sha256" in str(refused(errors.CheckpointAltered, cut(tmp_path / "in.tif", 20, 20), model=str(weights)))


def test_checkpoint_whose_facts_are_damaged(refused, tmp_path: Path, cut, weights: Path) -> None:
    weights.with_suffix(".json").write_text("{")
    refused(errors.CheckpointAltered, cut(tmp_path / "in.tif", 20, 20), model=str(weights))


def test_disk_failure_midway_keeps_the_old_file(tmp_path: Path, cut, cache, monkeypatch) -> None:
    from subpixel.engine.writing.writer import Writer

    target = tmp_path / "there.tif"
    target.write_bytes(b"precious")
    calls = []

    def failing(self, window, dn):
        calls.append(window)
        raise errors.OutputNotWritable("The output could not be written.", str(target), "Check the free space.")

    monkeypatch.setattr(Writer, "write", failing)
    source = cut(tmp_path / "in.tif", 20, 20)
    with pytest.raises(errors.OutputNotWritable):
        super_resolve(
            SuperResolveRequest(str(source), str(target), steps=1, overwrite=True, device="cpu"), Progress(), cache
        )
    assert calls
    assert target.read_bytes() == b"precious"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.tif", "there.tif"]


def test_a_disk_without_room_is_refused_before_anything_is_done(refused, tmp_path: Path, cut, monkeypatch) -> None:
    from subpixel.engine import pipeline

    def never(*_):
        raise AssertionError

    source = cut(tmp_path / "in.tif", 20, 20)
    monkeypatch.setattr(pipeline.Engine, "run", never)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 20_000, 20_000))
    error = refused(errors.OutputNotWritable, source)
    assert error.what == "There is not enough room for the output."
    # 80 x 80 pixels of four bands at 1.8 bytes, and what else is in a file.
    assert str(error.where) == f"{tmp_path / 'out'}: 0.1 MB needed, 0.0 MB free"


def test_room_is_counted_for_both_files_on_one_disk(tmp_path: Path, cut, run, monkeypatch) -> None:
    from subpixel.core.forecast.estimate import layer_bytes

    source, both = cut(tmp_path / "in.tif", 20, 20), {"ensemble": 2, "uncertainty": str(tmp_path / "deviation.tif")}
    first, second = layer_bytes(80 * 80 * 4, 2), layer_bytes(80 * 80 * 4, 4)
    for free, fits in ((first + second - 1, False), (first + second, True)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: shutil._ntuple_diskusage(10**9, 0, free))
        if fits:
            run(source, tmp_path / "out.tif", **both)
        else:
            with pytest.raises(errors.OutputNotWritable, match="not enough room"):
                run(source, tmp_path / "out.tif", **both)


@pytest.mark.slow
@pytest.mark.parametrize("side", [60, 140])
def test_full_disk_is_an_error_and_keeps_the_old_file(root: Path, tmp_path: Path, cut, side: int) -> None:
    """The file size is limited so that everything fits but the last blocks, which GDAL writes on closing."""
    source, target = cut(tmp_path / "in.tif", side, side), tmp_path / "there.tif"
    command = [str(root / "scripts" / "subpixel"), "superresolve", str(source), str(target), "--method", "bicubic"]
    assert subprocess.run(command, capture_output=True).returncode == 0
    size = target.stat().st_size
    target.write_bytes(b"precious")
    for share in (0.3, 0.9, 0.99):
        limit = int(size * share)
        done = subprocess.run(
            [*command, "--overwrite"],
            capture_output=True,
            text=True,
            preexec_fn=lambda limit=limit: (
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
            ),
        )
        assert done.returncode == 1, f"{share}: {done.stdout}{done.stderr}"
        assert "free space" in done.stderr
        assert target.read_bytes() == b"precious"
        assert sorted(p.name for p in tmp_path.iterdir()) == ["in.tif", "there.tif"]
