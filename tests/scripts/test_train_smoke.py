"""The smoke run of training, as a newcomer would start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import rasterio
from subpixel.training.sources.hr import FOLDERS


def test_the_tiny_data_has_every_folder_that_training_reads(root: Path, tmp_path: Path) -> None:
    script = root / "scripts" / "data" / "make_tiny_data.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    assert {path.name for path in (tmp_path / "hr").iterdir()} == {folder.name for folder in FOLDERS}


@pytest.mark.slow
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
