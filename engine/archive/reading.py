"""Rasters on servers: those of their blocks that a window needs, all fetched before GDAL decodes any."""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ...core.errors import ExtentOutside
from ...core.stac.encoding import is_jpeg2000
from ...core.tiles.window import Window
from ..reading.grid import Grid
from ..reading.ground import NoWayBetween, bounds_in
from ..reading.raster import grid_of, unreadable
from .ranges import HEADER_BYTES, Range, Reach, RemoteFile, Store

# GDAL looks for no files beside these, and leaves none. Threads of its own would read JPEG 2000 through one another.
SETTINGS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_PAM_ENABLED": "NO",
    "GDAL_NUM_THREADS": "1",
    "JP2OPENJPEG_USE_THREADED_IO": "NO",
}
# The largest block that is read, unpacked and packed: what claims more is damaged, or made to fill the memory.
MOST_BLOCK_BYTES = 512_000_000
# A block may have its length before it and its last bytes again behind it.
_AROUND_BYTES = 4
# Source pixels around a window that resampling may touch.
_MARGIN_PX = 4
# Part of a pixel by which grids may be off and still be one.
_OFF_PX = 1e-3


class RemoteRaster:
    """An open raster of which parts are read. Use as a context manager, inside `rasterio.Env(**SETTINGS)`.

    Attributes:
        grid: where its pixels are, at the level that was asked for.
        number: of the band that is read.
    """

    def __init__(self, store: Store, number: int = 1, finest_m: Optional[float] = None) -> None:
        """Open it; its header is fetched if it is not here.

        Args:
            store: of its file.
            number: of the band.
            finest_m: take the coarsest overview whose pixels are no larger than this; None takes the raster itself.

        Raises:
            NotARaster, MissingCrs, and what `Reach.fetch` raises.
        """
        self.store, self.number, self._stack = store, number, ExitStack()
        try:
            self._open(None)
            self.grid = grid_of(self._dataset, store.address)
            # Those of JPEG 2000 are averages, and a mean of classes is no class.
            if finest_m is not None and not self._is_jpeg2000:
                self._take_overview(finest_m)
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self) -> RemoteRaster:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def _is_jpeg2000(self) -> bool:
        return is_jpeg2000({"href": self.store.address})

    @property
    def dtype(self) -> str:
        """Numpy name of the data type."""
        return str(self._dataset.dtypes[self.number - 1])

    @property
    def tags(self) -> tuple[float, float]:
        """Scale and offset as the file has them; 1 and 0 where it has none."""
        return self._dataset.scales[self.number - 1], self._dataset.offsets[self.number - 1]

    def _open(self, level: Optional[int]) -> None:
        self._stack.close()
        options: dict[str, Any] = {} if level is None else {"overview_level": level}
        # GDAL keeps what it knows of a name.
        name = f"{uuid.uuid4().hex}.{'jp2' if self._is_jpeg2000 else 'tif'}"
        with watched(self.store):
            # No other driver: some formats lead to files elsewhere, which may be anybody's.
            driver = "JP2OpenJPEG" if self._is_jpeg2000 else "GTiff"
            self._dataset = self._stack.enter_context(
                rasterio.open(name, driver=driver, opener=lambda path, mode="rb": RemoteFile(self.store), **options)
            )
        self._check_blocks()

    def _check_blocks(self) -> None:
        """See that one block can be held. Raises NotARaster."""
        for (height, width), dtype in zip(self._dataset.block_shapes, self._dataset.dtypes):
            if height * width * np.dtype(dtype).itemsize > MOST_BLOCK_BYTES:
                raise unreadable(self.store.address, ValueError(f"blocks of {width} x {height} px"))

    def _take_overview(self, finest_m: float) -> None:
        """Go to the coarsest overview that is fine enough."""
        factors = self._dataset.overviews(self.number)
        side_m = abs(self.grid.transform.a)
        fitting = [level for level, factor in enumerate(factors) if side_m * factor <= finest_m * (1 + _OFF_PX)]
        if fitting:
            self._open(fitting[-1])
            self.grid = grid_of(self._dataset, self.store.address)

    def ranges(self, window: Optional[Window]) -> list[Range]:
        """Bytes of the blocks that a window of it touches; none where the format does not say."""
        if window is None:
            return []
        height, width = self._dataset.block_shapes[self.number - 1]
        rows = range(window.row // height, (window.row + window.height - 1) // height + 1)
        cols = range(window.col // width, (window.col + window.width - 1) // width + 1)
        found = []
        for row in rows:
            for col in cols:
                place = [self._said(f"BLOCK_{word}_{col}_{row}") for word in ("OFFSET", "SIZE")]
                if all(place):
                    first, size = (int(word) for word in place if word)
                    if size > MOST_BLOCK_BYTES:
                        raise unreadable(self.store.address, ValueError(f"a block of {size} B"))
                    found.append((max(0, first - _AROUND_BYTES), first + size + _AROUND_BYTES - 1))
        whole = self.store.size
        return [(first, last if whole is None else min(last, whole - 1)) for first, last in found]

    def _said(self, word: str) -> Optional[str]:
        with watched(self.store):
            said = self._dataset.get_tag_item(word, "TIFF", bidx=self.number)
        return str(said) if said else None

    def window_for(self, grid: Grid) -> Optional[Window]:
        """The window that the pixels of another grid are made of; None where the two do not meet."""
        same = self._shift(grid)
        if same is not None:
            return _within(same, self.grid)
        try:
            xmin, ymin, xmax, ymax = bounds_in(grid.crs, self.grid.crs, grid.bounds)
            side = _MARGIN_PX * max(abs(self.grid.transform.a), abs(self.grid.transform.e))
            return self.grid.window((xmin - side, ymin - side, xmax + side, ymax + side))
        except (ExtentOutside, NoWayBetween):
            return None

    def _shift(self, grid: Grid) -> Optional[Window]:
        """Another grid as a window of this one if both have the same pixels, which may lie beyond it; else None."""
        own, other = self.grid.transform, grid.transform
        alike = all(math.isclose(a, b, abs_tol=1e-6) for a, b in zip(own[:2] + own[3:5], other[:2] + other[3:5]))
        if not alike or CRS.from_user_input(self.grid.crs) != CRS.from_user_input(grid.crs):
            return None
        col, row = ~own @ (other.c, other.f)
        if abs(col - round(col)) > _OFF_PX or abs(row - round(row)) > _OFF_PX:
            return None
        return Window(round(col), round(row), grid.width, grid.height)

    def read(self, grid: Grid, resampling: Resampling = Resampling.cubic) -> NDArray[Any]:
        """Values (h, w) on a grid, 0 where there are none: as they are where both have the same pixels, else resampled.

        Raises:
            NotARaster: the file is damaged.
        """
        out = np.zeros((grid.height, grid.width), self.dtype)
        with watched(self.store):
            same = self._shift(grid)
            part = self.window_for(grid)
            if part is None:
                return out
            if same is None:
                return self._warped(grid, resampling)
            values = self._dataset.read(self.number, window=RasterioWindow(part.col, part.row, part.width, part.height))
            top, left = part.row - same.row, part.col - same.col
            out[top : top + part.height, left : left + part.width] = values
        return out

    def _warped(self, grid: Grid, resampling: Resampling) -> NDArray[Any]:
        place: dict[str, Any] = {
            "crs": grid.crs,
            "transform": grid.transform,
            "width": grid.width,
            "height": grid.height,
            "src_nodata": 0,
            "nodata": 0,
        }
        with WarpedVRT(self._dataset, resampling=resampling, **place) as warped:
            found: NDArray[Any] = warped.read(self.number)
            return found


class watched:  # noqa: N801 # reads as a word: with watched(store)
    """Within the context, errors of GDAL become what has gone wrong with the file's server, or what else can be said."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __enter__(self) -> None:
        self._check()

    def __exit__(self, _kind: object, error: Optional[BaseException], _trace: object) -> None:
        if error is None or isinstance(error, (RasterioError, CPLE_BaseError)):
            self._check()
        if isinstance(error, (RasterioError, CPLE_BaseError)):
            # What came was something else: another try must not find it in the cache.
            self._store.drop()
            raise unreadable(self._store.address, error) from error

    def _check(self) -> None:
        failure, self._store.failure = self._store.failure, None
        if failure is not None:
            raise failure


def _within(window: Window, grid: Grid) -> Optional[Window]:
    """The part of a window that lies in a grid, None if there is none."""
    left, top = max(0, window.col), max(0, window.row)
    right, bottom = min(grid.width, window.col + window.width), min(grid.height, window.row + window.height)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None


@dataclass(frozen=True)
class Wanted:
    """A raster, and the grid that it is to be read on."""

    raster: RemoteRaster
    grid: Grid


def fetch_headers(reach: Reach, stores: Sequence[Store], absent_ok: bool = False) -> None:
    """Have the beginnings of some files here, side by side. Raises as `Reach.fetch`."""
    reach.fetch([(store, (0, HEADER_BYTES - 1)) for store in stores if store.size is None], absent_ok=absent_ok)


def needed(wanted: Sequence[Wanted]) -> list[tuple[Store, Range]]:
    """What has yet to be fetched to read some rasters."""
    by_store: dict[int, tuple[Store, list[Range]]] = {}
    for each in wanted:
        store = each.raster.store
        by_store.setdefault(id(store), (store, []))[1].extend(each.raster.ranges(each.raster.window_for(each.grid)))
    return [(store, part) for store, ranges in by_store.values() for part in store.missing(ranges)]


def strips(grid: Grid, rows_px: int) -> Iterator[tuple[int, Grid]]:
    """A grid from top to bottom in parts of so many rows: first row and grid of each."""
    for row in range(0, grid.height, rows_px):
        yield row, grid.crop(Window(0, row, grid.width, min(rows_px, grid.height - row)))


def grid_over(bounds: tuple[float, float, float, float], crs: str, like: Affine) -> Grid:
    """The smallest grid over bounds, with the pixels of a transform."""
    a, e = like.a, like.e
    cols = sorted((bounds[i] - like.c) / a for i in (0, 2))
    rows = sorted((bounds[i] - like.f) / e for i in (1, 3))
    left, right = math.floor(cols[0] + _OFF_PX), math.ceil(cols[1] - _OFF_PX)
    top, bottom = math.floor(rows[0] + _OFF_PX), math.ceil(rows[1] - _OFF_PX)
    transform = like @ Affine.translation(left, top)
    return Grid(max(1, right - left), max(1, bottom - top), transform, crs)
