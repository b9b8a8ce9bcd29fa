"""Pieces of an archive: the very pixels, wherever tiles meet, and what the file says of itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from subpixel.core.archive.request import Access, PieceRequest
from subpixel.core.archive.scene import PieceResult
from subpixel.core.errors import InputNotFound, InvalidParameter, MissingBands, OutputExists, RunCancelled
from subpixel.core.progress import Progress
from subpixel.engine.archive import piece as pieces
from subpixel.engine.archive.layers import writing
from subpixel.engine.archive.layers.writing import brought, joined
from subpixel.tests.support.archive import BORDER_X, BORDER_Y, C1, compressed_bytes

from .conftest import HERE, UTM, Archive

ACROSS = (444_500.0, 4_170_000.0, 448_000.0, 4_172_000.0)
CLEAR = "S2B_18SVG_20240615_0_L2A"
Truth = Callable[..., np.ndarray]


def reflectance(result: PieceResult) -> np.ndarray:
    with rasterio.open(result.output) as file:
        return (file.read().astype(np.float64) + result.offset) / result.quantification


def test_the_newest_clear_scene_pixel_by_pixel(archive: Archive, truth: Truth, tmp_path: Path) -> None:
    got = archive.piece(tmp_path / "a.tif", dates=("2024-01-01", "2024-12-31"))
    assert (got.scenes, got.crs, got.bounds) == ((CLEAR,), UTM, HERE)
    assert (got.width_px, got.height_px, got.cloud, got.covered) == (200, 200, 0.0, 100.0)
    # Earth Search has taken the offset out, and names it in its assets all the same.
    assert (got.quantification, got.offset) == (10000.0, 0.0)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))
        assert file.descriptions == ("B04", "B03", "B02", "B08")
        assert (file.nodata, file.scales[0], file.offsets[0]) == (0, 0.0001, 0)
        tags = file.tags()
    assert tags["TIFFTAG_COPYRIGHT"] == got.attribution == "Contains modified Copernicus Sentinel data 2024"
    assert tags["SUBPIXEL_SOURCE_SCENES"] == CLEAR
    assert tags["SUBPIXEL_SOURCE_BASELINES"] == tags["PROCESSING_BASELINE"] == "05.10"
    assert tags["SUBPIXEL_SOURCE_CATALOGUE"] == "Here"
    assert tags["SUBPIXEL_SOURCE_TIMES"].startswith("2024-06-15T16:02:11")
    assert f"{archive.web.address}/2024-06-15/18SVG/B04.tif" in tags["SUBPIXEL_SOURCE_ADDRESSES"]
    with rasterio.open(str(got.scl)) as file:
        assert (file.res, file.crs.to_epsg(), set(np.unique(file.read()))) == ((20.0, 20.0), 32618, {4})


def test_pieces_are_cut_to_whole_pixels(archive: Archive, truth: Truth, tmp_path: Path) -> None:
    degrees = (-75.68, 37.68, -75.67, 37.69)
    got = archive.piece(tmp_path / "a.tif", extent=degrees, extent_crs="EPSG:4326", scene=CLEAR)
    assert all(bound % 10 == 0 for bound in got.bounds)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(got.bounds))


def test_scenes_that_meet_at_a_tile_border_are_joined(archive: Archive, truth: Truth, tmp_path: Path) -> None:
    for number, asked in enumerate(({"dates": ("2024-06-10", "2024-06-30")}, {"scene": CLEAR})):
        got = archive.piece(tmp_path / f"{number}.tif", extent=ACROSS, **asked)
        assert {scene.split("_")[1] for scene in got.scenes} == {"18SVG", "18SWG"}
        assert got.covered == 100.0
        with rasterio.open(got.output) as file:
            assert np.array_equal(file.read(), truth(ACROSS))


def test_one_tile_is_enough_where_it_covers_all(archive: Archive, tmp_path: Path) -> None:
    shared = (445_800.0, 4_170_000.0, 446_600.0, 4_171_000.0)
    got = archive.piece(tmp_path / "a.tif", extent=shared, dates=("2024-06-15", "2024-06-15"))
    assert len(got.scenes) == 1


@pytest.mark.parametrize(
    ("dates", "baseline", "offset"),
    [("2024-06-15", "05.10", 0.0), ("2024-06-05", "05.10", -1000.0), ("2021-06-05", "03.01", 0.0)],
)
def test_reflectance_is_the_same_whatever_the_encoding(
    archive: Archive, truth: Truth, tmp_path: Path, dates: str, baseline: str, offset: float
) -> None:
    got = archive.piece(tmp_path / "a.tif", dates=(dates, dates))
    assert (got.baselines, got.offset, got.quantification) == ((baseline,), offset, 10000.0)
    assert np.allclose(reflectance(got), truth(HERE) / 10000, atol=1e-9)
    assert (got.collection == C1) == (offset != 0)


def test_across_zones_the_middle_decides(archive: Archive, sample: Path, tmp_path: Path) -> None:
    """72 degrees west lies about 7.2 km from the left edge; the western scene ends at 12.88, the eastern begins at 6.44."""
    day = ("2023-06-15", "2023-06-15")
    south, north = BORDER_Y - 4_000, BORDER_Y - 2_000
    progress = Progress()
    west = archive.piece(
        tmp_path / "w.tif", progress=progress, extent=(BORDER_X + 1_000, south, BORDER_X + 13_200, north), dates=day
    )
    east = archive.piece(tmp_path / "e.tif", extent=(BORDER_X + 6_000, south, BORDER_X + 16_000, north), dates=day)
    assert (west.crs, east.crs) == ("EPSG:32618", "EPSG:32619")
    assert [piece.scenes[0].split("_")[1] for piece in (west, east)] == ["18SZG", "19SBB"]
    assert len(west.scenes) == len(east.scenes) == 2
    assert any("UTM zones" in text for text in progress.said)
    with rasterio.open(west.output) as file, rasterio.open(sample) as source:
        got = file.read().astype(np.int64)
        true = source.read([3, 2, 1, 4], window=Window(100, 200, *got.shape[:0:-1])).astype(np.int64)
    ends = 1188
    assert np.array_equal(got[:, :, :ends], true[:, :, :ends])
    # Twice resampled, once by whoever made the other tile.
    rest = np.abs(got - true)[:, :, ends:]
    assert rest.mean() < 0.05 * true[:, :, ends:].mean()
    with rasterio.open(east.output) as file:
        assert (file.read() != 0).all(axis=0).mean() > 0.95


def test_a_margin_is_read_and_counts_for_nothing(archive: Archive, truth: Truth, tmp_path: Path) -> None:
    cloudy = {"dates": ("2024-06-20", "2024-06-20"), "cloud": 100.0, "margin_px": 28}
    # The clouds of that day end at 4169560.
    for south, cloud in ((4_169_360.0, 0.0), (4_169_560.0, 100.0), (4_169_460.0, 50.0)):
        extent = (440_000.0, south, 440_200.0, south + 200)
        got = archive.piece(tmp_path / f"{cloud}.tif", extent=extent, **cloudy)
        around = (extent[0] - 280, extent[1] - 280, extent[2] + 280, extent[3] + 280)
        assert (got.bounds, got.width_px, got.height_px, got.cloud) == (around, 76, 76, cloud)
        with rasterio.open(got.output) as file, rasterio.open(str(got.scl)) as classes:
            assert np.array_equal(file.read(), truth(around))
            assert classes.bounds.left <= around[0] < around[2] <= classes.bounds.right
            assert (classes.bounds.bottom, classes.bounds.top) == (around[1], around[3])
    # Where the scene ends, so does what is known.
    corner = (435_730.0, 4_179_260.0, 435_930.0, 4_179_460.0)
    got = archive.piece(tmp_path / "corner.tif", extent=corner, scene=CLEAR, margin_px=28)
    with rasterio.open(got.output) as file:
        values = file.read()
    assert not values[:, :28].any()
    assert not values[:, :, :28].any()
    assert np.array_equal(values[:, 28:48, 28:48], truth(corner))
    assert got.covered == 100.0


def test_clouds_are_counted_and_masked(archive: Archive, tmp_path: Path) -> None:
    got = archive.piece(tmp_path / "a.tif", dates=("2024-06-20", "2024-06-20"), cloud=100.0)
    assert got.cloud == 100.0


def test_missing_assets_are_errors_of_their_scene_alone(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(MissingBands, match="S2B_18SVG_20240612_0_L2A"):
        archive.piece(tmp_path / "a.tif", scene="S2B_18SVG_20240612_0_L2A")
    with pytest.raises(InputNotFound, match=r"gone/B08.tif"):
        archive.piece(tmp_path / "a.tif", scene="S2B_18SVG_20200610_0_L2A")
    assert archive.piece(tmp_path / "a.tif", dates=("2024-06-10", "2024-06-16")).scenes == (CLEAR,)


def test_an_existing_output_is_kept_unless_asked(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "a_scl.tif").write_text("mine")
    with pytest.raises(OutputExists):
        archive.piece(tmp_path / "a.tif", scene=CLEAR)
    assert archive.web.log() == []
    archive.piece(tmp_path / "a.tif", scene=CLEAR, overwrite=True)
    assert rasterio.open(tmp_path / "a_scl.tif").count == 1


def test_an_extent_may_be_too_large(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_PX", 150)
    with pytest.raises(InvalidParameter, match="200 x 200 px, at most 150"):
        archive.piece(tmp_path / "a.tif", scene=CLEAR)


def test_strips_give_the_same(archive: Archive, truth: Truth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "ROWS_PX", 64)
    archive.web.log()
    got = archive.piece(tmp_path / "a.tif", extent=ACROSS, scene=CLEAR)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(ACROSS))
    asked = [(entry["path"], entry["range"]) for entry in archive.web.log()]
    assert len(asked) == len(set(asked))


def test_few_bytes_are_read_and_none_the_second_time(archive: Archive, tmp_path: Path) -> None:
    access = Access(cache=str(tmp_path / "cache"))
    counted: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, _: counted.append((done, total)))
    got = archive.piece(tmp_path / "a.tif", access, progress, scene=CLEAR)
    served = sum(entry["bytes"] for entry in archive.web.log())
    files = sorted((archive.folder / "2024-06-15" / "18SVG").glob("*.tif"))
    assert served <= 1.5 * compressed_bytes(files, HERE) + len(files) * 16_384
    assert counted[0][0] == 0
    assert counted[-1][0] == counted[-1][1] > 0
    archive.api.log()
    again = archive.piece(tmp_path / "b.tif", access, scene=CLEAR)
    assert archive.web.log() == archive.api.log() == []
    assert (again.bytes_read, again.requests) == (0, 0)
    assert got.bytes_read >= served
    assert Path(again.output).read_bytes() == Path(got.output).read_bytes()


def test_cancelled_while_a_server_says_nothing(archive: Archive, tmp_path: Path) -> None:
    archive.web.fail(0, after=7)
    progress = Progress()
    threading.Timer(1.5, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(RunCancelled):
        archive.piece(tmp_path / "a.tif", progress=progress, scene=CLEAR)
    assert time.monotonic() - began < 2.5
    assert not list(tmp_path.iterdir())


def test_a_piece_is_super_resolved_like_any_raster(archive: Archive, tmp_path: Path, cut, run) -> None:
    small = (441_000.0, 4_171_000.0, 441_640.0, 4_171_640.0)
    got = archive.piece(tmp_path / "a.tif", extent=small, scene=CLEAR)
    with rasterio.open(got.output) as file:
        col, row = round((small[0] - 435_730) / 10), round((4_179_460 - small[3]) / 10)
        local = cut(tmp_path / "local.tif", file.width, file.height, col=col, row=row, bands=file.descriptions)
    with rasterio.open(local, "r+") as file:
        file.nodata = 0
    run(Path(got.output), tmp_path / "one.tif", scl=got.scl)
    run(local, tmp_path / "other.tif")
    with rasterio.open(tmp_path / "one.tif") as one, rasterio.open(tmp_path / "other.tif") as other:
        assert np.array_equal(one.read(), other.read())
        assert one.tags()["TIFFTAG_COPYRIGHT"] == got.attribution
        assert one.tags()["SUBPIXEL_SOURCE_SCENES"] == CLEAR
        assert "TIFFTAG_COPYRIGHT" not in other.tags()


def test_layers_are_joined_whole_pixels_first() -> None:
    first = np.array([[[0, 5, 5]], [[0, 0, 6]]], np.uint16)
    second = np.array([[[7, 7, 7]], [[8, 8, 8]]], np.uint16)
    assert joined([first, second]).tolist() == [[[7, 7, 5]], [[8, 8, 6]]]
    assert joined([first]).tolist() == first.tolist()


def test_another_encoding_is_brought_to_the_first() -> None:
    dn = np.array([0, 500, 1000, 3000], np.uint16)
    assert brought(dn, (10000.0, -1000.0), (10000.0, 0.0)).tolist() == [0, 1, 1, 2000]
    assert brought(dn, (10000.0, 0.0), (10000.0, -1000.0)).tolist() == [0, 1500, 2000, 4000]


def test_requests_that_ask_for_the_same_share_a_digest() -> None:
    one = PieceRequest(HERE, "a.tif", UTM, CLEAR)
    assert replace(one, output="b.tif", overwrite=True).digest == one.digest
    assert replace(one, cloud=11.0).digest != one.digest
