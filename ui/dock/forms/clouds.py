"""Whether clouds are left out, and by which scene classification: the product's, or a layer that the user picks."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox

from ....core.errors import SuperResolutionError
from ...layers.products import classification_in, classification_of
from ...layers.true_colour import is_rendered
from ...messages import error_text, tr
from ...processing.parameters import MASK_CLOUDS, SCL
from ...settings import keep, kept


class CloudForm(QObject):
    """Follows a layer, as `BandForm` does; what the user chooses stays with the layer."""

    changed = pyqtSignal()

    def __init__(self, box: QCheckBox, chooser: QgsMapLayerComboBox, parent: QObject) -> None:
        """Listen to the widgets and to the project, whose layers may be classifications."""
        super().__init__(parent)
        self._box, self._chooser, self._explanation = box, chooser, box.toolTip()
        self._layer: Optional[QgsRasterLayer] = None
        self._has_own, self._reason = False, ""
        self._following = False
        chooser.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        chooser.layerChanged.connect(self._picked)
        box.toggled.connect(self._toggled)
        QgsProject.instance().layersAdded.connect(self._list)

    def close(self) -> None:
        """Listen no more."""
        QgsProject.instance().layersAdded.disconnect(self._list)

    def follow(self, layer: Optional[QgsRasterLayer]) -> None:
        """Show whether a layer's clouds can be left out, and whether they will be."""
        self._layer = layer
        # Reads files, so not whenever some layer is added.
        self._has_own, self._reason = self._look()
        self._list()

    def _list(self, *_: object) -> None:
        layer = self._layer
        self._following = True
        self._chooser.setEnabled(layer is not None)
        self._chooser.setAllowEmptyLayer(True, tr("[That of the product]") if self._has_own else tr("[None]"))
        others = QgsProject.instance().mapLayers().values()
        self._chooser.setExceptedLayerList([item for item in others if item is layer or not _may_classify(item)])
        chosen = kept(layer, SCL) if layer is not None else None
        self._chooser.setLayer(QgsProject.instance().mapLayer(chosen) if chosen else None)
        self._following = False
        self._enable()

    def _look(self) -> tuple[bool, str]:
        """Whether the layer brings a classification along; why not, in words."""
        try:
            if self._layer is not None and classification_of(self._layer) is not None:
                return True, ""
        except SuperResolutionError as error:
            return False, error_text(error)
        return False, tr(
            "The layer brings no scene classification along; only products of level L2A do. Add one to the project and choose it under Bands and reflectance."
        )

    def _objection(self) -> str:
        """Why clouds cannot be left out, in words; empty if they can."""
        chosen = self._chooser.currentLayer()
        if chosen is None:
            return self._reason
        try:
            classification_in(chosen)
        except SuperResolutionError as error:
            return error_text(error)
        return ""

    def _enable(self) -> None:
        """Offer what can be done; a wish that cannot be met now is remembered."""
        self._following = True
        objection = self._objection()
        self._box.setEnabled(not objection)
        self._box.setToolTip(objection or self._explanation)
        self._box.setChecked(not objection and self._layer is not None and kept(self._layer, MASK_CLOUDS) is not None)
        self._following = False

    def _picked(self, chosen: Optional[QgsRasterLayer]) -> None:
        if self._following or self._layer is None:
            return
        keep(self._layer, SCL, chosen.id() if chosen is not None else None)
        if chosen is not None:
            # Nobody picks one for any other reason.
            keep(self._layer, MASK_CLOUDS, True)
        self._enable()
        self.changed.emit()

    def _toggled(self, wanted: bool) -> None:
        if self._following or self._layer is None:
            return
        keep(self._layer, MASK_CLOUDS, wanted or None)
        self.changed.emit()

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told: nothing where clouds stay."""
        if not self._box.isChecked():
            return {}
        chosen = self._chooser.currentLayer()
        return {MASK_CLOUDS: True, **({SCL: chosen.id()} if chosen is not None else {})}

    def use(self, parameters: dict[str, Any]) -> str:
        """Leave out clouds if an earlier run did; why that cannot be, in words."""
        wanted = bool(parameters.get(MASK_CLOUDS))
        if self._layer is not None:
            keep(self._layer, MASK_CLOUDS, wanted or None)
        self._enable()
        return self._objection() if wanted else ""


def _may_classify(layer: Any) -> bool:
    """Whether a layer may be a scene classification: values, in one band."""
    return isinstance(layer, QgsRasterLayer) and layer.bandCount() == 1 and not is_rendered(layer)
