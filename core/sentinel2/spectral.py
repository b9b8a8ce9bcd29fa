"""Sentinel-2's bands: their codes, where in the spectrum they lie, and the words that people have for them."""

from __future__ import annotations

from typing import Optional

RED, GREEN, BLUE, NIR = "B04", "B03", "B02", "B08"
# Near infrared at 20 m, narrow, within what B08 covers.
NARROW_NIR = "B8A"
RED_EDGE = ("B05", "B06", "B07")
SHORT_WAVE = ("B11", "B12")
# The bands of the shipped model, in its order.
ROLES = (RED, GREEN, BLUE, NIR)
# Those of 20 m, and all that can be given at 2.5 m, in the order of products.
COARSE_ROLES = (*RED_EDGE, NARROW_NIR, *SHORT_WAVE)
TEN_BANDS = (BLUE, GREEN, RED, *RED_EDGE, NIR, NARROW_NIR, *SHORT_WAVE)
ALL_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")

# Central wavelengths, nm, that count as a band's: those of both satellites and of the same colour of other sensors.
_WAVELENGTHS_NM = {
    "B01": (430, 455),
    BLUE: (465, 510),
    GREEN: (540, 580),
    RED: (640, 685),
    "B05": (695, 716),
    "B06": (730, 752),
    "B07": (772, 794),
    NIR: (795, 852),
    NARROW_NIR: (852, 880),
    "B09": (930, 960),
    "B10": (1355, 1395),
    "B11": (1560, 1680),
    "B12": (2080, 2300),
}
# Near infrared is in `names`, as it has many spellings.
COLOURS = {
    "red": RED,
    "rouge": RED,
    "rot": RED,
    "rojo": RED,
    "rosso": RED,
    "vermelho": RED,
    "green": GREEN,
    "vert": GREEN,
    "grün": GREEN,
    "gruen": GREEN,
    "verde": GREEN,
    "blue": BLUE,
    "bleu": BLUE,
    "blau": BLUE,
    "azul": BLUE,
    "blu": BLUE,
}
# These only where nothing else stands in the name.
LETTERS = {"r": RED, "g": GREEN, "b": BLUE, "n": NIR, "ir": NIR}


def band_at(wavelength_nm: float) -> Optional[str]:
    """The band whose centre lies at a wavelength, None if there is none."""
    for role, (shortest, longest) in _WAVELENGTHS_NM.items():
        if shortest <= wavelength_nm < longest:
            return role
    return None
