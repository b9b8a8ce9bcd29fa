"""Writes the results down: a page of Markdown, and JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from .hardware import QUIET_CORES, Hardware
from .rows import BY_ID
from .scenes import TILE_SIDE_PX, SceneRun
from .targets import TARGET_THREADS, Verdict
from .tiles import AT_ONCE_S, Outcome
from .warm import SIDE_PX as WARM_SIDE_PX
from .warm import WarmRun

UNKNOWN = "-"


@dataclass(frozen=True)
class Findings:
    """Everything that one go has found.

    Attributes:
        hardware: what it ran on.
        tile_px: side of the tile.
        outcomes: of the rows.
        scenes: runs of the pipeline.
        warm: runs in a warm engine.
        verdicts: on the targets.
        others: cores that other processes kept busy, at the start and at the end.
        quick: whether few runs were made.
    """

    hardware: Hardware
    tile_px: int
    outcomes: Sequence[Outcome]
    scenes: Sequence[SceneRun]
    warm: Sequence[WarmRun]
    verdicts: Sequence[Verdict]
    others: tuple[float, float]
    quick: bool

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary."""
        return {
            "hardware": self.hardware.to_dict(),
            "tile_px": self.tile_px,
            "rows": [outcome.to_dict() for outcome in self.outcomes],
            "scenes": [run.to_dict() for run in self.scenes],
            "warm": [run.to_dict() for run in self.warm],
            "targets": [{"text": v.text, "measured": v.measured, "reached": v.reached} for v in self.verdicts],
            "cores_busy_with_other_things": list(self.others),
            "quick": self.quick,
        }


