"""What is known of Sentinel-2 products: bands, their names in the wild, and how DN become reflectance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Optional

from ..errors import InvalidParameter
from ..text import Text
from .band_facts import BandFacts
from .names import role_of as role_of
from .naming import name_bands
from .spectral import ALL_BANDS as ALL_BANDS
from .spectral import BLUE as BLUE
from .spectral import COARSE_ROLES as COARSE_ROLES
from .spectral import GREEN as GREEN
from .spectral import NIR as NIR
from .spectral import RED as RED
from .spectral import ROLES as ROLES
from .spectral import TEN_BANDS as TEN_BANDS

QUANTIFICATION = 10000.0
# The true-colour product maps reflectance 0 .. 0.3558 to 0 .. 255.
TRUE_COLOUR_QUANTIFICATION = 255.0 / 0.3558


def roles_of(
    descriptions: Iterable[Optional[str]], colours: Iterable[str] = (), roles: Sequence[str] = ROLES
) -> dict[str, int]:
    """Band numbers (from 1) by role, from descriptions, or from colour interpretation if they say nothing.

    Args:
        descriptions: one per band, None where there is none.
        colours: GDAL colour interpretation names in lower case, one per band.
        roles: what is looked for first; other Sentinel-2 bands are found too.
    """
    pairs = zip_longest(descriptions, colours, fillvalue="")
    return dict(name_bands([BandFacts(text or "", colour) for text, colour in pairs], roles).roles)


def refuse_coarsest(roles: Iterable[str]) -> None:
    """See that no band of 60 m is among some. Raises InvalidParameter."""
    coarsest = [role for role in roles if role in ALL_BANDS and role not in TEN_BANDS]
    if coarsest:
        raise InvalidParameter(
            "Bands of 60 m are not super-resolved: they are too coarse for it, and serve to correct for the air.",
            f"BANDS = {', '.join(coarsest)}",
            "Leave them out: {bands} can be given.",
            bands=TEN_BANDS,
        )


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
