"""The parameters of `subpixel:superresolve`: names, labels, ranges, defaults."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.checkpoint import BESIDES
from ...core.presets import DEFAULT_PRESET, PRESETS
from ...core.request import DEVICES, MAX_ENSEMBLE, MAX_STEPS, OUTPUT_TYPES, PRECISIONS
from ...core.request import SCL_CLASSES as DEFAULT_CLASSES
from ...core.sentinel2.bands import BLUE, GREEN, NIR, RED
from ...core.sentinel2.sharpness import AUTO
from ...core.tiles.counts import DEFAULT_OVERLAP_PX, DEFAULT_TILE_PX, MIN_OVERLAP_PX, MIN_STRIDE_PX
from .. import help_texts as texts
from ..messages import tr

INPUT, EXTENT, PRESET, STEPS, ENSEMBLE, SEED = "INPUT", "EXTENT", "PRESET", "STEPS", "ENSEMBLE", "SEED"
BAND_PARAMETERS = {"RED": RED, "GREEN": GREEN, "BLUE": BLUE, "NIR": NIR}
DEVICE, CONSISTENCY, QUANTIFICATION, OFFSET, OUTPUT_TYPE = (
    "DEVICE",
    "CONSISTENCY",
    "QUANTIFICATION",
    "OFFSET",
    "OUTPUT_TYPE",
)
TEMPERATURE, STRENGTH, SHARPNESS = "TEMPERATURE", "STRENGTH", "SHARPNESS"
MODEL, PRECISION, MEASURED_SHARE = "MODEL", "PRECISION", "MEASURED_SHARE"
PIXEL_SIZE = "PIXEL_SIZE"
BANDS_OUT, BANDS_20M = "BANDS_OUT", "BANDS_20M"
TILE_PX, OVERLAP_PX = "TILE_PX", "OVERLAP_PX"
NODATA = "NODATA"
MASK_CLOUDS, SCL, SCL_CLASSES = "MASK_CLOUDS", "SCL", "SCL_CLASSES"
# Graphical models keep numbers that were enough once; where more is needed, more is used.
OLD_MIN_OVERLAP_PX = 44
OUTPUT, UNCERTAINTY = "OUTPUT", "UNCERTAINTY"
INTEGER, DOUBLE = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
MAX_SEED = 2**31 - 1
# Whole numbers and the ranges that are named when one lies outside.
RANGES = ((STEPS, 0, MAX_STEPS), (ENSEMBLE, 1, MAX_ENSEMBLE), (SEED, 0, MAX_SEED))

# What BANDS_OUT may be: the bands of the shipped model, or those of 20 m with them.
VISIBLE_AND_NIR, ALL_TEN = "visible and near infrared", "all ten"
# What can be chosen, in the order that numbers stand for it, from 0.
CHOICES = {
    PRESET: tuple(PRESETS),
    DEVICE: DEVICES,
    OUTPUT_TYPE: OUTPUT_TYPES,
    PRECISION: PRECISIONS,
    PIXEL_SIZE: ("2.5m", *BESIDES),
    BANDS_OUT: (VISIBLE_AND_NIR, ALL_TEN),
}
DEFAULTS = {name: DEFAULT_PRESET if name == PRESET else choices[0] for name, choices in CHOICES.items()}
# Parameters that say something of an input layer; whatever finds its input by itself has the others alone.
OF_INPUT = (INPUT, *BAND_PARAMETERS, EXTENT, QUANTIFICATION, OFFSET, BANDS_20M, NODATA, SCL)


def _number(
    name: str,
    label: str,
    kind: Any,
    default: Any,
    low: Optional[float] = None,
    high: Optional[float] = None,
    optional: bool = False,
) -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(name, label, kind, default, optional)
    if low is not None:
        parameter.setMinimum(low)
    if high is not None:
        parameter.setMaximum(high)
    return parameter


def _choice(name: str, label: str, optional: bool = False) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(
        name, label, list(CHOICES[name]), defaultValue=DEFAULTS[name], optional=optional, usesStaticStrings=True
    )


def bands_out_definition(label: str) -> QgsProcessingParameterEnum:
    """Which bands come out; optional, so that graphical models from before there was a choice stay valid."""
    return _choice(BANDS_OUT, label, optional=True)


def definitions() -> list[QgsProcessingParameterDefinition]:
    """All of them, in the order of the dialog, with their help."""
    advanced = _advanced()
    for parameter in advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    outputs = [
        QgsProcessingParameterRasterDestination(OUTPUT, tr("Super-resolved")),
        QgsProcessingParameterRasterDestination(UNCERTAINTY, tr("Uncertainty"), optional=True, createByDefault=False),
    ]
    parameters = [*_plain(), *advanced, *outputs]
    for parameter in parameters:
        parameter.setHelp(tr(texts.PARAMETERS[parameter.name()]))
    return parameters


def shared_definitions() -> list[QgsProcessingParameterDefinition]:
    """Those that have nothing to do with an input layer, in the same order."""
    return [parameter for parameter in definitions() if parameter.name() not in OF_INPUT]


def _plain() -> list[QgsProcessingParameterDefinition]:
    labels = {
        "RED": tr("Red band (B04)"),
        "GREEN": tr("Green band (B03)"),
        "BLUE": tr("Blue band (B02)"),
        "NIR": tr("Near infrared band (B08)"),
    }
    return [
        QgsProcessingParameterRasterLayer(INPUT, tr("Sentinel-2 raster")),
        *(QgsProcessingParameterBand(name, label, None, INPUT, optional=True) for name, label in labels.items()),
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        bands_out_definition(tr("Bands of the result")),
        # Optional, so that graphical models from before there were presets stay valid.
        _choice(PRESET, tr("Preset"), optional=True),
        _number(STEPS, tr("Sampling steps"), INTEGER, None, 0, MAX_STEPS, optional=True),
        _number(ENSEMBLE, tr("Ensemble (samples per pixel)"), INTEGER, None, 1, MAX_ENSEMBLE, optional=True),
        _number(SEED, tr("Seed"), INTEGER, 0, 0, MAX_SEED),
        _choice(DEVICE, tr("Device")),
        QgsProcessingParameterBoolean(CONSISTENCY, tr("Agree with the measurement"), True),
        _number(QUANTIFICATION, tr("Quantification value (DN per reflectance)"), DOUBLE, None, 1e-9, optional=True),
        _number(OFFSET, tr("Offset (added to DN)"), DOUBLE, None, optional=True),
        _choice(OUTPUT_TYPE, tr("Output data type")),
        # Optional, so that graphical models from before there was such a thing stay valid.
        QgsProcessingParameterBoolean(MASK_CLOUDS, tr("Leave out clouds"), False, optional=True),
    ]


def _advanced() -> list[QgsProcessingParameterDefinition]:
    return [
        _number(TEMPERATURE, tr("Temperature (share of the drawn detail)"), DOUBLE, None, 0, 1, optional=True),
        _number(STRENGTH, tr("Strength (share of the estimated detail)"), DOUBLE, None, 0, 1, optional=True),
        QgsProcessingParameterString(SHARPNESS, tr("Sharpness of the input (MTF)"), AUTO, optional=True),
        _choice(PIXEL_SIZE, tr("Pixels of the result"), optional=True),
        QgsProcessingParameterFile(MODEL, tr("Other model"), extension="safetensors", optional=True),
        _choice(PRECISION, tr("Precision"), optional=True),
        QgsProcessingParameterString(BANDS_20M, tr("20 m bands (number or file)"), optional=True),
        QgsProcessingParameterString(NODATA, tr("Additional NoData (DN)"), optional=True),
        QgsProcessingParameterRasterLayer(SCL, tr("Scene classification (SCL)"), optional=True),
        QgsProcessingParameterString(
            SCL_CLASSES, tr("Classes to leave out"), ",".join(map(str, DEFAULT_CLASSES)), optional=True
        ),
        QgsProcessingParameterBoolean(MEASURED_SHARE, tr("Measured share in the uncertainty"), False, optional=True),
        _number(
            TILE_PX, tr("Tile side (source pixels)"), INTEGER, DEFAULT_TILE_PX, MIN_OVERLAP_PX + MIN_STRIDE_PX, 4096
        ),
        _number(OVERLAP_PX, tr("Tile overlap (source pixels)"), INTEGER, DEFAULT_OVERLAP_PX, OLD_MIN_OVERLAP_PX, 512),
    ]
