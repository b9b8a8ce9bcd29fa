"""Proves that an engine environment works: every library loads and one small scene goes through the pipeline."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from ...core.request import SuperResolveRequest

SIDE_PX = 24


def self_check() -> dict[str, Any]:
    """Super-resolve a made-up scene in a temporary folder.

    Returns:
        Facts about the installation (`service.describe`), and `consistency_rmse` and `seconds` of the run.

    Raises:
        ImportError: a library is missing.
        SuperResolutionError: the run failed.
    """
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin

    from ...core.progress import Progress
    from ..pipeline import super_resolve
    from .service import describe

    facts = describe()
    bands = ("B04", "B03", "B02")
    row, col = np.mgrid[:SIDE_PX, :SIDE_PX]
    waves = 1200 + 500 * np.sin(row / 4) + 300 * np.cos(col / 3)
    values = np.stack([waves + 100 * number for number in range(len(bands))]).astype(np.uint16)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "scene.tif", Path(folder) / "superresolved.tif"
        with rasterio.open(
            source,
            "w",
            driver="GTiff",
            width=SIDE_PX,
            height=SIDE_PX,
            count=len(bands),
            dtype="uint16",
            # A CRS by its code: it fails where PROJ finds another program's database.
            crs="EPSG:32618",
            transform=from_origin(440_000, 4_170_000, 10, 10),
        ) as file:
            file.write(values)
            file.descriptions = bands
        result = super_resolve(SuperResolveRequest(str(source), str(target), steps=1), Progress())
    return {**facts, "consistency_rmse": result.consistency_rmse, "seconds": result.seconds}
