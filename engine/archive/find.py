"""Looks for scenes of a place: from the catalogue day by day, as long as too few of them are clear enough."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any

from ...core.archive.catalogue import Catalogue
from ...core.archive.dates import Days
from ...core.archive.request import Access, FindRequest
from ...core.archive.scene import FindResult, FoundScene
from ...core.errors import ArchiveUnreachable, MissingBands, NoSceneFound
from ...core.progress import Progress
from ...core.sentinel2.spectral import ROLES
from ...core.stac.assets import choose
from ...core.text import Text
from .clouds import Group, judge
from .place import Place, place_of
from .ranges import Reach, Store
from .scenes import Scene, grouped, scene_of
from .search import FEW_ITEMS, Search

# Passes that are judged side by side: more than one at a time is quicker, and more than are needed is waste.
_FIRST, _BATCH = 2, 6
# Passes that are looked at before a place is given up where no scene is clear: five years and more.
MOST_PASSES = 500
# What comes of items that are not as the specification has them.
NOT_UNDERSTOOD = (TypeError, ValueError, KeyError, AttributeError, IndexError)
# Per cent of the place that counts as all of it.
WHOLE = 99.5


def find(request: FindRequest, access: Access, progress: Progress) -> FindResult:
    """Look for scenes; see `FindResult` for their order. Progress counts those that were found.

    Raises:
        InvalidParameter: the request, or the catalogue's address, is none.
        RunCancelled, ArchiveUnreachable, ArchiveRefuses.
    """
    request.validate()
    place = place_of(request.extent, request.extent_crs)
    looked_at = too_cloudy = 0
    chosen: list[Group] = []
    scenes: list[FoundScene] = []
    progress.start(request.limit)
    with Reach(request.catalogue, access, progress) as reach:
        few = max(FEW_ITEMS, request.limit)
        for group in groups(request.catalogue, place, request.dates, reach, {}, few):
            looked_at += len(group.judged)
            if not clear_enough(group, request.cloud):
                too_cloudy += len(group.judged)
                continue
            chosen.append(group)
            progress.advance(len(group.judged))
            if sum(len(each.judged) for each in chosen) >= request.limit:
                break
        received = reach.network.received
    chosen.sort(key=lambda group: (group.covered >= WHOLE, group.day), reverse=True)
    for group in chosen:
        if not scenes or len(scenes) + len(group.judged) <= request.limit:
            scenes += group.found()
    progress.advance(request.limit)
    return FindResult(tuple(scenes), request.catalogue.name, looked_at, too_cloudy, received)


def newest_clear(
    catalogue: Catalogue, place: Place, days: Days, cloud: float, reach: Reach, stores: dict[str, Store]
) -> Group:
    """The newest pass that covers the whole place and is clear enough; failing that, the newest of those that cover most.

    Raises:
        NoSceneFound: there is none.
    """
    best, clearest = None, None
    for group in groups(catalogue, place, days, reach, stores):
        if not clear_enough(group, cloud):
            clearest = group if clearest is None or (group.cloud or 0) < (clearest.cloud or 0) else clearest
        elif group.covered >= WHOLE:
            return group
        elif best is None or group.covered > best.covered:
            best = group
    if best is not None:
        return best
    if clearest is None:
        where = f"{catalogue.name}: {', '.join(f'{v:.5g}' for v in place.bbox)}; {'/'.join(days)}"
        raise NoSceneFound("The archive has no scene of this place and time.", where)
    raise NoSceneFound(
        "No scene is clear enough.",
        Text(
            "the clearest: {scene}, {share:.3g} % of the extent",
            scene=clearest.judged[0].scene.id,
            share=clearest.cloud or 0.0,
        ),
    )


def of_scene(catalogue: Catalogue, place: Place, name: str, reach: Reach, stores: dict[str, Store]) -> Group:
    """The pass of a scene, as far as it meets the place; the scene itself is its first.

    Raises:
        NoSceneFound: there is no such scene, or it has measured nothing there.
    """
    items = Search(catalogue, reach).of_id(name)
    if not items:
        raise NoSceneFound("The archive has no scene of that name.", f"{catalogue.name}: {name}")
    scene = _understood(items)
    own = judge([[scene]], place.samples(), reach, stores)
    if not own:
        raise NoSceneFound("The scene has measured nothing in the extent.", name)
    if own[0].covered >= WHOLE or not scene.time:
        return own[0]
    day = scene.time[:10]
    neighbours = [
        other
        for group in _passes(catalogue, place, (day, day), reach)
        if any(each.group == scene.group for each in group)
        for other in group
        if other.tile != scene.tile or not scene.tile
    ]
    others = [other for other in neighbours if other.id != scene.id]
    around = judge([others], place.samples(), reach, stores) if others else []
    return Group((*own[0].judged, *(each for group in around for each in group.judged)))


def clear_enough(group: Group, cloud: float) -> bool:
    """Whether a group has no more than so many per cent of cloud, as far as anybody knows."""
    return group.cloud is None or group.cloud <= cloud


def groups(
    catalogue: Catalogue,
    place: Place,
    days: Days,
    reach: Reach,
    stores: dict[str, Store],
    page_items: int = FEW_ITEMS,
) -> Iterator[Group]:
    """Passes that have measured something of a place, newest first, judged as they are asked for.

    Args:
        catalogue, place, days: what is asked for.
        reach: the way to the archive.
        stores: see `judge`.
        page_items: how many items the catalogue gives at once.
    """
    samples = place.samples()
    waiting: list[list[Scene]] = []
    many = _FIRST
    for group in islice(_passes(catalogue, place, days, reach, page_items), MOST_PASSES):
        waiting.append(group)
        if len(waiting) >= many:
            yield from judge(waiting, samples, reach, stores)
            waiting, many = [], _BATCH
    yield from judge(waiting, samples, reach, stores)


def _passes(
    catalogue: Catalogue, place: Place, days: Days, reach: Reach, page_items: int = FEW_ITEMS
) -> Iterator[list[Scene]]:
    """Scenes of one pass each, newest first."""
    for items in Search(catalogue, reach, days, page_items).by_day(place.bbox):
        yield from sorted(
            grouped(filter(_usable, items), catalogue.collections), key=lambda group: group[0].time, reverse=True
        )


def _understood(items: Sequence[Mapping[str, Any]]) -> Scene:
    """The first of some items that can be used. Raises MissingBands, ArchiveUnreachable: it is no item."""
    usable = next(filter(_usable, items), None)
    if usable is None:
        with suppress(*NOT_UNDERSTOOD):
            # Says what is missing.
            choose(items[0], ROLES, ROLES)
        raise ArchiveUnreachable(
            "The archive answers with an error.",
            f"{items[0].get('id')}: no STAC item",
            "Try again later, or choose another catalogue.",
        )
    return scene_of(usable)


def _usable(item: Mapping[str, Any]) -> bool:
    """Whether an item has the bands that a piece is made of, and says of itself what can be understood."""
    try:
        choose(item, ROLES, ROLES)
        scene_of(item).found(None, 0.0, (None, 0.0))
    except (MissingBands, *NOT_UNDERSTOOD):
        return False
    return True
