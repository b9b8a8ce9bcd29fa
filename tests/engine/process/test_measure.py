"""The calibration, on this machine and with the shipped model."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from subpixel.core.errors import DeviceUnavailable, RunCancelled
from subpixel.core.forecast.estimate import Workload, estimate
from subpixel.core.forecast.machine import Costs, MachineFacts, cpu_name, usable_cores
from subpixel.core.progress import Progress
from subpixel.core.version import version
from subpixel.engine.process import measure
from subpixel.engine.process.measure import measure_machine


def check(facts: MachineFacts) -> None:
    assert facts.version == version()
    assert (facts.cpu, facts.cores) == (cpu_name(), usable_cores())
    cpu = facts.device("cpu")
    assert cpu is not None
    assert facts.cpu in cpu.name
    assert 2**28 < cpu.available_bytes <= cpu.memory_bytes
    assert facts.start_up_s > 0
    # A processor that is busy with something else, as with other tests, tells nothing of itself.
    assert set(facts.costs) <= {device.id for device in facts.devices}
    for costs in facts.costs.values():
        assert min(costs.regression_s, costs.evaluation_s, costs.rest_s) > 0
        assert costs.sample_s >= 0
        assert costs.correction == 1


def test_the_engine_process_measures(root: Path) -> None:
    command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "engine"]
    lines = [{"command": "measure", "id": 5}]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    for line in lines:
        process.stdin.write(json.dumps(line) + "\n")
        process.stdin.flush()
    assert json.loads(process.stdout.readline())["event"] == "ready"
    assert json.loads(process.stdout.readline()) == {"event": "accepted", "id": 5}
    answer = json.loads(process.stdout.readline())
    process.stdin.close()
    process.wait(30)
    assert (answer["event"], answer["id"]) == ("result", 5), answer
    check(MachineFacts.from_dict(answer["result"]))


@pytest.mark.slow
def test_the_command_says_it_in_words(root: Path) -> None:
    command = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "measure", "--device", "cpu"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert f"cpu: {cpu_name()}" in said
    assert ("for each sampling step" in said) != ("too busy" in said)


@pytest.mark.parametrize(("share", "known"), [(0.0, True), (2.0, False)])
def test_nothing_is_said_of_a_processor_that_had_no_time(
    monkeypatch: pytest.MonkeyPatch, share: float, known: bool
) -> None:
    monkeypatch.setattr(measure, "LEAST_SHARE", share)
    facts = MachineFacts.from_dict(measure_machine("cpu"))
    assert (facts.costs_of("cpu") is not None) == known
    check(facts)
    assert estimate(Workload(64, 64, 4, 1, 1, device="cpu"), facts).seconds is None or known


def test_it_can_be_cancelled() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(RunCancelled):
        measure_machine(progress=progress)


def test_a_device_that_is_not_there_is_refused() -> None:
    import torch

    absent = "mps" if torch.cuda.is_available() else "cuda"
    with pytest.raises(DeviceUnavailable):
        measure_machine(absent)


def test_no_costs_without_the_device() -> None:
    facts = MachineFacts("1", "Z80", 1, (), 1.0, {"cpu": Costs(1.0, 1.0, 1.0, 1.0)})
    assert facts.costs_of("cpu") is None
    assert facts.costs_of("auto") is None
