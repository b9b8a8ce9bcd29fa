"""GeoTIFF output: written by window to a temporary file beside the target, renamed when everything has succeeded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ...core.disk import discard, free_name, move, names_reach_disk, reach_disk
from ...core.errors import OutputNotWritable, RunCancelled
from ...core.files.replace import replace_together
from ...core.files.temporary import temporary_name
from ...core.sentinel2.bands import BLUE, GREEN, RED
from ...core.text import Text
from ...core.tiles.plan import BLOCK_OUT_PX
from ...core.tiles.window import Window
from ..reading.grid import Grid
from ..reading.radiometry import Radiometry
from .in_order import InOrder
from .overviews import overview_sizes
from .tiff_blocks import DEFLATE_LEVEL, OVERVIEW_BLOCK_PX, Layout, TiffBlocks

# Writers at work, so that a process that must end at once can take their temporary files along.
_OPEN: set[Writer] = set()
_COLOURS = {RED: ColorInterp.red, GREEN: ColorInterp.green, BLUE: ColorInterp.blue}


def remove_temporary_files() -> None:
    """Remove what open writers have begun; for a process that is about to end without them."""
    for writer in list(_OPEN):
        if not writer.keep:
            discard(writer.temporary)
            if writer.temporary.exists():
                # Windows removes only what nobody has open.
                writer.abort()


def cancelled() -> RunCancelled:
    """What is to be said of a run that ends now: what of its open writers stays, and what to do with that."""
    kept = sorted(str(writer.temporary.with_suffix(".*")) for writer in list(_OPEN) if writer.keep)
    if not kept:
        return RunCancelled()
    return RunCancelled(
        "Cancelled; what is done so far is kept.",
        ", ".join(kept),
        "Give the same command again to go on, or remove these files to give the run up.",
    )


@dataclass(frozen=True)
class OutputLayer:
    """What a file of the output is to hold.

    Attributes:
        path: the target.
        grid: of the output.
        descriptions: one per band.
        radiometry: data type, NoData, scale and offset.
        tags: written into the file.
        block_out_px: side of the file's blocks, a multiple of 16.
    """

    path: str
    grid: Grid
    descriptions: tuple[str, ...]
    radiometry: Radiometry
    tags: Mapping[str, str]
    block_out_px: int = BLOCK_OUT_PX

    @property
    def profile(self) -> dict[str, Any]:
        """What rasterio is to make of it."""
        return {
            "driver": "GTiff",
            "width": self.grid.width,
            "height": self.grid.height,
            "count": len(self.descriptions),
            "dtype": self.radiometry.dtype,
            "crs": self.grid.crs,
            "transform": self.grid.transform,
            "nodata": self.radiometry.nodata,
            "tiled": True,
            "blockxsize": self.block_out_px,
            "blockysize": self.block_out_px,
            "compress": "deflate",
            "zlevel": DEFLATE_LEVEL,
            "predictor": 3 if np.dtype(self.radiometry.dtype).kind == "f" else 2,
            "bigtiff": "IF_SAFER",
            "interleave": "band",
            # What `TiffBlocks` appends to.
            "sparse_ok": True,
            "endianness": "little",
        }

    @property
    def layout(self) -> Layout:
        """Its blocks, and those of its overviews."""
        sizes = tuple(overview_sizes(self.grid.height, self.grid.width, BLOCK_OUT_PX))
        radiometry = self.radiometry
        return Layout(sizes, len(self.descriptions), radiometry.dtype, radiometry.nodata, self.block_out_px)


class Writer:
    """One GeoTIFF in the making. `commit` makes it appear; leaving the context without that removes it.

    Attributes:
        temporary: the file in the making.
        keep: whether it stays when the context is left without `commit`, for another run to resume.
    """

    def __init__(
        self,
        layer: OutputLayer,
        temporary: Path | None = None,
        state: Mapping[str, NDArray] | None = None,
        threads: InOrder | None = None,
    ) -> None:
        """Create the temporary file, or resume it.

        Args:
            layer: what it is to hold.
            temporary: the temporary file; a name that nothing else has unless given.
            state: from `state`, of the file at `temporary`.
            threads: to compress blocks; none but the one that writes unless given.

        Raises:
            OutputNotWritable.
            ValueError: the file at `temporary` cannot have been in `state`.
        """
        # What an earlier run has made outlives an error that may pass.
        self.target, self.radiometry, self.keep = Path(layer.path), layer.radiometry, state is not None
        self.temporary = temporary or temporary_name(self.target)
        self._late: dict[str, str] = {}
        try:
            if state is None:
                self._create(layer)
                self._add_overviews(layer)
            self._blocks = TiffBlocks(self.temporary, layer.layout, self._unwritten, state, threads)
        except (RasterioError, CPLE_BaseError, OSError) as error:
            self.abort()
            if state is not None and isinstance(error, FileNotFoundError):
                raise ValueError("the file is gone") from error
            raise OutputNotWritable(
                "The output cannot be created.", f"{layer.path}: {error}", "Check the folder and the free space."
            ) from error
        _OPEN.add(self)

    def _create(self, layer: OutputLayer) -> None:
        """Have GDAL make everything but overviews and blocks."""
        bands = len(layer.descriptions)
        with rasterio.open(self.temporary, "w", **layer.profile) as file:
            file.descriptions = layer.descriptions
            colours = [_COLOURS.get(name, ColorInterp.undefined) for name in layer.descriptions]
            # Three of a kind or none: a lone red would make viewers show a single band.
            if {ColorInterp.red, ColorInterp.green, ColorInterp.blue} <= set(
                colours
            ) and "uncertainty" not in layer.tags:
                file.colorinterp = colours
            scale, offset = layer.radiometry.tags
            # So that every program, and a second run, reads the same reflectance.
            if (scale, offset) != (1.0, 0.0):
                file.scales = (scale,) * bands
                file.offsets = (offset,) * bands
            file.update_tags(**layer.tags)

    def _add_overviews(self, layer: OutputLayer) -> None:
        """Have GDAL add overviews: there is nothing to see in them yet, and nothing is written for that."""
        overviews = len(layer.layout.sizes) - 1
        if not overviews:
            return
        like_the_image = {
            "COMPRESS_OVERVIEW": "DEFLATE",
            "PREDICTOR_OVERVIEW": str(layer.profile["predictor"]),
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
        """What is needed to resume from here, after all of it has reached the disk. Raises OutputNotWritable."""
        try:
            state = self._blocks.state()
            if not self.keep:
                names_reach_disk(self.temporary.parent)
            return state
        except OSError as error:
            raise self._unwritten(error) from error

    def _unwritten(self, error: OSError) -> OutputNotWritable:
        return OutputNotWritable("The output could not be written.", f"{self.target}: {error}", "Check the free space.")

    def update_tags(self, **tags: str) -> None:
        """Add tags known only at the end."""
        self._late.update(tags)

    @property
    def checksum(self) -> str:
        """Of what is written so far; the same values in the same order make the same."""
        return f"{self._blocks.checksum:08x}"

    def finish(self) -> None:
        """Complete and close the temporary file, which would survive a power cut then. Raises OutputNotWritable."""
        try:
            self._blocks.finish()
            if self._late:
                with rasterio.open(self.temporary, "r+") as file:
                    file.update_tags(**self._late)
            self._look_back()
            # Before anything is put in place: an error is one of this file alone.
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
        """Put the finished file in the target's place. Raises what `commit_together` raises."""
        commit_together([self])

    def set_aside(self) -> Path:
        """Keep the finished file under a name of its own beside the target, which is returned."""
        kept = free_name(self.target)
        try:
            move(self.temporary, kept)
        except OSError:
            # It stays what it is called.
            self.keep, kept = True, self.temporary
        return kept

    def abort(self) -> None:
        """Remove the temporary file unless it is to be kept; does nothing after `commit`."""
        blocks: TiffBlocks | None = getattr(self, "_blocks", None)
        if blocks is not None:
            with suppress(OSError):
                blocks.close()
        _OPEN.discard(self)
        if self.keep:
            return
        discard(self.temporary, Path(f"{self.temporary}.aux.xml"), Path(f"{self.temporary}.ovr"))


def commit_together(writers: Sequence[Writer]) -> None:
    """Put the finished files of a run in their places, the result, which comes first, and what goes with it.

    Raises:
        OutputNotWritable: others have one open, for example; what has no place is kept under another name then, and
            said so.
    """
    try:
        replace_together([(writer.temporary, writer.target) for writer in writers])
    except OSError as error:
        left = [writer for writer in writers if writer.temporary.exists()]
        made = {str(writer.temporary): str(writer.target) for writer in writers}
        # What others hold may be what goes with the result, old or new.
        held = str(error.filename or writers[0].target)
        kept = [str(writer.set_aside()) for writer in left]
        raise OutputNotWritable(
            "The output cannot be put in its place.",
            Text(
                "{path}: {reason}; the result is in {kept}",
                path=made.get(held, held),
                reason=str(error.strerror),
                kept=kept,
            ),
            "Close programs that have it open.",
        ) from error
