"""`subpixel:superresolve`: parameters -> request -> engine -> outputs."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, ClassVar, Optional

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import RunCancelled, SuperResolutionError
from ...core.request import (
    DEFAULT_OVERLAP_PX,
    DEFAULT_TILE_PX,
    DEVICES,
    MAX_ENSEMBLE,
    MAX_STEPS,
    MIN_OVERLAP_PX,
    OUTPUT_TYPES,
    SuperResolveRequest,
    SuperResolveResult,
)
from ...core.sentinel2 import BLUE, GREEN, NIR, RED
from ..engine_client import run_on_engine
from ..layers import ResultStyle, check_usable, chosen_bands, source_path
from ..messages import error_text, log, tr
from . import help as texts
from .reporting import Reporter, say

INPUT, EXTENT, STEPS, ENSEMBLE, SEED = "INPUT", "EXTENT", "STEPS", "ENSEMBLE", "SEED"
BAND_PARAMETERS = {"RED": RED, "GREEN": GREEN, "BLUE": BLUE, "NIR": NIR}
DEVICE, CONSISTENCY, QUANTIFICATION, OFFSET, OUTPUT_TYPE = (
    "DEVICE",
    "CONSISTENCY",
    "QUANTIFICATION",
    "OFFSET",
    "OUTPUT_TYPE",
)
TILE_PX, OVERLAP_PX = "TILE_PX", "OVERLAP_PX"
OUTPUT, UNCERTAINTY = "OUTPUT", "UNCERTAINTY"
CONSISTENCY_RMSE, SECONDS = "CONSISTENCY_RMSE", "SECONDS"
INTEGER, DOUBLE = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
MAX_SEED = 2**31 - 1
RANGES = ((STEPS, 1, MAX_STEPS), (ENSEMBLE, 1, MAX_ENSEMBLE), (SEED, 0, MAX_SEED))


class _StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Gives the loaded result the input's style; QGIS does not own it, so it keeps itself alive until used."""

    _waiting: ClassVar[dict[int, Any]] = {}

    def __init__(self, style: ResultStyle) -> None:
        super().__init__()
        self._style = style
        self._waiting[id(self)] = self

    def postProcessLayer(self, layer: Any, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        if isinstance(layer, QgsRasterLayer):
            self._style.apply(layer)
        self._waiting.pop(id(self), None)


class SuperResolveAlgorithm(QgsProcessingAlgorithm):
    """Super-resolve a Sentinel-2 raster from 10 m to 2.5 m."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Optional[SuperResolveRequest] = None
        self._style: Optional[ResultStyle] = None
        self._refusal = ""

    def createInstance(self) -> SuperResolveAlgorithm:
        return SuperResolveAlgorithm()

    def name(self) -> str:
        return "superresolve"

    def displayName(self) -> str:
        return tr("Super-resolve Sentinel-2")

    def icon(self) -> QIcon:
        from .provider import ICON

        return QIcon(ICON)

    def shortDescription(self) -> str:
        return tr(texts.SUMMARY)

    def shortHelpString(self) -> str:
        return tr(texts.HELP)

    def tags(self) -> list[str]:
        return ["super-resolution", "sentinel-2", "diffusion", "sharpen", "upscale", "2.5 m"]

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        def number(
            name: str,
            label: str,
            kind: Any,
            default: Any,
            low: Optional[float] = None,
            high: Optional[float] = None,
            optional: bool = False,
        ) -> Any:
            parameter = QgsProcessingParameterNumber(name, label, kind, default, optional)
            if low is not None:
                parameter.setMinimum(low)
            if high is not None:
                parameter.setMaximum(high)
            return parameter

        parameters: list[QgsProcessingParameterDefinition] = [
            QgsProcessingParameterRasterLayer(INPUT, tr("Sentinel-2 raster"))
        ]
        labels = {
            "RED": tr("Red band (B04)"),
            "GREEN": tr("Green band (B03)"),
            "BLUE": tr("Blue band (B02)"),
            "NIR": tr("Near infrared band (B08)"),
        }
        for name, label in labels.items():
            parameters.append(QgsProcessingParameterBand(name, label, None, INPUT, optional=True))
        parameters += [
            QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
            number(STEPS, tr("Sampling steps"), INTEGER, 4, 1, MAX_STEPS),
            number(ENSEMBLE, tr("Ensemble (samples per pixel)"), INTEGER, 1, 1, MAX_ENSEMBLE),
            number(SEED, tr("Seed"), INTEGER, 0, 0, MAX_SEED),
            QgsProcessingParameterEnum(
                DEVICE, tr("Device"), list(DEVICES), defaultValue=DEVICES[0], usesStaticStrings=True
            ),
            QgsProcessingParameterBoolean(CONSISTENCY, tr("Agree with the measurement"), True),
            number(QUANTIFICATION, tr("Quantification value (DN per reflectance)"), DOUBLE, None, 1e-9, optional=True),
            number(OFFSET, tr("Offset (added to DN)"), DOUBLE, None, optional=True),
            QgsProcessingParameterEnum(
                OUTPUT_TYPE,
                tr("Output data type"),
                list(OUTPUT_TYPES),
                defaultValue=OUTPUT_TYPES[0],
                usesStaticStrings=True,
            ),
        ]
        for advanced in (
            number(TILE_PX, tr("Tile side (source pixels)"), INTEGER, DEFAULT_TILE_PX, MIN_OVERLAP_PX + 16, 4096),
            number(OVERLAP_PX, tr("Tile overlap (source pixels)"), INTEGER, DEFAULT_OVERLAP_PX, MIN_OVERLAP_PX, 512),
        ):
            advanced.setFlags(advanced.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            parameters.append(advanced)
        parameters += [
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Super-resolved")),
            QgsProcessingParameterRasterDestination(
                UNCERTAINTY, tr("Uncertainty"), optional=True, createByDefault=False
            ),
        ]
        for parameter in parameters:
            parameter.setHelp(tr(texts.PARAMETERS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(CONSISTENCY_RMSE, tr("Consistency RMSE (reflectance)")))
        self.addOutput(QgsProcessingOutputNumber(SECONDS, tr("Seconds")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        for name, low, high in RANGES:
            value = parameters.get(name)
            if isinstance(value, (int, float, str)) and value != "":
                number = self.parameterAsDouble(parameters, name, context)
                if not low <= number <= high or number != int(number):
                    return False, tr(
                        "{name} = {value} is out of range: give a whole number from {low} to {high}."
                    ).format(name=name, value=value, low=low, high=high)
        ok, text = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, text
        if parameters.get(UNCERTAINTY) and self.parameterAsInt(parameters, ENSEMBLE, context) < 2:
            return False, tr("The uncertainty layer needs several samples: set the ensemble to 2 or more.")
        if (
            self.parameterAsInt(parameters, TILE_PX, context)
            < self.parameterAsInt(parameters, OVERLAP_PX, context) + 16
        ):
            return False, tr("The tile side must be at least 16 pixels more than the overlap.")
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: everything that needs layers."""
        try:
            layer = check_usable(self.parameterAsRasterLayer(parameters, INPUT, context))
            given = {
                role: self.parameterAsInt(parameters, name, context)
                for name, role in BAND_PARAMETERS.items()
                if parameters.get(name) not in (None, "")
            }
            bands = chosen_bands(layer, given)
            self._request = self._build(parameters, context, layer, bands)
            self._style = ResultStyle(layer, bands, self._request.output_type == "same")
        except SuperResolutionError as error:
            # Raised from here, QGIS would replace its text by "There were errors executing the algorithm". The text
            # alone is kept: the error's traceback would take the layer along to another thread.
            self._refusal = error_text(error)
        return True

    def _build(
        self, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsRasterLayer, bands: dict[str, int]
    ) -> SuperResolveRequest:
        extent = None
        if parameters.get(EXTENT) not in (None, ""):
            rectangle = self.parameterAsExtent(parameters, EXTENT, context, layer.crs())
            extent = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())

        def optional(name: str) -> Optional[float]:
            return None if parameters.get(name) in (None, "") else self.parameterAsDouble(parameters, name, context)

        def whole(name: str) -> int:
            return int(self.parameterAsInt(parameters, name, context))

        return SuperResolveRequest(
            input=source_path(layer),
            output="",
            bands=dict(bands),
            extent=extent,
            steps=whole(STEPS),
            ensemble=whole(ENSEMBLE),
            seed=whole(SEED),
            device=self.parameterAsEnumString(parameters, DEVICE, context),
            consistency=self.parameterAsBoolean(parameters, CONSISTENCY, context),
            quantification=optional(QUANTIFICATION),
            offset=optional(OFFSET),
            output_type=self.parameterAsEnumString(parameters, OUTPUT_TYPE, context),
            tile_px=whole(TILE_PX),
            overlap_px=whole(OVERLAP_PX),
            # As every algorithm of Processing does; the old file is replaced only after success.
            overwrite=True,
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """On any thread: hand the request to the engine and wait."""
        if self._refusal or self._request is None:
            raise QgsProcessingException(self._refusal or tr("The algorithm was not prepared."))
        # Asked for here and not before: it is this thread's context that loads the layers afterwards.
        output = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        spread = self.parameterAsOutputLayer(parameters, UNCERTAINTY, context) if parameters.get(UNCERTAINTY) else ""
        request = replace(
            self._request, output=os.path.abspath(output), uncertainty=os.path.abspath(spread) if spread else None
        )
        feedback.setProgressText(tr("Starting the engine"))
        try:
            request.validate()
            result = run_on_engine(
                request,
                Reporter(feedback),
                lambda level, text: say(feedback, level, text),
                feedback.isCanceled,
            )
        except RunCancelled as error:
            if not feedback.isCanceled():
                # The engine was ended under the run: no success with an empty result.
                raise QgsProcessingException(tr("The engine was shut down during the run.")) from error
            feedback.pushInfo(tr("Cancelled; nothing was written."))
            return {}
        except SuperResolutionError as error:
            raise QgsProcessingException(error_text(error)) from error
        self._announce(result, feedback)
        if context.willLoadLayerOnCompletion(output) and self._style is not None:
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(_StyleOnLoad(self._style))
        outputs: dict[str, Any] = {
            OUTPUT: output,
            CONSISTENCY_RMSE: result.consistency_rmse,
            SECONDS: result.seconds,
        }
        if spread:
            outputs[UNCERTAINTY] = spread
        return outputs

    @staticmethod
    def _announce(result: SuperResolveResult, feedback: QgsProcessingFeedback) -> None:
        size = f"{result.width_out_px} x {result.height_out_px}"
        feedback.pushInfo(
            tr("{size} pixels in {seconds:.1f} s on {device}.").format(
                size=size, seconds=result.seconds, device=result.device
            )
        )
        feedback.pushInfo(
            tr(
                "Seen through the sensor model the result differs from the input by {rmse:.1e} reflectance (RMS). Detail finer than the source pixels is generated, not measured."
            ).format(rmse=result.consistency_rmse)
        )
        log(f"{result.output}: {result.to_dict()}", Qgis.MessageLevel.Info)
