"""`subpixel:superresolve`: parameters -> request -> engine -> outputs."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, Optional, Union

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProject,
)
from qgis.PyQt.QtCore import QThread

from ...core.presets import Preset, resolve
from ...core.request import SuperResolveRequest, SuperResolveResult
from ...core.tiles.counts import MIN_OVERLAP_PX
from ..engine.client import run_on_engine
from ..engine.proxy import remember_proxy
from ..layers.export import Export, temporary_copy
from ..layers.facts import encoding_in, product_in, source_path
from ..layers.nodata import nodata_of
from ..layers.style import ResultStyle
from ..layers.true_colour import TrueColour
from ..messages import error_text, log, told, tr
from .algorithm import EngineAlgorithm
from .checks import (
    all_chosen,
    chosen,
    given_nodata,
    given_sharpness,
    is_wanted,
    wrong_number,
    wrong_target,
    wrong_tiles,
)
from .clouds import classification, invalid_classes
from .loading import finish_when_loaded, look_again
from .parameters import (
    CONSISTENCY,
    DEVICE,
    ENSEMBLE,
    INPUT,
    MEASURED_SHARE,
    OFFSET,
    OUTPUT,
    OUTPUT_TYPE,
    OVERLAP_PX,
    PRECISION,
    PRESET,
    QUANTIFICATION,
    SCL,
    SEED,
    STEPS,
    STRENGTH,
    TEMPERATURE,
    TILE_PX,
    UNCERTAINTY,
    definitions,
)
from .plan import Plan, make_plan, model_path
from .reporting import Reporter, say

CONSISTENCY_RMSE, SECONDS = "CONSISTENCY_RMSE", "SECONDS"
# What a copy of the layer counts for in the progress of a run that needs one.
COPY_PERCENT = 10.0


class SuperResolveAlgorithm(EngineAlgorithm):
    """Super-resolve a Sentinel-2 raster, from 10 m to 2.5 m with the shipped model."""

    NAME = "superresolve"
    TAGS = ("super-resolution", "sentinel-2", "diffusion", "sharpen", "upscale", "2.5 m")

    def __init__(self) -> None:
        super().__init__()
        self._request: Optional[SuperResolveRequest] = None
        self._style: Optional[ResultStyle] = None
        self._export: Optional[Export] = None
        self._picture: Optional[TrueColour] = None
        self._refusal, self._source = "", ""
        self._written: list[str] = []

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in definitions():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(CONSISTENCY_RMSE, tr("Consistency RMSE (reflectance)")))
        self.addOutput(QgsProcessingOutputNumber(SECONDS, tr("Seconds")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS's own check comes late: it says what is wrong, but not what to do.
        text = wrong_number(self, parameters, context)
        if text:
            return False, text
        try:
            plan = make_plan(self, parameters, context)
            invalid_classes(self, parameters, context)
            others = classification(self, parameters, context, plan.layer), model_path(self, parameters, context)
            sources = [source_path(plan.layer), *filter(None, others)]
            text = wrong_target(parameters, context, sources) or wrong_tiles(self, parameters, context)
            if text:
                return False, text
            given_nodata(self, parameters, context)
            # Processing would refuse what is packed.
            rest = {name: value for name, value in all_chosen(parameters, context).items() if name != SCL}
            rest[INPUT] = plan.layer
            ok, text = super().checkParameterValues(rest, context)
            if not ok:
                return False, text
            drawn = self._drawn(parameters, context)
        except Exception as error:  # whatever it is, it has words
            return False, error_text(told(error))
        if is_wanted(parameters, UNCERTAINTY, context) and (drawn.ensemble < 2 or drawn.steps < 1):
            return False, tr(
                "The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more."
            )
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: everything that needs layers."""
        try:
            plan = make_plan(self, parameters, context)
            self._request = self._build(parameters, context, plan)
            self._source = plan.layer.name()
            self._style = ResultStyle(plan.layer, plan.used, self._request.output_type == "same")
            self._export, self._picture = plan.export, plan.picture
            remember_proxy()
        except Exception as error:  # whatever it is, it has words
            # Raised from here, QGIS would replace its text by "There were errors executing the algorithm". The text
            # alone is kept: the error's traceback would take the layer along to another thread.
            self._refusal = error_text(told(error))
        return True

    def _optional(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[float]:
        """A number, or None where nothing is given."""
        return None if parameters.get(name) in (None, "") else self.parameterAsDouble(parameters, name, context)

    def _drawn(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Preset:
        """The preset's numbers, with what is given in place of them. Raises InvalidParameter."""
        steps, ensemble = (self._optional(parameters, name, context) for name in (STEPS, ENSEMBLE))
        return resolve(
            chosen(parameters, PRESET, context),
            steps=None if steps is None else int(steps),
            ensemble=None if ensemble is None else int(ensemble),
            temperature=self._optional(parameters, TEMPERATURE, context),
            strength=self._optional(parameters, STRENGTH, context),
            uncertainty=is_wanted(parameters, UNCERTAINTY, context),
        )

    def _encoding(
        self, parameters: dict[str, Any], context: QgsProcessingContext, plan: Plan
    ) -> tuple[Optional[float], Optional[float]]:
        """Quantification value and offset that the engine cannot find by itself."""
        quantification, offset = (self._optional(parameters, name, context) for name in (QUANTIFICATION, OFFSET))
        if plan.export and product_in(plan.layer) is not None:
            # A copy no longer lies in the product that would tell.
            stored = encoding_in(plan.layer, plan.bands)
            quantification = stored[0] if quantification is None else quantification
            offset = stored[1] if offset is None else offset
        return quantification, offset

    def _build(self, parameters: dict[str, Any], context: QgsProcessingContext, plan: Plan) -> SuperResolveRequest:
        # What is copied first has bands, extent and, once it is written, a path of its own.
        made: Union[Plan, Export] = plan.export or plan
        extent = made.extent
        quantification, offset = self._encoding(parameters, context, plan)

        def whole(name: str) -> int:
            return int(self.parameterAsInt(parameters, name, context))

        own_nodata, nodata = nodata_of(plan.layer, plan.used, given_nodata(self, parameters, context))
        return SuperResolveRequest(
            input=source_path(plan.layer),
            output="",
            bands=dict(made.bands),
            extent=(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()) if extent else None,
            **self._drawn(parameters, context).options,
            sharpness=given_sharpness(self, parameters, context),
            seed=whole(SEED),
            device=chosen(parameters, DEVICE, context),
            precision=chosen(parameters, PRECISION, context),
            consistency=self.parameterAsBoolean(parameters, CONSISTENCY, context),
            quantification=quantification,
            offset=offset,
            nodata=nodata,
            own_nodata=own_nodata,
            output_type=chosen(parameters, OUTPUT_TYPE, context),
            measured_share=self.parameterAsBoolean(parameters, MEASURED_SHARE, context),
            tile_px=whole(TILE_PX),
            overlap_px=max(whole(OVERLAP_PX), MIN_OVERLAP_PX),
            model=model_path(self, parameters, context),
            scl=classification(self, parameters, context, plan.layer),
            scl_classes=invalid_classes(self, parameters, context),
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
        wanted = is_wanted(parameters, UNCERTAINTY, context)
        spread = self.parameterAsOutputLayer(parameters, UNCERTAINTY, context) if wanted else ""
        request = replace(
            self._request, output=os.path.abspath(output), uncertainty=os.path.abspath(spread) if spread else None
        )
        feedback.pushInfo(_settings(chosen(parameters, PRESET, context), request))
        result = self.answered(lambda: self._checked_run(request, feedback), feedback)
        if result is None:
            return {}
        self._announce(result, feedback)
        self._written = [path for path in (result.output, result.uncertainty) if path]
        finish_when_loaded(context, output, self._source, self._style)
        finish_when_loaded(context, spread, self._source, None)
        outputs: dict[str, Any] = {
            OUTPUT: output,
            CONSISTENCY_RMSE: result.consistency_rmse,
            SECONDS: result.seconds,
        }
        if spread:
            outputs[UNCERTAINTY] = spread
        return outputs

    def _checked_run(self, request: SuperResolveRequest, feedback: QgsProcessingFeedback) -> SuperResolveResult:
        """Run a request. Raises SuperResolutionError."""
        request.validate()
        return self._run(request, feedback)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """On the main thread, but in models that run on another."""
        if QThread.currentThread() == QgsApplication.instance().thread():
            look_again(context.project() or QgsProject.instance(), self._written)
        return {}

    def _run(self, request: SuperResolveRequest, feedback: QgsProcessingFeedback) -> SuperResolveResult:
        """Make the copy that the engine may need, and wait for the engine. Raises SuperResolutionError."""

        def run(request: SuperResolveRequest, begun: float) -> SuperResolveResult:
            feedback.setProgressText(tr("Starting the engine"))
            return run_on_engine(
                request,
                Reporter(feedback, begun),
                lambda level, text: say(feedback, level, text),
                feedback.isCanceled,
            )

        if self._export is None:
            return run(request, 0.0)
        if self._picture is not None:
            feedback.pushWarning(
                tr(
                    "{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis."
                ).format(name=self._picture.name)
            )
        feedback.setProgressText(tr("Copying the part of the layer that is needed"))
        with temporary_copy(self._export, feedback, lambda share: feedback.setProgress(COPY_PERCENT * share)) as path:
            return run(replace(request, input=path), COPY_PERCENT)

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


def _settings(preset: str, request: SuperResolveRequest) -> str:
    """What a run goes by, as a sentence."""
    return tr(
        "Preset {preset}: steps {steps}, ensemble {ensemble}, temperature {temperature:g}, strength {strength:g}."
    ).format(
        preset=preset,
        steps=request.steps,
        ensemble=request.ensemble,
        temperature=request.temperature,
        strength=request.strength,
    )
