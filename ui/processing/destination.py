"""An output that is a virtual raster, whatever the provider's other outputs are."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterRasterDestination

from ..messages import tr
from .checks import target


class VirtualRasterDestination(QgsProcessingParameterRasterDestination):
    """Asks for a `.vrt`, and names temporary ones so; a plain raster destination follows the provider."""

    def clone(self) -> VirtualRasterDestination:
        copy = VirtualRasterDestination(self.name(), self.description())
        copy.setHelp(self.help())
        copy.setFlags(self.flags())
        return copy

    def defaultFileExtension(self) -> str:
        return "vrt"

    def createFileFilter(self) -> str:
        return tr("Virtual raster") + " (*.vrt *.VRT)"

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["vrt"]

    def isSupportedOutputValue(self, value: Any, context: QgsProcessingContext) -> tuple[bool, str]:
        # Not as an output layer, which would have the context load it.
        path = target({self.name(): value}, self.name(), context)
        if not path or path.lower().endswith(".vrt"):
            return True, ""
        return False, tr("{name} = {path}: the result is a virtual raster; give a name that ends in .vrt.").format(
            name=self.name(), path=path
        )
