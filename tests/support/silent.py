"""A web server of one file that falls silent, in a process of its own; nothing it was asked for then is ever answered."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar


class Silent:
    """The server, seen from a test. Use as a context manager."""

    def __init__(self, file: Path, answers: int, note: Path) -> None:
        """Serve `file`, whatever its name is in the address, and fall silent after so many answers."""
        command = [sys.executable, __file__, str(file), str(answers), str(note)]
        self._note = note
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        self.address = f"http://127.0.0.1:{int(self._process.stdout.readline())}/x.tif"

    def __enter__(self) -> Silent:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def wait(self, limit_s: float = 90.0) -> None:
        """Return once somebody waits for an answer that will not come."""
        deadline = time.monotonic() + limit_s
        while not self._note.exists():
            assert time.monotonic() < deadline, "nobody has asked"
            time.sleep(0.02)
        # Whoever asked goes on to wait.
        time.sleep(0.2)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    content = b""
    left: ClassVar[list[int]] = [0]
    note = ""

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        if self.left[0] <= 0:
            Path(self.note).touch()
            time.sleep(3600)
        self.left[0] -= 1
        there = self.path.startswith("/x.tif") and os.path.splitext(self.path)[1] == ".tif"
        body, status = (self.content, 200) if there else (b"", 404)
        part = re.match(r"bytes=(\d+)-(\d+)$", self.headers.get("Range", ""))
        if there and part:
            body, status = body[int(part[1]) : int(part[2]) + 1], 206
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(body)))
        if status == 206 and part:
            self.send_header("Content-Range", f"bytes {part[1]}-{int(part[1]) + len(body) - 1}/{len(self.content)}")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)


if __name__ == "__main__":
    _Handler.content, _Handler.left[0], _Handler.note = Path(sys.argv[1]).read_bytes(), int(sys.argv[2]), sys.argv[3]
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
