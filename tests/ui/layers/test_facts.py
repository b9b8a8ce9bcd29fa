"""What is said of layers before a run: whether they can be used, and how their DN become reflectance."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsVectorLayer
from subpixel.core.errors import MissingBands, SuperResolutionError
from subpixel.core.model import read_model
from subpixel.core.sentinel2.bands import ROLES
from subpixel.ui.engine.environment import clean_environment, find_engine_python
from subpixel.ui.layers.facts import check_usable, chosen_bands, encoding_in, named_bands, why_not
from subpixel.ui.layers.true_colour import true_colour_of

MODES = {
    "plain": (),
    "offset": ("-a_offset", "-1000"),
    "scale": ("-a_scale", "0.0001", "-a_offset", "-0.1"),
    "scaled": ("-a_scale", "0.0001"),
    "one": ("-a_scale", "1"),
    "byte": ("-ot", "Byte", "-scale", "0", "4000", "0", "255"),
    "float": ("-ot", "Float32", "-scale", "0", "10000", "0", "1"),
    "float_scale": ("-ot", "Float32", "-a_scale", "0.0001", "-a_offset", "-0.1"),
    "signed": ("-ot", "Int16"),
}


def test_encoding_is_what_the_engine_reads(root: Path, tmp_path: Path, cut, qgis_app) -> None:
    files = [cut(tmp_path / f"{name}.tif", 16, 16, *options) for name, options in MODES.items()]
    script = [str(find_engine_python()), str(root / "scripts" / "module.py"), "tests.ui.support.engine_encoding"]
    answer = subprocess.run(
        [*script, *map(str, files)], capture_output=True, text=True, check=True, cwd=root, env=clean_environment()
    )
    expected = dict(zip(MODES, json.loads(answer.stdout)))
    found = {}
    for name, path in zip(MODES, files):
        layer = QgsRasterLayer(str(path), name)
        found[name] = list(encoding_in(layer, chosen_bands(layer, {}, read_model(None))))
    assert {name: values[2] for name, values in found.items()} == {name: v[2] for name, v in expected.items()}
    for name, values in found.items():
        assert values[:2] == pytest.approx(expected[name][:2], rel=1e-12), name
    # None of the ways of saying it is without effect.
    assert len({tuple(values) for values in expected.values()}) == 6


def test_encoding_is_that_of_the_first_band_used(tmp_path: Path, cut, qgis_app) -> None:
    from osgeo import gdal

    path = str(cut(tmp_path / "mixed.tif", 16, 16))
    file = gdal.Open(path, gdal.GA_Update)
    file.GetRasterBand(3).SetOffset(-1000)
    file = None
    layer = QgsRasterLayer(path, "mixed")
    assert encoding_in(layer, {"B04": 3, "B03": 2})[1] == -1000
    assert encoding_in(layer, {"B04": 4, "B03": 3})[1] == 0


def test_a_usable_layer_has_nothing_against_it(layer: QgsRasterLayer) -> None:
    assert why_not(layer) == ""
    assert check_usable(layer) is layer


def test_what_cannot_be_used_says_why(tmp_path: Path, cut, qgis_app) -> None:
    def file(name: str, *options: str) -> QgsRasterLayer:
        return QgsRasterLayer(str(cut(tmp_path / f"{name}.tif", 16, 16, *options)), name)

    plain = file("plain")
    plain.setCrs(QgsCoordinateReferenceSystem())
    cases = {
        "no raster layer": None,
        "not a raster layer": QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory"),
        "cannot be read": QgsRasterLayer(str(tmp_path / "gone.tif"), "gone"),
        "has 2 band(s), but B04, B03, B02 are": file("two", "-b", "1", "-b", "2"),
        "no coordinate reference system": plain,
        "no georeference": _without_georeference(file("nowhere")),
        "complex numbers": file("complex", "-ot", "CFloat32"),
    }
    for words, layer in cases.items():
        assert words in why_not(layer)
        with pytest.raises(SuperResolutionError) as caught:
            check_usable(layer)
        assert words in caught.value.what
    assert why_not(cases["has 2 band(s), but B04, B03, B02 are"], ("B04", "B08")) == ""


def _without_georeference(layer: QgsRasterLayer) -> QgsRasterLayer:
    from osgeo import gdal

    source = layer.source()
    moved = source.replace(".tif", "_raw.tif")
    gdal.Translate(moved, source, options="-of GTiff -co PROFILE=BASELINE")
    Path(f"{moved}.aux.xml").unlink()
    made = QgsRasterLayer(moved, "raw")
    # As a user would who tries to help.
    made.setCrs(layer.crs())
    return made


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("layers=s2cloudless-2020_3857&url=https://example.org/wms&format=image/jpeg&crs=EPSG:3857", "cloudless"),
        ("layers=s2cloudless&url=https://example.org/wms", "cloudless"),
        ("type=xyz&url=https://example.org/wmts/1.0.0/s2cloudless-2023_3857/default/g/{z}/{y}/{x}.jpg", "cloudless"),
        ("type=xyz&url=https%3A%2F%2Fexample.org%2Fs2cloudless-2020%2F%7Bz%7D%2F%7By%7D%2F%7Bx%7D.png", "cloudless"),
        ("layers=TRUE-COLOR-S2-L2A&url=https://example.org/ogc/wms/1", "true colour"),
        ("layers=TRUE_COLOR_S2_L1C&url=https://example.org/ogc/wms/1", "true colour"),
        ("layers=TRUE_COLOR&url=https://sh.dataspace.copernicus.eu/ogc/wms/1", "true colour"),
        ("layers=1_TRUE-COLOR&url=https://services.sentinel-hub.com/ogc/wms/1", "true colour"),
        ("layers=TRUE_COLOR&url=https://example.org/wms", None),
        ("layers=TRUE_COLOR&url=https://example.org/sentinel-hub.com/", None),
        ("layers=NDVI&url=https://services.sentinel-hub.com/ogc/wms/1", None),
        ("layers=s2cloudless&layers=overlay&url=https://example.org/wms", None),
        ("layers=streets&url=https://example.org/s2cloudless/wms", None),
        ("type=xyz&url=https://tile.example.org/{z}/{x}/{y}.png", None),
        ("type=xyz&url=https://example.org/not_s2cloudless_at_all/{z}/{x}/{y}.png", None),
    ],
)
def test_picture_services_known_to_be_true_colour(source: str, name: str) -> None:
    known = true_colour_of(source)
    assert (known is None) == (name is None)
    assert known is None or known.name.endswith(name)


def named_in_many_ways(tmp_path: Path, cut, bgrn: tuple[str, ...]) -> dict[str, str]:
    """Files whose bands are named in one way each, and some made of them."""
    from osgeo import gdal

    described = {
        "plain": bgrn,
        "gee": ("B2", "B3", "B4", "B8"),
        "numbers": ("b1", "b2", "b3", "b4"),
        "landsat": ("SR_B2", "SR_B3", "SR_B4", "SR_B5"),
        "words": ("Band 1 (Blue)", "Band 2 (Green)", "Band 3 (Red)", "Band 4 (Near Infra-Red)"),
        "waves": ("492.4 Nanometers", "559.8 Nanometers", "664.6 Nanometers", "832.8 Nanometers"),
        "mixed": ("20220503_B02", "20220503_B03", "20220603_B04", "20220603_B08"),
        "nothing": ("", "", "", ""),
        "metadata": ("", "", "", ""),
        "wavelengths": ("b1", "b2", "b3", "b4"),
    }
    paths = {}
    for name, texts in described.items():
        paths[name] = str(cut(tmp_path / f"{name}.tif", 16, 16))
        file = gdal.Open(paths[name], gdal.GA_Update)
        for number, text in enumerate(texts, start=1):
            band = file.GetRasterBand(number)
            band.SetDescription(text)
            if name == "metadata":
                band.SetMetadataItem("DESCRIPTION", bgrn[number - 1])
            if name == "wavelengths":
                band.SetMetadata({"WAVELENGTH": str((490, 560, 665, 842)[number - 1]), "WAVELENGTH_UNIT": "nm"})
        file = None
    for name, source in (("mosaic", "gee"), ("numbered_mosaic", "numbers")):
        paths[name] = str(tmp_path / f"{name}.vrt")
        gdal.Translate(paths[name], paths[source], format="VRT")
        text = Path(paths[name]).read_text()
        Path(paths[name]).write_text("\n".join(line for line in text.splitlines() if "<Description>" not in line))
    files = []
    for number, role in enumerate(bgrn, start=1):
        files.append(str(tmp_path / f"T18SVG_20220503T155829_{role}_10m.tif"))
        gdal.Translate(files[-1], paths["nothing"], bandList=[number])
    paths["stack"] = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(paths["stack"], files, separate=True)
    return paths


def test_bands_are_those_that_the_engine_finds(root: Path, tmp_path: Path, cut, qgis_app) -> None:
    """The same rule at both doors, whatever the names are and wherever they stand."""
    bgrn = ("B02", "B03", "B04", "B08")
    paths = named_in_many_ways(tmp_path, cut, bgrn)
    script = [str(find_engine_python()), str(root / "scripts" / "module.py"), "tests.ui.support.engine_bands"]
    answer = subprocess.run(
        [*script, *paths.values()], capture_output=True, text=True, check=True, cwd=root, env=clean_environment()
    )
    expected = dict(zip(paths, json.loads(answer.stdout)))
    found = {}
    for name, path in paths.items():
        naming = named_bands(QgsRasterLayer(path, name), ROLES)
        found[name] = [dict(naming.roles), str(naming.doubt or "")]
    assert found == expected
    unknown = {name for name, (roles, _) in found.items() if not roles}
    assert unknown == {"numbers", "landsat", "mixed", "nothing", "numbered_mosaic"}
    assert all(found[name][0] == dict(zip(bgrn, (1, 2, 3, 4))) for name in set(paths) - unknown)


def test_what_the_user_chooses_takes_its_own_along(tmp_path: Path, cut, qgis_app) -> None:
    from osgeo import gdal

    path = str(cut(tmp_path / "two.tif", 16, 16, *(part for n in (1, 2, 3, 4, 1, 2, 3, 4) for part in ("-b", str(n)))))
    file = gdal.Open(path, gdal.GA_Update)
    for number in range(8):
        day = "20220503" if number < 4 else "20220603"
        file.GetRasterBand(number + 1).SetDescription(f"{day}_{('B02', 'B03', 'B04', 'B08')[number % 4]}")
    file = None
    layer, model = QgsRasterLayer(path, "two"), read_model(None)
    with pytest.raises(MissingBands, match=r"Several bands.*B04 = 3 \(20220503_B04\), 7 \(20220603_B04\)"):
        chosen_bands(layer, {}, model)
    assert chosen_bands(layer, {"B04": 7}, model) == {"B04": 7, "B03": 6, "B02": 5, "B08": 8}
    assert chosen_bands(layer, {"B04": 3, "B03": 6, "B02": 1}, model)["B03"] == 6
