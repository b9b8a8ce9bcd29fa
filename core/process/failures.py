"""The last net: whatever is raised becomes an error that says what to do; what nobody foresaw leaves a log."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
import traceback

from ..errors import (
    EngineEnvironmentMissing,
    EngineFailed,
    InvalidParameter,
    NotARaster,
    OutputNotWritable,
    RunCancelled,
    SuperResolutionError,
)
from ..remote import shown
from ..version import ROOT, version
from .supervise import EXIT_CANCELLED

# The system's words for a disk that takes no more.
_FULL = {errno.ENOSPC, errno.EROFS, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
# How PyTorch and GDAL say that memory ran out, where they have no class for it.
_NO_MEMORY = ("can't allocate memory", "not enough memory", "out of memory", "cannot allocate")


def understood(error: BaseException) -> SuperResolutionError:
    """An error of ours for any exception; `unforeseen` tells which have no words of their own."""
    if isinstance(error, SuperResolutionError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return RunCancelled()
    if isinstance(error, ImportError):
        return _incomplete(error)
    said = _said(error)
    if isinstance(error, MemoryError) or any(words in said.lower() for words in _NO_MEMORY):
        return EngineFailed(
            "There is not enough memory.", said, "Close other programs, or give a smaller {name}.", name="TILE_PX"
        )
    if isinstance(error, RecursionError):
        return InvalidParameter(
            "Something refers to itself, or lies too deep in others of its kind.",
            said,
            "Look for a list, a virtual raster or a catalogue that names itself.",
        )
    if isinstance(error, UnicodeError):
        return InvalidParameter(
            "A text or a file name is not in UTF-8.", said, "Save the text in UTF-8, or give the file another name."
        )
    if type(error).__module__.partition(".")[0] == "rasterio":
        return NotARaster(
            "A raster could not be read or written.",
            # rasterio says why in the error that it has caught.
            str(error.__cause__ or error),
            "Check the file or its address and the free space, then run it again.",
        )
    if isinstance(error, OSError):
        return _refused(error)
    return EngineFailed("Subpixel failed unexpectedly.", said)


def unforeseen(error: BaseException) -> bool:
    """Whether nothing better can be said of an exception than that it happened."""
    return understood(error).what.template == "Subpixel failed unexpectedly."


def traceback_text(error: BaseException) -> str:
    """Where an exception came from, line by line, as it may be shown."""
    return shown("".join(traceback.format_exception(type(error), error, error.__traceback__)))


def write_log(error: BaseException) -> str:
    """Keep where an exception came from in a file, for a report; returns its path, empty where none can be written."""
    facts = f"Subpixel {version()}, Python {sys.version}, {sys.platform}\n{shown(' '.join(sys.argv))}\n"
    try:
        handle, path = tempfile.mkstemp(prefix="subpixel-", suffix=".log")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{facts}\n{traceback_text(error)}")
    except OSError:
        return ""
    return path


def reported(error: BaseException) -> SuperResolutionError:
    """As `understood`, for the command, which has no log: what is unforeseen names the file that keeps it."""
    if not unforeseen(error):
        return understood(error)
    path = write_log(error)
    if not path:
        return understood(error)
    return EngineFailed("Subpixel failed unexpectedly.", _said(error), "Please report it with {path}.", path=path)


def fail(error: BaseException) -> int:
    """Say on stderr what ended a command; returns the exit code. Raises SystemExit as it is."""
    if isinstance(error, SystemExit):
        raise error
    said = reported(error)
    cancelled = isinstance(said, RunCancelled)
    print(said if cancelled else f"Error: {said}", file=sys.stderr)
    return EXIT_CANCELLED if cancelled else 1


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".removesuffix(": ")


def _refused(error: OSError) -> SuperResolutionError:
    where = ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
    if error.errno in _FULL:
        return OutputNotWritable("The output could not be written.", where)
    return EngineFailed(
        "The system did not let a file be read or written.",
        where,
        "Check that it is there, that you may use it, and that the disk has room.",
    )


def _incomplete(error: ImportError) -> EngineEnvironmentMissing:
    requirements = ROOT / "requirements" / "engine.txt"
    return EngineEnvironmentMissing(
        "The engine's Python environment is incomplete.",
        f"{sys.executable}: {error}",
        'Complete it with: "{python}" -m pip install -r "{requirements}".',
        python=sys.executable,
        requirements=str(requirements),
    )
