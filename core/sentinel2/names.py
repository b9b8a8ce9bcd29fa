"""What one name says of a band: `B04`, `T18SVG_20220503T155829_B04_10m`, `near-infrared`, `B4_stdDev`, `664.6 nm`.

A name is taken apart into what names the band (a code, a word, a wavelength) and what stands around it. Whether a mere
number is Sentinel-2's depends on the other bands; see `naming`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Optional

from .spectral import ALL_BANDS, COLOURS, LETTERS, NARROW_NIR, NIR, RED_EDGE, ROLES, SHORT_WAVE, band_at

MASK = "mask"
# Where zero means "not measured". What is called a mask of something, such as clouds, is none of these.
_MASKS = {"datamask", "mask", "alpha", "alphaband", "validmask", "validitymask", "valid", "validity", "validdatamask"}
# What is derived from reflectance and is none.
_UNLIKE = re.compile(
    r"(?<![a-z])(std|standard) dev(iation)?(?![a-z])|(?<![a-z0-9])(std|stdd?ev|stdv|sd|sigma|[sd]?var|variance|counts?|cnt"
    r"|num|nobs|qa|qc|quality|masks?|flags?|snr|noise|uncertainty|unc|err|error|rmse|cv|slope|trend|diff|difference|delta"
    r"|ratio|ndvi|[sd]?ent|entropy|asm|contrast|(max|im)?corr\d?|correlation|diss|dissimilarity|homogeneity|idm|inertia"
    r"|shade|prom|savg|skew|skewness|kurtosis|range|sum|amp|amplitude|phase|sin|cos|zscore|anomaly|mad|iqr|weights?|tci"
    r"|zenith|azimuth|angle|detector|footprint)"
    r"(?![a-z0-9])"
)
# Words that come with some of the names of a set and say nothing.
_EMPTY = re.compile(
    r"(?<![a-z0-9])(bands?|channel|central|centre|center|wavelengths?|visible|vis|colou?r|resolution)(?![a-z0-9])"
)
_RANGE_NM = re.compile(r"(?<![a-z0-9.])(\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)(?=\s*(?:nm|nano))")
_RANGE_UM = re.compile(r"(?<![a-z0-9.])(\d+\.\d+)\s*(?:-|–|to)\s*(\d+\.\d+)(?=\s*(?:µm|μm|um|micro))")
_NM = re.compile(r"(?<![a-z0-9.])(\d{3,4}(?:\.\d+)?)\s*(?:nm|nanomet\w+)(?![a-z0-9])")
_UM = re.compile(r"(?<![a-z0-9.])(\d?\.\d+)\s*(?:µm|μm|um|micromet\w+|microns?)(?![a-z0-9])")
# As programs for water name their bands.
_RHO = re.compile(r"(?<![a-z])(rho[stw]|rrs)_(\d{3,4})(?![\w.])")
_CODE = re.compile(r"(?<![a-z0-9])(b|bd|bnd|band) ?(\d{1,3})([an])?(?![a-z0-9])")
_RESOLUTION = re.compile(r"(?<![a-z0-9])(10|20|60) ?m(?![a-z0-9])")
_NEAR = r"(?:near ?infra ?red|near ?ir|nir)"
# Words for bands that are none of the four, and the bands they go with.
_OTHERS = (
    (re.compile(r"(?<![a-z])(coastal|deep)( blue| aerosol)?(?![a-z0-9])|(?<![a-z])green ?i(?![a-z0-9])"), ("B01",)),
    (re.compile(r"(?<![a-z])(red ?edge|vre|re(?= ?\d))( ?\d+)?(?![a-z0-9])"), RED_EDGE),
    (
        re.compile(r"(?<![a-z])(swir|(short ?wave|mid|middle|far|thermal) ?infra ?red|tir|mir)( ?\d+)?(?![a-z0-9])"),
        SHORT_WAVE,
    ),
    (re.compile(rf"(?<![a-z])(narrow {_NEAR}|{_NEAR} ?(narrow|8a|0?2|0?3|0?9))(?![a-z0-9])"), (NARROW_NIR, "B09")),
)
# Near infrared of Landsat, and B8A of Sentinel-2, in catalogues.
_NIR08 = re.compile(r"(?<![a-z])nir ?0?8(?![a-z0-9])")
# The wide one of two, which is B08.
_BROAD_NIR = re.compile(rf"(?<![a-z])({_NEAR} ?(0?1|broad|wide)|(broad|wide|b) ?{_NEAR})(?![a-z0-9])")
_NIR = re.compile(rf"(?<![a-z])({_NEAR}|proche infra ?rouge|pir|nahes infrarot)(?![a-z0-9])")
_INFRARED = re.compile(r"(?<![a-z])infra ?(red|rouge|rot)(?![a-z0-9])")
_COLOUR = re.compile(rf"(?<![^\W\d_])({'|'.join(COLOURS)})(?![^\W_])")
_FOREIGN = re.compile(
    r"sur refl|nadir reflectance|(qa|pixel|radsat) (pixel|qa|radsat|aerosol)"
    r"|(?<![a-z])(bqa|vcid|st b\d|l[cotem]0[4-9]|m[oy]d09|landsat|modis|viirs|aster|planet)"
)
_NATIVE = re.compile(r"(?<![a-z0-9])(scl(?![a-z])|qa60|msk cldprb|s2[abcd] msi|t\d\d[a-z]{3} \d{8}t\d{6})")


@dataclass(frozen=True)
class Reading:
    """What a name says of a band.

    Attributes:
        role: a band of Sentinel-2, one of the model's own, or MASK; empty if it says none.
        sure: whether the name says so by itself; a mere number needs the numbering to be Sentinel-2's.
        around: what stands around the part that names the band; bands of one image share it.
        code: number of the band as written, `4`, `04`, `8A`; empty without one.
        resolution_m: as the name says it, 0 if it does not.
        spare: whether a B8A may stand for near infrared where there is no other.
        broad: whether it is the wide one where there may be two of near infrared.
        unlike: whether it is a statistic or a quality rather than reflectance.
        foreign, native: whether it shows that bands are not numbered, or that they are, as Sentinel-2's.
    """

    role: str = ""
    sure: bool = False
    around: str = ""
    code: str = ""
    resolution_m: int = 0
    spare: bool = False
    broad: bool = False
    unlike: bool = False
    foreign: bool = False
    native: bool = False


def spaced(text: str) -> str:
    """Words of a name in lower case with single spaces between, `dataMask` as `data mask`; decimal points stay."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", unicodedata.normalize("NFC", text))
    return re.sub(r"(?:[^\w.]|_|\.(?!\d)|(?<!\d)\.(?!\d))+", " ", apart.lower()).strip()


