"""Times the whole pipeline on growing pieces of the sample scene, through the headless command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Optional

import rasterio
from rasterio.windows import Window

from ..engine.reading.raster import mirrored
from .tiles import ROOT, environment, peak_bytes

# What pixels are made by. Faithful draws nothing; balanced, the default, takes two steps.
MODES = {
    "faithful": ("--preset", "faithful"),
    "balanced": ("--preset", "balanced"),
    "four steps": ("--preset", "balanced", "--steps", "4"),
}
SIDES_PX = (256, 512, 1024, None)
QUICK_SIDES_PX = (256, 512)
# A whole Sentinel-2 tile, which only the quickest mode goes through in an hour.
TILE_SIDE_PX, TILE_MODE = 10980, "faithful"
STRIP_PX = 256


@dataclass
class SceneRun:
    """One run of the pipeline.

    Attributes:
        mode: what pixels were made by.
        width_px, height_px: of the piece, source pixels.
        seconds: that the run took by its own clock; expected ones where it was not run.
        network_s: for which a tile was in the network.
        start_s: what the process took beside that: starting Python and loading torch.
        peak_bytes: of resident memory; None where it was not run.
        remark: why it was not run.
        precision: that it computed in.
    """

    mode: str
    width_px: int
    height_px: int
    seconds: Optional[float] = None
    network_s: Optional[float] = None
    start_s: Optional[float] = None
    peak_bytes: Optional[int] = None
    remark: str = ""
    precision: str = ""

    @property
    def px(self) -> int:
        """Source pixels."""
        return self.width_px * self.height_px

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary."""
        return asdict(self)


def _piece(scene: Path, side_px: Optional[int]) -> tuple[int, int, Optional[str]]:
    """Width, height and extent of a piece from the middle; without a side, of everything."""
    with rasterio.open(scene) as file:
        if side_px is None:
            return file.width, file.height, None
        bounds = file.window_bounds(Window((file.width - side_px) // 2, (file.height - side_px) // 2, side_px, side_px))
    return side_px, side_px, ",".join(f"{value:.3f}" for value in bounds)


def _run(run: SceneRun, extent: Optional[str], scene: Path, threads: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-I", str(ROOT / "engine" / "__main__.py"), "superresolve", str(scene)]
        command += [str(Path(folder) / "superresolved.tif"), *MODES[run.mode], "--device", "cpu", "--json"]
        command += [f"--extent={extent}"] if extent else []
        with open(Path(folder) / "result.json", "w+") as answer, open(Path(folder) / "said.txt", "w+") as said:
            began = time.perf_counter()
            process = subprocess.Popen(command, stdout=answer, stderr=said, env=environment(threads))
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            whole = time.perf_counter() - began
            if process.returncode:
                said.seek(0)
                run.remark = f"failed: {said.read().strip()[-200:]}"
                return
            answer.seek(0)
            result = json.load(answer)
            run.seconds, run.network_s = float(result["seconds"]), float(result["network_seconds"])
            run.precision = result["precision"]
        run.start_s, run.peak_bytes = whole - run.seconds, peak_bytes(usage)


def time_scenes(scene: Path, sides_px: Sequence[Optional[int]], threads: int, until: float) -> list[SceneRun]:
    """Run the pipeline on pieces of a scene, the smaller ones first.

    Args:
        scene: the sample scene.
        sides_px: of the pieces; None is everything.
        threads: that the process may use.
        until: `time.monotonic()` at which the last run should have ended. One that would take longer, judged by the
            one before, is not run, and what it would have taken is said.
    """
    runs: list[SceneRun] = []
    last: dict[str, SceneRun] = {}
    for side_px in sides_px:
        width, height, extent = _piece(scene, side_px)
        for mode in MODES:
            run = SceneRun(mode, width, height)
            runs.append(run)
            before = last.get(mode)
            if before is not None and before.seconds is not None:
                expected = before.seconds * run.px / before.px
                if time.monotonic() + expected > until:
                    run.seconds = expected
                    run.remark = f"not run; expected from {before.width_px} x {before.height_px} px"
                    continue
            print(f"   {width} x {height} px, {mode}", file=sys.stderr, flush=True)
            _run(run, extent, scene, threads)
            if not run.remark:
                last[mode] = run
    return runs


def time_whole_tile(scene: Path, threads: int) -> SceneRun:
    """Run the pipeline on a made-up Sentinel-2 tile of full size: the scene, mirrored as often as it takes."""
    run = SceneRun(TILE_MODE, TILE_SIDE_PX, TILE_SIDE_PX)
    print(f"   {TILE_SIDE_PX} x {TILE_SIDE_PX} px, {TILE_MODE}", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        tile = Path(folder) / "tile.tif"
        mirror(scene, tile, TILE_SIDE_PX)
        _run(run, None, tile, threads)
    return run


def mirror(scene: Path, target: Path, side_px: int) -> None:
    """Write a square GeoTIFF in which a scene is repeated, every other time as in a mirror."""
    with rasterio.open(scene) as file:
        pixels = file.read()
        profile = {**file.profile, "width": side_px, "height": side_px, "bigtiff": "if_safer"}
        descriptions = file.descriptions
    _, height, width = pixels.shape
    cols = mirrored(0, side_px, width)
    with rasterio.open(target, "w", **profile) as file:
        file.descriptions = descriptions
        for top in range(0, side_px, STRIP_PX):
            rows = mirrored(top, min(STRIP_PX, side_px - top), height)
            file.write(pixels[:, rows[:, None], cols[None, :]], window=Window(0, top, side_px, len(rows)))
