"""What is known of Sentinel-2 products: bands, their names in the wild, and how DN become reflectance."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Optional

from .text import Text

RED, GREEN, BLUE, NIR = "B04", "B03", "B02", "B08"
# The bands of the shipped model, in its order.
ROLES = (RED, GREEN, BLUE, NIR)
ALL_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")

QUANTIFICATION = 10000.0
# The true-colour product maps reflectance 0 .. 0.3558 to 0 .. 255.
TRUE_COLOUR_QUANTIFICATION = 255.0 / 0.3558

_ALIASES = {
    RED: {"red", "r", "b4"},
    GREEN: {"green", "g", "b3"},
    BLUE: {"blue", "b", "b2"},
    NIR: {"nir", "nir1", "near infrared", "near_infrared", "nearinfrared", "b8", "n"},
}
# "Band 4" is not among them: GDAL's ENVI driver names any first bands so.
_BAND_CODE = re.compile(r"(?<![a-z0-9])b0?(\d{1,2}a?)(?![a-z0-9])")


def role_of(description: Optional[str], roles: Sequence[str] = ROLES) -> Optional[str]:
    """Which of `roles` a band description names, or None: `B04`, `b4`, `B4, central wavelength 665 nm`, `red`, ..."""
    text = (description or "").strip().lower()
    if not text:
        return None
    for role in roles:
        if text == role.lower() or text in _ALIASES.get(role, ()):
            return role
    codes = {role.lower().lstrip("b").lstrip("0"): role for role in roles if role in ALL_BANDS}
    found = {codes[code] for code in _BAND_CODE.findall(text.replace("_", " ")) if code in codes}
    if len(found) == 1:
        return found.pop()
    return None


def roles_of(
    descriptions: Iterable[Optional[str]], colours: Iterable[str] = (), roles: Sequence[str] = ROLES
) -> dict[str, int]:
    """Band numbers (from 1) by role, from descriptions, or from colour interpretation if no band is described.

    Args:
        descriptions: one per band, None where there is none.
        colours: GDAL colour interpretation names in lower case, one per band.
        roles: what is looked for first; other Sentinel-2 bands are found too.
    """
    found: dict[str, int] = {}
    for number, description in enumerate(descriptions, start=1):
        role = role_of(description, roles) or role_of(description, ALL_BANDS)
        if role and role not in found:
            found[role] = number
    by_colour = {"red": RED, "green": GREEN, "blue": BLUE, "nir": NIR}
    if not found:
        for number, colour in enumerate(colours, start=1):
            role = by_colour.get(colour)
            if role and role not in found:
                found[role] = number
    return found


# Where nobody says how DN become reflectance.
SENTINEL2_DEFAULT = Text("Sentinel-2 default")


def default_quantification(dtype: str) -> tuple[float, Text]:
    """Quantification value that the data type suggests, and why; never derived from pixel values."""
    if dtype == "uint8":
        return TRUE_COLOUR_QUANTIFICATION, Text("8-bit true colour")
    if dtype.startswith("float"):
        return 1.0, Text("floating point is taken as reflectance")
    return QUANTIFICATION, SENTINEL2_DEFAULT


def encoding_of(dtype: str, scale: float = 1.0, offset: float = 0.0) -> tuple[float, float, Text]:
    """How DN of a band become reflectance, (DN + offset) / quantification, from its data type and its tags.

    Args:
        dtype: numpy name of the data type.
        scale, offset: the band's tags, reflectance = scale DN + offset; 1 (or 0) and 0 where there are none.

    Returns:
        Quantification value, offset (DN), and where they come from, in words.
    """
    quantification, origin = default_quantification(dtype)
    if scale not in (0.0, 1.0):
        # What was divided by once is not quite what was multiplied with: 12 digits are what was meant.
        return float(f"{1.0 / scale:.12g}"), float(f"{offset / scale:.12g}"), Text("scale and offset of the band")
    if offset:
        # A lone offset is one of DN, as Sentinel-2's own metadata gives it.
        return quantification, offset, Text("offset of the band; {origin}", origin=origin)
    return quantification, 0.0, origin
