"""A raster opened for reading: grid, bands by role, radiometry; windows of reflectance with their valid mask."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ...core.archive.dates import day_of
from ...core.archive.scene import source_tags
from ...core.checkpoint import Outline
from ...core.errors import InvalidParameter
from ...core.products.product import products_beneath, read_product
from ...core.remote import prepare
from ...core.request import AUTO_SCL, BandReference, SuperResolveRequest
from ...core.sentinel2.bands import ALL_BANDS, COARSE_ROLES
from ...core.sentinel2.encoding import agreed, encoding_for
from ...core.sentinel2.naming import Naming, name_bands
from ...core.text import Text
from ...core.tiles.extent import Bounds
from ...core.tiles.window import Window
from .classification import Classification, Doubts
from .ground import ground_sides_m, window_of
from .named_bands import missing_bands, remarks
from .nodata import measured, written_as
from .one_grid import check_one_grid
from .opening import Opener
from .radiometry import Radiometry, plausible
from .raster import (
    alpha_of,
    facts_beneath,
    facts_of,
    grid_of,
    masks_of,
    mirrored,
    row_bytes,
    stored_facts,
    unreadable,
)
from .tally import ALL_ZERO, IMPOSSIBLE


@dataclass(frozen=True)
class Pixels:
    """Reflectance (C, h, w) float32 and its valid mask (C, h, w), which travel together.

    Attributes:
        odd: (h, w) what the file does not call NoData and is all the same, `IMPOSSIBLE` in some band or `ALL_ZERO`; 0
            elsewhere.
        doubts: those of the scene classification (h, w), None without one; they are in the valid mask already.
    """

    reflectance: NDArray[np.float32]
    valid: NDArray[np.bool_]
    odd: NDArray[np.uint8]
    doubts: Optional[Doubts] = None


class Scene:
    """An open raster. Use as a context manager; `close` is safe to call twice.

    Attributes:
        grid: where its pixels are.
        roles: band roles present that the model knows, in the model's order.
        ignored: band roles present that it does not know.
        radiometry: encoding of its DN.
        product: the Sentinel-2 product that the input is or belongs to, None if there is none.
        remarks: (level, text) of what was taken for granted about its bands.
        files: opens what else belongs to it, for as long as it is open.
        main: the open input, None where each band is a file of its own.
        named: number in `main` of every band of Sentinel-2 that it names.
    """

    def __init__(self, request: SuperResolveRequest, model: Outline) -> None:
        """Open what a request names, with the bands that a model knows.

        Raises:
            InputNotFound, NotARaster, MissingBands, BandGridMismatch, MissingCrs, InvalidParameter.
        """
        prepare()
        self._stack, self._input = ExitStack(), request.input
        self._nodata, self._own_nodata = request.nodata, request.own_nodata
        try:
            self.files = Opener(request.input, self._stack)
            self.product = self.files.product
            main = self.main = self.files.main(request, model)
            naming = name_bands(
                facts_of(main) if main else [],
                model.bands,
                model.required_bands,
                deeper=lambda: facts_beneath(main) if main else [],
            )
            self._bands = self._bands_meant(main, naming, request, model)
            self.roles = tuple(self._bands)
            others = {role: number for role, number in naming.roles.items() if number not in request.bands.values()}
            self.named: Mapping[str, int] = others
            self.ignored = tuple(role for role in {**others, **request.bands} if role not in model.bands)
            check_one_grid(self._bands, request.input)
            first, number = self._bands[self.roles[0]]
            self.grid = grid_of(first, request.input)
            self.radiometry = self.encoding(first, number, request, self.roles[0])
            self.radiometry.check(request.input)
            self._classes = self._classification(request)
            self._masks = {main.name: naming.masks} if main else {}
            self.remarks = remarks(main, naming, self._bands, self._mask_bands(main)) if main else []
        except BaseException:
            self._stack.close()
            raise

    def _bands_meant(
        self, main: Any, naming: Naming, request: SuperResolveRequest, model: Outline
    ) -> dict[str, tuple[Any, int]]:
        """Dataset and number by role, in the model's order, of the bands that are given, or else found in `main`.

        Raises:
            InputNotFound, NotARaster, MissingBands, InvalidParameter.
        """
        given = {role: band for role, band in request.bands.items() if not (request.all_bands and role in COARSE_ROLES)}
        references: Mapping[str, BandReference] = given or naming.roles
        unknown = [role for role in request.bands if role not in (*model.bands, *ALL_BANDS)]
        if unknown:
            raise InvalidParameter(
                "A band is not known.",
                f"BANDS = {', '.join(unknown)}",
                "Choose among those of the model: {bands}.",
                bands=model.bands,
            )
        bands = {role: self.files.band(main, role, references[role]) for role in model.bands if role in references}
        if any(role not in bands for role in model.required_bands):
            raise missing_bands(request.input, main, naming, list(references), model.required_bands)
        return bands

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files."""
        self._stack.close()

    def encoding(self, dataset: Any, number: int, request: SuperResolveRequest, role: str) -> Radiometry:
        """How DN of an open file's band become reflectance."""
        product, whole = self.product, self.files.whole
        if role in COARSE_ROLES and product is not None:
            # A file that is none of the product's says itself what its values are.
            own = {**product.bands, **product.coarse}
            belongs = dataset is self.main or dataset.name == own.get(role)
            product = replace(product, bands={role: own[role]}, coarse={}) if belongs and role in own else None
            whole = whole and belongs
        product = product or read_product(dataset.name) or agreed(products_beneath(dataset.name), dataset.name)
        facts = stored_facts(dataset, number)
        found = encoding_for(facts, product, whole)
        quantification, offset, origin = found.quantification, found.offset, found.origin
        nodata = found.nodata if request.own_nodata else None
        if nodata is None:
            nodata = written_as(request.nodata, facts.dtype)
        if request.quantification is not None or request.offset is not None:
            quantification = request.quantification if request.quantification is not None else quantification
            offset = request.offset if request.offset is not None else offset
            origin = Text("given")
        return Radiometry(quantification, offset, nodata, facts.dtype, origin)

    def _classification(self, request: SuperResolveRequest) -> Optional[Classification]:
        """The scene classification on the scene's grid, None if none is asked for."""
        if not request.scl:
            return None
        brought = self.product.scl if self.product is not None else None
        path = brought if request.scl == AUTO_SCL else request.scl
        if path is None:
            raise InvalidParameter(
                "There is no scene classification.",
                request.input,
                "Give the file of one as SCL; only products of level L2A bring one along.",
            )
        classes = Classification(self.files.open(path), path, self.grid, request.scl_classes)
        self._stack.callback(classes.close)
        return classes

    @property
    def _zero_is_nodata(self) -> bool:
        """Whether DN 0 in all bands means "not measured"; not where somebody has said that the file's NoData is none."""
        return self.radiometry.zero_is_nodata and self._own_nodata

    @property
    def masked(self) -> bool:
        """Whether some pixels may be invalid, by NoData, mask band or alpha."""
        if self._classes is not None or self._nodata or self._zero_is_nodata:
            return True
        for dataset, number in self._bands.values():
            # Something else than a tag says so.
            if dataset.nodatavals[number - 1] is None and self.radiometry.nodata is not None:
                return True
            if self._mask_bands(dataset):
                return True
            flags = self._mask_flags(dataset, number)
            # Floating point may hold NaN whatever the file says of itself.
            if flags != [MaskFlags.all_valid] or np.dtype(dataset.dtypes[number - 1]).kind == "f":
                return True
        return False

    def row_bytes(self, rows_px: int) -> int:
        """Bytes of all blocks of the files that a row of tiles of that height touches."""
        return row_bytes(self._bands.values(), rows_px)

    def _mask_bands(self, dataset: Any) -> list[int]:
        """Numbers of the bands that are masks. GDAL calls the fourth of new 8-bit files alpha; one in use is none."""
        used = {(file.name, number) for file, number in self._bands.values()}
        found = dict.fromkeys([*self._masks.get(dataset.name, ()), *masks_of(dataset)])
        return [number for number in found if (dataset.name, number) not in used]

    def _mask_flags(self, dataset: Any, number: int) -> list[MaskFlags]:
        """What GDAL masks a band by."""
        flags = list(dataset.mask_flag_enums[number - 1])
        if not self._own_nodata and MaskFlags.nodata in flags:
            return [MaskFlags.all_valid]
        clear = MaskFlags.alpha in flags and alpha_of(dataset) not in self._mask_bands(dataset)
        return [MaskFlags.all_valid] if clear else flags

    @property
    def order(self) -> list[int]:
        """Positions in `roles` by the order the bands have in the input, which the output keeps."""
        keys = [(list(self._bands.values())[i][1], i) for i in range(len(self.roles))]
        return [i for _, i in sorted(keys)]

    @property
    def scales(self) -> tuple[float, float]:
        """Scale and offset tags of the first band, to be passed on."""
        dataset, number = self._bands[self.roles[0]]
        return dataset.scales[number - 1], dataset.offsets[number - 1]

    @property
    def day(self) -> Optional[str]:
        """Day of the measurement, `2024-01-31`, as its product, its tags or its files' names say; None where nobody does."""
        dataset, _ = self._bands[self.roles[0]]
        said = (
            self.product.sensing_time if self.product is not None else "",
            str(dataset.tags().get("SENSING_TIME", "")),
            *(PurePath(name).name for name in (self._input, dataset.name)),
        )
        return next((day for text in said if (day := day_of(text))), None)

    @property
    def source_tags(self) -> dict[str, str]:
        """Tags that say from which archive the raster is, to be passed on; none where it is from no archive."""
        dataset, _ = self._bands[self.roles[0]]
        return source_tags(dataset.tags())

    @property
    def sides_m(self) -> Optional[tuple[float, float]]:
        """Width and height of a pixel on the ground, metres; None if unknown."""
        return ground_sides_m(self.grid)

    def window(self, extent: Optional[Bounds], crs: Optional[str], typed: bool = False, part: bool = False) -> Window:
        """Window of an extent, see `window_of`; everything when there is none.

        A `part` of a scene may lie where the scene classification does not.

        Raises:
            ExtentOutside: it does not touch the layer.
            InvalidParameter: its CRS is not known, its numbers fit the layer in another order only, or the scene
                classification does not touch it.
        """
        window = self.grid.full if extent is None else window_of(self.grid, extent, crs, typed)
        if self._classes is not None and not part:
            self._classes.check_covers(window)
        return window

    def read(self, window: Window) -> Pixels:
        """Read a window, which may reach beyond the scene: there its mirror image stands in.

        Returns:
            Reflectance and valid mask (C, h, w) in the order of `roles`.

        Raises:
            NotARaster: the file ends early, or its server fails.
            InvalidParameter: the scene classification holds something else there.
        """
        rows = mirrored(window.row, window.height, self.grid.height)
        cols = mirrored(window.col, window.width, self.grid.width)
        row, col = int(rows.min()), int(cols.min())
        part = RasterioWindow(col, row, int(cols.max()) - col + 1, int(rows.max()) - row + 1)
        index = np.ix_(rows - row, cols - col)
        try:
            reflectance, valid, odd = self._values(part)
            doubts = self._classes.read(part, np.any(valid, axis=0)) if self._classes is not None else None
        except (RasterioError, CPLE_BaseError) as error:
            raise unreadable(self._input, error) from error
        bands = np.stack([band[index] for band in reflectance])
        there = np.stack([band[index] for band in valid])
        if doubts is None:
            return Pixels(bands, there, odd[index])
        doubts = doubts.at(index)
        return Pixels(bands, there & ~doubts.invalid, odd[index], doubts)

    def sample(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_]]:
        """DN (C, n) of a window's pixels, which are valid by what the file says, and which of these are no cloud.

        Raises NotARaster.
        """
        part = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            stored, _ = self._stored(part)
            valid = np.stack([mask for _, mask in stored])
            clear = valid
            if self._classes is not None:
                clear = valid & ~self._classes.read(part, np.any(valid, axis=0)).invalid
        except (RasterioError, CPLE_BaseError) as error:
            raise unreadable(self._input, error) from error
        dn = np.stack([np.where(mask, values, 0).astype(np.float64) for values, mask in stored])
        return dn.reshape(len(dn), -1), valid.reshape(len(dn), -1), clear.reshape(len(dn), -1)

    def _values(
        self, part: RasterioWindow
    ) -> tuple[list[NDArray[np.float32]], list[NDArray[np.bool_]], NDArray[np.uint8]]:
        """Reflectance and valid mask (h, w) of each band in a window of the scene, and where values are odd."""
        reflectance, valid = [], []
        stored, empty = self._stored(part)
        odd = np.where(empty, ALL_ZERO, np.uint8(0))
        full = self._full(stored)
        for dn, mask in stored:
            values = self.radiometry.to_reflectance(np.where(mask, dn, 0))
            possible = plausible(values) & ~full
            reflectance.append(values)
            valid.append(mask & possible)
            odd[mask & ~possible] = IMPOSSIBLE
        return reflectance, valid, odd

    def _full(self, stored: list[tuple[NDArray[Any], NDArray[np.bool_]]]) -> NDArray[np.bool_]:
        """Where 16-bit DN are the highest there are in all bands: saturated or not measured, in any case no reflectance."""
        if not self._zero_is_nodata or np.dtype(self.radiometry.dtype).itemsize != 2:
            return np.zeros(stored[0][0].shape, bool)
        most = np.iinfo(self.radiometry.dtype).max
        return np.asarray(np.all([dn == most for dn, _ in stored], axis=0))

    def _stored(self, part: RasterioWindow) -> tuple[list[tuple[NDArray[Any], NDArray[np.bool_]]], NDArray[np.bool_]]:
        """DN (h, w) of each band in a window of the scene and where they are not NoData; and where they are only because
        all of them are 0."""
        stored = []
        opaque: dict[Any, NDArray[np.bool_]] = {}
        for role, (dataset, number) in self._bands.items():
            dn = dataset.read(number, window=part)
            mask = measured(dn, role, self._nodata)
            if self._mask_flags(dataset, number) != [MaskFlags.all_valid]:
                mask = mask & (dataset.read_masks(number, window=part) > 0)
            for number_of_mask in self._mask_bands(dataset):
                if (dataset, number_of_mask) not in opaque:
                    opaque[dataset, number_of_mask] = dataset.read(number_of_mask, window=part) > 0
                mask = mask & opaque[dataset, number_of_mask]
            if dn.dtype.kind != "f" and self.radiometry.nodata is not None:
                mask = mask & (dn != self.radiometry.nodata)
            if dn.dtype.kind == "f":
                mask = mask & np.isfinite(dn)
            stored.append((dn, mask))
        if not self._zero_is_nodata:
            return stored, np.zeros((part.height, part.width), bool)
        zero = ~np.any([dn for dn, _ in stored], axis=0)
        return [(dn, mask & ~zero) for dn, mask in stored], zero & np.any([mask for _, mask in stored], axis=0)