def table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first column is text, those whose head ends in a space too, the others numbers."""
    rule = ["---" if i == 0 or head.endswith(" ") else "---:" for i, head in enumerate(heads)]
    rows = [[head.strip() for head in heads], rule, *lines]
    return "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows)


def _seconds(value: Optional[float]) -> str:
    if value is None:
        return UNKNOWN
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _number(value: Optional[float], scale: float, digits: int) -> str:
    return UNKNOWN if value is None else f"{value / scale:.{digits}f}"


def _tell(known: Optional[bool]) -> str:
    return "unknown" if known is None else "yes" if known else "no"


def rows_table(outcomes: Sequence[Outcome]) -> str:
    """Seconds, ratio to RRDB, memory, multiply-accumulates and parameters of each row."""
    rrdb = next((o.seconds for o in outcomes if o.id == "rrdb"), None)
    lines = []
    for outcome in outcomes:
        row = BY_ID[outcome.id]
        ratio = None if rrdb is None or outcome.seconds is None else outcome.seconds / rrdb
        # A median of one run is no median: how many there were is said for each.
        runs = f"{len(outcome.runs)}" if outcome.runs else UNKNOWN
        lines.append(
            [
                row.label,
                outcome.precision or UNKNOWN,
                _seconds(outcome.seconds),
                runs,
                UNKNOWN if ratio is None else f"{ratio:.3g}",
                _number(outcome.peak_bytes, 1e9, 2),
                _number(outcome.macs_per_px, 1e6, 2),
                _number(outcome.parameters, 1e6, 2),
                "; ".join(text for text in (row.note, outcome.remark) if text),
            ]
        )
    heads = ["Method", "Precision ", "Seconds", "Runs", "x RRDB", "Peak RSS, GB", "MMAC per LR px", "M parameters"]
    return table([*heads, "Remarks "], lines)


def scenes_table(scenes: Sequence[SceneRun]) -> str:
    """Seconds, speed, memory and start-up of each run of the pipeline."""
    lines = []
    for run in scenes:
        measured = run.peak_bytes is not None
        speed = run.px / run.seconds if run.seconds and measured else None
        lines.append(
            [
                f"{run.width_px} x {run.height_px}",
                run.mode,
                run.precision or UNKNOWN,
                f"({_seconds(run.seconds)})" if run.seconds is not None and not measured else _seconds(run.seconds),
                _number(speed, 1, 0),
                UNKNOWN if run.network_s is None or not run.seconds else f"{100 * run.network_s / run.seconds:.0f}",
                _number(run.peak_bytes, 1e9, 2),
                _number(run.start_s, 1, 1),
                run.remark,
            ]
        )
    heads = ["Scene, px", "Mode ", "Precision ", "Seconds", "px/s", "Network busy, %", "Peak RSS, GB", "Start-up, s"]
    return table([*heads, "Remarks "], lines)


def warm_table(runs: Sequence[WarmRun]) -> str:
    """Seconds until the network starts, until the first tile is there, and until the result is."""
    lines = [
        [str(r.steps), r.precision, *(f"{value:.2f}" for value in (r.begun_s, r.first_tile_s, r.whole_s))] for r in runs
    ]
    return table(["Steps", "Precision ", "Network starts, s", "First tile, s", "Result, s"], lines)


def targets_table(verdicts: Sequence[Verdict]) -> str:
    """Each target, what was measured, and whether it was reached."""
    said = {True: "reached", False: "missed", None: "cannot be told"}
    return table(
        ["Target", "Measured", "Verdict "],
        [
            [v.text, UNKNOWN if v.measured is None else f"{v.measured:.3g} x", f"**{said[v.reached]}**"]
            for v in verdicts
        ],
    )


def hardware_table(found: Hardware) -> str:
    """What it was measured on."""
    packages = ", ".join(f"{name} {version}" for name, version in found.packages.items())
    return table(
        ["What", "Value "],
        [
            ["Processor", f"{found.cpu}, {found.cores} cores"],
            ["AMX; bfloat16 in hardware", f"{_tell(found.amx)}; {_tell(found.bf16)}"],
            ["Memory", f"{found.memory_bytes / 1e9:.1f} GB"],
            ["System", f"{found.system}; Python {found.python}"],
            ["Packages", packages],
            ["Date, commit", f"{found.date}, `{found.commit}`"],
            ["Threads", f"{found.threads} for every process"],
        ],
    )


def page(findings: Findings, picture: str) -> str:
    """The whole page; `picture` is the plot's path as seen from it."""
    found = findings.hardware
    threads = f"{found.threads} thread{'s' if found.threads != 1 else ''}"
    parts = [
        "# Benchmarks",
        "Written by `scripts/bench.sh`; do not edit. To be compared on one machine only, in one go.",
    ]
    if findings.quick:
        parts.append("**A quick run: few repetitions, for trying the script, not for quoting.**")
    before, after = findings.others
    if max(before, after) > QUIET_CORES:
        said = f"kept {before:.1f} cores busy at the start and {after:.1f} at the end."
        parts.append(f"**The machine was not quiet**: other processes {said}")
    parts += [
        hardware_table(found),
        "## Targets",
        f"They were set for {TARGET_THREADS} CPU cores; this go had {threads}.",
        targets_table(findings.verdicts),
        f"## One tile of {findings.tile_px} x {findings.tile_px} px",
        "Four bands in, four bands of four times the side out, for everyone. Each method has a process of its own, is "
        "warmed up once, and takes its turn with the others; the time is the median of its runs, without loading, each right "
        f"after another one, as tiles of a scene are, where that takes less than {AT_ONCE_S:g} s. "
        "Subpixel runs through the product's engine, with consistency on and one orientation, in the precision that "
        "`auto` gives unless said otherwise; peers run as their packages have them, in fp32, with random weights, which "
        "cost what trained ones cost. Multiply-accumulates (MAC) are those of convolutions and matrix products.",
        rows_table(findings.outcomes),
        "## The whole pipeline",
        "From file to file with the headless command: reading, tiles with their halos, blending, writing, overviews. "
        "`faithful` is the model's estimate alone; `balanced`, the default, takes 2 steps after it. Seconds are those of the run; starting the process comes on top, once. The "
        f"network is busy while it has a tile. The scene of {TILE_SIDE_PX} px is the sample, mirrored.",
        scenes_table(findings.scenes),
        f"![Time and memory by size of the scene]({picture})",
        "## Again, in a warm engine",
        f"A piece of {WARM_SIDE_PX} x {WARM_SIDE_PX} px, as large as a preview, after others in the same process, with one "
        "orientation: seconds from the request until the network starts, until it has made the tile, and until the file is "
        "in its place; the quickest of several runs.",
        warm_table(findings.warm),
    ]
    return "\n\n".join(parts) + "\n"


def earlier_tile(data: Path, hardware: Hardware) -> Optional[SceneRun]:
    """The run of a whole tile that an earlier go on the same processor has left at `data`, with a remark that says when;
    None when there is none."""
    try:
        found = json.loads(data.read_text(encoding="utf-8"))
        before = found["hardware"]
        if any(before[name] != getattr(hardware, name) for name in ("cpu", "cores", "threads", "amx")):
            return None
        run = next(SceneRun(**run) for run in found["scenes"] if run["width_px"] == TILE_SIDE_PX)
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return None
    return replace(run, remark=run.remark or f"not of this go: {before['date']}, `{before['commit']}`")


def write(findings: Findings, target: Path, picture: Path, data: Path) -> None:
    """Write the page at `target` and everything as JSON at `data`; the page shows `picture`."""
    for path in (target, data):
        path.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page(findings, picture.relative_to(target.parent).as_posix()), encoding="utf-8")
    data.write_text(json.dumps(findings.to_dict(), indent=1) + "\n", encoding="utf-8")
