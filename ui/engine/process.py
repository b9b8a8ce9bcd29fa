"""Starts the engine's process."""

from __future__ import annotations

import subprocess  # nosec B404 # the engine is a process of its own
import sys
import tempfile
from pathlib import Path
from typing import Optional

from ...core.errors import EngineFailed
from .environment import ROOT, clean_environment


def start_engine(python: Path, idle_s: Optional[float], proxy: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start an engine with pipes to speak with it.

    Args:
        python: the engine's interpreter.
        idle_s: after so many seconds without a request it ends; None is its own default.
        proxy: variables that lead what it reads from a network through a proxy, as `proxy.engine_proxy` gives them.

    Raises:
        EngineFailed: it cannot be started.
    """
    command = [str(python), "-I", str(ROOT / "engine" / "__main__.py"), "engine"]
    if idle_s is not None:
        command += ["--idle", str(idle_s)]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(  # nosec B603 # a list, no shell; the user chose the interpreter
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            env={**clean_environment(), **proxy},
            cwd=tempfile.gettempdir(),
            creationflags=flags,
        )
    except OSError as error:
        raise EngineFailed(
            "The engine could not be started.", f"{python}: {error}", "Make the engine environment again."
        ) from error
