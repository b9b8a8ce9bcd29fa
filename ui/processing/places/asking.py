"""From parameters to what is asked of an archive. Main thread only."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingAlgorithm, QgsProcessingContext, QgsRectangle

from ....core.archive.catalogue import Catalogue, catalogue_named, collections_in
from ....core.archive.dates import Days, parse_days
from ....core.archive.request import DEGREES, Access
from ....core.errors import InvalidParameter
from ....core.tiles.extent import Bounds
from ...catalogues import auth_kept_for, catalogues_by_name
from ...engine.archive import access_by
from ..checks import Parameters, is_given
from .parameters import AREA, AUTH, CATALOGUE, CLOUD, COLLECTION, DATES, EXTENT


def place_asked(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[Bounds, str]:
    """The extent, and its CRS by a code or as WKT; degrees where nothing says which.

    Raises:
        InvalidParameter: there is none, or there are two.
    """
    given = [name for name in (EXTENT, AREA) if is_given(parameters, name)]
    if len(given) != 1:
        raise InvalidParameter(
            "Two places are given." if given else "The extent is missing.",
            ", ".join(given),
            "Give either an extent, as xmin,xmax,ymin,ymax [EPSG:n], or a layer of polygons.",
        )
    if given == [EXTENT]:
        extent = algorithm.parameterAsExtent(parameters, EXTENT, context)
        crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
    else:
        source = algorithm.parameterAsSource(parameters, AREA, context)
        extent = source.sourceExtent() if source is not None else QgsRectangle()
        crs = source.sourceCrs() if source is not None else QgsCoordinateReferenceSystem()
    if extent.isNull() or extent.isEmpty() or not extent.isFinite():
        raise InvalidParameter(
            "The extent is empty.",
            f"{given[0]} = {parameters[given[0]]}",
            "Give xmin,xmax,ymin,ymax with xmin < xmax and ymin < ymax.",
        )
    return (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()), crs_name(crs)


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """What another process knows a CRS by."""
    if not crs.isValid():
        return DEGREES
    code = str(crs.authid())
    # A user's own are numbered by each QGIS for itself.
    own = not code or code.upper().startswith("USER:")
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)) if own else code


def catalogue_asked(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Catalogue:
    """The catalogue by its name, which may be one of the user's own, or address, with the collections that are given.

    Raises:
        InvalidParameter: there is none of that name.
    """
    collections = collections_in(algorithm.parameterAsString(parameters, COLLECTION, context))
    word = algorithm.parameterAsString(parameters, CATALOGUE, context)
    return catalogue_named(word, collections, catalogues_by_name())


def access_asked(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext, catalogue: Catalogue
) -> Access:
    """The way to a catalogue: with the credentials that are given, else with those that are kept for it; main thread.

    Raises:
        InvalidParameter: they cannot be used.
    """
    return access_by(algorithm.parameterAsString(parameters, AUTH, context) or auth_kept_for(catalogue))


def days_asked(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Days:
    """First and last day; any where none is given. Raises InvalidParameter."""
    return parse_days(algorithm.parameterAsString(parameters, DATES, context))


def asked(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
    """What a request for scenes and one for a piece have in common, by their attributes. Raises InvalidParameter."""
    extent, crs = place_asked(algorithm, parameters, context)
    return {
        "extent": extent,
        "extent_crs": crs,
        "dates": days_asked(algorithm, parameters, context),
        "cloud": algorithm.parameterAsDouble(parameters, CLOUD, context),
        "catalogue": catalogue_asked(algorithm, parameters, context),
    }
