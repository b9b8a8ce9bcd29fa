"""QGIS's proxy settings, as programs outside QGIS understand them."""

from __future__ import annotations

import os
import threading
from typing import Optional
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

ANYWHERE = "https://example.org/"
_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
# The proxy looks up the names of hosts, as it does for QGIS.
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: ("http", 8080),
    QNetworkProxy.ProxyType.HttpCachingProxy: ("http", 8080),
    QNetworkProxy.ProxyType.Socks5Proxy: ("socks5h", 1080),
}
_lock = threading.Lock()
_remembered: Optional[dict[str, str]] = None


def proxy_variables() -> dict[str, str]:
    """Environment variables for the proxy that QGIS would use; none without one. Call on the main thread.

    The password goes into the environment of one child process, not into its command line, where others could read it.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy, direct = manager.fallbackProxy(), []
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        proxy = _system_proxy(ANYWHERE) or proxy
        direct = [os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""]
    if proxy.type() not in _SCHEMES or not proxy.hostName():
        return {}
    direct += [_host(url) for url in (*manager.noProxyList(), *_excluded())]
    # For these QGIS asks the system, which mostly knows no proxy.
    direct += [_host(url) for url in manager.excludeList() if _is_direct(url)]
    hosts = ",".join(dict.fromkeys(filter(None, direct)))
    # Empty rather than missing: what this process was started with is about another proxy.
    return {**dict.fromkeys(_VARIABLES, _address(proxy)), "NO_PROXY": hosts, "no_proxy": hosts}


def remember_proxy() -> None:
    """Read the settings for the engines that will be started. Call on the main thread, before work goes to another.

    Elsewhere, as in models, what was read there last stands; only where nothing was, the thread's own copy is read.
    """
    global _remembered
    if _remembered is not None and QThread.currentThread() != QgsApplication.instance().thread():
        return
    found = proxy_variables()
    if found.get("http_proxy", "").startswith("http:") and "@" in found["http_proxy"]:
        # As QGIS does, answer whatever kind of login the proxy asks for. GDAL's own default is the simplest one alone.
        found["GDAL_PROXY_AUTH"] = "ANY"
    with _lock:
        _remembered = found


def engine_proxy() -> dict[str, str]:
    """Environment variables that lead an engine's GDAL through the proxy of QGIS, as `remember_proxy` reads them.

    May be called on any thread.
    """
    remember_proxy()
    with _lock:
        return dict(_remembered or {})


def _system_proxy(url: str) -> Optional[QNetworkProxy]:
    found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url)))
    return found[0] if found else None


def _is_direct(url: str) -> bool:
    proxy = _system_proxy(url)
    return proxy is None or proxy.type() == QNetworkProxy.ProxyType.NoProxy


def _excluded() -> list[str]:
    return [str(url) for url in QgsSettings().value("proxy/noProxyUrls", [], type=list) or []]


def _address(proxy: QNetworkProxy) -> str:
    scheme, usual_port = _SCHEMES[proxy.type()]
    host = str(proxy.hostName())
    host = f"[{host}]" if ":" in host and not host.startswith("[") else host
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{scheme}://{user}{host}:{proxy.port() or usual_port}"


def _host(url: str) -> str:
    """The host of what an address must start with to go without the proxy, as `no_proxy` has it."""
    url = url.strip()
    host = QUrl(url if "://" in url else f"http://{url}").host() or url
    # A dot says "and all below" where QGIS's users write a star.
    return str(host[1:] if host.startswith("*.") else host)
