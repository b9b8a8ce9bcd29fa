"""The 20 m bands of a scene: found, opened, checked against its grid, and read in windows of their own pixels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ...core.errors import BandGridMismatch, MissingBands, SuperResolutionError
from ...core.request import SuperResolveRequest
from ...core.sentinel2.bands import COARSE_ROLES
from ...core.text import Text
from ...core.tiles.window import Window
from ..reading.nodata import measured
from ..reading.radiometry import Radiometry, plausible
from ..reading.raster import mirrored, row_bytes, unreadable
from ..reading.scene import Scene
from .grids import Placed, check_date, placed
from .resampled import AVERAGED, Resampling20, recognise
from .resampled import coarse as brought_back

# Pixels of the 10 m grid per pixel of the 20 m grid along one axis.
RATIO = 2
# Windows along each axis, and their side in source pixels, by which bands on the 10 m grid are recognised.
LOOKS, LOOK_PX = 4, 128


@dataclass(frozen=True)
class CoarsePixels:
    """A window of the 20 m bands that covers one of the scene.

    Attributes:
        reflectance, valid: (C, h, w) in the order of `CoarseBands.roles`; beyond what was measured its mirror image.
        there: (C, H, W) on the pixels of the scene's window, where something was measured.
        row_px, col_px: pixels of the scene by which the first 20 m pixel begins before the window: 0 or 1.
    """

    reflectance: NDArray[np.float32]
    valid: NDArray[np.bool_]
    there: NDArray[np.bool_]
    row_px: int
    col_px: int


@dataclass(frozen=True)
class _Band:
    """One band where it is.

    Attributes:
        role: of it.
        dataset, number: open file and band.
        place: where its first pixel lies on the scene's grid, and how large its pixels are there.
        radiometry: encoding of its DN.
        ours: whether it is an image of the product that the input is or lies in.
        resampled: how it came to lie on the 10 m grid; None for a band on its own grid.
    """

    role: str
    dataset: Any
    number: int
    place: Placed
    radiometry: Radiometry
    ours: bool = False
    resampled: Optional[Resampling20] = None

    @property
    def phase(self) -> tuple[int, int]:
        """(row, column), 0 or 1: first pixel of the scene's grid that is the first of a 20 m pixel."""
        if self.resampled is None:
            return self.place.row % RATIO, self.place.col % RATIO
        return (self.place.row + self.resampled.row) % RATIO, (self.place.col + self.resampled.col) % RATIO


