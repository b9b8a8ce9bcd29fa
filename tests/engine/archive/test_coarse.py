"""Bands of 20 m of an archive: on their own grid, over the ground of the piece, all there or said what is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.windows import from_bounds
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access, PieceRequest, coarse_path
from subpixel.core.archive.scene import PieceResult
from subpixel.core.errors import MissingBands, OutputExists, OutputNotWritable
from subpixel.core.progress import Progress
from subpixel.core.sentinel2.bands import COARSE_ROLES
from subpixel.engine.archive import piece as pieces
from subpixel.engine.archive.layers import writing
from subpixel.engine.archive.piece import digest_of
from subpixel.engine.archive.several.reading import read_dates
from subpixel.tests.support.archive import BORDER_X, BORDER_Y, DATES, coarse_of, write_static

from .conftest import HERE, UTM, Archive

CLEAR = "S2B_18SVG_20240615_0_L2A"
ACROSS = (444_510.0, 4_170_010.0, 448_010.0, 4_172_010.0)
Bounds = tuple[float, float, float, float]
Coarse = Callable[[Bounds], np.ndarray]
Change = Callable[[dict[str, Any]], None]
KEYS = {"B05": "rededge1", "B06": "rededge2", "B07": "rededge3", "B8A": "nir08", "B11": "swir16", "B12": "swir22"}


@pytest.fixture(scope="session")
def coarse(truth: Callable[[Bounds], np.ndarray], sample: Path) -> Coarse:
    """DN (6, h, w) of the bands of 20 m within bounds, as the archive of the tests has them."""
    with rasterio.open(sample) as source:
        origin = source.transform

    def read(bounds: Bounds) -> np.ndarray:
        assert (bounds[0] - origin.c) % 20 == (origin.f - bounds[3]) % 20 == 0
        red, green, blue, nir = truth(bounds)
        return coarse_of(np.stack([blue, green, red, nir]))

    return read


def static(archive: Archive, name: str, change: Change) -> Catalogue:
    """A static catalogue of the clear scene alone, changed."""
    item = next(each for each in archive.items["sentinel-2-l2a"] if each["id"] == CLEAR)
    item = json.loads(json.dumps(item))
    change(item)
    write_static(archive.folder / name, [item], archive.web.address, archive.web.address)
    return Catalogue(name, f"{archive.web.address}/{name}/catalog.json", ())


def test_six_bands_on_their_own_grid(archive: Archive, truth, coarse: Coarse, tmp_path: Path) -> None:
    got = archive.piece(tmp_path / "a.tif", scene=CLEAR, all_bands=True)
    assert (got.coarse, got.coarse_roles) == (str(tmp_path / "a_coarse.tif"), COARSE_ROLES)
    assert got.coarse_bands["B8A"] == f"{got.coarse}#4"
    with rasterio.open(got.output) as fine, rasterio.open(str(got.coarse)) as file:
        assert np.array_equal(fine.read(), truth(HERE))
        assert (file.res, file.descriptions, file.dtypes[0]) == ((20.0, 20.0), COARSE_ROLES, "uint16")
        # Columns of 20 m begin ten metres beside the extent.
        assert tuple(file.bounds) == (439_990.0, 4_170_000.0, 442_010.0, 4_172_000.0)
        assert np.array_equal(file.read(), coarse(tuple(file.bounds)))
        assert (file.nodata, file.scales[5], file.offsets[5]) == (0, 0.0001, 0)
        assert file.tags()["SUBPIXEL_SOURCE_SCENES"] == CLEAR
    assert f"{archive.web.address}/2024-06-15/18SVG/coarse/B12.tif" in got.sources
    assert PieceResult.from_dict(got.to_dict()) == got


@pytest.mark.parametrize("margin", [0, 27, 28])
def test_whole_pixels_around_the_piece(archive: Archive, coarse: Coarse, tmp_path: Path, margin: int) -> None:
    extent = (440_010.0, 4_170_010.0, 440_330.0, 4_170_350.0)
    got = archive.piece(tmp_path / "a.tif", extent=extent, scene=CLEAR, all_bands=True, margin_px=margin)
    with rasterio.open(str(got.coarse)) as file:
        bounds = file.bounds
        assert np.array_equal(file.read(), coarse(tuple(bounds)))
    for own, other in zip(bounds, got.bounds):
        assert abs(own - other) in (0, 10)
    assert bounds.left <= got.bounds[0] < got.bounds[2] <= bounds.right
    assert bounds.bottom <= got.bounds[1] < got.bounds[3] <= bounds.top


def test_scenes_that_meet_at_a_tile_border_are_joined(archive: Archive, coarse: Coarse, tmp_path: Path) -> None:
    got = archive.piece(tmp_path / "a.tif", extent=ACROSS, scene=CLEAR, all_bands=True)
    assert len(got.scenes) == 2
    with rasterio.open(str(got.coarse)) as file:
        assert np.array_equal(file.read(), coarse(tuple(file.bounds)))


def test_of_another_zone_they_are_resampled(archive: Archive, sample: Path, tmp_path: Path) -> None:
    south, north = BORDER_Y - 4_000, BORDER_Y - 2_000
    extent, day = (BORDER_X + 1_000, south, BORDER_X + 13_200, north), ("2023-06-15", "2023-06-15")
    got = archive.piece(tmp_path / "w.tif", extent=extent, dates=day, all_bands=True)
    assert len(got.scenes) == 2
    with rasterio.open(str(got.coarse)) as file, rasterio.open(sample) as source:
        assert (file.crs.to_epsg(), tuple(file.bounds)) == (32618, extent)
        values = file.read().astype(np.int64)
        place = from_bounds(*(v - d for v, d in zip(extent, (BORDER_X - source.transform.c, 0) * 2)), source.transform)
        numbers = [source.descriptions.index(band) + 1 for band in ("B02", "B03", "B04", "B08")]
        true = coarse_of(source.read(numbers, window=place)).astype(np.int64)
    ends = 594
    assert np.array_equal(values[:, :, :ends], true[:, :, :ends])
    rest = np.abs(values - true)[:, :, ends + 1 :]
    assert rest.mean() < 0.05 * true[:, :, ends + 1 :].mean()


def test_they_are_brought_to_the_encoding_of_the_piece(archive: Archive, coarse: Coarse, tmp_path: Path) -> None:
    def shifted(item: dict[str, Any]) -> None:
        item["properties"]["earthsearch:boa_offset_applied"] = False
        for key in KEYS.values():
            item["assets"][key]["raster:bands"][0]["offset"] = 0

    got = archive.piece(tmp_path / "a.tif", catalogue=static(archive, "shifted", shifted), scene=CLEAR, all_bands=True)
    assert got.offset == -1000
    with rasterio.open(str(got.coarse)) as file:
        assert np.array_equal(file.read(), coarse(tuple(file.bounds)) + 1000)
        assert file.offsets[0] == pytest.approx(-0.1)


def test_what_is_not_there_is_said(archive: Archive, tmp_path: Path) -> None:
    def without(item: dict[str, Any], *gone: str) -> None:
        for key in gone:
            del item["assets"][key]
        # As a catalogue offers them that has resampled them, and one that says less than is so.
        item["assets"]["swir16"]["gsd"] = item["assets"]["swir16"]["raster:bands"][0]["spatial_resolution"] = 10
        item["assets"]["swir22"]["href"] = item["assets"]["red"]["href"]

    progress = Progress()
    catalogue = static(archive, "fewer", lambda item: without(item, "rededge2"))
    got = archive.piece(tmp_path / "a.tif", progress=progress, catalogue=catalogue, scene=CLEAR, all_bands=True)
    assert got.coarse_roles == ("B05", "B07", "B8A")
    assert any("no B06, B11, B12 of 20 m" in text for text in progress.said)
    with rasterio.open(str(got.coarse)) as file:
        assert file.descriptions == got.coarse_roles
    for number, gone in enumerate((KEYS.values(), ("rededge1", "rededge2", "rededge3", "nir08"))):

        def none(item: dict[str, Any], gone: Any = gone) -> None:
            without(item)
            for key in gone:
                del item["assets"][key]

        catalogue = static(archive, f"none{number}", none)
        with pytest.raises(MissingBands, match=r"no bands of 20 m.*S2B_18SVG_20240615"):
            archive.piece(tmp_path / "b.tif", catalogue=catalogue, scene=CLEAR, all_bands=True)
        assert archive.piece(tmp_path / f"{number}.tif", catalogue=catalogue, scene=CLEAR).coarse is None
    assert not (tmp_path / "b.tif").exists()


def test_all_files_or_none(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a_coarse.tif").write_text("mine")
    with pytest.raises(OutputExists, match=r"a_coarse\.tif"):
        archive.piece(tmp_path / "a.tif", scene=CLEAR, all_bands=True)
    # Who does not ask for them has nothing replaced that is no piece's.
    archive.piece(tmp_path / "a.tif", scene=CLEAR, overwrite=True)
    assert (tmp_path / "a_coarse.tif").read_text() == "mine"
    archive.piece(tmp_path / "a.tif", scene=CLEAR, overwrite=True, all_bands=True)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert set(before) == {"a.tif", "a_scl.tif", "a_coarse.tif"}

    def full(self: writing.BandFile, path: Path, reach: object) -> None:
        if self.roles == COARSE_ROLES:
            raise OSError("no space left on device")
        whole(self, path, reach)

    whole = writing.BandFile.write
    monkeypatch.setattr(writing.BandFile, "write", full)
    with pytest.raises(OutputNotWritable, match="no space"):
        archive.piece(tmp_path / "a.tif", overwrite=True, all_bands=True, dates=("2024-06-20", "2024-06-20"), cloud=100)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    monkeypatch.undo()
    # What an earlier piece has left is not this one's.
    archive.piece(tmp_path / "a.tif", scene=CLEAR, overwrite=True)
    assert {path.name for path in tmp_path.iterdir()} == {"a.tif", "a_scl.tif"}


def test_room_is_looked_for(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, int]] = []
    monkeypatch.setattr(pieces, "check_room", asked.append)
    archive.piece(tmp_path / "a.tif", scene=CLEAR, all_bands=True)
    assert asked == [
        {str(tmp_path / "a.tif"): 200 * 200 * 4 * 2, coarse_path(str(tmp_path / "a.tif")): 101 * 100 * 6 * 2}
    ]


def test_strips_give_the_same(
    archive: Archive, coarse: Coarse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "ROWS_PX", 64)
    archive.web.log()
    got = archive.piece(tmp_path / "a.tif", extent=ACROSS, scene=CLEAR, all_bands=True)
    with rasterio.open(str(got.coarse)) as file:
        assert np.array_equal(file.read(), coarse(tuple(file.bounds)))
    asked = [(entry["path"], entry["range"]) for entry in archive.web.log()]
    assert len(asked) == len(set(asked))


def test_their_bytes_are_counted_and_none_is_read_twice(archive: Archive, tmp_path: Path) -> None:
    access = Access(cache=str(tmp_path / "cache"))
    fewer: list[tuple[int, int]] = []
    counted: list[tuple[int, int]] = []
    before = Progress(lambda done, total, _: fewer.append((done, total)))
    plain = archive.piece(tmp_path / "plain.tif", access, before, scene=CLEAR)
    archive.web.log()
    progress = Progress(lambda done, total, _: counted.append((done, total)))
    got = archive.piece(tmp_path / "a.tif", access, progress, scene=CLEAR, all_bands=True)
    # Of the piece of 10 m nothing is asked for again.
    asked = archive.web.log()
    assert asked
    assert all("/coarse/" in entry["path"] for entry in asked)
    assert got.bytes_read == sum(entry["bytes"] for entry in asked) < plain.bytes_read
    assert fewer[-1][0] == fewer[-1][1] < counted[-1][1] == counted[-1][0]
    again = archive.piece(tmp_path / "b.tif", access, scene=CLEAR, all_bands=True)
    assert archive.web.log() == []
    assert again.bytes_read == 0
    for one, other in ((got.output, again.output), (got.coarse, again.coarse)):
        assert Path(str(one)).read_bytes() == Path(str(other)).read_bytes()


def test_a_piece_without_them_is_another(archive: Archive, tmp_path: Path) -> None:
    plain = PieceRequest(HERE, "a.tif", UTM, CLEAR)
    whole = replace(plain, all_bands=True)
    assert plain.digest != whole.digest
    assert PieceRequest.from_dict(whole.to_dict()) == whole
    got = archive.piece(tmp_path / "a.tif", scene=CLEAR, all_bands=True)
    asked = replace(whole, catalogue=archive.catalogue)
    assert digest_of(got.output) == digest_of(str(got.coarse)) == asked.digest


def test_of_several_dates_the_newest_has_them(archive: Archive, tmp_path: Path) -> None:
    catalogue, progress = Catalogue("Here", archive.api.address, (DATES,)), Progress()
    facts = {"extent": HERE, "extent_crs": UTM, "catalogue": catalogue, "all_bands": True}
    days = ("2024-07-01", "2024-07-31")
    got = read_dates(PieceRequest(output=str(tmp_path / "a.tif"), dates=days, count=3, **facts), Access(), progress)
    assert (len(got.dates), got.coarse) == (2, coarse_path(got.output))
    read = [entry["path"] for entry in archive.web.log() if "/coarse/" in entry["path"]]
    assert read
    assert all("/2024-07-20/" in path for path in read)
    assert any("The bands of 20 m are those of 2024-07-20 alone" in text for text in progress.said)
    alone = archive.piece(tmp_path / "b.tif", dates=("2024-07-20", "2024-07-20"), catalogue=catalogue, all_bands=True)
    with rasterio.open(str(got.coarse)) as one, rasterio.open(str(alone.coarse)) as other:
        assert np.array_equal(one.read(), other.read())
    names = {"a.tif", "a_scl.tif", "a_stack.tif", "a_coarse.tif", "b.tif", "b_scl.tif", "b_coarse.tif"}
    assert {path.name for path in tmp_path.iterdir()} == names


def test_under_the_clouds_of_the_newest_there_are_none(archive: Archive, tmp_path: Path) -> None:
    catalogue = Catalogue("Here", archive.api.address, (DATES,))
    # Its north is in clouds, which the newer one fills.
    facts = {"extent": (440_000.0, 4_171_600.0, 442_000.0, 4_172_260.0), "extent_crs": UTM, "catalogue": catalogue}
    what = {"scene": "S2B_18SVG_20240710_0_L2A", "count": 2, "dates": ("2024-07-18", "2024-07-31"), "all_bands": True}
    got = read_dates(PieceRequest(output=str(tmp_path / "a.tif"), **facts, **what), Access(), Progress())
    assert got.filled > 5
    with rasterio.open(got.output) as fine, rasterio.open(str(got.coarse)) as file:
        assert (fine.read() != 0).all()
        empty = (file.read() == 0).all(axis=0)
    assert 100 * empty.mean() == pytest.approx(got.filled, abs=2)
