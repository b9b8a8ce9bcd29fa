"""Starts the engine process, speaks JSON lines with it, cancels it, and keeps it warm for the next run."""

from __future__ import annotations

import atexit
import json
import queue
import subprocess  # nosec B404 # the engine is a process of its own
import threading
import time
from collections import deque
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar, Union

from qgis.core import Qgis

from ...core.archive.request import Access, FindRequest, PieceRequest, files_of
from ...core.disk import PATIENCE_S
from ...core.errors import EngineFailed, RunCancelled
from ...core.files.temporary import remove_begun
from ...core.remote import shown
from ...core.request import SuperResolveRequest, SuperResolveResult
from ...core.text import Text
from ..messages import log, spoken
from .environment import find_engine_python
from .events import answer_in, error_in, event_in, is_message, is_progress, result_in
from .process import start_engine
from .proxy import engine_proxy
from .socks import without_socks

POLL_S = 0.1
CANCEL_GRACE_S = 5.0
# An engine ends itself after five idle minutes; one that is close to it is not used again.
STALE_S = 270.0
OnProgress = Callable[[int, int, Optional[float]], None]
OnMessage = Callable[[str, str], None]
Cancelled = Callable[[], bool]
Answer = TypeVar("Answer")


class EngineClient:
    """One engine process. Not shared between threads while it runs something; `EnginePool` sees to that."""

    def __init__(self, python: Path, idle_s: Optional[float] = None, proxy: Optional[dict[str, str]] = None) -> None:
        """Start the process; see `start_engine`. Raises EngineFailed."""
        self.python, self.proxy = python, proxy or {}
        # Not all that the engine reads with speaks SOCKS.
        self._way = ExitStack()
        try:
            self._process = start_engine(python, idle_s, self._way.enter_context(without_socks(self.proxy)))
        except EngineFailed:
            self._way.close()
            raise
        self._events: queue.Queue[Optional[dict[str, Any]]] = queue.Queue()
        self._stderr: deque[str] = deque(maxlen=200)
        # The process that names the temporary files: behind a launcher it is not the one started here.
        self._engine_pid = self._process.pid
        self._number, self._settled, self._accepted = 0, True, True
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

    @property
    def lost(self) -> bool:
        """Whether the process has ended before it accepted the last request, so that another one may have it."""
        return not self._accepted and not self.alive

    def _read_events(self) -> None:
        try:
            for line in self._process.stdout or ():
                event = event_in(line)
                if event is None:
                    self._note(line)
                elif event["event"] == "ready" and isinstance(event.get("pid"), int):
                    self._engine_pid = event["pid"]
                else:
                    self._events.put(event)
        finally:
            self._events.put(None)
            self._way.close()

    def _read_stderr(self) -> None:
        for line in self._process.stderr or ():
            self._note(line)

    def _note(self, line: bytes) -> None:
        self._stderr.append(shown(line.decode("utf-8", "replace").rstrip()))

    def _send(self, **message: Any) -> None:
        try:
            if self._process.stdin is None:
                raise OSError("no pipe")
            self._process.stdin.write((json.dumps(message) + "\n").encode())
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            self._wait_for_end()
            raise self._failed() from error

    def _ask(self, command: str, **facts: Any) -> None:
        """Send a request under a new number. Raises EngineFailed."""
        self._number += 1
        self._accepted = False
        self._send(command=command, id=self._number, **facts)

    def _wait_for_end(self) -> None:
        # Its pipes close a little before it is gone.
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(CANCEL_GRACE_S)

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
        is_cancelled: Cancelled,
    ) -> SuperResolveResult:
        """Run a request and wait for it; call from a background thread.

        Raises:
            RunCancelled: `is_cancelled` became true; no partial file is left.
            SuperResolutionError: what the engine says.
        """
        try:
            self._ask("superresolve", request=request.to_dict())
            return result_in(self._wait(on_progress, on_message, is_cancelled))
        except BaseException:
            if not self._settled:
                # It still works on something that nobody waits for.
                self.kill()
            if not self.alive:
                outputs = filter(None, (request.output, request.uncertainty))
                # A process that was ended may hold its files for a moment more.
                remove_begun(outputs, self._engine_pid, PATIENCE_S)
            raise
        finally:
            self.last_used = time.monotonic()

    def info(self) -> dict[str, Any]:
        """Versions, device and model of the engine. Raises EngineFailed."""
        self._ask("info")
        return self._wait(lambda *_: None, lambda *_: None, lambda: False)

    def measure(self, is_cancelled: Cancelled) -> dict[str, Any]:
        """What the machine is and what work costs on it; see `engine.process.measure`. Call from a background thread.

        Raises:
            RunCancelled: `is_cancelled` became true.
            SuperResolutionError: what the engine says.
        """
        return self._answer(is_cancelled, "measure")

    def examine(self, request: SuperResolveRequest, is_cancelled: Cancelled) -> dict[str, Any]:
        """What a raster holds; see `engine.judging.examine`. Call from a background thread. Raises as `measure`."""
        return self._answer(is_cancelled, "examine", request=request.to_dict())

    def ask_archive(
        self,
        request: Union[FindRequest, PieceRequest],
        access: Access,
        on_progress: OnProgress,
        on_message: OnMessage,
        is_cancelled: Cancelled,
    ) -> dict[str, Any]:
        """Look for scenes, or read a piece of one; see `engine.archive`. Call from a background thread.

        Raises:
            RunCancelled: `is_cancelled` became true; no partial file is left.
            SuperResolutionError: what the engine says.
        """
        facts = {"request": request.to_dict(), "access": access.to_dict()}
        if isinstance(request, FindRequest):
            return self._answer(is_cancelled, "find", on_progress, on_message, **facts)
        try:
            return self._answer(is_cancelled, "fetch", on_progress, on_message, **facts)
        except BaseException:
            if not self.alive:
                remove_begun(files_of(request), self._engine_pid, PATIENCE_S)
            raise

    def _answer(
        self,
        is_cancelled: Cancelled,
        command: str,
        on_progress: OnProgress = lambda *_: None,
        on_message: OnMessage = lambda *_: None,
        **facts: Any,
    ) -> dict[str, Any]:
        try:
            self._ask(command, **facts)
            return self._wait(on_progress, on_message, is_cancelled)
        except BaseException:
            if not self._settled:
                self.kill()
            raise
        finally:
            self.last_used = time.monotonic()

    def _wait(self, on_progress: OnProgress, on_message: OnMessage, is_cancelled: Cancelled) -> dict[str, Any]:
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
                self._wait_for_end()
                if cancelled_at is not None:
                    raise RunCancelled()
                raise self._failed()
            if event.get("id") != self._number:
                continue
            self._accepted = True
            if is_progress(event):
                on_progress(event["done"], event["total"], event.get("eta_s"))
            elif is_message(event):
                on_message(str(event.get("level")), spoken(event["text"]))
            elif event["event"] in ("error", "result"):
                self._settled = True
                if event["event"] == "error":
                    raise error_in(event)
                answer: dict[str, Any] = spoken(answer_in(event))
                return answer

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
        is_cancelled: Cancelled,
    ) -> SuperResolveResult:
        """Run a request on some engine. Raises what `EngineClient.super_resolve` raises, EngineEnvironmentMissing.

        One that ends before it has accepted the request, as idle ones do, leaves it to a new one.
        """
        return self._lend(lambda client: client.super_resolve(request, on_progress, on_message, is_cancelled))

    def measure(self, is_cancelled: Cancelled) -> dict[str, Any]:
        """Measure the machine on some engine. Raises what `EngineClient.measure` raises, EngineEnvironmentMissing."""
        return self._lend(lambda client: client.measure(is_cancelled))

    def examine(self, request: SuperResolveRequest, is_cancelled: Cancelled) -> dict[str, Any]:
        """Look at a raster on some engine. Raises what `EngineClient.examine` raises, EngineEnvironmentMissing."""
        return self._lend(lambda client: client.examine(request, is_cancelled))

    def ask_archive(
        self,
        request: Union[FindRequest, PieceRequest],
        access: Access,
        on_progress: OnProgress,
        on_message: OnMessage,
        is_cancelled: Cancelled,
    ) -> dict[str, Any]:
        """Ask an archive on some engine. Raises what `EngineClient.ask_archive` raises, EngineEnvironmentMissing."""
        return self._lend(lambda client: client.ask_archive(request, access, on_progress, on_message, is_cancelled))

    def _lend(self, work: Callable[[EngineClient], Answer], again: bool = True) -> Answer:
        client = self._borrow(fresh=not again)
        try:
            return work(client)
        except EngineFailed:
            log(client.log, Qgis.MessageLevel.Warning)
            if not (again and client.lost):
                raise
        finally:
            self._give_back(client)
        return self._lend(work, again=False)

    def _borrow(self, fresh: bool) -> EngineClient:
        python, proxy = find_engine_python(), engine_proxy()
        with self._lock:
            while self._idle and not fresh:
                client = self._idle.pop()
                same = client.python == python and client.proxy == proxy
                if client.alive and same and time.monotonic() - client.last_used < STALE_S:
                    self._lent.append(client)
                    return client
                client.close()
            client = EngineClient(python, proxy=proxy)
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
    request: SuperResolveRequest, on_progress: OnProgress, on_message: OnMessage, is_cancelled: Cancelled
) -> SuperResolveResult:
    """Run a request on a warm engine process of this QGIS."""
    return _POOL.run(request, on_progress, on_message, is_cancelled)


