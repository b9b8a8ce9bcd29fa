"""A result is shown in the colours of its input, whatever scale and offset either carries."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor
from subpixel.ui.layers.style import ResultStyle

BANDS = {"B02": 1, "B03": 2, "B04": 3, "B08": 4}


@pytest.fixture(params=[None, (1e-4, 0.0), (1e-4, -0.1)], ids=["untagged", "scale", "scale and offset"])
def given(request, tmp_path: Path, cut) -> QgsRasterLayer:
    return opened(cut(tmp_path / "in.tif", 24, 24), request.param, "in")


@pytest.fixture
def made(tmp_path: Path, cut) -> QgsRasterLayer:
    """The same DN as a result holds them, with what was used to read them."""
    return opened(cut(tmp_path / "out.tif", 24, 24), (1e-4, -0.1), "out")


def opened(path: Path, tags: tuple[float, float] | None, name: str) -> QgsRasterLayer:
    if tags is not None:
        file = gdal.OpenEx(str(path), gdal.OF_UPDATE)
        for number in range(1, file.RasterCount + 1):
            file.GetRasterBand(number).SetScale(tags[0])
            file.GetRasterBand(number).SetOffset(tags[1])
        del file
    return QgsRasterLayer(str(path), name)


def shown(layer: QgsRasterLayer) -> list[int]:
    """The colours of its pixels."""
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    return [block.color(row, col) for row in range(24) for col in range(24)]


def stretch(layer: QgsRasterLayer, number: int) -> QgsContrastEnhancement:
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(number, 0.1, 0.9)
    made = QgsContrastEnhancement(provider.dataType(number))
    made.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, False
    )
    made.setMinimumValue(low, False)
    made.setMaximumValue(high, True)
    return made


def colours(layer: QgsRasterLayer) -> None:
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 4, 3, 2)
    renderer.setRedContrastEnhancement(stretch(layer, 4))
    renderer.setGreenContrastEnhancement(stretch(layer, 3))
    renderer.setBlueContrastEnhancement(stretch(layer, 2))
    layer.setRenderer(renderer)


def gray(layer: QgsRasterLayer) -> None:
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 4)
    renderer.setContrastEnhancement(stretch(layer, 4))
    layer.setRenderer(renderer)


def ramp(layer: QgsRasterLayer) -> None:
    low, high = layer.dataProvider().cumulativeCut(4, 0.1, 0.9)
    function = QgsColorRampShader(low, high)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(low, QColor("navy")), QgsColorRampShader.ColorRampItem(high, QColor("gold"))]
    )
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 4, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


@pytest.mark.parametrize("paint", [colours, gray, ramp])
def test_the_same_dn_have_the_same_colours(given: QgsRasterLayer, made: QgsRasterLayer, paint) -> None:
    paint(given)
    ResultStyle(given, BANDS, True).apply(made)
    assert type(made.renderer()) is type(given.renderer())
    before, after = shown(given), shown(made)
    assert len(set(before)) > 20
    # Rounding may take a tone to the next.
    differences = [
        abs(QColor.fromRgba(a).getRgb()[i] - QColor.fromRgba(b).getRgb()[i])
        for a, b in zip(before, after)
        for i in range(3)
    ]
    assert max(differences) <= 1
