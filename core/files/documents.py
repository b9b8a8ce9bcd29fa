"""Documents that name files, whatever for: virtual rasters, STAC items, descriptions of products. Read without GDAL."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 # only for the name of its error

from ..sentinel2.virtual import parse_xml

# How documents begin, and how much of a file is read to see whether it is one.
_DOCUMENTS, _BEGINS = ("<", "{", "["), 64
_LARGEST = 64_000_000
_NUMBERS = re.compile(r"[\d\s.,eE+-]*")


def words_of(path: str) -> tuple[str, ...]:
    """Every text in a document that may be the name of a file, however it is used: virtual rasters name sources, masks,
    pyramids and cutlines, STAC items and the descriptions of products images; none of what is no XML or JSON.

    Args:
        path: a file of any ending, or a document itself.
    """
    if path.lstrip().startswith(_DOCUMENTS):
        return _words(path.encode())
    try:
        facts = os.stat(path)
        with open(path, "rb") as file:
            begins = file.read(_BEGINS).decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return ()
    if facts.st_size > _LARGEST or not begins.lstrip().startswith(_DOCUMENTS):
        return ()
    return _words_of(os.path.abspath(path), (facts.st_mtime_ns, facts.st_size))


@lru_cache(maxsize=16)
def _words_of(path: str, _changed: tuple[int, int]) -> tuple[str, ...]:
    try:
        return _words(Path(path).read_bytes())
    except OSError:
        return ()


def _words(document: bytes) -> tuple[str, ...]:
    try:
        if document.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            items = list(parse_xml(document).iter())
            texts = [text for item in items for text in (item.text or "", *item.attrib.values())]
        else:
            texts = list(_strings(json.loads(document)))
    except (ValueError, RecursionError, ElementTree.ParseError):
        return ()
    return tuple(dict.fromkeys(text.strip() for text in texts if not _NUMBERS.fullmatch(text)))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)
