"""Sentinel-2 products as they are distributed: which one a path names, lies in or refers to.

Read without GDAL, so that QGIS's process can say the same as the engine. A product is a folder or an archive: ESA's
SAFE format, MAJA's of the Theia centre, SNAP's BEAM-DIMAP, or files of one band each, as Copernicus quarterly mosaics.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Callable, Optional
from xml.etree import ElementTree  # nosec B405 # only for the names of its errors

from ..errors import NotARaster
from ..remote import is_remote
from ..sentinel2.imagery import Product as Product
from ..sentinel2.virtual import sources_of
from . import dimap, safe, theia
from .archive import BROKEN, RASTERS, Files, files_at, split_archive
from .bandfiles import band_files, folder_of, names_near, read_band_files

SUBDATASET = re.compile(r"SENTINEL2_L[12][AC]:(.+\.(?:xml|zip)):", re.IGNORECASE)
# How an image in a tar is named that GDAL does not find by its own name.
_PIECE = re.compile(r"/vsisubfile/\d+_\d+,(?:/vsigzip/)?(.+)$")
# A granule's images lie four folders below the product's metadata at most.
DEPTH = 5
# How deep virtual rasters are looked into that are made of others.
_NESTED = 3
_Read = Callable[[Files, str], tuple[Product, dict[str, str]]]


@dataclass(frozen=True)
class _Found:
    """A product: its files, the name of its metadata, empty without any, and what reads it."""

    files: Files
    name: str
    read: _Read

    @property
    def path(self) -> str:
        """How to name just this product."""
        return self.files.path(self.name)


def is_container(path: str) -> bool:
    """Whether a path names a whole product, or several: a folder, an archive, or a file of metadata."""
    return bool(_locate(path))


def read_product(path: str) -> Optional[Product]:
    """The product that a path names, lies in or refers to; None if there is none.

    Args:
        path: the folder of a product, its archive, its metadata file, a subdataset of GDAL's SENTINEL2 driver, an image
            within, or a virtual raster (.vrt) whose values are all those of one product's images.

    Raises:
        NotARaster: the metadata cannot be understood, or there are several products.
        MissingBands: images that it names are not there; of no concern to one that is, nor to a virtual raster, which
            has its own.
    """
    whole = _locate(path)
    if len(whole) > 1:
        raise NotARaster(
            "There are several Sentinel-2 products.",
            f"{path}: {', '.join(found.path for found in whole)}",
            "Give the path of one of them, as it is written here.",
        )
    found = whole[0] if whole else _around(path) or _beneath(path)
    if found is None:
        return None
    product = _read(found)
    if whole or SUBDATASET.match(path):
        product.check_whole()
    return product


def products_beneath(path: str) -> list[Product]:
    """The products that a virtual raster has all its values from; empty if it has some from elsewhere. Raises NotARaster."""
    return [_read(found) for found in _all_beneath(path) or ()]


def held_in(folder: str) -> list[str]:
    """Paths of what in a folder can be given: products, archives and rasters; empty where nobody may look into it."""
    try:
        paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    except OSError:
        return []
    return [path for path in paths if path.lower().endswith(RASTERS) or is_container(path)]


def _read(found: _Found) -> Product:
    """Raises NotARaster."""
    try:
        product, images = _understood(found, found.files.changed(found.name))
        there = found.files.there(images.values())
    except (LookupError, StopIteration, ValueError, ElementTree.ParseError, *BROKEN) as error:
        raise NotARaster(
            "The product's metadata cannot be understood.",
            f"{found.path}: {error}",
            "Download the product again, or copy the images that you need out of its folder and open those.",
        ) from error
    # Archives may have left out what is not needed.
    bands, coarse = (
        {role: path for role, path in paths.items() if images[role] in there}
        for paths in (product.bands, product.coarse)
    )
    product = replace(product, bands=bands, coarse=coarse, scl=product.scl if images.get(safe.SCL) in there else None)
    if found.read is read_band_files:
        return _of_one_product(product)
    return product


@lru_cache(maxsize=16)
def _understood(found: _Found, _changed: tuple[int, int]) -> tuple[Product, dict[str, str]]:
    """What the metadata says, and the images by role; parsed once, as forms ask at every change of the map."""
    return found.read(found.files, found.name)


def _of_one_product(files: Product) -> Product:
    """Files of single bands with what the product says that they all lie in, if there is one."""
    around = {_around(path) for path in files.bands.values()}
    found = around.pop() if len(around) == 1 else None
    if found is None:
        return files
    product = _read(found)
    if not {*files.bands.values()} <= {*product.bands.values()}:
        # Copies of the 10 m bands in coarser pixels.
        return product
    return replace(product, bands=files.bands, required=files.required)


def _locate(path: str) -> list[_Found]:
    """The products that a path names as a whole."""
    if SUBDATASET.match(path):
        return []
    within = split_archive(path)
    if within and within[1].lower().endswith((".xml", dimap.SUFFIX)):
        name = PurePosixPath(within[1]).name
        files = files_at(f"{path[: -len(name)]}".rstrip("/"))
        return _by_metadata(files, [name]) if files is not None and name in files.names() else []
    files = files_at(path)
    if files is not None:
        names = files.names()
        return _by_metadata(files, names) or _by_band_files(files, names)
    if os.path.isdir(path):
        files = Files.of(path)
        try:
            names = files.names()
        except OSError:
            # Whoever may not look into a folder may still be allowed to open a file in it.
            return []
        # In a folder of many things a header is one of them.
        named = [name for name in names if not name.lower().endswith(dimap.SUFFIX)]
        return _by_metadata(files, named) or _by_band_files(files, names_near(files)) or _inside_safe(path)
    if os.path.basename(path) == safe.TILE_METADATA:
        return _inside_safe(path)
    if os.path.isfile(path):
        return _by_metadata(Files.of(os.path.dirname(os.path.abspath(path))), [os.path.basename(path)])
    return []


def _inside_safe(path: str) -> list[_Found]:
    """The product of a folder or of a tile's metadata in it, which other programs take for the product."""
    for folder in list(Path(path).absolute().parents)[:DEPTH]:
        if folder.suffix.upper() == ".SAFE":
            return _locate(str(folder))
    return []


