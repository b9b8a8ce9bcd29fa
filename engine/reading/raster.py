"""Rasters as GDAL opens them: errors of the right kind, and what is asked of any of them."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ...core.checkpoint import Outline
from ...core.errors import InputNotFound, MissingCrs, NotARaster
from ...core.products.archive import archive_prefix, files_at, is_closed, rasters_in, split_archive
from ...core.products.product import held_in
from ...core.products.subdatasets import is_reference, listed, several_rasters
from ...core.remote import is_remote, not_there
from ...core.sentinel2.band_facts import BandFacts
from ...core.sentinel2.bands import roles_of
from ...core.sentinel2.encoding import StoredFacts, metadata_for
from ...core.sentinel2.imagery import Image
from ...core.sentinel2.names import MASK, read_name
from ...core.sentinel2.virtual import NESTED, with_sources
from ...core.text import Text
from .grid import Grid

# Of the images of Sentinel-2 products.
PRODUCT_BLOCK_PX = 1024
# Side of the windows that samples are read in.
SAMPLE_PX = 64
# Share of a mask's pixels that may be neither clear nor opaque, as along edges that were resampled.
SOFT_EDGES = 0.02
_CONNECTION = Text("Check the address and the connection, then run it again.")
_DAMAGE = Text("It may be damaged or incomplete: download or make it again.")


def open_raster(path: str) -> Any:
    """Open a file, an address or whatever else GDAL has a name for; of an archive the one raster in it.

    Raises:
        InputNotFound, NotARaster.
    """
    looks_local = not is_remote(path) and not path.startswith("/vsi") and not is_reference(path)
    if looks_local and not os.path.exists(path):
        raise InputNotFound("The input does not exist.", path, "Check the path.")
    packed = _in_archive(path)
    try:
        return rasterio.open(packed or path)
    except (RasterioError, CPLE_BaseError) as error:
        if not_there(error):
            raise InputNotFound("The input does not exist.", f"{path}: {error}", "Check the path.") from error
        if is_remote(path):
            raise unreadable(path, error) from error
        where, remedy = f"{path}: {error}", Text("Give a raster that GDAL can open.")
        inside = held_in(path)
        if inside:
            where, remedy = f"{path}: {listed(inside)}", Text("Give one of the products or rasters in it.")
        elif archive_prefix(path) and files_at(path) is None:
            remedy = _DAMAGE
        elif archive_prefix(path) or is_closed(path):
            remedy = Text("Unpack it first, and give what is in it.")
        raise NotARaster("The input cannot be read as a raster.", where, remedy) from error


def _in_archive(path: str) -> Optional[str]:
    """The one raster in an archive, None for what is no archive. Raises NotARaster."""
    within = split_archive(path)
    if archive_prefix(path if within is None else within[0]) is None or (within and within[1]):
        return None
    found = rasters_in(path)
    if len(found) > 1:
        raise several_rasters(path, found)
    return found[0] if found else None


def subdatasets_of(dataset: Any) -> list[str]:
    """Names of the rasters in a file of several, as GDAL says that they must be given; rasterio leaves the quotes out."""
    said = dataset.tags(ns="SUBDATASETS")
    return [said[f"SUBDATASET_{n}_NAME"] for n in range(1, len(said) + 1) if f"SUBDATASET_{n}_NAME" in said]


def part_meant(dataset: Any, path: str, model: Outline, numbers: Iterable[int]) -> Optional[str]:
    """Of a file with several rasters the one that alone can be meant, None where the file itself is.

    It has the bands that the model needs, by name or because the user has given numbers that only it has. GDAL opens a
    TIFF of several pages as its first one; pages of one size are rasters of equal right, others pictures of the first.

    Args:
        dataset: the open file.
        path: of it.
        model: what is known of the model.
        numbers: of bands, as given.

    Raises:
        NotARaster: it might be several.
    """
    names = subdatasets_of(dataset)
    if not names:
        return None
    last = max(numbers, default=0)

    def fits(part: Any) -> bool:
        described = roles_of(part.descriptions, [c.name for c in part.colorinterp], model.bands)
        return last <= part.count if last else all(role in described for role in model.required_bands)

    if dataset.count:
        if fits(dataset) and sum(part.shape == dataset.shape for _, part in _parts(names)) < 2:
            return None
    else:
        fitting = [name for name, part in _parts(names) if len(names) == 1 or fits(part)]
        if len(fitting) == 1:
            return fitting[0]
    raise several_rasters(path, names, model.bands)


def _parts(names: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Those rasters of a file that open, by name, each open for as long as it is looked at."""
    for name in names:
        # Some are of no grid.
        with suppress(RasterioError), rasterio.open(name) as part:
            yield name, part


def image_of(path: str) -> Image:
    """What GDAL says of an image. Raises InputNotFound, NotARaster."""
    with open_raster(path) as file:
        nodata = file.nodata
        return Image(
            file.width,
            file.height,
            file.transform.to_gdal(),
            file.crs.to_wkt() if file.crs else "",
            file.dtypes[0],
            file.scales[0],
            file.offsets[0],
            math.nan if nodata is not None and math.isnan(nodata) else nodata,
        )


def metadata_of(path: str) -> Optional[dict[str, str]]:
    """Metadata of a raster and of its first band; None if it cannot be opened."""
    try:
        with rasterio.open(path) as file:
            return {**file.tags(), **file.tags(1)} if file.count else dict(file.tags())
    except RasterioError:
        return None


