"""The engine process: JSON lines in on stdin, JSON lines out on stdout, warm between runs.

In:  {"command": "superresolve", "id": 1, "request": {...}}   {"command": "cancel", "id": 1}
     {"command": "info", "id": 2}   {"command": "measure", "id": 3}   {"command": "shutdown"}
     {"command": "examine", "id": 4, "request": {...}}
     {"command": "find", "id": 5, "request": {...}, "access": {...}}   {"command": "fetch", "id": 6, ...}
Out: {"event": "ready", ...}   {"event": "accepted", "id": 1}
     {"event": "progress", "id": 1, "done": 3, "total": 40, "eta_s": 12.5}
     {"event": "message", "id": 1, "level": "info", "text": TEXT}   {"event": "result", "id": 1, "result": {...}}
     {"event": "error", "id": 1, "error": {"type": "...", "what": TEXT, "where": "...", "remedy": TEXT}}

`find` takes a FindRequest and gives a FindResult, `fetch` takes a PieceRequest and gives a PieceResult; see `core.archive`.
Their progress counts scenes and bytes. `access` holds credentials and the cache's place, and is stored and shown nowhere.

TEXT is {"template": "{n} tile(s)", "values": {"n": 1}}, so that the other side can translate it; see `text`.

The process ends when stdin closes, when its parent is gone, when it has been idle too long, or on `shutdown`; a run
in progress is cancelled first, so that no partial file is left. A request is accepted before anything is done about it,
or not at all: one that comes when the process has decided to end may be given to another process.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any

from ...core.errors import EngineFailed, InvalidParameter, SuperResolutionError
from ...core.process.failures import traceback_text, understood, unforeseen
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...core.text import encode
from ...core.version import version
from ..compute.memory import give_back_memory, keep_freed_memory
from .interrupt import GRACE_S, end_process

IDLE_S = 300.0
# A second run that follows at once finds the memory of the first; later other programs may have it.
KEEP_MEMORY_S = 10.0


def describe() -> dict[str, Any]:
    """Facts about this installation: versions, devices, model."""
    import platform

    import rasterio
    import torch

    from ..compute.devices import choose_device, device_name
    from ..compute.engine_cache import open_checkpoint

    facts: dict[str, Any] = {
        "version": version(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "device": device_name(choose_device("auto")),
        "executable": sys.executable,
    }
    try:
        checkpoint = open_checkpoint(None).facts
        facts["model"] = {
            "name": checkpoint.name,
            "sha256": checkpoint.sha256,
            "bands": list(checkpoint.bands),
            "scale_factor": checkpoint.scale_factor,
            "gsd_m": checkpoint.gsd_m,
            "training": checkpoint.training,
        }
    except SuperResolutionError as error:
        facts["model"] = {"error": error.to_dict()}
    return facts


def _examine(facts: dict[str, Any]) -> dict[str, Any]:
    from ..judging.examine import examine

    return examine(SuperResolveRequest.from_dict(facts))


class Service:
    """Answers requests from one stream on another; one run at a time, on a thread of its own."""

    def __init__(self, lines_in: IO[str], lines_out: IO[str], idle_s: float = IDLE_S) -> None:
        self._in, self._out, self._idle_s = lines_in, lines_out, idle_s
        self._lock = threading.Lock()
        self._progress: Progress | None = None
        self._running: int | None = None
        self._worker: threading.Thread | None = None
        self._busy = False
        # Held while a request is accepted, and while the process decides to end.
        self._deciding = threading.Lock()
        self._ending = False
        self._last = time.monotonic()
        self._cache: Any = None

    def serve(self) -> None:
        """Answer until the input ends, `shutdown` comes, or nothing has come for too long."""
        self._send(event="ready", version=version(), pid=os.getpid())
        threading.Thread(target=self._watch, args=(os.getppid(),), daemon=True).start()
        for line in self._in:
            try:
                message = json.loads(line)
                command = message.get("command")
            except (ValueError, AttributeError, RecursionError):
                self._send(event="error", id=None, error=EngineFailed("A line was not JSON.", line[:80]).to_dict())
                continue
            if command == "shutdown":
                break
            with self._deciding:
                if not self._ending:
                    self._last = time.monotonic()
                    self._dispatch(command, message)
        self._stop()

    def _dispatch(self, command: Any, message: dict[str, Any]) -> None:
        number = message.get("id")
        if command == "cancel":
            if self._progress is not None and self._busy and number == self._running:
                self._progress.cancel()
        elif self._busy:
            self._send(
                event="error",
                id=number,
                error=EngineFailed("The engine is busy.", "", "Wait for the run to end.").to_dict(),
            )
        elif command == "superresolve":
            self._start(number, lambda: self._super_resolve(message.get("request") or {}))
        elif command == "examine":
            self._start(number, lambda: _examine(message.get("request") or {}))
        elif command in ("find", "fetch"):
            self._start(number, lambda: self._from_archive(command, message))
        elif command == "info":
            self._start(number, describe)
        elif command == "measure":
            self._start(number, self._measure)
        else:
            self._send(
                event="error", id=number, error=InvalidParameter("The command is not known.", str(command)).to_dict()
            )

    def _start(self, number: Any, work: Callable[[], dict[str, Any]]) -> None:
        self._progress = Progress(
            lambda done, total, eta: self._send(event="progress", id=number, done=done, total=total, eta_s=eta),
            lambda level, text: self._send(event="message", id=number, level=level, text=text),
        )
        self._running, self._busy = number, True
        self._send(event="accepted", id=number)

        def guarded() -> None:
            try:
                answer: dict[str, Any] = {"event": "result", "result": work()}
            except BaseException as error:  # whatever it is, the other side must hear of it
                if unforeseen(error):
                    # The other side keeps what is said here.
                    print(traceback_text(error), file=sys.stderr, flush=True)
                answer = {"event": "error", "error": understood(error).to_dict()}
            # Free before the answer is out: the next request may follow at once.
            self._last, self._busy = time.monotonic(), False
            self._send(id=number, **answer)

        self._worker = threading.Thread(target=guarded, daemon=True)
        self._worker.start()

    def _super_resolve(self, facts: dict[str, Any]) -> dict[str, Any]:
        from ..compute.engine_cache import EngineCache
        from ..pipeline import super_resolve

        if self._cache is None:
            self._cache = EngineCache()
        return super_resolve(SuperResolveRequest.from_dict(facts), self._progress or Progress(), self._cache).to_dict()

    def _from_archive(self, command: str, message: dict[str, Any]) -> dict[str, Any]:
        from ...core.archive.request import Access, FindRequest, PieceRequest

        facts, progress = message.get("request") or {}, self._progress or Progress()
        access = Access.from_dict(message.get("access") or {})
        if command == "find":
            from ..archive.find import find

            return find(FindRequest.from_dict(facts), access, progress).to_dict()
        from ..archive.several.reading import read_dates

        return read_dates(PieceRequest.from_dict(facts), access, progress).to_dict()

    def _measure(self) -> dict[str, Any]:
        from ..compute.engine_cache import EngineCache
        from .measure import measure_machine

        if self._cache is None:
            self._cache = EngineCache()
        return measure_machine(progress=self._progress, cache=self._cache)

    def _send(self, **event: Any) -> None:
        with self._lock:
            try:
                self._out.write(json.dumps(encode(event)) + "\n")
                self._out.flush()
            except (OSError, ValueError):
                # Nobody listens any more: stop the run; the main thread sees the input end.
                if self._progress is not None:
                    self._progress.cancel()

    def _watch(self, parent: int) -> None:
        given_back = self._last
        while True:
            time.sleep(1.0)
            if not self._busy and given_back < self._last < time.monotonic() - KEEP_MEMORY_S:
                given_back = time.monotonic()
                give_back_memory()
            orphan = hasattr(os, "getppid") and os.getppid() != parent
            with self._deciding:
                idle = not self._busy and time.monotonic() - self._last > self._idle_s
                # What comes from here on is for another process.
                self._ending = self._ending or orphan or idle
            if self._ending:
                self._stop()

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        if self._worker is not None:
            self._worker.join(GRACE_S)
        end_process(0)


def serve_standard_streams(idle_s: float) -> None:
    """Serve on this process's stdin and stdout; whatever libraries print goes to stderr."""
    keep_freed_memory()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    lines_in = os.fdopen(os.dup(0), "r", encoding="utf-8", errors="replace")
    with open(os.devnull, encoding="utf-8") as nothing:
        os.dup2(nothing.fileno(), 0)
    if sys.platform == "win32":
        # Libraries that look at the standard input as they load would wait there until a thread that reads it has a line.
        with suppress(Exception):
            import numpy  # noqa: F401
            import rasterio  # noqa: F401
            import torch  # noqa: F401
    Service(lines_in, out, idle_s).serve()
