"""What users may say of an input's sharpness: the MTF at its Nyquist frequency, or what kind of raster it is."""

from __future__ import annotations

import math
from typing import Optional

from ..errors import InvalidParameter

AUTO, PRODUCT, PICTURE = "auto", "product", "picture"
KINDS = (AUTO, PRODUCT, PICTURE)
# What models were shown in training, and below what averaging over a pixel alone has.
LEAST_MTF, MOST_MTF = 0.1, 0.6


def mtf_meant(sharpness: str) -> Optional[float]:
    """The MTF that `sharpness` gives as a number; None where it names a kind instead.

    Raises:
        InvalidParameter: it is neither a kind nor a number in range.
    """
    if sharpness in KINDS:
        return None
    try:
        mtf = float(sharpness)
    except (TypeError, ValueError):
        mtf = math.nan
    if not LEAST_MTF <= mtf <= MOST_MTF:
        raise InvalidParameter(
            "{name} is out of range.",
            f"SHARPNESS = {sharpness}",
            "Give auto, product, picture, or an MTF from {low:g} to {high:g}.",
            name="SHARPNESS",
            low=LEAST_MTF,
            high=MOST_MTF,
        )
    return mtf
