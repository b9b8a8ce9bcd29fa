"""The benchmark: its targets and its page on made-up numbers, and rows of Subpixel that really run."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.bench import tiles
from subpixel.bench.hardware import Hardware, find_hardware
from subpixel.bench.report import Findings, earlier_tile, rows_table, scenes_table, table, targets_table, write
from subpixel.bench.rows import BY_ID, ROWS
from subpixel.bench.scenes import SceneRun, mirror, time_scenes
from subpixel.bench.targets import judge
from subpixel.bench.tiles import Outcome, RowFailed, Worker, repeats
from subpixel.bench.warm import WarmRun, time_warm_runs

MACHINE = Hardware(
    cpu="Made Up 1",
    cores=2,
    threads=2,
    amx=False,
    bf16=True,
    memory_bytes=16_000_000_000,
    system="Made Up OS",
    python="3.11.2",
    packages={"torch": "2.13.0"},
    commit="0123456",
    date="2026-11-21",
)


def outcomes(seconds: dict[str, float]) -> list[Outcome]:
    return [Outcome(id, [value], value, 1_500_000_000, 2_250_000.0, 4_100_000, "fp32") for id, value in seconds.items()]


AT_THE_LIMIT = {"subpixel-0": 0.5, "subpixel-2": 1.2, "subpixel-4": 3.5, "rrdb": 10.0, "ldsr-3": 210.0}


def cells(text: str, line: int) -> list[str]:
    """Cells of a table's line, the first below the head being 0."""
    return [cell.strip() for cell in text.splitlines()[line + 2].strip("|").split("|")]


def test_targets_are_reached_up_to_their_limits() -> None:
    verdicts = judge(outcomes(AT_THE_LIMIT))
    assert [v.reached for v in verdicts] == [True, True, True, True]
    assert [v.measured for v in verdicts] == pytest.approx([0.05, 0.12, 0.35, 60.0])


def test_targets_are_missed_beyond_them() -> None:
    slower = {id: seconds * (1.01 if id.startswith("subpixel") else 1) for id, seconds in AT_THE_LIMIT.items()}
    assert [v.reached for v in judge(outcomes(slower))] == [False, False, False, False]


def test_a_missing_peer_decides_nothing() -> None:
    verdicts = judge([o for o in outcomes(AT_THE_LIMIT) if o.id != "rrdb"])
    assert [v.reached for v in verdicts] == [None, None, None, True]
    assert "cannot be told" in targets_table(verdicts)


def test_rows_say_ratio_memory_work_and_why_one_is_left_out() -> None:
    left_out = Outcome("sen2sr", remark="left out: No module named 'sen2sr'")
    made_up = outcomes({"subpixel-2": 1.0, "subpixel-4": 2.0, "rrdb": 8.0, "ldsr-3": 200.0})
    text = rows_table([*made_up, left_out])
    assert cells(text, 1) == [BY_ID["subpixel-4"].label, "fp32", "2", "1", "0.25", "1.50", "2.25", "4.10", ""]
    assert cells(text, 3)[2:5] == ["200", "1", "25"]
    assert cells(text, 4)[2:8] == ["-"] * 6
    assert "No module named" in cells(text, 4)[8]


def test_scenes_show_what_was_not_run_in_brackets() -> None:
    run = SceneRun("balanced", 256, 256, 32.0, 28.8, 3.0, 1_200_000_000, precision="bf16")
    expected = SceneRun("balanced", 512, 512, 128.0, remark="not run; expected from 256 x 256 px")
    text = scenes_table([run, expected])
    assert cells(text, 0) == ["256 x 256", "balanced", "bf16", "32", "2048", "90", "1.20", "3.0", ""]
    assert cells(text, 1)[2:8] == ["-", "(128)", "-", "-", "-", "-"]


def test_a_bar_in_a_cell_does_not_break_the_table() -> None:
    assert table(["a"], [["x|y"]]).splitlines()[-1] == "| x/y |"


def test_the_page_and_its_data(tmp_path: Path) -> None:
    made_up = outcomes({"subpixel-0": 0.4, "subpixel-2": 1.0, "subpixel-4": 4.0, "rrdb": 10.0, "ldsr-3": 300.0})
    scenes = [SceneRun("faithful", 256, 256, 10.0, 9.5, 3.0, 1_000_000_000)]
    findings = Findings(
        MACHINE,
        128,
        made_up,
        scenes,
        [WarmRun(1, 0.02, 0.25, 0.5, "fp32")],
        judge(made_up),
        (0.0, 1.25),
        quick=False,
    )
    target, data = tmp_path / "docs" / "BENCHMARKS.md", tmp_path / "bench.json"
    write(findings, target, tmp_path / "docs" / "pictures" / "bench.png", data)
    text = target.read_text("utf-8")
    for wanted in (
        "Made Up 1",
        "no; yes",
        "16.0 GB",
        "`0123456`",
        "(pictures/bench.png)",
        "1.2 at the end",
        "| 1 | fp32 | 0.02 | 0.25 | 0.50 |",
    ):
        assert wanted in text
    assert "quick run" not in text
    assert text.count("**missed**") == 1
    stored = json.loads(data.read_text("utf-8"))
    assert [target["reached"] for target in stored["targets"]] == [True, True, False, True]
    assert stored["rows"][2]["seconds"] == 4.0


