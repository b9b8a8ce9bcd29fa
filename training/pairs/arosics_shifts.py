"""Measures shifts between two rasters with arosics; a program of its own for the environment that has it.

arosics needs GDAL's own Python bindings, the rest of the training needs rasterio, and the two bring a GDAL each:
they never meet in one process. This file imports nothing of Subpixel.

`PYTHON arosics_shifts.py '[{"reference": A, "target": B, "band": 1, ...}]'` prints one line of JSON.
"""

from __future__ import annotations

import contextlib
import io
import json
import math
import sys
import warnings
from typing import Any

NODATA = -9999.0


def tie_points(job: dict[str, Any]) -> list[dict[str, float]]:
    """Shifts on a grid of windows, outliers removed by reliability, similarity and RANSAC.

    Args:
        job: `reference`, `target` (paths, one grid), `band` (from 1), `window_px`, `step_px`, `max_shift_px`.

    Returns:
        One entry per tie point: x, y of its window and dx, dy that the target must move, in CRS units.
    """
    from arosics import COREG_LOCAL

    local = COREG_LOCAL(
        job["reference"],
        job["target"],
        grid_res=job["step_px"],
        window_size=(job["window_px"], job["window_px"]),
        max_shift=job["max_shift_px"],
        r_b4match=job["band"],
        s_b4match=job["band"],
        tieP_filter_level=3,
        nodata=(NODATA, NODATA),
        CPUs=1,
        progress=False,
        q=True,
    )
    table = local.CoRegPoints_table
    table = table[(table["X_SHIFT_M"] != NODATA) & (table["Y_SHIFT_M"] != NODATA)]
    if "OUTLIER" in table:
        table = table[table["OUTLIER"] == False]  # noqa: E712 (a column of booleans and fill values)
    columns = ("X_MAP", "Y_MAP", "X_SHIFT_M", "Y_SHIFT_M")
    found = [dict(zip(("x", "y", "dx", "dy"), map(float, row))) for row in table[list(columns)].to_numpy()]
    return [tie for tie in found if all(math.isfinite(v) for v in tie.values())]


def single_shift(job: dict[str, Any]) -> dict[str, Any] | None:
    """One shift from one window in the middle of the overlap; None when nothing reliable was found."""
    from arosics import COREG

    one = COREG(
        job["reference"],
        job["target"],
        ws=(job["window_px"], job["window_px"]),
        max_shift=job["max_shift_px"],
        r_b4match=job["band"],
        s_b4match=job["band"],
        nodata=(NODATA, NODATA),
        CPUs=1,
        progress=False,
        q=True,
        ignore_errors=True,
    )
    one.calculate_spatial_shifts()
    if not one.success:
        return None
    info = one.coreg_info["corrected_shifts_map"]
    return {"dx": float(info["x"]), "dy": float(info["y"]), "reliability": float(one.shift_reliability)}


def main() -> None:
    """Read the jobs from the command line, print their answers in order."""
    warnings.simplefilter("ignore")
    answers: list[dict[str, Any]] = []
    with contextlib.redirect_stdout(io.StringIO()):
        import arosics

        for job in json.loads(sys.argv[1]):
            answer: dict[str, Any] = {"version": arosics.__version__, "ties": [], "single": None, "errors": []}
            for key, measure in (("ties", tie_points), ("single", single_shift)):
                try:
                    answer[key] = measure(job)
                except Exception as error:
                    # arosics raises many kinds when nothing matches; the caller says what that means.
                    answer["errors"].append(f"{type(error).__name__}: {error}")
            answers.append(answer)
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
