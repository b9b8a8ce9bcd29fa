"""What this machine can do: measured once by the engine, remembered, and corrected by every finished run."""

from __future__ import annotations

import json
import platform
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, ClassVar, Optional

from qgis.core import Qgis, QgsApplication, QgsSettings, QgsTask

from ...core.errors import SuperResolutionError
from ...core.forecast.estimate import Estimate, refine
from ...core.forecast.machine import AUTO, Device, MachineFacts, cpu_name
from ...core.request import DEVICES
from ...core.version import version
from ..messages import log, tr
from ..settings import PREFIX
from .client import measure_on_engine
from .environment import environment_in_use
from .proxy import remember_proxy

KEY = f"{PREFIX}/machine"
OnMeasured = Callable[[Optional[MachineFacts]], None]
_KINDS = {"cpu": "CPU", "cuda": "CUDA", "mps": "MPS"}


def _identity() -> dict[str, str]:
    """What the facts are about; when any of it changes they are out of date."""
    python = environment_in_use()
    return {
        "host": platform.node(),
        "cpu": cpu_name(),
        "version": version(),
        "interpreter": str(python),
        "built": str(_built(python)),
    }


def _built(python: Optional[Path]) -> int:
    """When the environment of an interpreter was made, which one built anew in the same place tells; 0 where unknown."""
    for folder in python.parents[:2] if python is not None else ():
        with suppress(OSError):
            return (folder / "pyvenv.cfg").stat().st_mtime_ns
    return 0


def load_machine() -> Optional[MachineFacts]:
    """What is remembered of this machine; None when nothing is, or when it is out of date."""
    try:
        stored = json.loads(QgsSettings().value(KEY, "", type=str))
        return MachineFacts.from_dict(stored["facts"]) if stored["identity"] == _identity() else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def save_machine(facts: MachineFacts) -> None:
    """Remember the facts for this host, engine environment and version of the plugin."""
    QgsSettings().setValue(KEY, json.dumps({"identity": _identity(), "facts": facts.to_dict()}))


def learn(expected: Estimate, seconds: float) -> None:
    """Let a finished run correct what is remembered; see `core.forecast.estimate.refine`."""
    facts = load_machine()
    if facts is not None:
        save_machine(refine(facts, expected, seconds))


class _Measurement:
    """The one measurement that may be under way, and who waits for it; the task must outlive its caller."""

    task: ClassVar[Optional[QgsTask]] = None
    waiting: ClassVar[list[OnMeasured]] = []

    @classmethod
    def work(cls, task: QgsTask) -> dict[str, Any]:
        """On a background thread."""
        return measure_on_engine(task.isCanceled)

    @classmethod
    def ended(cls, error: Optional[BaseException], result: Optional[dict[str, Any]] = None) -> None:
        """On the main thread."""
        facts = MachineFacts.from_dict(result) if error is None and result is not None else None
        if facts is not None:
            save_machine(facts)
        elif error is not None:
            log(
                str(error) if isinstance(error, SuperResolutionError) else repr(error),
                Qgis.MessageLevel.Warning,
            )
        waiting, cls.waiting, cls.task = cls.waiting, [], None
        for on_done in waiting:
            on_done(facts)


def measure_in_background(on_done: OnMeasured) -> bool:
    """Measure the machine as a task of QGIS's task manager and remember what is found.

    Args:
        on_done: called on the main thread with the facts, or with None when the measurement failed or was cancelled.

    Returns:
        False, and nothing will be called, when there is no engine environment yet.
    """
    if environment_in_use() is None:
        return False
    _Measurement.waiting.append(on_done)
    if _Measurement.task is None:
        remember_proxy()
        _Measurement.task = QgsTask.fromFunction(
            tr("Measure this machine for Subpixel"), _Measurement.work, on_finished=_Measurement.ended
        )
        QgsApplication.taskManager().addTask(_Measurement.task)
    return True


def stop_measuring() -> None:
    """Cancel a measurement under way; nobody is told."""
    _Measurement.waiting = []
    if _Measurement.task is not None:
        _Measurement.task.cancel()


def _described(device: Device) -> str:
    memory = "" if device.memory_bytes is None else f", {device.memory_bytes / 1e9:.0f} GB"
    return f"{device.name}{memory}"


def device_labels(facts: Optional[MachineFacts]) -> list[tuple[str, str, str]]:
    """(id, kind, name and memory) of every device to choose from, `auto` first; all kinds while the machine is unknown."""
    if facts is None or not facts.devices:
        return [(name, tr("Automatic") if name == AUTO else _KINDS[name], "") for name in DEVICES]
    best = facts.devices[0]
    labels = [(AUTO, f"{tr('Automatic')}: {_KINDS[best.id]}", _described(best))]
    return labels + [(device.id, _KINDS[device.id], _described(device)) for device in facts.devices]
