"""Catalogues and files that mean harm, or are not what they should be: nothing of this machine is read, nothing hangs."""

from __future__ import annotations

import copy
import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import rasterio
from affine import Affine
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access
from subpixel.core.errors import ArchiveUnreachable, InvalidParameter, NotARaster, RunCancelled, SuperResolutionError
from subpixel.core.progress import Progress
from subpixel.engine.archive import network, reading, search
from subpixel.engine.archive.network import Network
from subpixel.engine.archive.signing import Signer
from subpixel.tests.support.archive import L2A, write_cog, write_static

from .conftest import HERE, Archive

CLEAR = "S2B_18SVG_20240615_0_L2A"
# Number of a request, from 1; what it asks for -> status, headers, content.
Answer = Callable[[int, Any], tuple[int, dict[str, str], bytes]]


class _Odd(BaseHTTPRequestHandler):
    """A server that says whatever a test wants."""

    protocol_version = "HTTP/1.1"
    answer: ClassVar[Answer]
    asked: ClassVar[list[tuple[str, str, dict[str, str]]]]
    drop_s: ClassVar[float] = 0.0

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.asked.append((self.command, self.path, dict(self.headers.items())))
        status, headers, content = type(self).answer(len(self.asked), json.loads(body) if body else None)
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        for first in range(0, len(content), 1 if self.drop_s else len(content)):
            self.wfile.write(content[first : first + (1 if self.drop_s else len(content))])
            time.sleep(self.drop_s)

    do_POST = do_GET  # noqa: N815 # what the base class asks for


class Odd:
    """It, seen from a test."""

    def __init__(self) -> None:
        self.handler = type("Handler", (_Odd,), {"asked": [], "answer": staticmethod(lambda *_: (404, {}, b""))})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def says(self, answer: Answer) -> None:
        self.handler.answer = staticmethod(answer)

    @property
    def asked(self) -> list[tuple[str, str, dict[str, str]]]:
        return self.handler.asked


@pytest.fixture
def odd() -> Iterator[Odd]:
    made = Odd()
    yield made
    made.server.shutdown()


def api(address: str, *pages: dict[str, Any]) -> Answer:
    """A STAC API whose searches give one page after the other, the last one again and again."""
    links = [{"rel": "search", "href": f"{address}/search", "method": "POST", "type": "application/geo+json"}]
    conforms = [f"https://api.stacspec.org/v1.0.0/{kind}" for kind in ("core", "item-search", "item-search#sort")]
    landing = {"type": "Catalog", "stac_version": "1.0.0", "id": "x", "description": "x", "conformsTo": conforms}

    def answer(_: int, asked: Any) -> tuple[int, dict[str, str], bytes]:
        if asked is None:
            return 200, {}, json.dumps({**landing, "links": links}).encode()
        number = int(asked.get("token", 0))
        page = pages[min(number, len(pages) - 1)]
        after = {
            "rel": "next",
            "href": f"{address}/search",
            "method": "POST",
            "body": {"token": number + 1},
            "merge": True,
        }
        return 200, {}, json.dumps({"type": "FeatureCollection", "links": [after], **page}).encode()

    return answer


def clear_item(archive: Archive, **assets: str) -> dict[str, Any]:
    """The clear scene's item, some of its assets elsewhere."""
    found = copy.deepcopy(next(each for each in archive.items[L2A] if each["id"] == CLEAR))
    for key, address in assets.items():
        found["assets"][key]["href"] = address
    return found


def static(archive: Archive, name: str, item: dict[str, Any]) -> Catalogue:
    write_static(archive.folder / name, [item], archive.web.address)
    return Catalogue(name, f"{archive.web.address}/{name}/catalog.json", (L2A,))


