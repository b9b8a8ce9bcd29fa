"""Which passes are read together."""

from __future__ import annotations

from datetime import date, timedelta

from ....core.archive.dates import ANY, Days
from ....core.archive.request import PieceRequest
from ..clouds import Group
from ..find import WHOLE, clear_enough, groups, newest_clear, of_scene
from ..place import Place
from ..ranges import Reach, Store

# The clearest are chosen among the newest so many times more: the older a date, the more has changed.
AMONG = 3
# Around a scene that is named, unless somebody says otherwise.
AROUND_DAYS = 60


def chosen(request: PieceRequest, place: Place, reach: Reach, stores: dict[str, Store]) -> list[Group]:
    """Passes, the one first that the others are brought to, then the newest first.

    Raises:
        NoSceneFound: there is none at all.
    """
    named = of_scene(request.catalogue, place, request.scene, reach, stores) if request.scene else None
    own = {each.scene.group for each in named.judged} if named else set()
    wanted = request.count - (named is not None)
    found: list[Group] = []
    for group in groups(request.catalogue, place, _days(request, named), reach, stores):
        known = group.cloud is not None and group.covered >= WHOLE and clear_enough(group, request.cloud)
        if known and group.judged[0].scene.group not in own:
            found.append(group)
        if len(found) >= AMONG * wanted:
            break
    found.sort(key=lambda group: group.cloud or 0.0)
    found = sorted(found[:wanted], key=lambda group: group.judged[0].scene.time, reverse=True)
    if named is not None:
        return [named, *found]
    return found or [newest_clear(request.catalogue, place, request.dates, request.cloud, reach, stores)]


def _days(request: PieceRequest, named: Group | None) -> Days:
    """First and last day of the other passes."""
    if named is None or request.dates != ANY or not named.day:
        return request.dates
    day = date.fromisoformat(named.day)
    first, last = (day + timedelta(days=by) for by in (-AROUND_DAYS, AROUND_DAYS))
    return first.isoformat(), last.isoformat()
