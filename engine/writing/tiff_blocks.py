"""Compressed blocks of a GeoTIFF that GDAL has begun, appended in the order in which they become complete.

GDAL's own cache would write them when it runs full, so that their places in the file would depend on what else is read
meanwhile. Here the same values in the same order make the same bytes, a block is never written twice, nothing is held
back but blocks that are not complete yet, and a file cut off after any block can be resumed. Overviews grow along:
what is written need not be read again, and the end of a run has next to nothing left to do.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.disk import flush
from ...core.tiles.window import Window
from .in_order import InOrder
from .overviews import halved

DEFLATE_LEVEL = 4
# GDAL wants a power of two for those of overviews.
OVERVIEW_BLOCK_PX = 256
TILE_OFFSETS, TILE_BYTE_COUNTS = 324, 325
# TIFF's names of types: 32 and 64 bits, unsigned.
_UNSIGNED = {4: "<u4", 16: "<u8"}


def encode_block(values: NDArray) -> bytes:
    """A block (h, w) as TIFF stores it: deflated differences of neighbours, along a row; of bytes by significance, the
    highest first, where it is floating point (predictors 2 and 3)."""
    height, width = values.shape
    if values.dtype.kind == "f":
        bytes_ = values.astype(values.dtype.newbyteorder(">")).view(np.uint8).reshape(height, width, -1)
        words = np.ascontiguousarray(bytes_.transpose(0, 2, 1)).reshape(height, -1)
    else:
        words = values.view(f"u{values.dtype.itemsize}").astype(f"<u{values.dtype.itemsize}")
    differences = words.copy()
    differences[:, 1:] -= words[:, :-1]
    return zlib.compress(differences.tobytes(), DEFLATE_LEVEL)


@dataclass(frozen=True)
class Layout:
    """What a file of blocks holds.

    Attributes:
        sizes: height and width of the image and of its overviews, in the order of the file's directories.
        bands: of all of these.
        dtype: of its values.
        nodata: value that overviews leave out.
        block_px: side of the image's blocks, an even number; those of overviews have OVERVIEW_BLOCK_PX.
    """

    sizes: tuple[tuple[int, int], ...]
    bands: int
    dtype: str
    nodata: float | None
    block_px: int

    @property
    def sides(self) -> list[int]:
        """Side of the blocks of the image and of its overviews."""
        return [self.block_px] + [OVERVIEW_BLOCK_PX] * (len(self.sizes) - 1)


class TiffBlocks:
    """Blocks of an empty, sparse, band-interleaved GeoTIFF and of its empty overviews, each of half the size of the one
    before.

    Attributes:
        checksum: of the blocks so far, in their order.
    """

    def __init__(
        self,
        path: Path,
        layout: Layout,
        failure: Callable[[OSError], Exception],
        state: Mapping[str, NDArray] | None = None,
        threads: InOrder | None = None,
    ) -> None:
        """Open a file that GDAL has made, or resume one at the point where `state` was taken.

        Args:
            path: the file, little-endian.
            layout: what is in it.
            failure: what to raise when a block cannot be written, which may come to light while others are at work.
            state: from `state`; raises ValueError when the file cannot have been in it.
            threads: to compress blocks.

        Raises:
            OSError: the file cannot be opened, or its directories are not those of such images.
        """
        self._sizes, self._dtype, self._nodata = list(layout.sizes), np.dtype(layout.dtype), layout.nodata
        self._failure, self._threads = failure, threads or InOrder(1)
        self._side = layout.sides
        self._down = [-(-height // side) for (height, _), side in zip(self._sizes, self._side)]
        self._across = [-(-width // side) for (_, width), side in zip(self._sizes, self._side)]
        counts = [layout.bands * down * across for down, across in zip(self._down, self._across)]
        # Where the blocks of each image begin among those of all.
        self._first = [0, *np.cumsum(counts).tolist()]
        self._file = open(path, "r+b")  # noqa: SIM115 - closed by `close`
        try:
            self._open(state)
            self._places = _places(self._head, counts)
        except BaseException:
            self._file.close()
            raise

    def _open(self, state: Mapping[str, NDArray] | None) -> None:
        # Blocks that are not complete: the values, and how many are missing, by image, band, row and column.
        self._pending: dict[tuple[int, int, int, int], tuple[NDArray, int]] = {}
        self._file.seek(0, os.SEEK_END)
        if state is None:
            self._end = self._file.tell()
            self._file.seek(0)
            self._head = self._file.read()
            self._offsets, self._counts = np.zeros((2, self._first[-1]), np.uint64)
            self.checksum = 0
            return
        self._end, self.checksum = int(state["end"]), int(state["checksum"])
        if self._file.tell() < self._end:
            raise ValueError("the file is shorter than it was")
        self._head = state["head"].tobytes()
        self._offsets, self._counts = state["offsets"].copy(), state["counts"].copy()
        pending, at = state["pending"], 0
        for image, band, by, bx, missing in state["places"].tolist():
            n = self._side[image]
            self._pending[image, band, by, bx] = (pending[at : at + n * n].reshape(n, n).copy(), missing)
            at += n * n
        # Whatever was done to the file after that is undone.
        self._file.truncate(self._end)
        self._file.seek(0)
        self._file.write(self._head)

    def state(self) -> dict[str, NDArray]:
        """What is needed to resume from here. All of it has reached the disk when this returns."""
        self._threads.finish()
        self._file.flush()
        flush(self._file.fileno())
        places = [(*place, missing) for place, (_, missing) in self._pending.items()]
        blocks = [values.ravel() for values, _ in self._pending.values()]
        return {
            "end": np.array(self._end, np.int64),
            "checksum": np.array(self.checksum, np.int64),
            "head": np.frombuffer(self._head, np.uint8),
            "offsets": self._offsets,
            "counts": self._counts,
            "places": np.array(places, np.int64).reshape(-1, 5),
            "pending": np.concatenate(blocks) if blocks else np.zeros(0, self._dtype),
        }

    def write(self, window: Window, values: NDArray) -> None:
        """Write (C, h, w) values at a window of the file; no pixel may be written twice."""
        self._write(0, range(len(values)), window, values)

    def _write(self, image: int, bands: Sequence[int], window: Window, values: NDArray) -> None:
        n = self._side[image]
        for by in range(window.row // n, -(-(window.row + window.height) // n)):
            for bx in range(window.col // n, -(-(window.col + window.width) // n)):
                for band, plane in zip(bands, values):
                    self._put((image, band, by, bx), window, plane)

    def _put(self, place: tuple[int, int, int, int], window: Window, values: NDArray) -> None:
        """Enter what a window, of which these are the values, has of a block."""
        image, _, by, bx = place
        n = self._side[image]
        top, left = max(by * n, window.row), max(bx * n, window.col)
        bottom = min((by + 1) * n, window.row + window.height)
        right = min((bx + 1) * n, window.col + window.width)
        part = values[top - window.row : bottom - window.row, left - window.col : right - window.col]
        if part.shape == (n, n):
            self._append(place, part)
            return
        if place not in self._pending:
            # Blocks at the right and the bottom reach beyond the image; nobody sees what is there.
            height, width = self._inside(place)
            self._pending[place] = (np.zeros((n, n), self._dtype), height * width)
        block, missing = self._pending.pop(place)
        block[top - by * n : bottom - by * n, left - bx * n : right - bx * n] = part
        missing -= part.size
        if missing:
            self._pending[place] = (block, missing)
        else:
            self._append(place, block)

    def _inside(self, place: tuple[int, int, int, int]) -> tuple[int, int]:
        """Height and width of what a block has of its image."""
        image, _, by, bx = place
        n, (height, width) = self._side[image], self._sizes[image]
        return min(n, height - by * n), min(n, width - bx * n)

    def _append(self, place: tuple[int, int, int, int], values: NDArray) -> None:
        image, band, by, bx = place
        index = self._first[image] + (band * self._down[image] + by) * self._across[image] + bx
        block = np.ascontiguousarray(values, self._dtype)
        self._threads.add(partial(encode_block, block), partial(self._store, index))
        if image + 1 < len(self._sizes):
            n, (height, width) = self._side[image], self._inside(place)
            half = halved(values[:height, :width], self._nodata)
            window = Window(bx * n // 2, by * n // 2, half.shape[1], half.shape[0])
            self._write(image + 1, [band], window, half[None])

    def _store(self, index: int, content: bytes) -> None:
        try:
            self._file.seek(self._end)
            self._file.write(content)
        except OSError as error:
            raise self._failure(error) from error
        self._offsets[index], self._counts[index] = self._end, len(content)
        self._end += len(content)
        self.checksum = zlib.crc32(content, self.checksum)

    def finish(self) -> None:
        """Enter the places of all blocks in the file's directories, and close it. Raises OSError."""
        self._threads.finish()
        if not self._counts.all():
            raise OSError("some blocks were not written")
        for image, (offsets, counts) in enumerate(self._places):
            mine = slice(self._first[image], self._first[image + 1])
            for (unsigned, place), numbers in ((offsets, self._offsets[mine]), (counts, self._counts[mine])):
                stored = numbers.astype(unsigned)
                if not np.array_equal(stored, numbers):
                    raise OSError("the file has outgrown its kind")
                self._file.seek(place)
                self._file.write(stored.tobytes())
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


