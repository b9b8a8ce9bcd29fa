"""Runs tiles through the network: batches of LR tiles in, HR tiles out; knows ensembles and running out of memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...core.errors import CheckpointAltered, EngineFailed
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...core.text import Text
from ...models.banded import upsample
from ...models.network import Conditions, Network
from ...models.sampler import sample
from ...models.sensor import gaussian_sigma, project, taps, unseen
from ...models.stack import DAMPING, project_stack
from ...models.uncertainty import measured_share
from ..reading.radiometry import HIGHEST
from .devices import empty_cache, out_of_memory
from .loader import Checkpoint, Facts
from .memory import give_back_memory
from .network import NetworkOnDevice
from .noise import ground_noise
from .observed import observed
from .regression import averaged_estimate, familiar, finer, structured
from .sensor import Assumed, assumed_sensor, told_of


@dataclass(frozen=True)
class EngineTile:
    """Input of one tile.

    Attributes:
        reflectance: (C, h, w) in the order of the scene's roles, nothing invalid left.
        col_out, row_out: absolute index of its first output pixel, counted from the CRS origin.
        dates: (K, C, h, w) the same of the K other dates that the sensor is assumed with, finite; None without any.
        used: (K, h, w) which of their pixels count.
    """

    reflectance: NDArray[np.float32]
    col_out: int
    row_out: int
    dates: NDArray[np.float32] | None = None
    used: NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class EngineResult:
    """Output of one tile, (C, s h, s w) reflectance with s the scale factor.

    Attributes:
        mean: interpolation + strength (regression estimate - interpolation) + temperature (mean of the samples -
            regression estimate), made to agree with the measurement.
        deviation: standard deviation of the error to expect of the undamped mean of the samples; None with fewer than
            two of them. Where the request asks for it, the measured share is one more band.
        kept: (h, w) how much of the model's detail was kept, 0 to 1; None where the model was not asked.
        drawn: (h, w) how much of what was drawn was kept; None where nothing was.
    """

    mean: NDArray[np.float32]
    deviation: NDArray[np.float32] | None
    kept: NDArray[np.float32] | None = None
    drawn: NDArray[np.float32] | None = None


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


class Engine(NetworkOnDevice):
    """Runs tiles through a checkpoint's network on a device. Kept between runs by the engine process."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        device: torch.device,
        roles: Sequence[str],
        precision: str = "auto",
        assumed: Assumed | None = None,
    ) -> None:
        """Prepare to super-resolve bands `roles`, each of which the checkpoint must know.

        Args:
            checkpoint: the model.
            device: where it runs.
            roles: bands of the tiles.
            precision: as for `use_precision`.
            assumed: the sensor; without it, that of products as the checkpoint sees them.

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
        super().__init__(checkpoint, device, precision)
        self._bands = _Bands(facts, [facts.bands.index(role) for role in roles], assumed or assumed_sensor(facts))
        sigma = gaussian_sigma(torch.tensor(self._bands.mtf, dtype=torch.float64), facts.scale_factor)
        self._taps = taps(sigma, facts.scale_factor).numpy()

    @property
    def mtf(self) -> tuple[float, ...]:
        """MTF that is assumed at the LR Nyquist frequency, in the order of the roles."""
        return tuple(self._bands.mtf)

    @property
    def fill(self) -> NDArray[np.float32]:
        """(C,) reflectance that stands for nothing in particular, in the order of the roles."""
        return np.asarray(self.facts.mean, dtype=np.float32)[self._bands.index]

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
        return _Pass(self._network, self._bands, self.device, tiles, request, progress).results()

    def evaluations(self, request: SuperResolveRequest) -> int:
        """Evaluations of the network per tile, the unit of progress."""
        return 0 if request.method == "bicubic" else request.orientations + request.samples * request.steps

    def observe(self, reflectance: NDArray[np.float32]) -> NDArray[np.float32]:
        """(C, s h, s w) seen through the sensor model: (C, h, w); on any thread."""
        return observed(reflectance, self._taps, self.facts.scale_factor)


class _Bands:
    """The bands of the tiles among those of the model.

    Attributes:
        facts: of the checkpoint.
        index: where in the model's order the bands are.
        assumed: the sensor.
        mtf: MTF at the LR Nyquist frequency of each band of the tiles.
        available: (1, bands of the model) one where the tiles have the band, else zero.
        mean, scale: (bands of the model, 1, 1) z = (reflectance - mean) / scale.
    """

    def __init__(self, facts: Facts, index: list[int], assumed: Assumed) -> None:
        self.facts, self.assumed = facts, assumed
        # A view instead of a copy where all bands are there.
        self.index: slice | list[int] = slice(None) if index == list(range(len(facts.bands))) else index
        self.mtf = [assumed.sensor.mtf[i] for i in index]
        self.available = torch.zeros(1, len(facts.bands))
        self.available[0, self.index] = 1.0
        self.mean = torch.tensor(facts.mean)[:, None, None]
        self.scale = torch.tensor(facts.scale)[:, None, None]


class _Pass:
    """One pass of a batch of tiles through the network: (N, C, h, w) in, `results` out.

    Tensors of the HR grid are large: none is kept longer than it is needed, sums are made in place.
    """

    def __init__(
        self,
        network: Network,
        bands: _Bands,
        device: torch.device,
        tiles: Sequence[EngineTile],
        request: SuperResolveRequest,
        progress: Progress,
    ) -> None:
        self._network, self._facts, self._bands = network, bands.facts, bands
        self._tiles, self._request, self._progress = tiles, request, progress
        self._s = self._facts.scale_factor
        index = bands.index
        self._lr = torch.from_numpy(np.stack([tile.reflectance for tile in tiles])).to(device)
        self._available = bands.available.to(device).expand(len(tiles), -1)
        mean, scale = bands.mean.to(device), bands.scale.to(device)
        # Of the bands that the tiles have.
        self._mean, self._scale = mean[index], scale[index]
        self._z = torch.zeros(len(tiles), len(self._facts.bands), *self._lr.shape[-2:], device=device)
        self._z[:, index] = (self._lr - self._mean) / self._scale
        self._told = told_of(self._facts, bands.assumed.sensor, self._z, self._available)

    def results(self) -> list[EngineResult]:
        """Evaluate the network as often as the request asks for. Raises EngineFailed, RunCancelled."""
        z, request = self._z, self._request
        if request.method == "bicubic":
            return _results(self._consistent(upsample(z, self._s)))
        self._progress.check()
        prior = self._network.prior(z, self._available, self._told)
        self._progress.advance(len(self._tiles))
        kept = familiar(z)
        kept_out = finer(kept, self._s)
        averaged = self._with_estimate(prior.estimate, kept_out)
        if not request.samples:
            return _results(averaged, None, kept)
        conditions = self._network.denoiser.conditions(prior, self._available, self._told)
        del prior
        total, squares = self._samples(conditions, averaged)
        del conditions
        deviation = None
        if squares is not None:
            deviation = self._expected_error(averaged, total, squares)
            del squares
        drawn = structured(z)
        total *= kept_out * finer(drawn, self._s) * (request.temperature / request.samples)
        if deviation is not None and request.measured_share:
            share = measured_share(averaged - upsample(self._lr, self._s), total, self._s)
            deviation = torch.cat([deviation, share], 1)
        return _results(averaged.add_(total), deviation, kept, kept * drawn)

    def _consistent(self, x: Tensor) -> Tensor:
        """Reflectance that agrees with the measurement: z units of the model's bands -> the tiles' bands."""
        x = x[:, self._bands.index] * self._scale + self._mean
        if not self._request.consistency:
            return x
        x = project(x, self._lr, self._bands.mtf, self._s, self._bands.assumed.sensor.damping)
        return self._with_dates(x) if self._bands.assumed.dates else x

    def _with_dates(self, x: Tensor) -> Tensor:
        """The same with what other dates have measured, each at its own samples; where none has, as it is."""
        dates = self._bands.assumed.dates
        planes = [tile.dates for tile in self._tiles if tile.dates is not None]
        masks = [tile.used for tile in self._tiles if tile.used is not None]
        values = torch.from_numpy(np.stack(planes, 1)).to(x.device)
        used = torch.from_numpy(np.stack(masks, 1)).to(x.device, x.dtype)[:, :, None]
        own = used.amax(0)
        return project_stack(
            x,
            [self._lr, *values],
            [own, *(mask * date.weight for mask, date in zip(used, dates))],
            [(0.0, 0.0), *((date.row, date.col) for date in dates)],
            self._bands.mtf,
            self._s,
            DAMPING * sum(date.noise for date in dates) / len(dates),
        )

    def _added(self, x: Tensor) -> Tensor:
        """The same of a difference, which the sensor must not see."""
        x = x.float()[:, self._bands.index] * self._scale
        return unseen(x, self._bands.mtf, self._s) if self._request.consistency else x

    def _with_estimate(self, estimate: Tensor, kept_out: Tensor) -> Tensor:
        """Interpolation and as much of the regression estimate's detail as is wanted: (N, C, s h, s w) reflectance.

        Args:
            estimate: of the tiles as they lie, z units.
            kept_out: (N, 1, s h, s w) how much of the model's detail is kept.
        """
        z, request = self._z, self._request
        regression = estimate
        if request.orientations > 1:
            regression = averaged_estimate(
                self._network, regression, z, self._available, self._told, request.orientations, self._progress
            )
        interpolated = upsample(z, self._s)
        bold = kept_out * (regression - interpolated)
        return self._consistent((interpolated + request.strength * bold).float())

    def _samples(self, conditions: Conditions, averaged: Tensor) -> tuple[Tensor, Tensor | None]:
        """Sums of what the samples add to the estimate, and of its squares where there are several; as `averaged` lies."""
        members = self._request.samples
        total = torch.zeros_like(averaged)
        squares = torch.zeros_like(averaged) if members > 1 else None
        for member in range(members):
            x = self._added(self._draw(member, conditions) - conditions.estimate)
            total += x
            if squares is not None:
                squares.addcmul_(x, x)
            del x
            if self._z.device.type == "cpu" and members > 1:
                # Between two samples little is in use, and what is kept free lies scattered.
                give_back_memory()
        return total, squares

    def _expected_error(self, averaged: Tensor, total: Tensor, squares: Tensor) -> Tensor:
        """Standard deviation of the error to expect of the mean of all samples; `squares` is used up."""
        members = self._request.samples
        variance = squares.addcmul_(total, total, value=-1 / members).div_(members - 1).clamp_(min=0)
        detail = averaged + total / members
        detail -= upsample(self._lr, self._s)
        return self._facts.uncertainty.expected_error(variance, detail, self._s)

    def _draw(self, member: int, conditions: Conditions) -> Tensor:
        """Sample number `member` of an ensemble: (N, bands of the model, s h, s w), z units."""
        calls = 0

        def check() -> None:
            # Called once at the start and once before each step: from the third call on a step has ended.
            nonlocal calls
            self._progress.check()
            calls += 1
            if calls > 2:
                self._progress.advance(len(self._tiles))

        x = sample(
            self._network,
            self._facts.schedule,
            self._z,
            self._available,
            self._request.steps,
            lambda step: self._noise(member, step),
            deterministic=self._request.deterministic,
            conditions=conditions,
            check=check,
        )
        self._progress.advance(len(self._tiles))
        return x

    def _noise(self, member: int, step: int) -> Tensor:
        """Noise of the ground under each tile: (N, bands of the model, s h, s w); zero in bands that are not there."""
        z, s = self._z, self._s
        h, w, bands = z.shape[-2] * s, z.shape[-1] * s, len(self._facts.bands)
        planes = [
            ground_noise(self._request.seed, member, step, t.col_out, t.row_out, w, h, bands, z.device)
            for t in self._tiles
        ]
        # A stack of one would be a copy.
        together = planes[0][None] if len(planes) == 1 else torch.stack(planes)
        return together.mul_(self._available[:, :, None, None])
