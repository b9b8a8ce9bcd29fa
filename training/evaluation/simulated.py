"""Simulated pairs from held-out places of every source: the truth is known, so the uncertainty can be judged too."""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rasterio.transform import from_origin

from ...engine.compute.engine_cache import EngineCache
from ...models.sensor import gaussian_sigma, observe, taps
from ..material.dataset import Batch
from ..material.rasters import write_raster
from ..monitor import figures
from ..objective.losses import phase_pattern
from ..sources.hr import BANDS, HrScene, held_out, load_all
from .modes import produce, read

TILE_PX, MIN_TILE_PX, TILES, BORDER_PX, MARGIN_PX = 56, 20, 3, 4, 3
# In-flight MTF of B04, B03, B02 and B08 at the 10 m Nyquist frequency.
MTF = (0.24, 0.28, 0.26, 0.26)
DN, GSD_M, SCALE_FACTOR = 10_000.0, 10.0, 4
# As the uncertainty is drawn unless more is asked for.
ENSEMBLE_MODE = "2x4"


def sensor(hr: np.ndarray, mtf: tuple[float, ...], seed: int, scale_factor: int) -> np.ndarray:
    """LR reflectance (C, h, w) of clean HR reflectance (C, s h, s w): PSF, noise midway between the instrument's own
    and what natural surfaces show, a quarter of it correlated, and 1e-4 quantisation."""
    kernel = taps(gaussian_sigma(torch.tensor(mtf), scale_factor), scale_factor)
    lr = observe(torch.from_numpy(hr)[None], kernel, kernel, scale_factor)[0].numpy()
    rng = np.random.default_rng(seed)
    variance = np.sqrt((2.5e-7 + 6e-6 * lr) * (3e-6 + 4e-5 * lr))
    white, base = rng.normal(size=(2, *lr.shape))
    smooth = np.mean([np.roll(base, (i, j), (1, 2)) for i in (-1, 0, 1) for j in (-1, 0, 1)], axis=0) * 3
    lr = lr + np.sqrt(variance) * (0.75**0.5 * white + 0.25**0.5 * smooth)
    return np.maximum(np.round(lr * DN), 1)


