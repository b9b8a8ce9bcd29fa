"""The dock's choice of bands: the four of 10 m, or those of 20 m as well where there are some."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from ....core.sentinel2.bands import COARSE_ROLES
from ...messages import tr
from ...processing.parameters import ALL_TEN, BANDS_OUT, VISIBLE_AND_NIR
from ...settings import Settings


class BandsOutForm(QObject):
    """Offers what the input has; a wish that cannot be met is remembered.

    Attributes:
        changed: emitted when other bands are wanted.
    """

    changed = pyqtSignal()

    def __init__(self, box: QComboBox, note: QLabel, parent: QObject) -> None:
        """Fill in the choices and listen to the box; the note says what a wish lacks."""
        super().__init__(parent)
        self._box, self._note, self._explanation = box, note, box.toolTip()
        self._wished, self._following = False, False
        self._found: tuple[str, ...] = COARSE_ROLES
        self._objection = ""
        box.addItem(tr("Visible and near infrared"), VISIBLE_AND_NIR)
        box.addItem(tr("All ten, of 10 and 20 m"), ALL_TEN)
        box.currentIndexChanged.connect(self._chosen)
        self._show()

    def follow(self, found: Sequence[str], objection: str) -> None:
        """Show what can be had.

        Args:
            found: the 20 m bands of the input.
            objection: why all ten cannot be given, in words; empty if they can.
        """
        self._found, self._objection = tuple(found), objection
        self._show()

    def _show(self) -> None:
        self._following = True
        self._box.setEnabled(not self._objection)
        self._box.setToolTip(self._objection or self._explanation)
        self._box.setCurrentIndex(self._box.findData(ALL_TEN if self.wanted else VISIBLE_AND_NIR))
        self._following = False
        self._note.setText(self._said())
        self._note.setVisible(bool(self._note.text()))

    def _said(self) -> str:
        """What a wish lacks."""
        if not self._wished or self._objection:
            return self._objection if self._wished else ""
        absent = [role for role in COARSE_ROLES if role not in self._found]
        return tr("Without {bands}, which the layer does not have.").format(bands=", ".join(absent)) if absent else ""

    def _chosen(self, *_: object) -> None:
        if self._following:
            return
        self._wished = self._box.currentData() == ALL_TEN
        self._show()
        self.changed.emit()

    @property
    def wanted(self) -> bool:
        """Whether all ten are asked for, and can be given."""
        return self._wished and not self._objection

    @property
    def coarse(self) -> int:
        """How many bands of 20 m the result will have."""
        return len(self._found) if self.wanted else 0

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told."""
        return {BANDS_OUT: ALL_TEN} if self.wanted else {}

    def restore(self, settings: Settings) -> None:
        """Show what was last used."""
        self._wished = settings.all_bands
        self._show()

    def remember(self, settings: Settings) -> None:
        """Write the wish into the settings."""
        settings.all_bands = self._wished

    def use(self, parameters: dict[str, Any]) -> str:
        """Take what an earlier run had; why that cannot be, in words."""
        self._wished = parameters.get(BANDS_OUT) == ALL_TEN
        self._show()
        return self._objection if self._wished else ""
