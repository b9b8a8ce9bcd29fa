"""The graphical models that are shipped: clip, super-resolve, indices of the result."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingModelAlgorithm, QgsRasterLayer
from subpixel.tests.ui.support.rasters import values
from subpixel.tests.ui.support.ten import NUMBERS, stack

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")

SIDE_PX, RIM_PX = 32, 4
EMPTY = {(row, col) for row in (9, 10) for col in range(12, 20)}


def write_as(source: Path, path: Path, kind: int, scale: float, offset: float) -> None:
    """The same reflectance in other DN, which say so; some pixels are not measured."""
    bands = [values(str(source), number) for number in range(1, 5)]
    like, code = gdal.Open(str(source)), "f" if kind == gdal.GDT_Float32 else "h" if kind == gdal.GDT_Int16 else "H"
    out = gdal.GetDriverByName("GTiff").Create(str(path), SIDE_PX, SIDE_PX, 4, kind)
    out.SetGeoTransform(like.GetGeoTransform())
    out.SetProjection(like.GetProjection())
    for number, rows in enumerate(bands, start=1):
        dn = [
            0 if (row, col) in EMPTY else (value / 10000 - offset) / scale
            for row, line in enumerate(rows)
            for col, value in enumerate(line)
        ]
        band = out.GetRasterBand(number)
        band.SetDescription(like.GetRasterBand(number).GetDescription())
        band.SetNoDataValue(0)
        if (scale, offset) != (0.0001, 0) and code != "f":
            band.SetScale(scale)
            band.SetOffset(offset)
        band.WriteRaster(0, 0, SIDE_PX, SIDE_PX, array(code, dn if code == "f" else map(round, dn)).tobytes())


Rows = list[list[float]]


@pytest.fixture
def index_of(root: Path, tmp_path: Path) -> Callable[[str, Path, str], Rows]:
    """Run a model on all of a raster but its rim; rows of an index, NaN where QGIS shows none."""

    def run(name: str, path: Path, index: str) -> Rows:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(root / "tests" / "data" / f"{name}.model3"))
        assert model.validate()[0], model.validate()[1]
        layer, folder, rim_m = QgsRasterLayer(str(path), path.stem), tmp_path / f"of {path.stem}", RIM_PX * 10
        box = layer.extent()
        folder.mkdir(exist_ok=True)
        steps = [each.name() for each in model.outputDefinitions() if each.name() != "superresolve:Super-resolved"]
        parameters = {
            "scene": layer.source(),
            "extent": f"{box.xMinimum() + rim_m},{box.xMaximum() - rim_m},{box.yMinimum() + rim_m},{box.yMaximum() - rim_m}",
            "steps": 1,
            "superresolve:Super-resolved": str(folder / f"{index} sr.tif"),
            **{step: str(folder / f"{index} {step.partition(':')[2]}.tif") for step in steps},
        }
        made = QgsRasterLayer(processing.run(model, parameters)[f"{index.lower()}:{index}"], index)
        assert made.isValid()
        block = made.dataProvider().block(1, made.extent(), made.width(), made.height())
        return [
            [math.nan if block.isNoData(row, col) else block.value(row, col) for col in range(made.width())]
            for row in range(made.height())
        ]

    return run


def mean(rows: Rows) -> float:
    known = [value for line in rows for value in line if not math.isnan(value)]
    return sum(known) / len(known)


def test_ndvi_is_that_of_reflectance_whatever_the_encoding(cut, tmp_path: Path, index_of) -> None:
    """GDAL's calculator reads DN as they are, whatever scale and offset a file has."""
    source, found = cut(tmp_path / "source.tif", SIDE_PX, SIDE_PX), {}
    for name, kind, scale, offset in (
        ("plain", gdal.GDT_UInt16, 0.0001, 0),
        ("shifted", gdal.GDT_UInt16, 0.0001, -0.1),
        ("signed", gdal.GDT_Int16, 0.00005, -0.05),
        ("reflectance", gdal.GDT_Float32, 1, 0),
    ):
        write_as(source, tmp_path / f"{name}.tif", kind, scale, offset)
        found[name] = index_of("superresolve_ndvi", tmp_path / f"{name}.tif", "NDVI")
    red, nir = values(str(source), 3), values(str(source), 4)
    measured = [
        [
            math.nan if (row, col) in EMPTY else (nir[row][col] - red[row][col]) / (nir[row][col] + red[row][col])
            for col in range(RIM_PX, SIDE_PX - RIM_PX)
        ]
        for row in range(RIM_PX, SIDE_PX - RIM_PX)
    ]
    for name, ndvi in found.items():
        assert [[math.isnan(value) for value in line] for line in ndvi] == [
            [math.isnan(measured[row // 4][col // 4]) for col in range(len(measured[0]) * 4)]
            for row in range(len(measured) * 4)
        ], name
        assert all(-1 <= value <= 1 for line in ndvi for value in line if not math.isnan(value)), name
        assert mean(ndvi) == pytest.approx(mean(measured), abs=0.02), name
        assert mean(ndvi) == pytest.approx(mean(found["plain"]), abs=0.002), name


def test_ndre_and_nbr_of_all_ten_bands(cut, tmp_path: Path, index_of) -> None:
    """The bands are taken by their place in the result, whatever offset and order the input has them in."""
    source = cut(tmp_path / "source.tif", SIDE_PX, SIDE_PX)
    ten = stack(tmp_path / "ten.tif", source)
    shifted = tmp_path / "shifted.tif"
    numbers = [NUMBERS[role] for role in ("B12", "B8A", "B05", "B06", "B07", "B11", "B08", "B04", "B03", "B02")]
    gdal.Translate(str(shifted), str(ten), bandList=numbers, scaleParams=[[0, 10000, 1000, 11000]] * 10)
    file = gdal.OpenEx(str(shifted), gdal.OF_UPDATE)
    for number in range(1, 11):
        file.GetRasterBand(number).SetScale(1e-4)
        file.GetRasterBand(number).SetOffset(-0.1)
    del file
    rows = {role: values(str(ten), number) for role, number in NUMBERS.items()}
    inner = range(RIM_PX, SIDE_PX - RIM_PX)
    for index, (a, b) in {"NDRE": ("B8A", "B05"), "NBR": ("B8A", "B12")}.items():
        pairs = [(rows[a][row][col], rows[b][row][col]) for row in inner for col in inner]
        measured = sum((x - y) / (x + y) for x, y in pairs) / len(pairs)
        for path in (ten, shifted):
            found = mean(index_of("superresolve_ndre_nbr", path, index))
            assert found == pytest.approx(measured, abs=0.02), (index, path.stem)


def test_without_one_of_the_bands_there_is_no_index_of_another(cut, tmp_path: Path, index_of) -> None:
    ten = stack(tmp_path / "ten.tif", cut(tmp_path / "source.tif", SIDE_PX, SIDE_PX))
    gdal.Translate(str(tmp_path / "nine.tif"), str(ten), bandList=[n for role, n in NUMBERS.items() if role != "B06"])
    # Newer versions of QGIS raise where GDAL's calculator fails.
    for index in ("NDRE", "NBR"):
        with pytest.raises((QgsProcessingException, AssertionError)):
            index_of("superresolve_ndre_nbr", tmp_path / "nine.tif", index)
        assert (tmp_path / "of nine" / f"{index} sr.tif").exists()
    assert not [path for path in (tmp_path / "of nine").glob("*.tif") if "sr" not in path.stem]
