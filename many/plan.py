"""Scenes -> pieces: what each task makes, and how to see that it has been made already."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from ..core.errors import InvalidParameter, MissingBands
from ..core.files.sources import check_outputs
from ..core.model import Outline
from ..core.remote import is_remote, unsigned
from ..core.request import AUTO_SCL, SuperResolveRequest
from ..core.sentinel2.bands import default_quantification
from ..core.stac.encoding import counts
from ..core.text import Text
from ..core.tiles.plan import block_px
from ..core.tiles.window import Window
from ..core.version import version
from ..engine.coarse.bands import CoarseBands
from ..engine.coarse.fit import check_fit
from ..engine.coarse.weights import load_guided
from ..engine.judging.sampling import judge_scene
from ..engine.reading.grid import Grid
from ..engine.reading.radiometry import Radiometry
from ..engine.reading.scene import Scene
from ..engine.writing.journal import known_by, listed, sources
from .items import Item

DEFAULT_SIDE_PX = 512
# What a file says of the task that made it.
FINGERPRINT_TAG = "SUBPIXEL_FINGERPRINT"
# What makes no difference to pixels, and what is said in other words.
NOT_IN_FINGERPRINT = (
    "output",
    "uncertainty",
    "overwrite",
    "resume",
    "device",
    "batch",
    "model",
    "extent",
    "extent_crs",
    "extent_typed",
)


@dataclass(frozen=True)
class Piece:
    """A piece of a scene that one task makes.

    Attributes:
        window: source pixels of the scene.
        request: the run that makes it, from the scene's own file, so that it reads its surroundings there.
        fingerprint: of everything that its pixels follow from.
    """

    window: Window
    request: SuperResolveRequest
    fingerprint: str

    @property
    def paths(self) -> list[str]:
        """The files that it is, the result last: where that is, all are."""
        return [path for path in (self.request.uncertainty, self.request.output) if path]


@dataclass(frozen=True)
class ScenePlan:
    """A scene cut into pieces.

    Attributes:
        item: the scene.
        folder: where its pieces and its mosaic are.
        grid: of the result.
        window: of the result, in source pixels of the scene.
        scale_factor: result pixels per source pixel along one axis.
        sensed: when it was sensed, ISO 8601, None where nobody says.
        encoding: of its values.
        pieces: row by row.
        doubts: what does not fit together in what is said of the scene.
    """

    item: Item
    folder: Path
    grid: Grid
    window: Window
    scale_factor: int
    sensed: Optional[str]
    encoding: Radiometry
    pieces: tuple[Piece, ...]
    doubts: tuple[Text, ...] = ()


def check_side(side_px: int, scale_factor: int) -> None:
    """See that pieces of that side are whole blocks of the files. Raises InvalidParameter."""
    unit = block_px(scale_factor)
    if side_px < unit or side_px % unit:
        raise InvalidParameter(
            "The side of a block does not fit the blocks of the files.",
            f"--block-px {side_px}",
            f"Give a multiple of {unit}.",
        )


def plan_scene(item: Item, base: SuperResolveRequest, model: Outline, out: Path, side_px: int) -> ScenePlan:
    """Cut a scene into pieces.

    Args:
        item: the scene.
        base: what is asked of every scene; its `uncertainty` only says whether one is wanted.
        model: what is known of the model.
        out: the folder of all results.
        side_px: side of a piece, source pixels.

    Raises:
        SuperResolutionError: the scene cannot be used, or the request is not in order.
    """
    if item.error is not None:
        raise item.error
    request, folder = request_for(item, base), out / item.name
    request, scene = _opened(item, request, model)
    with scene:
        bands = CoarseBands(request, scene) if request.all_bands else None
        coarse = bands.roles if bands is not None else ()
        window = scene.window(request.extent, request.extent_crs, request.extent_typed)
        strange = check_fit(scene, bands, window) if bands is not None else []
        grid, product = scene.grid, scene.product
        request, encoding, doubt = _encoded(item, base, request, scene.radiometry)
        # As a whole, and not piece by piece: many a piece is nothing but sea, or NoData.
        judgement = judge_scene(scene, window, request.input, encoding)
    if judgement.refusal is not None:
        raise judgement.refusal
    # What is said beside an image, in a file of its own, counts as well.
    said = [encoding.quantification, encoding.offset, str(encoding.nodata), grid.crs, list(grid.transform)]
    source = [said, *_sources(request), *([coarse, load_guided().facts.sha256] if coarse else [])]
    pieces = []
    for part in _cut(grid, window, side_px):
        made = _run_of(part, request, grid, folder)
        pieces.append(Piece(part, made, _fingerprint(made, part, model, source)))
    check_outputs([path for piece in pieces for path in piece.paths], request.inputs, listed)
    return ScenePlan(
        item,
        folder,
        grid.crop(window).refine(model.scale_factor),
        window,
        model.scale_factor,
        (product.sensing_time if product is not None else None) or item.sensed,
        encoding,
        tuple(pieces),
        (*(() if doubt is None else (doubt,)), *judgement.warnings, *strange),
    )


def _opened(item: Item, request: SuperResolveRequest, model: Outline) -> tuple[SuperResolveRequest, Scene]:
    """The scene; where its file does not name its bands, with those that the item names."""
    try:
        return request, Scene(request, model)
    except MissingBands:
        if not set(request.bands) <= set(item.coarse) or not item.numbers:
            raise
    request = replace(request, bands={**request.bands, **item.numbers})
    return request, Scene(request, model)


def _encoded(
    item: Item, base: SuperResolveRequest, request: SuperResolveRequest, found: Radiometry
) -> tuple[SuperResolveRequest, Radiometry, Optional[Text]]:
    """What is asked with the encoding of an item, that encoding, and what of it is in doubt.

    Args:
        item: the scene.
        base: what the user has said.
        request: what is asked of the scene so far.
        found: the encoding of the open file.
    """
    said = item.encoding
    silent = found.origin == default_quantification(found.dtype)[1]
    if _given(base) or said.quantification is None or said.offset is None or not counts(said, found.dtype, silent):
        return request, found, None
    if said.supposed:
        request = replace(request, quantification=said.quantification, offset=said.offset)
    origin = Text("STAC item")
    return request, replace(found, quantification=said.quantification, offset=said.offset, origin=origin), said.doubt


def _given(base: SuperResolveRequest) -> bool:
    """Whether the user has said how DN become reflectance."""
    return base.quantification is not None or base.offset is not None


def request_for(item: Item, base: SuperResolveRequest) -> SuperResolveRequest:
    """What is asked of one scene: what the user has not said is taken from the item.

    An encoding that is only supposed waits until the file has been asked.

    Raises:
        InvalidParameter: the item says it in two ways, and the user does not.
    """
    said = base if _given(base) or item.encoding.supposed else item.encoding
    unclear = item.unclear or (item.coarse_unclear if base.all_bands else None)
    if unclear is not None and not _given(base):
        raise unclear
    scl = item.scl if base.scl == AUTO_SCL and item.scl else base.scl
    return replace(
        base,
        input=item.input,
        bands={**(item.coarse if base.all_bands else {}), **(base.bands or item.bands)},
        quantification=said.quantification,
        offset=said.offset,
        scl=scl,
    )


def _cut(grid: Grid, window: Window, side_px: int) -> Iterator[Window]:
    """Parts of a window, row by row; the whole where extents cannot name a part exactly, as on a turned grid."""
    parts = [
        Window(
            col,
            row,
            min(side_px, window.col + window.width - col),
            min(side_px, window.row + window.height - row),
        )
        for row in range(window.row, window.row + window.height, side_px)
        for col in range(window.col, window.col + window.width, side_px)
    ]
    named = all((extent := _extent(grid, part)) is not None and grid.window(extent) == part for part in parts)
    yield from parts if named else [window]


def _run_of(part: Window, request: SuperResolveRequest, grid: Grid, folder: Path) -> SuperResolveRequest:
    """The run that makes a part of a scene, as a request. Raises SuperResolutionError where it is not in order."""
    name = f"r{part.row:05d}_c{part.col:05d}"
    extent = _extent(grid, part)
    if extent is None:
        where: dict[str, Any] = {}
    else:
        where = {"extent": extent, "extent_crs": None, "extent_typed": False}
    made = replace(
        request,
        output=str(folder / f"{name}.tif"),
        uncertainty=str(folder / f"{name}_uncertainty.tif") if request.uncertainty else None,
        **where,
    )
    made.validate()
    return made


def _extent(grid: Grid, window: Window) -> Optional[tuple[float, float, float, float]]:
    """Bounds of a window, None on a turned grid."""
    if grid.transform.b or grid.transform.d:
        return None
    return grid.crop(window).bounds


def _sources(request: SuperResolveRequest) -> list[Any]:
    """The files that a request reads, and what tells them from what they were before; the folder makes no difference."""
    return sorted([_known_as(path), *known_by(path)] for path in sources(request))


def _known_as(path: str) -> str:
    return unsigned(path) if is_remote(path) else os.path.basename(path)


def _fingerprint(request: SuperResolveRequest, window: Window, model: Outline, sources: list[Any]) -> str:
    facts = {key: value for key, value in request.to_dict().items() if key not in NOT_IN_FINGERPRINT}
    for path in ("input", "scl"):
        facts[path] = os.path.basename(unsigned(facts[path] or ""))
    facts["bands"] = {role: os.path.basename(unsigned(str(band))) for role, band in facts["bands"].items()}
    place = [window.col, window.row, window.width, window.height]
    everything = [facts, place, model.sha256, version(), bool(request.uncertainty), sources]
    return hashlib.sha256(json.dumps(everything, sort_keys=True).encode()).hexdigest()
