"""Files on servers that GDAL reads as if they were here: parts are fetched as they are needed, or all at once before."""

from __future__ import annotations

import io
import json
import threading
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Optional

from ...core.archive.catalogue import Catalogue
from ...core.archive.request import Access
from ...core.errors import ArchiveRefuses, ArchiveUnreachable, InputNotFound
from ...core.progress import Progress
from ...core.remote import unsigned
from ...core.text import Text
from .cache import cache_of
from .network import Network
from .signing import Signer
from .waiting import all_of

# What is fetched first of a file, and least where GDAL wants what nobody foresaw.
HEADER_BYTES = 16_384
# Ranges that lie no farther apart are one request, unless it would become longer than this.
GAP_BYTES, LONGEST_BYTES = 4_096, 2_000_000
# By which the cache has a file's size before each part.
_SIZE_BYTES = 8
Range = tuple[int, int]


class Reach:
    """All that a request has to reach its archive with.

    Attributes:
        network, signer, cache, progress.
    """

    def __init__(self, catalogue: Catalogue, access: Access, progress: Progress) -> None:
        """Raises ArchiveRefuses when credentials are missing."""
        self.network, self.cache, self.progress = Network(), cache_of(access), progress
        self.signer = Signer(catalogue, access, self._read_json)
        self._planned, self._shown, self._before, self._warned = 0, 0, 0, False

    def __enter__(self) -> Reach:
        return self

    def __exit__(self, *_: object) -> None:
        self.network.close()

    def fetch(self, wanted: Sequence[tuple[Store, Range]], counted: bool = False, absent_ok: bool = False) -> None:
        """Have parts of files here, from the cache or side by side over the network.

        Args:
            wanted: store and first and last byte of each.
            counted: whether progress counts these bytes; see `plan`.
            absent_ok: a file that is not there is `absent`, and no error.

        Raises:
            RunCancelled, InputNotFound, ArchiveRefuses, ArchiveUnreachable.
        """
        missing = []
        for store, (first, last) in wanted:
            kept = self.cache.get(store.key(first, last))
            if kept is not None:
                content = kept[_SIZE_BYTES:]
                store.add((first, last), content, int.from_bytes(kept[:_SIZE_BYTES], "big") or None)
                self._advance(len(content) if counted else 0)
            else:
                missing.append((store, first, last))
        self._before, self._shown = self.network.received, 0
        works = [partial(self._part, *each, absent_ok) for each in missing]
        for number, (content, size) in all_of(works, self.progress, self._show if counted else self._say):
            store, first, last = missing[number]
            if not content:
                store.absent = True
                continue
            store.add((first, last), content, size)
            self.cache.put(store.key(first, last), (size or 0).to_bytes(_SIZE_BYTES, "big") + content)
        self._say()
        if counted:
            self._show(sum(last - first + 1 for _, first, last in missing))

    def plan(self, total: int) -> None:
        """Say how many bytes more progress is to count."""
        self._planned += total
        self.progress.start(self._planned, self.progress.done)

    def _say(self) -> None:
        """Tell of a pause that a server has asked for, and of a cache that keeps nothing."""
        trouble, self.cache.trouble = self.cache.trouble, ""
        if trouble and not self._warned:
            self._warned = True
            self.progress.message(
                Text("What is read of the archive cannot be kept: {reason}", reason=trouble), "warning"
            )
        pause_s, self.network.pause_s = self.network.pause_s, 0.0
        if pause_s:
            self.progress.message(
                Text("The archive is busy and will be asked again in {seconds:.0f} s.", seconds=pause_s)
            )

    def _show(self, whole: Optional[int] = None) -> None:
        self._say()
        now = self.network.received - self._before if whole is None else whole
        if now > self._shown:
            self._advance(now - self._shown)
            self._shown = now

    def _advance(self, count: int) -> None:
        self.progress.advance(count)

    def _part(self, store: Store, first: int, last: int, absent_ok: bool) -> tuple[bytes, Optional[int]]:
        """A part as the server has it, empty where it is not there; with a new token where the old one is not liked."""
        for again in (True, False):
            address, headers = self.signer.signed(store.address)
            try:
                return self.network.part(address, first, last, headers)
            except InputNotFound:
                if not absent_ok:
                    raise
                return b"", None
            except ArchiveRefuses:
                if not again:
                    raise
                self.signer.forget(address)
        raise AssertionError("the second try returns or raises")

    def _read_json(self, address: str) -> dict[str, object]:
        content = self.network.whole(address)
        try:
            return dict(json.loads(content))
        except (ValueError, TypeError) as error:
            raise ArchiveUnreachable("The archive answers with an error.", f"{unsigned(address)}: no JSON") from error


