"""The one way through: a request in, files and a result out."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from ..core.errors import InvalidParameter, NotReflectance, RunCancelled
from ..core.files.sources import check_outputs
from ..core.files.temporary import remove_leftovers
from ..core.forecast.estimate import cache_bytes
from ..core.model import check_all_bands
from ..core.progress import Progress
from ..core.request import SuperResolveRequest, SuperResolveResult
from ..core.text import Text
from ..core.tiles.plan import Tile, TilePlan, plan_tiles
from ..core.tiles.window import Window
from ..core.version import version
from .coarse.bands import CoarseBands
from .coarse.finer import Finer
from .coarse.fit import check_fit
from .coarse.weights import load_guided
from .compute.devices import choose_device, device_name
from .compute.engine_cache import EngineCache as EngineCache
from .compute.loader import Facts
from .compute.precision import MOST_CHANGE
from .compute.runner import OUT_OF_ROOM, Engine, EngineResult, EngineTile
from .compute.sensor import assumed_sensor
from .judging.sampling import judge_scene
from .read_ahead import Ahead, Behind
from .reading.classification import LeftOut
from .reading.radiometry import fill_invalid
from .reading.scene import Scene
from .stack.file import DatesFile
from .writing.journal import Journal, fingerprint, listed, sources
from .writing.outputs import Batch, Outputs, Piece
from .writing.report import messages
from .writing.target import check_target
from .writing.writer import cancelled

# For reading, until it is known what is read, and at least.
SMALL_CACHE_BYTES = 16_000_000


def super_resolve(
    request: SuperResolveRequest, progress: Progress, cache: EngineCache | None = None, part: bool = False
) -> SuperResolveResult:
    """Run a request from file to file.

    Nothing appears at the output's place unless everything has succeeded; memory does not grow with the scene.

    Args:
        request: what to do.
        progress: told of work done; asked whether the run was cancelled.
        cache: keeps the engine for the next run.
        part: whether this is one part of a scene whose values were judged as a whole. A part may be nothing but NoData.

    Raises:
        SuperResolutionError: one of its children, with what, where and what to do.
    """
    began = time.monotonic()
    request.validate()
    check_outputs(request.outputs, request.inputs, listed)
    for path in request.outputs:
        check_target(path, request.overwrite)
    cache = cache or EngineCache()
    # First of all: it says which bands are needed, and a model that cannot be used is refused before anything is done.
    checkpoint = cache.checkpoint(request.model)
    facts = checkpoint.facts
    request = _as_drawn(request, facts, progress)
    # In bytes, other than GDAL's own setting of that name.
    with rasterio.Env(GDAL_CACHEMAX=SMALL_CACHE_BYTES), Scene(request, facts.outline) as scene:
        window = scene.window(request.extent, request.extent_crs, request.extent_typed, part)
        assumed = assumed_sensor(facts, request.sharpness, scene.radiometry.dtype)
        coarse = _coarse_bands(request, scene, facts) if request.all_bands else None
        dates = DatesFile(request.stack, scene) if request.stack else None
        if dates is not None:
            assumed = replace(assumed, dates=dates.sampled)
        for level, text in messages(request, scene, facts, assumed, coarse):
            progress.message(text, level)
        if not part:
            _judge(scene, window, request.input, progress)
            for text in check_fit(scene, coarse, window) if coarse is not None else ():
                progress.message(text, "warning")
        engine = cache.engine(checkpoint, request, scene.roles, assumed)
        _say_how(engine, request, progress)
        # Before anybody looks how much room there is.
        remove_leftovers(*(Path(path).parent for path in request.outputs))
        run = _Run(request, scene, window, engine, progress, dates, coarse)
        run.execute(part)
        if request.scl and not part:
            for level, text in run.outputs.left_out.said(window.width * window.height):
                progress.message(text, level)
        return run.result(time.monotonic() - began)


def _coarse_bands(request: SuperResolveRequest, scene: Scene, facts: Facts) -> CoarseBands:
    """The 20 m bands of a scene, where the model's result can guide them. Raises as `CoarseBands`, and InvalidParameter."""
    check_all_bands(facts.outline)
    return CoarseBands(request, scene)


def _as_drawn(request: SuperResolveRequest, facts: Facts, progress: Progress) -> SuperResolveRequest:
    """The request as a model fulfils it: one whose samples add nothing is not asked for any, but for the uncertainty."""
    if facts.draws or request.method != "diffusion" or not (request.steps and request.temperature):
        return request
    progress.message(Text("This model draws nothing: the result is its estimate, whatever the preset."))
    return replace(request, temperature=0.0)


