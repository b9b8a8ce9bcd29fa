"""What the provider's algorithms have in common: icon, words, help, and how they wait for the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, ClassVar, Optional, TypeVar

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QIcon

from ...core.errors import RunCancelled
from .. import help_texts as texts
from ..engine.environment import environment_in_use
from ..help_pages import help_page
from ..messages import error_text, told, tr

ICON = str(Path(__file__).resolve().parents[1] / "icon.svg")
Answer = TypeVar("Answer")


class SubpixelAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider. A child says its name, by which its words and its help page are found.

    Attributes:
        NAME: in scripts and models.
        TAGS: what the toolbox finds it by.
        PAGE: of the help, where it is not called as the algorithm is.
    """

    NAME: ClassVar[str]
    TAGS: ClassVar[tuple[str, ...]]
    PAGE: ClassVar[str] = ""

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
        return help_page(self.PAGE or self.NAME)

    def tags(self) -> list[str]:
        return list(self.TAGS)


class EngineAlgorithm(SubpixelAlgorithm):
    """An algorithm that has an engine process do its work."""

    def canExecute(self) -> tuple[bool, str]:
        if environment_in_use() is None:
            return False, tr(
                "The engine is not set up yet. Open the Subpixel dock (Raster > Subpixel) and press 'Set up the engine'."
            )
        return True, ""

    def answered(self, work: Callable[[], Answer], feedback: QgsProcessingFeedback) -> Optional[Answer]:
        """What work on the engine gives; None where the user has cancelled it. Raises QgsProcessingException."""
        try:
            return work()
        except RunCancelled as error:
            if not feedback.isCanceled():
                # The engine was ended under the run: no success with an empty result.
                raise QgsProcessingException(tr("The engine was shut down during the run.")) from error
            feedback.pushInfo(tr("Cancelled; nothing was written."))
            return None
        except Exception as error:  # whatever it is, it has words
            said = told(error)
            # The dock tells more of it than a text can.
            keep = getattr(feedback, "keep_error", None)
            if keep is not None:
                keep(said)
            raise QgsProcessingException(error_text(said)) from error
