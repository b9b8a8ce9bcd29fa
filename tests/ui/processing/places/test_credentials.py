"""From QGIS's authentication manager to signatures that a server checks: the Copernicus Data Space, under its own name."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingException,
    QgsRasterLayer,
)
from qgis.PyQt.QtNetwork import QNetworkProxy
from subpixel.tests.support.hosts import COPERNICUS, COPERNICUS_FILES, KEYS, Hosts
from subpixel.ui.engine.environment import clean_environment, find_engine_python
from subpixel.ui.engine.proxy import remember_proxy

from .conftest import MASTER, Entry, Log

ID = "subpixel:superresolveextent"
ASKED = {
    "EXTENT": "440000,440320,4170000,4170320 [EPSG:32618]",
    "DATES": "2024",
    "CATALOGUE": "Copernicus Data Space",
    "PRESET": "faithful",
    "DEVICE": "cpu",
    "PRECISION": "fp32",
}
pytestmark = pytest.mark.usefixtures("provider", "qgis_processing")


@pytest.fixture(scope="module")
def served(root: Path, sample: Path, qgis_app: QgsApplication, tmp_path_factory: Any) -> Iterator[Hosts]:
    folder = tmp_path_factory.mktemp("hosts")
    script = [str(find_engine_python()), str(root / "scripts" / "module.py"), "tests.support.hosted"]
    subprocess.run([*script, str(folder), str(sample)], check=True, cwd=root, env=clean_environment())
    with Hosts(folder) as made:
        yield made


@pytest.fixture
def hosts(served: Hosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hosts]:
    """With QGIS's own proxy settings leading to them, and an empty cache."""
    served.log()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(served.authority))
    monkeypatch.setattr("subpixel.ui.engine.archive.cache_folder", lambda: tmp_path / "cache")
    manager = QgsNetworkAccessManager.instance()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", int(served.address.rpartition(":")[2]))
    manager.setFallbackProxyAndExcludes(proxy, [], [])
    yield served
    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
    remember_proxy()


@pytest.fixture
def heard() -> list[str]:
    """Whatever QGIS's log hears."""
    words: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda *said: words.append(str(said[0])))
    return words


def hold(folder: Path, *words: str) -> list[Path]:
    """Files that hold one of some words."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in found if any(word.encode() in path.read_bytes() for word in words)]


def test_an_entry_of_qgis_signs_what_the_server_checks(
    hosts: Hosts, entry: Entry, heard: list[str], tmp_path: Path
) -> None:
    feedback = Log()
    asked = {**ASKED, "AUTH": entry(*KEYS), "OUTPUT": str(tmp_path / "o.tif")}
    results = processing.run(ID, asked, feedback=feedback)
    images = [each for each in hosts.log() if each["host"] == COPERNICUS_FILES]
    assert images
    assert {each["status"] for each in images} == {206}
    assert QgsRasterLayer(results["OUTPUT"], "o").width() == 128
    piece = gdal.Open(results["PIECE"])
    assert piece.GetMetadata()["SUBPIXEL_SOURCE_ADDRESSES"].startswith("s3://eodata/")
    everything = "\n".join([feedback.said, json.dumps(results), json.dumps(asked), *heard])
    for word in (*KEYS, "AWS4-HMAC"):
        assert word not in everything
    assert hold(tmp_path, *KEYS, "AWS4-HMAC") == []


def test_wrong_keys_are_said_and_leave_nothing(hosts: Hosts, entry: Entry, heard: list[str], tmp_path: Path) -> None:
    wrong = "another/hidden+word"
    feedback = Log()
    asked = {**ASKED, "AUTH": entry(KEYS[0], wrong), "OUTPUT": str(tmp_path / "o.tif")}
    with pytest.raises(QgsProcessingException, match=r"refuses these credentials.*HTTP 403") as caught:
        processing.run(ID, asked, feedback=feedback)
    # QGIS keeps a failed algorithm's exception for good, and with its traceback the caller's layers.
    caught.value.with_traceback(None)
    everything = "\n".join([feedback.said, str(caught.value), *heard])
    assert wrong not in everything
    assert KEYS[0] not in everything
    assert hold(tmp_path, KEYS[0], wrong) == []
    assert not list(tmp_path.glob("*.tif"))


def test_without_an_entry_credentials_are_asked_for(hosts: Hosts, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="asks for credentials") as caught:
        processing.run(ID, {**ASKED, "OUTPUT": str(tmp_path / "o.tif")})
    caught.value.with_traceback(None)
    assert [each for each in hosts.log() if each["host"] in (COPERNICUS, COPERNICUS_FILES)] == []


# The wrong one first: what was read with the right keys is kept in the profile and not asked for again.
@pytest.mark.parametrize(("password", "code"), [("another/hidden+word", 1), (KEYS[1], 0)])
def test_qgis_process_reads_the_entry(
    headless, hosts: Hosts, entry: Entry, tmp_path: Path, password: str, code: int
) -> None:
    auth = entry(KEYS[0], password)
    master = tmp_path / "master"
    master.write_text(MASTER)
    database = Path(QgsApplication.authManager().authenticationDatabasePath())
    manager = {"QGIS_AUTH_PASSWORD_FILE": str(master), "QGIS_AUTH_DB_DIR_PATH": str(database.parent)}
    given = {**ASKED, "AUTH": auth, "OUTPUT": str(tmp_path / "o.tif")}
    words = [f"{name}={value}" for name, value in given.items()]
    known = {**hosts.environment, **manager, "XDG_CACHE_HOME": str(tmp_path)}
    done = headless("run", ID, "--json", "--", *words, **known)
    assert done.returncode == code, done.stdout + done.stderr
    assert ("refuses these credentials" in done.stdout + done.stderr) == bool(code)
    for word in (KEYS[0], password):
        assert word not in done.stdout + done.stderr
    assert (tmp_path / "o.tif").is_file() == (not code)
