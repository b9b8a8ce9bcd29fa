"""Items of STAC catalogues: of an API page by page, of a static catalogue file by file, newest first."""

from __future__ import annotations

import heapq
import json
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import groupby, islice
from typing import Any, Callable, Optional, TypeVar
from urllib.parse import urlsplit

import pystac
from pystac_client import Client
from pystac_client.errors import ClientTypeError
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO

from ...core.archive.catalogue import Catalogue
from ...core.archive.dates import Days, interval
from ...core.errors import ArchiveUnreachable, InputNotFound, InvalidParameter, SuperResolutionError
from ...core.remote import unsigned
from ...core.stac.assets import address_of
from ...core.tiles.extent import Bounds
from .network import Unwilling
from .ranges import Reach
from .signing import WEB, elsewhere
from .waiting import all_of

Item = dict[str, Any]
T = TypeVar("T")
# Items of one page at least and at most, and of a catalogue that cannot give the newest first.
FEW_ITEMS, PAGE_ITEMS, MOST_ITEMS = 25, 100, 5_000
# For how long an answer stands: where scenes may be added still, and where they are not any more.
FRESH_S, SETTLED_S = 3_600.0, 30 * 86_400.0
# What servers call the time of an item where they sort by it; empty: they do not.
_SORTED_BY = ["properties.datetime", "datetime", ""]
# Pages on end that bring nothing new, after which an API is taken to go in circles.
_IDLE_PAGES = 3
# What pystac raises where something else stands at an address.
_NO_CATALOGUE = (
    InputNotFound,
    pystac.STACError,
    ClientTypeError,
    *(ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError),
)


