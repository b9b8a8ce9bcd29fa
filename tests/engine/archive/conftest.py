"""An archive on this machine, made once: a server of files with ranges, and a STAC API on DuckDB."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.windows import from_bounds
from subpixel.core.archive.catalogue import Catalogue
from subpixel.core.archive.request import Access, FindRequest, PieceRequest
from subpixel.core.archive.scene import FindResult, PieceResult
from subpixel.core.progress import Progress
from subpixel.engine.archive import network
from subpixel.engine.archive.find import find
from subpixel.engine.archive.piece import read_piece
from subpixel.tests.support.archive import C1, L2A, make, write_items
from subpixel.tests.support.stac_server import PYTHON, StacServer
from subpixel.tests.support.web import Web

UTM = "EPSG:32618"
# Two kilometres in the tile 18SVG alone.
HERE = (440_000.0, 4_170_000.0, 442_000.0, 4_172_000.0)


NOTHING = Access()


@dataclass
class Archive:
    """Both servers, and short ways to ask them.

    Attributes:
        web, api: the servers.
        folder: of the files.
        items: by collection.
    """

    web: Web
    api: StacServer
    folder: Path
    items: dict[str, list[dict[str, Any]]]
    catalogue: Catalogue = field(init=False)

    def __post_init__(self) -> None:
        self.catalogue = Catalogue("Here", self.api.address, (C1, L2A))

    def find(self, access: Access = NOTHING, progress: Progress | None = None, **what: Any) -> FindResult:
        """Scenes of `HERE`, whatever the clouds."""
        asked = {"extent": HERE, "extent_crs": UTM, "cloud": 100.0, "catalogue": self.catalogue, **what}
        return find(FindRequest(**asked), access, progress or Progress())

    def piece(
        self, output: Path, access: Access = NOTHING, progress: Progress | None = None, **what: Any
    ) -> PieceResult:
        """A piece of `HERE`, by default of the newest clear scene."""
        asked = {"extent": HERE, "extent_crs": UTM, "catalogue": self.catalogue, **what}
        return read_piece(PieceRequest(output=str(output), **asked), access, progress or Progress())


@pytest.fixture(scope="session")
def made(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    if sys.platform != "linux" and not PYTHON.is_file():
        pytest.skip("the STAC API server is set up on Linux alone")
    assert PYTHON.is_file(), "run scripts/setup.sh first"
    folder = tmp_path_factory.mktemp("archive")
    with Web(folder) as web:
        items = make(folder, web.address, sample)
        write_items(folder / "items", items)
        with StacServer(folder / "items") as api:
            yield Archive(web, api, folder, items)


@pytest.fixture
def archive(made: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """With nothing in its logs, no fault, and an impatient client."""
    made.web.fail(0, times=0)
    made.web.log()
    made.api.log()
    monkeypatch.setattr(network, "FIRST_PAUSE_S", 0.02)
    return made


@pytest.fixture(scope="session")
def truth(sample: Path) -> Callable[..., np.ndarray]:
    """DN (4, h, w) of the sample within bounds, in the order of the model."""

    def read(bounds: tuple[float, float, float, float]) -> np.ndarray:
        with rasterio.open(sample) as source:
            numbers = [source.descriptions.index(band) + 1 for band in ("B04", "B03", "B02", "B08")]
            return source.read(numbers, window=from_bounds(*bounds, source.transform))

    return read
