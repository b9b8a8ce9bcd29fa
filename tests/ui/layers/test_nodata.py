"""What QGIS is told about NoData of a layer counts in the run."""

from __future__ import annotations

import math
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsRasterRange
from subpixel.ui.layers.nodata import nodata_of

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")
ROLES = {"B02": 1, "B03": 2, "B04": 3, "B08": 4}
NONE = (True, ())


@pytest.fixture
def holed(cut, tmp_path: Path):
    """Make a layer with DN 7 in the pixel in column 5, row 3 of all bands and DN 0 in the one at 9, 2."""

    def make(*options: str, scale: float = 0.0) -> QgsRasterLayer:
        path = cut(tmp_path / "in.tif", 20, 20, *options)
        file = gdal.Open(str(path), gdal.GA_Update)
        for number in range(1, 5):
            band = file.GetRasterBand(number)
            band.WriteRaster(5, 3, 1, 1, b"\x07\x00")
            band.WriteRaster(9, 2, 1, 1, b"\x00\x00")
            if scale:
                band.SetScale(scale)
                band.SetOffset(-0.1)
        del band, file
        layer = QgsRasterLayer(str(path), "scene")
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def set_for_all(layer: QgsRasterLayer, *ranges: QgsRasterRange) -> None:
    for number in range(1, 5):
        layer.dataProvider().setUserNoDataValue(number, list(ranges))


def run(layer: QgsRasterLayer, out: Path, **options: object) -> tuple[set[tuple[int, int]], object]:
    """Source pixels (col, row) that are empty in the result, and its NoData value."""
    asked = {"INPUT": layer.id(), "PRESET": "faithful", "STEPS": 0, "OUTPUT": str(out), **options}
    file = gdal.Open(processing.run("subpixel:superresolve", asked)["OUTPUT"])
    band = file.GetRasterBand(1)
    mask = band.GetMaskBand().ReadRaster()
    empty = {(i % file.RasterXSize // 4, i // file.RasterXSize // 4) for i, value in enumerate(mask) if value == 0}
    return empty, band.GetNoDataValue()


def test_an_additional_value_is_nodata(holed, tmp_path: Path) -> None:
    layer = holed()
    # Nobody says what means NoData: DN 0 in all bands does.
    assert run(layer, tmp_path / "a.tif") == ({(9, 2)}, 0)
    set_for_all(layer, QgsRasterRange(7, 7))
    assert run(layer, tmp_path / "b.tif") == ({(5, 3)}, 7)
    assert run(layer, tmp_path / "c.tif", NODATA="0") == ({(5, 3), (9, 2)}, 0)


def test_of_a_scaled_layer_it_is_what_qgis_shows(holed, tmp_path: Path) -> None:
    layer = holed(scale=1e-4)
    shown = layer.dataProvider().block(1, layer.extent(), 20, 20).value(3, 5)
    set_for_all(layer, QgsRasterRange(shown, shown))
    assert run(layer, tmp_path / "a.tif") == ({(5, 3)}, 7)


def test_the_files_own_value_may_be_switched_off(holed, tmp_path: Path) -> None:
    layer = holed("-a_nodata", "0")
    assert run(layer, tmp_path / "a.tif") == ({(9, 2)}, 0)
    for number in range(1, 5):
        layer.dataProvider().setUseSourceNoDataValue(number, False)
    assert run(layer, tmp_path / "b.tif") == (set(), None)
    set_for_all(layer, QgsRasterRange(6, 8))
    assert run(layer, tmp_path / "c.tif")[0] == {(5, 3)}


def test_a_copy_counts_it_too(holed, tmp_path: Path) -> None:
    layer = holed("-a_nodata", "0")
    memory = "/vsimem/holed.tif"
    gdal.Translate(memory, layer.source())
    copied = QgsRasterLayer(memory, "memory")
    QgsProject.instance().addMapLayer(copied)
    set_for_all(copied, QgsRasterRange(7, 7))
    assert run(copied, tmp_path / "a.tif") == ({(5, 3), (9, 2)}, 0)
    QgsProject.instance().clear()
    gdal.Unlink(memory)


def test_ranges_and_bands(holed) -> None:
    layer, kinds = holed(), QgsRasterRange.BoundsType
    assert nodata_of(layer, ROLES, NONE) == NONE
    provider = layer.dataProvider()
    provider.setUserNoDataValue(2, [QgsRasterRange(1, 5, kinds.Exclusive), QgsRasterRange(math.nan, -3)])
    own, found = nodata_of(layer, ROLES, (False, (("", 9.0, 9.0),)))
    assert not own
    assert found == (
        ("", 9.0, 9.0),
        ("B03", math.nextafter(1, 2), math.nextafter(5, 4)),
        ("B03", -math.inf, -3),
    )


def test_a_value_that_is_not_understood(holed, tmp_path: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("subpixel:superresolve")
    asked = {"INPUT": holed(), "NODATA": "zero", "OUTPUT": str(tmp_path / "o.tif")}
    ok, text = algorithm.checkParameterValues(asked, QgsProcessingContext())
    assert not ok
    assert "-10000,0:5" in text
