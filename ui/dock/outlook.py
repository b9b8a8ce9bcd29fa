"""The dock's devices and its estimate of what a run will take."""

from __future__ import annotations

import shutil
from typing import Any, Optional

from qgis.PyQt.QtCore import QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from ...core.errors import SuperResolutionError
from ...core.forecast.estimate import Estimate, Workload, estimate
from ...core.model import Outline
from ...core.presets import resolve
from ..engine.machine import device_labels, load_machine, measure_in_background
from ..messages import error_text, tr
from ..processing.parameters import MASK_CLOUDS


class Outlook(QObject):
    """Shows devices with name and memory, and size, disk, memory and time before a run."""

    changed = pyqtSignal()

    def __init__(self, devices: QComboBox, note: QLabel, label: QLabel, parent: QObject) -> None:
        """Fill in the devices that are known; `measure` finds out about them."""
        super().__init__(parent)
        self._devices, self._note, self._label = devices, note, label
        self._expected: Optional[Estimate] = None
        devices.currentIndexChanged.connect(self._chosen)

    def measure(self) -> None:
        """Have this machine measured in the background, until it is known; without an engine nothing happens."""
        facts = load_machine()
        # What a busy machine did not tell is asked again.
        if facts is None or not facts.costs:
            measure_in_background(self._measured)

    def _measured(self, *_: object) -> None:
        self.show_devices(str(self._devices.currentData()))
        self.changed.emit()

    def show_devices(self, chosen: str) -> None:
        """List the devices, with one of them chosen."""
        self._devices.blockSignals(True)
        self._devices.clear()
        for key, kind, described in device_labels(load_machine()):
            self._devices.addItem(kind, key)
            self._devices.setItemData(self._devices.count() - 1, described, Qt.ItemDataRole.ToolTipRole)
        self._devices.setCurrentIndex(max(0, self._devices.findData(chosen)))
        self._devices.blockSignals(False)
        self._describe()

    def _describe(self) -> None:
        described = str(self._devices.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        self._note.setText(described)
        self._note.setVisible(bool(described))

    def _chosen(self, _index: int) -> None:
        self._describe()
        self.changed.emit()

    def show(
        self,
        size_px: tuple[int, int],
        drawn: dict[str, Any],
        bands: tuple[int, int],
        model: Outline,
        folder: str,
    ) -> None:
        """Say what a run would take.

        Args:
            size_px: columns and rows of the input.
            drawn: the algorithm's parameters about sampling and clouds, and UNCERTAINTY as true or false.
            bands: how many are written of 10 m and of 20 m.
            model: says how much finer the result is.
            folder: where the output goes.
        """
        wanted = bool(drawn.get("UNCERTAINTY"))
        try:
            preset = resolve(
                drawn["PRESET"],
                steps=drawn.get("STEPS"),
                ensemble=drawn.get("ENSEMBLE"),
                temperature=drawn.get("TEMPERATURE") if model.draws else 0.0,
                uncertainty=wanted,
            )
        except SuperResolutionError as error:
            self.clear(error_text(error))
            return
        shown = preset.steps > 0 and (preset.temperature > 0 or wanted)
        work = Workload(
            *size_px,
            steps=preset.steps,
            samples=preset.ensemble if shown else 0,
            orientations=preset.orientations,
            bands=sum(bands),
            coarse_bands=bands[1],
            uncertainty=wanted,
            scale_factor=model.scale_factor,
            device=str(self._devices.currentData()),
        )
        self._expected = estimate(work, load_machine())
        text = in_words(self._expected, folder)
        # How many is not known before every pixel of the classification is read.
        self._label.setText(
            f"{text} {tr('Clouds and their shadows become NoData.')}" if drawn.get(MASK_CLOUDS) else text
        )

    def clear(self, text: str = "") -> None:
        """Nothing to estimate."""
        self._expected = None
        self._label.setText(text)

    @property
    def expected(self) -> Optional[Estimate]:
        """What was last shown."""
        return self._expected


def in_words(expected: Estimate, folder: str) -> str:
    """Size, disk, memory and time; what is short is said as well."""
    words = [
        tr("{width} x {height} pixels").format(width=expected.width_out_px, height=expected.height_out_px),
        tr("{size} on disk").format(size=size_text(expected.disk_bytes)),
        tr("{size} of memory").format(size=size_text(expected.memory_bytes)),
    ]
    if expected.seconds is not None:
        words.append(tr("about {time}").format(time=time_text(expected.seconds)))
    else:
        words.append(tr("in a time not known yet"))
    text = tr("The run will make {what}.").format(what=", ".join(words))
    free = free_bytes(folder)
    if free is not None and free < expected.disk_bytes:
        text += " " + tr("Only {size} are free in {folder}.").format(size=size_text(free), folder=folder)
    return text


def free_bytes(folder: str) -> Optional[int]:
    """Free space on a folder's disk; None where there is no such folder."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def size_text(size: int) -> str:
    """Bytes in the locale's words, such as `64 MB`."""
    return str(QLocale().formattedDataSize(int(size), 0 if size < 1e9 else 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def time_text(seconds: float) -> str:
    """Seconds, minutes or hours, as coarse as an estimate is."""
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    if seconds < 5400:
        return tr("{n} min").format(n=round(seconds / 60))
    return tr("{n} h").format(n=f"{seconds / 3600:.1f}")