def stored_facts(dataset: Any, number: int) -> StoredFacts:
    """What GDAL says of a band. Raises BandGridMismatch where the sources of a virtual raster differ in encoding."""
    i = number - 1
    facts = StoredFacts(dataset.dtypes[i], dataset.scales[i], dataset.offsets[i], dataset.nodatavals[i])
    if not facts.bare:
        return facts
    own = {**dataset.tags(), **dataset.tags(number)}
    return replace(facts, metadata=metadata_for(dataset.name, own, metadata_of))


def unreadable(path: str, error: Exception) -> NotARaster:
    """The error of a raster that should be there, or was opened, and cannot be read."""
    # rasterio says why in the error that it has caught.
    where = f"{path}: {error.__cause__ or error}"
    return NotARaster("The input cannot be read as a raster.", where, _CONNECTION if is_remote(path) else _DAMAGE)


def grid_of(dataset: Any, path: str) -> Grid:
    """Where a raster's pixels are. Raises MissingCrs."""
    if dataset.crs is None or not dataset.crs.to_wkt():
        raise MissingCrs("The input has no coordinate reference system.", path)
    if dataset.transform.is_identity:
        raise MissingCrs("The input has no georeference.", path)
    return Grid(dataset.width, dataset.height, dataset.transform, dataset.crs.to_wkt())


def encoding_facts(dataset: Any, number: int) -> tuple[str, str, str, str]:
    """Data type, scale, offset and NoData of a band; as text, because NaN differs from itself."""
    i = number - 1
    return dataset.dtypes[i], str(dataset.scales[i]), str(dataset.offsets[i]), str(dataset.nodatavals[i])


def alpha_of(dataset: Any) -> Optional[int]:
    """Number of the alpha band, None without one; GDAL masks by it in rasters of two and of four bands only.

    A band that is called after something else is none, whatever its colour.
    """
    for number, (colour, name) in enumerate(zip(dataset.colorinterp, dataset.descriptions), start=1):
        if colour == ColorInterp.alpha:
            return None if read_name(name or "").role not in ("", MASK) else number
    return None


def masks_of(dataset: Any) -> tuple[int, ...]:
    """Numbers of the bands that are 0 where nothing was measured, by name (`dataMask`) or as alpha."""
    named = [n for n, name in enumerate(dataset.descriptions, start=1) if read_name(name or "").role == MASK]
    alpha = alpha_of(dataset)
    return tuple(dict.fromkeys([*named, *([alpha] if alpha else [])]))


def looks_measured(dataset: Any, number: int) -> bool:
    """Whether a band that should only say where something was measured holds much more than that."""
    values = sample(dataset, number)
    most = np.iinfo(values.dtype).max if values.dtype.kind in "iu" else 1
    return float(np.mean(~np.isin(values, (0, 1, 255, most)))) > SOFT_EDGES


def facts_of(dataset: Any) -> list[BandFacts]:
    """What a raster says of its bands."""
    metadata = [{**dataset.tags(n, ns="IMAGERY"), **dataset.tags(n)} for n in dataset.indexes]
    colours = [colour.name for colour in dataset.colorinterp]
    return [BandFacts(text or "", *rest) for text, *rest in zip(dataset.descriptions, colours, metadata)]


def facts_beneath(dataset: Any, nested: int = NESTED) -> list[BandFacts]:
    """What a raster says of its bands, and, if it is a virtual one, what its sources say of theirs."""
    facts = facts_of(dataset)
    document = "".join(dataset.tags(ns="xml:VRT").values()) if dataset.driver == "VRT" and nested else ""
    if not document:
        return facts

    def look_into(path: str) -> Optional[list[BandFacts]]:
        try:
            with rasterio.open(path) as source:
                return facts_beneath(source, nested - 1)
        except (RasterioError, CPLE_BaseError):
            # Values may never be asked of it.
            return None

    return with_sources(facts, document, dataset.name, look_into)


def sample(dataset: Any, number: int) -> NDArray[Any]:
    """Values of a band in at most nine windows spread evenly over it."""
    height, width = dataset.shape
    side = min(SAMPLE_PX, height, width)
    rows = {(height - side) * i // 2 for i in range(3)}
    cols = {(width - side) * i // 2 for i in range(3)}
    parts = (RasterioWindow(col, row, side, side) for row in sorted(rows) for col in sorted(cols))
    return np.concatenate([dataset.read(number, window=part).ravel() for part in parts])


def row_bytes(bands: Iterable[tuple[Any, int]], rows_px: int) -> int:
    """Bytes of all blocks of the files that a row of tiles touches, for GDAL to keep: what is decoded once need not be again.

    Args:
        bands: dataset and number of each.
        rows_px: height of the tiles.
    """
    total = 0
    for dataset, number in bands:
        height, width = dataset.block_shapes[number - 1]
        if dataset.driver == "VRT":
            # The blocks that count are those of what it is made of.
            height, width = max(height, PRODUCT_BLOCK_PX), max(width, PRODUCT_BLOCK_PX)
        rows = min((-(-(rows_px - 1) // height) + 1) * height, dataset.height + height)
        total += rows * (dataset.width + width) * np.dtype(dataset.dtypes[number - 1]).itemsize
    return total


def mirrored(first: int, count: int, size: int) -> NDArray[np.int64]:
    """Indices first .. first + count - 1 folded back into 0 .. size - 1 at both ends, edge pixels repeated."""
    index = np.arange(first, first + count, dtype=np.int64) % (2 * size)
    return np.where(index < size, index, 2 * size - 1 - index)
