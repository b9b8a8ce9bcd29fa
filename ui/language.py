"""The plugin's words in the language of QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CATALOGUES = Path(__file__).resolve().parent / "i18n"


def install_translator() -> Optional[QTranslator]:
    """Translate from now on; None where there is no catalogue for the language QGIS uses."""
    # QGIS's own choice: the user's where it overrides the system's. `pt_BR` and `zh-Hans` count as `pt` and `zh`.
    language = QgsApplication.locale().replace("-", "_").split("_")[0].lower()
    catalogue = CATALOGUES / f"subpixel_{language}.qm"
    if not catalogue.is_file():
        return None
    translator = QTranslator()
    if not translator.load(str(catalogue)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
