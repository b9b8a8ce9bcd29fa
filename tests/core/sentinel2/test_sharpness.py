from __future__ import annotations

import pytest
from subpixel.core.errors import InvalidParameter
from subpixel.core.sentinel2.sharpness import mtf_meant


@pytest.mark.parametrize(
    ("said", "mtf"),
    [("auto", None), ("product", None), ("picture", None), ("0.3", 0.3), (".1", 0.1), ("6e-1", 0.6)],
)
def test_a_kind_or_a_number_is_understood(said: str, mtf: float | None) -> None:
    assert mtf_meant(said) == mtf


@pytest.mark.parametrize("said", ["", "sharp", "0.05", "0.61", "-0.3", "nan", "inf", "0,3", "0.3 0.4", None, True])
def test_anything_else_is_refused_with_the_range(said: str) -> None:
    with pytest.raises(InvalidParameter, match=r"0\.1 to 0\.6") as caught:
        mtf_meant(said)
    assert "SHARPNESS" in str(caught.value)
