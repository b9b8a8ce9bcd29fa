"""Through QGIS's proxy: the engine's rasters and what pip downloads, with real servers."""

from __future__ import annotations

import base64
import hashlib
import http.client
import http.server
import json
import os
import socket
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional
from urllib.parse import urlsplit

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access, FindRequest
from subpixel.core.archive.scene import FindResult
from subpixel.core.errors import EngineFailed, SuperResolutionError
from subpixel.core.request import SuperResolveRequest
from subpixel.tests.support.web import Web
from subpixel.tests.ui.support.proxies import NAME, Http, Socks, proxy
from subpixel.ui.engine import build as environment_build
from subpixel.ui.engine import socks
from subpixel.ui.engine.build import CPU, BuildPlan, EnvironmentBuilder, TorchBuild, usable_pythons
from subpixel.ui.engine.client import EnginePool
from subpixel.ui.engine.proxy import engine_proxy, proxy_variables, remember_proxy
from subpixel.ui.engine.socks import SocksProxy, http_proxy_to, without_socks

pytestmark = pytest.mark.usefixtures("qgis_app")
USER, PASSWORD = "me@work", "p:w/%s 1"
KINDS = {Http: QNetworkProxy.ProxyType.HttpProxy, Socks: QNetworkProxy.ProxyType.Socks5Proxy}
Use = Callable[..., None]


