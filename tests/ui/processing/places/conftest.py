"""An archive on this machine, made once in the engine's environment: a server of files, and a STAC API on DuckDB."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)
from subpixel.tests.support.stac_server import PYTHON, StacServer
from subpixel.tests.support.web import Web
from subpixel.ui.engine.environment import clean_environment, find_engine_python

# 320 m in the tile 18SVG alone.
HERE = "440000,440320,4170000,4170320 [EPSG:32618]"
# Of `support/archive.py`, which needs the engine's environment.
L2A, PAGED = "sentinel-2-l2a", 260
CLEAR = "S2B_18SVG_20240615_0_L2A"
MASTER = "the master's"
# User and password -> id.
Entry = Callable[[str, str], str]


@dataclass
class Archive:
    """Both servers, and what a run over them is given.

    Attributes:
        web, api: the servers.
    """

    web: Web
    api: StacServer

    def asked(self, **what: Any) -> dict[str, Any]:
        """Parameters for a clear scene of 2024 over `HERE`."""
        return {"EXTENT": HERE, "DATES": "2024", "CATALOGUE": self.api.address, "COLLECTION": L2A, **what}


class Log(QgsProcessingFeedback):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.steps: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def setProgressText(self, text: str) -> None:
        self.steps.append(text)

    @property
    def said(self) -> str:
        return "\n".join([*self.infos, *self.warnings, *self.steps, self.textLog(), self.htmlLog()])


def squares(count: int = 5, step_m: int = 400) -> QgsVectorLayer:
    """Small squares in a row in the tile 18SVG, of 320 m."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618", "squares", "memory")
    features = []
    for number in range(count):
        feature = QgsFeature()
        x = 440_000 + step_m * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 4_170_000, x + 320, 4_170_320)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture(scope="session")
def servers(root: Path, sample: Path, qgis_app: QgsApplication, tmp_path_factory: Any) -> Iterator[Archive]:
    if sys.platform != "linux" and not PYTHON.is_file():
        pytest.skip("the STAC API server is set up on Linux alone")
    assert PYTHON.is_file(), "run scripts/setup.sh first"
    folder = tmp_path_factory.mktemp("archive")
    with Web(folder) as web:
        script = [str(find_engine_python()), "-I", str(root / "tests" / "support" / "archive.py")]
        subprocess.run([*script, str(folder), web.address, str(sample)], check=True, env=clean_environment())
        with StacServer(folder / "items") as api:
            yield Archive(web, api)


@pytest.fixture
def archive(servers: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """With nothing in its logs, no fault, and an empty cache."""
    servers.web.fail(0, times=0)
    servers.web.log()
    servers.api.log()
    cache = tmp_path / "cache"
    monkeypatch.setattr("subpixel.ui.engine.archive.cache_folder", lambda: cache)
    return servers


@pytest.fixture
def entry(qgis_app: QgsApplication) -> Entry:
    """Make an entry of QGIS's authentication manager."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER, True)

    def make(user: str, password: str) -> str:
        kept = QgsAuthMethodConfig("Basic")
        kept.setName("archive")
        kept.setConfigMap({"username": user, "password": password})
        stored = manager.storeAuthenticationConfig(kept)
        assert stored[0] if isinstance(stored, tuple) else stored
        return str((stored[1] if isinstance(stored, tuple) else kept).id())

    return make
