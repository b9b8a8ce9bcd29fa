"""Plan of tiles: what each reads, what each writes, and how neighbours share a seam.

Along an axis the window is cut at seams b0 = 0 < b1 < ...; tile i owns [b_i, b_i+1) and also computes the ramp
[b_i+1, b_i+1 + ramp), across which it fades out while its neighbour fades in, so that the weights sum to one
everywhere. Around that every tile reads a halo that the network needs and that is thrown away. A tile's first pixel
is at a multiple of `multiple` counted from the CRS origin, because the network's strided layers see that phase.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from .counts import HALO_PX, MIN_STRIDE_PX
from .window import Window

# A GeoTIFF's blocks are multiples of this many pixels; they should be about as large as the next.
BLOCK_UNIT_OUT_PX = 16
BLOCK_OUT_PX = 256
# Working memory per source pixel: so much for feature maps, and so much for each output value that belongs to it.
FEATURE_BYTES, HR_BYTES = 4000, 32
# What the tile side is given for; models with more to write get smaller tiles.
USUAL_BANDS, USUAL_SCALE_FACTOR = 4, 4


def bytes_per_px(bands: int, scale_factor: int) -> int:
    """Working memory of a model per source pixel that a tile reads, about."""
    return FEATURE_BYTES + HR_BYTES * bands * scale_factor**2


def affordable_tile_px(wanted: int, overlap_px: int, bands: int, scale_factor: int) -> int:
    """Tile side in source pixels: as wanted, or less where a model's bands and scale factor would need more memory."""
    share = min(1.0, bytes_per_px(USUAL_BANDS, USUAL_SCALE_FACTOR) / bytes_per_px(bands, scale_factor))
    stride = int(wanted * share**0.5) - overlap_px
    block = block_px(scale_factor)
    # Whole blocks of the output file where it is ours to choose, as `plan_tiles` likes them.
    return wanted if stride >= wanted - overlap_px else overlap_px + max(MIN_STRIDE_PX, stride // block * block)


def block_px(scale_factor: int) -> int:
    """Source pixels along a side of one block of the output file.

    Blocks hold whole source pixels, so that seams at multiples of this put the writes on whole blocks.

    >>> block_px(4), block_px(2), block_px(8)
    (64, 128, 32)
    """
    unit = math.lcm(BLOCK_UNIT_OUT_PX, scale_factor)
    return max(1, BLOCK_OUT_PX // unit) * unit // scale_factor


@dataclass(frozen=True)
class Span:
    """One tile along one axis, source pixels; `start` and `seam` count from the scene's first pixel.

    Attributes:
        start, length: what is read.
        seam, end: what is owned.
        ramp_before, ramp_after: length of the fade-in at `seam` and of the fade-out that follows `end`.
    """

    start: int
    length: int
    seam: int
    end: int
    ramp_before: int
    ramp_after: int

    @property
    def skip(self) -> int:
        """Pixels from the tile's first to the first it contributes to."""
        return self.seam - self.start

    @property
    def support(self) -> int:
        """Pixels it contributes to."""
        return self.end - self.seam + self.ramp_after


@dataclass(frozen=True)
class Tile:
    """A tile of the plan: its place in it and its spans."""

    row: int
    col: int
    rows: Span
    cols: Span

    @property
    def window(self) -> Window:
        """What is read, in pixels of the scene; may reach beyond it."""
        return Window(self.cols.start, self.rows.start, self.cols.length, self.rows.length)


@dataclass(frozen=True)
class TilePlan:
    """All tiles of a run, of one shape, row by row."""

    rows: tuple[Span, ...]
    cols: tuple[Span, ...]

    def __len__(self) -> int:
        return len(self.rows) * len(self.cols)

    @property
    def tile_read_px(self) -> int:
        """Source pixels that each tile reads, halo and all."""
        return self.rows[0].length * self.cols[0].length

    @property
    def read_px(self) -> int:
        """Source pixels that all tiles read together; shared ones count for each."""
        return len(self) * self.tile_read_px

    def __iter__(self) -> Iterator[Tile]:
        for r, rows in enumerate(self.rows):
            for c, cols in enumerate(self.cols):
                yield Tile(r, c, rows, cols)


def _spans(
    first: int, length: int, origin: int, tile_px: int, overlap_px: int, halo_px: int, multiple: int, block: int
) -> tuple[Span, ...]:
    # The same whatever the halo: how wide neighbours blend must not depend on the steps.
    ramp = overlap_px - 2 * HALO_PX - multiple
    stride = tile_px - overlap_px
    count = max(1, math.ceil(length / stride))
    if count > 1:
        even = math.ceil(length / count)
        unit = block if stride % block == 0 and block % multiple == 0 else multiple
        stride = min(stride - stride % multiple, math.ceil(even / unit) * unit)
        count = math.ceil(length / stride)
        ramp = min(ramp, stride)
    else:
        stride, ramp = length, 0
    # Strides are multiples of `multiple` where there are several tiles, so this is the same for all of them.
    early = (first + origin - halo_px) % multiple
    read = math.ceil((early + stride + ramp + 2 * halo_px) / multiple) * multiple
    spans: list[Span] = []
    for i in range(count):
        seam, end = first + i * stride, first + min((i + 1) * stride, length)
        start = (seam + origin - halo_px) // multiple * multiple - origin
        # The last tile may own less than a ramp; its neighbour must not reach beyond the window.
        after = min(ramp, first + length - end) if i + 1 < count else 0
        before = spans[-1].ramp_after if spans else 0
        spans.append(Span(start, read, seam, end, before, after))
    return tuple(spans)


def plan_tiles(
    window: Window,
    origin: tuple[int, int],
    tile_px: int,
    overlap_px: int,
    halo_px: int,
    multiple: int,
    scale_factor: int,
) -> TilePlan:
    """Plan the tiles of a window.

    Args:
        window: what is wanted, in pixels of the scene.
        origin: index (col, row) of the scene's first pixel counted from the CRS origin.
        tile_px: largest tile side; tiles become smaller where that wastes less.
        overlap_px: what neighbouring tiles may share: two of the widest halos, the ramp and the slack of alignment.
        halo_px: context to be read on each side of what a tile contributes to; `context_px` of the request.
        multiple: what tile sides and absolute tile positions must be a multiple of.
        scale_factor: output pixels per source pixel along one axis.
    """
    block = block_px(scale_factor)
    return TilePlan(
        _spans(window.row, window.height, origin[1], tile_px, overlap_px, halo_px, multiple, block),
        _spans(window.col, window.width, origin[0], tile_px, overlap_px, halo_px, multiple, block),
    )
