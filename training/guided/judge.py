"""Judge the 20 m bands by scale shift: `python -m subpixel.training.guided.judge FINE.tif COARSE.tif STATE.pt`.

A scene made four times coarser on both grids; the result's 20 m bands, brought to 20 m, against the real ones.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import torch
from torch import Tensor

from ...core.checkpoint import SHIPPED
from ...models.guided import GuidedNetwork, GuidedSpec, agreeing
from ..evaluation.shift import OCTAVES, load_model, octave
from .material import COARSE, COARSE_MTF, SCALE_FACTOR, Shifted, compared, interpolated, read_native, shifted
from .train import MEAN, SCALE, normalised

RATIO, BORDER_PX = 4, 16
# Along the 20 m grid of the truth: wavelengths of 80 to 40 m.
OCTAVE = OCTAVES["r2"]


@torch.inference_mode()
def result(network: GuidedNetwork, part: Shifted, projected: bool = True) -> Tensor:
    """(6, 8 h, 8 w) reflectance."""
    found = network(normalised(part.coarse)[None], normalised(part.guides)[None]) * SCALE + MEAN
    return (agreeing(found, part.coarse[None], COARSE_MTF, SCALE_FACTOR) if projected else found)[0]


def figures(found: Tensor, truth: Tensor) -> dict[str, float]:
    """PSNR for a peak of 1 and correlation in the octave of 80 to 40 m, of each band and in the mean, and the spectral angle."""
    b = BORDER_PX
    one, other = (x[:, b:-b, b:-b].double() for x in (found, truth))
    error = (one - other).pow(2).mean((1, 2))
    psnr = -10 * error.log10()
    u, v = (octave(torch.fft.fft2(x), *OCTAVE) for x in (one, other))
    r = (u * v).sum((1, 2)) / (u.pow(2).sum((1, 2)) * v.pow(2).sum((1, 2))).sqrt()
    cosine = (one * other).sum(0) / (one.pow(2).sum(0) * other.pow(2).sum(0)).sqrt()
    angle = float(cosine.clamp(max=1).acos().mean()) * 180 / math.pi
    row = {"psnr": float(psnr.mean()), "r": float(r.mean()), "angle": angle}
    row |= {f"psnr {band}": float(p) for band, p in zip(COARSE, psnr)}
    row |= {f"r {band}": float(p) for band, p in zip(COARSE, r)}
    return {key: round(value, 3) for key, value in row.items()}


def judge(fine: Path, coarse: Path, state: Path) -> dict[str, dict[str, float]]:
    """Figures by method."""
    scene = read_native(fine, coarse)
    part = shifted(scene, RATIO, load_model(SHIPPED), seed=99, exact=True)
    kept = torch.load(state, weights_only=True)
    network = GuidedNetwork(GuidedSpec.from_dict(kept["spec"]))
    network.load_state_dict(kept["average"])
    rows = {"bicubic": figures(interpolated(part, RATIO), part.truth)}
    for name, projected in (("guided, not projected", False), ("guided", True)):
        rows[name] = figures(compared(result(network.eval(), part, projected)[None], RATIO)[0], part.truth)
    return rows


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("fine", "coarse", "state"):
        parser.add_argument(name, type=Path)
    arguments = parser.parse_args()
    for name, row in judge(arguments.fine, arguments.coarse, arguments.state).items():
        print(f"{name:<24}", json.dumps(row))


if __name__ == "__main__":
    main()
