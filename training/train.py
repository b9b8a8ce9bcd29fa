"""Train a checkpoint: `python -m subpixel.training.train CONFIG.toml RUN_FOLDER [--stop-at STEP]`.

Stages: the prior module alone, then prior and denoiser together, with a cosine learning rate over both. The state
(weights, EMA, optimiser, step) is saved beside its target and renamed, so an interruption loses at most
`save_every` steps; data and noise are functions of (seed, step), so a resumed run repeats nothing and skips nothing.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import tomllib
import torch
from torch import Tensor
from torch.nn import functional as F

from ..models.diffusion import Schedule, forward_process, scale_input
from ..models.network import Network, NetworkSpec, upsample
from ..models.sampler import sample
from .dataset import Batch, CropSampler, Normalisation
from .degradation import DegradationRanges
from .losses import charbonnier, detail_loss
from .sources.hr import data_root, load_all


@dataclass(frozen=True)
class TrainingConfig:
    """One training run; every field can be set in the TOML file."""

    seed: int = 1
    width: int = 64
    crop_px: int = 28
    batch: int = 16
    prior_steps: int = 1000
    joint_steps: int = 4000
    learning_rate: float = 6e-4
    final_learning_rate: float = 1e-5
    warmup_steps: int = 100
    ema: float = 0.999
    gradient_weight: float = 0.25
    spectrum_weight: float = 0.02
    prior_weight: float = 0.5
    save_every: int = 100
    validate_every: int = 500
    bf16: bool = False
    mtf: tuple[float, float] = DegradationRanges.mtf
    initial: str = ""
    schedule: Schedule = field(default_factory=Schedule)

    @classmethod
    def load(cls, path: Path) -> TrainingConfig:
        """Read a TOML file. Raises TypeError on an unknown key."""
        values: dict[str, Any] = tomllib.loads(path.read_text())
        if "mtf" in values:
            values["mtf"] = tuple(values["mtf"])
        if "schedule" in values:
            values["schedule"] = Schedule(**values["schedule"])
        return cls(**values)

    @property
    def total_steps(self) -> int:
        """Steps of both stages."""
        return self.prior_steps + self.joint_steps


def learning_rate(config: TrainingConfig, step: int) -> float:
    """Linear warm-up, then cosine to the final rate."""
    if step < config.warmup_steps:
        return config.learning_rate * (step + 1) / config.warmup_steps
    progress = min(1.0, (step - config.warmup_steps) / max(1, config.total_steps - config.warmup_steps))
    low, high = config.final_learning_rate, config.learning_rate
    return low + 0.5 * (high - low) * (1 + math.cos(math.pi * progress))


def draw_noise_levels(schedule: Schedule, count: int, generator: torch.Generator) -> Tensor:
    """(N,) noise levels sqrt(eta): log-uniform, a quarter of them at the maximum, where every sampling run starts."""
    low, high = math.log(schedule.sqrt_eta_min), math.log(schedule.sqrt_eta_max)
    levels = torch.exp(low + (high - low) * torch.rand(count, generator=generator))
    return torch.where(torch.rand(count, generator=generator) < 0.25, torch.tensor(schedule.sqrt_eta_max), levels)


def loss_of(network: Network, batch: Batch, config: TrainingConfig, step: int) -> tuple[Tensor, dict[str, float]]:
    """Training loss of one batch and its parts."""
    mask = batch.available[:, :, None, None]
    prior = network.prior(batch.lr, batch.available)

    def total(estimate: Tensor) -> tuple[Tensor, Tensor]:
        pixel, gradient, spectrum = detail_loss(estimate, batch.hr, mask)
        return pixel + config.gradient_weight * gradient + config.spectrum_weight * spectrum, pixel

    if step < config.prior_steps:
        loss, pixel = total(prior.estimate)
        return loss, {"prior": float(pixel.detach())}
    generator = torch.Generator().manual_seed(config.seed * 1_000_003 + step)
    y = upsample(batch.lr, network.spec.scale_factor)
    levels = draw_noise_levels(config.schedule, len(y), generator)
    noise = torch.randn(y.shape, generator=generator) * mask
    x_t = forward_process(batch.hr, y, noise, levels, config.schedule.kappa)
    x0 = network.denoiser(scale_input(x_t, levels, config.schedule.kappa), levels, prior, batch.available)
    loss, pixel = total(x0)
    of_prior = (charbonnier((prior.estimate - batch.hr) * mask) * mask).mean() / mask.mean()
    return loss + config.prior_weight * of_prior, {"x0": float(pixel.detach()), "prior": float(of_prior.detach())}


def _masked_noise(mask: Tensor, shape: torch.Size, generator: torch.Generator, _step: int) -> Tensor:
    return torch.randn(shape, generator=generator) * mask


@torch.no_grad()
def validate(network: Network, batch: Batch, config: TrainingConfig) -> dict[str, float]:
    """PSNR gain over bicubic (dB, z units) and detail energy, for prior only, 1 and 4 steps."""
    network.eval()
    mask = batch.available[:, :, None, None]
    y = upsample(batch.lr, network.spec.scale_factor)

    def facts(estimate: Tensor) -> tuple[float, float]:
        gain = -10 * math.log10(
            float((((estimate - batch.hr) * mask) ** 2).mean() / (((y - batch.hr) * mask) ** 2).mean())
        )

        def detail(x: Tensor) -> Tensor:
            return (x - upsample(F.avg_pool2d(x, 4), 4)) * mask

        return gain, float((detail(estimate) ** 2).sum() / (detail(batch.hr) ** 2).sum())

    report: dict[str, float] = {}
    for name, steps in (("prior", 0), ("1", 1), ("4", 4)):
        noise = partial(_masked_noise, mask, y.shape, torch.Generator().manual_seed(7))
        result = sample(network, config.schedule, batch.lr, batch.available, steps, noise)
        report[f"gain_{name}"], report[f"energy_{name}"] = facts(result)
    network.train()
    return {key: round(value, 4) for key, value in report.items()}


def _save(path: Path, state: dict[str, Any]) -> None:
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    os.replace(partial, path)


def train(config: TrainingConfig, folder: Path, root: Path, stop_at: int | None = None) -> Network:
    """Run or resume a training; returns the EMA network.

    Args:
        config: the run.
        folder: where state, log and validation figures go; a `state.pt` there is resumed.
        root: folder of the training data.
        stop_at: end after this step, to be resumed later.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(config.seed)
    network = Network(NetworkSpec(width=config.width)).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    network.use_lower_precision(config.bf16)
    if config.initial:
        network.load_state_dict(torch.load(config.initial, weights_only=True)["average"])
    average = deepcopy(network).requires_grad_(False)
    optimiser = torch.optim.AdamW(network.parameters(), lr=config.learning_rate, betas=(0.9, 0.99), weight_decay=1e-3)
    step, seconds = 0, 0.0
    state_path = folder / "state.pt"
    if state_path.exists():
        state = torch.load(state_path, weights_only=True)
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        step, seconds = int(state["step"]), float(state["seconds"])
    groups = load_all(root)
    ranges, normalisation = DegradationRanges(mtf=config.mtf), Normalisation()
    crops = CropSampler(groups, config.crop_px, config.batch, config.seed, ranges, normalisation)
    check = CropSampler(groups, 32, 24, 5, ranges, normalisation, validation=True)(0)
    (folder / "config.json").write_text(json.dumps(asdict(config), indent=1))
    end = config.total_steps if stop_at is None else min(stop_at, config.total_steps)
    with (folder / "log.jsonl").open("a") as log:
        while step < end:
            began = time.perf_counter()
            for group in optimiser.param_groups:
                group["lr"] = learning_rate(config, step)
            loss, parts = loss_of(network, crops(step), config, step)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            decay = min(config.ema, (step + 1) / (step + 10))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - decay)
            step += 1
            seconds += time.perf_counter() - began
            if step % 20 == 0:
                log.write(
                    json.dumps(
                        {"step": step, "seconds": round(seconds), "loss": round(float(loss.detach()), 4), **parts}
                    )
                    + "\n"
                )
                log.flush()
            if step % config.validate_every == 0 or step == end:
                report = {"step": step, "seconds": round(seconds), **validate(average, check, config)}
                print(json.dumps(report), flush=True)
                log.write(json.dumps(report) + "\n")
            if step % config.save_every == 0 or step == end:
                state = {
                    "network": network.state_dict(),
                    "average": average.state_dict(),
                    "optimiser": optimiser.state_dict(),
                }
                _save(state_path, {**state, "step": step, "seconds": seconds, "config": asdict(config)})
    return average


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stop-at", type=int)
    parser.add_argument("--threads", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    train(TrainingConfig.load(arguments.config), arguments.folder, data_root(), arguments.stop_at)


if __name__ == "__main__":
    main()
