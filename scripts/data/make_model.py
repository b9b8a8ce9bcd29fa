#!/usr/bin/env python3
"""Write tests/data/superresolve_ndvi.model3: clip, super-resolve, NDVI of the result. Run with QGIS's Python.

The model is a file that users open in the Model Designer too; this script keeps it in step with the parameters.
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
TARGET = ROOT / "tests" / "data" / "superresolve_ndvi.model3"
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
    model = QgsProcessingModelAlgorithm("Super-resolve and NDVI", "Subpixel")
    add_inputs(model)
    add_steps(model)
    add_outputs(model)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    if not model.toFile(str(TARGET)):
        sys.exit(f"cannot write {TARGET}")
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


def add_steps(model: QgsProcessingModelAlgorithm) -> None:
    """Clip, super-resolve, compute the index."""
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
        {"INPUT": made("clip", "OUTPUT"), "STEPS": given("steps"), "OUTPUT_TYPE": fixed("float32")},
    )
    formula = "(A-B)/(A+B)"
    result = made("superresolve", "OUTPUT")
    child(
        model,
        "ndvi",
        "gdal:rastercalculator",
        "NDVI",
        QPointF(440, 380),
        {
            "INPUT_A": result,
            "BAND_A": fixed(4),
            "INPUT_B": result,
            "BAND_B": fixed(3),
            "FORMULA": fixed(formula),
            "RTYPE": fixed(5),
        },
    )


def add_outputs(model: QgsProcessingModelAlgorithm) -> None:
    """What of the steps the model gives."""
    for name, key, label in (("superresolve", "OUTPUT", "Super-resolved"), ("ndvi", "OUTPUT", "NDVI")):
        output = QgsProcessingModelOutput(label)
        output.setChildId(name)
        output.setChildOutputName(key)
        output.setPosition(QPointF(620, 280 if name == "superresolve" else 380))
        step = model.childAlgorithm(name)
        step.setModelOutputs({label: output})
        model.setChildAlgorithm(step)


if __name__ == "__main__":
    main()
