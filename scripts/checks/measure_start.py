#!/usr/bin/env python3
"""How long loading the plugin takes at the start of QGIS: median over fresh processes, with what it imports.

Run with QGIS's own Python: `QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/checks/measure_start.py [RUNS]`.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What QGIS itself has loaded by then is not the plugin's: PyQGIS, Qt, and Processing.
CODE = """
import sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
import qgis.gui, qgis.utils
from qgis.PyQt.QtWidgets import QAction, QMainWindow
app = QgsApplication([], True)
app.initQgis()
for path in ("/usr/share/qgis/python/plugins",):
    sys.path.append(path)
import processing
window = QMainWindow()
class Interface:
    mainWindow = lambda self: window
    addRasterToolBarIcon = addPluginToRasterMenu = removeRasterToolBarIcon = removePluginRasterMenu = lambda *_: None
before = set(sys.modules)
began = time.perf_counter()
import subpixel
plugin = subpixel.classFactory(Interface())
plugin.initGui()
print(1000 * (time.perf_counter() - began))
print(len(set(sys.modules) - before))
plugin.unload()
"""


def main() -> None:
    """Print the median, the extremes and the number of modules."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "subpixel").symlink_to(ROOT)
        times, modules = [], 0
        for _ in range(runs):
            done = subprocess.run(
                [sys.executable, "-c", CODE, folder], capture_output=True, text=True, check=True, timeout=120
            )
            spent, modules = done.stdout.split()[-2:]
            times.append(float(spent))
    print(
        f"loading the plugin: median {statistics.median(times):.0f} ms of {runs} starts "
        f"({min(times):.0f} to {max(times):.0f}), {modules} modules"
    )


if __name__ == "__main__":
    main()
