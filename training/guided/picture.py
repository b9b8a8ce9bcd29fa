"""A contact sheet of ten bands in false colour: short-wave and near infrared and red."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from torch import Tensor

from ..evaluation.report import BAR, font
from .methods import TEN

FALSE_COLOUR = ("B12", "B8A", "B04")
# Side of a panel, in pixels of 2.5 m of the middle of a place, shown as they are.
PANEL = 400


def shown(values: Tensor) -> Tensor:
    """The middle of (10, H, W) in false colour: (3, `PANEL`, `PANEL`)."""
    top, left = ((n - PANEL) // 2 for n in values.shape[1:])
    return values[[TEN.index(band) for band in FALSE_COLOUR], top : top + PANEL, left : left + PANEL]


def sheet(places: dict[str, dict[str, Tensor]]) -> Image.Image:
    """Rows of places, columns of methods; the first column's 1st and 99th percentile set each row's stretch.

    Args:
        places: (10, H, W) reflectance at 2.5 m by place and method.
    """
    columns = list(next(iter(places.values())))
    made = Image.new("RGB", (PANEL * len(columns), (PANEL + BAR) * len(places) + BAR), "white")
    draw = ImageDraw.Draw(made)
    for c, title in enumerate(columns):
        draw.text((c * PANEL + 4, 1), title, fill="black", font=font())
    for r, (name, found) in enumerate(places.items()):
        top = BAR + r * (PANEL + BAR)
        draw.text((4, top + 1), name, fill="black", font=font())
        first = shown(found[columns[0]]).numpy()
        low, high = np.percentile(first, [1, 99], axis=(1, 2), keepdims=True)
        for c, column in enumerate(columns):
            values = np.clip((shown(found[column]).numpy() - low) / np.maximum(high - low, 1e-6), 0, 1)
            image = Image.fromarray((values * 255).astype(np.uint8).transpose(1, 2, 0))
            made.paste(image, (c * PANEL, top + BAR))
    return made
