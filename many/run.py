"""The client's side: plans scenes, hands out blocks, hears of them, and writes the catalogue."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.errors import (
    EngineFailed,
    OutputExists,
    OutputNotWritable,
    RunCancelled,
    error_from_dict,
)
from ..core.model import Outline, read_model
from ..core.process.failures import understood
from ..core.request import AUTO_SCL, SuperResolveRequest, split_reference
from ..core.version import ROOT, version
from ..engine.reading.classification import LeftOut
from . import bootstrap
from .blocks import check_place, fits
from .catalogue import describe, forget, strangers, write_catalogue
from .cluster import Workers, connected
from .heard import Heard, warnings_in, warnings_of
from .items import find_items
from .leftovers import remove_leftovers
from .plan import DEFAULT_SIDE_PX, Block, ScenePlan, check_side, plan_scene

Say = Callable[[str], None]


@dataclass
class Outcome:
    """What a run over many scenes came to.

    Attributes:
        scenes: names of those that are complete.
        failed: errors by name of the scene.
        warnings: what to be wary of, by name of the scene.
        made, skipped: blocks.
        workers: process ids that made blocks.
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
    """Stands for `bootstrap.run_block` until it is sent: workers need not know the package beforehand."""

    def __call__(self, root: str, task: dict[str, Any]) -> dict[str, Any]:
        return bootstrap.run_block(root, task)

    def __reduce__(self) -> tuple[Callable[[bytes], Any], tuple[bytes]]:
        import cloudpickle

        cloudpickle.register_pickle_by_value(bootstrap)
        return cloudpickle.loads, (cloudpickle.dumps(bootstrap.run_block),)


def superresolve_many(
    words: list[str],
    out: Path,
    base: SuperResolveRequest,
    workers: Workers,
    side_px: int = DEFAULT_SIDE_PX,
    say: Say = print,
    watch: Callable[[Any], None] = lambda client: None,
) -> Outcome:
    """Super-resolve scenes, block by block.

    An error of one scene does not stop the others; what is there and fits is left alone.

    Args:
        words: files, folders, globs, lists of paths, STAC items.
        out: folder of the results, made if need be.
        base: what is asked of every scene; its input and output do not count, its uncertainty says whether.
        workers: what to compute with.
        side_px: side of a block, source pixels.
        say: told of progress, line by line.
        watch: given the client once there is one.

    Raises:
        InvalidParameter: the command is not in order, or names nothing.
        OutputNotWritable: the folder cannot be made.
        EngineFailed, DeviceUnavailable: there is nothing to compute with.
    """
    base.validate()
    base = _from_anywhere(base)
    workers.check()
    model = read_model(base.model)
    check_side(side_px, model.scale_factor)
    items = find_items(words, model.bands, model.required_bands)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritable("The output's folder cannot be created.", f"{out}: {error.strerror}") from error
    # Workers may stand elsewhere.
    out, outcome, plans = out.resolve(), Outcome(), list[ScenePlan]()
    for item in items:
        with _scene_alone(item.name, outcome, say):
            plans.append(plan := plan_scene(item, base, model, out, side_px))
            _introduce(plan, outcome, say)
    try:
        _Run(plans, model, workers, outcome, say).execute(watch)
    finally:
        for plan in plans:
            remove_leftovers(plan.folder)
    for plan in plans:
        if plan.item.name not in outcome.failed:
            outcome.scenes.append(plan.item.name)
    if outcome.scenes:
        say(f"Catalogue: {write_catalogue(out)}")
    return outcome


def _introduce(plan: ScenePlan, outcome: Outcome, say: Say) -> None:
    values = plan.encoding
    say(f"{plan.item.name}: reflectance = (DN + {values.offset:g}) / {values.quantification:g} ({values.origin})")
    outcome.warn(plan.item.name, plan.doubts, say)


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


def _from_anywhere(request: SuperResolveRequest) -> SuperResolveRequest:
    """The same request for workers that stand in other folders, on other machines."""

    def absolute(path: str | None) -> str | None:
        return os.path.abspath(path) if path and os.path.exists(path) else path

    def whole(band: int | str) -> int | str:
        path = split_reference(band)[0] if isinstance(band, str) else ""
        return f"{absolute(path)}{str(band)[len(path) :]}" if path else band

    bands = {role: whole(band) for role, band in request.bands.items()}
    scl = request.scl if request.scl == AUTO_SCL else absolute(request.scl)
    # Whichever worker makes a block, its pixels are the same.
    precision = "fp32" if request.precision == "auto" else request.precision
    return replace(request, model=absolute(request.model), scl=scl, bands=bands, precision=precision)


