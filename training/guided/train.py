"""Train the network of the 20 m bands: `python -m subpixel.training.guided.train FOLDER [--steps N]`.

On Sentinel-2 alone: scenes made two and four times coarser, with their real 20 m bands as truth. Resumed from the folder's
`state.pt`; crops are functions of (seed, step).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from ...core.checkpoint import SHIPPED
from ...models.guided import GuidedNetwork, GuidedSpec
from ..evaluation.shift import load_model
from ..sources.hr import data_root
from .material import COARSE, SCALE_FACTOR, Shifted, natives, shifted

# Reflectance as the network sees it: (value - MEAN) / SCALE.
MEAN, SCALE = 0.15, 0.1
RATIOS, VARIANTS = (2, 4), 3
ANGLE_WEIGHT = 1.0
SAVE_EVERY = 200


@dataclass(frozen=True)
class Course:
    """One training.

    Attributes:
        steps, batch, crop_px: optimiser steps, crops of a step, coarse pixels of a crop's side.
        rate: of the learning, falling along a cosine.
        ema: decay of the averaged weights.
        mixed: share of the crops whose coarse bands are mixed at random, so that shares follow what is seen and not
            which band it is.
        apart: spread of what is added to the shares of a mixture, which sum to 1.
        missing: share of the crops that lack some bands, as products may.
        seed: of weights and crops.
    """

    steps: int = 4000
    batch: int = 8
    crop_px: int = 20
    rate: float = 1e-3
    ema: float = 0.998
    mixed: float = 0.6
    apart: float = 0.3
    missing: float = 0.15
    seed: int = 7


def normalised(x: Tensor) -> Tensor:
    """Reflectance as the network sees it."""
    return (x - MEAN) / SCALE


@dataclass(frozen=True)
class Crop:
    """What one crop gives, normalised: (6, n, n), (4, 8 n, 8 n), (6, ratio n, ratio n); `there` (6, 1, 1) is 0 for bands
    that it lacks, which are 0 in `coarse`."""

    ratio: int
    coarse: Tensor
    guides: Tensor
    truth: Tensor
    there: Tensor


def crop(parts: list[tuple[int, Shifted]], course: Course, generator: torch.Generator) -> Crop:
    """A crop as it is or turned, mirrored, and with its bands mixed or some of them taken away."""

    def below(n: int) -> int:
        return int(torch.randint(n, (1,), generator=generator))

    ratio, part = parts[below(len(parts))]
    n = course.crop_px
    top, left = (below(size - n + 1) for size in part.coarse.shape[1:])

    def cut(x: Tensor, times: int) -> Tensor:
        return x[:, top * times : (top + n) * times, left * times : (left + n) * times]

    found = [cut(part.coarse, 1), cut(part.guides, SCALE_FACTOR), cut(part.truth, ratio)]
    turns, mirrored = below(4), below(2)
    found = [torch.rot90(x.flip(2) if mirrored else x, turns, (1, 2)) for x in found]
    if float(torch.rand(1, generator=generator)) < course.mixed:
        mix = torch.softmax(2 * torch.randn(len(COARSE), len(COARSE), generator=generator), 1)
        # Differences of bands as well, which follow the guides in ways that no band does.
        apart = course.apart * torch.randn(len(COARSE), len(COARSE), generator=generator)
        mix = mix + apart - apart.mean(1, keepdim=True)
        found[0], found[2] = (torch.einsum("ij,jhw->ihw", mix, x) for x in (found[0], found[2]))
    there = torch.ones(len(COARSE), 1, 1)
    if float(torch.rand(1, generator=generator)) < course.missing:
        there[torch.randperm(len(COARSE), generator=generator)[: 1 + below(4)]] = 0
    coarse, guides, truth = (normalised(x) for x in found)
    return Crop(ratio, coarse * there, guides, truth, there)


def loss_of(network: GuidedNetwork, crops: list[Crop]) -> Tensor:
    """Root mean square error of each crop and band on the grid of its truth, and the spectral angle, in the mean."""
    found = network(torch.stack([c.coarse for c in crops]), torch.stack([c.guides for c in crops]))
    errors, angles = [], []
    for x, c in zip(found, crops):
        coarser = F.avg_pool2d(x, SCALE_FACTOR // c.ratio)
        errors.append(((coarser - c.truth) * c.there).pow(2).mean((1, 2)))
        one, other = ((values * SCALE + MEAN) * c.there for values in (coarser, c.truth))
        # The chord, which is nearly the angle, and whose slope stays finite.
        angles.append((F.normalize(one, dim=0) - F.normalize(other, dim=0)).pow(2).sum(0).add(1e-6).sqrt().mean())
    return (torch.stack(errors) + 1e-8).sqrt().mean() + ANGLE_WEIGHT * torch.stack(angles).mean()


class Training:
    """One run, resumed where its folder has a state."""

    def __init__(self, folder: Path, course: Course, parts: list[tuple[int, Shifted]]) -> None:
        self.folder, self.course, self.parts = folder, course, parts
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(course.seed)
        self.network = GuidedNetwork(GuidedSpec())
        self.average = deepcopy(self.network).requires_grad_(False)
        self.optimiser = torch.optim.AdamW(self.network.parameters(), lr=course.rate, weight_decay=1e-2)
        self.step = 0
        self.path = folder / "state.pt"
        if self.path.exists():
            state = torch.load(self.path, weights_only=True)
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step = int(state["step"])

    def begin_with(self, weights: dict[str, Tensor]) -> None:
        """Weights of another training instead of fresh ones."""
        self.network.load_state_dict(weights)
        self.average.load_state_dict(weights)

    def save(self) -> None:
        """Write the state, all or nothing."""
        partial = self.path.with_suffix(".partial")
        state: dict[str, Any] = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "spec": self.network.spec.to_dict(),
        }
        torch.save(state, partial)
        os.replace(partial, self.path)

    def advance(self) -> float:
        """One step; its loss."""
        course = self.course
        generator = torch.Generator().manual_seed(course.seed * 1_000_003 + self.step)
        loss = loss_of(self.network, [crop(self.parts, course, generator) for _ in range(course.batch)])
        for group in self.optimiser.param_groups:
            group["lr"] = course.rate * (0.01 + 0.495 * (1 + math.cos(math.pi * min(1.0, self.step / course.steps))))
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(course.ema, self.step / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - decay)
        return float(loss.detach())

    def run(self) -> GuidedNetwork:
        """To the end; the averaged network."""
        began = time.perf_counter()
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            while self.step < self.course.steps:
                loss = self.advance()
                if self.step % 50 == 0:
                    log.write(
                        json.dumps({"step": self.step, "loss": loss, "s": round(time.perf_counter() - began)}) + "\n"
                    )
                    log.flush()
                if self.step % SAVE_EVERY == 0:
                    self.save()
        self.save()
        return self.average


def material(root: Path, variants: int = VARIANTS) -> list[tuple[int, Shifted]]:
    """Every scene at every ratio, several times as other sensors would have seen it."""
    model = load_model(SHIPPED)
    return [
        (ratio, shifted(scene, ratio, model, seed))
        for scene in natives(root)
        for ratio in RATIOS
        for seed in range(variants)
    ]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int, default=Course.steps)
    parser.add_argument("--rate", type=float, default=Course.rate)
    parser.add_argument("--initial", type=Path, help="begin with the weights of another training's state.pt")
    arguments = parser.parse_args()
    training = Training(arguments.folder, Course(steps=arguments.steps, rate=arguments.rate), material(data_root()))
    if arguments.initial is not None and not training.step:
        training.begin_with(torch.load(arguments.initial, weights_only=True)["average"])
    training.run()


if __name__ == "__main__":
    main()
