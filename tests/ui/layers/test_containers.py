"""Mosaics, products of others than ESA, archives and files of several rasters in QGIS, as the engine reads them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsRasterLayer
from subpixel.core.model import read_model
from subpixel.core.products.product import read_product
from subpixel.ui.layers.facts import chosen_bands, encoding_in, source_path, why_not
from subpixel.ui.layers.products import product_title

ID, SUPERRESOLVE = "subpixel:openproduct", "subpixel:superresolve"
NAMES = ("B02", "B03", "B04", "B08")
TAGS = {
    "BOA_QUANTIFICATION_VALUE": "10000",
    "PROCESSING_BASELINE": "05.10",
    "PROCESSING_LEVEL": "Level-2A",
    "SPECIAL_VALUE_NODATA": "0",
}
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


@pytest.fixture(scope="module")
def made(engine, source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return engine("vendors", str(tmp_path_factory.mktemp("vendors")), str(source))


def refusal(algorithm_id: str, parameters: dict[str, Any]) -> str:
    """Why parameters are refused; empty if they are not."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    ok, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    return "" if ok else text


@pytest.mark.parametrize(
    ("form", "offset", "name"),
    [
        ("mosaic", 0, "Sentinel-2_mosaic_2025_Q1_18SVG_0_0"),
        ("mosaic zip", 0, "Sentinel-2_mosaic_2025_Q1_18SVG_0_0"),
        ("mosaic tar", 0, "mosaic"),
        ("theia", 0, "T18SVG 2022-05-03 L2A"),
        ("theia zip", 0, "T18SVG 2022-05-03 L2A"),
        ("snap", -1000, "2022-05-03"),
    ],
)
def test_open_product_takes_them(
    made: dict[str, Any], engine, source: Path, tmp_path: Path, form: str, offset: float, name: str
) -> None:
    results = processing.run(ID, {"PRODUCT": made[form], "OUTPUT": str(tmp_path / "o.vrt")})
    assert (results["QUANTIFICATION"], results["OFFSET"]) == (10000, offset)
    assert (results["BASELINE"], results["SCL"]) == ("", "")
    layer = QgsRasterLayer(results["OUTPUT"], "opened")
    assert layer.isValid()
    bands = chosen_bands(layer, {}, read_model(None))
    assert set(bands) == set(NAMES)
    file = gdal.Open(str(source))
    for number in range(1, 5):
        block = layer.dataProvider().block(bands[NAMES[number - 1]], layer.extent(), 2, 2)
        assert not block.isNoData(0, 0)
    values = layer.dataProvider().block(bands["B04"], layer.extent(), layer.width(), layer.height())
    stored = file.GetRasterBand(next(n for n in range(1, 5) if file.GetRasterBand(n).GetDescription() == "B04"))
    expected = (stored.ReadAsArray()[3, 5] + offset) / 10000
    assert values.value(3, 5) == pytest.approx(expected, abs=1e-6)
    # Here as there.
    read = engine("read", json.dumps([[results["OUTPUT"], {}], [made[form], {}]]))
    assert encoding_in(layer, bands)[:2] == pytest.approx(read[0][:2])
    assert read[0][:2] == pytest.approx(read[1][:2])
    product = read_product(made[form])
    assert product is not None
    assert product_title(product) == name


