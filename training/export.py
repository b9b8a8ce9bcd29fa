"""Export a training state as a checkpoint: EMA weights as fp16 safetensors, a JSON of facts, sha256.

`python -m subpixel.training.export RUN_FOLDER OUTPUT.safetensors`
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save

from ..engine.compute.loader import MAX_BYTES, Base, Checkpoint, Facts
from ..models.instrument import measured_sensor
from ..models.network import Network
from .calibrate import calibrate
from .config import TrainingConfig
from .material.dataset import Normalisation
from .sources.hr import (
    FOLDERS,
    SENTINEL2,
    SENTINEL2_NATIVE,
    SENTINEL2_NATIVE_SHARE,
    SENTINEL2_SHARE,
    data_root,
)
from .train import LR_GSD_M

# The sensor model that results of networks which are not told of the sensor are made consistent with; see the model card
# for why this value.
CONSISTENCY_MTF = 0.45


def export(
    state: dict[str, Any],
    target: Path,
    name: str,
    mtf: float | None = None,
    root: Path | None = None,
    base: Path | None = None,
    draws: bool = True,
) -> Facts:
    """Write `target` and its JSON.

    Args:
        state: of a training.
        target: the safetensors file.
        name: of the checkpoint.
        mtf: MTF at the LR Nyquist frequency of the sensor model that results are made consistent with; without it, the
            published ones where the network is told of the sensor, `CONSISTENCY_MTF` elsewhere.
        root: training data that the uncertainty is calibrated on; without it, it is the samples' own deviation.
        base: safetensors file that will lie beside the target; what both have in common is left out of the target.
        draws: whether the denoiser is of use; without, its last layer becomes zero and samples add nothing.

    Raises:
        ValueError: the file would exceed the limit of the plugin's zip, or the product could not run it.
    """
    config = TrainingConfig.from_dict(state["config"])
    if config.normalisation != "fixed":
        raise ValueError("only fixed normalisation runs in the product: results must not depend on the scene's extent")
    network = Network(config.network)
    network.load_state_dict(state["average"])
    if not draws:
        for parameter in network.denoiser.tail.parameters():
            torch.nn.init.zeros_(parameter)
    content = _packed(network, base)
    normalisation = Normalisation().of(config.bands)
    facts = Facts(
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        bands=config.bands,
        gsd_m=LR_GSD_M,
        mean=normalisation.mean,
        scale=normalisation.scale,
        mtf=consistency_mtf(config, mtf),
        network=network.spec,
        schedule=config.schedule,
        training=_made(state, config, network),
        base=Base(base.name, hashlib.sha256(base.read_bytes()).hexdigest()) if base else None,
        draws=draws,
        optional_bands=("B08",) if config.nir_dropout and "B08" in config.bands else (),
    )
    if root is not None:
        facts = replace(facts, uncertainty=calibrate(Checkpoint(network.eval(), facts, target), config, root))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.with_suffix(".json").write_text(json.dumps(facts.to_dict(), indent=1) + "\n")
    return facts


def _packed(network: Network, base: Path | None) -> bytes:
    """Weights in half precision, without those that `base` has. Raises ValueError where they are too large."""
    weights = {key: value.to(torch.float16).contiguous() for key, value in network.state_dict().items()}
    shared = load_file(base) if base else {}
    content: bytes = save({key: value for key, value in weights.items() if not _same(value, shared.get(key))})
    if len(content) > MAX_BYTES:
        raise ValueError(f"{len(content)} bytes of weights exceed the limit of {MAX_BYTES}")
    return content


def _made(state: dict[str, Any], config: TrainingConfig, network: Network) -> dict[str, Any]:
    """How a checkpoint was made, for people."""
    return {
        "steps": state["step"],
        "hours": round(state["seconds"] / 3600, 2),
        "parameters": sum(p.numel() for p in network.parameters()),
        **state["facts"],
        "config": {key: value for key, value in state["config"].items() if key not in ("schedule", "initial")},
        "shares": shares_of(config),
    }


def _same(one: torch.Tensor, other: torch.Tensor | None) -> bool:
    return other is not None and one.shape == other.shape and bool((one == other).all())


def shares_of(config: TrainingConfig) -> dict[str, float]:
    """Share of the crops of each source that a run trained on."""
    shares = {folder.name: folder.share for folder in FOLDERS}
    shares |= {SENTINEL2: SENTINEL2_SHARE, SENTINEL2_NATIVE: SENTINEL2_NATIVE_SHARE} | config.shares
    return {name: share for name, share in shares.items() if share and name not in config.without}


def consistency_mtf(config: TrainingConfig, mtf: float | None) -> tuple[float, ...]:
    """MTF of each band that results are made consistent with, as `export` documents it."""
    if mtf is None and config.sensor_inputs:
        return measured_sensor(config.bands).mtf
    return (CONSISTENCY_MTF if mtf is None else mtf,) * len(config.bands)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--name", default="subpixel-0.1")
    parser.add_argument("--mtf", type=float, help="of the consistency; default: published, or 0.45 if none is told")
    parser.add_argument("--base", type=Path, help="weights that will lie beside it, and need not be in it again")
    parser.add_argument("--estimate-only", action="store_true", help="of a model whose denoiser is of no use")
    parser.add_argument("--uncalibrated", action="store_true", help="leave the uncertainty as the samples' deviation")
    arguments = parser.parse_args()
    state = torch.load(arguments.run / "state.pt", weights_only=True)
    root = None if arguments.uncalibrated else data_root()
    facts = export(
        state, arguments.target, arguments.name, arguments.mtf, root, arguments.base, not arguments.estimate_only
    )
    print(f"{arguments.target}: {arguments.target.stat().st_size} bytes, sha256 {facts.sha256}")


if __name__ == "__main__":
    main()
