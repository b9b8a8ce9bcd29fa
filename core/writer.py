"""GeoTIFF output: written by window to a temporary file beside the target, renamed when everything has succeeded."""

from __future__ import annotations

import os
import shutil
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

from .blocks import DEFLATE_LEVEL, OVERVIEW_BLOCK_PX, BlockFile
from .disk import discard, free_name, put_in_place, reach_disk
from .errors import OutputExists, OutputNotWritable
from .grid import Grid, Window
from .overlap import InOrder
from .overviews import overview_sizes
from .radiometry import Radiometry
from .sentinel2 import BLUE, GREEN, RED
from .text import Text
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


def check_room(needs: Mapping[str, int]) -> None:
    """See that the disks have room for what will be written, given in bytes by path.

    Raises:
        OutputNotWritable: one of them has not; one that says nothing about itself is believed to have.
    """
    folders: dict[int, tuple[Path, int]] = {}
    for path, needed in needs.items():
        folder = Path(path).absolute().parent
        with suppress(OSError):
            disk = os.stat(folder).st_dev
            first, others = folders.get(disk, (folder, 0))
            folders[disk] = (first, others + needed)
    for folder, needed in folders.values():
        with suppress(OSError):
            free = shutil.disk_usage(folder).free
            if free < needed:
                raise OutputNotWritable(
                    "There is not enough room for the output.",
                    Text(
                        "{folder}: {needed:.1f} MB needed, {free:.1f} MB free",
                        folder=str(folder),
                        needed=needed / 1e6,
                        free=free / 1e6,
                    ),
                    "Make room, choose another disk, or choose a smaller extent.",
                )


def temporary_name(target: Path) -> Path:
    """A name beside the target that nothing else has; the process id in it lets others tidy up after a kill."""
    return target.with_name(f".{target.stem}.{os.getpid()}-{uuid.uuid4().hex[:8]}.partial.tif")


def remove_temporary_files() -> None:
    """Remove what open writers have begun; for a process that is about to end without them."""
    for writer in list(_OPEN):
        if not writer.keep:
            discard(writer.temporary)
            if writer.temporary.exists():
                # Windows removes only what nobody has open.
                writer.abort()


