"""What can be known of a model without torch, and how its refusal is worded; for QGIS's process as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from .checkpoint import BESIDES, CheckpointError, read_facts, weights_of
from .checkpoint import Outline as Outline
from .errors import CheckpointAltered, CheckpointMissing, InvalidParameter, SuperResolutionError
from .sentinel2.spectral import ROLES
from .text import Text

# What the network of the 20 m bands goes on from: the result of the shipped model.
GUIDING_SCALE_FACTOR = 4


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


def check_all_bands(model: Outline) -> None:
    """See that a model's result can guide the 20 m bands. Raises InvalidParameter."""
    if model.scale_factor != GUIDING_SCALE_FACTOR or not set(ROLES) <= set(model.bands):
        raise InvalidParameter(
            "All ten bands are given by the shipped model only, at 2.5 m.",
            model.name,
            "Leave MODEL and PIXEL_SIZE as they are, or take the visible and near infrared bands.",
        )


def check_guides(bands: Iterable[str]) -> None:
    """See that there are all bands of 10 m that the 20 m bands are guided by. Raises InvalidParameter."""
    there = set(bands)
    absent = [role for role in ROLES if role not in there]
    if absent:
        raise InvalidParameter(
            "The 20 m bands need all bands of 10 m beside them.",
            Text("missing: {bands}", bands=absent),
            "Give an input that has them, or take the visible bands alone.",
        )
