"""Finding and choosing scenes in the dock: the list, its pictures, what stands in its place, and cancelling."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QByteArray, QDate, Qt
from qgis.PyQt.QtWidgets import QListWidget
from subpixel.tests.ui.processing.places.conftest import CLEAR, Archive, squares
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.ui.dock.archive.scene_list import SceneList
from subpixel.ui.dock.archive.thumbnails import MOST_BYTES, Thumbnails, picture_in
from subpixel.ui.dock.dock import ARCHIVE, LAYER, SubpixelDock
from subpixel.ui.dock.forms.extent import AROUND, CANVAS
from subpixel.ui.dock.forms.extent import LAYER as WHOLE

from .conftest import HERE, NAME, found, idle, keep, look_at, rows

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


def test_what_needs_a_layer_goes_and_what_needs_an_archive_comes(dock: SubpixelDock) -> None:
    of_layer = (dock.layerBox, dock.layerNote, dock.bandsGroup)
    of_archive = (dock.fromBox, dock.toBox, dock.cloudBox, dock.catalogueBox, dock.catalogueButton, dock.leaveOutBox)
    assert not any(widget.isVisibleTo(dock) for widget in of_layer)
    assert all(widget.isVisibleTo(dock) for widget in of_archive)
    keys = [dock.extentBox.itemData(row) for row in range(dock.extentBox.count())]
    assert WHOLE not in keys
    assert AROUND in keys
    dock.sourceBox.setCurrentIndex(dock.sourceBox.findData(LAYER))
    assert all(widget.isVisibleTo(dock) for widget in of_layer)
    assert not any(widget.isVisibleTo(dock) for widget in of_archive)
    assert dock.extentBox.findData(WHOLE) >= 0
    for widget in (*of_archive[:4], dock.sourceBox, dock.scenesList):
        assert widget.accessibleName() or widget in (dock.cloudBox, dock.catalogueBox)
    assert dock.cloudLabel.buddy() is dock.cloudBox
    assert dock.catalogueLabel.buddy() is dock.catalogueBox


def test_at_first_the_newest_clear_scene_of_the_last_year_is_meant(dock: SubpixelDock, qgis_iface) -> None:
    fresh = SubpixelDock(qgis_iface)
    fresh.sourceBox.setCurrentIndex(fresh.sourceBox.findData(ARCHIVE))
    said = fresh.parameters()
    today = QDate.currentDate()
    day = Qt.DateFormat.ISODate
    assert said["DATES"] == f"{today.addMonths(-12).toString(day)}/{today.toString(day)}"
    assert (said["CLOUD"], said["CATALOGUE"]) == (10, NAME)
    assert not {"SCENE", "MASK_CLOUDS", "INPUT"} & set(said)
    assert "newest scene with at most 10 %" in fresh.scenesNote.text()
    assert fresh.scenesList.isHidden()
    fresh.close_down()


def test_scenes_are_listed_by_pass_best_first(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    assert "SCENE" not in dock.parameters()
    found(dock, qtbot)
    assert dock.scenesNote.text() == ""
    assert not dock.scenesList.isHidden()
    assert rows(dock) == [
        "20 Jun 2024 - Sentinel-2B\n100 % cloud, covers 100 %, 18SVG",
        "15 Jun 2024 - Sentinel-2B\n0 % cloud, covers 100 %, 18SVG",
    ]
    assert dock.scenesList.currentRow() == 0
    dock.scenesList.setCurrentRow(1)
    assert dock.parameters()["SCENE"] == CLEAR
    assert dock.scenesList.item(1).toolTip() == CLEAR
    assert "\n" not in dock.scenesList.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert dock.stopButton.isEnabled() is False


def test_two_tiles_of_one_pass_are_one_line(dock: SubpixelDock, qgis_iface, qtbot) -> None:
    look_at(qgis_iface, QgsRectangle(447_000, 4_170_000, 449_500, 4_172_500))
    found(dock, qtbot)
    assert len(rows(dock)) == 2
    assert "18SVG" in rows(dock)[1]
    assert "18SWG" in rows(dock)[1]


def colours(listing: QListWidget, row: int) -> int:
    """How many the picture of a row has."""
    picture = listing.item(row).icon().pixmap(48, 48).toImage()
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4)})


def test_pictures_come_and_a_placeholder_stands_where_there_is_none(
    dock: SubpixelDock, archive: Archive, qtbot
) -> None:
    found(dock, qtbot)
    qtbot.waitUntil(lambda: colours(dock.scenesList, 1) > 20, timeout=10_000)
    asked = [each["path"] for each in archive.web.log() if "thumbnail" in each["path"]]
    assert sorted(asked) == ["/2024-06-15/18SVG/thumbnail.jpg", "/2024-06-20/18SVG/thumbnail.jpg"]
    scene = dock._archive._search.chosen.best
    listing = QListWidget()
    qtbot.addWidget(listing)
    scenes = SceneList(listing, dock)
    scenes.show([replace(scene, thumbnail=f"{archive.web.address}/gone.jpg")], False)
    qtbot.waitUntil(lambda: not scenes._thumbnails._replies, timeout=10_000)
    assert colours(listing, 0) == 1


def test_pictures_are_not_taken_from_anywhere(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    arrived: list[str] = []
    thumbnails = Thumbnails(dock)
    thumbnails.arrived.connect(lambda address, _: arrived.append(address))
    good = f"{archive.web.address}/2024-06-15/18SVG/thumbnail.jpg"
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    assert picture_in(QByteArray(svg)).isNull()
    assert picture_in(QByteArray(b"no picture")).isNull()
    for address in (__file__, f"file://{__file__}", "s3://bucket/a.jpg", "ftp://127.0.0.1/a.jpg", ""):
        thumbnails.fetch(address, False)
    thumbnails.fetch("file://server/share/a.jpg", True)
    assert thumbnails._replies == {}
    thumbnails.fetch(f"{archive.web.address}/gone.jpg", False)
    thumbnails.fetch(f"{archive.web.address}/2024-06-15/18SVG/B02.tif", False)
    thumbnails.fetch(good, False)
    qtbot.waitUntil(lambda: not thumbnails._replies, timeout=10_000)
    assert arrived == [good]
    assert MOST_BYTES < 10_000_000


def test_a_clear_scene_is_asked_for_and_there_is_none(dock: SubpixelDock, qtbot) -> None:
    dock.fromBox.setDate(QDate(2024, 6, 18))
    dock.cloudBox.setValue(10)
    found(dock, qtbot)
    assert dock.scenesList.isHidden()
    assert "more than 10 % of cloud" in dock.scenesNote.text()
    dock.fromBox.setDate(QDate(2019, 1, 1))
    dock.toBox.setDate(QDate(2019, 12, 31))
    assert "newest scene" in dock.scenesNote.text()
    found(dock, qtbot)
    assert "no scene of this place and time" in dock.scenesNote.text()


def test_an_error_stands_in_the_lists_place_and_says_what_to_do(dock: SubpixelDock, bar: Bar, qtbot) -> None:
    keep("http://127.0.0.1:9/stac?token=hidden-word".partition("?")[0])
    dock._archive._wishes._list_catalogues(NAME)
    found(dock, qtbot)
    assert dock.scenesList.isHidden()
    assert "cannot be reached" in dock.scenesNote.text()
    assert "proxy" in dock.scenesNote.text()
    assert bar.texts == []


def test_days_in_the_wrong_order_are_said(dock: SubpixelDock) -> None:
    dock.fromBox.setDate(QDate(2024, 12, 1))
    dock.toBox.setDate(QDate(2024, 1, 1))
    dock.findButton.click()
    assert "end before they begin" in dock.scenesNote.text()
    assert dock.findButton.isEnabled()


def test_a_list_of_another_place_does_not_count_and_says_so(dock: SubpixelDock, qgis_iface, qtbot) -> None:
    found(dock, qtbot)
    dock.scenesList.setCurrentRow(1)
    # Closer, it still holds.
    look_at(qgis_iface, HERE.buffered(-50))
    assert dock.parameters()["SCENE"] == CLEAR
    assert dock.scenesNote.text() == ""
    # A little further, as QGIS itself zooms to a first layer.
    look_at(qgis_iface, HERE.buffered(40))
    assert dock.parameters()["SCENE"] == CLEAR
    assert "not all of what is chosen" in dock.scenesNote.text()
    look_at(qgis_iface, QgsRectangle(442_000, 4_170_000, 442_320, 4_170_320))
    assert "another place or time" in dock.scenesNote.text()
    assert not dock.scenesList.isEnabled()
    assert "SCENE" not in dock.parameters()
    look_at(qgis_iface, HERE)
    assert dock.scenesList.isEnabled()
    assert dock.parameters()["SCENE"] == CLEAR
    dock.toBox.setDate(QDate(2024, 12, 30))
    assert "another place or time" in dock.scenesNote.text()
    assert "SCENE" not in dock.parameters()


def test_cancelling_a_search_while_the_server_says_nothing(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    archive.web.fail(0)
    dock.findButton.click()
    qtbot.waitUntil(lambda: any("SCL" in each["path"] for each in archive.web.log()) or not idle(), timeout=30_000)
    qtbot.wait(1500)
    assert not dock.findButton.isEnabled()
    began = time.monotonic()
    dock.stopButton.click()
    qtbot.waitUntil(dock.findButton.isEnabled, timeout=10_000)
    assert time.monotonic() - began < 2
    assert "newest scene" in dock.scenesNote.text()
    archive.web.fail(0, times=0)
    found(dock, qtbot)
    assert len(rows(dock)) == 2


def test_the_dock_is_closed_while_it_searches(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    archive.web.fail(0)
    for button in (dock.findButton, dock.sceneButton):
        button.setEnabled(True)
    dock.findButton.click()
    qtbot.wait(1000)
    assert QgsApplication.taskManager().countActiveTasks() > 0
    text = dock.scenesNote.text()
    dock._archive.close()
    qtbot.waitUntil(idle, timeout=10_000)
    assert dock.scenesNote.text() == text


def test_the_place_may_be_around_a_layer_of_polygons(dock: SubpixelDock, qgis_iface, bar: Bar) -> None:
    dock._extent.choose(AROUND)
    dock.start()
    assert "No layer of polygons" in bar.texts[-1]
    layer = QgsProject.instance().addMapLayer(squares())
    qgis_iface.setActiveLayer(layer)
    extent = dock.parameters()["EXTENT"]
    assert (extent.xMinimum(), extent.xMaximum()) == (440_000, 441_920)
    dock._extent.choose(CANVAS)
    assert dock.parameters()["EXTENT"].contains(HERE)
