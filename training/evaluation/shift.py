"""Scale shift: real Sentinel-2 made four times coarser by the sensor model, super-resolved, compared with itself.

`python -m subpixel.training.evaluation.shift SCENE.tif MODEL.safetensors|state.pt ... [--mtf .26] [--window C,R,W,H]`

Truth is measurement-grade, near infrared included, which pictures are not. Here the regression estimate is judged, with
the projection at the MTF that the scene was made coarser with: a quick look at a training that is still running.
"""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window
from torch import Tensor

from ...engine.compute.loader import load_checkpoint
from ...models.banded import upsample
from ...models.instrument import INSTRUMENT_NOISE, Sensor
from ...models.network import Network
from ...models.orientations import estimate_turned
from ...models.sensor import DAMPING, SMOOTHNESS_PX, gaussian_sigma, observe, project, taps
from ..config import TrainingConfig
from ..material.dataset import Normalisation

SCALE_FACTOR = 4
# Left out along the borders, in pixels of the truth, where super-resolution lacks surroundings.
BORDER_PX = 32
OCTAVES = {"r_lr": (0.0625, 0.125), "r5": (0.125, 0.25), "r2": (0.25, 0.5)}
WINDOW = "200,0,1024,1024"


@dataclass(frozen=True)
class Model:
    """A network with what it needs to be run.

    Attributes:
        network: in evaluation mode.
        bands: band roles in its order.
        normalisation: of its input.
    """

    network: Network
    bands: tuple[str, ...]
    normalisation: Normalisation


def load_model(path: Path) -> Model:
    """An exported checkpoint, or the averaged weights of a training's state."""
    if path.suffix == ".safetensors":
        checkpoint = load_checkpoint(path)
        facts = checkpoint.facts
        return Model(checkpoint.network, facts.bands, Normalisation(facts.mean, facts.scale))
    state = torch.load(path, weights_only=True, map_location="cpu")
    config = TrainingConfig.from_dict(state["config"])
    network = Network(config.network)
    network.load_state_dict(state["average"])
    network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return Model(network.eval().requires_grad_(False), config.bands, Normalisation().of(config.bands))


def read_scene(path: Path, bands: tuple[str, ...], window: str = WINDOW) -> Tensor:
    """(1, C, H, W) reflectance of a window, columns and rows first, of a file in DN x 10000."""
    with rasterio.open(path) as file:
        names = list(file.descriptions)
        index = [names.index(band) + 1 for band in bands]
        values = file.read(index, window=Window(*map(int, window.split(","))))
    return torch.from_numpy(values.astype(np.float32) / 10000.0)[None]


def seen(x: Tensor, sensor: Sensor) -> Tensor:
    """What `sensor` sees of (1, C, H, W), without noise."""
    kernel = taps(gaussian_sigma(torch.tensor(sensor.mtf), SCALE_FACTOR), SCALE_FACTOR)
    return observe(x, kernel, kernel, SCALE_FACTOR)


def coarsened(truth: Tensor, sensor: Sensor, seed: int = 0) -> Tensor:
    """What `sensor` would have measured of `truth` with pixels four times as large, rounded as products are."""
    lr = seen(truth, sensor)
    floor, slope = (torch.tensor(column)[None, :, None, None] for column in zip(*sensor.noise))
    noise = torch.from_numpy(np.random.default_rng(seed).normal(size=tuple(lr.shape)).astype(np.float32))
    return ((lr + noise * (floor + slope * lr.clamp(min=0)).sqrt()) * 1e4).round().clamp(1, 65535) / 1e4


@torch.inference_mode()
def estimated(model: Model, lr: Tensor, sensor: Sensor, orientations: int = 1) -> Tensor:
    """Regression estimate (1, C, H, W) of reflectance, averaged over as many turns and mirrorings."""
    mean, scale = (
        torch.tensor(values)[None, :, None, None] for values in (model.normalisation.mean, model.normalisation.scale)
    )
    available, z = torch.ones(1, lr.shape[1]), (lr - mean) / scale
    told = sensor.inputs(lr, available) if model.network.spec.sensor_inputs else None
    found = [estimate_turned(model.network, z, available, told, number) for number in range(orientations)]
    return torch.stack(found).mean(0) * scale + mean


