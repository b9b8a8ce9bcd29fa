"""A scene classification laid over a scene: which of its pixels have an invalid class, and which have none at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import astuple, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ...core.errors import ExtentOutside, InvalidParameter
from ...core.request import MAX_SCL_CLASS
from ...core.text import Text
from ...core.tiles.window import Window
from .grid import Grid
from .ground import NoWayBetween, bounds_in, share_area
from .raster import alpha_of, grid_of

Mask = NDArray[np.bool_]
# Windows along each axis that are looked at before the run, and their side; the run looks at all that it reads.
LOOKS, LOOK_PX = 3, 64
# Classes that say that there is no measurement: no data; saturated or defective.
WITHOUT_MEASUREMENT = (0, 1)
_REMEDY = Text(
    "Give one band of whole class codes from 0 to {high}, as the SCL band of a level-2A product holds them. A probability or a bit mask is none: make what is cloud in it NoData in the raster, or give it codes such as 4 for clear and 9 for cloud.",
    high=MAX_SCL_CLASS,
)


@dataclass(frozen=True)
class Doubts:
    """What a classification says of a window's pixels (h, w).

    Attributes:
        masked: their class is invalid.
        unclassified: there is none for them.
        measured: the raster itself has a value there.
        denied: it has one, but by their class there is no measurement.
    """

    masked: Mask
    unclassified: Mask
    measured: Mask
    denied: Mask

    @property
    def invalid(self) -> Mask:
        """Pixels that become NoData. Of what is unknown nobody can say that it is free of clouds."""
        return self.masked | self.unclassified

    def at(self, index: Any) -> Doubts:
        """The same for some of the pixels."""
        return Doubts(self.masked[index], self.unclassified[index], self.measured[index], self.denied[index])

    def count(self) -> LeftOut:
        """How many pixels each is true of."""
        return LeftOut(*(int(mask.sum()) for mask in (self.masked, self.unclassified, self.measured, self.denied)))


@dataclass(frozen=True)
class LeftOut:
    """Numbers of pixels; attributes as those of `Doubts`."""

    masked: int = 0
    unclassified: int = 0
    measured: int = 0
    denied: int = 0

    def __add__(self, other: LeftOut) -> LeftOut:
        return LeftOut(*(a + b for a, b in zip(astuple(self), astuple(other))))

    def check(self, path: str, invalid: tuple[int, ...]) -> None:
        """See that something is left where the raster holds something.

        Args:
            path: of the classification.
            invalid: classes that become NoData.

        Raises:
            InvalidParameter: it denies every measurement, so that it cannot be of this raster.
        """
        if self.measured and self.denied == self.measured and set(WITHOUT_MEASUREMENT) & set(invalid):
            raise InvalidParameter(
                "The scene classification says of every pixel that nothing was measured there, but the input holds values.",
                path,
                _REMEDY,
            )

    def said(self, pixels: int) -> list[tuple[str, Text]]:
        """(level, text) of what the user should know of so many pixels."""
        texts = [
            (
                "info",
                Text(
                    "Left out by the scene classification: {share:.3g} % of the pixels.",
                    share=100 * self.masked / pixels,
                ),
            )
        ]
        if self.unclassified:
            text = Text(
                "The scene classification has no class for {share:.3g} % of the pixels: they are NoData in the result, because nobody knows whether they are free of clouds. Give a classification that covers the extent.",
                share=100 * self.unclassified / pixels,
            )
            texts.append(("warning", text))
        return texts


class Classification:
    """An open scene classification on a scene's grid."""

    def __init__(self, dataset: Any, path: str, grid: Grid, invalid: tuple[int, ...]) -> None:
        """Lay it over a scene, and look at a few small windows of it. `close` gives its files back.

        Args:
            dataset: the open raster.
            path: what the user calls it.
            grid: the scene's.
            invalid: classes that become NoData.

        Raises:
            MissingCrs: it has no place.
            InvalidParameter: it lies elsewhere, or is no scene classification.
        """
        self._path, self._dtype, self._grid, self._invalid = path, str(dataset.dtypes[0]), grid, invalid
        own, alpha = grid_of(dataset, path), alpha_of(dataset)
        try:
            there = share_area(own, grid)
            self._bounds = bounds_in(own.crs, grid.crs, own.bounds)
        except NoWayBetween as error:
            raise InvalidParameter(
                "The scene classification cannot be brought to the input's CRS.",
                path,
                "Give one in the input's own CRS.",
            ) from error
        if not there:
            raise InvalidParameter(
                "The scene classification lies elsewhere than the input.", path, "Give the one of the same scene."
            )
        values = [number for number in range(1, dataset.count + 1) if number != alpha]
        if len(values) != 1 or np.dtype(self._dtype).kind not in "iuf":
            raise self._none(Text("{count} band(s) of {dtype}", count=len(values), dtype=", ".join(dataset.dtypes)))
        with ExitStack() as stack:
            # Where 0 marks what has no value, it is a class like others.
            kept: dict[str, Any] = {"src_nodata": None} if dataset.nodata in range(MAX_SCL_CLASS + 1) else {}
            place = {"crs": grid.crs, "transform": grid.transform, "width": grid.width, "height": grid.height}
            self._vrt = stack.enter_context(
                WarpedVRT(dataset, resampling=Resampling.nearest, add_alpha=alpha is None, **kept, **place)
            )
            self._band, self._alpha = values[0], alpha or self._vrt.count
            self._look()
            self._stack = stack.pop_all()

    def close(self) -> None:
        """Close what was opened; the dataset is its owner's."""
        self._stack.close()

    def check_covers(self, window: Window) -> None:
        """See that some of a window lies in it. Raises InvalidParameter."""
        xmin, ymin, xmax, ymax = self._grid.crop(window).bounds
        own = self._bounds
        if own[0] >= xmax or own[2] <= xmin or own[1] >= ymax or own[3] <= ymin:
            raise InvalidParameter(
                "The scene classification does not cover the extent.",
                self._path,
                "Give the one of the same place, or another extent.",
            )

    def read(self, part: RasterioWindow, measured: Mask) -> Doubts:
        """What it says of a window of the scene; where something is `measured` the scene says.

        Raises:
            InvalidParameter: a value is no class.
        """
        codes, classified = self._codes(part)
        denied = measured & classified & np.isin(codes, WITHOUT_MEASUREMENT)
        return Doubts(classified & np.isin(codes, self._invalid), ~classified, measured, denied)

    def _codes(self, part: RasterioWindow) -> tuple[NDArray[Any], Mask]:
        """Values (h, w), and where there are any."""
        codes = self._vrt.read(self._band, window=part)
        classified = self._vrt.read(self._alpha, window=part) > 0
        if codes.dtype.kind == "f":
            classified &= np.isfinite(codes)
        # NaN equals no rounded number.
        wrong = classified & ((codes < 0) | (codes > MAX_SCL_CLASS) | (codes != np.rint(codes)))
        if wrong.any():
            found = ", ".join(f"{value:.6g}" for value in np.unique(codes[wrong])[:5])
            raise self._none(Text("{dtype}, with values such as {found}", dtype=self._dtype, found=found))
        return codes, classified

    def _look(self) -> None:
        """Refuse early what is no classification."""
        found: list[NDArray[Any]] = []
        for part in self._places():
            codes, classified = self._codes(part)
            found.append(codes[classified])
        codes = np.concatenate(found)
        # A mask: no scene is all without measurement and saturated.
        if codes.size and np.isin(codes, WITHOUT_MEASUREMENT).all() and (codes == 1).mean() > 0.01:
            raise self._none(Text("nothing but 0 and 1, as a mask does"))

    def _places(self) -> Iterator[RasterioWindow]:
        """Small windows spread over the part of the scene that it covers."""
        try:
            covered = self._grid.window(self._bounds)
        except ExtentOutside:
            return
        height, width = min(LOOK_PX, covered.height), min(LOOK_PX, covered.width)
        for row in range(LOOKS):
            for col in range(LOOKS):
                top = covered.row + (covered.height - height) * row // (LOOKS - 1)
                left = covered.col + (covered.width - width) * col // (LOOKS - 1)
                yield RasterioWindow(left, top, width, height)

    def _none(self, holds: Text) -> InvalidParameter:
        return InvalidParameter(
            "The scene classification holds other values than classes.",
            Text("{path}: {holds}", path=self._path, holds=holds),
            _REMEDY,
        )
