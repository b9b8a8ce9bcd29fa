"""What a run will take, said before it: output size, disk, memory and time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from ..sentinel2.spectral import COARSE_ROLES
from ..tiles.counts import DEFAULT_OVERLAP_PX, DEFAULT_TILE_PX, context_px
from ..tiles.plan import TilePlan, affordable_tile_px, plan_tiles
from ..tiles.window import Window
from .machine import AUTO, Costs, MachineFacts

# The shipped network's stride, in source pixels.
MULTIPLE_PX = 4
# Bytes on disk for one output value, overviews included, and for what else is in a file. Measured in November 2026 on
# windows of 64 to 512 px of the sample scene (town, fields, marsh): 1.22 to 1.45 for 16-bit DN, 3.72 for the uncertainty
# layer; the rest is for busier ground.
DN_DISK_BYTES, FLOAT_DISK_BYTES, FILE_BYTES = 1.8, 4.3, 32_768
# Peak memory of the engine process. Measured in November 2026 with torch 2.13 on the two cores of a Xeon, Linux, one
# tile at a time: 399 MiB for a tile that reads 124 px along a side, 668 for 188, 735 for 196, 852 to 1341 for 316 to 324
# and 2038 for 504; 625 for 324 px that are only interpolated, 1491 to 1828 for 316 to 324 px with uncertainty. With
# tiles read ahead and written behind, 862 MiB for one tile of 316 px, 945 for 4 and 996 for 16 tiles of 324 px (one
# estimate, nothing drawn), and 1591 for 2 of these with uncertainty: sixteen times the area takes a sixth more. These
# are a line along the upper edge of that: what is there without a tile, what every source pixel takes for its feature
# maps, and every output value for itself and for its uncertainty; then a margin for other systems.
BASE_BYTES, FEATURE_BYTES, VALUE_BYTES, DEVIATION_BYTES = 420_000_000, 7_200, 41, 90
MEMORY_MARGIN = 1.15
FLOAT_BYTES = 4
# What six bands of 20 m take beside the others, by source pixel that a tile reads: their network, in regression estimates
# of the other one; and all that is done for a band whatever the network, in shares of what four bands take. Measured in
# November 2026 on a window of 512 px, in seconds of one thread of an EPYC: .46 and 1.5.
COARSE_REGRESSIONS, COARSE_REST = 0.45, 1.5
# For reading: two rows of the blocks of four images of a Sentinel-2 product, which are 1024 px high and 10980 px wide.
# Where samples are drawn one of them, since these take memory, and time that the other is read again in.
GDAL_CACHE_BYTES, DRAWING_CACHE_BYTES = 192_000_000, 96_000_000
# The first estimate is no better than a factor of this in either direction, nor is what corrects it.
CORRECTION_LIMITS = (0.2, 10.0)
# How much of a run's surprise is believed at once, and how long a run must be to be believed that much.
BELIEF, BELIEVED_S = 0.5, 10.0


@dataclass(frozen=True)
class Estimate:
    """What a run will take.

    Attributes:
        width_out_px, height_out_px: size of the output.
        disk_bytes: of all files written, on the safe side.
        memory_bytes: at the engine's peak on the CPU, on the safe side.
        seconds: without the start of the engine process; None when the machine's costs are unknown.
        start_up_s: what the start of a fresh engine process adds.
        device: what it was estimated for, as in the request.
        uncorrected_s: `seconds` as if no finished run had taught anything.
    """

    width_out_px: int
    height_out_px: int
    disk_bytes: int
    memory_bytes: int
    seconds: Optional[float]
    start_up_s: float = 0.0
    device: str = AUTO
    uncorrected_s: Optional[float] = None


@dataclass(frozen=True)
class Workload:
    """What is to be done, as far as it costs something.

    Attributes:
        width_px, height_px: what is super-resolved, in source pixels.
        steps, samples, orientations: as in the request; `samples` is 0 where nothing is drawn.
        bands: written.
        coarse_bands: those of them that are of 20 m.
        sample_bytes: of one output value: 2 for 16-bit DN, 4 for float32.
        uncertainty: whether the uncertainty layer is written as well.
        tile_px, overlap_px, method, device: as in the request.
        scale_factor: of the model.
    """

    width_px: int
    height_px: int
    steps: int
    samples: int
    orientations: int
    bands: int = 4
    coarse_bands: int = 0
    sample_bytes: int = 2
    uncertainty: bool = False
    tile_px: int = DEFAULT_TILE_PX
    overlap_px: int = DEFAULT_OVERLAP_PX
    scale_factor: int = 4
    method: str = "diffusion"
    device: str = AUTO

    @property
    def uses_network(self) -> bool:
        """Whether more is done than to interpolate."""
        return self.method != "bicubic"

    @property
    def size_out_px(self) -> tuple[int, int]:
        """Width and height of the output."""
        return self.width_px * self.scale_factor, self.height_px * self.scale_factor

    @property
    def values(self) -> int:
        """Output pixels times bands."""
        width_out_px, height_out_px = self.size_out_px
        return width_out_px * height_out_px * self.bands

    def plan(self) -> TilePlan:
        """The tiles that a run would be cut into, were its first pixel at the origin of the CRS."""
        tile_px = affordable_tile_px(self.tile_px, self.overlap_px, self.bands - self.coarse_bands, self.scale_factor)
        steps = self.steps if self.samples and self.uses_network else 0
        # As `SuperResolveRequest.context_px` says.
        halo_px = context_px(steps, self.coarse_bands > 0)
        whole = Window(0, 0, self.width_px, self.height_px)
        return plan_tiles(whole, (0, 0), tile_px, self.overlap_px, halo_px, MULTIPLE_PX, self.scale_factor)

    def seconds(self, plan: TilePlan, costs: Costs) -> float:
        """Time: the network goes so many times over every pixel that tiles read."""
        more = self.coarse_bands / len(COARSE_ROLES)
        once = costs.rest_s * (2 if self.uncertainty else 1) * (1 + COARSE_REST * more)
        if self.uses_network:
            once += COARSE_REGRESSIONS * costs.regression_s * more
            drawn = self.samples * (self.steps * costs.evaluation_s + costs.sample_s)
            once += self.orientations * costs.regression_s + drawn
        return plan.read_px * once


def estimate(work: Workload, facts: Optional[MachineFacts] = None) -> Estimate:
    """Estimate a run.

    Args:
        work: what is to be done.
        facts: of the machine; None leaves the time unknown.
    """
    plan = work.plan()
    uncorrected_s = corrected_s = None
    costs = facts.costs_of(work.device) if facts is not None else None
    if costs is not None:
        uncorrected_s = work.seconds(plan, costs)
        corrected_s = uncorrected_s * costs.correction
    width_out_px, height_out_px = work.size_out_px
    return Estimate(
        width_out_px,
        height_out_px,
        _disk_bytes(work),
        _memory_bytes(work, plan),
        corrected_s,
        facts.start_up_s if facts is not None else 0.0,
        work.device,
        uncorrected_s,
    )


def refine(facts: MachineFacts, expected: Estimate, seconds: float) -> MachineFacts:
    """Learn from a finished run.

    Args:
        facts: of the machine the run was on.
        expected: what was estimated for it, with these facts or earlier ones.
        seconds: what it took, without the start of the engine process, as `SuperResolveResult.seconds` says.

    Returns:
        The facts with a correction between its limits and part of the way to what the run says: less of it after a
        short run, of which more is chance. Unchanged where no time was estimated.
    """
    costs = facts.costs_of(expected.device)
    if costs is None or not expected.uncorrected_s or seconds <= 0:
        return facts
    low, high = CORRECTION_LIMITS
    seen = min(high, max(low, seconds / expected.uncorrected_s))
    belief = BELIEF * min(1.0, seconds / BELIEVED_S)
    # Along a geometric mean: half as long and twice as long are equally far off.
    correction = costs.correction ** (1 - belief) * seen**belief
    return facts.with_costs(expected.device, replace(costs, correction=correction))


def cache_bytes(samples: int, coarse: bool = False) -> int:
    """The most that GDAL may keep of what it has read, in a run of so many samples, `coarse` with bands of 20 m."""
    own = DRAWING_CACHE_BYTES if samples else GDAL_CACHE_BYTES
    # Six images of a quarter of the pixels each.
    return own * 11 // 8 if coarse else own


def layer_bytes(values: int, sample_bytes: int) -> int:
    """Bytes on disk of one file, on the safe side.

    Args:
        values: pixels times bands.
        sample_bytes: of one value: 2 for 16-bit DN, 4 for float32.
    """
    per_value = DN_DISK_BYTES if sample_bytes <= 2 else FLOAT_DISK_BYTES * sample_bytes / FLOAT_BYTES
    return int(values * per_value) + FILE_BYTES


def _disk_bytes(work: Workload) -> int:
    more = layer_bytes(work.values, FLOAT_BYTES) if work.uncertainty else 0
    return layer_bytes(work.values, work.sample_bytes) + more


def _memory_bytes(work: Workload, plan: TilePlan) -> int:
    layers = 2 if work.uncertainty else 1
    values_per_px = work.bands * work.scale_factor**2
    # Of bands of 20 m no samples are kept: their deviation is made at the end.
    drawn_per_px = (work.bands - work.coarse_bands) * work.scale_factor**2 if work.uncertainty else 0
    per_px = values_per_px * VALUE_BYTES + drawn_per_px * DEVIATION_BYTES
    per_px += FEATURE_BYTES if work.uses_network else 0
    # Strips as wide as the output and as high as a ramp: the one above, and the one below.
    ramp_px = max(span.ramp_after for span in plan.rows)
    width_px = plan.cols[-1].end - plan.cols[0].seam
    seams = 2 * layers * values_per_px * ramp_px * width_px * FLOAT_BYTES
    cached = min(cache_bytes(work.samples, work.coarse_bands > 0), layers * work.values * FLOAT_BYTES)
    return int(MEMORY_MARGIN * (BASE_BYTES + plan.tile_read_px * per_px)) + seams + cached
