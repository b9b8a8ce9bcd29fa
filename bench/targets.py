"""What the project has set itself, and whether it was reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from .tiles import Outcome

# The targets were set for so many cores.
TARGET_THREADS = 2
FOUR_STEPS, FOUR_STEPS_WITHOUT_BF16, ONE_STEP, FASTER_THAN_LDSR = 0.35, 0.6, 0.15, 60.0


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


def judge(outcomes: Iterable[Outcome], bf16: bool) -> list[Verdict]:
    """Hold what was measured against the targets.

    Args:
        outcomes: of the rows.
        bf16: whether the processor computes in bfloat16; without it four steps may take longer.
    """
    seconds = {outcome.id: outcome.seconds for outcome in outcomes if outcome.seconds is not None}
    four = FOUR_STEPS if bf16 else FOUR_STEPS_WITHOUT_BF16
    kind = "with" if bf16 else "without"
    at_four, at_one = _ratio(seconds, "subpixel-4", "rrdb"), _ratio(seconds, "subpixel-1", "rrdb")
    faster = _ratio(seconds, "ldsr-3", "subpixel-4")
    return [
        Verdict(
            f"4 steps take at most {four:g} x RRDB's time (a CPU {kind} bfloat16)",
            at_four,
            None if at_four is None else at_four <= four,
        ),
        Verdict(
            f"1 step takes at most {ONE_STEP:g} x RRDB's time", at_one, None if at_one is None else at_one <= ONE_STEP
        ),
        Verdict(
            f"4 steps are at least {FASTER_THAN_LDSR:g} x faster than LDSR-S2 at 3 steps",
            faster,
            None if faster is None else faster >= FASTER_THAN_LDSR,
        ),
    ]
