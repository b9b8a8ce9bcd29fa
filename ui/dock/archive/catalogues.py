"""The dialog in which catalogues are kept: the known ones and one's own, each with its credentials."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ....core.archive.catalogue import COPERNICUS, KNOWN, OPEN, PLANETARY, Catalogue, collections_in
from ....core.errors import SuperResolutionError
from ...catalogues import KeptCatalogue, keep_catalogues, kept_catalogues
from ...messages import error_text, tr

FORM, _ = uic.loadUiType(str(Path(__file__).with_name("catalogues.ui")))


class CatalogueDialog(QDialog, FORM):  # type: ignore[misc, valid-type]
    """Edits a copy, which is kept only by OK."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._auth = QgsAuthConfigSelect(self)
        self.authBox.layout().addWidget(self._auth)
        for key, words in (
            (OPEN, tr("Open to anybody, or to these credentials")),
            (PLANETARY, tr("Signed as by the Planetary Computer")),
            (COPERNICUS, tr("In the storage of the Copernicus Data Space (access key and secret key)")),
        ):
            self.signingBox.addItem(words, key)
        self._catalogues = kept_catalogues()
        self._row = -1
        self._filling = False
        self.listBox.currentRowChanged.connect(self._chosen)
        self.addButton.clicked.connect(self.add)
        self.removeButton.clicked.connect(self.remove)
        self.restoreButton.clicked.connect(self.restore)
        self.nameBox.textChanged.connect(self._renamed)
        self._list(0)

    def _list(self, row: int) -> None:
        """Show the list anew, with one of it chosen."""
        self._row = -1
        self.listBox.blockSignals(True)
        self.listBox.clear()
        for each in self._catalogues:
            self.listBox.addItem(each.catalogue.name)
        self.listBox.setCurrentRow(row)
        self.listBox.blockSignals(False)
        self._chosen(self.listBox.currentRow())

    def _chosen(self, row: int) -> None:
        self._take_over()
        self._row = row
        there = 0 <= row < len(self._catalogues)
        self._filling = True
        catalogue = self._catalogues[row].catalogue if there else Catalogue("", "")
        self.nameBox.setText(catalogue.name)
        self.addressBox.setText(catalogue.address)
        self.collectionsBox.setText(", ".join(catalogue.collections))
        self.signingBox.setCurrentIndex(max(0, self.signingBox.findData(catalogue.signing)))
        self._auth.setConfigId(self._catalogues[row].auth if there else "")
        self._filling = False
        for widget in (self.nameBox, self.addressBox, self.collectionsBox, self.signingBox, self.authBox):
            widget.setEnabled(there)
        self.removeButton.setEnabled(there)

    def _renamed(self, name: str) -> None:
        if not self._filling and self.listBox.currentItem() is not None:
            self.listBox.currentItem().setText(name)

    def _take_over(self) -> None:
        """Take what the fields say into the copy."""
        if not 0 <= self._row < len(self._catalogues):
            return
        catalogue = Catalogue(
            self.nameBox.text().strip(),
            self.addressBox.text().strip(),
            collections_in(self.collectionsBox.text()),
            self.signingBox.currentData(),
        )
        self._catalogues[self._row] = KeptCatalogue(catalogue, self._auth.configId())

    def add(self) -> None:
        """A catalogue of one's own, to be filled in."""
        self._take_over()
        self._catalogues.append(KeptCatalogue(Catalogue(tr("My catalogue"), "")))
        self._list(len(self._catalogues) - 1)
        self.nameBox.setFocus()
        self.nameBox.selectAll()

    def remove(self) -> None:
        """Remove the chosen one."""
        row = self.listBox.currentRow()
        if 0 <= row < len(self._catalogues):
            del self._catalogues[row]
            self._list(min(row, len(self._catalogues) - 1))

    def restore(self) -> None:
        """Put those that are known back as they came, with the credentials that they have, before one's own."""
        self._take_over()
        named = {each.catalogue.name.casefold(): each.auth for each in self._catalogues}
        known = [KeptCatalogue(each, named.get(each.name.casefold(), "")) for each in KNOWN]
        taken = {each.catalogue.name.casefold() for each in known}
        own = [each for each in self._catalogues if each.catalogue.name.casefold() not in taken]
        self._catalogues = [*known, *own]
        self._list(0)

    def accept(self) -> None:
        """Keep them, unless one cannot be kept, which is said."""
        self._take_over()
        try:
            keep_catalogues(self._catalogues)
        except SuperResolutionError as error:
            self.statusLabel.setText(error_text(error))
            return
        super().accept()
