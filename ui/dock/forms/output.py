"""Where a run of the dock writes: the file that is chosen, or a temporary one, and what goes beside it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject

from ....core.errors import OutputExists
from ...messages import tr


class OutputForm(QObject):
    """Knows the box of the output, and lets nothing be written over."""

    def __init__(self, box: QgsFileWidget, parent: QObject) -> None:
        """Have the box ask for a GeoTIFF that need not be there yet."""
        super().__init__(parent)
        self._box = box
        box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        box.setFilter("GeoTIFF (*.tif *.tiff)")
        box.lineEdit().setPlaceholderText(tr("[Temporary file]"))

    @property
    def _chosen(self) -> str:
        return str(self._box.filePath()).strip()

    @property
    def folder(self) -> str:
        """Where the output goes."""
        return str(Path(self._chosen).parent) if self._chosen else str(QgsProcessingUtils.tempFolder())

    def path(self, preview: bool) -> str:
        """The file to write; a preview is always a temporary one."""
        chosen = "" if preview else self._chosen
        path = chosen or QgsProcessingUtils.generateTempFilename("preview.tif" if preview else "superresolved.tif")
        return path if path.lower().endswith((".tif", ".tiff")) else f"{path}.tif"


def uncertainty_beside(path: str) -> str:
    """Where the uncertainty of a result lies.

    >>> uncertainty_beside("/tmp/farm.tif")
    '/tmp/farm_uncertainty.tif'
    """
    target = Path(path)
    return str(target.with_name(f"{target.stem}_uncertainty.tif"))


def check_free(paths: Iterable[str]) -> None:
    """See that no file is there yet. Raises OutputExists."""
    for taken in paths:
        if Path(taken).exists():
            raise OutputExists("The output exists already.", taken, "Choose another name.")
