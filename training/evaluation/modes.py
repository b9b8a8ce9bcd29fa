"""Ways to super-resolve a tile, by name, all of them through the product's own pipeline but Lanczos.

`bicubic`, `lanczos`; a preset (`faithful`, `balanced`, `detailed`); or numbers: `0` (regression estimate), `4` (steps),
`4x8` (mean of eight samples), `4d` (deterministic), `0o8` (mean of eight orientations), `4@0.6` (temperature),
`0s0.8` (strength). `-raw` goes without the projection.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from PIL import Image

from ...core.presets import PRESETS
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...engine.compute.engine_cache import EngineCache
from ...engine.pipeline import super_resolve
from ..material.rasters import write_raster

DN = 10_000.0
NUMBERS = re.compile(
    r"(?P<steps>\d+)(?P<deterministic>d?)(x(?P<ensemble>\d+))?(o(?P<orientations>\d))?(@(?P<temperature>[\d.]+))?(s(?P<strength>[\d.]+))?"
)


def options_of(mode: str) -> dict[str, Any]:
    """Fields of a request. Raises ValueError when the name means nothing."""
    name, _, raw = mode.partition("-")
    if name == "bicubic":
        # Plain bicubic is the yardstick: no projection.
        return {"method": "bicubic", "consistency": False}
    options: dict[str, Any] = {"consistency": raw != "raw"}
    if name in PRESETS:
        preset = PRESETS[name]
        return {
            **options,
            "steps": preset.steps,
            "ensemble": preset.ensemble,
            "temperature": preset.temperature,
            "strength": preset.strength,
            "deterministic": preset.deterministic,
            "orientations": preset.orientations,
        }
    found = NUMBERS.fullmatch(name)
    if found is None:
        raise ValueError(f"{mode} is not a mode")
    return {
        **options,
        "steps": int(found["steps"]),
        "deterministic": bool(found["deterministic"]),
        "ensemble": int(found["ensemble"] or 1),
        "orientations": int(found["orientations"] or 1),
        "temperature": float(found["temperature"] or 1.0),
        "strength": float(found["strength"] or 1.0),
    }


def _lanczos(source: Path, target: Path, factor: int, reflectance: bool) -> None:
    with rasterio.open(source) as file:
        values, profile, names = file.read().astype(np.float32), file.profile, file.descriptions
    size = (values.shape[2] * factor, values.shape[1] * factor)
    fine = np.stack([np.asarray(Image.fromarray(band).resize(size, Image.Resampling.LANCZOS)) for band in values])
    dtype = profile["dtype"]
    if reflectance:
        fine, dtype = fine / DN, "float32"
    elif np.issubdtype(dtype, np.integer):
        fine = np.clip(np.round(fine), np.iinfo(dtype).min, np.iinfo(dtype).max)
    transform = profile["transform"] @ Affine.scale(1 / factor)
    write_raster(target, fine.astype(dtype), transform, profile["crs"], names)


def produce(
    source: Path,
    target: Path,
    mode: str,
    cache: EngineCache,
    model: str | None = None,
    uncertainty: Path | None = None,
    **more: Any,
) -> float:
    """Super-resolve one raster.

    Args:
        source, target: GeoTIFFs.
        mode: see the module.
        cache: keeps the engine between calls.
        model: another checkpoint.
        uncertainty: where the ensemble's deviation goes.
        more: further fields of the request.

    Returns:
        The result's consistency RMSE in reflectance; not a number for Lanczos.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if mode == "lanczos":
        _lanczos(source, target, 4, more.get("output_type") == "float32")
        return float("nan")
    request = SuperResolveRequest(
        str(source),
        str(target),
        overwrite=True,
        model=model,
        uncertainty=str(uncertainty) if uncertainty else None,
        **{**options_of(mode), **more},
    )
    return super_resolve(request, Progress(), cache).consistency_rmse


def read(path: Path, bands: tuple[str, ...] | None = None) -> np.ndarray:
    """Bands of a GeoTIFF by description, all of them by default, (C, H, W) float32."""
    with rasterio.open(path) as file:
        numbers = [file.descriptions.index(band) + 1 for band in bands] if bands else list(range(1, file.count + 1))
        values: np.ndarray = file.read(numbers).astype(np.float32)
        return values
