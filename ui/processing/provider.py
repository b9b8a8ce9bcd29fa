"""The Processing provider `subpixel`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..messages import tr
from .algorithm import ICON
from .openproduct import OpenProductAlgorithm
from .places.findscenes import FindScenesAlgorithm
from .places.superresolveextent import SuperResolveExtentAlgorithm
from .superresolve import SuperResolveAlgorithm


class SubpixelProvider(QgsProcessingProvider):
    """Holds the algorithms."""

    def id(self) -> str:
        return "subpixel"

    def name(self) -> str:
        return tr("Subpixel")

    def longName(self) -> str:
        return tr("Subpixel: Sentinel-2 super-resolution")

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(SuperResolveAlgorithm())
        self.addAlgorithm(OpenProductAlgorithm())
        self.addAlgorithm(FindScenesAlgorithm())
        self.addAlgorithm(SuperResolveExtentAlgorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"
