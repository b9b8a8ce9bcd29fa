"""A layer as the input: which one, its bands and reflectance, its clouds."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import SuperResolutionError
from ...core.model import Outline, read_model
from ...core.remote import shown
from ...core.request import SuperResolveRequest
from ..layers.coarse import coarse_beside, named_beside
from ..layers.facts import NEEDED, check_usable, chosen_bands, why_not
from ..layers.style import ResultStyle
from ..messages import error_text
from ..processing.parameters import ALL_TEN, BAND_PARAMETERS, BANDS_OUT, MODEL, PIXEL_SIZE
from .forms.bands import BandForm
from .forms.clouds import CloudForm
from .forms.extent import around, window_px
from .reflectance_note import ReflectanceNote
from .run import DockRun

ALGORITHM = "subpixel:superresolve"


class LayerSource(QObject):
    """Fills in what the algorithm is told of a layer.

    Attributes:
        changed: emitted when a run would take something else.
    """

    changed = pyqtSignal()

    def __init__(self, form: Any, parent: QObject) -> None:
        """Listen to the widgets of a form, which are called as in `dock.ui`."""
        super().__init__(parent)
        self._widgets = (form.layerPanel, form.bandsGroup)
        self._box = form.layerBox
        self._box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        boxes = {name: getattr(form, f"{name.lower()}Box") for name in BAND_PARAMETERS}
        self._bands = BandForm(form.layerNote, boxes, form.quantificationBox, form.offsetBox, self)
        self._reflectance = ReflectanceNote(form.reflectanceNote, self)
        self._reflectance.objected.connect(lambda: form.bandsGroup.setCollapsed(False))
        self._clouds = CloudForm(form.cloudsBox, form.sclBox, self)
        self._bands.changed.connect(self.changed)
        self._clouds.changed.connect(self.changed)

    def show(self, on: bool) -> None:
        """Show or hide what is of use only here."""
        for widget in self._widgets:
            widget.setVisible(on)

    def follow(self, model: Optional[Outline]) -> None:
        """Show what is known of the chosen layer; `model` says which bands are needed, None while it cannot be read."""
        layer = self._box.currentLayer()
        layer = layer if isinstance(layer, QgsRasterLayer) else None
        self._bands.follow(layer, model)
        self._clouds.follow(layer)
        self.changed.emit()

    @property
    def usable(self) -> bool:
        """Whether there is something to be estimated."""
        return not why_not(self._box.currentLayer())

    def place(self, extent: Optional[QgsReferencedRectangle]) -> Optional[QgsReferencedRectangle]:
        """What the algorithm is told of an extent."""
        return extent

    def size_px(self, extent: Optional[QgsReferencedRectangle]) -> tuple[int, int]:
        """Columns and rows of the layer that an extent covers. Raises SuperResolutionError."""
        _, _, width_px, height_px = window_px(self._box.currentLayer(), extent)
        return width_px, height_px

    def bands_written(self, model: Outline) -> int:
        """How many the result will have."""
        return max(1, len(self._bands.bands))

    def coarse(self, model: Optional[Outline]) -> tuple[tuple[str, ...], str]:
        """The 20 m bands that a run finds; why all ten bands cannot be given, in words, empty if they can."""
        layer = self._box.currentLayer()
        if model is None or why_not(layer, model.required_bands):
            return (), ""
        try:
            return coarse_beside(layer, self._bands.bands, model), ""
        except SuperResolutionError as error:
            return (), error_text(error)

    def preview_extent(self, view: QgsReferencedRectangle, side_px: int) -> QgsReferencedRectangle:
        """A square in the middle of what the map shows. Raises SuperResolutionError."""
        return around(check_usable(self._box.currentLayer()), view, side_px)

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told. Raises SuperResolutionError where there is no usable layer."""
        layer = check_usable(self._box.currentLayer())
        return {"INPUT": layer.id(), **self._bands.parameters(), **self._clouds.parameters()}

    def outputs(self, output: str) -> dict[str, str]:
        """What is written besides the result and its uncertainty: nothing."""
        return {}

    def files(self, parameters: dict[str, Any]) -> list[str]:
        """The files of that: none."""
        return []

    def run(self, parameters: dict[str, Any], project: QgsProject, preview: bool) -> DockRun:
        """A run with these parameters. Raises SuperResolutionError."""
        layer, model = self._box.currentLayer(), read_model(parameters.get(MODEL) or parameters.get(PIXEL_SIZE))
        given = {role: parameters[name] for name, role in BAND_PARAMETERS.items() if name in parameters}
        bands, all_bands = chosen_bands(layer, given, model), parameters.get(BANDS_OUT) == ALL_TEN
        style = ResultStyle(layer, named_beside(layer, bands) if all_bands else bands, True, all_bands)
        return DockRun(ALGORITHM, shown(layer.name()), style, parameters, project, preview, layer.id())

    def use(self, parameters: dict[str, Any]) -> str:
        """Take what an earlier run can tell; what of it cannot be, in words."""
        return self._clouds.use(parameters)

    def examine(self, model: str) -> None:
        """Have the layer's values looked at; where it has none to be looked at, nothing is said."""
        layer, bands = self._box.currentLayer(), self._bands.bands
        if why_not(layer) or not set(NEEDED) <= set(bands):
            self.forget()
            return
        said = self._bands.parameters()
        request = SuperResolveRequest(
            input="",
            output="",
            bands=dict(bands),
            quantification=said.get("QUANTIFICATION"),
            offset=said.get("OFFSET"),
            model=model or None,
        )
        self._reflectance.look(layer, request)

    def forget(self) -> None:
        """Say nothing of the layer's values."""
        self._reflectance.clear()

    def close(self) -> None:
        """Listen no more."""
        self._reflectance.close()
        self._clouds.close()
