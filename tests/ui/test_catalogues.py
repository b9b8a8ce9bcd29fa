"""Catalogues in the settings: what is kept, what is refused, and which credentials belong to which."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings
from subpixel.core.archive.catalogue import COPERNICUS, KNOWN, OPEN, PLANETARY, Catalogue
from subpixel.core.errors import InvalidParameter
from subpixel.ui.catalogues import (
    KEY,
    KeptCatalogue,
    auth_kept_for,
    catalogues_by_name,
    keep_catalogues,
    kept_catalogues,
)

MINE = Catalogue("Mine", "https://example.org/stac", ("s2", "s2-old"), PLANETARY)


@pytest.fixture(autouse=True)
def nothing_kept(qgis_app) -> Iterator[None]:
    QgsSettings().remove(KEY)
    yield
    QgsSettings().remove(KEY)


def test_those_that_are_known_are_there_at_first() -> None:
    assert [each.catalogue for each in kept_catalogues()] == list(KNOWN)
    assert catalogues_by_name() == list(KNOWN)


def test_a_round_trip() -> None:
    wanted = [KeptCatalogue(MINE, "abc1234"), KeptCatalogue(KNOWN[1])]
    keep_catalogues(wanted)
    assert kept_catalogues() == wanted
    # A name that the toolbox and old models use means what it meant.
    assert catalogues_by_name() == [MINE, KNOWN[1], KNOWN[0], KNOWN[2]]
    keep_catalogues([])
    assert [each.catalogue for each in kept_catalogues()] == list(KNOWN)


def test_a_known_one_may_be_changed() -> None:
    changed = Catalogue(KNOWN[0].name, "https://example.org/mirror", ("a",), OPEN)
    keep_catalogues([KeptCatalogue(changed)])
    assert [each for each in catalogues_by_name() if each.name == changed.name] == [changed]


@pytest.mark.parametrize(
    "address",
    [
        "https://me:hidden-word@example.org/stac",
        "https://example.org/stac?token=hidden-word",
        "/data/c.json?sig=hidden-word",
    ],
)
def test_credentials_in_an_address_are_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(InvalidParameter, match="authentication manager") as caught:
        keep_catalogues([KeptCatalogue(Catalogue("Mine", address))])
    assert "hidden-word" not in str(caught.value)
    assert "hidden-word" not in QgsSettings().value(KEY, "", type=str)


@pytest.mark.parametrize(
    "wrong",
    [
        Catalogue("", "https://example.org"),
        Catalogue("Mine", ""),
        Catalogue("Mine", "example"),
        Catalogue("Mine", "https://x", (), "none"),
    ],
)
def test_what_cannot_be_asked_is_refused(wrong: Catalogue) -> None:
    with pytest.raises(InvalidParameter):
        keep_catalogues([KeptCatalogue(wrong)])


def test_two_of_one_name_are_refused() -> None:
    with pytest.raises(InvalidParameter, match="one name"):
        keep_catalogues([KeptCatalogue(MINE), KeptCatalogue(Catalogue("mine ", "https://example.org/other"))])


@pytest.mark.parametrize("stored", ["", "{", "3", "[3]", '[{"auth": "a"}]', '[{"catalogue": {"name": "a"}}]'])
def test_settings_that_are_damaged_leave_those_that_are_known(stored: str) -> None:
    QgsSettings().setValue(KEY, stored)
    assert [each.catalogue for each in kept_catalogues()] == list(KNOWN)


def test_credentials_go_to_their_own_address_alone() -> None:
    data_space = KNOWN[2]
    keep_catalogues([KeptCatalogue(data_space, "keys123"), KeptCatalogue(MINE, "mine123")])
    assert auth_kept_for(data_space) == "keys123"
    assert data_space.signing == COPERNICUS
    assert auth_kept_for(Catalogue("another name", f"{MINE.address}/", (), PLANETARY)) == "mine123"
    assert auth_kept_for(Catalogue(MINE.name, "https://example.com/stac", (), PLANETARY)) == ""
    assert auth_kept_for(Catalogue(MINE.name, MINE.address, (), OPEN)) == ""
