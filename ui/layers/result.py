"""Result layers: names, metadata, the uncertainty's colours, and the switch between before and after."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerMetadata,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor

from ...core.archive.scene import COPYRIGHT_TAG, SOURCE_TAG, source_tags
from ...core.presets import resolve
from ...core.remote import shown
from ..help_texts import PRESETS
from ..messages import tr
from .facts import pixel_name
from .gdal_files import open_raster

# Result layers know their input by this property, and the input's id is its value.
INPUT_PROPERTY = "subpixel/input"
# The colours of Magma at equal steps, from nothing to what is common; QGIS's own ramps are for its main thread alone.
RAMP = ["000004", "150e37", "3b0f6f", "641a80", "8c2981", "b6377a", "dd4a69", "f66f5c", "fe9f6d", "fece91", "fcfdbf"]
# Enough to know the spread, few enough to be read from the pyramids at once.
SAMPLED_PX = 40_000
COMMON_SHARE = 0.98


def result_name(source: str, result: QgsRasterLayer, parameters: dict[str, Any]) -> str:
    """Name from input and settings: `scene 2.5 m, balanced`, and what was set in place of the preset's numbers."""
    size = pixel_name(result) or tr("super-resolved")
    preset = str(parameters.get("PRESET", ""))
    parts = [tr(PRESETS[preset][0]).lower()] if preset in PRESETS else []
    if parameters.get("BANDS_OUT"):
        parts.append(tr("{n} bands").format(n=result.bandCount()))
    if preset in PRESETS:
        usual = resolve(preset, uncertainty=bool(parameters.get("UNCERTAINTY")))
        steps, ensemble = parameters.get("STEPS"), parameters.get("ENSEMBLE")
        if steps not in (None, usual.steps):
            parts.append(tr("steps {n}").format(n=steps))
        if ensemble not in (None, usual.ensemble):
            parts.append(tr("ensemble {n}").format(n=ensemble))
    if parameters.get("SEED"):
        parts.append(tr("seed {n}").format(n=parameters["SEED"]))
    # Layers may be named after the address that they were opened from.
    return ", ".join([f"{shown(source)} {size}", *parts])


def file_facts(path: str) -> dict[str, str]:
    """The tags that a run leaves in its files, without their prefix; empty for other files."""
    dataset = open_raster(path)
    if dataset is None:
        return {}
    tags = dataset.GetMetadata() or {}
    return {key[len("SUBPIXEL_") :].lower(): value for key, value in tags.items() if key.startswith("SUBPIXEL_")}


def source_facts(path: str) -> dict[str, str]:
    """What a file says of the archive that it, or its input, is from: scenes, times, ..., attribution; empty for others."""
    dataset = open_raster(path)
    tags = (dataset.GetMetadata() or {}) if dataset is not None else {}
    found = source_tags(tags)
    facts = {key[len(SOURCE_TAG) :].lower(): value for key, value in found.items() if key.startswith(SOURCE_TAG)}
    return {**facts, "attribution": found.get(COPYRIGHT_TAG, "")} if found else {}


def _say_source(metadata: QgsLayerMetadata, path: str) -> None:
    """Attribution, and which scenes of which archive a file is made of."""
    facts = source_facts(path)
    if not facts:
        return
    if facts["attribution"]:
        metadata.setRights([facts["attribution"]])
    metadata.addHistoryItem(
        tr("Scenes {scenes}, sensed {times}, processing baseline {baselines}, from {catalogue}").format(
            **{key: facts.get(key, "?") for key in ("scenes", "times", "baselines", "catalogue")}
        )
    )


def describe_piece(layer: QgsRasterLayer) -> None:
    """Fill the metadata of a piece of an archive's scene from what its file says; others are left as they are."""
    facts = source_facts(layer.source())
    if not facts:
        return
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setIdentifier(layer.source())
    metadata.setCrs(layer.crs())
    metadata.setAbstract(
        tr("Sentinel-2 at 10 m as the archive has it: {scenes}. {attribution}.").format(
            scenes=facts.get("scenes", "?"), attribution=facts["attribution"]
        )
    )
    _say_source(metadata, layer.source())
    metadata.addKeywords("subpixel", ["Sentinel-2"])
    layer.setMetadata(metadata)


