"""Real pixels in small files, and the command as users run it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from subpixel.core.presets import FAITHFUL
from subpixel.core.request import SuperResolveRequest

COL, ROW = 600, 280


@pytest.fixture(scope="session")
def cut(sample: Path) -> Callable[..., Path]:
    """Cut a piece of the sample scene: `cut(path, width, height, col=, row=)`."""

    def make(path: Path, width: int, height: int, col: int = COL, row: int = ROW) -> Path:
        window = Window(col, row, width, height)
        with rasterio.open(sample) as source:
            values, facts = source.read(window=window), source.profile
            facts.update(width=width, height=height, transform=source.window_transform(window), nodata=0)
            described = source.descriptions
        # Some pixels that were not measured.
        values[:, 5:9, 7:12] = 0
        with rasterio.open(path, "w", **{**facts, "tiled": False, "blockxsize": None, "blockysize": None}) as out:
            out.write(values)
            out.descriptions = described
        return path

    return make


@pytest.fixture
def asked() -> SuperResolveRequest:
    """The quickest run of the shipped model."""
    return SuperResolveRequest("scene", "block.tif", steps=0, strength=FAITHFUL.strength, device="cpu")


@pytest.fixture
def pixels() -> Callable[[Path], np.ndarray]:
    """Read a file, as int64."""

    def make(path: Path) -> np.ndarray:
        with rasterio.open(path) as file:
            return np.asarray(file.read().astype(np.int64))

    return make
