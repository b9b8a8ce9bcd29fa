"""Real pixels in small files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest, SuperResolveResult
from subpixel.engine.pipeline import EngineCache, super_resolve

# Town and fields.
COL, ROW = 600, 280


@pytest.fixture(scope="session")
def cut(sample: Path) -> Callable[..., Path]:
    """Cut a piece of the sample scene: `cut(path, width, height, col=.., row=.., bands=.., edit=..)`."""

    def make(
        path: Path,
        width: int,
        height: int,
        *,
        col: int = COL,
        row: int = ROW,
        bands: tuple[str, ...] = ("B02", "B03", "B04", "B08"),
        edit: Any = None,
        **profile: Any,
    ) -> Path:
        with rasterio.open(sample) as source:
            numbers = [source.descriptions.index(band) + 1 for band in bands]
            window = Window(col, row, width, height)
            values = source.read(numbers, window=window)
            facts = {
                "driver": "GTiff",
                "width": width,
                "height": height,
                "count": len(bands),
                "dtype": values.dtype,
                "crs": source.crs,
                "transform": source.window_transform(window),
            }
        if edit is not None:
            values = edit(values)
            facts["dtype"] = values.dtype
        described = profile.pop("descriptions", bands)
        with rasterio.open(path, "w", **{**facts, **profile}) as out:
            out.write(values)
            if described:
                out.descriptions = described
        return path

    return make


@pytest.fixture(scope="session")
def cache() -> EngineCache:
    return EngineCache()


@pytest.fixture
def run(cache: EngineCache) -> Callable[..., SuperResolveResult]:
    """Run a request with few steps on the CPU unless told otherwise."""

    def make(source: Path, target: Path, **options: Any) -> SuperResolveResult:
        settings = {"steps": 2, "device": "cpu", **options}
        return super_resolve(SuperResolveRequest(input=str(source), output=str(target), **settings), Progress(), cache)

    return make


@pytest.fixture
def pixels() -> Callable[..., np.ndarray]:
    """Read a file, or the part of it within bounds, as int64 or float64."""

    def make(path: Path, bounds: tuple[float, float, float, float] | None = None) -> np.ndarray:
        with rasterio.open(path) as file:
            window = (
                None
                if bounds is None
                else rasterio.windows.from_bounds(*bounds, file.transform).round_offsets().round_lengths()
            )
            values = file.read(window=window)
        return values.astype(np.int64 if values.dtype.kind in "iu" else np.float64)

    return make


@pytest.fixture
def recorded(monkeypatch) -> list[tuple[Any, ...]]:
    """What is asked of the disk from here on, in its order: ("fsync", path), ("replace", from, to), ("unlink", path)."""
    steps: list[tuple[Any, ...]] = []
    fsync, rename, unlink = os.fsync, os.replace, os.unlink

    def on_fsync(descriptor: int) -> None:
        fsync(descriptor)
        steps.append(("fsync", Path(os.readlink(f"/proc/self/fd/{descriptor}"))))

    def on_replace(path: Any, target: Any) -> None:
        rename(path, target)
        steps.append(("replace", Path(path), Path(target)))

    def on_unlink(path: Any, **options: Any) -> None:
        unlink(path, **options)
        steps.append(("unlink", Path(path)))

    for name, instead in (("fsync", on_fsync), ("replace", on_replace), ("unlink", on_unlink)):
        monkeypatch.setattr(os, name, instead)
    return steps
