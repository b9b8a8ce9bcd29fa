"""What a raster holds, said before a run: for forms that ask "is my input right?"."""

from __future__ import annotations

from typing import Any

import rasterio

from ...core.model import read_model
from ...core.request import SuperResolveRequest
from ..reading.scene import Scene
from .sampling import judge_scene

CACHE_BYTES = 16_000_000


def examine(request: SuperResolveRequest) -> dict[str, Any]:
    """Open what a request names and judge its values by a sample; nothing is computed or written.

    Returns:
        `medians` (reflectance by role), `warnings`, and `refusal`: the error that a run would end in, or None.

    Raises:
        SuperResolutionError: it cannot be opened as a run would open it.
    """
    outline = read_model(request.model)
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), Scene(request, outline) as scene:
        judgement = judge_scene(scene, scene.window(request.extent, request.extent_crs), request.input)
    return {
        "medians": {band.role: band.median for band in judgement.bands},
        "warnings": list(judgement.warnings),
        "refusal": None if judgement.refusal is None else judgement.refusal.to_dict(),
    }
