"""STAC catalogues of Sentinel-2 level 2A: those that are known, and those that a user adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from ..errors import InvalidParameter
from ..remote import unsigned

# How addresses of a catalogue's files are made readable: as they are; with a token that the Planetary Computer gives to
# anybody; with keys for the Copernicus Data Space's object storage.
OPEN, PLANETARY, COPERNICUS = "open", "planetary", "copernicus"
SIGNINGS = (OPEN, PLANETARY, COPERNICUS)


@dataclass(frozen=True)
class Catalogue:
    """A STAC catalogue.

    Attributes:
        name: what users call it.
        address: of a STAC API, or of a static catalogue, which is a file on a server or on this machine.
        collections: ids of those that hold Sentinel-2 level 2A. Where two hold one acquisition, the newer processing
            counts, and of equals the collection that is named first. Empty is everything there is.
        signing: one of `SIGNINGS`.
    """

    name: str
    address: str
    collections: tuple[str, ...] = ()
    signing: str = OPEN

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary without credentials that may stand in the address; inverse of `from_dict`."""
        return {**asdict(self), "address": unsigned(self.address)}

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> Catalogue:
        """Rebuild from JSON. Raises InvalidParameter when it is no catalogue."""
        known = {f.name for f in fields(cls)}
        if not isinstance(facts, dict) or set(facts) - known or not {"name", "address"} <= set(facts):
            raise InvalidParameter(
                "The catalogue is not understood.",
                str(facts),
                "Give name, address, collections and signing.",
            )
        found = cls(**{**facts, "collections": tuple(facts.get("collections", ()))})
        found.validate()
        return found

    def validate(self) -> None:
        """See that it can be asked. Raises InvalidParameter."""
        if not self.name.strip() or not self.address.strip():
            raise InvalidParameter(
                "The catalogue is not understood.",
                f"{self.name}: {self.address}",
                "Give name, address, collections and signing.",
            )
        if self.signing not in SIGNINGS:
            raise InvalidParameter(
                "{name} is not known.",
                f"SIGNING = {self.signing}",
                "Choose one of {choices}.",
                name="SIGNING",
                choices=SIGNINGS,
            )


KNOWN = (
    Catalogue(
        "Earth Search", "https://earth-search.aws.element84.com/v1", ("sentinel-2-c1-l2a", "sentinel-2-l2a"), OPEN
    ),
    Catalogue(
        "Planetary Computer", "https://planetarycomputer.microsoft.com/api/stac/v1", ("sentinel-2-l2a",), PLANETARY
    ),
    Catalogue("Copernicus Data Space", "https://stac.dataspace.copernicus.eu/v1", ("sentinel-2-l2a",), COPERNICUS),
)
DEFAULT = KNOWN[0]


def collections_in(text: str) -> tuple[str, ...]:
    """Ids of collections with commas, or semicolons, between.

    >>> collections_in(" a, b;;c ")
    ('a', 'b', 'c')
    """
    return tuple(word.strip() for word in text.replace(";", ",").split(",") if word.strip())


def catalogue_named(word: str, collections: Sequence[str] = (), known: Sequence[Catalogue] = KNOWN) -> Catalogue:
    """The catalogue that a name, or an address, means.

    Args:
        word: a name in any case, or an address; empty is the first of those that are known.
        collections: ids that replace those of the catalogue.
        known: what the name is looked for among.

    Raises:
        InvalidParameter: there is none of that name.
    """
    said = word.strip()
    by_name = {each.name.casefold(): each for each in known}
    by_address = {each.address.rstrip("/"): each for each in known}
    found = by_name.get(said.casefold()) or by_address.get(said.rstrip("/")) or (known[0] if not said else None)
    if found is None and not is_address(said):
        raise InvalidParameter(
            "{name} is not known.",
            f"CATALOGUE = {said}",
            "Choose one of {choices}, or give the address of a STAC catalogue.",
            name="CATALOGUE",
            choices=[each.name for each in known],
        )
    if found is None:
        return Catalogue(unsigned(said), said, tuple(collections))
    return Catalogue(found.name, found.address, tuple(collections) or found.collections, found.signing)


def is_address(word: str) -> bool:
    """Whether a word is the address of a catalogue rather than the name of one."""
    return "://" in word or word.lower().endswith(".json")
