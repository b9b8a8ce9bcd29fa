"""Super-resolve the real evaluation pairs through the product's own pipeline, to be scored beside bicubic.

`python -m subpixel.training.evaluate PAIRS_FOLDER OUTPUT_FOLDER [--model M] [--modes bicubic prior 1 4 15 ...]`

Writes one folder per mode with a GeoTIFF per pair, as `score_pairs.py` of the data set wants them, and a contact
sheet of input, modes and truth. The pairs are for evaluation only; nothing here trains.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image, ImageDraw

from ..core.pipeline import EngineCache, super_resolve
from ..core.progress import Progress
from ..core.request import SuperResolveRequest

MODES = ("bicubic", "prior", "1", "4", "15", "4x8")
PANEL = 256


def options_of(mode: str) -> dict[str, Any]:
    """`bicubic`, `prior`, `4` (steps), `4d` (deterministic), `4x8` (mean of eight samples); `-raw` without projection."""
    name, _, raw = mode.partition("-")
    options: dict[str, Any] = {"consistency": raw != "raw"}
    if name in ("bicubic", "prior"):
        # Plain bicubic is the yardstick: no projection.
        return {"method": name, "consistency": options["consistency"] and name != "bicubic"}
    steps, _, ensemble = name.partition("x")
    return {
        **options,
        "steps": int(steps.rstrip("d")),
        "deterministic": steps.endswith("d"),
        "ensemble": int(ensemble or 1),
    }


def run_modes(pairs: Path, out: Path, modes: list[str], model: str | None) -> None:
    """Write `out`/MODE/ID.tif for every pair and mode."""
    cache = EngineCache()
    for mode in modes:
        folder = out / mode
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(pairs.glob("*_lr.tif")):
            target = folder / f"{path.stem[:-3]}.tif"
            request = SuperResolveRequest(str(path), str(target), overwrite=True, model=model, **options_of(mode))
            super_resolve(request, Progress(), cache)


def _rgb(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read([file.descriptions.index(b) + 1 for b in ("B04", "B03", "B02")]).astype(np.float32)


def contact_sheet(pairs: Path, out: Path, modes: list[str], names: list[str]) -> Image.Image:
    """One row per pair: the modes, then the truth; one stretch per row, fitted on the input."""
    columns = [*modes, "truth"]
    sheet = Image.new("RGB", (PANEL * len(columns), PANEL * len(names) + 18), "white")
    for c, title in enumerate(columns):
        ImageDraw.Draw(sheet).text((c * PANEL + 4, 2), title, fill="black")
    for r, name in enumerate(names):
        low, high = np.percentile(_rgb(pairs / f"{name}_lr.tif"), [1, 99], axis=(1, 2), keepdims=True)
        for c, title in enumerate(columns):
            path = pairs / f"{name}_hr.tif" if title == "truth" else out / title / f"{name}.tif"
            values = _rgb(path)
            if title == "truth":
                # The truth comes from another sensor: bring it to the input's levels for the eye.
                low_t, high_t = np.percentile(values, [1, 99], axis=(1, 2), keepdims=True)
                values = (values - low_t) / (high_t - low_t) * (high - low) + low
            shown = (np.clip((values - low) / (high - low), 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)
            sheet.paste(
                Image.fromarray(shown).resize((PANEL, PANEL), Image.Resampling.NEAREST), (c * PANEL, r * PANEL + 18)
            )
    return sheet


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--model")
    parser.add_argument("--modes", nargs="+", default=list(MODES))
    parser.add_argument("--sheet", nargs="*", default=["NAIP_00", "SPAIN_CROPS_02", "SPAIN_URBAN_01", "SPAIN_URBAN_04"])
    arguments = parser.parse_args()
    run_modes(arguments.pairs, arguments.out, arguments.modes, arguments.model)
    if arguments.sheet:
        contact_sheet(arguments.pairs, arguments.out, arguments.modes, arguments.sheet).save(
            arguments.out / "contact_sheet.png"
        )


if __name__ == "__main__":
    main()
