"""The journal of a run that can be gone on with: how far it is, beside its output, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from .errors import OutputNotWritable
from .request import AUTO_SCL, SuperResolveRequest, split_reference

Arrays = dict[str, NDArray]
_FINGERPRINT = "fingerprint"


def resumable_name(target: Path) -> Path:
    """The temporary file of a run that can be gone on with: the same for each run with this target."""
    return target.with_name(f".{target.stem}.resume.partial.tif")


def fingerprint(facts: Mapping[str, Any], inputs: Iterable[str]) -> str:
    """Of everything that decides about the result.

    Args:
        facts: JSON-ready.
        inputs: files that are read, known by their size and time of change; what is not a local file only by its name.
    """
    files: list[tuple[str, int, int]] = []
    for name in sorted(set(inputs)):
        size, changed = -1, -1
        with suppress(OSError, ValueError):
            found = os.stat(name)
            size, changed = found.st_size, found.st_mtime_ns
        files.append((name, size, changed))
    return hashlib.sha256(json.dumps([facts, files], sort_keys=True, default=str).encode()).hexdigest()


def sources(request: SuperResolveRequest) -> set[str]:
    """Names of all files that a run may read."""
    names = {request.input, *(split_reference(b)[0] for b in request.bands.values() if isinstance(b, str))}
    if request.scl and request.scl != AUTO_SCL:
        names.add(request.scl)
    for name in list(names):
        # A virtual raster says what it is made of; a product that GDAL has no name for speaks for itself.
        with suppress(RasterioError), rasterio.open(name) as file:
            names.update(file.files)
    return names


def part(arrays: Mapping[str, NDArray], name: str) -> Arrays:
    """Entries below a name, without it."""
    return {key[len(name) + 1 :]: value for key, value in arrays.items() if key.startswith(f"{name}/")}


class Journal:
    """One file beside the output, replaced as a whole."""

    def __init__(self, target: Path, run: str) -> None:
        """`run` is the fingerprint of the run that keeps it."""
        self.path = target.with_name(f".{target.stem}.resume.partial.npz")
        self._run = run

    @property
    def exists(self) -> bool:
        return self.path.exists()

    def read(self) -> Optional[Arrays]:
        """What was saved last; None when there is nothing, or nothing of this very run."""
        try:
            with np.load(self.path, allow_pickle=False) as saved:
                arrays = {name: saved[name] for name in saved.files}
        except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile):
            return None
        return arrays if str(arrays.pop(_FINGERPRINT, "")) == self._run else None

    def save(self, arrays: Mapping[str, NDArray]) -> None:
        """Replace what was saved; it is on the disk when this returns. Raises OutputNotWritable."""
        fresh = self.path.with_suffix(".new.npz")
        try:
            with open(fresh, "wb") as file:
                everything: dict[str, Any] = {_FINGERPRINT: np.array(self._run), **arrays}
                np.savez(file, **everything)
                file.flush()
                os.fsync(file.fileno())
            os.replace(fresh, self.path)
        except OSError as error:
            raise OutputNotWritable(
                "The output could not be written.", f"{self.path}: {error}", "Check the free space."
            ) from error
        # The new name must survive a power cut as well; folders cannot be opened everywhere.
        with suppress(OSError):
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def remove(self) -> None:
        """Forget everything."""
        for path in (self.path, self.path.with_suffix(".new.npz")):
            path.unlink(missing_ok=True)
