"""Registration of a pair: arosics measures, a displacement is corrected until nothing is left to correct.

What is compared is the Sentinel-2 raster with the finer one seen through the sensor model, on one grid. On such
images arosics' subpixel estimate is drawn away from zero: where the true shift is nought it still finds about a fifth
of a pixel, of either sign. So every measurement is made twice, with the finer raster displaced on purpose by
`DITHER_PX` and by its opposite, and the two are averaged: errors that are odd in the shift cancel, and the zero of the
average is the zero of the shift. Iterating finds it.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ...core.errors import SuperResolutionError
from ..material.rasters import write_raster
from .material import Displacement, Pair
from .rasters import Array, Mask

ROOT = Path(__file__).resolve().parents[2]
DITHER_PX = 0.35
SIGNS = (1, -1)
NOMINAL_MTF = 0.3
MAX_ITERATIONS = 6
TOLERANCE_PX = 0.01
MIN_TIES = 4
MAX_TIES = 400
LOCAL_ITERATIONS = 3
TIMEOUT_S = 1800
# The rasters that arosics sees have this made-up grid, so that its answers are in pixels whatever the CRS.
MADE_UP_GSD = 10.0
MADE_UP_ORIGIN = (500000.0, 5000000.0)
MADE_UP_CRS = "EPSG:32631"
NODATA = -9999.0


class RegistrationEnvironmentMissing(SuperResolutionError):
    """The Python environment that has arosics is not there or does not work."""


class RegistrationFailed(SuperResolutionError):
    """arosics found nothing to register by."""


@dataclass(frozen=True)
class Shift:
    """A measured shift of the finer raster against the Sentinel-2 one: how far it still has to move.

    Attributes:
        col, row: LR pixels; the median of the tie points.
        spread: median absolute deviation of the tie points' (col, row), LR pixels.
        count: tie points, 0 where a single window had to do.
        ties: (N, 4) col, row, movement.
        band: what was compared.
    """

    col: float
    row: float
    spread: tuple[float, float]
    count: int
    ties: NDArray[np.float64]
    band: str

    @property
    def length(self) -> float:
        """LR pixels."""
        return float(np.hypot(self.col, self.row))

    def to_dict(self) -> dict[str, Any]:
        """For the report."""
        return {
            "band": self.band,
            "lr_px": [round(self.col, 4), round(self.row, 4)],
            "length_lr_px": round(self.length, 4),
            "spread_lr_px": [round(v, 4) for v in self.spread],
            "tie_points": self.count,
        }


class Registrar:
    """Measures and corrects the displacement of one pair.

    Attributes:
        version: of arosics, known after the first measurement.
    """

    def __init__(self, pair: Pair, max_shift_px: float = 5.0, python: Path | None = None) -> None:
        """Prepare.

        Args:
            pair: what to register.
            max_shift_px: largest displacement looked for, LR pixels.
            python: interpreter that has arosics; `SUBPIXEL_PAIRS_PYTHON` or `.venv-pairs` by default.

        Raises:
            RegistrationEnvironmentMissing: it is not there.
        """
        chosen = python or os.environ.get("SUBPIXEL_PAIRS_PYTHON") or ROOT / ".venv-pairs" / "bin" / "python"
        self.pair, self.max_shift_px, self.python, self.version = pair, max_shift_px, Path(chosen), ""
        if not self.python.exists():
            raise RegistrationEnvironmentMissing(
                "The Python environment that registers pairs is not there.",
                str(self.python),
                "Run scripts/setup.sh pairs, or pass --registration none for rasters that are registered already.",
            )
        self._lr, valid, saturated = pair.read_lr(pair.grid.full)
        self._lr_valid = valid & ~saturated

    def measure(self, displacement: Displacement, role: str) -> Shift:
        """What is left to move after a displacement.

        Raises:
            RegistrationFailed: nothing reliable was found.
            RegistrationEnvironmentMissing: arosics does not run.
        """
        return self._shift(self._answers(displacement, [role])[0], role)

    def check(self, displacement: Displacement, roles: list[str]) -> list[Shift]:
        """The same for several bands; one in which nothing matches is left out."""
        found = []
        for answers, role in zip(self._answers(displacement, roles), roles):
            with suppress(RegistrationFailed):
                found.append(self._shift(answers, role))
        return found

    def _answers(self, displacement: Displacement, roles: list[str]) -> list[list[dict[str, Any]]]:
        """Per role what arosics says of the finer raster, displaced by plus and by minus the dither."""
        pair = self.pair
        side = min(pair.grid.width, pair.grid.height)
        window_px = 128 if side >= 512 else 64 if side >= 160 else 32
        step_px = max(window_px // 2, round((pair.grid.width * pair.grid.height / MAX_TIES) ** 0.5))
        common = {"window_px": window_px, "step_px": step_px, "max_shift_px": self.max_shift_px}
        mtf = (NOMINAL_MTF,) * len(pair.roles)
        with tempfile.TemporaryDirectory() as folder:
            reference = Path(folder) / "reference.tif"
            _write(reference, self._lr, self._lr_valid)
            targets = []
            for sign in SIGNS:
                targets.append(Path(folder) / f"target{sign}.tif")
                seen = pair.observe(displacement.moved(sign * DITHER_PX, sign * DITHER_PX), mtf)
                _write(targets[-1], seen.values, seen.valid & ~seen.saturated)
            answers = self._ask(
                [
                    {"reference": str(reference), "target": str(target), "band": pair.roles.index(role) + 1, **common}
                    for role in roles
                    for target in targets
                ]
            )
        if answers:
            self.version = answers[0]["version"]
        return [answers[i : i + len(SIGNS)] for i in range(0, len(answers), len(SIGNS))]

    def _shift(self, answers: list[dict[str, Any]], role: str) -> Shift:
        both = [_in_px(answer["ties"], sign) for answer, sign in zip(answers, SIGNS)]
        common = sorted(set(both[0]) & set(both[1]))
        ties = np.array([[*key, *np.mean([both[0][key], both[1][key]], axis=0)] for key in common]).reshape(-1, 4)
        if len(ties) >= MIN_TIES:
            middle = np.median(ties[:, 2:], axis=0)
            spread = np.median(np.abs(ties[:, 2:] - middle), axis=0)
            return Shift(*_two(middle), _two(spread), len(ties), ties, role)
        singles = [answer["single"] for answer in answers]
        if None in singles:
            raise RegistrationFailed(
                "The two rasters could not be registered: nothing in them matches reliably.",
                f"{self.pair.hr.path}, {role}: {len(ties)} tie point(s) {'; '.join(answers[0]['errors'])[:300]}".strip(),
                "Check that they show the same place, allow a larger --max-shift, or pass --registration none.",
            )
        # The two opposite displacements cancel in the mean.
        col, row = np.mean([[s["dx"] / MADE_UP_GSD, -s["dy"] / MADE_UP_GSD] for s in singles], axis=0)
        return Shift(float(col), float(row), (0.0, 0.0), 0, ties, role)

    def correct(self, role: str, local: bool) -> tuple[Displacement, list[Shift]]:
        """The displacement after which nothing is left to move, and the measurements on the way.

        Args:
            role: the band to register by.
            local: follow the tie points, not only their median.

        Raises:
            RegistrationFailed: see `measure`, or the corrections do not settle.
        """
        displacement = Displacement()
        steps = [self.measure(displacement, role)]
        slope = np.ones(2)
        for _ in range(MAX_ITERATIONS):
            last = np.array([steps[-1].col, steps[-1].row])
            if np.abs(last).max() < TOLERANCE_PX:
                break
            move = last * slope
            displacement = displacement.moved(*_two(move))
            steps.append(self.measure(displacement, role))
            # arosics sees only part of a small shift; what the last move changed tells which part.
            seen = last - (steps[-1].col, steps[-1].row)
            with np.errstate(divide="ignore", invalid="ignore"):
                found = move / seen
            slope = np.where(np.abs(last) > 0.03, np.clip(np.nan_to_num(found, nan=1.0), 0.7, 2.5), slope)
        if max(abs(displacement.col), abs(displacement.row)) > self.max_shift_px or steps[-1].length > 0.5:
            raise RegistrationFailed(
                "The registration does not settle.",
                f"{self.pair.hr.path}, {role}: moved by {displacement.col:.2f}, {displacement.row:.2f} LR pixels, "
                f"{steps[-1].length:.2f} left",
                "Allow a larger --max-shift, choose another --match-band, or pass --registration none.",
            )
        return (self._follow(displacement, steps, slope), steps) if local else (displacement, steps)

    def _follow(self, displacement: Displacement, steps: list[Shift], slope: NDArray[np.float64]) -> Displacement:
        gathered: dict[tuple[float, float], NDArray[np.float64]] = {}
        radius = max(64.0, 0.15 * max(self.pair.grid.width, self.pair.grid.height))
        for _ in range(LOCAL_ITERATIONS):
            for tie in steps[-1].ties:
                key = (float(tie[0]), float(tie[1]))
                gathered[key] = gathered.get(key, np.zeros(2)) + tie[2:] * slope
            ties = np.array([[*key, *move] for key, move in sorted(gathered.items())]).reshape(-1, 4)
            displacement = replace(displacement, ties=ties, radius_px=radius)
            steps.append(self.measure(displacement, steps[0].band))
        return displacement

    def _ask(self, jobs: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Run the program that knows arosics, in a clean environment."""
        if not jobs:
            return []
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PROJ_", "GDAL_", "PYTHON", "LD_LIBRARY"))}
        command = [str(self.python), "-I", str(Path(__file__).with_name("arosics_shifts.py")), json.dumps(jobs)]
        trouble = "Run scripts/setup.sh pairs again."
        try:
            done = subprocess.run(command, capture_output=True, text=True, env=kept, timeout=TIMEOUT_S, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise RegistrationEnvironmentMissing("arosics does not run.", f"{error}", trouble) from error
        if done.returncode:
            raise RegistrationEnvironmentMissing("arosics does not run.", done.stderr.strip()[-500:], trouble)
        return json.loads(done.stdout)


def _two(values: NDArray[np.float64]) -> tuple[float, float]:
    return float(values[0]), float(values[1])


def _in_px(ties: list[dict[str, float]], sign: int) -> dict[tuple[float, float], tuple[float, float]]:
    """Tie points of a displaced target: what they say of the one that is not, by their place, LR pixels."""
    return {
        ((t["x"] - MADE_UP_ORIGIN[0]) / MADE_UP_GSD, (MADE_UP_ORIGIN[1] - t["y"]) / MADE_UP_GSD): (
            t["dx"] / MADE_UP_GSD + sign * DITHER_PX,
            -t["dy"] / MADE_UP_GSD + sign * DITHER_PX,
        )
        for t in ties
    }


def _write(path: Path, values: Array, valid: Mask) -> None:
    """Bands (C, h, w) for arosics, on the made-up grid."""
    place = Affine(MADE_UP_GSD, 0, MADE_UP_ORIGIN[0], 0, -MADE_UP_GSD, MADE_UP_ORIGIN[1])
    write_raster(path, np.where(valid, values, NODATA).astype(np.float32), place, MADE_UP_CRS, nodata=NODATA)


def phase_shift(reference: Array, target: Array, max_shift_px: int = 4) -> tuple[float, float]:
    """Shift (col, row) that `target` has to make to lie on `reference`, by phase correlation; pixels.

    A check that shares nothing with arosics: the normalised cross spectrum, below 0.35 cycles per pixel, is brought
    back on an ever finer grid of shifts around its peak (Guizar-Sicairos et al. 2008, Opt. Lett. 33, 156).

    Args:
        reference, target: (h, w) without gaps.
        max_shift_px: how far is looked.
    """
    h, w = reference.shape
    taper = np.outer(np.hanning(h), np.hanning(w))
    first, second = (np.fft.fft2((a - a.mean()) * taper) for a in (reference, target))
    cross = first * np.conj(second)
    rows, cols = np.fft.fftfreq(h)[:, None], np.fft.fftfreq(w)[None]
    cross = np.where(np.hypot(rows, cols) < 0.35, cross / np.maximum(np.abs(cross), 1e-12), 0)
    row, col, reach = 0.0, 0.0, float(max_shift_px)
    for step in (0.5, 0.1, 0.01):
        trial = np.arange(-round(reach / step), round(reach / step) + 1) * step
        over_rows = np.exp(2j * np.pi * np.outer(trial + row, rows[:, 0]))
        over_cols = np.exp(2j * np.pi * np.outer(cols[0], trial + col))
        power = (over_rows @ cross @ over_cols).real
        i, j = np.unravel_index(int(power.argmax()), power.shape)
        row, col, reach = row + float(trial[i]), col + float(trial[j]), 2 * step
    return col, row