@pytest.mark.parametrize(
    "address",
    [
        "file:///{path}",
        "FILE://localhost/{path}",
        "ftp://127.0.0.1/{path}",
        "gs://bucket/{path}",
        "/vsicurl/http://127.0.0.1:9/{path}",
        "/vsizip/{path}",
        "NETCDF:/{path}:x",
        "data:image/tiff;base64,AAAA",
        "s3://user@127.0.0.1:80#/{path}",
        "s3://..//{path}",
        "http://[::1/{path}",
        "\\\\server\\share\\{path}",
    ],
)
def test_files_of_this_machine_and_other_schemes_are_not_read(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(network, "FIRST_PAUSE_S", 5.0)
    mine = tmp_path / "mine.tif"
    mine.write_bytes((archive.folder / "2024-06-15" / "18SVG" / "B04.tif").read_bytes())
    named = address.format(path=str(mine).lstrip("/"))
    catalogue = static(archive, "elsewhere", clear_item(archive, red=named))
    began = time.monotonic()
    with pytest.raises(SuperResolutionError, match=r"leads to what is no address|does not exist|Invalid IPv6 URL"):
        archive.piece(tmp_path / "a.tif", catalogue=catalogue, scene=CLEAR)
    assert time.monotonic() - began < 4.0
    assert not (tmp_path / "a.tif").exists()


@pytest.mark.parametrize("address", ["/etc/hostname", "../../../../../etc/hostname"])
def test_paths_are_those_of_the_catalogues_server(archive: Archive, tmp_path: Path, address: str) -> None:
    catalogue = static(archive, "paths", clear_item(archive, red=address))
    archive.web.log()
    with pytest.raises(SuperResolutionError, match=r"127\.0\.0\.1.*HTTP 404"):
        archive.piece(tmp_path / "a.tif", catalogue=catalogue, scene=CLEAR)
    assert any(entry["status"] == 404 for entry in archive.web.log())


@pytest.mark.parametrize("rel", ["child", "item"])
def test_a_catalogue_on_a_server_leads_to_no_file_here(archive: Archive, tmp_path: Path, rel: str) -> None:
    write_static(tmp_path / "here", [clear_item(archive)], archive.web.address, archive.web.address)
    name = "catalog.json" if rel == "child" else f"{CLEAR}.json"
    facts = {"type": "Catalog", "stac_version": "1.0.0", "id": "x", "description": "x"}
    link = {"rel": rel, "href": (tmp_path / "here" / name).as_uri(), "type": "application/json"}
    (archive.folder / "leads.json").write_text(json.dumps({**facts, "links": [link]}))
    with pytest.raises(ArchiveUnreachable, match="leads to what is no address"):
        archive.find(catalogue=Catalogue("x", f"{archive.web.address}/leads.json"))
    # One that lies here may; its files are on a server.
    found = archive.find(catalogue=Catalogue("x", str(tmp_path / "here" / "catalog.json"), (L2A,)))
    assert [scene.id for scene in found.scenes] == [CLEAR]


def test_a_file_that_leads_to_others_is_no_raster(archive: Archive, tmp_path: Path) -> None:
    """GDAL knows a virtual raster by its content, whatever it is called."""
    real = archive.folder / "2024-06-15" / "18SVG" / "B04.tif"
    with rasterio.open(real) as file:
        shape = {"rasterXSize": file.width, "rasterYSize": file.height}
        place = ", ".join(str(v) for v in file.transform.to_gdal())
    sizes = " ".join(f'{name}="{value}"' for name, value in shape.items())
    band = f'<VRTRasterBand dataType="UInt16" band="1"><SimpleSource><SourceFilename>{real}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>'
    text = f"<VRTDataset {sizes}><SRS>EPSG:32618</SRS><GeoTransform>{place}</GeoTransform>{band}</VRTDataset>"
    (archive.folder / "leads.tif").write_text(text)
    catalogue = static(archive, "virtual", clear_item(archive, red=f"{archive.web.address}/leads.tif"))
    with pytest.raises(NotARaster, match=r"leads\.tif"):
        archive.piece(tmp_path / "a.tif", catalogue=catalogue, scene=CLEAR)


def test_blocks_that_would_fill_the_memory_are_refused(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = np.ones((512, 512), np.uint16)
    write_cog(archive.folder / "large.tif", values, Affine(10, 0, 435_730, 0, -10, 4_179_460), 32618)
    catalogue = static(archive, "large", clear_item(archive, red=f"{archive.web.address}/large.tif"))
    monkeypatch.setattr(reading, "MOST_BLOCK_BYTES", 256 * 256 * 2 - 1)
    with pytest.raises(NotARaster, match=r"blocks of 256 x 256 px"):
        archive.piece(tmp_path / "a.tif", catalogue=catalogue, scene=CLEAR)


def test_a_page_that_unpacks_to_too_much_is_refused(
    odd: Odd, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "MOST_TEXT_BYTES", 3_000_000)
    packed = gzip.compress(b" " * 200_000_000)
    odd.says(lambda *_: (200, {"Content-Encoding": "gzip"}, packed))
    client = Network()
    with pytest.raises(ArchiveUnreachable, match=r"> 3 MB"):
        client.whole(odd.address)
    assert client.received < 3_200_000
    assert client.requests == 1


@pytest.mark.parametrize(
    "page",
    [
        {"features": None},
        {"features": [None, 3, "x", [], {}, {"id": 3}, {"id": "a", "assets": []}, {"id": "a", "links": "x"}]},
        {"features": [{"id": "a", "assets": {"red": None}}, {"id": "b", "properties": ["x"]}]},
        {"features": [{"id": "a", "assets": {}, "properties": None, "bbox": "x", "geometry": 3}]},
    ],
)
def test_what_is_no_item_is_left_out(odd: Odd, archive: Archive, page: dict[str, Any]) -> None:
    odd.says(api(odd.address, page))
    assert archive.find(catalogue=Catalogue("x", odd.address)).scenes == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", {"type": "Polygon", "coordinates": "x"}),
        ("geometry", {"type": "MultiPolygon", "coordinates": [[[["a", "b"]]]]}),
        ("bbox", [None, None, None, None]),
        ("assets", {"red": {"href": "x", "raster:bands": 3}}),
        ("properties", {"datetime": 3, "proj:epsg": [], "sat:relative_orbit": "x", "mgrs:utm_zone": {}}),
    ],
)
def test_an_item_with_strange_facts_spoils_no_other(odd: Odd, archive: Archive, name: str, value: object) -> None:
    strange = {**clear_item(archive), "id": "strange"}
    # Of another day: of one day and tile one scene is enough.
    strange["properties"] = {**strange["properties"], "datetime": "2024-06-14T16:02:11Z"}
    strange[name] = value
    odd.says(api(odd.address, {"features": [strange, clear_item(archive)]}))
    found = archive.find(catalogue=Catalogue("x", odd.address))
    assert CLEAR in [scene.id for scene in found.scenes]


