"""Print, as the engine finds them, the bands of rasters and what is doubted of them. Runs in the engine's environment."""

from __future__ import annotations

import json
import sys

import rasterio
from subpixel.core.sentinel2.naming import name_bands
from subpixel.engine.reading.raster import facts_beneath, facts_of

if __name__ == "__main__":
    found = []
    for path in sys.argv[1:]:
        with rasterio.open(path) as file:
            naming = name_bands(facts_of(file), deeper=lambda file=file: facts_beneath(file))
        found.append([dict(naming.roles), str(naming.doubt or "")])
    print(json.dumps(found))
