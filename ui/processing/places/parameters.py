"""The parameters that say which place, and which scenes of which archive: names, labels, defaults."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....core.archive.catalogue import DEFAULT
from ....core.archive.request import DEFAULT_CLOUD, MOST_DATES
from ...messages import tr

SCENE, PIECE, SCENES = "SCENE", "PIECE", "SCENES"
EXTENT, AREA, DATES, CLOUD = "EXTENT", "AREA", "DATES", "CLOUD"
CATALOGUE, COLLECTION, AUTH = "CATALOGUE", "COLLECTION", "AUTH"
DOUBLE = QgsProcessingParameterNumber.Type.Double


def place_definitions() -> list[QgsProcessingParameterDefinition]:
    """Where; one of the two must be given."""
    return [
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        # Of an extent Processing cannot make one run for each polygon, of a layer it can.
        QgsProcessingParameterFeatureSource(
            AREA,
            tr("Polygons in place of the extent"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
    ]


def scene_definitions() -> list[QgsProcessingParameterDefinition]:
    """Which scenes, of which archive."""
    cloud = QgsProcessingParameterNumber(CLOUD, tr("Most cloud over the extent (%)"), DOUBLE, DEFAULT_CLOUD)
    cloud.setMinimum(0)
    cloud.setMaximum(100)
    return [
        QgsProcessingParameterString(DATES, tr("Dates"), optional=True),
        cloud,
        QgsProcessingParameterString(CATALOGUE, tr("Catalogue"), DEFAULT.name, optional=True),
    ]


def dates_definition() -> QgsProcessingParameterDefinition:
    """How many dates are measured together."""
    whole = QgsProcessingParameterNumber.Type.Integer
    parameter = QgsProcessingParameterNumber(SCENES, tr("Dates that are measured together"), whole, 1)
    parameter.setMinimum(1)
    parameter.setMaximum(MOST_DATES)
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def archive_definitions() -> list[QgsProcessingParameterDefinition]:
    """What few will need."""
    parameters = [
        QgsProcessingParameterString(COLLECTION, tr("Collections"), optional=True),
        QgsProcessingParameterAuthConfig(AUTH, tr("Credentials of the archive"), optional=True),
    ]
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameters
