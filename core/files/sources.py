"""The files that an input is made of, whatever it is called, found without GDAL; and outputs that would replace one."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Callable, Union
from urllib.parse import unquote

from ..errors import MissingBands, NotARaster, OutputIsInput
from ..products.product import read_product
from .documents import words_of
from .replace import belongings, holds_parts

# GDAL's own file systems: /vsizip/, /vsigzip/, /vsisubfile/ ...; what follows is a path, or another of them.
_VIRTUAL = re.compile(r"/?vsi[a-z0-9_]+/")
# What a path within a name may begin after, and what it may end before: NETCDF:"a.nc":b, GTIFF_DIR:1:a.tif, vrt://a.tif?bands=1,
# zip://a.zip!b.tif, /vsisubfile/0_9,a.tif, /vsizip/{a.zip}/b.tif, a.tif#2.
_BEFORE, _AFTER = ":\"'=,{!", ":\"'?&,}!|#"
# Names with more of these are no names.
_MOST = 40
Listing = Callable[[str], Iterable[str]]


def files_named(name: str, folder: str = "") -> set[str]:
    """Files of this machine that a name, as GDAL or rasterio opens it, leads to: the file itself, the archive that
    another lies in, the file that a subdataset is a part of. Those that are not there are none.

    Args:
        name: of a raster.
        folder: what relative paths within it count from; empty is the one that the process stands in.
    """
    return {path for path, _, _ in _found(name, folder)}


def settled(name: str) -> str:
    """A name whatever way leads to its files: links followed, and counted from no folder."""
    if os.path.exists(name):
        return os.path.realpath(name)
    found = max(_found(name, ""), key=lambda place: place[2] - place[1], default=None)
    return name if found is None else name[: found[1]] + os.path.realpath(found[0]) + name[found[2] :]


def _found(name: str, folder: str) -> Iterator[tuple[str, int, int]]:
    """Files within a name, and from where to where they are called so."""
    if os.path.isfile(os.path.join(folder, name)):
        yield os.path.join(folder, name), 0, len(name)
        return
    if name.lstrip().startswith("<") or "\0" in name:
        return
    virtual = [match.end() for match in _VIRTUAL.finditer(name)]
    starts = sorted({0, *virtual, *(i + 1 for i, c in enumerate(name) if c in _BEFORE)})[:_MOST]
    ends = sorted({len(name), *(i for i, c in enumerate(name) if c in _AFTER)})[-_MOST:]
    for start in starts:
        for end in (end for end in ends if end > start):
            path, unused = _standing(name[start:end], folder, bool(virtual) or "://" in name)
            if path:
                yield path, start, end - unused


def _standing(text: str, folder: str, within: bool) -> tuple[str, int]:
    """The file that a piece of a name stands for, or, where it may lie `within` one, that one; empty if there is none.
    And how many letters at the end are those of what lies within."""
    # file:///a, file://localhost/a, file:///C:/a
    rest = re.sub(r"^//(localhost(?=/))?(/(?=[A-Za-z]:))?", "", text)
    # GDAL counts /vsizip/home/a.zip from the root where there is no such folder.
    for form in dict.fromkeys((text, rest, unquote(rest), f"/{text}" if within else text)):
        path = form
        while path.strip("/\\."):
            if os.path.isfile(os.path.join(folder, path)):
                return os.path.join(folder, path), len(form) - len(path)
            if not within:
                break
            path = os.path.dirname(path)
    return "", 0


def made_of(names: Iterable[str], listing: Listing = lambda name: ()) -> set[str]:
    """Names of everything that rasters are made of: themselves, their files, what virtual ones name in turn.

    Args:
        names: as they were given.
        listing: files of a raster as GDAL lists them, for what cannot be known without it.

    Raises:
        NotARaster, MissingBands: a name is that of a damaged product.
    """
    given: list[str] = list(names)
    waiting, found = list(given), set[str]()
    for name in given:
        product = read_product(name)
        if product is not None:
            images = (*product.bands.values(), *product.coarse.values())
            waiting += [product.metadata, *images, *([product.scl] if product.scl else [])]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        files = files_named(name)
        waiting += files
        for path in files or {name}:
            waiting += _mentioned(path)
        # What is virtual in an archive nobody else can read; of thousands of plain files there is nothing to list.
        if name in given or (not os.path.isfile(name) and ".vrt" in name.lower()):
            waiting += listing(name)
    return found


def _mentioned(path: str) -> Iterator[str]:
    """What a virtual raster or another document names: files, and virtual rasters in archives."""
    for word in words_of(path):
        # GDAL may count from where the process stands, and says so in its own list.
        yield from files_named(word, os.path.dirname(path)) or files_named(word)
        if ".vrt" in word.lower() and "/vsi" in word:
            yield word


def check_outputs(outputs: Iterable[str], names: Iterable[str], listing: Listing = lambda name: ()) -> None:
    """See that no output would replace, or take for a part of the old one, a file that an input is made of.

    Raises:
        OutputIsInput: one would.
    """
    outputs = list(outputs)
    # Those that are not there are nothing that could be lost.
    threatened = [output for output in outputs if os.path.exists(output)]
    folders = {folder for folder in {os.path.dirname(output) for output in outputs} if holds_parts(Path(folder))}
    if not threatened and not folders:
        return
    read = set[str]()
    for name in set(names):
        # Of a damaged product the run will say more.
        with suppress(NotARaster, MissingBands):
            read |= made_of([name], listing)
        read |= files_named(name)
    folders &= {folder for folder in folders for path in read if same_file(folder or ".", os.path.dirname(path) or ".")}
    for output in outputs:
        if os.path.dirname(output) in folders:
            threatened += map(str, belongings(Path(output)))
    by_identity = {_identity(path): path for path in read if os.path.exists(path)}
    for path in threatened:
        source = by_identity.get(_identity(path))
        if source is not None:
            raise OutputIsInput(
                "The output would replace a file that the input is read from.",
                path if path == source else f"{path} = {source}",
                "Choose another file name.",
            )


def same_file(first: str, second: str) -> bool:
    """Whether two paths lead to one file, links followed."""
    try:
        return os.path.samefile(first, second)
    except OSError:
        one, other = os.path.realpath(first), os.path.realpath(second)
    # Neither need be there yet.
    alike = unicodedata.normalize("NFC", one).casefold() == unicodedata.normalize("NFC", other).casefold()
    return one == other or (alike and _ignores_case(os.path.dirname(one)))


def _ignores_case(folder: str) -> bool:
    """Whether names that differ in upper and lower case are one to a file system, as far as can be seen."""
    with suppress(OSError):
        for name in os.listdir(folder):
            other = name.swapcase()
            if other != name:
                return os.path.exists(os.path.join(folder, other)) and same_file(
                    os.path.join(folder, name), os.path.join(folder, other)
                )
    return sys.platform in ("win32", "darwin")


def _identity(path: str) -> Union[tuple[int, int], str]:
    """What two paths to one file have in common."""
    facts = os.stat(path)
    return (facts.st_dev, facts.st_ino) if facts.st_ino else os.path.realpath(path)
