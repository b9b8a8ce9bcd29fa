"""Words to the user: translation, log and message bar."""

from __future__ import annotations

from collections import deque
from typing import Any, Union

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import SuperResolutionError
from ..core.process.failures import traceback_text, understood, unforeseen
from ..core.remote import shown
from ..core.text import Text

TAG = "Subpixel"
# What was logged last, for the details of an error.
_LAST: deque[str] = deque(maxlen=40)


def tr(text: str) -> str:
    """Translate."""
    return QCoreApplication.translate(TAG, text)


def translated(text: str) -> str:
    """Words that come from elsewhere, a `Text` or a known sentence, in the user's language."""
    if isinstance(text, Text):
        return text.words(_lookup)
    return _lookup(text)


def _lookup(template: str) -> str:
    return QCoreApplication.translate(TAG, template) if template else ""


def spoken(value: Any) -> Any:
    """Copy of nested lists and dictionaries, each `Text` in the user's language."""
    if isinstance(value, dict):
        return {key: spoken(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [spoken(part) for part in value]
    return translated(value) if isinstance(value, Text) else value


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write what may be shown of a text to the Subpixel tab of the log panel; may be called from any thread."""
    text = shown(text)
    _LAST.append(text)
    QgsMessageLog.logMessage(text, TAG, level, level == Qgis.MessageLevel.Critical)


def told(error: Exception) -> SuperResolutionError:
    """An error with words for any exception; where nobody foresaw it, the log tells where it came from."""
    if unforeseen(error):
        log(traceback_text(error), Qgis.MessageLevel.Warning)
    return understood(error)


def error_text(error: SuperResolutionError) -> str:
    """What, where and what to do, in one paragraph."""
    place = f" ({translated(error.where)})" if error.where else ""
    return f"{translated(error.what)}{place} {translated(error.remedy)}".strip()


def short_text(error: SuperResolutionError) -> str:
    """What and what to do, for the message bar."""
    return f"{translated(error.what)} {translated(error.remedy)}".strip()


def details_text(error: Union[SuperResolutionError, str], details: str = "") -> str:
    """All that is known: what, where, what to do, `details`, and the last lines of the log."""
    if isinstance(error, SuperResolutionError):
        parts = [translated(part) for part in (error.what, error.where, error.remedy)]
    else:
        parts = [error]
    parts.append(details)
    if _LAST:
        parts.append("\n".join([tr("Last lines of the log:"), *_LAST]))
    return shown("\n\n".join(part for part in parts if part))


def show_error(iface: Any, error: Union[SuperResolutionError, str], details: str = "") -> None:
    """Message bar with a button for the details, and log.

    Args:
        iface: QGIS's.
        error: what went wrong, or its text in the user's language.
        details: more of it, for the details and the log.
    """
    long = details_text(error, details)
    whole = error_text(error) if isinstance(error, SuperResolutionError) else error
    log(f"{whole}\n{details}".strip(), Qgis.MessageLevel.Critical)
    short = short_text(error) if isinstance(error, SuperResolutionError) else shown(error)
    bar = iface.messageBar()
    item = bar.createMessage(tr("Subpixel"), short)
    button = QPushButton(tr("Details"), item)
    button.setObjectName("subpixel_details")
    button.clicked.connect(lambda: show_details(iface.mainWindow(), long))
    item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Critical, 0)


def show_details(parent: Any, text: str) -> None:
    """Open a window with a long text."""
    # Not for every QGIS: qgis_process has no windows.
    from qgis.gui import QgsMessageViewer

    viewer = QgsMessageViewer(parent)
    viewer.setObjectName("subpixel_details_viewer")
    viewer.setTitle(tr("Subpixel: details"))
    viewer.setMessageAsPlainText(text)
    viewer.showMessage(False)


def show_warning(iface: Any, text: str) -> None:
    """Message bar and log."""
    log(text, Qgis.MessageLevel.Warning)
    iface.messageBar().pushMessage(tr("Subpixel"), shown(text), Qgis.MessageLevel.Warning, 0)


def show_success(iface: Any, text: str) -> None:
    """Message bar and log."""
    log(text, Qgis.MessageLevel.Success)
    iface.messageBar().pushMessage(tr("Subpixel"), shown(text), Qgis.MessageLevel.Success, 8)
