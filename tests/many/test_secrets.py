"""Who gives an address with a key finds the key in nothing that is made, printed or named."""

from __future__ import annotations

from pathlib import Path

from subpixel.core.request import SuperResolveRequest
from subpixel.many.cluster import Workers
from subpixel.many.run import superresolve_many
from subpixel.tests.support.web import Web

SECRET = "hunter2S3cret"


def test_no_key_of_an_address_is_left(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    (tmp_path / "www").mkdir()
    cut(tmp_path / "www" / "x.tif", 40, 40)
    lines: list[str] = []
    out = tmp_path / "out"
    with Web(tmp_path / "www") as web:
        host = web.address.removeprefix("http://")
        words = [
            f"http://u:{SECRET}@{host}/x.tif?api_key={SECRET}&key={SECRET}",
            f"{web.address}/none.tif?sig={SECRET}",
        ]
        outcome = superresolve_many(words, out, asked, Workers(count=1, threads=1), 64, lines.append)
    assert len(outcome.scenes) == 1
    assert len(outcome.failed) == 1
    assert SECRET not in f"{lines}{outcome.scenes}{outcome.failed}"
    for path in out.rglob("*"):
        assert SECRET not in str(path)
        assert path.is_dir() or SECRET.encode() not in path.read_bytes()
