"""Judge a checkpoint through the product's own pipeline; nothing here trains.

`python -m subpixel.training.evaluate produce OUT` super-resolves the real pairs (to be scored by the data set's
`score_pairs.py`), `... judge OUT` measures simulated pairs and the sample scene, `... report OUT` puts everything into
`evaluation.json`, `evaluation.md` and contact sheets. `scripts/evaluate.sh` runs all three. `... finer OUT --model FILE`
judges a model of another scale factor, on simulated pairs from imagery that is fine enough.
"""

from __future__ import annotations

import argparse
import json
import platform
from datetime import date
from pathlib import Path
from typing import Any

import rasterio
import torch
from affine import Affine

from ..core.checkpoint import weights_of
from ..core.presets import PRESETS
from ..core.sentinel2.sharpness import PICTURE
from ..engine.compute.engine_cache import EngineCache
from ..engine.compute.loader import Facts, load_checkpoint
from .evaluation import products, simulated
from .evaluation import scene as real_scene
from .evaluation.hard import HARD, make_hard_inputs
from .evaluation.modes import PEER, produce, to_be_had
from .evaluation.report import contact_sheet, markdown, scores_of
from .material.rasters import write_raster
from .sources.hr import data_root

PAIR_MODES = to_be_had(("bicubic", "lanczos", PEER, *PRESETS, "0-raw", "1", "2", "4", "8", "15", "4d", "4x8", "4-raw"))
SHIFT_MODES = to_be_had(["bicubic", PEER, *PRESETS, "0-raw", "1", "2", "4", "8", "15"])
SIMULATED_MODES = to_be_had(["lanczos", PEER, *PRESETS, "1", "4", "15", simulated.ENSEMBLE_MODE])
SHEET_PAIRS = ("NAIP_00", "NAIP_02", "SPAIN_CROPS_02", "SPAIN_CROPS_03", "SPAIN_URBAN_01", "SPAIN_URBAN_04")
SHEET_MODES = to_be_had(["bicubic", PEER, *PRESETS])


def produce_pairs(pairs: Path, out: Path, modes: list[str], model: str | None) -> None:
    """OUT/pairs/MODE/ID.tif for every real pair and mode."""
    cache = EngineCache()
    for mode in modes:
        for path in sorted(pairs.glob("*_lr.tif")):
            # They are eight-bit pictures, though in sixteen bits.
            target = out / "pairs" / mode / f"{path.stem[:-3]}.tif"
            produce(path, target, mode, cache, model, sharpness=PICTURE)


