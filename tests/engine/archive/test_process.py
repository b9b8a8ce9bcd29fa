"""The engine process and the headless command, from a place alone, as real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import rasterio
from subpixel.core.archive.request import Access, FindRequest, PieceRequest
from subpixel.core.archive.scene import FindResult, PieceResult
from subpixel.core.sentinel2.bands import COARSE_ROLES, TEN_BANDS
from subpixel.core.text import decode

from .conftest import HERE, UTM, Archive

CLEAR = "S2B_18SVG_20240615_0_L2A"
SMALL = (440_000.0, 4_170_000.0, 440_320.0, 4_170_320.0)


class Engine:
    """An engine process spoken to by hand."""

    def __init__(self, root: Path) -> None:
        command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "engine"]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(command, **pipes)

    def ask(self, command: str, number: int, request: FindRequest | PieceRequest, access: Access) -> None:
        self.send(command=command, id=number, request=request.to_dict(), access=access.to_dict())

    def send(self, **message: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def until(self, *events: str) -> list[dict[str, Any]]:
        """Messages up to one of some events."""
        assert self.process.stdout is not None
        heard = []
        for line in self.process.stdout:
            heard.append(json.loads(line))
            if heard[-1]["event"] in events:
                return heard
        raise AssertionError(f"the engine ended before {events}")


@pytest.fixture
def engine(root: Path) -> Iterator[Engine]:
    started = Engine(root)
    yield started
    started.process.kill()
    started.process.wait()


def test_scenes_are_found_and_fetched_by_messages(archive: Archive, engine: Engine, tmp_path: Path) -> None:
    access = Access(cache=str(tmp_path / "cache"))
    wanted = FindRequest(HERE, UTM, ("2024-01-01", "2024-12-31"), 10.0, archive.catalogue)
    engine.ask("find", 1, wanted, access)
    *_, answer = engine.until("result", "error")
    found = FindResult.from_dict(decode(answer["result"]))
    assert found.scenes[0].id == CLEAR
    output = str(tmp_path / "a.tif")
    engine.ask("fetch", 2, PieceRequest(HERE, output, UTM, CLEAR, catalogue=archive.catalogue), access)
    *before, answer = engine.until("result", "error")
    piece = PieceResult.from_dict(decode(answer["result"]))
    assert (piece.output, piece.scenes) == (output, (CLEAR,))
    assert any("S2B_18SVG_20240615" in text for text in piece.messages)
    bytes_said = [(message["done"], message["total"]) for message in before if message["event"] == "progress"]
    assert bytes_said[-1][0] == bytes_said[-1][1] > 100_000


def test_errors_have_words_and_no_credentials(archive: Archive, engine: Engine, tmp_path: Path) -> None:
    request = PieceRequest(HERE, str(tmp_path / "a.tif"), UTM, "S2B_nothing", catalogue=archive.catalogue)
    engine.ask("fetch", 1, request, Access("me", "hidden-word"))
    *_, answer = engine.until("result", "error")
    assert answer["error"]["type"] == "NoSceneFound"
    assert "hidden-word" not in json.dumps(answer)
    engine.send(command="find", id=2, request={"place": "here"})
    assert engine.until("result", "error")[-1]["error"]["type"] == "InvalidParameter"
    engine.send(command="find", id=3, request={"extent": HERE, "extent_crs": UTM}, access={"token": "x"})
    assert engine.until("result", "error")[-1]["error"]["type"] == "InvalidParameter"


def test_a_fetch_is_cancelled_within_a_second(archive: Archive, engine: Engine, tmp_path: Path) -> None:
    archive.web.fail(0, after=7)
    request = PieceRequest(HERE, str(tmp_path / "a.tif"), UTM, CLEAR, catalogue=archive.catalogue)
    engine.ask("fetch", 1, request, Access())
    engine.until("progress")
    time.sleep(0.5)
    began = time.monotonic()
    engine.send(command="cancel", id=1)
    *_, answer = engine.until("result", "error")
    assert answer["error"]["type"] == "RunCancelled"
    assert time.monotonic() - began < 1.0
    assert list(tmp_path.iterdir()) == []


def command(root: Path, archive: Archive, folder: Path, *words: str) -> list[str]:
    """The headless command, with the archive and a cache of its own."""
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), words[0]]
    place = ["--catalogue", archive.catalogue.address, "--cache", str(folder / "cache")]
    return [*program, *words[1:], *place, "--collection", "sentinel-2-l2a"]


def said_extent(bounds: tuple[float, float, float, float]) -> str:
    xmin, ymin, xmax, ymax = bounds
    return f"--extent={xmin},{xmax},{ymin},{ymax} [{UTM}]"


def test_the_command_lists_scenes(archive: Archive, root: Path, tmp_path: Path) -> None:
    words = command(root, archive, tmp_path, "find", said_extent(HERE), "--dates", "2024")
    shown = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert CLEAR in shown
    assert "1 of 2 scenes" in shown
    facts = json.loads(subprocess.run([*words, "--json"], capture_output=True, text=True, check=True).stdout)
    assert FindResult.from_dict(facts).scenes[0].id == CLEAR


def test_the_command_super_resolves_a_place(archive: Archive, root: Path, tmp_path: Path) -> None:
    asked = [said_extent(SMALL), "--date", "2024", "--steps", "0", "--scl", "auto", "--device", "cpu"]
    words = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *asked, "--json")
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["width_out_px"] == 128
    assert f"Scene {CLEAR} of 2024-06-15" in done.stderr
    with rasterio.open(tmp_path / "o.tif") as file:
        assert file.tags()["SUBPIXEL_SOURCE_SCENES"] == CLEAR
    assert {path.name for path in tmp_path.glob("*.tif")} == {"o.tif", "o_10m.tif", "o_10m_scl.tif"}
    # An output that may not be replaced is refused before anything is read.
    archive.web.log()
    again = subprocess.run(words, capture_output=True, text=True)
    assert again.returncode == 1
    assert "exists already" in again.stderr
    assert archive.web.log() == []


def test_a_place_in_degrees_is_its_own_pixels_and_no_margin(archive: Archive, root: Path, tmp_path: Path) -> None:
    asked = ["--extent=-75.681,37.681,-75.677,37.684", "--scene", CLEAR, "--steps", "0", "--device", "cpu"]
    words = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *asked)
    subprocess.run(words, capture_output=True, check=True)
    place = archive.piece(tmp_path / "place.tif", extent=(-75.681, 37.681, -75.677, 37.684), extent_crs="EPSG:4326")
    with rasterio.open(tmp_path / "o.tif") as result, rasterio.open(tmp_path / "o_10m.tif") as piece:
        assert tuple(result.bounds) == place.bounds
        west, south, east, north = place.bounds
        assert tuple(piece.bounds) == (west - 280, south - 280, east + 280, north + 280)


def test_a_resumed_command_reads_its_piece_once(archive: Archive, root: Path, tmp_path: Path) -> None:
    asked = [said_extent(SMALL), "--scene", CLEAR, "--steps", "0", "--device", "cpu", "--resume", "--no-cache"]
    words = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *asked)
    subprocess.run(words, capture_output=True, check=True)
    made = (tmp_path / "o_10m.tif").stat().st_mtime_ns
    archive.web.log()
    subprocess.run([*words, "--overwrite"], capture_output=True, check=True)
    assert archive.web.log() == []
    assert (tmp_path / "o_10m.tif").stat().st_mtime_ns == made


def test_the_command_measures_several_dates_together(archive: Archive, root: Path, tmp_path: Path) -> None:
    asked = [said_extent((440_000.0, 4_171_000.0, 440_800.0, 4_171_800.0)), "--date", "2024-07", "--scenes", "3"]
    asked += ["--preset", "faithful", "--device", "cpu", "--json", "--collection", "sentinel-2-dates", "--resume"]
    words = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *asked)
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    facts = json.loads(done.stdout)
    assert [date["time"][:10] for date in facts["dates"]] == ["2024-07-15", "2024-07-10"]
    assert abs(facts["dates"][0]["row_px"] - 0.31) < 0.1
    assert "px (rows) and" in done.stderr
    names = {"o.tif", "o_10m.tif", "o_10m_scl.tif", "o_10m_stack.tif"}
    assert {path.name for path in tmp_path.glob("*.tif")} == names
    # Again as it was, without reading, and with what the other dates have measured.
    first = (tmp_path / "o.tif").read_bytes()
    archive.web.log()
    subprocess.run([*words, "--overwrite"], capture_output=True, text=True, check=True)
    assert archive.web.log() == []
    with rasterio.open(tmp_path / "o.tif") as file:
        assert "SUBPIXEL_SOURCE_SHIFTS_PX" in file.tags()
    assert (tmp_path / "o.tif").read_bytes() == first


def test_the_command_gives_all_ten_bands_of_a_place(archive: Archive, root: Path, tmp_path: Path) -> None:
    asked = [said_extent(SMALL), "--scene", CLEAR, "--steps", "0", "--device", "cpu", "--all-bands", "--resume"]
    words = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *asked)
    done = subprocess.run([*words, "--json"], capture_output=True, text=True, check=True)
    assert tuple(json.loads(done.stdout)["bands"]) == TEN_BANDS
    assert {path.name for path in tmp_path.glob("*.tif")} == {"o.tif", "o_10m.tif", "o_10m_scl.tif", "o_10m_coarse.tif"}
    with rasterio.open(tmp_path / "o.tif") as file, rasterio.open(tmp_path / "o_10m_coarse.tif") as coarse:
        assert file.descriptions == TEN_BANDS
        values = file.read().astype(float)
        # What lies in the extent, beside the mean of the result there.
        there = coarse.read(window=coarse.window(*SMALL)).astype(float)
    for role, measured in zip(COARSE_ROLES, there):
        assert values[TEN_BANDS.index(role)].mean() == pytest.approx(measured.mean(), rel=0.02)
    # Again as it was, without reading.
    first = (tmp_path / "o.tif").read_bytes()
    archive.web.log()
    subprocess.run([*words, "--overwrite"], capture_output=True, check=True)
    assert archive.web.log() == []
    assert (tmp_path / "o.tif").read_bytes() == first
    # What is gone is read again, and so is a piece that was read without them.
    (tmp_path / "o_10m_coarse.tif").unlink()
    subprocess.run([*words, "--overwrite"], capture_output=True, check=True)
    assert (tmp_path / "o_10m_coarse.tif").is_file()
    assert (tmp_path / "o.tif").read_bytes() == first


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((said_extent(HERE), "--date", "2024", "--scenes", "0"), "SCENES = 0"),
        (("--scene", CLEAR), "The extent is missing."),
        ((said_extent(HERE), "--date", "yesterday"), "The date is not understood."),
        (("--extent=440000,4170000,442000,4172000", "--date", "2024"), "not in degrees"),
        ((said_extent(HERE), "--date", "2024-06-20"), "No scene is clear enough."),
    ],
)
def test_mistakes_are_said(archive: Archive, root: Path, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    asked = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *words)
    done = subprocess.run(asked, capture_output=True, text=True)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.tif"))


def test_the_command_ends_while_a_server_says_nothing(archive: Archive, root: Path, tmp_path: Path) -> None:
    archive.web.fail(0, after=6)
    asked = [said_extent(HERE), "--scene", CLEAR]
    words = command(root, archive, tmp_path, "superresolve", str(tmp_path / "o.tif"), *asked)
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 30
        while sum(1 for _ in archive.web.log()) < 1:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        time.sleep(1.5)
        began = time.monotonic()
        os.kill(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert time.monotonic() - began < 2.0
    assert "Cancelled." in said
    assert not list(tmp_path.glob("*.tif"))
