#!/usr/bin/env python3
"""Print what the demo made: grid, time, consistency error and where to look."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import rasterio


def main() -> None:
    """Takes the demo's folder."""
    folder = Path(sys.argv[1])
    text = (folder / "result.json").read_text()
    results = json.loads(text[text.index("{") :])["results"]
    with rasterio.open(folder / "superresolved.tif") as file:
        left, bottom, right, top = file.bounds
        print(
            f"grid         {file.width} x {file.height} px of {file.res[0]:g} m, EPSG:{file.crs.to_epsg()}, upper left {left:.0f} {top:.0f}, lower right {right:.0f} {bottom:.0f}"
        )
        print(f"bands        {' '.join(file.descriptions)}, {file.dtypes[0]}")
        print(
            f"model        {file.tags()['SUBPIXEL_MODEL']}, {file.tags()['SUBPIXEL_STEPS']} steps, ensemble of {file.tags()['SUBPIXEL_ENSEMBLE']}, seed {file.tags()['SUBPIXEL_SEED']}"
        )
    print(f"time         {results['SECONDS']:.1f} s for the run itself")
    print(
        f"consistency  RMSE {results['CONSISTENCY_RMSE']:.2e} reflectance between the input and the result seen through the sensor model"
    )
    print(f"result       {folder / 'superresolved.tif'}")
    print(f"uncertainty  {folder / 'uncertainty.tif'}")
    print(f"look at      {folder / 'before_after.png'}")
    print("Detail finer than 10 m is generated, not measured.")


if __name__ == "__main__":
    main()
