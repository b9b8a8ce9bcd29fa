"""What the C library does with freed memory, where it lets itself be told (glibc)."""

from __future__ import annotations

import ctypes
import platform
import sys
from functools import lru_cache
from typing import Any, Optional

# Parameters of `mallopt`, from malloc.h.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
# What is free is kept up to this much; tensors larger than the other number are always mapped. More of either is hardly
# faster, and takes more memory.
KEPT_BYTES, MAPPED_BYTES = 1 << 28, 1 << 25


@lru_cache(maxsize=1)
def _glibc() -> Optional[Any]:
    if sys.platform != "linux" or platform.libc_ver()[0] != "glibc":
        return None
    return ctypes.CDLL(None)


def keep_freed_memory() -> None:
    """Have freed memory kept for what is allocated next.

    By default it goes back to the system, and comes again page by page: feature maps on a CPU would spend a third of
    their time so, up to two thirds where they are small.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(M_TRIM_THRESHOLD, KEPT_BYTES)
        library.mallopt(M_MMAP_THRESHOLD, MAPPED_BYTES)
        # What one thread has freed is for the others too. Only threads that start after this are concerned.
        library.mallopt(M_ARENA_MAX, 1)


def give_back_memory() -> None:
    """Return to the system what is kept and not in use."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)
