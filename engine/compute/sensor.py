"""What a run takes the sensor to be: told to the network where it wants to know, and projected with.

It follows from what the input is, or from what the user says; never from a tile's values, or results would depend on
where tiles are cut.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ...core.sentinel2.sharpness import AUTO, PICTURE, PRODUCT, mtf_meant
from ...core.text import Text
from ...models.instrument import (
    INSTRUMENT_NOISE,
    PICTURE_MTF,
    PICTURE_NOISE,
    PUBLISHED_MTF,
    Sensor,
    SensorInputs,
)
from .loader import Facts

ORIGINS = {
    PRODUCT: Text("what is published of Sentinel-2"),
    PICTURE: Text("usual in eight-bit pictures"),
    "model": Text("the model's own"),
    "given": Text("as given"),
}


@dataclass(frozen=True)
class Sampled:
    """How another date's measurement of the same ground lies.

    Attributes:
        row, col: its samples on the grid of the input, LR pixels.
        weight: 0 to 1: the input's noise over its own, in variance.
        noise: how many times the instrument's own both have, in variance.
    """

    row: float
    col: float
    weight: float
    noise: float = 1.0


@dataclass(frozen=True)
class Assumed:
    """A sensor and why it is assumed.

    Attributes:
        sensor: in the order of the checkpoint's bands.
        origin: of its MTF, a key of `ORIGINS`.
        dates: what it has measured on other days beside the input; none of a single scene.
    """

    sensor: Sensor
    origin: str
    dates: tuple[Sampled, ...] = ()


def assumed_sensor(facts: Facts, sharpness: str = AUTO, dtype: str = "uint16") -> Assumed:
    """What a run with a checkpoint assumes.

    A network that is told of the sensor runs products and pictures alike: eight bits are a picture, anything else is a
    product, with the MTF that its checkpoint names. One that is not told was made for a single MTF, its checkpoint's.

    Args:
        facts: of the checkpoint.
        sharpness: as in `SuperResolveRequest`.
        dtype: numpy name of the input's data type.

    Raises:
        InvalidParameter: as `mtf_meant`.
    """
    given, told = mtf_meant(sharpness), facts.network.sensor_inputs
    eight_bits = dtype in ("uint8", "int8")
    picture = sharpness == PICTURE or (eight_bits and sharpness != PRODUCT)
    noise = (PICTURE_NOISE if picture else INSTRUMENT_NOISE,) * len(facts.bands)
    if given is not None:
        return Assumed(Sensor((given,) * len(facts.bands), noise), "given")
    if sharpness == PICTURE or (told and picture):
        return Assumed(Sensor((PICTURE_MTF,) * len(facts.bands), noise), PICTURE)
    if sharpness == PRODUCT or told:
        own = dict(zip(facts.bands, facts.mtf))
        # What a checkpoint that is told names is what it was exported for; that of others stands for no instrument.
        mtf = facts.mtf if told else tuple(PUBLISHED_MTF.get(band, own[band]) for band in facts.bands)
        return Assumed(Sensor(mtf, noise), PRODUCT)
    return Assumed(Sensor(facts.mtf, noise), "model")


def told_of(facts: Facts, sensor: Sensor, z: Tensor, available: Tensor) -> SensorInputs | None:
    """What a network is told for tiles; None for networks that are not told.

    Args:
        facts: of the checkpoint.
        sensor: that the run assumes.
        z: (N, C, h, w) tiles in the checkpoint's bands, z units.
        available: (N, C) ones and zeros.
    """
    if not facts.network.sensor_inputs:
        return None
    mean, scale = (torch.tensor(values, device=z.device)[:, None, None] for values in (facts.mean, facts.scale))
    return sensor.inputs(z * scale + mean, available)
