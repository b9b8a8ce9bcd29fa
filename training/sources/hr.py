"""Aerial imagery and Sentinel-2 scenes as clean HR targets: resampled, mapped to reflectance, split by place.

All scenes come out in the model's band order (B04 B03 B02 B08) as reflectance, NaN where nothing was measured.
Most aerial files are 8-bit display values; they are mapped to Sentinel-2-like reflectance by matching the pooled
quantiles of a whole folder to the pooled quantiles of Sentinel-2 land pixels, one monotone curve per band.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
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

    Attributes:
        name: of the folder.
        gsd_m: GSD of its files; None takes the pixels as they are (scale-free structure, not true 2.5 m).
        share: of the training crops, unless the configuration says otherwise.
        zooms: further resampling factors that vary the size of things; above 1 they are smaller than in truth.
        mosaic: how many chips lie along each side of a mosaic; 0 leaves files as they are.
        height_gsd_m: GSD from row to row where it is not that from column to column.
        parts: pieces that a file is cut into from north to south, each a place of its own.
        void: value that means NoData where all bands have it, if the file does not say so itself.
    """

    name: str
    gsd_m: float | None
    share: float
    zooms: tuple[float, ...] = (1.0,)
    mosaic: int = 0
    height_gsd_m: float | None = None
    parts: int = 1
    void: int | None = None


FOLDERS = (
    Folder("massgis_1.25m", 1.25, 0.25, zooms=(1.0, 1.0, 0.72)),
    Folder("naip_us_southwest_1.25m", 1.25, 0.09, zooms=(1.0, 0.72)),
    Folder("urbantree_naip_1.2m", 1.2, 0.14, mosaic=8),
    Folder("naip_farmland_5m", None, 0.06),
    Folder("naip_virginia_1m", 1.0, 0.04),
    Folder("naip_2m_chips", None, 0.04),
    Folder("naip_midwest_1.25m", 1.25, 0.16, zooms=(1.0, 0.72)),
    # Aliased at its own GSD: shown at 4 m, which is antialiased, and square.
    Folder("ngi_south_africa_2.5m", 2.31, 0.06, zooms=(1.6,), height_gsd_m=2.78, parts=3),
    Folder("satellogic_1m", 1.0, 0.03, zooms=(1.0, 0.72)),
    Folder("poland_poznan_2m", 2.0, 0.01, void=255),
)
# Halved, as sharp targets, and as it is: what a coarser Sentinel-2 would have seen, with all bands and true reflectance.
SENTINEL2, SENTINEL2_SHARE = "sentinel2", 0.04
SENTINEL2_NATIVE, SENTINEL2_NATIVE_SHARE = "sentinel2_native", 0.08
# Results are judged on it; nothing is trained on it.
EVALUATION_SCENES = ("S2B_MSIL2A_20181023_T30TYP_theia_north_10m",)
# Not on its own grid: repeated pixels would be learnt as steps.
RESAMPLED_SCENES = ("spain_L1C_13bands_10m",)


# Sources with few places give one each, by name.
HELD_OUT = (
    "naip_438_CA_SUN",
    "m_3607824_se_17_1_20160620_subset",
    "chip_2_pres_train",
    "naip_42p674515_w89p685613",
    "ngi_3320D_2010_315_2",
    "ngi_3420B_2010_328_1",
)


def held_out(place: str) -> bool:
    """About one place in ten is for validation, by a hash of its name, so that the split never changes."""
    return place in HELD_OUT or int(hashlib.sha256(place.encode()).hexdigest(), 16) % 10 == 0


def resample(values: Array, ratio: float, height_ratio: float | None = None) -> Array:
    """Antialiased bicubic resampling of (C, H, W); ratios < 1 make it smaller. Rounds the size down.

    `height_ratio` goes from row to row where that differs from `ratio`.
    """
    ratios = (ratio if height_ratio is None else height_ratio, ratio)
    size = [max(1, int(n * r)) for n, r in zip(values.shape[1:], ratios)]
    if ratios == (1.0, 1.0):
        return values
    tensor = torch.from_numpy(np.ascontiguousarray(values, dtype=np.float32))[None]
    crop = [min(n, round(m / r)) for n, m, r in zip(values.shape[1:], size, ratios)]
    tensor = tensor[:, :, : crop[0], : crop[1]]
    return F.interpolate(tensor, size=size, mode="bicubic", antialias=True, align_corners=False)[0].numpy()


