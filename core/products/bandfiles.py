"""Files of one band each, side by side in a folder or an archive, without metadata: the Copernicus quarterly mosaics and others.

What their values mean only the files tell. Those of one tile may lie in a folder for each resolution: R10m, R20m.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import PurePosixPath

from ..sentinel2.bands import BLUE, COARSE_ROLES, GREEN, QUANTIFICATION, RED
from ..sentinel2.imagery import Product
from .archive import Files

_SUFFIXES = (".tif", ".tiff", ".jp2")
# With the nought: B2 is what Landsat's bands are called.
_CODE = re.compile(r"(?<![A-Za-z0-9])B0[2348](?![A-Za-z0-9])", re.IGNORECASE)
_COARSE_CODE = re.compile(r"(?<![A-Za-z0-9])B(?:0[567]|8A|1[12])(?![A-Za-z0-9])", re.IGNORECASE)
_METRES = re.compile(r"(?<![A-Za-z0-9])R?(10|20|60)m(?![A-Za-z0-9])", re.IGNORECASE)


def folder_of(name: str) -> PurePosixPath:
    """The folder that a file lies in; where that is named after a resolution, the one around it."""
    folder = PurePosixPath(name).parent
    return folder.parent if _METRES.fullmatch(folder.name) else folder


def names_near(files: Files) -> list[str]:
    """Names of the files right in a folder, and in those in it that are named after a resolution. Raises one of archive.BROKEN."""
    names = files.names()
    if files.archive is not None:
        return [name for name in names if str(folder_of(name)) == "."]
    for folder in [name for name in names if _METRES.fullmatch(name) and files.has_folder(name)]:
        with suppress(OSError):
            names += [f"{folder}/{name}" for name in files.below(PurePosixPath(folder)).names()]
    return names


def band_files(names: Iterable[str]) -> dict[str, str]:
    """Files of the 10 m bands by role, of some that lie together; none unless each of red, green and blue is there just once."""
    found = _by_code(names, _CODE)
    for role, claimants in found.items():
        finest = [name for name in claimants if _metres(name) == "10"]
        found[role] = finest if len(claimants) > 1 and finest else claimants
    whole = all(role in found for role in (RED, GREEN, BLUE)) and all(len(names) == 1 for names in found.values())
    return {role: found[role][0] for role in sorted(found)} if whole else {}


def coarse_files(names: Iterable[str], bands: Mapping[str, str]) -> dict[str, str]:
    """Files of the 20 m bands by role, as far as there is just one of each.

    Args:
        names: of files that lie together.
        bands: those of them that hold the 10 m bands. If their names differ in nothing but the band, other names are those
            of another date or tile.
    """
    shared = {_besides(name) for name in bands.values()}
    chosen = {}
    for role, claimants in _by_code(names, _COARSE_CODE).items():
        alike = [name for name in claimants if len(shared) > 1 or _besides(name) in shared]
        # What was measured, before what says nothing and what was resampled.
        for metres in ("20", "", "10"):
            fitting = [name for name in alike if _metres(name) == metres]
            if fitting:
                chosen.update({role: fitting[0]} if len(fitting) == 1 else {})
                break
    return {role: chosen[role] for role in COARSE_ROLES if role in chosen}


def _by_code(names: Iterable[str], code: re.Pattern[str]) -> dict[str, list[str]]:
    """Rasters by the one band that their names give."""
    found: dict[str, list[str]] = {}
    for name in names:
        path = PurePosixPath(name)
        codes = {text.upper() for text in code.findall(path.stem)}
        if path.suffix.lower() in _SUFFIXES and len(codes) == 1:
            found.setdefault(codes.pop(), []).append(name)
    return found


def _metres(name: str) -> str:
    """Resolution that a file's name, or else its folder's, gives; empty without one."""
    path = PurePosixPath(name)
    said = _METRES.findall(path.stem) or _METRES.findall(path.parent.name)
    return str(said[-1]) if said else ""


def _besides(name: str) -> str:
    """What a name says besides band and resolution."""
    text = str(PurePosixPath(name).with_suffix(""))
    for pattern in (_CODE, _COARSE_CODE, _METRES):
        text = pattern.sub(" ", text)
    return " ".join(re.findall(r"[A-Za-z0-9]+", text))


def read_band_files(files: Files, _name: str) -> tuple[Product, dict[str, str]]:
    """What the files of a folder make, and their names by role. Raises one of archive.BROKEN."""
    names = names_near(files)
    images = band_files(names)
    coarse = coarse_files(names, images)
    product = Product(
        metadata=files.path(),
        level="",
        bands={role: files.path(name) for role, name in images.items()},
        coarse={role: files.path(name) for role, name in coarse.items()},
        quantification=QUANTIFICATION,
        encoded=False,
        required=(RED, GREEN, BLUE),
    )
    return product, {**images, **coarse}
