"""Rasters with all ten bands, made of the four of a piece of the sample scene."""

from __future__ import annotations

from array import array
from pathlib import Path

from osgeo import gdal
from subpixel.core.sentinel2.bands import COARSE_ROLES, TEN_BANDS
from subpixel.tests.ui.support.rasters import values

# What stands in for each band of 20 m, repeated on the 10 m grid: a share of a band of 10 m.
LIKE = {"B05": (3, 1.2), "B06": (4, 0.8), "B07": (4, 0.9), "B8A": (4, 1.1), "B11": (4, 0.6), "B12": (3, 1.5)}
NUMBERS = {role: number for number, role in enumerate(TEN_BANDS, start=1)}


def halved(rows: list[list[float]]) -> list[list[float]]:
    """Means of two by two."""
    return [
        [sum(rows[r + a][c + b] for a in (0, 1) for b in (0, 1)) / 4 for c in range(0, len(rows[0]), 2)]
        for r in range(0, len(rows), 2)
    ]


def repeated(rows: list[list[float]]) -> list[list[float]]:
    """Each value two by two."""
    return [[value for value in row for _ in (0, 1)] for row in rows for _ in (0, 1)]


def coarse(source: Path) -> dict[str, list[list[float]]]:
    """Rows of the 20 m bands by role, each pixel 20 m."""
    found = {}
    for role, (number, share) in LIKE.items():
        found[role] = [[round(value * share) for value in row] for row in halved(values(str(source), number))]
    return found


def write(path: Path, like: str, bands: dict[str, list[list[float]]], nodata: float | None = None) -> Path:
    """Bands named by their roles on the grid of `like`, twice as coarse where they are half as many."""
    file, rows = gdal.Open(like), next(iter(bands.values()))
    out = gdal.GetDriverByName("GTiff").Create(str(path), len(rows[0]), len(rows), len(bands), gdal.GDT_UInt16)
    x, width, skew_x, y, skew_y, height = file.GetGeoTransform()
    factor = file.RasterXSize / len(rows[0])
    out.SetGeoTransform((x, width * factor, skew_x, y, skew_y, height * factor))
    out.SetProjection(file.GetProjection())
    for number, (role, rows) in enumerate(bands.items(), start=1):
        band = out.GetRasterBand(number)
        band.SetDescription(role)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        flat = array("H", [int(value) for row in rows for value in row])
        band.WriteRaster(0, 0, len(rows[0]), len(rows), flat.tobytes())
    return path


def stack(path: Path, source: Path) -> Path:
    """All ten on the 10 m grid, in the order of products."""
    four = {role: values(str(source), number) for number, role in enumerate(("B02", "B03", "B04", "B08"), start=1)}
    ten = {**four, **{role: repeated(rows) for role, rows in coarse(source).items()}}
    return write(path, str(source), {role: ten[role] for role in TEN_BANDS})


def files(folder: Path, source: Path) -> dict[str, Path]:
    """Each band of 20 m as a file on its own grid."""
    found = coarse(source)
    return {role: write(folder / f"{role}_20m.tif", str(source), {role: found[role]}) for role in COARSE_ROLES}
