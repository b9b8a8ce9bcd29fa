"""Errors and texts keep their templates on the way through JSON, and always say what to do."""

from __future__ import annotations

import copy
import json

import pytest
from subpixel.core import errors
from subpixel.core.errors import SuperResolutionError, error_from_dict
from subpixel.core.request import SuperResolveRequest
from subpixel.core.sentinel2.bands import encoding_of
from subpixel.core.text import Text, decode, encode

CHILDREN = SuperResolutionError.__subclasses__()
FRENCH = {
    "{what} of {parts} in {origin} at {gsd_m:.1f} m": "{gsd_m:.2f} m : {origin}, {parts}, {what}",
    "given": "donné",
    "none": "aucun",
}


def french(template: str) -> str:
    return FRENCH.get(template, template)


def test_a_text_is_english_and_can_be_said_otherwise() -> None:
    text = Text(
        "{what} of {parts} in {origin} at {gsd_m:.1f} m",
        what="DN",
        parts=["B04", Text("none")],
        origin=Text("given"),
        gsd_m=9.96,
    )
    assert text == "DN of B04, none in given at 10.0 m"
    assert text.words(french) == "9.96 m : donné, B04, aucun, DN"
    back = decode(json.loads(json.dumps(encode({"texts": [text], "n": 1}))))
    assert back == {"texts": [text], "n": 1}
    for other in (back["texts"][0], copy.deepcopy(text)):
        assert other.words(french) == text.words(french)


def test_a_translation_that_does_not_fit_gives_way_to_english() -> None:
    text = Text("{n} tiles", n=3)
    for bad in ("{m} Kacheln", "{n:q} Kacheln", "{n Kacheln", "{} Kacheln"):
        assert text.words(lambda _, bad=bad: bad) == "3 tiles"


def test_words_without_values_are_taken_as_they_are() -> None:
    assert Text("{not a place} { for 100 %") == "{not a place} { for 100 %"


@pytest.mark.parametrize("child", CHILDREN)
def test_every_error_says_what_to_do_and_survives_json(child: type[SuperResolutionError]) -> None:
    error = child("{name} is wrong.", Text("{n} px", n=2), "Give {low} or more.", name="STEPS", low=1)
    assert str(error) == "STEPS is wrong. [2 px] Give 1 or more."
    back = error_from_dict(json.loads(json.dumps(error.to_dict())))
    assert type(back) is child
    assert str(back) == str(error)
    for text in (back.what, back.where, back.remedy):
        assert isinstance(text, Text)
    assert back.what.template == "{name} is wrong."
    assert back.remedy.values["low"] == 1
    advised = child("Something.").remedy
    assert advised.endswith(".")
    assert len(advised.split()) >= 3


def test_cancelled_needs_no_words() -> None:
    back = error_from_dict(errors.RunCancelled().to_dict())
    assert isinstance(back, errors.RunCancelled)
    assert back.what == "Cancelled."


def test_an_unknown_kind_counts_as_failure_of_the_engine() -> None:
    assert type(error_from_dict({"type": "New", "what": "x"})) is errors.EngineFailed


def test_errors_of_a_request_can_be_translated() -> None:
    with pytest.raises(errors.InvalidParameter) as caught:
        SuperResolveRequest("a.tif", "b.tif", steps=99).validate()
    assert caught.value.what.template == "{name} is out of range."
    assert caught.value.remedy == "Give a whole number from 0 to 15."
    assert caught.value.remedy.template == "Give a whole number from {low} to {high}."


def test_where_the_encoding_comes_from_can_be_translated() -> None:
    said = encoding_of("uint16", 1.0, -1000.0)[2]
    assert said == "offset of the band; Sentinel-2 default"
    assert said.values["origin"].template == "Sentinel-2 default"