class Search:
    """An open catalogue."""

    def __init__(self, catalogue: Catalogue, reach: Reach, days: Days = ("", ""), page_items: int = PAGE_ITEMS) -> None:
        """Open it; a page of it has so many items, `PAGE_ITEMS` at most.

        Raises:
            RunCancelled, ArchiveUnreachable, ArchiveRefuses.
            InvalidParameter: the address is not that of a catalogue.
        """
        self._catalogue, self._reach, self._days = catalogue, reach, days
        self._page_items = min(PAGE_ITEMS, page_items)
        self._io = _Pages(reach, catalogue.address, SETTLED_S if _settled(days) else FRESH_S)
        self._client = self._ask(lambda: Client.open(catalogue.address, stac_io=self._io))
        self._is_api = self._client.get_search_link() is not None
        if self._is_api:
            # What it calls its root is itself, by another address perhaps, and would be asked for again.
            self._client.set_root(self._client)

    def by_day(self, bbox: Bounds) -> Iterator[list[Item]]:
        """Items that meet a box in degrees, day by day, newest first; of no more days than the caller asks for.

        Raises:
            RunCancelled, ArchiveUnreachable, ArchiveRefuses, InvalidParameter.
        """
        found: Iterator[Item]
        if self._is_api:
            found = heapq.merge(*self._by_collection(bbox), key=_time, reverse=True)
        else:
            found = iter(sorted(self._walk(bbox), key=_time, reverse=True))
        for _, items in groupby(found, key=lambda item: _time(item)[:10]):
            yield list(items)

    def of_id(self, name: str) -> list[Item]:
        """Items of an id, in the order of the collections. Raises as `by_day`."""
        if not self._is_api:
            return [item for item in self._walk(None) if item.get("id") == name]
        self._io.newest_s = SETTLED_S
        collections = list(self._catalogue.collections) or None
        query = self._client.search(ids=[name], collections=collections, limit=PAGE_ITEMS, max_items=PAGE_ITEMS)
        found = self._ask(lambda: [self._made(item) for item in query.items_as_dicts() if _is_item(item)])
        self._io.newest_s = FRESH_S
        order = list(self._catalogue.collections)
        return sorted(found, key=lambda item: order.index(item["collection"]) if item.get("collection") in order else 0)

    def _by_collection(self, bbox: Bounds) -> list[Iterator[Item]]:
        """Items of each collection, newest first, fetched as they are asked for where the server can sort.

        The first pages are asked for side by side.
        """
        names: Sequence[Optional[str]] = self._catalogue.collections or (None,)
        key = f"sorting {self._catalogue.address}"
        known = self._reach.cache.get_json(key, SETTLED_S)
        ways = sorted(_SORTED_BY, key=lambda way: way != known) if self._client.conforms_to("SORT") else [""]
        first = dict(self._ask_all([partial(self._begun, name, bbox, ways) for name in names]))
        way = first[0][0]
        # That it cannot sort is not kept: it may have been out of order.
        if way and way != known:
            self._reach.cache.put_json(key, way)
        return [self._items(*first[number]) for number in range(len(names))]

    def _begun(
        self, name: Optional[str], bbox: Bounds, ways: Sequence[str]
    ) -> tuple[str, Optional[Item], Iterator[Item]]:
        """How a collection can be sorted, its first page, and the pages behind it."""
        for way in ways:
            pages = self._pages(name, bbox, way)
            try:
                with self._io.doubting(way != ways[-1]):
                    return way, next(pages, None), pages
            except Unwilling:
                # Servers differ in how fields are called, and some promise what they cannot do.
                continue
        raise AssertionError("the last way succeeds or is an error")

    def _items(self, way: str, page: Optional[Item], pages: Iterator[Item]) -> Iterator[Item]:
        def items(page: Optional[Item]) -> Iterator[Item]:
            seen: set[str] = set()
            idle = 0
            while page and idle < _IDLE_PAGES:
                idle += 1
                for item in filter(_is_item, page.get("features") or []):
                    if item["id"] not in seen:
                        idle = 0
                        seen.add(item["id"])
                        yield self._made(item)
                page = self._ask(lambda: next(pages, None))

        if way:
            return items(page)
        return iter(sorted(islice(items(page), MOST_ITEMS), key=_time, reverse=True))

    def _pages(self, name: Optional[str], bbox: Bounds, sorted_by: str) -> Iterator[Item]:
        query = self._client.search(
            collections=[name] if name else None,
            bbox=bbox,
            datetime=interval(self._days) or None,
            limit=self._page_items,
            sortby=[{"field": sorted_by, "direction": "desc"}] if sorted_by else None,
        )
        found: Iterator[Item] = query.pages_as_dicts()
        return found

    def _walk(self, bbox: Optional[Bounds]) -> list[Item]:
        """Items of a static catalogue that meet a box and the days, or all of them."""
        found: list[Item] = []
        waiting: list[pystac.Catalog] = [self._client]
        # Some catalogues have themselves for a child.
        seen: set[str] = set()
        broken: Optional[InvalidParameter] = None
        while waiting and len(seen) < MOST_ITEMS:
            place = waiting.pop()
            wanted = self._catalogue.collections
            if isinstance(place, pystac.Collection) and wanted and place.id not in wanted:
                continue
            for link in place.get_item_links():
                if str(link.absolute_href) in seen or len(seen) >= MOST_ITEMS:
                    continue
                seen.add(str(link.absolute_href))
                try:
                    item = self._ask(partial(_read_item, link, place))
                except InvalidParameter as error:
                    broken = error
                    continue
                if bbox is None or (_meets(item, bbox) and _in_days(item, self._days)):
                    found.append(self._made(item))
            children = self._ask(partial(_children, place, seen))
            seen.update(str(child.get_self_href()) for child in children)
            waiting += children
        # One item that cannot be understood spoils no other.
        if broken is not None and not found:
            raise broken
        return found

    def _made(self, item: Item) -> Item:
        """An item whose assets' addresses lead somewhere from anywhere."""
        base = next((link.get("href") for link in item.get("links", []) if link.get("rel") == "self"), None)
        assets = {}
        for key, asset in (item.get("assets") or {}).items():
            href = address_of(asset)
            # What is no address is said of whoever wants it.
            with suppress(ValueError):
                href = pystac.utils.make_absolute_href(href, base or self._catalogue.address, False)
            assets[key] = {**asset, "href": href}
        return {**item, "assets": assets}

    def _ask(self, work: Callable[[], T]) -> T:
        """Have pystac ask, on a thread of its own; its errors become ours."""
        ((_, found),) = self._ask_all([work])
        return found

    def _ask_all(self, works: Sequence[Callable[[], T]]) -> list[tuple[int, T]]:
        """The same side by side: (number, result)."""
        address = unsigned(self._catalogue.address)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return list(all_of(works, self._reach.progress))
        except APIError as error:
            raise ArchiveUnreachable("The archive answers with an error.", f"{address}: {error}") from error
        except _NO_CATALOGUE as error:
            # pystac puts its own words around whatever goes wrong behind a link.
            if isinstance(error.__cause__, SuperResolutionError) and not isinstance(error.__cause__, InputNotFound):
                raise error.__cause__ from error
            raise InvalidParameter(
                "The address is not that of a STAC catalogue.",
                f"{address}: {error}",
                "Give the address of a STAC API or of a catalog.json.",
            ) from error


