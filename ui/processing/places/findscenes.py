"""`subpixel:findscenes`: a place and a time -> footprints of an archive's scenes, best first."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....core.archive.request import DEFAULT_LIMIT, DEGREES, MOST_SCENES, Access, FindRequest
from ....core.archive.scene import FindResult, FoundScene
from ... import help_texts as texts
from ...engine.archive import find_on_engine
from ...engine.proxy import remember_proxy
from ...messages import error_text, told, tr
from ..algorithm import EngineAlgorithm
from ..reporting import Reporter, nothing_found, say, scenes_text
from .asking import access_asked, asked
from .parameters import SCENE, archive_definitions, place_definitions, scene_definitions

LIMIT, OUTPUT = "LIMIT", "OUTPUT"
# What models and scripts hold: fields may be added, never renamed.
FIELDS = {
    **dict.fromkeys(("id", "time", "platform", "tile"), "string"),
    **dict.fromkeys(("cloud", "covered"), "double"),
    **dict.fromkeys(("baseline", "collection", "thumbnail", "catalogue"), "string"),
}


class FindScenesAlgorithm(EngineAlgorithm):
    """Look for Sentinel-2 scenes of a place in an archive."""

    NAME = "findscenes"
    TAGS = ("sentinel-2", "stac", "archive", "catalogue", "search", "download", "clouds", "level-2A")
    PAGE = "archive"

    def __init__(self) -> None:
        super().__init__()
        self._request: Optional[FindRequest] = None
        self._access = Access()
        self._refusal = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        limit = QgsProcessingParameterNumber(
            LIMIT, tr("Scenes at most"), QgsProcessingParameterNumber.Type.Integer, DEFAULT_LIMIT
        )
        limit.setMinimum(1)
        limit.setMaximum(MOST_SCENES)
        footprints = QgsProcessingParameterFeatureSink(OUTPUT, tr("Scenes"), QgsProcessing.SourceType.TypeVectorPolygon)
        for parameter in (*place_definitions(), *scene_definitions(), limit, *archive_definitions(), footprints):
            parameter.setHelp(tr(texts.FIND_PARAMETERS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(SCENE, tr("Best scene")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS's own check comes late: it says what is wrong, but not what to do.
        try:
            self._asked(parameters, context)
        except Exception as error:  # whatever it is, it has words
            return False, error_text(told(error))
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text

    def _asked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> FindRequest:
        """The request, as far as it can be checked here. Raises InvalidParameter."""
        limit = self.parameterAsInt(parameters, LIMIT, context)
        request = FindRequest(**asked(self, parameters, context), limit=limit)
        request.validate()
        return request

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: layers, credentials, proxy."""
        try:
            self._request = self._asked(parameters, context)
            self._access = access_asked(self, parameters, context, self._request.catalogue)
            remember_proxy()
        except Exception as error:  # whatever it is, it has words
            # Raised from here, QGIS would replace its text by "There were errors executing the algorithm".
            self._refusal = error_text(told(error))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """On any thread: have the engine look, and write down what it found."""
        if self._refusal or self._request is None:
            raise QgsProcessingException(self._refusal or tr("The algorithm was not prepared."))
        found = self._found(self._request, feedback)
        if found is None:
            return {}
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        sink, place = self.parameterAsSink(
            parameters, OUTPUT, context, _fields(), QgsWkbTypes.Type.MultiPolygon, degrees
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for scene in found.scenes:
            if not sink.addFeature(_feature(scene, found.catalogue), QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, OUTPUT))
        _announce(found, self._request.cloud, feedback)
        return {OUTPUT: place, SCENE: found.scenes[0].id if found.scenes else ""}

    def _found(self, request: FindRequest, feedback: QgsProcessingFeedback) -> Optional[FindResult]:
        """Look; None where the user has cancelled. Raises QgsProcessingException."""
        feedback.setProgressText(tr("Looking for scenes in {catalogue}").format(catalogue=request.catalogue.name))
        return self.answered(
            lambda: find_on_engine(
                request,
                self._access,
                Reporter(feedback, words=scenes_text),
                lambda level, text: say(feedback, level, text),
                feedback.isCanceled,
            ),
            feedback,
        )


def _fields() -> QgsFields:
    # By name: what stands for a type in code differs between the versions of Qt.
    named = "&".join(f"field={name}:{kind}" for name, kind in FIELDS.items())
    return QgsVectorLayer(f"None?{named}", "fields", "memory").fields()


def _feature(scene: FoundScene, catalogue: str) -> QgsFeature:
    """A scene as a polygon in degrees; clouds and cover are of its whole pass, which a piece is joined from."""
    feature = QgsFeature(_fields())
    rings = [[[QgsPointXY(x, y) for x, y in ring]] for ring in scene.footprint]
    feature.setGeometry(QgsGeometry.fromMultiPolygonXY(rings))
    said = {
        **scene.to_dict(),
        "cloud": scene.group_cloud,
        "covered": scene.group_covered,
        "catalogue": catalogue,
    }
    feature.setAttributes([said[name] for name in FIELDS])
    return feature


def _announce(found: FindResult, cloud: float, feedback: QgsProcessingFeedback) -> None:
    """Say how many there are, and why there are none."""
    if found.scenes:
        feedback.pushInfo(
            tr("{n} scene(s), best first, of {looked} that {catalogue} has; {cloudy} had too much cloud.").format(
                n=len(found.scenes), looked=found.looked_at, catalogue=found.catalogue, cloudy=found.too_cloudy
            )
        )
        best = found.scenes[0]
        feedback.pushInfo(tr("The best one: {scene} of {day}.").format(scene=best.id, day=best.time[:10]))
    else:
        feedback.pushWarning(nothing_found(found, cloud))