def test_an_api_that_goes_in_circles_ends(odd: Odd, archive: Archive) -> None:
    odd.says(api(odd.address, {"features": [clear_item(archive)]}))
    found = archive.find(catalogue=Catalogue("x", odd.address))
    assert [scene.id for scene in found.scenes] == [CLEAR]
    assert len(odd.asked) < 10


def test_an_item_that_is_not_there_spoils_no_other(archive: Archive) -> None:
    catalogue = static(archive, "dangling", clear_item(archive))
    listed = archive.folder / "dangling" / "collection.json"
    facts = json.loads(listed.read_text())
    facts["links"] = [{"rel": "item", "href": "gone.json"}, {"rel": "item", "href": "collection.json"}, *facts["links"]]
    listed.write_text(json.dumps(facts))
    assert [scene.id for scene in archive.find(catalogue=catalogue).scenes] == [CLEAR]
    facts["links"] = facts["links"][:2]
    listed.write_text(json.dumps(facts))
    with pytest.raises(InvalidParameter, match=r"gone\.json|collection\.json|no item"):
        archive.find(catalogue=catalogue)


def test_a_catalogue_that_is_its_own_child_ends(archive: Archive) -> None:
    facts = {"type": "Catalog", "stac_version": "1.0.0", "description": "x"}
    for name, other in (("a", "b"), ("b", "a")):
        links = [{"rel": "child", "href": f"{each}.json"} for each in (name, other)]
        (archive.folder / f"{name}.json").write_text(json.dumps({**facts, "id": name, "links": links}))
    assert archive.find(catalogue=Catalogue("x", f"{archive.web.address}/a.json")).scenes == ()


@pytest.mark.parametrize(
    "content",
    [
        b"<html><body>Gateway</body></html>",
        b'<?xml version="1.0"?><Error><Code>NoSuchBucket</Code></Error>',
        b"\xff\xfe\x00",
        b"",
        b"[" * 100_000,
        b"[]",
        b"null",
        b'"text"',
        b'{"type": "Catalog"}',
        b'{"type": "Catalog", "id": "x", "description": "x", "stac_version": "9.9", "links": [3]}',
    ],
)
def test_pages_that_are_no_catalogue_are_said(odd: Odd, archive: Archive, content: bytes) -> None:
    odd.says(lambda *_: (200, {}, content))
    with pytest.raises((InvalidParameter, ArchiveUnreachable), match=r"not that of a STAC catalogue|answers with an"):
        archive.find(catalogue=Catalogue("x", odd.address))


def test_a_busy_server_is_not_taken_for_one_that_cannot_sort(odd: Odd, archive: Archive, tmp_path: Path) -> None:
    inner = api(odd.address, {"features": [clear_item(archive)]})
    orders: list[Any] = []

    def answer(number: int, asked: Any) -> tuple[int, dict[str, str], bytes]:
        orders.append((asked or {}).get("sortby"))
        return (503, {}, b"") if number == 2 else inner(number, asked)

    odd.says(answer)
    access = Access(cache=str(tmp_path))
    assert archive.find(access, catalogue=Catalogue("x", odd.address)).scenes
    assert {order[0]["field"] for order in orders if order} == {"properties.datetime"}


