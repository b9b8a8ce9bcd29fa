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

    If it still goes on after `PROMPT_S`, or at the second signal, the process ends. A thread of its own hears of signals:
    Python's handlers wait for the main thread, which may wait for a server.

    Args:
        names: of the signals.
        progress: of the run.
        at_once: called on the main thread as soon as that is free, may raise; then there is time to tidy up.
        said: last words where the process is ended, those of RunCancelled by default.
    """
    numbers = cancelling(names)
    ours, bell = socket.socketpair()
    bell.setblocking(False)
    ended, answered = threading.Event(), threading.Event()

    def watch() -> None:
        if not _heard(ours, numbers):
            return
        progress.cancel()
        with suppress(OSError):
            ours.settimeout(PROMPT_S)
            if not _heard(ours, numbers):
                return
        if answered.is_set():
            with suppress(OSError):
                ours.settimeout(TIDYING_S)
                if not _heard(ours, numbers):
                    return
        if ended.is_set():
            return
        # It may come while something else is being said.
        with suppress(Exception):
            # Where it was never loaded, nothing was begun.
            writer = sys.modules.get(WRITER)
            print(said or (RunCancelled() if writer is None else writer.cancelled()), file=sys.stderr)
        end_process(EXIT_CANCELLED)

    def stop(_number: int, _frame: Optional[FrameType]) -> None:
        if at_once is not None and not answered.is_set():
            answered.set()
            heard()
            at_once()

    before = {number: signal.signal(number, stop) for number in numbers}
    bell_before = signal.set_wakeup_fd(bell.fileno(), warn_on_full_buffer=False)
    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        ended.set()
        signal.set_wakeup_fd(bell_before)
        for number, handler in before.items():
            signal.signal(number, handler)
        bell.close()


def _heard(ours: socket.socket, numbers: Sequence[int]) -> bool:
    """Wait for one of some signals; False when there will be none. Raises TimeoutError."""
    while True:
        # A byte for each signal, whoever has a handler for it.
        came = ours.recv(1)
        if not came or came[0] in numbers:
            return bool(came)
