"""Ends a run of the headless command when a signal says so, and its process where the run does not end soon."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Optional

from .errors import RunCancelled
from .progress import Progress

# What a run may take to end by itself; more is a server that says nothing.
GRACE_S = 5.0
# What shells know an interrupted program by.
EXIT_CANCELLED = 130


def end_process(code: int) -> None:
    """End this process now, without its threads, leaving no file that was not to stay."""
    # Where it was never loaded, nothing was begun.
    writer = sys.modules.get(f"{__package__}.writer")
    if writer is not None:
        writer.remove_temporary_files()
    sys.stderr.flush()
    os._exit(code)


@contextmanager
def cancelled_by(names: Sequence[str], progress: Progress) -> Iterator[None]:
    """From here on these signals, where the system has them, cancel the run of `progress`.

    If it still goes on after `GRACE_S`, or at the second signal, the process ends.
    """
    waiting: list[threading.Timer] = []

    def give_up() -> None:
        # A signal may come while something else is being said.
        with suppress(RuntimeError):
            # Where it was never loaded, nothing was begun.
            writer = sys.modules.get(f"{__package__}.writer")
            print(RunCancelled() if writer is None else writer.cancelled(), file=sys.stderr)
        end_process(EXIT_CANCELLED)

    def stop(_number: int, _frame: Optional[FrameType]) -> None:
        if waiting:
            give_up()
        progress.cancel()
        waiting.append(threading.Timer(GRACE_S, give_up))
        waiting[0].daemon = True
        waiting[0].start()

    for name in names:
        number = getattr(signal, name, None)
        # `nohup` has a program outlive its session.
        if number is not None and not (name == "SIGHUP" and signal.getsignal(number) == signal.SIG_IGN):
            signal.signal(number, stop)
    try:
        yield
    finally:
        for timer in waiting:
            timer.cancel()
