"""Tables and contact sheets of an evaluation."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFont

RGB = ("B04", "B03", "B02")
SHIFT_COLUMNS = ("psnr", "r_lr", "r5", "r2", "hfe", "dskill", "consistency")
PAIR_COLUMNS = ("refl", "spec", "spat", "ha", "om", "im", "psnr", "ssim", "dcorr", "r5", "r2", "hfe", "dskill")
DIGITS = {"refl": 4, "spec": 2, "psnr": 2, "gain": 2, "consistency": 5, "grid": 5}
PANEL, BAR = 256, 20


def scores_of(folder: Path, modes: list[str]) -> dict[str, dict[str, float]]:
    """Means over all pairs of what `score_pairs.py` wrote as FOLDER/MODE.json."""
    found = {}
    for mode in modes:
        facts = json.loads((folder / f"{mode}.json").read_text(encoding="utf-8"))["groups"]["ALL"]
        found[mode] = {key: facts[key]["nanmean"] for key in PAIR_COLUMNS}
    return found


def _figure(key: str, value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.{DIGITS.get(key, 3)}f}"


def table(rows: dict[str, dict[str, float]], columns: tuple[str, ...]) -> str:
    """Markdown table, one line per mode."""
    lines = [f"| | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    lines += [
        f"| {mode} | " + " | ".join(_figure(key, facts[key]) for key in columns) + " |" for mode, facts in rows.items()
    ]
    return "\n".join(lines) + "\n"


def markdown(report: dict[str, Any]) -> str:
    """The whole report for people."""
    parts = [
        f"# Evaluation of {report['model']}\n",
        f"sha256 {report['sha256']}, {report['date']}, {report['machine']}\n",
    ]
    if "pairs" in report:
        parts += ["## Real pairs\n", table(report["pairs"], PAIR_COLUMNS)]
    if "simulated" in report:
        simulated = report["simulated"]
        columns = ("psnr", "gain", "r5", "energy", "dskill", "consistency", "grid")
        parts += [
            f"## Simulated pairs ({simulated['pairs']}, held-out places)\n",
            table({mode: facts["mean"] for mode, facts in simulated["modes"].items()}, columns),
        ]
        for mode, facts in simulated["modes"].items():
            if mode == report["by_source"]:
                parts += [f"{mode}, by source:\n", table({k: v for k, v in facts.items() if k != "mean"}, columns)]
        if "uncertainty" in simulated:
            u = simulated["uncertainty"]
            parts.append(
                f"Uncertainty: Spearman {u['spearman']:.3f}; error within 1 deviation {u['within_1']:.0%}, within 2 "
                f"{u['within_2']:.0%}; RMS error {u['rms_error']:.4f}, RMS expected {u['rms_expected']:.4f}; Spearman within a tile {u['spearman_within_tiles']:.3f}\n"
            )
    if "shift" in report:
        parts.append("## Scale shift: real Sentinel-2 made four times coarser\n")
        for title, modes in report["shift"].items():
            parts += [f"{title}:\n", table(modes, SHIFT_COLUMNS)]
    if "scene" in report:
        columns = tuple(next(iter(report["scene"].values())))
        lines = [f"| | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
        lines += [
            f"| {mode} | "
            + " | ".join("-" if math.isnan(facts[key]) else f"{facts[key]:.4f}" for key in columns)
            + " |"
            for mode, facts in report["scene"].items()
        ]
        parts += ["## Sample scene\n", "\n".join(lines) + "\n"]
    return "\n".join(parts)


def rgb(path: Path) -> np.ndarray:
    """(3, H, W) float, true colour."""
    with rasterio.open(path) as file:
        values: np.ndarray = file.read([file.descriptions.index(b) + 1 for b in RGB]).astype(np.float32)
        return values


def font() -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    """Of titles."""
    return ImageFont.load_default(14)


def contact_sheet(
    rows: dict[str, dict[str, Path]], levels_of: str, panel: int = PANEL, own_levels: tuple[str, ...] = ()
) -> Image.Image:
    """A picture of rows of panels under column titles.

    Args:
        rows: for each row's title, the raster of each column.
        levels_of: the column whose 1st and 99th percentile set the row's stretch.
        panel: pixels of a panel's side.
        own_levels: columns from other sensors, stretched on their own.
    """
    columns = list(next(iter(rows.values())))
    sheet = Image.new("RGB", (panel * len(columns), (panel + BAR) * len(rows) + BAR), "white")
    draw = ImageDraw.Draw(sheet)
    for c, title in enumerate(columns):
        draw.text((c * panel + 4, 1), title, fill="black", font=font())
    for r, (name, paths) in enumerate(rows.items()):
        top = BAR + r * (panel + BAR)
        draw.text((4, top + 1), name, fill="black", font=font())
        shared = np.percentile(rgb(paths[levels_of]), [1, 99], axis=(1, 2), keepdims=True)
        for c, column in enumerate(columns):
            values = rgb(paths[column])
            low, high = np.percentile(values, [1, 99], axis=(1, 2), keepdims=True) if column in own_levels else shared
            shown = (np.clip((values - low) / np.maximum(high - low, 1e-6), 0, 1) * 255).astype(np.uint8)
            image = Image.fromarray(shown.transpose(1, 2, 0)).resize((panel, panel), Image.Resampling.NEAREST)
            sheet.paste(image, (c * panel, top + BAR))
    return sheet
