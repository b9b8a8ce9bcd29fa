"""What users have that is no raster file: layers in memory and of other providers are copied first, pictures refused."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from subpixel.core.errors import SuperResolutionError
from subpixel.tests.ui.support.serving import Pictures, served
from subpixel.ui.layers.export import MARGIN_PX, ProviderExport, export_of, temporary_copy, wkt
from subpixel.ui.layers.facts import why_not
from subpixel.ui.layers.picture_copy import MAX_SIDE_PX, PictureCopy, metric_crs

ID = "subpixel:superresolve"
COL, ROW = 600, 280
SIDE_M = 4000.0
X, Y = 435730.0 + 10 * COL, 4179460.0 - 10 * ROW
# The same place in the scene for all: 40 x 40 px, inside a cut of 400 x 400 px.
INNER = QgsRectangle(X + 2003, Y - 2397, X + 2397, Y - 2003)
UTM = QgsCoordinateReferenceSystem("EPSG:32618")
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


class Log(QgsProcessingFeedback):
    """Remembers what it was told; can cancel itself."""

    def __init__(self, cancel_at: float = 1e9) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.shares: list[float] = []
        self._cancel_at = cancel_at
        self.progressChanged.connect(self._note)

    def _note(self, percent: float) -> None:
        self.shares.append(percent)
        if percent >= self._cancel_at:
            self.cancel()

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def leftovers() -> list[str]:
    return [path.name for path in Path(QgsProcessingUtils.tempFolder()).glob("subpixel-*")]


def content(path: str) -> tuple[list, list, tuple]:
    """Pixels, tags and place of a file."""
    file = gdal.Open(path)
    bands = [file.GetRasterBand(n) for n in range(1, file.RasterCount + 1)]
    tags = [(b.GetDescription(), b.DataType, str(b.GetNoDataValue()), b.GetScale(), b.GetOffset()) for b in bands]
    return [bytes(b.ReadRaster()) for b in bands], tags, (file.GetGeoTransform(), file.RasterXSize, file.RasterYSize)


def run(layer: QgsRasterLayer, out: Path, extent: QgsRectangle, **options: object) -> str:
    named = f"{extent.xMinimum()},{extent.xMaximum()},{extent.yMinimum()},{extent.yMaximum()} [{UTM.authid()}]"
    parameters = {"INPUT": layer, "PRESET": "faithful", "EXTENT": named, "OUTPUT": str(out), **options}
    feedback = options.pop("feedback", None)
    parameters.pop("feedback", None)
    return processing.run(ID, parameters, feedback=feedback)["OUTPUT"]


def failure(*arguments: object, **options: object) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run(*arguments, **options)
    # QGIS keeps a failed algorithm's exception for good, and with its traceback the caller's layers.
    caught.value.with_traceback(None)
    return str(caught.value)


@pytest.fixture
def in_memory(tmp_path: Path, cut) -> Iterator[tuple[str, str]]:
    """The same raster, with tags and NoData, as a file and where only this process sees it."""
    tags = ("-a_scale", "0.0001", "-a_offset", "-0.1", "-a_nodata", "0")
    path = str(cut(tmp_path / "in.tif", 400, 400, *tags))
    hidden = "/vsimem/in.tif"
    gdal.Translate(hidden, path)
    yield path, hidden
    gc.collect()
    gdal.Unlink(hidden)


def test_a_layer_in_memory_gives_what_its_file_gives(in_memory: tuple[str, str], tmp_path: Path) -> None:
    path, hidden = in_memory
    layer = QgsRasterLayer(hidden, "hidden")
    direct = run(QgsRasterLayer(path, "file"), tmp_path / "direct.tif", INNER)
    copied = run(layer, tmp_path / "copied.tif", INNER)
    assert content(copied) == content(direct)
    assert content(copied)[2][1:] == (160, 160)
    assert leftovers() == []


def test_a_crs_that_there_are_no_words_for_goes_by_its_code() -> None:
    class Wordless(QgsCoordinateReferenceSystem):
        def toWkt(self, *_: object) -> str:
            return ""

    assert wkt(Wordless("EPSG:32618")) == "EPSG:32618"
    assert "UTM zone 18N" in wkt(QgsCoordinateReferenceSystem("EPSG:32618"))


def test_only_the_needed_part_is_copied(in_memory: tuple[str, str]) -> None:
    layer = QgsRasterLayer(in_memory[1], "hidden")
    export = export_of(layer, INNER, {"B04": 3, "B03": 2, "B02": 1})
    feedback, shares = QgsProcessingFeedback(), []
    with temporary_copy(export, feedback, shares.append) as path:
        _, tags, (place, width, height) = content(path)
        assert leftovers() != []
    assert (place[0], place[3]) == (X + 2000 - 10 * MARGIN_PX, Y - 2000 + 10 * MARGIN_PX)
    assert (width, height) == (40 + 2 * MARGIN_PX, 40 + 2 * MARGIN_PX)
    assert tags[2] == ("B04", gdal.GDT_UInt16, "0.0", 0.0001, -0.1)
    assert shares[-1] == 1
    assert leftovers() == []


def test_a_crs_that_only_qgis_knows_goes_into_the_result(tmp_path: Path, cut) -> None:
    path = str(cut(tmp_path / "in.tif", 32, 32))
    bare = gdal.Translate(str(tmp_path / "bare.tif"), path)
    bare.SetProjection("")
    bare = None
    layer = QgsRasterLayer(str(tmp_path / "bare.tif"), "bare")
    layer.setCrs(UTM)
    out = QgsRasterLayer(run(layer, tmp_path / "o.tif", layer.extent()), "o")
    assert out.crs() == UTM
    assert out.extent() == layer.extent()


def virtual(source: str, extent: QgsRectangle) -> QgsRasterLayer:
    """A virtual raster of the third band, which QGIS computes and no other program can open."""
    wanted = QgsRasterDataProvider.VirtualRasterParameters()
    wanted.crs, wanted.extent = UTM, extent
    wanted.width, wanted.height = round(extent.width() / 10), round(extent.height() / 10)
    wanted.formula = '"scene@3" * 0.0001'
    part = QgsRasterDataProvider.VirtualRasterInputLayers()
    part.name, part.uri, part.provider = "scene", source, "gdal"
    wanted.rInputLayers = [part]
    layer = QgsRasterLayer(QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted), "virtual", "virtualraster")
    assert layer.isValid()
    return layer


def test_a_virtual_raster_gives_what_its_file_gives(tmp_path: Path, cut, tiny_model) -> None:
    source = str(cut(tmp_path / "in.tif", 400, 400))
    layer = virtual(source, QgsRectangle(X, Y - SIDE_M, X + SIDE_M, Y))
    assert "has 1 band(s)" in why_not(layer)
    model = str(tiny_model(tmp_path / "red.safetensors", "B04", 2))
    saved = str(tmp_path / "saved.tif")
    with temporary_copy(ProviderExport(layer, {"B04": 1}, None), QgsProcessingFeedback(), lambda _: None) as path:
        gdal.Translate(saved, path)
    whole = gdal.Open(saved)
    assert (whole.RasterXSize, whole.RasterYSize) == (400, 400)
    options = {"RED": 1, "MODEL": model}
    direct = run(QgsRasterLayer(saved, "saved"), tmp_path / "direct.tif", INNER, **options)
    copied = run(layer, tmp_path / "copied.tif", INNER, **options)
    assert content(copied) == content(direct)
    assert leftovers() == []


def test_cancelling_the_copy_leaves_nothing(tmp_path: Path, cut, tiny_model) -> None:
    source = str(cut(tmp_path / "in.tif", 400, 400))
    # Far larger than its scene, so that there are several pieces to copy.
    layer = virtual(source, QgsRectangle(X, Y - 40000, X + 40000, Y))
    parameters = {
        "INPUT": layer,
        "RED": 1,
        "MODEL": str(tiny_model(tmp_path / "red.safetensors", "B04", 2)),
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    feedback = Log(cancel_at=0.5)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    results, _ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert "OUTPUT" not in results
    assert feedback.shares
    assert max(feedback.shares) < 5
    assert not (tmp_path / "o.tif").exists()
    assert leftovers() == []


@pytest.fixture(scope="module")
def pictures(sample: Path) -> Iterator[Pictures]:
    with served(sample) as made:
        yield made


def tiles(pictures: Pictures, name: str, zoom: int = 14) -> QgsRasterLayer:
    """An XYZ layer; every name is a source of its own, because QGIS keeps tiles."""
    pictures.left = 1_000_000
    address = f"{pictures.url}/{name}/{{z}}/{{y}}/{{x}}.png"
    layer = QgsRasterLayer(f"type=xyz&url={address}&zmin=0&zmax={zoom}", name, "wms")
    assert layer.isValid()
    return layer


def wms(pictures: Pictures, name: str) -> QgsRasterLayer:
    pictures.left = 1_000_000
    source = f"crs=EPSG:32618&format=image/png&layers={name}&styles=&url={pictures.url}/wms?"
    layer = QgsRasterLayer(source, name, "wms")
    assert layer.isValid()
    return layer


def tones(path: str, window: tuple[int, int, int, int]) -> list[bytes]:
    # A band outlives no file.
    file = gdal.Open(path)
    return [bytes(file.GetRasterBand(band).ReadRaster(*window)) for band in (1, 2, 3)]


def mean_difference(first: bytes, second: bytes) -> float:
    return sum(abs(a - b) for a, b in zip(first, second)) / len(first)


def expected(sample: Path, folder: Path, col: int, row: int, side: int) -> str:
    """The same part of the scene in 8-bit true colour, on its own grid."""
    path = str(folder / "expected.tif")
    options = f"-b 3 -b 2 -b 1 -ot Byte -scale 0 3558 0 255 -srcwin {col} {row} {side} {side}"
    gdal.Translate(path, str(sample), options=options)
    return path


def test_other_pictures_are_refused(pictures: Pictures, tmp_path: Path) -> None:
    for layer in (tiles(pictures, "streets"), wms(pictures, "NDVI")):
        assert "colours drawn for the eye, not reflectance" in why_not(layer)
        assert "drawn for the eye" in failure(layer, tmp_path / "o.tif", INNER)


def test_tiles_of_true_colour_are_copied_at_10_m(pictures: Pictures, sample: Path, tmp_path: Path) -> None:
    layer = tiles(pictures, "s2cloudless-2020")
    assert why_not(layer) == ""
    box = QgsCoordinateTransform(UTM, layer.crs(), QgsProject.instance()).transformBoundingBox(INNER)
    export = PictureCopy(layer, box)
    assert export.crs == UTM
    assert [export.extent.xMinimum() % 10, export.extent.yMinimum() % 10] == [0, 0]
    with temporary_copy(export, QgsProcessingFeedback(), lambda _: None) as path:
        _, tags, (place, width, height) = content(path)
        assert [tag[:2] for tag in tags[:3]] == [("B04", 1), ("B03", 1), ("B02", 1)]
        assert place[1] == 10
        assert place[0] == export.extent.xMinimum() - 10 * MARGIN_PX
        side = min(width, height)
        col, row = round((place[0] - 435730) / 10), round((4179460 - place[3]) / 10)
        truth = tones(expected(sample, tmp_path, col, row, side), (8, 8, side - 16, side - 16))
        copied = tones(path, (8, 8, side - 16, side - 16))
        moved = tones(path, (9, 8, side - 16, side - 16))
    for band in range(3):
        assert mean_difference(copied[band], truth[band]) < 2
        # A pixel to the side it would fit far worse.
        assert mean_difference(copied[band], truth[band]) < 0.7 * mean_difference(moved[band], truth[band])


@pytest.mark.parametrize("kind", ["tiles", "wms"])
def test_a_true_colour_picture_service_runs(pictures: Pictures, tmp_path: Path, kind: str) -> None:
    layer = tiles(pictures, "s2cloudless-run") if kind == "tiles" else wms(pictures, "TRUE-COLOR-S2-L2A")
    feedback = Log()
    out = QgsRasterLayer(run(layer, tmp_path / "o.tif", INNER, feedback=feedback), "o")
    assert out.crs() == UTM
    assert [out.bandName(n).split(": ")[1].split(" ")[0] for n in (1, 2, 3)] == ["B04", "B03", "B02"]
    assert out.rasterUnitsPerPixelX() == 2.5
    assert out.extent().contains(INNER)
    if kind == "wms":
        assert (out.width(), out.height()) == (160, 160)
    assert any("tones made for the eye, not reflectance" in text for text in feedback.warnings)
    assert feedback.shares == sorted(feedback.shares)
    assert leftovers() == []


def test_a_picture_service_needs_an_extent_that_is_not_too_large(pictures: Pictures, tmp_path: Path) -> None:
    layer = tiles(pictures, "s2cloudless-large")
    out = tmp_path / "o.tif"
    large = QgsRectangle(X, Y, X + 10 * (MAX_SIDE_PX + 2), Y + 10)
    assert f"at most {MAX_SIDE_PX} x {MAX_SIDE_PX}" in failure(layer, out, INNER, EXTENT=None)
    assert f"at most {MAX_SIDE_PX} x {MAX_SIDE_PX}" in failure(layer, out, large)
    assert "pixels are 1" in failure(tiles(pictures, "s2cloudless-coarse", 10), out, INNER)


@pytest.mark.parametrize("kind", ["tiles", "wms"])
def test_a_server_that_stops_midway_fails_the_run(pictures: Pictures, tmp_path: Path, kind: str) -> None:
    layer = tiles(pictures, "s2cloudless-stops") if kind == "tiles" else wms(pictures, "TRUE-COLOR-S2-L2A")
    # The first piece or tiles arrive, more are needed.
    pictures.left = 5 if kind == "tiles" else 1
    wide = QgsRectangle(X, Y - 400, X + 12000, Y)
    assert "gave no picture for part of the extent" in failure(layer, tmp_path / "o.tif", wide)
    assert pictures.left < 0
    assert not (tmp_path / "o.tif").exists()
    assert leftovers() == []


def test_a_picture_service_in_the_background(pictures: Pictures, tmp_path: Path, qtbot) -> None:
    layer = tiles(pictures, "s2cloudless-task")
    QgsProject.instance().addMapLayer(layer)
    context, feedback = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    named = f"{INNER.xMinimum()},{INNER.xMaximum()},{INNER.yMinimum()},{INNER.yMaximum()} [EPSG:32618]"
    parameters = {"INPUT": layer.id(), "PRESET": "faithful", "EXTENT": named, "OUTPUT": str(tmp_path / "o.tif")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=60_000) as done:
        QgsApplication.taskManager().addTask(task)
        # The layer may go; the run keeps what it needs.
        QgsProject.instance().removeMapLayer(layer.id())
    assert done.args[0], feedback.textLog()
    assert QgsRasterLayer(str(tmp_path / "o.tif"), "o").isValid()
    assert leftovers() == []


@pytest.mark.parametrize(
    ("crs", "x", "y", "expected"),
    [
        ("EPSG:32618", 440000.0, 4170000.0, "EPSG:32618"),
        ("EPSG:3857", -8418000.0, 4530000.0, "EPSG:32618"),
        ("EPSG:3857", 1000000.0, -4530000.0, "EPSG:32732"),
        ("EPSG:4326", 179.99, 10.0, "EPSG:32660"),
        ("EPSG:2056", 2600000.0, 1200000.0, "EPSG:2056"),
        ("EPSG:2263", 1000000.0, 200000.0, "EPSG:32618"),
    ],
)
def test_metres_are_true(crs: str, x: float, y: float, expected: str) -> None:
    from qgis.core import QgsPointXY

    place = QgsCoordinateReferenceSystem(crs)
    assert metric_crs(place, QgsPointXY(x, y), QgsProject.instance().transformContext()).authid() == expected


@pytest.mark.parametrize(
    ("first_px", "origin_px", "last_px", "expected"),
    [
        (9, 0, 50, 8),
        (9, 3, 50, 9),
        (11, -2, 50, 10),
        # At the ends of a layer inside them.
        (-20, 1, 50, 3),
        (90, 1, 50, 47),
        # Where no stride begins, as near as can be.
        (9, 3, 0, 0),
        (-5, 2, 1, 0),
    ],
)
def test_a_square_begins_where_the_strides_of_the_network_do(
    first_px: int, origin_px: int, last_px: int, expected: int
) -> None:
    from subpixel.ui.dock.forms.extent import _aligned

    assert _aligned(first_px, origin_px, last_px) == expected


def test_the_dock_counts_pixels_of_a_picture_service_as_they_are_fetched(pictures: Pictures) -> None:
    """A picture service has no pixels of its own."""
    from subpixel.ui.dock.forms.extent import around, window_px

    for layer in (tiles(pictures, "s2cloudless-2021"), wms(pictures, "TRUE-COLOR-S2-L2A")):
        assert (layer.width(), layer.height()) == (0, 0)
        part = QgsReferencedRectangle(INNER, UTM)
        assert window_px(layer, part)[2:] == (40, 40)
        with pytest.raises(SuperResolutionError):
            window_px(layer, None)
        square = around(layer, part, 64)
        assert square.crs() == UTM
        assert abs(square.center().x() - INNER.center().x()) < 1
        # A picture service in another CRS turns it a little, and what is fetched is what holds it.
        assert all(64 <= side <= 68 for side in window_px(layer, square)[2:])
