"""A stand-in for QGIS's message bar."""

from __future__ import annotations

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget


class Bar(QgsMessageBar):
    """A message bar that remembers what it has shown."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def pushMessage(self, title: str, text: str, *rest: object) -> None:
        self.texts.append(text)
        super().pushMessage(title, text, *rest)

    def createMessage(self, title: str, text: str) -> QWidget:
        self.texts.append(text)
        return QgsMessageBar.createMessage(title, text)