class _Run:
    """Makes what is missing, and describes each scene as soon as it is complete."""

    def __init__(self, plans: list[ScenePlan], model: Outline, workers: Workers, outcome: Outcome, say: Say) -> None:
        self._plans, self._model, self._workers, self._outcome, self._say = plans, model, workers, outcome, say
        # Blocks that are still to be made, and what the classification left out of how many pixels, by name of the scene.
        self._open = {plan.item.name: 0 for plan in plans}
        self._left_out = {plan.item.name: (LeftOut(), 0) for plan in plans}

    def execute(self, watch: Callable[[Any], None]) -> None:
        """Hand out blocks until all are made; `watch` is given the client."""
        waiting = [(plan, block) for plan in self._plans for block in self._begin(plan)]
        total = sum(len(plan.blocks) for plan in self._plans)
        self._say(
            f"{len(self._plans)} scene(s), {total} block(s): {len(waiting)} to be made, {self._outcome.skipped} there already"
        )
        if not waiting:
            return
        with connected(self._workers, self._say) as (client, threads):
            watch(client)
            finished = _finished(client, threads, waiting, self._model, self._workers)
            for number, (plan, block, done) in enumerate(finished, start=1):
                place = f"[{number}/{len(waiting)}] {plan.item.name}/{Path(block.request.output).name}"
                self._take(plan, block, done, place)

    def _begin(self, plan: ScenePlan) -> list[Block]:
        """The blocks of a scene that are to be made; none where that is not possible."""
        name, missing = plan.item.name, list[Block]()
        for block in plan.blocks:
            if all(fits(path, block.fingerprint) for path in block.paths):
                self._outcome.skipped += 1
                self._outcome.warn(name, warnings_of(block.request.output), self._say)
            else:
                missing.append(block)
        self._open[name] = len(missing)
        with _scene_alone(name, self._outcome, self._say):
            for block in missing:
                check_place(block.paths, block.fingerprint, block.request.overwrite)
            if not missing:
                describe(plan)
                return []
            others = strangers(plan)
            if others and not missing[-1].request.overwrite:
                raise OutputExists(
                    "The folder has blocks of another extent or size of the scene.",
                    str(others[0]),
                    "Choose another folder, remove them, or allow overwriting.",
                )
            forget(plan)
            return missing
        return []

    def _take(self, plan: ScenePlan, block: Block, done: dict[str, Any], place: str) -> None:
        """Note what became of a block."""
        name, outcome = plan.item.name, self._outcome
        if "error" in done:
            outcome.fail(name, done["error"])
            self._say(f"{place}: Error: {done['error']}")
        else:
            outcome.made += 1
            outcome.workers.add(done["pid"])
            self._say(f"{place}: {done['seconds']:.1f} s, process {done['pid']}")
            outcome.warn(name, warnings_in(done["warnings"]), self._say)
            so_far, pixels = self._left_out[name]
            found = so_far + LeftOut(*done.get("left_out", (0, 0)))
            self._left_out[name] = found, pixels + block.window.width * block.window.height
        self._open[name] -= 1
        if self._open[name] == 0 and name not in outcome.failed:
            with _scene_alone(name, outcome, self._say):
                describe(plan)
                found, pixels = self._left_out[name]
                for level, text in found.said(pixels) if block.request.scl and pixels else ():
                    self._say(f"{name}: {'Warning: ' if level == 'warning' else ''}{text}")


def _finished(
    client: Any, threads: int | None, waiting: list[tuple[ScenePlan, Block]], model: Outline, workers: Workers
) -> Iterator[tuple[ScenePlan, Block, dict[str, Any]]]:
    """Hand out all blocks and give back each as it is done, with what the worker says or an `error`."""
    from distributed import as_completed

    work, futures = _ByValue(), {}
    for plan, block in waiting:
        task = {
            "request": block.request.to_dict(),
            "fingerprint": block.fingerprint,
            "sha256": model.sha256,
            "version": version(),
            "threads": threads,
        }
        future = client.submit(
            work,
            str(ROOT),
            task,
            key=f"{plan.item.name}/{Path(block.request.output).stem}-{block.fingerprint[:8]}-{os.urandom(4).hex()}",
            retries=workers.deaths,
            resources={"GPU": 1} if workers.gpu else None,
            pure=False,
        )
        futures[future] = (plan, block)
    try:
        for future in as_completed(list(futures)):
            plan, block = futures.pop(future)
            yield plan, block, _outcome_of(future, block)
    finally:
        client.cancel(list(futures))


def _outcome_of(future: Any, block: Block) -> dict[str, Any]:
    """What the worker says of a block that it is done with, or an `error`."""
    from distributed.scheduler import KilledWorker

    error = future.exception()
    if error is None:
        done = dict(future.result())
        if "error" in done:
            done["error"] = error_from_dict(done["error"])
        return done
    if isinstance(error, KilledWorker):
        wrong = EngineFailed(
            "Every worker that was given the block died.",
            block.request.output,
            "See the workers' logs; the memory may be too small, or the driver at fault.",
        )
        return {"error": wrong}
    return {"error": EngineFailed("The worker failed unexpectedly.", f"{type(error).__name__}: {error}")}
