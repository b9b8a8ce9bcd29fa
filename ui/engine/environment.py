"""Finds the Python environment in which the engine runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

from ...core.errors import EngineEnvironmentMissing
from ..settings import Settings

ROOT = Path(__file__).resolve().parents[2]
VARIABLE = "SUBPIXEL_ENGINE_PYTHON"
_STRIPPED = ("PROJ_", "GDAL_", "PYTHON", "LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_", "QT_", "VIRTUAL_ENV", "OGR_", "CPL_")


def interpreter_in(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def profile_environment() -> Path:
    """Where the engine environment of this QGIS profile lives."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "subpixel" / "engine"


def candidates() -> list[Path]:
    """Interpreters to try, best first: what the user says, the profile's, the checkout's."""
    chosen = [os.environ.get(VARIABLE, ""), Settings.load().engine_python]
    return [Path(path) for path in chosen if path] + [
        interpreter_in(profile_environment()),
        interpreter_in(ROOT / ".venv"),
    ]


def environment_in_use() -> Optional[Path]:
    """The engine's interpreter, if there is one."""
    return next((path for path in candidates() if path.is_file() and os.access(path, os.X_OK)), None)


def find_engine_python() -> Path:
    """The engine's interpreter.

    Raises:
        EngineEnvironmentMissing: with what makes one.
    """
    python = environment_in_use()
    if python is not None:
        return python
    folder, requirements = profile_environment(), ROOT / "requirements" / "engine.txt"
    raise EngineEnvironmentMissing(
        "There is no Python environment for the engine yet.",
        str(folder),
        "Press 'Set up the engine' in the Subpixel dock. "
        'Without a window: python3 -m venv "{folder}" and then: "{python}" -m pip install -r "{requirements}". '
        "Or set {variable} to an interpreter that has torch, rasterio and safetensors.",
        folder=str(folder),
        python=str(interpreter_in(folder)),
        requirements=str(requirements),
        variable=VARIABLE,
    )


def clean_environment() -> dict[str, str]:
    """This process's environment without what would lead the engine to QGIS's libraries."""
    return {key: value for key, value in os.environ.items() if not key.upper().startswith(_STRIPPED)}
