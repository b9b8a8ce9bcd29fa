"""Virtual rasters (.vrt), read without GDAL: what they take their values from."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # documents that declare entities are refused below

_SOURCES = {"SourceFilename", "SourceDataset"}
# What is done to values on their way, so that they are no longer those of the sources.
_CHANGES = {"ScaleOffset", "ScaleRatio", "LUT", "Exponent", "Kernel", "PixelFunctionType", "PansharpeningOptions"}


def parse_xml(document: bytes) -> ElementTree.Element:
    """The root of a document. Raises ElementTree.ParseError, ValueError."""
    # What rasters' documents never have, and what attacks on parsers need.
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:
        raise ValueError("it declares a document type")
    return ElementTree.fromstring(document)  # nosec B314 # without entities there is nothing to expand


def sources_of(path: str) -> tuple[str, ...]:
    """The files that a virtual raster takes values from as they are; none of what is not one, or changes them."""
    if not path.lower().endswith(".vrt") or not os.path.isfile(path):
        return ()
    facts = os.stat(path)
    return _sources_of(os.path.abspath(path), (facts.st_mtime_ns, facts.st_size))


@lru_cache(maxsize=16)
def _sources_of(path: str, _changed: tuple[int, int]) -> tuple[str, ...]:
    try:
        root = parse_xml(Path(path).read_bytes())
    except (OSError, ValueError, ElementTree.ParseError):
        # GDAL will say it better.
        return ()
    tags = {item.tag for item in root.iter()}
    if tags & _CHANGES:
        return ()
    names = []
    for item in root.iter():
        if item.tag in _SOURCES:
            name = (item.text or "").strip()
            relative = item.get("relativeToVRT") == "1"
            names.append(os.path.normpath(os.path.join(os.path.dirname(path), name)) if relative else name)
    return tuple(names)
