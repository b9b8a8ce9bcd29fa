"""Several dates of a place from the archive: which, how they lie, what of them counts, and what the result gains."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access, PieceRequest, stack_path
from subpixel.core.archive.scene import PieceResult
from subpixel.core.errors import InvalidParameter, RunCancelled
from subpixel.core.progress import Progress
from subpixel.engine.archive.several import reading
from subpixel.engine.archive.several.reading import read_dates
from subpixel.engine.stack.file import TAG
from subpixel.tests.support.archive import DATES, DISPLACED

from .conftest import HERE, UTM, Archive

DAYS = ("2024-06-25", "2024-07-31")


def asked(archive: Archive, output: Path, progress: Progress | None = None, **what: Any) -> PieceResult:
    """A piece of several dates."""
    facts = {"extent": HERE, "extent_crs": UTM, "dates": DAYS, "count": 3, **what}
    catalogue = facts.pop("catalogue", Catalogue("Here", archive.api.address, (DATES,)))
    return read_dates(PieceRequest(output=str(output), catalogue=catalogue, **facts), Access(), progress or Progress())


def days(made: PieceResult) -> list[str]:
    return [date["time"][:10] for date in made.dates]


def test_the_clearest_are_brought_to_the_newest(archive: Archive, tmp_path: Path) -> None:
    progress = Progress()
    made = asked(archive, tmp_path / "a.tif", progress, count=4)
    assert made.times[0].startswith("2024-07-20")
    # 5 July lies more than two pixels off, 30 June is in clouds.
    assert days(made) == ["2024-07-15", "2024-07-10"]
    assert any("2024-07-05 is left out" in text for text in map(str, progress.said))
    for date in made.dates:
        row, col = DISPLACED[date["time"][:10]][0]
        assert np.hypot(date["row_px"] - row, date["col_px"] - col) < 0.1
        assert 0.5 < date["used"] < 0.85
    with rasterio.open(made.output) as piece, rasterio.open(str(made.stack)) as stack:
        assert (stack.count, stack.shape, stack.transform) == (8, piece.shape, piece.transform)
        tags, used = piece.tags(), stack.read() != 0
    assert made.stack == stack_path(made.output)
    assert tags["SUBPIXEL_SOURCE_DATES"].startswith(made.dates[0]["scene"])
    assert tags["SUBPIXEL_SOURCE_SHIFTS_PX"].startswith("+0.3")
    assert "SUBPIXEL_SOURCE_WEIGHTS" in tags
    # What has changed begins in column 192 of the files, 165 of the piece.
    assert used[:, :, 168:].mean() < 0.05
    assert used[:, :, :160].mean() > 0.75


def test_the_clearer_is_taken_before_the_newer(archive: Archive, tmp_path: Path) -> None:
    progress = Progress()
    what = {"scene": "S2B_18SVG_20240720_0_L2A", "count": 2, "dates": ("2024-07-01", "2024-07-12")}
    # With clouds of 10 July in the north; 5 July is clear there, but lies too far off.
    made = asked(archive, tmp_path / "a.tif", progress, extent=(440_000.0, 4_170_600.0, 442_000.0, 4_172_260.0), **what)
    assert any("2024-07-05 is left out" in str(text) for text in progress.said)
    assert (made.stack, made.dates) == (None, ())


def test_one_date_is_what_it_was(archive: Archive, tmp_path: Path) -> None:
    catalogue = Catalogue("Here", archive.api.address, (DATES,))
    one = asked(archive, tmp_path / "one.tif", count=1)
    plain = archive.piece(tmp_path / "plain.tif", dates=DAYS, catalogue=catalogue)
    assert Path(one.output).read_bytes() == Path(plain.output).read_bytes()
    assert (one.stack, one.dates) == (None, ())
    assert not Path(stack_path(one.output)).exists()
    facts = PieceRequest(HERE, "a.tif", UTM)
    assert facts.digest != PieceRequest(HERE, "a.tif", UTM, count=2).digest


def test_fewer_than_asked_for_are_said(archive: Archive, tmp_path: Path) -> None:
    progress = Progress()
    made = asked(archive, tmp_path / "a.tif", progress, count=4, dates=("2024-07-08", "2024-07-31"))
    assert days(made) == ["2024-07-15", "2024-07-10"]
    assert any(str(text).startswith("Only 3 of 4 dates") for text in progress.said)
    alone = asked(archive, tmp_path / "b.tif", dates=("2024-07-20", "2024-07-20"))
    assert (alone.stack, alone.dates) == (None, ())


def test_a_named_scene_is_the_one_that_others_are_brought_to(archive: Archive, tmp_path: Path) -> None:
    cloudy = "S2B_18SVG_20240710_0_L2A"
    progress = Progress()
    made = asked(archive, tmp_path / "a.tif", progress, scene=cloudy, dates=("", ""), count=3)
    assert made.scenes == (cloudy,)
    assert days(made) == ["2024-07-20", "2024-07-15"]
    row, col = DISPLACED["2024-07-10"][0]
    assert abs(made.dates[0]["row_px"] + row) < 0.1
    assert abs(made.dates[0]["col_px"] + col) < 0.1


def test_clouds_of_the_newest_are_filled_and_said(archive: Archive, tmp_path: Path) -> None:
    progress = Progress()
    north = (440_000.0, 4_170_600.0, 442_000.0, 4_172_260.0)
    cloudy = "S2B_18SVG_20240710_0_L2A"
    made = asked(archive, tmp_path / "a.tif", progress, scene=cloudy, dates=("", ""), extent=north)
    alone = asked(archive, tmp_path / "b.tif", scene=cloudy, extent=north, count=1)
    with rasterio.open(str(made.scl)) as one, rasterio.open(str(alone.scl)) as other:
        was, now = other.read(1) == 9, one.read(1)
    with rasterio.open(made.output) as one, rasterio.open(alone.output) as other:
        different = (one.read() != other.read()).any(axis=0)
    assert was.any()
    assert not (now[was] == 9).any()
    assert abs(made.filled - 100 * different.mean()) < 0.5
    assert np.array_equal(different[::2, ::2], was[: different.shape[0] // 2, : different.shape[1] // 2])
    assert any("was not seen on the newest date" in str(text) for text in progress.said)


def test_bounds(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidParameter, match="SCENES = 13"):
        asked(archive, tmp_path / "a.tif", count=13)
    monkeypatch.setattr(reading, "MOST_STACK_PX", 150)
    with pytest.raises(InvalidParameter, match="200 x 200 px, at most 150"):
        asked(archive, tmp_path / "a.tif")
    assert not list(tmp_path.iterdir())


def test_cancelled_between_dates_leaves_nothing(archive: Archive, tmp_path: Path) -> None:
    archive.web.fail(0, after=14)
    progress = Progress()
    threading.Timer(2.0, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(RunCancelled):
        asked(archive, tmp_path / "a.tif", progress)
    assert time.monotonic() - began < 3.5
    assert not list(tmp_path.iterdir())


def test_the_result_is_nearer_to_what_was_there(archive: Archive, tmp_path: Path, run) -> None:
    made = asked(archive, tmp_path / "a.tif", extent=(440_000.0, 4_171_000.0, 440_960.0, 4_171_960.0))
    options = {"steps": 0, "temperature": 0.0, "output_type": "float32"}
    run(Path(made.output), tmp_path / "one.tif", **options)
    run(Path(made.output), tmp_path / "two.tif", stack=made.stack, **options)
    run(Path(made.output), tmp_path / "tiles.tif", stack=made.stack, tile_px=96, overlap_px=64, **options)
    values = []
    for name in ("one", "two", "tiles"):
        with rasterio.open(tmp_path / f"{name}.tif") as file:
            values.append(file.read())
            tags = file.tags()
    one, two, tiles = values
    assert np.abs(one - two).max() > 1e-3
    # Wherever tiles are cut.
    assert np.abs(two - tiles).max() < 1e-4
    # The noisier, the less is believed.
    with rasterio.open(str(made.stack), "r+") as file:
        said = [{**date, "noise": 10.0} for date in json.loads(file.tags()[TAG])]
        file.update_tags(**{TAG: json.dumps(said)})
    run(Path(made.output), tmp_path / "noisy.tif", stack=made.stack, **options)
    with rasterio.open(tmp_path / "noisy.tif") as file:
        noisy = file.read()
    assert 0 < np.abs(noisy - one).mean() < 0.9 * np.abs(two - one).mean()
    assert tags["SUBPIXEL_SOURCE_SHIFTS_PX"].startswith("+0.3")
