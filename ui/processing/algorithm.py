"""What the provider's algorithms have in common: icon, words, help."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from .. import help_texts as texts
from ..help_pages import help_page
from ..messages import tr

ICON = str(Path(__file__).resolve().parents[1] / "icon.svg")


class SubpixelAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider. A child says its name, by which its words and its help page are found.

    Attributes:
        NAME: in scripts and models.
        TAGS: what the toolbox finds it by.
    """

    NAME: ClassVar[str]
    TAGS: ClassVar[tuple[str, ...]]

    def createInstance(self) -> SubpixelAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(texts.TITLES[self.NAME])

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def shortDescription(self) -> str:
        return tr(texts.SUMMARIES[self.NAME])

    def shortHelpString(self) -> str:
        return tr(texts.HELPS[self.NAME])

    def helpUrl(self) -> str:
        return help_page(self.NAME)

    def tags(self) -> list[str]:
        return list(self.TAGS)
