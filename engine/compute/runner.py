"""The engine: batches of LR tiles in, HR tiles out; knows devices, precision, ensembles and running out of memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.utils import convert_conv2d_weight_memory_format

from ...core.errors import CheckpointAltered, EngineFailed
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...core.text import Text
from ...core.tiles.plan import affordable_tile_px, bytes_per_px
from ...models.banded import upsample
from ...models.network import Conditions
from ...models.sampler import sample
from ...models.sensor import gaussian_sigma, project, taps, unseen
from ..reading.radiometry import HIGHEST
from .devices import empty_cache, out_of_memory
from .loader import Checkpoint
from .memory import give_back_memory, keep_freed_memory
from .noise import ground_noise
from .observed import observed
from .precision import computes_bfloat16, lower_precision_pays
from .regression import averaged_estimate, familiar, finer, structured


@dataclass(frozen=True)
class EngineTile:
    """Input of one tile.

    Attributes:
        reflectance: (C, h, w) in the order of the scene's roles, nothing invalid left.
        col_out, row_out: absolute index of its first output pixel, counted from the CRS origin.
    """

    reflectance: NDArray[np.float32]
    col_out: int
    row_out: int


@dataclass(frozen=True)
class EngineResult:
    """Output of one tile, (C, s h, s w) reflectance with s the scale factor.

    Attributes:
        mean: interpolation + strength (regression estimate - interpolation) + temperature (mean of the samples -
            regression estimate), made to agree with the measurement.
        deviation: standard deviation of the error to expect of the undamped mean of the samples; None with fewer than
            two of them.
        kept: (h, w) how much of the model's detail was kept, 0 to 1; None where the model was not asked.
        drawn: (h, w) how much of what was drawn was kept; None where nothing was.
    """

    mean: NDArray[np.float32]
    deviation: NDArray[np.float32] | None
    kept: NDArray[np.float32] | None = None
    drawn: NDArray[np.float32] | None = None


# More keeps no GPU busier, takes more of the machine's memory, and delays cancelling.
MAX_BATCH = 8
# Up to this strength the estimate's detail may change what the sensor sees, and is corrected with regard to the noise of
# the measurement; what goes beyond is detail that the sensor must not see.
MEASURED_STRENGTH = 0.75

OUT_OF_ROOM = Text("The device ran out of memory with a single tile; going on with the CPU.")


def _results(
    means: Tensor, deviations: Tensor | None = None, kept: Tensor | None = None, drawn: Tensor | None = None
) -> list[EngineResult]:
    """Raises EngineFailed where values are none that reflectance can have."""
    for made in (means, deviations):
        if made is not None:
            low, high = (float(value) for value in made.aminmax())
            if not -HIGHEST <= low <= high <= HIGHEST:
                raise EngineFailed(
                    "The model gave values that cannot be reflectance.",
                    Text("from {low:g} to {high:g}", low=low, high=high),
                    "Install the plugin again, or export the other model again.",
                )
    parts: list[list[NDArray[np.float32] | None]] = [
        [None] * len(means) if part is None else list(part.cpu().numpy())
        for part in (means, deviations, *(None if share is None else share[:, 0] for share in (kept, drawn)))
    ]
    return [EngineResult(*values) for values in zip(*parts)]


class Engine:
    """A checkpoint on a device. Kept between runs by the engine process.

    Attributes:
        facts: of the checkpoint.
        device: where it runs.
        precision: fp32 or bf16, which it computes in.
    """

    def __init__(
        self, checkpoint: Checkpoint, device: torch.device, roles: Sequence[str], precision: str = "auto"
    ) -> None:
        """Prepare to super-resolve bands `roles`, each of which the checkpoint must know.

        Args:
            checkpoint: the model.
            device: where it runs.
            roles: bands of the tiles.
            precision: as for `use_precision`.

        Raises:
            CheckpointAltered: the checkpoint does not know a band.
        """
        facts = checkpoint.facts
        unknown = [role for role in roles if role not in facts.bands]
        if unknown:
            raise CheckpointAltered(
                "The model was made for other bands.",
                Text("{model}: {bands}; asked for {unknown}", model=facts.name, bands=facts.bands, unknown=unknown),
                "Choose another model or other bands.",
            )
        self.facts = facts
        self._network = checkpoint.network
        index = [facts.bands.index(role) for role in roles]
        # A view instead of a copy where all bands are there.
        self._index = slice(None) if index == list(range(len(facts.bands))) else index
        self._mtf = [facts.mtf[i] for i in index]
        sigma = gaussian_sigma(torch.tensor(self._mtf, dtype=torch.float64), facts.scale_factor)
        self._taps = taps(sigma, facts.scale_factor).numpy()
        self._available = torch.zeros(1, len(facts.bands))
        self._available[0, self._index] = 1.0
        self._mean = torch.tensor(facts.mean)[:, None, None]
        self._scale = torch.tensor(facts.scale)[:, None, None]
        # Tiles a pass may hold; less once the device has run out of memory.
        self._room = MAX_BATCH
        self._move(device)
        self.use_precision(precision)

    @property
    def halo_multiple(self) -> int:
        """LR pixels that tile sides and positions must be a multiple of."""
        return self.facts.network.multiple_px

    @property
    def fill(self) -> NDArray[np.float32]:
        """(C,) reflectance that stands for nothing in particular, in the order of the roles."""
        return np.asarray(self.facts.mean, dtype=np.float32)[self._index]

    def _move(self, device: torch.device) -> None:
        self.device = device
        self._pays: bool | None = None  # whether bfloat16 does, once it was asked
        if device.type == "cpu":
            keep_freed_memory()
        try:
            self._network.to(device)
        except RuntimeError as error:
            if device.type == "cpu" or not out_of_memory(error):
                raise
            # Not even the weights find room there.
            self._network.to("cpu")
            empty_cache(device)
            self._move(torch.device("cpu"))
            return
        if device.type == "cuda":
            convert_conv2d_weight_memory_format(self._network, torch.channels_last)
            torch.backends.cuda.matmul.allow_tf32 = False
            torch.backends.cudnn.allow_tf32 = False

    def use_precision(self, precision: str) -> None:
        """From here on compute in fp32, bf16, or by auto in bf16 where a short test shows that it pays.

        Where bf16 is not to be had it is fp32, and `precision` says so.
        """
        if precision == "auto":
            if self._pays is None:
                self._pays = lower_precision_pays(self._network, self.facts, self.device)
            precision = "bf16" if self._pays else "fp32"
        elif precision == "bf16" and not computes_bfloat16(self._network, self.device):
            precision = "fp32"
        self.precision = precision
        self._network.use_lower_precision(precision == "bf16", sparing=self.device.type == "cpu")

    def batch_size(self, tile_px: int, wanted: int = 0) -> int:
        """Tiles per pass: as wanted, else by free memory on CUDA, else one. To be asked once at the start of a run."""
        self._room = max(MAX_BATCH, wanted)
        if wanted:
            return wanted
        if self.device.type == "cuda":
            free, _ = torch.cuda.mem_get_info(self.device)
            # What PyTorch keeps for later is free as well.
            free += torch.cuda.memory_reserved(self.device) - torch.cuda.memory_allocated(self.device)
            needed = tile_px**2 * bytes_per_px(len(self.facts.bands), self.facts.scale_factor)
            return max(1, min(MAX_BATCH, int(free * 0.5 / needed)))
        return 1

    def tile_px(self, wanted: int, overlap_px: int) -> int:
        """Tile side in source pixels: as wanted, or less where the model would need more memory for it."""
        return affordable_tile_px(wanted, overlap_px, len(self.facts.bands), self.facts.scale_factor)

    def run(self, tiles: Sequence[EngineTile], request: SuperResolveRequest, progress: Progress) -> list[EngineResult]:
        """Super-resolve tiles of one shape; advances progress by one for each tile and evaluation of the network.

        A device that runs out of memory gets half the batch, and in the end the CPU takes over; both are said.

        Raises:
            RunCancelled: between two sampling steps of a batch.
        """
        results: list[EngineResult] = []
        while len(results) < len(tiles):
            part = tiles[len(results) : len(results) + self._room]
            done = progress.done
            try:
                results += self._run_batch(part, request, progress)
                continue
            except RuntimeError as error:
                if not out_of_memory(error):
                    raise
                if self.device.type == "cpu":
                    raise EngineFailed(
                        "The machine ran out of memory.",
                        Text("tile of {n} px", n=part[0].reflectance.shape[-1]),
                        "Choose a smaller TILE_PX.",
                    ) from error
            # Outside the handler: there the traceback still holds the tensors that must go.
            progress.done = done
            empty_cache(self.device)
            if len(part) > 1:
                self._room = len(part) // 2
                progress.message(
                    Text("The device ran out of memory; going on with {n} tile(s) at a time.", n=self._room), "warning"
                )
            else:
                self._room = 1
                self._move(torch.device("cpu"))
                self.use_precision("fp32")
                progress.message(OUT_OF_ROOM, "warning")
        return results

    @torch.inference_mode()
    def _run_batch(
        self, tiles: Sequence[EngineTile], request: SuperResolveRequest, progress: Progress
    ) -> list[EngineResult]:
        device = self.device
        lr = torch.from_numpy(np.stack([tile.reflectance for tile in tiles])).to(device)
        available = self._available.to(device).expand(len(tiles), -1)
        mean, scale = self._mean.to(device), self._scale.to(device)
        z = torch.zeros(len(tiles), len(self.facts.bands), *lr.shape[-2:], device=device)
        z[:, self._index] = (lr - mean[self._index]) / scale[self._index]
        s = self.facts.scale_factor

        def consistent(x: Tensor) -> Tensor:
            x = x[:, self._index] * scale[self._index] + mean[self._index]
            return project(x, lr, self._mtf, s) if request.consistency else x

        def added(x: Tensor) -> Tensor:
            x = x.float()[:, self._index] * scale[self._index]
            return unseen(x, self._mtf, s) if request.consistency else x

        if request.method == "bicubic":
            return _results(consistent(upsample(z, s)))
        progress.check()
        prior = self._network.prior(z, available)
        progress.advance(len(tiles))
        members = request.samples
        regression = prior.estimate
        if request.orientations > 1:
            regression = averaged_estimate(self._network, regression, z, available, request.orientations, progress)
        kept, interpolated = familiar(z), upsample(z, s)
        known = finer(kept, s)
        bold = known * (regression - interpolated)
        averaged = consistent((interpolated + min(request.strength, MEASURED_STRENGTH) * bold).float())
        if request.strength > MEASURED_STRENGTH:
            averaged += added((request.strength - MEASURED_STRENGTH) * bold)
        if not members:
            return _results(averaged, None, kept)
        # Tensors of the HR grid are large: none is kept longer than it is needed, sums are made in place.
        del regression, interpolated, bold
        conditions = self._network.denoiser.conditions(prior, available)
        del prior
        total = torch.zeros_like(averaged)
        squares = torch.zeros_like(averaged) if members > 1 else None
        for member in range(members):
            x = added(self._draw(member, tiles, z, available, conditions, request, progress) - conditions.estimate)
            total += x
            if squares is not None:
                squares.addcmul_(x, x)
            del x
            if device.type == "cpu" and members > 1:
                # Between two samples little is in use, and what is kept free lies scattered.
                give_back_memory()
        del conditions
        deviation = None
        if squares is not None:
            variance = squares.addcmul_(total, total, value=-1 / members).div_(members - 1).clamp_(min=0)
            detail = averaged + total / members
            detail -= upsample(lr, s)
            deviation = self.facts.uncertainty.expected_error(variance, detail, s)
            del squares, variance, detail
        drawn = structured(z)
        total *= known * finer(drawn, s) * (request.temperature / members)
        return _results(averaged.add_(total), deviation, kept, kept * drawn)

    def _draw(
        self,
        member: int,
        tiles: Sequence[EngineTile],
        z: Tensor,
        available: Tensor,
        conditions: Conditions,
        request: SuperResolveRequest,
        progress: Progress,
    ) -> Tensor:
        """Sample number `member` of an ensemble: (N, bands of the model, s h, s w), z units."""
        s, calls = self.facts.scale_factor, 0

        def check() -> None:
            # Called once at the start and once before each step: from the third call on a step has ended.
            nonlocal calls
            progress.check()
            calls += 1
            if calls > 2:
                progress.advance(len(tiles))

        def noise(step: int) -> Tensor:
            h, w, bands = z.shape[-2] * s, z.shape[-1] * s, len(self.facts.bands)
            planes = [
                ground_noise(request.seed, member, step, t.col_out, t.row_out, w, h, bands, z.device) for t in tiles
            ]
            # A stack of one would be a copy.
            together = planes[0][None] if len(planes) == 1 else torch.stack(planes)
            return together.mul_(available[:, :, None, None])

        x = sample(
            self._network,
            self.facts.schedule,
            z,
            available,
            request.steps,
            noise,
            deterministic=request.deterministic,
            known=conditions,
            check=check,
        )
        progress.advance(len(tiles))
        return x

    def evaluations(self, request: SuperResolveRequest) -> int:
        """Evaluations of the network per tile, the unit of progress."""
        return 0 if request.method == "bicubic" else request.orientations + request.samples * request.steps

    def observe(self, reflectance: NDArray[np.float32]) -> NDArray[np.float32]:
        """(C, s h, s w) seen through the sensor model: (C, h, w); on any thread."""
        return observed(reflectance, self._taps, self.facts.scale_factor)
