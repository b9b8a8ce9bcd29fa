"""Reads what an archive has of a place into a local file of 10 m, which is super-resolved like any other."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from ...core.archive.request import MOST_PX, Access, PieceRequest, coarse_path, files_of, scl_path
from ...core.archive.scene import REQUEST_TAG, PieceResult, attribution_of
from ...core.disk import discard
from ...core.errors import InvalidParameter, NotARaster, OutputNotWritable
from ...core.files.replace import replace_together
from ...core.files.temporary import remove_leftovers, temporary_name
from ...core.progress import Progress
from ...core.remote import unsigned
from ...core.sentinel2.bands import COARSE_ROLES
from ...core.text import Text
from ...core.tiles.extent import Bounds
from ...core.tiles.window import Window
from ..reading.grid import Grid
from ..writing.target import check_room, check_target
from .clouds import Group
from .find import WHOLE, newest_clear, of_scene
from .layers.opening import Layer, Opener, shared_roles
from .layers.writing import BandFile, write_classes
from .place import Place, place_of
from .ranges import Reach, Store
from .reading import SETTINGS, RemoteRaster, Wanted, needed


def read_piece(request: PieceRequest, access: Access, progress: Progress) -> PieceResult:
    """Read a piece into `request.output`, with its scene classification and, if wanted, its bands of 20 m beside it.

    Progress counts bytes.

    Nothing appears there unless everything has succeeded.

    Raises:
        InvalidParameter, OutputExists, OutputNotWritable.
        NoSceneFound: there is no scene like that.
        MissingBands, BandGridMismatch, NotARaster, InputNotFound: its files are not what they should be.
        RunCancelled, ArchiveUnreachable, ArchiveRefuses.
    """
    began = time.monotonic()
    request.validate()
    for path in files_of(request):
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
class _Grids:
    """Where the files of a piece have their pixels; None for those that are not written."""

    bands: Grid
    classes: Optional[Grid]
    coarse: Optional[Grid]


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
        """Write its files. Raises as `read_piece`."""
        with ExitStack() as stack:
            stack.enter_context(rasterio.Env(**SETTINGS))
            layers = Opener(self._request, self._reach, self._stores, stack).layers(self._judged)
            roles = shared_roles(layers) if self._request.all_bands else ()
            grids = self._grids(layers, roles)
            made = self._described(layers, grids, roles)
            self._say(made, layers)
            return self._written(layers, grids, made)

    def _written(self, layers: Sequence[Layer], grids: _Grids, made: PieceResult) -> PieceResult:
        """Write all files, or none."""
        files = {made.output: self._bands(layers, grids.bands, made)}
        if made.coarse is not None and grids.coarse is not None:
            files[made.coarse] = self._coarse(layers, grids.coarse, made)
        classes = [layer.scl for layer in layers if layer.scl is not None]
        wanted = [each for file in files.values() for each in file.wanted]
        wanted += [Wanted(raster, grids.classes) for raster in classes] if grids.classes is not None else []
        self._reach.plan(sum(last - first + 1 for _, (first, last) in needed(wanted)))
        check_room({path: file.size_bytes for path, file in files.items()})
        cloud = self._group.cloud
        targets = [path for path in (made.output, made.coarse, made.scl) if path is not None]
        parts = {path: temporary_name(Path(path)) for path in targets}
        try:
            if made.scl is not None and grids.classes is not None:
                cloud = write_classes(parts[made.scl], grids.classes, classes, self._extent, self._reach)
            for path, file in files.items():
                file.write(parts[path], self._reach)
            replace_together([(part, Path(path)) for path, part in parts.items()])
        except (OSError, RasterioError, CPLE_BaseError) as error:
            raise OutputNotWritable("The output could not be written.", f"{made.output}: {error}") from error
        finally:
            discard(*parts.values())
        self._tidy(made)
        return replace(made, cloud=cloud)

    def _tidy(self, made: PieceResult) -> None:
        """Remove what an earlier piece has left beside this one, which is not this one's."""
        if made.scl is None:
            discard(Path(scl_path(made.output)))
        # Nobody has asked whether anything else may be replaced.
        if made.coarse is None and digest_of(coarse_path(made.output)):
            discard(Path(coarse_path(made.output)))

    def _grids(self, layers: Sequence[Layer], roles: Sequence[str]) -> _Grids:
        """Grid of the bands, in the zone of the middle where there is a scene of it, and those of the other files."""
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

        def around(raster: RemoteRaster) -> Grid:
            """The whole pixels of a raster of 20 m that the bands touch."""
            return Place(grid.bounds, grid.crs, self._place.bbox, self._place.epsg).grid(
                grid.crs, raster.grid.transform
            )

        scl = first.scl if all(layer.scl is not None for layer in layers) else None
        return _Grids(
            grid,
            around(scl) if scl is not None else None,
            around(first.coarse[roles[0]]) if roles else None,
        )

    def _described(self, layers: Sequence[Layer], grids: _Grids, roles: tuple[str, ...]) -> PieceResult:
        """What is known of the piece before it is read."""
        scenes, grid = [layer.judged.scene for layer in layers], grids.bands
        times = tuple(scene.time for scene in scenes)
        code = CRS.from_user_input(grid.crs).to_authority()
        rasters = [raster for layer in layers for raster in layer.rasters]
        return PieceResult(
            output=self._request.output,
            scl=scl_path(self._request.output) if grids.classes is not None else None,
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
            coarse=coarse_path(self._request.output) if roles else None,
            coarse_roles=roles,
        )

    def _say(self, made: PieceResult, layers: Sequence[Layer]) -> None:
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
        missing = [role for role in COARSE_ROLES if role not in made.coarse_roles]
        if made.coarse is not None and missing:
            text = Text("The archive has no {bands} of 20 m of the scene; they are left out.", bands=missing)
            self._progress.message(text, "warning")
        for doubt in dict.fromkeys(doubt for layer in layers for doubt in layer.doubts):
            self._progress.message(doubt, "warning")

    def _bands(self, layers: Sequence[Layer], grid: Grid, made: PieceResult) -> BandFile:
        """The file of 10 m."""
        said = {
            "SENSING_TIME": made.times[0],
            "PROCESSING_BASELINE": made.baselines[0],
            REQUEST_TAG: self._request.digest,
        }
        tags = {**made.tags, **{name: value for name, value in said.items() if value}}
        own = tuple((layer.bands, layer.encoding) for layer in layers)
        return BandFile(grid, self._request.bands, own, (made.quantification, made.offset), tags)

    def _coarse(self, layers: Sequence[Layer], grid: Grid, made: PieceResult) -> BandFile:
        """The file of 20 m."""
        roles = made.coarse_roles
        own = tuple((tuple(layer.coarse[role] for role in roles), layer.coarse_encoding) for layer in layers)
        return replace(self._bands(layers, grid, made), roles=roles, layers=own)


def digest_of(path: str) -> str:
    """Digest of the request that a file of a piece was made by; empty for any other file, and for none."""
    if not Path(path).is_file():
        return ""
    try:
        with rasterio.open(path) as file:
            return str(file.tags().get(REQUEST_TAG, ""))
    except (RasterioError, CPLE_BaseError):
        return ""
