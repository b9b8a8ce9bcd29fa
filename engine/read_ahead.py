"""Reading ahead and writing behind: threads on either side of the network, with little waiting between them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Callable, Generic, Optional, TypeVar

T = TypeVar("T")
# How soon a thread that waits notices that the run has ended or was cancelled.
POLL_S = 0.05
# One item waits in the queue and one in the hands of the thread that wants to put it there.
WAITING = 1


class _End:
    """Follows the last item; brings along what went wrong."""

    def __init__(self, error: Optional[BaseException] = None) -> None:
        self.error = error


class _Side:
    """A thread and a bounded queue; leaving the context ends the thread."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._check, self._stopped = check, threading.Event()
        self._queue: queue.Queue[Any] = queue.Queue(WAITING)
        self._thread = threading.Thread(target=self._work, daemon=True)

    def _work(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Any:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join()

    def _put(self, item: Any, check: Callable[[], None]) -> bool:
        while not self._stopped.is_set():
            check()
            try:
                self._queue.put(item, timeout=POLL_S)
                return True
            except queue.Full:
                continue
        return False

    def _get(self, check: Callable[[], None]) -> Any:
        while not self._stopped.is_set():
            check()
            try:
                return self._queue.get(timeout=POLL_S)
            except queue.Empty:
                continue
        return _End()


def _nothing() -> None:
    """What the threads of the two sides check: leaving the context stops them."""


class Ahead(_Side, Generic[T]):
    """Makes items on a thread of its own while earlier ones are in use; at most two are waiting."""

    def __init__(self, items: Iterable[T], check: Callable[[], None]) -> None:
        """`check` is called while waiting, and may raise."""
        super().__init__(check)
        self._items = items

    def _work(self) -> None:
        end = _End()
        try:
            for item in self._items:
                if not self._put(item, _nothing):
                    return
                # What has been handed over must not be kept until the next one is there.
                del item
        except BaseException as error:  # goes on where the items are used
            end = _End(error)
        finally:
            # What a generator has opened belongs to this thread.
            if isinstance(self._items, Generator):
                self._items.close()
        self._put(end, _nothing)

    def __iter__(self) -> Iterator[T]:
        """The items in order; raises what making them raised."""
        while True:
            item = self._get(self._check)
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item
            del item


class Behind(_Side, Generic[T]):
    """Does work on a thread of its own with one item after the other; at most two are waiting."""

    def __init__(self, work: Callable[[T], None], check: Callable[[], None]) -> None:
        """`check` is called while waiting, and may raise."""
        super().__init__(check)
        self._do = work
        self._error: Optional[BaseException] = None

    def _work(self) -> None:
        try:
            while not isinstance(item := self._get(_nothing), _End):
                self._do(item)
                del item
        except BaseException as error:  # goes on where the items come from
            self._error = error
            self._stopped.set()

    def put(self, item: T) -> None:
        """Hand an item over, as soon as there is room for it; raises what earlier work raised."""
        self._hand_over(item)

    def finish(self) -> None:
        """Wait for all work; raises what it raised."""
        self._hand_over(_End())
        while self._thread.is_alive():
            self._check()
            self._thread.join(POLL_S)
        self._raise()

    def _hand_over(self, item: Any) -> None:
        self._put(item, self._check)
        self._raise()

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error
