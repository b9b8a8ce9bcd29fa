"""A scene of an archive as the input: which place, days and catalogue, and which of the scenes that were found."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....core.archive.request import coarse_path, scl_path
from ....core.errors import ExtentOutside
from ....core.model import Outline
from ....core.sentinel2.spectral import COARSE_ROLES, ROLES
from ...layers.coarse import not_for_ten
from ...layers.style import NaturalColours
from ...messages import error_text, tr
from ...processing.parameters import ALL_TEN, BANDS_OUT
from ...processing.places.parameters import CATALOGUE, PIECE, SCENE
from ...processing.places.superresolveextent import beside
from ...settings import Settings
from ..forms.extent import ExtentForm
from ..run import DockRun
from .place import on_earth, size_px, square
from .search import SceneSearch
from .wishes import WishForm

ALGORITHM = "subpixel:superresolveextent"


class ArchiveSource(QObject):
    """Fills in what the algorithm is told of a place and of the scene that is to be read.

    Attributes:
        changed: emitted when a run would take something else.
    """

    changed = pyqtSignal()

    def __init__(self, iface: Any, form: Any, extent: ExtentForm, parent: QWidget) -> None:
        """Listen to the widgets of a form, which are called as in `dock.ui`."""
        super().__init__(parent)
        self._panel = form.archivePanel
        self._extent, self._active = extent, False
        self._wishes = WishForm(form, parent)
        self._search = SceneSearch(iface, form, self._wishes, self._place, self)
        self._wishes.changed.connect(self._changed)
        extent.changed.connect(self._changed)
        self._search.changed.connect(self.changed)

    def _changed(self) -> None:
        if self._active:
            self._search.look_again()
            self.changed.emit()

    def _place(self) -> QgsReferencedRectangle:
        return self.place(self._extent.rectangle())

    def place(self, extent: Optional[QgsReferencedRectangle]) -> QgsReferencedRectangle:
        """What the algorithm is told of an extent. Raises ExtentOutside where there is none."""
        if extent is None or extent.isEmpty():
            raise ExtentOutside("The map shows no place yet.", "", "Add a layer, or zoom to where you want to look.")
        return on_earth(extent)

    def follow(self, model: Optional[Outline]) -> None:
        """A model changes nothing here but the estimate."""
        self._changed()

    def show(self, on: bool) -> None:
        """Show or hide what is of use only here; while it is hidden nothing of it counts."""
        self._active = on
        self._panel.setVisible(on)

    def forget(self) -> None:
        """Nothing is estimated."""

    def examine(self, model: str) -> None:
        """Nothing to look at: what an archive's numbers mean is known."""

    @property
    def usable(self) -> bool:
        """There is always something to be estimated."""
        return True

    def size_px(self, extent: Optional[QgsReferencedRectangle]) -> tuple[int, int]:
        """Columns and rows that will be read. Raises SuperResolutionError."""
        return size_px(self.place(extent))

    def bands_written(self, model: Outline) -> int:
        """How many the result will have."""
        return len(set(model.bands) & set(ROLES)) or len(ROLES)

    def coarse(self, model: Optional[Outline]) -> tuple[tuple[str, ...], str]:
        """The 20 m bands that a run finds: an archive has them all; why all ten cannot be given, in words."""
        objection = not_for_ten(model) if model is not None else None
        return COARSE_ROLES, error_text(objection) if objection is not None else ""

    def preview_extent(self, view: QgsReferencedRectangle, side_px: int) -> QgsReferencedRectangle:
        """A square in the middle of what the map shows. Raises ExtentOutside."""
        return square(view, side_px)

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told; without a scene it takes the newest clear one."""
        chosen = self._search.chosen
        scene = {SCENE: chosen.best.id} if chosen is not None else {}
        return {**self._wishes.parameters(), **scene}

    def outputs(self, output: str) -> dict[str, str]:
        """What is written besides the result and its uncertainty: what was read."""
        return {PIECE: beside(output)}

    def files(self, parameters: dict[str, Any]) -> list[str]:
        """The files of that: the piece, its classification, and its bands of 20 m if they are asked for."""
        piece = parameters[PIECE]
        coarse = [coarse_path(piece)] if parameters.get(BANDS_OUT) == ALL_TEN else []
        return [piece, scl_path(piece), *coarse]

    def run(self, parameters: dict[str, Any], project: QgsProject, preview: bool) -> DockRun:
        """A run with these parameters; what it is called, its scene says."""
        return DockRun(ALGORITHM, tr("Sentinel-2"), NaturalColours(), parameters, project, preview)

    def use(self, parameters: dict[str, Any]) -> str:
        """Take what an earlier run can tell; one of a layer says nothing of scenes."""
        if CATALOGUE in parameters:
            self._wishes.use(parameters)
        return ""

    def restore(self, settings: Settings) -> None:
        """Show what was last used."""
        self._wishes.restore(settings)

    def remember(self, settings: Settings) -> None:
        """Write what is shown into the settings."""
        self._wishes.remember(settings)

    def close(self) -> None:
        """Stop what is asked, and listen no more."""
        self._active = False
        self._search.close()
