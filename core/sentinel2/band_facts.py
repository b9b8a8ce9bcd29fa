"""What a raster says of its bands, and the places where a name of them may stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .names import read_name

# Keys of a band's metadata that hold its name, as they are compared: lower case, letters only.
NAME_KEYS = (
    "description",
    "bandname",
    "name",
    "longname",
    "standardname",
    "commonname",
    "eocommonname",
    "band",
    "bandid",
    "netcdfvarname",
    "title",
    "label",
)


@dataclass(frozen=True)
class BandFacts:
    """What a raster says of one of its bands.

    Attributes:
        description: of the band, empty without one.
        colour: GDAL's colour interpretation in lower case.
        metadata: of the band.
        stem: name of the file without its ending, where the file stands for one band of a virtual raster.
        sources: the bands that this one of a virtual raster is made of.
    """

    description: str = ""
    colour: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    stem: str = ""
    sources: tuple[BandFacts, ...] = ()

    def names(self) -> tuple[str, ...]:
        """What may be a name, empty where it is lacking, in an order that is the same for all bands."""
        by_key = {re.sub(r"[^a-z]", "", key.lower()): value for key, value in reversed(list(self.metadata.items()))}
        return (self.description, *(by_key.get(key, "") for key in NAME_KEYS), _wavelength(by_key), self.stem)


def places(facts: Sequence[BandFacts]) -> Iterator[list[tuple[str, ...]]]:
    """Names of all bands from one place after another; several per band where it is made of several."""
    level: list[tuple[BandFacts, ...]] = [(fact,) for fact in facts]
    while any(level):
        names = [[fact.names() for fact in each] for each in level]
        for place in range(len(BandFacts().names())):
            column = [tuple(each[place] for each in several) for several in names]
            if any(any(texts) for texts in column):
                yield column
        level = [tuple(source for fact in each for source in fact.sources) for each in level]


def _wavelength(metadata: Mapping[str, str]) -> str:
    """The central wavelength that metadata, keys in lower case and letters only, gives; `664.6 nm` or empty."""
    unit = next((value for key, value in metadata.items() if "wavelength" in key and "unit" in key), "").lower()
    if unit and not unit.startswith(("n", "mic", "um", "µm", "μm")):
        return ""
    for key, value in metadata.items():
        if "wavelength" not in key or any(word in key for word in ("unit", "width", "min", "max", "fwhm")):
            continue
        if read_name(value).role:
            return value
        try:
            number = float(value)
        except ValueError:
            continue
        short = key.endswith(("um", "micrometers")) or unit[:1] in ("m", "u", "µ", "μ") or number < 10
        return f"{number * 1000 if short else number:.6g} nm"
    return ""
