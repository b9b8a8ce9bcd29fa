from __future__ import annotations

import pytest
from subpixel.core.sentinel2.bands import default_quantification, role_of, roles_of


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("B04", "B04"),
        ("b4", "B04"),
        ("Band 4", None),
        ("B4, central wavelength 665 nm", "B04"),
        ("red", "B04"),
        ("T18SVG_20201207_B03_10m", "B03"),
        ("Green", "B03"),
        ("B8", "B08"),
        ("nir", "B08"),
        ("near infrared", "B08"),
        ("B02", "B02"),
        ("B8A", None),
        ("B12", None),
        ("B11", None),
        ("SCL", None),
        ("", None),
        (None, None),
        ("Band 1", None),
        ("rededge", None),
        ("B04 and B03", None),
    ],
)
def test_role_of(text: str, role: str) -> None:
    assert role_of(text) == role


def test_a_model_with_other_bands_finds_them() -> None:
    assert role_of("B5, central wavelength 705 nm", ("B05", "B06")) == "B05"
    assert role_of("B8A", ("B08", "B8A")) == "B8A"
    assert role_of("red", ("B05", "B06")) is None
    assert role_of("pan", ("PAN",)) == "PAN"
    assert roles_of(["PAN", "B04", "SCL"], (), ("PAN",)) == {"PAN": 1, "B04": 2}


def test_other_bands_are_found_too_and_colours_do_not_overrule_them() -> None:
    assert roles_of(["B11", "B12", "B04"]) == {"B11": 1, "B12": 2, "B04": 3}
    assert roles_of(["B11", "B8A", "B05"], ["red", "green", "blue"]) == {"B11": 1, "B8A": 2, "B05": 3}


def test_descriptions_come_before_colours() -> None:
    assert roles_of(["B02", "B03", "B04"], ["red", "green", "blue"]) == {"B02": 1, "B03": 2, "B04": 3}


def test_colours_serve_where_nothing_is_described() -> None:
    assert roles_of([None, None, None, None], ["red", "green", "blue", "alpha"]) == {"B04": 1, "B03": 2, "B02": 3}


def test_nothing_is_guessed_from_the_number_of_bands() -> None:
    assert roles_of([None] * 4, ["gray", "undefined", "undefined", "undefined"]) == {}


def test_quantification_by_data_type() -> None:
    assert default_quantification("uint16")[0] == 10000
    assert default_quantification("float32")[0] == 1
    assert default_quantification("uint8")[0] == pytest.approx(716.7, abs=0.1)
