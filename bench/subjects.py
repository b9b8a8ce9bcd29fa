"""Builds what a row runs: Subpixel through its own engine, peers from their own packages, all on one tile."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.windows import Window
from torch import Tensor, nn
from torch.nn import functional as F

from ..core.progress import Progress
from ..core.request import SuperResolveRequest
from ..engine.compute.engine_cache import EngineCache
from ..engine.compute.runner import EngineTile
from .rows import BANDS, SCALE_FACTOR, Row


@dataclass(frozen=True)
class Subject:
    """Something that can be run again and again.

    Attributes:
        run: makes the HR tile (1, C, s h, s w) with so many sampling steps.
        parameters: numbers in its weights.
        precision: that it computes in.
    """

    run: Callable[[int], Tensor]
    parameters: int
    precision: str = "fp32"


def read_tile(scene: Path, side_px: int) -> NDArray[np.float32]:
    """(4, side_px, side_px) reflectance from the middle of the sample scene."""
    with rasterio.open(scene) as file:
        window = Window((file.width - side_px) // 2, (file.height - side_px) // 2, side_px, side_px)
        pixels: NDArray[np.float32] = file.read([1, 2, 3, 4], window=window).astype(np.float32) / 10_000
    return pixels


def _count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def _subpixel(row: Row, tile: NDArray[np.float32]) -> Subject:
    cache = EngineCache()
    checkpoint = cache.checkpoint(None)
    asked = SuperResolveRequest("", "", steps=row.steps, precision=row.precision, device="cpu")
    engine = cache.engine(checkpoint, asked, BANDS)

    def run(steps: int) -> Tensor:
        made = engine.run([EngineTile(tile, 0, 0)], replace(asked, steps=steps), Progress())
        return torch.from_numpy(made[0].mean)[None]

    return Subject(run, _count(checkpoint.network), engine.precision)


def _with_torchvision() -> None:
    """Make torchvision importable where its wheel was built for another kind of torch.

    A CPU build of torch beside a torchvision built for CUDA fails on import, for want of compiled operators that none
    of the peers uses: to know their signatures is enough.
    """
    try:
        import torchvision  # noqa: F401
    except RuntimeError:
        for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
            del sys.modules[name]
        for operator in ("nms", "qnms"):
            torch.library.define(
                f"torchvision::{operator}", "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
            )


def _rrdb(row: Row, tile: NDArray[np.float32]) -> Subject:
    _with_torchvision()
    from spandrel.architectures.ESRGAN.__arch.RRDB import RRDBNet

    network = RRDBNet(in_nc=len(BANDS), out_nc=len(BANDS), num_filters=64, num_blocks=23, scale=SCALE_FACTOR).eval()
    lr = torch.from_numpy(tile)[None]

    def run(steps: int) -> Tensor:
        lowered = torch.autocast("cpu", torch.bfloat16) if row.precision == "bf16" else nullcontext()
        with torch.inference_mode(), lowered:
            hr: Tensor = network(lr)
        return hr

    return Subject(run, _count(network), row.precision)


# Numbers that the published weights of LDSR-S2 1.0 were made with.
LDSR_AUTOENCODER = {
    "embed_dim": 4,
    "double_z": True,
    "z_channels": 4,
    "resolution": 512,
    "in_channels": 4,
    "out_ch": 4,
    "ch": 128,
    "ch_mult": [1, 2, 4],
    "num_res_blocks": 2,
    "attn_resolutions": [],
    "dropout": 0.0,
}
LDSR_DENOISER = {
    "image_size": 128,
    "in_channels": 8,
    "model_channels": 160,
    "out_channels": 4,
    "num_res_blocks": 2,
    "attention_resolutions": [16, 8],
    "channel_mult": [1, 2, 2, 4],
    "num_head_channels": 32,
}


def _ldsr(row: Row, tile: NDArray[np.float32]) -> Subject:
    _with_torchvision()
    import opensr_model
    from omegaconf import OmegaConf

    # Its sampler looks one noise level too far where the number of steps does not divide that of the levels. 900 are
    # divided by 1, 3 and 100 steps, and cost what its usual 1000 do.
    config = {
        "apply_normalization": False,
        "encode_conditioning": True,
        "denoiser_settings": {
            "linear_start": 0.0001,
            "linear_end": 0.015,
            "timesteps": 900,
            "sampling_eta": 0.0,
            "sampling_temperature": 1.0,
            "sampling_steps": row.steps,
        },
        "first_stage_config": LDSR_AUTOENCODER,
        "cond_stage_config": LDSR_DENOISER,
        "other": {
            "concat_mode": True,
            "cond_stage_trainable": False,
            "first_stage_key": "image",
            "cond_stage_key": "LR_image",
        },
    }
    model = opensr_model.SRLatentDiffusion(OmegaConf.create(config), device="cpu")
    lr = torch.from_numpy(tile)[None]

    def run(steps: int) -> Tensor:
        hr: Tensor = model.forward(lr.clone(), sampling_steps=steps)
        return hr

    # It keeps a second copy of the denoiser's weights, their running mean, which is a buffer and does not count.
    return Subject(run, _count(model))


def _sen2sr(row: Row, tile: NDArray[np.float32]) -> Subject:
    from sen2sr.models.opensr_baseline.cnn import CNNSR
    from sen2sr.models.tricks import HardConstraint, butterworth_filter
    from sen2sr.nonreference import srmodel

    side = tile.shape[-1] * SCALE_FACTOR
    # Size and depth of its light RGBN model; the filter's shape costs nothing, its size does.
    network = CNNSR(len(BANDS), len(BANDS), 24, SCALE_FACTOR, True, False, 6).eval()
    model = srmodel(network, HardConstraint(butterworth_filter((side, side), side // (2 * SCALE_FACTOR), 6))).eval()
    lr = torch.from_numpy(tile)[None]

    def run(steps: int) -> Tensor:
        with torch.inference_mode():
            hr: Tensor = model(lr)
        return hr

    return Subject(run, _count(network))


def _bicubic(row: Row, tile: NDArray[np.float32]) -> Subject:
    lr = torch.from_numpy(tile)[None]

    def run(steps: int) -> Tensor:
        return F.interpolate(lr, scale_factor=SCALE_FACTOR, mode="bicubic", align_corners=False)

    return Subject(run, 0)


_BUILDERS = {"subpixel": _subpixel, "rrdb": _rrdb, "ldsr": _ldsr, "sen2sr": _sen2sr, "bicubic": _bicubic}


def build(row: Row, tile: NDArray[np.float32]) -> Subject:
    """What a row runs on a tile (4, h, w). Raises ImportError where its package is missing."""
    return _BUILDERS[row.kind](row, tile)
