"""What a request names, opened: the input, or the part of it that is meant, and the bands that are files of their own."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from ...core.checkpoint import Outline
from ...core.errors import MissingBands, NotARaster
from ...core.products.product import is_container, read_product
from ...core.products.subdatasets import several_rasters
from ...core.request import BandReference, SuperResolveRequest, split_reference
from ...core.text import Text
from .raster import image_of, open_raster, part_meant, subdatasets_of, unreadable


class Opener:
    """Opens files for a run, which a stack closes.

    Attributes:
        product: the Sentinel-2 product that the input is or belongs to, None if there is none.
        whole: whether the input is a whole product, of which a virtual raster is opened.
    """

    def __init__(self, path: str, stack: ExitStack) -> None:
        """Raises NotARaster, MissingBands, BandGridMismatch for a product that cannot be used."""
        self._path, self._stack = path, stack
        self.product = read_product(path)
        self.whole = self.product is not None and is_container(path)
        if self.product is not None and self.whole:
            self.product = self.product.measured(image_of)

    def open(self, path: str) -> Any:
        """A file. Raises InputNotFound, NotARaster."""
        if path == self._path and self.product is not None and self.whole:
            memory = self._stack.enter_context(MemoryFile(self.product.vrt().encode(), ext=".vrt"))
            try:
                return self._stack.enter_context(memory.open())
            except RasterioError as error:
                raise unreadable(path, error) from error
        return self._stack.enter_context(open_raster(path))

    def main(self, request: SuperResolveRequest, model: Outline) -> Any:
        """The input, or of several rasters in it the one that must be meant; None where each band is a file of its own.

        Raises:
            InputNotFound, NotARaster.
        """
        given = request.bands
        alone = all(isinstance(given.get(role), str) for role in (*model.required_bands, *given))
        try:
            main = self.open(self._path)
            part = part_meant(main, self._path, model, [band for band in given.values() if isinstance(band, int)])
            return main if part is None else self.open(part)
        except NotARaster:
            if alone:
                return None
            raise

    def band(self, main: Any, role: str, reference: BandReference) -> tuple[Any, int]:
        """Dataset and number of a band. Raises InputNotFound, NotARaster, MissingBands."""
        dataset, number = main, reference
        if isinstance(reference, str):
            path, number = split_reference(reference)
            dataset = self.open(path)
            others = subdatasets_of(dataset)
            if others and not 1 <= number <= dataset.count:
                raise several_rasters(path, others)
        if not 1 <= int(number) <= dataset.count:
            raise MissingBands(
                "There is no band {number} for {role}.",
                Text("{path} has {count} band(s)", path=dataset.name, count=dataset.count),
                "Give a band number that exists.",
                number=number,
                role=role,
            )
        return dataset, int(number)
