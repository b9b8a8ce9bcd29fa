"""Fit the shares of the error model: how large errors are, given the spread of samples and the drawn detail.

On crops of the training places, seen through the simulated sensor: the places that a model is judged on take no part.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from ..core.presets import UNCERTAINTY_ENSEMBLE, UNCERTAINTY_STEPS
from ..engine.compute.loader import Checkpoint
from ..models.banded import upsample
from ..models.sampler import sample
from ..models.sensor import project, unseen
from ..models.uncertainty import ErrorModel, neighbourhood
from .config import TrainingConfig
from .material.dataset import Batch, CropSampler
from .objective.texture import normal_noise
from .sources.hr import load_all

CROPS, CROP_PX, SEED, BORDER_PX, ROUNDS = 48, 40, 77, 4, 30
BATCH = 8


def calibrate(checkpoint: Checkpoint, config: TrainingConfig, root: Path, crops: int = CROPS) -> ErrorModel:
    """Shares that make the expected error that of `crops` crops.

    Args:
        checkpoint: what is calibrated.
        config: of its training: material and degradation.
        root: folder of the training data.
        crops: how many.
    """
    groups = load_all(root, checkpoint.facts.gsd_m / config.scale_factor, config.without)
    crop_px = CROP_PX
    while True:
        try:
            sampler = CropSampler(groups, config.changed(flat_share=0.0), crop_px=crop_px, batch=BATCH, seed=SEED)
            break
        except ValueError:
            # Nothing so large; half of it then, but no less than what borders leave something of.
            crop_px //= 2
            if crop_px <= 2 * BORDER_PX:
                raise
    parts = [_terms(checkpoint, sampler(step)) for step in range(-(-crops // BATCH))]
    return fit(*(torch.cat(column) for column in zip(*parts)))


@torch.inference_mode()
def _terms(checkpoint: Checkpoint, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Variance of the samples, square of the detail, square of the error: (pixels,) each, as a run has them."""
    network, facts, s = checkpoint.network, checkpoint.facts, checkpoint.facts.scale_factor
    lr = batch.lr * batch.scale + batch.mean
    generator = torch.Generator().manual_seed(SEED)
    prior = network.prior(batch.lr, batch.available, batch.told)
    conditions = network.denoiser.conditions(prior, batch.available, batch.told)
    drawn = []
    for _ in range(UNCERTAINTY_ENSEMBLE):
        x = sample(
            network,
            facts.schedule,
            batch.lr,
            batch.available,
            UNCERTAINTY_STEPS,
            lambda _: normal_noise(generator, batch.mask, batch.hr.shape),
            conditions=conditions,
        )
        drawn.append(unseen((x - prior.estimate) * batch.scale, facts.mtf, s))
    samples = torch.stack(drawn)
    mean = project(prior.estimate * batch.scale + batch.mean, lr, facts.mtf, s) + samples.mean(0)
    truth = batch.hr * batch.scale + batch.mean
    detail = mean - upsample(lr, s)
    inside = batch.mask.expand_as(truth) > 0
    b = BORDER_PX * s
    keep = torch.zeros_like(inside)
    keep[..., b:-b, b:-b] = inside[..., b:-b, b:-b]
    terms = (neighbourhood(samples.var(0), s), neighbourhood(detail**2, s), (mean - truth) ** 2)
    spread, drawn_detail, error = (term[keep] for term in terms)
    return spread, drawn_detail, error


def fit(variance: Tensor, detail: Tensor, error: Tensor) -> ErrorModel:
    """Shares of largest likelihood for errors (pixels,) that are normal with the modelled variance.

    Reweighted least squares: the squares of normal errors scatter in proportion to their variance.
    """
    squares = error.double()
    terms = torch.stack([variance.double(), detail.double(), squares.mean().expand(len(squares))], 1)
    # Samples of a model that draws nothing have no spread.
    there = [i for i in range(terms.shape[1]) if bool((terms[:, i] > 0).any())]
    shares = torch.zeros(terms.shape[1], dtype=torch.float64)
    shares[there] = squares.mean() / terms[:, there].mean(0) / len(there)
    for _ in range(ROUNDS):
        weight = 1 / (terms @ shares + 1e-3 * squares.mean())
        a, b = terms * weight[:, None], squares * weight
        shares, kept = torch.zeros_like(shares), list(there)
        while kept:
            found = torch.linalg.lstsq(a[:, kept], b[:, None]).solution[:, 0]
            if (found >= 0).all():
                shares[kept] = found
                break
            # A share below zero makes no sense: without it, then.
            kept.pop(int(found.argmin()))
    spread, drawn, floor = (float(share) for share in shares)
    return ErrorModel(round(spread, 4), round(drawn, 4), float(f"{floor * float(squares.mean()):.3g}"))
