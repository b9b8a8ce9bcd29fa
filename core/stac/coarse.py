"""Which assets of a STAC item hold the bands of 20 m, on their own grid."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Optional

from ..errors import MissingBands
from ..sentinel2.names import role_of
from ..sentinel2.spectral import ALL_BANDS, COARSE_ROLES, NARROW_NIR, RED_EDGE, SHORT_WAVE, band_at
from .assets import Asset, address_of, choose, pixel_m
from .encoding import bands_of

COARSE_M = 20.0
_B05, _B06, _B07 = RED_EDGE
_B11, _B12 = SHORT_WAVE
# Words of catalogues that are no names of Sentinel-2's: Earth Search's, STAC's common names, Geoscience Australia's.
_WORDS = {
    "rededge1": _B05,
    "rededge2": _B06,
    "rededge3": _B07,
    "rededge071": _B05,
    "rededge075": _B06,
    "rededge078": _B07,
    "nbartrededge1": _B05,
    "nbartrededge2": _B06,
    "nbartrededge3": _B07,
    "nbartnir2": NARROW_NIR,
    "nbartswir2": _B11,
    "nbartswir3": _B12,
    "swir16": _B11,
    "swir22": _B12,
}
_BETWEEN_WORDS = re.compile(r"[-_ ]+|jp2$")


def coarse_assets(item: Mapping[str, Any]) -> dict[str, Asset]:
    """Assets of an item by role, in the order of `COARSE_ROLES`, those left out that it has not.

    Those of another pixel size are none: what was resampled is not what was measured. Where the item does not say it,
    the size that Sentinel-2 has measured them with is taken for granted.
    """
    said: dict[str, Asset] = {}
    unsaid: dict[str, Asset] = {}
    for key, asset in item["assets"].items():
        size = pixel_m(str(key), asset) if address_of(asset) else 0.0
        if size is None or math.isclose(size, COARSE_M, rel_tol=0.05):
            (unsaid if size is None else said)[_named(str(key), asset)] = asset
    found: dict[str, Asset] = {}
    for role in COARSE_ROLES:
        for assets in (said, unsaid):
            with suppress(MissingBands):
                found = {**choose({**item, "assets": assets}, (role,), (role,)).bands, **found}
    return {role: found[role] for role in COARSE_ROLES if role in found}


def _named(key: str, asset: Asset) -> str:
    """The key of an asset of one band, the band's code before it where only the catalogue's word for it is known."""
    if len(bands_of(asset)) > 1 or role_of(key, ALL_BANDS):
        return key
    role = _by_word(key) or _told(next(iter(bands_of(asset)), {}))
    return f"{role} {key}" if role in COARSE_ROLES else key


def _by_word(word: str) -> Optional[str]:
    return _WORDS.get(_BETWEEN_WORDS.sub("", word.lower()))


def _told(band: Mapping[str, Any]) -> Optional[str]:
    """The band that an item tells of in words or by its wavelength."""
    for word in ("name", "eo:common_name", "common_name"):
        if role := _by_word(str(band.get(word) or "")):
            return role
    for word in ("eo:center_wavelength", "center_wavelength"):
        if isinstance(micrometres := band.get(word), (int, float)):
            return band_at(1000.0 * micrometres)
    return None
