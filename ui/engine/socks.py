"""A way through a SOCKS 5 proxy for programs that only speak with HTTP proxies, as pip does.

Nothing here knows QGIS. Protocols: RFC 1928 (SOCKS 5), RFC 1929 (its user and password), RFC 9110 (CONNECT).
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
import socket
import socketserver
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

SCHEMES = ("socks5", "socks5h")
SOCKS_PORT, HTTP_PORT = 1080, 80
# Variables that name a proxy to pip, in lower case.
NAMES = ("http_proxy", "https_proxy", "all_proxy", "pip_proxy")
# The first: for what speaks SOCKS there is nothing to think about yet, and pip gives up after 15 s.
GREETING_S, TIMEOUT_S = 10.0, 60.0
CHUNK_BYTES, HEAD_BYTES = 65_536, 65_536
_VERSION, _OPEN, _PASSWORD, _CONNECT = 5, 0, 2, 1
_IPV4, _NAME, _IPV6 = 1, 3, 4
_REFUSALS = {
    1: "SOCKS proxy failed",
    2: "SOCKS proxy does not allow it",
    3: "SOCKS proxy cannot reach the network",
    4: "SOCKS proxy cannot reach the host",
    5: "SOCKS proxy: connection refused by the host",
    6: "SOCKS proxy: connection timed out",
}


class SocksRefused(OSError):
    """The proxy said no; the text is the reason."""


@dataclass(frozen=True)
class SocksProxy:
    """Where a SOCKS 5 proxy is, and who asks it. The password is not shown by `repr`."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def at(cls, address: str) -> SocksProxy:
        """From an address such as `socks5h://host:1080`; user and password may stand in it. Raises ValueError."""
        parts = urlsplit(address)
        if parts.scheme.lower() not in SCHEMES or not parts.hostname:
            raise ValueError("not the address of a SOCKS 5 proxy")
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return cls(parts.hostname, parts.port or SOCKS_PORT, user, password)

    def connect(self, host: str, port: int) -> socket.socket:
        """A connection to a host, whose name the proxy looks up. Raises OSError, SocksRefused."""
        link = socket.create_connection((self.host, self.port), GREETING_S)
        try:
            self._introduce(link)
            link.settimeout(TIMEOUT_S)
            link.sendall(bytes((_VERSION, _CONNECT, 0)) + _destination(host) + port.to_bytes(2, "big"))
            version, reply, _, kind = _exactly(link, 4)
            if version != _VERSION or reply:
                raise SocksRefused(_REFUSALS.get(reply, _REFUSALS[1]))
            # The address at the proxy's other end; nobody needs it.
            length = {_IPV4: 4, _IPV6: 16}.get(kind) or _exactly(link, 1)[0]
            _exactly(link, length + 2)
        except BaseException:
            link.close()
            raise
        return link

    def _introduce(self, link: socket.socket) -> None:
        methods = bytes((_OPEN, _PASSWORD) if self.user else (_OPEN,))
        link.sendall(bytes((_VERSION, len(methods))) + methods)
        version, method = _exactly(link, 2)
        if version != _VERSION or method not in methods:
            raise SocksRefused("SOCKS proxy wants another login" if self.user else "SOCKS proxy wants a user")
        if method == _PASSWORD:
            words = [word.encode()[:255] for word in (self.user, self.password)]
            link.sendall(b"\x01" + b"".join(bytes((len(word),)) + word for word in words))
            if _exactly(link, 2)[1]:
                raise SocksRefused("SOCKS proxy refuses user or password")


def _destination(host: str) -> bytes:
    with suppress(ValueError):
        address = ipaddress.ip_address(host)
        return bytes((_IPV4 if address.version == 4 else _IPV6,)) + address.packed
    name = host.encode("ascii" if host.isascii() else "idna")
    if not 0 < len(name) < 256:
        raise SocksRefused("no name of a host")
    return bytes((_NAME, len(name))) + name


def _exactly(link: socket.socket, count: int) -> bytes:
    got = b""
    while len(got) < count:
        more = link.recv(count - len(got))
        if not more:
            raise SocksRefused("SOCKS proxy hung up")
        got += more
    return got


