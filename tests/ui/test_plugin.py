"""The plugin as QGIS loads it: light, under any folder name, and gone without a trace."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from qgis.core import QgsApplication

CODE = """
import sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
before = set(sys.modules)
import {name} as package
assert not (set(sys.modules) - before - {{"{name}"}}), "importing the package alone imports something"
plugin = package.classFactory(None)
plugin.initProcessing()
assert app.processingRegistry().algorithmById("subpixel:superresolve") is not None
plugin.unload()
assert app.processingRegistry().providerById("subpixel") is None
print(sorted(m for m in ("torch", "rasterio", "safetensors", "numpy") if m in sys.modules and m not in before))
app.exitQgis()
"""


def test_loads_under_another_name_and_stays_light(root: Path, tmp_path: Path) -> None:
    (tmp_path / "checkout_17").symlink_to(root)
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(name="checkout_17"), str(tmp_path)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().splitlines()[-1] == "[]"


# Imports every module of the plugin that may run inside QGIS, and says what of ours and of the engine's is loaded.
ALL = """
import importlib, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
sys.path.append(sys.argv[2])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
import checkout
root = Path(checkout.__file__).parent
before = set(sys.modules)
for path in (root / "plugin.py", *sorted((root / "ui").rglob("*.py"))):
    importlib.import_module(".".join(("checkout", *path.relative_to(root).with_suffix("").parts)).replace(".__init__", ""))
ours = {name.split(".")[1] for name in sys.modules if name.startswith("checkout.")}
print(sorted(ours), sorted({"torch", "rasterio", "safetensors", "numpy"} & set(sys.modules) - before))
app.exitQgis()
"""


def test_nothing_of_engine_or_models_is_loaded_in_qgis(root: Path, tmp_path: Path) -> None:
    (tmp_path / "checkout").symlink_to(root)
    processing = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    done = subprocess.run([sys.executable, "-c", ALL, str(tmp_path), processing], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().splitlines()[-1] == "['core', 'plugin', 'ui'] []"


def test_qgis_process_lists_and_runs_it(headless, tmp_path: Path, cut) -> None:
    assert "subpixel:superresolve" in headless("list").stdout
    source = cut(tmp_path / "in.tif", 20, 20)
    # Choices by name and by number.
    options = [f"INPUT={source}", "PRESET=0", "DEVICE=cpu", "PRECISION=1", "STEPS=1", f"OUTPUT={tmp_path / 'o.tif'}"]
    done = headless("run", "subpixel:superresolve", "--json", "--", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["CONSISTENCY_RMSE"] < 1e-3
    assert (tmp_path / "o.tif").is_file()


def test_qgis_process_fails_with_words(headless, tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "in.tif", 20, 20)
    for extra, expected in (
        ("STEPS=99", "0 to 15"),
        ("EXTENT=0,10,0,10", "outside the layer"),
        ("DEVICE=cuda", "not available"),
        ("DEVICE=7", "2 cuda"),
    ):
        done = headless("run", "subpixel:superresolve", "--", f"INPUT={source}", extra, f"OUTPUT={tmp_path / 'o.tif'}")
        assert done.returncode == 1, done.stdout
        assert expected in done.stdout + done.stderr
        assert not (tmp_path / "o.tif").exists()
