"""Which band of a raster is which: all that it says of its bands, weighed together.

The rule, for any door:

1. Names are looked for in the descriptions, then in the bands' metadata, then among wavelengths; where all of that is
   lacking, in what a virtual raster is made of; last in colour interpretation, if nothing at all was found.
2. Numbers are not names. `B1`, `b01` or `Band 1` count only where the numbering can only be Sentinel-2's; see `_native`.
3. The bands of one image share what stands around the part of the name that tells them apart. Of several such sets that
   are complete the plain one counts, then one that is no percentile; two of a kind are refused, and sets are never mixed.
4. What is called a standard deviation, a count and the like is no reflectance; a data mask or alpha is no band.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from ..text import Text
from .band_facts import BandFacts, places
from .names import MASK, Reading, read_name, role_by_code
from .spectral import BLUE, GREEN, NARROW_NIR, NIR, RED, RED_EDGE, ROLES

_NUMBERED = Text("The bands are only numbered, and numbers do not say which band is which.")
_SEVERAL = Text("Several bands could be meant, and no set of them stands out whose names belong together.")
_UNLIKE = Text("What is named like the bands that the model needs is something else than reflectance.")
_COLOURS = {"red": RED, "green": GREEN, "blue": BLUE, "nir": NIR}
# Names that are shown of many.
_SHOWN = 24
_PERCENTILE = re.compile(r"(?<![a-z])(p ?\d+|perc\w* ?\d*|min|minimum|max|maximum|first|last|mode)(?![a-z])")
_POSITION = re.compile(r"\W*(\d+)[\s_:.)\-]+(?=\S)")


@dataclass(frozen=True)
class Naming:
    """What was found.

    Attributes:
        roles: band number (from 1) by role.
        masks: numbers of bands that are 0 where nothing was measured.
        doubt: why not all is known that was needed, None if nothing is to be said.
        claims: the bands in question, in words.
        example: numbers that `doubt` may be answered with, by role; empty if there are none to suggest.
        notes: what was taken for granted.
        by_colour: whether the roles come from colour interpretation alone.
    """

    roles: Mapping[str, int] = field(default_factory=dict)
    masks: tuple[int, ...] = ()
    doubt: Optional[Text] = None
    claims: tuple[str, ...] = ()
    example: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[Text, ...] = ()
    by_colour: bool = False


@dataclass(frozen=True)
class _Claim:
    """A band that a name gives a role."""

    number: int
    text: str
    reading: Reading

    def __str__(self) -> str:
        return f"{self.number} ({self.text})"


def name_bands(
    facts: Sequence[BandFacts],
    roles: Sequence[str] = ROLES,
    needed: Optional[Sequence[str]] = None,
    given: Optional[Mapping[str, int]] = None,
    deeper: Optional[Callable[[], Sequence[BandFacts]]] = None,
) -> Naming:
    """Find the bands of one image.

    Args:
        facts: one per band.
        roles: bands of the model; others of Sentinel-2 are found too.
        needed: those that it cannot do without; all but near infrared unless told otherwise.
        given: what the user has said already, number by role; what goes with it is preferred.
        deeper: asked for more facts of the same bands where those at hand do not do.
    """
    given = given or {}
    needed = tuple(role for role in roles if role != NIR) if needed is None else tuple(needed)
    needed = tuple(role for role in needed if role not in given)
    search = _Search(roles, needed, given)
    found = search.among(facts)
    if deeper is not None and not search.settled(found):
        facts = deeper()
        found = search.among(facts)
    if not found.roles and not search.settled(found):
        colours = search.by_colour(facts, found.masks)
        found = replace(colours, masks=found.masks) if colours.roles else found
    return found


class _Search:
    """What is looked for in one place after another."""

    def __init__(self, roles: Sequence[str], needed: Sequence[str], given: Mapping[str, int]) -> None:
        self._roles, self._needed, self._given = tuple(roles), needed, given

    def settled(self, found: Naming) -> bool:
        """Whether nothing else that is known of the bands could say more: all is named, or what is named is in doubt."""
        whole = all(role in found.roles for role in self._needed)
        return whole or (found.doubt is not None and found.doubt != _NUMBERED)

    def among(self, facts: Sequence[BandFacts]) -> Naming:
        """The first place that names all that is needed; otherwise the first doubt, or what there is."""
        out: set[int] = set()
        masks: dict[int, None] = {}
        partial, numbered = Naming(), Naming()
        for names in places(facts):
            readings = self._read(names)
            masks.update((n, None) for n, (_, reading) in readings.items() if reading.role == MASK)
            out.update(n for n, (_, reading) in readings.items() if reading.unlike or reading.role == MASK)
            claims = [_Claim(n, text, reading) for n, (text, reading) in readings.items() if reading.role]
            found = self._weigh([claim for claim in claims if claim.number not in out], readings)
            ruled_out = [claim for claim in claims if claim.reading.unlike and claim.reading.role in self._needed]
            if ruled_out and not self.settled(found):
                found = Naming(doubt=_UNLIKE, claims=_listed(self._roles, ruled_out))
            if self.settled(found):
                return replace(found, masks=tuple(masks))
            partial = partial if len(partial.roles) >= len(found.roles) else found
            numbered = numbered if numbered.doubt is not None else found
        return replace(partial, masks=tuple(masks), doubt=numbered.doubt, claims=numbered.claims)

    def by_colour(self, facts: Sequence[BandFacts], masks: Sequence[int]) -> Naming:
        """Roles by colour interpretation."""
        found: dict[str, int] = {}
        taken = {*masks, *self._given.values()}
        for number, fact in enumerate(facts, start=1):
            role = _COLOURS.get(fact.colour)
            if role and role not in self._given and number not in taken:
                found.setdefault(role, number)
        return Naming(found, by_colour=bool(found))

    def _read(self, names: Sequence[tuple[str, ...]]) -> dict[int, tuple[str, Reading]]:
        """What names, several per band where it is made of several, say; by band number."""
        first = [each[0] if each else "" for each in names]
        positions = [_POSITION.match(text) for text in first]
        # A count of the bands tells nothing.
        count = [int(match.group(1)) - n if match else None for n, match in enumerate(positions)]
        counted = len(names) > 1 and count[0] in (0, 1) and len(set(count)) == 1
        found = {}
        for number, each in enumerate(names, start=1):
            texts = [_POSITION.sub("", text, count=1) if counted else text for text in each if text]
            readings = [read_name(text, self._roles) for text in texts]
            if readings and len({(r.role, r.code.lstrip("0"), r.unlike) for r in readings}) == 1:
                around = " + ".join(dict.fromkeys(r.around for r in readings))
                found[number] = (texts[0], replace(readings[0], around=around))
        return found

    def _weigh(self, claims: Sequence[_Claim], readings: Mapping[int, tuple[str, Reading]]) -> Naming:
        """Roles that claims give, or the doubt about them."""
        kept = {readings[n][1].around for n in self._given.values() if n in readings}
        fixed = set(self._given.values())
        free = [c for c in claims if c.number not in fixed and c.reading.role not in self._given]
        named, numbered = _sure(free, readings)
        groups: dict[str, list[_Claim]] = defaultdict(list)
        for claim in named:
            groups[claim.reading.around].append(claim)
        if kept & set(groups):
            groups = defaultdict(list, {around: groups[around] for around in groups if around in kept})
        picks = {around: self._pick(group, claims) for around, group in groups.items()}
        complete = [around for around, roles in picks.items() if self._complete(roles)]
        best = [around for around in complete if _rank(around) == min(map(_rank, complete))]
        if len(best) == 1:
            return self._chosen(picks[best[0]], [claim for claim in free if claim.reading.around != best[0]])
        contested = [claim for claim in named if claim.reading.role in self._roles]
        if best or all(role in {claim.reading.role for claim in contested} for role in self._needed):
            found = None if best else self._apart(contested)
            return found or self._several(contested, picks[best[0]] if best else {})
        # Something is missing whatever is chosen.
        fullest = max(picks, key=lambda around: (len(picks[around]), -_rank(around)), default="")
        roles = {role: claim.number for role, claim in picks.get(fullest, {}).items() if claim is not None}
        if numbered:
            return Naming(roles, doubt=_NUMBERED, claims=tuple(map(str, numbered[:_SHOWN])))
        return Naming(roles)

    def _pick(self, group: Sequence[_Claim], claims: Sequence[_Claim]) -> dict[str, Optional[_Claim]]:
        """The band of a set by role, None where several claim it."""
        by_role: dict[str, list[_Claim]] = defaultdict(list)
        for claim in group:
            by_role[claim.reading.role].append(claim)
        picked = {role: _finest(several) for role, several in by_role.items()}
        spare = [c for c in by_role.get(NARROW_NIR, []) if c.reading.spare]
        # Beside red edge it is what Sentinel-2 calls B8A.
        edged = any(c.reading.role in RED_EDGE for c in claims)
        if len(spare) == 1 and NIR in self._roles and NIR not in picked and NIR not in self._given and not edged:
            picked.pop(NARROW_NIR)
            picked[NIR] = spare[0]
        return picked

    def _complete(self, roles: Mapping[str, Optional[_Claim]]) -> bool:
        return all(roles.get(role) for role in self._needed) and all(roles.get(r, r) for r in self._roles)

    def _chosen(self, picked: Mapping[str, Optional[_Claim]], others: Sequence[_Claim]) -> Naming:
        """A set of bands, with words about the claims of others."""
        roles = {role: claim for role, claim in picked.items() if claim is not None}
        others = [claim for claim in others if claim.reading.role in self._roles]
        notes = []
        if any(c.reading.role in roles for c in others):
            used = _listed(self._roles, [roles[role] for role in self._roles if role in roles])
            notes.append(
                Text(
                    "Several bands could be meant; those whose names belong together are used: {bands}. Give the band numbers if you mean others.",
                    bands=list(used),
                )
            )
        elif others:
            notes.append(
                Text(
                    "Not used, because their names do not belong with the others: {bands}. Give the band numbers if they do.",
                    bands=list(_listed(self._roles, others)),
                )
            )
        notes += _spare_note(roles)
        return Naming({role: claim.number for role, claim in roles.items()}, notes=tuple(notes))

    def _several(self, claims: Sequence[_Claim], example: Mapping[str, Optional[_Claim]]) -> Naming:
        numbers = {role: claim.number for role, claim in example.items() if claim is not None and role in self._roles}
        return Naming(doubt=_SEVERAL, claims=_listed(self._roles, claims), example=numbers)

    def _apart(self, claims: Sequence[_Claim]) -> Optional[Naming]:
        """Claims in names that share too little to be a set; None if something makes several sets of them."""
        words = [set(claim.reading.around.replace("*", "").split()) for claim in claims]
        shared = [word for word in set().union(*words) if 1 < sum(word in each for each in words) < len(words)]
        several = len({claim.reading.role for claim in claims}) < len(claims)
        numbered = any(character.isdigit() for each in words for word in each for character in word)
        if several or shared or numbered:
            return None
        roles = {claim.reading.role: claim for claim in claims}
        note = Text(
            "The names of the bands differ in more than the band; they are taken as one image: {bands}.",
            bands=list(_listed(self._roles, claims)),
        )
        return Naming({role: claim.number for role, claim in roles.items()}, notes=(note, *_spare_note(roles)))


def _sure(claims: Sequence[_Claim], readings: Mapping[int, tuple[str, Reading]]) -> tuple[list[_Claim], list[_Claim]]:
    """Claims that hold, and those by numbers that may be anybody's."""
    said = [reading for _, reading in readings.values()]
    foreign, native = any(r.foreign for r in said), any(r.native for r in said)
    codes: dict[str, list[str]] = defaultdict(list)
    for reading in said:
        if reading.code and not reading.unlike:
            codes[reading.around].append(reading.code)
    ours = {around: not foreign and _native(set(found), native) for around, found in codes.items()}
    holds = [claim for claim in claims if claim.reading.sure or ours.get(claim.reading.around)]
    return holds, [claim for claim in claims if claim not in holds]


