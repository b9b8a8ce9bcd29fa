"""Reads the passes that were chosen, and writes the piece, its classification and what the other dates have measured."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject

from ....core.archive.request import Access, PieceRequest, coarse_path, files_of, scl_path, stack_path
from ....core.archive.scene import PieceResult, attribution_of
from ....core.disk import discard
from ....core.errors import InvalidParameter, OutputNotWritable
from ....core.files.replace import replace_together
from ....core.files.temporary import remove_leftovers, temporary_name
from ....core.progress import Progress
from ....core.request import SCL_CLASSES
from ....core.text import Text
from ...stack.dates import Date, Fitted, filled, fitted
from ...stack.file import encoded, write_dates
from ...writing.target import check_target
from ..piece import digest_of, piece_of, read_piece, with_costs
from ..place import place_of
from ..ranges import Reach, Store
from .choosing import chosen

# Sides of an extent of several dates, which are in memory together.
MOST_STACK_PX = 4_000
Codes = NDArray[np.uint8]


def read_dates(request: PieceRequest, access: Access, progress: Progress) -> PieceResult:
    """Read a piece of as many passes as are asked for; one is read as `read_piece` does. Raises as that."""
    if request.count == 1:
        return read_piece(request, access, progress)
    began = time.monotonic()
    request.validate()
    for path in files_of(request):
        check_target(path, request.overwrite)
    remove_leftovers(Path(request.output).parent)
    with _parts(request) as parts, Reach(request.catalogue, access, progress) as reach:
        pieces = _read(request, parts, reach)
        made = _Together(request, pieces, progress).write()
    return with_costs(made, reach, began)


@contextmanager
def _parts(request: PieceRequest) -> Iterator[list[str]]:
    """Names for the pieces of the passes, which are gone afterwards."""
    names = [str(temporary_name(Path(request.output))) for _ in range(request.count)]
    try:
        yield names
    finally:
        discard(*(Path(path) for name in names for path in _beside(name)))


def _beside(name: str) -> tuple[str, ...]:
    """All that a piece of that name may have written."""
    return name, scl_path(name), coarse_path(name), stack_path(name)


def _read(request: PieceRequest, parts: Sequence[str], reach: Reach) -> list[PieceResult]:
    """The passes as pieces of their own. Raises as `read_piece`."""
    place, stores = place_of(request.extent, request.extent_crs), dict[str, Store]()
    passes = chosen(request, place, reach, stores)
    if len(passes) < request.count:
        text = Text(
            "Only {found} of {wanted} dates are clear enough and cover the whole extent.",
            found=len(passes),
            wanted=request.count,
        )
        reach.progress.message(text, "warning")
    pieces: list[PieceResult] = []
    for number, (group, part) in enumerate(zip(passes, parts)):
        # The name of a scene is that of the first alone, and so are the bands of 20 m.
        others: dict[str, Any] = {} if number == 0 else {"scene": None, "all_bands": False}
        own = replace(request, output=part, **others)
        pieces.append(piece_of(own, place, group, reach, stores))
        if max(pieces[0].width_px, pieces[0].height_px) > MOST_STACK_PX:
            size = Text(
                "{width} x {height} px, at most {most}",
                width=pieces[0].width_px,
                height=pieces[0].height_px,
                most=MOST_STACK_PX,
            )
            raise InvalidParameter("The extent is too large for one piece.", size, "Choose a smaller extent.")
    return pieces


@dataclass(frozen=True)
class _Seen:
    """What one pass has measured, and its classes on the same pixels, 0 where nobody has classified."""

    piece: PieceResult
    date: Date
    codes: Codes


class _Together:
    """The pieces of some passes as one."""

    def __init__(self, request: PieceRequest, pieces: Sequence[PieceResult], progress: Progress) -> None:
        self._request, self._pieces, self._progress = request, pieces, progress

    def write(self) -> PieceResult:
        """Write piece, classification, bands of 20 m and stack, all or none. Raises OutputNotWritable, RunCancelled."""
        first = self._pieces[0]
        targets = _beside(self._request.output)
        own = (first.output, first.scl, first.coarse, stack_path(first.output))
        try:
            made = self._bring()
            files = [(Path(a), Path(b)) for a, b in zip(own, targets) if a is not None and Path(a).exists()]
            replace_together(files)
        except (OSError, RasterioError, CPLE_BaseError) as error:
            raise OutputNotWritable("The output could not be written.", f"{targets[0]}: {error}") from error
        # Those of an earlier piece are not this one's.
        asked = {Path(path) for path in files_of(self._request)}
        discard(*(asked - {target for _, target in files}))
        if first.coarse is None and digest_of(targets[2]):
            discard(Path(targets[2]))
        scl, coarse, stack = (path and place for path, place in zip((*own[1:3], made.stack), targets[1:]))
        return replace(made, output=targets[0], scl=scl, coarse=coarse, stack=stack)

    def _bring(self) -> PieceResult:
        """Fit the others to the first, and put what has come of it into the first one's files and the stack's."""
        newest = self._seen(self._pieces[0])
        found: list[tuple[_Seen, Fitted]] = []
        for piece in self._pieces[1:]:
            self._progress.check()
            other = self._seen(piece)
            fit = fitted(newest.date, other.date, self._progress.check) if _alike(newest.piece, piece) else None
            if fit is None:
                text = Text(
                    "Scene {scene} of {day} is left out: how it lies on the newest could not be told to a tenth of a pixel, or it shows too little that is the same.",
                    scene=piece.scenes[0],
                    day=piece.times[0][:10],
                )
                self._progress.message(text, "warning")
                continue
            found.append((other, fit))
            self._progress.message(_said(piece, fit))
        if not found:
            return newest.piece
        share = self._fill(newest, found)
        with rasterio.open(newest.piece.output) as file:
            profile = {**file.profile, "compress": "deflate", "predictor": 2 if file.dtypes[0] != "float32" else 3}
        encoding = (newest.piece.quantification, newest.piece.offset)
        stack = stack_path(newest.piece.output)
        write_dates(Path(stack), profile, self._request.bands, [fit for _, fit in found], encoding)
        dates = tuple(_facts(other.piece, fit) for other, fit in found)
        every = [newest.piece, *(other.piece for other, _ in found)]
        made = replace(
            newest.piece,
            stack=stack,
            dates=dates,
            filled=share,
            attribution=attribution_of(tuple(moment for piece in every for moment in piece.times)),
            sources=tuple(dict.fromkeys(address for piece in every for address in piece.sources)),
        )
        with rasterio.open(made.output, "r+") as file:
            file.update_tags(**made.tags)
        return made

    def _seen(self, piece: PieceResult) -> _Seen:
        with rasterio.open(piece.output) as file:
            dn = file.read()
            grid = {"dst_crs": file.crs, "dst_transform": file.transform}
        codes: Codes = np.zeros(dn.shape[1:], np.uint8)
        valid = (dn != 0).all(axis=0)
        clear = valid
        if piece.scl is not None:
            with rasterio.open(piece.scl) as file:
                reproject(rasterio.band(file, 1), codes, resampling=Resampling.nearest, **grid)
            clear = valid & ~np.isin(codes, SCL_CLASSES)
        reflectance = ((dn.astype(np.float64) + piece.offset) / piece.quantification).astype(np.float32)
        reflectance[:, ~valid] = reflectance[:, valid].mean(axis=1, keepdims=True) if valid.any() else 0
        return _Seen(piece, Date(reflectance, clear), codes)

    def _fill(self, newest: _Seen, found: Sequence[tuple[_Seen, Fitted]]) -> float:
        """Fill what the newest does not show, in its files; per cent of the pixels."""
        if newest.piece.coarse is not None:
            text = Text(
                "The bands of 20 m are those of {day} alone: of other dates only the bands of 10 m are measured together.",
                day=newest.piece.times[0][:10],
            )
            self._progress.message(text)
        values, origin = filled(newest.date, [fit for _, fit in found])
        take = origin >= 0
        if not take.any():
            return 0.0
        piece = newest.piece
        encoding = (piece.quantification, piece.offset)
        with rasterio.open(piece.output, "r+") as file:
            dn, grid = file.read(), {"src_crs": file.crs, "src_transform": file.transform}
            dn[:, take] = encoded(values, encoding, file.dtypes[0])[:, take]
            file.write(dn)
        if piece.scl is not None:
            codes = newest.codes.copy()
            for number, (other, _) in enumerate(found):
                np.copyto(codes, other.codes, where=origin == number)
            _reclassify(piece.scl, codes, take, newest.codes, grid)
        if piece.coarse is not None:
            _blank(piece.coarse, take, grid)
        share = round(100.0 * float(take.mean()), 2)
        text = Text(
            "{share:.3g} % of the extent was not seen on the newest date, and shows what another has measured.",
            share=share,
        )
        self._progress.message(text)
        return share


def _reclassify(path: str, codes: Codes, taken: NDArray[np.bool_], before: Codes, grid: dict[str, object]) -> None:
    """Bring what was filled into a classification: pixels of 20 m of which all was."""
    with rasterio.open(path, "r+") as file:
        old = file.read(1)
        place = {**grid, "dst_crs": file.crs, "dst_transform": file.transform}
        new, left = np.zeros_like(old), np.zeros_like(old)
        reproject(codes, new, resampling=Resampling.mode, **place)
        still = np.isin(before, SCL_CLASSES) & ~taken
        reproject(still.astype(np.uint8), left, resampling=Resampling.max, **place)
        changed = np.zeros_like(old)
        reproject(taken.astype(np.uint8), changed, resampling=Resampling.max, **place)
        file.write(np.where((changed > 0) & (left == 0) & (new > 0), new, old), 1)


def _blank(path: str, taken: NDArray[np.bool_], grid: dict[str, object]) -> None:
    """Make NoData of what was filled, in bands of 20 m: what lies under the clouds there is no other date's."""
    with rasterio.open(path, "r+") as file:
        values = file.read()
        changed = np.zeros(values.shape[1:], np.uint8)
        place = {**grid, "dst_crs": file.crs, "dst_transform": file.transform}
        reproject(taken.astype(np.uint8), changed, resampling=Resampling.max, **place)
        values[:, changed > 0] = 0
        file.write(values)


def _alike(one: PieceResult, other: PieceResult) -> bool:
    """Whether two pieces are of the same pixels."""
    return (one.crs, one.bounds, one.width_px, one.height_px) == (
        other.crs,
        other.bounds,
        other.width_px,
        other.height_px,
    )


def _facts(piece: PieceResult, fit: Fitted) -> dict[str, object]:
    return {
        "scene": piece.scenes[0],
        "time": piece.times[0],
        "row_px": round(fit.found.row, 4),
        "col_px": round(fit.found.col, 4),
        "used": round(float(fit.used.mean()), 4),
        "weight": round(fit.weight, 4),
    }


def _said(piece: PieceResult, fit: Fitted) -> Text:
    return Text(
        "Scene {scene} of {day} lies {row:+.2f} px (rows) and {col:+.2f} px (columns) from the newest; {share:.0f} % of its pixels count, with weight {weight:.2f}.",
        scene=piece.scenes[0],
        day=piece.times[0][:10],
        row=fit.found.row,
        col=fit.found.col,
        share=100.0 * float(fit.used.mean()),
        weight=fit.weight,
    )