def make_pairs(
    root: Path, folder: Path, tile_px: int = TILE_PX, mtf: tuple[float, ...] = MTF, scale_factor: int = SCALE_FACTOR
) -> list[dict[str, Any]]:
    """Write up to `TILES` LR GeoTIFFs of each source, from places that training never saw.

    Args:
        root: folder of the training data.
        folder: where the LR tiles go.
        tile_px: LR pixels of a tile's side; less where a source has only smaller places.
        mtf: of each band at the LR Nyquist frequency.
        scale_factor: HR pixels per LR pixel along one axis; imagery too coarse for that is left out.

    Returns:
        For each pair: source, path of the LR tile, HR reflectance (C, H, W) and scale factor.
    """
    s = scale_factor
    folder.mkdir(parents=True, exist_ok=True)
    pairs: list[dict[str, Any]] = []
    for _, scenes in load_all(root, GSD_M / s):
        count = 0
        for scene in (s for s in scenes if s.zoom == 1 and held_out(s.place)):
            side_px = min(tile_px, min(scene.values.shape[1:]) // s - 2 * MARGIN_PX) // 4 * 4
            side = (side_px + 2 * MARGIN_PX) * s
            corner = _fitting(scene, side) if side_px >= MIN_TILE_PX and count < TILES else None
            if corner is None:
                continue
            y, x = corner
            bands = [i for i in range(4) if scene.available[i]]
            hr = scene.values[bands, y : y + side, x : x + side].astype(np.float32).clip(min=5e-4)
            lr = sensor(hr, tuple(mtf[i] for i in bands), len(pairs), s)[:, MARGIN_PX:-MARGIN_PX, MARGIN_PX:-MARGIN_PX]
            path = folder / f"{scene.source}_{count}.tif"
            place = from_origin(400_000 + 2000 * len(pairs), 4_000_000, GSD_M, GSD_M)
            write_raster(path, lr.astype(np.uint16), place, names=[BANDS[i] for i in bands])
            m = MARGIN_PX * s
            pairs.append({"source": scene.source, "path": path, "hr": hr[:, m:-m, m:-m], "scale_factor": s})
            count += 1
    return pairs


def _fitting(scene: HrScene, side: int) -> tuple[int, int] | None:
    """Upper-left corner of the valid piece nearest the middle of the scene, among positions 16 pixels apart."""
    h, w = (n - side for n in scene.values.shape[1:])
    if min(h, w) < 0:
        return None
    corners = [(y, x) for y in {*range(0, h + 1, 16), h // 2} for x in {*range(0, w + 1, 16), w // 2}]
    for y, x in sorted(corners, key=lambda at: (at[0] - h / 2) ** 2 + (at[1] - w / 2) ** 2):
        if np.isfinite(scene.values[0, y : y + side, x : x + side]).all():
            return y, x
    return None


def _inner(x: np.ndarray, scale_factor: int) -> np.ndarray:
    b = BORDER_PX * scale_factor
    return x[:, b:-b, b:-b]


def _psnr(x: np.ndarray, truth: np.ndarray) -> float:
    peak = float(np.percentile(truth, 99.9))
    return 10 * math.log10(peak**2 / float(((x - truth) ** 2).mean()))


def rank_correlation(a: np.ndarray, b: np.ndarray) -> float:
    """Spearman's correlation; ties, which rounding makes, count as ordered."""
    one, other = (np.argsort(np.argsort(v.ravel(), kind="stable"), kind="stable") for v in (a, b))
    return float(np.corrcoef(one, other)[0, 1])


def judge(pairs: list[dict[str, Any]], out: Path, modes: list[str], model: str | None = None) -> dict[str, Any]:
    """Figures of each mode by source and in the mean, and the calibration of the ensemble's deviation."""
    cache = EngineCache()
    rows: dict[str, dict[str, list[dict[str, float]]]] = defaultdict(lambda: defaultdict(list))
    calibration = []
    for pair in pairs:
        s = pair["scale_factor"]
        truth = _inner(pair["hr"], s)
        results, consistency = {}, {}
        for mode in dict.fromkeys(["bicubic", *modes]):
            target = out / mode / pair["path"].name
            uncertainty = out / "uncertainty" / pair["path"].name if mode == ENSEMBLE_MODE else None
            if uncertainty:
                uncertainty.parent.mkdir(parents=True, exist_ok=True)
            consistency[mode] = produce(pair["path"], target, mode, cache, model, uncertainty, output_type="float32")
            results[mode] = _inner(read(target), s)
            if uncertainty:
                calibration.append((_inner(read(uncertainty), s).ravel(), np.abs(results[mode] - truth).ravel()))
        ones = torch.ones(1, len(truth), 1, 1)
        batch = Batch(ones, torch.from_numpy(truth)[None], ones[:, :, 0, 0], ones * 0, ones)
        facts = figures({k: torch.from_numpy(v)[None] for k, v in results.items()}, batch, s)
        grids = {k: float(phase_pattern(torch.from_numpy(v)[None] - batch.hr, s)) for k, v in results.items()}
        for mode, x in results.items():
            row = {key: facts[f"{key}_{mode}"] for key in ("gain", "r5", "energy", "dskill")}
            row |= {"consistency": consistency[mode], "grid": grids[mode]}
            rows[mode][pair["source"]].append({"psnr": _psnr(x, truth), **row})
    report: dict[str, Any] = {"pairs": len(pairs), "modes": {}}
    for mode, by_source in rows.items():
        every = [row for of_source in by_source.values() for row in of_source]
        report["modes"][mode] = {
            "mean": _mean(every),
            **{source: _mean(of_source) for source, of_source in by_source.items()},
        }
    if calibration:
        report["uncertainty"] = _calibration(calibration)
    return report


def _calibration(tiles: list[tuple[np.ndarray, np.ndarray]]) -> dict[str, float]:
    """How the expected error ranks and covers the absolute one, for (expected, found) of each tile."""
    expected, found = (np.concatenate(column) for column in zip(*tiles))
    facts = {
        "spearman": rank_correlation(expected, found),
        "spearman_within_tiles": float(np.mean([rank_correlation(*tile) for tile in tiles])),
        "within_1": float((found <= expected).mean()),
        "within_2": float((found <= 2 * expected).mean()),
        "rms_error": float((found**2).mean() ** 0.5),
        "rms_expected": float((expected**2).mean() ** 0.5),
    }
    return {key: round(value, 5) for key, value in facts.items()}


def _mean(rows: list[dict[str, float]]) -> dict[str, float]:
    return {key: round(float(np.mean([row[key] for row in rows])), 5) for key in rows[0]}