def _native(codes: set[str], native: bool) -> bool:
    """Whether a numbering can only be that of Sentinel-2.

    So it is with B8A, or with bands that only Sentinel-2 has beside them; with two digits (B02) unless they count from the
    first; with bare numbers (B2) where they leave some out and have B12, or B8 without B1 and B5: Landsat's panchromatic B8
    comes with its blue B1 or its near infrared B5.
    """
    if not all(role_by_code(code) for code in codes):
        return False
    if native or any(code.endswith("A") for code in codes):
        return True
    numbers = sorted({int(code) for code in codes})
    if len(numbers) == 1:
        return numbers[0] > 1
    count = numbers == list(range(numbers[0], numbers[-1] + 1))
    if any(code.startswith("0") for code in codes):
        return not (count and numbers[0] == 1)
    return not count and (12 in numbers or (8 in numbers and not {1, 5} & set(numbers)))


def _finest(claims: Sequence[_Claim]) -> Optional[_Claim]:
    """The one claim, the only broad one, or the finest where all say their resolution; None if that leaves several."""
    broad = [claim for claim in claims if claim.reading.broad]
    claims = broad if len(broad) == 1 else claims
    by_resolution = sorted(claims, key=lambda claim: claim.reading.resolution_m)
    if len(claims) > 1 and by_resolution[0].reading.resolution_m in (0, by_resolution[1].reading.resolution_m):
        return None
    return by_resolution[0]