@pytest.fixture
def use(monkeypatch) -> Iterator[Use]:
    """Set QGIS's proxy, as its options do."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    manager = QgsNetworkAccessManager.instance()

    def set_to(kind: type, port: int, user: str = "", password: str = "", direct: tuple[str, ...] = ()) -> None:
        chosen = QNetworkProxy(KINDS[kind], "127.0.0.1", port, user, password)
        manager.setFallbackProxyAndExcludes(chosen, [], list(direct))

    yield set_to
    QgsSettings().remove("proxy/noProxyUrls")
    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
    remember_proxy()


@pytest.fixture
def web(tmp_path: Path, cut) -> Iterator[Web]:
    (tmp_path / "served").mkdir()
    cut(tmp_path / "served" / "x.tif", 16, 16)
    with Web(tmp_path / "served") as made:
        yield made


@pytest.fixture
def pool() -> Iterator[EnginePool]:
    made = EnginePool()
    yield made
    made.shut_down()


def run(pool: EnginePool, address: str, target: Path) -> None:
    """As a task does: what the main thread has read, and the run on another."""
    remember_proxy()
    request = SuperResolveRequest(address, str(target), steps=0, device="cpu", overwrite=True)
    wrong: list[BaseException] = []

    def work() -> None:
        try:
            pool.run(request, lambda *_: None, lambda *_: None, lambda: False)
        except SuperResolutionError as error:
            wrong.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if wrong:
        raise wrong[0]


@pytest.mark.parametrize("kind", [Http, Socks])
@pytest.mark.parametrize("login", [("", ""), (USER, PASSWORD)])
def test_the_engine_reads_through_the_proxy(use: Use, web: Web, pool, tmp_path: Path, kind: type, login) -> None:
    with proxy(kind, *login) as made:
        use(kind, made.port, *login)
        port = urlsplit(web.address).port
        # A name that the proxy alone can look up.
        run(pool, f"http://{NAME}:{port}/x.tif", tmp_path / "o.tif")
        assert set(made.asked) == {f"{NAME}:{port}"}
    assert (tmp_path / "o.tif").is_file()
    with open(f"/proc/{pool._idle[0].pid}/cmdline", encoding="utf-8") as file:
        assert "p:w" not in file.read()


@pytest.mark.parametrize("kind", [Http, Socks])
@pytest.mark.parametrize("login", [("", ""), (USER, PASSWORD)])
def test_archives_are_asked_through_the_proxy(use: Use, web: Web, pool, tmp_path: Path, kind: type, login) -> None:
    facts = {"type": "Catalog", "stac_version": "1.0.0", "id": "x", "description": "x", "links": []}
    (tmp_path / "served" / "catalog.json").write_text(json.dumps(facts))
    with proxy(kind, *login) as made:
        use(kind, made.port, *login)
        remember_proxy()
        port = urlsplit(web.address).port
        request = FindRequest((0, 0, 1, 1), catalogue=Catalogue("x", f"http://{NAME}:{port}/catalog.json"))
        answer = pool.ask_archive(request, Access(), lambda *_: None, lambda *_: None, lambda: False)
        assert FindResult.from_dict(answer).scenes == ()
        assert set(made.asked) == {f"{NAME}:{port}"}


def test_excluded_hosts_are_read_directly(use: Use, web: Web, pool, tmp_path: Path) -> None:
    with proxy(Http) as made:
        use(Http, made.port, direct=("http://127.0.0.1:8080/maps", "https://inside.example"))
        run(pool, f"{web.address}/x.tif", tmp_path / "o.tif")
        assert made.asked == []
    assert (tmp_path / "o.tif").is_file()


def test_a_warm_engine_with_another_proxy_is_not_used_again(use: Use, web: Web, pool, tmp_path: Path) -> None:
    pids = []
    with proxy(Http) as first, proxy(Socks, USER, PASSWORD) as second:
        for kind, made in ((Http, first), (Http, first), (Socks, second)):
            use(kind, made.port, made.user, made.password)
            run(pool, f"{web.address}/x.tif", tmp_path / "o.tif")
            pids.append(pool._idle[0].pid)
        assert first.asked
        assert second.asked
    assert pids[0] == pids[1] != pids[2]


def test_a_proxy_that_refuses_is_an_error_without_the_password(use: Use, web: Web, pool, tmp_path: Path) -> None:
    with proxy(Http, USER, PASSWORD) as made:
        use(Http, made.port, USER, "wrong-word")
        with pytest.raises(SuperResolutionError) as caught:
            run(pool, f"{web.address}/x.tif", tmp_path / "o.tif")
        assert made.asked == []
        assert made.refused
    assert "wrong-word" not in f"{caught.value}{caught.value.where}{caught.value.remedy}"
    assert not (tmp_path / "o.tif").exists()


def test_what_needs_no_proxy_is_written_as_others_read_it(use: Use) -> None:
    use(Socks, 1080, direct=("https://a.example:8443/maps", "localhost:8080", "*.b.example", " c.example ", ""))
    QgsSettings().setValue("proxy/noProxyUrls", ["https://a.example/", "http://[::1]:80/"])
    found = proxy_variables()
    assert found["no_proxy"] == found["NO_PROXY"] == "a.example,localhost,.b.example,c.example,::1"
    assert found["https_proxy"] == "socks5h://127.0.0.1:1080"


def test_exclusions_of_another_proxy_do_not_count(use: Use, monkeypatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    use(Http, 3128)
    assert proxy_variables()["no_proxy"] == ""


def test_other_threads_use_what_the_main_thread_has_read(use: Use) -> None:
    use(Http, 3128, USER, PASSWORD)
    remember_proxy()
    use(Http, 3129)
    seen: list[dict[str, str]] = []
    thread = threading.Thread(target=lambda: seen.append(engine_proxy()))
    thread.start()
    thread.join()
    assert seen[0]["http_proxy"].endswith(":3128")
    assert engine_proxy()["http_proxy"].endswith(":3129")


# pip


def wheel(folder: Path) -> None:
    """A package index with one tiny package."""
    name = "tiny_thing-1.0.dist-info"
    files = {
        "tiny_thing.py": "WORD = 'here'\n",
        f"{name}/METADATA": "Metadata-Version: 2.1\nName: tiny-thing\nVersion: 1.0\n",
        f"{name}/WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    lines = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(text)}")
    files[f"{name}/RECORD"] = "\n".join([*lines, f"{name}/RECORD,,"]) + "\n"
    place = folder / "simple" / "tiny-thing"
    place.mkdir(parents=True)
    with zipfile.ZipFile(place / "tiny_thing-1.0-py3-none-any.whl", "w") as packed:
        for path, text in files.items():
            packed.writestr(path, text)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def index(tmp_path: Path, monkeypatch) -> Iterator[int]:
    """The port of an index; pip is told to look there only, under a name that only a proxy can look up."""
    wheel(tmp_path / "index")
    digest = hashlib.sha256(next((tmp_path / "index").rglob("*.whl")).read_bytes()).hexdigest()
    (tmp_path / "tiny.lock").write_text(f"tiny-thing==1.0 --hash=sha256:{digest}\n")
    folder = str(tmp_path / "index")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a: _Quiet(*a, directory=folder)) as server:
        port = server.server_address[1]
        for name in [name for name in os.environ if name.startswith("PIP_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", f"http://{NAME}:{port}/simple/")
        monkeypatch.setenv("PIP_TRUSTED_HOST", NAME)
        monkeypatch.setattr(environment_build, "LOCK", tmp_path / "tiny.lock")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield port
        server.shutdown()


def install(folder: Path, variables: dict[str, str]) -> tuple[list[str], EngineFailed]:
    """What was said, and how it ended: a tiny package is no engine."""
    said: list[str] = []
    plan = BuildPlan(usable_pythons()[0][0], folder, TorchBuild(CPU), proxy=variables)
    with pytest.raises(EngineFailed) as caught:
        EnvironmentBuilder(plan, said.append, lambda *_: None).build(lambda: False)
    return said, caught.value


@pytest.mark.parametrize("login", [("", ""), (USER, PASSWORD)])
def test_pip_installs_through_socks(use: Use, index: int, tmp_path: Path, login) -> None:
    with proxy(Socks, *login) as made:
        use(Socks, made.port, *login)
        said, _ = install(tmp_path / "engine", proxy_variables())
    assert "Successfully installed tiny-thing-1.0" in said
    assert set(made.asked) == {f"{NAME}:{index}"}
    assert PASSWORD not in "\n".join(said)
    assert "pip:" not in "\n".join(said)


def test_pip_installs_through_socks_of_the_environment(use: Use, index: int, tmp_path: Path, monkeypatch) -> None:
    """As a shell has it that QGIS was started from; nothing is set in QGIS."""
    with proxy(Socks) as made:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{made.port}")
        said, _ = install(tmp_path / "engine", {})
    assert "Successfully installed tiny-thing-1.0" in said
    assert made.asked


def test_the_settings_are_named_when_the_proxy_refuses(use: Use, index: int, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_INDEX_URL", f"https://{NAME}:{index}/simple/")
    with proxy(Socks, USER, PASSWORD) as made:
        use(Socks, made.port, USER, "wrong")
        said, error = install(tmp_path / "engine", proxy_variables())
        assert made.asked == []
    assert "SOCKS proxy refuses user or password" in "\n".join(said)
    assert "proxy" in str(error.remedy)


# The way from HTTP to SOCKS


def asked(through: str, host: str, port: int, path: str, tunnel: bool, login: Optional[str] = None) -> int:
    """The status of an answer."""
    at = urlsplit(through)
    word = f"{at.username}:{at.password}" if login is None else login
    fields = {"Proxy-Authorization": "Basic " + base64.b64encode(word.encode()).decode()}
    link = http.client.HTTPConnection(str(at.hostname), at.port, timeout=10)
    try:
        if tunnel:
            link.set_tunnel(host, port, fields)
            link.request("GET", path)
        else:
            link.request("GET", f"http://{host}:{port}{path}", headers=fields)
        answer = link.getresponse()
        answer.read()
        return answer.status
    finally:
        link.close()


@pytest.mark.parametrize("tunnel", [True, False])
@pytest.mark.parametrize("host", [NAME, "127.0.0.1"])
def test_requests_and_tunnels(web: Web, tunnel: bool, host: str) -> None:
    port = int(urlsplit(web.address).port or 0)
    with (
        proxy(Socks, USER, PASSWORD) as made,
        http_proxy_to(SocksProxy("127.0.0.1", made.port, USER, PASSWORD)) as through,
    ):
        assert asked(through, host, port, "/x.tif?a=1", tunnel) == 200
        assert asked(through, host, port, "/none", tunnel) == 404
    assert made.asked == [f"{host}:{port}"] * 2


def test_nobody_else_gets_through(web: Web) -> None:
    port = int(urlsplit(web.address).port or 0)
    with proxy(Socks) as made, http_proxy_to(SocksProxy("127.0.0.1", made.port)) as through:
        assert asked(through, NAME, port, "/x.tif", False, "pip:guessed") == 407
        with pytest.raises(OSError, match="407"):
            asked(through, NAME, port, "/x.tif", True, "")
    assert made.asked == []


def test_what_cannot_be_reached_is_said(web: Web) -> None:
    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    nobody = free.getsockname()[1]
    with proxy(Socks) as made:
        for target in (SocksProxy("127.0.0.1", nobody), SocksProxy("127.0.0.1", made.port)):
            with http_proxy_to(target) as through, pytest.raises(OSError, match="502 SOCKS proxy"):
                asked(through, "127.0.0.1", nobody, "/", True)
    free.close()


def test_an_http_server_in_place_of_a_socks_proxy_is_said(web: Web, monkeypatch) -> None:
    monkeypatch.setattr(socks, "GREETING_S", 0.5)
    at = urlsplit(web.address)
    with http_proxy_to(SocksProxy("127.0.0.1", int(at.port or 0))) as through, pytest.raises(OSError, match="502"):
        asked(through, NAME, 80, "/", True)


def test_only_socks_is_replaced() -> None:
    given = {
        "HTTP_PROXY": "http://a:1",
        "https_proxy": "socks5h://u:p@b:2",
        "ALL_PROXY": "socks5://u:p@b:2",
        "X": "socks5://b",
    }
    with without_socks(given) as made:
        assert (made["HTTP_PROXY"], made["X"]) == (given["HTTP_PROXY"], given["X"])
        assert made["https_proxy"] == made["ALL_PROXY"]
        assert made["https_proxy"].startswith("http://pip:")
        at = urlsplit(made["https_proxy"])
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((at.hostname, at.port), 5)