def octave(spectrum: Tensor, low: float, high: float) -> Tensor:
    """What of a spectrum (C, H, W) lies between two radial frequencies, as an image."""
    rows, columns = (torch.fft.fftfreq(n, dtype=torch.float64) for n in spectrum.shape[1:])
    radius = torch.hypot(rows[:, None], columns[None])
    return torch.fft.ifft2(torch.where((radius >= low) & (radius < high), spectrum, 0)).real


def scores(found: Tensor, truth: Tensor) -> dict[str, float]:
    """PSNR for a peak of 1, octave correlations, energy and skill of detail: means over the bands of (1, C, H, W)."""
    b = BORDER_PX
    one, other = (x[0, :, b:-b, b:-b].double() for x in (found, truth))
    error = (one - other).pow(2).mean(dim=(1, 2))
    spectra = [torch.fft.fft2(x) for x in (one, other)]
    row = {"psnr": float((-10 * torch.log10(error)).mean())}
    for name, limits in OCTAVES.items():
        u, v = (octave(x, *limits) for x in spectra)
        products = [(a * c).sum(dim=(1, 2)) for a, c in ((u, v), (u, u), (v, v))]
        row[name] = float((products[0] / (products[1] * products[2]).sqrt()).mean())
    u, v = (octave(x, 0.125, math.inf) for x in spectra)
    energy = v.pow(2).sum(dim=(1, 2))
    row["hfe"] = float((u.pow(2).sum(dim=(1, 2)) / energy).mean())
    row["dskill"] = float((1 - (u - v).pow(2).sum(dim=(1, 2)) / energy).mean())
    return {key: round(value, 3) for key, value in row.items()}


def judge(
    path: Path, models: dict[str, Model], mtf: float, window: str, projections: list[tuple[float, float]]
) -> list[tuple[str, dict[str, float]]]:
    """Scores by name: bicubic, and each model with one and eight orientations, raw and after each projection.

    Args:
        path: of the scene.
        models: by name.
        mtf: that the scene is made coarser with, all bands alike.
        window: of the scene.
        projections: (damping, smoothness in LR pixels).
    """
    rows: list[tuple[str, dict[str, float]]] = []
    for name, model in models.items():
        truth = read_scene(path, model.bands, window)
        sensor = Sensor((mtf,) * len(model.bands), (INSTRUMENT_NOISE,) * len(model.bands))
        lr = coarsened(truth, sensor)
        if not rows:
            rows.append(("bicubic", scores(upsample(lr, SCALE_FACTOR), truth)))
        for orientations in (1, 8):
            x = estimated(model, lr, sensor, orientations)
            rows.append((f"{name} o{orientations} raw", scores(x, truth)))
            for damping, smooth in projections:
                projected = project(x, lr, sensor.mtf, SCALE_FACTOR, damping, smoothness_px=smooth)
                residual = lr - seen(projected, sensor)
                row = scores(projected, truth) | {"miss": round(float(residual.pow(2).mean().sqrt()), 6)}
                rows.append((f"{name} o{orientations} damping {damping} smooth {smooth}", row))
    return rows


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scene", type=Path)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--mtf", type=float, default=0.26)
    parser.add_argument("--window", default=WINDOW)
    parser.add_argument("--projection", nargs="+", default=[f"{DAMPING},{SMOOTHNESS_PX}"], help="DAMPING,SMOOTHNESS")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    projections = []
    for text in arguments.projection:
        damping, smooth = map(float, text.split(","))
        projections.append((damping, smooth))
    models = {f"{path.parent.name}/{path.stem}": load_model(path) for path in arguments.models}
    for name, row in judge(arguments.scene, models, arguments.mtf, arguments.window, projections):
        print(f"{name:<48}", json.dumps(row))


if __name__ == "__main__":
    main()
