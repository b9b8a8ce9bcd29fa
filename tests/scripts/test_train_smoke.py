"""The smoke run of training, as a newcomer would start it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
import rasterio

pytestmark = pytest.mark.slow


def test_training_from_data_to_a_model_that_runs(root: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [str(root / "scripts" / "train_smoke.sh"), str(tmp_path / "smoke")],
        capture_output=True,
        text=True,
        env=environment,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads((tmp_path / "smoke" / "model.json").read_text())["training"]["steps"] == 130
    report = json.loads((tmp_path / "smoke" / "evaluation" / "evaluation.json").read_text())
    assert report["simulated"]["modes"]["faithful"]["mean"]["gain"] > 0.3
    assert 0 <= report["simulated"]["uncertainty"]["within_1"] <= 1
    with rasterio.open(tmp_path / "smoke" / "superresolved.tif") as file:
        assert file.shape == (640, 640)
        assert file.tags()["SUBPIXEL_MODEL"] == "smoke"
