"""The process of one row: builds it, then answers `count STEPS` and `run STEPS` on stdin with one line of JSON each."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import torch
from torch.utils.flop_counter import FlopCounterMode

from .rows import BANDS, BY_ID, SCALE_FACTOR
from .subjects import Subject, build, read_tile


def _counted(subject: Subject, steps: int, side_px: int) -> dict[str, Any]:
    """Multiply-accumulates per LR pixel of convolutions and matrix products; serves as the warm-up."""
    began = time.perf_counter()
    with FlopCounterMode(display=False) as counter:
        made = subject.run(steps)
    expected = (1, len(BANDS), side_px * SCALE_FACTOR, side_px * SCALE_FACTOR)
    if tuple(made.shape) != expected:
        raise ValueError(f"made {tuple(made.shape)} instead of {expected}")
    return {"macs_per_px": counter.get_total_flops() / 2 / side_px**2, "seconds": time.perf_counter() - began}


def _timed(subject: Subject, steps: int) -> dict[str, Any]:
    began = time.perf_counter()
    subject.run(steps)
    return {"seconds": time.perf_counter() - began}


def main() -> None:
    """Arguments: row, side of the tile in source pixels, threads, scene."""
    # What packages print must not get between the answers.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    row, side_px, threads, scene = BY_ID[sys.argv[1]], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    subject = build(row, read_tile(scene, side_px))
    answers.write(json.dumps({"parameters": subject.parameters, "precision": subject.precision}) + "\n")
    for line in sys.stdin:
        command, steps = line.split()
        found = _counted(subject, int(steps), side_px) if command == "count" else _timed(subject, int(steps))
        answers.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