class Writer:
    """One GeoTIFF in the making. `commit` makes it appear; leaving the context without that removes it.

    Attributes:
        temporary: the file in the making.
        keep: whether it stays when the context is left without `commit`, for another run to go on with.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        descriptions: Sequence[str],
        radiometry: Radiometry,
        tags: Mapping[str, str],
        block_out_px: int = BLOCK_OUT_PX,
        temporary: Path | None = None,
        state: Mapping[str, NDArray] | None = None,
        threads: InOrder | None = None,
    ) -> None:
        """Create the temporary file, or go on with it.

        Args:
            path: the target.
            grid: of the output.
            descriptions: one per band.
            radiometry: data type and NoData.
            tags: written into the file.
            block_out_px: side of the file's blocks, a multiple of 16.
            temporary: the temporary file; a name that nothing else has unless given.
            state: from `state`, of the file at `temporary`.
            threads: to compress blocks; none but the one that writes unless given.

        Raises:
            OutputNotWritable.
            ValueError: the file at `temporary` cannot have been in `state`.
        """
        # What an earlier run has made outlives an error that may pass.
        self.target, self.radiometry, self.keep = Path(path), radiometry, state is not None
        self.temporary = temporary or temporary_name(self.target)
        sizes = overview_sizes(grid.height, grid.width, BLOCK_OUT_PX)
        self._late: dict[str, str] = {}
        try:
            if state is None:
                self._create(grid, descriptions, tags, block_out_px, len(sizes) - 1)
            bands, dtype, nodata = len(descriptions), radiometry.dtype, radiometry.nodata
            self._blocks = BlockFile(
                self.temporary, sizes, bands, dtype, nodata, block_out_px, self._unwritten, state, threads
            )
        except (RasterioError, CPLE_BaseError, OSError) as error:
            self.abort()
            if state is not None and isinstance(error, FileNotFoundError):
                raise ValueError("the file is gone") from error
            raise OutputNotWritable(
                "The output cannot be created.", f"{path}: {error}", "Check the folder and the free space."
            ) from error
        _OPEN.add(self)

    def _create(
        self,
        grid: Grid,
        descriptions: Sequence[str],
        tags: Mapping[str, str],
        block_out_px: int,
        overviews: int,
    ) -> None:
        """Have GDAL make everything but the blocks."""
        profile: dict[str, Any] = {
            "driver": "GTiff",
            "width": grid.width,
            "height": grid.height,
            "count": len(descriptions),
            "dtype": self.radiometry.dtype,
            "crs": grid.crs,
            "transform": grid.transform,
            "nodata": self.radiometry.nodata,
            "tiled": True,
            "blockxsize": block_out_px,
            "blockysize": block_out_px,
            "compress": "deflate",
            "zlevel": DEFLATE_LEVEL,
            "predictor": 3 if np.dtype(self.radiometry.dtype).kind == "f" else 2,
            "bigtiff": "IF_SAFER",
            "interleave": "band",
            # What `BlockFile` appends to.
            "sparse_ok": True,
            "endianness": "little",
        }
        with rasterio.open(self.temporary, "w", **profile) as file:
            file.descriptions = tuple(descriptions)
            colours = [_COLOURS.get(name, ColorInterp.undefined) for name in descriptions]
            # Three of a kind or none: a lone red would make viewers show a single band.
            if {ColorInterp.red, ColorInterp.green, ColorInterp.blue} <= set(colours) and "uncertainty" not in tags:
                file.colorinterp = colours
            scale, offset = self.radiometry.tags
            # So that every program, and a second run, reads the same reflectance.
            if (scale, offset) != (1.0, 0.0):
                file.scales = (scale,) * len(descriptions)
                file.offsets = (offset,) * len(descriptions)
            file.update_tags(**tags)
        # There is nothing to see in them yet, and nothing is written for that.
        if overviews:
            like_the_image = {
                "COMPRESS_OVERVIEW": "DEFLATE",
                "PREDICTOR_OVERVIEW": str(profile["predictor"]),
                "INTERLEAVE_OVERVIEW": "BAND",
                "TIFF_USE_OVR": "NO",
                "USE_RRD": "NO",
            }
            empty = {"SPARSE_OK_OVERVIEW": "YES", "GDAL_TIFF_OVR_BLOCKSIZE": str(OVERVIEW_BLOCK_PX)}
            with rasterio.Env(**empty, **like_the_image), rasterio.open(self.temporary, "r+") as file:
                file.build_overviews([2**level for level in range(1, overviews + 1)], Resampling.nearest)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()

    def write(self, window: Window, dn: NDArray) -> None:
        """Write (C, h, w) values at a window of the output grid, each pixel once. Raises OutputNotWritable."""
        self._blocks.write(window, dn)

    def state(self) -> dict[str, NDArray]:
        """What is needed to go on from here, after all of it has reached the disk. Raises OutputNotWritable."""
        try:
            return self._blocks.state()
        except OSError as error:
            raise self._unwritten(error) from error

    def _unwritten(self, error: OSError) -> OutputNotWritable:
        return OutputNotWritable("The output could not be written.", f"{self.target}: {error}", "Check the free space.")

    def update_tags(self, **tags: str) -> None:
        """Add tags known only at the end."""
        self._late.update(tags)

    def finish(self, lasting: bool = False) -> None:
        """Complete and close the temporary file; `lasting`, so that it survives a power cut. Raises OutputNotWritable."""
        try:
            self._blocks.finish()
            if self._late:
                with rasterio.open(self.temporary, "r+") as file:
                    file.update_tags(**self._late)
            self._look_back()
            if lasting:
                reach_disk(self.temporary)
        except (RasterioError, CPLE_BaseError, OSError) as error:
            raise OutputNotWritable(
                "The output could not be finished.", f"{self.target}: {error}", "Check the free space."
            ) from error

    def _look_back(self) -> None:
        """Read the corners of what was written: GDAL writes what it changes on closing, and says nothing when it fails."""
        with rasterio.open(self.temporary) as file:
            right, bottom = max(0, file.width - 1), max(0, file.height - 1)
            for col, row in ((0, 0), (right, bottom)):
                file.read(window=RasterioWindow(col, row, 1, 1))
            for level in range(len(file.overviews(1))):
                with rasterio.open(self.temporary, overview_level=level) as overview:
                    corner = RasterioWindow(overview.width - 1, overview.height - 1, 1, 1)
                    overview.read(window=corner)

    def commit(self) -> None:
        """Put the finished file in the target's place.

        Raises:
            OutputNotWritable: others have that open, for example; the file is kept under another name then, and said so.
        """
        try:
            put_in_place(self.temporary, self.target)
        except OSError as error:
            kept = self.set_aside()
            raise OutputNotWritable(
                "The output cannot be put in its place.",
                Text(
                    "{path}: {reason}; the result is in {kept}",
                    path=str(self.target),
                    reason=str(error.strerror),
                    kept=str(kept),
                ),
                "Close programs that have it open.",
            ) from error

    def set_aside(self) -> Path:
        """Keep the finished file under a name of its own beside the target, which is returned."""
        kept = free_name(self.target)
        try:
            put_in_place(self.temporary, kept)
        except OSError:
            # It stays what it is called.
            self.keep, kept = True, self.temporary
        return kept

    def abort(self) -> None:
        """Remove the temporary file unless it is to be kept; does nothing after `commit`."""
        blocks: BlockFile | None = getattr(self, "_blocks", None)
        if blocks is not None:
            with suppress(OSError):
                blocks.close()
        _OPEN.discard(self)
        if self.keep:
            return
        discard(self.temporary, Path(f"{self.temporary}.aux.xml"), Path(f"{self.temporary}.ovr"))