class _Handler(socketserver.BaseRequestHandler):
    """One connection of a client, which asks for one destination."""

    proxy: ClassVar[SocksProxy]
    # What only the program knows that was told the forwarder's address.
    login: ClassVar[bytes]

    def handle(self) -> None:
        client = self.request
        client.settimeout(TIMEOUT_S)
        with suppress(OSError):
            head, body = _head(client)
            try:
                host, port, first = self._wanted(head)
            except (ValueError, IndexError):
                _answer(client, "400 Bad Request")
                return
            if not hmac.compare_digest(_value(head, b"proxy-authorization"), self.login):
                # Others on this machine have no business with the user's proxy.
                _answer(client, "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="pip"')
                return
            try:
                link = self.proxy.connect(host, port)
            except (OSError, UnicodeError) as error:
                reason = str(error) if isinstance(error, SocksRefused) else "SOCKS proxy does not answer"
                _answer(client, f"502 {reason}")
                return
            with link:
                link.settimeout(None)
                client.settimeout(None)
                if first:
                    link.sendall(first + body)
                else:
                    client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    link.sendall(body)
                _relay(client, link)

    @staticmethod
    def _wanted(head: bytes) -> tuple[str, int, bytes]:
        """Host, port, and what it is to be told first; nothing of that for a tunnel. Raises ValueError."""
        line, *fields = head.split(b"\r\n")
        method, target, version = line.decode("ascii").split(" ")
        if method == "CONNECT":
            parts = urlsplit(f"//{target}")
            if not parts.hostname or not parts.port:
                raise ValueError("no destination")
            return parts.hostname, parts.port, b""
        parts = urlsplit(target)
        if parts.scheme != "http" or not parts.hostname:
            raise ValueError("no address")
        place = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        kept = [each for each in fields if not each.lower().startswith((b"proxy-", b"connection:"))]
        # One request for each connection: the next may be for another host.
        told = [f"{method} {place} {version}".encode(), *kept, b"Connection: close", b"", b""]
        return parts.hostname, parts.port or HTTP_PORT, b"\r\n".join(told)


def _head(client: socket.socket) -> tuple[bytes, bytes]:
    """A request's lines without the empty one, and what came with them. Raises OSError."""
    got = b""
    while b"\r\n\r\n" not in got:
        more = client.recv(CHUNK_BYTES)
        if not more or len(got) > HEAD_BYTES:
            raise OSError("no request")
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    return head, body


def _value(head: bytes, name: bytes) -> bytes:
    for line in head.split(b"\r\n")[1:]:
        key, _, value = line.partition(b":")
        if key.strip().lower() == name:
            return value.strip()
    return b""


def _answer(client: socket.socket, status: str, *fields: str) -> None:
    lines = [f"HTTP/1.1 {status}", *fields, "Content-Length: 0", "Connection: close", "", ""]
    client.sendall("\r\n".join(lines).encode("latin-1", "replace"))


def _relay(client: socket.socket, link: socket.socket) -> None:
    """Pass on until the client hangs up."""
    back = threading.Thread(target=_pump, args=(link, client), daemon=True)
    back.start()
    _pump(client, link)
    # The other direction waits for a host that may never say any more.
    with suppress(OSError):
        link.shutdown(socket.SHUT_RDWR)
    back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while True:
            chunk = source.recv(CHUNK_BYTES)
            if not chunk:
                break
            sink.sendall(chunk)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the client has lost its connection, and says so."""


@contextmanager
def http_proxy_to(proxy: SocksProxy) -> Iterator[str]:
    """An HTTP proxy on the loopback that leads through a SOCKS proxy until the end of the block.

    Yields:
        Its address, with a password of its own. Never to be put where others can read it.
    """
    word = secrets.token_urlsafe(24)
    login = b"Basic " + b64encode(f"pip:{word}".encode())
    handler = type("_Handler", (_Handler,), {"proxy": proxy, "login": login})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        thread.start()
        try:
            yield f"http://pip:{word}@127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def without_socks(variables: dict[str, str]) -> Iterator[dict[str, str]]:
    """A process's variables, with SOCKS proxies replaced by HTTP proxies that lead to them until the end of the block.

    What is no SOCKS 5 proxy is left as it is.
    """
    with ExitStack() as stack:
        forwarders: dict[SocksProxy, str] = {}
        replaced = dict(variables)
        for name, address in variables.items():
            if name.lower() not in NAMES:
                continue
            with suppress(ValueError):
                proxy = SocksProxy.at(address)
                if proxy not in forwarders:
                    forwarders[proxy] = stack.enter_context(http_proxy_to(proxy))
                replaced[name] = forwarders[proxy]
        yield replaced
