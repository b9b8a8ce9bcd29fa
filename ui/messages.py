"""Words to the user: translation, log and message bar."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import SuperResolutionError

TAG = "Subpixel"


def tr(text: str) -> str:
    """Translate."""
    return QCoreApplication.translate(TAG, text)


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write to the Subpixel tab of the log panel; may be called from any thread."""
    QgsMessageLog.logMessage(text, TAG, level, level == Qgis.MessageLevel.Critical)


def error_text(error: SuperResolutionError) -> str:
    """What, where and what to do, in one paragraph."""
    place = f" ({error.where})" if error.where else ""
    return f"{tr(error.what)}{place} {tr(error.remedy)}".strip()


def show_error(iface: Any, text: str) -> None:
    """Message bar and log."""
    log(text, Qgis.MessageLevel.Critical)
    iface.messageBar().pushMessage(tr("Subpixel"), text, Qgis.MessageLevel.Critical, 0)


def show_warning(iface: Any, text: str) -> None:
    """Message bar and log."""
    log(text, Qgis.MessageLevel.Warning)
    iface.messageBar().pushMessage(tr("Subpixel"), text, Qgis.MessageLevel.Warning, 0)


def show_success(iface: Any, text: str) -> None:
    """Message bar and log."""
    log(text, Qgis.MessageLevel.Success)
    iface.messageBar().pushMessage(tr("Subpixel"), text, Qgis.MessageLevel.Success, 8)
