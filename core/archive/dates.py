"""Days, and ranges of them, as people write them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Optional

from ..errors import InvalidParameter

# First and last day, `YYYY-MM-DD`, both included; empty where there is no end.
Days = tuple[str, str]
ANY: Days = ("", "")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$")
_MONTH = re.compile(r"(\d{4})-(\d{2})$")
_YEAR = re.compile(r"(\d{4})$")
# A day in a file's name or in a time, as Sentinel-2's are written.
_WITHIN = re.compile(r"(?<!\d)(20\d{2})(-?)([01]\d)\2([0-3]\d)(?=T\d|\D|$)")


def parse_days(text: str) -> Days:
    """A day, a month, a year, or a range of them.

    >>> parse_days("2024-06-01/2024-08-15")
    ('2024-06-01', '2024-08-15')
    >>> parse_days("2024-02")
    ('2024-02-01', '2024-02-29')
    >>> parse_days("2024-06-01/")
    ('2024-06-01', '')

    Raises:
        InvalidParameter: it is none of these, or ends before it begins.
    """
    first, mark, last = text.strip().partition("/")
    days = (_bound(first, 0), _bound(last if mark else first, 1))
    check_days(days)
    return days


def check_days(days: Days) -> None:
    """See that both are days, or empty, and in order. Raises InvalidParameter."""
    for day in filter(None, days):
        if _bound(day, 0) != day:
            raise _misunderstood(day)
    if all(days) and days[0] > days[1]:
        raise InvalidParameter(
            "The dates end before they begin.", "/".join(days), "Give the first day, a slash and the last day."
        )


def interval(days: Days) -> str:
    """The days as STAC asks for them, from the first moment of the first to the last of the last; empty for any.

    >>> interval(("2024-06-01", ""))
    '2024-06-01T00:00:00Z/..'
    """
    if not any(days):
        return ""
    first = f"{days[0]}T00:00:00Z" if days[0] else ".."
    last = f"{days[1]}T23:59:59.999999Z" if days[1] else ".."
    return f"{first}/{last}"


def day_of(text: str) -> Optional[str]:
    """The first day that a file's name or a time holds; None without one.

    >>> day_of("T32TQM_20240131T101021_B05_20m.jp2"), day_of("2024-01-31T10:10:21Z"), day_of("b05.tif")
    ('2024-01-31', '2024-01-31', None)
    """
    found = _WITHIN.search(text)
    return "-".join(found.group(1, 3, 4)) if found else None


def _bound(word: str, end: int) -> str:
    """The first day (`end` 0) or the last one (1) that a word means; empty for no word."""
    word = word.strip()
    if word in ("", ".."):
        return ""
    try:
        if match := _DAY.match(word):
            return date(*(int(part) for part in match.groups())).isoformat()
        if match := _MONTH.match(word):
            year, month = (int(part) for part in match.groups())
            after = date(year + month // 12, month % 12 + 1, 1)
            return (after - timedelta(days=1) if end else date(year, month, 1)).isoformat()
        if match := _YEAR.match(word):
            return date(int(match[1]), 12 if end else 1, 31 if end else 1).isoformat()
    except (ValueError, OverflowError) as error:
        raise _misunderstood(word) from error
    raise _misunderstood(word)


def _misunderstood(word: str) -> InvalidParameter:
    return InvalidParameter(
        "The date is not understood.", word, "Write a day as 2024-06-30, or a range as 2024-06-01/2024-08-31."
    )
