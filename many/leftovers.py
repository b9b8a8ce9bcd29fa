"""What processes that were killed have left."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..core.files.temporary import remove_leftovers as remove_temporary_files

WORK_PREFIX = ".making-"


def remove_leftovers(folder: Path) -> None:
    """Remove what workers that were killed have left; when none is at work there any more."""
    for work in folder.glob(f"{WORK_PREFIX}*"):
        shutil.rmtree(work, ignore_errors=True)
    remove_temporary_files(folder)
