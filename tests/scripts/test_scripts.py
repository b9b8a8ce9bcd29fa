"""The scripts a newcomer meets."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import rasterio


def test_sample_scene(sample: Path) -> None:
    with rasterio.open(sample) as file:
        assert (file.width, file.height) == (1933, 1947)
        assert file.crs.to_epsg() == 32618
        assert file.descriptions == ("B02", "B03", "B04", "B08")
        assert tuple(file.bounds) == (435730, 4159990, 455060, 4179460)


def test_the_engine_runs_from_the_unpacked_zip(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "subpixel.zip"
    subprocess.run([sys.executable, str(root / "scripts" / "parts" / "package.py"), str(target)], check=True)
    with zipfile.ZipFile(target) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-I", str(tmp_path / "subpixel" / "engine" / "__main__.py"), "info"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_before_and_after_picture(root: Path, sample: Path, tmp_path: Path) -> None:
    from PIL import Image

    run = [
        str(root / "scripts" / "subpixel"),
        "superresolve",
        str(sample),
        str(tmp_path / "o.tif"),
        "--method",
        "bicubic",
        "--extent=441000,4175000,442000,4176000",
    ]
    subprocess.run(run, check=True, capture_output=True)
    script = [
        sys.executable,
        str(root / "scripts" / "pictures" / "before_after.py"),
        str(sample),
        str(tmp_path / "o.tif"),
        str(tmp_path / "p.png"),
    ]
    subprocess.run([*script, "--piece-m", "500", "--side", "200"], check=True)
    with Image.open(tmp_path / "p.png") as picture:
        assert picture.size == (3 * 200 + 16, 230)
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 200
