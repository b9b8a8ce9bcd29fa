"""What the project has set itself, and whether it was reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from .tiles import Outcome

# The targets were set for so many cores.
TARGET_THREADS = 2
ESTIMATE, TWO_STEPS, FOUR_STEPS, FASTER_THAN_LDSR = 0.05, 0.12, 0.35, 60.0


@dataclass(frozen=True)
class Verdict:
    """A target and what was measured.

    Attributes:
        text: the target.
        measured: the number that is held against it; None where a row is missing.
        reached: None where it cannot be told.
    """

    text: str
    measured: Optional[float]
    reached: Optional[bool]


def _ratio(seconds: dict[str, float], upper: str, lower: str) -> Optional[float]:
    return seconds[upper] / seconds[lower] if upper in seconds and lower in seconds else None


def judge(outcomes: Iterable[Outcome]) -> list[Verdict]:
    """Hold what was measured of the rows against the targets."""
    seconds = {outcome.id: outcome.seconds for outcome in outcomes if outcome.seconds is not None}
    most = {
        "The estimate alone (faithful) takes": ("subpixel-0", ESTIMATE),
        "2 steps (balanced, detailed) take": ("subpixel-2", TWO_STEPS),
        "4 steps take": ("subpixel-4", FOUR_STEPS),
    }
    verdicts = []
    for text, (row, limit) in most.items():
        ratio = _ratio(seconds, row, "rrdb")
        reached = None if ratio is None else ratio <= limit
        verdicts.append(Verdict(f"{text} at most {limit:g} x RRDB's time", ratio, reached))
    faster = _ratio(seconds, "ldsr-3", "subpixel-4")
    reached = None if faster is None else faster >= FASTER_THAN_LDSR
    text = f"4 steps are at least {FASTER_THAN_LDSR:g} x faster than LDSR-S2 at 3 steps"
    return [*verdicts, Verdict(text, faster, reached)]