def sentinel2_scenes(root: Path) -> list[tuple[str, Array]]:
    """The Sentinel-2 10 m scenes that are trained on as (name, reflectance (4, H, W)).

    Two of the files name their bands B02 B03 B04 in the reverse order: over land and water alike, top-of-atmosphere
    reflectance of dark pixels falls from blue to red, so the order is taken from the darkest percentile.
    """
    scenes = []
    for path in sorted((root / "s2").glob("*10m.tif")):
        if path.stem in EVALUATION_SCENES:
            continue
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


def _read_folder(path: Path, folder: Folder) -> list[tuple[str, Array, Array]]:
    """(place's stem, values (C, H, W), valid (H, W)) of each piece of a folder's files. Raises FileNotFoundError."""
    files = []
    for found in sorted(path.glob("*.tif")):
        with rasterio.open(found) as file:
            values = file.read()
            void = 0 if file.nodata == 0 else folder.void
        valid = np.ones(values.shape[1:], bool) if void is None else (values != void).any(axis=0)
        edges = np.linspace(0, values.shape[1], folder.parts + 1).astype(int)
        for number, (top, bottom) in enumerate(zip(edges[:-1], edges[1:])):
            stem = found.stem if folder.parts == 1 else f"{found.stem}_{number}"
            files.append((stem, values[:, top:bottom], valid[top:bottom]))
    if not files:
        raise FileNotFoundError(f"no GeoTIFF in {path}")
    return files


def _reflectance(files: list[tuple[str, Array, Array]], reference: Array) -> list[tuple[str, Array]]:
    """(place's stem, reflectance (C, H, W), NaN where invalid): display values mapped, reflectance taken as it is."""
    displayed = files[0][1].dtype == np.uint8
    tables = _curves(files, reference) if displayed else []
    out = []
    for stem, values, valid in files:
        if displayed:
            mapped = np.stack([table[band] for table, band in zip(tables, values)])
        else:
            mapped = values.astype(np.float32) / 10000.0
        mapped[:, ~valid] = np.nan
        out.append((stem, mapped))
    return out


def load_folder(root: Path, folder: Folder, reference: Array, gsd_m: float = TARGET_GSD_M) -> list[HrScene]:
    """Read one folder of aerial imagery as targets of `gsd_m`. Raises FileNotFoundError when it is empty or missing."""
    scenes = []
    for stem, mapped in _reflectance(_read_folder(root / "hr" / folder.name, folder), reference):
        bands = len(mapped)
        for zoom in folder.zooms:
            ratio = zoom if folder.gsd_m is None else folder.gsd_m / (gsd_m * zoom)
            height_ratio = folder.height_gsd_m / (gsd_m * zoom) if folder.height_gsd_m else None
            small = resample(mapped, ratio, height_ratio)
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
    if SENTINEL2 not in without:
        # At 10 m it is too soft to stand for a clean target.
        own = [
            HrScene(SENTINEL2, name, resample(values, 0.5).astype(np.float16), (True,) * 4)
            for name, values in sentinel2_scenes(root)
        ]
        groups.append((SENTINEL2_SHARE, own))
    if SENTINEL2_NATIVE not in without:
        native = [
            HrScene(SENTINEL2_NATIVE, name, values.astype(np.float16), (True,) * 4)
            for name, values in sentinel2_scenes(root)
            if name not in RESAMPLED_SCENES
        ]
        groups.append((SENTINEL2_NATIVE_SHARE, native))
    return groups


def with_shares(
    groups: list[tuple[float, list[HrScene]]], shares: Mapping[str, float]
) -> list[tuple[float, list[HrScene]]]:
    """The same sources with other shares where `shares` names them; a share of zero leaves one out.

    Raises:
        ValueError: a name is that of no source.
    """
    names = {name for _, scenes in groups for name in {scene.source for scene in scenes}}
    unknown = sorted(set(shares) - names)
    if unknown:
        raise ValueError(f"no such source: {', '.join(unknown)}")
    weighed = [(shares.get(scenes[0].source, share), scenes) for share, scenes in groups if scenes]
    return [(share, scenes) for share, scenes in weighed if share > 0]


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
