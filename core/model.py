"""What can be known of a model without torch, and how its refusal is worded; for QGIS's process as well."""

from __future__ import annotations

from typing import Optional

from .checkpoint import BESIDES, CheckpointError, read_facts, weights_of
from .checkpoint import Outline as Outline
from .errors import CheckpointAltered, CheckpointMissing, SuperResolutionError
from .text import Text


def read_model(model: Optional[str]) -> Outline:
    """Bands, scale factor and GSD of a model, from the JSON beside its weights; the weights are not opened.

    Args:
        model: path of a safetensors file, or a word of `checkpoint.BESIDES`; None or empty is the shipped model.

    Raises:
        CheckpointMissing: a file is not there.
        CheckpointAltered: the file is no model of ours.
    """
    try:
        return read_facts(weights_of(model))[2]
    except CheckpointError as error:
        raise refusal(error, model) from error


def refusal(error: CheckpointError, model: Optional[str]) -> SuperResolutionError:
    """The error a user meets: what is wrong with the model, where, and what to do."""
    remedy = Text("Install the plugin again.")
    if model and model not in BESIDES:
        remedy = Text(
            "Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty."
        )
    reason = Text(error.template, **error.values)
    if error.absent:
        return CheckpointMissing("The model is missing. {reason}", str(error.path), remedy, reason=reason)
    return CheckpointAltered("The model cannot be used. {reason}", str(error.path), remedy, reason=reason)