def describe(layer: QgsRasterLayer, source: str, uncertainty: bool = False) -> None:
    """Fill a result's metadata from what its file says of itself: abstract, history, model, steps, seed, consistency.

    Args:
        layer: made by a run; others are left as they are.
        source: name of the input layer.
        uncertainty: whether it is the uncertainty layer.
    """
    facts = file_facts(layer.source())
    if not facts:
        return
    source = shown(source)
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setIdentifier(layer.source())
    metadata.setParentIdentifier(source)
    metadata.setCrs(layer.crs())
    metadata.setAbstract(_abstract(facts, source, uncertainty))
    for step in _history(facts, source):
        metadata.addHistoryItem(step)
    _say_source(metadata, layer.source())
    metadata.addKeywords("subpixel", ["Sentinel-2", "super-resolution", facts.get("model", ""), "generated detail"])
    layer.setMetadata(metadata)


def _abstract(facts: dict[str, str], source: str, uncertainty: bool) -> str:
    if uncertainty:
        abstract = tr(
            "The error to expect of {source} super-resolved, as a standard deviation in reflectance: where the model does not know."
        )
    else:
        abstract = tr(
            "{source}, super-resolved {factor} times by Subpixel {version}. Detail finer than the source pixels is generated, not measured. Seen through the Sentinel-2 sensor model it differs from the input by {rmse} reflectance (RMS)."
        )
    return abstract.format(
        source=source,
        factor=facts.get("scale_factor", ""),
        version=facts.get("version", ""),
        rmse=facts.get("consistency_rmse", "?"),
    )


def _history(facts: dict[str, str], source: str) -> list[str]:
    """What was done, with which model and settings, a line each."""
    return [
        tr("{when}: super-resolved from {source}").format(
            when=QDateTime.currentDateTime().toString(Qt.DateFormat.ISODate), source=source
        ),
        tr("Model {model}, checkpoint {sha256}").format(model=facts.get("model"), sha256=facts.get("model_sha256")),
        tr("Steps {steps}, ensemble {ensemble}, seed {seed}, temperature {temperature}, strength {strength}").format(
            **{key: facts.get(key, "?") for key in ("steps", "ensemble", "seed", "temperature", "strength")}
        ),
        tr("Sharpness of the input: MTF {mtf} at its Nyquist frequency").format(mtf=facts.get("mtf", "?")),
        tr("Reflectance = (DN + {offset}) / {quantification}").format(
            offset=facts.get("offset", "?"), quantification=facts.get("quantification", "?")
        ),
    ]


def _ramp() -> QgsGradientColorRamp:
    first, *between, last = (QColor(f"#{colour}") for colour in RAMP)
    stops = [QgsGradientStop(n / (len(RAMP) - 1), colour) for n, colour in enumerate(between, start=1)]
    return QgsGradientColorRamp(first, last, False, stops)


def style_uncertainty(layer: QgsRasterLayer) -> None:
    """One band in a colour ramp from nothing to what is common, with a legend in reflectance units."""
    provider = layer.dataProvider()
    _, high = provider.cumulativeCut(1, 0.0, COMMON_SHARE, layer.extent(), SAMPLED_PX)
    high = high if high > 0 else 1e-3
    function = QgsColorRampShader(0.0, high, _ramp(), QgsColorRampShader.Type.Interpolated)
    function.classifyColorRamp(5, 1, layer.extent(), provider)
    legend = QgsColorRampLegendNodeSettings()
    legend.setSuffix(" " + tr("reflectance"))
    function.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


class Comparison:
    """Shows a result or its input, one in place of the other."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._last = ""

    def remember(self, result: QgsRasterLayer) -> None:
        """Take a new result as the one to compare."""
        self._last = result.id()

    def pair(self, active: Any = None) -> Optional[tuple[str, str]]:
        """Ids of result and input: the active layer's, else the last result's, else any in the project."""
        layers = self._project.mapLayers()
        order = [active.id() if active is not None else "", self._last, *reversed(list(layers))]
        for key in order:
            layer = layers.get(key)
            other = layer.customProperty(INPUT_PROPERTY, "") if layer is not None else ""
            if other in layers:
                return key, str(other)
        return None

    def show(self, before: bool, active: Any = None) -> Optional[str]:
        """Show the input (`before`) or the result; returns the name of what is shown, None without a pair."""
        pair = self.pair(active)
        if pair is None:
            return None
        root = self._project.layerTreeRoot()
        result, source = (root.findLayer(key) for key in pair)
        if result is None or source is None:
            return None
        source.setItemVisibilityCheckedParentRecursive(True)
        result.setItemVisibilityCheckedParentRecursive(True)
        if before:
            result.setItemVisibilityChecked(False)
        return str((source if before else result).name())
