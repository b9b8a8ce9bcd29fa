"""Pieces of the sample scene's 20 m bands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rasterio
from rasterio.windows import Window, from_bounds
from subpixel.core.sentinel2.bands import COARSE_ROLES


@pytest.fixture(scope="session")
def cut20(sample: Path) -> Callable[..., dict[str, str]]:
    """Cut the 20 m pixels that cover a raster's ground: `cut20(path, raster, margin=.., edit=..)`; references by role."""

    def make(path: Path, raster: Path, margin: int = 0, edit: Any = None, **profile: Any) -> dict[str, str]:
        with rasterio.open(raster) as fine, rasterio.open(sample.with_name("sentinel2_20m.tif")) as source:
            wanted = from_bounds(*fine.bounds, transform=source.transform)
            left, top = int(wanted.col_off) - margin, int(wanted.row_off) - margin
            right = -int(-(wanted.col_off + wanted.width) // 1) + margin
            bottom = -int(-(wanted.row_off + wanted.height) // 1) + margin
            window = Window(left, top, right - left, bottom - top)
            values = source.read(window=window)
            facts = {
                "driver": "GTiff",
                "width": window.width,
                "height": window.height,
                "count": len(values),
                "dtype": values.dtype,
                "crs": source.crs,
                "transform": source.window_transform(window),
            }
        if edit is not None:
            values = edit(values)
            facts["dtype"] = values.dtype
        with rasterio.open(path, "w", **{**facts, **profile}) as out:
            out.write(values)
            out.descriptions = COARSE_ROLES
        return {role: f"{path}#{number}" for number, role in enumerate(COARSE_ROLES, start=1)}

    return make
