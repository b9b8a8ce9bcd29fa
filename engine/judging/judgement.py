"""Whether values are what reflectance can be: pixel by pixel, and of a raster as a whole from a bounded sample of it.

The only place that says so, for the command, the toolbox, the dock and runs over many scenes. What cannot be right is
refused; what is unlikely is said, with what was assumed and what to give instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...core.errors import NotReflectance
from ...core.sentinel2.bands import TRUE_COLOUR_QUANTIFICATION
from ...core.text import Text
from ...core.tiles.window import Window
from ..reading.radiometry import Radiometry

# A window up to this side is sampled whole; of a larger one so many windows along each axis, of that side, are.
WHOLE_PX, LOOKS, LOOK_PX = 192, 3, 64
# Medians of reflectance: of whole scenes of snow or cloud some .9; no ground has more than the second.
BRIGHT, IMPOSSIBLE = 0.8, 2.0
# The brightest hundredth of the brightest band: that of 8-bit tones in 16 bits is .0255 at most; of land some .2.
DARK = 0.03
# Half of all pixels of the brightest band, where the values themselves would do as reflectance.
NOTHING, LIKE_REFLECTANCE = 0.002, (0.01, 1.5)
# A share of values below zero or at zero that no scene has: shadows and water have few.
NEGATIVE, MANY_NEGATIVE, MANY_ZEROS = -0.002, 0.05, 0.05
# Spread from the 1st to the 99th hundredth; open water of a real scene has some .005, DN of Sentinel-2 steps of .0001.
FLAT = 0.0005
# In products with an offset of -1000 left in, next to nothing is below this, and everything is .1 too bright.
NOT_TAKEN_OFF, DARKEST_PERCENT = 0.0995, 0.2
# Agreement with the input, RMSE in reflectance, that is rounding and noise whatever the contrast of the input is.
ROUNDING_RMSE = 0.002
# Shares of a scene that are worth a word.
LARGE_SHARE = 0.05


@dataclass(frozen=True)
class Sample:
    """Pixels of some windows of a scene, one after the other.

    Attributes:
        dn: (C, n) as stored.
        reflectance: (C, n) what they stand for, whether it can be or not.
        valid: (C, n) what is not NoData by what the file says of itself and by clouds.
    """

    dn: NDArray[np.float64]
    reflectance: NDArray[np.float64]
    valid: NDArray[np.bool_]


@dataclass(frozen=True)
class BandFacts:
    """What a sample says of a band, in reflectance; shares from 0 to 1 of its valid pixels."""

    role: str
    median: float
    darkest: float
    low: float
    high: float
    negative: float
    zero: float
    raw_median: float


@dataclass(frozen=True)
class Judgement:
    """What is thought of a raster before it is used.

    Attributes:
        bands: one for each, in the order of the scene's roles; none where the sample has nothing valid.
        warnings: what is unlikely.
        refusal: what cannot be right; None if nothing.
    """

    bands: tuple[BandFacts, ...]
    warnings: tuple[Text, ...] = ()
    refusal: Optional[NotReflectance] = None


def sample_windows(window: Window) -> Iterator[Window]:
    """The parts of a window that are sampled: all of a small one, else some spread evenly over it."""
    if max(window.width, window.height) <= WHOLE_PX:
        yield window
        return
    width, height = min(LOOK_PX, window.width), min(LOOK_PX, window.height)
    for row in sorted({round(k * (window.height - height) / (LOOKS - 1)) for k in range(LOOKS)}):
        for col in sorted({round(k * (window.width - width) / (LOOKS - 1)) for k in range(LOOKS)}):
            yield Window(window.col + col, window.row + row, width, height)


def judge(
    sample: Sample,
    roles: Sequence[str],
    radiometry: Radiometry,
    where: str,
    whole: bool = False,
    assumed: bool = False,
    lone_offset: bool = False,
) -> Judgement:
    """Judge a raster by a sample of it.

    Args:
        sample: of its bands.
        roles: of the bands.
        radiometry: how its DN become reflectance.
        where: what the raster is called.
        whole: whether the sample is all of it.
        assumed: whether nobody has said how DN become reflectance: no tags, no metadata, no user.
        lone_offset: whether the file has given an offset without a scale.
    """
    if not sample.valid.any():
        return Judgement((), refusal=nothing_valid(where) if whole else None)
    bands = tuple(
        _band(role, *values)
        for role, *values in zip(roles, sample.dn, sample.reflectance, sample.valid)
        if values[2].any()
    )
    refusal = _impossible(bands, radiometry, where) or _scaled_twice(bands, radiometry, where)
    if refusal is not None:
        return Judgement(bands, refusal=refusal)
    said = (
        _half_said(radiometry) if lone_offset else None,
        _bright(bands, radiometry),
        _dark(bands, radiometry),
        _negative(bands, radiometry),
        _offset_left_in(bands, radiometry) if assumed else None,
        *(_zeros(band) for band in bands),
        *(_flat(band) for band in bands),
        _copies(sample, roles),
    )
    return Judgement(bands, tuple(text for text in said if text is not None))


def nothing_valid(where: str) -> NotReflectance:
    """The refusal of a raster without a single valid pixel; `where` is what it is called."""
    return NotReflectance(
        "There is nothing but NoData.",
        where,
        "Choose another extent, or see what the NoData value, the mask and the scene classification of the input say.",
    )


def check_outcome(rmse: float, contrast: float, where: str) -> None:
    """See that a result agrees with its input.

    Args:
        rmse: of the input and the result seen through the sensor model, reflectance; NaN where nothing could be compared.
        contrast: standard deviation of the input, reflectance.
        where: what the input is called.

    Raises:
        NotReflectance: it does not, or nobody can know.
    """
    if not np.isfinite(rmse):
        raise NotReflectance(
            "The result cannot be compared with the input.",
            where,
            "Choose another extent, or see whether the bands hold reflectance.",
        )
    if rmse > max(contrast, ROUNDING_RMSE):
        raise NotReflectance(
            "The result does not agree with the input: it differs by {rmse:.2g} reflectance (RMS), more than the input's own contrast of {contrast:.2g}.",
            where,
            "See whether the bands hold reflectance, and give QUANTIFICATION and OFFSET; with another model, use the shipped one.",
            rmse=rmse,
            contrast=contrast,
        )


def _band(role: str, dn: NDArray, reflectance: NDArray, valid: NDArray[np.bool_]) -> BandFacts:
    values, stored = reflectance[valid], dn[valid]
    darkest, low, median, high = np.percentile(values, (DARKEST_PERCENT, 1, 50, 99))
    return BandFacts(
        role=role,
        median=float(median),
        darkest=float(darkest),
        low=float(low),
        high=float(high),
        negative=float((values < NEGATIVE).mean()),
        zero=float((stored == 0).mean()),
        raw_median=float(np.median(stored)),
    )


def _medians(bands: Sequence[BandFacts]) -> list[Text]:
    return [Text("{role} {median:.3g}", role=band.role, median=band.median) for band in bands]


def _taken(radiometry: Radiometry) -> Text:
    return Text(
        "(DN + {offset:g}) / {quantification:g} ({origin})",
        offset=radiometry.offset,
        quantification=radiometry.quantification,
        origin=radiometry.origin,
    )


def _details(bands: Sequence[BandFacts], radiometry: Radiometry, where: str) -> Text:
    return Text(
        "{path}: taken as {taken}; medians {medians}", path=where, taken=_taken(radiometry), medians=_medians(bands)
    )


def _impossible(bands: Sequence[BandFacts], radiometry: Radiometry, where: str) -> Optional[NotReflectance]:
    brightest = max(band.median for band in bands)
    if brightest <= IMPOSSIBLE:
        return None
    return NotReflectance(
        "The values cannot be reflectance, which is 0 to about 1.",
        _details(bands, radiometry, where),
        "Say how DN become reflectance: QUANTIFICATION 10000 for Sentinel-2 DN, with OFFSET -1000 from processing baseline 04.00 on; 100 for per cent; for stretched values there is none.",
    )


def _scaled_twice(bands: Sequence[BandFacts], radiometry: Radiometry, where: str) -> Optional[NotReflectance]:
    """Values that are reflectance already, which tags would scale once more."""
    low, high = LIKE_REFLECTANCE
    floating = np.dtype(radiometry.dtype).kind == "f"
    if not floating or radiometry.quantification == 1 or not low <= max(band.raw_median for band in bands) <= high:
        return None
    # What is scaled away leaves nothing but the offset.
    alone = radiometry.offset / radiometry.quantification
    if any(abs(band.median - alone) >= NOTHING for band in bands):
        return None
    return NotReflectance(
        "The values are reflectance already, but the file asks to scale them once more.",
        _details(bands, radiometry, where),
        "Give QUANTIFICATION 1 and OFFSET 0, or remove the scale from the file.",
    )


def _half_said(radiometry: Radiometry) -> Text:
    return Text(
        "The bands have an offset but no scale. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.",
        taken=_taken(radiometry),
    )


def _bright(bands: Sequence[BandFacts], radiometry: Radiometry) -> Optional[Text]:
    if max(band.median for band in bands) <= BRIGHT:
        return None
    return Text(
        "Half of the pixels are brighter than {bright:g} in some band (medians {medians}), as only snow and clouds are. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.",
        bright=BRIGHT,
        medians=_medians(bands),
        taken=_taken(radiometry),
    )


def _dark(bands: Sequence[BandFacts], radiometry: Radiometry) -> Optional[Text]:
    if max(band.high for band in bands) >= DARK:
        return None
    return Text(
        "Next to nothing is brighter than {dark:g} in any band (medians {medians}), darker than land is. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong: {colour:.0f} for 8-bit true colour, for example.",
        dark=DARK,
        medians=_medians(bands),
        taken=_taken(radiometry),
        colour=TRUE_COLOUR_QUANTIFICATION,
    )


def _negative(bands: Sequence[BandFacts], radiometry: Radiometry) -> Optional[Text]:
    worst = max(bands, key=lambda band: band.negative)
    if worst.negative <= MANY_NEGATIVE:
        return None
    return Text(
        "{share:.0%} of {role} have negative reflectance: an offset may have been taken off twice. Reflectance was taken as {taken}; give OFFSET 0 if the values have none left.",
        share=worst.negative,
        role=worst.role,
        taken=_taken(radiometry),
    )


def _offset_left_in(bands: Sequence[BandFacts], radiometry: Radiometry) -> Optional[Text]:
    if radiometry.offset or np.dtype(radiometry.dtype).kind == "f" or radiometry.dtype in ("uint8", "int8"):
        return None
    if min(band.darkest for band in bands) < NOT_TAKEN_OFF:
        return None
    return Text(
        "Nothing is darker than {darkest:.2g} in any band, as in products of processing baseline 04.00 and later whose offset is still in. Nobody says so, and reflectance was taken as {taken}; give OFFSET -1000 if the product is one of these.",
        darkest=min(band.darkest for band in bands),
        taken=_taken(radiometry),
    )


def _zeros(band: BandFacts) -> Optional[Text]:
    if band.zero <= MANY_ZEROS:
        return None
    return Text(
        "{share:.0%} of {role} are exactly 0. If that means 'not measured', say so: set 0 as the NoData value of the file.",
        share=band.zero,
        role=band.role,
    )


def _flat(band: BandFacts) -> Optional[Text]:
    if band.high - band.low >= FLAT:
        return None
    return Text(
        "{role} holds next to nothing but {median:.4g}: there is nothing to be seen in it, and nothing to be added.",
        role=band.role,
        median=band.median,
    )


def _copies(sample: Sample, roles: Sequence[str]) -> Optional[Text]:
    """Two bands that hold the same: one may have been copied where another was missing."""
    for i in range(len(roles)):
        for k in range(i):
            both = sample.valid[i] & sample.valid[k]
            first, second = sample.dn[k][both], sample.dn[i][both]
            if len(first) and np.ptp(first) > 0 and np.array_equal(first, second):
                return Text(
                    "{one} and {other} hold the same values: one may be a copy of the other. Choose other bands.",
                    one=roles[k],
                    other=roles[i],
                )
    return None
