#!/usr/bin/env python3
"""Write the plugin zip: one folder `subpixel`, only what the plugin needs, the same bytes for the same files."""

from __future__ import annotations

import re
import stat
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAX_BYTES = 25_000_000
FILES = (
    *("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"),
    *("requirements/engine.txt", "requirements/engine.lock", "requirements/engine-cuda.lock"),
)
FOLDERS = {
    "core": {".py"},
    "engine": {".py"},
    "models": {".py", ".safetensors", ".json", ".md"},
    "ui": {".py", ".ui", ".svg", ".png", ".qm"},
    "help": {".html", ".css", ".svg", ".png", ".jpg"},
}
# Bytecode and the sources of translations stay at home. Any other kind of file is a mistake, or missing above.
LEFT_OUT = {".pyc", ".ts"}
PICTURE = re.compile(r"\((docs/pictures/[^)\s]+)\)")
UNIX, READABLE = 3, (stat.S_IFREG | 0o644) << 16


def members() -> list[Path]:
    """Files of the plugin, relative to the root, in a fixed order. Raises SystemExit at one of an unknown kind."""
    found = {Path(name) for name in (*FILES, *PICTURE.findall((ROOT / "README.md").read_text("utf-8")))}
    for folder, kinds in FOLDERS.items():
        for path in (ROOT / folder).rglob("*"):
            inside = path.relative_to(ROOT)
            if path.is_dir() or path.suffix in LEFT_OUT:
                continue
            if path.suffix not in kinds or path.name.startswith("."):
                raise SystemExit(
                    f"{inside}: is this part of the plugin? If so, scripts/parts/package.py must know its kind."
                )
            found.add(inside)
    return sorted(found)


def package(target: Path) -> int:
    """Write the zip and return its size. Raises SystemExit when it is too large for the plugin repository."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in members():
            entry = zipfile.ZipInfo(f"subpixel/{path.as_posix()}", (2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = UNIX, READABLE
            out.writestr(entry, (ROOT / path).read_bytes())
    size = target.stat().st_size
    if size > MAX_BYTES:
        target.unlink()
        raise SystemExit(f"{size} bytes exceed the plugin repository's limit of {MAX_BYTES}")
    return size


def main() -> None:
    """Takes the path of the zip."""
    target = Path(sys.argv[1])
    print(f"{target}: {package(target)} bytes")


if __name__ == "__main__":
    main()
