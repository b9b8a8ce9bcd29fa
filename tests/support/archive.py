"""An archive on this machine: cloud-optimised GeoTIFFs cut from the sample scene, and items that describe them.

Two tiles of one zone that overlap, a place where two zones meet, several days. Run as a script it writes the files:

    python tests/support/archive.py FOLDER ADDRESS SAMPLE
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.shutil import copy
from rasterio.warp import Resampling, calculate_default_transform, reproject, transform_bounds

BANDS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}
# What the bands of 20 m are made of here: parts of those of 10 m, in their order.
COARSE = {
    "B05": ("rededge1", 0.704, (0.1, 0.2, 0.5, 0.2)),
    "B06": ("rededge2", 0.74, (0.1, 0.1, 0.2, 0.6)),
    "B07": ("rededge3", 0.783, (0.0, 0.1, 0.1, 0.8)),
    "B8A": ("nir08", 0.865, (0.0, 0.0, 0.05, 0.95)),
    "B11": ("swir16", 1.61, (0.2, 0.1, 0.4, 0.3)),
    "B12": ("swir22", 2.19, (0.3, 0.1, 0.5, 0.1)),
}
L2A, C1, MANY, DATES = "sentinel-2-l2a", "sentinel-2-c1-l2a", "sentinel-2-many", "sentinel-2-dates"
# Days of the collection of several dates: how far their samples lie (rows, columns), light, and share of cloud.
DISPLACED = {
    "2024-07-20": ((0.0, 0.0), 1.0, 0.0),
    "2024-07-15": ((0.31, -0.42), 0.95, 0.0),
    "2024-07-10": ((-0.23, 0.17), 1.06, 0.05),
    "2024-07-05": ((3.4, 0.0), 1.0, 0.0),
    "2024-06-30": ((0.0, 0.0), 1.0, 0.9),
}
# Columns of the sample that each tile has; they share a hundred.
TILES = {"18SVG": (0, 1100), "18SWG": (1000, 1933)}
ROWS, BLOCK_PX = 1100, 256
# Where the same ground is seen from two zones: x of the sample's left edge in zone 18, a little west of 72 degrees.
BORDER_X, BORDER_Y = 757_000.0, 4_179_460.0
PAGED = 260


def read_sample(sample: Path) -> tuple[np.ndarray, Affine]:
    """DN (4, h, w) of the sample in the order of `BANDS`, and its transform."""
    with rasterio.open(sample) as source:
        numbers = [source.descriptions.index(band) + 1 for band in BANDS]
        return source.read(numbers)[:, :ROWS], source.transform


def write_cog(path: Path, values: np.ndarray, transform: Affine, epsg: int, **tags: float) -> None:
    """One band as a cloud-optimised GeoTIFF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = path.with_suffix(".plain.tif")
    height, width = values.shape
    facts = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": values.dtype, "nodata": 0}
    with rasterio.open(plain, "w", **facts, crs=f"EPSG:{epsg}", transform=transform) as out:
        out.write(values, 1)
    kept = {"blocksize": BLOCK_PX, "compress": "deflate", "predictor": 2, "overview_resampling": "nearest"}
    copy(plain, path, driver="COG", **kept)
    plain.unlink()


def write_scene(folder: Path, values: np.ndarray, transform: Affine, epsg: int = 32618, cloud: float = 0.0) -> None:
    """Bands and scene classification of a scene; the upper `cloud` of it is cloud. NoData where all bands are 0."""
    for band, layer in zip(BANDS, values):
        write_cog(folder / f"{band}.tif", layer, transform, epsg)
    for band, layer in zip(COARSE, coarse_of(values)):
        write_cog(folder / "coarse" / f"{band}.tif", layer, transform @ Affine.scale(2), epsg)
    classes = np.where((values != 0).any(axis=0), 4, 0).astype(np.uint8)[::2, ::2]
    rows = round(cloud * len(classes))
    classes[:rows][classes[:rows] != 0] = 9
    write_cog(folder / "SCL.tif", classes, transform @ Affine.scale(2), epsg)
    write_thumbnail(folder / "thumbnail.jpg", values, np.repeat(classes == 9, 2, axis=0)[: values.shape[1]])


