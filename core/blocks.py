"""Compressed blocks of a GeoTIFF that GDAL has begun, appended in the order in which they become complete.

GDAL's own cache would write them when it runs full, so that their places in the file would depend on what else is read
meanwhile. Here the same values in the same order make the same bytes, a block is never written twice, nothing is held
back but blocks that are not complete yet, and a file cut off after any block can be gone on with.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .grid import Window

DEFLATE_LEVEL = 4
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


class BlockFile:
    """Blocks of an empty, sparse, band-interleaved GeoTIFF; raises OSError when the disk does."""

    def __init__(
        self,
        path: Path,
        shape: tuple[int, int, int],
        dtype: str,
        block_px: int,
        state: Mapping[str, NDArray] | None = None,
    ) -> None:
        """Open a file that GDAL has made, or go on with one at the point where `state` was taken.

        Args:
            path: the file, little-endian.
            shape: bands, height and width.
            dtype: of its values.
            block_px: side of its blocks.
            state: from `state`; raises ValueError when the file cannot have been in it.
        """
        self._shape, self._dtype, self._block = shape, np.dtype(dtype), block_px
        _, height, width = shape
        self._across, self._down = -(-width // block_px), -(-height // block_px)
        self._file = open(path, "r+b")  # noqa: SIM115 - closed by `close`
        try:
            self._open(state)
        except BaseException:
            self._file.close()
            raise

    def _open(self, state: Mapping[str, NDArray] | None) -> None:
        # Blocks that are not complete: the values, and how many are missing, by place.
        self._pending: dict[tuple[int, int, int], tuple[NDArray, int]] = {}
        self._file.seek(0, os.SEEK_END)
        if state is None:
            self._end = self._file.tell()
            self._file.seek(0)
            self._head = self._file.read()
            count = self._shape[0] * self._down * self._across
            self._offsets, self._counts = np.zeros(count, np.uint64), np.zeros(count, np.uint64)
            return
        self._end = int(state["end"])
        if self._file.tell() < self._end:
            raise ValueError("the file is shorter than it was")
        self._head = state["head"].tobytes()
        self._offsets, self._counts = state["offsets"].copy(), state["counts"].copy()
        for place, values in zip(state["places"].tolist(), state["pending"]):
            self._pending[place[0], place[1], place[2]] = (values.copy(), place[3])
        # Whatever was done to the file after that is undone.
        self._file.truncate(self._end)
        self._file.seek(0)
        self._file.write(self._head)

    def state(self) -> dict[str, NDArray]:
        """What is needed to go on from here. All of it has reached the disk when this returns."""
        self._file.flush()
        os.fsync(self._file.fileno())
        n = self._block
        places = [(*place, missing) for place, (_, missing) in self._pending.items()]
        blocks = [values for values, _ in self._pending.values()]
        return {
            "end": np.array(self._end, np.int64),
            "head": np.frombuffer(self._head, np.uint8),
            "offsets": self._offsets,
            "counts": self._counts,
            "places": np.array(places, np.int64).reshape(-1, 4),
            "pending": np.stack(blocks) if blocks else np.zeros((0, n, n), self._dtype),
        }

    def write(self, window: Window, values: NDArray) -> None:
        """Write (C, h, w) values at a window of the file; no pixel may be written twice."""
        n = self._block
        for by in range(window.row // n, -(-(window.row + window.height) // n)):
            for bx in range(window.col // n, -(-(window.col + window.width) // n)):
                for band in range(len(values)):
                    self._put(band, by, bx, window, values[band])

    def _put(self, band: int, by: int, bx: int, window: Window, values: NDArray) -> None:
        n, place = self._block, (band, by, bx)
        top, left = max(by * n, window.row), max(bx * n, window.col)
        bottom = min((by + 1) * n, window.row + window.height)
        right = min((bx + 1) * n, window.col + window.width)
        part = values[top - window.row : bottom - window.row, left - window.col : right - window.col]
        if part.shape == (n, n):
            self._append(place, part)
            return
        if place not in self._pending:
            # Blocks at the right and the bottom reach beyond the file; nobody sees what is there.
            _, height, width = self._shape
            inside = min(n, height - by * n) * min(n, width - bx * n)
            self._pending[place] = (np.zeros((n, n), self._dtype), inside)
        block, missing = self._pending.pop(place)
        block[top - by * n : bottom - by * n, left - bx * n : right - bx * n] = part
        missing -= part.size
        if missing:
            self._pending[place] = (block, missing)
        else:
            self._append(place, block)

    def _append(self, place: tuple[int, int, int], values: NDArray) -> None:
        band, by, bx = place
        content = encode_block(np.ascontiguousarray(values, self._dtype))
        index = (band * self._down + by) * self._across + bx
        self._file.seek(self._end)
        self._file.write(content)
        self._offsets[index], self._counts[index] = self._end, len(content)
        self._end += len(content)

    def finish(self) -> None:
        """Enter the places of all blocks in the file's directory, and close it. Raises OSError."""
        if not self._counts.all():
            raise OSError("some blocks were not written")
        entries = _entries(self._head)
        for tag, numbers in ((TILE_OFFSETS, self._offsets), (TILE_BYTE_COUNTS, self._counts)):
            kind, place = entries[tag]
            stored = numbers.astype(_UNSIGNED[kind])
            if not np.array_equal(stored, numbers):
                raise OSError("the file has outgrown its kind")
            self._file.seek(place)
            self._file.write(stored.tobytes())
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


def _entries(head: bytes) -> dict[int, tuple[int, int]]:
    """Tags of a TIFF's first directory: their type and where their values begin."""
    big = head[2] == 43
    entry, word = ("<HHQQ", "<Q") if big else ("<HHII", "<I")
    length, inline = struct.calcsize(entry), struct.calcsize(word)
    (start,) = struct.unpack_from(word, head, 8 if big else 4)
    (count,) = struct.unpack_from("<Q" if big else "<H", head, start)
    start += 8 if big else 2
    found: dict[int, tuple[int, int]] = {}
    for place in range(start, start + count * length, length):
        fields: tuple[Any, ...] = struct.unpack_from(entry, head, place)
        tag, kind, number, value = fields
        unsigned = _UNSIGNED.get(kind)
        fits = unsigned is not None and number * np.dtype(unsigned).itemsize <= inline
        found[tag] = (kind, place + length - inline if fits else value)
    return found
