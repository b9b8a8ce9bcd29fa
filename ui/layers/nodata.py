"""What the user has told QGIS about NoData of a layer, in DN as the engine reads them."""

from __future__ import annotations

import math

from qgis.core import QgsRasterLayer, QgsRasterRange

from ...core.request import NoData
from .true_colour import is_rendered

# How far from a whole number a DN may come out that was one: QGIS scales in float32.
_WHOLE = 0.02
_INFINITE = math.inf


def nodata_of(layer: QgsRasterLayer, bands: dict[str, int], by_hand: NoData) -> NoData:
    """Whether the file's own NoData counts, and what else means NoData.

    Args:
        layer: whose *Additional no data value* and *No data value* switch count.
        bands: numbers of the bands in use by role.
        by_hand: what is given besides.
    """
    own, given = by_hand
    if is_rendered(layer):
        return own, given
    provider = layer.dataProvider()
    kept = [provider.useSourceNoDataValue(number) for number in bands.values() if provider.sourceHasNoDataValue(number)]
    by_role = {
        role: [
            _in_dn(found, provider.bandScale(number), provider.bandOffset(number))
            for found in provider.userNoDataValues(number)
        ]
        for role, number in bands.items()
    }
    distinct = list(by_role.values())
    if distinct and all(ranges == distinct[0] for ranges in distinct):
        by_role = {"": distinct[0]}
    said = tuple((role, *ends) for role, ranges in by_role.items() for ends in ranges)
    # Bands of one raster have one encoding; where they differ in this, what one band counts another one must.
    return own and all(kept), (*given, *said)


def _in_dn(found: QgsRasterRange, scale: float, offset: float) -> tuple[float, float]:
    """Lowest and highest DN of a range of the values that QGIS shows, which are scaled."""
    low, high, bounds = found.min(), found.max(), found.bounds()
    low = -_INFINITE if math.isnan(low) else low
    high = _INFINITE if math.isnan(high) else high
    if bounds in (QgsRasterRange.BoundsType.IncludeMax, QgsRasterRange.BoundsType.Exclusive):
        low = math.nextafter(low, _INFINITE)
    if bounds in (QgsRasterRange.BoundsType.IncludeMin, QgsRasterRange.BoundsType.Exclusive):
        high = math.nextafter(high, -_INFINITE)
    if (scale, offset) == (1, 0) or not scale:
        return low, high
    ends = sorted((value - offset) / scale for value in (low, high))
    return _loose(ends[0], -1), _loose(ends[1], 1)


def _loose(dn: float, side: int) -> float:
    """A DN without what scaling has done to it: whole again, or a little further out."""
    if not math.isfinite(dn):
        return dn
    return float(round(dn)) if abs(dn - round(dn)) < _WHOLE else dn + side * 1e-6 * max(1.0, abs(dn))
