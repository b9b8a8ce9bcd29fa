"""Sentinel-2 products in ESA's SAFE format: what their own metadata say.

Element names after the Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), issue 14 and 15.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from xml.etree import ElementTree  # nosec B405 # only for the names of its elements

from ..sentinel2.bands import ALL_BANDS, COARSE_ROLES, ROLES
from ..sentinel2.imagery import Image, Product
from ..sentinel2.virtual import first_text, parse_xml, tag_of, texts
from ..text import Text
from .archive import Files

METADATA = re.compile(r"MTD_MSI(L1C|L2A)\.xml$")
TILE_METADATA = "MTD_TL.xml"
IMAGE = re.compile(r"_(B\d[0-9A]|SCL)(?:_(10|20|60)m)?(?:\.jp2)?$")
SCL = "SCL"


def read_safe(files: Files, name: str) -> tuple[Product, dict[str, str]]:
    """A product, and the names of its images by role, whether they are there or not.

    Args:
        files: in the SAFE folder.
        name: of the product's metadata.

    Raises:
        LookupError, StopIteration, ValueError, OSError, ElementTree.ParseError: they cannot be understood.
    """
    root = parse_xml(files.read(name))
    level = first_text(METADATA.findall(name))
    images = {role: f"{image}.jp2" for image in _either(root, "IMAGE_FILE") for role in _role(image)}
    granules = {PurePosixPath(image).parts[1] for image in images.values()}
    if len(granules) != 1:
        raise ValueError(f"{len(granules)} tiles in one product")
    granule = granules.pop()
    tile = parse_xml(files.read(f"GRANULE/{granule}/{TILE_METADATA}"))
    quantification = _either(root, "BOA_QUANTIFICATION_VALUE" if level == "L2A" else "QUANTIFICATION_VALUE")
    offsets = [item for item in root.iter() if tag_of(item) in ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")]
    nodata = [
        float(first_text(texts(item, "SPECIAL_VALUE_INDEX")))
        for item in root.iter()
        if tag_of(item) == "Special_Values" and texts(item, "SPECIAL_VALUE_TEXT") == ["NODATA"]
    ]
    baseline = first_text(texts(root, "PROCESSING_BASELINE"))
    coarse = {role: files.path(images[role]) for role in COARSE_ROLES if role in images}
    product = Product(
        metadata=files.path(name),
        level=level,
        bands={role: files.path(images[role]) for role in sorted(ROLES) if role in images},
        coarse=coarse,
        baseline=baseline,
        sensing_time=first_text(texts(tile, "SENSING_TIME") or texts(root, "PRODUCT_START_TIME")),
        quantification=float(first_text(quantification)),
        offsets={ALL_BANDS[int(item.get("band_id", ""))]: float(item.text or "") for item in offsets},
        nodata=nodata[0] if nodata else 0.0,
        scl=files.path(images[SCL]) if SCL in images else None,
        origin=Text("{level} metadata, processing baseline {baseline}", level=level, baseline=baseline),
        image=_grid(tile, "10"),
        coarse_images=dict.fromkeys(coarse, _grid(tile, "20")) if coarse else {},
    )
    return product, images


def _grid(tile: ElementTree.Element, resolution: str) -> Image:
    """Of the images of a resolution, metres. Raises StopIteration, ValueError."""
    size, place = (
        next(item for item in tile.iter() if tag_of(item) == tag and item.get("resolution") == resolution)
        for tag in ("Size", "Geoposition")
    )
    left, top, pixel = (float(first_text(texts(place, tag))) for tag in ("ULX", "ULY", "XDIM"))
    return Image(
        width_px=int(first_text(texts(size, "NCOLS"))),
        height_px=int(first_text(texts(size, "NROWS"))),
        transform=(left, pixel, 0.0, top, 0.0, -pixel),
        crs=first_text(texts(tile, "HORIZONTAL_CS_CODE")),
    )


def _role(image: str) -> list[str]:
    """The role of an image in the resolution that it was measured in, or of the scene classification; none for others."""
    found = IMAGE.search(image)
    if found is None:
        return []
    role, resolution = found.groups()
    # Level 2A has copies in coarser pixels, and some of finer ones.
    native = {**dict.fromkeys(ROLES, (None, "10")), **dict.fromkeys(COARSE_ROLES, (None, "20")), SCL: ("20",)}
    return [role] if resolution in native.get(role, ()) else []


def _either(item: ElementTree.Element, tag: str) -> list[str]:
    """Texts of a tag by its name, or by the one that it had in level-2A products until 2018."""
    return texts(item, tag) or texts(item, f"{tag}_2A") or texts(item, f"L2A_{tag}")
