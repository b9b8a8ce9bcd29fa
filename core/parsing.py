"""Words of the command line and of text parameters -> values of a request."""

from __future__ import annotations

import re

from .errors import InvalidParameter
from .request import BandReference
from .sentinel2 import ALL_BANDS, ROLES, role_of

# What commas part; one in quotes belongs to a name.
_PARTS = re.compile(r'(?:[^,"]|"[^"]*"|")+')


def parse_bands(text: str) -> dict[str, BandReference]:
    """`B04=1,B03=2,B02=other.tif#3` -> references by role. Raises InvalidParameter."""
    bands: dict[str, BandReference] = {}
    for part in filter(None, (p.strip() for p in _PARTS.findall(text))):
        name, _, value = part.partition("=")
        # Another name may be one that another model knows.
        role = role_of(name) or role_of(name, ALL_BANDS) or name.strip()
        if not role or not value:
            raise InvalidParameter(
                "A band is not understood.", part, "Write ROLE=NUMBER with a role of {roles}.", roles=ROLES
            )
        bands[role] = int(value) if value.isdigit() else value
    return bands


def parse_extent(text: str) -> tuple[float, float, float, float]:
    """`xmin,ymin,xmax,ymax` -> numbers. Raises InvalidParameter."""
    try:
        values = [float(v) for v in text.split(",")]
        xmin, ymin, xmax, ymax = values
    except ValueError as error:
        raise InvalidParameter("The extent is not understood.", text, "Write --extent=xmin,ymin,xmax,ymax.") from error
    return xmin, ymin, xmax, ymax


def parse_classes(text: str) -> tuple[int, ...]:
    """`3,8,9` -> numbers of the scene classification's classes. Raises InvalidParameter."""
    try:
        return tuple(int(part) for part in text.split(",") if part.strip())
    except ValueError as error:
        raise InvalidParameter(
            "The classes are not understood.", f"SCL_CLASSES = {text}", "Write whole numbers with commas: 3,8,9."
        ) from error
