"""What is said before a run, by hand on small cases and against real runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from subpixel.core.forecast.estimate import CORRECTION_LIMITS, Estimate, Workload, estimate, refine
from subpixel.core.forecast.machine import Costs, Device, MachineFacts
from subpixel.core.sentinel2.spectral import COARSE_ROLES

COSTS = Costs(regression_s=1e-6, evaluation_s=2e-6, sample_s=5e-7, rest_s=1e-7)
FACTS = MachineFacts("1.0", "Z80", 2, (Device("cpu", "Z80, 2 cores", 2**34, 2**33),), 2.5, {"cpu": COSTS})
FAITHFUL = {"steps": 0, "samples": 0, "orientations": 8}
BALANCED = {"steps": 4, "samples": 1, "orientations": 2}


# One tile of 64 px, at a place where the network's strides begin, reads 64 + 2 * 16 of halo: 96 px, 9216 in all; with a
# halo of 24 px for four steps 112 px, 14400 in all. A window of 512 px is four tiles of 256 px, each with a ramp of 8 px
# as well: 296 px, 87616 in all.
@pytest.mark.parametrize(
    ("side_px", "options", "seconds"),
    [
        (64, FAITHFUL, 9216 * 8.1e-6),
        (64, BALANCED, 14400 * (2 + 4 * 2 + 0.5 + 0.1) * 1e-6),
        (64, {**BALANCED, "samples": 4, "uncertainty": True}, 14400 * (2 + 4 * (4 * 2 + 0.5) + 2 * 0.1) * 1e-6),
        (64, {**BALANCED, "method": "bicubic"}, 9216 * 1e-7),
        (512, FAITHFUL, 4 * 87616 * 8.1e-6),
    ],
)
def test_time_counts_what_tiles_read_and_how_often(side_px: int, options: dict, seconds: float) -> None:
    expected = estimate(Workload(side_px, side_px, **options), FACTS)
    assert (expected.width_out_px, expected.height_out_px) == (4 * side_px, 4 * side_px)
    assert expected.seconds == pytest.approx(seconds)
    assert expected.start_up_s == 2.5


def test_bands_of_20_m_take_their_share() -> None:
    """Their network is part of a regression estimate, and tiles read more around them."""
    for coarse, read_px, seconds in ((0, 96**2, 8.1e-6), (6, 104**2, (8 + 0.45 + 2.5 * 0.1) * 1e-6), (3, 104**2, None)):
        work = Workload(64, 64, **FAITHFUL, bands=4 + coarse, coarse_bands=coarse)
        assert work.plan().read_px == read_px
        if seconds is not None:
            assert estimate(work, FACTS).seconds == pytest.approx(read_px * seconds)
    four, ten = (estimate(Workload(512, 512, **FAITHFUL, bands=4 + n, coarse_bands=n), FACTS) for n in (0, 6))
    assert (ten.disk_bytes - 32_768) / (four.disk_bytes - 32_768) == pytest.approx(2.5)
    assert ten.seconds > four.seconds


def test_small_tiles_read_more() -> None:
    large, small = (estimate(Workload(512, 512, tile_px=tile_px, **BALANCED), FACTS) for tile_px in (324, 132))
    # Eight by eight tiles of 64 px, 128 px each, instead of two by two.
    assert small.seconds / large.seconds == pytest.approx(64 * 128**2 / (4 * 320**2))
    assert small.memory_bytes < large.memory_bytes
    assert small.disk_bytes == large.disk_bytes


def test_time_is_unknown_where_nothing_was_measured() -> None:
    for facts, device in ((None, "auto"), (FACTS, "cuda")):
        expected = estimate(Workload(64, 64, device=device, **BALANCED), facts)
        assert expected.seconds is None
        assert expected.disk_bytes > 0
        assert expected.memory_bytes > 0


@pytest.mark.parametrize(
    "more",
    [
        {"width_px": 700},
        {"height_px": 700},
        {"steps": 5},
        {"samples": 2},
        {"orientations": 4},
        {"uncertainty": True},
        {"bands": 4},
        {"coarse_bands": 1},
        {"sample_bytes": 4},
    ],
)
def test_more_never_takes_less(more: dict) -> None:
    # More bands than four get smaller tiles, so that memory stays.
    base = {"width_px": 400, "height_px": 400, "bands": 3, **BALANCED}
    before, after = estimate(Workload(**base), FACTS), estimate(Workload(**{**base, **more}), FACTS)
    assert after.seconds >= before.seconds
    assert after.memory_bytes >= before.memory_bytes
    assert after.disk_bytes >= before.disk_bytes
    assert after != before


def expect(facts: MachineFacts) -> Estimate:
    return estimate(Workload(2000, 2000, **BALANCED), facts)


@pytest.mark.parametrize("truth", [0.5, 3.0])
def test_runs_make_estimates_better(truth: float) -> None:
    facts, seconds = FACTS, truth * expect(FACTS).seconds
    misses = []
    for _ in range(8):
        misses.append(abs(expect(facts).seconds / seconds - 1))
        facts = refine(facts, expect(facts), seconds)
    assert misses == sorted(misses, reverse=True)
    assert misses[-1] < 0.02


def test_one_odd_run_is_not_believed() -> None:
    expected = expect(FACTS)
    odd = refine(FACTS, expected, 1e6)
    assert odd.costs["cpu"].correction == pytest.approx(CORRECTION_LIMITS[1] ** 0.5)
    for _ in range(50):
        odd = refine(odd, expected, 1e6)
    assert odd.costs["cpu"].correction <= CORRECTION_LIMITS[1]


def test_short_runs_teach_little() -> None:
    expected = estimate(Workload(64, 64, **BALANCED), FACTS)
    once = refine(FACTS, expected, 2 * expected.seconds)
    assert 1 < once.costs["cpu"].correction < 1.1


def test_an_old_estimate_teaches_what_a_new_one_does() -> None:
    old, seconds = expect(FACTS), 3 * expect(FACTS).seconds
    facts = refine(FACTS, old, seconds)
    assert refine(facts, old, seconds) == refine(facts, expect(facts), seconds)


def test_nothing_is_learnt_without_an_estimate() -> None:
    unknown = estimate(Workload(64, 64, device="cuda", **BALANCED), FACTS)
    assert refine(FACTS, unknown, 10.0) == FACTS


def test_facts_travel_as_json() -> None:
    assert MachineFacts.from_dict(FACTS.to_dict()) == FACTS


@pytest.mark.parametrize("output_type", ["same", "float32"])
def test_disk_is_enough_and_not_three_times_too_much(run, cut, tmp_path: Path, output_type: str) -> None:
    outputs = tmp_path / "out.tif", tmp_path / "deviation.tif"
    options = {"steps": 2, "ensemble": 2, "output_type": output_type}
    run(cut(tmp_path / "in.tif", 96, 96), outputs[0], uncertainty=str(outputs[1]), **options)
    sample_bytes = 2 if output_type == "same" else 4
    expected = estimate(Workload(96, 96, 2, 2, 1, uncertainty=True, sample_bytes=sample_bytes))
    written = sum(path.stat().st_size for path in outputs)
    assert expected.disk_bytes / 3 <= written <= expected.disk_bytes


# Runs a command and says its peak in the system's unit.
PEAK = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:])
_, status, usage = os.wait4(process.pid, 0)
print(usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="only POSIX tells the peak of a child")
@pytest.mark.parametrize("uncertainty", [False, True])
@pytest.mark.parametrize("coarse", [0, 6])
def test_memory_is_enough_and_not_twice_too_much(
    root: Path, sample: Path, cut, tmp_path: Path, uncertainty: bool, coarse: int
) -> None:
    source = cut(tmp_path / "in.tif", 128, 128)
    options = ["--steps=1", "--orientations=1", "--device=cpu"]
    if uncertainty:
        options += [f"--uncertainty={tmp_path / 'deviation.tif'}", "--ensemble=2"]
    if coarse:
        whole = sample.with_name("sentinel2_20m.tif")
        named = ",".join(f"{role}={whole}#{number}" for number, role in enumerate(COARSE_ROLES, start=1))
        options += ["--all-bands", f"--bands={named}"]
    command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve", str(source)]
    # By way of a small process: a child's peak begins with that of who starts it.
    done = subprocess.run(
        [sys.executable, "-I", "-c", PEAK, *command, str(tmp_path / "out.tif"), *options],
        capture_output=True,
        text=True,
        check=True,
    )
    peak_bytes = int(done.stdout.splitlines()[-1]) * (1 if sys.platform == "darwin" else 1024)
    samples = 2 if uncertainty else 1
    bands = {"bands": 4 + coarse, "coarse_bands": coarse}
    expected = estimate(Workload(128, 128, 1, samples, 1, uncertainty=uncertainty, **bands))
    assert expected.memory_bytes / 2 <= peak_bytes <= expected.memory_bytes
