"""A picture server of one's own on the loopback: XYZ tiles and a WMS, drawn from the sample scene."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from osgeo import gdal, osr

HALF_WORLD_M = 20037508.342789244
TILE_PX = 256
CAPABILITIES = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Pictures</Title><OnlineResource xlink:href="{url}"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetMap>
</Request><Exception><Format>XML</Format></Exception>
<Layer><Title>All</Title><CRS>EPSG:32618</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-75.7268</westBoundLongitude><eastBoundLongitude>-75.5103</eastBoundLongitude>
<southBoundLatitude>37.5861</southBoundLatitude><northBoundLatitude>37.7587</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:32618" minx="435730" miny="4159990" maxx="455060" maxy="4179460"/>
<Layer><Name>TRUE-COLOR-S2-L2A</Name><Title>True colour</Title></Layer>
<Layer><Name>NDVI</Name><Title>Index</Title></Layer>
</Layer></Capability></WMS_Capabilities>"""


class Pictures:
    """The scene in true colour; answers until `left` is used up, and then with errors."""

    def __init__(self, sample: Path) -> None:
        options = "-of MEM -b 3 -b 2 -b 1 -ot Byte -scale 0 3558 0 255"
        self.scene = gdal.Translate("", str(sample), options=options)
        self.left = 1_000_000
        self.url = ""
        self._lock = threading.Lock()

    def may_answer(self) -> bool:
        with self._lock:
            self.left -= 1
            return self.left >= 0

    def draw(self, epsg: int, bounds: tuple[float, ...], width: int, height: int) -> bytes:
        """PNG of a part of the world; black where the scene ends."""
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(epsg)
        with self._lock:
            picture = gdal.Warp(
                "",
                self.scene,
                format="MEM",
                dstSRS=srs.ExportToWkt(),
                outputBounds=bounds,
                width=width,
                height=height,
                resampleAlg="bilinear",
            )
        return encoded(picture, "PNG")


def encoded(picture: Any, driver: str) -> bytes:
    """A raster as the content of a file."""
    path = f"/vsimem/{id(picture)}_{threading.get_ident()}"
    gdal.GetDriverByName(driver).CreateCopy(path, picture)
    file = gdal.VSIFOpenL(path, "rb")
    content = gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file)
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return bytes(content)


class _Handler(BaseHTTPRequestHandler):
    pictures: Pictures

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = {key.upper(): values[0] for key, values in parse_qs(parts.query).items()}
        if asked.get("REQUEST") == "GetCapabilities":
            self._answer("text/xml", CAPABILITIES.format(url=f"{self.pictures.url}/wms?").encode())
        elif not self.pictures.may_answer():
            self.send_error(503)
        elif asked.get("REQUEST") == "GetMap":
            bounds = tuple(float(value) for value in asked["BBOX"].split(","))
            epsg = int(asked["CRS"].rpartition(":")[2])
            self._answer("image/png", self.pictures.draw(epsg, bounds, int(asked["WIDTH"]), int(asked["HEIGHT"])))
        else:
            zoom, row, col = (int(part.partition(".")[0]) for part in parts.path.split("/")[-3:])
            side = 2 * HALF_WORLD_M / 2**zoom
            x, y = -HALF_WORLD_M + col * side, HALF_WORLD_M - row * side
            self._answer("image/png", self.pictures.draw(3857, (x, y - side, x + side, y), TILE_PX, TILE_PX))

    def _answer(self, kind: str, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        # Every test is to fetch its own.
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(sample: Path) -> Iterator[Pictures]:
    """Serve until the end of the block."""
    pictures = Pictures(sample)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"pictures": pictures}))
    pictures.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield pictures
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        # GDAL is shut down with QGIS, after which no dataset may be closed.
        pictures.scene = None
