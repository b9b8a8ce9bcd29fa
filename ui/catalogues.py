"""STAC catalogues that a user keeps: those that are known, as long as he leaves them, and his own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsSettings

from ..core.archive.catalogue import KNOWN, Catalogue, is_address
from ..core.errors import InvalidParameter
from ..core.remote import shown, unsigned
from .settings import PREFIX

KEY = f"{PREFIX}/catalogues"


@dataclass(frozen=True)
class KeptCatalogue:
    """A catalogue, and the way in.

    Attributes:
        catalogue: its address has no credentials in it.
        auth: id of an entry of QGIS's authentication manager; empty where the archive asks for none.
    """

    catalogue: Catalogue
    auth: str = ""

    def validate(self) -> None:
        """See that it can be asked and kept.

        Raises:
            InvalidParameter: it cannot, or there are credentials in its address.
        """
        self.catalogue.validate()
        address = self.catalogue.address
        if unsigned(address) != address or shown(address) != address:
            raise InvalidParameter(
                "There are credentials in the catalogue's address.",
                unsigned(address),
                "Keep them in QGIS's authentication manager, and choose that entry as the catalogue's credentials.",
            )
        if not is_address(address):
            raise InvalidParameter(
                "The catalogue's address is not understood.",
                address,
                "Give the address of a STAC catalogue, such as https://example.org/stac/v1, or a path that ends in .json.",
            )


def kept_catalogues() -> list[KeptCatalogue]:
    """In the user's order; those that are known where he keeps none. What cannot be understood is left out."""
    try:
        stored = json.loads(QgsSettings().value(KEY, "[]", type=str))
    except (ValueError, TypeError):
        stored = []
    found = []
    for facts in stored if isinstance(stored, list) else []:
        try:
            kept = _rebuilt(facts)
        except (InvalidParameter, TypeError, KeyError, AttributeError):
            continue
        found.append(kept)
    return found or [KeptCatalogue(each) for each in KNOWN]


def _rebuilt(facts: Any) -> KeptCatalogue:
    kept = KeptCatalogue(Catalogue.from_dict(facts["catalogue"]), str(facts.get("auth", "")))
    kept.validate()
    return kept


def keep_catalogues(catalogues: Sequence[KeptCatalogue]) -> None:
    """Remember these, in this order; none of them are those that are known.

    Raises:
        InvalidParameter: one cannot be kept, or two have one name.
    """
    names: set[str] = set()
    for each in catalogues:
        each.validate()
        name = each.catalogue.name.strip().casefold()
        if name in names:
            raise InvalidParameter("Two catalogues have one name.", each.catalogue.name, "Give another name.")
        names.add(name)
    stored = [{"catalogue": each.catalogue.to_dict(), "auth": each.auth} for each in catalogues]
    QgsSettings().setValue(KEY, json.dumps(stored))


def catalogues_by_name() -> list[Catalogue]:
    """What a name may mean: those that are kept, then those that are known and whose names these leave free."""
    kept = [each.catalogue for each in kept_catalogues()]
    taken = {each.name.casefold() for each in kept}
    return [*kept, *(each for each in KNOWN if each.name.casefold() not in taken)]


def auth_kept_for(catalogue: Catalogue) -> str:
    """Id of the entry that is kept for a catalogue, empty for none: of its address, whose host alone may be told."""
    same = [each for each in kept_catalogues() if _place(each.catalogue) == _place(catalogue)]
    named = [each for each in same if each.catalogue.name.casefold() == catalogue.name.casefold()]
    return next((each.auth for each in (*named, *same) if each.auth), "")


def _place(catalogue: Catalogue) -> tuple[str, str]:
    return catalogue.address.rstrip("/"), catalogue.signing
