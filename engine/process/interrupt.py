"""Ends a run of the headless command when a signal says so, and its process where the run does not end soon."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Callable, Optional

from ...core.errors import RunCancelled
from ...core.process.supervise import EXIT_CANCELLED as EXIT_CANCELLED
from ...core.process.supervise import TIDYING_S, cancelling, heard
from ...core.progress import Progress

# Looked up, not imported: the command answers to signals before it loads what a run needs.
WRITER = f"{__package__.rpartition('.')[0]}.writing.writer"
# What an engine process may take to end a run by itself; more is a server that says nothing.
GRACE_S = 5.0
# The same where somebody has pressed keys and waits.
PROMPT_S = 0.8


def end_process(code: int) -> None:
    """End this process now, without its threads, leaving no file that was not to stay."""
    # Where it was never loaded, nothing was begun.
    writer = sys.modules.get(WRITER)
    if writer is not None:
        writer.remove_temporary_files()
    with suppress(Exception):
        sys.stderr.flush()
    os._exit(code)


@contextmanager
def cancelled_by(
    names: Sequence[str], progress: Progress, at_once: Optional[Callable[[], None]] = None, said: str = ""
) -> Iterator[None]:
    """Within the context these signals, where the system has them, cancel the run of `progress`.

    If it still runs after `PROMPT_S`, or at the second signal, the process ends. A thread of its own hears of signals:
    Python's handlers wait for the main thread, which may wait for a server.

    Args:
        names: of the signals.
        progress: of the run.
        at_once: called on the main thread as soon as that is free, may raise; then there is time to tidy up.
        said: last words where the process is ended, those of RunCancelled by default.
    """
    watch = _Watch(cancelling(names), progress, said)

    def stop(_number: int, _frame: Optional[FrameType]) -> None:
        if at_once is not None and not watch.answered.is_set():
            watch.answered.set()
            heard()
            at_once()

    before = {number: signal.signal(number, stop) for number in watch.numbers}
    bell_before = signal.set_wakeup_fd(watch.bell.fileno(), warn_on_full_buffer=False)
    threading.Thread(target=watch.listen, daemon=True).start()
    try:
        yield
    finally:
        watch.ended.set()
        signal.set_wakeup_fd(bell_before)
        for number, handler in before.items():
            signal.signal(number, handler)
        watch.bell.close()


class _Watch:
    """Hears of signals on a thread of its own, has the run cancelled, and ends the process where that does not help.

    Attributes:
        numbers: of the signals.
        bell: where the system writes each signal's number.
        ended: the run is over.
        answered: the main thread is tidying up.
    """

    def __init__(self, numbers: Sequence[int], progress: Progress, said: str) -> None:
        self.numbers, self._progress, self._said = numbers, progress, said
        self._ours, self.bell = socket.socketpair()
        self.bell.setblocking(False)
        self.ended, self.answered = threading.Event(), threading.Event()

    def listen(self) -> None:
        """Wait for a signal, and for what becomes of it."""
        if not _heard(self._ours, self.numbers):
            return
        self._progress.cancel()
        with suppress(OSError):
            self._ours.settimeout(PROMPT_S)
            if not _heard(self._ours, self.numbers):
                return
        if self.answered.is_set():
            with suppress(OSError):
                self._ours.settimeout(TIDYING_S)
                if not _heard(self._ours, self.numbers):
                    return
        if self.ended.is_set():
            return
        # It may come while something else is being said.
        with suppress(Exception):
            # Where it was never loaded, nothing was begun.
            writer = sys.modules.get(WRITER)
            print(self._said or (RunCancelled() if writer is None else writer.cancelled()), file=sys.stderr)
        end_process(EXIT_CANCELLED)


def _heard(ours: socket.socket, numbers: Sequence[int]) -> bool:
    """Wait for one of some signals; False when there will be none. Raises TimeoutError."""
    while True:
        # A byte for each signal, whoever has a handler for it.
        came = ours.recv(1)
        if not came or came[0] in numbers:
            return bool(came)
