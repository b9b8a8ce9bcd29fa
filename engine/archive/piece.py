"""Reads what an archive has of a place into a local file of 10 m, which is super-resolved like any other."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError

from ...core.archive.request import MOST_PX, Access, PieceRequest, scl_path
from ...core.archive.scene import REQUEST_TAG, PieceResult, attribution_of
from ...core.disk import discard
from ...core.errors import InvalidParameter, NotARaster, OutputNotWritable
from ...core.files.replace import replace_together
from ...core.files.temporary import remove_leftovers, temporary_name
from ...core.progress import Progress
from ...core.remote import unsigned
from ...core.sentinel2.bands import BLUE, GREEN, NIR, RED, default_quantification, encoding_of
from ...core.sentinel2.stac import address_of, choose
from ...core.sentinel2.stac_encoding import StacEncoding, counts, encoding_of_assets
from ...core.text import Text
from ...core.tiles.extent import Bounds
from ...core.tiles.window import Window
from ..reading.grid import Grid
from ..writing.target import check_room, check_target
from .clouds import Group, Judged, merged, share_of_cloud
from .find import WHOLE, newest_clear, of_scene
from .place import Place, place_of
from .ranges import Reach, Store
from .reading import SETTINGS, RemoteRaster, Wanted, fetch_headers, needed, strips

# Rows that are read at once, a multiple of the file's blocks.
ROWS_PX, BLOCK_PX = 2048, 512
_COLOURS = {RED: ColorInterp.red, GREEN: ColorInterp.green, BLUE: ColorInterp.blue, NIR: ColorInterp.undefined}


def read_piece(request: PieceRequest, access: Access, progress: Progress) -> PieceResult:
    """Read a piece into `request.output`, with its scene classification beside it. Progress counts bytes.

    Nothing appears there unless everything has succeeded.

    Raises:
        InvalidParameter, OutputExists, OutputNotWritable.
        NoSceneFound: there is no scene like that.
        MissingBands, BandGridMismatch, NotARaster, InputNotFound: its files are not what they should be.
        RunCancelled, ArchiveUnreachable, ArchiveRefuses.
    """
    began = time.monotonic()
    request.validate()
    for path in (request.output, scl_path(request.output)):
        check_target(path, request.overwrite)
    place = place_of(request.extent, request.extent_crs)
    remove_leftovers(Path(request.output).parent)
    with Reach(request.catalogue, access, progress) as reach:
        stores: dict[str, Store] = {}
        if request.scene:
            group = of_scene(request.catalogue, place, request.scene, reach, stores)
        else:
            group = newest_clear(request.catalogue, place, request.dates, request.cloud, reach, stores)
        made = piece_of(request, place, group, reach, stores)
    return with_costs(made, reach, began)


def with_costs(made: PieceResult, reach: Reach, began: float) -> PieceResult:
    """A piece with what reading it took since `began`, and what was said."""
    return replace(
        made,
        bytes_read=reach.network.received,
        requests=reach.network.requests,
        seconds=time.monotonic() - began,
        messages=tuple(reach.progress.said),
    )


def piece_of(request: PieceRequest, place: Place, group: Group, reach: Reach, stores: dict[str, Store]) -> PieceResult:
    """Write what one pass has measured; once more where what came was damaged. Raises as `read_piece`."""
    try:
        return _Piece(request, place, group, reach, stores).write()
    except NotARaster:
        # What came was no raster, or is damaged: perhaps only on its way.
        return _Piece(request, place, group, reach, stores).write()


@dataclass(frozen=True)
class _Layer:
    """An open scene.

    Attributes:
        judged: what is known of it.
        bands: in the order of the piece.
        scl: its classification, None without one.
        encoding: reflectance = (DN + offset) / quantification, both of them known.
        doubt: about the encoding.
    """

    judged: Judged
    bands: tuple[RemoteRaster, ...]
    scl: Optional[RemoteRaster]
    encoding: tuple[float, float]
    doubt: Optional[Text]

    @property
    def grid(self) -> Grid:
        return self.bands[0].grid


class _Piece:
    """One try at writing a piece."""

    def __init__(
        self, request: PieceRequest, place: Place, group: Group, reach: Reach, stores: dict[str, Store]
    ) -> None:
        self._request, self._place, self._reach, self._stores = request, place, reach, stores
        self._progress, self._group = reach.progress, group
        judged = sorted(group.judged, key=lambda each: each.scene.epsg not in (None, place.epsg))
        if request.scene:
            # Whoever names a scene means it.
            judged.sort(key=lambda each: each.scene.id != request.scene)
        self._judged = Group(tuple(judged)).needed()
        self._extent: Bounds = place.bounds

    def write(self) -> PieceResult:
        """Write both files. Raises as `read_piece`."""
        with ExitStack() as stack:
            stack.enter_context(rasterio.Env(**SETTINGS))
            layers = self._open(stack)
            grid, scl_grid = self._grids(layers)
            made = self._described(layers, grid, scl_grid is not None)
            self._say(made, layers)
            wanted = [Wanted(band, grid) for layer in layers for band in layer.bands]
            if scl_grid is not None:
                wanted += [Wanted(layer.scl, scl_grid) for layer in layers if layer.scl is not None]
            self._reach.plan(sum(last - first + 1 for _, (first, last) in needed(wanted)))
            room = grid.width * grid.height * len(self._request.bands) * np.dtype(layers[0].bands[0].dtype).itemsize
            check_room({made.output: room})
            parts = [temporary_name(Path(path)) for path in (made.output, made.scl) if path]
            try:
                cloud = self._classification(layers, scl_grid, parts[-1]) if scl_grid is not None else None
                self._bands(layers, grid, parts[0], made)
                targets = [Path(path) for path in (made.output, made.scl) if path]
                replace_together(list(zip(parts, targets)))
            except (OSError, RasterioError, CPLE_BaseError) as error:
                raise OutputNotWritable("The output could not be written.", f"{made.output}: {error}") from error
            finally:
                discard(*parts)
            if made.scl is None:
                # That of an earlier piece is not this one's.
                discard(Path(scl_path(made.output)))
            return replace(made, cloud=cloud if scl_grid is not None else self._group.cloud)

    def _open(self, stack: ExitStack) -> list[_Layer]:
        """The scenes that are needed, all their files asked for side by side."""
        chosen = [(each, choose(each.scene.item, self._request.bands, self._request.bands)) for each in self._judged]
        files: list[Store] = []
        for _, choice in chosen:
            assets = [*choice.bands.values(), choice.stack, choice.scl]
            files += [self._store(address_of(asset)) for asset in assets if asset is not None]
        fetch_headers(self._reach, files)
        layers = []
        for judged, choice in chosen:
            places = {role: (self._store(address_of(asset)), 1) for role, asset in choice.bands.items()}
            if choice.stack is not None:
                own = self._store(address_of(choice.stack))
                numbers = choice.numbers or {role: n for n, role in enumerate(self._request.bands, start=1)}
                places = {role: (own, numbers[role]) for role in self._request.bands}
            bands = tuple(stack.enter_context(RemoteRaster(*places[role])) for role in self._request.bands)
            scl = None
            if choice.scl is not None and judged.classified:
                scl = stack.enter_context(RemoteRaster(self._store(address_of(choice.scl))))
            said = encoding_of_assets(choice.read, judged.scene.item)
            layers.append(_Layer(judged, bands, scl, _encoding(said, bands[0]), said.doubt))
        return layers

    def _store(self, address: str) -> Store:
        return self._stores.setdefault(address, Store(address, self._reach))

    def _grids(self, layers: Sequence[_Layer]) -> tuple[Grid, Optional[Grid]]:
        """Grid of the bands, in the zone of the middle where there is a scene of it, and of the classification."""
        middle = CRS.from_epsg(self._place.epsg)
        first = next((layer for layer in layers if CRS.from_user_input(layer.grid.crs) == middle), layers[0])
        grid = self._place.grid(first.grid.crs, first.grid.transform)
        self._extent = grid.bounds
        if max(grid.width, grid.height) > MOST_PX:
            raise InvalidParameter(
                "The extent is too large for one piece.",
                Text("{width} x {height} px, at most {most}", width=grid.width, height=grid.height, most=MOST_PX),
                "Choose a smaller extent.",
            )
        margin = self._request.margin_px
        grid = grid.crop(Window(-margin, -margin, grid.width + 2 * margin, grid.height + 2 * margin))
        if any(layer.scl is None for layer in layers) or first.scl is None:
            return grid, None
        return grid, Place(grid.bounds, grid.crs, self._place.bbox, self._place.epsg).grid(
            grid.crs, first.scl.grid.transform
        )

    def _described(self, layers: Sequence[_Layer], grid: Grid, classified: bool) -> PieceResult:
        """What is known of the piece before it is read."""
        scenes = [layer.judged.scene for layer in layers]
        times = tuple(scene.time for scene in scenes)
        code = CRS.from_user_input(grid.crs).to_authority()
        rasters = [raster for layer in layers for raster in (*layer.bands, layer.scl) if raster is not None]
        return PieceResult(
            output=self._request.output,
            scl=scl_path(self._request.output) if classified else None,
            scenes=tuple(scene.id for scene in scenes),
            times=times,
            baselines=tuple(scene.baseline for scene in scenes),
            platforms=tuple(scene.platform for scene in scenes),
            collection=scenes[0].collection,
            catalogue=self._request.catalogue.name,
            attribution=attribution_of(times),
            crs=":".join(code) if code else grid.crs,
            width_px=grid.width,
            height_px=grid.height,
            bounds=grid.bounds,
            cloud=None,
            covered=round(Group(self._judged).covered, 2),
            quantification=layers[0].encoding[0],
            offset=layers[0].encoding[1],
            sources=tuple(dict.fromkeys(unsigned(raster.store.address) for raster in rasters)),
        )

    def _say(self, made: PieceResult, layers: Sequence[_Layer]) -> None:
        """Tell what was chosen, and what is not as one might think."""
        self._progress.message(
            Text(
                "Scene {scenes} of {day} from {catalogue}.",
                scenes=made.scenes,
                day=made.times[0][:10],
                catalogue=made.catalogue,
            )
        )
        if made.covered < WHOLE:
            text = Text("The archive has measured {share:.3g} % of the extent; the rest is NoData.", share=made.covered)
            self._progress.message(text, "warning")
        crs = CRS.from_user_input(made.crs)
        if any(CRS.from_user_input(layer.grid.crs) != crs for layer in layers):
            self._progress.message(
                Text(
                    "The extent lies in several UTM zones: what is of another one than {crs} was resampled.",
                    crs=made.crs,
                )
            )
        if made.scl is None:
            self._progress.message(Text("The archive has no scene classification of it."), "warning")
        for layer in layers:
            if layer.doubt is not None:
                self._progress.message(layer.doubt, "warning")

    def _classification(self, layers: Sequence[_Layer], grid: Grid, path: Path) -> Optional[float]:
        """Write the classes of all scenes; per cent of the extent that is cloud."""
        own = grid.window(self._extent)
        rasters = [layer.scl for layer in layers if layer.scl is not None]
        profile = _profile(grid, 1, "uint8")
        cloudy = measured = 0.0
        with rasterio.open(path, "w", **profile) as out:
            out.set_band_description(1, "SCL")
            for row, part in strips(grid, ROWS_PX):
                self._fetch([Wanted(raster, part) for raster in rasters], grid, row)
                codes = merged([raster.read(part, Resampling.nearest).astype(np.uint8) for raster in rasters])
                inside = codes[
                    max(0, own.row - row) : max(0, own.row + own.height - row), own.col : own.col + own.width
                ]
                there = float(np.count_nonzero(inside))
                cloudy, measured = cloudy + (share_of_cloud(inside) or 0.0) * there, measured + there
                out.write(codes, 1, window=rasterio.windows.Window(0, row, part.width, part.height))
        return round(cloudy / measured, 2) if measured else None

    def _bands(self, layers: Sequence[_Layer], grid: Grid, path: Path, made: PieceResult) -> None:
        roles = self._request.bands
        with rasterio.open(path, "w", **_profile(grid, len(roles), layers[0].bands[0].dtype)) as out:
            out.descriptions = roles
            out.colorinterp = [_COLOURS[role] for role in roles]
            out.scales = (1.0 / made.quantification,) * len(roles)
            out.offsets = (made.offset / made.quantification,) * len(roles)
            said = {
                "SENSING_TIME": made.times[0],
                "PROCESSING_BASELINE": made.baselines[0],
                REQUEST_TAG: self._request.digest,
            }
            out.update_tags(**made.tags, **{name: value for name, value in said.items() if value})
            for row, part in strips(grid, ROWS_PX):
                self._fetch([Wanted(band, part) for layer in layers for band in layer.bands], grid, row)
                values = joined([self._read(layer, part, made) for layer in layers])
                out.write(values, window=rasterio.windows.Window(0, row, part.width, part.height))

    def _fetch(self, wanted: Sequence[Wanted], whole: Grid, row: int) -> None:
        """Have here what a strip needs, and let go what neither it nor any strip below does."""
        self._progress.check()
        if row:
            for each in wanted:
                below = whole.crop(Window(0, row, whole.width, whole.height - row))
                each.raster.store.forget_before(each.raster.ranges(each.raster.window_for(below)))
        self._reach.fetch(needed(wanted), counted=True)

    def _read(self, layer: _Layer, part: Grid, made: PieceResult) -> NDArray[Any]:
        """DN (C, h, w) in the encoding of the piece."""
        values = np.stack([band.read(part) for band in layer.bands])
        self._progress.check()
        return brought(values, layer.encoding, (made.quantification, made.offset))


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


def brought(values: NDArray[Any], own: tuple[float, float], wanted: tuple[float, float]) -> NDArray[Any]:
    """DN of one encoding (quantification, offset) in another; 0 stays 0, and nothing else becomes it."""
    if own == wanted:
        return values
    dn = (values.astype(np.float64) + own[1]) / own[0] * wanted[0] - wanted[1]
    if values.dtype.kind in "iu":
        dn = np.clip(np.rint(dn), 1, np.iinfo(values.dtype).max)
    found: NDArray[Any] = np.where(values == 0, 0, dn).astype(values.dtype)
    return found


def _encoding(said: StacEncoding, band: RemoteRaster) -> tuple[float, float]:
    """Quantification value and offset (DN), by what the item says, the file, and what its data type suggests."""
    quantification, offset, origin = encoding_of(band.dtype, *band.tags)
    if counts(said, band.dtype, origin == default_quantification(band.dtype)[1]):
        return said.quantification or quantification, said.offset or 0.0
    return quantification, offset


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
