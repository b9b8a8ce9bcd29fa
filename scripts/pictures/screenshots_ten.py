"""Runs inside the QGIS desktop (see screenshots.sh): all ten bands of the sample scene, shown in short-wave infrared."""

import json
import os
import traceback
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface, plugins
from screenshots_look import OUT, natural_colours, save, save_dock
from screenshots_wait import pause, wait

SAMPLE = Path(os.environ["SUBPIXEL_SAMPLE"])
# Fields, woods and a creek; and what lies around them.
PLACE, AROUND = QgsRectangle(441000, 4171600, 442600, 4172800), QgsRectangle(440600, 4171200, 443000, 4173200)
report = {"errors": []}


def whole():
    """A raster of all ten bands by their names, those of 20 m repeated on the grid of the others."""
    folder, parts = OUT / "ten", {}
    folder.mkdir(exist_ok=True)
    bounds = AROUND.xMinimum(), AROUND.yMaximum(), AROUND.xMaximum(), AROUND.yMinimum()
    for name in (SAMPLE, SAMPLE.with_name(f"{SAMPLE.stem}_20m.tif")):
        file = gdal.Open(str(name))
        for number in range(1, file.RasterCount + 1):
            role = file.GetRasterBand(number).GetDescription()
            parts[role] = str(folder / f"{role}.vrt")
            gdal.Translate(parts[role], file, format="VRT", bandList=[number], projWin=bounds, xRes=10, yRes=10)
    made = gdal.BuildVRT(str(folder / "ten.vrt"), list(parts.values()), separate=True)
    for number, role in enumerate(parts, 1):
        made.GetRasterBand(number).SetDescription(role)
    return str(folder / "ten.vrt")


def look_at(place):
    """Show a place, and wait until it is drawn."""
    iface.mapCanvas().setExtent(place)
    iface.mapCanvas().refresh()
    pause(0.5)
    wait(lambda: not iface.mapCanvas().isDrawing(), 30)
    pause(0.5)


def visit():
    """One person who looks for water in plants."""
    for panel in iface.mainWindow().findChildren(QDockWidget):
        if panel.objectName() in ("Browser", "Browser2"):
            panel.hide()
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(whole(), "scene"))
    iface.setActiveLayer(layer)
    natural_colours(layer, PLACE)
    iface.mainWindow().findChild(QAction, "subpixel_toggle_dock").trigger()
    dock = iface.mainWindow().findChild(QDockWidget, "subpixel_dock")
    outcome = []
    dock.finished.connect(lambda ok, results: outcome.append((ok, results)))
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    look_at(PLACE)
    dock.presetBox.setCurrentIndex(dock.presetBox.findData("faithful"))
    dock.bandsOutBox.setCurrentIndex(dock.bandsOutBox.findData("all ten"))
    pause(1)
    save_dock(dock, "ten_dock.png")
    report["estimate"] = dock.estimateLabel.text()
    dock.runButton.click()
    wait(lambda: outcome, 200)
    assert outcome[0][0], "the run failed"
    (result,) = [each for each in QgsProject.instance().mapLayers().values() if each is not layer]
    manager = result.styleManager()
    (other,) = [style for style in manager.styles() if style != manager.currentStyle()]
    manager.setCurrentStyle(other)
    report["style"] = other
    result.triggerRepaint()
    iface.messageBar().clearWidgets()
    look_at(PLACE)
    save(iface.mainWindow(), "ten.jpg")
    report["tree"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


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
        visit()
    except BaseException:
        report["errors"].append(traceback.format_exc())
        save(iface.mainWindow(), "failed.png")
    (OUT / "ten.json").write_text(json.dumps(report, indent=1))
    plugins["subpixel"].unload()
    os._exit(0)


QTimer.singleShot(500, main)
