#!/usr/bin/env python3
"""Write the plugin zip: one folder `subpixel`, only what the plugin needs, the same bytes for the same files."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_BYTES = 25_000_000
FILES = ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "requirements/engine.txt")
FOLDERS = ("core", "models", "ui", "docs/pictures")
LEFT_OUT = ("__pycache__", ".pyc")


def members() -> list[Path]:
    """Files of the plugin, relative to the root, in a fixed order."""
    found = [ROOT / name for name in FILES]
    for folder in FOLDERS:
        found += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    return sorted(path.relative_to(ROOT) for path in found if not any(part in str(path) for part in LEFT_OUT))


def package(target: Path) -> int:
    """Write the zip and return its size. Raises SystemExit when it is too large for the plugin repository."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in members():
            entry = zipfile.ZipInfo(f"subpixel/{path.as_posix()}", (2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
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
