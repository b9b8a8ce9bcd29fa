"""QGIS's proxy settings, as programs outside QGIS understand them."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

ANYWHERE = "https://example.org/"


def proxy_variables() -> dict[str, str]:
    """Environment variables for the proxy that QGIS would use; none without one. Call on the main thread.

    The password goes into the environment of one child process, not into its command line, where others could read it.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(ANYWHERE)))
        proxy = found[0] if found else proxy
    scheme = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return {}
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    address = f"{scheme}://{user}{proxy.hostName()}:{proxy.port()}"
    variables = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    excluded = [str(url) for url in QgsSettings().value("proxy/noProxyUrls", [], type=list) or []]
    hosts = ",".join(QUrl(url).host() or url for url in excluded)
    return {**variables, "NO_PROXY": hosts, "no_proxy": hosts} if hosts else variables
