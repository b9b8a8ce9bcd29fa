"""What was read before: found again whole or not at all, and never more than its limit."""

from __future__ import annotations

import os
import time
from pathlib import Path

from subpixel.core.archive.request import Access
from subpixel.engine.archive.cache import Cache, cache_of, usual_folder


def test_entries_are_found_again(tmp_path: Path) -> None:
    cache = cache_of(Access(cache=str(tmp_path / "a" / "b")))
    assert cache.get("x") is None
    cache.put("x", b"content")
    cache.put_json("y", {"a": [1]})
    assert Cache(tmp_path / "a" / "b", 10_000).get("x") == b"content"
    assert cache.get_json("y") == {"a": [1]}
    cache.forget("x")
    assert cache.get("x") is None


def test_damaged_entries_are_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 10_000)
    cache.put("x", b"content")
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert cache.get("x") is None
    assert not file.exists()


def test_old_entries_count_only_where_age_is_no_matter(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 10_000)
    cache.put("x", b"content")
    (file,) = tmp_path.iterdir()
    os.utime(file, (time.time(), time.time() - 100))
    assert cache.get("x", 50) is None
    assert cache.get("x", 200) == cache.get("x") == b"content"
    # Reading makes no entry younger.
    assert cache.get("x", 50) is None


def test_what_was_not_used_for_longest_goes(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1_000)
    for number in range(8):
        cache.put(str(number), bytes(100))
        cache.get("0")
        time.sleep(0.01)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 1_000
    assert cache.get("0") is not None
    assert cache.get("1") is None
    assert cache.get("7") is not None
    cache.put("large", bytes(2_000))
    assert cache.get("large") is None


def test_a_folder_that_cannot_be_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file", 1_000)
    cache.put("x", b"y")
    assert cache.get("x") is None
    none = Cache(None, 1_000)
    none.put("x", b"y")
    assert none.get("x") is None


def test_the_usual_folder_is_the_systems(monkeypatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert usual_folder() == Path("/somewhere/subpixel/archive")
