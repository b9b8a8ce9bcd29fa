"""Which bands of the layer are used and how their DN become reflectance: found, shown, and open to change."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsRasterLayer
from qgis.gui import QgsRasterBandComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QDoubleValidator
from qgis.PyQt.QtWidgets import QLabel, QLineEdit

from ....core.model import Outline
from ....core.sentinel2.bands import ROLES
from ...layers.facts import band_roles, encoding_in, named_bands, why_not
from ...messages import tr, translated
from ...processing.parameters import BAND_PARAMETERS, OFFSET, QUANTIFICATION
from ...settings import keep, kept


class BandForm(QObject):
    """Follows a layer; what the user changes stands in place of what was found, and stays with the layer."""

    changed = pyqtSignal()

    def __init__(
        self,
        note: QLabel,
        boxes: dict[str, QgsRasterBandComboBox],
        quantification: QLineEdit,
        offset: QLineEdit,
        parent: QObject,
    ) -> None:
        """`boxes` by parameter name: RED, GREEN, BLUE, NIR."""
        super().__init__(parent)
        self._note, self._boxes = note, boxes
        self._numbers = {QUANTIFICATION: quantification, OFFSET: offset}
        self._found: dict[str, int] = {}
        self._layer: Optional[QgsRasterLayer] = None
        self._model: Optional[Outline] = None
        self._following = False
        for box in boxes.values():
            box.setShowNotSetOption(True, tr("[None]"))
            box.bandChanged.connect(self._edited)
        for line in self._numbers.values():
            validator = QDoubleValidator(line)
            validator.setNotation(QDoubleValidator.Notation.StandardNotation)
            line.setValidator(validator)
            line.textEdited.connect(self._edited)

    def follow(self, layer: Optional[QgsRasterLayer], model: Optional[Outline]) -> None:
        """Show a layer's bands and encoding; None, or one that cannot be used, is explained.

        `model` says which bands are needed; None while the model itself cannot be read.
        """
        self._layer, self._model = layer, model
        self._following = True
        usable = layer if isinstance(layer, QgsRasterLayer) and not self._reason() else None
        self._found = {}
        if usable is not None:
            by_role = band_roles(layer, ROLES)
            self._found = {name: by_role[role] for name, role in BAND_PARAMETERS.items() if role in by_role}
        for name, box in self._boxes.items():
            box.setEnabled(usable is not None)
            box.setLayer(usable)
            own = kept(usable, name) if usable is not None else None
            box.setBand(int(own) if own is not None else self._found.get(name, -1))
        for name, line in self._numbers.items():
            line.setEnabled(usable is not None)
            own = kept(usable, name) if usable is not None else None
            line.setText(str(own or ""))
        self._following = False
        self._explain()

    def _reason(self) -> str:
        return why_not(self._layer, self._model.required_bands) if self._model is not None else why_not(self._layer)

    def _edited(self, *_: object) -> None:
        if self._following or self._layer is None:
            return
        for name, box in self._boxes.items():
            keep(self._layer, name, box.currentBand() if box.currentBand() != self._found.get(name, -1) else None)
        for name, line in self._numbers.items():
            keep(self._layer, name, line.text().strip() or None)
        self._explain()
        self.changed.emit()

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told: bands and numbers only where the user changed them."""
        given: dict[str, Any] = {
            name: box.currentBand()
            for name, box in self._boxes.items()
            if box.isEnabled() and box.currentBand() > 0 and box.currentBand() != self._found.get(name)
        }
        for name, line in self._numbers.items():
            if line.text().strip():
                given[name] = _number(line)
        return given

    @property
    def bands(self) -> dict[str, int]:
        """Band numbers by role, as they will be used."""
        return {
            role: self._boxes[name].currentBand()
            for name, role in BAND_PARAMETERS.items()
            if self._boxes[name].currentBand() > 0
        }

    def _explain(self) -> None:
        """Say under the chooser what is found, or why the layer cannot be used."""
        layer = self._layer
        if layer is None:
            self._note.setText(tr("Add a Sentinel-2 raster to the project."))
            return
        reason = self._reason()
        if reason:
            self._note.setText(reason)
            return
        bands = self.bands
        if self._model is not None:
            naming = named_bands(layer, self._model.bands, self._model.required_bands, bands)
            bands = {role: n for role, n in {**naming.roles, **bands}.items() if role in self._model.bands}
            missing = [role for role in self._model.required_bands if role not in bands]
            if missing:
                wanted = tr("Not found: {bands}. Choose them below, under Bands and reflectance.")
                why = translated(naming.doubt) if naming.doubt is not None else ""
                self._note.setText(f"{why} {wanted.format(bands=', '.join(missing))}".strip())
                return
        quantification, offset, origin = encoding_in(layer, bands)
        for name, value in ((QUANTIFICATION, quantification), (OFFSET, offset)):
            self._numbers[name].setPlaceholderText(f"{value:g}")
        given = [_number(self._numbers[name]) for name in (QUANTIFICATION, OFFSET)]
        if any(value is not None for value in given):
            origin = tr("given")
        quantification = quantification if given[0] is None else given[0]
        offset = offset if given[1] is None else given[1]
        found = ", ".join(f"{role} = {number}" for role, number in bands.items())
        self._note.setText(
            tr("Bands {bands}. Reflectance = (DN {offset}) / {quantification} ({origin}).").format(
                bands=found,
                offset=f"{'-' if offset < 0 else '+'} {abs(offset):g}",
                quantification=f"{quantification:g}",
                origin=translated(origin),
            )
        )


def _number(line: QLineEdit) -> Optional[float]:
    """What a line says, with a decimal point or the locale's own sign; None when it is empty or half typed."""
    text = line.text().strip()
    if not text:
        return None
    value, ok = line.locale().toDouble(text)
    if ok:
        return float(value)
    try:
        return float(text)
    except ValueError:
        return None