# Type of an array in a TIFF's directories, and where it begins in the file.
_Array = tuple[str, int]


def _places(head: bytes, counts: Sequence[int]) -> list[tuple[_Array, _Array]]:
    """Where a TIFF's first directories, which must be of so many blocks each, have offsets and lengths of the blocks."""
    big = head[2] == 43
    entry, word, number_of = ("<HHQQ", "<Q", "<Q") if big else ("<HHII", "<I", "<H")
    length, inline = struct.calcsize(entry), struct.calcsize(word)
    (start,) = struct.unpack_from(word, head, 8 if big else 4)
    places: list[tuple[_Array, _Array]] = []
    for count in counts:
        found: dict[int, _Array] = {}
        if start:
            (tags,) = struct.unpack_from(number_of, head, start)
            start += struct.calcsize(number_of)
            for place in range(start, start + tags * length, length):
                fields: tuple[Any, ...] = struct.unpack_from(entry, head, place)
                tag, kind, number, value = fields
                unsigned = _UNSIGNED.get(kind)
                if tag in (TILE_OFFSETS, TILE_BYTE_COUNTS) and number == count and unsigned is not None:
                    fits = number * np.dtype(unsigned).itemsize <= inline
                    found[tag] = (unsigned, place + length - inline if fits else value)
            (start,) = struct.unpack_from(word, head, start + tags * length)
        if len(found) < 2:
            raise OSError("the file is not laid out as it should be")
        places.append((found[TILE_OFFSETS], found[TILE_BYTE_COUNTS]))
    return places
