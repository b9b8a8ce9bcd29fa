"""Train the variants of one small configuration on an equal budget and put their figures in one table.

`python -m subpixel.training.ablate CONFIG.toml FOLDER [--only NAME ...]` trains what is not finished yet and writes
`ablations.json` and `ablations.md`. Every variant sees the same number of crops; figures come from the same held-out
crops, and from red, green and blue alone, so that a variant without near infrared can be compared too.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch

from ..models.diffusion import Schedule
from .config import TrainingConfig
from .material.dataset import Batch
from .monitor import figures, sample_modes
from .sources.hr import FOLDERS, SENTINEL2, SENTINEL2_NATIVE, data_root
from .train import Training

COLUMNS = ("gain_prior", "r5_prior", "gain_4", "r5_4", "dskill_4", "energy_4")
VISIBLE = ("B04", "B03", "B02")
HEADINGS = ("prior: dB", "r5", "4 steps: dB", "r5", "dskill", "energy")


def variants(base: TrainingConfig) -> dict[str, TrainingConfig]:
    """The base and what is compared with it, by name."""
    all_at_once = {"prior_steps": 0, "joint_steps": base.prior_steps + base.joint_steps}
    return {
        "base": base,
        "without the prior module": base.changed(with_prior=False, **all_at_once),
        "start from pure noise": base.changed(schedule=Schedule(start="noise")),
        "kappa 0.5": base.changed(schedule=Schedule(kappa=0.5)),
        "kappa 2": base.changed(schedule=Schedule(kappa=2.0)),
        "normalised by scene": base.changed(normalisation="scene"),
        "prior of 5-7-5 blocks": base.changed(prior_blocks=(5, 7, 5)),
        "loss: root mean square": base.changed(pixel_loss="rms"),
        "without NIR": base.changed(bands=("B04", "B03", "B02")),
        **{
            f"without {name}": base.changed(without=(name,))
            for name in (*(f.name for f in FOLDERS), SENTINEL2, SENTINEL2_NATIVE)
        },
    }


def run(base: TrainingConfig, folder: Path, root: Path, only: list[str]) -> dict[str, dict[str, Any]]:
    """Train what is not finished and collect the last validation of each variant."""
    found: dict[str, dict[str, Any]] = {}
    for name, config in variants(base).items():
        if only and name not in only:
            continue
        place = folder / name.replace(" ", "_")
        training = Training(config, place, root)
        if training.step < config.total_steps:
            training.run(quiet=True)
        found[name] = judge(training)
        (folder / "ablations.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        (folder / "ablations.md").write_text(table(found), encoding="utf-8")
    return found


def judge(training: Training) -> dict[str, float]:
    """Figures of the visible bands on the validation crops."""
    check, config = next(iter(training.checks.values())), training.config
    results = sample_modes(training.average, check, config)
    seen = [config.bands.index(band) for band in VISIBLE]
    batch = Batch(*(getattr(check, item.name)[:, seen] for item in fields(Batch) if item.name != "told"))
    return figures({name: x[:, seen] for name, x in results.items()}, batch, config.scale_factor)


def table(found: dict[str, dict[str, Any]]) -> str:
    """Markdown table, one line per variant."""
    lines = [f"| | {' | '.join(HEADINGS)} |", "|---" * (len(HEADINGS) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(f'{facts[key]:.3f}' for key in COLUMNS)} |" for name, facts in found.items()]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--threads", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    run(TrainingConfig.load(arguments.config), arguments.folder, data_root(), arguments.only)


if __name__ == "__main__":
    main()
