"""Work that may take long because a server does, done on threads of its own, so that cancelling never waits for it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Any, Callable, Optional, TypeVar

from ...core.progress import Progress

# How often a run that waits looks whether it was cancelled.
LOOK_S = 0.1
WORKERS = 6
T = TypeVar("T")


def patiently(work: Callable[[], T], progress: Progress) -> T:
    """What `work` gives, or its error; it is left to itself on its thread if the run is cancelled.

    Raises:
        RunCancelled: the user has cancelled.
    """
    ((_, found),) = all_of([work], progress)
    return found


def all_of(
    works: Sequence[Callable[[], T]],
    progress: Progress,
    meanwhile: Optional[Callable[[], None]] = None,
) -> Iterator[tuple[int, T]]:
    """Do some works side by side, and give (number, result) as they are done.

    Args:
        works: what is to be done; after the first error nothing is begun any more.
        progress: of the run.
        meanwhile: called again and again on the caller's thread.

    Raises:
        RunCancelled: the user has cancelled.
    """
    waiting: SimpleQueue[tuple[int, Callable[[], T]]] = SimpleQueue()
    done: SimpleQueue[tuple[int, Optional[BaseException], list[T]]] = SimpleQueue()
    for entry in enumerate(works):
        waiting.put(entry)

    ended = threading.Event()
    for _ in range(min(WORKERS, len(works))):
        threading.Thread(target=_labour, args=(waiting, done, ended), daemon=True).start()
    left = len(works)
    try:
        while left:
            progress.check()
            if meanwhile is not None:
                meanwhile()
            try:
                number, error, result = done.get(timeout=LOOK_S)
            except Empty:
                continue
            if error is not None:
                raise error
            yield number, result[0]
            left -= 1
    finally:
        ended.set()


def _labour(waiting: SimpleQueue[Any], done: SimpleQueue[Any], ended: threading.Event) -> None:
    """Do one work after another until there are none, or `ended` is set."""
    while not ended.is_set():
        try:
            number, work = waiting.get_nowait()
        except Empty:
            return
        try:
            done.put((number, None, [work()]))
        except BaseException as error:  # raised again where somebody waits for it
            done.put((number, error, []))
