"""A real peer beside the model: SEN2SR-Lite for red, green, blue and near infrared, with its own trained weights.

Source: SEN2SR, Aybar et al. (2025), by ESA's OpenSR; the network comes from the package `sen2sr`. It takes tiles of
128 px, of which a margin is thrown away here, and reflectance in the order B04, B03, B02, B08.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import nn

BANDS = ("B04", "B03", "B02", "B08")
SCALE_FACTOR, TILE_PX, MARGIN_PX = 4, 128, 16
FOLDER = Path("peers") / "sen2srlite_rgbn"


def can_run(folder: Path) -> bool:
    """Whether the package and the weights in `folder` are here."""
    return find_spec("sen2sr") is not None and folder.is_dir()


@lru_cache(maxsize=1)
def load_peer(folder: Path) -> nn.Module:
    """The network with the weights in `folder`: (1, 4, 128, 128) reflectance -> (1, 4, 512, 512).

    Raises:
        ImportError: the package is not installed here.
        FileNotFoundError: there are no weights.
    """
    from sen2sr.models.opensr_baseline.cnn import CNNSR
    from sen2sr.models.tricks import HardConstraint
    from sen2sr.nonreference import srmodel

    network = CNNSR(len(BANDS), len(BANDS), 24, SCALE_FACTOR, True, False, 6)
    network.load_state_dict(load_file(folder / "model.safetensor"))
    mask = load_file(folder / "hard_constraint.safetensor")["weights"]
    model: nn.Module = srmodel(network.eval(), HardConstraint(low_pass_mask=mask).eval())
    return model.eval()


@torch.inference_mode()
def peers_result(model: nn.Module, reflectance: NDArray[np.float32], bands: tuple[str, ...]) -> NDArray[np.float32]:
    """Super-resolve (C, h, w) of any size; near infrared that is missing is given as the red, and left out again.

    Returns:
        (C, 4 h, 4 w) in the order of `bands`.
    """
    index = [bands.index(band if band in bands else "B04") for band in BANDS]
    tile = reflectance[index]
    _, h, w = tile.shape
    own = TILE_PX - 2 * MARGIN_PX
    rows, columns = -(-h // own), -(-w // own)
    padding = ((0, 0), (MARGIN_PX, rows * own - h + MARGIN_PX), (MARGIN_PX, columns * own - w + MARGIN_PX))
    padded = np.pad(tile, padding, mode="symmetric")
    made = np.zeros((len(BANDS), rows * own * SCALE_FACTOR, columns * own * SCALE_FACTOR), np.float32)
    s, m = SCALE_FACTOR, MARGIN_PX * SCALE_FACTOR
    for y in range(0, rows * own, own):
        for x in range(0, columns * own, own):
            part = torch.from_numpy(padded[None, :, y : y + TILE_PX, x : x + TILE_PX].copy())
            made[:, y * s : (y + own) * s, x * s : (x + own) * s] = model(part)[0, :, m:-m, m:-m].numpy()
    return made[[BANDS.index(band) for band in bands], : h * s, : w * s]
