"""Runs inside the QGIS desktop (see screenshots.sh): from a place to a result, over an archive on this machine."""

import json
import os
import traceback

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget
from qgis.utils import iface, plugins
from screenshots_look import OUT, save, save_dock
from screenshots_wait import Pulse, pause, wait

CATALOGUE = os.environ["SUBPIXEL_CATALOGUE"]
# A town with fields around it; scenes that meet at the border of two tiles are further east.
TOWN = QgsRectangle(441000, 4174800, 442600, 4176000)
# Under the name of the one that most people ask.
NAME = "Earth Search"
report = {"errors": []}


class Visit:
    """One person who has a place and no file."""

    def __init__(self):
        kept = {"name": NAME, "address": CATALOGUE, "collections": ["sentinel-2-l2a"], "signing": "open"}
        QgsSettings().setValue("subpixel/catalogues", json.dumps([{"catalogue": kept, "auth": ""}]))
        self.project = QgsProject.instance()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:32618"))
        for panel in iface.mainWindow().findChildren(QDockWidget):
            if panel.objectName() in ("Browser", "Browser2"):
                panel.hide()
        iface.mainWindow().findChild(QAction, "subpixel_toggle_dock").trigger()
        self.dock = iface.mainWindow().findChild(QDockWidget, "subpixel_dock")
        self.outcome = []
        self.dock.finished.connect(lambda ok, results: self.outcome.append((ok, results)))
        iface.mapCanvas().setExtent(TOWN)
        iface.mapCanvas().refresh()
        # The machine is measured once, in the background.
        wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
        pause(1)

    def find(self):
        """Scenes of a summer, and a look at the clear one."""
        dock = self.dock
        dock.sourceBox.setCurrentIndex(dock.sourceBox.findData("archive"))
        pause(0.5)
        save_dock(dock, "archive_first.png")
        report["hint"] = dock.scenesNote.text()
        dock.fromBox.setDate(QDate(2024, 1, 1))
        dock.toBox.setDate(QDate(2024, 12, 31))
        dock.cloudBox.setValue(100)
        with Pulse() as pulse:
            dock.findButton.click()
            wait(dock.findButton.isEnabled, 60)
            pause(1)
            dock.scenesList.setCurrentRow(1)
            dock.sceneButton.click()
            wait(dock.sceneButton.isEnabled, 60)
        report["longest_pause_ms"] = pulse.longest_ms
        report["scenes"] = [dock.scenesList.item(row).text() for row in range(dock.scenesList.count())]
        # QGIS zooms to the first layer of a project, a little later.
        pause(1)
        iface.mapCanvas().setExtent(TOWN)
        wait(lambda: not iface.mapCanvas().isDrawing(), 30)
        pause(1)
        iface.messageBar().clearWidgets()
        save(iface.mainWindow(), "archive.jpg")
        save_dock(dock, "archive.png")

    def run(self):
        """Super-resolve it."""
        self.dock.runButton.click()
        wait(lambda: self.outcome, 200)
        assert self.outcome[0][0], "the run failed"
        wait(lambda: not iface.mapCanvas().isDrawing(), 30)
        pause(1)
        report["tree"] = [node.name() for node in self.project.layerTreeRoot().findLayers()]
        report["status"] = self.dock.statusLabel.text()
        iface.messageBar().clearWidgets()
        save(iface.mainWindow(), "archive_result.jpg")
        iface.mapCanvas().setExtent(QgsRectangle(446000, 4171000, 447600, 4172200))
        pause(0.5)
        report["elsewhere"] = self.dock.scenesNote.text()
        save_dock(self.dock, "archive_elsewhere.png")

    def judge(self):
        """Only to be looked at: narrow, dark, and the catalogues."""
        dock = self.dock
        iface.mapCanvas().setExtent(TOWN)
        for name, theme in (("archive_narrow", "default"), ("archive_dark", "Night Mapping")):
            QgsApplication.setUITheme(theme)
            iface.mainWindow().resizeDocks([dock], [300], Qt.Orientation.Horizontal)
            pause(1)
            dock.scrollArea.verticalScrollBar().setValue(0)
            pause(0.3)
            save(dock, f"{name}.png")
            dock.catalogueButton.click()
            dialog = iface.mainWindow().findChild(QDialog, "CatalogueDialog")
            pause(0.7)
            save(dialog, f"{name}_catalogues.png")
            dialog.reject()
        report["narrow"] = [dock.width(), dock.scrolled.minimumSizeHint().width()]


def listen(text, tag, level):
    """Python errors of a desktop go to its log, not to us."""
    if tag == "Python error":
        report["errors"].append(text)


def main():
    """Drive, whatever happens write the report, and leave."""
    try:
        QgsApplication.messageLog().messageReceived.connect(listen)
        iface.mainWindow().showMaximized()
        wait(lambda: iface.mainWindow().isVisible(), 60)
        iface.newProject()
        pause(1)
        visit = Visit()
        for step in (visit.find, visit.run, visit.judge):
            step()
    except BaseException:
        report["errors"].append(traceback.format_exc())
        save(iface.mainWindow(), "failed.png")
    (OUT / "archive.json").write_text(json.dumps(report, indent=1))
    plugins["subpixel"].unload()
    os._exit(0)


QTimer.singleShot(500, main)
