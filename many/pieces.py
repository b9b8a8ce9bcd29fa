"""The worker's side: makes a piece, as files that are whole or not there.

A task may be run again at any time, by the same process or by another: what is there and fits is left alone, and what
is begun has a folder of its own until it is renamed into place.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ..core.errors import EngineFailed, OutputExists, OutputNotWritable, SuperResolutionError
from ..core.files.replace import replace_together
from ..core.process.failures import understood
from ..core.progress import Progress
from ..core.request import SuperResolveRequest
from ..core.version import version
from ..engine.compute.engine_cache import EngineCache
from ..engine.pipeline import super_resolve
from .heard import WARNINGS_TAG, Heard, warnings_of
from .leftovers import WORK_PREFIX
from .plan import FINGERPRINT_TAG

# One engine and one run at a time in a process, however many threads it has.
_LOCK = threading.Lock()
_CACHE = EngineCache()


def fits(path: str, fingerprint: str) -> bool:
    """Whether a file is there, whole, and made by the task with that fingerprint."""
    if not os.path.isfile(path):
        return False
    try:
        with rasterio.open(path) as file:
            return bool(file.tags().get(FINGERPRINT_TAG) == fingerprint)
    except (RasterioError, CPLE_BaseError):
        return False


def check_place(paths: list[str], fingerprint: str, overwrite: bool) -> None:
    """See that nothing would be replaced but what the task itself has made. Raises OutputExists."""
    there = [path for path in paths if os.path.exists(path) and not fits(path, fingerprint)]
    if there and not overwrite:
        raise OutputExists(
            "A block is there already, made in another way.",
            there[0],
            "Choose another folder, remove it, or allow overwriting.",
        )


def make_piece(task: dict[str, Any]) -> dict[str, Any]:
    """Make a piece unless it is there.

    Args:
        task: `request` as a dictionary, `fingerprint`, `sha256` of the model, `version` of the software, and
            `threads` for the CPU or None.

    Returns:
        `pid`, `seconds`, `skipped`, `warnings` of the run that made the piece, as `Heard` writes them, and `device`,
        `rmse`, `largest` (reflectance), `left_out` (source pixels that the scene classification has made NoData by their
        class, and for want of one) of a run now; or `error`.
    """
    began = time.monotonic()
    done: dict[str, Any] = {"pid": os.getpid(), "skipped": True}
    try:
        if task["version"] != version():
            raise EngineFailed(
                "The worker has another version.",
                f"{version()}, not {task['version']}",
                "Use one version on all machines.",
            )
        request = SuperResolveRequest.from_dict(task["request"])
        paths = [path for path in (request.uncertainty, request.output) if path]
        with _LOCK:
            if not all(fits(path, task["fingerprint"]) for path in paths):
                check_place(paths, task["fingerprint"], request.overwrite)
                done.update(_make(request, task), skipped=False)
            done["warnings"] = Heard(warnings_of(request.output)).written()
    except (SuperResolutionError, RasterioError, CPLE_BaseError, RecursionError, UnicodeError) as error:
        # Others may be the worker's fault: another one may try.
        done["error"] = understood(error).to_dict()
    return {**done, "seconds": time.monotonic() - began}


def _make(request: SuperResolveRequest, task: dict[str, Any]) -> dict[str, Any]:
    import torch

    if task["threads"]:
        torch.set_num_threads(task["threads"])
    with _work_folder(Path(request.output).parent) as work:
        raw = replace(
            request,
            output=str(work / "raw.tif"),
            uncertainty=str(work / "raw_uncertainty.tif") if request.uncertainty else None,
            overwrite=False,
        )
        heard = Heard()
        result = super_resolve(raw, Progress(on_message=heard.message), _CACHE, part=True)
        if result.sha256 != task["sha256"]:
            raise EngineFailed(
                "The worker has another model.",
                f"{result.model}, {result.sha256}",
                "Put the same model file on all machines.",
            )
        pairs = [(raw.output, request.output), (raw.uncertainty, request.uncertainty)]
        tags = {FINGERPRINT_TAG: task["fingerprint"], WARNINGS_TAG: heard.written()}
        _put([(Path(_cloud_optimized(made, tags)), Path(to)) for made, to in pairs if made and to])
    return {
        "device": result.device,
        "rmse": result.consistency_rmse,
        "largest": result.consistency_max,
        "left_out": [result.masked_px, result.unclassified_px],
    }


@contextmanager
def _work_folder(beside: Path) -> Iterator[Path]:
    """A folder on the file system of the results, for one attempt alone."""
    work = beside / f"{WORK_PREFIX}{os.getpid()}-{uuid.uuid4().hex[:8]}"
    try:
        work.mkdir(parents=True)
    except OSError as error:
        raise OutputNotWritable("The output's folder cannot be created.", f"{work}: {error.strerror}") from error
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _cloud_optimized(path: str, tags: dict[str, str]) -> str:
    """A copy of a finished GeoTIFF, with more tags, whose parts stand in the order that readers over a network want."""
    target = f"{path.removesuffix('.tif')}.cog.tif"
    try:
        # Before the copy: what is added afterwards would stand in the wrong place.
        with rasterio.open(path, "r+") as file:
            file.update_tags(**tags)
            side: Optional[int] = file.block_shapes[0][0]
        rasterio.shutil.copy(
            path,
            target,
            driver="COG",
            blocksize=side,
            compress="deflate",
            predictor="yes",
            bigtiff="if_safer",
            overviews="auto",
            overview_resampling="average",
        )
    except (RasterioError, CPLE_BaseError, OSError) as error:
        raise OutputNotWritable(
            "The output could not be finished.", f"{path}: {error}", "Check the free space."
        ) from error
    return target


def _put(made: list[tuple[Path, Path]]) -> None:
    try:
        replace_together(made)
    except OSError as error:
        raise OutputNotWritable(
            "The output cannot be put in its place.",
            f"{error.filename or made[0][1]}: {error.strerror}",
            "Close programs that have it open.",
        ) from error
