"""Looks for scenes, and has one put on the map, in the background; knows whether what it found is still what is wanted."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal

from ....core.archive.request import Access, FindRequest, PieceRequest
from ....core.archive.scene import FindResult
from ....core.errors import RunCancelled, SuperResolutionError
from ....core.tiles.counts import HALO_PX
from ...catalogues import auth_kept_for
from ...engine.archive import access_by, fetch_on_engine, find_on_engine
from ...engine.proxy import remember_proxy
from ...messages import error_text, show_error, show_warning, told, tr
from ...processing.places.asking import crs_name
from ...processing.reporting import bytes_text, nothing_found, scenes_text
from .asking import ArchiveTask
from .look import open_piece, put_on_map
from .place import bounds_of, share_within
from .scene_list import Pass, SceneList
from .wishes import WishForm

Place = Callable[[], QgsReferencedRectangle]
# How much of a place must have been searched for what was found to count, and to be said without a word more: QGIS
# itself changes the view a little, as when it zooms to the first layer of a project.
MOSTLY, WHOLLY = 0.5, 0.98


class SceneSearch(QObject):
    """Owns the buttons that find and show, the list, and the line that says how it stands.

    Attributes:
        changed: emitted when another scene would be taken.
    """

    changed = pyqtSignal()

    def __init__(self, iface: Any, form: Any, wishes: WishForm, place: Place, parent: QObject) -> None:
        """Args:
        iface: QGIS's.
        form: with widgets that are called as in `dock.ui`.
        wishes: which scenes.
        place: gives the extent; raises SuperResolutionError where there is none.
        parent: owns this.
        """
        super().__init__(parent)
        self._iface, self._wishes, self._place = iface, wishes, place
        self._find, self._show, self._stop, self._note = (
            form.findButton,
            form.sceneButton,
            form.stopButton,
            form.scenesNote,
        )
        self._list = SceneList(form.scenesList, self)
        self._task: Optional[ArchiveTask] = None
        self._asked: Optional[tuple[FindRequest, QgsReferencedRectangle]] = None
        # What a search that found nothing has to say; it holds for what was asked.
        self._said = ""
        self._list.chosen.connect(self.changed)
        self._find.clicked.connect(self.find)
        self._show.clicked.connect(self.show_scene)
        self._stop.clicked.connect(self.stop)
        self.look_again()

    @property
    def chosen(self) -> Optional[Pass]:
        """What a run takes; None is the newest clear scene. What was found somewhere else does not count."""
        return self._list.current if self._share() >= MOSTLY else None

    def _request(self) -> tuple[FindRequest, QgsReferencedRectangle]:
        """What the form asks for. Raises SuperResolutionError."""
        extent, wishes = self._place(), self._wishes
        request = FindRequest(bounds_of(extent), crs_name(extent.crs()), wishes.days, wishes.cloud, wishes.catalogue)
        request.validate()
        return request, extent

    def _share(self) -> float:
        """How much of the place that the form says now was searched for what it wants now; 0 for nothing."""
        if self._asked is None:
            return 0.0
        try:
            request, extent = self._request()
        except SuperResolutionError:
            return 0.0
        before, there = self._asked
        wishes = [(each.dates, each.cloud, each.catalogue) for each in (request, before)]
        return share_within(there, extent) if wishes[0] == wishes[1] else 0.0

    def look_again(self) -> None:
        """Say how the list stands to what the form says now."""
        if self._task is not None:
            return
        share, listed = self._share(), self._list.current is not None
        self._list.set_enabled(share >= MOSTLY)
        if share >= MOSTLY:
            partly = tr("Cloud and cover are of the place that was searched, which is not all of what is chosen now.")
            text = self._said or ("" if share >= WHOLLY or not listed else partly)
        elif listed:
            text = tr("These scenes are of another place or time. Find scenes again, or take the newest clear one.")
        else:
            text = tr(
                "The newest scene with at most {cloud:g} % of cloud over the extent is taken. To choose another one, find scenes."
            ).format(cloud=self._wishes.cloud)
        self._say(text)

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def find(self) -> None:
        """Look for scenes."""
        try:
            request, extent = self._request()
            access = self._access(request)
        except Exception as error:  # whatever it is, it has words
            self._say(error_text(told(error)))
            return

        def work(task: ArchiveTask) -> FindResult:
            return find_on_engine(request, access, task.on_progress, task.on_message, task.isCanceled)

        self._list.clear()
        self._asked, self._said = (request, extent), ""
        name = request.catalogue.name
        self._begin(
            ArchiveTask(tr("Looking for scenes in {catalogue}").format(catalogue=name), work, scenes_text), self._found
        )

    def show_scene(self) -> None:
        """Read the chosen scene, or the newest clear one, and put it on the map."""
        chosen = self.chosen
        try:
            request, _ = self._request()
            access = self._access(request)
        except Exception as error:  # whatever it is, it has words
            show_error(self._iface, told(error))
            return
        piece = PieceRequest(
            request.extent,
            QgsProcessingUtils.generateTempFilename("scene_10m.tif"),
            request.extent_crs,
            chosen.best.id if chosen is not None else None,
            request.dates,
            request.cloud,
            request.catalogue,
            # As much as a run reads, which then asks for nothing again.
            margin_px=HALO_PX,
        )

        def work(task: ArchiveTask) -> QgsRasterLayer:
            read = fetch_on_engine(piece, access, task.on_progress, task.on_message, task.isCanceled)
            # QGIS takes statistics of every band as it opens a layer.
            return open_piece(read.output)

        self._begin(ArchiveTask(tr("Reading the scene"), work, bytes_text), self._shown)

    @staticmethod
    def _access(request: FindRequest) -> Access:
        """The way to the catalogue; may ask for QGIS's master password. Raises InvalidParameter."""
        remember_proxy()
        return access_by(auth_kept_for(request.catalogue))

    def _begin(self, task: ArchiveTask, then: Callable[[ArchiveTask], None]) -> None:
        self._task = task
        task.said.connect(self._say)
        task.ended.connect(self._ended)
        self._then = then
        self._set_busy(True)
        self._say(f"{task.description()}...")
        task.begin()

    def _set_busy(self, busy: bool) -> None:
        self._find.setEnabled(not busy)
        self._show.setEnabled(not busy)
        self._stop.setEnabled(busy)
        self.changed.emit()

    def stop(self) -> None:
        """Stop looking, or reading."""
        if self._task is not None:
            self._say(tr("Cancelling"))
            self._task.cancel()

    def close(self) -> None:
        """Stop, and listen no more."""
        task, self._task = self._task, None
        if task is not None:
            task.said.disconnect(self._say)
            task.ended.disconnect(self._ended)
            task.cancel()
        self._list.close()

    def _ended(self, task: ArchiveTask) -> None:
        if task is not self._task:
            return
        self._task = None
        self._then(task)
        self._set_busy(False)
        self.look_again()

    def _found(self, task: ArchiveTask) -> None:
        """Show what was found, or say in its place why there is nothing."""
        if isinstance(task.error, RunCancelled):
            self._asked = None
        elif task.error is not None:
            self._list.clear()
            self._said = error_text(task.error)
            # It holds until something is changed again, wherever the map has gone meanwhile.
            with suppress(SuperResolutionError):
                self._asked = self._request()
        elif self._asked is not None:
            found, request = task.answer, self._asked[0]
            self._said = nothing_found(found, request.cloud)
            self._list.show(found.scenes, _is_local(request.catalogue.address))

    def _shown(self, task: ArchiveTask) -> None:
        if task.error is None:
            put_on_map(QgsProject.instance(), task.answer)
            for text in task.warnings:
                show_warning(self._iface, text)
        elif not isinstance(task.error, RunCancelled):
            show_error(self._iface, task.error)


def _is_local(address: str) -> bool:
    """Whether a catalogue is a file of this machine."""
    return "://" not in address or QUrl(address).isLocalFile()