def coarse_of(values: np.ndarray) -> np.ndarray:
    """Bands of 20 m (6, h / 2, w / 2) in the order of `COARSE` from those of 10 m; 0 where one of four pixels is."""
    padded = np.pad(values, ((0, 0), (0, values.shape[1] % 2), (0, values.shape[2] % 2)), mode="edge")
    parts = padded.reshape(len(values), padded.shape[1] // 2, 2, padded.shape[2] // 2, 2).astype(float)
    made = np.tensordot([shares for _, _, shares in COARSE.values()], parts.mean(axis=(2, 4)), axes=1)
    return np.where((parts != 0).all(axis=(0, 2, 4)), np.rint(made), 0).astype(np.uint16)


def write_thumbnail(path: Path, values: np.ndarray, cloudy: np.ndarray) -> None:
    """A small picture in true colour, clouds white."""
    step = max(1, max(values.shape[1:]) // 160)
    colours = values[2::-1, ::step, ::step].astype(float)
    seen = np.where(colours > 0, colours, np.nan)
    dark, bright = np.nanpercentile(seen, (1, 99), axis=(1, 2), keepdims=True)
    tones = np.clip((colours - dark) / (bright - dark), 0, 1) * 255
    tones = np.where(np.repeat(cloudy, 2, axis=1)[::step, ::step][:, : tones.shape[2]], 245, tones)
    facts = {"driver": "JPEG", "width": tones.shape[2], "height": tones.shape[1], "count": 3, "dtype": "uint8"}
    with warnings.catch_warnings():
        # That it lies nowhere on the ground.
        warnings.simplefilter("ignore")
        with rasterio.open(path, "w", **facts) as out:
            out.write(tones.astype(np.uint8))


def item(
    folder: str, tile: str, day: str, transform: Affine, shape: tuple[int, int], epsg: int = 32618, **changes: Any
) -> dict[str, Any]:
    """An item as Earth Search writes them, whose files lie under an address; `changes` are of properties."""
    height, width = shape
    bounds = (transform.c, transform.f - 10 * height, transform.c + 10 * width, transform.f)
    west, south, east, north = transform_bounds(f"EPSG:{epsg}", "EPSG:4326", *bounds)
    collection = changes.pop("collection", L2A)
    name = changes.pop("id", f"S2B_{tile}_{day.replace('-', '')}_0_L2A")
    assets = _assets(folder, changes.pop("offset", -0.1))
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": name,
        "collection": collection,
        "geometry": {"type": "Polygon", "coordinates": [corners]},
        "bbox": [west, south, east, north],
        "properties": {
            "datetime": f"{day}T16:02:11Z",
            "platform": "sentinel-2b",
            "constellation": "sentinel-2",
            "proj:epsg": epsg,
            "grid:code": f"MGRS-{tile}",
            "s2:product_uri": f"S2B_MSIL2A_{day.replace('-', '')}T160211_N0510_R097_T{tile}_{day.replace('-', '')}.SAFE",
            "s2:processing_baseline": "05.10",
            "earthsearch:boa_offset_applied": True,
            "eo:cloud_cover": 12.5,
            **changes,
        },
        "links": [],
        "assets": assets,
    }


def _assets(folder: str, offset: float) -> dict[str, Any]:
    """Assets of a scene whose files lie under an address."""
    band = {"nodata": 0, "data_type": "uint16", "spatial_resolution": 10, "scale": 0.0001, "offset": offset}
    assets: dict[str, Any] = {
        key: {
            "href": f"{folder}/{role}.tif",
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "eo:bands": [{"name": role, "common_name": key}],
            "gsd": 10,
            "roles": ["data", "reflectance"],
            "raster:bands": [band],
        }
        for role, key in BANDS.items()
    }
    coarse = {**band, "spatial_resolution": 20}
    for role, (key, wavelength, _) in COARSE.items():
        assets[key] = {
            **assets["red"],
            "href": f"{folder}/coarse/{role}.tif",
            "eo:bands": [{"name": key, "common_name": key.rstrip("123"), "center_wavelength": wavelength}],
            "gsd": 20,
            "raster:bands": [coarse],
        }
    assets["scl"] = {"href": f"{folder}/SCL.tif", "roles": ["data"], "gsd": 20}
    assets["thumbnail"] = {"href": f"{folder}/thumbnail.jpg", "roles": ["thumbnail"]}
    return assets


def make(folder: Path, address: str, sample: Path) -> dict[str, list[dict[str, Any]]]:
    """Write all files under `folder`, to be served at `address`; items by collection."""
    values, origin = read_sample(sample)
    found: list[dict[str, Any]] = []
    places: dict[str, tuple[np.ndarray, Affine]] = {
        tile: (values[:, :, first:last], origin @ Affine.translation(first, 0)) for tile, (first, last) in TILES.items()
    }
    for day, cloud, change in (("2024-06-20", 0.9, {}), ("2024-06-15", 0.0, {})):
        for tile, (part, transform) in places.items():
            write_scene(folder / day / tile, part, transform, cloud=cloud)
            found.append(item(f"{address}/{day}/{tile}", tile, day, transform, part.shape[1:], **change))
    part, transform = places["18SVG"]
    # A band that no asset names, and one whose file is not there.
    nameless = item(f"{address}/2024-06-15/18SVG", "18SVG", "2024-06-12", transform, part.shape[1:])
    del nameless["assets"]["nir"]
    gone = item(f"{address}/2024-06-15/18SVG", "18SVG", "2020-06-10", transform, part.shape[1:])
    gone["assets"]["nir"]["href"] = f"{address}/gone/B08.tif"
    write_scene(folder / "2024-06-05" / "18SVG", np.where(part, part + 1000, 0).astype(np.uint16), transform)
    shifted = {"earthsearch:boa_offset_applied": False, "collection": C1, "id": "S2B_T18SVG_20240605T160211_L2A"}
    first = item(f"{address}/2024-06-05/18SVG", "18SVG", "2024-06-05", transform, part.shape[1:], **shifted)
    old = {"s2:processing_baseline": "03.01", "earthsearch:boa_offset_applied": False, "offset": 0}
    older = item(f"{address}/2024-06-15/18SVG", "18SVG", "2021-06-05", transform, part.shape[1:], **old)
    older["properties"]["s2:product_uri"] = "S2B_MSIL2A_20210605T160211_N0301_R097_T18SVG_20210605T200000.SAFE"
    found += [nameless, gone, older, *_at_the_border(folder, address, values)]
    several = list(_displaced(folder, address, values, origin))
    return {L2A: found, C1: [first], MANY: list(_many(address, part, transform)), DATES: several}


def _at_the_border(folder: Path, address: str, values: np.ndarray) -> Iterable[dict[str, Any]]:
    """One ground in two zones: the western two thirds in zone 18, the eastern two thirds in zone 19."""
    day, transform = "2023-06-15", Affine(10, 0, BORDER_X, 0, -10, BORDER_Y)
    whole = values.shape[2]
    west, east = values[:, :, : whole * 2 // 3], values[:, :, whole // 3 :]
    write_scene(folder / day / "18SZG", west, transform)
    yield item(f"{address}/{day}/18SZG", "18SZG", day, transform, west.shape[1:])
    place = transform @ Affine.translation(whole // 3, 0)
    bounds = rasterio.transform.array_bounds(*east.shape[1:], place)
    other, width, height = calculate_default_transform(
        "EPSG:32618", "EPSG:32619", east.shape[2], east.shape[1], *bounds, resolution=10
    )
    other = Affine(10, 0, round(other.c, -1), 0, -10, round(other.f, -1))
    moved = np.zeros((4, height, width), np.uint16)
    reproject(
        east,
        moved,
        src_transform=place,
        src_crs="EPSG:32618",
        dst_transform=other,
        dst_crs="EPSG:32619",
        src_nodata=0,
        dst_nodata=0,
        resampling=Resampling.cubic,
    )
    write_scene(folder / day / "19SBB", moved, other, 32619)
    yield item(f"{address}/{day}/19SBB", "19SBB", day, other, moved.shape[1:], 32619)


def _displaced(folder: Path, address: str, values: np.ndarray, origin: Affine) -> Iterable[dict[str, Any]]:
    """The same ground on several days, each sampled elsewhere, by a shift of phases; the last quarter of it has changed
    on all days but the first."""
    top, left, side = 720, 400, 256
    part, transform = values[:, top : top + side, left : left + side], origin @ Affine.translation(left, top)
    rows, cols = np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None]
    rng = np.random.default_rng(0)
    for day, ((row, col), light, cloud) in DISPLACED.items():
        turned = np.fft.fft2(part.astype(np.float64)) * np.exp(2j * np.pi * (rows * row + cols * col))
        moved = np.fft.ifft2(turned).real * light + rng.normal(0, 8, part.shape)
        if day != max(DISPLACED):
            moved[:, :, side * 3 // 4 :] *= np.array([1.3, 1.2, 1.2, 0.7])[:, None, None]
        scene = np.clip(np.rint(moved), 1, 65535).astype(np.uint16)
        write_scene(folder / "dates" / day, scene, transform, cloud=cloud)
        yield item(f"{address}/dates/{day}", "18SVG", day, transform, part.shape[1:], collection=DATES)


def _many(address: str, part: np.ndarray, transform: Affine) -> Iterable[dict[str, Any]]:
    """More items than a page holds, each of another day, all of one file."""
    for number in range(PAGED):
        day = (date(2016, 1, 1) + timedelta(days=5 * number)).isoformat()
        yield item(f"{address}/2024-06-15/18SVG", "18SVG", day, transform, part.shape[1:], collection=MANY)


def write_items(folder: Path, items: dict[str, list[dict[str, Any]]]) -> None:
    """Each collection's items as `COLLECTION.items.json`, for `stac_server.py`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, members in items.items():
        collection = {"type": "FeatureCollection", "features": members}
        (folder / f"{name}.items.json").write_text(json.dumps(collection))


def write_static(folder: Path, items: Iterable[dict[str, Any]], base: str, instead: str = "..") -> Path:
    """A static catalogue of some items in one collection, `base` in their addresses replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    links = []
    for each in items:
        assets = {key: {**asset, "href": asset["href"].replace(base, instead)} for key, asset in each["assets"].items()}
        parent = [{"rel": "collection", "href": "collection.json", "type": "application/json"}]
        (folder / f"{each['id']}.json").write_text(json.dumps({**each, "assets": assets, "links": parent}))
        links.append({"rel": "item", "href": f"{each['id']}.json", "type": "application/json"})
    extent = {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [[None, None]]}}
    shared = {"stac_version": "1.0.0", "description": "x", "license": "proprietary"}
    collection = {"type": "Collection", "id": L2A, "extent": extent, "links": links, **shared}
    (folder / "collection.json").write_text(json.dumps(collection))
    child = [{"rel": "child", "href": "collection.json", "type": "application/json"}]
    (folder / "catalog.json").write_text(json.dumps({"type": "Catalog", "id": "x", "links": child, **shared}))
    return folder / "catalog.json"


def compressed_bytes(files: list[Path], bounds: tuple[float, float, float, float]) -> int:
    """Bytes of the blocks that a window touches."""
    total = 0
    for path in files:
        with rasterio.open(path) as file:
            window = file.window(*bounds)
            height, width = file.block_shapes[0]
            rows = range(int(window.row_off) // height, int(window.row_off + window.height - 1) // height + 1)
            cols = range(int(window.col_off) // width, int(window.col_off + window.width - 1) // width + 1)
            for row in rows:
                for col in cols:
                    total += int(file.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=1) or 0)
    return total


if __name__ == "__main__":
    write_items(Path(sys.argv[1]) / "items", make(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
