"""The dock's recent runs, remembered per user, and the list that shows them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from ..messages import tr

KEY = "subpixel/recent"
MAX_RUNS = 12


@dataclass(frozen=True)
class RecentRun:
    """One finished run.

    Attributes:
        when: local date and time, ISO 8601.
        name: of the input layer.
        output, uncertainty: files written; an empty uncertainty is none.
        seconds: wall time.
        rmse: consistency with the measurement, reflectance.
        parameters: what of the algorithm's parameters can be used again on another layer.
    """

    when: str
    name: str
    output: str
    uncertainty: str
    seconds: float
    rmse: float
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def there(self) -> bool:
        """Whether its file still exists; a temporary one goes with QGIS."""
        return Path(self.output).is_file()


def load_recent() -> list[RecentRun]:
    """Newest first; what cannot be read is left out."""
    try:
        stored = json.loads(QgsSettings().value(KEY, "[]", type=str))
    except (ValueError, TypeError):
        return []
    runs = []
    for facts in stored if isinstance(stored, list) else []:
        try:
            runs.append(RecentRun(**facts))
        except TypeError:
            continue
    return runs


def add_recent(run: RecentRun) -> None:
    """Put a run first; the oldest one beyond `MAX_RUNS` is forgotten, and so is one that wrote the same file."""
    kept = [other for other in load_recent() if other.output != run.output]
    _save([run, *kept][:MAX_RUNS])


def forget_recent() -> None:
    """Forget all of them; files stay."""
    _save([])


def _save(runs: list[RecentRun]) -> None:
    QgsSettings().setValue(KEY, json.dumps([asdict(run) for run in runs]))


class RecentList(QObject):
    """Shows the runs; says which one is wanted on the map again, or whose settings."""

    add_wanted = pyqtSignal(object)
    use_wanted = pyqtSignal(object)

    def __init__(self, listing: QListWidget, add: QPushButton, use: QPushButton, parent: QObject) -> None:
        """Fill the list and listen to the buttons."""
        super().__init__(parent)
        self._list, self._add, self._use = listing, add, use
        listing.itemDoubleClicked.connect(self._wanted)
        listing.currentItemChanged.connect(self._selected)
        add.clicked.connect(self._wanted)
        use.clicked.connect(self._use_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Show what is remembered now."""
        self._list.clear()
        for run in load_recent():
            when = QDateTime.fromString(run.when, Qt.DateFormat.ISODate).toString("d MMM hh:mm")
            text = tr("{when}: {name}, {seconds:.0f} s").format(when=when, name=run.name, seconds=run.seconds)
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, run)
            gone = "" if run.there else "\n" + tr("The file is no longer there.")
            item.setToolTip(
                tr("{path}\nAgrees with the input within {rmse:.4f} reflectance.").format(
                    path=run.output, rmse=run.rmse
                )
                + gone
            )
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._selected()

    @property
    def current(self) -> Optional[RecentRun]:
        """The selected run."""
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _selected(self, *_: object) -> None:
        run = self.current
        self._add.setEnabled(run is not None and run.there)
        self._use.setEnabled(run is not None)

    def _wanted(self, *_: object) -> None:
        if self.current is not None:
            self.add_wanted.emit(self.current)

    def _use_clicked(self) -> None:
        if self.current is not None:
            self.use_wanted.emit(self.current)
