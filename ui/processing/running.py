"""What all algorithms that super-resolve have in common, wherever their input comes from: options, the run, outputs."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProject,
)
from qgis.PyQt.QtCore import QThread

from ...core.model import read_model
from ...core.presets import Preset, resolve
from ...core.request import SuperResolveRequest, SuperResolveResult
from ...core.tiles.counts import MIN_OVERLAP_PX
from ..engine.client import run_on_engine
from ..messages import log, tr
from .algorithm import EngineAlgorithm
from .checks import chosen, given_sharpness, is_wanted
from .clouds import invalid_classes
from .loading import Style, finish_when_loaded, look_again
from .parameters import (
    CONSISTENCY,
    DEVICE,
    ENSEMBLE,
    MEASURED_SHARE,
    OUTPUT,
    OUTPUT_TYPE,
    OVERLAP_PX,
    PRECISION,
    PRESET,
    SEED,
    STEPS,
    STRENGTH,
    TEMPERATURE,
    TILE_PX,
    UNCERTAINTY,
)
from .plan import model_path, wants_all
from .reporting import Reporter, say

CONSISTENCY_RMSE, SECONDS = "CONSISTENCY_RMSE", "SECONDS"


class SuperResolvingAlgorithm(EngineAlgorithm):
    """An algorithm that super-resolves something. A child says what."""

    def __init__(self) -> None:
        super().__init__()
        self._refusal = ""
        self._written: list[str] = []

    def _add_numbers(self) -> None:
        """The outputs that are no layers."""
        self.addOutput(QgsProcessingOutputNumber(CONSISTENCY_RMSE, tr("Consistency RMSE (reflectance)")))
        self.addOutput(QgsProcessingOutputNumber(SECONDS, tr("Seconds")))

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

    def _too_few_samples(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Words where the uncertainty is asked for and cannot be known. Raises InvalidParameter."""
        drawn = self._drawn(parameters, context)
        if is_wanted(parameters, UNCERTAINTY, context) and (drawn.ensemble < 2 or drawn.steps < 1):
            return tr(
                "The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more."
            )
        return ""

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Attributes of the request that have nothing to do with its input. Raises InvalidParameter."""

        def whole(name: str) -> int:
            return int(self.parameterAsInt(parameters, name, context))

        model = model_path(self, parameters, context)
        return {
            **self._drawn(parameters, context).options,
            "sharpness": given_sharpness(self, parameters, context),
            "seed": whole(SEED),
            "device": chosen(parameters, DEVICE, context),
            "precision": chosen(parameters, PRECISION, context),
            "consistency": self.parameterAsBoolean(parameters, CONSISTENCY, context),
            "output_type": chosen(parameters, OUTPUT_TYPE, context),
            "measured_share": self.parameterAsBoolean(parameters, MEASURED_SHARE, context),
            "tile_px": whole(TILE_PX),
            "overlap_px": max(whole(OVERLAP_PX), MIN_OVERLAP_PX),
            "model": model,
            "all_bands": wants_all(parameters, context, read_model(model)),
            "scl_classes": invalid_classes(self, parameters, context),
            # As every algorithm of Processing does; the old file is replaced only after success.
            "overwrite": True,
        }

    def _outputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, str]:
        """Result and uncertainty, empty without one; only the thread of the run may ask, whose context loads them."""
        output = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        wanted = is_wanted(parameters, UNCERTAINTY, context)
        return output, self.parameterAsOutputLayer(parameters, UNCERTAINTY, context) if wanted else ""

    def _on_engine(
        self, request: SuperResolveRequest, feedback: QgsProcessingFeedback, begun: float
    ) -> SuperResolveResult:
        """Wait for the engine to run a request; `begun` is the percentage done before. Raises SuperResolutionError."""
        feedback.setProgressText(tr("Starting the engine"))
        return run_on_engine(
            request, Reporter(feedback, begun), lambda level, text: say(feedback, level, text), feedback.isCanceled
        )

    def _finished(
        self,
        result: SuperResolveResult,
        context: QgsProcessingContext,
        targets: tuple[str, str],
        source: str,
        style: Optional[Style],
    ) -> dict[str, Any]:
        """The outputs, dressed as soon as they are loaded.

        Args:
            result: of the run.
            context: of the run.
            targets: what `_outputs` gave.
            source: name of the input.
            style: of the result.
        """
        output, spread = targets
        self._written += [path for path in (result.output, result.uncertainty) if path]
        finish_when_loaded(context, output, source, style)
        finish_when_loaded(context, spread, source, None)
        found = {OUTPUT: output, CONSISTENCY_RMSE: result.consistency_rmse, SECONDS: result.seconds}
        return {**found, UNCERTAINTY: spread} if spread else found

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """On the main thread, but in models that run on another."""
        if QThread.currentThread() == QgsApplication.instance().thread():
            look_again(context.project() or QgsProject.instance(), self._written)
        return {}


def announce(result: SuperResolveResult, feedback: QgsProcessingFeedback) -> None:
    """Say what came out of a run."""
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


def settings_text(preset: str, request: SuperResolveRequest) -> str:
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


def absolute(path: str) -> Optional[str]:
    """A path as another process must name it; None for none."""
    return os.path.abspath(path) if path else None
