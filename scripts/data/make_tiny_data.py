#!/usr/bin/env python3
"""Write a tiny, made-up data set in the layout of the training data: scripts/data/make_tiny_data.py FOLDER.

Fields, roads and roofs of flat colour: enough for a training to learn something in a minute.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio

FOLDERS = {
    "massgis_1.25m": 3,
    "naip_us_southwest_1.25m": 4,
    "urbantree_naip_1.2m": 4,
    "naip_farmland_5m": 4,
    "naip_virginia_1m": 4,
    "naip_2m_chips": 4,
    "naip_midwest_1.25m": 3,
    "ngi_south_africa_2.5m": 3,
    "satellogic_1m": 4,
    "poland_poznan_2m": 3,
}
# Reflectance x 10000 instead of display values.
MEASURED = ("satellogic_1m",)
SIDE = 320


def scene(rng: np.random.Generator, bands: int, side: int) -> np.ndarray:
    """(bands, side, side) uint8: rectangles at any angle on a ground of large fields."""
    rows, columns = np.mgrid[:side, :side].astype(float)
    values = np.empty((bands, side, side))
    values[:] = rng.uniform(60, 140, (bands, 1, 1))
    for number in range(60):
        angle, row, column = rng.uniform(0, np.pi), *rng.uniform(0, side, 2)
        along = (columns - column) * np.cos(angle) + (rows - row) * np.sin(angle)
        across = -(columns - column) * np.sin(angle) + (rows - row) * np.cos(angle)
        length, width = rng.uniform(20, 90, 2) if number < 12 else rng.uniform(3, 14, 2)
        inside = (np.abs(along) < length) & (np.abs(across) < width)
        values[:, inside] = rng.uniform(20, 230, (bands, 1))
    return np.clip(values + rng.normal(0, 3, values.shape), 1, 255).astype(np.uint8)


def write(path: Path, values: np.ndarray, names: tuple[str, ...] | None = None) -> None:
    """Save as GeoTIFF on made-up coordinates."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=values.shape[2],
        height=values.shape[1],
        count=len(values),
        dtype=values.dtype,
        crs="EPSG:32618",
        transform=rasterio.Affine(1, 0, 400000, 0, -1, 4100000),
    ) as file:
        file.write(values)
        if names:
            file.descriptions = names


def main() -> None:
    """Write every folder."""
    root, rng = Path(sys.argv[1]), np.random.default_rng(0)
    for name, bands in FOLDERS.items():
        # So many that some places are held out.
        for number in range(6 if bands == 3 else 3):
            stem = f"made_up_{number}_1_2020" if name.startswith("urbantree") else f"made_up_{number}"
            values = scene(rng, bands, SIDE)
            if name in MEASURED:
                values = 500 + 10 * values.astype(np.uint16)
            write(root / "hr" / name / f"{stem}.tif", values)
    dark = np.array([900, 700, 500, 1200])[:, None, None]
    for number in range(2):
        values = (dark + 10 * scene(rng, 4, 160).astype(np.uint16)).astype(np.uint16)
        write(root / "s2" / f"made_up_{number}_10m.tif", values[[2, 1, 0, 3]], ("B02", "B03", "B04", "B08"))


if __name__ == "__main__":
    main()
