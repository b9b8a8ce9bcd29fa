"""The journal of a run that can be resumed: how far it is, beside its output, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from filelock import FileLock, Timeout
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ...core.disk import discard, put_in_place
from ...core.errors import OutputNotWritable
from ...core.files.sources import made_of, settled
from ...core.files.temporary import label
from ...core.remote import is_remote, unsigned
from ...core.request import AUTO_SCL, SuperResolveRequest, split_reference

Arrays = dict[str, NDArray]
_FINGERPRINT = "fingerprint"
# What a request says in names of files.
_NAMES = ("input", "bands", "scl", "stack")


def resumable_name(target: Path) -> Path:
    """The temporary file of a run that can be resumed: the same for each run with this target."""
    return target.with_name(f".{label(target)}.resume.partial.tif")


def fingerprint(facts: Mapping[str, Any], inputs: Iterable[str]) -> str:
    """Of everything that decides about the result.

    Args:
        facts: JSON-ready.
        inputs: files that are read; see `known_by`.
    """
    files = sorted({(_lasting(settled(name)), *known_by(name)) for name in inputs})
    asked = {key: _settled(value) if key in _NAMES else value for key, value in facts.items()}
    return hashlib.sha256(json.dumps([_lasting(asked), files], sort_keys=True, default=str).encode()).hexdigest()


def _settled(value: Any) -> Any:
    """A name, or names by role, whatever way leads there."""
    if isinstance(value, Mapping):
        return {key: _settled(each) for key, each in value.items()}
    return settled(value) if isinstance(value, str) and value != AUTO_SCL else value


def _lasting(value: Any) -> Any:
    """The same without the signatures of addresses, which expire, so that a run may be resumed with others."""
    if isinstance(value, Mapping):
        return {key: _lasting(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_lasting(each) for each in value]
    if isinstance(value, str) and is_remote(value):
        path, band = split_reference(value)
        return f"{unsigned(path)}#{band}"
    return value


def known_by(name: str) -> tuple[int, int]:
    """What tells a file from what it was before: size and time of change; of a GeoTIFF that is not on this machine, length
    and place of its last block, which follow from all blocks before it; (-1, -1) where there is nothing to tell by."""
    with suppress(OSError, ValueError):
        # A folder changes whenever somebody looks at what is in it with a program that leaves notes there.
        if os.path.isfile(name):
            found = os.stat(name)
            return found.st_size, found.st_mtime_ns
    if is_remote(name):
        with suppress(RasterioError, ValueError), rasterio.open(name) as file:
            if file.driver != "GTiff":
                return -1, -1
            rows, cols = file.block_shapes[-1]
            last = f"{(file.width - 1) // cols}_{(file.height - 1) // rows}"
            facts = [file.get_tag_item(f"BLOCK_{what}_{last}", "TIFF", bidx=file.count) for what in ("SIZE", "OFFSET")]
            return int(facts[0] or -1), int(facts[1] or -1)
    return -1, -1


def sources(request: SuperResolveRequest) -> set[str]:
    """Names of all files whose pixels a run may read. Raises NotARaster, MissingBands for a damaged product."""
    # What viewers leave beside a raster.
    return {name for name in made_of(request.rasters, listed) if not name.endswith(".aux.xml")}


def listed(name: str) -> list[str]:
    """The files of a raster as GDAL lists them; none of what it cannot open."""
    # A whole product that it has no name for has been asked.
    with suppress(RasterioError, CPLE_BaseError, ValueError), rasterio.open(name) as file:
        return list(file.files)
    return []


def part(arrays: Mapping[str, NDArray], name: str) -> Arrays:
    """Entries below a name, without it."""
    return {key[len(name) + 1 :]: value for key, value in arrays.items() if key.startswith(f"{name}/")}


def _lock_of(target: Path) -> Path:
    return target.with_name(f".{label(target)}.resume.lock")


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    """Within this no other process may. Raises OutputNotWritable when one has it already."""
    # The system gives it back when a process ends, however it ends.
    lock = FileLock(_lock_of(target), timeout=0)
    # Some network drives know no locks.
    with suppress(NotImplementedError, OSError):
        try:
            lock.acquire()
        except Timeout as error:
            raise OutputNotWritable(
                "Another run is writing this output.", str(target.parent), "Wait for it to end, or choose another name."
            ) from error
    try:
        yield
    finally:
        if lock.is_locked:
            with suppress(OSError):
                # Before others can have it; Windows removes it on release.
                os.unlink(lock.lock_file)
            lock.release()


def remove_abandoned(target: Path) -> None:
    """Remove what a run has left to be resumed, once there is a newer result; not what one is at."""
    journal = Journal([target], "")
    left = [path for path in (journal.path, resumable_name(target), _lock_of(target)) if path.exists()]
    if left:
        with suppress(OutputNotWritable), journal:
            journal.remove()
            discard(resumable_name(target))


class Journal:
    """One file beside the first output, replaced as a whole. Within its context no other process keeps one for any of
    the outputs."""

    def __init__(self, targets: Sequence[Path], run: str) -> None:
        """`run` is the fingerprint of the run that keeps it."""
        self.path = resumable_name(targets[0]).with_suffix(".npz")
        self._targets, self._run, self._stack = targets, run, ExitStack()

    def __enter__(self) -> Journal:
        """Raises OutputNotWritable when another process has it."""
        with ExitStack() as stack:
            for target in self._targets:
                stack.enter_context(_locked(target))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def exists(self) -> bool:
        return self.path.exists()

    def read(self) -> Optional[Arrays]:
        """What was saved last; None when there is nothing, or nothing of this very run.

        Raises:
            OutputNotWritable: something is there, and may well be of this run, but cannot be read now.
        """
        try:
            with np.load(self.path, allow_pickle=False) as saved:
                arrays = {name: saved[name] for name in saved.files}
        except (FileNotFoundError, ValueError, EOFError, KeyError, zipfile.BadZipFile):
            return None
        except OSError as error:
            raise OutputNotWritable(
                "What an interrupted run has left cannot be read.",
                f"{self.path}: {error.strerror or error}",
                "Check the disk and the permissions, then try again; to start over, remove the file.",
            ) from error
        return arrays if str(arrays.pop(_FINGERPRINT, "")) == self._run else None

    def save(self, arrays: Mapping[str, NDArray]) -> None:
        """Replace what was saved; it is on the disk when this returns. Raises OutputNotWritable."""
        fresh = self.path.with_suffix(".new.npz")
        try:
            with open(fresh, "wb") as file:
                everything: dict[str, Any] = {_FINGERPRINT: np.array(self._run), **arrays}
                np.savez(file, **everything)
            put_in_place(fresh, self.path)
        except OSError as error:
            raise OutputNotWritable(
                "The output could not be written.", f"{self.path}: {error}", "Check the free space."
            ) from error

    def remove(self) -> None:
        """Forget everything."""
        discard(self.path, self.path.with_suffix(".new.npz"))
