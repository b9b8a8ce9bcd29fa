"""`subpixel:superresolveextent`: a place -> the pixels that an archive has of it -> engine -> outputs."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ....core.archive.request import Access, PieceRequest, coarse_path, scl_path, stack_path
from ....core.archive.scene import PieceResult
from ....core.disk import discard
from ....core.errors import InvalidParameter, MissingBands, OutputNotWritable, SuperResolutionError
from ....core.files.replace import replace_together
from ....core.files.temporary import remove_leftovers, temporary_name
from ....core.model import read_model
from ....core.request import BandReference, SuperResolveRequest, SuperResolveResult
from ....core.sentinel2.spectral import ROLES
from ....core.tiles.counts import HALO_PX
from ... import help_texts as texts
from ...engine.archive import fetch_on_engine
from ...engine.proxy import remember_proxy
from ...layers.result import source_facts
from ...layers.style import NaturalColours
from ...messages import error_text, told, tr
from ..checks import all_chosen, chosen, is_wanted, target, wrong_number, wrong_target, wrong_tiles
from ..loading import finish_piece_when_loaded
from ..parameters import MASK_CLOUDS, OUTPUT, PRESET, UNCERTAINTY, shared_definitions
from ..plan import model_path, wants_all
from ..reporting import Reporter, bytes_text, say, scene_text
from ..running import SuperResolvingAlgorithm, absolute, announce, settings_text
from .asking import access_asked, asked
from .parameters import (
    PIECE,
    SCENE,
    SCENES,
    archive_definitions,
    dates_definition,
    place_definitions,
    scene_definitions,
)

# What finding and reading count for in the progress.
FETCH_PERCENT = 20.0
# What the files beside the piece are called where they are in the way of something.
PIECE_SCL, PIECE_COARSE = "PIECE (SCL)", "PIECE (20 m)"


@dataclass(frozen=True)
class _Asked:
    """What a run does, but for the places of its outputs.

    Attributes:
        piece: what to read.
        access: to the archive.
        options: of the request that follows.
        mask: whether clouds are left out.
    """

    piece: PieceRequest
    access: Access
    options: dict[str, Any]
    mask: bool


class SuperResolveExtentAlgorithm(SuperResolvingAlgorithm):
    """Super-resolve what an archive has of a place."""

    NAME = "superresolveextent"
    TAGS = ("super-resolution", "sentinel-2", "stac", "archive", "catalogue", "download", "extent", "2.5 m")
    PAGE = "archive"

    def __init__(self) -> None:
        super().__init__()
        self._asked: Optional[_Asked] = None

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        scene = QgsProcessingParameterString(SCENE, tr("Scene"), optional=True)
        piece = QgsProcessingParameterRasterDestination(PIECE, tr("What was read, at 10 m"), optional=True)
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        shared = shared_definitions()
        plain = [each for each in shared if not each.isDestination() and not each.flags() & advanced]
        others = [each for each in shared if each not in plain]
        own = [*place_definitions(), scene, *scene_definitions()]
        for parameter in (*own, *plain, dates_definition(), *archive_definitions(), *others, piece):
            words = texts.EXTENT_PARAMETERS.get(parameter.name()) or texts.PLACE_PARAMETERS.get(parameter.name())
            if words:
                parameter.setHelp(tr(words))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(SCENE, tr("Scene")))
        self._add_numbers()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS's own check comes late: it says what is wrong, but not what to do.
        text = wrong_number(self, parameters, context)
        if text:
            return False, text
        try:
            wanted = self._piece_request(parameters, context)
            self._options(parameters, context)
            _check_model(model_path(self, parameters, context))
            text = _wrong_place(parameters, context, wanted.all_bands) or wrong_tiles(self, parameters, context)
            if text:
                return False, text
            ok, text = super().checkParameterValues(all_chosen(parameters, context), context)
            text = text if not ok else self._too_few_samples(parameters, context)
        except Exception as error:  # whatever it is, it has words
            return False, error_text(told(error))
        return not text, text

    def _piece_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PieceRequest:
        """What to read, as far as it can be checked here. Raises InvalidParameter."""
        scene = str(self.parameterAsString(parameters, SCENE, context)).strip()
        count = self.parameterAsInt(parameters, SCENES, context)
        # With what lies around it, results of neighbouring places meet without a seam.
        where = {"margin_px": HALO_PX, **asked(self, parameters, context)}
        if wants_all(parameters, context, read_model(model_path(self, parameters, context))):
            where["all_bands"] = True
        request = PieceRequest(output="", scene=scene or None, overwrite=True, count=count, **where)
        request.validate()
        return request

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: layers, credentials, proxy."""
        try:
            piece = self._piece_request(parameters, context)
            self._asked = _Asked(
                piece,
                access_asked(self, parameters, context, piece.catalogue),
                self._options(parameters, context),
                self.parameterAsBoolean(parameters, MASK_CLOUDS, context),
            )
            remember_proxy()
        except Exception as error:  # whatever it is, it has words
            # Raised from here, QGIS would replace its text by "There were errors executing the algorithm".
            self._refusal = error_text(told(error))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """On any thread: have the engine read the piece, and super-resolve it."""
        if self._refusal or self._asked is None:
            raise QgsProcessingException(self._refusal or tr("The algorithm was not prepared."))
        wanted = self._asked
        targets = self._outputs(parameters, context)
        output, spread = (absolute(path) for path in targets)
        given = is_wanted(parameters, PIECE, context)
        place = self.parameterAsOutputLayer(parameters, PIECE, context) if given else beside(targets[0])
        request = SuperResolveRequest("", output or "", uncertainty=spread, **wanted.options)
        feedback.pushInfo(settings_text(chosen(parameters, PRESET, context), request))
        done = self.answered(lambda: self._run(wanted, os.path.abspath(place), request, feedback), feedback)
        if done is None:
            return {}
        piece, result = done
        announce(result, feedback)
        feedback.pushInfo(piece.attribution)
        self._written.append(os.path.abspath(place))
        finish_piece_when_loaded(context, place)
        outputs = self._finished(result, context, targets, piece.scenes[0], NaturalColours())
        return {**outputs, PIECE: place, SCENE: piece.scenes[0]}

    def _run(
        self, wanted: _Asked, place: str, request: SuperResolveRequest, feedback: QgsProcessingFeedback
    ) -> tuple[PieceResult, SuperResolveResult]:
        """Read and run; the piece takes its place only with the result. Raises SuperResolutionError."""
        feedback.setProgressText(tr("Looking for scenes in {catalogue}").format(catalogue=wanted.piece.catalogue.name))
        with _begun(place) as begun:
            piece = fetch_on_engine(
                replace(wanted.piece, output=begun),
                wanted.access,
                Reporter(feedback, 0.0, FETCH_PERCENT, bytes_text),
                lambda level, text: say(feedback, level, text),
                feedback.isCanceled,
            )
            # The dock says which it is, all through the run.
            getattr(feedback, "keep_scene", feedback.pushInfo)(scene_text(piece))
            if wanted.mask and piece.scl is None:
                raise InvalidParameter(
                    "There is no scene classification.",
                    ", ".join(piece.scenes),
                    "Choose another scene, or go on with the clouds.",
                )
            extent, crs, scl = wanted.piece.extent, wanted.piece.extent_crs, piece.scl if wanted.mask else None
            bands: dict[str, BandReference] = {**request.bands, **piece.coarse_bands}
            whole = replace(
                request, input=begun, extent=extent, extent_crs=crs, scl=scl, stack=piece.stack, bands=bands
            )
            whole.validate()
            result = self._on_engine(whole, feedback, FETCH_PERCENT)
        scl, coarse = piece.scl and scl_path(place), piece.coarse and coarse_path(place)
        return replace(piece, output=place, stack=None, scl=scl, coarse=coarse), result


