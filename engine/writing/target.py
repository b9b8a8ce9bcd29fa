"""Where outputs are to be: what can be seen before a run to be in their way."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ...core.errors import OutputExists, OutputNotWritable
from ...core.files.temporary import temporary_name
from ...core.text import Text


def check_target(path: str, overwrite: bool) -> None:
    """See that a GeoTIFF can be written at `path`, without leaving a trace.

    Raises:
        OutputExists: it exists and may not be replaced.
        OutputNotWritable: not a GeoTIFF name, no such folder, or no permission.
    """
    target = Path(path)
    if target.suffix.lower() not in (".tif", ".tiff"):
        raise OutputNotWritable("The output must be a GeoTIFF.", path, "Choose a file name that ends in .tif.")
    if target.is_dir():
        raise OutputNotWritable("The output is a folder.", path, "Give the name of a file.")
    if target.exists() and not overwrite:
        raise OutputExists("The output exists already.", path, "Choose another name, remove it, or allow overwriting.")
    if not target.parent.is_dir():
        raise OutputNotWritable(
            "The output's folder does not exist.", str(target.parent), "Create it first or choose another one."
        )
    probe = temporary_name(target)
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise OutputNotWritable(
            "The output's folder cannot be written to.", f"{target.parent}: {error.strerror}", "Choose another folder."
        ) from error
    if target.exists():
        try:
            # Onto itself: changes nothing, and fails on Windows while another program has the file open.
            os.rename(target, target)
        except OSError as error:
            raise OutputNotWritable(
                "The output cannot be replaced.", f"{path}: {error.strerror}", "Close programs that have it open."
            ) from error
    if target.exists() and not os.access(target, os.W_OK):
        raise OutputNotWritable("The output is write-protected.", path, "Choose another name.")


def check_room(needs: Mapping[str, int]) -> None:
    """See that the disks have room for what will be written, given in bytes by path.

    Raises:
        OutputNotWritable: one of them has not; one that says nothing about itself is believed to have.
    """
    folders: dict[int, tuple[Path, int]] = {}
    for path, needed in needs.items():
        folder = Path(path).absolute().parent
        with suppress(OSError):
            disk = os.stat(folder).st_dev
            first, others = folders.get(disk, (folder, 0))
            folders[disk] = (first, others + needed)
    for folder, needed in folders.values():
        with suppress(OSError):
            free = shutil.disk_usage(folder).free
            if free < needed:
                raise OutputNotWritable(
                    "There is not enough room for the output.",
                    Text(
                        "{folder}: {needed:.1f} MB needed, {free:.1f} MB free",
                        folder=str(folder),
                        needed=needed / 1e6,
                        free=free / 1e6,
                    ),
                    "Make room, choose another disk, or choose a smaller extent.",
                )
