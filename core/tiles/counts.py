"""How many source pixels tiles have, read around themselves, and share."""

from __future__ import annotations

# Source pixels of context on each side of what is written, up to so many sampling steps; see `plan`. Each step passes on
# what little the border has changed. Beside a tile with 72 px of context, pieces of the sample scene differ by .03 DN
# without steps, .15 DN with one, .07 with two, .10 with four and .94 with fifteen.
CONTEXT_PX = {1: 16, 2: 24, 15: 28}
# What pixels of 20 m need. Beside a tile with 28 px of context, pieces of the sample scene differ by .06 DN, with 24 by .01.
COARSE_CONTEXT_PX = 20
HALO_PX = max(CONTEXT_PX.values())
MIN_OVERLAP_PX = 2 * HALO_PX + 8
# What a tile must have beyond what it shares.
MIN_STRIDE_PX = 16
DEFAULT_TILE_PX = 324
DEFAULT_OVERLAP_PX = 68


def context_px(steps: int, coarse: bool = False) -> int:
    """Source pixels of context that a tile needs on each side for so many sampling steps, `coarse` with bands of 20 m."""
    own = next(px for most, px in CONTEXT_PX.items() if steps <= most)
    return max(own, COARSE_CONTEXT_PX) if coarse else own