def _rank(around: str) -> int:
    """Which sets come first: plain names, then others, then percentiles and the like."""
    return 2 if _PERCENTILE.search(around) else int(bool(around))


def _listed(roles: Sequence[str], claims: Sequence[_Claim]) -> tuple[str, ...]:
    """`B04 = 3 (20220503_B04), 7 (20220610_B04)` for each role, shortened where there are many."""
    out = []
    for role in dict.fromkeys((*roles, *(claim.reading.role for claim in claims))):
        found = [str(claim) for claim in claims if claim.reading.role == role]
        if not found and role == NIR:
            found = [str(claim) for claim in claims if claim.reading.spare]
        if found:
            more = ["..."] if len(found) > _SHOWN // 4 else []
            out.append(f"{role} = {', '.join(found[: _SHOWN // 4] + more)}")
    return tuple(out)


def _spare_note(roles: Mapping[str, _Claim]) -> list[Text]:
    """What is to be said where something else stands in for B08."""
    claim = roles.get(NIR)
    if claim is None or not claim.reading.spare:
        return []
    return [
        Text(
            "Band {band} is taken as near infrared (B08). In catalogues of Sentinel-2 this is the name of B8A, which has 20 m pixels; then leave it out by giving the numbers of the other bands only.",
            band=str(claim),
        )
    ]
