"""What QGIS remembers of the machine; measured by the real engine."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from subpixel.core.errors import RunCancelled
from subpixel.core.forecast.estimate import Workload, estimate
from subpixel.core.forecast.machine import Costs, Device, MachineFacts, cpu_name
from subpixel.core.version import version
from subpixel.ui.engine import environment, machine
from subpixel.ui.engine.client import measure_on_engine, shut_down_engines

pytestmark = pytest.mark.usefixtures("qgis_app")
COSTS = Costs(1e-6, 2e-6, 5e-7, 1e-7)
CPU = Device("cpu", "Intel Xeon, 2 cores", 24_000_000_000, 20_000_000_000)
FACTS = MachineFacts("1.0", "Intel Xeon", 2, (CPU,), 2.5, {"cpu": COSTS})


@pytest.fixture(autouse=True)
def forget():
    QgsSettings().remove(machine.KEY)
    yield
    QgsSettings().remove(machine.KEY)


def test_measured_in_the_background_and_remembered(qtbot) -> None:
    done: list[tuple[MachineFacts, threading.Thread]] = []
    assert machine.load_machine() is None
    assert machine.measure_in_background(lambda facts: done.append((facts, threading.current_thread())))
    # A second caller waits for the same measurement.
    assert machine.measure_in_background(lambda facts: done.append((facts, threading.current_thread())))
    qtbot.waitUntil(lambda: len(done) == 2, timeout=600_000)
    facts, thread = done[0]
    assert thread is threading.main_thread()
    assert done[1][0] is facts
    assert (facts.version, facts.cpu) == (version(), cpu_name())
    # A busy processor tells nothing of itself.
    costs = facts.costs_of("auto")
    assert costs is None or costs.evaluation_s > 0
    assert machine.load_machine() == facts
    shut_down_engines()


def test_cancelled_measurement_says_so() -> None:
    with pytest.raises(RunCancelled):
        measure_on_engine(lambda: True)
    shut_down_engines()


def test_harmless_without_an_engine(monkeypatch) -> None:
    monkeypatch.setattr(environment, "candidates", lambda: [])
    assert not machine.measure_in_background(lambda facts: pytest.fail("nothing was measured"))
    assert machine.load_machine() is None


@pytest.mark.parametrize("changed", ["cpu_name", "version", "environment_in_use"])
def test_out_of_date_when_the_machine_changes(monkeypatch, changed: str) -> None:
    machine.save_machine(FACTS)
    assert machine.load_machine() == FACTS
    monkeypatch.setattr(machine, changed, lambda: "another")
    assert machine.load_machine() is None


@pytest.mark.parametrize("stored", ["nonsense", "[]", "{}", '{"identity": 1, "facts": {}}'])
def test_what_is_stored_may_be_anything(stored: str) -> None:
    QgsSettings().setValue(machine.KEY, stored)
    assert machine.load_machine() is None


def test_runs_correct_what_is_remembered() -> None:
    machine.save_machine(FACTS)
    expected = estimate(Workload(3000, 3000, 4, 1, 2), FACTS)
    machine.learn(expected, 3 * expected.seconds)
    assert machine.load_machine().costs["cpu"].correction == pytest.approx(3**0.5)


def test_labels_name_the_devices() -> None:
    assert machine.device_labels(FACTS) == [
        ("auto", "Automatic: CPU", "Intel Xeon, 2 cores, 24 GB"),
        ("cpu", "CPU", "Intel Xeon, 2 cores, 24 GB"),
    ]
    card = Device("cuda", "NVIDIA T4", 16_000_000_000)
    both = replace(FACTS, devices=(card, replace(CPU, memory_bytes=None)))
    assert machine.device_labels(both) == [
        ("auto", "Automatic: CUDA", "NVIDIA T4, 16 GB"),
        ("cuda", "CUDA", "NVIDIA T4, 16 GB"),
        ("cpu", "CPU", "Intel Xeon, 2 cores"),
    ]
    assert [name for name, *_ in machine.device_labels(None)] == ["auto", "cpu", "cuda", "mps"]


def test_out_of_date_when_the_engine_is_built_anew(tmp_path: Path, monkeypatch) -> None:
    """In the same place, with another build of PyTorch."""
    python, config = tmp_path / "bin" / "python", tmp_path / "pyvenv.cfg"
    config.write_text("home = /usr/bin")
    monkeypatch.setattr(machine, "environment_in_use", lambda: python)
    machine.save_machine(FACTS)
    assert machine.load_machine() == FACTS
    os.utime(config, ns=(1, 1))
    assert machine.load_machine() is None
