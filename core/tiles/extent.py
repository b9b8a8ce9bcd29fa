"""Which way round the four numbers of an extent are meant, apart from `scene` so that what runs inside QGIS can ask too."""

from __future__ import annotations

import math
from typing import Callable, Optional

from ..errors import InvalidParameter
from ..text import Text

Bounds = tuple[float, float, float, float]
# How much more of another reading must lie in the layer than of the one that was taken, to doubt that it is meant.
MUCH_MORE = 10


def is_empty(bounds: Bounds) -> bool:
    """Whether no area lies in bounds, or they are no numbers."""
    xmin, ymin, xmax, ymax = bounds
    return not (all(map(math.isfinite, bounds)) and xmin < xmax and ymin < ymax)


def check_order(
    extent: Bounds, crs: Optional[str], layer: Bounds, brought: Callable[[Bounds], Optional[Bounds]]
) -> None:
    """See that an extent, whose numbers somebody typed, lies in the layer rather than the same numbers in another order.

    Args:
        extent: (xmin, ymin, xmax, ymax) as it was understood.
        crs: what its CRS is called, None for that of the layer.
        layer: bounds of the layer.
        brought: an extent in the layer's CRS, None where it cannot be brought there.

    Raises:
        InvalidParameter: another order fits the layer, and this one does not; or it is empty.
    """
    a, b, c, d = extent
    # xmin,xmax,ymin,ymax instead of xmin,ymin,xmax,ymax or the other way round; latitude first; both.
    others = [(a, c, b, d), (b, a, d, c), (c, a, d, b)]
    if is_empty(extent):
        # Corners that were named in another order.
        others.append((min(a, c), min(b, d), max(a, c), max(b, d)))
    here = _share(extent, layer, brought)
    meant = max(others, key=lambda other: _share(other, layer, brought))
    if _share(meant, layer, brought) > MUCH_MORE * here:
        raise InvalidParameter(
            "The extent fits the layer only with its numbers in another order.",
            Text(
                "as given: {given}; in another order: {meant}; layer: {layer}",
                given=_said(extent),
                meant=_said(meant),
                layer=_said(layer),
            ),
            "If the second is meant, give xmin,ymin,xmax,ymax = {corners}, or as QGIS writes it xmin,xmax,ymin,ymax [CRS] = {sides}.",
            corners=",".join(f"{value:.12g}" for value in meant),
            sides=",".join(f"{meant[i]:.12g}" for i in (0, 2, 1, 3)) + (f" [{crs}]" if crs else ""),
        )
    if is_empty(extent):
        raise InvalidParameter(
            "The extent is empty.",
            f"EXTENT = {extent}",
            "Give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax.",
        )


def _share(extent: Bounds, layer: Bounds, brought: Callable[[Bounds], Optional[Bounds]]) -> float:
    """How much of an extent lies in the layer, 0..1."""
    there = None if is_empty(extent) else brought(extent)
    if there is None or is_empty(there):
        return 0.0
    sides = [
        max(0.0, min(there[i + 2], layer[i + 2]) - max(there[i], layer[i])) / (there[i + 2] - there[i]) for i in (0, 1)
    ]
    return sides[0] * sides[1]


def _said(bounds: Bounds) -> Text:
    xmin, ymin, xmax, ymax = (f"{value:.8g}" for value in bounds)
    return Text("x {xmin} to {xmax}, y {ymin} to {ymax}", xmin=xmin, ymin=ymin, xmax=xmax, ymax=ymax)