def measure_on_engine(is_cancelled: Cancelled) -> dict[str, Any]:
    """What this machine is and what work costs on it, from an engine process that is warm afterwards.

    Call from a background thread.

    Raises:
        EngineEnvironmentMissing: there is no engine yet.
        RunCancelled: `is_cancelled` became true.
        SuperResolutionError: what the engine says.
    """
    return _POOL.measure(is_cancelled)


def examine_on_engine(request: SuperResolveRequest, is_cancelled: Cancelled) -> dict[str, Any]:
    """What a raster holds, as a run would read it, from an engine process that is warm afterwards; see `engine.judging.examine`.

    Call from a background thread.

    Raises:
        EngineEnvironmentMissing: there is no engine yet.
        RunCancelled: `is_cancelled` became true.
        SuperResolutionError: what the engine says.
    """
    return _POOL.examine(request, is_cancelled)


def ask_archive_on_engine(
    request: Union[FindRequest, PieceRequest],
    access: Access,
    on_progress: OnProgress,
    on_message: OnMessage,
    is_cancelled: Cancelled,
) -> dict[str, Any]:
    """What an archive gives, as a dictionary, from an engine process that is warm afterwards; see `ui.engine.archive`."""
    return _POOL.ask_archive(request, access, on_progress, on_message, is_cancelled)


def shut_down_engines() -> None:
    """End the engine processes of this QGIS."""
    _POOL.shut_down()
