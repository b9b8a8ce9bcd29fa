"""What it takes to begin with a place instead of a file: seconds, requests and bytes, over loopback, on a warm engine.

`scripts/checks/archive_speed.sh [RUNS]`. Three ways to the same result of 2 x 2 km with the preset *balanced*, in turn
and so many times: the same pixels in a file on this machine, the archive with nothing in its cache, and the archive with
everything there. The engine process, its messages, the STAC API and the server of files are real. Medians count.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...core.archive.catalogue import Catalogue
from ...core.archive.request import Access, PieceRequest
from ...core.presets import PRESETS
from ...core.request import SuperResolveRequest
from ...core.text import decode
from ...core.tiles.counts import HALO_PX
from ...tests.support.archive import C1, L2A, compressed_bytes, make, write_items
from ...tests.support.stac_server import StacServer
from ...tests.support.web import Web

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "build" / "sample" / "sentinel2.tif"
# Two kilometres in one tile, and the folder of the scene that is the newest clear one there.
HERE, CRS, CLEAR = (440_000.0, 4_170_000.0, 442_000.0, 4_172_000.0), "EPSG:32618", "2024-06-15/18SVG"
# Of the local file's time, and of the window's compressed bytes; a file's header is read whatever is wanted of it.
MOST_ARCHIVE, MOST_CACHED, MOST_BYTES, HEADER_BYTES = 1.5, 1.1, 1.5, 16_384
LOCAL, ARCHIVE, CACHED = WAYS = ("local", "archive", "cached")


class Engine:
    """A warm engine process, asked by messages as QGIS asks it. Use as a context manager."""

    def __init__(self) -> None:
        command = [sys.executable, "-I", str(ROOT / "engine" / "__main__.py"), "engine"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def ask(self, command: str, request: PieceRequest | SuperResolveRequest, **more: Any) -> dict[str, Any]:
        """What the engine gives. Raises RuntimeError when that is an error."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"command": command, "id": 1, "request": request.to_dict(), **more}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            heard = json.loads(line)
            if heard["event"] == "result":
                return dict(decode(heard["result"]))
            if heard["event"] == "error":
                raise RuntimeError(str(heard["error"]))
        raise RuntimeError("the engine has ended")


@dataclass
class Measured:
    """Of one way, a value for each run.

    Attributes:
        whole_s, fetch_s: until the result is there; until the piece is, which a local file does not need.
        searches, parts: requests to the catalogue, and for parts of files.
        served: bytes of files at the server.
    """

    whole_s: list[float] = field(default_factory=list)
    fetch_s: list[float] = field(default_factory=list)
    searches: list[int] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    served: list[int] = field(default_factory=list)

    def line(self, name: str) -> str:
        """Medians."""
        values = [statistics.median(each) for each in (self.whole_s, self.fetch_s)]
        counts = [statistics.median(each) for each in (self.searches, self.parts, self.served)]
        return f"{name:8s}{values[0]:9.2f} s{values[1]:9.2f} s" + "".join(f"{count:11.0f}" for count in counts)


class Comparison:
    """The three ways, side by side."""

    def __init__(self, folder: Path, web: Web, api: StacServer, engine: Engine) -> None:
        self._folder, self._web, self._api, self._engine = folder, web, api, engine
        self._catalogue = Catalogue("Here", api.address, (C1, L2A))
        self.measured = {way: Measured() for way in WAYS}
        # The piece of a run that does not count is the local file of those that do; it also warms everything up.
        self._local = folder / "local.tif"
        self._fetch(self._local)
        self._super_resolve(self._local)

    def _fetch(self, output: Path) -> None:
        how = {"catalogue": self._catalogue, "overwrite": True, "margin_px": HALO_PX}
        request = PieceRequest(HERE, str(output), CRS, **how)
        self._engine.ask("fetch", request, access=Access(cache=str(self._folder / "cache")).to_dict())

    def _super_resolve(self, piece: Path) -> None:
        output = str(self._folder / "superresolved.tif")
        options = {"extent": HERE, "extent_crs": CRS, "overwrite": True, **PRESETS["balanced"].options}
        self._engine.ask("superresolve", SuperResolveRequest(str(piece), output, **options))

    def run(self, way: str) -> None:
        """Measure a way once."""
        if way == ARCHIVE:
            shutil.rmtree(self._folder / "cache", ignore_errors=True)
        self._web.log()
        self._api.log()
        piece = self._local if way == LOCAL else self._folder / "piece.tif"
        began = time.perf_counter()
        if way != LOCAL:
            self._fetch(piece)
        fetched = time.perf_counter()
        self._super_resolve(piece)
        ended = time.perf_counter()
        own, asked = self.measured[way], self._web.log()
        own.whole_s.append(ended - began)
        own.fetch_s.append(fetched - began)
        own.searches.append(len(self._api.log()))
        own.parts.append(len(asked))
        own.served.append(sum(entry["bytes"] for entry in asked))


def report(measured: dict[str, Measured], compressed: int, headers: int) -> list[str]:
    """What is too much; and all of it is printed."""
    print(f"{'':8s}{'result':>11s}{'piece':>11s}{'catalogue':>11s}{'parts':>11s}{'bytes':>11s}")
    for way in WAYS:
        print(measured[way].line(way))
    seconds = {way: statistics.median(measured[way].whole_s) for way in WAYS}
    served = max(measured[ARCHIVE].served)
    share = (served - headers) / compressed
    print(f"archive / local {seconds[ARCHIVE] / seconds[LOCAL]:.2f} (at most {MOST_ARCHIVE})")
    print(f"cached / local {seconds[CACHED] / seconds[LOCAL]:.2f} (at most {MOST_CACHED})")
    print(
        f"the window's compressed bytes: {compressed}; read beyond headers: {share:.2f} of that (at most {MOST_BYTES})"
    )
    wrong = {
        "archive": seconds[ARCHIVE] > MOST_ARCHIVE * seconds[LOCAL],
        "cached": seconds[CACHED] > MOST_CACHED * seconds[LOCAL],
        "bytes": share > MOST_BYTES,
        "requests from the cache": any(measured[CACHED].parts) or any(measured[CACHED].searches),
    }
    return [name for name, is_wrong in wrong.items() if is_wrong]


def main(words: Sequence[str] | None = None) -> int:
    """Measure and print; returns the exit code: 1 where something is too much."""
    parser = argparse.ArgumentParser(prog="archive_speed.sh", description=__doc__)
    parser.add_argument("runs", nargs="?", type=int, default=5)
    runs = parser.parse_args(words).runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        served = folder / "served"
        served.mkdir()
        with Web(served) as web:
            write_items(served / "items", make(served, web.address, SAMPLE))
            with StacServer(served / "items") as api, Engine() as engine:
                comparison = Comparison(folder, web, api, engine)
                for _ in range(runs):
                    for way in WAYS:
                        comparison.run(way)
            files = sorted((served / CLEAR).glob("*.tif"))
            window = compressed_bytes(files, HERE)
            # Those of the scenes' classifications, and of the bands of the one that is taken.
            headers = HEADER_BYTES * (len(files) + 1)
    too_much = report(comparison.measured, window, headers)
    print(f"Too much: {', '.join(too_much)}" if too_much else "All within its limits.")
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main())
