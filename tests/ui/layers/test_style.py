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
from subpixel.tests.ui.support.ten import NUMBERS, stack
from subpixel.ui.layers.style import NaturalColours, ResultStyle

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


def test_of_all_ten_bands_each_is_found_by_its_name(tmp_path: Path, cut) -> None:
    """The result has them in the order of products, its input in any."""
    four = cut(tmp_path / "four.tif", 24, 24)
    result = QgsRasterLayer(str(stack(tmp_path / "result.tif", four)), "result")
    mixed, order = tmp_path / "mixed.tif", ("B12", "B08", "B8A", "B04", "B03", "B02")
    gdal.Translate(str(mixed), result.source(), bandList=[NUMBERS[role] for role in order])
    given = QgsRasterLayer(str(mixed), "mixed")
    given.setRenderer(QgsMultiBandColorRenderer(given.dataProvider(), 1, 3, 4))
    bands = {role: number for number, role in enumerate(order, start=1)}
    ResultStyle(given, bands, True, by_name=True).apply(result)
    assert result.renderer().usesBands() == [NUMBERS[role] for role in ("B12", "B8A", "B04")]
    # Without what its input shows it has natural colours, where they are in the result.
    few = QgsRasterLayer(str(cut(tmp_path / "few.tif", 24, 24)), "few")
    ResultStyle(given, bands, True, by_name=True).apply(few)
    assert few.renderer().usesBands() == [3, 2, 1]


def test_short_wave_infrared_is_a_style_that_can_be_chosen(tmp_path: Path, cut) -> None:
    four = cut(tmp_path / "four.tif", 24, 24)
    layer = QgsRasterLayer(str(stack(tmp_path / "ten.tif", four)), "ten")
    NaturalColours().apply(layer)
    manager = layer.styleManager()
    natural, false = manager.currentStyle(), "Short-wave infrared (B12, B8A, B04)"
    assert set(manager.styles()) == {natural, false}
    assert layer.renderer().usesBands() == [NUMBERS[role] for role in ("B04", "B03", "B02")]
    assert manager.setCurrentStyle(false)
    assert layer.renderer().usesBands() == [NUMBERS[role] for role in ("B12", "B8A", "B04")]
    shown = layer.renderer()
    stretches = shown.redContrastEnhancement(), shown.greenContrastEnhancement(), shown.blueContrastEnhancement()
    assert [stretch.maximumValue() for stretch in stretches] == pytest.approx([0.3, 0.5, 0.25])
    assert manager.setCurrentStyle(natural)
    assert layer.renderer().usesBands() == [NUMBERS[role] for role in ("B04", "B03", "B02")]
    plain = QgsRasterLayer(str(four), "four")
    NaturalColours().apply(plain)
    assert len(plain.styleManager().styles()) == 1
