"""The software version, as `metadata.txt` says it."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def version() -> str:
    """Version of the plugin."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version")
