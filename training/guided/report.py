"""Tables of ten bands beside the peers, and their place in the model card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .figures import INDICES
from .material import COARSE
from .methods import BICUBIC, CARN, OURS

BEGIN, END = "<!-- ten bands: scripts/evaluate.sh --ten-bands --install -->", "<!-- end of ten bands -->"
SHOWN = (
    "![Three places in false colour, B12, B8A and B04, by each method](../../docs/pictures/ten_bands.jpg)\n\n"
    "Sample scene, B12, B8A and B04 at 2.5 m, 1 km square; each row stretched alike."
)
MEANS = {"psnr": 2, "r 160-80": 3, "r 80-40": 3, "angle": 2, "fine psnr": 2, "fine r5": 3}
# What was aimed at: dB over CARN, correlation, degrees; RMS of index maps.
OVER_CARN, CORRELATION, ANGLE, INDEX_RMS = 1.0, 0.90, 2.3, 0.005
Rows = dict[str, dict[str, float]]


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def shift_table(shift: dict[str, Rows]) -> str:
    """Every case and method: means, and each band's PSNR and correlation in the octave of 80 to 40 m."""
    head = ["", "PSNR", "r 160-80", "r 80-40", "angle", "10 m bands: PSNR", "r5", *COARSE]
    lines = [_line(head), "|---" * len(head) + "|"]
    for title, rows in shift.items():
        lines.append(_line([f"**{title}**", *[""] * (len(head) - 1)]))
        for name, row in rows.items():
            means = [f"{row[key]:.{digits}f}" for key, digits in MEANS.items()]
            bands = [f"{row[f'psnr {band}']:.2f} / {row[f'r 80-40 {band}']:.3f}" for band in COARSE]
            lines.append(_line([name, *means, *bands]))
    return "\n".join(lines) + "\n"


def index_table(places: dict[str, Rows]) -> str:
    """RMS of each place's and method's index maps."""
    columns = [name + suffix for suffix in ("", " 10 m") for name in INDICES]
    lines = [_line(["", *columns]), "|---" * (len(columns) + 1) + "|"]
    for place, rows in places.items():
        lines += [_line([f"{place}, {name}", *(f"{row[c]:.4f}" for c in columns)]) for name, row in rows.items()]
    return "\n".join(lines) + "\n"


def _not_better(rows: Rows) -> list[str]:
    """Where ours is not better than another method."""
    wrong = []
    for other in (name for name in rows if name != OURS):
        keys = [f"{key} {band}" for key in ("psnr", "r 80-40") for band in COARSE]
        wrong += [f"{key} ({other})" for key in keys if rows[OURS][key] <= rows[other][key]]
        if rows[OURS]["angle"] >= rows[other]["angle"]:
            wrong.append(f"angle ({other})")
    return wrong


def _aim(what: str, wanted: str, found: str, reached: bool) -> str:
    return _line([what, wanted, found, "**reached**" if reached else "missed"])


def aims_table(report: dict[str, Any]) -> str:
    """What was aimed at, in each case, and whether it was reached."""
    lines = [_line(["", "Wanted", "Found", ""]), "|---" * 4 + "|"]
    for title, rows in report["shift"].items():
        mine, wrong = rows[OURS], _not_better(rows)
        wanted = "in PSNR, octave and angle"
        found = "all" if not wrong else "not in " + ", ".join(wrong)
        lines.append(_aim(f"{title}: better than each other method in every band", wanted, found, not wrong))
        if CARN in rows:
            gain = mine["psnr"] - rows[CARN]["psnr"]
            lines.append(_aim(f"{title}: PSNR over {CARN}", f">= {OVER_CARN} dB", f"{gain:+.2f}", gain >= OVER_CARN))
        reached = mine["r 80-40"] >= CORRELATION and mine["angle"] <= ANGLE
        found = f"{mine['r 80-40']:.3f}, {mine['angle']:.2f} degrees"
        lines.append(_aim(f"{title}: r 80-40, angle", f">= {CORRELATION}, <= {ANGLE} degrees", found, reached))
    worst = max(value for rows in report["indices"].values() for value in rows[OURS].values())
    lines.append(_aim("index maps kept, the worst", f"<= {INDEX_RMS}", f"{worst:.4f}", worst <= INDEX_RMS))
    return "\n".join(lines) + "\n"


def markdown(report: dict[str, Any]) -> str:
    """Everything for people: tables and what stands in them."""
    spent = next(iter(report["shift"].values()))
    times = ", ".join(f"{name} {row['seconds']:.0f} s" for name, row in spent.items() if name != BICUBIC)
    return "\n".join(
        [
            f"`scripts/evaluate.sh --ten-bands`, {report['date']}, threads: {report['threads']}. The 20 m bands in the mean of "
            "six; in the columns of bands PSNR in dB / correlation in the octave of 80 to 40 m:\n",
            shift_table(report["shift"]),
            f"Seconds of the first case: {times}.\n",
            "Index maps, root mean square of what they are off; from pixels of 2.5 m, and from means of 10 m:\n",
            index_table(report["indices"]),
            aims_table(report),
        ]
    )


def install(text: str, card: Path) -> None:
    """Put the tables, and the picture, between the card's markers.

    Raises:
        ValueError: the card has no markers.
    """
    text = f"{SHOWN}\n\n{text.strip()}"
    before, begin, rest = card.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{card} has no lines {BEGIN} and {END}.")
    card.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")
