"""Named choices of the sampling: the only place that says how faithful, balanced and detailed are made.

What is asked for is a preset, of which single values may be replaced. `resolve` turns that into plain numbers, by one
rule for the toolbox, the dock and the headless command.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Optional

from .errors import InvalidParameter


@dataclass(frozen=True)
class Preset:
    """How pixels are drawn.

    Attributes:
        name: what users call it.
        steps: sampling steps; 0 is the regression estimate, with nothing drawn.
        ensemble: samples per pixel, whose mean counts.
        temperature: how much of what the samples add to the regression estimate is kept, 0..1.
        strength: how much of what the regression estimate adds to interpolation is kept, 0..1.
        deterministic: carry the first noise along instead of drawing at each step.
        orientations: turns and mirrorings of the tile that the regression estimate is the mean of.
    """

    name: str
    steps: int
    ensemble: int
    temperature: float
    strength: float = 1.0
    deterministic: bool = False
    orientations: int = 1

    @property
    def options(self) -> dict[str, Any]:
        """The fields of a request that say the same."""
        return {name: value for name, value in asdict(self).items() if name != "name"}


FAITHFUL = Preset("faithful", steps=0, ensemble=1, temperature=0.0)
BALANCED = Preset("balanced", steps=2, ensemble=1, temperature=0.7)
DETAILED = Preset("detailed", steps=2, ensemble=1, temperature=1.0)
PRESETS = {preset.name: preset for preset in (FAITHFUL, BALANCED, DETAILED)}
DEFAULT_PRESET = BALANCED.name
# Samples for the uncertainty layer where nobody says how many, and their steps where the preset draws none.
UNCERTAINTY_ENSEMBLE = 4
UNCERTAINTY_STEPS = 2


def resolve(
    name: str,
    *,
    steps: Optional[int] = None,
    ensemble: Optional[int] = None,
    temperature: Optional[float] = None,
    strength: Optional[float] = None,
    deterministic: Optional[bool] = None,
    orientations: Optional[int] = None,
    uncertainty: bool = False,
) -> Preset:
    """The numbers of a preset, with the given ones in place of its own.

    The uncertainty layer needs samples. Where the preset has too few, `UNCERTAINTY_ENSEMBLE` are drawn; where it draws
    none at all they are drawn for the deviation only, and the result stays the regression estimate.

    Args:
        name: of the preset.
        steps, ensemble, temperature, strength, deterministic, orientations: in place of the preset's; None is as the
            preset says.
        uncertainty: whether the uncertainty layer is wanted.

    Raises:
        InvalidParameter: there is no such preset.
    """
    if name not in PRESETS:
        raise InvalidParameter(
            "{name} is not known.", f"PRESET = {name}", "Choose one of {choices}.", name="PRESET", choices=list(PRESETS)
        )
    preset = PRESETS[name]
    if uncertainty:
        if preset.steps == 0:
            preset = replace(preset, steps=UNCERTAINTY_STEPS, temperature=0.0)
        if preset.ensemble < 2:
            preset = replace(preset, ensemble=UNCERTAINTY_ENSEMBLE)
    return Preset(
        name=name,
        steps=preset.steps if steps is None else steps,
        ensemble=preset.ensemble if ensemble is None else ensemble,
        temperature=preset.temperature if temperature is None else temperature,
        strength=preset.strength if strength is None else strength,
        deterministic=preset.deterministic if deterministic is None else deterministic,
        orientations=preset.orientations if orientations is None else orientations,
    )