def judge(scene: Path | None, out: Path, model: str | None, tile_px: int) -> None:
    """OUT/simulated.json and, where there is a scene, OUT/scene.json."""
    pairs = simulated.make_pairs(data_root(), out / "simulated" / "lr", tile_px)
    found = simulated.judge(pairs, out / "simulated", SIMULATED_MODES, model)
    (out / "simulated.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    if scene is None:
        return
    found = products.judge(scene, data_root(), out / "shift", SHIFT_MODES, model)
    (out / "shift.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    found = real_scene.judge(scene, out / "scene", SHEET_MODES, model)
    (out / "scene.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    real_scene.pieces(scene, out / "scene", SHEET_MODES, model)
    cache = EngineCache()
    for path in make_hard_inputs(scene, out / "hard").values():
        # 8-bit true colour says nothing of its scale; the encoding of Sentinel-2's own product is given.
        eight: dict[str, Any] = {"quantification": 255 / 0.3558, "offset": 0.0} if path.stem.endswith("8bit") else {}
        for mode in SHEET_MODES:
            produce(path, out / "hard" / mode / path.name, mode, cache, model, **eight)


def _begun(facts: Facts) -> dict[str, Any]:
    """What a report begins with."""
    return {
        "model": facts.name,
        "sha256": facts.sha256,
        "date": date.today().isoformat(),
        "machine": f"{platform.machine()}, {torch.get_num_threads()} threads",
        "by_source": next(iter(PRESETS)),
    }


def report(pairs: Path, out: Path, modes: list[str], model: str | None) -> None:
    """OUT/evaluation.json, evaluation.md and contact sheets."""
    facts = load_checkpoint(weights_of(model)).facts
    found = _begun(facts)
    if (out / "pairs").exists():
        found["pairs"] = scores_of(out / "pairs", modes)
    for name in ("simulated", "shift", "scene"):
        if (out / f"{name}.json").exists():
            found[name] = json.loads((out / f"{name}.json").read_text(encoding="utf-8"))
    (out / "evaluation.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    (out / "evaluation.md").write_text(markdown(found), encoding="utf-8")
    if "pairs" in found:
        contact_sheet(_rows(pairs, out, [m for m in SHEET_MODES if m in modes]), "10 m", own_levels=("truth",)).save(
            out / "pairs.png"
        )
    if "scene" in found:
        places = {
            name: {mode: out / "scene" / mode / f"{name.replace(' ', '_')}.tif" for mode in SHEET_MODES}
            for name in real_scene.PIECES
        }
        contact_sheet(places, SHEET_MODES[0], panel=384).save(out / "scene.png")
    if (out / "hard").exists():
        inputs = sorted((out / "hard").glob("hard_*.tif"))
        hard = {
            name: {"10 m": path, **{mode: out / "hard" / mode / path.name for mode in SHEET_MODES}}
            for name, path in zip([*HARD, "8-bit true colour"], inputs, strict=True)
        }
        contact_sheet(hard, "10 m", panel=384).save(out / "hard.png")


def finer(out: Path, model: str, tile_px: int) -> None:
    """OUT/finer.json, finer.md and finer.png of a model that is finer than the shipped one."""
    facts = load_checkpoint(weights_of(model)).facts
    modes = ["bicubic", *PRESETS]
    pairs = simulated.make_pairs(data_root(), out / "finer" / "lr", tile_px, scale_factor=facts.scale_factor)
    report = {**_begun(facts), "simulated": simulated.judge(pairs, out / "finer", modes, model)}
    (out / "finer.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    (out / "finer.md").write_text(markdown(report), encoding="utf-8")
    rows = {}
    for pair in pairs:
        path, truth = pair["path"], out / "finer" / "truth" / pair["path"].name
        write_truth(pair, truth)
        rows[path.stem] = {**{mode: out / "finer" / mode / path.name for mode in modes}, "truth": truth}
    contact_sheet(rows, "truth", panel=384).save(out / "finer.png")


def write_truth(pair: dict[str, Any], target: Path) -> None:
    """The truth of a simulated pair as a raster, on the grid of its results."""
    with rasterio.open(pair["path"]) as file:
        place, names = file.transform @ Affine.scale(1 / pair["scale_factor"]), file.descriptions
    target.parent.mkdir(parents=True, exist_ok=True)
    write_raster(target, pair["hr"].astype("float32"), place, names=names)


def _rows(pairs: Path, out: Path, modes: list[str]) -> dict[str, dict[str, Path]]:
    return {
        name: {
            "10 m": pairs / f"{name}_lr.tif",
            **{mode: out / "pairs" / mode / f"{name}.tif" for mode in modes},
            "truth": pairs / f"{name}_hr.tif",
        }
        for name in SHEET_PAIRS
    }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["produce", "judge", "report", "finer", "modes"])
    parser.add_argument("out", type=Path)
    parser.add_argument("--model")
    parser.add_argument("--scene", type=Path, help="the sample scene; without it only simulated pairs are judged")
    parser.add_argument("--tile-px", type=int, default=simulated.TILE_PX, help="side of a simulated tile")
    parser.add_argument("--modes", nargs="+", default=PAIR_MODES)
    arguments = parser.parse_args()
    pairs = data_root() / "pairs" / "opensr_test"
    if arguments.action == "modes":
        print(" ".join(arguments.modes))
    elif arguments.action == "produce":
        produce_pairs(pairs, arguments.out, arguments.modes, arguments.model)
    elif arguments.action == "judge":
        judge(arguments.scene, arguments.out, arguments.model, arguments.tile_px)
    elif arguments.action == "finer":
        finer(arguments.out, arguments.model, arguments.tile_px)
    else:
        report(pairs, arguments.out, arguments.modes, arguments.model)


if __name__ == "__main__":
    main()
