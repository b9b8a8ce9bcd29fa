"""Inside QGIS: the provider is registered, the engine is the real one in its own environment."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import pytest
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt import sip
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.tests.ui.support.rasters import PRODUCT_PX
from subpixel.ui.engine.client import shut_down_engines
from subpixel.ui.engine.environment import clean_environment, find_engine_python
from subpixel.ui.processing.provider import SubpixelProvider

# Written by GDAL's own tools: rasterio does not belong into QGIS's process.
BANDS = ("B02", "B03", "B04", "B08")
COL, ROW = 600, 280


@pytest.fixture(scope="session", autouse=True)
def no_layer_outlives_qgis(qgis_app: QgsApplication) -> Iterator[None]:
    """A layer that Python still owns is destroyed as the interpreter ends, after QGIS has, which crashes it."""
    yield
    gc.collect()
    for layer in [o for o in gc.get_objects() if type(o) is QgsRasterLayer]:
        if not sip.isdeleted(layer) and sip.ispyowned(layer):
            sip.delete(layer)


@pytest.fixture(scope="session")
def provider(qgis_app: QgsApplication) -> Iterator[SubpixelProvider]:
    provider = SubpixelProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    shut_down_engines()


@pytest.fixture(scope="session")
def cut(sample: Path) -> Callable[..., Path]:
    """Cut a piece of the sample scene with gdal_translate."""

    def make(path: Path, width: int, height: int, *options: str) -> Path:
        window = [str(v) for v in (COL, ROW, width, height)]
        subprocess.run(["gdal_translate", "-q", "-srcwin", *window, *options, str(sample), str(path)], check=True)
        return path

    return make


@pytest.fixture(scope="session")
def tiny_model(root: Path, qgis_app: QgsApplication) -> Callable[..., Path]:
    """Write a tiny checkpoint in the engine's environment: `tiny_model(path, "B04,B03,B02", 2)`."""

    def make(path: Path, bands: str, scale_factor: int) -> Path:
        script = [str(find_engine_python()), str(root / "scripts" / "module.py"), "tests.support.tiny"]
        subprocess.run([*script, str(path), bands, str(scale_factor)], check=True, cwd=root, env=clean_environment())
        return path

    return make


@pytest.fixture(scope="session")
def engine(root: Path, qgis_app: QgsApplication) -> Callable[..., Any]:
    """Call `engine_products` in the engine's environment."""

    def call(*arguments: str) -> Any:
        script = [str(find_engine_python()), str(root / "scripts" / "module.py"), "tests.ui.support.engine_products"]
        answer = subprocess.run(
            [*script, *arguments], capture_output=True, text=True, check=True, cwd=root, env=clean_environment()
        )
        return json.loads(answer.stdout)

    return call


@pytest.fixture(scope="session")
def source(cut, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return cut(tmp_path_factory.mktemp("source") / "source.tif", PRODUCT_PX, PRODUCT_PX)


@pytest.fixture(scope="session")
def products(engine, source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """Paths of three products, by level and baseline."""
    folder = tmp_path_factory.mktemp("products")
    made = {}
    for level, baseline in (("L2A", "05.09"), ("L2A", "03.01"), ("L1C", "04.00")):
        (folder / f"{level}-{baseline}").mkdir()
        made[f"{level} {baseline}"] = engine("make", str(folder / f"{level}-{baseline}"), str(source), level, baseline)
    return made


@pytest.fixture(scope="session")
def whole(engine, source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Paths of a product with its 20 m bands."""
    return engine("make", str(tmp_path_factory.mktemp("whole")), str(source), "L2A", "05.09", "20m")


@pytest.fixture
def bar(qgis_iface, monkeypatch) -> Bar:
    made = Bar()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: made)
    return made


@pytest.fixture
def layer(tmp_path: Path, cut, qgis_app: QgsApplication) -> QgsRasterLayer:
    made = QgsRasterLayer(str(cut(tmp_path / "in.tif", 32, 32)), "scene")
    assert made.isValid()
    return made


@pytest.fixture(scope="session")
def headless(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., subprocess.CompletedProcess]:
    """Run qgis_process with the plugin under an odd folder name and a profile of its own."""
    home = tmp_path_factory.mktemp("qgis")
    (home / "plugins").mkdir()
    (home / "run").mkdir(mode=0o700)
    (home / "plugins" / "odd_name").symlink_to(root)
    # The wrapper that Debian ships with 3.22 passes an option its own qgis_process does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program is not None
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))},
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QGIS_PLUGINPATH": str(home / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "profile"),
        "PROJ_DATA": "/usr/share/proj",
        "PATH": "/usr/bin:" + os.environ["PATH"],
    }

    def run(*arguments: str, stdin: Optional[str] = None, **extra: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            env={**environment, **extra},
            timeout=300,
        )

    run("plugins", "enable", "odd_name")
    return run


assert "torch" not in sys.modules
