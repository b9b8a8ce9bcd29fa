"""Export the network of the 20 m bands: `python -m subpixel.training.guided.export STATE.pt OUTPUT.safetensors`.

Its uncertainty is calibrated on scenes made four times coarser by the published sensor.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from ...core.checkpoint import SHIPPED
from ...engine.coarse.weights import GuidedFacts, save_guided
from ...models.banded import upsample
from ...models.guided import GuidedNetwork, GuidedSpec, agreeing
from ...models.uncertainty import ErrorModel, neighbourhood
from ..evaluation.shift import load_model
from ..sources.hr import data_root
from .material import COARSE, COARSE_MTF, GUIDES, SCALE_FACTOR, Shifted, natives, shifted
from .train import MEAN, SCALE, normalised

RATIO, ITERATIONS = 4, 8
# Coarse pixels along a rim that tell nothing.
BORDER_PX = 8


def export(state: dict[str, Any], target: Path, parts: list[Shifted], name: str) -> GuidedFacts:
    """Write `target` and its JSON.

    Args:
        state: of a training.
        target: the safetensors file.
        parts: scenes made `RATIO` times coarser, to calibrate the uncertainty on.
        name: of the network.
    """
    network = GuidedNetwork(GuidedSpec.from_dict(state["spec"]))
    # As it is stored.
    network.load_state_dict({key: value.half().float() for key, value in state["average"].items()})
    facts = GuidedFacts(
        name=name,
        sha256="",
        bands=COARSE,
        guides=GUIDES,
        mean=MEAN,
        scale=SCALE,
        mtf=COARSE_MTF,
        network=network.spec,
        uncertainty=calibrated(network.eval(), parts),
        training={
            "steps": state["step"],
            "parameters": sum(p.numel() for p in network.parameters()),
            "guides_by": SHIPPED.name,
        },
    )
    return save_guided(network, facts, target)


@torch.inference_mode()
def calibrated(network: GuidedNetwork, parts: list[Shifted]) -> tuple[ErrorModel, ...]:
    """How large errors of each band are, given the square of the detail around."""
    squares, errors = [], []
    for part in parts:
        found = network(normalised(part.coarse)[None], normalised(part.guides)[None]) * SCALE + MEAN
        found = agreeing(found, part.coarse[None], COARSE_MTF, SCALE_FACTOR)
        detail = found - upsample(part.coarse[None], SCALE_FACTOR)
        around = F.avg_pool2d(neighbourhood(detail * detail, SCALE_FACTOR), SCALE_FACTOR // RATIO)
        error = F.avg_pool2d(found, SCALE_FACTOR // RATIO) - part.truth
        b = BORDER_PX * RATIO
        squares.append(around[0, :, b:-b, b:-b].flatten(1))
        errors.append(error[0, :, b:-b, b:-b].pow(2).flatten(1))
    pairs = zip(torch.cat(squares, 1).double(), torch.cat(errors, 1).double())
    return tuple(fitted(around, error) for around, error in pairs)


def fitted(around: Tensor, error: Tensor) -> ErrorModel:
    """Shares of error = floor + detail x around, both not negative, such that relative errors count alike.

    Args:
        around: (n,) mean square of the detail.
        error: (n,) square of the error.
    """
    floor, detail = error.mean(), error.new_zeros(())
    for _ in range(ITERATIONS):
        weight = 1 / (floor + detail * around).clamp(min=1e-12) ** 2
        w, x, y = weight.sum(), (weight * around).sum(), (weight * error).sum()
        xx, xy = (weight * around * around).sum(), (weight * around * error).sum()
        detail = ((w * xy - x * y) / (w * xx - x * x)).clamp(min=0)
        floor = ((y - detail * x) / w).clamp(min=1e-8)
    return ErrorModel(samples=0.0, detail=float(f"{float(detail):.4g}"), floor=float(f"{float(floor):.4g}"))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("state", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--name", default="subpixel-20m-0.5")
    arguments = parser.parse_args()
    model = load_model(SHIPPED)
    parts = [shifted(scene, RATIO, model, seed=99, exact=True) for scene in natives(data_root())]
    export(torch.load(arguments.state, weights_only=True), arguments.output, parts, arguments.name)


if __name__ == "__main__":
    main()
