"""GeoTIFF output: written by window to a temporary file beside the target, renamed when everything has succeeded."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from .errors import OutputExists, OutputNotWritable
from .grid import Grid, Window
from .radiometry import Radiometry
from .sentinel2 import BLUE, GREEN, RED
from .tiling import BLOCK_OUT_PX

# Writers at work, so that a process that must end at once can take their temporary files along.
_OPEN: set[Writer] = set()
_COLOURS = {RED: ColorInterp.red, GREEN: ColorInterp.green, BLUE: ColorInterp.blue}


def check_target(path: str, overwrite: bool) -> None:
    """See that a GeoTIFF can be written at `path`, without leaving a trace.

    Raises:
        OutputExists: it exists and may not be replaced.
        OutputNotWritable: not a GeoTIFF name, no such folder, or no permission.
    """
    target = Path(path)
    if target.suffix.lower() not in (".tif", ".tiff"):
        raise OutputNotWritable("The output must be a GeoTIFF.", path, "Choose a file name that ends in .tif.")
    if target.is_dir():
        raise OutputNotWritable("The output is a folder.", path, "Give the name of a file.")
    if target.exists() and not overwrite:
        raise OutputExists("The output exists already.", path, "Choose another name, remove it, or allow overwriting.")
    if not target.parent.is_dir():
        raise OutputNotWritable(
            "The output's folder does not exist.", str(target.parent), "Create it first or choose another one."
        )
    probe = temporary_name(target)
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise OutputNotWritable(
            "The output's folder cannot be written to.", f"{target.parent}: {error.strerror}", "Choose another folder."
        ) from error
    if target.exists():
        try:
            # Onto itself: changes nothing, and fails on Windows while another program has the file open.
            os.rename(target, target)
        except OSError as error:
            raise OutputNotWritable(
                "The output cannot be replaced.", f"{path}: {error.strerror}", "Close programs that have it open."
            ) from error
    if target.exists() and not os.access(target, os.W_OK):
        raise OutputNotWritable("The output is write-protected.", path, "Choose another name.")


def temporary_name(target: Path) -> Path:
    """A name beside the target that nothing else has; the process id in it lets others tidy up after a kill."""
    return target.with_name(f".{target.stem}.{os.getpid()}-{uuid.uuid4().hex[:8]}.partial.tif")


def remove_temporary_files() -> None:
    """Remove what open writers have begun; for a process that is about to end without them."""
    for writer in list(_OPEN):
        writer.temporary.unlink(missing_ok=True)


class Writer:
    """One GeoTIFF in the making. `commit` makes it appear; leaving the context without that removes it."""

    def __init__(
        self,
        path: str,
        grid: Grid,
        descriptions: Sequence[str],
        radiometry: Radiometry,
        tags: Mapping[str, str],
        scale_offset: tuple[float, float] = (1.0, 0.0),
        block_out_px: int = BLOCK_OUT_PX,
    ) -> None:
        """Create the temporary file.

        Args:
            path: the target.
            grid: of the output.
            descriptions: one per band.
            radiometry: data type and NoData.
            tags: written into the file.
            scale_offset: scale and offset tags of the bands.
            block_out_px: side of the file's blocks, a multiple of 16.

        Raises:
            OutputNotWritable.
        """
        self.target = Path(path)
        self.temporary = temporary_name(self.target)
        self.radiometry = radiometry
        self._size = max(grid.width, grid.height)
        floating = np.dtype(radiometry.dtype).kind == "f"
        profile: dict[str, Any] = {
            "driver": "GTiff",
            "width": grid.width,
            "height": grid.height,
            "count": len(descriptions),
            "dtype": radiometry.dtype,
            "crs": grid.crs,
            "transform": grid.transform,
            "nodata": radiometry.nodata,
            "tiled": True,
            "blockxsize": block_out_px,
            "blockysize": block_out_px,
            "compress": "deflate",
            "zlevel": 4,
            "predictor": 3 if floating else 2,
            "bigtiff": "IF_SAFER",
            "interleave": "band",
        }
        try:
            self._file = rasterio.open(self.temporary, "w", **profile)
            self._file.descriptions = tuple(descriptions)
            colours = [_COLOURS.get(name, ColorInterp.undefined) for name in descriptions]
            # Three of a kind or none: a lone red would make viewers show a single band.
            if {ColorInterp.red, ColorInterp.green, ColorInterp.blue} <= set(colours) and "uncertainty" not in tags:
                self._file.colorinterp = colours
            if scale_offset[0] not in (0.0, 1.0) or scale_offset[1]:
                self._file.scales = (scale_offset[0],) * len(descriptions)
                self._file.offsets = (scale_offset[1],) * len(descriptions)
            self._file.update_tags(**tags)
        except (RasterioError, CPLE_BaseError, OSError) as error:
            self.abort()
            raise OutputNotWritable(
                "The output cannot be created.", f"{path}: {error}", "Check the folder and the free space."
            ) from error

        _OPEN.add(self)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()

    def write(self, window: Window, dn: NDArray) -> None:
        """Write (C, h, w) values at a window of the output grid. Raises OutputNotWritable."""
        try:
            self._file.write(dn, window=RasterioWindow(window.col, window.row, window.width, window.height))
        except (RasterioError, CPLE_BaseError, OSError) as error:
            raise OutputNotWritable(
                "The output could not be written.", f"{self.target}: {error}", "Check the free space."
            ) from error

    def update_tags(self, **tags: str) -> None:
        """Add tags known only at the end."""
        self._file.update_tags(**tags)

    def finish(self) -> None:
        """Build overviews and close the temporary file."""
        levels = [2**i for i in range(1, 12) if self._size / 2 ** (i - 1) > BLOCK_OUT_PX]
        try:
            self._file.close()
            if levels:
                with rasterio.open(self.temporary, "r+") as file:
                    file.build_overviews(levels, Resampling.average)
            self._look_back()
        except (RasterioError, CPLE_BaseError, OSError) as error:
            raise OutputNotWritable(
                "The output could not be finished.", f"{self.target}: {error}", "Check the free space."
            ) from error

    def _look_back(self) -> None:
        """Read the corners of what was written: GDAL writes the last blocks on closing, and says nothing when it fails."""
        with rasterio.open(self.temporary) as file:
            right, bottom = max(0, file.width - 1), max(0, file.height - 1)
            for col, row in ((0, 0), (right, bottom)):
                file.read(window=RasterioWindow(col, row, 1, 1))
            for level in range(len(file.overviews(1))):
                with rasterio.open(self.temporary, overview_level=level) as overview:
                    corner = RasterioWindow(overview.width - 1, overview.height - 1, 1, 1)
                    overview.read(window=corner)

    def commit(self) -> None:
        """Put the finished file in the target's place. Raises OutputNotWritable."""
        try:
            os.replace(self.temporary, self.target)
        except OSError as error:
            raise OutputNotWritable(
                "The output cannot be put in its place.",
                f"{self.target}: {error.strerror}",
                "Close programs that have it open.",
            ) from error

    def abort(self) -> None:
        """Remove the temporary file; does nothing after `commit`."""
        file = getattr(self, "_file", None)
        if file is not None and not file.closed:
            with suppress(RasterioError, CPLE_BaseError, OSError):
                file.close()
        _OPEN.discard(self)
        for leftover in (self.temporary, Path(f"{self.temporary}.aux.xml"), Path(f"{self.temporary}.ovr")):
            leftover.unlink(missing_ok=True)
