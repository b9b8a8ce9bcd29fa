"""GeoTIFFs of training and evaluation: whole arrays, written at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio import Affine


def write_raster(
    path: Path,
    values: np.ndarray,
    transform: Affine,
    crs: Any = "EPSG:32618",
    names: Sequence[str | None] = (),
    tags: dict[str, str] | None = None,
    **profile: Any,
) -> Path:
    """Write bands (C, h, w) in their own data type; returns `path`.

    Args:
        path: of the GeoTIFF; its folder is made.
        values: of the pixels.
        transform: from pixels to the CRS.
        crs: anything rasterio takes for one.
        names: of the bands.
        tags: of the file.
        profile: further options of rasterio, as `nodata` or `compress`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    size = {"count": count, "height": height, "width": width, "dtype": values.dtype}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, **size, **profile) as file:
        file.write(values)
        if names:
            file.descriptions = tuple(names)
        if tags:
            file.update_tags(**tags)
    return path
