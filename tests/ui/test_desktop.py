"""The dock in a real QGIS window under Xvfb: press the button, keep working, get the layer."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def report(root: Path, tmp_path_factory: pytest.TempPathFactory, cut) -> dict:
    folder = tmp_path_factory.mktemp("desktop")
    cut(folder / "scene.tif", 160, 120)
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [str(root / "scripts" / "screenshots.sh"), str(folder / "scene.tif"), str(folder)],
        capture_output=True, text=True, timeout=300, env=environment,
    )  # fmt: skip
    path = folder / "report.json"
    assert path.is_file(), done.stdout[-3000:] + done.stderr[-3000:]
    return {**json.loads(path.read_text()), "folder": folder}


def test_nothing_failed(report: dict) -> None:
    assert report["errors"] == []
    assert report["heavy_modules"] == []


def test_desktop_stays_usable_while_it_runs(report: dict) -> None:
    assert report["running"]["cancel_enabled"]
    assert not report["running"]["run_enabled"]
    assert report["running"]["progress"]
    assert report["running"]["task_in_manager"]
    assert report["ticks_while_running"] > 10


def test_new_layer_stands_above_its_input_with_its_style(report: dict) -> None:
    assert report["tree"].index("scene 2.5 m") < report["tree"].index("scene")
    assert report["size"] == [640, 480]
    assert report["result_style"] == report["input_style"]
    assert report["history_entry"]


def test_uncertainty_layer(report: dict) -> None:
    assert "scene uncertainty" in report["tree"]


def test_cancel_writes_nothing(report: dict) -> None:
    assert report["cancelled_files"] == []
    assert report["layers_after_cancel"] == report["layers_before_cancel"]
    assert "Cancelled" in report["status_after_cancel"]


def test_error_is_shown(report: dict) -> None:
    assert "outside the layer" in report["message_bar"]


def test_drawn_extent(report: dict) -> None:
    assert report["drawn_size"] == [80, 80]


def test_screenshots(report: dict) -> None:
    for name in ("dock.png", "running.png", "result.png"):
        assert (report["folder"] / name).stat().st_size > 20_000
