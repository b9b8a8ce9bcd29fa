"""The zip as a user meets it: Install from ZIP in a fresh profile, then a run, with the source tree out of reach."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer
from subpixel.ui.engine.environment import find_engine_python

pytestmark = pytest.mark.slow

# Runs inside the desktop: QGIS's own installer, then the algorithm it brought.
IN_QGIS = """
import json, os, sys, traceback
from pathlib import Path

where = json.loads(Path(os.environ["INSTALLED_ZIP_TEST"]).read_text())
seen = {}
try:
    import processing
    import pyplugin_installer
    import qgis.utils
    from qgis.core import QgsApplication, QgsSettings

    seen["before"] = "subpixel" in qgis.utils.available_plugins
    pyplugin_installer.instance().installFromZipFile(where["zip"])
    seen["active"] = "subpixel" in qgis.utils.active_plugins
    seen["enabled"] = QgsSettings().value("/PythonPlugins/subpixel", False, bool)
    algorithm = QgsApplication.processingRegistry().algorithmById("subpixel:superresolve")
    seen["algorithm"] = sys.modules[type(algorithm).__module__].__file__
    seen["output"] = processing.run(
        "subpixel:superresolve", {"INPUT": where["scene"], "STEPS": 1, "OUTPUT": where["output"]}
    )["OUTPUT"]
    seen["modules"] = sorted(
        m.__file__ for n, m in list(sys.modules.items()) if n.split(".")[0] == "subpixel" and getattr(m, "__file__", None)
    )
    seen["path"] = sys.path
except Exception:
    seen["error"] = traceback.format_exc()
Path(where["report"]).write_text(json.dumps(seen))
qgis.utils.unloadPlugin("subpixel")
QgsSettings().sync()
os._exit(0)
"""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual screen: the desktop refuses the offscreen platform."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def home(root: Path, tmp_path_factory: pytest.TempPathFactory, cut) -> Path:
    """A folder with the zip, a scene, an empty profile, and an engine interpreter that notes what it is started with."""
    home = tmp_path_factory.mktemp("installed")
    package = [shutil.which("python3", path="/usr/bin") or "python3", str(root / "scripts" / "parts" / "package.py")]
    subprocess.run([*package, str(home / "subpixel.zip")], check=True, cwd=home)
    cut(home / "scene.tif", 20, 24)
    profile = home / "config" / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(
        "[PythonPlugins]\nprocessing=true\n\n[qgis]\ncheckVersion=false\nnewsFeed=false\nshowTips=false\n\n"
        "[app]\nfirstRunVersionFlag=999999\n"
    )
    engine = home / "engine"
    engine.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{home}/engine.started"\nexec "{find_engine_python()}" "$@"\n')
    engine.chmod(0o755)
    (home / "run").mkdir(mode=0o700)
    return home


@pytest.fixture(scope="module")
def environment(home: Path) -> dict[str, str]:
    """Nothing in it leads to the source tree but the engine's interpreter."""
    dropped = ("PYTHON", "VIRTUAL_ENV", "QGIS", "QT_", "SUBPIXEL", "OLDPWD", "PWD")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
    return {
        **kept,
        "PATH": "/usr/bin:/bin",
        "XDG_RUNTIME_DIR": str(home / "run"),
        "SUBPIXEL_ENGINE_PYTHON": str(home / "engine"),
    }


@pytest.fixture(scope="module")
def installed(home: Path) -> Path:
    return home / "config" / "profiles" / "default" / "python" / "plugins" / "subpixel"


@pytest.fixture(scope="module")
def seen(home: Path, environment: dict[str, str], display: str) -> dict:
    """What the desktop saw while it installed the zip and ran the algorithm."""
    script, order, report = home / "install.py", home / "order.json", home / "report.json"
    script.write_text(IN_QGIS)
    files = {"zip": "subpixel.zip", "scene": "scene.tif", "output": "desktop.tif", "report": "report.json"}
    order.write_text(json.dumps({key: str(home / name) for key, name in files.items()}))
    done = subprocess.run(
        ["qgis", "--nologo", "--profiles-path", str(home / "config"), "--profile", "default", "--code", str(script)],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=home,
        env={**environment, "DISPLAY": display, "INSTALLED_ZIP_TEST": str(order)},
    )
    assert report.is_file(), done.stdout[-3000:] + done.stderr[-3000:]
    facts = json.loads(report.read_text())
    assert "error" not in facts, facts["error"]
    return {**facts, "engine": (home / "engine.started").read_text().splitlines()}


def _size(path: Path) -> tuple[int, int]:
    layer = QgsRasterLayer(str(path))
    assert layer.isValid()
    return layer.width(), layer.height()


def test_qgis_installs_and_starts_it(seen: dict, installed: Path) -> None:
    assert not seen["before"]
    assert seen["active"]
    assert seen["enabled"]
    assert (installed / "metadata.txt").is_file()


def test_it_runs_from_where_it_was_installed(seen: dict, installed: Path, root: Path, home: Path) -> None:
    assert Path(seen["algorithm"]) == installed / "ui" / "processing" / "superresolve.py"
    assert [name for name in seen["modules"] if not Path(name).is_relative_to(installed)] == []
    assert [name for name in seen["path"] if name and Path(name).resolve().is_relative_to(root)] == []
    assert seen["engine"][:3] == ["-I", str(installed / "engine" / "__main__.py"), "engine"]
    assert Path(seen["output"]) == home / "desktop.tif"
    assert _size(home / "desktop.tif") == (80, 96)


def test_qgis_process_runs_it_from_there(
    seen: dict, installed: Path, home: Path, environment: dict[str, str], qgis_app
) -> None:
    (home / "engine.started").unlink()
    # The wrapper that Debian ships with 3.22 passes an option its own qgis_process does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program is not None
    done = subprocess.run(
        [
            program,
            "run",
            "subpixel:superresolve",
            "--json",
            "--",
            f"INPUT={home / 'scene.tif'}",
            "STEPS=1",
            f"OUTPUT={home / 'process.tif'}",
        ],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=home,
        env={
            **environment,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        },
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    started = (home / "engine.started").read_text().splitlines()
    assert started[:2] == ["-I", str(installed / "engine" / "__main__.py")]
    assert _size(home / "process.tif") == (80, 96)
