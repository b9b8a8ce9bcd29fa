"""What was read before: found again whole or not at all, and never more than its limit."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access
from subpixel.core.progress import Progress
from subpixel.engine.archive.cache import Cache, cache_of, usual_folder
from subpixel.tests.support.archive import L2A, write_cog, write_static

from .conftest import HERE, Archive

CLEAR = "S2B_18SVG_20240615_0_L2A"


def test_entries_are_found_again(tmp_path: Path) -> None:
    cache = cache_of(Access(cache=str(tmp_path / "a" / "b")))
    assert cache.get("x") is None
    cache.put("x", b"content")
    cache.put_json("y", {"a": [1]})
    assert Cache(tmp_path / "a" / "b", 10_000).get("x") == b"content"
    assert cache.get_json("y") == {"a": [1]}
    cache.forget("x")
    assert cache.get("x") is None


def flip(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


DAMAGES: list[Callable[[bytes], bytes]] = [
    flip,
    lambda content: content[:-1],
    lambda content: content[:20],
    lambda _: b"",
    lambda content: content + b"x",
    lambda content: content[:32] + b"<html>",
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_entries_are_none(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    cache = Cache(tmp_path, 10_000)
    cache.put("x", b"content")
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage(file.read_bytes()))
    assert cache.get("x") is None
    assert not file.exists()
    cache.put("x", b"content")
    assert cache.get("x") == b"content"


@pytest.mark.parametrize("damage", [*DAMAGES, None])
def test_a_damaged_cache_changes_no_pixel(archive: Archive, tmp_path: Path, damage: Any) -> None:
    access = Access(cache=str(tmp_path / "cache"))
    first = archive.piece(tmp_path / "a.tif", access)
    for number, path in enumerate(sorted((tmp_path / "cache").iterdir())):
        if damage is not None:
            path.write_bytes(damage(path.read_bytes()))
        elif number % 2:
            path.unlink()
        else:
            # Something else is where an entry was.
            path.unlink()
            path.mkdir()
    again = archive.piece(tmp_path / "b.tif", access)
    assert Path(again.output).read_bytes() == Path(first.output).read_bytes()
    assert Path(str(again.scl)).read_bytes() == Path(str(first.scl)).read_bytes()


def test_what_a_server_has_replaced_is_read_anew(archive: Archive, truth: Any, tmp_path: Path) -> None:
    """The cache has the header of the old file, and the blocks lie elsewhere in the new one."""
    access = Access(cache=str(tmp_path / "cache"))
    folder = archive.folder / "replaced"
    folder.mkdir()
    item = copy.deepcopy(next(each for each in archive.items[L2A] if each["id"] == CLEAR))
    item["assets"]["red"]["href"] = f"{archive.web.address}/replaced/B04.tif"
    write_static(archive.folder / "new", [item], archive.web.address)
    catalogue = Catalogue("new", f"{archive.web.address}/new/catalog.json", (L2A,))
    with rasterio.open(archive.folder / "2024-06-15" / "18SVG" / "B04.tif") as file:
        values, transform = file.read(1), file.transform
    north = (HERE[0], HERE[1] + 6_000, HERE[2], HERE[3] + 6_000)
    for extent, content in ((north, values // 2), (HERE, values)):
        write_cog(folder / "B04.tif", content, transform, 32618)
        got = archive.piece(tmp_path / "a.tif", access, extent=extent, catalogue=catalogue, scene=CLEAR, overwrite=True)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))


# Writes entries of its own, and one that all share, once all are there.
WORK = """
import runpy, sys, time
from pathlib import Path

worker, folder, most, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
sys.argv = ["module.py", "engine.archive.cache"]
runpy.run_path({module!r}, run_name="__main__")
from subpixel.engine.archive.cache import Cache

(folder.parent / f"ready{{worker}}").write_text("")
while len(list(folder.parent.glob("ready*"))) < 3:
    time.sleep(0.01)
cache = Cache(folder, most)
for number in range(count):
    cache.put(f"{{worker}} {{number}}", b"x" * 5_000)
    assert cache.get("shared") in (None, b"y" * 9_000)
    if number % 20 == 0:
        cache.put("shared", b"y" * 9_000)
    time.sleep(0.002)
"""


def test_processes_share_a_folder_and_its_limit(root: Path, tmp_path: Path) -> None:
    most, count, folder = 600_000, 100, tmp_path / "cache"
    script = tmp_path / "work.py"
    script.write_text(WORK.format(module=str(root / "scripts" / "module.py")))
    words = [str(folder), str(most), str(count)]
    running = [
        subprocess.Popen([sys.executable, str(script), str(worker), *words], stderr=subprocess.PIPE, text=True)
        for worker in range(3)
    ]
    for process in running:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    files = list(folder.iterdir())
    assert not [path for path in files if path.name.startswith(".")]
    # Together they have written more than twice that; each may be a little ahead of what it has counted.
    assert 0.5 * most < sum(path.stat().st_size for path in files) <= 1.15 * most
    cache = Cache(folder, most)
    whole = [cache.get(f"{worker} {number}") == b"x" * 5_000 for worker in range(3) for number in range(count)]
    assert sum(whole) + (cache.get("shared") is not None) == len(files)


def test_a_folder_that_cannot_be_is_said_and_does_no_harm(archive: Archive, truth: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    progress = Progress()
    got = archive.piece(tmp_path / "a.tif", Access(cache=str(tmp_path / "file" / "cache")), progress)
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth(HERE))
    (said,) = [text for text in progress.said if "cannot be kept" in text]
    assert str(tmp_path / "file") in said


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
