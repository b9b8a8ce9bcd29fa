"""Whether a layer's values are reflectance, said in the dock before a run: as a run would see it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsApplication, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ...core.errors import SuperResolutionError, error_from_dict
from ...core.request import SuperResolveRequest
from ..engine.client import examine_on_engine
from ..engine.environment import environment_in_use
from ..engine.proxy import remember_proxy
from ..layers.export import needs_copy
from ..layers.facts import source_path
from ..layers.true_colour import is_rendered
from ..messages import error_text, tr, translated

TICK, SIGN = "\u2713", "\u26a0"


class ReflectanceNote(QObject):
    """Asks an engine in the background for a sample's medians and what is thought of them; the newest question counts.

    Attributes:
        objected: emitted when there is something to be seen to.
    """

    objected = pyqtSignal()

    def __init__(self, label: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._label = label
        self._wanted: Optional[SuperResolveRequest] = None
        # QGIS does not keep tasks made from a function.
        self._tasks: list[QgsTask] = []
        self.clear()

    def clear(self, text: str = "") -> None:
        """Nothing to look at."""
        self._wanted = None
        self._label.setText(text)
        self._label.setVisible(bool(text))

    def look(self, layer: QgsRasterLayer, request: SuperResolveRequest) -> None:
        """See what a layer holds.

        Args:
            layer: usable.
            request: bands by number, model and encoding as a run would have them; its input and output do not count.
        """
        if is_rendered(layer) or needs_copy(layer):
            self.clear(tr("Its values are judged when the run has copied what it needs."))
            return
        if environment_in_use() is None:
            self.clear()
            return
        request = replace(request, input=source_path(layer), output="")
        if request == self._wanted:
            return
        self._wanted = request
        self._label.setText(tr("Looking at the values..."))
        self._label.setVisible(True)
        remember_proxy()
        task: QgsTask = QgsTask.fromFunction(
            tr("Look at the values of {name}").format(name=layer.name()),
            lambda task: examine_on_engine(request, task.isCanceled),
            on_finished=lambda error, found=None: self._found(request, task, error, found),
        )
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._wanted = None
        for task in self._tasks:
            task.cancel()

    def _found(self, request: SuperResolveRequest, task: QgsTask, error: Any, found: Optional[dict[str, Any]]) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        if request != self._wanted:
            return
        if found is None:
            # What cannot be opened is said by the run, or was said already.
            self._label.setText(error_text(error) if isinstance(error, SuperResolutionError) else "")
            self._label.setVisible(bool(self._label.text()))
            return
        objections = [translated(text) for text in found["warnings"]]
        if found["refusal"] is not None:
            objections.insert(0, error_text(error_from_dict(found["refusal"])))
        medians = ", ".join(f"{role} {median:.3g}" for role, median in found["medians"].items())
        words = [tr("Median reflectance: {medians}.").format(medians=medians)] if medians else []
        sign = SIGN if objections else TICK
        self._label.setText("\n".join([f"{sign} {' '.join(words)}".strip(), *objections]))
        if objections:
            self.objected.emit()
