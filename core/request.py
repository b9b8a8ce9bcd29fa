"""What is asked of the engine and what it answers: plain, frozen and JSON-serialisable."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Optional, Union

from .checkpoint import weights_of
from .errors import InvalidParameter, OutputIsInput
from .files.sources import files_named, same_file
from .sentinel2.bands import refuse_coarsest
from .sentinel2.sharpness import AUTO, mtf_meant
from .tiles.counts import (
    CONTEXT_PX,
    DEFAULT_OVERLAP_PX,
    DEFAULT_TILE_PX,
    MIN_OVERLAP_PX,
    MIN_STRIDE_PX,
    context_px,
)
from .tiles.extent import is_empty

# As many as tiles read enough around them for.
MAX_STEPS = max(CONTEXT_PX)
MAX_ENSEMBLE = 32
DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "fp32", "bf16")
OUTPUT_TYPES = ("same", "float32")
ORIENTATIONS = (1, 2, 4, 8)
METHODS = ("diffusion", "bicubic")
BandReference = Union[int, str]
# Role of a band, empty for all of them, and the lowest and the highest DN that mean "not measured".
NoDataRange = tuple[str, float, float]
# Whether the NoData that the file itself names counts, and what else does.
NoData = tuple[bool, tuple[NoDataRange, ...]]
# The classification that the product brings along.
AUTO_SCL = "auto"
# NoData, saturated or defective, cloud shadow, cloud of medium and high probability, thin cirrus.
SCL_CLASSES = (0, 1, 3, 8, 9, 10)
MAX_SCL_CLASS = 11
MAX_BATCH = 4096
# More than any band number has, and few enough for Python to read.
MAX_DIGITS = 100


@dataclass(frozen=True)
class SuperResolveRequest:
    """One run.

    Attributes:
        input: path of the raster.
        output: path of the GeoTIFF to write.
        bands: band number (from 1) by role, or the path of a file whose first band it is (`path#2`: its second);
            empty takes them from the band descriptions.
        all_bands: give the six bands of 20 m as well, at the same pixel size; `bands` may name them, those that it does not
            name come from the product or the band descriptions.
        extent: (xmin, ymin, xmax, ymax) in `extent_crs`, snapped outward to whole source pixels; None is everything.
        extent_crs: authority code or WKT; None is the raster's own CRS.
        extent_typed: somebody wrote its numbers, so that their order is looked at; see `extent.check_order`.
        steps: sampling steps, 1..15; 0 gives the regression estimate, for which nothing is drawn.
        ensemble: samples per pixel; the output is their mean.
        temperature: 0..1, how much of what the samples add to the regression estimate is kept:
            estimate + temperature (mean of the samples - estimate); with several orientations the first of these
            estimates is their mean, the second that of the tile as it lies, which the samples were drawn from.
        strength: 0..1, how much of what the regression estimate adds to interpolation is kept.
        sharpness: how sharp the input is taken to be: `auto`, by what it is; `product`; `picture`; or its MTF at its
            Nyquist frequency as a number.
        seed: 0 .. 2^63-1; same seed and ground position, same detail.
        device: auto, cpu, cuda or mps.
        precision: fp32, which is the same on every machine; bf16; auto is bf16 where it is faster and changes next to
            nothing.
        consistency: project onto what the sensor would have measured.
        quantification, offset: reflectance = (DN + offset) / quantification; None reads them from the file.
        nodata: DN that mean "not measured" besides what the file says.
        own_nodata: whether the NoData that the file or its product names counts; masks and alpha bands always do.
        output_type: `same` keeps data type and DN encoding, `float32` writes reflectance.
        uncertainty: path for the error to expect, a standard deviation in reflectance; needs ensemble >= 2 and
            steps >= 1. It is that of the undamped samples whatever the temperature: about what the model does not
            know, not about what is shown.
        measured_share: write one more band into the uncertainty: how much of the detail is the regression estimate's.
        tile_px, overlap_px: tile side and what neighbouring tiles share, source pixels.
        batch: tiles per pass; 0 chooses by device.
        overwrite: replace an existing output once the run has succeeded.
        method: diffusion, or bicubic, the yardstick.
        deterministic: carry the first noise along instead of drawing at each step.
        orientations: 1, 2, 4 or 8; the regression estimate is the mean over so many turns and mirrorings of the tile.
        scl: scene classification that marks pixels as invalid: a file on any grid, or `auto` for the product's own; None
            takes all pixels as they are.
        scl_classes: its classes that are invalid.
        resume: keep a journal beside the output, and resume where an interrupted run of this very request has ended.
        model: path of another checkpoint's safetensors file, its JSON beside it, or a word of `checkpoint.BESIDES`.
        stack: what other dates have measured of the same pixels, as `engine/stack/file.py` writes it; None for none.
    """

    input: str
    output: str
    bands: dict[str, BandReference] = field(default_factory=dict)
    all_bands: bool = False
    extent: Optional[tuple[float, float, float, float]] = None
    extent_crs: Optional[str] = None
    extent_typed: bool = False
    steps: int = 4
    ensemble: int = 1
    temperature: float = 1.0
    strength: float = 1.0
    sharpness: str = AUTO
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    consistency: bool = True
    quantification: Optional[float] = None
    offset: Optional[float] = None
    nodata: tuple[NoDataRange, ...] = ()
    own_nodata: bool = True
    output_type: str = "same"
    uncertainty: Optional[str] = None
    measured_share: bool = False
    tile_px: int = DEFAULT_TILE_PX
    overlap_px: int = DEFAULT_OVERLAP_PX
    batch: int = 0
    overwrite: bool = False
    method: str = "diffusion"
    deterministic: bool = False
    orientations: int = 1
    model: Optional[str] = None
    scl: Optional[str] = None
    scl_classes: tuple[int, ...] = SCL_CLASSES
    resume: bool = False
    stack: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> SuperResolveRequest:
        """Rebuild from JSON. Raises InvalidParameter on unknown or missing keys."""
        known = {f.name for f in fields(cls)}
        unknown = sorted(set(facts) - known)
        if unknown or "input" not in facts or "output" not in facts:
            raise InvalidParameter(
                "The request is not understood.",
                ", ".join(unknown) or "input, output",
                "Use one version of the plugin throughout.",
            )
        facts = dict(facts)
        if facts.get("extent") is not None:
            facts["extent"] = tuple(float(v) for v in facts["extent"])
        if "nodata" in facts:
            facts["nodata"] = tuple((str(role), float(low), float(high)) for role, low, high in facts["nodata"])
        if "scl_classes" in facts:
            facts["scl_classes"] = tuple(int(v) for v in facts["scl_classes"])
        return cls(**facts)

    @property
    def context_px(self) -> int:
        """Source pixels that are read on each side of what a tile writes."""
        # What several dates have measured together reaches farther.
        return context_px(MAX_STEPS if self.stack else self.steps if self.samples else 0, self.all_bands)

    @property
    def samples(self) -> int:
        """Samples drawn per pixel: none without steps, nor where no output would show them."""
        shown = self.temperature > 0 or bool(self.uncertainty)
        return self.ensemble if self.method == "diffusion" and self.steps > 0 and shown else 0

    @property
    def rasters(self) -> list[str]:
        """Names of what is read pixel by pixel."""
        bands = [split_reference(band)[0] for band in self.bands.values() if isinstance(band, str)]
        scl = [self.scl] if self.scl and self.scl != AUTO_SCL else []
        return [self.input, *bands, *scl, *([self.stack] if self.stack else [])]

    @property
    def inputs(self) -> list[str]:
        """Names of all that is read."""
        return [*self.rasters, *([str(weights_of(self.model))] if self.model else [])]

    @property
    def outputs(self) -> list[str]:
        """Paths of all that is written, the result first."""
        return [path for path in (self.output, self.uncertainty) if path]

    def validate(self) -> None:
        """Check everything that can be checked without opening the input; what that is made of, `check_outputs` looks at.

        Raises:
            InvalidParameter: a value out of range, with the range in the remedy; a band of 60 m among all bands.
            OutputIsInput: output or uncertainty would replace the input.
        """
        self._check_ranges()
        self._check_numbers()
        self._check_extent()
        self._check_paths()

    def _check_ranges(self) -> None:
        """See that what has a fixed range or choice lies in it. Raises InvalidParameter."""
        mtf_meant(self.sharpness)
        _in_range("STEPS", self.steps, 0, MAX_STEPS)
        _in_range("ENSEMBLE", self.ensemble, 1, MAX_ENSEMBLE)
        _in_range("SEED", self.seed, 0, 2**63 - 1)
        _in_range("BATCH", self.batch, 0, MAX_BATCH)
        _in_range("OVERLAP_PX", self.overlap_px, MIN_OVERLAP_PX, 512)
        _in_range("TILE_PX", self.tile_px, self.overlap_px + MIN_STRIDE_PX, 4096)
        _one_of("DEVICE", self.device, DEVICES)
        _one_of("PRECISION", self.precision, PRECISIONS)
        _one_of("OUTPUT_TYPE", self.output_type, OUTPUT_TYPES)
        _one_of("METHOD", self.method, METHODS)
        if self.orientations not in ORIENTATIONS or isinstance(self.orientations, bool):
            raise InvalidParameter(
                "{name} is out of range.",
                f"ORIENTATIONS = {self.orientations}",
                "Give 1, 2, 4 or 8.",
                name="ORIENTATIONS",
            )
        for name, value in (("TEMPERATURE", self.temperature), ("STRENGTH", self.strength)):
            if isinstance(value, (bool, str)) or not 0 <= value <= 1:
                raise InvalidParameter(
                    "{name} is out of range.", f"{name} = {value}", "Give a number from 0 to 1.", name=name
                )

    def _check_numbers(self) -> None:
        """See that the numbers make sense of the input, and together. Raises InvalidParameter."""
        if self.all_bands:
            refuse_coarsest(self.bands)
        if any(not 0 <= number <= MAX_SCL_CLASS for number in self.scl_classes):
            raise InvalidParameter(
                "A class of the scene classification is out of range.",
                f"SCL_CLASSES = {self.scl_classes}",
                "Give whole numbers from 0 to {high}.",
                high=MAX_SCL_CLASS,
            )
        if self.quantification is not None and not 0 < self.quantification < math.inf:
            raise InvalidParameter(
                "The quantification value must be positive.",
                f"QUANTIFICATION = {self.quantification}",
                "Sentinel-2 products use 10000.",
            )
        if self.uncertainty and self.samples < 2:
            raise InvalidParameter(
                "The uncertainty layer needs several samples.",
                f"METHOD = {self.method}, STEPS = {self.steps}, ENSEMBLE = {self.ensemble}",
                "Set the ensemble to 2 or more and the steps to 1 or more.",
            )
        if self.measured_share and not self.uncertainty:
            raise InvalidParameter(
                "The measured share is a band of the uncertainty layer, which is not asked for.",
                "MEASURED_SHARE = true",
                "Ask for the uncertainty too.",
            )
        if self.offset is not None and not math.isfinite(self.offset):
            raise InvalidParameter("The offset must be a number.", f"OFFSET = {self.offset}", "Give 0 or -1000.")
        if not all(low <= high for _, low, high in self.nodata):
            raise InvalidParameter(
                "The values that mean NoData are not understood.",
                f"NODATA = {', '.join(f'{low:g}:{high:g}' for _, low, high in self.nodata)}",
                "Give numbers, and ranges from the lower to the higher one: -10000,0:5.",
            )

    def _check_extent(self) -> None:
        """See that there may be something in the extent. Raises InvalidParameter."""
        # Where its numbers may stand in another order, the raster has a say.
        wanted = self.extent
        if wanted is not None and (not all(map(math.isfinite, wanted)) or (is_empty(wanted) and not self.extent_typed)):
            raise InvalidParameter(
                "The extent is empty.",
                f"EXTENT = {wanted}",
                "Give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax.",
            )

    def _check_paths(self) -> None:
        """See that nothing that is read or written would be written over. Raises InvalidParameter, OutputIsInput."""
        outputs = self.outputs
        named = {file for name in self.inputs for file in (name, *files_named(name))}
        for path in outputs:
            if any(same_file(path, file) for file in named):
                raise OutputIsInput("The output is the input itself.", path, "Choose another file name.")
        if len(outputs) == 2 and same_file(*outputs):
            raise InvalidParameter("Output and uncertainty are one file.", self.output, "Give them two names.")


@dataclass(frozen=True)
class SuperResolveResult:
    """What a run gives back.

    Attributes:
        output, uncertainty: the files written.
        width_out_px, height_out_px: size of the output.
        pixel_size: output pixel size in CRS units.
        bands: roles in output order.
        consistency_rmse: RMSE between the input and the output seen through the sensor model, reflectance.
        consistency_max: the largest absolute difference, reflectance.
        consistency_rmse_20m: RMSE of the 20 m bands, beside what was measured at 20 m; None where they are not given.
        seconds: wall time of the run.
        network_seconds: how many of them there was a tile in the network.
        device: where the network ran, in words.
        precision: that it computed in.
        quantification, offset, radiometry: encoding used and where it was found.
        model, sha256: the checkpoint.
        mtf: MTF at the input's Nyquist frequency that was assumed for each band; what the result agrees through.
        nodata_share: of the scene, 0 to 1: source pixels with an invalid band.
        nothing_added_share: of its valid pixels: those so bright that the model added nothing to interpolation.
        messages: what the user should know.
        masked_px, unclassified_px: source pixels that the scene classification has made NoData: by their class, and for
            want of one.
    """

    output: str
    uncertainty: Optional[str]
    width_out_px: int
    height_out_px: int
    pixel_size: float
    crs: str
    bands: tuple[str, ...]
    consistency_rmse: float
    consistency_max: float
    seconds: float
    network_seconds: float
    device: str
    precision: str
    quantification: float
    offset: float
    radiometry: str
    model: str
    sha256: str
    mtf: tuple[float, ...] = ()
    nodata_share: float = 0.0
    nothing_added_share: float = 0.0
    messages: tuple[str, ...] = ()
    masked_px: int = 0
    unclassified_px: int = 0
    consistency_rmse_20m: Optional[float] = None

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> SuperResolveResult:
        """Rebuild from JSON."""
        lists = {name: tuple(facts.get(name, ())) for name in ("bands", "mtf", "messages")}
        return cls(**{**facts, **lists})


def split_reference(reference: str) -> tuple[str, int]:
    """`file.tif#2` -> (file.tif, 2); without a number, band 1. A `#` elsewhere in the path is part of it."""
    path, mark, number = reference.rpartition("#")
    return (path, int(number)) if mark and is_number(number) else (reference, 1)


def is_number(text: str) -> bool:
    """Whether a text is a whole number as people write them: other scripts have digits too, and superscripts count as such."""
    return text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS


def _in_range(name: str, value: int, low: int, high: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise InvalidParameter(
            "{name} is out of range.",
            f"{name} = {value}",
            "Give a whole number from {low} to {high}.",
            name=name,
            low=low,
            high=high,
        )


def _one_of(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InvalidParameter(
            "{name} is not known.", f"{name} = {value}", "Choose one of {choices}.", name=name, choices=choices
        )
