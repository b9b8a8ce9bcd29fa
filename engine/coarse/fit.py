"""Whether 20 m bands show the ground that the 10 m bands show, by a bounded sample of both: where, and whether at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.errors import BandGridMismatch
from ...core.sentinel2.bands import BLUE, GREEN, RED
from ...core.text import Text
from ...core.tiles.window import Window
from ...models.instrument import INSTRUMENT_NOISE
from ..reading.scene import Scene
from .bands import RATIO, CoarseBands

# Up to so many windows along each axis, of so many source pixels, are looked at.
LOOKS, LOOK_PX = 2, 128
# Displacements, in 20 m pixels, that are tried; and the side of the neighbourhood whose mean is taken off.
MOST_PX, AROUND_PX = 3, 7
# Share of a band's detail that the 10 m bands must explain somewhere to tell where it lies; products have .3 to .95. And by
# how much elsewhere must be better: with these, none of 300 bands of squares of 64 px of the sample scene is refused as it
# is, and 97 of 100 are that were moved by a pixel.
FITS, BETTER = 0.4, 0.1
# Less than that shows another ground, or another season of it.
STRANGE = 0.03
# Products' own bands are displaced by up to .25, in 20 m pixels.
USUAL_PX = 0.4
# Bands that tell something together.
SEVERAL = 3
# What is brighter in all visible bands may be cloud, which every band sees elsewhere, as it looks there at another moment;
# windows with more of it than this share say nothing.
CLOUD, MOST_CLOUD = 0.2, 0.005
# Detail must be so many times what noise makes of it, in variance, and of so many pixels, to tell anything.
SHOWS, ENOUGH = 4.0, 400
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """How a band's detail follows that of the 10 m bands.

    Attributes:
        share: of its variance that they explain where it lies.
        best: the same where they explain it best.
        row, col: how far that is, 20 m pixels.
    """

    share: float
    best: float
    row: float
    col: float

    @property
    def displaced(self) -> bool:
        """Whether it surely lies elsewhere; where the best is at the end of what was tried, it may be chance."""
        return self.tells and self.best - self.share > BETTER and max(abs(self.row), abs(self.col)) > USUAL_PX

    @property
    def tells(self) -> bool:
        """Whether it says where the band lies."""
        return self.best > FITS and max(abs(self.row), abs(self.col)) < MOST_PX


def check_fit(scene: Scene, coarse: CoarseBands, window: Window) -> list[Text]:
    """Warnings about bands that show something else than the 10 m bands; the product's own lie where they lie.

    Args:
        scene: of the 10 m bands.
        coarse: the 20 m bands.
        window: that is to be super-resolved.

    Raises:
        BandGridMismatch: a band lies elsewhere than it says.
        NotARaster: it cannot be read.
    """
    sums = {role: np.zeros((2 * MOST_PX + 1, 2 * MOST_PX + 1, 5, 5)) for role in coarse.foreign}
    counted, shown = dict.fromkeys(sums, 0), dict.fromkeys(sums, 0.0)
    for part in _looks(window) if sums else ():
        guides, bands, valid = _at_20m(scene, coarse, part)
        for role, band, there in zip(coarse.roles, bands, valid):
            if role in sums and there.all() and min(band.shape) > 2 * MOST_PX + AROUND_PX:
                detail = _detail(band)
                sums[role] += _products(guides, detail)
                counted[role] += detail.size
                floor, slope = INSTRUMENT_NOISE
                shown[role] += float((detail**2).sum()) / (floor + slope * max(0.0, float(band.mean())))
    fits = {role: fitted(sums[role]) for role in sums if _tells(shown[role], counted[role])}
    for role, fit in fits.items():
        if fit.displaced:
            raise _displaced([role], fit.row, fit.col, coarse)
    _check_together(fits, coarse)
    strange = [role for role, fit in fits.items() if fit.best < STRANGE]
    if not strange:
        return []
    return [
        Text(
            "{roles} shows little of what the 10 m bands show: it may be of another place or another day.",
            roles=strange,
        )
    ]


def _tells(shown: float, counted: int) -> bool:
    """Whether there is enough detail, and of enough pixels, beside noise."""
    return counted >= ENOUGH and shown >= SHOWS * counted


def _check_together(fits: dict[str, Fit], coarse: CoarseBands) -> None:
    """See that bands are not displaced by part of a pixel, which each alone might be by chance. Raises BandGridMismatch."""
    sure = {role: fit for role, fit in fits.items() if fit.tells}
    if len(sure) < SEVERAL:
        return
    row, col = (float(np.median([at(fit) for fit in sure.values()])) for at in (lambda f: f.row, lambda f: f.col))
    if max(abs(row), abs(col)) > USUAL_PX:
        raise _displaced(list(sure), row, col, coarse)


def _displaced(roles: list[str], row: float, col: float, coarse: CoarseBands) -> BandGridMismatch:
    return BandGridMismatch(
        "{roles} lies elsewhere than it says: what it shows is displaced against the 10 m bands.",
        Text(
            "{path}: {across} m across, {down} m down",
            path=coarse.path(roles[0]),
            across=f"{20 * col:+.0f}",
            down=f"{20 * row:+.0f}",
        ),
        "Give the band as the product has it, or leave it out.",
        roles=roles,
    )


def _looks(window: Window) -> Iterator[Window]:
    height, width = (min(LOOK_PX, length) for length in (window.height, window.width))
    for row in sorted({round(k * (window.height - height) / (LOOKS - 1)) for k in range(LOOKS)}):
        for col in sorted({round(k * (window.width - width) / (LOOKS - 1)) for k in range(LOOKS)}):
            yield Window(window.col + col, window.row + row, width, height)


def _at_20m(scene: Scene, coarse: CoarseBands, part: Window) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Detail of the 10 m bands (G, h, w) on whole 20 m pixels of a window, the 20 m bands and where they are valid."""
    bands = coarse.read(part)
    first = [(RATIO - before) % RATIO for before in (bands.row_px, bands.col_px)]
    h, w = ((length - at) // RATIO for length, at in zip((part.height, part.width), first))
    own = np.s_[:, (first[0] + 1) // RATIO :, (first[1] + 1) // RATIO :]
    pixels = scene.read(part)
    visible = [n for n, role in enumerate(scene.roles) if role in (BLUE, GREEN, RED)]
    bright = (pixels.reflectance[visible] > CLOUD).all(axis=0)
    blocks = [
        np.asarray(x[:, first[0] : first[0] + RATIO * h, first[1] : first[1] + RATIO * w], np.float64)
        .reshape(-1, h, RATIO, w, RATIO)
        .mean(axis=(2, 4))
        for x in (pixels.reflectance, pixels.valid)
    ]
    detail = np.stack([_detail(band) for band in blocks[0]])
    values, valid = (x[own][:, :h, :w] for x in (bands.reflectance, bands.valid))
    clear = bool(bright.mean() <= MOST_CLOUD)
    return detail, values.astype(np.float64), valid & (blocks[1] == 1).all(axis=0) & clear


def _detail(x: Array) -> Array:
    """(h, w) less the mean around each pixel; the rim, which has none, is cut off."""
    sums = np.pad(x, ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    n = AROUND_PX
    mean = (sums[n:, n:] - sums[:-n, n:] - sums[n:, :-n] + sums[:-n, :-n]) / n**2
    return np.asarray(x[n // 2 : -(n // 2), n // 2 : -(n // 2)] - mean)


def _products(guides: Array, band: Array) -> Array:
    """Sums of products of four guides and a band for each displacement of the band: (rows, cols, 5, 5)."""
    m = MOST_PX
    fixed = guides[:4, m:-m, m:-m].reshape(min(4, len(guides)), -1)
    out = np.zeros((2 * m + 1, 2 * m + 1, 5, 5))
    h, w = band.shape
    for i in range(2 * m + 1):
        for j in range(2 * m + 1):
            moved = band[i : h - 2 * m + i, j : w - 2 * m + j].reshape(1, -1)
            both = np.concatenate([fixed, np.zeros((4 - len(fixed), fixed.shape[1])), moved])
            out[i, j] = both @ both.T
    return out


def fitted(sums: Array) -> Fit:
    """The fit that products of all windows together tell; see `_products`."""
    shares = np.zeros(sums.shape[:2])
    for i, j in np.ndindex(*shares.shape):
        own, cross, whole = sums[i, j, :4, :4], sums[i, j, :4, 4], sums[i, j, 4, 4]
        weights = np.linalg.lstsq(own, cross, rcond=1e-6)[0]
        shares[i, j] = float(cross @ weights) / whole if whole > 0 else 0.0
    i, j = (int(k) for k in np.unravel_index(int(shares.argmax()), shares.shape))
    row, col = (_peak(line, at) for line, at in ((shares[:, j], i), (shares[i], j)))
    return Fit(float(shares[MOST_PX, MOST_PX]), float(shares.max()), row, col)


def _peak(line: Array, at: int) -> float:
    """Where the highest of some values lies, from their middle, between its neighbours."""
    if not 0 < at < len(line) - 1:
        return float(at - MOST_PX)
    before, here, after = (float(value) for value in line[at - 1 : at + 2])
    bend = before - 2 * here + after
    return at - MOST_PX + (0.5 * (before - after) / bend if bend else 0.0)