def test_the_run_of_a_whole_tile_stays_and_says_when_it_was(tmp_path: Path) -> None:
    data = tmp_path / "bench.json"
    assert earlier_tile(data, MACHINE) is None
    tile = SceneRun("faithful", 10980, 10980, 1990.0, 1983.0, 2.9, 980_000_000)
    for scenes, kept in (([SceneRun("faithful", 256, 256, 10.0)], None), ([tile], tile)):
        findings = Findings(MACHINE, 128, [], scenes, [], [], (0.0, 0.0), quick=False)
        write(findings, tmp_path / "BENCHMARKS.md", tmp_path / "bench.png", data)
        found = earlier_tile(data, replace(MACHINE, commit="89abcde", date="2026-12-01"))
        assert found == (kept and replace(kept, remark="not of this go: 2026-11-21, `0123456`"))
    # Once more later: it is still of that day.
    write(replace(findings, scenes=[found]), tmp_path / "BENCHMARKS.md", tmp_path / "bench.png", data)
    assert earlier_tile(data, replace(MACHINE, commit="cdef012")) == found
    assert earlier_tile(data, replace(MACHINE, cores=16)) is None
    assert earlier_tile(data, replace(MACHINE, amx=not MACHINE.amx)) is None


def test_runs_adapt_to_what_they_take() -> None:
    assert repeats(4.0, 40.0, 3) == 10
    assert repeats(60.0, 40.0, 3) == 3
    assert repeats(0.0, 40.0, 3) == 15


def test_rows_are_told_apart() -> None:
    assert len(BY_ID) == len(ROWS)
    assert {"subpixel-0", "subpixel-2", "subpixel-4", "rrdb", "ldsr-3"} <= set(BY_ID)
    assert set(tiles.EXTRAPOLATED) <= set(BY_ID)


def test_this_machine_is_known(root: Path) -> None:
    found = find_hardware(root, 1)
    assert found.cores >= 1
    assert found.memory_bytes > 1e8
    assert found.packages["torch"].startswith("2.")
    assert found.packages["spandrel"] == "not installed" or found.packages["spandrel"][0].isdigit()


def test_a_row_of_subpixel_runs(sample: Path) -> None:
    worker = Worker(BY_ID["subpixel-1"], 32, 1, sample)
    counted = worker.ask("count", 1)
    assert worker.ask("count", 4)["macs_per_px"] > counted["macs_per_px"] > 1e4
    assert worker.ask("run", 1)["seconds"] > 0
    worker.close()
    outcome = worker.outcome
    assert outcome.parameters is not None
    assert outcome.parameters > 1e6
    assert outcome.precision in ("fp32", "bf16")
    assert outcome.peak_bytes is not None
    assert 1e8 < outcome.peak_bytes < 4e9


def test_a_row_that_cannot_be_built_says_why(tmp_path: Path) -> None:
    with pytest.raises(RowFailed, match=r"nowhere\.tif"):
        Worker(BY_ID["bicubic"], 32, 1, tmp_path / "nowhere.tif")


def test_a_row_that_dies_does_not_stop_the_others(sample: Path) -> None:
    workers = [Worker(BY_ID[id], 32, 1, sample) for id in ("bicubic", "subpixel-0")]
    workers[0]._process.kill()
    tiles._take_turns(workers, {"bicubic": 2, "subpixel-0": 2})
    workers[1].close()
    dead, alive = (worker.outcome for worker in workers)
    assert (dead.runs, len(alive.runs)) == ([], 2)
    assert "ended after 0 runs" in dead.remark
    assert alive.remark == ""


@pytest.mark.slow
def test_the_pipeline_runs_on_a_piece_and_skips_what_would_take_too_long(sample: Path) -> None:
    # Nothing is known before the first, so that it runs; after it there is no time left.
    runs = time_scenes(sample, (32, 64), 1, until=0.0)
    assert [(run.mode, run.width_px) for run in runs] == [
        ("faithful", 32),
        ("balanced", 32),
        ("four steps", 32),
        ("faithful", 64),
        ("balanced", 64),
        ("four steps", 64),
    ]
    for small, large in zip(runs[:3], runs[3:]):
        assert small.remark == ""
        assert small.peak_bytes is not None
        assert small.start_s is not None
        assert small.seconds is not None
        assert small.start_s > 0
        assert small.network_s is not None
        assert 0 < small.network_s < small.seconds
        assert large.peak_bytes is None
        assert large.seconds == pytest.approx(4 * small.seconds)
        assert "not run" in large.remark


@pytest.mark.slow
def test_a_warm_engine_is_timed(sample: Path) -> None:
    runs = time_warm_runs(sample, 1)
    assert [run.steps for run in runs] == [0, 1, 4]
    for run in runs:
        assert 0 < run.begun_s < run.first_tile_s < run.whole_s


def test_a_mirrored_scene_has_no_jumps(sample: Path, tmp_path: Path) -> None:
    with rasterio.open(sample) as file:
        side = file.width + 50
        pixels = file.read()
    mirror(sample, tmp_path / "tile.tif", side)
    with rasterio.open(tmp_path / "tile.tif") as file:
        made = file.read()
        assert file.descriptions == ("B02", "B03", "B04", "B08")
    assert made.shape == (4, side, side)
    width, height = pixels.shape[2], pixels.shape[1]
    assert np.array_equal(made[:, :100, :width], pixels[:, :100])
    assert np.array_equal(made[:, :100, width:], pixels[:, :100, : width - 51 : -1])
    assert np.array_equal(made[:, height:, :width], pixels[:, : 2 * height - side - 1 : -1, :])
