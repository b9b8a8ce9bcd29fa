"""What was read before, in a folder of limited size, so that it need not be asked for again."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Optional

from ...core.archive.request import Access
from ...core.disk import discard
from ...core.files.temporary import remove_leftovers, temporary_name

# Part of the limit that is left when something has to go, so that it does not each time.
_LEFT = 0.8
# Part of the limit that is written before it is counted anew what is there.
_COUNTED = 0.05
_DIGEST_BYTES = 32


class Cache:
    """Entries by key, each a file named after the key's digest that begins with the digest of its content.

    What cannot be read, or is not what was written, is not there; what cannot be written is not kept. No error leaves it.
    May be used by several threads and processes at once.

    Attributes:
        trouble: why something could not be kept; whoever has said it empties it.
    """

    def __init__(self, folder: Optional[Path], most_bytes: int) -> None:
        """Args:
        folder: made when needed; None keeps nothing.
        most_bytes: of all entries together.
        """
        self._folder, self._most, self.trouble = folder, most_bytes, ""
        # Bytes that may be written before it is counted again what is there: others write, too.
        self._left = 0

    def get(self, key: str, newest_s: Optional[float] = None) -> Optional[bytes]:
        """An entry, None if there is none, or none that was written in the last `newest_s` seconds."""
        if self._folder is None:
            return None
        path = self._path(key)
        try:
            facts = path.stat()
            if newest_s is not None and not 0 <= time.time() - facts.st_mtime <= newest_s:
                return None
            stored = path.read_bytes()
            digest, content = stored[:_DIGEST_BYTES], stored[_DIGEST_BYTES:]
            if hashlib.sha256(content).digest() != digest:
                discard(path)
                return None
        except OSError:
            return None
        # Which entries are used shows in their time of access; that of writing stays.
        with suppress(OSError):
            os.utime(path, (time.time(), facts.st_mtime))
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep an entry, and let those go that were not used for longest where there is no room."""
        if self._folder is None or len(content) + _DIGEST_BYTES > self._most:
            return
        path = self._path(key)
        part = temporary_name(path, "partial")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(hashlib.sha256(content).digest() + content)
            os.replace(part, path)
        except OSError as error:
            discard(part)
            self.trouble = f"{self._folder}: {error.strerror or error}"
            return
        self._left -= len(content) + _DIGEST_BYTES
        if self._left < 0:
            self._make_room()

    def forget(self, key: str) -> None:
        """Remove an entry."""
        if self._folder is not None:
            discard(self._path(key))

    def get_json(self, key: str, newest_s: Optional[float] = None) -> Any:
        """An entry that `put_json` has made, None if there is none."""
        content = self.get(key, newest_s)
        with suppress(ValueError):
            return None if content is None else json.loads(content)
        return None

    def put_json(self, key: str, value: Any) -> None:
        """Keep what JSON can hold."""
        self.put(key, json.dumps(value).encode())

    def _path(self, key: str) -> Path:
        return (self._folder or Path()) / hashlib.sha256(key.encode()).hexdigest()

    def _entries(self) -> list[tuple[float, int, Path]]:
        """Time of the last use, bytes and path of each."""
        found = []
        for path in self._folder.iterdir() if self._folder is not None else ():
            with suppress(OSError):
                facts = path.stat()
                if not path.name.startswith("."):
                    found.append((facts.st_atime, facts.st_size, path))
        return found

    def _make_room(self) -> None:
        """Let go what was not used for longest if there is too much, and what processes that are no more have left."""
        with suppress(OSError):
            remove_leftovers(self._folder or Path())
            entries = sorted(self._entries())
            held = sum(size for _, size, _ in entries)
            kept = self._most if held <= self._most else _LEFT * self._most
            for _, size, path in entries:
                if held <= kept:
                    break
                discard(path)
                held -= size
            self._left = int(min(self._most - held, _COUNTED * self._most))


def cache_of(access: Access) -> Cache:
    """The cache that a request may use."""
    return Cache(Path(access.cache) if access.cache else None, access.cache_bytes)


def usual_folder() -> Path:
    """Where a command keeps what it has read: among what the system calls caches."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "subpixel" / "archive"
