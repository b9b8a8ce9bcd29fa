"""The dialog in which the engine is set up, tried out and removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from ...core.errors import RunCancelled, SuperResolutionError
from ..messages import error_text, tr
from ..settings import Settings
from .build import CPU, OLDEST_PYTHON, BuildPlan, remove_environment, torch_builds, usable_pythons
from .client import shut_down_engines
from .environment import environment_in_use, profile_environment
from .proxy import proxy_variables
from .task import EnvironmentTask

FORM, _ = uic.loadUiType(str(Path(__file__).with_name("dialog.ui")))


class EnvironmentDialog(QDialog, FORM):  # type: ignore[misc, valid-type]
    """Builds in the background: the dialog may be closed meanwhile, and the task manager shows it."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._task: Optional[EnvironmentTask] = None
        # QGIS does not keep a task made from a function.
        self._background: Optional[QgsTask] = None
        self._removal: Optional[QgsTask] = None
        self.wheelsBox.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheelsBox.lineEdit().setPlaceholderText(tr("[Download]"))
        self.ownBox.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.ownBox.setFilePath(Settings.load().engine_python)
        names = {True: tr("CPU only"), False: tr("NVIDIA GPU (CUDA) and CPU")}
        for build in torch_builds():
            self.torchBox.addItem(f"{names[build.name == CPU]} - {_megabytes(build.download_mb)}", build)
        self.buildButton.clicked.connect(self.build)
        self.cancelButton.clicked.connect(self.cancel)
        self.removeButton.clicked.connect(self._ask_to_remove)
        self.useButton.clicked.connect(self.use_own)
        self._show_state()
        self._look_for_pythons()

    def showEvent(self, event: Any) -> None:
        """Look again where there was no Python: one may have been installed since."""
        super().showEvent(event)
        if self.pythonBox.count() == 0 and self._background is None and self._task is None:
            self._look_for_pythons()

    def _look_for_pythons(self) -> None:
        self.buildButton.setEnabled(False)
        # Each interpreter is asked for its version, which takes a while.
        self._background = QgsTask.fromFunction(
            tr("Look for Python"), lambda _task: usable_pythons(), on_finished=self._fill_pythons
        )
        QgsApplication.taskManager().addTask(self._background)

    def _fill_pythons(self, _error: Optional[Exception], found: Any = None) -> None:
        self._background = None
        for path, version in found or []:
            self.pythonBox.addItem(f"{version[0]}.{version[1]} - {path}", str(path))
        if not found:
            oldest = ".".join(map(str, OLDEST_PYTHON))
            self.statusLabel.setText(
                tr(
                    "No Python {version} or newer was found. Install one from python.org, or choose your own below."
                ).format(version=oldest)
            )
        self._set_busy(False)

    def _show_state(self) -> None:
        python = environment_in_use()
        self.stateLabel.setText(
            tr("In use: {path}").format(path=python) if python else tr("The engine is not set up yet.")
        )
        self.removeButton.setEnabled(profile_environment().exists())

    def _set_busy(self, busy: bool) -> None:
        self.buildButton.setEnabled(not busy and self.pythonBox.count() > 0)
        self.useButton.setEnabled(not busy)
        self.cancelButton.setEnabled(busy)
        self.removeButton.setEnabled(not busy and profile_environment().exists())

    def plan(self) -> BuildPlan:
        """What the form says."""
        wheels = str(self.wheelsBox.filePath()).strip()
        return BuildPlan(
            python=Path(self.pythonBox.currentData()),
            folder=profile_environment(),
            torch=self.torchBox.currentData(),
            wheels=Path(wheels) if wheels else None,
            proxy=proxy_variables(),
        )

    def build(self) -> None:
        """Start building in the background."""
        if self._task is not None:
            return
        self.logBox.clear()
        self.progressBar.setValue(0)
        self._task = task = EnvironmentTask(self.plan())
        task.line.connect(self.logBox.appendPlainText)
        task.step.connect(self.statusLabel.setText)
        task.progressChanged.connect(self._show_progress)
        task.ended.connect(self._ended)
        self._set_busy(True)
        QgsApplication.taskManager().addTask(task)

    def _show_progress(self, percent: float) -> None:
        self.progressBar.setValue(int(percent))

    def cancel(self) -> None:
        """Stop; nothing of what was begun is left."""
        if self._task is not None:
            self.statusLabel.setText(tr("Cancelling"))
            self._task.cancel()

    def _ended(self, success: bool) -> None:
        task, self._task = self._task, None
        self._set_busy(False)
        if task is None:
            return
        if success:
            # What was chosen by hand would come before what has just been built.
            self._remember("")
            self.statusLabel.setText(
                tr("Ready: PyTorch {torch} on {device}.").format(**{k: task.facts[k] for k in ("torch", "device")})
            )
        elif isinstance(task.error, RunCancelled):
            self.progressBar.setValue(0)
            self.statusLabel.setText(tr("Cancelled; nothing was changed."))
        else:
            self.progressBar.setValue(0)
            self.statusLabel.setText(error_text(task.error) if task.error else "")
        self._show_state()
        self.changed.emit()

    def _remember(self, python: str) -> None:
        settings = Settings.load()
        settings.engine_python = python
        settings.save()
        self.ownBox.setFilePath(python)

    def use_own(self) -> None:
        """Take the user's own interpreter from now on; empty goes back to the private environment."""
        path = str(self.ownBox.filePath()).strip()
        if path and not Path(path).is_file():
            self.statusLabel.setText(tr("There is no such file: {path}").format(path=path))
            return
        # The next run asks for this interpreter, and the pool lets go of an engine that has another.
        self._remember(path)
        self.statusLabel.setText(tr("The next run uses it.") if path else "")
        self._show_state()
        self.changed.emit()

    def _ask_to_remove(self) -> None:
        answer = QMessageBox.question(
            self, tr("Subpixel"), tr("Remove the engine environment {path}?").format(path=profile_environment())
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.remove()

    def remove(self) -> None:
        """Delete the private environment, in the background: it has tens of thousands of files."""
        folder = profile_environment()
        self._set_busy(True)
        self.cancelButton.setEnabled(False)
        self.statusLabel.setText(tr("Removing"))

        def work(_task: QgsTask) -> None:
            shut_down_engines()
            remove_environment(folder)

        self._removal = QgsTask.fromFunction(tr("Remove the Subpixel engine"), work, on_finished=self._removed)
        QgsApplication.taskManager().addTask(self._removal)

    def _removed(self, error: Optional[Exception], _result: Any = None) -> None:
        self._removal = None
        self._set_busy(False)
        if isinstance(error, SuperResolutionError):
            self.statusLabel.setText(error_text(error))
        else:
            self.statusLabel.setText(str(error) if error else tr("Removed."))
        self._show_state()
        self.changed.emit()


def _megabytes(count: int) -> str:
    if count >= 1000:
        return tr("about {n:.1f} GB to download").format(n=count / 1000)
    return tr("about {n} MB to download").format(n=count)