def test_open_product_says_what_else_is_there(made: dict[str, Any], source: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as out:
        for name in ("a.tif", "b.tif"):
            out.write(source, name)
    text = refusal(ID, {"PRODUCT": str(tmp_path / "two.zip"), "OUTPUT": str(tmp_path / "o.vrt")})
    assert f"/vsizip/{tmp_path}/two.zip/b.tif" in text
    folder = str(Path(made["mosaic"]).parent)
    assert made["mosaic zip"] in refusal(ID, {"PRODUCT": folder, "OUTPUT": str(tmp_path / "o.vrt")})


def test_layers_have_the_encoding_that_the_engine_reads(made: dict[str, Any], engine, cut, tmp_path: Path) -> None:
    clip = str(cut(tmp_path / "clip.tif", 24, 24, *(word for item in TAGS.items() for word in ("-mo", "=".join(item)))))
    gdal.Translate(str(tmp_path / "float.tif"), clip, options="-ot Float32")
    gdal.Translate(str(tmp_path / "scaled.tif"), clip, options="-a_scale 0.0001 -a_offset -0.2")
    gdal.Translate(str(tmp_path / "translated.vrt"), clip, format="VRT")
    gdal.Warp(str(tmp_path / "warped.tif"), clip, dstSRS="EPSG:32617")
    gdal.BuildVRT(str(tmp_path / "built.vrt"), [clip])
    inputs: list[tuple[str, dict[str, Any]]] = [
        (str(tmp_path / name), {"B02": 1, "B03": 2, "B04": 3})
        for name in ("clip.tif", "float.tif", "scaled.tif", "translated.vrt", "warped.tif", "built.vrt")
    ]
    inputs += [(made[f"{kind} images"]["B04"], made[f"{kind} images"]) for kind in ("theia", "snap")]
    expected = engine("read", json.dumps(inputs))
    for (path, bands), (quantification, offset, origin) in zip(inputs, expected):
        layer = QgsRasterLayer(path, "layer")
        assert layer.isValid(), path
        found = encoding_in(layer, {"B04": bands["B04"] if isinstance(bands["B04"], int) else 1})
        assert found[:2] == pytest.approx((quantification, offset)), path
        assert str(found[2]) == origin, path
    mixed = str(cut(tmp_path / "old.tif", 24, 24, "-mo", "PROCESSING_BASELINE=03.01"))
    gdal.BuildVRT(str(tmp_path / "mixed.vrt"), [clip, mixed])
    assert "one encoding" in why_not(QgsRasterLayer(str(tmp_path / "mixed.vrt"), "mixed"))
    offsets = {Path(path).name: offset for (path, _), (_, offset, _) in zip(inputs, expected)}
    assert {name for name, offset in offsets.items() if offset == pytest.approx(-1000)} == {
        "clip.tif",
        "translated.vrt",
        "warped.tif",
        "built.vrt",
        "B4.img",
    }


@pytest.fixture(scope="module")
def variables(source: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A netCDF with a variable per band."""
    path = str(tmp_path_factory.mktemp("variables") / "a b.nc")
    gdal.Translate(path, str(source), format="netCDF")
    return path


def test_a_file_of_several_rasters_is_refused_with_their_names(variables: str, source: Path, tmp_path: Path) -> None:
    output = {"OUTPUT": str(tmp_path / "o.tif")}
    text = refusal(SUPERRESOLVE, {"INPUT": variables, **output})
    assert all(f'NETCDF:"{variables}":Band{number}' in text for number in (1, 2, 3, 4))
    assert "Build Virtual Raster" in text
    pages = str(tmp_path / "pages.tif")
    for number in range(2):
        options = {"creationOptions": ["APPEND_SUBDATASET=YES"]} if number else {}
        gdal.Translate(pages, str(source), format="GTiff", **options)
    text = refusal(SUPERRESOLVE, {"INPUT": pages, **output})
    assert f"GTIFF_DIR:2:{pages}" in text
    # The same is said of a layer that shows the first page.
    assert f"GTIFF_DIR:2:{pages}" in why_not(QgsRasterLayer(pages, "pages"))
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as out:
        for name in ("a.tif", "b.tif"):
            out.write(source, name)
    text = refusal(SUPERRESOLVE, {"INPUT": str(tmp_path / "two.zip"), **output})
    assert f"/vsizip/{tmp_path}/two.zip/a.tif" in text


def test_a_part_of_a_file_is_an_input(source: Path, tmp_path: Path) -> None:
    """By GDAL's name for it, which Processing does not load by itself."""
    pages = str(tmp_path / "pages.tif")
    for number in range(2):
        options = {"creationOptions": ["APPEND_SUBDATASET=YES"]} if number else {}
        gdal.Translate(pages, str(source), format="GTiff", **options)
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as out:
        out.write(source, "scene.tif")
    for given in (f"GTIFF_DIR:2:{pages}", str(tmp_path / "one.zip"), f"/vsizip/{tmp_path}/one.zip/scene.tif"):
        target = str(tmp_path / "o.tif")
        results = processing.run(SUPERRESOLVE, {"INPUT": given, "PRESET": "faithful", "OUTPUT": target})
        layer = QgsRasterLayer(results["OUTPUT"], "result")
        assert layer.width() == 4 * QgsRasterLayer(str(source), "source").width(), given


def test_a_mosaic_as_input_says_how_to_open_it(made: dict[str, Any], tmp_path: Path) -> None:
    for form in ("mosaic", "mosaic zip", "theia", "snap"):
        text = refusal(SUPERRESOLVE, {"INPUT": made[form], "OUTPUT": str(tmp_path / "o.tif")})
        assert "Open Sentinel-2 product" in text


def test_variables_joined_in_qgis(variables: str, tmp_path: Path) -> None:
    """What the refusal advises."""
    parts = [QgsRasterLayer(f'NETCDF:"{variables}":Band{number}', f"{number}") for number in (1, 2, 3, 4)]
    joined = str(tmp_path / "joined.vrt")
    processing.run("gdal:buildvirtualraster", {"INPUT": parts, "SEPARATE": True, "RESOLUTION": 0, "OUTPUT": joined})
    layer = QgsRasterLayer(joined, "joined")
    assert layer.bandCount() == 4
    assert source_path(layer) == joined
    assert (
        refusal(SUPERRESOLVE, {"INPUT": joined, "BLUE": 1, "GREEN": 2, "RED": 3, "OUTPUT": str(tmp_path / "o.tif")})
        == ""
    )
