"""Several dates against the newest alone: simulated stacks of held-out imagery, through the product's own engine.

`scripts/module.py training.evaluation.stacks OUT [--dates 2 4 8] [--preset faithful] [--mtf .26 .30]`

Each date is seen by the sensor at samples of its own, up to half a pixel away; has noise, light and air of its own;
clouds, whose soft edges the classification misses; and in a fifth of the fields another crop. How far dates lie apart
and what counts of them is found as in the product (`engine/stack`). Truth is the newest date at 2.5 m.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.transform import from_origin

from ...core.presets import PRESETS
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...engine.compute.engine_cache import EngineCache
from ...engine.pipeline import super_resolve
from ...engine.stack.dates import Date, fitted
from ...engine.stack.file import write_dates
from ...engine.stack.shifts import moved
from ...models.instrument import INSTRUMENT_NOISE, PUBLISHED_MTF
from ...models.sensor import gaussian_sigma, observe, taps
from ..material.instrument import UPPER_NOISE
from ..material.rasters import write_raster
from ..sources.hr import BANDS, data_root, held_out, load_all
from .modes import read
from .shift import read_scene, scores
from .simulated import _fitting

SIDE_PX, LEAST_PX, PLACES, DN = 96, 48, 2, 10_000.0
FIELD_PX, CHANGED_SHARE, CLOUDS = 14, 0.2, 2
Array = NDArray[np.float32]
# Variance of the noise: the instrument's own, and midway to what natural surfaces show.
LAWS = {
    "instrument": INSTRUMENT_NOISE,
    "midway": tuple((a * b) ** 0.5 for a, b in zip(INSTRUMENT_NOISE, UPPER_NOISE)),
}


@dataclass(frozen=True)
class Made:
    """A date as it was simulated: (C, h, w) reflectance, (h, w) where it is taken to be clear, and its (row, column)."""

    date: Date
    shift: tuple[float, float]


def places(root: Path) -> Iterator[tuple[str, tuple[str, ...], Array]]:
    """Name, bands and clean reflectance (C, 4 h, 4 w) of places that training never saw."""
    for _, scenes in load_all(root):
        count = 0
        for scene in (each for each in scenes if each.zoom == 1 and held_out(each.place)):
            side = min(SIDE_PX, min(scene.values.shape[1:]) // 16 * 4)
            corner = _fitting(scene, side * 4) if side >= LEAST_PX and count < PLACES else None
            if corner is None:
                continue
            bands = [i for i in range(4) if scene.available[i]]
            part = np.s_[corner[0] : corner[0] + 4 * side, corner[1] : corner[1] + 4 * side]
            values = scene.values[(bands, *part)].astype(np.float32).clip(min=5e-4)
            yield f"{scene.source} {count}", tuple(BANDS[i] for i in bands), values
            count += 1
    native = root / "s2" / "S2B_MSIL2A_20181023_T30TYP_theia_north_10m.tif"
    values = read_scene(native, BANDS, f"200,100,{4 * SIDE_PX},{4 * SIDE_PX}")[0].numpy()
    yield "native", BANDS, values.clip(min=5e-4)


class Simulation:
    """Dates of one place."""

    def __init__(self, truth: Array, bands: tuple[str, ...], law: Sequence[float], mtf: float, seed: int) -> None:
        """Prepare the place.

        Args:
            truth: (C, 4 h, 4 w) reflectance of the newest date.
            bands: their roles.
            law: floor and slope of the noise's variance.
            mtf: factor on the published MTF, which is what the engine assumes.
            seed: of everything.
        """
        self._truth, self._law, self._rng = truth, law, np.random.default_rng(seed)
        published = torch.tensor([PUBLISHED_MTF[band] for band in bands]) * mtf
        self._sigma = gaussian_sigma(published, 4)
        self._fields = self._voronoi()

    def _voronoi(self) -> NDArray[np.int64]:
        """(H, W) number of the field that each pixel of the truth is in."""
        h, w = self._truth.shape[1:]
        count = max(8, h * w // (4 * FIELD_PX) ** 2)
        centres = self._rng.uniform(0, (h, w), (count, 2))
        rows, cols = np.mgrid[:h, :w]
        distance = (rows[..., None] - centres[:, 0]) ** 2 + (cols[..., None] - centres[:, 1]) ** 2
        return np.asarray(distance.argmin(-1))

    def newest(self) -> Made:
        """The first date, which the truth is of."""
        return Made(Date(self._seen(self._truth, (0.0, 0.0)), np.ones(self._size, bool)), (0.0, 0.0))

    @property
    def _size(self) -> tuple[int, int]:
        return self._truth.shape[1] // 4, self._truth.shape[2] // 4

    def other(self) -> Made:
        """Another date: displaced, in other light, with clouds, and with a fifth of its fields changed."""
        rng, bands = self._rng, len(self._truth)
        ground = self._truth.copy()
        fields = int(self._fields.max()) + 1
        for field in rng.choice(fields, round(CHANGED_SHARE * fields), replace=False):
            inside = self._fields == field
            own = ground[:, inside]
            gain, base = rng.uniform(0.5, 1.6, (bands, 1)), rng.uniform(-0.03, 0.05, (bands, 1))
            ground[:, inside] = (own.mean(1, keepdims=True) + base + gain * (own - own.mean(1, keepdims=True))).clip(
                5e-4
            )
        light, air = rng.uniform(0.9, 1.1, (bands, 1, 1)), rng.uniform(0.0, 0.02, (bands, 1, 1))
        ground = (ground * light + air).astype(np.float32)
        shift = tuple(float(value) for value in rng.uniform(-0.5, 0.5, 2))
        veil = self._veil()
        seen = self._seen((ground * (1 - veil) + 0.6 * veil).astype(np.float32), (shift[0], shift[1]))
        # The classification sees what hides more than a third, on pixels of 20 m.
        coarse = veil.reshape(self._size[0] // 2, 8, self._size[1] // 2, 8).mean(axis=(1, 3)) < 0.33
        return Made(Date(seen, coarse.repeat(2, 0).repeat(2, 1)), (shift[0], shift[1]))

    def _veil(self) -> Array:
        """(H, W) how much of the ground clouds hide, 0 to 1, with soft edges."""
        h, w = self._truth.shape[1:]
        rows, cols = np.mgrid[:h, :w]
        veil = np.zeros((h, w), np.float32)
        for _ in range(CLOUDS):
            row, col = self._rng.uniform(0, (h, w))
            radius = self._rng.uniform(0.06, 0.2) * h
            distance = np.hypot(rows - row, (cols - col) * self._rng.uniform(0.6, 1.6))
            hidden = 1 / (1 + np.exp((distance - radius) / 6.0))
            veil = np.maximum(veil, hidden.astype(np.float32))
        return veil

    def _seen(self, ground: Array, shift: tuple[float, float]) -> Array:
        kernels = [taps(self._sigma, 4, torch.full_like(self._sigma, 4 * value)) for value in shift]
        lr = observe(torch.from_numpy(ground)[None], kernels[0], kernels[1], 4)[0].numpy()
        noise = self._rng.normal(size=lr.shape) * np.sqrt(self._law[0] + self._law[1] * lr)
        return (np.maximum(np.round((lr + noise) * DN), 1) / DN).astype(np.float32)


def resolved(
    folder: Path, bands: tuple[str, ...], dates: list[Made], preset: str, cache: EngineCache
) -> tuple[torch.Tensor, list[float], list[float]]:
    """Super-resolve the first of some dates with the others: result (1, C, H, W), shifts found and shares used."""
    folder.mkdir(parents=True, exist_ok=True)
    piece, stack = folder / "piece.tif", None
    place = from_origin(400_000, 4_000_000, 10, 10)
    write_raster(piece, np.rint(dates[0].date.values * DN).clip(1, 65535).astype(np.uint16), place, names=list(bands))
    found = [(each, fitted(dates[0].date, each.date)) for each in dates[1:]]
    used = [(each, fit) for each, fit in found if fit is not None]
    if used:
        with rasterio.open(piece) as file:
            profile = {**file.profile, "nodata": 0}
        stack = folder / "stack.tif"
        write_dates(stack, profile, bands, [fit for _, fit in used], (DN, 0.0))
    request = SuperResolveRequest(
        *(str(piece), str(folder / "result.tif")),
        **{**PRESETS[preset].options, "output_type": "float32", "overwrite": True},
        stack=str(stack) if stack else None,
    )
    super_resolve(request, Progress(), cache)
    errors = [math.hypot(fit.found.row - each.shift[0], fit.found.col - each.shift[1]) for each, fit in used]
    return torch.from_numpy(read(folder / "result.tif"))[None], errors, [float(fit.used.mean()) for _, fit in used]


def averaged(dates: list[Made]) -> Made:
    """The plain alternative: the mean of all dates, each moved onto the newest's grid."""
    newest = dates[0].date
    total, weight = newest.values.copy(), np.ones(newest.clear.shape, np.float32)
    for each in dates[1:]:
        fit = fitted(newest, each.date)
        if fit is not None:
            nowhere = np.zeros_like(fit.used)
            back, _ = moved(fit.used[None].astype(np.float32), nowhere, (-fit.found.row, -fit.found.col))
            take = fit.seen & (back[0] > 0.9)
            total += np.where(take, fit.shown, 0)
            weight += take
    return Made(Date(total / weight, newest.clear), (0.0, 0.0))


