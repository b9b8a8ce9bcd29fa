"""The two rasters of a pair, opened: the Sentinel-2 side as reflectance, the finer side resampled onto other grids."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject, transform
from rasterio.windows import Window as RasterioWindow

from ...core.errors import InputNotFound, MissingBands, MissingCrs, NotARaster
from ...core.sentinel2.bands import encoding_of, roles_of
from ...core.text import Text
from ...core.tiles.window import Window
from ...engine.reading.grid import Grid
from ...engine.reading.radiometry import Radiometry

Array = NDArray[np.float32]
Mask = NDArray[np.bool_]


class Raster:
    """An open raster with named bands. Use as a context manager.

    Attributes:
        path: where it is.
        bands: band number (from 1) by role.
    """

    def __init__(self, path: str, bands: Mapping[str, int], option: str) -> None:
        """Open it.

        Args:
            path: a local file.
            bands: numbers by role; empty takes them from band descriptions or colours.
            option: the command's option that names bands, for messages.

        Raises:
            InputNotFound, NotARaster, MissingBands, MissingCrs.
        """
        if not Path(path).exists():
            raise InputNotFound("The raster does not exist.", path, "Check the path.")
        try:
            self._file: Any = rasterio.open(path)
        except RasterioError as error:
            raise NotARaster("This cannot be read as a raster.", f"{path}: {error}", "Give a raster.") from error
        self.path = path
        try:
            self.bands = dict(bands) or roles_of(self._file.descriptions, [c.name for c in self._file.colorinterp])
            self._check(option)
        except BaseException:
            self._file.close()
            raise

    def _check(self, option: str) -> None:
        count = self._file.count
        if not self.bands:
            raise MissingBands(
                "The raster does not say which bands it has.",
                f"{self.path}: {count} band(s) without usable descriptions",
                f"Say it, for example {option} B04=1,B03=2,B02=3.",
            )
        for role, number in self.bands.items():
            if not 1 <= number <= count:
                raise MissingBands(
                    f"There is no band {number} for {role}.", f"{self.path} has {count} band(s)", f"Correct {option}."
                )
        if self._file.crs is None or not self._file.crs.to_wkt() or self._file.transform.is_identity:
            raise MissingCrs("The raster has no georeference.", self.path, "Assign a CRS and a position first.")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def _valid(self, dn: NDArray, part: RasterioWindow) -> Mask:
        """(h, w) measured in every band: neither NoData, nor masked, nor transparent, nor NaN."""
        return (self._file.dataset_mask(window=part) > 0) & np.isfinite(dn).all(axis=0)


class LrRaster(Raster):
    """The Sentinel-2 side, read as reflectance.

    Attributes:
        grid: where its pixels are.
        radiometry: encoding of its DN.
    """

    def __init__(
        self, path: str, bands: Mapping[str, int], quantification: float | None = None, offset: float | None = None
    ) -> None:
        """Open it; see `Raster`. Without `quantification` and `offset` (DN) the file's own or the usual ones hold."""
        super().__init__(path, bands, "--lr-bands")
        file, index = self._file, next(iter(self.bands.values())) - 1
        self.grid = Grid(file.width, file.height, file.transform, file.crs.to_wkt())
        scale, shift = file.scales[index], file.offsets[index]
        found, shift_dn, origin = encoding_of(file.dtypes[index], scale, shift)
        if quantification is not None or offset is not None:
            origin = Text("given")
        self.radiometry = Radiometry(
            found if quantification is None else quantification,
            shift_dn if offset is None else offset,
            file.nodatavals[index],
            file.dtypes[index],
            origin,
        )

    def read(self, window: Window, roles: tuple[str, ...]) -> tuple[Array, Mask, Mask]:
        """A window inside the raster.

        Returns:
            Reflectance (C, h, w), NaN where invalid; valid mask (h, w); mask of pixels at the end of an integer type.
        """
        part = RasterioWindow(window.col, window.row, window.width, window.height)
        dn = self._file.read([self.bands[role] for role in roles], window=part)
        valid = self._valid(dn, part)
        values = np.where(valid, self.radiometry.to_reflectance(np.nan_to_num(dn)), np.nan).astype(np.float32)
        return values, valid, valid & _at_the_end(dn)


