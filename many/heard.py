"""Warnings of pieces on their way to the user: kept in each piece's file, said once for each scene."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ..core.text import Text, decode, encode

# What a file says of the run that made it, as JSON.
WARNINGS_TAG = "SUBPIXEL_WARNINGS"


class Heard:
    """Warnings, each kind once: what differs in numbers only is said of many pieces, and means one thing.

    Attributes:
        texts: in the order in which they came.
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self.texts: list[str] = []
        self._kinds: set[str] = set()
        for text in texts:
            self.add(text)

    def message(self, level: str, text: Text) -> None:
        """For `Progress`: keep a message that is a warning."""
        if level == "warning":
            self.add(text)

    def add(self, text: str) -> bool:
        """Keep a warning; whether it is new."""
        kind = json.dumps(_kind(text))
        if kind in self._kinds:
            return False
        self._kinds.add(kind)
        self.texts.append(text)
        return True

    def written(self) -> str:
        """As a file and a worker's answer hold them; see `warnings_of`."""
        return json.dumps(encode(self.texts))


def _kind(value: Any) -> Any:
    """What a text says without its numbers."""
    if isinstance(value, Text):
        return [value.template, {name: _kind(part) for name, part in value.values.items()}]
    if isinstance(value, (list, tuple)):
        return [_kind(part) for part in value]
    return value if isinstance(value, str) else None


def warnings_in(written: str) -> list[str]:
    """What `Heard.written` has made; nothing where it is none of that."""
    try:
        found = decode(json.loads(written))
    except (ValueError, KeyError, TypeError, IndexError):
        return []
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def warnings_of(path: str | Path) -> list[str]:
    """The warnings of the run that made a piece."""
    try:
        with rasterio.open(path) as file:
            return warnings_in(file.tags().get(WARNINGS_TAG, "[]"))
    except (RasterioError, CPLE_BaseError):
        return []
