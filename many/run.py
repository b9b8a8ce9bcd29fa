"""The client's side: plans scenes, hands out pieces, hears of them, and writes the catalogue."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.checkpoint import BESIDES
from ..core.errors import (
    EngineFailed,
    OutputExists,
    OutputNotWritable,
    RunCancelled,
    error_from_dict,
)
from ..core.model import Outline, check_all_bands, read_model
from ..core.process.failures import understood
from ..core.request import AUTO_SCL, SuperResolveRequest, split_reference
from ..core.version import ROOT, version
from ..engine.reading.classification import LeftOut
from . import bootstrap
from .catalogue import describe, forget, strangers, write_catalogue
from .cluster import Workers, connected
from .heard import Heard, warnings_in, warnings_of
from .items import Item, find_items
from .leftovers import remove_leftovers
from .pieces import check_place, fits
from .plan import DEFAULT_SIDE_PX, Piece, ScenePlan, check_side, plan_scene

Say = Callable[[str], None]
Waiting = list[tuple[ScenePlan, Piece]]


@dataclass
class Outcome:
    """What a run over many scenes came to.

    Attributes:
        scenes: names of those that are complete.
        failed: errors by name of the scene.
        warnings: what to be wary of, by name of the scene.
        made, skipped: pieces.
        workers: process ids that made pieces.
    """

    scenes: list[str] = field(default_factory=list)
    failed: dict[str, list[str]] = field(default_factory=dict)
    made: int = 0
    skipped: int = 0
    workers: set[int] = field(default_factory=set)
    warnings: dict[str, Heard] = field(default_factory=dict)

    def warn(self, name: str, texts: Iterable[str], say: Say) -> None:
        """Say and keep warnings of a scene, each kind once."""
        heard = self.warnings.setdefault(name, Heard())
        for text in texts:
            if heard.add(text):
                say(f"{name}: Warning: {text}")

    def fail(self, name: str, error: object) -> None:
        """Note an error of a scene, each once."""
        said = self.failed.setdefault(name, [])
        if str(error) not in said:
            said.append(str(error))


class _ByValue:
    """Stands for `bootstrap.run_piece` until it is sent: workers need not know the package beforehand."""

    def __call__(self, root: str, task: dict[str, Any]) -> dict[str, Any]:
        return bootstrap.run_piece(root, task)

    def __reduce__(self) -> tuple[Callable[[bytes], Any], tuple[bytes]]:
        import cloudpickle

        cloudpickle.register_pickle_by_value(bootstrap)
        return cloudpickle.loads, (cloudpickle.dumps(bootstrap.run_piece),)


def superresolve_many(
    words: list[str],
    out: Path,
    base: SuperResolveRequest,
    workers: Workers,
    side_px: int = DEFAULT_SIDE_PX,
    say: Say = print,
    watch: Callable[[Any], None] = lambda client: None,
) -> Outcome:
    """Super-resolve scenes, piece by piece.

    An error of one scene does not stop the others; what is there and fits is left alone.

    Args:
        words: files, folders, globs, lists of paths, STAC items.
        out: folder of the results, made if need be.
        base: what is asked of every scene; its input and output do not count, its uncertainty says whether.
        workers: what to compute with.
        side_px: side of a piece, source pixels.
        say: told of progress, line by line.
        watch: given the client once there is one.

    Raises:
        InvalidParameter: the command is not in order, or names nothing; the model gives no bands of 20 m that are wanted.
        OutputNotWritable: the folder cannot be made.
        EngineFailed, DeviceUnavailable: there is nothing to compute with.
    """
    base.validate()
    base = _for_any_worker(base)
    workers.check()
    model = read_model(base.model)
    check_side(side_px, model.scale_factor)
    if base.all_bands:
        check_all_bands(model)
    items = find_items(words, model.bands, model.required_bands)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritable("The output's folder cannot be created.", f"{out}: {error.strerror}") from error
    # Workers may stand elsewhere.
    out, outcome = out.resolve(), Outcome()
    plans = _planned(items, lambda item: plan_scene(item, base, model, out, side_px), outcome, say)
    try:
        _run(plans, model, workers, outcome, say, watch)
    finally:
        for plan in plans:
            remove_leftovers(plan.folder)
    for plan in plans:
        if plan.item.name not in outcome.failed:
            outcome.scenes.append(plan.item.name)
    if outcome.scenes:
        say(f"Catalogue: {write_catalogue(out)}")
    return outcome


def _planned(
    items: Iterable[Item], plan_of: Callable[[Item], ScenePlan], outcome: Outcome, say: Say
) -> list[ScenePlan]:
    """The plans of the scenes that can be used, each with a word on its encoding."""
    plans = []
    for item in items:
        with _scene_alone(item.name, outcome, say):
            plan = plan_of(item)
            values = plan.encoding
            say(f"{item.name}: reflectance = (DN + {values.offset:g}) / {values.quantification:g} ({values.origin})")
            outcome.warn(item.name, plan.doubts, say)
            plans.append(plan)
    return plans


@contextmanager
def _scene_alone(name: str, outcome: Outcome, say: Say) -> Iterator[None]:
    """Whatever goes wrong is noted for that scene, and stops no other."""
    try:
        yield
    except RunCancelled:
        raise
    except Exception as error:
        said = understood(error)
        outcome.fail(name, said)
        say(f"{name}: Error: {said}")


def _for_any_worker(request: SuperResolveRequest) -> SuperResolveRequest:
    """The same request for workers that stand in other folders and compute on other devices."""

    def absolute(path: str | None) -> str | None:
        return os.path.abspath(path) if path and os.path.exists(path) else path

    def whole(band: int | str) -> int | str:
        path = split_reference(band)[0] if isinstance(band, str) else ""
        return f"{absolute(path)}{str(band)[len(path) :]}" if path else band

    bands = {role: whole(band) for role, band in request.bands.items()}
    scl = request.scl if request.scl == AUTO_SCL else absolute(request.scl)
    # Whichever worker makes a piece, its pixels are the same.
    precision = "fp32" if request.precision == "auto" else request.precision
    return replace(
        request,
        model=request.model if request.model in BESIDES else absolute(request.model),
        scl=scl,
        bands=bands,
        precision=precision,
    )


@dataclass
class _Scene:
    """A scene whose pieces are on their way.

    Attributes:
        missing: pieces that are still to be made.
        left_out: source pixels that the scene classification has made NoData in those that were made now.
        pixels: all source pixels of those.
    """

    missing: int = 0
    left_out: LeftOut = field(default_factory=LeftOut)
    pixels: int = 0


def _run(
    plans: list[ScenePlan],
    model: Outline,
    workers: Workers,
    outcome: Outcome,
    say: Say,
    watch: Callable[[Any], None],
) -> None:
    """Make what is missing, and describe each scene as soon as it is complete."""
    total, waiting = sum(len(plan.pieces) for plan in plans), []
    for plan in plans:
        missing = _missing(plan, outcome, say)
        with _scene_alone(plan.item.name, outcome, say):
            _begin(plan, missing)
            waiting += [(plan, piece) for piece in missing]
    say(f"{len(plans)} scene(s), {total} block(s): {len(waiting)} to be made, {outcome.skipped} there already")
    if not waiting:
        return
    scenes = {plan.item.name: _Scene() for plan, _ in waiting}
    for plan, _ in waiting:
        scenes[plan.item.name].missing += 1
    with connected(workers, say) as (client, threads):
        watch(client)
        for number, (plan, piece, done) in enumerate(_finished(client, threads, waiting, model, workers), start=1):
            name, scene = plan.item.name, scenes[plan.item.name]
            place = f"[{number}/{len(waiting)}] {name}/{Path(piece.request.output).name}"
            if "error" in done:
                outcome.fail(name, done["error"])
                say(f"{place}: Error: {done['error']}")
            else:
                say(f"{place}: {done['seconds']:.1f} s, process {done['pid']}")
                _note(name, piece, done, scene, outcome, say)
            scene.missing -= 1
            if scene.missing == 0 and name not in outcome.failed:
                with _scene_alone(name, outcome, say):
                    describe(plan)
                    _say_left_out(name, piece, scene, say)


def _missing(plan: ScenePlan, outcome: Outcome, say: Say) -> list[Piece]:
    """The pieces of a scene that are not there yet; of the others it notes their warnings."""
    missing = []
    for piece in plan.pieces:
        if all(fits(path, piece.fingerprint) for path in piece.paths):
            outcome.skipped += 1
            outcome.warn(plan.item.name, warnings_of(piece.request.output), say)
        else:
            missing.append(piece)
    return missing


def _begin(plan: ScenePlan, missing: list[Piece]) -> None:
    """Make room for the pieces of a scene that are missing; describe it where none is.

    Raises:
        OutputExists: something else is in their place.
    """
    for piece in missing:
        check_place(piece.paths, piece.fingerprint, piece.request.overwrite)
    if not missing:
        describe(plan)
        return
    others = strangers(plan)
    if others and not missing[0].request.overwrite:
        raise OutputExists(
            "The folder has blocks of another extent or size of the scene.",
            str(others[0]),
            "Choose another folder, remove them, or allow overwriting.",
        )
    forget(plan)


def _note(name: str, piece: Piece, done: dict[str, Any], scene: _Scene, outcome: Outcome, say: Say) -> None:
    """Count a piece that was made, by what the worker says of it."""
    outcome.made += 1
    outcome.workers.add(done["pid"])
    outcome.warn(name, warnings_in(done["warnings"]), say)
    scene.left_out += LeftOut(*done.get("left_out", (0, 0)))
    scene.pixels += piece.window.width * piece.window.height


def _say_left_out(name: str, piece: Piece, scene: _Scene, say: Say) -> None:
    """Say what the scene classification has left out of a complete scene, of which this is any piece."""
    if piece.request.scl and scene.pixels:
        for level, text in scene.left_out.said(scene.pixels):
            say(f"{name}: {'Warning: ' if level == 'warning' else ''}{text}")


def _finished(
    client: Any, threads: int | None, waiting: Waiting, model: Outline, workers: Workers
) -> Iterator[tuple[ScenePlan, Piece, dict[str, Any]]]:
    """Hand out all pieces and give back each as it is done, with what the worker says or an `error`."""
    from distributed import as_completed

    futures = _handed_out(client, threads, waiting, model, workers)
    try:
        for future in as_completed(list(futures)):
            plan, piece = futures.pop(future)
            yield plan, piece, _answer(future, piece)
    finally:
        client.cancel(list(futures))


def _handed_out(
    client: Any, threads: int | None, waiting: Waiting, model: Outline, workers: Workers
) -> dict[Any, tuple[ScenePlan, Piece]]:
    """The scene and the piece of each task that the client now has, by its future."""
    work, futures = _ByValue(), {}
    for plan, piece in waiting:
        task = {
            "request": piece.request.to_dict(),
            "fingerprint": piece.fingerprint,
            "sha256": model.sha256,
            "version": version(),
            "threads": threads,
        }
        future = client.submit(
            work,
            str(ROOT),
            task,
            key=f"{plan.item.name}/{Path(piece.request.output).stem}-{piece.fingerprint[:8]}-{os.urandom(4).hex()}",
            retries=workers.deaths,
            resources={"GPU": 1} if workers.gpu else None,
            pure=False,
        )
        futures[future] = (plan, piece)
    return futures


def _answer(future: Any, piece: Piece) -> dict[str, Any]:
    """What the worker says of a piece, or an `error`."""
    from distributed.scheduler import KilledWorker

    error = future.exception()
    if error is None:
        done: dict[str, Any] = future.result()
        if "error" in done:
            done["error"] = error_from_dict(done["error"])
        return done
    if isinstance(error, KilledWorker):
        wrong = EngineFailed(
            "Every worker that was given the block died.",
            piece.request.output,
            "See the workers' logs; the memory may be too small, or the driver at fault.",
        )
        return {"error": wrong}
    return {"error": EngineFailed("The worker failed unexpectedly.", f"{type(error).__name__}: {error}")}
