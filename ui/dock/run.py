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
    QgsRasterLayer,
)

from ...core.errors import SuperResolutionError
from ...core.forecast.estimate import Estimate
from ...core.remote import shown
from ..layers.style import ResultStyle
from ..messages import tr

ALGORITHM = "subpixel:superresolve"


class DockFeedback(QgsProcessingFeedback):
    """Keeps what went wrong, to be shown on the main thread; holds no layer and no widget."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.error: Optional[SuperResolutionError] = None
        self.warnings: list[str] = []
        self.text = tr("Starting the engine")

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

    def show_text(self, text: str) -> None:
        """Take the newest progress text; see `processing.reporting.Reporter`."""
        self.text = text or self.text


class DockRun:
    """One run from the dock: what must outlive the task (which owns neither context nor feedback)."""

    _alive: ClassVar[set[DockRun]] = set()

    def __init__(
        self,
        layer: QgsRasterLayer,
        bands: dict[str, int],
        parameters: dict[str, Any],
        project: QgsProject,
        preview: bool = False,
    ) -> None:
        self.layer_id, self.name, self.parameters, self.preview = layer.id(), shown(layer.name()), parameters, preview
        self.style = ResultStyle(layer, bands, True)
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


def add_to_history(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Put the run into the Processing history, as a run from the toolbox is; without Processing there is none."""
    command = algorithm.asPythonCommand(parameters, context)
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        facts = {
            "python_command": command,
            "algorithm_id": ALGORITHM,
            "parameters": algorithm.asMap(parameters, context),
        }
        QgsGui.historyProviderRegistry().addEntry("processing", facts)
    else:
        try:
            from processing.core.ProcessingLog import ProcessingLog
        except ImportError:
            return
        ProcessingLog.addToLog(command)
