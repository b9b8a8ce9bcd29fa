"""What is written is what GDAL reads, whatever the type, the window and the size of the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.text import Text
from subpixel.core.tiles.window import Window
from subpixel.engine.reading.grid import Grid
from subpixel.engine.reading.radiometry import Radiometry
from subpixel.engine.writing.in_order import InOrder
from subpixel.engine.writing.writer import OutputLayer, Writer

SIDES = [(1, 1), (255, 300), (256, 512), (700, 530)]


def make(path: Path, width: int, height: int, dtype: str, bands: int = 3, **more) -> Writer:
    transform = rasterio.Affine(2.5, 0, 400_000, 0, -2.5, 4_000_000)
    grid = Grid(width, height, transform, rasterio.CRS.from_epsg(32618).to_wkt())
    radiometry = Radiometry(10000.0, 0.0, more.pop("nodata", None), dtype, Text("given"))
    own = {name: more.pop(name) for name in ("block_out_px",) if name in more}
    layer = OutputLayer(str(path), grid, tuple(f"band {i}" for i in range(bands)), radiometry, {}, **own)
    return Writer(layer, **more)


def values_of(width: int, height: int, dtype: str, bands: int = 3) -> np.ndarray:
    random = np.random.default_rng(0)
    kind = np.dtype(dtype)
    if kind.kind == "f":
        values = random.normal(size=(bands, height, width)).astype(kind)
        values[:, ::7, ::5] = np.nan
        return values
    limits = np.iinfo(kind)
    return random.integers(limits.min, limits.max, (bands, height, width), kind, endpoint=True)


def windows(width: int, height: int, step: int) -> list[Window]:
    return [
        Window(col, row, min(step, width - col), min(step, height - row))
        for row in range(0, height, step)
        for col in range(0, width, step)
    ]


def put(writer: Writer, values: np.ndarray, parts: list[Window]) -> None:
    for part in parts:
        rows, cols = slice(part.row, part.row + part.height), slice(part.col, part.col + part.width)
        writer.write(part, values[:, rows, cols])


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "int64", "float32", "float64"])
@pytest.mark.parametrize("step", [512, 100])
def test_gdal_reads_what_was_written(tmp_path: Path, dtype: str, step: int) -> None:
    for width, height in SIDES:
        values = values_of(width, height, dtype)
        with make(tmp_path / "out.tif", width, height, dtype) as writer:
            put(writer, values, windows(width, height, step))
            writer.finish()
            writer.commit()
        with rasterio.open(tmp_path / "out.tif") as file:
            np.testing.assert_array_equal(file.read(), values)
            assert file.profile["compress"] == "deflate"
            assert file.profile["interleave"] == "band"


def test_a_file_of_one_block_and_one_band(tmp_path: Path) -> None:
    values = values_of(30, 20, "uint16", 1)
    with make(tmp_path / "out.tif", 30, 20, "uint16", 1) as writer:
        put(writer, values, windows(30, 20, 512))
        writer.finish()
        writer.commit()
    with rasterio.open(tmp_path / "out.tif") as file:
        np.testing.assert_array_equal(file.read(), values)


def test_beyond_four_gigabytes_the_file_is_a_bigtiff(tmp_path: Path) -> None:
    """A hole stands for the blocks before the last ones, so that little is really written."""
    side = 20_000
    with make(tmp_path / "out.tif", side, side, "uint16") as writer:
        state = writer.state()
        writer.keep = True
    assert bytes(state["head"][:4]) == b"II+\x00"
    # As if all blocks but the last row's were empty ones, far into the file.
    beyond = 5 * 2**30
    with open(writer.temporary, "r+b") as file:
        file.truncate(beyond)
    state["end"] = np.array(beyond)
    across = -(-side // 256)
    corner = Window((across - 1) * 256, (across - 1) * 256, side - (across - 1) * 256, side - (across - 1) * 256)
    values = values_of(corner.width, corner.height, "uint16")
    with make(tmp_path / "out.tif", side, side, "uint16", temporary=writer.temporary, state=state) as again:
        put_at = again._blocks
        again.write(corner, values)
        # The others were never written: enter one for all of them.
        written = np.flatnonzero(put_at._counts)[-1]
        empty = put_at._counts == 0
        put_at._offsets[empty], put_at._counts[empty] = put_at._offsets[written], put_at._counts[written]
        put_at.finish()
        with rasterio.open(again.temporary) as file:
            window = rasterio.windows.Window(corner.col, corner.row, corner.width, corner.height)
            np.testing.assert_array_equal(file.read(window=window), values)
        again.keep = False
    assert list(tmp_path.iterdir()) == []


def test_going_on_gives_the_same_bytes(tmp_path: Path) -> None:
    values, parts = values_of(700, 530, "uint16"), windows(700, 530, 100)
    with make(tmp_path / "whole.tif", 700, 530, "uint16") as writer:
        put(writer, values, parts)
        writer.finish()
        writer.commit()
    # Cut off after every row of parts in turn, and after the file was complete as well.
    for done in (7, 14, 28, len(parts)):
        with make(tmp_path / "cut.tif", 700, 530, "uint16") as writer:
            put(writer, values, parts[:done])
            state = writer.state()
            put(writer, values, parts[done:])
            if done > 14:
                writer.finish()
            writer.keep = True
        with make(tmp_path / "cut.tif", 700, 530, "uint16", temporary=writer.temporary, state=state) as again:
            put(again, values, parts[done:])
            again.finish()
            again.commit()
        assert (tmp_path / "cut.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def halves(values: np.ndarray, nodata: float | None) -> np.ndarray:
    """Pixel by pixel, slowly: the mean of what counts among two by two."""
    bands, height, width = values.shape
    out = np.zeros((bands, -(-height // 2), -(-width // 2)), values.dtype)
    for place in np.ndindex(out.shape):
        band, row, col = place
        four = values[band, 2 * row : 2 * row + 2, 2 * col : 2 * col + 2].ravel()
        counted = [float(v) for v in four if not np.isnan(v) and v != nodata]
        if not counted:
            out[place] = np.nan if nodata is None else nodata
            continue
        mean = np.mean(counted)
        out[place] = np.floor(mean + 0.5) if values.dtype.kind in "iu" else mean
        if out[place] == nodata:
            out[place] = np.nextafter(out[place], np.inf) if values.dtype.kind == "f" else nodata + 1
    return out


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("uint8", None),
        ("uint8", 0),
        ("int16", -32768),
        # Within the range of what is measured, and what a mean of that may happen to be.
        ("int16", 0),
        ("uint16", None),
        ("uint16", 0),
        ("float32", None),
        ("float32", -1.0),
    ],
)
@pytest.mark.parametrize("block_out_px", [256, 208])
def test_overviews_are_means_of_what_is_valid(
    tmp_path: Path, dtype: str, nodata: float | None, block_out_px: int
) -> None:
    width, height = 543, 131
    values = values_of(width, height, dtype, 2)
    if nodata is not None:
        values[:, 20:77, 50:411] = nodata
        values[:, ::3, ::5] = nodata
    with make(tmp_path / "out.tif", width, height, dtype, 2, nodata=nodata, block_out_px=block_out_px) as writer:
        put(writer, values, windows(width, height, 230))
        writer.finish()
        writer.commit()
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.overviews(1) == [2, 4]
        np.testing.assert_array_equal(file.read(), values)
    for level in range(2):
        values = halves(values, nodata)
        with rasterio.open(tmp_path / "out.tif", overview_level=level) as file:
            np.testing.assert_allclose(file.read(), values, rtol=1e-6 if dtype == "float32" else 0)
            assert file.profile["compress"] == "deflate"


def test_overviews_are_those_of_gdal(tmp_path: Path) -> None:
    width, height = 1024, 768
    values = (values_of(width, height, "uint16", 1) // 8).astype("uint16")
    with make(tmp_path / "out.tif", width, height, "uint16", 1) as writer:
        put(writer, values, windows(width, height, 512))
        writer.finish()
        writer.commit()
    with rasterio.open(tmp_path / "out.tif") as file:
        profile = {**file.profile, "tiled": True}
    with rasterio.open(tmp_path / "gdal.tif", "w", **profile) as file:
        file.write(values)
        file.build_overviews([2, 4], rasterio.enums.Resampling.average)
    for level in range(2):
        overviews = []
        for name in ("out.tif", "gdal.tif"):
            with rasterio.open(tmp_path / name, overview_level=level) as file:
                overviews.append(file.read().astype(int))
        # Halves may be rounded differently.
        np.testing.assert_allclose(*overviews, atol=1)


def test_with_more_threads_the_bytes_are_the_same(tmp_path: Path) -> None:
    values, parts = values_of(700, 530, "uint16"), windows(700, 530, 100)
    with InOrder(4) as threads:
        for name, given in (("one.tif", None), ("four.tif", threads)):
            with make(tmp_path / name, 700, 530, "uint16", threads=given) as writer:
                put(writer, values, parts[:30])
                writer.state()
                put(writer, values, parts[30:])
                writer.finish()
                writer.commit()
    assert (tmp_path / "four.tif").read_bytes() == (tmp_path / "one.tif").read_bytes()


def test_a_file_with_a_hole_is_refused(tmp_path: Path) -> None:
    from subpixel.core.errors import OutputNotWritable

    with make(tmp_path / "out.tif", 600, 300, "uint16") as writer:
        put(writer, values_of(600, 300, "uint16"), windows(600, 300, 100)[:-1])
        with pytest.raises(OutputNotWritable, match="not written"):
            writer.finish()
    assert list(tmp_path.iterdir()) == []


def test_a_mean_that_happens_to_be_nodata_is_no_hole(tmp_path: Path) -> None:
    values = np.tile(np.array([[-1, -1, 2, 3], [1, 1, 2, 3]], "int16"), (1, 150, 150))
    with make(tmp_path / "out.tif", 600, 300, "int16", 1, nodata=0) as writer:
        put(writer, values, windows(600, 300, 256))
        writer.finish()
        writer.commit()
    with rasterio.open(tmp_path / "out.tif", overview_level=0) as file:
        assert file.read_masks(1).all()
        np.testing.assert_array_equal(file.read()[0, :, :2], [[1, 3]] * 150)


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_settings_of_others_do_not_change_the_overviews(tmp_path: Path, monkeypatch, dtype: str) -> None:
    values = values_of(600, 300, dtype)
    settings = {
        "COMPRESS_OVERVIEW": "LZW",
        "PREDICTOR_OVERVIEW": "1",
        "INTERLEAVE_OVERVIEW": "PIXEL",
        "TIFF_USE_OVR": "YES",
    }
    for name in ("plain.tif", "set.tif"):
        with make(tmp_path / name, 600, 300, dtype) as writer:
            put(writer, values, windows(600, 300, 256))
            writer.finish()
            writer.commit()
        for setting, value in settings.items():
            monkeypatch.setenv(setting, value)
    assert (tmp_path / "plain.tif").read_bytes() == (tmp_path / "set.tif").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plain.tif", "set.tif"]


def test_a_result_that_cannot_take_its_place_is_kept(tmp_path: Path) -> None:
    from subpixel.core.errors import OutputNotWritable

    values = values_of(30, 20, "uint16")
    (tmp_path / "out (2).tif").touch()
    with make(tmp_path / "out.tif", 30, 20, "uint16") as writer:
        put(writer, values, windows(30, 20, 512))
        writer.finish()
        # Nothing can be put there.
        (tmp_path / "out.tif" / "full").mkdir(parents=True)
        with pytest.raises(OutputNotWritable, match=r"out \(3\)\.tif"):
            writer.commit()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out (2).tif", "out (3).tif", "out.tif"]
    with rasterio.open(tmp_path / "out (3).tif") as file:
        np.testing.assert_array_equal(file.read(), values)


def test_a_target_that_is_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch) -> None:
    from subpixel.core import disk

    (tmp_path / "made.tif").write_text("made")
    (tmp_path / "out.tif").write_text("old")
    replace, calls = disk.os.replace, []

    def held(one: Path, other: Path) -> None:
        calls.append(other)
        if len(calls) < 3:
            raise PermissionError(13, "held")
        replace(one, other)

    monkeypatch.setattr(disk.os, "replace", held)
    disk.put_in_place(tmp_path / "made.tif", tmp_path / "out.tif")
    assert (tmp_path / "out.tif").read_text() == "made"
