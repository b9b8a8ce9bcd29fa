"""Scale shift through the product's own pipeline: real Sentinel-2 made coarser, super-resolved, compared with itself.

The sensor is not said to the pipeline: it assumes what it assumes of any product, however sharp the coarse scene is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from rasterio.windows import Window

from ...engine.compute.engine_cache import EngineCache
from ...models.instrument import INSTRUMENT_NOISE, Sensor
from ..material.rasters import write_raster
from .modes import produce, read
from .shift import WINDOW, coarsened, read_scene, scores

BANDS = ("B04", "B03", "B02", "B08")
# Column, row, width and height, in multiples of what the coarse pixels and the network want.
FRENCH_WINDOW = "0,0,1184,576"
FRENCH = Path("s2") / "S2B_MSIL2A_20181023_T30TYP_theia_north_10m.tif"


def cases(scene: Path, root: Path, window: str = WINDOW) -> dict[str, tuple[Path, float, str]]:
    """(scene, MTF of all bands that it is made coarser with, window) by title; scenes that are not there are left out."""
    wanted = {
        "sample scene, MTF .26": (scene, 0.26, window),
        "French scene, MTF .20": (root / FRENCH, 0.20, FRENCH_WINDOW),
        "French scene, MTF .26": (root / FRENCH, 0.26, FRENCH_WINDOW),
        "French scene, MTF .35": (root / FRENCH, 0.35, FRENCH_WINDOW),
    }
    return {title: case for title, case in wanted.items() if case[0].exists()}


def make_coarse(scene: Path, mtf: float, target: Path, window: str) -> Path:
    """Write what a sensor of that MTF, with the instrument's noise, sees of a window; called as large as 10 m pixels."""
    truth = read_scene(scene, BANDS, window)
    lr = coarsened(truth, Sensor((mtf,) * len(BANDS), (INSTRUMENT_NOISE,) * len(BANDS)))[0].numpy()
    with rasterio.open(scene) as file:
        place, crs = file.window_transform(Window(*map(int, window.split(",")))), file.crs
    return write_raster(target, np.round(lr * 1e4).astype(np.uint16), place, crs, BANDS)


def judge(
    scene: Path, root: Path, out: Path, modes: list[str], model: str | None = None, window: str = WINDOW
) -> dict[str, Any]:
    """Scores of each mode by case; what it writes lies in OUT/CASE/MODE.tif.

    Args:
        scene: the sample scene.
        root: folder of the training data.
        out: folder for the results.
        modes: see `modes`.
        model: another checkpoint.
        window: column and row of the first pixel and the size, of the sample scene.
    """
    cache = EngineCache()
    report: dict[str, Any] = {}
    for number, (title, (path, mtf, part)) in enumerate(cases(scene, root, window).items()):
        folder = out / f"case_{number}"
        source = make_coarse(path, mtf, folder / "lr.tif", part)
        truth = read_scene(path, BANDS, part)
        report[title] = {}
        for mode in modes:
            target = folder / f"{mode}.tif"
            agreement = produce(source, target, mode, cache, model, output_type="float32")
            found = torch.from_numpy(read(target, BANDS))[None]
            report[title][mode] = scores(found, truth) | {"consistency": round(agreement, 6)}
    return report
