"""Export a training state as a checkpoint: EMA weights as fp16 safetensors, a JSON of facts, sha256.

`python -m subpixel.training.export RUN_FOLDER OUTPUT.safetensors`
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save

from ..core.version import version
from ..models.diffusion import Schedule
from ..models.loader import MAX_BYTES, Facts
from ..models.network import Network, NetworkSpec
from .dataset import Normalisation
from .sources.hr import BANDS, FOLDERS, SENTINEL2_SHARE

# The sensor model that results are made consistent with; see the model card for why this value.
CONSISTENCY_MTF = 0.45


def export(state: dict[str, Any], target: Path, name: str, mtf: float = CONSISTENCY_MTF) -> Facts:
    """Write `target` and its JSON.

    Raises:
        ValueError: the file would exceed the limit of the plugin's zip.
    """
    config = state["config"]
    network = Network(NetworkSpec(width=config["width"]))
    network.load_state_dict(state["average"])
    content = save({key: value.to(torch.float16).contiguous() for key, value in network.state_dict().items()})
    if len(content) > MAX_BYTES:
        raise ValueError(f"{len(content)} bytes of weights exceed the limit of {MAX_BYTES}")
    normalisation = Normalisation()
    shares = {folder.name: folder.share for folder in FOLDERS} | {"sentinel2": SENTINEL2_SHARE}
    facts = Facts(
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        bands=BANDS,
        gsd_m=10.0,
        mean=normalisation.mean,
        scale=normalisation.scale,
        mtf=(mtf,) * len(BANDS),
        network=network.spec,
        schedule=Schedule(**config["schedule"]),
        training={
            "steps": state["step"],
            "hours": round(state["seconds"] / 3600, 2),
            "parameters": sum(p.numel() for p in network.parameters()),
            "software": version(),
            "config": {key: value for key, value in config.items() if key != "schedule"},
            "shares": shares,
        },
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.with_suffix(".json").write_text(json.dumps(facts.to_dict(), indent=1) + "\n")
    return facts


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--name", default="subpixel-0.1")
    parser.add_argument("--mtf", type=float, default=CONSISTENCY_MTF)
    arguments = parser.parse_args()
    state = torch.load(arguments.run / "state.pt", weights_only=True)
    facts = export(state, arguments.target, arguments.name, arguments.mtf)
    print(f"{arguments.target}: {arguments.target.stat().st_size} bytes, sha256 {facts.sha256}")


if __name__ == "__main__":
    main()
