"""What a person sees of a training: progress bar, log, TensorBoard curves, and pictures of fixed validation crops."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional as F
from torch.utils.tensorboard import SummaryWriter
from tqdm import tqdm

from ..models.banded import upsample
from ..models.network import Network
from ..models.sampler import sample
from .config import TrainingConfig
from .material.dataset import Batch
from .objective.texture import normal_noise

ESTIMATE = (("prior", 0),)
MODES = (*ESTIMATE, ("1", 1), ("4", 4))


@torch.no_grad()
def sample_modes(
    network: Network, batch: Batch, config: TrainingConfig, modes: Sequence[tuple[str, int]] = MODES
) -> dict[str, Tensor]:
    """Bicubic and `modes`, (name, sampling steps), of a batch, in z units; the same noise each time."""
    y = upsample(batch.lr, network.spec.scale_factor)
    results = {"bicubic": y}
    for name, steps in modes:
        generator = torch.Generator(y.device).manual_seed(7)
        noise = partial(normal_noise, generator, batch.mask, y.shape)
        results[name] = sample(network, config.schedule, batch.lr, batch.available, steps, noise, told=batch.told)
    return results


def _octave_correlation(one: Tensor, other: Tensor, factor: int) -> float:
    """Correlation of what lies in the octave above the LR Nyquist frequency, over all crops and bands."""
    a, b = (torch.fft.rfft2(x - x.mean(dim=(2, 3), keepdim=True)) for x in (one, other))
    rows = torch.fft.fftfreq(one.shape[-2], device=one.device).abs()[:, None]
    columns = torch.fft.rfftfreq(one.shape[-1], device=one.device)[None]
    frequency = torch.maximum(rows, columns) * 2 * factor
    inside = (frequency > 1) & (frequency < 2)
    a, b = a[..., inside], b[..., inside]
    cross = (a * b.conj()).real.sum()
    return float(cross / (a.abs().pow(2).sum() * b.abs().pow(2).sum()).sqrt().clamp(min=1e-12))


def figures(results: dict[str, Tensor], batch: Batch, factor: int) -> dict[str, float]:
    """For each mode: PSNR gain over bicubic (dB, reflectance), detail energy, skill and octave correlation."""
    mask, scale = batch.mask, batch.scale

    def error(x: Tensor) -> float:
        return float((((x - batch.hr) * mask * scale) ** 2).mean())

    def detail(x: Tensor) -> Tensor:
        return (x - upsample(F.avg_pool2d(x, factor), factor)) * mask * scale

    report: dict[str, float] = {}
    truth = detail(batch.hr)
    energy = truth.pow(2).sum()
    for name, x in results.items():
        found = detail(x)
        report[f"gain_{name}"] = -10 * math.log10(error(x) / error(results["bicubic"]))
        report[f"energy_{name}"] = float(found.pow(2).sum() / energy)
        report[f"dskill_{name}"] = float(1 - (found - truth).pow(2).sum() / energy)
        report[f"r5_{name}"] = _octave_correlation(x * mask * scale, batch.hr * mask * scale, factor)
    return {key: round(value, 4) for key, value in report.items()}


def picture(results: dict[str, Tensor], batch: Batch, rows: int = 6) -> Image.Image:
    """The first crops: bicubic, modes, truth, side by side; one stretch per row, from the truth."""
    columns = [*results.values(), batch.hr]
    lines = []
    for i in range(min(rows, len(batch.hr))):
        reflectance = [(x[i] * batch.scale[i] + batch.mean[i])[:3].cpu().numpy() for x in columns]
        if reflectance[0].shape[0] < 3:
            reflectance = [np.repeat(x[:1], 3, axis=0) for x in reflectance]
        low, high = np.percentile(reflectance[-1], [1, 99])
        line = np.concatenate([np.clip((x - low) / max(high - low, 1e-6), 0, 1) for x in reflectance], axis=2)
        lines.append((line * 255).astype(np.uint8).transpose(1, 2, 0))
    return Image.fromarray(np.concatenate(lines))


class Monitor:
    """Writes `log.jsonl`, TensorBoard events and pictures into a run's folder, and moves a progress bar."""

    def __init__(self, folder: Path, total: int, step: int, quiet: bool = False) -> None:
        self.folder = folder
        self._log = (folder / "log.jsonl").open("a", encoding="utf-8")
        self._board = SummaryWriter(str(folder / "tensorboard"), purge_step=step)
        self._bar = tqdm(total=total, initial=step, disable=quiet, unit="step", smoothing=0.02, mininterval=1.0)

    def step(self, step: int, seconds: float, stage: str, values: dict[str, float]) -> None:
        """Note what a training step gave; every twentieth goes to the log."""
        self._bar.update(1)
        if step % 20 == 0:
            self._bar.set_postfix(stage=stage, loss=f"{values['loss']:.3f}", refresh=False)
            self._write({"step": step, "seconds": round(seconds), "stage": stage, **values})
            for name, value in values.items():
                self._board.add_scalar(f"training/{name}", value, step)

    def validation(self, step: int, seconds: float, report: dict[str, float]) -> None:
        """Note figures of the held-out crops."""
        self._write({"step": step, "seconds": round(seconds), **report})
        short = {key: value for key, value in report.items() if "gain" in key and "bicubic" not in key}
        self._bar.write(json.dumps({"step": step, **short}))
        for name, value in report.items():
            self._board.add_scalar(f"validation/{name}", value, step)
        self._board.flush()

    def picture(self, step: int, image: Image.Image, name: str = "") -> None:
        """Save a picture of the validation crops called `name`."""
        title = f"validation_{name}" if name else "validation"
        image.save(self.folder / f"{title}_{step:07d}.png")
        self._board.add_image(title, np.asarray(image), step, dataformats="HWC")

    def _write(self, entry: dict[str, Any]) -> None:
        self._log.write(json.dumps(entry) + "\n")
        self._log.flush()

    def close(self) -> None:
        """End the bar and close the files."""
        self._bar.close()
        self._log.close()
        self._board.close()