class CoarseBands:
    """The 20 m bands beside a scene, which closes their files.

    Attributes:
        roles: those that are used, in the order of `COARSE_ROLES`.
        remarks: (level, text) of what was taken for granted, and of what is left out.
    """

    def __init__(self, request: SuperResolveRequest, scene: Scene) -> None:
        """Find them: those that the request names, those of the product, those that the input names.

        Raises:
            MissingBands: there is none.
            BandGridMismatch: one that the request names lies elsewhere, or is of another day.
            InputNotFound, NotARaster: one that the request names cannot be opened.
        """
        self._request, self._scene = request, scene
        self.remarks: list[tuple[str, Text]] = []
        found = [band for role in COARSE_ROLES if (band := self._found(role)) is not None]
        self._bands = self._on_one_grid(found)
        self.roles = tuple(band.role for band in self._bands)
        absent = [role for role in COARSE_ROLES if role not in self.roles]
        if not self._bands:
            raise MissingBands(
                "None of the 20 m bands was found.",
                Text("{path}: wanted: {bands}", path=request.input, bands=absent),
                "Open a whole product, name the bands in the layer, give their files, for example --bands B05=b05.tif, or take the visible bands alone.",
            )
        if absent:
            self._say("warning", Text("Left out, because they were not found: {bands}.", bands=absent))
        self._row, self._col = self._bands[0].phase
        for words, roles in self._by_resampling().items():
            self._say("info", Text("Bands {bands}: {resampling}.", bands=roles, resampling=words))

    def _say(self, level: str, text: Text) -> None:
        self.remarks.append((level, text))

    def _by_resampling(self) -> dict[Text, list[str]]:
        said: dict[Text, list[str]] = {}
        for band in self._bands:
            words = Text("at 20 m as measured") if band.resampled is None else band.resampled.words()
            said.setdefault(words, []).append(band.role)
        return said

    def _found(self, role: str) -> Optional[_Band]:
        """A band where the request, the product or the input has it; None where none of them does."""
        given = self._request.bands.get(role)
        if given is not None:
            return self._band(role, *self._scene.files.band(self._scene.main, role, given))
        native = self._scene.product.coarse.get(role) if self._scene.product is not None else None
        number = self._scene.named.get(role)
        if native is not None:
            try:
                return self._band(role, *self._scene.files.band(None, role, native), ours=True)
            except SuperResolutionError as error:
                # A raster that was made of a product need not lie on its grid.
                if number is None:
                    self._say("warning", Text("{role} is left out: {why}", role=role, why=error.what))
                    return None
        return self._band(role, self._scene.main, number) if number is not None else None

    def _band(self, role: str, dataset: Any, number: int, ours: bool = False) -> _Band:
        """Raises BandGridMismatch."""
        place = placed(dataset, self._scene.grid, role)
        if not ours:
            check_date(dataset, self._scene, role)
        band = _Band(role, dataset, number, place, self._scene.encoding(dataset, number, self._request, role), ours)
        return (
            band
            if place.ratio == RATIO
            else replace(band, resampled=recognise(self._samples(band), self._usual(place)))
        )

    def _samples(self, band: _Band) -> list[tuple[NDArray[Any], NDArray[np.bool_], int, int]]:
        """Windows of a band on the 10 m grid, spread over all of it whatever the extent of the run is."""
        height, width = band.dataset.shape
        side = [min(LOOK_PX, length) for length in (height, width)]
        rows, cols = (_spread(length, n) for length, n in zip((height, width), side))
        return [
            (*self._stored(band, RasterioWindow(col, row, side[1], side[0])), row, col) for row in rows for col in cols
        ]

    def _usual(self, place: Placed) -> tuple[int, int]:
        """Where 20 m pixels begin on a raster's 10 m grid if its values do not say: at whole multiples of 20 m."""
        col, row = self._scene.grid.origin_px()
        return (row + place.row) % RATIO, (col + place.col) % RATIO

    def _on_one_grid(self, found: list[_Band]) -> list[_Band]:
        """Those that lie on one 20 m grid. Raises BandGridMismatch where the request names one that does not."""
        if not found:
            return []
        sure = [band for band in found if band.resampled is None or band.resampled.kind != AVERAGED]
        (phase, _), *_ = Counter(band.phase for band in sure or found).most_common(1)
        kept = []
        for band in found:
            resampled = band.resampled
            if resampled is not None and resampled.kind == AVERAGED:
                row, col = ((at - first) % RATIO for at, first in zip(phase, (band.place.row, band.place.col)))
                band = replace(band, resampled=replace(resampled, row=row, col=col))
            if band.phase == phase:
                kept.append(band)
            elif band.role in self._request.bands:
                raise BandGridMismatch(
                    "The 20 m bands lie on different grids.",
                    f"{band.dataset.name}: {band.role}",
                    "Give bands of one product.",
                )
            else:
                self._say(
                    "warning", Text("{role} is left out: its pixels lie elsewhere than the others'.", role=band.role)
                )
        return kept

    @property
    def masked(self) -> bool:
        """Whether some pixels of the scene may be without a measurement."""
        whole = self._scene.grid.full
        for band in self._bands:
            flags = band.dataset.mask_flag_enums[band.number - 1]
            if band.radiometry.nodata is not None or band.radiometry.zero_is_nodata:
                return True
            if flags != [MaskFlags.all_valid] or np.dtype(band.dataset.dtypes[band.number - 1]).kind == "f":
                return True
            if not band.place.covers(whole, band.dataset):
                return True
        return False

    def path(self, role: str) -> str:
        """The file that a band is in."""
        return str(next(band.dataset.name for band in self._bands if band.role == role))

    @property
    def foreign(self) -> tuple[str, ...]:
        """Those of them that are no images of the input's own product."""
        return tuple(band.role for band in self._bands if not band.ours)

    @property
    def identity(self) -> str:
        """What decides which values are read, besides the files' content."""
        # A product that is opened as a whole has another name in memory each time.
        names = [self._request.input if b.dataset is self._scene.main else b.dataset.name for b in self._bands]
        facts = [(b.role, b.number, b.place, b.radiometry, b.resampled) for b in self._bands]
        return repr(list(zip(names, facts)))

    def row_bytes(self, rows_px: int) -> int:
        """Bytes of all blocks of the files that a row of tiles of so many source pixels touches."""
        return sum(row_bytes([(b.dataset, b.number)], -(-rows_px // b.place.ratio)) for b in self._bands)

    def read(self, window: Window) -> CoarsePixels:
        """What covers a window of the scene, which may reach beyond it. Raises NotARaster."""
        first_row, row_px, rows = _covering(window.row, window.height, self._row)
        first_col, col_px, cols = _covering(window.col, window.width, self._col)
        values = np.empty((len(self._bands), rows, cols), np.float32)
        valid, there = (np.zeros(values.shape, bool) for _ in range(2))
        try:
            for n, band in enumerate(self._bands):
                values[n], valid[n], there[n] = self._window(band, first_row, first_col, rows, cols)
        except (RasterioError, CPLE_BaseError) as error:
            raise unreadable(self._request.input, error) from error
        unmeasured = self._all_zero(values)
        valid &= ~unmeasured
        there &= ~unmeasured
        fine = there.repeat(RATIO, axis=1).repeat(RATIO, axis=2)
        own = fine[:, row_px : row_px + window.height, col_px : col_px + window.width]
        return CoarsePixels(values, valid, own, row_px, col_px)

    def _all_zero(self, values: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Where DN of (C, h, w) are 0 in all bands, of which nobody says what means "not measured"."""
        bands = [b.radiometry for b in self._bands]
        if not self._request.own_nodata or not all(radiometry.zero_is_nodata for radiometry in bands):
            return np.zeros(values.shape[1:], bool)
        zeros = np.array([float(radiometry.to_reflectance(np.zeros(1))[0]) for radiometry in bands], np.float32)
        return np.asarray((np.abs(values - zeros[:, None, None]) < 1e-6).all(axis=0))

    def _window(
        self, band: _Band, row: int, col: int, height: int, width: int
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.bool_]]:
        """Reflectance and valid mask of 20 m pixels, the first of which begins at (row, col) of the scene, and where the
        band has been measured."""
        reach = 0 if band.resampled is None else band.resampled.reach_px
        ratio = band.place.ratio  # pixels of the scene per pixel of the band, 1 or 2
        each = RATIO // ratio
        first = [at // ratio - reach * each for at in (row - band.place.row, col - band.place.col)]
        rows, cols = (
            mirrored(at, (count + 2 * reach) * each, length)
            for at, count, length in zip(first, (height, width), band.dataset.shape)
        )
        part = RasterioWindow(int(cols.min()), int(rows.min()), int(np.ptp(cols)) + 1, int(np.ptp(rows)) + 1)
        dn, mask = self._stored(band, part)
        index = np.ix_(rows - int(rows.min()), cols - int(cols.min()))
        dn, mask = dn[index], mask[index]
        inside = np.logical_and.outer(
            *(
                (at + np.arange(n) >= 0) & (at + np.arange(n) < length)
                for at, n, length in zip(first, dn.shape, band.dataset.shape)
            )
        )
        if band.resampled is not None:
            dn, mask = brought_back(band.resampled, dn, mask)
            inside = inside[::2, ::2] & inside[1::2, 1::2]
            own = np.s_[reach : reach + height, reach : reach + width]
            dn, mask, inside = dn[own], mask[own], inside[own]
        values = band.radiometry.to_reflectance(np.where(mask, dn, 0))
        valid = mask & plausible(values)
        return values, valid, valid & inside

    def _stored(self, band: _Band, part: RasterioWindow) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """DN of a window of a band's file, and where they are not NoData."""
        dataset, number = band.dataset, band.number
        dn = dataset.read(number, window=part)
        mask = measured(dn, band.role, self._request.nodata)
        flags = list(dataset.mask_flag_enums[number - 1])
        if flags != [MaskFlags.all_valid] and (self._request.own_nodata or MaskFlags.nodata not in flags):
            mask &= dataset.read_masks(number, window=part) > 0
        if dn.dtype.kind == "f":
            return dn, mask & np.isfinite(dn)
        if band.radiometry.nodata is not None:
            mask &= dn != band.radiometry.nodata
        return dn, mask


def _spread(length: int, side: int) -> list[int]:
    """Where windows of a side begin that share no pixel, spread over a length."""
    looks = max(1, min(LOOKS, length // side))
    return [round(k * (length - side) / max(1, looks - 1)) for k in range(looks)]


def _covering(first: int, count: int, phase: int) -> tuple[int, int, int]:
    """Of pixels of the scene: the first of the 20 m pixel that the first lies in, how far that is before it, and how many
    20 m pixels cover them all."""
    before = (first - phase) % RATIO
    return first - before, before, -(-(before + count) // RATIO)
