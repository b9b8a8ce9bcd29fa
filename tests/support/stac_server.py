"""A real STAC API server for tests and the demo, in a process and an environment of its own (`requirements/stac.txt`).

As a script, in that environment, it serves `COLLECTION.items.json` of a folder: stac-fastapi on DuckDB. It prints its
port; what it was asked for goes into `requests.log` in the folder.

    .venv-stac/bin/python tests/support/stac_server.py FOLDER
"""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv-stac" / "bin" / "python"


class StacServer:
    """The server, seen from a test. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        """Serve the items of a folder on this machine only."""
        self._log = folder / "requests.log"
        self._process = subprocess.Popen(
            [str(PYTHON), "-I", __file__, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.address = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        deadline = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(self.address, timeout=5).close()
                break
            except OSError:
                assert time.monotonic() < deadline, "the server does not start"
                time.sleep(0.1)

    def __enter__(self) -> StacServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def log(self) -> list[str]:
        """Requests since the last call, as method and path."""
        lines = self._log.read_text().splitlines() if self._log.is_file() else []
        self._log.write_text("")
        return lines


def collection_of(file: Path) -> dict[str, Any]:
    """A collection, its items written as stac-geoparquet."""
    import rustac

    name = file.name.removesuffix(".items.json")
    target = file.with_name(f"{name}.parquet")

    async def write() -> None:
        await rustac.write(str(target), json.loads(file.read_text()))

    asyncio.run(write())
    whole = {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [["2015-06-27T00:00:00Z", None]]}}
    data = {"href": str(target.absolute()), "type": "application/vnd.apache.parquet"}
    facts = {"id": name, "description": name, "license": "proprietary", "links": [], "extent": whole}
    return {"type": "Collection", "stac_version": "1.0.0", **facts, "assets": {"data": data}}


def serve(folder: Path) -> None:
    """Serve until killed."""
    import uvicorn
    from rustac import DuckdbClient
    from rustac_duckdb_extensions import extension_directory
    from stac_fastapi.geoparquet.api import create
    from stac_fastapi.geoparquet.settings import Settings

    collections = [collection_of(file) for file in sorted(folder.glob("*.items.json"))]
    listed = folder / "collections.json"
    listed.write_text(json.dumps(collections))
    settings = Settings(stac_fastapi_collections_href=str(listed), enable_response_models=False)
    client = DuckdbClient(extension_directory=extension_directory(), install_extensions=False)
    app = create(settings, client).app

    @app.middleware("http")
    async def note(request: Any, answer: Any) -> Any:
        with open(folder / "requests.log", "a") as log:
            log.write(f"{request.method} {request.url.path}\n")
        return await answer(request)

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        listening.listen(64)
        print(port, flush=True)
        config = uvicorn.Config(app, log_level="warning")
        uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
