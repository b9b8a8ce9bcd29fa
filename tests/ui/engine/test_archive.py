"""How an engine's process is asked for an archive's scenes, and what is made of answers that are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from subpixel.core.archive.request import Access, FindRequest, PieceRequest
from subpixel.core.errors import EngineFailed, InvalidParameter
from subpixel.tests.ui.support.fake_engine import write
from subpixel.ui.engine import archive
from subpixel.ui.engine import client as engine_client
from subpixel.ui.engine.archive import access_by, cache_folder, fetch_on_engine, find_on_engine
from subpixel.ui.engine.client import EngineClient, EnginePool

pytestmark = pytest.mark.usefixtures("qgis_app")
BOUNDS = (0.0, 0.0, 1.0, 1.0)


def never() -> bool:
    return False


def ignore(*_: object) -> None:
    pass


@pytest.mark.parametrize(
    "answer", [{}, {"scenes": 3}, {"scenes": ["x"]}, {"output": "a.tif"}, {"scenes": [], "more": 1}]
)
def test_an_answer_that_is_none_is_an_error(monkeypatch: pytest.MonkeyPatch, answer: dict) -> None:
    monkeypatch.setattr(archive, "ask_archive_on_engine", lambda *_: answer)
    with pytest.raises(EngineFailed):
        find_on_engine(FindRequest(BOUNDS), Access(), ignore, ignore, never)
    with pytest.raises(EngineFailed):
        fetch_on_engine(PieceRequest(BOUNDS, "a.tif"), Access(), ignore, ignore, never)


def test_an_engine_that_ends_leaves_no_piece_begun(tmp_path: Path) -> None:
    """What it was writing goes, all files; what another process is at stays."""
    output = tmp_path / "a.tif"
    body = f"""
n = read()
say(event="accepted", id=n)
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parents[3])!r})
from core.files.temporary import temporary_name
for name in ("a.tif", "a_scl.tif", "a_coarse.tif", "a_stack.tif"):
    temporary_name(Path({str(tmp_path)!r}) / name).write_text("begun")
"""
    client, request = (
        EngineClient(write(tmp_path, "python", body)),
        PieceRequest(BOUNDS, str(output), all_bands=True, count=2),
    )
    try:
        with pytest.raises(EngineFailed):
            client.ask_archive(request, Access(), ignore, ignore, never)
    finally:
        client.close()
    assert [path.name for path in tmp_path.iterdir()] == ["python"]


def test_the_request_and_the_credentials_arrive_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = f"""
line = sys.stdin.readline()
open({str(tmp_path / "line")!r}, "w").write(line)
say(event="result", id=json.loads(line)["id"], result=dict(scenes=[], catalogue="c", looked_at=0, too_cloudy=0))
read()
"""
    python = write(tmp_path, "python", body)
    monkeypatch.setattr(engine_client, "find_engine_python", lambda: python)
    pool = EnginePool()
    access = Access("me", "hidden-word", "cache")
    try:
        answer = pool.ask_archive(FindRequest(BOUNDS), access, ignore, ignore, never)
    finally:
        pool.shut_down()
    assert answer["catalogue"] == "c"
    line = json.loads((tmp_path / "line").read_text())
    assert (line["command"], line["access"]) == ("find", access.to_dict())
    assert "hidden-word" not in json.dumps(line["request"])


def test_without_credentials_there_is_a_cache_in_the_profile() -> None:
    access = access_by("")
    assert (access.user, access.password) == ("", "")
    assert access.cache == str(cache_folder())
    assert "subpixel" in access.cache
    with pytest.raises(InvalidParameter):
        access_by("no such entry")
