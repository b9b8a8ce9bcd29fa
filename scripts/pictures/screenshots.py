"""Runs inside the QGIS desktop (see screenshots.sh): presses what a user presses and writes down what happens."""

import json
import os
import sys
import time
import traceback

from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QLabel, QTextEdit
from qgis.utils import iface, plugins
from screenshots_look import (
    OUT,
    legend_of,
    natural_colours,
    processing_history,
    save,
    save_dock,
    side_by_side,
    style_of,
)
from screenshots_wait import Pulse, pause, wait

VISIT = os.environ.get("SUBPIXEL_VISIT", "report")
# The sample scene: a town with fields around it, and a few of its streets.
TOWN, STREETS = QgsRectangle(441000, 4174800, 442600, 4176000), QgsRectangle(441940, 4175080, 442540, 4175530)
report = {"errors": []}


def shoot(name):
    """Picture of the main window, once the map is drawn."""
    pause(0.3)
    wait(lambda: not iface.mapCanvas().isDrawing(), 30)
    pause(0.3)
    save(iface.mainWindow(), name)


class Visit:
    """One person at the desk."""

    def __init__(self):
        assert "subpixel" in plugins, "the plugin is not loaded"
        self.project = QgsProject.instance()
        self.layer = next(iter(self.project.mapLayers().values()))
        self.layer.setName("scene")
        for panel in iface.mainWindow().findChildren(QDockWidget):
            if panel.objectName() in ("Browser", "Browser2"):
                panel.hide()
        iface.mainWindow().findChild(QAction, "subpixel_toggle_dock").trigger()
        self.dock = iface.mainWindow().findChild(QDockWidget, "subpixel_dock")
        iface.setActiveLayer(self.layer)
        self.large = self.layer.extent().width() > 4000
        self.place = TOWN if self.large else self.layer.extent()
        natural_colours(self.layer, self.place)
        self.look_at(self.place)
        self.outcome = []
        self.dock.finished.connect(lambda ok, results: self.outcome.append((ok, results)))
        # The machine is measured once, in the background.
        wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
        pause(1)

    def look_at(self, extent):
        iface.mapCanvas().setExtent(extent)
        iface.mapCanvas().refresh()
        pause(0.3)
        wait(lambda: not iface.mapCanvas().isDrawing(), 30)

    def choose(self, box, data):
        box.setCurrentIndex(box.findData(data))

    def press(self, button, until=None):
        """Start something and wait for its end, or for something before it."""
        self.outcome.clear()
        button.click()
        wait(until or (lambda: self.outcome), 200)

    def made(self, name):
        return [layer for layer in self.project.mapLayers().values() if layer.name() == name]

    def refusal(self):
        """Something outside the layer."""
        self.choose(self.dock.extentBox, "drawn")
        self.dock.set_drawn_extent(QgsRectangle(0, 0, 10, 10))
        bar = iface.messageBar()
        self.press(self.dock.runButton, lambda: bar.currentItem() is not None)
        report["message_bar"] = " ".join(
            [w.text() for w in bar.findChildren(QLabel)] + [w.toPlainText() for w in bar.findChildren(QTextEdit)]
        )
        bar.clearWidgets()

    def cancel(self):
        """Cancel in the middle, and look at the dock before."""
        folder = OUT / "cancelled"
        folder.mkdir(exist_ok=True)
        self.choose(self.dock.extentBox, "canvas" if self.large else "layer")
        self.dock.stepsBox.setValue(15)
        self.dock.ensembleBox.setValue(2)
        self.dock.outputBox.setFilePath(str(folder / "out.tif"))
        report["layers_before_cancel"] = len(self.project.mapLayers())
        self.press(
            self.dock.runButton, lambda: self.dock.progressBar.value() > 12 and "left" in self.dock.statusLabel.text()
        )
        report["running"] = {
            "cancel_enabled": self.dock.cancelButton.isEnabled(),
            "run_enabled": self.dock.runButton.isEnabled(),
            "preview_enabled": self.dock.previewButton.isEnabled(),
            "progress": self.dock.statusLabel.text(),
            "task_in_manager": QgsApplication.taskManager().countActiveTasks() > 0,
        }
        # No path of this machine in a picture.
        self.dock.outputBox.setFilePath("")
        save_dock(self.dock, "running.png")
        self.dock.cancelButton.click()
        wait(lambda: self.outcome)
        wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
        report["cancelled_files"] = sorted(p.name for p in folder.iterdir())
        report["layers_after_cancel"] = len(self.project.mapLayers())
        report["status_after_cancel"] = self.dock.statusLabel.text()
        self.choose(self.dock.presetBox, "detailed")
        self.choose(self.dock.presetBox, "balanced")

    def preview(self):
        """Two previews: the second takes the place of the first."""
        sizes = []
        for preset in ("faithful", "balanced"):
            self.choose(self.dock.presetBox, preset)
            self.press(self.dock.previewButton)
            shown = [layer for layer in self.project.mapLayers().values() if layer.customProperty("subpixel/preview")]
            sizes.append([[layer.name(), layer.width(), layer.height()] for layer in shown])
        report["previews"] = sizes
        self.project.removeMapLayers([layer.id() for layer in shown])

    def main_run(self):
        """The main job, while the map is used; no pictures, which would hold it up."""
        self.dock.uncertaintyBox.setChecked(True)
        self.dock.outputBox.setFilePath("")
        self.dock.statusLabel.clear()
        iface.messageBar().clearWidgets()
        self.look_at(self.place)
        shoot("desktop.jpg")
        save_dock(self.dock, "dock.png")
        report["estimate"] = self.dock.estimateLabel.text()
        report["note"] = self.dock.layerNote.text()
        report["ticks_while_running"], worst = self.watched_run()
        report["pauses"] = [worst]
        self.result, self.uncertainty = (
            self.made("scene 2.5 m, balanced")[0],
            self.made("scene 2.5 m, balanced, uncertainty")[0],
        )
        report["tree"] = [node.name() for node in self.project.layerTreeRoot().findLayers()]
        report["size"] = [self.result.width(), self.result.height()]
        report["input_style"], report["result_style"] = style_of(self.layer), style_of(self.result)
        report["history_entry"] = "subpixel:superresolve" in processing_history()

    def watched_run(self):
        """Run, with the map in use; how often the event loop came round, and its longest pauses."""
        with Pulse() as pulse:
            self.press(self.dock.runButton, lambda: self.outcome or self.dock.progressBar.value() > 30)
            iface.mapCanvas().zoomByFactor(0.9)
            wait(lambda: self.outcome, 200)
        print(pulse.worst(8), flush=True)
        assert self.outcome[0][0], "the run failed"
        return pulse.ticks, pulse.longest_ms

    def again(self):
        """The main job once more: what holds QGIS up does so each time, a slow disk does not."""
        # Reading the project has made all layers anew.
        self.dock.layerBox.setLayer(self.made("scene")[0])
        self.dock.uncertaintyBox.setChecked(True)
        self.choose(self.dock.presetBox, "balanced")
        self.choose(self.dock.extentBox, "layer" if not self.large else "canvas")
        self.look_at(self.place)
        report["pauses"].append(self.watched_run()[1])
        report["longest_pause_ms"] = min(report["pauses"])

    def after(self):
        """What a result brings along."""
        from osgeo import gdal

        iface.messageBar().clearWidgets()
        self.look_at(self.place)
        shoot("result.jpg")
        for key, layer in (("result", self.result), ("uncertainty", self.uncertainty)):
            # A band does not keep its file open.
            file = gdal.Open(layer.source())
            report[key] = {
                "abstract": layer.metadata().abstract(),
                "history": list(layer.metadata().history()),
                "overviews": file.GetRasterBand(1).GetOverviewCount(),
                "renderer": layer.renderer().type(),
            }
        report["uncertainty"]["legend"] = legend_of(self.uncertainty)
        report["recent"] = [self.dock.recentList.item(n).text() for n in range(self.dock.recentList.count())]

    def visible(self):
        root = self.project.layerTreeRoot()
        return [root.findLayer(layer.id()).isVisible() for layer in (self.result, self.layer)]

    def compare(self):
        """Before, and after again."""
        report["compare"] = [self.visible()]
        for _ in range(2):
            self.dock.compareButton.click()
            report["compare"].append(self.visible())
        close = STREETS if self.large else self.layer.extent()
        side_by_side(self.layer, self.result, close).save(str(OUT / "compare.jpg"), quality=85)

    def show_uncertainty(self):
        root = self.project.layerTreeRoot()
        for layer, shown in ((self.result, False), (self.uncertainty, True)):
            root.findLayer(layer.id()).setItemVisibilityChecked(shown)
        tree = iface.layerTreeView()
        tree.setExpanded(tree.node2index(root.findLayer(self.uncertainty.id())), True)
        iface.setActiveLayer(self.uncertainty)
        shoot("uncertainty.jpg")
        for layer, shown in ((self.result, True), (self.uncertainty, False)):
            root.findLayer(layer.id()).setItemVisibilityChecked(shown)

    def drawn(self):
        """A drawn rectangle of 20 x 20 source pixels."""
        self.dock.uncertaintyBox.setChecked(False)
        self.dock.stepsBox.setValue(1)
        x, y = (round(value / 10) * 10 for value in (self.place.center().x(), self.place.center().y()))
        self.dock.set_drawn_extent(QgsRectangle(x - 95, y - 95, x + 95, y + 95))
        before = set(self.project.mapLayers())
        self.press(self.dock.runButton)
        made = [layer for key, layer in self.project.mapLayers().items() if key not in before]
        report["drawn"] = [[layer.name(), layer.width(), layer.height()] for layer in made]
        report["heavy_modules"] = sorted(name for name in ("torch", "rasterio", "safetensors") if name in sys.modules)

    def dialogs(self):
        """The algorithm's dialog and the one that sets up the engine."""
        import processing

        iface.setActiveLayer(self.layer)
        dialog = processing.createAlgorithmDialog("subpixel:superresolve", {"INPUT": self.layer.id()})
        dialog.resize(980, 720)
        dialog.show()
        pause(1)
        save(dialog, "processing.png")
        dialog.close()
        self.dock.open_setup()
        setup = iface.mainWindow().findChild(QDialog, "EnvironmentDialog")
        wait(lambda: setup.pythonBox.count() > 0, 60)
        # As a newcomer sees it, and no path of this machine.
        setup.stateLabel.setText("The engine is not set up yet.")
        setup.ownBox.setFilePath("")
        pause(0.5)
        save(setup, "engine.png")
        setup.close()

    def remembered(self):
        """A project brings its settings back, and knows which layer belongs to which."""
        path = str(OUT / "project.qgz")
        before = self.settings()
        assert self.project.write(path)
        self.choose(self.dock.presetBox, "detailed")
        self.dock.seedBox.setValue(77)
        self.choose(self.dock.extentBox, "layer")
        assert self.project.read(path)
        pause(1)
        report["settings"] = [before, self.settings()]
        report["compare_after_reading"] = self.dock.compareButton.isEnabled()

    def settings(self):
        dock = self.dock
        return [
            dock.presetBox.currentData(),
            dock.stepsBox.value(),
            dock.seedBox.value(),
            dock.extentBox.currentData(),
            dock.uncertaintyBox.isChecked(),
        ]

    def narrow(self, name):
        """The dock 300 px wide, folded and unfolded."""
        dock = self.dock
        iface.mainWindow().resizeDocks([dock], [300], Qt.Orientation.Horizontal)
        for group, state in ((False, "folded"), (True, "open")):
            for box in (dock.bandsGroup, dock.advancedBox, dock.recentBox):
                box.setCollapsed(not group)
            pause(0.6)
            # Unfolding scrolls down.
            dock.scrollArea.verticalScrollBar().setValue(0)
            pause(0.2)
            save(dock, f"{name}_{state}.png")
            bar = dock.scrollArea
            if group:
                bar.verticalScrollBar().setValue(bar.verticalScrollBar().maximum())
                pause(0.3)
                save(dock, f"{name}_{state}_end.png")
        report[name] = [dock.width(), dock.minimumSizeHint().width()]
        for box in (dock.bandsGroup, dock.advancedBox, dock.recentBox):
            box.setCollapsed(True)

    def everything(self):
        for step in (
            self.refusal,
            self.cancel,
            self.preview,
            self.main_run,
            self.after,
            self.compare,
            self.show_uncertainty,
            self.drawn,
            self.dialogs,
            self.remembered,
            self.again,
        ):
            print(f"{time.monotonic():.1f} {step.__name__}", flush=True)
            step()

    def looks(self):
        """Only to be looked at: narrow, and dark."""
        self.dock.uncertaintyBox.setChecked(True)
        self.press(self.dock.previewButton)
        self.narrow("narrow")
        QgsApplication.setUITheme("Night Mapping")
        pause(1)
        self.narrow("narrow_dark")
        shoot("dark.png")
        self.dialogs_dark()

    def dialogs_dark(self):
        self.dock.open_setup()
        setup = iface.mainWindow().findChild(QDialog, "EnvironmentDialog")
        wait(lambda: setup.pythonBox.count() > 0, 60)
        save(setup, "engine_dark.png")
        setup.close()

    def scaled(self):
        """Only to be looked at: a screen at 200 %."""
        shoot("scaled.png")
        self.narrow("scaled_narrow")


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
        visit = Visit()
        {"report": visit.everything, "looks": visit.looks, "scaled": visit.scaled}[VISIT]()
    except BaseException:
        report["errors"].append(traceback.format_exc())
        save(iface.mainWindow(), "failed.png")
    (OUT / f"{VISIT}.json").write_text(json.dumps(report, indent=1))
    plugins["subpixel"].unload()
    os._exit(0)


QTimer.singleShot(500, main)
