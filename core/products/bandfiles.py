"""Files of one band each, side by side in a folder or an archive, without metadata: the Copernicus quarterly mosaics and others.

What their values mean only the files tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from ..sentinel2.bands import BLUE, GREEN, QUANTIFICATION, RED
from ..sentinel2.imagery import Product
from .archive import Files

_SUFFIXES = (".tif", ".tiff", ".jp2")
# With the nought: B2 is what Landsat's bands are called.
_CODE = re.compile(r"(?<![A-Za-z0-9])B0[2348](?![A-Za-z0-9])", re.IGNORECASE)
_FINEST = re.compile(r"(?<![A-Za-z0-9])10m(?![A-Za-z0-9])", re.IGNORECASE)


def band_files(names: Iterable[str]) -> dict[str, str]:
    """Files by role, of some that lie in one folder; none unless each of red, green and blue is there just once."""
    found: dict[str, list[str]] = {}
    for name in names:
        path = PurePosixPath(name)
        codes = {code.upper() for code in _CODE.findall(path.stem)}
        if path.suffix.lower() in _SUFFIXES and len(codes) == 1:
            found.setdefault(codes.pop(), []).append(name)
    for role, claimants in found.items():
        finest = [name for name in claimants if _FINEST.search(PurePosixPath(name).stem)]
        found[role] = finest if len(claimants) > 1 and finest else claimants
    whole = all(role in found for role in (RED, GREEN, BLUE)) and all(len(names) == 1 for names in found.values())
    return {role: found[role][0] for role in sorted(found)} if whole else {}


def read_band_files(files: Files, _name: str) -> tuple[Product, dict[str, str]]:
    """What the files of a folder make, and their names by role. Raises one of archive.BROKEN."""
    images = band_files(name for name in files.names() if "/" not in name)
    product = Product(
        metadata=files.path(),
        level="",
        bands={role: files.path(name) for role, name in images.items()},
        quantification=QUANTIFICATION,
        encoded=False,
        required=(RED, GREEN, BLUE),
    )
    return product, images
