"""Sentinel-2 products that SNAP has written in its own format, BEAM-DIMAP: NAME.dim, and NAME.data with an ENVI image per band.

Element names as SNAP's help describes the format. Value = factor DN + offset, where neither is left out.
"""

from __future__ import annotations

import re
from collections.abc import Container
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Optional
from xml.etree import ElementTree  # nosec B405 # only for the names of its elements

from ..sentinel2.bands import BLUE, GREEN, QUANTIFICATION, RED, ROLES, TEN_BANDS, role_of
from ..sentinel2.imagery import Product
from ..sentinel2.virtual import first_text, parse_xml, tag_of, texts
from .archive import Files

SUFFIX, FOLDER = ".dim", ".data"
_PLAIN = (0.0, 1.0)
_TAGS = (("SCALING_FACTOR", "1"), ("SCALING_OFFSET", "0"))
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_TIME = re.compile(r"(\d\d)-([A-Z]{3})-(\d{4}) ([\d:.]+)$")


def is_header(files: Files, name: str) -> bool:
    """Whether a file is the header of a product; other formats have files of that ending, but no such folder."""
    return name.lower().endswith(SUFFIX) and files.has_folder(f"{name[: -len(SUFFIX)]}{FOLDER}")


def read_dimap(files: Files, name: str) -> tuple[Product, dict[str, str]]:
    """A product, and the names of its images by role.

    Args:
        files: in the folder that the product lies in.
        name: of its header.

    Raises:
        LookupError, ValueError, OSError, ElementTree.ParseError: it cannot be understood.
    """
    root = parse_xml(files.read(name))
    if tag_of(root) != "Dimap_Document":
        raise ValueError("it is no BEAM-DIMAP header")
    paths = {_index(item): _image(item, name) for item in root.iter() if tag_of(item) == "Data_File"}
    found: dict[str, ElementTree.Element] = {}
    for item in root.iter():
        if tag_of(item) == "Spectral_Band_Info":
            role = role_of(first_text(texts(item, "BAND_NAME")), TEN_BANDS)
            # A band by its plain name, not a mask or an index made of it.
            if role and len(first_text(texts(item, "BAND_NAME"))) <= len(role):
                found[role] = item
    own = {role: item for role, item in found.items() if role in ROLES}
    factors, offsets, nodata = zip(*map(_encoding, own.values())) if own else ((1.0,), (0.0,), (None,))
    if len(set(factors)) > 1 or len(set(nodata)) > 1:
        raise ValueError("its bands differ in scale or NoData")
    factor, encoded = factors[0], factors[0] not in _PLAIN
    others = _others(found, paths, factor, nodata[0])
    offset_by_role = {**dict(zip(own, offsets)), **others}
    images = {role: paths[_index(found[role])] for role in TEN_BANDS if role in offset_by_role}
    sizes = {_size(item) for item in own.values()}
    places = {role: files.path(image) for role, image in images.items()}
    product = Product(
        metadata=files.path(name),
        level="",
        bands={role: path for role, path in places.items() if role in own or _size(found[role]) in sizes},
        coarse={role: path for role, path in places.items() if role in others and _size(found[role]) not in sizes},
        sensing_time=_time(next(iter(texts(root, "PRODUCT_SCENE_RASTER_START_TIME")), "")),
        quantification=1 / factor if encoded else QUANTIFICATION,
        offsets={role: offset / factor for role, offset in offset_by_role.items()} if encoded else {},
        nodata=nodata[0],
        encoded=encoded,
        required=(RED, GREEN, BLUE),
    )
    return product, images


def _others(
    found: dict[str, ElementTree.Element], indices: Container[str], factor: float, nodata: Optional[float]
) -> dict[str, float]:
    """Offsets (of values) of the 20 m bands that have images and are encoded like the 10 m bands, by role."""
    offsets = {}
    for role in (role for role in found if role not in ROLES):
        with suppress(ValueError):
            own, offset, empty = _encoding(found[role])
            if (own, empty) == (factor, nodata) and _index(found[role]) in indices:
                offsets[role] = offset
    return offsets


def _size(band: ElementTree.Element) -> tuple[str, ...]:
    """Width and height of a band, pixels; empty in products of one grid, as all were once."""
    return tuple(text for tag in ("BAND_RASTER_WIDTH", "BAND_RASTER_HEIGHT") for text in texts(band, tag))


def _index(item: ElementTree.Element) -> str:
    return first_text(texts(item, "BAND_INDEX"))


def _image(item: ElementTree.Element, name: str) -> str:
    """The image that an entry of a file names by its header; its folder may have been renamed with the product."""
    path = next(child.get("href", "") for child in item.iter() if tag_of(child) == "DATA_FILE_PATH")
    folder = f"{name[: -len(SUFFIX)]}{FOLDER}"
    return str(PurePosixPath(folder) / PurePosixPath(path.replace("\\", "/")).with_suffix(".img").name)


def _encoding(band: ElementTree.Element) -> tuple[float, float, Optional[float]]:
    """Factor, offset (both of values) and NoData (DN) of a band."""
    if texts(band, "LOG10_SCALED") == ["true"]:
        raise ValueError("its values are logarithms")
    factor, offset = (float(next(iter(texts(band, tag)), plain)) for tag, plain in _TAGS)
    used = texts(band, "NO_DATA_VALUE_USED") == ["true"]
    return factor, offset, float(first_text(texts(band, "NO_DATA_VALUE"))) if used else None


def _time(text: str) -> str:
    """`03-MAY-2022 15:58:29.024` in ISO 8601; empty for anything else."""
    found = _TIME.match(text.upper())
    if found is None or found.group(2) not in _MONTHS:
        return ""
    day, month, year, clock = found.groups()
    return f"{year}-{_MONTHS.index(month) + 1:02}-{day}T{clock}Z"
