"""Runs inside the QGIS desktop (see screenshots.sh): presses what a user presses and writes down what happens."""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface, plugins

OUT = Path(os.environ["SUBPIXEL_SCREENSHOTS"])
report = {"errors": []}


def wait(condition, seconds=90.0):
    """Process events until the condition holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    if not condition():
        raise TimeoutError("waited in vain")


def pause(seconds):
    """Let the desktop live for a while."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() >= end, seconds + 1)


def shoot(name):
    """Picture of the main window."""
    wait(lambda: not iface.mapCanvas().isDrawing(), 20)
    pause(0.4)
    iface.mainWindow().grab().save(str(OUT / name))


def style_of(layer):
    """What the eye sees of a renderer."""
    renderer = layer.renderer()
    bands = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
    limits = [
        [enhancement.minimumValue(), enhancement.maximumValue()]
        for enhancement in (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    ]
    return [bands, limits]


def natural_colours(layer):
    """Red, green and blue with a stretch, as a user would set them."""
    from qgis.core import QgsContrastEnhancement, QgsRasterMinMaxOrigin

    renderer = layer.renderer()
    names = [layer.bandName(n) for n in range(1, layer.bandCount() + 1)]
    numbers = [next(i for i, text in enumerate(names, 1) if band in text) for band in ("B04", "B03", "B02")]
    for setter, number in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), numbers):
        setter(number)
    origin = QgsRasterMinMaxOrigin()
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    layer.renderer().setMinMaxOrigin(origin)
    layer.triggerRepaint()


def history():
    """Text of the Processing history."""
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        return str([entry.entry for entry in QgsGui.historyProviderRegistry().queryEntries()])
    from processing.core.ProcessingLog import ProcessingLog

    return (
        Path(ProcessingLog.logFilename()).read_text()
        if hasattr(ProcessingLog, "logFilename")
        else str(ProcessingLog.getLogEntries())
    )


def drive():
    """The whole visit."""
    action = iface.mainWindow().findChild(QAction, "subpixel_toggle_dock")
    assert "subpixel" in plugins, "the plugin is not loaded"
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    layer.setName("scene")
    natural_colours(layer)
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2"):
            dock.hide()
    action.trigger()
    dock = iface.mainWindow().findChild(QDockWidget, "subpixel_dock")
    iface.setActiveLayer(layer)
    extent = layer.extent()
    if extent.width() > 4000:
        # The sample scene: a town with fields around it.
        extent = QgsRectangle(441000, 4174800, 442600, 4176000)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    pause(1)
    shoot("dock.png")

    # Something outside the layer.
    dock.extentBox.setCurrentIndex(dock.extentBox.findData("drawn"))
    dock.set_drawn_extent(QgsRectangle(0, 0, 10, 10))
    outcome = []
    dock.finished.connect(lambda ok, results: outcome.append((ok, results)))
    dock.runButton.click()
    wait(lambda: outcome)
    from qgis.PyQt.QtWidgets import QLabel, QTextEdit

    bar = iface.messageBar()
    report["message_bar"] = " ".join(
        [w.text() for w in bar.findChildren(QLabel)] + [w.toPlainText() for w in bar.findChildren(QTextEdit)]
    )
    bar.clearWidgets()

    # Cancel in the middle.
    folder = OUT / "cancelled"
    folder.mkdir(exist_ok=True)
    dock.extentBox.setCurrentIndex(dock.extentBox.findData("layer" if layer.extent().width() < 4000 else "canvas"))
    dock.stepsBox.setValue(15)
    dock.outputBox.setFilePath(str(folder / "out.tif"))
    report["layers_before_cancel"] = len(QgsProject.instance().mapLayers())
    outcome.clear()
    dock.runButton.click()
    wait(lambda: dock.progressBar.value() > 5)
    dock.cancelButton.click()
    wait(lambda: outcome)
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    report["cancelled_files"] = sorted(p.name for p in folder.iterdir())
    report["layers_after_cancel"] = len(QgsProject.instance().mapLayers())
    report["status_after_cancel"] = dock.statusLabel.text()

    # The main job.
    dock.stepsBox.setValue(4)
    dock.uncertaintyBox.setChecked(True)
    dock.outputBox.setFilePath("")
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    outcome.clear()
    dock.runButton.click()
    wait(lambda: dock.progressBar.value() > 30)
    report["running"] = {
        "cancel_enabled": dock.cancelButton.isEnabled(),
        "run_enabled": dock.runButton.isEnabled(),
        "progress": dock.statusLabel.text(),
        "task_in_manager": QgsApplication.taskManager().countActiveTasks() > 0,
    }
    iface.mapCanvas().zoomByFactor(0.9)
    shoot("running.png")
    wait(lambda: outcome, 180)
    timer.stop()
    report["ticks_while_running"] = len(ticks)
    report["longest_pause_ms"] = round(1000 * max(b - a for a, b in zip(ticks, ticks[1:])))
    if not outcome[0][0]:
        raise AssertionError("the run failed")
    made = next(item for item in QgsProject.instance().mapLayers().values() if item.name() == "scene 2.5 m")
    report["tree"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    report["size"] = [made.width(), made.height()]
    report["input_style"], report["result_style"] = style_of(layer), style_of(made)
    report["history_entry"] = "subpixel:superresolve" in history()
    shoot("result.png")

    # A drawn rectangle of 20 x 20 source pixels.
    dock.uncertaintyBox.setChecked(False)
    dock.ensembleBox.setValue(1)
    dock.stepsBox.setValue(1)
    middle = (
        layer.extent().center()
        if layer.extent().width() < 4000
        else QgsRectangle(441000, 4174800, 442600, 4176000).center()
    )
    x, y = round(middle.x() / 10) * 10, round(middle.y() / 10) * 10
    dock.set_drawn_extent(QgsRectangle(x - 95, y - 95, x + 95, y + 95))
    outcome.clear()
    dock.runButton.click()
    wait(lambda: outcome)
    drawn = [
        item
        for item in QgsProject.instance().mapLayers().values()
        if item.name() == "scene 2.5 m" and item.id() != made.id()
    ]
    report["drawn_size"] = [drawn[0].width(), drawn[0].height()]
    report["heavy_modules"] = sorted(name for name in ("torch", "rasterio", "safetensors") if name in sys.modules)


def listen(text, tag, level):
    """Python errors of a desktop go to its log, not to us."""
    if tag == "Python error":
        report["errors"].append(text)


def main():
    """Drive, whatever happens write the report, and leave."""
    try:
        QgsApplication.messageLog().messageReceived.connect(listen)
        iface.mainWindow().showMaximized()
        wait(lambda: QgsProject.instance().mapLayers() and iface.mainWindow().isVisible(), 60)
        pause(1)
        drive()
    except BaseException:
        report["errors"].append(traceback.format_exc())
        iface.mainWindow().grab().save(str(OUT / "failed.png"))
    (OUT / "report.json").write_text(json.dumps(report, indent=1))
    plugins["subpixel"].unload()
    os._exit(0)


QTimer.singleShot(500, main)
