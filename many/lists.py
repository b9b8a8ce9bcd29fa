"""Lists of paths: text files with one path, address, glob or further list a line."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import InputNotFound, InvalidParameter

# As editors on Windows mark what they save.
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# Lists in lists in lists.
DEEPEST = 20


class Lists:
    """The lists that a word leads to, each read once."""

    def __init__(self) -> None:
        # Real paths of those that are being read, one in another, and of all.
        self._open: list[str] = []
        self._read: set[str] = set()

    @contextmanager
    def entries_of(self, path: str) -> Iterator[list[str]]:
        """Entries of a list, without empty lines and comments; none of one that was read before.

        Raises:
            InputNotFound: it cannot be read.
            InvalidParameter: it names itself, or is no text.
        """
        place = os.path.realpath(path)
        if place in self._open:
            raise InvalidParameter(
                "The list names itself, directly or by way of another list.", path, "Take its name out of the lists."
            )
        if len(self._open) >= DEEPEST:
            raise InvalidParameter(
                "The lists lie too deep in one another.", path, "Write the paths into one list, or into a few."
            )
        entries = [] if place in self._read else _entries(path)
        self._open.append(place)
        self._read.add(place)
        try:
            yield entries
        finally:
            self._open.remove(place)


def _entries(path: str) -> list[str]:
    try:
        content = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise InputNotFound(
            "The list cannot be read.", f"{path}: {said}", "Check the path, and copy lists to this machine first."
        ) from error
    encoding = next((name for mark, name in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise InvalidParameter("The list is not in UTF-8.", f"{path}: {error}", "Save it again as UTF-8.") from error
    if "\0" in text:
        raise InvalidParameter("The list is no text.", path, "Give a text file with one path a line.")
    entries = [line.strip() for line in text.splitlines()]
    return [entry for entry in entries if entry and not entry.startswith("#")]
