"""Names of files in the making, which say whose they are: what a killed process left is told from what one is at."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import sys
import time
import uuid
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Optional

from ..disk import discard

# Of another machine nobody can say here whether its process still runs; one that does has written in that time.
FOREIGN_S = 24 * 3600.0
# Bytes of a target's name that a temporary one repeats: file systems take 255 at most.
_LONGEST = 160
# Names of earlier versions did not say on which machine. What lies beside a piece in the making is named after it.
_NAME = re.compile(r"\.(.+)\.(?:([0-9a-f]{8})-)?(\d+)-([0-9a-f]{8})\.(?:partial|aside)(?:[._].*)?", re.DOTALL)
# Names of this process, by what is random in them.
_OWN: set[str] = set()


def label(target: Path) -> str:
    """What stands for a target in names beside it: another for each, and never too long."""
    name = os.fsencode(target.name)
    if len(name) <= _LONGEST:
        return target.name
    # The end tells more than the beginning, which many names share.
    kept = name[-_LONGEST // 2 :].decode("utf-8", "ignore")
    return f"{hashlib.sha256(name).hexdigest()[:16]}~{kept}"


def temporary_name(target: Path, ending: str = "partial.tif") -> Path:
    """A name beside the target that nothing else has.

    Args:
        target: the file to be.
        ending: `partial...` for one in the making, `aside` for one that is about to go.
    """
    token = uuid.uuid4().hex[:8]
    _OWN.add(token)
    return target.with_name(f".{label(target)}.{_place()}-{os.getpid()}-{token}.{ending}")


def begun_by(target: Path, pid: int) -> list[Path]:
    """Files in the making for a target, of a process on this machine, with what belongs to them."""
    return [
        path for path, (name, _, owner, _) in _temporaries(target.parent) if name == label(target) and int(owner) == pid
    ]


def remove_begun(outputs: Iterable[str], pid: int, patience_s: Sequence[float] = ()) -> None:
    """Remove what a process that is gone has begun of some outputs, but for what another run may resume.

    Args:
        outputs: paths.
        pid: of the process, on this machine.
        patience_s: how long to wait before each further try; a process that was ended may hold its files for a moment.
    """
    for path in outputs:
        discard(*begun_by(Path(path), pid), patience_s=patience_s)


def remove_leftovers(*folders: Path) -> None:
    """Remove what processes that are no more have left of files in the making; never what one is at."""
    for folder in set(folders):
        discard(*(path for path, facts in _temporaries(folder) if _is_left(path, *facts[1:])))


def _temporaries(folder: Path) -> list[tuple[Path, tuple[str, Optional[str], str, str]]]:
    """Files in the making, with label, place, process and what is random in their names."""
    names: list[str] = []
    with suppress(OSError):
        names = os.listdir(folder)
    facts = ((name, _NAME.fullmatch(name)) for name in names if name.startswith("."))
    return [(folder / name, (fact[1], fact[2], fact[3], fact[4])) for name, fact in facts if fact is not None]


def _is_left(path: Path, place: Optional[str], pid: str, token: str) -> bool:
    try:
        if path.is_dir():
            return False
        if place != _place():
            return time.time() - path.lstat().st_mtime > FOREIGN_S
    except OSError:
        return False
    # In a container, each process may have the number of the one before.
    return token not in _OWN if int(pid) == os.getpid() else not runs(int(pid))


@lru_cache(maxsize=1)
def _place() -> str:
    """Where process ids count: this machine, or this container on it."""
    within = ""
    with suppress(OSError):
        within = os.readlink("/proc/self/ns/pid")
    return hashlib.sha256(f"{platform.node()} {within}".encode()).hexdigest()[:8]


def runs(pid: int) -> bool:
    """Whether a process of this machine runs; one that nobody can tell of is believed to."""
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        # One that was killed keeps its number until its parent has looked.
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] not in ("Z", "X")
    except (OSError, IndexError):
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _runs_on_windows(pid: int) -> bool:
    # There, `os.kill` would end it.
    import ctypes

    query_limited_information, access_denied, still_active = 0x1000, 5, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if not handle:
        return bool(ctypes.get_last_error() == access_denied)  # type: ignore[attr-defined,unused-ignore]
    code = ctypes.c_ulong()
    try:
        answered = kernel.GetExitCodeProcess(ctypes.c_void_p(handle), ctypes.byref(code))
        return not answered or code.value == still_active
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))
