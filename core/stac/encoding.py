"""How DN of a STAC item's assets become reflectance: what the assets say, what the item says of them, and its baseline.

Works on items as plain dictionaries, as they are in a file or in the answer of a catalogue. Fields after the STAC
extensions raster (1 and 2), processing and Sentinel-2, and after what the catalogues of Earth Search, the Planetary
Computer and the Copernicus Data Space write.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..errors import InvalidParameter
from ..sentinel2.bands import QUANTIFICATION
from ..sentinel2.encoding import OFFSET, OFFSET_SINCE
from ..text import Text

# Says that a catalogue has taken the offset of newer baselines out of the values.
_OFFSET_APPLIED = ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied", "s2:boa_offset_applied")
_BASELINE = ("s2:processing_baseline", "sentinel:processing_baseline", "sentinel2:processing_baseline")
# Names that ESA gives, which end with the baseline or hold it.
_NAMES = (
    "s2:product_uri",
    "sentinel:product_id",
    "s2:granule_id",
    "s2:datastrip_id",
    "s2:datatake_id",
    "eopf:datastrip_id",
    "eopf:datatake_id",
    "title",
)
_IN_PRODUCT = re.compile(r"(?<![A-Za-z0-9])S2[A-Z]_MSIL(?:1C|2A)_\d{8}T\d{6}_N(\d\d)(\d\d)_")
_IN_NAME = re.compile(r"_N(\d\d)\.(\d\d)$")
_NUMBER = re.compile(r"[NV]?(\d{1,2})\.(\d{1,2})$", re.IGNORECASE)
_PACKED = re.compile(r"N?(\d\d)(\d\d)$", re.IGNORECASE)
# Of versions of any software only those written as ESA writes a baseline are taken for one.
_AS_ESA = re.compile(r"[NV]?\d{1,2}\.\d\d$|N\d{4}$", re.IGNORECASE)
# What processing of one's own is called in products; it may have an offset or not.
_OWN = 99.0


@dataclass(frozen=True)
class StacEncoding:
    """Encoding of the assets of an item.

    Attributes:
        quantification: DN per unit of reflectance, None where nobody says.
        offset: DN added before dividing, None where nobody says.
        supposed: it follows from the processing baseline alone, so what a file says of itself is closer to its values.
        doubt: what does not fit together, None if all does.
    """

    quantification: Optional[float] = None
    offset: Optional[float] = None
    supposed: bool = False
    doubt: Optional[Text] = None


def bands_of(asset: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is said of an asset's bands, of STAC 1.1 or before."""
    return list(asset.get("bands") or asset.get("eo:bands") or [])


def baseline_of(item: Mapping[str, Any]) -> Optional[str]:
    """Processing baseline of a Sentinel-2 item, such as `05.10`; None where nobody says."""
    properties = item.get("properties") or {}
    for key in _BASELINE:
        if (found := _parsed(properties.get(key))) is not None:
            return found
    if _other_mission(properties):
        return None
    software = properties.get("processing:software")
    named = software.items() if isinstance(software, Mapping) else ()
    versions = [properties.get("processing:version"), *(v for k, v in named if "baseline" in str(k).lower())]
    for version in versions:
        said = _words(version)
        if _AS_ESA.match(said) and (found := _parsed(said)) is not None:
            return found
    for name in [*(properties.get(key) for key in _NAMES), item.get("id"), *_addresses(item)]:
        for pattern in (_IN_PRODUCT, _IN_NAME):
            match = pattern.search(str(name or ""))
            if match and float(match.group(1)) < _OWN:
                return ".".join(match.groups())
    return None


def _addresses(item: Mapping[str, Any]) -> Iterator[str]:
    for asset in (item.get("assets") or {}).values():
        yield str(asset.get("href") or "")


def _words(said: Any) -> str:
    """A version as text. JSON may hold it as a number, which has lost its last zero."""
    return f"{said:.2f}" if isinstance(said, (int, float)) and not isinstance(said, bool) else str(said or "").strip()


def _parsed(said: Any) -> Optional[str]:
    match = _NUMBER.match(_words(said)) or _PACKED.match(_words(said))
    if match is None or not 0 < float(match.group(1)) < _OWN:
        return None
    return f"{int(match.group(1)):02d}.{match.group(2).ljust(2, '0')}"


def _other_mission(properties: Mapping[str, Any]) -> bool:
    """Whether the item says that something else than Sentinel-2 has measured it."""
    said = [str(properties[key]).lower() for key in ("constellation", "platform", "mission") if properties.get(key)]
    return bool(said) and not any(re.match(r"(copernicus[ :_-]*)?s(entinel)?[-_ ]?2", word) for word in said)


