"""What the dock does with results: opens and places them, compares them, and keeps the recent ones at hand."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from ...core.errors import NotARaster, SuperResolutionError
from ..engine.machine import learn
from ..layers.result import Comparison
from ..messages import show_error, show_success, show_warning, tr
from .placing import open_layers, place
from .recent import RecentList, RecentRun, add_recent
from .run import DockRun

# What of a run's parameters is worth using again on another layer, or at another place.
OF_PLACE = ("DATES", "CLOUD", "CATALOGUE")
REUSED = (
    "PRESET",
    "STEPS",
    "ENSEMBLE",
    "TEMPERATURE",
    "SEED",
    "DEVICE",
    "MODEL",
    "BANDS_OUT",
    "MASK_CLOUDS",
    *OF_PLACE,
)


class ResultPanel(QObject):
    """Owns the button that compares and the list of recent runs."""

    done = pyqtSignal(bool, dict)
    use_wanted = pyqtSignal(object)

    def __init__(self, iface: Any, compare: QPushButton, status: QLabel, recent: RecentList, parent: QObject) -> None:
        """Listen to the widgets and to the project."""
        super().__init__(parent)
        self._iface, self._button, self._status, self._recent = iface, compare, status, recent
        self._comparison = Comparison(QgsProject.instance())
        # QGIS does not keep a task made from a function; each run has its own.
        self._opening: dict[DockRun, QgsTask] = {}
        self._closed = False
        compare.toggled.connect(self._compare)
        recent.add_wanted.connect(self._add_again)
        recent.use_wanted.connect(self.use_wanted)
        project = QgsProject.instance()
        project.layersAdded.connect(self.layers_changed)
        project.layersRemoved.connect(self.layers_changed)

    def close(self) -> None:
        """Listen no more; what is still being opened is let go."""
        self._closed = True
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.layers_changed)
        project.layersRemoved.disconnect(self.layers_changed)

    def layers_changed(self, *_: object) -> None:
        """See whether there still is something to compare."""
        pair = self._comparison.pair()
        self._button.setEnabled(pair is not None)
        if pair is None:
            self._button.setChecked(False)

    def take(self, run: DockRun, results: dict[str, Any]) -> None:
        """Bring what a run wrote into the project, in the background where it takes time; `done` says when."""
        task = self._opening[run] = QgsTask.fromFunction(
            tr("Load the result"),
            lambda _task: open_layers(run, results),
            on_finished=partial(self._opened, run, results),
        )
        QgsApplication.taskManager().addTask(task)

    def _opened(self, run: DockRun, results: dict[str, Any], error: Any, loaded: Any = None) -> None:
        self._opening.pop(run, None)
        if self._closed:
            return
        if loaded is None:
            if not isinstance(error, SuperResolutionError):
                where = f"{results['OUTPUT']}: {error}"
                error = NotARaster("The result cannot be loaded.", where, "See whether the file is still there.")
            show_error(self._iface, error)
            self.done.emit(False, {})
            return
        place(QgsProject.instance(), run, loaded)
        result = loaded.result
        self._comparison.remember(result)
        self._button.setChecked(False)
        self._button.setEnabled(True)
        if not run.preview:
            self._note_down(run, results, result)
            show_success(self._iface, tr("{name} is super-resolved.").format(name=loaded.name))
        for text in run.feedback.warnings:
            show_warning(self._iface, text)
        self.done.emit(True, results)

    def _note_down(self, run: DockRun, results: dict[str, Any], result: QgsRasterLayer) -> None:
        """Among the recent runs, and for better estimates."""
        if run.expected is not None:
            learn(run.expected, results["SECONDS"])
        reused = {name: run.parameters[name] for name in REUSED if name in run.parameters}
        when = QDateTime.currentDateTime().toString(Qt.DateFormat.ISODate)
        files = results["OUTPUT"], results.get("UNCERTAINTY", "")
        add_recent(RecentRun(when, result.name(), *files, results["SECONDS"], results["CONSISTENCY_RMSE"], reused))
        self._recent.refresh()

    def _compare(self, before: bool) -> None:
        shown = self._comparison.show(before, self._iface.activeLayer())
        if shown is not None:
            self._status.setText(tr("Shown: {name}").format(name=shown))

    def _add_again(self, run: RecentRun) -> None:
        layer = QgsRasterLayer(run.output, run.name)
        if not layer.isValid():
            show_error(self._iface, tr("The result cannot be loaded: {path}").format(path=run.output))
            return
        QgsProject.instance().addMapLayer(layer)
