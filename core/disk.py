"""What other programs, power cuts and failing disks may do to files, and what can be done against it."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

# Virus scanners, file synchronisers and viewers let go of a file after so long, most often.
PATIENCE_S = (0.1, 0.4, 1.0, 2.0)


def discard(*paths: Path, patience_s: Sequence[float] = ()) -> None:
    """Remove files that may be there. One that cannot be removed stays: what led here matters more than that.

    Args:
        paths: the files.
        patience_s: how long to wait before each further try, where others may still hold them.
    """
    for path in paths:
        for wait_s in (*patience_s, None):
            try:
                path.unlink(missing_ok=True)
                break
            except OSError:
                if wait_s is not None:
                    time.sleep(wait_s)


def put_in_place(made: Path, target: Path) -> None:
    """Give a complete file its name, in place of what has it. Raises OSError when others do not let go of that."""
    for wait_s in PATIENCE_S:
        try:
            os.replace(made, target)
            return
        except PermissionError:
            time.sleep(wait_s)
    os.replace(made, target)


def free_name(target: Path) -> Path:
    """A name beside the target that nothing has: `NAME (2).tif` and so on."""
    number = 2
    while (name := target.with_name(f"{target.stem} ({number}){target.suffix}")).exists():
        number += 1
    return name


def reach_disk(path: Path) -> None:
    """Return once the contents of a file would survive a power cut. Raises OSError."""
    # For writing, which Windows insists on.
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def names_reach_disk(folder: Path) -> None:
    """Return once the names in a folder would survive a power cut, where the system can do that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
