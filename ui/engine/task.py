"""Building the engine environment as a task of QGIS's task manager."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...core.errors import EngineFailed, RunCancelled, SuperResolutionError
from ..messages import log, tr
from .build import BuildPlan, EnvironmentBuilder


class EnvironmentTask(QgsTask):
    """Builds what a plan says; keeps what went wrong for the main thread.

    Attributes:
        facts: what the self-check of the new environment found.
        error: why there is none; RunCancelled when it was cancelled.
    """

    line = pyqtSignal(str)
    step = pyqtSignal(str)
    ended = pyqtSignal(bool)

    def __init__(self, plan: BuildPlan) -> None:
        super().__init__(tr("Set up the Subpixel engine"), QgsTask.Flag.CanCancel)
        self._plan = plan
        self.facts: dict[str, Any] = {}
        self.error: Optional[SuperResolutionError] = None

    def _on_step(self, done: int, of: int, text: str) -> None:
        self.setProgress(100 * done / of)
        self.step.emit(text)

    def _on_line(self, text: str) -> None:
        log(text)
        self.line.emit(text)

    def run(self) -> bool:
        """On a background thread."""
        try:
            self.facts = EnvironmentBuilder(self._plan, self._on_line, self._on_step).build(self.isCanceled)
        except SuperResolutionError as error:
            self.error = error
        except Exception as error:  # whatever it is, the user must hear of it
            self.error = EngineFailed("The environment could not be built.", repr(error))
        return self.error is None

    def finished(self, result: bool) -> None:
        """On the main thread."""
        if not result and self.error is None:
            self.error = RunCancelled()
        self.ended.emit(result)
