"""From the engine's progress and messages to Processing's feedback."""

from __future__ import annotations

import time
from typing import Callable, Optional

from qgis.core import QgsProcessingFeedback

from ...core.archive.scene import FindResult, PieceResult
from ..messages import tr

TEXT_EVERY_S = 3.0
Words = Callable[[int, int, Optional[float]], str]


class Reporter:
    """Progress as a percentage; as words too, but seldom, because logs keep every line."""

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        begun: float = 0.0,
        end: float = 100.0,
        words: Optional[Words] = None,
    ) -> None:
        """Args:
        feedback: of the run.
        begun, end: percentages that are done before the engine starts, and once it has ended.
        words: done, total and seconds left as words, empty before anything is known; those of a run unless given.
        """
        self._feedback, self._begun, self._end, self._said = feedback, begun, end, float("-inf")
        self._words = words or progress_text

    def __call__(self, done: int, total: int, eta_s: Optional[float]) -> None:
        text = self._words(done, total, eta_s)
        # The dock shows every text and logs none; a feedback of QGIS's own logs each.
        show = getattr(self._feedback, "show_text", None)
        if show is not None:
            show(text)
        if total:
            self._feedback.setProgress(self._begun + (self._end - self._begun) * done / total)
        now = time.monotonic()
        if text and (done == total or now - self._said > TEXT_EVERY_S):
            self._said = now
            self._feedback.setProgressText(text)


def progress_text(done: int, total: int, eta_s: Optional[float]) -> str:
    """Done, total and time left in words; empty before anything is known."""
    if total and done == total:
        return tr("Finishing the file")
    if eta_s is None:
        return ""
    return tr("{done} of {total} steps, {left} left").format(done=done, total=total, left=_duration(eta_s))


def scenes_text(done: int, total: int, eta_s: Optional[float]) -> str:
    """Scenes found in words; empty before there is one, and at the end."""
    return tr("{n} scene(s) found").format(n=done) if 0 < done < total else ""


def bytes_text(done: int, total: int, eta_s: Optional[float]) -> str:
    """Bytes read in words; empty before anything is known."""
    return tr("{done:.1f} of {total:.1f} MB read").format(done=done / 1e6, total=total / 1e6) if total else ""


def nothing_found(found: FindResult, cloud: float) -> str:
    """Why there are no scenes with at most so many per cent of cloud, and what to do; empty where there are some."""
    if found.scenes:
        return ""
    if found.looked_at:
        return tr(
            "No scene is clear enough: each of the {n} that {catalogue} has of this place and time has more than {cloud:g} % of cloud over the extent. Allow more cloud, or other dates."
        ).format(n=found.looked_at, catalogue=found.catalogue, cloud=cloud)
    return tr("{catalogue} has no scene of this place and time. Allow other dates, or choose another place.").format(
        catalogue=found.catalogue
    )


def scene_text(piece: PieceResult) -> str:
    """Which scene is used, in words."""
    day = piece.times[0][:10] if piece.times else ""
    if piece.cloud is None:
        return tr("Scene of {day}").format(day=day)
    return tr("Scene of {day}, {share:.0f} % of cloud over the extent").format(day=day, share=piece.cloud)


def _duration(seconds: float) -> str:
    return tr("{n} s").format(n=round(seconds)) if seconds < 90 else tr("{n} min").format(n=round(seconds / 60))


def say(feedback: QgsProcessingFeedback, level: str, text: str) -> None:
    """Pass a message of level `info` or `warning` on."""
    if level == "warning":
        feedback.pushWarning(text)
    else:
        feedback.pushInfo(text)