def _wrong_place(parameters: dict[str, Any], context: QgsProcessingContext, all_bands: bool) -> str:
    """Words where outputs cannot be written, or would replace one another; the piece and what lies beside it are some."""
    output, piece = (target(parameters, name, context) for name in (OUTPUT, PIECE))
    piece = piece or (beside(output) if output and not is_wanted(parameters, PIECE, context) else "")
    known, names = {**parameters, PIECE: piece}, [OUTPUT, UNCERTAINTY, PIECE]
    if piece:
        parts = {PIECE_SCL: scl_path(piece), **({PIECE_COARSE: coarse_path(piece)} if all_bands else {})}
        known, names = {**known, **parts}, [*names, *parts]
    return wrong_target(known, context, [], names)


def _check_model(path: Optional[str]) -> None:
    """See that a model has what a piece has. Raises MissingBands, and what `read_model` raises."""
    missing = [band for band in read_model(path).required_bands if band not in ROLES]
    if missing:
        raise MissingBands(
            "The model needs bands that are not read of an archive.",
            ", ".join(missing),
            "Choose a model of {bands}, or give a raster with its bands to 'Super-resolve Sentinel-2'.",
            bands=ROLES,
        )


def beside(output: str) -> str:
    """Where a piece lies whose place nobody says.

    >>> beside("/tmp/farm.tif")
    '/tmp/farm_10m.tif'
    """
    stem, ending = os.path.splitext(output)
    return f"{stem}_10m{ending or '.tif'}"


def _tidy(place: str, made: Collection[str]) -> None:
    """Remove what an earlier piece has left beside one, whose own files are named."""
    if scl_path(place) not in made:
        discard(Path(scl_path(place)))
    coarse = coarse_path(place)
    # Nobody has asked whether anything else may be replaced.
    if coarse not in made and os.path.exists(coarse) and source_facts(coarse).get("request"):
        discard(Path(coarse))


@contextmanager
def _begun(place: str) -> Iterator[str]:
    """Path of a piece in the making, whose files take their places if all goes well, and are gone otherwise.

    Raises:
        OutputNotWritable: they cannot take their places.
    """
    target = Path(place)
    remove_leftovers(target.parent)
    begun = temporary_name(target)
    files = [(begun, target), *((Path(name(str(begun))), Path(name(place))) for name in (scl_path, coarse_path))]
    try:
        try:
            yield str(begun)
        except SuperResolutionError as error:
            # Nobody knows the names that they have until then.
            for file, path in files:
                if str(file) in error.where:
                    error.where = error.where.replace(str(file), str(path))
            raise
        made = [pair for pair in files if pair[0].exists()]
        try:
            replace_together(made)
        except OSError as error:
            raise OutputNotWritable("The output could not be written.", f"{place}: {error}") from error
        _tidy(place, {str(path) for _, path in made})
    finally:
        # What other dates have measured was for the run alone.
        left = [*(file for file, _ in files), Path(stack_path(str(begun)))]
        discard(*(path for file in left for path in (file, Path(f"{file}.aux.xml"))))
