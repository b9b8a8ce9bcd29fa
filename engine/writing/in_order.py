"""Work for several threads whose results are used in the order in which the work was given."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, TypeVar

T = TypeVar("T")
# Pieces of work per thread that may wait for their turn to be used.
WAITING_PER_THREAD = 8


class InOrder:
    """Work for several threads whose results are used one by one, in the order in which it was given, on the thread that
    gives it. Leaving the context forgets what is left."""

    def __init__(self, threads: int, waiting: int = WAITING_PER_THREAD, held: bool = False) -> None:
        """With one thread, or as long as it is `held`, work is done at once, where it is given; `waiting` pieces of it per
        thread may be under way."""
        self._pool = ThreadPoolExecutor(threads) if threads > 1 else None
        self._held = held
        self._most = waiting * threads
        self._waiting: deque[tuple[Future[Any], Callable[[Any], None]]] = deque()

    def __enter__(self) -> InOrder:
        return self

    def __exit__(self, *_: object) -> None:
        self._waiting.clear()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def add(self, work: Callable[[], T], use: Callable[[T], None]) -> None:
        """Have something done, and its result used later; raises what earlier work or use raises."""
        if self._pool is None or self._held:
            use(work())
            return
        self._waiting.append((self._pool.submit(work), use))
        while len(self._waiting) > self._most:
            self._next()

    def release(self) -> None:
        """From here on use all threads; may be called on any."""
        self._held = False

    def finish(self) -> None:
        """Use all results; raises what work or use raises."""
        while self._waiting:
            self._next()

    def _next(self) -> None:
        future, use = self._waiting.popleft()
        use(future.result())