def _say_how(engine: Engine, request: SuperResolveRequest, progress: Progress) -> None:
    """Say where the run computes otherwise than asked, or otherwise than elsewhere."""
    if engine.device != choose_device(request.device):
        progress.message(OUT_OF_ROOM, "warning")
    if request.precision == "auto" and engine.precision != "fp32":
        progress.message(
            Text(
                "Computing in bfloat16, which is faster here and changes reflectance by no more than about {change:g}. PRECISION fp32 gives the same pixels on every machine.",
                change=MOST_CHANGE,
            )
        )
    if request.precision == "bf16" and engine.precision != "bf16":
        progress.message(Text("Computing in fp32: PRECISION bf16 is not to be had for this run here."), "warning")


def _judge(scene: Scene, window: Window, where: str, progress: Progress) -> None:
    """Say what is unlikely about the values of a scene. Raises NotReflectance for what cannot be right."""
    judgement = judge_scene(scene, window, where)
    if judgement.refusal is not None:
        raise judgement.refusal
    for text in judgement.warnings:
        progress.message(text, "warning")


class _Run:
    """One pass over the tiles of a window; `network_s` are the seconds for which there was a tile in the network."""

    def __init__(
        self,
        request: SuperResolveRequest,
        scene: Scene,
        window: Window,
        engine: Engine,
        progress: Progress,
        dates: DatesFile | None = None,
        coarse: CoarseBands | None = None,
    ) -> None:
        """Raises OutputNotWritable when there is no room for the outputs, InvalidParameter without bands that guide."""
        self._dates, self._coarse = dates, coarse
        self._request, self._scene, self._engine, self._progress = request, scene, engine, progress
        self._window = window
        self._s = engine.facts.scale_factor
        self._finer = (
            Finer(load_guided(), scene.roles, coarse.roles, engine.device, self._s) if coarse is not None else None
        )
        self._origin = scene.grid.origin_px()
        self._plan: TilePlan = plan_tiles(
            window,
            self._origin,
            engine.tile_px(request.tile_px, request.overlap_px),
            request.overlap_px,
            request.context_px,
            engine.halo_multiple,
            self._s,
        )
        self._work_per_tile = max(1, engine.evaluations(request)) + (coarse is not None)
        self.network_s = 0.0
        self.outputs = Outputs(request, scene, window, engine, self._plan, progress, coarse, self._finer)
        self.outputs.check_room()

    def result(self, seconds: float) -> SuperResolveResult:
        """What there is to be said of the run that was executed, which took `seconds`."""
        request, scene, engine, outputs = self._request, self._scene, self._engine, self.outputs
        facts, tally, left_out, agreement = engine.facts, outputs.tally, outputs.left_out, outputs.agreement
        return SuperResolveResult(
            output=request.output,
            uncertainty=request.uncertainty,
            width_out_px=self._window.width * facts.scale_factor,
            height_out_px=self._window.height * facts.scale_factor,
            pixel_size=math.hypot(scene.grid.transform.a, scene.grid.transform.d) / facts.scale_factor,
            crs=scene.grid.crs,
            bands=outputs.roles,
            consistency_rmse=agreement.rmse,
            consistency_max=agreement.largest,
            consistency_rmse_20m=outputs.coarse_agreement.rmse if self._finer is not None else None,
            seconds=seconds,
            network_seconds=self.network_s,
            device=device_name(engine.device),
            precision=engine.precision,
            quantification=scene.radiometry.quantification,
            offset=scene.radiometry.offset,
            radiometry=scene.radiometry.origin,
            model=facts.name,
            sha256=facts.sha256,
            mtf=engine.mtf + (tuple(self._finer.mtf) if self._finer is not None else ()),
            masked_px=left_out.masked,
            unclassified_px=left_out.unclassified,
            nodata_share=tally.nodata / tally.pixels,
            nothing_added_share=tally.unfamiliar / max(1, tally.valid),
            messages=tuple(self._progress.said),
        )

    def execute(self, part: bool = False) -> None:
        """Write all outputs.

        Raises:
            NotReflectance: they do not agree with the input, or nobody can know; unless this is a part of a scene.
        """
        progress, outputs = self._progress, self.outputs
        tile_px = max(self._plan.rows[0].length, self._plan.cols[0].length)
        batch_size = self._engine.batch_size(tile_px, self._request.batch)
        with ExitStack() as stack:
            journal = stack.enter_context(self._journal()) if self._request.resume else None
            stack.enter_context(outputs)
            try:
                done, batch_size = outputs.open(batch_size, journal)
                progress.start(len(self._plan) * self._work_per_tile, done * self._work_per_tile)
                reading = Ahead(self._pieces(done, batch_size), progress.check)
                writing = Behind(outputs.store, progress.check)
                with reading as ahead, writing as behind:
                    for pieces in ahead:
                        progress.check()
                        done += len(pieces)
                        results = self._compute(pieces)
                        if done == len(self._plan):
                            outputs.hurry()
                        behind.put(Batch(pieces, results, done))
                        # The next batch needs the room.
                        del pieces, results
                    behind.finish()
                if self._request.scl and not part:
                    outputs.left_out.check(self._request.scl, self._request.scl_classes)
                outputs.finish(part)
            except (NotReflectance, InvalidParameter):
                # There is nothing to resume.
                outputs.forget()
                raise
            except RunCancelled as error:
                # Not before nobody writes any more.
                raise cancelled() from error
            outputs.commit()

    def _journal(self) -> Journal:
        request, device = self._request, self._engine.device
        # Where the journal lies says which output it is of; the model is known by what is in it.
        facts: dict[str, Any] = {
            **request.to_dict(),
            **dict.fromkeys(("output", "model", "overwrite", "resume", "device")),
        }
        facts["uncertainty"] = request.uncertainty and os.path.realpath(request.uncertainty)
        run = (
            version(),
            self._engine.facts.sha256,
            # With more or fewer threads, sums are rounded in another order, which changes next to nothing.
            device.type if device.type == "cpu" else device_name(device),
            self._scene.radiometry,
            # It may come from a file beside the input.
            self._scene.grid,
            self._plan,
            (self._coarse.identity, self._finer.facts.sha256) if self._coarse and self._finer else None,
        )
        identity = fingerprint({**facts, "run": repr(run)}, sources(request))
        return Journal([Path(path) for path in request.outputs], identity)

    def _pieces(self, first: int, batch_size: int) -> Iterator[list[Piece]]:
        """Read batch after batch, from tile number `first` on; on a thread that has the scene to itself."""
        rows_px = self._plan.rows[0].length
        touched = self._scene.row_bytes(rows_px) + (self._coarse.row_bytes(rows_px) if self._coarse is not None else 0)
        wanted = min(touched, cache_bytes(self._request.samples, self._coarse is not None))
        # GDAL's options belong to a thread.
        with rasterio.Env(GDAL_CACHEMAX=max(SMALL_CACHE_BYTES, wanted)):
            tiles = list(self._plan)[first:]
            for number in range(0, len(tiles), batch_size):
                yield [self._read(tile) for tile in tiles[number : number + batch_size]]

    def _read(self, tile: Tile) -> Piece:
        pixels = self._scene.read(tile.window)
        rows, cols = tile.rows, tile.cols
        own = np.s_[rows.skip : rows.skip + rows.end - rows.seam, cols.skip : cols.skip + cols.end - cols.seam]
        left_out = pixels.doubts.at(own).count() if pixels.doubts is not None else LeftOut()
        if not pixels.valid.any():
            return Piece(tile, None, pixels.valid, pixels.odd, left_out)
        coarse = None
        if self._coarse is not None and self._finer is not None:
            coarse = self._finer.tile(self._coarse.read(tile.window), pixels.valid)
        filled = fill_invalid(pixels.reflectance, pixels.valid, self._engine.fill)
        col, row = tile.cols.start + self._origin[0], tile.rows.start + self._origin[1]
        others = self._dates.read(tile.window) if self._dates is not None else (None, None)
        source = EngineTile(filled, col * self._s, row * self._s, *others)
        return Piece(tile, source, pixels.valid, pixels.odd, left_out, coarse)

    def _compute(self, pieces: list[Piece]) -> list[EngineResult]:
        """Run what has anything valid through the network; elsewhere everything becomes NoData, whatever is there."""
        sources = [piece.source for piece in pieces if piece.source is not None]
        began = time.monotonic()
        found = self._engine.run(sources, self._request, self._progress) if sources else []
        if self._finer is not None:
            tiles = [piece.coarse for piece in pieces if piece.coarse is not None]
            found = self._finer.run(found, tiles, self._request, self._progress)
        computed = iter(found)
        self.network_s += time.monotonic() - began
        network = self._request.method != "bicubic"
        done = len(pieces) - len(sources)
        self._progress.advance(done * self._work_per_tile + (0 if network else len(sources)))
        _, h, w = pieces[0].valid.shape
        bands = len(self.outputs.roles)
        empty = np.broadcast_to(np.float32(0), (bands + self._request.measured_share, h * self._s, w * self._s))
        nothing = EngineResult(empty[:bands], empty if self._request.uncertainty else None)
        return [nothing if piece.source is None else next(computed) for piece in pieces]