def encoding_of_assets(assets: Sequence[Mapping[str, Any]], item: Mapping[str, Any]) -> StacEncoding:
    """The encoding that assets of an item share; one that says nothing is as the others.

    Raises:
        InvalidParameter: they differ.
    """
    found = [encoding_of_asset(asset, item) for asset in assets]
    said = [each for each in found if each.quantification is not None and not each.supposed]
    said = said or [each for each in found if each.quantification is not None]
    values = {(round(each.quantification or 0, 3), round(each.offset or 0, 3)) for each in said}
    if len(values) > 1:
        raise InvalidParameter(
            "The bands of the STAC item differ in scale or offset.",
            f"{item.get('id')}: (DN + offset) / quantification = {', '.join(f'(DN + {o:g}) / {q:g}' for q, o in sorted(values))}",
            "Give QUANTIFICATION and OFFSET by hand.",
        )
    return said[0] if said else StacEncoding()


def counts(said: StacEncoding, dtype: str, silent: bool) -> bool:
    """Whether what an item says of its DN stands, once a file of it is open.

    Args:
        said: by the item.
        dtype: numpy name of the data type of the file.
        silent: the file itself says nothing of how its DN become reflectance.
    """
    if said.quantification is None or said.offset is None:
        return False
    return not said.supposed or (dtype == "uint16" and silent)


def encoding_of_asset(asset: Mapping[str, Any], item: Mapping[str, Any]) -> StacEncoding:
    """Quantification value and offset (DN) of an asset: reflectance = scale DN + offset, as STAC has it.

    Some catalogues have taken the offset of newer processing baselines out of the values, say so in the item, and name
    it in the assets all the same; others leave it in the values and name only the baseline.
    """
    quantification, offset, kind = _said(asset)
    baseline = baseline_of(item)
    shifted = baseline is not None and float(baseline) >= OFFSET_SINCE and kind in (None, "uint16")
    if _offset_applied(item, asset):
        return StacEncoding() if quantification is None else StacEncoding(quantification, 0.0)
    if offset is None:
        if shifted and quantification in (None, QUANTIFICATION):
            return StacEncoding(QUANTIFICATION, OFFSET, supposed=True)
        return StacEncoding() if quantification is None else StacEncoding(quantification, 0.0)
    doubt = None
    if offset == 0 and shifted and quantification == QUANTIFICATION:
        doubt = Text(
            "The STAC item names processing baseline {baseline}, whose DN have an offset of {expected:g}, but its assets say that there is none, and so it was taken. Give OFFSET {expected:g} if reflectance comes out 0.1 too high.",
            baseline=baseline,
            expected=OFFSET,
        )
    elif offset == OFFSET and baseline is not None and float(baseline) < OFFSET_SINCE:
        doubt = Text(
            "The STAC item names processing baseline {baseline}, whose DN have no offset, but its assets say {offset:g}, and so it was taken. Give OFFSET 0 if reflectance comes out 0.1 too low.",
            baseline=baseline,
            offset=offset,
        )
    return StacEncoding(quantification, offset, doubt=doubt)


def _offset_applied(item: Mapping[str, Any], asset: Mapping[str, Any]) -> bool:
    """Whether the values no longer have the offset. Files as ESA has made them have it, whatever is said of copies."""
    properties = item.get("properties") or {}
    applied = any(str(properties.get(key)).lower() == "true" for key in _OFFSET_APPLIED)
    # As Google's Earth Engine calls collections that it has brought to one encoding.
    applied = applied or "harmonized" in str(item.get("collection") or "").lower()
    return applied and not is_jpeg2000(asset)


def is_jpeg2000(asset: Mapping[str, Any]) -> bool:
    """Whether an asset is a JPEG 2000 file, the format that products are distributed in."""
    path = str(asset.get("href") or "").partition("?")[0].lower()
    return path.endswith(".jp2") or str(asset.get("type") or "").lower().startswith("image/jp2")


def _said(asset: Mapping[str, Any]) -> tuple[Optional[float], Optional[float], Optional[str]]:
    """Quantification value, offset (DN) and data type as an asset says itself; None where it does not.

    Of scale 1 and offset 0 nothing is taken: many write them wherever they know nothing.
    """
    band: dict[str, Any] = next(iter(asset.get("raster:bands") or bands_of(asset)), {})
    facts = {**asset, **band}
    kind = facts.get("data_type") or facts.get("raster:data_type")
    scale, offset = (_number(facts.get(f"raster:{word}", facts.get(word))) for word in ("scale", "offset"))
    if scale is None or scale <= 0 or scale == 1:
        if not offset:
            return None, None, kind
        # Without a scale: DN, as ESA's own metadata has it, or reflectance.
        whole = 1.0 if str(kind).startswith("float") else QUANTIFICATION
        return whole, _whole(offset if abs(offset) > 1 else offset * whole), kind
    # What is above 1 can be no scale of reflectance, but the value to divide by.
    quantification = _whole(scale if scale > 1 else 1 / scale)
    if offset is None:
        return quantification, None, kind
    return quantification, _whole(offset if abs(offset) > 1 else offset * quantification), kind


def _whole(value: float) -> float:
    """A number without what decimal fractions have added to it."""
    return float(round(value)) if math.isclose(value, round(value), rel_tol=1e-9) else value


def _number(value: Any) -> Optional[float]:
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if math.isfinite(found) else None
