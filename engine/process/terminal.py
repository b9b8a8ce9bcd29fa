"""What the headless command shows during a run."""

from __future__ import annotations

import sys
from typing import Optional

from ...core.progress import Progress


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def terminal_progress() -> Progress:
    """Progress in one line where there is a terminal, messages line by line."""
    live = sys.stderr.isatty()

    def show(done: int, total: int, eta_s: Optional[float]) -> None:
        if live and total:
            left = f", {_duration(eta_s)} left" if eta_s is not None and done < total else ""
            print(
                f"\r{100 * done // total:3d} %{left}      ",
                end="\n" if done == total else "",
                file=sys.stderr,
                flush=True,
            )

    return Progress(
        show, lambda level, text: print(("Warning: " if level == "warning" else "") + text, file=sys.stderr)
    )