def judge(root: Path, out: Path, counts: Sequence[int], preset: str, law: str, mtf: float) -> list[str]:
    """Figures of the newest alone, of stacks of some dates and of their plain means, a line each."""
    rows: dict[str, list[dict[str, float]]] = defaultdict(list)
    cache = EngineCache()
    errors: list[float] = []
    shares: list[float] = []
    for number, (_, bands, truth) in enumerate(places(root)):
        simulation = Simulation(truth, bands, LAWS[law], mtf, number)
        dates = [simulation.newest(), *(simulation.other() for _ in range(max(counts) - 1))]
        whole = torch.from_numpy(truth)[None]
        for count in (1, *counts):
            made, error, share = resolved(out, bands, dates[:count], preset, cache)
            rows[f"{count} dates"].append(scores(made, whole))
            if count == max(counts):
                errors, shares = errors + error, shares + share
            if count > 1:
                rows[f"mean of {count}"].append(
                    scores(resolved(out, bands, [averaged(dates[:count])], preset, cache)[0], whole)
                )
    lines = []
    for name, found in rows.items():
        gains = [one["psnr"] - alone["psnr"] for one, alone in zip(found, rows["1 dates"])]
        row = {key: round(float(np.mean([each[key] for each in found])), 3) for key in ("psnr", "r5", "r2", "dskill")}
        lines.append(f"{name:<10} {json.dumps(row | {'least': round(min(gains), 2), 'most': round(max(gains), 2)})}")
    found_of = f"{len(errors)} of {len(rows['1 dates']) * (max(counts) - 1)} dates"
    lines.append(
        f"{found_of}; shifts off by {np.mean(errors):.3f} px, at most {max(errors):.3f}; used {np.mean(shares):.2f}"
    )
    return lines


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--dates", type=int, nargs="+", default=[2, 4, 8])
    parser.add_argument("--preset", default="faithful")
    parser.add_argument("--mtf", type=float, nargs="+", default=[1.0], help="true MTF over the one that is assumed")
    parser.add_argument("--noise", nargs="+", default=list(LAWS), choices=LAWS)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    for law in arguments.noise:
        for mtf in arguments.mtf:
            print(f"noise {law}, MTF {mtf:g} x published", flush=True)
            for line in judge(data_root(), arguments.out, arguments.dates, arguments.preset, law, mtf):
                print(line, flush=True)


if __name__ == "__main__":
    main()
