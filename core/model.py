"""What can be known of a model without torch, and how its refusal is worded; for QGIS's process as well."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from .checkpoint import CheckpointError, read_facts
from .checkpoint import Outline as Outline
from .errors import CheckpointAltered, CheckpointMissing, SuperResolutionError
from .text import Text


def read_model(model: Optional[str]) -> Outline:
    """Bands, scale factor and GSD of a model, from the JSON beside its weights; the weights are not opened.

    Args:
        model: path of a safetensors file; None or empty is the shipped model.

    Raises:
        CheckpointMissing: a file is not there.
        CheckpointAltered: the file is no model of ours.
    """
    try:
        return read_facts(Path(model) if model else None)[2]
    except CheckpointError as error:
        raise refusal(error, model) from error


def refusal(error: CheckpointError, model: Optional[str]) -> SuperResolutionError:
    """The error a user meets: what is wrong with the model, where, and what to do."""
    remedy = Text("Install the plugin again.")
    if model:
        remedy = Text(
            "Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty."
        )
    reason = Text(error.template, **error.values)
    if error.absent:
        return CheckpointMissing("The model is missing. {reason}", str(error.path), remedy, reason=reason)
    return CheckpointAltered("The model cannot be used. {reason}", str(error.path), remedy, reason=reason)
