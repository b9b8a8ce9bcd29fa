"""Times the rows on one tile: each in a process of its own, all on the same threads, taking turns."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from .rows import ROWS, Row

ROOT = Path(__file__).resolve().parent.parent
# A row whose one run would take longer is not run but extrapolated from fewer steps.
LONGEST_S = 240.0
# Runs that take less are timed right after another one.
AT_ONCE_S = 10.0
# Runs of so many steps tell what the others would take.
FEW, MORE = 1, 3
EXTRAPOLATED = ("ldsr-100",)


@dataclass
class Outcome:
    """What was found about a row.

    Attributes:
        id: of the row.
        runs: seconds of every run that counts.
        seconds: their median; None where nothing could be run.
        peak_bytes: of the process's resident memory.
        macs_per_px: multiply-accumulates per LR pixel.
        parameters, precision: of the network.
        remark: what is different about this row's numbers, or why there are none.
    """

    id: str
    runs: list[float] = field(default_factory=list)
    seconds: Optional[float] = None
    peak_bytes: Optional[int] = None
    macs_per_px: Optional[float] = None
    parameters: Optional[int] = None
    precision: str = ""
    remark: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary."""
        return asdict(self)


class RowFailed(Exception):
    """A row's process ended early; the text is the last thing that it said."""


def environment(threads: int) -> dict[str, str]:
    """The variables of a process that may use so many threads."""
    return {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}


def peak_bytes(usage: Any) -> int:
    """Peak resident memory from what `os.wait4` tells about a process."""
    return int(usage.ru_maxrss) * (1 if sys.platform == "darwin" else 1024)


class Worker:
    """A row's process. Raises RowFailed where it cannot be built."""

    def __init__(self, row: Row, side_px: int, threads: int, scene: Path) -> None:
        self.row = row
        # It lives as long as the process that writes to it.
        self._said = tempfile.TemporaryFile("w+")  # noqa: SIM115
        command = [sys.executable, str(ROOT / "scripts" / "module.py"), "bench.worker"]
        self._process = subprocess.Popen(
            [*command, row.id, str(side_px), str(threads), str(scene)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
            env=environment(threads),
        )
        self.outcome = Outcome(row.id)
        facts = self._answer()
        self.outcome.parameters, self.outcome.precision = facts["parameters"], facts["precision"]

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.close()
            self._said.seek(0)
            lines = self._said.read().strip().splitlines()
            raise RowFailed(lines[-1] if lines else "ended without a word")
        found: dict[str, Any] = json.loads(line)
        return found

    def ask(self, command: str, steps: int) -> dict[str, Any]:
        """Have it `count` or `run` with so many steps. Raises RowFailed."""
        assert self._process.stdin is not None
        # Where it has ended already, the answer that is missing says why.
        with suppress(BrokenPipeError):
            self._process.stdin.write(f"{command} {steps}\n")
            self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        """End it and learn how much memory it had."""
        if self._process.returncode is not None:
            return
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self.outcome.peak_bytes = peak_bytes(usage)


def repeats(seconds: float, budget_s: float, least: int, most: int = 15) -> int:
    """How often a row is run that takes so long."""
    return max(least, min(most, int(budget_s / max(seconds, 1e-3))))


def _extrapolated(worker: Worker, longest_s: float) -> None:
    """Run a row of many steps once, or say what few steps let expect."""
    steps, outcome = worker.row.steps, worker.outcome
    few, more = worker.ask("count", FEW), worker.ask("count", MORE)
    grown = (steps - FEW) / (MORE - FEW)
    outcome.macs_per_px = few["macs_per_px"] + grown * (more["macs_per_px"] - few["macs_per_px"])
    few_s, more_s = worker.ask("run", FEW)["seconds"], worker.ask("run", MORE)["seconds"]
    expected = few_s + grown * (more_s - few_s)
    if expected > longest_s:
        outcome.seconds = expected
        outcome.remark = f"extrapolated from {FEW} step ({few_s:.1f} s) and {MORE} steps ({more_s:.1f} s)"
        return
    outcome.runs = [worker.ask("run", steps)["seconds"]]
    outcome.seconds, outcome.remark = outcome.runs[0], "one run"


def _run_warm(worker: Worker) -> float:
    """Seconds of a run that follows another at once, as tiles of a scene do, where that does not take too long: the first
    run after others have had their turns would mostly find the caches full of what is theirs."""
    steps = worker.row.steps
    seconds: float = worker.ask("run", steps)["seconds"]
    return worker.ask("run", steps)["seconds"] if seconds < AT_ONCE_S else seconds


def _take_turns(workers: Sequence[Worker], wanted: dict[str, int]) -> None:
    for turn in range(max(wanted.values(), default=0)):
        # Each turn begins with another row, so that none is always the one after the heaviest.
        start = turn % len(workers)
        for worker in [*workers[start:], *workers[:start]]:
            if turn < wanted[worker.row.id] and not worker.outcome.remark:
                try:
                    worker.outcome.runs.append(_run_warm(worker))
                except RowFailed as error:
                    # Such as one that the system has killed for its memory: the others go on.
                    worker.outcome.remark = f"ended after {len(worker.outcome.runs)} runs: {error}"


def time_rows(
    side_px: int, threads: int, scene: Path, budget_s: float, least: int, longest_s: float, bf16: bool
) -> list[Outcome]:
    """Time all rows.

    Args:
        side_px: of the tile, source pixels.
        threads: that each may use.
        scene: the sample scene.
        budget_s: seconds that one row may take, if it can be run `least` times in them.
        least: fewest runs that a median is taken of.
        longest_s: what a row's single run may take.
        bf16: whether the processor computes in it; rows that ask for it are left out otherwise.
    """
    outcomes: list[Outcome] = []
    workers: list[Worker] = []
    wanted: dict[str, int] = {}
    for row in _worth_it(ROWS, bf16):
        print(f"   {row.label}", file=sys.stderr, flush=True)
        try:
            worker = Worker(row, side_px, threads, scene)
            outcomes.append(worker.outcome)
            if _doubled(worker, workers):
                worker.close()
                outcomes.pop()
            elif row.id in EXTRAPOLATED:
                _extrapolated(worker, longest_s)
                worker.close()
            else:
                first = worker.ask("count", row.steps)
                worker.outcome.macs_per_px = first["macs_per_px"]
                wanted[row.id] = repeats(first["seconds"], budget_s, least)
                workers.append(worker)
        except RowFailed as error:
            failed = outcomes[-1] if outcomes and outcomes[-1].id == row.id else Outcome(row.id)
            if failed not in outcomes:
                outcomes.append(failed)
            failed.remark = f"left out: {error}"
    print("   taking turns", file=sys.stderr, flush=True)
    _take_turns(workers, wanted)
    for worker in workers:
        worker.close()
        worker.outcome.seconds = statistics.median(worker.outcome.runs) if worker.outcome.runs else None
    return outcomes


def _worth_it(rows: Iterable[Row], bf16: bool) -> list[Row]:
    return [row for row in rows if bf16 or not row.needs_bf16]


def _doubled(worker: Worker, others: Sequence[Worker]) -> bool:
    """Whether another row of Subpixel computes the very same, because that is what `auto` has chosen."""
    same = (worker.row.kind, worker.row.steps, worker.outcome.precision)
    return worker.row.kind == "subpixel" and any(
        same == (other.row.kind, other.row.steps, other.outcome.precision) for other in others
    )
