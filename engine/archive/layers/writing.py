"""Writes files of a piece strip by strip, each pixel from the first layer that has measured it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling

from ....core.sentinel2.bands import BLUE, GREEN, RED
from ....core.tiles.extent import Bounds
from ....core.tiles.window import Window
from ...reading.grid import Grid
from ..clouds import merged, share_of_cloud
from ..ranges import Reach
from ..reading import RemoteRaster, Wanted, needed, strips
from .opening import Encoding

# Rows that are read at once, a multiple of the file's blocks.
ROWS_PX, BLOCK_PX = 2048, 512
_COLOURS = {RED: ColorInterp.red, GREEN: ColorInterp.green, BLUE: ColorInterp.blue}


@dataclass(frozen=True)
class BandFile:
    """A file of bands, of several layers.

    Attributes:
        grid: of the file.
        roles: its bands.
        layers: rasters in that order, and their encoding, of each layer; the first one's data type is the file's.
        encoding: of the file.
        tags: of the file.
    """

    grid: Grid
    roles: tuple[str, ...]
    layers: tuple[tuple[tuple[RemoteRaster, ...], Encoding], ...]
    encoding: Encoding
    tags: Mapping[str, str]

    @property
    def wanted(self) -> list[Wanted]:
        """All that is read for it."""
        return self._wanted(self.grid)

    @property
    def size_bytes(self) -> int:
        """Its room at most."""
        return self.grid.width * self.grid.height * len(self.roles) * np.dtype(self._dtype).itemsize

    @property
    def _dtype(self) -> str:
        return self.layers[0][0][0].dtype

    def _wanted(self, part: Grid) -> list[Wanted]:
        return [Wanted(raster, part) for rasters, _ in self.layers for raster in rasters]

    def write(self, path: Path, reach: Reach) -> None:
        """Write it. Raises RunCancelled, NotARaster, and what `Reach.fetch` and rasterio raise."""
        quantification, offset = self.encoding
        with rasterio.open(path, "w", **_profile(self.grid, len(self.roles), self._dtype)) as out:
            out.descriptions = self.roles
            out.colorinterp = [_COLOURS.get(role, ColorInterp.undefined) for role in self.roles]
            out.scales = (1.0 / quantification,) * len(self.roles)
            out.offsets = (offset / quantification,) * len(self.roles)
            out.update_tags(**self.tags)
            for row, part in strips(self.grid, ROWS_PX):
                _fetch(reach, self._wanted(part), self.grid, row)
                values = joined([self._read(rasters, encoding, part, reach) for rasters, encoding in self.layers])
                out.write(values, window=rasterio.windows.Window(0, row, part.width, part.height))

    def _read(self, rasters: Sequence[RemoteRaster], encoding: Encoding, part: Grid, reach: Reach) -> NDArray[Any]:
        """DN (C, h, w) in the encoding of the file."""
        values = np.stack([raster.read(part) for raster in rasters])
        reach.progress.check()
        return brought(values, encoding, self.encoding)


def write_classes(
    path: Path, grid: Grid, rasters: Sequence[RemoteRaster], extent: Bounds, reach: Reach
) -> Optional[float]:
    """Write the classes of all scenes; per cent of the extent that is cloud, None where nothing was measured."""
    own = grid.window(extent)
    cloudy = measured = 0.0
    with rasterio.open(path, "w", **_profile(grid, 1, "uint8")) as out:
        out.set_band_description(1, "SCL")
        for row, part in strips(grid, ROWS_PX):
            _fetch(reach, [Wanted(raster, part) for raster in rasters], grid, row)
            codes = merged([raster.read(part, Resampling.nearest).astype(np.uint8) for raster in rasters])
            inside = codes[max(0, own.row - row) : max(0, own.row + own.height - row), own.col : own.col + own.width]
            there = float(np.count_nonzero(inside))
            cloudy, measured = cloudy + (share_of_cloud(inside) or 0.0) * there, measured + there
            out.write(codes, 1, window=rasterio.windows.Window(0, row, part.width, part.height))
    return round(cloudy / measured, 2) if measured else None


def joined(layers: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """Values (C, h, w) of the first layer that has all bands of a pixel; of the first that has any, where none has all."""
    out = np.zeros_like(layers[0])
    left = np.ones(out.shape[1:], bool)
    for complete in (np.all, np.any):
        for layer in layers:
            take = left & complete(layer != 0, axis=0)
            np.copyto(out, layer, where=take, casting="unsafe")
            left &= ~take
    return out


def brought(values: NDArray[Any], own: Encoding, wanted: Encoding) -> NDArray[Any]:
    """DN of one encoding in another; 0 stays 0, and nothing else becomes it."""
    if own == wanted:
        return values
    dn = (values.astype(np.float64) + own[1]) / own[0] * wanted[0] - wanted[1]
    if values.dtype.kind in "iu":
        dn = np.clip(np.rint(dn), 1, np.iinfo(values.dtype).max)
    found: NDArray[Any] = np.where(values == 0, 0, dn).astype(values.dtype)
    return found


def _fetch(reach: Reach, wanted: Sequence[Wanted], whole: Grid, row: int) -> None:
    """Have here what a strip needs, and let go what neither it nor any strip below does."""
    reach.progress.check()
    if row:
        for each in wanted:
            below = whole.crop(Window(0, row, whole.width, whole.height - row))
            each.raster.store.forget_before(each.raster.ranges(each.raster.window_for(below)))
    reach.fetch(needed(wanted), counted=True)


def _profile(grid: Grid, count: int, dtype: str) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": count,
        "dtype": dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "nodata": 0,
        "tiled": True,
        "blockxsize": BLOCK_PX,
        "blockysize": BLOCK_PX,
        "compress": "deflate",
        "predictor": 2 if np.dtype(dtype).kind in "iu" else 3,
        "bigtiff": "if_safer",
        "num_threads": "all_cpus",
    }
