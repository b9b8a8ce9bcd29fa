"""Complete files take their places, with nothing left beside them that belonged to what was there before."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ..disk import discard, move, names_reach_disk, put_in_place
from .temporary import temporary_name

# After the whole name of a raster: statistics and georeference, mask, pyramids, and those of mask and pyramids again.
_PARTS = (".aux.xml", ".msk", ".ovr", ".aux", ".rrd")
# After its name without the ending.
_BESIDE = (".tfw", ".tifw", ".tiffw", ".wld", ".aux", ".rrd")
# What says nothing of where a raster lies, and makes no claim to a world file.
_NO_RASTER = (".qml", ".qmd", ".json", ".xml", ".txt", ".prj", *_BESIDE)
# Pyramids and statistics of earlier days; other programs have files of these names.
_ERDAS, _ERDAS_BEGINS = (".aux", ".rrd"), b"EHFA_HEADER_TAG"


def belongings(target: Path) -> list[Path]:
    """Files that readers take for a part of the raster of that name, whether it is there or not.

    They change what is seen of it: its mask, its pyramids, its statistics, where it lies. Styles and descriptions, which
    people write by hand, are none. Nor is what another raster may lay claim to.
    """
    try:
        names = sorted(os.listdir(target.parent))
    except OSError:
        return []
    found = [name for name in names if _is_part(name, target)]
    stem = target.stem.casefold()
    others = [name for name in names if Path(name).stem.casefold() == stem and name != target.name]
    if not any(Path(name).suffix.lower() not in _NO_RASTER for name in others):
        found += [name for name in others if Path(name).suffix.lower() in _BESIDE]
    paths = [target.with_name(name) for name in found]
    return [path for path in paths if path.is_file() and not _is_foreign(path)]


def holds_parts(folder: Path) -> bool:
    """Whether a folder holds anything that may be a part of some raster."""
    try:
        return any(name.lower().endswith((*_PARTS, *_BESIDE)) for name in os.listdir(folder))
    except OSError:
        return False


def _is_part(name: str, target: Path) -> bool:
    """Whether a name is that of a raster and endings of parts, in whatever case, as GDAL looks for them."""
    length = len(target.name)
    begins, rest = name[:length], name[length:].lower()
    if not rest or begins.casefold() != target.name.casefold():
        return False
    other = target.with_name(begins)
    if begins != target.name and other.exists() and not (target.exists() and other.samefile(target)):
        return False
    while rest:
        ending = next((part for part in _PARTS if rest.startswith(part)), None)
        if ending is None:
            return False
        rest = rest[len(ending) :]
    return True


def _is_foreign(path: Path) -> bool:
    if path.suffix.lower() not in _ERDAS:
        return False
    try:
        with open(path, "rb") as file:
            return file.read(len(_ERDAS_BEGINS)) != _ERDAS_BEGINS
    except OSError:
        return True


def replace_together(made: Sequence[tuple[Path, Path]]) -> None:
    """Give the complete files of one run their names, in place of what has them: the result, then what goes with it.

    No two files of different runs ever stand beside each other, whenever the process is killed or the power fails:
    what went with the old result leaves first, then the new result takes its place, then what goes with it. Where there
    is no old result, the new one comes last: where it is, all is. What belonged to the old files goes with them.

    Args:
        made: each complete file and its target, on whatever file systems; the result first.

    Raises:
        OSError: others do not let go of something. Then everything is as before, unless the result has its place
            already; what has none keeps its temporary name.
    """
    (result, target), others = made[0], list(made[1:])
    gone: list[Path] = []
    undo: list[tuple[Path, Path]] = []

    def set_aside(*paths: Path) -> None:
        for path in paths:
            aside = temporary_name(path, "aside")
            move(path, aside)
            gone.append(aside)
            undo.append((aside, path))
            names_reach_disk(path.parent)

    try:
        for _, place in others:
            # A folder is not moved away; it will be in the way.
            set_aside(*belongings(place), *([place] if os.path.lexists(place) and not place.is_dir() else []))
        set_aside(*belongings(target))
        for file, place in made if os.path.lexists(target) else [*others, (result, target)]:
            put_in_place(file, place)
            undo.append((place, file))
            if place == target:
                # From here on there is no way back: what was there is gone.
                undo.clear()
    except BaseException:
        for path, before in reversed(undo):
            with suppress(OSError):
                move(path, before)
        if undo:
            # What could not be moved back is still somebody's.
            gone.clear()
        raise
    finally:
        discard(*gone)


def write_whole(path: Path, text: str, raster: bool = False) -> None:
    """Write a text file at once, so that nobody reads half of it, nor after a power cut.

    Args:
        path: the file.
        text: its contents.
        raster: whether it is one, so that what belonged to an old one goes.

    Raises:
        OSError.
    """
    part = temporary_name(path, "partial")
    try:
        part.write_text(text, encoding="utf-8")
        if raster:
            replace_together([(part, path)])
        else:
            put_in_place(part, path)
    except OSError:
        discard(part)
        raise
