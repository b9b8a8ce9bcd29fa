"""The dock: a form that fills in the Processing algorithm's parameters and runs it in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayerProxyModel,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsFileWidget, QgsMapToolExtent
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget

from ..core.errors import OutputExists, SuperResolutionError
from ..core.model import read_model
from ..core.request import DEVICES
from .environment import environment_in_use
from .layers import add_above, check_usable, chosen_bands, pixel_name
from .messages import error_text, show_error, show_success, show_warning, tr
from .run import ALGORITHM, DockRun, add_to_history
from .sampling_form import SamplingForm
from .settings import Settings

FORM, _ = uic.loadUiType(str(Path(__file__).with_name("dock.ui")))
CANVAS, LAYER, DRAWN = "canvas", "layer", "drawn"


class SubpixelDock(QDockWidget, FORM):  # type: ignore[misc, valid-type]
    """Form, progress and cancel; runs nothing of its own."""

    finished = pyqtSignal(bool, dict)

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._run: Optional[DockRun] = None
        self._drawn: Optional[QgsReferencedRectangle] = None
        self._tool: Optional[QgsMapToolExtent] = None
        self._tool_before: Any = None
        self._setup: Any = None
        self.setupUi(self)
        self.setObjectName("subpixel_dock")
        self.layerBox.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        for key, label in ((CANVAS, tr("Map view")), (LAYER, tr("Whole layer")), (DRAWN, tr("Drawn rectangle"))):
            self.extentBox.addItem(label, key)
        for device in DEVICES:
            self.deviceBox.addItem(device, device)
        self.outputBox.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.outputBox.setFilter("GeoTIFF (*.tif *.tiff)")
        self.outputBox.lineEdit().setPlaceholderText(tr("[Temporary file]"))
        self.modelBox.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.modelBox.setFilter(tr("Models (*.safetensors)"))
        self.modelBox.lineEdit().setPlaceholderText(tr("[Shipped model]"))
        self._sampling = SamplingForm(
            self.presetBox, self.stepsBox, self.ensembleBox, self.temperatureBox, self.uncertaintyBox
        )
        self._restore(Settings.load())
        active = iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.layerBox.setLayer(active)
        self.drawButton.toggled.connect(self._draw)
        self.setupButton.clicked.connect(self.open_setup)
        self._show_setup()
        self.runButton.clicked.connect(self.start)
        self.cancelButton.clicked.connect(self.cancel)

    def _show_setup(self) -> None:
        self.setupFrame.setVisible(environment_in_use() is None)

    def open_setup(self) -> None:
        """Show the dialog that builds the engine environment."""
        from .environment_dialog import EnvironmentDialog

        if self._setup is None:
            self._setup = EnvironmentDialog(self)
            self._setup.changed.connect(self._show_setup)
        self._setup.show()
        self._setup.raise_()

    def _restore(self, settings: Settings) -> None:
        self._sampling.restore(settings)
        self.seedBox.setValue(settings.seed)
        self.modelBox.setFilePath(settings.model)
        self.deviceBox.setCurrentIndex(max(0, self.deviceBox.findData(settings.device)))

    def _remember(self) -> None:
        settings = Settings.load()
        self._sampling.remember(settings)
        settings.seed, settings.device = self.seedBox.value(), self.deviceBox.currentData()
        settings.model = self._model()
        settings.save()

    def _model(self) -> str:
        """Path of the other model; empty is the shipped one."""
        return str(self.modelBox.filePath()).strip()

    def _draw(self, on: bool) -> None:
        canvas = self._iface.mapCanvas()
        if on:
            self._tool_before = canvas.mapTool()
            self._tool = QgsMapToolExtent(canvas)
            self._tool.extentChanged.connect(self.set_drawn_extent)
            self._tool.deactivated.connect(lambda: self.drawButton.setChecked(False))
            canvas.setMapTool(self._tool)
        elif self._tool is not None and canvas.mapTool() is self._tool:
            canvas.setMapTool(self._tool_before)

    def set_drawn_extent(self, rectangle: QgsRectangle) -> None:
        """Take a rectangle in the canvas's CRS as the extent."""
        if rectangle.isEmpty():
            return
        self._drawn = QgsReferencedRectangle(rectangle, self._iface.mapCanvas().mapSettings().destinationCrs())
        self.extentBox.setCurrentIndex(self.extentBox.findData(DRAWN))
        self.drawButton.setChecked(False)

    def parameters(self) -> dict[str, Any]:
        """The algorithm's parameters as the form says.

        Raises:
            SuperResolutionError: no usable layer, or no place for the output.
        """
        layer = check_usable(self.layerBox.currentLayer())
        choice, extent = self.extentBox.currentData(), None
        if choice == CANVAS:
            settings = self._iface.mapCanvas().mapSettings()
            extent = QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())
        elif choice == DRAWN:
            if self._drawn is None:
                raise SuperResolutionError(
                    tr("No rectangle has been drawn yet."), "", tr("Press Draw and drag a rectangle on the map.")
                )
            extent = self._drawn
        path = self.outputBox.filePath().strip() or QgsProcessingUtils.generateTempFilename("superresolved.tif")
        if not path.lower().endswith((".tif", ".tiff")):
            path += ".tif"
        parameters: dict[str, Any] = {
            "INPUT": layer.id(),
            **self._sampling.parameters(),
            "SEED": self.seedBox.value(),
            "DEVICE": self.deviceBox.currentData(),
            "OUTPUT": path,
        }
        if extent is not None:
            parameters["EXTENT"] = extent
        if self._model():
            parameters["MODEL"] = self._model()
        if self.uncertaintyBox.isChecked():
            target = Path(path)
            parameters["UNCERTAINTY"] = str(target.with_name(f"{target.stem}_uncertainty.tif"))
        for taken in (parameters["OUTPUT"], parameters.get("UNCERTAINTY")):
            if taken and Path(taken).exists():
                raise OutputExists(tr("The output exists already."), taken, tr("Choose another name."))
        return parameters

    def start(self) -> None:
        """Run the algorithm as a task of QGIS's task manager."""
        if self._run is not None:
            return
        try:
            parameters = self.parameters()
            layer, model = self.layerBox.currentLayer(), read_model(parameters.get("MODEL"))
            run = DockRun(layer, chosen_bands(layer, {}, model), parameters, QgsProject.instance())
        except SuperResolutionError as error:
            show_error(self._iface, error_text(error))
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        ok, text = algorithm.checkParameterValues(parameters, run.context)
        if not ok:
            show_error(self._iface, text)
            return
        self._remember()
        run.when_done = self._done
        run.feedback.progressChanged.connect(self._show_progress)
        self._run = run
        self._set_running(True)
        self.statusLabel.setText(tr("Starting the engine"))
        if not run.begin(algorithm):
            self._done(False, {})
            return
        add_to_history(algorithm, parameters, run.context)

    def cancel(self) -> None:
        """Stop the run; nothing is written."""
        if self._run is not None and self._run.task is not None:
            self._run.cancelled = True
            self.statusLabel.setText(tr("Cancelling"))
            self._run.feedback.cancel()
            self._run.task.cancel()

    def _show_progress(self, percent: float) -> None:
        if self._run is not None:
            self.progressBar.setValue(int(percent))
            self.statusLabel.setText(self._run.feedback.text)

    def _set_running(self, running: bool) -> None:
        self.runButton.setEnabled(not running)
        self.cancelButton.setEnabled(running)
        if not running:
            self.progressBar.setValue(0)

    def _done(self, success: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        self._set_running(False)
        if run is None:
            return
        finished = success and "OUTPUT" in results
        if not finished and (run.cancelled or run.feedback.isCanceled()):
            self.statusLabel.setText(tr("Cancelled; nothing was written."))
            self.finished.emit(False, {})
            return
        if not finished:
            text = run.feedback.errors[-1] if run.feedback.errors else tr("The run failed; see the Subpixel log.")
            self.statusLabel.setText(tr("Failed"))
            show_error(self._iface, text)
            self.finished.emit(False, {})
            return
        self._load(run, results)
        self.statusLabel.setText(
            tr("Done in {seconds:.0f} s; agrees with the input within {rmse:.1e} reflectance.").format(
                seconds=results["SECONDS"], rmse=results["CONSISTENCY_RMSE"]
            )
        )
        show_success(self._iface, tr("{name} is super-resolved.").format(name=run.name))
        for text in run.feedback.warnings:
            show_warning(self._iface, text)
        self.finished.emit(True, results)

    def _load(self, run: DockRun, results: dict[str, Any]) -> None:
        project = QgsProject.instance()
        source = project.mapLayer(run.layer_id)
        below = source if isinstance(source, QgsRasterLayer) else None
        if results.get("UNCERTAINTY"):
            uncertainty = QgsRasterLayer(results["UNCERTAINTY"], tr("{name} uncertainty").format(name=run.name))
            add_above(project, uncertainty, below)
            node = project.layerTreeRoot().findLayer(uncertainty.id())
            node.setItemVisibilityChecked(False)
            below = uncertainty
        result = QgsRasterLayer(results["OUTPUT"], run.name)
        if not result.isValid():
            show_error(self._iface, tr("The result cannot be loaded: {path}").format(path=results["OUTPUT"]))
            return
        size = pixel_name(result) or tr("super-resolved")
        result.setName(tr("{name} {size}").format(name=run.name, size=size))
        run.style.apply(result)
        add_above(project, result, below)

    def close_down(self) -> None:
        """Stop what runs; called when the plugin is unloaded."""
        self.cancel()
        if self._setup is not None:
            self._setup.cancel()
        if self._run is not None:
            self._run.when_done = None
            self._run.feedback.progressChanged.disconnect(self._show_progress)
        if self._tool is not None and self._iface.mapCanvas().mapTool() is self._tool:
            self._iface.mapCanvas().unsetMapTool(self._tool)
