"""Which assets of a STAC item hold the bands: the finest of each, on one grid; no pictures and no masks.

Works on items as plain dictionaries, as they are in a file or in the answer of a catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..errors import MissingBands
from ..sentinel2.bands import ALL_BANDS, role_of
from .encoding import bands_of, is_jpeg2000

Asset = Mapping[str, Any]
# Where nobody says: what Sentinel-2 measures blue, green, red and near infrared with.
NATIVE_M = 10.0
# Side of a tile of Sentinel-2, by which a number of pixels becomes a size.
_TILE_M = 109_800.0
_DEGREE_M = 111_320.0
# Roles and parts of keys of assets that are no measured bands.
_NO_BAND_ROLES = {"overview", "thumbnail", "visual", "metadata", "cloud", "cloud-shadow", "snow-ice", "saturation"}
_NO_BAND = re.compile(
    r"(?<![a-z])(visual|tci|true_?colou?r|preview|thumbnail|overview|rendered_preview|tilejson|msk|qa|fmask|scl|aot|wvp)(?![a-z])|mask|(?<![a-z])oa_",
    re.IGNORECASE,
)
_CLASSES = re.compile(r"scl(?![a-z])", re.IGNORECASE)
# `B04_10m`, `gsd:10m`, `..._B04_60m.jp2`, `.../R20m/B04.jp2`.
_METRES = re.compile(r"(?<![a-z0-9])(?:r|gsd:)?(10|20|60)m(?![a-z0-9])", re.IGNORECASE)


@dataclass(frozen=True)
class Choice:
    """Assets of an item to be read.

    Attributes:
        bands: by role, where each is an asset of its own; else empty.
        stack: the asset that holds all bands, None where each is one of its own.
        numbers: bands of the stack by role, from 1, as the item names them; empty where it does not.
        scl: the scene classification, None without one.
    """

    bands: dict[str, Asset] = field(default_factory=dict)
    stack: Optional[Asset] = None
    numbers: dict[str, int] = field(default_factory=dict)
    scl: Optional[Asset] = None

    @property
    def read(self) -> list[Asset]:
        """All that bands are read from, a band of a stack as an asset of its own."""
        if self.stack is None:
            return list(self.bands.values())
        said = self.stack.get("raster:bands") or bands_of(self.stack)
        wanted = sorted(self.numbers.values()) or range(1, len(said) + 1)
        each = [{**self.stack, "raster:bands": [said[number - 1]]} for number in wanted if number <= len(said)]
        return list(each) or [self.stack]


def choose(item: Mapping[str, Any], roles: Sequence[str], required: Sequence[str]) -> Choice:
    """The assets of an item that hold the bands.

    Args:
        item: as JSON has it.
        roles: bands that the model knows.
        required: those of them that it cannot do without.

    Raises:
        MissingBands: there are none for a band that is needed.
    """
    assets = {str(key): asset for key, asset in item["assets"].items() if address_of(asset)}
    scl = _finest([each for each in assets.items() if _CLASSES.match(each[0]) and not _is_picture(each[1])])
    usable = {key: asset for key, asset in assets.items() if not _no_band(key, asset)}
    bands = _bands(usable, roles, required)
    if bands:
        return Choice(bands, scl=scl)
    for _, asset in sorted(usable.items(), key=_rank):
        numbers = _numbers(asset, roles)
        if all(role in numbers for role in required):
            return Choice(stack=asset, numbers=numbers, scl=scl)
    whole = [asset for key, asset in usable.items() if _role(key, asset, (*roles, *ALL_BANDS)) is None]
    data = [asset for asset in whole if "data" in _roles(asset)] or [asset for asset in whole if _is_raster(asset)]
    if len(data) == 1:
        return Choice(stack=data[0], scl=scl)
    raise MissingBands(
        "The STAC item has no asset for each band that the model needs.",
        f"{item.get('id')}: assets {', '.join(map(str, item['assets']))}; needed: {', '.join(required)}",
        "Name the assets after the bands, or give one asset with the role 'data' that holds them all.",
    )


def address_of(asset: Asset) -> str:
    """Where an asset lies; the first of its other places where it has no address of its own."""
    others = asset.get("alternate") or {}
    return str(asset.get("href") or next((each["href"] for each in others.values() if each.get("href")), ""))


def pixel_m(key: str, asset: Asset) -> Optional[float]:
    """Pixel size of an asset, metres, by whatever says so most directly; None where nobody does."""
    bands = [*(asset.get("raster:bands") or []), *bands_of(asset)]
    for facts in (*bands, asset):
        for word in ("raster:spatial_resolution", "spatial_resolution"):
            if (size := _positive(facts.get(word))) is not None:
                return size
    transform = asset.get("proj:transform") or []
    if len(transform) >= 6 and (size := _positive(abs(transform[0]) or abs(transform[1]))) is not None:
        # Degrees are far smaller numbers than metres.
        return size * _DEGREE_M if size < 0.01 else size
    for words in (key, *_roles(asset), address_of(asset).partition("?")[0]):
        if found := _METRES.findall(words.replace("_", " ")):
            return float(found[-1])
    for facts in (asset, *bands):
        for word in ("gsd", "eo:gsd"):
            if (size := _positive(facts.get(word))) is not None:
                return size
    shape = asset.get("proj:shape") or []
    return _TILE_M / shape[-1] if shape and _positive(shape[-1]) else None


def _positive(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and value > 0 else None


def _roles(asset: Asset) -> list[str]:
    return [str(role).lower() for role in asset.get("roles") or []]


def _is_picture(asset: Asset) -> bool:
    return bool({"overview", "thumbnail", "visual"} & set(_roles(asset)))


def _no_band(key: str, asset: Asset) -> bool:
    roles = _roles(asset)
    return bool(_NO_BAND_ROLES & set(roles) or any("mask" in role for role in roles) or _NO_BAND.search(key))


def _is_raster(asset: Asset) -> bool:
    path = address_of(asset).partition("?")[0].lower().rstrip("/")
    return path.endswith((".tif", ".tiff", ".jp2", ".vrt", ".safe")) or str(asset.get("type") or "").startswith(
        "image/tiff"
    )


def _rank(entry: tuple[str, Asset]) -> tuple[float, bool]:
    """By which the best of several comes first: the finest, and what can be read in parts over a network."""
    key, asset = entry
    size = pixel_m(key, asset)
    return round(NATIVE_M if size is None else size, 1), is_jpeg2000(asset)


def _finest(entries: Sequence[tuple[str, Asset]]) -> Optional[Asset]:
    # Of equals the first.
    return min(entries, key=_rank)[1] if entries else None


def _words(key: str, asset: Asset) -> Iterator[str]:
    """What may name the band of an asset of one band."""
    yield key
    # Reflectance as Geoscience Australia calls it: `nbart_red`, `nbart_nir_1`.
    if key.lower().startswith("nbart_"):
        yield key[len("nbart_") :].replace("nir_", "nir")
    band: Mapping[str, Any] = next(iter(bands_of(asset)), {})
    for word in ("name", "eo:common_name", "common_name"):
        yield str(band.get(word) or "")


def _role(key: str, asset: Asset, roles: Sequence[str]) -> Optional[str]:
    """The band that an asset of one band holds; the first word that names any band of Sentinel-2 says which."""
    if len(bands_of(asset)) > 1:
        return None
    for word in _words(key, asset):
        role = role_of(word, roles) or role_of(word, ALL_BANDS)
        if role:
            return role if role in roles else None
    return None


def _bands(usable: Mapping[str, Asset], roles: Sequence[str], required: Sequence[str]) -> dict[str, Asset]:
    """Assets by role, of one pixel size where the bands that are needed share one; empty where one of them is missing."""
    found: dict[str, list[tuple[str, Asset]]] = {}
    for key, asset in usable.items():
        role = _role(key, asset, roles)
        if role:
            found.setdefault(role, []).append((key, asset))
    if not all(role in found for role in required):
        return {}
    shared = set.intersection(*({_rank(entry)[0] for entry in found[role]} for role in required))
    chosen: dict[str, Asset] = {}
    for role in (role for role in roles if role in found):
        fitting = [entry for entry in found[role] if _rank(entry)[0] == min(shared)] if shared else found[role]
        # A band that one can do without is left out where it lies on another grid.
        best = _finest(fitting)
        if best is not None:
            chosen[role] = best
    return chosen


def _numbers(asset: Asset, roles: Sequence[str]) -> dict[str, int]:
    """Bands of an asset by role, from 1, as the item names them."""
    numbers: dict[str, int] = {}
    for number, band in enumerate(bands_of(asset), start=1):
        words = [str(band.get(word) or "") for word in ("name", "eo:common_name", "common_name")]
        role = next((role for word in words if (role := role_of(word, roles) or role_of(word, ALL_BANDS))), None)
        if role in roles:
            numbers.setdefault(str(role), number)
    return numbers if len(bands_of(asset)) > 1 else {}
