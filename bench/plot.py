"""Draws time and memory of the pipeline by the size of the scene."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot

from .scenes import MODES, SceneRun

MAX_BYTES = 100_000


def draw(scenes: Sequence[SceneRun], target: Path) -> None:
    """Write the plot as PNG. Raises ValueError when it is too large to keep beside the page."""
    figure, (time_axes, memory_axes) = pyplot.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    for mode in MODES:
        runs = [run for run in scenes if run.mode == mode and run.peak_bytes is not None]
        megapixels = [run.px / 1e6 for run in runs]
        time_axes.plot(megapixels, [run.seconds or 0.0 for run in runs], "o-", label=mode)
        memory_axes.plot(megapixels, [(run.peak_bytes or 0) / 1e9 for run in runs], "o-", label=mode)
    time_axes.set(xlabel="scene, million source pixels", ylabel="seconds", title="Time")
    memory_axes.set(xlabel="scene, million source pixels", ylabel="peak RSS, GB", title="Memory")
    # Sizes lie far apart: a straight line of slope one is time that grows with the area.
    time_axes.set(xscale="log", yscale="log")
    # From zero, so that what looks flat is flat.
    memory_axes.set(xscale="log", ylim=(0, 1.08 * memory_axes.dataLim.y1))
    # Where no line goes.
    for axes, place in ((time_axes, "upper left"), (memory_axes, "lower right")):
        axes.grid(alpha=0.3)
        axes.legend(loc=place)
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=110, metadata={"Software": None})
    pyplot.close(figure)
    if target.stat().st_size > MAX_BYTES:
        raise ValueError(f"{target.name} has {target.stat().st_size} bytes, more than {MAX_BYTES}")