@lru_cache(maxsize=4096)
def read_name(text: str, own: Sequence[str] = ()) -> Reading:
    """Take a name apart.

    Args:
        text: a description, a value of metadata, the name of a file.
        own: roles of a model that are not Sentinel-2's, which are found by their exact name.
    """
    plain = spaced(text)
    for role in own:
        if role not in ALL_BANDS and text.strip().lower() == role.lower():
            return Reading(role, sure=True)
    if plain.replace(" ", "") in _MASKS:
        return Reading(MASK, sure=True)
    if plain in LETTERS:
        return Reading(LETTERS[plain], sure=True)
    wave, rest = _wavelength(unicodedata.normalize("NFC", text).lower())
    rest = spaced(rest)
    found = _RESOLUTION.search(rest)
    rest = _RESOLUTION.sub(" ", rest)
    code, rest = _code(rest)
    words, others, rest = _words(rest)
    around = " ".join(_EMPTY.sub(" ", rest).split())
    around = "" if set(around) <= {"*", " "} else re.sub(r"\*( \*)+", "*", around)
    if not words and not others and _INFRARED.fullmatch(around.replace("*", "").strip()):
        words, around = {NIR}, ""
    said = _combined(code, words, others, wave)
    return Reading(
        said.role,
        said.sure,
        around,
        code,
        int(found.group(1)) if found else 0,
        said.spare,
        bool(_BROAD_NIR.search(plain)),
        bool(_UNLIKE.search(around)),
        said.foreign or bool(_FOREIGN.search(plain)),
        bool(_NATIVE.search(plain)),
    )


