"""What the plugin remembers: a typed dataclass, per user and per project, and what belongs to one layer, with that."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsSettings

from ..core.archive.request import DEFAULT_CLOUD
from ..core.presets import DEFAULT_PRESET

PREFIX = "subpixel"
FOLLOW = -1
# What belongs to the machine and not to the work.
_USER_ONLY = ("engine_python", "device")


@dataclass
class Settings:
    """Attributes are stored under `subpixel/<name>`.

    Attributes:
        engine_python: interpreter of the engine environment; empty looks in the usual places.
        preset: last used.
        steps, ensemble, temperature: last used in place of the preset's; `FOLLOW` where the preset's were.
        seed, model: last used; a path, or a word of `checkpoint.BESIDES`; an empty model is the one of 2.5 m.
        all_bands: whether the bands of 20 m are asked for as well.
        device: auto, cpu, cuda or mps.
        uncertainty: whether the dock asks for the uncertainty layer.
        extent: which part of the layer: canvas, layer, drawn, polygons or around.
        source: where the input comes from: layer or archive.
        catalogue: name of the one that scenes are looked for in; empty is the first.
        cloud: most per cent of the extent that may be cloud.
        mask_clouds: whether the clouds of an archive's scene are left out; a layer keeps that for itself.
    """

    engine_python: str = ""
    preset: str = DEFAULT_PRESET
    steps: int = FOLLOW
    ensemble: int = FOLLOW
    temperature: float = float(FOLLOW)
    seed: int = 0
    model: str = ""
    all_bands: bool = False
    device: str = "auto"
    uncertainty: bool = False
    extent: str = "canvas"
    source: str = "layer"
    catalogue: str = ""
    cloud: float = DEFAULT_CLOUD
    mask_clouds: bool = False

    @classmethod
    def load(cls, project: Optional[QgsProject] = None) -> Settings:
        """Read the user's, and over them what a project keeps; a value that does not fit its type counts as not set."""
        store, settings = QgsSettings(), cls()
        for item in fields(cls):
            default = getattr(settings, item.name)
            try:
                value = store.value(f"{PREFIX}/{item.name}", default, type=type(default))
            except TypeError:
                continue
            setattr(settings, item.name, value)
        if project is not None:
            settings._load_from(project)
        return settings

    def _load_from(self, project: QgsProject) -> None:
        for item in fields(self):
            text, there = project.readEntry(PREFIX, item.name)
            if not there or item.name in _USER_ONLY:
                continue
            kind = type(getattr(self, item.name))
            try:
                setattr(self, item.name, text == "true" if kind is bool else kind(text))
            except ValueError:
                continue

    def save(self, project: Optional[QgsProject] = None) -> None:
        """Write everything for the user, and what belongs to the work into a project too."""
        store = QgsSettings()
        for item in fields(self):
            value = getattr(self, item.name)
            store.setValue(f"{PREFIX}/{item.name}", value)
            if project is not None and item.name not in _USER_ONLY:
                text = str(value).lower() if isinstance(value, bool) else str(value)
                project.writeEntry(PREFIX, item.name, text)


def keep(layer: QgsMapLayer, name: str, value: Any) -> None:
    """Let a layer, and so its project, remember a value; None forgets it."""
    if value is None:
        layer.removeCustomProperty(f"{PREFIX}/{name}")
    else:
        layer.setCustomProperty(f"{PREFIX}/{name}", value)


def kept(layer: QgsMapLayer, name: str) -> Any:
    """What a layer remembers; None for nothing."""
    value = layer.customProperty(f"{PREFIX}/{name}", None)
    return None if value == "" else value
