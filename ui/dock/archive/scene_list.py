"""The list of found scenes: one line for each pass, best first, with what a choice goes by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QDate, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ....core.archive.scene import FoundScene
from ...messages import tr
from .thumbnails import SIDE_PX, Thumbnails, placeholder

_SCENE, _ADDRESS = Qt.ItemDataRole.UserRole, int(Qt.ItemDataRole.UserRole) + 1
_DAY = "d MMM yyyy"
# Seen at once, and what a style leaves around a line.
MOST_ROWS, GAP_PX = 4, 8


@dataclass(frozen=True)
class Pass:
    """Scenes that one pass of a satellite has made of a place, and that are read together.

    Attributes:
        scenes: the one that covers most first.
    """

    scenes: tuple[FoundScene, ...]

    @property
    def best(self) -> FoundScene:
        """The scene that stands for all of them."""
        return self.scenes[0]

    @property
    def day(self) -> str:
        """The day in the user's language."""
        return QLocale().toString(QDate.fromString(self.best.time[:10], Qt.DateFormat.ISODate), _DAY)

    @property
    def lines(self) -> tuple[str, str]:
        """What is said of it: day and satellite; cloud, cover, tiles."""
        best = self.best
        tiles = ", ".join(scene.tile for scene in self.scenes if scene.tile)
        cloud = tr("cloud not known")
        if best.group_cloud is not None:
            cloud = tr("{share:.0f} % cloud").format(share=best.group_cloud)
        covered = tr("covers {share:.0f} %").format(share=best.group_covered)
        return " - ".join(filter(None, (self.day, _platform(best.platform)))), ", ".join(
            filter(None, (cloud, covered, tiles))
        )


def passes(scenes: Sequence[FoundScene]) -> list[Pass]:
    """Scenes by pass, in the order in which they were found."""
    groups: dict[str, list[FoundScene]] = {}
    for scene in scenes:
        groups.setdefault(scene.group or scene.id, []).append(scene)
    return [Pass(tuple(group)) for group in groups.values()]


def _platform(said: str) -> str:
    """What people call a satellite: `Sentinel-2B`."""
    name, dash, rest = said.rpartition("-")
    return f"{name.capitalize()}{dash}{rest.upper()}"


class SceneList(QObject):
    """Fills a list, and says which pass is chosen.

    Attributes:
        chosen: emitted when it is another one.
    """

    chosen = pyqtSignal()

    def __init__(self, listing: QListWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._list = listing
        self._thumbnails = Thumbnails(self)
        self._thumbnails.arrived.connect(self._show_picture)
        listing.currentItemChanged.connect(self.chosen)
        self.clear()

    def clear(self) -> None:
        """Nothing was found, or nothing was looked for."""
        self._thumbnails.stop()
        self._list.clear()
        self._list.hide()

    def show(self, found: Sequence[FoundScene], local: bool) -> None:
        """List scenes, the first of them chosen.

        Args:
            found: best first.
            local: whether they are of an archive on this machine.
        """
        self.clear()
        plain = QIcon(placeholder(self._list.palette()))
        for each in passes(found):
            item = QListWidgetItem(plain, "\n".join(each.lines))
            item.setData(_SCENE, each)
            item.setData(_ADDRESS, each.best.thumbnail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(each.lines))
            item.setToolTip("\n".join(scene.id for scene in each.scenes))
            self._list.addItem(item)
            self._thumbnails.fetch(each.best.thumbnail, local)
        # As high as its lines, which may take a third one each in a narrow dock.
        high = min(MOST_ROWS, self._list.count()) * (max(SIDE_PX, 3 * self._list.fontMetrics().lineSpacing()) + GAP_PX)
        self._list.setFixedHeight(high + 2 * self._list.frameWidth())
        self._list.setVisible(self._list.count() > 0)
        self._list.setCurrentRow(0)

    def set_enabled(self, on: bool) -> None:
        """Whether one can be chosen."""
        self._list.setEnabled(on)

    @property
    def current(self) -> Optional[Pass]:
        """The chosen pass."""
        item = self._list.currentItem()
        return item.data(_SCENE) if item is not None else None

    def close(self) -> None:
        """Wait for no picture any more."""
        self._thumbnails.stop()

    def _show_picture(self, address: str, picture: QPixmap) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(_ADDRESS) == address:
                item.setIcon(QIcon(picture))
