"""The dock's buttons, progress bar and status line, during a run and when it ends."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton

from ..messages import show_error, tr
from .run import DockRun


class RunPanel(QObject):
    """One run at a time; says how it ended."""

    succeeded = pyqtSignal(object, dict)
    failed = pyqtSignal()

    def __init__(
        self,
        iface: Any,
        starters: list[QPushButton],
        stop: QPushButton,
        bar: QProgressBar,
        status: QLabel,
        parent: QObject,
    ) -> None:
        """`starters` rest during a run; `stop` does otherwise."""
        super().__init__(parent)
        self._iface, self._starters, self._stop, self._bar, self._status = iface, starters, stop, bar, status
        self._run: Optional[DockRun] = None
        stop.clicked.connect(self.cancel)
        self._set_running(False)

    @property
    def running(self) -> bool:
        """Whether there is a run."""
        return self._run is not None

    def begin(self, run: DockRun, algorithm: QgsProcessingAlgorithm) -> bool:
        """Hand a run to QGIS's task manager; False if it could not even be prepared, which is shown."""
        run.when_done = self._done
        run.feedback.progressChanged.connect(self._show_progress)
        self._run = run
        self._set_running(True)
        self._status.setText(tr("Starting the engine"))
        if not run.begin(algorithm):
            self._done(False, {})
            return False
        return True

    def cancel(self) -> None:
        """Stop the run; nothing is written."""
        if self._run is not None and self._run.task is not None:
            self._run.cancelled = True
            self._status.setText(tr("Cancelling"))
            self._run.feedback.cancel()
            self._run.task.cancel()

    def close(self) -> None:
        """Stop the run and listen no more."""
        self.cancel()
        if self._run is not None:
            self._run.when_done = None
            self._run.feedback.progressChanged.disconnect(self._show_progress)

    def _show_progress(self, percent: float) -> None:
        if self._run is not None:
            self._bar.setValue(int(percent))
            self._status.setText(_with_scene(self._run, self._run.feedback.text))

    def _set_running(self, running: bool) -> None:
        for button in self._starters:
            button.setEnabled(not running)
        self._stop.setEnabled(running)
        # Some themes write on the empty bar in a colour that cannot be read.
        self._bar.setTextVisible(running)
        if not running:
            self._bar.setValue(0)

    def _done(self, success: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        self._set_running(False)
        if run is None:
            return
        finished = success and "OUTPUT" in results
        if finished:
            text = tr("Done in {seconds:.0f} s; agrees with the input within {rmse:.4f} reflectance.").format(
                seconds=results["SECONDS"], rmse=results["CONSISTENCY_RMSE"]
            )
            self._status.setText(_with_scene(run, text))
            self.succeeded.emit(run, results)
            return
        if run.cancelled or run.feedback.isCanceled():
            self._status.setText(tr("Cancelled; nothing was written."))
        else:
            errors = run.feedback.errors or [tr("The run failed; see the Subpixel log.")]
            self._status.setText(tr("Failed"))
            show_error(self._iface, run.feedback.error or errors[-1])
        self.failed.emit()


def _with_scene(run: DockRun, text: str) -> str:
    """A text after the scene that a run has read of an archive, where it has."""
    return f"{run.feedback.scene}\n{text}" if run.feedback.scene else text
