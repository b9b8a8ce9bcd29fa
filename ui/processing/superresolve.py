"""`subpixel:superresolve`: parameters -> request -> engine -> outputs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional, Union

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...core.request import SuperResolveRequest, SuperResolveResult, split_reference
from ..engine.proxy import remember_proxy
from ..layers.coarse import named_beside
from ..layers.export import Export, temporary_copy
from ..layers.facts import encoding_in, product_in, source_path
from ..layers.nodata import nodata_of
from ..layers.style import ResultStyle
from ..layers.true_colour import TrueColour
from ..messages import error_text, told, tr
from .checks import all_chosen, chosen, given_nodata, wrong_number, wrong_target, wrong_tiles
from .clouds import classification, invalid_classes
from .parameters import INPUT, OFFSET, PRESET, QUANTIFICATION, SCL, definitions
from .plan import Plan, make_plan, model_path
from .running import SuperResolvingAlgorithm, absolute, announce, settings_text

# What a copy of the layer counts for in the progress of a run that needs one.
COPY_PERCENT = 10.0


class SuperResolveAlgorithm(SuperResolvingAlgorithm):
    """Super-resolve a Sentinel-2 raster, from 10 m to 2.5 m with the shipped model."""

    NAME = "superresolve"
    TAGS = ("super-resolution", "sentinel-2", "diffusion", "sharpen", "upscale", "2.5 m")

    def __init__(self) -> None:
        super().__init__()
        self._request: Optional[SuperResolveRequest] = None
        self._style: Optional[ResultStyle] = None
        self._export: Optional[Export] = None
        self._picture: Optional[TrueColour] = None
        self._source = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in definitions():
            self.addParameter(parameter)
        self._add_numbers()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS's own check comes late: it says what is wrong, but not what to do.
        text = wrong_number(self, parameters, context)
        if text:
            return False, text
        try:
            plan = make_plan(self, parameters, context)
            invalid_classes(self, parameters, context)
            others = classification(self, parameters, context, plan.layer), model_path(self, parameters, context)
            files = (split_reference(reference)[0] for reference in plan.files.values())
            sources = [source_path(plan.layer), *filter(None, others), *files]
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
            text = self._too_few_samples(parameters, context)
        except Exception as error:  # whatever it is, it has words
            return False, error_text(told(error))
        return not text, text

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: everything that needs layers."""
        try:
            plan = make_plan(self, parameters, context)
            self._request = self._build(parameters, context, plan)
            self._source = plan.layer.name()
            self._style = _style_of(plan, self._request)
            self._export, self._picture = plan.export, plan.picture
            remember_proxy()
        except Exception as error:  # whatever it is, it has words
            # Raised from here, QGIS would replace its text by "There were errors executing the algorithm". The text
            # alone is kept: the error's traceback would take the layer along to another thread.
            self._refusal = error_text(told(error))
        return True

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
        own_nodata, nodata = nodata_of(plan.layer, plan.used, given_nodata(self, parameters, context))
        return SuperResolveRequest(
            input=source_path(plan.layer),
            output="",
            bands={**made.bands, **plan.files},
            extent=(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()) if extent else None,
            quantification=quantification,
            offset=offset,
            nodata=nodata,
            own_nodata=own_nodata,
            scl=classification(self, parameters, context, plan.layer),
            **self._options(parameters, context),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """On any thread: hand the request to the engine and wait."""
        if self._refusal or self._request is None:
            raise QgsProcessingException(self._refusal or tr("The algorithm was not prepared."))
        targets = self._outputs(parameters, context)
        output, spread = (absolute(path) for path in targets)
        request = replace(self._request, output=output or "", uncertainty=spread)
        feedback.pushInfo(settings_text(chosen(parameters, PRESET, context), request))
        result = self.answered(lambda: self._run(request, feedback), feedback)
        if result is None:
            return {}
        announce(result, feedback)
        return self._finished(result, context, targets, self._source, self._style)

    def _run(self, request: SuperResolveRequest, feedback: QgsProcessingFeedback) -> SuperResolveResult:
        """Make the copy that the engine may need, and wait for the engine. Raises SuperResolutionError."""
        request.validate()
        if self._export is None:
            return self._on_engine(request, feedback, 0.0)
        if self._picture is not None:
            feedback.pushWarning(
                tr(
                    "{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis."
                ).format(name=self._picture.name)
            )
        feedback.setProgressText(tr("Copying the part of the layer that is needed"))
        with temporary_copy(self._export, feedback, lambda share: feedback.setProgress(COPY_PERCENT * share)) as path:
            return self._on_engine(replace(request, input=path), feedback, COPY_PERCENT)


def _style_of(plan: Plan, request: SuperResolveRequest) -> ResultStyle:
    """The input's style, for what of its bands the result will have."""
    bands = named_beside(plan.layer, plan.bands) if request.all_bands else plan.used
    return ResultStyle(plan.layer, bands, request.output_type == "same", request.all_bands)
