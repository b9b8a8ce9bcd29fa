"""A web server of files for tests, in a process of its own: GDAL may hold Python's lock while it waits for an answer.

It answers requests for a range with that range, and can be told to fail. What it did is read from `/log`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar


class Web:
    """The server, seen from a test. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        """Serve the files of `folder` on this machine only."""
        command = [sys.executable, __file__, str(folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        self.address = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __enter__(self) -> Web:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def log(self) -> list[dict[str, Any]]:
        """Requests since the last call: `path`, `status` and `bytes` of the answer's body."""
        with urllib.request.urlopen(f"{self.address}/log") as answer:
            return list(json.load(answer))

    def fail(self, status: int | str, after: int = 0, times: int = 10_000) -> None:
        """Answer so many requests for ranges from now on with an error, once so many of them have been answered; with 0
        the answer never comes. Other faults by name: `cut`, which breaks off in the middle; `wrong`, other bytes;
        `slow`, a second late; `shifted`, another range; `whole`, the whole file."""
        urllib.request.urlopen(f"{self.address}/fail/{status}/{after}/{times}").close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder = Path()
    log: ClassVar[list[dict[str, Any]]] = []
    # Status, requests before it, and how often.
    failure: ClassVar[list[Any]] = [0, 0, 0]

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        if self.path == "/log":
            content = json.dumps(self.log).encode()
            self.log.clear()
            self._answer(200, content)
        elif self.path.startswith("/fail/"):
            self.failure[:] = [int(word) if word.isdigit() else word for word in self.path.split("/")[2:]]
            self._answer(200)
        else:
            self._file()

    def _file(self) -> None:
        path = self.folder / urllib.parse.unquote(self.path.partition("?")[0]).lstrip("/")
        wanted = re.match(r"bytes=(\d+)-(\d+)$", self.headers.get("Range", ""))
        if not path.is_file():
            self._answer(404)
            return
        fault = self.failure[0] if wanted and self._fails() else None
        if fault == 0:
            time.sleep(3600)
        if isinstance(fault, int):
            self._answer(fault)
            return
        content = path.read_bytes()
        if fault == "slow":
            time.sleep(1)
        if wanted and fault != "whole":
            first, last = int(wanted[1]), min(int(wanted[2]), len(content) - 1)
            part, shift = content[first : last + 1], 1 if fault == "shifted" else 0
            if fault == "wrong":
                part = bytes(255 - byte for byte in part)
            self._answer(206, part, f"bytes {first + shift}-{last + shift}/{len(content)}", fault == "cut")
        else:
            self._answer(200, content)

    def _fails(self) -> bool:
        _, after, times = self.failure
        if after:
            self.failure[1] -= 1
            return False
        self.failure[2] = max(0, times - 1)
        return times > 0

    def _answer(self, status: int, content: bytes = b"", place: str = "", cut: bool = False) -> None:
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(content)))
        if place:
            self.send_header("Content-Range", place)
        if status == 429:
            self.send_header("Retry-After", "1")
        self.end_headers()
        whole = self.command == "GET"
        if self.path != "/log":
            asked = {"range": self.headers.get("Range", ""), "authorization": self.headers.get("Authorization", "")}
            self.log.append({"path": self.path, "status": status, "bytes": len(content) if whole else 0, **asked})
        if whole:
            self.wfile.write(content[: len(content) // 2] if cut else content)
        self.close_connection = self.close_connection or cut


if __name__ == "__main__":
    _Handler.folder = Path(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
