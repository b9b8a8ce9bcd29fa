"""Asking an archive as a task of QGIS's task manager."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ....core.errors import RunCancelled, SuperResolutionError
from ...messages import log, told
from ...processing.reporting import Words

Work = Callable[["ArchiveTask"], Any]


class ArchiveTask(QgsTask):
    """Does some work on an engine process; keeps the answer, or what went wrong, for the main thread.

    Attributes:
        said: emitted with words on how far it is.
        ended: emitted on the main thread when it is over.
        answer: of the work; None where there is none.
        error: why there is none; RunCancelled when it was cancelled.
        warnings: what the user should know.
    """

    said = pyqtSignal(str)
    ended = pyqtSignal(object)
    # The task manager lets go of what Python made.
    _alive: ClassVar[set[ArchiveTask]] = set()

    def __init__(self, title: str, work: Work, words: Words) -> None:
        """Args:
        title: in the task manager.
        work: is given the task, and runs on a background thread.
        words: done, total and seconds left as words.
        """
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._words = work, words
        self.answer: Any = None
        self.error: Optional[SuperResolutionError] = None
        self.warnings: list[str] = []

    def begin(self) -> None:
        """Hand it to the task manager."""
        self._alive.add(self)
        QgsApplication.taskManager().addTask(self)

    def on_progress(self, done: int, total: int, eta_s: Optional[float]) -> None:
        """Take how far the engine is; on a background thread."""
        if total:
            self.setProgress(100 * done / total)
        text = self._words(done, total, eta_s)
        if text:
            self.said.emit(text)

    def on_message(self, level: str, text: str) -> None:
        """Take words of the engine; on a background thread."""
        if level == "warning":
            self.warnings.append(text)
        log(text)

    def run(self) -> bool:
        """On a background thread."""
        try:
            self.answer = self._work(self)
        except Exception as error:  # whatever it is, it has words
            # Its traceback holds on to what the work used.
            self.error = told(error).with_traceback(None)
        return self.error is None

    def finished(self, result: bool) -> None:
        """On the main thread."""
        if not result and self.error is None:
            self.error = RunCancelled()
        self._alive.discard(self)
        self.ended.emit(self)