class HrRaster(Raster):
    """The finer side, read onto other grids."""

    def __init__(self, path: str, bands: Mapping[str, int]) -> None:
        """Open it; see `Raster`."""
        super().__init__(path, bands, "--hr-bands")

    def outline(self, crs: str) -> NDArray[np.float64]:
        """(2, N) coordinates of points along the border in another CRS."""
        step = np.linspace(0.0, 1.0, 22)
        zero, one = np.zeros_like(step), np.ones_like(step)
        cols = np.concatenate([step, one, step, zero]) * self._file.width
        rows = np.concatenate([zero, step, one, step]) * self._file.height
        xs, ys = self._file.transform @ (cols, rows)
        return np.array(transform(self._file.crs, crs, xs, ys)[:2])

    def ratio(self, grid: Grid, x: float, y: float) -> float:
        """Pixels of this raster per pixel of `grid` along one axis, at a place in the grid's CRS."""
        (own_x,), (own_y,) = transform(grid.crs, self._file.crs, [x], [y])[:2]
        col, row = ~self._file.transform @ (own_x, own_y)
        xs, ys = self._file.transform @ (np.array([col, col + 1, col]), np.array([row, row, row + 1]))
        px, py = (np.array(v) for v in transform(self._file.crs, grid.crs, xs, ys)[:2])
        cols, rows = ~grid.transform @ (px, py)
        area = (cols[1] - cols[0]) * (rows[2] - rows[0]) - (cols[2] - cols[0]) * (rows[1] - rows[0])
        return 1 / math.sqrt(abs(float(area)))

    def read(self, grid: Grid, roles: tuple[str, ...], movement: Affine) -> tuple[Array, Mask, Mask]:
        """The raster on a grid, moved and resampled in one step (Lanczos, widened when going down).

        Args:
            grid: where pixels are wanted.
            roles: which bands, in which order.
            movement: coordinates of the grid's CRS where something is said to be -> where it is to be.

        Returns:
            DN (C, H, W), NaN where invalid; valid mask (H, W); mask of pixels at the end of an integer type (H, W).
        """
        target = ~movement @ grid.transform
        shape = (grid.height, grid.width)
        values = np.full((len(roles), *shape), np.nan, np.float32)
        flags = np.zeros((2, *shape), np.float32)
        part = self._part(target, grid)
        if part is not None:
            dn = self._file.read([self.bands[role] for role in roles], window=part)
            good = self._valid(dn, part)
            full = good & _at_the_end(dn)
            source = np.where(good, dn, np.nan).astype(np.float32)
            place = {
                "src_transform": self._file.transform @ Affine.translation(part.col_off, part.row_off),
                "src_crs": self._file.crs,
                "dst_transform": target,
                "dst_crs": grid.crs,
            }
            reproject(source, values, resampling=Resampling.lanczos, src_nodata=np.nan, dst_nodata=np.nan, **place)
            reproject(np.stack([good, full]).astype(np.float32), flags, resampling=Resampling.bilinear, **place)
        valid = (flags[0] > 0.999) & np.isfinite(values).all(axis=0)
        values[:, ~valid] = np.nan
        return values, valid, valid & (flags[1] > 1e-3)

    def _part(self, target: Affine, grid: Grid) -> RasterioWindow | None:
        """Window of this raster that a target grid needs, or None."""
        step = np.linspace(0.0, 1.0, 9)
        cols, rows = (v.ravel() for v in np.meshgrid(step * grid.width, step * grid.height))
        xs, ys = _apply(target, cols, rows)
        px, py = (np.array(v) for v in transform(grid.crs, self._file.crs, xs, ys)[:2])
        found = _apply(~self._file.transform, px, py)
        if not np.isfinite(found).all():
            return None
        scale = max(np.ptp(found[0]) / grid.width, np.ptp(found[1]) / grid.height, 1.0)
        margin = math.ceil(4 * scale) + 2
        left, top = (max(0, math.floor(v.min()) - margin) for v in found)
        right = min(self._file.width, math.ceil(found[0].max()) + margin)
        bottom = min(self._file.height, math.ceil(found[1].max()) + margin)
        return RasterioWindow(left, top, right - left, bottom - top) if right > left and bottom > top else None


def _apply(affine: Affine, x: NDArray, y: NDArray) -> NDArray[np.float64]:
    """(2, N) of points (N,) and (N,)."""
    return np.array([affine.a * x + affine.b * y + affine.c, affine.d * x + affine.e * y + affine.f])


def _at_the_end(dn: NDArray) -> Mask:
    """(h, w) some band of (C, h, w) holds the largest value of its integer type."""
    return (dn == (np.iinfo(dn.dtype).max if dn.dtype.kind in "iu" else np.inf)).any(axis=0)
