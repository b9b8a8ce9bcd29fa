"""Times a second run in a warm engine: how soon the network starts, and how soon the first tile is there.

As a program: scene and threads as arguments; answers with one line of JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Optional

from .tiles import ROOT, environment

# A piece as large as a preview: one tile.
SIDE_PX = 64
STEPS = (0, 1, 4)
# The first run is not warm; the shortest of the others counts.
RUNS = 6


@dataclass
class WarmRun:
    """A run after others in one process.

    Attributes:
        steps: sampling steps.
        begun_s: from the request until the first tile enters the network.
        first_tile_s: until it has left it.
        whole_s: until the result is in its place.
        precision: that it computed in.
    """

    steps: int
    begun_s: float
    first_tile_s: float
    whole_s: float
    precision: str

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary."""
        return asdict(self)


def time_warm_runs(scene: Path, threads: int) -> list[WarmRun]:
    """Measure in a process of its own. Raises CalledProcessError when that fails."""
    command = [sys.executable, str(ROOT / "scripts" / "module.py"), "bench.warm", str(scene), str(threads)]
    answer = subprocess.run(command, env=environment(threads), stdout=subprocess.PIPE, text=True, check=True)
    return [WarmRun(**facts) for facts in json.loads(answer.stdout)]


def _middle(scene: Path) -> tuple[float, float, float, float]:
    """Extent of a piece in the middle of the scene."""
    import rasterio
    from rasterio.windows import Window

    from ..core.forecast.estimate import MULTIPLE_PX
    from ..engine.reading.grid import Grid

    with rasterio.open(scene) as file:
        # In the middle, where the network's strides begin, as the dock puts a preview.
        left, top = Grid(file.width, file.height, file.transform, "").origin_px()
        col, row = ((size - SIDE_PX) // 2 for size in (file.width, file.height))
        window = Window(col - (left + col) % MULTIPLE_PX, row - (top + row) % MULTIPLE_PX, SIDE_PX, SIDE_PX)
        return file.window_bounds(window)


def _measure(scene: Path, threads: int) -> list[WarmRun]:
    import torch

    from ..core.progress import Progress
    from ..core.request import SuperResolveRequest
    from ..engine.compute.engine_cache import EngineCache
    from ..engine.pipeline import super_resolve

    torch.set_num_threads(threads)
    extent = _middle(scene)
    cache = EngineCache()

    def run(request: SuperResolveRequest) -> WarmRun:
        begun: Optional[float] = None
        began = last = time.perf_counter()

        def note(*_: object) -> None:
            nonlocal begun, last
            last = time.perf_counter()
            begun = last if begun is None else begun

        made = super_resolve(request, Progress(note), cache)
        whole = time.perf_counter()
        assert begun is not None
        # There is one tile, so that the last progress is its end.
        return WarmRun(request.steps, begun - began, last - began, whole - began, made.precision)

    found = []
    with tempfile.TemporaryDirectory() as folder:
        for steps in STEPS:
            request = SuperResolveRequest(
                str(scene), str(Path(folder) / "o.tif"), extent=extent, steps=steps, device="cpu", overwrite=True
            )
            found.append(min([run(request) for _ in range(RUNS)][1:], key=lambda warm: warm.first_tile_s))
    return found


if __name__ == "__main__":
    print(json.dumps([warm.to_dict() for warm in _measure(Path(sys.argv[1]), int(sys.argv[2]))]))
