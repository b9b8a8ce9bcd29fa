"""Rasters that lie together in one file or archive: what each is called, for whoever must choose one."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Optional

from ..errors import NotARaster
from ..sentinel2.bands import ROLES, role_of
from ..text import Text

# As many names as one still reads.
_SHOWN = 12
# Bands that make a picture.
_FEWEST = 3
_REFERENCE = re.compile(r"[A-Za-z]\w+:(?!//)")
_FINEST = re.compile(r"(?<![A-Za-z0-9])r?10m(?![A-Za-z0-9])", re.IGNORECASE)


def is_reference(path: str) -> bool:
    """Whether a path is GDAL's name for a part of a file, such as `NETCDF:"scene.nc":B04` or `GTIFF_DIR:2:scene.tif`."""
    return _REFERENCE.match(path) is not None and not os.path.exists(path)


def by_role(names: Sequence[str], roles: Sequence[str]) -> dict[str, str]:
    """Names of rasters by the band that their last part names, where just one does, or one of 10 m among coarser."""
    found: dict[str, list[str]] = {}
    for name in names:
        last = re.split(r"[:/]", name)[-1].strip('"')
        role = role_of(last.partition(".")[0], roles)
        if role:
            found.setdefault(role, []).append(name)
    chosen = {}
    for role in roles:
        claimants = found.get(role, [])
        finest = [name for name in claimants if _FINEST.search(name)] if len(claimants) > 1 else claimants
        if len(finest) == 1:
            chosen[role] = finest[0]
    return chosen


def listed(names: Sequence[str], roles: Sequence[str] = ROLES) -> str:
    """Names in one line, those of bands first, the last ones only counted where there are many."""
    bands = list(by_role(names, roles).values())
    sorted_names = [*bands, *(name for name in names if name not in bands)]
    rest = len(names) - _SHOWN
    return ", ".join(sorted_names[:_SHOWN]) + (f", ... (+{rest})" if rest > 0 else "")


def several_rasters(
    path: str, names: Sequence[str], roles: Sequence[str] = ROLES, remedy: Optional[Text] = None
) -> NotARaster:
    """The error of a file or an archive with more than one raster in it.

    Args:
        path: of the file.
        names: of the rasters in it, as GDAL opens them.
        roles: bands that the model knows, those first that it cannot do without.
        remedy: what to do for whoever has no command line.
    """
    bands = by_role(names, roles)
    advice = Text(
        "Give one of them as the input, as it is written here, or one for each band as in --bands B04=...,B03=...."
    )
    if len(bands) >= _FEWEST:
        example = ",".join(f"{role}={name}" for role, name in bands.items())
        advice = Text("Give one of them as the input, or one for each band: --bands '{example}'.", example=example)
    where = f"{path}: {listed(names, roles)}"
    advice = advice if remedy is None else remedy
    return NotARaster("There are several rasters in the input.", where, advice)
