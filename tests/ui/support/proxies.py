"""Proxies of one's own on the loopback: HTTP and SOCKS 5, with and without a login. They look names up themselves."""

from __future__ import annotations

import select
import socket
import socketserver
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

# A name that nobody else can look up.
NAME = "wheels.example"


@dataclass
class Proxy:
    """What a proxy was asked for: `host:port` of each connection that it let through, and how many it refused."""

    port: int = 0
    user: str = ""
    password: str = ""
    asked: list[str] = field(default_factory=list)
    refused: int = 0

    def connect(self, host: str, port: int) -> socket.socket:
        self.asked.append(f"{host}:{port}")
        return socket.create_connection(("127.0.0.1" if host == NAME else host, port), 10)


def relay(one: socket.socket, other: socket.socket) -> None:
    with other, suppress(OSError):
        while True:
            for ready in select.select([one, other], [], [], 60)[0]:
                chunk = ready.recv(65536)
                if not chunk:
                    return
                (other if ready is one else one).sendall(chunk)


class Http(socketserver.StreamRequestHandler):
    """CONNECT, and requests for whole addresses, one for each connection."""

    proxy: Proxy

    def handle(self) -> None:
        while self._one():
            pass

    def _one(self) -> bool:
        first = self.rfile.readline().decode().split()
        lines = list(iter(self.rfile.readline, b"\r\n")) if first else []
        if len(first) != 3 or b"" in lines[-1:]:
            return False
        given = {line.partition(b":")[0].strip().lower(): line.partition(b":")[2].strip() for line in lines}
        wanted = b"Basic " + b64encode(f"{self.proxy.user}:{self.proxy.password}".encode())
        if self.proxy.user and given.get(b"proxy-authorization") != wanted:
            self.proxy.refused += 1
            self.wfile.write(b'HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n')
            return True
        parts = urlsplit(f"//{first[1]}" if first[0] == "CONNECT" else first[1])
        link = self.proxy.connect(parts.hostname or "", parts.port or 80)
        if first[0] == "CONNECT":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            place = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
            kept = [line for line in lines if not line.lower().startswith((b"proxy-", b"connection"))]
            link.sendall(f"{first[0]} {place} HTTP/1.1\r\n".encode() + b"".join(kept) + b"Connection: close\r\n\r\n")
        relay(self.connection, link)
        return False


class Socks(socketserver.StreamRequestHandler):
    """CONNECT of SOCKS 5."""

    proxy: Proxy

    def handle(self) -> None:
        read, write = self.rfile.read, self.wfile.write
        methods = read(read(2)[1])
        method = 2 if self.proxy.user else 0
        if method not in methods:
            self.proxy.refused += 1
            write(b"\x05\xff")
            return
        write(bytes((5, method)))
        if method:
            user = read(read(2)[1]).decode()
            password = read(read(1)[0]).decode()
            fine = (user, password) == (self.proxy.user, self.proxy.password)
            write(bytes((1, not fine)))
            if not fine:
                self.proxy.refused += 1
                return
        kind = read(4)[3]
        host = read(read(1)[0]).decode() if kind == 3 else socket.inet_ntoa(read(4))
        port = int.from_bytes(read(2), "big")
        try:
            link = self.proxy.connect(host, port)
        except OSError:
            write(b"\x05\x04\x00\x01" + bytes(6))
            return
        # The bound address as a name, which is allowed and rare.
        write(b"\x05\x00\x00\x03\x05proxy\x00\x00")
        relay(self.connection, link)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def proxy(kind: type, user: str = "", password: str = "") -> Iterator[Proxy]:
    """A proxy, `Http` or `Socks`, until the end of the block."""
    made = Proxy(user=user, password=password)
    with Server(("127.0.0.1", 0), type("Handler", (kind,), {"proxy": made})) as server:
        made.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()
