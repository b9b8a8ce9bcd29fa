"""Threads on either side of the network: in order, bounded, and their errors arrive."""

from __future__ import annotations

import threading
import time

import pytest
from subpixel.core.errors import NotARaster, OutputNotWritable, RunCancelled
from subpixel.core.progress import Progress
from subpixel.engine.read_ahead import Ahead, Behind

AHEAD = 2


def test_items_arrive_in_order_and_never_more_than_two_wait() -> None:
    made: list[int] = []
    caught_up = threading.Event()

    def items():
        for number in range(20):
            made.append(number)
            if len(made) > AHEAD:
                caught_up.set()
            yield number

    with Ahead(items(), Progress().check) as ahead:
        used = []
        for number in ahead:
            # What is in use, and two more.
            assert len(made) <= number + 1 + AHEAD
            if number == 0:
                assert caught_up.wait(10)
            used.append(number)
    assert used == list(range(20))


def test_an_error_follows_the_items_before_it() -> None:
    def items():
        yield 1
        raise NotARaster("The input cannot be read as a raster.")

    with Ahead(items(), Progress().check) as ahead:
        used = iter(ahead)
        assert next(used) == 1
        with pytest.raises(NotARaster):
            next(used)


def test_work_is_done_in_order_and_never_more_than_two_items_wait() -> None:
    done: list[int] = []
    go_on = threading.Event()

    def work(number: int) -> None:
        assert go_on.wait(10)
        done.append(number)

    with Behind(work, Progress().check) as behind:
        # One in work, one in the queue.
        behind.put(0)
        behind.put(1)
        late = threading.Thread(target=behind.put, args=(2,))
        late.start()
        late.join(0.3)
        assert late.is_alive()
        assert done == []
        go_on.set()
        late.join()
        for number in range(3, 20):
            behind.put(number)
        behind.finish()
    assert done == list(range(20))


def test_an_error_of_the_work_arrives_where_items_come_from() -> None:
    def work(number: int) -> None:
        if number == 3:
            raise OutputNotWritable("The output could not be written.")

    def many(behind: Behind) -> None:
        for number in range(100):
            behind.put(number)

    with Behind(work, Progress().check) as behind, pytest.raises(OutputNotWritable):
        many(behind)
    with Behind(work, Progress().check) as behind:
        behind.put(3)
        with pytest.raises(OutputNotWritable):
            behind.finish()


def test_an_error_of_the_last_work_arrives_although_everything_was_handed_over() -> None:
    handed_over, checks = threading.Event(), 0

    def work(_: int) -> None:
        assert handed_over.wait(10)
        raise OutputNotWritable("The output could not be written.")

    def check() -> None:
        # Once for each item and for the end of them; what comes then waits for the work.
        nonlocal checks
        checks += 1
        if checks > 2:
            handed_over.set()

    with Behind(work, check) as behind:
        behind.put(0)
        with pytest.raises(OutputNotWritable):
            behind.finish()
    assert checks > 2


def test_an_error_of_the_work_arrives_where_somebody_waits_for_room() -> None:
    waiting, checks = threading.Event(), 0

    def work(_: int) -> None:
        assert waiting.wait(10)
        raise OutputNotWritable("The output could not be written.")

    def check() -> None:
        # One is in work, one in the queue; the third does not find room at once.
        nonlocal checks
        checks += 1
        if checks > 4:
            waiting.set()
        assert checks < 100

    with Behind(work, check) as behind:
        behind.put(0)
        behind.put(1)
        with pytest.raises(OutputNotWritable):
            behind.put(2)


def test_finishing_waits_for_the_work() -> None:
    done: list[int] = []

    def slow(number: int) -> None:
        time.sleep(0.2)
        done.append(number)

    with Behind(slow, Progress().check) as behind:
        behind.put(0)
        behind.finish()
        assert done == [0]


def test_cancelling_reaches_who_waits_and_ends_the_threads() -> None:
    progress, blocked, before = Progress(), threading.Event(), threading.active_count()

    def slow():
        yield 0
        blocked.wait(10)
        yield 1

    with Ahead(slow(), progress.check) as ahead:
        used = iter(ahead)
        assert next(used) == 0
        progress.cancel()
        with pytest.raises(RunCancelled):
            next(used)
        blocked.set()
    blocked.clear()
    progress = Progress()
    with Behind(lambda _: blocked.wait(10), progress.check) as behind:
        behind.put(0)
        progress.cancel()
        with pytest.raises(RunCancelled):
            behind.finish()
        blocked.set()
    assert threading.active_count() == before


def test_what_was_opened_is_closed_by_its_own_thread() -> None:
    threads: list[threading.Thread] = []

    def items():
        threads.append(threading.current_thread())
        try:
            while True:
                yield 1
        finally:
            threads.append(threading.current_thread())

    source = items()
    with Ahead(source, Progress().check) as ahead:
        next(iter(ahead))
    opened, closed = threads
    assert opened is closed is not threading.current_thread()
