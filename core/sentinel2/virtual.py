"""Virtual rasters (.vrt), read without GDAL: what they take their values and the names of their bands from."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Optional
from xml.etree import ElementTree  # nosec B405 # documents that declare entities are refused below

from ..remote import is_remote
from .band_facts import BandFacts

_SOURCES = {"SourceFilename", "SourceDataset"}
# How deep virtual rasters are looked into that are made of others.
NESTED = 3
# Sources of a band that are opened for their names.
_LOOKED_INTO = 4
# What is done to values on their way, so that they are no longer those of the sources.
_CHANGES = {"ScaleOffset", "ScaleRatio", "LUT", "Exponent", "Kernel", "PixelFunctionType", "PansharpeningOptions"}


def parse_xml(document: bytes) -> ElementTree.Element:
    """The root of a document. Raises ElementTree.ParseError, ValueError."""
    # What rasters' documents never have, and what attacks on parsers need.
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:
        raise ValueError("it declares a document type")
    return ElementTree.fromstring(document)  # nosec B314 # without entities there is nothing to expand


def tag_of(item: ElementTree.Element) -> str:
    """Name of an element without its namespace."""
    return str(item.tag).rpartition("}")[2]


def texts(item: ElementTree.Element, tag: str) -> list[str]:
    """Texts of all elements of a name in an element, itself included."""
    return [(child.text or "").strip() for child in item.iter() if tag_of(child) == tag]


def first_text(found: list[str]) -> str:
    """The first of some texts. Raises ValueError without any."""
    if not found:
        raise ValueError("an entry is missing")
    return found[0]


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
    return tuple(_place(item, os.path.dirname(path)) for item in root.iter() if item.tag in _SOURCES)


def with_sources(
    facts: Sequence[BandFacts],
    document: str,
    path: str,
    look_into: Callable[[str], Optional[Sequence[BandFacts]]],
) -> list[BandFacts]:
    """Facts of a virtual raster's bands with those of the bands that they are made of.

    Args:
        facts: one per band of the virtual raster.
        document: its XML.
        path: where it is.
        look_into: facts of the bands of a source, None if it cannot be opened.
    """
    try:
        made_of = _band_sources(parse_xml(document.encode()), os.path.dirname(path))
    except (ValueError, ElementTree.ParseError):
        return list(facts)
    uses = Counter(name for sources in made_of.values() for name in {name for name, _ in sources})
    # A mosaic may be of thousands of files; the names of some tell those of all.
    kept = {number: sources[:_LOOKED_INTO] for number, sources in made_of.items()}
    by_source = {name: look_into(name) for name in dict.fromkeys(name for found in kept.values() for name, _ in found)}
    out = []
    for number, fact in enumerate(facts, start=1):
        found = []
        for name, band in kept.get(number, []):
            bands = by_source[name] or ()
            one = bands[band - 1] if band <= len(bands) else BandFacts()
            # A file that several bands are taken from is named after none of them.
            alone = uses[name] == 1 and len(bands) <= 1
            found.append(replace(one, stem=PurePosixPath(name.replace("\\", "/")).stem if alone else ""))
        out.append(replace(fact, sources=tuple(found)))
    return out


def _band_sources(root: ElementTree.Element, folder: str) -> dict[int, list[tuple[str, int]]]:
    """File and band number of the sources of each band; none of bands that are computed from them."""
    if root.get("subClass") == "VRTWarpedDataset":
        names = [_place(item, folder) for item in root.iter("SourceDataset")][:1]
        maps = [(int(item.get("src", "1")), int(item.get("dst", "1"))) for item in root.iter("BandMapping")]
        return {target: [(name, source)] for source, target in maps for name in names}
    out: dict[int, list[tuple[str, int]]] = {}
    for number, band in enumerate(root.findall("VRTRasterBand"), start=1):
        if band.get("subClass") == "VRTDerivedRasterBand":
            continue
        for source in band:
            file, source_band = source.find("SourceFilename"), (source.findtext("SourceBand") or "1").strip()
            if file is not None and source_band.isdigit():
                out.setdefault(number, []).append((_place(file, folder), int(source_band)))
    return out


def _place(item: ElementTree.Element, folder: str) -> str:
    """Where a source is that an element names."""
    name = (item.text or "").strip()
    relative = any(key.lower() == "relativetovrt" and value == "1" for key, value in item.attrib.items())
    if not relative:
        return name
    return f"{folder}/{name}" if is_remote(folder) else os.path.normpath(os.path.join(folder, name))
