"""The outputs of a run: what the network makes is blended, encoded, compressed and written, and journalled if wanted."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import astuple, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...core.errors import OutputNotWritable
from ...core.forecast.estimate import FLOAT_BYTES, layer_bytes
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...core.sentinel2.bands import TEN_BANDS
from ...core.text import Text
from ...core.tiles.plan import Tile, TilePlan, block_px
from ...core.tiles.window import Window
from ..coarse.bands import RATIO, CoarseBands
from ..coarse.finer import CoarseTile, Finer
from ..compute.runner import Engine, EngineResult, EngineTile
from ..judging.judgement import check_outcome, nothing_valid
from ..reading.classification import LeftOut
from ..reading.radiometry import Radiometry
from ..reading.scene import Scene
from ..reading.tally import Tally
from .agreement import Agreement, erode
from .blend import SeamBlender
from .in_order import InOrder
from .journal import Arrays, Journal, part, remove_abandoned, resumable_name
from .report import afterwards, tags
from .target import check_room
from .writer import OutputLayer, Writer, commit_together

# Beyond that the thread that hands out the work is what others wait for.
MAX_THREADS = 8
# Name of the last band of the uncertainty where it is asked for.
MEASURED_SHARE = "measured share"
Array = NDArray[np.float32]
Mask = NDArray[np.bool_]
# Differences (C, h, w), where the sensor's footprint is valid throughout, and where the pixel is.
Compared = tuple[Array, Mask, Mask]


@dataclass(frozen=True)
class Piece:
    """A tile as it was read; there is no source where nothing valid is in reach of it.

    `left_out` is what the scene classification says of the pixels that are its own; `coarse` are the 20 m bands, where they
    are asked for.
    """

    tile: Tile
    source: Optional[EngineTile]
    valid: Mask
    odd: NDArray[np.uint8]
    left_out: LeftOut
    coarse: Optional[CoarseTile] = None

    def there(self, count: int) -> Mask:
        """(count, H, W) where bands are valid, those of 20 m behind the others: nowhere in a tile that they were not read for."""
        if count == len(self.valid):
            return self.valid
        nowhere = np.zeros((count - len(self.valid), *self.valid.shape[1:]), bool)
        return np.concatenate([self.valid, nowhere if self.coarse is None else self.coarse.there])


@dataclass(frozen=True)
class Batch:
    """Pieces with what the network made of them; so many tiles of the plan are `done` with the last of them."""

    pieces: list[Piece]
    results: list[EngineResult]
    done: int


@dataclass(frozen=True)
class _Point:
    """How far a run was: tiles done, tiles in a batch, precision, and what was counted."""

    done: int
    batch_size: int
    precision: str
    inside: Agreement
    rims: Agreement
    tally: Tally
    left_out: LeftOut
    coarse_inside: Agreement
    coarse_rims: Agreement

    @classmethod
    def restored(cls, saved: Arrays) -> _Point:
        """From a journal. Raises KeyError, ValueError where that holds something else."""
        return cls(
            int(saved["done"]),
            int(saved["batch_size"]),
            str(saved["precision"]),
            Agreement.restored(saved["inside"]),
            Agreement.restored(saved["rims"]),
            Tally.restored(saved["tally"]),
            LeftOut(*(int(count) for count in saved["left_out"])),
            Agreement.restored(saved["coarse_inside"]),
            Agreement.restored(saved["coarse_rims"]),
        )


def _rank(role: str) -> int:
    """Place of a band in products."""
    return TEN_BANDS.index(role) if role in TEN_BANDS else len(TEN_BANDS)


class Outputs:
    """Output and uncertainty in the making. Leaving the context without `commit` removes them, unless a journal was
    begun: then they stay for a run that resumes, until `forget`.

    Attributes:
        roles: bands of the result, in output order.
        inside, rims: agreement with the input of what was stored so far: of pixels whose neighbours are valid too, and of all
            valid ones.
        coarse_inside, coarse_rims: the same of the 20 m bands.
        tally: what was counted of the input so far.
        left_out: of it by the scene classification.
    """

    def __init__(
        self,
        request: SuperResolveRequest,
        scene: Scene,
        window: Window,
        engine: Engine,
        plan: TilePlan,
        progress: Progress,
        coarse: Optional[CoarseBands] = None,
        finer: Optional[Finer] = None,
    ) -> None:
        self._request, self._scene, self._window, self._engine = request, scene, window, engine
        self._plan, self._progress, self._finer = plan, progress, finer
        self._s = engine.facts.scale_factor
        given = (*scene.roles, *(finer.roles if finer is not None else ()))
        # All together are in the order of products.
        self._order = scene.order if finer is None else sorted(range(len(given)), key=lambda i: _rank(given[i]))
        self.roles = tuple(given[i] for i in self._order)
        masked = scene.masked or (coarse is not None and coarse.masked)
        encoding = scene.radiometry.with_nodata() if masked else scene.radiometry
        self._encoding: Radiometry = encoding.as_float() if request.output_type == "float32" else encoding
        self._paths = [path for path in (request.output, request.uncertainty) if path]
        more = (MEASURED_SHARE,) if request.measured_share else ()
        self._names = [self.roles, (*self.roles, *more)]
        self._blenders = [
            SeamBlender(len(names), window.col, window.width, self._s) for _, names in zip(self._paths, self._names)
        ]
        self._writers: list[Writer] = []
        self._stack = ExitStack()
        # As long as the network needs the CPU, one thread is enough for this.
        held = engine.device.type == "cpu" and request.method != "bicubic"
        threads = min(MAX_THREADS, os.cpu_count() or 1)
        # Blocks of the files, which are small and many; and whole tiles, to be encoded and to be compared with the input.
        self._compressing = InOrder(threads, held=held)
        self._encoding_tiles, self._comparing = (InOrder(threads, waiting=1, held=held) for _ in range(2))
        self._journal: Optional[Journal] = None
        self._batch_size = 0
        self.inside, self.rims, self.tally, self.left_out = Agreement(), Agreement(), Tally(), LeftOut()
        self.coarse_inside, self.coarse_rims = Agreement(), Agreement()

    @property
    def agreement(self) -> Agreement:
        """How well what was stored so far agrees with the input; where NoData is everywhere near, of what there is."""
        return self.inside if self.inside.count else self.rims

    @property
    def coarse_agreement(self) -> Agreement:
        """The same of the 20 m bands, each beside what was measured at 20 m."""
        return self.coarse_inside if self.coarse_inside.count else self.coarse_rims

    def _agree(self, found: Compared) -> None:
        difference, inside, valid = found
        self.inside.add(difference, inside)
        self.rims.add(difference, valid)

    def _coarse_agree(self, found: Compared) -> None:
        difference, inside, valid = found
        self.coarse_inside.add(difference, inside)
        self.coarse_rims.add(difference, valid)

    def check_room(self) -> None:
        """See that the disks have room. Raises OutputNotWritable."""
        pixels = self._window.width * self._window.height * self._s**2
        sizes = [np.dtype(self._encoding.dtype).itemsize, FLOAT_BYTES]
        layers = zip(self._paths, self._names, sizes)
        needs = {path: layer_bytes(pixels * len(names), sample_bytes) for path, names, sample_bytes in layers}
        if self._request.resume:
            # What an interrupted run has written is there already.
            for path in needs:
                begun = resumable_name(Path(path))
                needs[path] -= begun.stat().st_size if begun.exists() else 0
        check_room(needs)

    def __enter__(self) -> Outputs:
        return self

    def __exit__(self, *_: object) -> None:
        with self._compressing, self._encoding_tiles, self._comparing:
            self._stack.close()

    def open(self, batch_size: int, journal: Optional[Journal]) -> tuple[int, int]:
        """Begin, or resume where the journal ends, in the precision that it was computed in.

        Args:
            batch_size: tiles in a batch.
            journal: to be kept; None keeps none.

        Returns:
            How many tiles are done already, and how many a batch must have.
        """
        self._journal, self._batch_size = journal, batch_size
        saved = journal.read() if journal is not None else None
        if saved is not None:
            precision = self._engine.precision
            try:
                point = _Point.restored(saved)
                self._resume(point, saved)
                return point.done, point.batch_size
            except (KeyError, ValueError):
                self._engine.use_precision(precision)
                for writer in self._writers:
                    writer.keep = False
                self._stack.close()
        if journal is not None and journal.exists:
            self._progress.message(
                Text("What an interrupted run has left does not belong to this run; starting over."), "warning"
            )
            self.forget()
        self._open_writers(None)
        return 0, batch_size

    def _resume(self, point: _Point, saved: Arrays) -> None:
        """Bring the engine's precision, files, seams and counts to where they were.

        Raises:
            KeyError, ValueError: that is not possible.
        """
        # With other batches, results might be rounded differently; so they are in another precision, which a test of speed
        # may have chosen this time.
        self._engine.use_precision(point.precision)
        if self._engine.precision != point.precision:
            raise ValueError("it was computed in a precision that is not to be had here")
        self._open_writers(saved)
        for number, blender in enumerate(self._blenders):
            blender.restore(part(saved, f"blender{number}"))
        self.inside, self.rims, self.tally, self.left_out = point.inside, point.rims, point.tally, point.left_out
        self.coarse_inside, self.coarse_rims = point.coarse_inside, point.coarse_rims
        self._batch_size = point.batch_size
        self._progress.message(Text("Going on after {done} of {total} tiles.", done=point.done, total=len(self._plan)))

    def _open_writers(self, saved: Optional[Arrays]) -> None:
        request, self._writers = self._request, []
        grid = self._scene.grid.crop(self._window).refine(self._s)
        described = tags(request, self._engine.facts, self._encoding, self._engine.precision, self._engine.mtf)
        described = {**self._scene.source_tags, **described}
        layers = [(self._encoding, described)]
        if request.uncertainty:
            described = {**described, "uncertainty": "error to expect, a standard deviation in reflectance"}
            layers.append((self._scene.radiometry.as_float(), described))
        for number, (path, names, (encoding, described)) in enumerate(zip(self._paths, self._names, layers)):
            layer = OutputLayer(path, grid, names, encoding, described, block_px(self._s) * self._s)
            writer = Writer(
                layer,
                resumable_name(Path(path)) if request.resume else None,
                part(saved, f"writer{number}") if saved is not None else None,
                self._compressing,
            )
            self._writers.append(self._stack.enter_context(writer))

    def store(self, batch: Batch) -> None:
        """Blend, encode and write a batch; batches come in the order of the plan."""
        for piece, result in zip(batch.pieces, batch.results):
            self._progress.check()
            self._count(piece, result)
            self.left_out += piece.left_out
            if piece.source is not None:
                own = result.mean[: len(piece.valid)]
                compared = partial(self._differences, piece.tile, piece.source.reflectance, piece.valid, own)
                self._comparing.add(compared, self._agree)
            if piece.coarse is not None:
                others = result.mean[len(piece.valid) :]
                self._comparing.add(
                    partial(self._coarse_differences, piece.tile, piece.coarse, others), self._coarse_agree
                )
            for writer, blender, values in zip(self._writers, self._blenders, (result.mean, result.deviation)):
                if values is not None:
                    self._emit(piece.tile, values, piece.there(len(self.roles)), writer, blender)
        across = len(self._plan.cols)
        row_completed = batch.done // across > (batch.done - len(batch.pieces)) // across
        if self._journal is not None and row_completed:
            self._save(self._journal, batch.done)

    def _count(self, piece: Piece, result: EngineResult) -> None:
        """Count what a tile writes of, which is less than it has read."""
        rows, cols = piece.tile.rows, piece.tile.cols
        own = np.s_[rows.skip : rows.skip + rows.end - rows.seam, cols.skip : cols.skip + cols.end - cols.seam]
        bands = (slice(None), *own)
        self.tally.add(
            None if piece.source is None else piece.source.reflectance[bands],
            piece.valid[bands],
            piece.odd[own],
            None if result.kept is None else result.kept[own],
            None if result.drawn is None else result.drawn[own],
        )

    def hurry(self) -> None:
        """Use the whole CPU from here on: the network is done. May be called on any thread."""
        for threads in (self._encoding_tiles, self._comparing, self._compressing):
            threads.release()

    def _settle(self) -> None:
        """Wait until everything stored so far is with the writers."""
        for threads in (self._encoding_tiles, self._comparing, self._compressing):
            threads.finish()

    def _save(self, journal: Journal, done: int) -> None:
        self._settle()
        arrays: Arrays = {
            "done": np.array(done),
            "batch_size": np.array(self._batch_size),
            "precision": np.array(self._engine.precision),
            "inside": self.inside.state(),
            "rims": self.rims.state(),
            "tally": self.tally.state(),
            "left_out": np.array(astuple(self.left_out)),
            "coarse_inside": self.coarse_inside.state(),
            "coarse_rims": self.coarse_rims.state(),
        }
        for number, (writer, blender) in enumerate(zip(self._writers, self._blenders)):
            arrays.update({f"writer{number}/{name}": values for name, values in writer.state().items()})
            arrays.update({f"blender{number}/{name}": values for name, values in blender.state().items()})
        journal.save(arrays)
        for writer in self._writers:
            writer.keep = True

    def finish(self, part: bool = False) -> None:
        """Complete the files where they are.

        Args:
            part: of a scene, which may be nothing but NoData.

        Raises:
            NotReflectance: they do not agree with the input.
            RunCancelled, OutputNotWritable.
        """
        self._settle()
        if not part:
            self._check()
        for level, text in afterwards(self.tally):
            self._progress.message(text, level)
        if self.agreement.count:
            self._writers[0].update_tags(SUBPIXEL_CONSISTENCY_RMSE=f"{self.agreement.rmse:.3g}")
        if self.coarse_agreement.count:
            self._writers[0].update_tags(SUBPIXEL_CONSISTENCY_RMSE_20M=f"{self.coarse_agreement.rmse:.3g}")
        # Files of one run have it in common.
        made = "-".join(writer.checksum for writer in self._writers)
        for writer in self._writers:
            self._progress.check()
            writer.update_tags(SUBPIXEL_RUN=made)
            writer.finish()
        self._progress.check()

    def _check(self) -> None:
        """See that what was made agrees with the input. Raises NotReflectance."""
        where = self._request.input
        if not self.tally.any_valid:
            raise nothing_valid(where)
        check_outcome(self.agreement.rmse, self.tally.contrast, where)
        if self._finer is not None and self.coarse_agreement.count:
            check_outcome(self.coarse_agreement.rmse, self.tally.contrast, where)

    def commit(self) -> None:
        """Put the files in their places. Raises OutputNotWritable; what is made is kept under other names then."""
        try:
            commit_together(self._writers)
        except OutputNotWritable:
            self._remove_journal()
            raise
        self.forget()
        if self._journal is None:
            # There is nothing left to be resumed.
            for path in self._paths:
                remove_abandoned(Path(path))

    def forget(self) -> None:
        """Leave nothing for another run to resume."""
        for writer in self._writers:
            writer.keep = False
        self._remove_journal()

    def _remove_journal(self) -> None:
        if self._journal is not None:
            self._journal.remove()

    def _as_stored(self, hr: Array) -> Array:
        """Values (C, H, W) as they will be stored."""
        stored = replace(self._encoding, nodata=None)
        everywhere = np.ones(hr.shape[1:], bool)
        # Band by band, which takes less memory.
        as_stored = np.empty_like(hr)
        for band, values in zip(as_stored, hr):
            band[:] = stored.to_reflectance(stored.to_dn(values, everywhere))
        return as_stored

    def _coarse_differences(self, tile: Tile, coarse: CoarseTile, hr: Array) -> Compared:
        """Compare the 20 m bands with what was measured, at those of their pixels that begin on what the tile owns."""
        seen = self._finer.observe(coarse, self._as_stored(hr)) if self._finer is not None else coarse.reflectance
        parts = []
        for span, before in ((tile.rows, coarse.row_px), (tile.cols, coarse.col_px)):
            first, last = span.skip + before, span.skip + span.end - span.seam + before
            parts.append(slice(-(-first // RATIO), -(-last // RATIO)))
        whole = coarse.measured
        return (
            (seen - coarse.reflectance)[:, parts[0], parts[1]],
            erode(whole)[:, parts[0], parts[1]],
            whole[:, parts[0], parts[1]],
        )

    def _differences(self, tile: Tile, lr: Array, valid: Mask, hr: Array) -> Compared:
        """Compare on values as they will be stored."""
        seen = self._engine.observe(self._as_stored(hr))
        rows = slice(tile.rows.skip, tile.rows.skip + tile.rows.end - tile.rows.seam)
        cols = slice(tile.cols.skip, tile.cols.skip + tile.cols.end - tile.cols.seam)
        return (seen - lr)[:, rows, cols], erode(valid)[:, rows, cols], valid[:, rows, cols]

    def _emit(self, tile: Tile, values: Array, valid: Mask, writer: Writer, blender: SeamBlender) -> None:
        s, rows, cols = self._s, tile.rows, tile.cols
        support = values[
            :, rows.skip * s : (rows.skip + rows.support) * s, cols.skip * s : (cols.skip + cols.support) * s
        ]
        window, blended = blender.add(tile, support)
        own = valid[:, rows.skip : rows.skip + rows.end - rows.seam, cols.skip : cols.skip + cols.end - cols.seam]
        local = Window(
            window.col - self._window.col * s, window.row - self._window.row * s, window.width, window.height
        )

        def encode() -> NDArray[Any]:
            # The measured share, which comes last, is of all bands of 10 m together.
            together = own[: len(self._scene.roles)].all(axis=0)
            theres = [own[i] for i in self._order] + [together] * (len(blended) - len(own))
            order = [*self._order, *range(len(own), len(blended))]
            repeated = (there.repeat(s, axis=0).repeat(s, axis=1) for there in theres)
            return np.stack([writer.radiometry.to_dn(blended[i], there) for i, there in zip(order, repeated)])

        self._encoding_tiles.add(encode, partial(writer.write, local))