class _Pages(StacApiIO):  # type: ignore[misc,unused-ignore]
    """What pystac reads with: through the network and the cache of a run.

    Attributes:
        newest_s: age up to which an answer is taken from the cache.
    """

    def __init__(self, reach: Reach, address: str, newest_s: float) -> None:
        super().__init__(max_retries=None)
        self._reach, self.newest_s = reach, newest_s
        self._own = threading.local()
        self._is_remote = "://" in address

    def read_text(self, source: Any, *args: Any, **kwargs: Any) -> str:
        """The text that a link leads to; of this machine only for a catalogue that lies here. Raises as `request`."""
        href = source.absolute_href if isinstance(source, pystac.Link) else str(source)
        if self._is_remote and urlsplit(href).scheme not in WEB:
            raise elsewhere(href)
        text: str = super().read_text(source, *args, **kwargs)
        return text

    @contextmanager
    def doubting(self, doubtful: bool) -> Iterator[None]:
        """Within it, what this thread asks for may be too much for the server, which is then `Unwilling`."""
        self._own.doubtful = doubtful
        try:
            yield
        finally:
            self._own.doubtful = False

    def request(
        self,
        href: str,
        method: Optional[str] = None,
        headers: Optional[dict[str, str]] = None,
        parameters: Optional[dict[str, Any]] = None,
    ) -> str:
        """The text that stands at an address. Raises InputNotFound, ArchiveRefuses, ArchiveUnreachable, Unwilling."""
        if urlsplit(href).scheme not in WEB:
            raise elsewhere(href)
        how = (method or "GET").upper()
        key = f"{how} {unsigned(href)} {json.dumps(parameters or {}, sort_keys=True)}"
        kept = self._reach.cache.get(key, self.newest_s)
        if kept is not None:
            return kept.decode("utf-8")
        what = {"json": parameters} if how == "POST" else {"params": parameters or {}}
        sent = {**(headers or {}), **self._reach.signer.headers_for(href)}
        doubtful = getattr(self._own, "doubtful", False)
        content = self._reach.network.whole(href, sent, how, doubtful, **what)
        if not _signed(content):
            self._reach.cache.put(key, content)
        return content.decode("utf-8")


def _signed(content: bytes) -> bool:
    """Whether an answer holds addresses with signatures, which are nobody's business later."""
    try:
        facts = json.loads(content)
        items = facts.get("features") or [facts]
        addresses = [address_of(asset) for item in items for asset in (item.get("assets") or {}).values()]
    except (ValueError, AttributeError, TypeError, KeyError):
        return True
    return any(unsigned(address) != address for address in addresses)


def _settled(days: Days) -> bool:
    """Whether no scene of some days is still to come."""
    if not days[1]:
        return False
    end = time.mktime(time.strptime(days[1], "%Y-%m-%d"))
    return time.time() - end > SETTLED_S


def _read_item(link: pystac.Link, owner: pystac.Catalog) -> Item:
    item = link.resolve_stac_object(root=owner.get_root()).target
    if not isinstance(item, pystac.Item):
        raise TypeError(f"{link.href} is no item")
    found: Item = item.to_dict(include_self_link=True, transform_hrefs=False)
    return found


def _children(place: pystac.Catalog, seen: set[str]) -> list[pystac.Catalog]:
    """Catalogues below one, but for those whose addresses were seen already."""
    new = [link for link in place.get_child_links() if str(link.absolute_href) not in seen]
    found = [link.resolve_stac_object(root=place.get_root()).target for link in new]
    return [child for child in found if isinstance(child, pystac.Catalog)]


def _is_item(item: Any) -> bool:
    """Whether something has the shape of an item; what else a server may send is left out."""
    if not isinstance(item, dict) or not isinstance(item.get("id"), str):
        return False
    parts = [item.get(name) or {} for name in ("properties", "assets")]
    links = item.get("links") or []
    return (
        all(isinstance(part, dict) for part in parts)
        and all(isinstance(asset, dict) for asset in parts[1].values())
        and isinstance(links, list)
        and all(isinstance(link, dict) for link in links)
    )


def _time(item: Item) -> str:
    """When an item was sensed, ISO 8601, in a form that sorts."""
    properties = item.get("properties") or {}
    return str(properties.get("datetime") or properties.get("start_datetime") or "")


def _in_days(item: Item, days: Days) -> bool:
    day = _time(item)[:10]
    return (not days[0] or day >= days[0]) and (not days[1] or day <= days[1])


def _meets(item: Item, bbox: Bounds) -> bool:
    """Whether an item's box meets another, by what it says itself."""
    own = item.get("bbox") or []
    if len(own) not in (4, 6):
        return True
    west, south, east, north = (own[0], own[1], own[len(own) // 2], own[len(own) // 2 + 1])
    return bool(west <= bbox[2] and east >= bbox[0] and south <= bbox[3] and north >= bbox[1])