def role_of(description: Optional[str], roles: Sequence[str] = ROLES) -> Optional[str]:
    """Which of `roles` a name that stands alone gives, or None: `B04`, `b4`, `B4, central wavelength 665 nm`, `red`.

    "Band 4" gives none: any first bands are called so.
    """
    text = (description or "").strip()
    said = read_name(text, tuple(roles))
    counted = not said.sure and not re.search(r"(?<![a-z0-9])b\d", text.lower().replace("_", " "))
    word = said.sure and not said.code
    if said.role not in roles or counted or said.unlike or (word and said.around):
        return None
    return said.role


def _wavelength(text: str) -> tuple[Optional[float], str]:
    """Central wavelength (nm) that a text gives, None without one or with several; the text without it."""
    text = _RHO.sub(r"\1 \2 nm", text)
    for pattern in (_RANGE_NM, _RANGE_UM):
        text = pattern.sub(lambda ends: f"{(float(ends.group(1)) + float(ends.group(2))) / 2:.4g}", text)
    found = {float(value) for value in _NM.findall(text)} | {float(value) * 1000 for value in _UM.findall(text)}
    # Others are widths.
    found = {value for value in found if 350 <= value <= 2600}
    return (found.pop() if len(found) == 1 else None), _UM.sub(" ", _NM.sub(" ", text))


def _code(text: str) -> tuple[str, str]:
    """The number of the band that a text gives, empty without one or with several; the text with a star in its place."""
    found = list(_CODE.finditer(text))
    # In "Band 1: B04" the first is a position.
    named = [match for match in found if match.group(1) == "b"] or found
    codes = {match.group(2) + (match.group(3) or "").upper() for match in named}
    return (codes.pop() if len(codes) == 1 else ""), " ".join(_CODE.sub(" * ", text).split())


def _words(text: str) -> tuple[set[str], set[str], str]:
    """Roles that words give; bands that words for others go with; the text with stars in their places."""
    words: set[str] = set()
    others: set[str] = set()
    for pattern, bands in _OTHERS:
        if pattern.search(text):
            others.update(bands)
        text = pattern.sub("*", text)
    for pattern, role in ((_NIR08, NARROW_NIR), (_BROAD_NIR, NIR), (_NIR, NIR)):
        if pattern.search(text):
            words.add(role)
        text = pattern.sub("*", text)
    # The red of infra-red is none.
    held = _INFRARED.sub("infrared", text)
    words.update(COLOURS[word] for word in _COLOUR.findall(held))
    return words, others, _COLOUR.sub("*", held)


def _combined(code: str, words: set[str], others: set[str], wave: Optional[float]) -> Reading:
    """What code, words and wavelength say together."""
    numbered = role_by_code(code)
    at = band_at(wave) if wave is not None else None
    foreign = bool(code) and not numbered
    if len(words) > 1 or (words and others):
        # A ratio, an index; or one number with words for two.
        return Reading(foreign=foreign)
    if words:
        word = words.pop()
        spare = word == NARROW_NIR or (word == NIR and at == NARROW_NIR)
        if numbered == NARROW_NIR and word in (NIR, NARROW_NIR):
            return Reading(NARROW_NIR, sure=True)
        if at is not None and at != word and not spare:
            return Reading(foreign=foreign)
        role = NARROW_NIR if spare else word
        if numbered == NIR and spare:
            return Reading(NIR, sure=True)
        return Reading(role, sure=True, spare=spare, foreign=foreign or (bool(numbered) and numbered != role))
    if others:
        fits = numbered in others
        return Reading(numbered if fits else "", sure=fits, foreign=foreign or (bool(code) and not fits))
    if wave is not None:
        if numbered and (at == numbered or (numbered == NIR and at == NARROW_NIR)):
            return Reading(numbered, sure=True)
        return Reading(at or "", sure=True, spare=at == NARROW_NIR, foreign=bool(code))
    return Reading(numbered, foreign=foreign)


def role_by_code(code: str) -> str:
    """`4` and `04` -> `B04`, `8A` -> `B8A`; empty for a number that Sentinel-2 has not."""
    short = code.lstrip("0")
    role = "B" + (short if short.endswith("A") else short.zfill(2))
    return role if short and role in ALL_BANDS else ""
