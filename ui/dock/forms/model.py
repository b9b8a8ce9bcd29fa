"""The dock's model: how small the pixels of the result are, or another model's file, which decides that by itself."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ....core.checkpoint import FINER
from ...messages import tr
from ...processing.parameters import MODEL, PIXEL_SIZE
from ...settings import Settings


class ModelForm(QObject):
    """Keeps the two widgets in step.

    Attributes:
        changed: emitted when another model would run.
    """

    changed = pyqtSignal()

    def __init__(self, pixels: QComboBox, file: QgsFileWidget, parent: QObject) -> None:
        """Fill in the choices and listen to the widgets."""
        super().__init__(parent)
        self._pixels, self._file = pixels, file
        file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        file.setFilter(tr("Models (*.safetensors)"))
        file.lineEdit().setPlaceholderText(tr("[Shipped model]"))
        pixels.addItem(tr("2.5 m"), "")
        pixels.addItem(tr("1.25 m, experimental"), FINER)
        pixels.currentIndexChanged.connect(self._changed)
        file.fileChanged.connect(self._changed)

    @property
    def model(self) -> str:
        """What `read_model` takes: a path, a word, or nothing for the model of 2.5 m."""
        return self._path or str(self._pixels.currentData())

    @property
    def _path(self) -> str:
        return str(self._file.filePath()).strip()

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told."""
        if self._path:
            return {MODEL: self._path}
        return {PIXEL_SIZE: self.model} if self.model else {}

    def restore(self, settings: Settings) -> None:
        """Show what was last used."""
        self._show(settings.model)

    def remember(self, settings: Settings) -> None:
        """Write what is shown into the settings."""
        settings.model = self.model

    def use(self, parameters: dict[str, Any]) -> None:
        """Show the model of an earlier run."""
        self._show(str(parameters.get(MODEL) or parameters.get(PIXEL_SIZE) or ""))

    def _show(self, model: str) -> None:
        index = max(0, self._pixels.findData(model))
        self._file.setFilePath("" if index else model)
        self._pixels.setCurrentIndex(index)

    def _changed(self, *_: object) -> None:
        self._pixels.setEnabled(not self._path)
        self.changed.emit()
