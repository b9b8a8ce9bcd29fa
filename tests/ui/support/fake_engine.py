"""Engines that misbehave, as real processes: `write(folder, what)` makes an interpreter that runs one instead of ours."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Read a request: its number is `n`.
START = """#!{python} -S
import json, os, sys
say = lambda **event: print(json.dumps(event), flush=True)
raw = lambda words: (sys.stdout.buffer.write(words), sys.stdout.buffer.flush())
result = dict(
    output=\"o\", uncertainty=None, width_out_px=1, height_out_px=1, pixel_size=2.5, crs=\"\", bands=[\"B04\"], consistency_rmse=0.0,
    consistency_max=0.0, seconds=1.0, network_seconds=1.0, device=\"cpu\", precision=\"fp32\", quantification=1e4, offset=0.0,
    radiometry=\"given\", model=\"m\", sha256=\"s\", mtf=[], messages=[])
def read():
    line = sys.stdin.readline()
    if not line or \"shutdown\" in line:
        sys.exit()
    return json.loads(line)[\"id\"]
"""


def write(folder: Path, name: str, body: str) -> Path:
    """An executable that stands in for the engine's interpreter; whatever it is given, it runs `body`."""
    path = folder / name
    path.write_text(START.format(python=os.path.realpath(sys.executable)) + body)
    path.chmod(0o755)
    return path
