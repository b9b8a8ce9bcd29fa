"""Train a checkpoint: `python -m subpixel.training.train CONFIG.toml RUN_FOLDER [--stop-at STEP]`.

Stages: the prior module alone; prior and denoiser together, with a cosine learning rate over both; then, where the
configuration asks for it, a fine-tune on larger crops with sampling unrolled. The state (weights, EMA, optimiser,
discriminator, step) is saved beside its target and renamed, so an interruption loses at most `save_every` steps; data
and noise are functions of (seed, step), so a resumed run repeats nothing and skips nothing.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from copy import deepcopy
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from ..core.checkpoint import SUFFIX
from ..core.version import ROOT, version
from ..models.naf import Blocks, NafBlock
from ..models.network import Network
from .config import TrainingConfig
from .material.dataset import Batch, CropSampler
from .monitor import ESTIMATE, MODES, Monitor, figures, picture, sample_modes
from .objective.losses import objective
from .objective.texture import TextureStage
from .sources.hr import HrScene, data_hashes, data_root, load_all, with_shares

VALIDATION_CROPS, VALIDATION_CROP_PX, VALIDATION_SEED, VALIDATION_NIR_DROPOUT = 24, 32, 5, 0.15
LR_GSD_M = 10.0
# The EMA of the step that did best on the validation crops, readable as the state is.
BEST = "best.pt"


def learning_rate(config: TrainingConfig, step: int) -> float:
    """Linear warm-up, then cosine to the final rate over the first two stages; constant in the last."""
    if config.stage(step) == "finetune":
        return config.finetune_learning_rate
    if step < config.warmup_steps:
        return config.learning_rate * (step + 1) / config.warmup_steps
    length = config.prior_steps + config.joint_steps - config.warmup_steps
    progress = min(1.0, (step - config.warmup_steps) / max(1, length))
    low, high = config.final_learning_rate, config.learning_rate
    return low + 0.5 * (high - low) * (1 + math.cos(math.pi * progress))


def read_weights(path: Path, device: torch.device) -> dict[str, Tensor]:
    """EMA weights of a `state.pt`, or those of an exported `.safetensors`, in float32."""
    if path.suffix == SUFFIX:
        return {name: value.to(torch.float32) for name, value in load_file(path, str(device)).items()}
    weights: dict[str, Tensor] = torch.load(path, weights_only=True, map_location=device)["average"]
    return weights


def _of_finer(weights: dict[str, Tensor], network: Network) -> dict[str, Tensor]:
    """Weights of another scale factor for `network`, whose own is a multiple: its tails say of every finer pixel what
    theirs say of the one around it, and what the denoiser takes in of the finer grid begins anew."""
    spec, own = network.spec, network.state_dict()
    key = "prior.tail.weight"
    s = round((len(weights[key]) / spec.bands) ** 0.5) if key in weights else spec.scale_factor
    if s == spec.scale_factor:
        return weights
    times, odd = divmod(spec.scale_factor, s)
    if odd:
        raise ValueError(f"weights of scale factor {s} cannot begin a training of {spec.scale_factor}")
    changed = {"denoiser.head.weight": own["denoiser.head.weight"]}
    for name in (f"{part}.tail.{kind}" for part in ("prior", "denoiser") for kind in ("weight", "bias")):
        grid = weights[name].unflatten(0, (spec.bands, s, s))
        changed[name] = grid.repeat_interleave(times, 1).repeat_interleave(times, 2).flatten(0, 2)
    return weights | changed


def start_from(network: Network, weights: dict[str, Tensor]) -> None:
    """Load `weights`; what `network` has beyond them begins as what changes nothing.

    That are further NAF blocks of the prior module, and everything that takes in what is told of the sensor. Weights of
    a scale factor that the network's own is a multiple of will do.

    Source: growing a net without changing its function, Chen et al., ICLR 2016.

    Raises:
        RuntimeError: the weights do not fit otherwise.
        ValueError: they are of a scale factor that does not fit.
    """
    weights = _of_finer(weights, network)
    kept = set(weights)
    for name, module in network.prior.named_modules():
        if isinstance(module, NafBlock) and f"prior.{name}.norm1.weight" not in kept:
            for branch_end in (module.project, module.feed_out):
                nn.init.zeros_(branch_end.weight)
                if branch_end.bias is not None:
                    nn.init.zeros_(branch_end.bias)
            weights = weights | {f"prior.{name}.{key}": value for key, value in module.state_dict().items()}
    own = network.state_dict()
    fresh = {name for name in set(own) - kept if ".told." in name or (name.startswith("prior.") and ".film." in name)}
    network.load_state_dict({name: own[name] for name in fresh} | weights)


def freeze(network: Network, parts: tuple[str, ...]) -> None:
    """Leave some parts of a network as they are. Raises ValueError where it has no such part."""
    for part in parts:
        try:
            network.get_submodule(part).requires_grad_(False)
        except AttributeError as error:
            raise ValueError(f"the network has no part {part}") from error


def use_bfloat16(network: Network, on: bool) -> None:
    """Train in bfloat16, or not: the denoiser as in use, and the blocks of the prior module as well.

    What is rounded are products; weights, gradients of weights and the residual stream stay in float32.
    """
    network.use_lower_precision(on)
    for module in network.prior.modules():
        if isinstance(module, Blocks):
            module.lower_precision = on


def code_version() -> str:
    """Software version and, in a checkout, the commit."""
    try:
        found = subprocess.run(
            ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, timeout=20, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return version()
    return f"{version()} ({found.stdout.strip()})"


def _save(path: Path, state: dict[str, Any]) -> None:
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    os.replace(partial, path)


def _batches(crops: CropSampler, first: int, end: int, threads: int) -> Iterator[Batch]:
    """Batches of steps `first` to `end`, some of them prepared ahead; the same ones either way."""
    if threads == 0:
        yield from (crops(step) for step in range(first, end))
        return
    with ThreadPoolExecutor(threads) as pool:
        waiting: list[Future[Batch]] = []
        for step in range(first, end):
            while len(waiting) < 2 * threads and step + len(waiting) < end:
                waiting.append(pool.submit(crops, step + len(waiting)))
            yield waiting.pop(0).result()


def checked_sensors(config: TrainingConfig) -> dict[str, TrainingConfig]:
    """What a run is validated on, by name: products and pictures apart where the network is told which."""
    if not config.sensor_inputs:
        return {"": config}
    return {"product": config.changed(product_share=1.0), "picture": config.changed(product_share=0.0)}


def _joined(key: str, name: str) -> str:
    """Name of a figure of one of the validations."""
    return f"{key}_{name}" if name else key


class Training:
    """One run: its network, EMA and optimisers, restored from the folder's state when there is one."""

    def __init__(self, config: TrainingConfig, folder: Path, root: Path) -> None:
        """Set up or resume.

        Raises:
            ValueError: the folder holds a run of another configuration.
        """
        self.config, self.folder = config, folder
        folder.mkdir(parents=True, exist_ok=True)
        name = config.device if config.device != "auto" else "cuda" if torch.cuda.is_available() else "cpu"
        self.device = torch.device(name)
        torch.manual_seed(config.seed)
        network = Network(config.network)
        network = network.to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        if config.initial:
            start_from(network, read_weights(Path(config.initial), self.device))
        self.network = network
        freeze(network, config.frozen)
        # Judged in float32, as the product computes the prior module.
        self.average = deepcopy(network).requires_grad_(False)
        use_bfloat16(network, config.bf16)
        self.optimiser = torch.optim.AdamW(
            network.parameters(), lr=config.learning_rate, betas=(0.9, 0.99), weight_decay=1e-3
        )
        self.texture = TextureStage(config, self.device)
        self.step, self.seconds = 0, 0.0
        self.path = folder / "state.pt"
        self.facts: dict[str, Any] = {"data": data_hashes(root), "code": code_version()}
        if self.path.exists():
            self._restore(torch.load(self.path, weights_only=True, map_location=self.device))
        material = load_all(root, LR_GSD_M / config.scale_factor, config.without)
        groups = with_shares(material, config.shares)
        self._crops = {
            stage: CropSampler(groups, config, crop_px=crop_px, device=self.device)
            for stage, crop_px in (("first", config.crop_px), ("finetune", config.finetune_crop_px))
            if stage == "first" or config.finetune_steps
        }
        # Judged on all material in its own shares, so that runs which leave some out or weigh it can be compared.
        every = load_all(root, LR_GSD_M / config.scale_factor, ()) if config.without else material
        self.checks = {name: self._check(every, changed) for name, changed in checked_sensors(config).items()}
        self.best = -math.inf
        if self.step and (folder / BEST).exists():
            self.best = float(torch.load(folder / BEST, weights_only=True, map_location=self.device)["score"])
        (folder / "config.json").write_text(json.dumps(asdict(config), indent=1), encoding="utf-8")

    def _check(self, groups: list[tuple[float, list[HrScene]]], config: TrainingConfig) -> Batch:
        """Fixed crops of held-out places."""
        crops = CropSampler(
            groups,
            config.changed(nir_dropout=VALIDATION_NIR_DROPOUT),
            crop_px=min(VALIDATION_CROP_PX, 2 * config.crop_px),
            batch=VALIDATION_CROPS,
            seed=VALIDATION_SEED,
            validation=True,
            device=self.device,
        )
        return crops(0)

    def _restore(self, state: dict[str, Any]) -> None:
        if TrainingConfig.from_dict(state["config"]) != self.config:
            raise ValueError(f"{self.path} belongs to another configuration; choose another folder")
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.texture.load_state_dict(state["texture"])
        self.step, self.seconds = int(state["step"]), float(state["seconds"])
        self.facts = state["facts"]

    def save(self) -> None:
        """Write the state, all or nothing."""
        state = {
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "texture": self.texture.state_dict(),
        }
        _save(self.path, {**state, **self._result()})

    def _result(self) -> dict[str, Any]:
        """What is exported: the EMA and where it comes from."""
        plain = json.loads(json.dumps(asdict(self.config)))
        facts = {"step": self.step, "seconds": self.seconds, "config": plain, "facts": dict(self.facts)}
        return {"average": self.average.state_dict(), **facts}

    def _keep_best(self, report: dict[str, float]) -> None:
        """Keep the EMA beside the state where the mean gain on the validation crops is the best so far."""
        stage = self.config.stage(self.step - 1)
        gains = [report[_joined("gain_prior" if stage == "prior" else "gain_4", name)] for name in self.checks]
        score = sum(gains) / len(gains)
        if score > self.best:
            self.best = score
            _save(self.folder / BEST, {**self._result(), "score": score})

    def _advance(self, batch: Batch) -> dict[str, float]:
        config, step = self.config, self.step
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate(config, step)
        if config.stage(step) == "finetune":
            loss, parts = self.texture.objective(self.network, batch, step)
        else:
            loss, parts = objective(self.network, batch, config, step, self.average)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        decay = min(config.ema, (step + 1) / (step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - decay)
        return {"loss": round(float(loss.detach()), 5), **{key: round(value, 5) for key, value in parts.items()}}

    def run(self, stop_at: int | None = None, quiet: bool = False) -> Network:
        """Train to the end, or to the step `stop_at` to be resumed later; returns the EMA network."""
        config = self.config
        end = config.total_steps if stop_at is None else min(stop_at, config.total_steps)
        boundary = config.prior_steps + config.joint_steps
        with closing(Monitor(self.folder, config.total_steps, self.step, quiet)) as monitor:
            while self.step < end:
                late = self.step >= boundary
                until = end if late else min(end, boundary)
                crops = self._crops["finetune" if late else "first"]
                for batch in _batches(crops, self.step, until, config.loader_threads):
                    began = time.perf_counter()
                    stage = config.stage(self.step)
                    values = self._advance(batch)
                    self.step += 1
                    self.seconds += time.perf_counter() - began
                    monitor.step(self.step, self.seconds, stage, values)
                    self._look(monitor, self.step == end)
        return self.average

    def _look(self, monitor: Monitor, last: bool) -> None:
        """Validate, draw and save where the step asks for it."""
        config, step = self.config, self.step
        if last or step % config.validate_every == 0 or step % config.picture_every == 0:
            # As long as the prior alone is trained, the denoiser has nothing to show.
            modes = ESTIMATE if config.stage(step - 1) == "prior" else MODES
            report: dict[str, float] = {}
            for name, check in self.checks.items():
                results = sample_modes(self.average, check, config, modes)
                found = figures(results, check, config.scale_factor)
                report |= {_joined(key, name): value for key, value in found.items()}
                if last or step % config.picture_every == 0:
                    monitor.picture(step, picture(results, check), name)
            monitor.validation(step, self.seconds, report)
            self._keep_best(report)
        if last or step % config.save_every == 0:
            self.save()


def train(config: TrainingConfig, folder: Path, root: Path, stop_at: int | None = None, quiet: bool = False) -> Network:
    """Run or resume a training; returns the EMA network.

    Args:
        config: the run.
        folder: where state, log, curves and pictures go; a `state.pt` there is resumed.
        root: folder of the training data.
        stop_at: end after this step, to be resumed later.
        quiet: no progress bar.
    """
    return Training(config, folder, root).run(stop_at, quiet)


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
