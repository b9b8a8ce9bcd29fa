"""Prints how the engine reads files: [[quantification, offset, origin], ...] as JSON; runs in its environment."""

from __future__ import annotations

import json
import sys

from subpixel.core.model import read_model
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.reading.scene import Scene

if __name__ == "__main__":
    found = []
    for path in sys.argv[1:]:
        with Scene(SuperResolveRequest(path, ""), read_model(None)) as scene:
            radiometry = scene.radiometry
            found.append([radiometry.quantification, radiometry.offset, radiometry.origin])
    print(json.dumps(found))
