"""Words of the command line and of text parameters -> values of a request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Optional

from .errors import InvalidParameter
from .request import BandReference, NoData, is_number
from .sentinel2.bands import ALL_BANDS, ROLES, role_of
from .tiles.extent import Bounds

# What commas part; one in quotes belongs to a name.
_PARTS = re.compile(r'(?:[^,"]|"[^"]*"|")+')
# An extent with its CRS behind it, as QGIS writes it, or before it, as databases do; geometries; rectangles.
_BRACKETS = re.compile(r"\s*(?P<rest>[^\s\[][^\[]*?)\s*\[(?P<crs>.*)\]\s*", re.DOTALL)
_SRID = re.compile(r"\s*SRID=(?P<crs>\d+);(?P<rest>.*)", re.DOTALL | re.IGNORECASE)
_GEOMETRY = re.compile(r"\s*(?:MULTI)?(?:POLYGON|LINESTRING|POINT)\s*(?P<numbers>\(.*\))\s*", re.DOTALL | re.IGNORECASE)
_WRAPPED = re.compile(
    r"\s*(?:<QgsRectangle:|QgsRectangle\(|BOX\(|\[|\()?(?P<numbers>[^<\[\]>]*?)[\])>]?\s*", re.DOTALL | re.IGNORECASE
)


def parse_bands(text: str) -> dict[str, BandReference]:
    """References of bands by role.

    >>> parse_bands("B04=1,B03=2,B02=other.tif#3")
    {'B04': 1, 'B03': 2, 'B02': 'other.tif#3'}

    Raises:
        InvalidParameter: a part has no role or no value.
    """
    bands: dict[str, BandReference] = {}
    for part in filter(None, (p.strip() for p in _PARTS.findall(text))):
        name, _, value = part.partition("=")
        # Another name may be one that another model knows.
        role = role_of(name) or role_of(name, ALL_BANDS) or name.strip()
        if not role or not value or (value.isnumeric() and not is_number(value)):
            raise InvalidParameter(
                "A band is not understood.", part, "Write ROLE=NUMBER with a role of {roles}.", roles=ROLES
            )
        bands[role] = int(value) if is_number(value) else value
    return bands


def parse_extent(text: str) -> tuple[Bounds, Optional[str]]:
    """Words -> (xmin, ymin, xmax, ymax) and the CRS that they name, None where they name none.

    Understood are `xmin,ymin,xmax,ymax`; `xmin,xmax,ymin,ymax [EPSG:n]`, which is how QGIS writes an extent; what QGIS and
    databases show of a rectangle (`xmin,ymin : xmax,ymax`, `BOX(xmin ymin,xmax ymax)`); a bounding box as JSON has it; and
    the WKT of a geometry, whose bounds count.

    >>> parse_extent("400000,4100000,401000,4102000")
    ((400000.0, 4100000.0, 401000.0, 4102000.0), None)
    >>> parse_extent("400000,401000,4100000,4102000 [EPSG:32618]")
    ((400000.0, 4100000.0, 401000.0, 4102000.0), 'EPSG:32618')

    Raises:
        InvalidParameter: it is none of these.
    """
    found = _BRACKETS.fullmatch(text) or _SRID.fullmatch(text)
    crs = None
    if found is not None:
        text, crs = found["rest"], found["crs"].strip()
        crs = f"EPSG:{crs}" if crs.isdigit() else crs
    geometry = _GEOMETRY.fullmatch(text)
    wrapped = geometry or _WRAPPED.fullmatch(text)
    try:
        numbers = [float(word) for word in re.split(r"[\s,:()]+", wrapped["numbers"].strip(" \t()"))] if wrapped else []
    except ValueError:
        numbers = []
    if geometry is not None and len(numbers) >= 4 and len(numbers) % 2 == 0:
        xs, ys = numbers[::2], numbers[1::2]
        return (min(xs), min(ys), max(xs), max(ys)), crs or None
    if geometry is not None or len(numbers) != 4:
        raise InvalidParameter(
            "The extent is not understood.",
            text,
            "Write --extent=xmin,ymin,xmax,ymax, or as QGIS does --extent='xmin,xmax,ymin,ymax [EPSG:n]'.",
        )
    first, second, third, fourth = numbers
    if found is not None and found.re is _BRACKETS:
        return (first, third, second, fourth), crs or None
    return (first, second, third, fourth), crs or None


def agreed_crs(within: Optional[str], beside: Optional[str]) -> Optional[str]:
    """The CRS of an extent that names one itself, or beside which one is named. Raises InvalidParameter if they differ."""
    if within and beside and within.casefold() != beside.casefold():
        raise InvalidParameter(
            "The extent is given two CRSs.", f"[{within}], --extent-crs {beside}", "Leave out the one that is wrong."
        )
    return within or beside


def parse_classes(text: str) -> tuple[int, ...]:
    """Numbers of the scene classification's classes. Raises InvalidParameter.

    >>> parse_classes("3,8,9")
    (3, 8, 9)
    """
    try:
        return tuple(int(part) for part in text.split(",") if part.strip())
    except ValueError as error:
        raise InvalidParameter(
            "The classes are not understood.", f"SCL_CLASSES = {text}", "Write whole numbers with commas: 3,8,9."
        ) from error


def parse_nodata(text: str) -> NoData:
    """Single DN and ranges that mean NoData; `none` among them: what the file itself names does not count.

    >>> parse_nodata("-10000,0:5")
    (True, (('', -10000.0, -10000.0), ('', 0.0, 5.0)))
    >>> parse_nodata("none")
    (False, ())

    Raises:
        InvalidParameter: it is neither a number, nor a range, nor `none`.
    """
    own, ranges = True, []
    for part in filter(None, (part.strip() for part in text.split(","))):
        if part.casefold() == "none":
            own = False
            continue
        low, _, high = part.partition(":")
        try:
            ranges.append(("", float(low), float(high or low)))
        except ValueError as error:
            raise InvalidParameter(
                "The values that mean NoData are not understood.",
                f"NODATA = {text}",
                "Give numbers, and ranges from the lower to the higher one: -10000,0:5.",
            ) from error
    return own, tuple(ranges)


def choice_of(name: str, value: object, choices: Sequence[str]) -> str:
    """One of some names, said as itself in any case or as its number, from 0.

    Args:
        name: of the parameter.
        value: what was given, a name or a number, perhaps as text.
        choices: the names, in the order that their numbers count.

    Raises:
        InvalidParameter: it is none of them.
    """
    said = str(value).strip()
    by_name = {choice.casefold(): choice for choice in choices}
    if said.casefold() in by_name:
        return by_name[said.casefold()]
    with suppress(ValueError, OverflowError):
        number = float(said)
        if not isinstance(value, bool) and number == int(number) and 0 <= number < len(choices):
            return choices[int(number)]
    raise InvalidParameter(
        "{name} is not known.",
        f"{name} = {value}",
        "Choose one of {choices}, by its name or its number.",
        name=name,
        choices=[f"{number} {choice}" for number, choice in enumerate(choices)],
    )
