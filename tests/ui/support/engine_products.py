"""Writes a test product, or prints how the engine reads rasters of products; runs in the engine's environment.

`make FOLDER SOURCE LEVEL BASELINE [20m]`: clouds lie on the classification's rows 3 to 5, columns 5 to 8. Prints paths as JSON.
`vendors FOLDER SOURCE`: the same for products of others than ESA and a mosaic, packed and unpacked.
`read INPUTS`: a JSON list of [path, bands]; prints [[quantification, offset, origin], ...] as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from subpixel.core.model import read_model
from subpixel.core.request import SuperResolveRequest
from subpixel.core.sentinel2.bands import COARSE_ROLES
from subpixel.engine.reading.scene import Scene
from subpixel.tests.support.safe import make_safe, make_zip
from subpixel.tests.support.vendors import BANDS, THEIA, make_dimap, make_mosaic, make_theia, packed

CLOUD = (slice(3, 6), slice(5, 9))


def make(folder: Path, source: Path, level: str, baseline: str, more: str = "") -> dict:
    """Paths by what they are; subdatasets as GDAL names them. With `more` there are the 20 m bands."""
    with rasterio.open(source) as file:
        classes = np.full((-(-file.height // 2), -(-file.width // 2)), 4, np.uint8)
    classes[CLOUD] = 9
    safe = make_safe(folder, source, level, baseline, classes, COARSE_ROLES if more else ())
    packed = make_zip(safe)
    metadata = safe / f"MTD_MSI{level}.xml"
    made = {"folder": str(safe), "zip": str(packed), "metadata": str(metadata)}
    for name, path in (("subdataset", str(metadata)), ("zipped", f"/vsizip/{packed}/{safe.name}/{metadata.name}")):
        with rasterio.open(path) as file:
            made[name] = next(item for item in file.subdatasets if ":10m:" in item)
    made["images"] = {
        role: str(next(each for each in safe.rglob(f"*_{role}*.jp2") if each.stem[-4:] not in ("_20m", "_60m")))
        for role in ("B02", "B03", "B04", "B08")
    }
    made["coarse"] = {role: str(next(safe.rglob(f"*_{role}_20m.jp2"))) for role in (COARSE_ROLES if more else ())}
    made["scl"] = next(map(str, safe.rglob("*SCL*.jp2")), "")
    return made


def vendors(folder: Path, source: Path) -> dict:
    """Paths of products and of their images by role."""
    mosaic, theia, snap = make_mosaic(folder, source), make_theia(folder, source), make_dimap(folder / "snap", source)
    data, short = snap.with_suffix(".data"), {role: role.replace("B0", "B") for role in BANDS}
    return {
        "mosaic": str(mosaic),
        "mosaic zip": str(packed(folder / f"{mosaic.name}.zip", mosaic)),
        "mosaic tar": str(packed(folder / "mosaic.tar.gz", *sorted(mosaic.iterdir()))),
        "theia": str(theia),
        "theia zip": str(packed(folder / "theia.zip", theia)),
        "snap": str(snap),
        "theia images": {role: str(theia / f"{THEIA}_FRE_{short[role]}.tif") for role in BANDS},
        "snap images": {role: str(data / f"{short[role]}.img") for role in BANDS},
    }


def read(inputs: list) -> list:
    """How the engine reads each."""
    found = []
    for path, bands in inputs:
        with Scene(SuperResolveRequest(path, "", bands=bands), read_model(None)) as scene:
            radiometry = scene.radiometry
            found.append([radiometry.quantification, radiometry.offset, radiometry.origin])
    return found


if __name__ == "__main__":
    if sys.argv[1] == "make":
        print(json.dumps(make(Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])))
    elif sys.argv[1] == "vendors":
        print(json.dumps(vendors(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        print(json.dumps(read(json.loads(sys.argv[2]))))
