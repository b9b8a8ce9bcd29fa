"""Sentinel-2 products of MAJA, as the Theia centre distributes them.

A folder of one GeoTIFF per band and kind of reflectance, with SENTINEL2A_..._MTD_ALL.xml; see CESBIO's description of
MAJA's output and CNES's of the level-2A products (PSC-NT-411-0362-CNES). Bands are called B2, not B02.
"""

from __future__ import annotations

import re

from ..sentinel2.bands import COARSE_ROLES, ROLES, TEN_BANDS
from ..sentinel2.imagery import Product
from ..sentinel2.virtual import parse_xml, tag_of, texts
from .archive import Files

METADATA = re.compile(r"SENTINEL2[A-Z]_[^/]*_MTD_ALL\.xml$")
# Flat reflectance, for which slopes have been levelled, also of a composite; surface reflectance as it is.
IMAGE = re.compile(r"SENTINEL2[A-Z]_[^/]*_(FRE|FRC|SRE)_B(\d{1,2}A?)\.tif$")
_KINDS = ("FRE", "FRC", "SRE")
_LEVEL = re.compile(r"_(L[123][ABC])_")
# As MAJA writes it, whatever the files' own tags say, which mostly have none.
NODATA = -10000.0


def read_theia(files: Files, name: str) -> tuple[Product, dict[str, str]]:
    """A product, and the names of its images by role: those of the first kind whose 10 m bands are whole.

    Args:
        files: in the product's folder.
        name: of the product's metadata.

    Raises:
        LookupError, ValueError, OSError, ElementTree.ParseError: the metadata cannot be understood.
    """
    root = parse_xml(files.read(name))
    kinds: dict[str, dict[str, str]] = {kind: {} for kind in _KINDS}
    for image in files.names():
        found = IMAGE.match(image)
        role = f"B{found.group(2):0>2}" if found else ""
        if found and role in TEN_BANDS:
            kinds[found.group(1)][role] = image
    images = max(kinds.values(), key=lambda kind: len(kind.keys() & {*ROLES}))
    quantification = texts(root, "REFLECTANCE_QUANTIFICATION_VALUE")
    nodata = [
        item.text or "" for item in root.iter() if tag_of(item) == "SPECIAL_VALUE" and item.get("name") == "nodata"
    ]
    level = _LEVEL.findall(name)
    product = Product(
        metadata=files.path(name),
        level=level[0] if level else "",
        bands={role: files.path(images[role]) for role in sorted(ROLES) if role in images},
        coarse={role: files.path(images[role]) for role in COARSE_ROLES if role in images},
        sensing_time=next(iter(texts(root, "ACQUISITION_DATE")), ""),
        quantification=float(quantification[0]) if quantification else 10000.0,
        nodata=float(nodata[0]) if nodata else NODATA,
    )
    return product, images
