"""Work for several threads, used in its order."""

from __future__ import annotations

import threading
import time
from functools import partial

import pytest
from subpixel.engine.writing.in_order import WAITING_PER_THREAD, InOrder

AHEAD = 2


@pytest.mark.parametrize("threads", [1, 4])
def test_results_are_used_in_order(threads: int) -> None:
    used: list[int] = []

    def late(number: int) -> int:
        # The first of each handful is the last to be ready.
        time.sleep(0.02 if number % 5 == 0 else 0)
        return number

    with InOrder(threads) as work:
        for number in range(100):
            work.add(partial(late, number), used.append)
            assert number - len(used) < WAITING_PER_THREAD * threads
        work.finish()
    assert used == list(range(100))


@pytest.mark.parametrize("threads", [1, 4])
def test_what_goes_wrong_on_a_thread_is_raised_where_the_work_comes_from(threads: int) -> None:
    used: list[int] = []

    def fails(number: int) -> int:
        if number == 3:
            raise OSError("the disk is full")
        return number

    def everything() -> None:
        with InOrder(threads) as work:
            for number in range(10):
                work.add(partial(fails, number), used.append)
            work.finish()

    with pytest.raises(OSError, match="full"):
        everything()
    assert used == [0, 1, 2]


def test_leaving_forgets_what_nobody_has_waited_for() -> None:
    used: list[int] = []
    with InOrder(2) as work:
        for number in range(5):
            work.add(partial(int, number), used.append)
    assert used == []


def test_held_back_work_is_done_where_it_is_given_until_it_is_released() -> None:
    used: list[tuple[int, bool]] = []
    mine = threading.get_ident()

    def where(number: int) -> tuple[int, bool]:
        return number, threading.get_ident() == mine

    with InOrder(2, held=True) as work:
        for number in range(3):
            work.add(partial(where, number), used.append)
        assert used == [(0, True), (1, True), (2, True)]
        work.release()
        for number in range(3, 6):
            work.add(partial(where, number), used.append)
        work.finish()
    assert used[3:] == [(3, False), (4, False), (5, False)]
