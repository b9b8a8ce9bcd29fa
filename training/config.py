"""One training run as data: what a TOML file may say."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomllib

from ..models.diffusion import MAX_STEPS, Schedule
from ..models.network import NetworkSpec
from .material.degradation import DegradationRanges
from .material.instrument import SensorRanges
from .sources.hr import BANDS

STAGES = ("prior", "joint", "finetune")


@dataclass(frozen=True)
class TrainingConfig:
    """One training run; every field can be set in the TOML file.

    Attributes:
        seed: of weights, crops and noise.
        initial: a `state.pt` whose EMA weights the run starts from, or an exported `.safetensors`; empty starts anew.
        frozen: parts of the network, such as `prior.second`, that stay as the `initial` weights have them; an export leaves
            out what is equal to weights that it is based on.
        device: auto, cpu or cuda.
        bf16: convolutions in bfloat16 (mixed precision); pays on GPUs and on CPUs with AMX.
        bands: band roles the network knows, a subset of B04 B03 B02 B08.
        scale_factor: HR pixels per LR pixel along one axis; targets have a GSD of 10 m over it.
        width, prior_blocks, with_prior: of the network; without the prior module only for the ablation. Blocks that the
            `initial` weights do not have are added as ones that do nothing yet.
        sensor_inputs: whether the network is told each crop's MTF and noise, which are then drawn as products and
            pictures have them; without it `mtf` to `relative_noise_share` say what is drawn.
        product_share, product_mtf, picture_mtf, picture_noise: as in `instrument.SensorRanges`.
        shares: source -> share of the crops, for those whose own is not to be used; zero leaves a source out.
        crop_px, batch: LR pixels of a crop's side, crops of a step, in the first two stages.
        prior_steps, joint_steps, finetune_steps: optimiser steps of the stages.
        learning_rate, final_learning_rate, warmup_steps: cosine over the first two stages.
        finetune_learning_rate, finetune_crop_px: constant rate and larger crops of the last stage, which leaves the
            prior module as it is.
        pixel_loss: `charbonnier`, which aims at the median, or `rms`, each crop's root mean square error, which aims at
            the mean as PSNR does.
        teacher_weight: share of the averaged network's own estimate, in `teacher_orientations` others of the eight
            orientations, in the target of the first stage; 0 goes without.
        sample_weight: weight of the loss on finished samples in the last stage, which takes grain away and, with it,
            some of what samples differ in.
        pattern_weight: weight of the loss on patterns that repeat in every LR pixel.
        flat_share: share of the crops whose contrast is taken down to a twentieth to a half, as on water and fields.
        texture_weight: weight of the adversarial texture loss in the last stage; 0 goes without.
        unroll_steps: numbers of sampling steps of the last stage, of which each optimiser step takes one at random; the
            last sampling step is trained.
        ema: decay of the averaged weights, which are the ones that are exported.
        gradient_weight, spectrum_weight, prior_weight: of the parts of the loss.
        without: folders of training material to leave out.
        pairs: folders of `prepare_pairs`, and `pairs_share`, how many of the crops come from them.
        nir_dropout: share of the crops that lose a NIR band they have.
        normalisation: `fixed` constants, or `scene` statistics (for the ablation; the product knows only fixed).
        mtf, mtf_mode: range of the simulated sensor's MTF at the LR Nyquist, and its likeliest value (0: uniform).
        relative_noise, relative_noise_share: noise that follows contrast, and in how many of the crops.
        save_every, validate_every, picture_every: steps between states, validations and pictures.
        loader_threads: batches prepared ahead; 0 prepares them in line.
        schedule: noise schedule of the diffusion.
    """

    seed: int = 1
    initial: str = ""
    frozen: tuple[str, ...] = ()
    device: str = "auto"
    bf16: bool = False
    bands: tuple[str, ...] = BANDS
    scale_factor: int = 4
    width: int = 64
    prior_blocks: tuple[int, int, int] = NetworkSpec.prior_blocks
    with_prior: bool = True
    sensor_inputs: bool = False
    product_share: float = SensorRanges.product_share
    product_mtf: tuple[float, float] = SensorRanges.product_mtf
    picture_mtf: tuple[float, float] = SensorRanges.picture_mtf
    picture_noise: tuple[float, float] = SensorRanges.picture_noise
    shares: dict[str, float] = field(default_factory=dict)
    crop_px: int = 28
    batch: int = 16
    prior_steps: int = 1000
    joint_steps: int = 4000
    finetune_steps: int = 0
    learning_rate: float = 6e-4
    final_learning_rate: float = 1e-5
    warmup_steps: int = 100
    finetune_learning_rate: float = 2e-5
    finetune_crop_px: int = 48
    pixel_loss: str = "charbonnier"
    teacher_weight: float = 0.0
    teacher_orientations: int = 2
    sample_weight: float = 0.3
    pattern_weight: float = 1.0
    flat_share: float = 0.15
    texture_weight: float = 0.0
    unroll_steps: tuple[int, ...] = (4,)
    ema: float = 0.999
    gradient_weight: float = 0.25
    spectrum_weight: float = 0.02
    prior_weight: float = 0.5
    without: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    pairs_share: float = 0.2
    nir_dropout: float = 0.15
    normalisation: str = "fixed"
    mtf: tuple[float, float] = DegradationRanges.mtf
    mtf_mode: float = 0.0
    relative_noise: tuple[float, float] = DegradationRanges.relative_noise
    relative_noise_share: float = DegradationRanges.relative_noise_share
    save_every: int = 100
    validate_every: int = 500
    picture_every: int = 2000
    loader_threads: int = 0
    schedule: Schedule = field(default_factory=Schedule)

    def __post_init__(self) -> None:
        unknown = [band for band in self.bands if band not in BANDS]
        if unknown or not self.bands:
            raise ValueError(f"bands must be some of {', '.join(BANDS)}, not {', '.join(self.bands) or 'none'}")
        if self.normalisation not in ("fixed", "scene"):
            raise ValueError(f"normalisation must be fixed or scene, not {self.normalisation}")
        if self.pixel_loss not in ("charbonnier", "rms"):
            raise ValueError(f"pixel_loss must be charbonnier or rms, not {self.pixel_loss}")
        if self.mtf_mode and not self.mtf[0] < self.mtf_mode < self.mtf[1]:
            raise ValueError(f"mtf_mode must lie inside {self.mtf}, not {self.mtf_mode}")
        if any(share < 0 for share in self.shares.values()):
            raise ValueError("shares must not be negative")
        if not 0 <= self.product_share <= 1:
            raise ValueError(f"product_share must be a share, not {self.product_share}")
        if not 0 <= self.teacher_weight < 1 or not 1 <= self.teacher_orientations <= 7:
            raise ValueError("teacher_weight must be 0 or more and below 1, teacher_orientations 1 to 7")
        if not self.unroll_steps or not all(1 <= steps <= MAX_STEPS for steps in self.unroll_steps):
            raise ValueError(f"unroll_steps must be numbers of 1 to {MAX_STEPS}, not {self.unroll_steps}")
        if self.pairs and self.normalisation != "fixed":
            raise ValueError("pairs need fixed normalisation")
        if self.prior_steps and not self.with_prior:
            raise ValueError("without a prior module there is no prior stage: set prior_steps to 0")
        if self.scale_factor < 2:
            raise ValueError(f"the scale factor must be 2 or more, not {self.scale_factor}")
        if self.crop_px % self.network.multiple_px or self.finetune_crop_px % self.network.multiple_px:
            raise ValueError(f"crops must be multiples of {self.network.multiple_px} px")

    @classmethod
    def load(cls, path: Path, **changes: Any) -> TrainingConfig:
        """Read a TOML file; `changes` come on top.

        Raises:
            TypeError: a key is unknown.
            ValueError: a value makes no sense.
        """
        return cls.from_dict({**tomllib.loads(path.read_text(encoding="utf-8")), **changes})

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> TrainingConfig:
        """Build from plain values, lists for tuples; inverse of `dataclasses.asdict`."""
        values = dict(values)
        if isinstance(values.get("unroll_steps"), int):
            # As states of earlier runs have it.
            values["unroll_steps"] = (values["unroll_steps"],)
        for item in fields(cls):
            if isinstance(item.default, tuple) and item.name in values:
                values[item.name] = tuple(values[item.name])
        if isinstance(values.get("schedule"), dict):
            values["schedule"] = Schedule(**values["schedule"])
        return cls(**values)

    def changed(self, **changes: Any) -> TrainingConfig:
        """The same run with other values."""
        return replace(self, **changes)

    @property
    def degradation(self) -> DegradationRanges:
        """What the simulated sensor draws from."""
        return DegradationRanges(
            mtf=self.mtf,
            mtf_mode=self.mtf_mode or None,
            relative_noise=self.relative_noise,
            relative_noise_share=self.relative_noise_share,
        )

    @property
    def sensors(self) -> SensorRanges:
        """What sensors that the network is told are drawn from."""
        return SensorRanges(
            product_share=self.product_share,
            product_mtf=self.product_mtf,
            picture_mtf=self.picture_mtf,
            picture_noise=self.picture_noise,
        )

    @property
    def network(self) -> NetworkSpec:
        """Shape of the network."""
        return NetworkSpec(
            len(self.bands),
            self.scale_factor,
            self.width,
            self.prior_blocks,
            with_prior=self.with_prior,
            sensor_inputs=self.sensor_inputs,
        )

    @property
    def total_steps(self) -> int:
        """Steps of all stages."""
        return self.prior_steps + self.joint_steps + self.finetune_steps

    def stage(self, step: int) -> str:
        """The stage that the step numbered `step` (from 0) belongs to."""
        if step < self.prior_steps:
            return STAGES[0]
        return STAGES[1] if step < self.prior_steps + self.joint_steps else STAGES[2]