def _by_metadata(files: Files, names: Iterable[str]) -> list[_Found]:
    """The products whose metadata are among some files."""
    found = []
    for name in names:
        path = PurePosixPath(name)
        for fits, read in _FORMATS:
            place = files.below(path.parent)
            if fits(place, path.name):
                found.append(_Found(place, path.name, read))
    return found


# Whether a file is the metadata of a format, and what reads it.
_FORMATS: tuple[tuple[Callable[[Files, str], object], _Read], ...] = (
    (lambda _, name: safe.METADATA.match(name), safe.read_safe),
    (lambda _, name: theia.METADATA.match(name), theia.read_theia),
    (dimap.is_header, dimap.read_dimap),
)


def _by_band_files(files: Files, names: Iterable[str]) -> list[_Found]:
    """The folders among some files whose files make one raster."""
    folders: dict[PurePosixPath, list[str]] = {}
    for name in names:
        folders.setdefault(folder_of(name), []).append(name)
    return [_Found(files.below(folder), "", read_band_files) for folder, each in folders.items() if band_files(each)]


def _around(path: str) -> Optional[_Found]:
    """The product that an image or a subdataset belongs to."""
    within = SUBDATASET.match(path)
    if within:
        found = _locate(within.group(1))
        return found[0] if len(found) == 1 else None
    # The folders of an address are not those of this machine.
    if is_remote(path):
        return None
    piece = _PIECE.match(path)
    if piece:
        return next((each for each in _locate(piece.group(1)) if each.name and path in _images(each)), None)
    place = PurePosixPath(Path(path).as_posix())
    if place.suffix.lower() == ".img" and place.parent.name.lower().endswith(dimap.FOLDER):
        found = _locate(f"{str(place.parent)[: -len(dimap.FOLDER)]}{dimap.SUFFIX}")
        return found[0] if found else None
    if not (safe.IMAGE.search(path) or theia.IMAGE.match(place.name)):
        return None
    if split_archive(path):
        return _around_in_archive(path)
    for folder in list(Path(path).absolute().parents)[:DEPTH]:
        if folder.is_dir():
            found = [each for each in _locate(str(folder)) if each.name]
            if found:
                return found[0] if len(found) == 1 else None
    return None


def _around_in_archive(path: str) -> Optional[_Found]:
    archive, inside = split_archive(path) or ("", "")
    folders = PurePosixPath(inside).parents
    found = [each for each in _locate(archive) if each.name and each.files.root in folders]
    return found[0] if len(found) == 1 else None


def _beneath(path: str) -> Optional[_Found]:
    """The one product that a virtual raster has all its values from."""
    found = _all_beneath(path)
    if found is None:
        return _band_files_beneath(path)
    return found[0] if len(found) == 1 else None


def _band_files_beneath(path: str) -> Optional[_Found]:
    """The files of one band each that a virtual raster has all its values from."""
    sources = sources_of(path)
    folders = {str(folder_of(name)) for name in sources if not is_remote(name)}
    found = [each for folder in folders for each in _locate(folder)] if len(folders) == 1 else []
    if len(found) != 1 or found[0].read is not read_band_files:
        return None
    images = {str(PurePosixPath(name)) for name in _images(found[0])}
    return found[0] if {str(PurePosixPath(name)) for name in sources} <= images else None


def _images(found: _Found) -> set[str]:
    """Paths of the images of a product. Raises NotARaster."""
    product = _read(found)
    return {*product.bands.values(), *product.coarse.values()}


def _all_beneath(path: str, nested: int = _NESTED) -> Optional[list[_Found]]:
    """The products that a virtual raster has its values from, each once; None if it has some from elsewhere."""
    products: list[_Found] = []
    for name in sources_of(path):
        found = _around(name)
        below = [found] if found is not None else (_all_beneath(name, nested - 1) if nested else None)
        if not below:
            return None
        products += [each for each in below if each not in products]
    return products or None
