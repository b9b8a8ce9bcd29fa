"""Catalogues by name and by address."""

from __future__ import annotations

import json

import pytest
from subpixel.core.archive.catalogue import DEFAULT, KNOWN, PLANETARY, Catalogue, catalogue_named
from subpixel.core.errors import InvalidParameter


@pytest.mark.parametrize("known", KNOWN)
def test_known_catalogues_survive_json_and_are_found_by_name_and_address(known: Catalogue) -> None:
    assert Catalogue.from_dict(json.loads(json.dumps(known.to_dict()))) == known
    assert catalogue_named(known.name.upper()) == known
    assert catalogue_named(known.address + "/") == known
    assert known.collections


def test_the_first_is_meant_where_nobody_says() -> None:
    assert catalogue_named("") == DEFAULT
    assert catalogue_named("", ["sentinel-2-l2a"]).collections == ("sentinel-2-l2a",)


def test_an_address_is_a_catalogue_of_its_own() -> None:
    found = catalogue_named("https://example.org/stac", ["s2"])
    assert (found.address, found.collections, found.signing) == ("https://example.org/stac", ("s2",), "open")
    assert catalogue_named("/data/catalog.json").address == "/data/catalog.json"


def test_added_ones_are_found_by_their_name() -> None:
    mine = Catalogue("Mine", "https://example.org/api", ("a",), PLANETARY)
    assert catalogue_named("mine", (), (*KNOWN, mine)) == mine


@pytest.mark.parametrize("word", ["Landsat", "earth-search"])
def test_an_unknown_name_is_refused_with_those_that_are_known(word: str) -> None:
    with pytest.raises(InvalidParameter, match=r"CATALOGUE = .* Earth Search, Planetary Computer"):
        catalogue_named(word)


@pytest.mark.parametrize(
    "facts",
    [
        {"name": "a"},
        {"name": "a", "address": ""},
        {"name": "a", "address": "https://example.org", "signing": "none"},
        {"name": "a", "address": "https://example.org", "password": "x"},
        "Earth Search",
    ],
)
def test_what_is_no_catalogue_is_refused(facts: object) -> None:
    with pytest.raises(InvalidParameter):
        Catalogue.from_dict(facts)  # type: ignore[arg-type]


def test_credentials_in_an_address_go_nowhere() -> None:
    found = catalogue_named("https://me:secret@example.org/stac?token=abc")
    assert "secret" not in json.dumps(found.to_dict())
    assert "abc" not in json.dumps(found.to_dict())
    assert "secret" in found.address
