"""Starts the engine process, speaks JSON lines with it, cancels it, and keeps it warm for the next run."""

from __future__ import annotations

import atexit
import json
import queue
import subprocess  # nosec B404 # the engine is a process of its own
import sys
import tempfile
import threading
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

from qgis.core import Qgis

from ..core.disk import PATIENCE_S, discard
from ..core.errors import EngineFailed, RunCancelled, error_from_dict
from ..core.request import SuperResolveRequest, SuperResolveResult
from ..core.temporary import begun_by
from ..core.text import Text, decode
from .environment import ROOT, clean_environment, find_engine_python
from .messages import log, spoken

POLL_S = 0.1
CANCEL_GRACE_S = 5.0
# An engine ends itself after five idle minutes; one that is close to it is not used again.
STALE_S = 270.0
OnProgress = Callable[[int, int, Optional[float]], None]
OnMessage = Callable[[str, str], None]
Answer = TypeVar("Answer")


class EngineClient:
    """One engine process. Not shared between threads while it runs something; `EnginePool` sees to that."""

    def __init__(self, python: Path, idle_s: Optional[float] = None) -> None:
        """Start the process. Raises EngineFailed."""
        self.python = python
        command = [str(python), "-I", str(ROOT / "core" / "__main__.py"), "engine"]
        if idle_s is not None:
            command += ["--idle", str(idle_s)]
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
        pipe = subprocess.PIPE
        try:
            self._process = subprocess.Popen(  # nosec B603 # a list, no shell; the user chose the interpreter
                command,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                env=clean_environment(),
                cwd=tempfile.gettempdir(),
                creationflags=flags,
            )
        except OSError as error:
            raise EngineFailed(
                "The engine could not be started.", f"{python}: {error}", "Make the engine environment again."
            ) from error
        self._events: queue.Queue[Optional[dict[str, Any]]] = queue.Queue()
        self._stderr: deque[str] = deque(maxlen=200)
        # The process that names the temporary files: behind a launcher it is not the one started here.
        self._engine_pid = self._process.pid
        self._number, self._settled = 0, True
        self.last_used = time.monotonic()
        threading.Thread(target=self._read_events, daemon=True).start()
        threading.Thread(target=self._read_stderr, daemon=True).start()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def _read_events(self) -> None:
        for line in self._process.stdout or ():
            try:
                event = json.loads(line)
            except ValueError:
                self._stderr.append(line.decode("utf-8", "replace").rstrip())
                continue
            if event.get("event") == "ready":
                self._engine_pid = event["pid"]
            self._events.put(decode(event))
        self._events.put(None)

    def _read_stderr(self) -> None:
        for line in self._process.stderr or ():
            self._stderr.append(line.decode("utf-8", "replace").rstrip())

    def _send(self, **message: Any) -> None:
        try:
            if self._process.stdin is None:
                raise OSError("no pipe")
            self._process.stdin.write((json.dumps(message) + "\n").encode())
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise self._failed() from error

    def _failed(self) -> EngineFailed:
        last = next((line for line in reversed(self._stderr) if line.strip()), "")
        return EngineFailed(
            "The engine process ended unexpectedly.",
            last or Text("exit code {code}", code=self._process.poll()),
            "See the Subpixel log; a smaller {name} needs less memory.",
            name="TILE_PX",
        )

    @property
    def log(self) -> str:
        """The last lines the process wrote to stderr."""
        return "\n".join(self._stderr)

    def super_resolve(
        self,
        request: SuperResolveRequest,
        on_progress: OnProgress,
        on_message: OnMessage,
        is_cancelled: Callable[[], bool],
    ) -> SuperResolveResult:
        """Run a request and wait for it; call from a background thread.

        Raises:
            RunCancelled: `is_cancelled` became true; no partial file is left.
            SuperResolutionError: what the engine says.
        """
        self._number += 1
        try:
            self._send(command="superresolve", id=self._number, request=request.to_dict())
            return SuperResolveResult.from_dict(self._wait(on_progress, on_message, is_cancelled))
        except BaseException:
            if not self._settled:
                # It still works on something that nobody waits for.
                self.kill()
            if not self.alive:
                self._remove_partial_files(request)
            raise
        finally:
            self.last_used = time.monotonic()

    def info(self) -> dict[str, Any]:
        """Versions, device and model of the engine. Raises EngineFailed."""
        self._number += 1
        self._send(command="info", id=self._number)
        return self._wait(lambda *_: None, lambda *_: None, lambda: False)

    def measure(self, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
        """What the machine is and what work costs on it; see `core.measure`. Call from a background thread.

        Raises:
            RunCancelled: `is_cancelled` became true.
            SuperResolutionError: what the engine says.
        """
        return self._ask(is_cancelled, command="measure")

    def examine(self, request: SuperResolveRequest, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
        """What a raster holds; see `core.examine`. Call from a background thread. Raises as `measure`."""
        return self._ask(is_cancelled, command="examine", request=request.to_dict())

    def _ask(self, is_cancelled: Callable[[], bool], **question: Any) -> dict[str, Any]:
        self._number += 1
        try:
            self._send(**question, id=self._number)
            return self._wait(lambda *_: None, lambda *_: None, is_cancelled)
        except BaseException:
            if not self._settled:
                self.kill()
            raise
        finally:
            self.last_used = time.monotonic()

    def _wait(self, on_progress: OnProgress, on_message: OnMessage, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
        cancelled_at: Optional[float] = None
        self._settled = False
        while True:
            if cancelled_at is None and is_cancelled():
                cancelled_at = time.monotonic()
                self._send(command="cancel", id=self._number)
            if cancelled_at is not None and time.monotonic() - cancelled_at > CANCEL_GRACE_S:
                self.kill()
                raise RunCancelled()
            try:
                event = self._events.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if event is None:
                # Its pipe closes a little before it is gone.
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(CANCEL_GRACE_S)
                if cancelled_at is not None:
                    raise RunCancelled()
                raise self._failed()
            if event.get("id") != self._number:
                continue
            kind = event["event"]
            if kind == "progress":
                on_progress(event["done"], event["total"], event["eta_s"])
            elif kind == "message":
                on_message(event["level"], spoken(event["text"]))
            elif kind == "error":
                self._settled = True
                raise error_from_dict(event["error"])
            elif kind == "result":
                self._settled = True
                result: dict[str, Any] = spoken(event["result"])
                return result

    def _remove_partial_files(self, request: SuperResolveRequest) -> None:
        for path in filter(None, (request.output, request.uncertainty)):
            # A process that was ended may hold its files for a moment more.
            discard(*begun_by(Path(path), self._engine_pid), patience_s=PATIENCE_S)

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Ask the process to end; kill it if it does not."""
        if self.alive:
            try:
                self._send(command="shutdown")
                if self._process.stdin is not None:
                    self._process.stdin.close()
                self._process.wait(CANCEL_GRACE_S)
            except (EngineFailed, OSError, subprocess.TimeoutExpired):
                self.kill()


class EnginePool:
    """Lends engine processes: an idle one if there is one, else a new one; keeps one warm."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[EngineClient] = []
        self._lent: list[EngineClient] = []

    def run(
        self,
        request: SuperResolveRequest,
        on_progress: OnProgress,
        on_message: OnMessage,
        is_cancelled: Callable[[], bool],
    ) -> SuperResolveResult:
        """Run a request on some engine. Raises what `EngineClient.super_resolve` raises, EngineEnvironmentMissing."""
        return self._lend(lambda client: client.super_resolve(request, on_progress, on_message, is_cancelled))

    def measure(self, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
        """Measure the machine on some engine. Raises what `EngineClient.measure` raises, EngineEnvironmentMissing."""
        return self._lend(lambda client: client.measure(is_cancelled))

    def examine(self, request: SuperResolveRequest, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
        """Look at a raster on some engine. Raises what `EngineClient.examine` raises, EngineEnvironmentMissing."""
        return self._lend(lambda client: client.examine(request, is_cancelled))

    def _lend(self, work: Callable[[EngineClient], Answer]) -> Answer:
        client = self._borrow()
        try:
            return work(client)
        except EngineFailed:
            log(client.log, Qgis.MessageLevel.Warning)
            raise
        finally:
            self._give_back(client)

    def _borrow(self) -> EngineClient:
        python = find_engine_python()
        with self._lock:
            while self._idle:
                client = self._idle.pop()
                if client.alive and client.python == python and time.monotonic() - client.last_used < STALE_S:
                    self._lent.append(client)
                    return client
                client.close()
            client = EngineClient(python)
            self._lent.append(client)
            return client

    def _give_back(self, client: EngineClient) -> None:
        with self._lock:
            if client in self._lent:
                self._lent.remove(client)
            keep = client.alive and not self._idle
            if keep:
                self._idle.append(client)
        if not keep:
            client.close()

    def shut_down(self) -> None:
        """End all processes, running ones too."""
        with self._lock:
            clients = self._idle + self._lent
            self._idle, self._lent = [], []
        for client in clients:
            client.close()


_POOL = EnginePool()
atexit.register(_POOL.shut_down)


def run_on_engine(
    request: SuperResolveRequest, on_progress: OnProgress, on_message: OnMessage, is_cancelled: Callable[[], bool]
) -> SuperResolveResult:
    """Run a request on a warm engine process of this QGIS."""
    return _POOL.run(request, on_progress, on_message, is_cancelled)


def measure_on_engine(is_cancelled: Callable[[], bool]) -> dict[str, Any]:
    """What this machine is and what work costs on it, from an engine process that is warm afterwards.

    Call from a background thread.

    Raises:
        EngineEnvironmentMissing: there is no engine yet.
        RunCancelled: `is_cancelled` became true.
        SuperResolutionError: what the engine says.
    """
    return _POOL.measure(is_cancelled)


def examine_on_engine(request: SuperResolveRequest, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
    """What a raster holds, as a run would read it, from an engine process that is warm afterwards; see `core.examine`.

    Call from a background thread.

    Raises:
        EngineEnvironmentMissing: there is no engine yet.
        RunCancelled: `is_cancelled` became true.
        SuperResolutionError: what the engine says.
    """
    return _POOL.examine(request, is_cancelled)


def shut_down_engines() -> None:
    """End the engine processes of this QGIS."""
    _POOL.shut_down()
