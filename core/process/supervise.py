"""A second process that ends the command on time, where it would be deaf: GDAL may wait for a server and hold Python's lock.

Until GDAL gives up, which takes minutes, no line of Python runs in such a process, neither a signal's handler nor another
thread. So where servers are asked, the process that was started watches over one that does the work.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import Callable

from ..errors import RunCancelled
from ..files.temporary import remove_begun
from ..remote import may_reach_out

# What shells know an interrupted program by.
EXIT_CANCELLED = 130
# What the worker may take to answer, a little more than it gives itself; and to tidy up once it has.
DEAF_S, TIDYING_S = 1.1, 20.0
# The worker is told by the first, and answers by the second.
CANCEL = getattr(signal, "SIGUSR1", None)
HEARD = getattr(signal, "SIGUSR2", None)
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
# What processes that the worker has started may take to see that it is gone.
_ORPHANED_S = 5.0


class _Worker:
    """Whether this process is watched over, and by whom."""

    supervisor = 0


def watch_over(reads: Iterable[str], outputs: Sequence[str], names: Sequence[str], said: RunCancelled) -> None:
    """See that a run ends soon when it is told to, though a server should keep it waiting; see `supervise`.

    Args:
        reads: what it reads.
        outputs: what it writes.
        names: signals that cancel it.
        said: what it is to say then.
    """
    if any(map(may_reach_out, reads)):
        supervise(names, str(said), partial(remove_begun, outputs))


def supervise(names: Sequence[str], said: str, tidy: Callable[[int], None]) -> None:
    """Go on in a new process, and watch over it in this one, which ends when that ends, with its exit code.

    Must be called before threads are started. Does nothing where the system is not Linux.

    Args:
        names: signals that cancel; others do what they always do.
        said: last words where the worker had to be ended.
        tidy: given the worker's process id once that is gone without having tidied up.
    """
    if sys.platform != "linux" or CANCEL is None or HEARD is None:
        return
    numbers = _heeded(names)
    waited = {*numbers, signal.SIGCHLD, HEARD}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, waited)
    sys.stdout.flush()
    sys.stderr.flush()
    supervisor = os.getpid()
    library = ctypes.CDLL(None)
    # What the worker has started and left becomes a child of this process.
    library.prctl(_PR_SET_CHILD_SUBREAPER, 1)
    worker = os.fork()
    if worker:
        _watch(worker, waited, said, tidy)
    _Worker.supervisor = supervisor
    library.prctl(_PR_SET_CHILD_SUBREAPER, 0)
    library.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != supervisor:
        os._exit(1)
    for number in numbers:
        # A terminal sends them to both.
        signal.signal(number, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cancelling(names: Sequence[str]) -> list[int]:
    """The signals by which this process is told to cancel, for names of those that the command is told by."""
    if _Worker.supervisor and CANCEL is not None:
        return [CANCEL]
    return _heeded(names)


def _heeded(names: Sequence[str]) -> list[int]:
    """The signals of some names that the system has; `nohup` has a program outlive its session."""
    numbers = [int(getattr(signal, name)) for name in names if hasattr(signal, name)]
    return [n for n in numbers if not (n == getattr(signal, "SIGHUP", 0) and signal.getsignal(n) == signal.SIG_IGN)]


def heard() -> None:
    """Have the one who watches wait until this process has tidied up."""
    if _Worker.supervisor and HEARD is not None:
        with suppress(OSError):
            os.kill(_Worker.supervisor, HEARD)


def _wait_for_the_orphaned() -> None:
    """Wait until processes that a worker had started have ended, each of which sees that it is gone."""
    deadline = time.monotonic() + _ORPHANED_S
    with suppress(ChildProcessError):
        while time.monotonic() < deadline:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.02)


def _watch(worker: int, waited: set[signal.Signals], said: str, tidy: Callable[[int], None]) -> None:
    """Wait for the worker to end, and end likewise; does not return."""
    deadline, asked, killed = float("inf"), False, False
    while True:
        came = signal.sigtimedwait(waited, max(0.0, min(deadline - time.monotonic(), 3600.0)))
        ended, status = os.waitpid(worker, os.WNOHANG)
        if ended:
            break
        if came is not None and came.si_signo == HEARD:
            deadline = time.monotonic() + TIDYING_S if asked and came.si_pid == worker else deadline
        elif came is not None and came.si_signo != signal.SIGCHLD and not asked:
            asked, deadline = True, time.monotonic() + DEAF_S
            os.kill(worker, CANCEL or 0)
        elif (came is not None and came.si_signo != signal.SIGCHLD) or time.monotonic() >= deadline:
            os.kill(worker, signal.SIGKILL)
            killed, deadline = True, float("inf")
    code = os.waitstatus_to_exitcode(status)
    if code < 0:
        _wait_for_the_orphaned()
        with suppress(Exception):
            tidy(worker)
    if killed:
        print(said, file=sys.stderr, flush=True)
        os._exit(EXIT_CANCELLED)
    if code < 0:
        # As the worker ended, for who looks at that.
        signal.signal(-code, signal.SIG_DFL) if -code not in (signal.SIGKILL, signal.SIGSTOP) else None
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {-code})
        os.kill(os.getpid(), -code)
        code = 128 - code
    os._exit(code)
