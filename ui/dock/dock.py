"""The dock: a form that fills in the Processing algorithm's parameters and runs it in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDockWidget

from ...core.errors import SuperResolutionError
from ...core.model import Outline, read_model
from ..engine.environment import environment_in_use
from ..engine.machine import stop_measuring
from ..help_pages import help_page
from ..messages import error_text, show_error, told, tr
from ..settings import Settings
from .archive.source import ArchiveSource
from .forms.bands_out import BandsOutForm
from .forms.extent import ExtentForm
from .forms.model import ModelForm
from .forms.output import OutputForm, check_free, uncertainty_beside
from .forms.sampling import SamplingForm
from .layer_source import LayerSource
from .outlook import Outlook
from .recent import RecentList, RecentRun
from .result_panel import ResultPanel
from .run import add_to_history
from .run_panel import RunPanel

FORM, _ = uic.loadUiType(str(Path(__file__).with_name("dock.ui")))
LAYER, ARCHIVE = "layer", "archive"
PREVIEW_PX = 64
# Changes come in bursts, as when the map is dragged.
SETTLE_MS = 150


class SubpixelDock(QDockWidget, FORM):  # type: ignore[misc, valid-type]
    """Form, progress and cancel; runs nothing of its own."""

    finished = pyqtSignal(bool, dict)

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._setup: Any = None
        self.setupUi(self)
        self.setObjectName("subpixel_dock")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._show_estimate)
        self._build_forms()
        self._restore()
        active = iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.layerBox.setLayer(active)
        self._show_setup()
        self._layer_changed()
        self._connect()

    def _build_forms(self) -> None:
        self._output = OutputForm(self.outputBox, self)
        self._model_form = ModelForm(self.pixelBox, self.modelBox, self)
        self._extent = ExtentForm(self._iface, self.extentBox, self.drawButton, self)
        self._sampling = SamplingForm(
            self.presetBox, self.stepsBox, self.ensembleBox, self.temperatureBox, self.uncertaintyBox
        )
        self._bands_out = BandsOutForm(self.bandsOutBox, self.bandsOutNote, self)
        self._archive = ArchiveSource(self._iface, self, self._extent, self)
        self._sources: dict[str, Union[LayerSource, ArchiveSource]] = {
            LAYER: LayerSource(self, self),
            ARCHIVE: self._archive,
        }
        self.sourceBox.addItem(tr("Layer"), LAYER)
        self.sourceBox.addItem(tr("Sentinel-2 archive"), ARCHIVE)
        self._outlook = Outlook(self.deviceBox, self.deviceNote, self.estimateLabel, self)
        starters = [self.runButton, self.previewButton]
        self._panel = RunPanel(self._iface, starters, self.cancelButton, self.progressBar, self.statusLabel, self)
        recent = RecentList(self.recentList, self.recentAddButton, self.recentUseButton, self)
        self._results = ResultPanel(self._iface, self.compareButton, self.statusLabel, recent, self)

    def _line_up(self) -> None:
        """Give the labels that are there one width, though they are in several forms."""
        names = (
            "source",
            "layer",
            "extent",
            "from",
            "to",
            "cloud",
            "catalogue",
            "preset",
            "bandsOut",
            "device",
            "output",
        )
        labels = [getattr(self, f"{name}Label") for name in names]
        widest = max(label.sizeHint().width() for label in labels if label.isVisibleTo(self.scrolled))
        for label in labels:
            label.setMinimumWidth(widest)

    def _connect(self) -> None:
        self.sourceBox.currentIndexChanged.connect(self._source_chosen)
        self.layerBox.layerChanged.connect(self._layer_changed)
        for source in self._sources.values():
            source.changed.connect(self._bands_found)
        self._model_form.changed.connect(self._layer_changed)
        for signal in (
            self._extent.changed,
            self._bands_out.changed,
            *(source.changed for source in self._sources.values()),
            self._outlook.changed,
            self.presetBox.currentIndexChanged,
            self.stepsBox.valueChanged,
            self.ensembleBox.valueChanged,
            self.temperatureBox.valueChanged,
            self.uncertaintyBox.toggled,
        ):
            signal.connect(self._changed)
        self.setupButton.clicked.connect(self.open_setup)
        self.runButton.clicked.connect(self.start)
        self.previewButton.clicked.connect(self.preview)
        self._panel.succeeded.connect(self._results.take)
        self._panel.failed.connect(lambda: self.finished.emit(False, {}))
        self.helpButton.clicked.connect(self.open_help)
        self._results.use_wanted.connect(self._use_again)
        self._results.done.connect(self.finished)
        project = QgsProject.instance()
        project.readProject.connect(self._project_read)

    def showEvent(self, event: Any) -> None:
        """Learn what this machine has when the dock is first seen."""
        super().showEvent(event)
        self._outlook.measure()
        self._changed()

    def _show_setup(self) -> None:
        self.setupFrame.setVisible(environment_in_use() is None)
        if self.isVisible():
            self._outlook.measure()

    def open_setup(self) -> None:
        """Show the dialog that builds the engine environment."""
        from ..engine.dialog import EnvironmentDialog

        if self._setup is None:
            self._setup = EnvironmentDialog(self)
            self._setup.changed.connect(self._show_setup)
        self._setup.show()
        self._setup.raise_()

    def open_help(self) -> None:
        """Open the help page of what is shown in the browser; it lies on this machine."""
        QDesktopServices.openUrl(QUrl(help_page("archive" if self._source is self._archive else "dock")))

    def _restore(self) -> None:
        settings = Settings.load(QgsProject.instance())
        self._sampling.restore(settings)
        self.seedBox.setValue(settings.seed)
        self._model_form.restore(settings)
        self._outlook.show_devices(settings.device)
        self._bands_out.restore(settings)
        self._archive.restore(settings)
        self.sourceBox.setCurrentIndex(max(0, self.sourceBox.findData(settings.source)))
        self._source_chosen()
        self._extent.restore(settings.extent)

    def _remember(self) -> None:
        settings = Settings.load()
        self._sampling.remember(settings)
        settings.seed, settings.device = self.seedBox.value(), self.deviceBox.currentData()
        self._model_form.remember(settings)
        self._bands_out.remember(settings)
        settings.extent = self._extent.key
        settings.source = self.sourceBox.currentData()
        self._archive.remember(settings)
        settings.save(QgsProject.instance())

    def _project_read(self, *_: object) -> None:
        self._restore()
        self._results.layers_changed()

    def _model(self) -> Optional[Outline]:
        try:
            return read_model(self._model_form.model)
        except SuperResolutionError:
            return None

    @property
    def _source(self) -> Union[LayerSource, ArchiveSource]:
        """What the input comes from."""
        return self._sources[self.sourceBox.currentData()]

    def _source_chosen(self, *_: object) -> None:
        for source in self._sources.values():
            source.show(source is self._source)
        self._line_up()
        self._extent.offer(self._source is not self._archive)
        self._layer_changed()

    def _layer_changed(self, *_: object) -> None:
        # One that is not shown must know as well when its layer goes.
        for source in self._sources.values():
            source.follow(self._model())
        self._bands_found()

    def _bands_found(self) -> None:
        """Offer the bands that the input has, and the model gives."""
        self._bands_out.follow(*self._source.coarse(self._model()))

    def _changed(self, *_: object) -> None:
        self._settle.start()

    def _show_estimate(self) -> None:
        model = self._model()
        if model is None or not self._source.usable:
            self._outlook.clear()
            self._source.forget()
            return
        # Not for a dock that nobody sees.
        if self.isVisible():
            self._source.examine(self._model_form.model)
        else:
            self._source.forget()
        try:
            size_px = self._source.size_px(self._extent.rectangle())
            drawn = {**self._sampling.parameters(), "UNCERTAINTY": self.uncertaintyBox.isChecked()}
            drawn.update(self._source.parameters())
        except SuperResolutionError as error:
            self._outlook.clear(error_text(error))
            return
        bands = self._source.bands_written(model)
        self._outlook.show(size_px, drawn, (bands, self._bands_out.coarse), model, self._output.folder)

    def set_drawn_extent(self, rectangle: Any) -> None:
        """Take a rectangle in the canvas's CRS as the extent."""
        self._extent.set_drawn(rectangle)

    def parameters(self, preview: bool = False) -> dict[str, Any]:
        """The algorithm's parameters as the form says; a preview is a small piece in the middle of the map.

        Raises:
            SuperResolutionError: no usable layer, or no place for the output.
        """
        source = self._source.parameters()
        extent = self._preview_extent() if preview else self._source.place(self._extent.rectangle())
        path = self._output.path(preview)
        parameters: dict[str, Any] = {
            **source,
            **self._sampling.parameters(),
            **self._model_form.parameters(),
            **self._bands_out.parameters(),
            "SEED": self.seedBox.value(),
            "DEVICE": self.deviceBox.currentData(),
            "OUTPUT": path,
            **self._source.outputs(path),
        }
        if extent is not None:
            parameters["EXTENT"] = extent
        if self.uncertaintyBox.isChecked() and not preview:
            parameters["UNCERTAINTY"] = uncertainty_beside(path)
        named = [parameters[name] for name in ("OUTPUT", "UNCERTAINTY") if name in parameters]
        check_free([*named, *self._source.files(parameters)])
        return parameters

    def _preview_extent(self) -> QgsReferencedRectangle:
        settings = self._iface.mapCanvas().mapSettings()
        view = QgsReferencedRectangle(settings.extent(), settings.destinationCrs())
        return self._source.preview_extent(view, PREVIEW_PX)

    def preview(self) -> None:
        """Try the settings on a small piece in the middle of the map."""
        self.start(preview=True)

    def start(self, *_: object, preview: bool = False) -> None:
        """Run the algorithm as a task of QGIS's task manager."""
        if self._panel.running:
            return
        try:
            parameters = self.parameters(preview)
            run = self._source.run(parameters, QgsProject.instance(), preview)
        except Exception as error:  # whatever it is, it has words
            show_error(self._iface, told(error))
            return
        run.expected = None if preview else self._outlook.expected
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(run.algorithm)
        ok, text = algorithm.checkParameterValues(parameters, run.context)
        if not ok:
            show_error(self._iface, text)
            return
        self._remember()
        if self._panel.begin(run, algorithm) and not preview:
            add_to_history(run, algorithm)

    def cancel(self) -> None:
        """Stop the run; nothing is written."""
        self._panel.cancel()

    def _use_again(self, run: RecentRun) -> None:
        if "CATALOGUE" in run.parameters:
            self.sourceBox.setCurrentIndex(self.sourceBox.findData(ARCHIVE))
        self._sampling.use(run.parameters)
        self.seedBox.setValue(int(run.parameters.get("SEED", 0)))
        self._model_form.use(run.parameters)
        self.deviceBox.setCurrentIndex(max(0, self.deviceBox.findData(run.parameters.get("DEVICE", "auto"))))
        objections = self._source.use(run.parameters), self._bands_out.use(run.parameters)
        self.statusLabel.setText(" ".join(filter(None, (tr("Settings of {name}.").format(name=run.name), *objections))))
        self._changed()

    def close_down(self) -> None:
        """Stop what runs and listen no more; called when the plugin is unloaded."""
        self._panel.close()
        if self._setup is not None:
            self._setup.cancel()
        self._settle.stop()
        # Layers that go away later would start it again, when there may be no map any more.
        self._settle.timeout.disconnect(self._show_estimate)
        stop_measuring()
        for source in self._sources.values():
            source.close()
        self._extent.close()
        self._results.close()
        project = QgsProject.instance()
        project.readProject.disconnect(self._project_read)
