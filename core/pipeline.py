"""The one way through: a request in, files and a result out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import rasterio
from numpy.typing import NDArray

from .blend import SeamBlender
from .engine import Engine, EngineTile, device_name
from .engine_cache import EngineCache as EngineCache
from .grid import Window
from .progress import Progress
from .radiometry import Radiometry, fill_invalid
from .report import messages, tags
from .request import SuperResolveRequest, SuperResolveResult
from .scene import Scene
from .tiling import Tile, TilePlan, block_px, plan_tiles
from .writer import Writer, check_target

GDAL_CACHE_MB = 256
Array = NDArray[np.float32]


@dataclass
class _Agreement:
    """Running sum of the differences between the input and the output seen through the sensor model."""

    squares: float = 0.0
    count: int = 0
    largest: float = 0.0

    def add(self, difference: Array, valid: NDArray[np.bool_]) -> None:
        inside = difference[valid].astype(np.float64)
        if inside.size:
            self.squares += float((inside**2).sum())
            self.count += inside.size
            self.largest = max(self.largest, float(np.abs(inside).max()))

    @property
    def rmse(self) -> float:
        return (self.squares / self.count) ** 0.5 if self.count else 0.0


def super_resolve(
    request: SuperResolveRequest, progress: Progress, cache: EngineCache | None = None
) -> SuperResolveResult:
    """Run a request from file to file.

    Nothing appears at the output's place unless everything has succeeded; memory does not grow with the scene.

    Args:
        request: what to do.
        progress: told of work done; asked whether to go on.
        cache: keeps the engine for the next run.

    Raises:
        SuperResolutionError: one of its children, with what, where and what to do.
    """
    began = time.monotonic()
    request.validate()
    outputs = [path for path in (request.output, request.uncertainty) if path]
    for path in outputs:
        check_target(path, request.overwrite)
    cache = cache or EngineCache()
    # First of all: it says which bands are needed, and a model that cannot be used is refused before anything is done.
    checkpoint = cache.checkpoint(request.model)
    facts = checkpoint.facts
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_MB), Scene(request, facts.outline) as scene:
        window = scene.window(request.extent, request.extent_crs)
        said = messages(request, scene, facts)
        for level, text in said:
            progress.message(text, level)
        engine = cache.engine(checkpoint, request, scene.roles)
        run = _Run(request, scene, window, engine, progress)
        agreement = run.execute()
        return SuperResolveResult(
            output=request.output,
            uncertainty=request.uncertainty,
            width_out_px=window.width * facts.scale_factor,
            height_out_px=window.height * facts.scale_factor,
            pixel_m=abs(scene.grid.transform.a) / facts.scale_factor,
            crs=scene.grid.crs,
            bands=run.roles,
            consistency_rmse=agreement.rmse,
            consistency_max=agreement.largest,
            seconds=time.monotonic() - began,
            device=device_name(engine.device),
            quantification=scene.radiometry.quantification,
            offset=scene.radiometry.offset,
            radiometry=scene.radiometry.origin,
            model=facts.name,
            sha256=facts.sha256,
            messages=tuple(text for _, text in said),
        )


class _Run:
    """One pass over the tiles of a window."""

    def __init__(
        self, request: SuperResolveRequest, scene: Scene, window: Window, engine: Engine, progress: Progress
    ) -> None:
        self._request, self._scene, self._window, self._engine, self._progress = (
            request,
            scene,
            window,
            engine,
            progress,
        )
        self._s = engine.facts.scale_factor
        self._order = scene.order
        self.roles = tuple(scene.roles[i] for i in self._order)
        encoding = scene.radiometry.with_nodata() if scene.masked else scene.radiometry
        self._encoding: Radiometry = encoding.as_float() if request.output_type == "float32" else encoding
        self._origin = scene.grid.origin_px()
        self._plan: TilePlan = plan_tiles(
            window,
            self._origin,
            engine.tile_px(request.tile_px, request.overlap_px),
            request.overlap_px,
            engine.halo_multiple,
            self._s,
        )

    def execute(self) -> _Agreement:
        """Write all outputs; returns how well they agree with the input."""
        request, progress, s = self._request, self._progress, self._s
        grid = self._scene.grid.crop(self._window).refine(s)
        bands, agreement = len(self.roles), _Agreement()
        described = tags(request, self._engine.facts, self._encoding)
        block = block_px(s) * s
        with ExitStack() as stack:
            kept = self._scene.scales if request.output_type == "same" else (1.0, 0.0)
            writers = [
                stack.enter_context(Writer(request.output, grid, self.roles, self._encoding, described, kept, block))
            ]
            blenders = [SeamBlender(bands, self._window.col, self._window.width, s)]
            if request.uncertainty:
                encoding = self._scene.radiometry.as_float()
                described = {**described, "uncertainty": "error to expect, a standard deviation in reflectance"}
                writers.append(
                    stack.enter_context(
                        Writer(request.uncertainty, grid, self.roles, encoding, described, block_out_px=block)
                    )
                )
                blenders.append(SeamBlender(bands, self._window.col, self._window.width, s))
            work = len(self._plan) * max(1, self._engine.evaluations(request))
            progress.start(work)
            for batch in self._batches():
                inputs = [self._read(tile) for tile in batch]
                progress.check()
                outputs = self._engine.run([item[0] for item in inputs], request, progress)
                if request.method == "bicubic":
                    progress.advance(len(batch))
                for tile, (source, valid), result in zip(batch, inputs, outputs):
                    self._check_agreement(tile, source.reflectance, valid, result.mean, agreement)
                    for writer, blender, values in zip(writers, blenders, (result.mean, result.deviation)):
                        if values is not None:
                            self._emit(tile, values, valid, writer, blender)
                progress.check()
            writers[0].update_tags(SUBPIXEL_CONSISTENCY_RMSE=f"{agreement.rmse:.3g}")
            for writer in writers:
                writer.finish()
                progress.check()
            for writer in writers:
                writer.commit()
        return agreement

    def _batches(self) -> Iterator[list[Tile]]:
        tile_px = max(self._plan.rows[0].length, self._plan.cols[0].length)
        size = self._engine.batch_size(tile_px, self._request.batch)
        batch: list[Tile] = []
        for tile in self._plan:
            batch.append(tile)
            if len(batch) == size:
                yield batch
                batch = []
        if batch:
            yield batch

    def _read(self, tile: Tile) -> tuple[EngineTile, NDArray[np.bool_]]:
        pixels = self._scene.read(tile.window)
        filled = fill_invalid(pixels.reflectance, pixels.valid, self._engine.fill)
        col, row = tile.cols.start + self._origin[0], tile.rows.start + self._origin[1]
        return EngineTile(filled, col * self._s, row * self._s), pixels.valid

    def _check_agreement(
        self, tile: Tile, lr: Array, valid: NDArray[np.bool_], hr: Array, agreement: _Agreement
    ) -> None:
        """Compare where the sensor's footprint is valid throughout, on values as they will be stored."""
        stored = (
            self._encoding
            if self._encoding.nodata is None
            else Radiometry(
                self._encoding.quantification, self._encoding.offset, None, self._encoding.dtype, self._encoding.origin
            )
        )
        everywhere = np.ones(hr.shape, bool)
        seen = self._engine.observe(stored.to_reflectance(stored.to_dn(hr, everywhere)))
        rows = slice(tile.rows.skip, tile.rows.skip + tile.rows.end - tile.rows.seam)
        cols = slice(tile.cols.skip, tile.cols.skip + tile.cols.end - tile.cols.seam)
        agreement.add((seen - lr)[:, rows, cols], _erode(valid)[:, rows, cols])

    def _emit(self, tile: Tile, values: Array, valid: NDArray[np.bool_], writer: Writer, blender: SeamBlender) -> None:
        s, rows, cols = self._s, tile.rows, tile.cols
        support = values[
            :, rows.skip * s : (rows.skip + rows.support) * s, cols.skip * s : (cols.skip + cols.support) * s
        ]
        window, blended = blender.add(tile, support)
        own = valid[:, rows.skip : rows.skip + rows.end - rows.seam, cols.skip : cols.skip + cols.end - cols.seam]
        mask = np.repeat(np.repeat(own, s, axis=1), s, axis=2)
        local = Window(
            window.col - self._window.col * s, window.row - self._window.row * s, window.width, window.height
        )
        writer.write(local, writer.radiometry.to_dn(blended[self._order], mask[self._order]))


def _erode(valid: NDArray[np.bool_], reach: int = 2) -> NDArray[np.bool_]:
    """Pixels whose neighbourhood of `reach` pixels is valid throughout."""
    if valid.all():
        return valid
    out = np.pad(valid, ((0, 0), (reach, reach), (reach, reach)), constant_values=True)
    h, w = valid.shape[1:]
    result = valid.copy()
    for dy in range(2 * reach + 1):
        for dx in range(2 * reach + 1):
            result &= out[:, dy : dy + h, dx : dx + w]
    return result