class Store:
    """Parts of one file.

    Attributes:
        address: of the file, as the item has it.
        size: bytes, None while nobody has said.
        absent: the server says that there is no such file.
        failure: what has gone wrong while GDAL was reading; GDAL hears of it as the end of the file.
    """

    def __init__(self, address: str, reach: Reach) -> None:
        self.address, self._reach = address, reach
        self.size: Optional[int] = None
        self.failure: Optional[BaseException] = None
        self.absent = False
        self._asked: set[Range] = set()
        self._starts: list[int] = []
        self._parts: dict[int, bytes] = {}
        self._lock = threading.Lock()

    def key(self, first: int, last: int) -> str:
        """What the cache knows a part by."""
        return f"{unsigned(self.address)} {first}-{last}"

    def add(self, asked: Range, content: bytes, size: Optional[int] = None) -> None:
        """Take in a part that was asked for; it is shorter where the file ends."""
        first = asked[0]
        with self._lock:
            self._asked.add(asked)
            if first not in self._parts:
                self._starts.insert(bisect_right(self._starts, first), first)
            if len(content) >= len(self._parts.get(first, b"")):
                self._parts[first] = content
            self.size = size or self.size

    def drop(self) -> None:
        """Let all parts go, from the cache too: they are not what they should be."""
        with self._lock:
            for asked in self._asked:
                self._reach.cache.forget(self.key(*asked))
            self._starts, self._parts, self._asked, self.size = [], {}, set(), None

    def forget_before(self, kept: Iterable[Range]) -> None:
        """Let go, here, of what lies in none of some ranges, nor at the beginning of the file."""
        ranges = [(0, HEADER_BYTES - 1), *kept]
        with self._lock:
            for first in list(self._starts):
                last = first + len(self._parts[first]) - 1
                if not any(first <= end and last >= start for start, end in ranges):
                    self._starts.remove(first)
                    del self._parts[first]

    def held(self, first: int, last: int) -> Optional[bytes]:
        """Bytes `first` to `last` if they are here, in one part; None if not."""
        with self._lock:
            for place in range(bisect_right(self._starts, first) - 1, -1, -1):
                start = self._starts[place]
                content = self._parts[start]
                if start + len(content) > last:
                    return content[first - start : last - start + 1]
                if first - start > 2 * LONGEST_BYTES:
                    break
        return None

    def missing(self, ranges: Iterable[Range]) -> list[Range]:
        """Those of some ranges that are not here, joined where they lie side by side."""
        joined: list[list[int]] = []
        for first, last in sorted(each for each in ranges if self.held(*each) is None):
            if joined and first <= joined[-1][1] + GAP_BYTES and last - joined[-1][0] < LONGEST_BYTES:
                joined[-1][1] = max(joined[-1][1], last)
            else:
                joined.append([first, last])
        return [(first, last) for first, last in joined]

    def read(self, first: int, count: int) -> bytes:
        """Bytes for GDAL, fetched if need be. Never raises: what goes wrong is `failure`, and looks like the end."""
        if self.failure is not None or count <= 0:
            return b""
        try:
            if self.size is None:
                self._reach.fetch([(self, (0, HEADER_BYTES - 1))])
            last = first + count - 1 if self.size is None else min(first + count, self.size) - 1
            if last < first:
                return b""
            content = self.held(first, last)
            if content is None:
                begin = first - first % HEADER_BYTES
                end = last - last % HEADER_BYTES + HEADER_BYTES - 1
                end = end if self.size is None else min(end, self.size - 1)
                self._reach.fetch([(self, (begin, end))])
                content = self.held(first, last)
            return content or b""
        except BaseException as error:  # raised again by whoever has GDAL read; in GDAL it would end the process
            self.failure = error
            return b""


class RemoteFile(io.RawIOBase):
    """A store as a file that is open for reading."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store, self._at = store, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_END and self._store.size is None:
            self._store.read(0, 1)
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._store.size or 0}[whence]
        self._at = max(0, base + offset)
        return self._at

    def read(self, size: Optional[int] = -1) -> bytes:
        wanted = size if size is not None and size >= 0 else max(0, (self._store.size or 0) - self._at)
        content = self._store.read(self._at, wanted)
        self._at += len(content)
        return content
