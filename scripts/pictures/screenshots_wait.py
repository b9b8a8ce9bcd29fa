"""Waiting inside the QGIS desktop, and feeling its pulse; for screenshots.py."""

import time
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTimer

TICK_MS = 10
# Its second number: nanoseconds for which this thread was ready to run but others had the processor.
SCHEDULE = Path("/proc/thread-self/schedstat")


def wait(condition, seconds=90.0):
    """Process events until the condition holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)
    if not condition():
        raise TimeoutError("waited in vain")


def pause(seconds):
    """Let the desktop live for a while."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() >= end, seconds + 1)


def queued_s():
    """For how long this thread has waited for a processor so far; 0 where the system does not say."""
    try:
        return int(SCHEDULE.read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


class Pulse:
    """Measures how long the event loop does not come round, while it is open.

    What other programs hold the processor for is taken out: it is not the plugin's doing.
    """

    def __enter__(self):
        self._beats = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)
        return self

    def _beat(self):
        self._beats.append((time.monotonic(), queued_s()))

    def __exit__(self, *_):
        # What has just ended may have held the loop up until now.
        self._beat()
        self._timer.stop()

    @property
    def ticks(self):
        """How often it came round."""
        return len(self._beats)

    def worst(self, count):
        """[start in seconds, milliseconds, milliseconds by the clock] of the longest pauses."""
        began = self._beats[0][0] if self._beats else 0.0
        pauses = [
            [round(a[0] - began, 2), round(1000 * ((b[0] - a[0]) - (b[1] - a[1]))), round(1000 * (b[0] - a[0]))]
            for a, b in zip(self._beats, self._beats[1:])
        ]
        return sorted(pauses, key=lambda item: -item[1])[:count]

    @property
    def longest_ms(self):
        """The longest pause."""
        worst = self.worst(1)
        return worst[0][1] if worst else None
