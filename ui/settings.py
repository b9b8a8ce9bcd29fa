"""What the plugin remembers between sessions: one typed dataclass in QgsSettings."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

from ..core.presets import DEFAULT_PRESET

PREFIX = "subpixel"
FOLLOW = -1


@dataclass
class Settings:
    """Attributes are stored under `subpixel/<name>`.

    Attributes:
        engine_python: interpreter of the engine environment; empty looks in the usual places.
        preset: last used.
        steps, ensemble, temperature: last used in place of the preset's; `FOLLOW` where the preset's were.
        seed, model: last used; an empty model is the shipped one.
        device: auto, cpu or cuda.
        uncertainty: whether the dock asks for the uncertainty layer.
    """

    engine_python: str = ""
    preset: str = DEFAULT_PRESET
    steps: int = FOLLOW
    ensemble: int = FOLLOW
    temperature: float = float(FOLLOW)
    seed: int = 0
    model: str = ""
    device: str = "auto"
    uncertainty: bool = False

    @classmethod
    def load(cls) -> Settings:
        """Read; a value that does not fit its type counts as not set."""
        store, settings = QgsSettings(), cls()
        for item in fields(cls):
            default = getattr(settings, item.name)
            try:
                value = store.value(f"{PREFIX}/{item.name}", default, type=type(default))
            except TypeError:
                continue
            setattr(settings, item.name, value)
        return settings

    def save(self) -> None:
        """Write everything."""
        store = QgsSettings()
        for item in fields(self):
            store.setValue(f"{PREFIX}/{item.name}", getattr(self, item.name))
