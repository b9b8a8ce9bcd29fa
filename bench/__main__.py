"""Command line of the benchmark; see scripts/bench.sh."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from ..core.forecast.machine import usable_cores
from . import report
from .hardware import cores_in_use, find_hardware
from .scenes import QUICK_SIDES_PX, SIDES_PX, time_scenes, time_whole_tile
from .targets import judge
from .tiles import LONGEST_S, ROOT, Outcome, time_rows
from .warm import time_warm_runs

TILE_PX = 128
# Seconds that a row's runs may take together, and how many it has at least.
ROW_BUDGET_S, LEAST_RUNS = 24.0, 3
QUICK_ROW_BUDGET_S, QUICK_LEAST_RUNS, QUICK_LONGEST_S = 2.0, 1, 30.0
# Everything shall have ended by then, so that it fits into a coffee break.
MINUTES = 23.0


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench", description="Time Subpixel beside its peers.")
    parser.add_argument("--scene", type=Path, required=True, help="the sample scene")
    parser.add_argument("--quick", action="store_true", help="few runs, to see that it works")
    parser.add_argument("--threads", type=int, default=usable_cores(), help="of every process (default %(default)s)")
    parser.add_argument(
        "--minutes", type=float, default=MINUTES, help="after which no run begins (default %(default)g)"
    )
    parser.add_argument(
        "--longest",
        type=float,
        default=LONGEST_S,
        help="seconds; what takes longer is extrapolated (default %(default)g)",
    )
    parser.add_argument(
        "--tile",
        action="store_true",
        help="also a whole tile of 10980 px: an hour and 30 GB more; without it, that of an earlier go stays",
    )
    return parser.parse_args(argv)


def places(quick: bool) -> tuple[Path, Path, Path]:
    """Where page, plot and data go."""
    if quick:
        folder = ROOT / "build" / "bench" / "quick"
        return folder / "BENCHMARKS.md", folder / "bench.png", folder / "bench.json"
    docs = ROOT / "docs"
    return docs / "BENCHMARKS.md", docs / "pictures" / "bench.png", ROOT / "build" / "bench" / "bench.json"


def time_one_tile(arguments: argparse.Namespace, bf16: bool) -> list[Outcome]:
    """Subpixel and its peers on one tile."""
    quick = arguments.quick
    return time_rows(
        TILE_PX,
        arguments.threads,
        arguments.scene,
        QUICK_ROW_BUDGET_S if quick else ROW_BUDGET_S,
        QUICK_LEAST_RUNS if quick else LEAST_RUNS,
        QUICK_LONGEST_S if quick else arguments.longest,
        bf16,
    )


def main() -> None:
    """Measure, judge and write."""
    arguments = parse()
    began, quick = time.monotonic(), arguments.quick
    target, picture, data = places(quick)
    hardware = find_hardware(ROOT, arguments.threads)
    before = cores_in_use()
    print("== One tile", file=sys.stderr, flush=True)
    # A processor that does not say is treated as one that has it not.
    outcomes = time_one_tile(arguments, bool(hardware.bf16))
    print("== A warm engine", file=sys.stderr, flush=True)
    warm = time_warm_runs(arguments.scene, arguments.threads)
    print("== The whole pipeline", file=sys.stderr, flush=True)
    sides = QUICK_SIDES_PX if quick else SIDES_PX
    scenes = time_scenes(arguments.scene, sides, arguments.threads, began + 60 * arguments.minutes)
    kept = None if arguments.tile or quick else report.earlier_tile(data, hardware)
    if kept is not None:
        scenes.append(kept)
    # Matplotlib is large: not before everything else is measured.
    from .plot import draw

    verdicts = judge(outcomes)

    def record() -> None:
        draw(scenes, picture)
        others = (before, cores_in_use())
        findings = report.Findings(hardware, TILE_PX, outcomes, scenes, warm, verdicts, others, quick)
        report.write(findings, target, picture, data)

    record()
    if arguments.tile:
        scenes.append(time_whole_tile(arguments.scene, arguments.threads))
        record()
    print(report.targets_table(verdicts))
    print(f"== {target}, {data}: {(time.monotonic() - began) / 60:.0f} minutes", file=sys.stderr)


if __name__ == "__main__":
    main()
