"""Which scenes are wanted: days, most cloud, catalogue, and whether their clouds are left out."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDate, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....core.archive.catalogue import Catalogue, catalogue_named
from ....core.archive.dates import Days, parse_days
from ....core.archive.request import DEFAULT_CLOUD
from ....core.errors import InvalidParameter
from ...catalogues import catalogues_by_name, kept_catalogues
from ...processing.parameters import MASK_CLOUDS
from ...processing.places.parameters import CATALOGUE, CLOUD, DATES
from ...settings import Settings
from .catalogues import CatalogueDialog

# Scenes of the last year: some of them are clear wherever it is not always cloudy.
MONTHS = 12
_ISO = Qt.DateFormat.ISODate


class WishForm(QObject):
    """Keeps the widgets about it.

    Attributes:
        changed: emitted when others are wanted.
    """

    changed = pyqtSignal()

    def __init__(self, form: Any, parent: QWidget) -> None:
        """Fill in and listen to the widgets of a form, which are called as in `dock.ui`."""
        super().__init__(parent)
        self._from, self._to, self._cloud = form.fromBox, form.toBox, form.cloudBox
        self._catalogue, self._leave_out, self._window = form.catalogueBox, form.leaveOutBox, parent
        self._until_today()
        self._list_catalogues("")
        for signal in (
            self._from.dateChanged,
            self._to.dateChanged,
            self._cloud.valueChanged,
            self._catalogue.currentIndexChanged,
            self._leave_out.toggled,
        ):
            signal.connect(self.changed)
        form.catalogueButton.clicked.connect(self.edit_catalogues)

    def _until_today(self) -> None:
        today = QDate.currentDate()
        self._show_days((today.addMonths(-MONTHS).toString(_ISO), today.toString(_ISO)))

    def _show_days(self, days: Days) -> None:
        for box, day in zip((self._from, self._to), days):
            if day:
                box.setDate(QDate.fromString(day, _ISO))

    def _list_catalogues(self, chosen: str) -> None:
        """Show those that are kept; one that is chosen and no longer there gives way to the first."""
        self._catalogue.blockSignals(True)
        self._catalogue.clear()
        for each in kept_catalogues():
            self._catalogue.addItem(each.catalogue.name, each.catalogue)
        self._catalogue.setCurrentIndex(max(0, self._catalogue.findText(chosen)))
        self._catalogue.blockSignals(False)

    def edit_catalogues(self) -> None:
        """Show the dialog in which catalogues are kept."""
        dialog = CatalogueDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._edited)
        dialog.open()

    def _edited(self) -> None:
        self._list_catalogues(self._catalogue.currentText())
        self.changed.emit()

    @property
    def days(self) -> Days:
        """First and last day."""
        return self._from.date().toString(_ISO), self._to.date().toString(_ISO)

    @property
    def cloud(self) -> float:
        """Most per cent of the extent."""
        return float(self._cloud.value())

    @property
    def catalogue(self) -> Catalogue:
        """The chosen one."""
        found: Catalogue = self._catalogue.currentData()
        return found

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told."""
        said = {DATES: "/".join(self.days), CLOUD: self.cloud, CATALOGUE: self.catalogue.name}
        return {**said, MASK_CLOUDS: True} if self._leave_out.isChecked() else said

    def use(self, parameters: dict[str, Any]) -> None:
        """Show what an earlier run went by, as far as it is still understood."""
        self._leave_out.setChecked(bool(parameters.get(MASK_CLOUDS)))
        if CLOUD in parameters:
            self._cloud.setValue(float(parameters[CLOUD]))
        try:
            self._show_days(parse_days(str(parameters.get(DATES, ""))))
            named = catalogue_named(str(parameters.get(CATALOGUE, "")), (), catalogues_by_name())
        except InvalidParameter:
            return
        index = self._catalogue.findText(named.name)
        self._catalogue.setCurrentIndex(index if index >= 0 else self._catalogue.currentIndex())

    def restore(self, settings: Settings) -> None:
        """Show what was last used; the days end today again."""
        self._cloud.setValue(settings.cloud if 0 <= settings.cloud <= 100 else DEFAULT_CLOUD)
        self._leave_out.setChecked(settings.mask_clouds)
        self._list_catalogues(settings.catalogue)
        self.changed.emit()

    def remember(self, settings: Settings) -> None:
        """Write what is shown into the settings."""
        settings.cloud, settings.mask_clouds = self.cloud, self._leave_out.isChecked()
        settings.catalogue = self.catalogue.name
