"""Writes tiny checkpoints: real ones, for any bands and scale factor, with weights that nobody trained.

`python scripts/module.py tests.support.tiny TARGET.safetensors B04,B03,B02 2` for tests whose process has no torch.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save
from subpixel.engine.compute.loader import Facts
from subpixel.models.diffusion import Schedule
from subpixel.models.network import Network, NetworkSpec


def write_checkpoint(
    target: Path,
    bands: tuple[str, ...] = ("B04", "B03", "B02"),
    scale_factor: int = 2,
    seed: int = 0,
    told: bool = False,
    **changes: Any,
) -> Path:
    """Write `target` and its JSON, whose entries `changes` replace; returns `target`.

    With `told` the network is told of the sensor, and does what it does by that alone.
    """
    torch.manual_seed(seed)
    spec = NetworkSpec(len(bands), scale_factor, 8, (1, 1, 1), (1, 1, 1, 1, 1), sensor_inputs=told)
    network = Network(spec)
    # Output layers start at zero, with which every sample would be the same.
    for tail in (network.prior.tail, network.denoiser.tail):
        torch.nn.init.normal_(tail.weight, std=0.05)
    if told:
        for entry in (network.prior.told, network.denoiser.told):
            torch.nn.init.normal_(entry.maps.weight, std=0.3)
    content = save({key: value.to(torch.float16).contiguous() for key, value in network.state_dict().items()})
    count = len(bands)
    facts = Facts(
        name=f"tiny-{scale_factor}",
        sha256=hashlib.sha256(content).hexdigest(),
        bands=bands,
        gsd_m=10.0,
        mean=(0.1,) * count,
        scale=(0.06,) * count,
        mtf=(0.4,) * count,
        network=spec,
        schedule=Schedule(),
        training={},
    )
    target.write_bytes(content)
    target.with_suffix(".json").write_text(json.dumps({**facts.to_dict(), **changes}))
    return target


if __name__ == "__main__":
    write_checkpoint(Path(sys.argv[1]), tuple(sys.argv[2].split(",")), int(sys.argv[3]))
