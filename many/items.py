"""What the user names -> scenes: files, folders, globs, lists of paths, STAC items."""

from __future__ import annotations

import glob
import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from ..core.errors import InputNotFound, InvalidParameter, MissingBands, SuperResolutionError
from ..core.process.failures import understood
from ..core.products.product import is_container
from ..core.remote import shown, unsigned
from ..core.request import BandReference
from ..core.stac.assets import Asset, address_of, choose
from ..core.stac.coarse import coarse_assets
from ..core.stac.encoding import StacEncoding, encoding_of_assets
from .lists import Lists

RASTERS = {".tif", ".tiff", ".jp2", ".vrt", ".img", ".zip"}
LISTS, CATALOGUES = {".txt", ".lst"}, {".json", ".geojson"}
SENSED = re.compile(r"(?<!\d)(\d{8}T\d{6})(?!\d)")


@dataclass(frozen=True)
class Item:
    """A scene to be super-resolved.

    Attributes:
        name: of its folder and of its part of the catalogue, unlike that of any other scene.
        input: path or address of the raster.
        bands: by role where they are files of their own; empty takes them from the descriptions.
        numbers: bands of the raster by role, as a STAC item says; for rasters that name no bands themselves.
        coarse: bands of 20 m by role where they are files of their own, as a STAC item says.
        encoding: of its values, as a STAC item says.
        scl: the scene classification that comes along, None without one.
        sensed: when it was sensed, ISO 8601, None where nobody says.
        unclear: why the encoding cannot be told, unless the user gives it; None for all others.
        coarse_unclear: the same of all bands together, those of 20 m among them.
        error: why it cannot be used; None for all others.
    """

    name: str
    input: str
    bands: dict[str, BandReference] = field(default_factory=dict)
    numbers: dict[str, BandReference] = field(default_factory=dict)
    coarse: dict[str, BandReference] = field(default_factory=dict)
    encoding: StacEncoding = field(default_factory=StacEncoding)
    scl: Optional[str] = None
    sensed: Optional[str] = None
    unclear: Optional[SuperResolutionError] = None
    coarse_unclear: Optional[SuperResolutionError] = None
    error: Optional[SuperResolutionError] = None


def find_items(words: Iterable[str], roles: Sequence[str], required: Sequence[str]) -> list[Item]:
    """The scenes that the words of a command line name, each once.

    Args:
        words: paths, globs or addresses.
        roles: bands that the model knows, looked for among the assets of STAC items.
        required: those of them that it cannot do without.

    Raises:
        InvalidParameter: there are none.
    """
    found: dict[tuple[str, ...], Item] = {}
    for word in words:
        # Workers may stand elsewhere.
        for item in _whatever_happens(word, _expand(word, Path.cwd(), roles, required)):
            # Of several entries of one file some may be at fault, each in its own way.
            key = (
                _place(item.input),
                item.name if item.error else "",
                *(f"{role}={band}" for role, band in sorted(item.bands.items())),
            )
            found.setdefault(key, item)
    if not found:
        raise InvalidParameter(
            "There is nothing to super-resolve.", ", ".join(words), "Name rasters, products, folders or STAC items."
        )
    return _distinct(list(found.values()))


def _distinct(items: list[Item]) -> list[Item]:
    """Items whose names differ; a name that two would share gets a digest of the place, whatever their order."""
    names = [item.name for item in items]
    return [
        item
        if names.count(item.name) == 1
        else replace(item, name=f"{item.name}-{hashlib.sha256(_place(item.input).encode()).hexdigest()[:8]}")
        for item in items
    ]


def _place(path: str) -> str:
    return path if _remote(path) else os.path.realpath(path)


def _remote(path: str) -> bool:
    return "://" in path or path.startswith("/vsi")


def _whatever_happens(word: str, items: Iterator[Item]) -> Iterator[Item]:
    """The items, and in place of those that nobody could foresee an error: it stops no other word."""
    try:
        yield from items
    except Exception as error:
        yield Item(_name(word), word, error=understood(error))


