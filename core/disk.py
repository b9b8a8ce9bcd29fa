"""What other programs, power cuts and failing disks may do to files, and what can be done against it."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

# Virus scanners, file synchronisers and viewers let go of a file after so long, most often.
PATIENCE_S = (0.1, 0.4, 1.0, 2.0)
# What some network drives and drives of other systems answer, which cannot be asked to write at once.
_CANNOT = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}


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
    """Give a complete file its name, in place of what has it; both would survive a power cut when this returns.

    The contents are on the disk before the name is, so that no cut leaves a hollow file under it.

    Raises:
        OSError: the disk fails, or others do not let go of what has the name.
    """
    reach_disk(made)
    move(made, target)
    names_reach_disk(target.parent)


def move(path: Path, target: Path) -> None:
    """Rename a file, in place of what has the name. Raises OSError when others do not let go of either."""
    for wait_s in PATIENCE_S:
        try:
            os.replace(path, target)
            return
        except PermissionError:
            time.sleep(wait_s)
    os.replace(path, target)


def free_name(target: Path) -> Path:
    """A name beside the target that nothing has: `NAME (2).tif` and so on."""
    number = 2
    while (name := target.with_name(f"{target.stem} ({number}){target.suffix}")).exists():
        number += 1
    return name


def reach_disk(path: Path) -> None:
    """Return once the contents of a file would survive a power cut, where the system can do that. Raises OSError."""
    # For writing, which Windows insists on.
    with open(path, "r+b") as file:
        flush(file.fileno())


def flush(descriptor: int) -> None:
    """The same of a file that is open. Raises OSError when the disk fails or is full."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise


def names_reach_disk(folder: Path) -> None:
    """Return once the names in a folder would survive a power cut, where the system can do that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
