"""Help pages that come with the plugin and open without a network."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl

HELP = Path(__file__).resolve().parent.parent / "help"
FALLBACK = "en"


def help_page(name: str) -> str:
    """Address of a page (`dock`, `superresolve`, `tutorial`, ...) in the user's language, else in English."""
    for language in (QgsApplication.locale()[:2], FALLBACK):
        page = HELP / language / f"{name}.html"
        if page.is_file():
            return QUrl.fromLocalFile(str(page)).toString()
    return ""
