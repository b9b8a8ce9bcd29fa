"""What an engine process says, line by line, taken for nothing but what it is: libraries may print whatever they like."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, Optional

from ...core.errors import EngineFailed, SuperResolutionError, error_from_dict
from ...core.request import SuperResolveResult
from ...core.text import decode


def event_in(line: bytes) -> Optional[dict[str, Any]]:
    """The event that a line holds; None where it holds none."""
    with suppress(Exception):
        event = decode(json.loads(line))
        if isinstance(event, dict) and isinstance(event.get("event"), str):
            return event
    return None


def is_progress(event: dict[str, Any]) -> bool:
    """Whether an event tells progress, in numbers."""
    left = event.get("eta_s")
    counts = [event.get(name) for name in ("done", "total")]
    return event["event"] == "progress" and all(map(_whole, counts)) and (left is None or _whole(left) or _real(left))


def is_message(event: dict[str, Any]) -> bool:
    """Whether an event brings words for the user."""
    return event["event"] == "message" and isinstance(event.get("text"), str)


def answer_in(event: dict[str, Any]) -> dict[str, Any]:
    """The answer to a request. Raises EngineFailed where it is none."""
    answer = event.get("result")
    if not isinstance(answer, dict):
        raise _not_understood(answer)
    return answer


def result_in(answer: dict[str, Any]) -> SuperResolveResult:
    """The result of a run. Raises EngineFailed where it is none."""
    try:
        return SuperResolveResult.from_dict(answer)
    except (TypeError, KeyError, ValueError) as error:
        raise _not_understood(answer) from error


def error_in(event: dict[str, Any]) -> SuperResolutionError:
    """The error that an engine tells of."""
    try:
        return error_from_dict(event["error"])
    except (TypeError, KeyError, ValueError, AttributeError):
        return _not_understood(event)


def _whole(value: Any) -> bool:
    return type(value) is int


def _real(value: Any) -> bool:
    return type(value) is float


def _not_understood(answer: Any) -> EngineFailed:
    return EngineFailed("The engine's answer is not understood.", repr(answer)[:200], "Install the plugin again.")
