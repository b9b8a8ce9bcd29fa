"""One run from the dock: what must outlive its task, and its entry in the Processing history."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from ...core.errors import SuperResolutionError
from ...core.forecast.estimate import Estimate
from ..messages import tr
from ..processing.loading import Style


class DockFeedback(QgsProcessingFeedback):
    """Keeps what went wrong, to be shown on the main thread; holds no layer and no widget."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.error: Optional[SuperResolutionError] = None
        self.warnings: list[str] = []
        self.text = tr("Starting the engine")
        self.scene = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)

    def keep_error(self, error: SuperResolutionError) -> None:
        """Take an error with its place and remedy, of which `reportError` hears only the text."""
        # Its traceback holds on to what the run used.
        self.error = error.with_traceback(None)

    def keep_scene(self, text: str) -> None:
        """Take which scene of an archive is used, in words."""
        self.scene = text
        self.pushInfo(text)

    def show_text(self, text: str) -> None:
        """Take the newest progress text; see `processing.reporting.Reporter`."""
        self.text = text or self.text


class DockRun:
    """One run from the dock: what must outlive the task (which owns neither context nor feedback).

    Attributes:
        algorithm: its id.
        name: what results are named after.
        style: of the result.
        parameters: of the algorithm.
        preview: whether it is a small piece, to be replaced by the next one.
        layer_id: of the input; empty where the run itself brings it along.
    """

    _alive: ClassVar[set[DockRun]] = set()

    def __init__(
        self,
        algorithm: str,
        name: str,
        style: Style,
        parameters: dict[str, Any],
        project: QgsProject,
        preview: bool = False,
        layer_id: str = "",
    ) -> None:
        self.algorithm, self.name, self.style, self.layer_id = algorithm, name, style, layer_id
        self.parameters, self.preview = parameters, preview
        self.context = QgsProcessingContext()
        self.context.setProject(project)
        self.feedback = DockFeedback()
        self.cancelled = False
        self.expected: Optional[Estimate] = None
        self.task: Optional[QgsProcessingAlgRunnerTask] = None
        self.when_done: Optional[Callable[[bool, dict[str, Any]], None]] = None

    def begin(self, algorithm: QgsProcessingAlgorithm) -> bool:
        """Hand the run to the task manager; False if it could not even be prepared."""
        self.task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.feedback)
        if self.task.isCanceled():
            return False
        self._alive.add(self)
        self.task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(self.task)
        return True

    def _end(self, success: bool, results: dict[str, Any]) -> None:
        self._alive.discard(self)
        if self.when_done is not None:
            self.when_done(success, results)


def add_to_history(run: DockRun, algorithm: QgsProcessingAlgorithm) -> None:
    """Put the run into the Processing history, as a run from the toolbox is; without Processing there is none."""
    command = algorithm.asPythonCommand(run.parameters, run.context)
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        facts = {
            "python_command": command,
            "algorithm_id": run.algorithm,
            "parameters": algorithm.asMap(run.parameters, run.context),
        }
        QgsGui.historyProviderRegistry().addEntry("processing", facts)
    else:
        try:
            from processing.core.ProcessingLog import ProcessingLog
        except ImportError:
            return
        ProcessingLog.addToLog(command)
