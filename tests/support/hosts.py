"""Archives under their real names, on this machine: a proxy that answers for their hosts itself, and speaks TLS as they do.

A client that is told of the proxy (`HTTPS_PROXY`) and trusts its authority (`REQUESTS_CA_BUNDLE`) needs no network, and
knows no better. Files of a host lie in a folder of its name; a STAC API answers from `ITEMS` in it. Object storage of the
Copernicus Data Space wants requests that are signed by `KEYS`, that of the Planetary Computer a token that it has given
and that has not ended. What was asked is read from `/log`; with openssl and the standard library alone.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import ssl
import subprocess
import sys
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, quote, unquote, urlsplit

EARTH, EARTH_FILES = "earth-search.aws.element84.com", "e84-earth-search-sentinel-data.s3.us-west-2.amazonaws.com"
PLANETARY, PLANETARY_FILES = "planetarycomputer.microsoft.com", "sentinel2l2a01.blob.core.windows.net"
COPERNICUS, COPERNICUS_FILES = "stac.dataspace.copernicus.eu", "eodata.dataspace.copernicus.eu"
NAMES = (EARTH, EARTH_FILES, PLANETARY, PLANETARY_FILES, COPERNICUS, COPERNICUS_FILES)
ITEMS = "items.json"
# Access key and secret key.
KEYS = ("ACCESSKEYOFMINE", "hidden/word+of=mine")
_SAFE_S = 15 * 60


class Hosts:
    """The proxy, seen from a test. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        """Answer for the hosts whose folders lie in `folder`."""
        self.authority = folder / "authority.pem"
        if not self.authority.is_file():
            _certify(folder)
        command = [sys.executable, __file__, str(folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        self.address = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __enter__(self) -> Hosts:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def environment(self) -> dict[str, str]:
        """What a client has to know."""
        proxy = dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"), self.address)
        return {**proxy, "NO_PROXY": "", "no_proxy": "", "REQUESTS_CA_BUNDLE": str(self.authority)}

    def log(self) -> list[dict[str, Any]]:
        """Requests since the last call: `host`, `method`, `path`, `status`, `headers` of each."""
        return list(json.load(self._open("/log")))

    def give_tokens(self, lasting_s: float) -> None:
        """Tokens that were given are worth nothing from here on, and new ones last so long by what is said of them."""
        self._open(f"/tokens/{lasting_s}")

    def _open(self, path: str) -> Any:
        return urllib.request.build_opener(urllib.request.ProxyHandler({})).open(self.address + path)


def _certify(folder: Path) -> None:
    """An authority, and what it says of all hosts."""
    key, wanted = folder / "host.key", folder / "host.csr"

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)

    new = ("req", "-newkey", "rsa:2048", "-nodes")
    (folder / "names").write_text("subjectAltName=" + ",".join(f"DNS:{name}" for name in NAMES))
    openssl(*new, "-x509", "-days", "2", "-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=Tests")
    openssl(*new, "-keyout", key.name, "-out", wanted.name, "-subj", "/CN=hosts")
    signed = ("-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial", "-days", "2", "-extfile", "names")
    openssl("x509", "-req", "-in", wanted.name, "-out", "host.pem", *signed)


def signed_well(method: str, path: str, headers: dict[str, str], keys: tuple[str, str]) -> bool:
    """Whether a request is signed by version 4 of Amazon's scheme, in these minutes, by some keys.

    Args:
        method: of the request.
        path: with its query, as it came.
        headers: by name in small letters.
        keys: access key and secret key.
    """
    said = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([\w-]+)/s3/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=(\w+)",
        headers.get("authorization", ""),
    )
    moment = headers.get("x-amz-date", "")
    if said is None or said[1] != keys[0] or not moment.startswith(said[2]) or "host" not in said[4].split(";"):
        return False
    if abs(time.mktime(time.strptime(moment, "%Y%m%dT%H%M%SZ")) - time.timezone - time.time()) > _SAFE_S:
        return False
    parts = urlsplit(path)
    names = said[4].split(";")
    kept = "".join(f"{name}:{' '.join(headers.get(name, '').split())}\n" for name in names)
    whole = "\n".join(
        # Each character that is not safe is written in hexadecimal once, whatever the client has done.
        (method, quote(unquote(parts.path), safe="/-_.~"), parts.query, kept, said[4], headers["x-amz-content-sha256"])
    )
    scope = f"{said[2]}/{said[3]}/s3/aws4_request"
    text = "\n".join(("AWS4-HMAC-SHA256", moment, scope, hashlib.sha256(whole.encode()).hexdigest()))
    key = ("AWS4" + keys[1]).encode()
    for word in (said[2], said[3], "s3", "aws4_request", text):
        key = hmac.new(key, word.encode(), hashlib.sha256).digest()
    return hmac.compare_digest(key.hex(), said[5])


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder = Path()
    context: ClassVar[ssl.SSLContext]
    log: ClassVar[list[dict[str, Any]]] = []
    tokens: ClassVar[dict[str, float]] = {}
    lasting_s: ClassVar[float] = 3600.0
    host = ""

    def log_message(self, *_: object) -> None:
        pass

    def do_CONNECT(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.host = self.path.partition(":")[0]
        self.connection = self.context.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
        self.close_connection = False

    def do_GET(self) -> None:
        if self.host:
            self._answer(*self._found(b""))
        elif self.path == "/log":
            content = json.dumps(self.log).encode()
            self.log.clear()
            self._answer(200, content)
        elif self.path.startswith("/tokens/"):
            type(self).lasting_s = float(self.path.rpartition("/")[2])
            self.tokens.clear()
            self._answer(200, b"")
        else:
            self._answer(404, b"")

    def do_POST(self) -> None:
        self._answer(*self._found(self.rfile.read(int(self.headers["Content-Length"]))))

    def _found(self, body: bytes) -> tuple[int, bytes]:
        """Status and content of an answer."""
        path = urlsplit(self.path)
        if self.host == COPERNICUS_FILES:
            headers = {name.lower(): value for name, value in self.headers.items()}
            if not signed_well(self.command, self.path, headers, KEYS):
                return 403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>"
        if self.host == PLANETARY_FILES:
            (token,) = parse_qs(path.query).get("sig", [""])
            if time.time() > self.tokens.get(token, 0.0):
                return 403, b"<Error><Code>AuthenticationFailed</Code></Error>"
        if self.host == PLANETARY and path.path.startswith("/api/sas/v1/token/"):
            return 200, self._token()
        own = self.folder / self.host
        if (own / ITEMS).is_file() and "." not in path.path.rpartition("/")[2]:
            return self._catalogue(path.path, json.loads((own / ITEMS).read_text()), body)
        file = own / unquote(path.path).lstrip("/")
        return (200, file.read_bytes()) if file.is_file() else (404, b"")

    def _token(self) -> bytes:
        token = f"hidden{len(self.log)}"
        # Said to end when it is told to, and good for a little longer.
        self.tokens[token] = time.time() + max(self.lasting_s, 60.0)
        until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + self.lasting_s))
        return json.dumps({"token": f"se={until}&sig={token}", "msft:expiry": until}).encode()

    def _catalogue(self, path: str, items: list[dict[str, Any]], body: bytes) -> tuple[int, bytes]:
        """What a STAC API says."""
        address = f"https://{self.host}{path.removesuffix('/search').rstrip('/')}"
        if not path.endswith("/search"):
            links = [
                {"rel": rel, "href": href, "method": "POST", "type": "application/geo+json"}
                for rel, href in (("search", f"{address}/search"), ("self", address), ("root", address))
            ]
            kinds = ("core", "item-search", "item-search#sort")
            conforms = [f"https://api.stacspec.org/v1.0.0/{kind}" for kind in kinds]
            landing = {"type": "Catalog", "stac_version": "1.0.0", "id": self.host, "description": "x"}
            return 200, json.dumps({**landing, "conformsTo": conforms, "links": links}).encode()
        asked = json.loads(body)
        found = [each for each in items if each["collection"] in asked["collections"]]
        found = [each for each in found if each["id"] in asked.get("ids", [each["id"]])]
        found.sort(key=lambda each: str(each["properties"]["datetime"]), reverse=True)
        return 200, json.dumps({"type": "FeatureCollection", "features": found, "links": []}).encode()

    def _answer(self, status: int, content: bytes) -> None:
        wanted = re.match(r"bytes=(\d+)-(\d+)$", self.headers.get("Range", ""))
        place = ""
        if wanted and status == 200:
            first, last = int(wanted[1]), min(int(wanted[2]), len(content) - 1)
            status, place, content = 206, f"bytes {first}-{last}/{len(content)}", content[first : last + 1]
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        if place:
            self.send_header("Content-Range", place)
        self.end_headers()
        if self.host:
            facts = {"host": self.host, "method": self.command, "path": self.path, "status": status}
            self.log.append({**facts, "headers": dict(self.headers.items())})
        self.wfile.write(content)
        self.wfile.flush()


if __name__ == "__main__":
    _Handler.folder = Path(sys.argv[1])
    _Handler.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _Handler.context.load_cert_chain(_Handler.folder / "host.pem", _Handler.folder / "host.key")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
