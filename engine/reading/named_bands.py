"""Bands by their names: what is missing or in doubt, and what is to be said of those that were found."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ...core.errors import MissingBands
from ...core.sentinel2.naming import Naming
from ...core.text import Text
from .raster import looks_measured

# Names that are shown of many.
_SHOWN = 24
# Sentinel-2's own 8-bit picture, as its products call it.
_TRUE_COLOUR = re.compile(r"T\d\d[A-Z]{3}_\d{8}T\d{6}_TCI")


def missing_bands(
    path: str, main: Any, naming: Naming, recognised: Sequence[str], needed: Sequence[str]
) -> MissingBands:
    """The error of bands that are missing or in doubt.

    Args:
        path: of the input.
        main: the dataset.
        naming: what its bands were found to be.
        recognised: roles that are found or given.
        needed: roles that the model cannot do without.
    """
    names = [str(name) for name in main.descriptions[:_SHOWN]]
    where = Text(
        "{path}: {count} band(s) described as {names}; recognised: {recognised}; needed: {needed}; missing: {missing}",
        path=path,
        count=main.count,
        names=names if main.count == len(names) else [*names, "..."],
        recognised=list(recognised) or Text("none"),
        needed=needed,
        missing=[role for role in needed if role not in recognised],
    )
    if naming.doubt is not None and naming.claims:
        where = Text("{path}: {bands}", path=path, bands="; ".join(naming.claims))
    numbers = naming.example or {role: number for number, role in enumerate(needed, start=1)}
    objection = Text("Not all bands that the model needs were found.")
    if naming.doubt is not None:
        objection = naming.doubt
    return MissingBands(
        objection,
        where,
        "Name the bands in the layer, give their numbers, for example --bands {example}, or choose another model.",
        example=",".join(f"{role}={number}" for role, number in numbers.items()),
    )


def remarks(
    main: Any, naming: Naming, bands: Mapping[str, tuple[Any, int]], masks: Sequence[int]
) -> list[tuple[str, Text]]:
    """(level, text) of what is taken for granted about bands.

    Args:
        main: the dataset.
        naming: what its bands were found to be.
        bands: dataset and number by role, as they are used.
        masks: numbers of the bands of `main` that are used as masks.
    """
    used = {role: number for role, (dataset, number) in bands.items() if dataset is main}
    found = {role: number for role, number in naming.roles.items() if role in bands}
    said = [("warning", note) for note in naming.notes] if used == found else []
    bytes_only = all(main.dtypes[number - 1] == "uint8" for number in used.values())
    if naming.by_colour and bytes_only and found.items() <= used.items() and not _TRUE_COLOUR.search(main.name):
        picture = Text(
            "No names say which band is which; red, green and blue are those of an 8-bit picture. If it is a photo or a map rather than Sentinel-2 true colour, the result means nothing: then use a raster of reflectance.",
        )
        said.append(("warning", picture))
    for number in masks:
        facts = {"number": number, "name": main.descriptions[number - 1] or main.colorinterp[number - 1].name}
        if looks_measured(main, number):
            much = Text(
                "Band {number} ({name}) is used as a mask, 0 being NoData, but it holds much more than 0 and 255. If it was measured, such as near infrared, give its number as that of its band.",
                **facts,
            )
            said.append(("warning", much))
        else:
            said.append(("info", Text("Pixels where band {number} ({name}) is 0 are NoData.", **facts)))
    return said