def _expand(
    word: str, base: Path, roles: Sequence[str], required: Sequence[str], lists: Optional[Lists] = None
) -> Iterator[Item]:
    """The items of a word that stands in a list or on the command line."""
    lists = Lists() if lists is None else lists
    path = word if _remote(word) else str(base / word)
    if Path(path).suffix.lower() in CATALOGUES and (_remote(path) or os.path.isfile(path)):
        yield from _stac(path, roles, required)
    elif _remote(path) or os.path.isfile(path) or is_container(path):
        if Path(unsigned(path)).suffix.lower() in LISTS:
            try:
                with lists.entries_of(path) as entries:
                    for entry in entries:
                        yield from _expand(entry, Path(path).parent, roles, required, lists)
            except SuperResolutionError as wrong:
                yield Item(_name(path), path, error=wrong)
        else:
            yield _raster(path)
    elif os.path.isdir(path):
        for inside in sorted(Path(path).iterdir()):
            # The files that programs write beside a raster carry its name and more.
            if is_container(str(inside)) or (inside.is_file() and inside.suffix.lower() in RASTERS):
                yield _raster(str(inside))
    elif glob.has_magic(word):
        for name in sorted(glob.glob(word, root_dir=base, recursive=True)):
            yield from _expand(name, base, roles, required, lists)
    else:
        error = InputNotFound("The input does not exist.", path, "Check the path.")
        yield Item(_name(path), path, error=error)


def _name(path: str) -> str:
    """A folder's name made of a path: its last part without the ending, letters, digits, dot, dash and underscore."""
    last = Path(shown(unsigned(path)).rstrip("/"))
    stem = last.name if last.suffix.lower() not in {*RASTERS, *CATALOGUES, ".safe", ".xml"} else last.stem
    if stem.startswith("MTD_MSI"):
        stem = last.parent.stem
    return re.sub(r"[^\w.-]+", "_", stem).strip("._") or "scene"


def _raster(path: str) -> Item:
    sensed = SENSED.search(_name(path))
    said = None
    if sensed:
        day, clock = sensed.group(1).split("T")
        said = f"{day[:4]}-{day[4:6]}-{day[6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}Z"
    return Item(_name(path), path, sensed=said)


def _stac(path: str, roles: Sequence[str], required: Sequence[str]) -> Iterator[Item]:
    """Items of a STAC item or item collection."""
    import pystac

    try:
        facts = json.loads(pystac.StacIO.default().read_text(path))
        if facts.get("type") == "FeatureCollection":
            entries = list(facts.get("features", []))
        elif facts.get("type") == "Feature":
            # It is where it was found, whatever it says.
            entries = [{**facts, "links": []}]
        else:
            raise ValueError(f"its type is {facts.get('type')}")
    except (OSError, ValueError, AttributeError, TypeError) as error:
        yield _misunderstood(_name(path), path, error)
        return
    for number, entry in enumerate(entries, start=1):
        try:
            item = pystac.Item.from_dict(entry, preserve_dict=True)
            item.set_self_href(_self_link(entry) or path)
            yield _from_assets(item, entry, roles, required)
        except (pystac.STACError, ValueError, KeyError, AttributeError, TypeError) as error:
            said = entry.get("id") if isinstance(entry, dict) else None
            yield _misunderstood(_name(f"{said or f'{_name(path)} {number}'}.tif"), path, error)


def _misunderstood(name: str, path: str, error: Exception) -> Item:
    wrong = InvalidParameter(
        "The STAC file is not understood.",
        f"{path}: {type(error).__name__}: {error}",
        "Give a STAC item or an ItemCollection.",
    )
    return Item(name, path, error=wrong)


def _self_link(entry: dict[str, Any]) -> Optional[str]:
    links = [link.get("href") for link in entry.get("links", []) if link.get("rel") == "self"]
    return links[0] if links else None


def _from_assets(item: Any, entry: dict[str, Any], roles: Sequence[str], required: Sequence[str]) -> Item:
    """The scene of a STAC item, which is given as an object and as JSON has it."""
    from pystac.utils import make_absolute_href

    def place(asset: Asset) -> str:
        return str(make_absolute_href(address_of(asset), item.self_href, start_is_dir=False))

    name = _name(item.id + ".tif")
    sensed = item.properties.get("datetime") or item.properties.get("start_datetime")
    try:
        choice = choose(entry, roles, required)
    except MissingBands as error:
        return Item(name, item.self_href or item.id, error=error)
    bands: dict[str, BandReference] = {role: place(asset) for role, asset in choice.bands.items()}
    first = next(iter(bands.values())) if choice.stack is None else place(choice.stack)
    coarse = coarse_assets(entry)
    encoding, unclear = _encoding(choice.read, entry)
    return Item(
        name,
        str(first),
        bands,
        dict(choice.numbers),
        {role: place(asset) for role, asset in coarse.items()},
        encoding,
        place(choice.scl) if choice.scl is not None else None,
        sensed,
        unclear,
        _encoding([*choice.read, *coarse.values()], entry)[1],
    )


def _encoding(assets: Sequence[Asset], entry: dict[str, Any]) -> tuple[StacEncoding, Optional[SuperResolutionError]]:
    """The encoding that assets of an item share, or why there is none."""
    try:
        return encoding_of_assets(assets, entry), None
    except InvalidParameter as error:
        return StacEncoding(), error