def test_a_server_that_refuses_to_sort_is_asked_otherwise_at_once(odd: Odd, archive: Archive, tmp_path: Path) -> None:
    older = {**clear_item(archive), "id": "older"}
    older["properties"] = {**older["properties"], "datetime": "2020-01-01T00:00:00Z"}
    inner = api(odd.address, {"features": [older, clear_item(archive)]})

    def answer(number: int, asked: Any) -> tuple[int, dict[str, str], bytes]:
        return (400, {}, b"") if asked and "sortby" in asked else inner(number, asked)

    odd.says(answer)
    began = time.monotonic()
    found = archive.find(Access(cache=str(tmp_path)), catalogue=Catalogue("x", odd.address))
    assert [scene.id for scene in found.scenes] == [CLEAR, "older"]
    assert time.monotonic() - began < 3.0


def test_a_redirection_takes_no_password_to_another_host(odd: Odd) -> None:
    """The same server under another name is another host."""
    other = odd.address.replace("127.0.0.1", "localhost")
    odd.says(lambda number, _: (302, {"Location": f"{other}/there"}, b"") if number == 1 else (200, {}, b"{}"))
    Network().whole(odd.address, {"Authorization": "Basic hidden-word"})
    first, second = odd.asked
    assert first[2]["Authorization"] == "Basic hidden-word"
    assert "Authorization" not in second[2]


@pytest.mark.parametrize("place", ["file:///etc/hostname", "ftp://127.0.0.1/x", "//", "http://[::1"])
def test_a_redirection_leads_to_servers_alone(odd: Odd, place: str) -> None:
    odd.says(lambda *_: (302, {"Location": place}, b""))
    with pytest.raises(ArchiveUnreachable):
        Network().part(odd.address, 0, 9)
    assert len(odd.asked) < 40


def test_passwords_are_sent_no_less_safely_than_to_the_catalogue() -> None:
    signer = Signer(Catalogue("x", "https://stac.example/api"), Access("me", "hidden-word"), lambda _: {})
    assert "Authorization" in signer.headers_for("https://STAC.example/a.tif")
    assert signer.headers_for("http://stac.example/a.tif") == {}
    plain = Signer(Catalogue("x", "http://stac.example/api"), Access("me", "hidden-word"), lambda _: {})
    assert "Authorization" in plain.headers_for("https://stac.example/a.tif")
    assert "Authorization" in plain.headers_for("http://stac.example/a.tif")
    assert plain.headers_for("http://stac.example.evil/a.tif") == plain.headers_for("http://stac.example:8080/") == {}


def test_a_server_that_drips_is_given_up(odd: Odd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "SLOWEST_S", 0.5)
    monkeypatch.setattr(network, "FIRST_PAUSE_S", 0.02)
    odd.handler.drop_s = 0.05
    odd.says(lambda *_: (200, {}, b"x" * 2_000))
    client = Network()
    began = time.monotonic()
    with pytest.raises(ArchiveUnreachable, match="does not answer"):
        client.whole(odd.address)
    assert time.monotonic() - began < 5.0
    assert client.requests == network.SILENT_TRIES


def test_no_thread_outlives_a_server_that_drips(odd: Odd, archive: Archive) -> None:
    odd.handler.drop_s = 0.02
    odd.says(lambda *_: (200, {}, b" " * 100_000))
    progress = Progress()
    before = threading.active_count()
    threading.Timer(0.5, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(RunCancelled):
        archive.find(progress=progress, catalogue=Catalogue("x", odd.address))
    assert time.monotonic() - began < 1.0
    deadline = time.monotonic() + 3
    # The server's own thread writes on.
    while threading.active_count() > before + 1:
        assert time.monotonic() < deadline, [thread.name for thread in threading.enumerate()]
        time.sleep(0.05)


def test_names_in_other_scripts_are_read(archive: Archive, truth: Any, tmp_path: Path) -> None:
    source = archive.folder / "2024-06-15" / "18SVG" / "B04.tif"
    for name in ("Überflug 東京+50%.tif", "a&b=c.tif"):
        (archive.folder / name).write_bytes(source.read_bytes())
    quoted = f"{archive.web.address}/%C3%9Cberflug%20%E6%9D%B1%E4%BA%AC+50%25.tif"
    for number, address in enumerate(
        (quoted, f"{archive.web.address}/Überflug 東京+50%25.tif", f"{archive.web.address}/a&b=c.tif")
    ):
        catalogue = static(archive, "scripts", clear_item(archive, red=address))
        got = archive.piece(tmp_path / f"{number}.tif", catalogue=catalogue, scene=CLEAR)
        with rasterio.open(got.output) as file:
            assert np.array_equal(file.read(), truth(HERE))


def test_a_catalogue_is_followed_so_far_and_no_farther(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_ITEMS", 3)
    items = archive.items["sentinel-2-many"][:10]
    catalogue = Catalogue("x", f"{archive.web.address}/many/catalog.json", (L2A,))
    write_static(archive.folder / "many", items, archive.web.address)
    archive.web.log()
    archive.find(catalogue=catalogue)
    assert sum("2016" in entry["path"] for entry in archive.web.log()) <= 3
