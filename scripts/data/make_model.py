#!/usr/bin/env python3
"""Write the graphical models of tests/data: clip, super-resolve, indices of the result. Run with QGIS's Python.

`superresolve_ndvi.model3` gives the NDVI of the visible and near infrared bands, `superresolve_ndre_nbr.model3` NDRE and NBR
of all ten. Users open them in the Model Designer too; this script keeps them in step with the parameters.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
# Bands of the result, A and B, of (A - B) / (A + B); with a third one it is only where that is too.
Indices = dict[str, tuple[int, ...]]
# Title of each model, what else its super-resolution is told, and its indices.
MODELS: dict[str, tuple[str, dict[str, str], Indices]] = {
    "superresolve_ndvi": ("Super-resolve and NDVI", {}, {"NDVI": (4, 3)}),
    # Of all ten bands in the order of products, B8A is the eighth, B05 the fourth, B12 the tenth. Where one is missing there
    # is no tenth, and no index, instead of one of other bands.
    "superresolve_ndre_nbr": (
        "Super-resolve, NDRE and NBR",
        {"BANDS_OUT": "all ten"},
        {"NDRE": (8, 4, 10), "NBR": (8, 10)},
    ),
}
Source = QgsProcessingModelChildParameterSource


def child(
    model: QgsProcessingModelAlgorithm,
    name: str,
    algorithm: str,
    label: str,
    place: QPointF,
    sources: dict[str, Source],
) -> None:
    """Add one step."""
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(name)
    step.setDescription(label)
    step.setPosition(place)
    # As the designer does: what is not given gets its default, written down.
    for definition in QgsApplication.processingRegistry().algorithmById(algorithm).parameterDefinitions():
        if definition.defaultValue() is not None and not definition.isDestination():
            step.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
    for key, source in sources.items():
        step.addParameterSources(key, [source])
    model.addChildAlgorithm(step)


def main() -> None:
    """Build and save the model."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"), str(ROOT / "tests")]
    import conftest  # registers the checkout as `subpixel`
    from processing.core.Processing import Processing
    from subpixel.ui.processing.provider import SubpixelProvider

    Processing.initialize()
    provider = SubpixelProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    assert conftest.ROOT == ROOT
    DATA.mkdir(parents=True, exist_ok=True)
    for name, (title, told, indices) in MODELS.items():
        model = QgsProcessingModelAlgorithm(title, "Subpixel")
        add_inputs(model)
        add_steps(model, told, indices)
        add_outputs(model, indices)
        if not model.toFile(str(DATA / f"{name}.model3")):
            sys.exit(f"cannot write {name}")
    application.exitQgis()


def add_inputs(model: QgsProcessingModelAlgorithm) -> None:
    """What the model asks for."""
    for column, definition in enumerate(
        (
            QgsProcessingParameterRasterLayer("scene", "Sentinel-2 raster"),
            QgsProcessingParameterExtent("extent", "Extent"),
            QgsProcessingParameterNumber(
                "steps", "Sampling steps", QgsProcessingParameterNumber.Type.Integer, 4, False, 1, 15
            ),
        )
    ):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 220 * column, 60))
        model.addModelParameter(definition, component)


def add_steps(model: QgsProcessingModelAlgorithm, told: dict[str, str], indices: Indices) -> None:
    """Clip, super-resolve, compute the indices."""
    given, made, fixed = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue
    child(
        model,
        "clip",
        "gdal:cliprasterbyextent",
        "Clip",
        QPointF(200, 180),
        {"INPUT": given("scene"), "PROJWIN": given("extent")},
    )
    child(
        model,
        "superresolve",
        "subpixel:superresolve",
        "Super-resolve",
        QPointF(320, 280),
        # Reflectance, for the calculator of the next step takes DN as they are, whatever scale and offset go with them.
        {
            "INPUT": made("clip", "OUTPUT"),
            "STEPS": given("steps"),
            "OUTPUT_TYPE": fixed("float32"),
            **{name: fixed(value) for name, value in told.items()},
        },
    )
    for row, (name, bands) in enumerate(indices.items()):
        add_index(model, name, bands, QPointF(440, 380 + 100 * row))


def add_index(model: QgsProcessingModelAlgorithm, name: str, bands: tuple[int, ...], place: QPointF) -> None:
    """Compute one index of the result."""
    result, fixed = Source.fromChildOutput("superresolve", "OUTPUT"), Source.fromStaticValue
    inputs = {
        key: source
        for letter, band in zip("ABC", bands)
        for key, source in ((f"INPUT_{letter}", result), (f"BAND_{letter}", fixed(band)))
    }
    formula = "(A-B)/(A+B)" + ("+0*C" if len(bands) > 2 else "")
    child(
        model,
        name.lower(),
        "gdal:rastercalculator",
        name,
        place,
        {**inputs, "FORMULA": fixed(formula), "RTYPE": fixed(5)},
    )


def add_outputs(model: QgsProcessingModelAlgorithm, indices: Indices) -> None:
    """What of the steps the model gives."""
    shown = {"superresolve": "Super-resolved", **{name.lower(): name for name in indices}}
    for row, (name, label) in enumerate(shown.items()):
        output = QgsProcessingModelOutput(label)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        output.setPosition(QPointF(620, 280 + 100 * row))
        step = model.childAlgorithm(name)
        step.setModelOutputs({label: output})
        model.setChildAlgorithm(step)


if __name__ == "__main__":
    main()
