"""Preset and numbers of the dock: the numbers follow the preset until the user changes them."""

from __future__ import annotations

from typing import Any, Union

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox

from ....core.presets import DEFAULT_PRESET, Preset, resolve
from ...help_texts import PRESETS
from ...messages import tr
from ...settings import FOLLOW, Settings


class SamplingForm:
    """Keeps widgets of the dock in step with each other.

    A number that the user changes stands in place of the preset's, until another preset is chosen.
    """

    def __init__(
        self,
        preset: QComboBox,
        steps: QSpinBox,
        ensemble: QSpinBox,
        temperature: QDoubleSpinBox,
        uncertainty: QCheckBox,
    ) -> None:
        """Fill in the presets and listen to the widgets."""
        self._preset, self._uncertainty = preset, uncertainty
        self._boxes: dict[str, Union[QSpinBox, QDoubleSpinBox]] = {
            "steps": steps,
            "ensemble": ensemble,
            "temperature": temperature,
        }
        self._own: dict[str, Union[int, float]] = {}
        self._following = False
        for name, (label, explanation) in PRESETS.items():
            preset.addItem(tr(label), name)
            preset.setItemData(preset.count() - 1, tr(explanation), Qt.ItemDataRole.ToolTipRole)
        self._choose(DEFAULT_PRESET)
        preset.currentIndexChanged.connect(self._preset_chosen)
        uncertainty.toggled.connect(self._uncertainty_toggled)
        for name, box in self._boxes.items():
            box.valueChanged.connect(lambda value, name=name: self._changed(name, value))
        self._follow()

    def parameters(self) -> dict[str, Any]:
        """What the algorithm is told: the preset, and numbers only where the user changed them."""
        return {"PRESET": self._preset.currentData(), **{name.upper(): value for name, value in self._own.items()}}

    def restore(self, settings: Settings) -> None:
        """Show what was last used; a preset that is no more counts as the default."""
        self._choose(settings.preset)
        self._uncertainty.setChecked(settings.uncertainty)
        # Numbers of another project, under the same preset.
        self._own.clear()
        self._follow()
        for name, box in self._boxes.items():
            value = getattr(settings, name)
            if value != FOLLOW:
                box.setValue(value)

    def use(self, parameters: dict[str, Any]) -> None:
        """Show the preset and the numbers of an earlier run."""
        self._choose(str(parameters.get("PRESET", DEFAULT_PRESET)))
        self._own.clear()
        self._follow()
        for name, box in self._boxes.items():
            if name.upper() in parameters:
                box.setValue(parameters[name.upper()])

    def remember(self, settings: Settings) -> None:
        """Write what is shown into the settings."""
        settings.preset, settings.uncertainty = self._preset.currentData(), self._uncertainty.isChecked()
        settings.steps = int(self._own.get("steps", FOLLOW))
        settings.ensemble = int(self._own.get("ensemble", FOLLOW))
        settings.temperature = float(self._own.get("temperature", FOLLOW))

    def _choose(self, name: str) -> None:
        index = self._preset.findData(name)
        self._preset.setCurrentIndex(index if index >= 0 else self._preset.findData(DEFAULT_PRESET))

    def _by_preset(self) -> Preset:
        return resolve(self._preset.currentData(), uncertainty=self._uncertainty.isChecked())

    def _follow(self) -> None:
        """Show the preset's numbers where the user has none of their own."""
        drawn = self._by_preset()
        self._following = True
        for name, box in self._boxes.items():
            if name not in self._own:
                box.setValue(getattr(drawn, name))
        self._following = False
        self._preset.setToolTip(tr(PRESETS[drawn.name][1]))

    def _preset_chosen(self, _index: int) -> None:
        self._own.clear()
        self._follow()

    def _changed(self, name: str, value: Union[int, float]) -> None:
        if self._following:
            return
        if value == getattr(self._by_preset(), name):
            self._own.pop(name, None)
        else:
            self._own[name] = value
        if self._uncertainty.isChecked() and (self._own.get("ensemble", 2) < 2 or self._own.get("steps", 1) < 1):
            self._uncertainty.setChecked(False)

    def _uncertainty_toggled(self, wanted: bool) -> None:
        if wanted:
            # The layer needs samples: numbers that allow none give way.
            for name, least in (("ensemble", 2), ("steps", 1)):
                if self._own.get(name, least) < least:
                    del self._own[name]
        drawn = self._by_preset()
        self._own = {name: value for name, value in self._own.items() if value != getattr(drawn, name)}
        self._follow()
