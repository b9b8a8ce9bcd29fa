"""What lies on the hosts of `hosts.py`: a scene on each, cut from the sample, and the items that lead to it.

Earth Search has the two literal items of `tests/data`; those of the others are made by hand from what they document. As
a program it writes all of it: `scripts/module.py tests.support.hosted FOLDER SAMPLE`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

from .archive import BANDS, item, read_sample, write_scene
from .hosts import (
    COPERNICUS,
    COPERNICUS_FILES,
    EARTH,
    EARTH_FILES,
    ITEMS,
    PLANETARY,
    PLANETARY_FILES,
)

DATA = Path(__file__).resolve().parents[1] / "data"
# Columns and rows of the sample, where they lie in tile 18SVG, and where the same pixels lie in Earth Search's 31UDQ.
COL, ROW, SIDE_PX = 400, 700, 300
PARIS = Affine(10, 0, 399_960, 0, -10, 5_400_000)
L2A, DAY = "sentinel-2-l2a", "2024-06-15"
NAMES = {
    COPERNICUS: "S2B_MSIL2A_20240615T160211_N0510_R097_T18SVG_20240615T201500",
    PLANETARY: "S2B_MSIL2A_20240615T160211_R097_T18SVG_20240615T201500",
}


def make(folder: Path, sample: Path) -> tuple[np.ndarray, Affine]:
    """Write everything below `folder`; DN (4, h, w) in the order of `BANDS`, and their transform in EPSG:32618."""
    values, origin = read_sample(sample)
    part = values[:, ROW : ROW + SIDE_PX, COL : COL + SIDE_PX]
    place = origin @ Affine.translation(COL, ROW)
    literal = [json.loads((DATA / f"earth_search_{name}.json").read_text()) for name in ("l2a", "c1")]
    (folder / EARTH).mkdir(parents=True)
    (folder / EARTH / ITEMS).write_text(json.dumps(literal))
    # Of two that hold one acquisition the newer collection counts; the other one's files are not there.
    path = literal[1]["assets"]["scl"]["href"].partition(EARTH_FILES)[2].lstrip("/")
    write_scene((folder / EARTH_FILES / path).parent, part, PARIS, 32631)
    _planetary(folder, part, place)
    _copernicus(folder, part, place)
    return part, place


def _planetary(folder: Path, part: np.ndarray, place: Affine) -> None:
    own = f"sentinel2-l2/18/S/VG/2024/06/15/{NAMES[PLANETARY]}.SAFE/IMG_DATA"
    write_scene(folder / PLANETARY_FILES / own, part, place)
    facts = item(f"https://{PLANETARY_FILES}/{own}", "18SVG", DAY, place, part.shape[1:], id=NAMES[PLANETARY])
    assets = {band: {**facts["assets"][key], "raster:bands": []} for band, key in BANDS.items()}
    _write_item(folder / PLANETARY, facts, {**assets, "SCL": facts["assets"]["scl"]})


def _copernicus(folder: Path, part: np.ndarray, place: Affine) -> None:
    own = f"eodata/Sentinel-2/MSI/L2A/2024/06/15/{NAMES[COPERNICUS]}.SAFE/IMG_DATA"
    target = folder / COPERNICUS_FILES / own
    write_scene(target, part, place)
    for path in target.glob("*.tif"):
        with rasterio.open(path) as file:
            kept = {name: file.profile[name] for name in ("width", "height", "count", "dtype", "crs", "transform")}
            blocks = {"tiled": True, "blockxsize": 256, "blockysize": 256, "QUALITY": "100", "REVERSIBLE": "YES"}
            with rasterio.open(path.with_suffix(".jp2"), "w", driver="JP2OpenJPEG", **kept, **blocks) as out:
                out.write(file.read())
        path.unlink()
    facts = item(f"s3://{own}", "18SVG", DAY, place, part.shape[1:], id=NAMES[COPERNICUS])
    assets = {}
    for name in (*BANDS, "SCL"):
        metres = 20 if name == "SCL" else 10
        kind = {"href": f"s3://{own}/{name}.jp2", "type": "image/jp2", "gsd": metres, "roles": ["data"]}
        assets[f"{name}_{metres}m"] = {**kind, "bands": [{"name": name, "eo:common_name": BANDS.get(name)}]}
    _write_item(folder / COPERNICUS, facts, assets)


def _write_item(folder: Path, facts: dict[str, Any], assets: dict[str, Any]) -> None:
    """The one item of a catalogue, in which nobody says that an offset was taken out."""
    left_out = {"earthsearch:boa_offset_applied"}
    properties = {name: value for name, value in facts["properties"].items() if name not in left_out}
    folder.mkdir(parents=True)
    (folder / ITEMS).write_text(json.dumps([{**facts, "properties": properties, "assets": assets}]))


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
