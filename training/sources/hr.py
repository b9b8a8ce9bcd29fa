"""Aerial imagery and Sentinel-2 scenes as clean HR targets: resampled, mapped to reflectance, split by place.

All scenes come out in the model's band order (B04 B03 B02 B08) as reflectance, NaN where nothing was measured.
The aerial files are 8-bit display values; they are mapped to Sentinel-2-like reflectance by matching the pooled
quantiles of a whole folder to the pooled quantiles of Sentinel-2 land pixels, one monotone curve per band.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import torch
from torch.nn import functional as F

BANDS = ("B04", "B03", "B02", "B08")
TARGET_GSD_M = 2.5
QUANTILES = np.linspace(0.0, 1.0, 257)
Array = np.ndarray


def data_root(default: Path | None = None) -> Path:
    """Folder of the training data: SUBPIXEL_DATA, else `shared/data` beside the checkout."""
    found = os.environ.get("SUBPIXEL_DATA")
    return Path(found) if found else (default or Path(__file__).resolve().parents[3] / "shared" / "data")


@dataclass(frozen=True)
class HrScene:
    """One clean scene.

    Attributes:
        source: name of its folder.
        place: what the split goes by; two scenes of one place are never on both sides.
        values: (4, H, W) float16 reflectance in the order of `BANDS`; NaN where invalid; an absent band is all NaN.
        available: which bands exist.
        zoom: GSD over the target GSD; below 1 things are shown larger than in truth.
    """

    source: str
    place: str
    values: Array
    available: tuple[bool, bool, bool, bool]
    zoom: float = 1.0


@dataclass(frozen=True)
class Folder:
    """How one folder of the data set is read.

    `gsd_m` is the GSD of its files; None takes the pixels as they are (scale-free structure, not true 2.5 m).
    `zooms` are further resampling factors that vary the size of things.
    """

    name: str
    gsd_m: float | None
    share: float
    zooms: tuple[float, ...] = (1.0,)
    mosaic: int = 0


FOLDERS = (
    Folder("massgis_1.25m", 1.25, 0.42, zooms=(1.0, 1.0, 0.72)),
    Folder("naip_us_southwest_1.25m", 1.25, 0.13, zooms=(1.0, 0.72)),
    Folder("urbantree_naip_1.2m", 1.2, 0.20, mosaic=8),
    Folder("naip_farmland_5m", None, 0.09),
    Folder("naip_virginia_1m", 1.0, 0.04),
    Folder("naip_2m_chips", None, 0.05),
)
SENTINEL2, SENTINEL2_SHARE = "sentinel2", 0.07


# Sources with few places give one each, by name.
HELD_OUT = ("naip_438_CA_SUN", "m_3607824_se_17_1_20160620_subset", "chip_2_pres_train")


def held_out(place: str) -> bool:
    """About one place in ten is for validation, by a hash of its name, so that the split never changes."""
    return place in HELD_OUT or int(hashlib.sha256(place.encode()).hexdigest(), 16) % 10 == 0


def resample(values: Array, ratio: float) -> Array:
    """Antialiased bicubic resampling of (C, H, W); `ratio` < 1 makes it smaller. Rounds the size down."""
    size = [max(1, int(n * ratio)) for n in values.shape[1:]]
    if ratio == 1.0:
        return values
    tensor = torch.from_numpy(np.ascontiguousarray(values, dtype=np.float32))[None]
    crop = [min(n, round(m / ratio)) for n, m in zip(values.shape[1:], size)]
    tensor = tensor[:, :, : crop[0], : crop[1]]
    return F.interpolate(tensor, size=size, mode="bicubic", antialias=True, align_corners=False)[0].numpy()


def sentinel2_scenes(root: Path) -> list[tuple[str, Array]]:
    """The Sentinel-2 10 m scenes as (name, reflectance (4, H, W)).

    Two of the files name their bands B02 B03 B04 in the reverse order: over land and water alike, top-of-atmosphere
    reflectance of dark pixels falls from blue to red, so the order is taken from the darkest percentile.
    """
    scenes = []
    for path in sorted((root / "s2").glob("*10m.tif")):
        with rasterio.open(path) as file:
            names = list(file.descriptions)
            values = np.stack([file.read(names.index(band) + 1) for band in BANDS]).astype(np.float32) / 10000.0
        if np.percentile(values[0], 1) > np.percentile(values[2], 1):
            values = values[[2, 1, 0, 3]]
        scenes.append((path.stem, values))
    return scenes


def reference_quantiles(root: Path) -> Array:
    """(4, 257) pooled reflectance quantiles of the Sentinel-2 scenes over land (B08 above .08)."""
    pixels = [values.reshape(4, -1)[:, values[3].ravel() > 0.08] for _, values in sentinel2_scenes(root)]
    pooled = np.concatenate(pixels, axis=1)
    return np.stack([np.quantile(band, QUANTILES) for band in pooled])


def _curves(files: list[tuple[str, Array, Array]], reference: Array) -> list[Array]:
    """One 256-entry table of reflectance per band that matches the folder's quantiles to the reference."""
    tables = []
    for band in range(files[0][1].shape[0]):
        histogram = np.zeros(256)
        for _, values, valid in files:
            histogram += np.bincount(values[band][valid], minlength=256)
        cumulative = (np.cumsum(histogram) - 0.5 * histogram) / histogram.sum()
        table = np.interp(cumulative, QUANTILES, reference[band])
        # A straight mixture keeps the curve from folding rare display values onto one reflectance.
        low, high = np.interp([0.02, 0.98], cumulative, np.arange(256))
        dark, bright = np.interp([0.02, 0.98], QUANTILES, reference[band])
        line = dark + (np.arange(256) - low) * (bright - dark) / max(high - low, 1.0)
        tables.append(np.maximum(0.5 * table + 0.5 * line, 0.001).astype(np.float32))
    return tables


