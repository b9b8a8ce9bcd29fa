"""Progress as done/total with time left, messages, and cooperative cancelling."""

from __future__ import annotations

import threading
import time
from typing import Callable, Optional

from .errors import RunCancelled
from .text import Text


class Progress:
    """Passed through a run; the receiving side sets the callbacks.

    `on_progress(done, total, eta_s)` counts evaluations of the network (tiles x samples x steps), so it is weighted
    by work and never runs backwards. `on_message(level, text)` has level `info` or `warning`.
    """

    def __init__(
        self,
        on_progress: Optional[Callable[[int, int, Optional[float]], None]] = None,
        on_message: Optional[Callable[[str, Text], None]] = None,
    ) -> None:
        self._on_progress, self._on_message = on_progress, on_message
        self._cancelled = threading.Event()
        self._began = 0.0
        self.done, self.total, self._before = 0, 0, 0
        self.said: list[Text] = []

    def start(self, total: int, done: int = 0) -> None:
        """Say how much work there is, and how much of it an earlier run has done."""
        self.done, self.total, self._before, self._began = done, total, done, time.monotonic()
        self._emit(None)

    def advance(self, count: int = 1) -> None:
        """Count work as done."""
        if not count:
            return
        self.done = min(self.done + count, self.total)
        elapsed, now_done = time.monotonic() - self._began, self.done - self._before
        self._emit(elapsed / now_done * (self.total - self.done) if now_done else None)

    def message(self, text: Text, level: str = "info") -> None:
        """Tell the user something; all of it stays in `said`."""
        self.said.append(text)
        if self._on_message:
            self._on_message(level, text)

    def cancel(self) -> None:
        """Ask the run to stop; may be called from any thread."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise RunCancelled when cancelling was asked for."""
        if self._cancelled.is_set():
            raise RunCancelled()

    def _emit(self, eta_s: Optional[float]) -> None:
        if self._on_progress:
            self._on_progress(self.done, self.total, eta_s)
