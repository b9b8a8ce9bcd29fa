"""Folders and archives, read without GDAL: what is in them, and how GDAL names it."""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Optional

# The start of GDAL's name for what is inside, by the ending of the archive.
_PREFIXES = {".zip": "/vsizip/", ".tar": "/vsitar/", ".tar.gz": "/vsitar/", ".tgz": "/vsitar/"}
# Those that neither GDAL nor we can look into.
_CLOSED = (".tar.xz", ".tar.bz2", ".tar.zst", ".txz", ".tbz2", ".7z", ".rar", ".gz", ".bz2", ".xz")
_WITHIN = re.compile(r"/vsi(?:zip|tar)/(.*?\.(?:zip|tar\.gz|tgz|tar))(?:/(.*))?$", re.IGNORECASE)
# What a damaged archive may end in.
BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError, NotImplementedError)
# Metadata of products are read with the list of what is there: a packed tar must be read from its start for each file.
_METADATA = re.compile(r"MTD_[^/]*\.xml$|\.dim$", re.IGNORECASE)
_MOST_BYTES = 20_000_000
# What macOS leaves beside each file.
_NOTES = re.compile(r"(^|/)(__MACOSX/|\._)")
RASTERS = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".nc", ".h5", ".hdf")


def archive_prefix(path: str) -> Optional[str]:
    """How GDAL's names start of what is in an archive; None for other endings."""
    lower = path.lower()
    return next((prefix for ending, prefix in _PREFIXES.items() if lower.endswith(ending)), None)


def is_closed(path: str) -> bool:
    """Whether a path ends like an archive that must be unpacked first."""
    return path.lower().endswith(_CLOSED) and archive_prefix(path) is None


def split_archive(path: str) -> Optional[tuple[str, str]]:
    """Archive and place within of a path as GDAL writes it: `/vsizip//home/a.zip/b` or `/vsizip/C:/a.zip/b`."""
    found = _WITHIN.match(path)
    if found is None:
        return None
    archive, inside = found.group(1), (found.group(2) or "").strip("/")
    return (archive if os.path.exists(archive) else f"/{archive}"), inside


@dataclass(frozen=True)
class Files:
    """The files of one product, in a folder or in an archive; `root` is the folder, in the archive where there is one."""

    root: PurePosixPath
    archive: Optional[str] = None

    @classmethod
    def of(cls, root: str, archive: Optional[str] = None) -> Files:
        """Raises OSError for no archive."""
        # GDAL may stand in another folder than we do.
        if archive is None:
            return cls(PurePosixPath(Path(root).absolute().as_posix()))
        return cls(PurePosixPath(root), os.path.abspath(archive))

    def below(self, folder: PurePosixPath) -> Files:
        """Those in a folder of these."""
        return Files(self.root / folder, self.archive)

    def names(self) -> list[str]:
        """Names of the files, sorted: all in an archive, in a folder those right in it. Raises one of BROKEN."""
        if self.archive is None:
            return sorted(os.listdir(self.root))
        start = "" if str(self.root) == "." else f"{self.root}/"
        return sorted(name[len(start) :] for name in _members(*_facts(self.archive)) if name.startswith(start))

    def has_folder(self, name: str) -> bool:
        """Whether there is such a folder. Raises one of BROKEN."""
        if self.archive is None:
            return Path(self.root, name).is_dir()
        return any(each.startswith(f"{name}/") for each in self.names())

    def read(self, name: str) -> bytes:
        """The content of a file. Raises one of BROKEN, KeyError."""
        if self.archive is None:
            return Path(self.root, name).read_bytes()
        inside = str(self.root / name)
        content = _members(*_facts(self.archive))[inside].content
        if content is not None:
            return content
        if archive_prefix(self.archive) == "/vsizip/":
            with zipfile.ZipFile(self.archive) as file:
                return file.read(inside)
        raise KeyError(inside)

    def there(self, names: Iterable[str]) -> set[str]:
        """Those of some files that exist."""
        if self.archive is None:
            return {name for name in names if Path(self.root, name).is_file()}
        inside = _members(*_facts(self.archive))
        return {name for name in names if str(self.root / name) in inside}

    def changed(self, name: str) -> tuple[int, int]:
        """When the archive, or a file in a folder, was last changed, and its size."""
        found = os.stat(self.archive or Path(self.root, name))
        return found.st_mtime_ns, found.st_size

    def path(self, name: str = "") -> str:
        """As GDAL opens it."""
        if self.archive is None:
            return str(Path(self.root, name))
        archive = Path(self.archive).as_posix()
        member = _members(*_facts(self.archive)).get(str(self.root / name)) if name else None
        if member is not None and member.place is not None and member.content is None:
            packed = "" if archive.lower().endswith(".tar") else "/vsigzip/"
            return f"/vsisubfile/{member.place[0]}_{member.place[1]},{packed}{archive}"
        inside = "" if str(self.root / name) == "." else f"/{self.root / name}"
        return f"{archive_prefix(self.archive)}{archive}{inside}"


def files_at(path: str) -> Optional[Files]:
    """The files in an archive, named by its own path or by that of a folder in it as GDAL writes it; None for others."""
    within = split_archive(path)
    archive, inside = within if within else (path, "")
    if archive_prefix(archive) is None or not os.path.isfile(archive):
        return None
    files = Files.of(inside, archive)
    try:
        return files if files.names() else None
    except BROKEN:
        return None


def rasters_in(path: str) -> list[str]:
    """Rasters in an archive, as GDAL opens them; none for what is no archive, or a damaged one."""
    files = files_at(path)
    if files is None:
        return []
    return [files.path(name) for name in files.names() if name.lower().endswith(RASTERS)]


def _facts(archive: str) -> tuple[str, tuple[int, int]]:
    found = os.stat(archive)
    return archive, (found.st_mtime_ns, found.st_size)


@dataclass(frozen=True)
class _Member:
    """A file in an archive.

    Attributes:
        content: of those that hold metadata in a tar, None for others.
        place: first byte and number of bytes where GDAL does not find it by name, None where it does.
    """

    content: Optional[bytes] = None
    place: Optional[tuple[int, int]] = None


@lru_cache(maxsize=16)
def _members(archive: str, _changed: tuple[int, int]) -> dict[str, _Member]:
    """All files in an archive by name. Raises one of BROKEN."""
    if archive_prefix(archive) == "/vsizip/":
        with zipfile.ZipFile(archive) as file:
            return {name: _Member() for name in file.namelist() if not name.endswith("/") and not _NOTES.search(name)}
    found: dict[str, _Member] = {}
    with tarfile.open(archive) as packed:
        for member in packed:
            # As GDAL calls it.
            name = member.name[2:] if member.name.startswith("./") else member.name
            if not member.isfile() or _NOTES.search(name):
                continue
            wanted = _METADATA.search(name) and member.size <= _MOST_BYTES
            content = packed.extractfile(member) if wanted else None
            # Long names in the manner of POSIX are beyond GDAL; products have none that are short.
            place = (member.offset_data, member.size) if "path" in member.pax_headers else None
            found[name] = _Member(content.read() if content is not None else None, place)
    return found
