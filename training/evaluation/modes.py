"""Ways to super-resolve a tile, by name, all of them through the product's own pipeline but Lanczos and the peer.

`bicubic`, `lanczos`, `sen2sr-lite`; a preset (`faithful`, `balanced`, `detailed`); or numbers: `0` (regression estimate), `4` (steps),
`4x8` (mean of eight samples), `4d` (deterministic), `0o8` (mean of eight orientations), `4@0.6` (temperature),
`0s0.8` (strength). `-raw` goes without the projection.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from PIL import Image
from rasterio.windows import Window, from_bounds

from ...core.presets import PRESETS
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...engine.compute.engine_cache import EngineCache
from ...engine.pipeline import super_resolve
from ..material.rasters import write_raster
from ..sources.hr import data_root
from .peer import FOLDER, SCALE_FACTOR, can_run, load_peer, peers_result

DN = 10_000.0
PEER = "sen2sr-lite"
# Source pixels around an extent that what is made elsewhere sees as well.
AROUND_PX = 16
NUMBERS = re.compile(
    r"(?P<steps>\d+)(?P<deterministic>d?)(x(?P<ensemble>\d+))?(o(?P<orientations>\d))?(@(?P<temperature>[\d.]+))?(s(?P<strength>[\d.]+))?"
)


def to_be_had(modes: Sequence[str]) -> list[str]:
    """Those of the modes that can run here: without its package or its weights the peer cannot."""
    return [mode for mode in modes if mode != PEER or can_run(data_root().parent / FOLDER)]


def options_of(mode: str) -> dict[str, Any]:
    """Fields of a request. Raises ValueError when the name means nothing."""
    name, _, raw = mode.partition("-")
    if name == "bicubic":
        # Plain bicubic is the yardstick: no projection.
        return {"method": "bicubic", "consistency": False}
    options: dict[str, Any] = {"consistency": raw != "raw"}
    if name in PRESETS:
        return {**options, **PRESETS[name].options}
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


def _lanczos(values: np.ndarray, _: tuple[str, ...]) -> np.ndarray:
    size = (values.shape[2] * SCALE_FACTOR, values.shape[1] * SCALE_FACTOR)
    return np.stack([np.asarray(Image.fromarray(band).resize(size, Image.Resampling.LANCZOS)) for band in values])


def _peer(values: np.ndarray, bands: tuple[str, ...]) -> np.ndarray:
    return peers_result(load_peer(data_root().parent / FOLDER), values, bands)


# What is no choice of the product's own pipeline: reflectance (C, h, w) and its bands in, (C, 4 h, 4 w) out.
ELSEWHERE: dict[str, Callable[[np.ndarray, tuple[str, ...]], np.ndarray]] = {"lanczos": _lanczos, PEER: _peer}


def _made_elsewhere(source: Path, target: Path, mode: str, more: dict[str, Any]) -> None:
    """Write what `ELSEWHERE` makes of a raster, or of an extent of it with some pixels around."""
    quantification, offset = more.get("quantification", DN), more.get("offset", 0.0)
    with rasterio.open(source) as file:
        whole = own = Window(0, 0, file.width, file.height)
        if "extent" in more:
            own = from_bounds(*more["extent"], transform=file.transform).round_offsets().round_lengths()
        m = AROUND_PX
        around = Window(own.col_off - m, own.row_off - m, own.width + 2 * m, own.height + 2 * m).intersection(whole)
        values = (file.read(window=around).astype(np.float32) + np.float32(offset)) / np.float32(quantification)
        names, dtype, crs, place = file.descriptions, file.dtypes[0], file.crs, file.window_transform(own)
    top, left = (int(n) * SCALE_FACTOR for n in (own.row_off - around.row_off, own.col_off - around.col_off))
    height, width = (int(n) * SCALE_FACTOR for n in (own.height, own.width))
    fine = ELSEWHERE[mode](values, names)[:, top : top + height, left : left + width]
    if more.get("output_type") == "float32":
        dtype = "float32"
    else:
        fine = np.clip(np.round(fine * quantification - offset), np.iinfo(dtype).min, np.iinfo(dtype).max)
    write_raster(target, fine.astype(dtype), place @ Affine.scale(1 / SCALE_FACTOR), crs, names)


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
        The result's consistency RMSE in reflectance; not a number for what is made elsewhere.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if mode in ELSEWHERE:
        _made_elsewhere(source, target, mode, more)
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