def _place(folder: str, stem: str) -> str:
    if folder.startswith("urbantree"):
        town, _, number = stem.rsplit("_", 2)
        return f"{town}_{number}"
    return stem.split("_14_1_")[0] if folder.startswith("naip_farmland") else stem


def _mosaics(scenes: list[HrScene], side: int) -> list[HrScene]:
    """Lay small chips of one split side by side, so that crops larger than a chip can be cut."""
    out = []
    for held in (False, True):
        chips = [s.values for s in scenes if held_out(s.place) == held]
        if not chips:
            continue
        n = min(min(c.shape[1:]) for c in chips)
        count = side * side
        for start in range(0, len(chips) - count + 1, count):
            rows = [
                np.concatenate([c[:, :n, :n] for c in chips[start + r * side : start + (r + 1) * side]], axis=2)
                for r in range(side)
            ]
            place = next(s.place for s in scenes if held_out(s.place) == held)
            out.append(HrScene(scenes[0].source, place, np.concatenate(rows, axis=1), scenes[0].available))
    return out


def load_folder(root: Path, folder: Folder, reference: Array, gsd_m: float = TARGET_GSD_M) -> list[HrScene]:
    """Read one folder of aerial imagery as targets of `gsd_m`. Raises FileNotFoundError when it is empty or missing."""
    files = []
    for path in sorted((root / "hr" / folder.name).glob("*.tif")):
        with rasterio.open(path) as file:
            values = file.read()
            valid = (values != 0).any(axis=0) if file.nodata == 0 else np.ones(values.shape[1:], bool)
        files.append((path.stem, values, valid))
    if not files:
        raise FileNotFoundError(f"no GeoTIFF in {root / 'hr' / folder.name}")
    tables = _curves(files, reference)
    scenes = []
    for stem, values, valid in files:
        bands = len(values)
        mapped = np.stack([table[band] for table, band in zip(tables, values)])
        mapped[:, ~valid] = np.nan
        for zoom in folder.zooms:
            ratio = zoom if folder.gsd_m is None else folder.gsd_m / (gsd_m * zoom)
            small = resample(mapped, ratio)
            full = np.full((4, *small.shape[1:]), np.nan, np.float16)
            full[:bands] = small
            scenes.append(HrScene(folder.name, _place(folder.name, stem), full, (True, True, True, bands > 3), zoom))
    if folder.mosaic:
        order = np.random.default_rng(0).permutation(len(scenes))
        scenes = _mosaics([scenes[i] for i in order], folder.mosaic)
    return scenes


def load_all(root: Path, gsd_m: float = TARGET_GSD_M, without: Sequence[str] = ()) -> list[tuple[float, list[HrScene]]]:
    """Every source with its share of the training crops.

    Args:
        root: folder of the training data.
        gsd_m: GSD of the targets; imagery much coarser than that is left out, for it has no such detail to teach.
        without: names of folders to leave out.
    """
    reference = reference_quantiles(root)
    groups = [
        (folder.share, load_folder(root, folder, reference, gsd_m))
        for folder in FOLDERS
        if folder.name not in without and (folder.gsd_m is None or folder.gsd_m <= 1.3 * gsd_m)
    ]
    if SENTINEL2 in without:
        return groups
    # Sentinel-2 itself, halved first: at 10 m it is too soft to stand for a clean target.
    own = [
        HrScene(SENTINEL2, name, resample(values, 0.5).astype(np.float16), (True,) * 4)
        for name, values in sentinel2_scenes(root)
    ]
    return [*groups, (SENTINEL2_SHARE, own)]


def data_hashes(root: Path) -> dict[str, str]:
    """sha256 of each folder of training material, over the names and contents of its GeoTIFFs."""
    hashes = {}
    for name in (*(f"hr/{folder.name}" for folder in FOLDERS), "s2"):
        digest = hashlib.sha256()
        for path in sorted((root / name).glob("*.tif")):
            digest.update(path.name.encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        hashes[name] = f"sha256:{digest.hexdigest()}"
    return hashes
