"""What the plugin remembers between sessions: one typed dataclass in QgsSettings."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

PREFIX = "subpixel"


@dataclass
class Settings:
    """Attributes are stored under `subpixel/<name>`.

    Attributes:
        engine_python: interpreter of the engine environment; empty looks in the usual places.
        steps, ensemble, seed: last used.
        device: auto, cpu or cuda.
        uncertainty: whether the dock asks for the uncertainty layer.
    """

    engine_python: str = ""
    steps: int = 4
    ensemble: int = 1
    seed: int = 0
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
