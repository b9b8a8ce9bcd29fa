"""Presets, by what they promise and not by their numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from subpixel.core import presets
from subpixel.core.errors import InvalidParameter
from subpixel.core.presets import DEFAULT_PRESET, PRESETS, resolve
from subpixel.core.request import ORIENTATIONS
from subpixel.engine.__main__ import build_parser, request_from


def command(*arguments: str):  # type: ignore[no-untyped-def]
    return request_from(build_parser().parse_args(["superresolve", "a.tif", "b.tif", *arguments]))


def test_three_presets_that_requests_accept() -> None:
    assert tuple(PRESETS) == ("faithful", "balanced", "detailed")
    assert DEFAULT_PRESET in PRESETS
    for name in PRESETS:
        command("--preset", name).validate()
        command("--preset", name, "--uncertainty", "u.tif").validate()


@pytest.mark.parametrize("name", list(PRESETS))
def test_a_value_replaces_the_presets(name: str) -> None:
    preset = PRESETS[name]
    assert resolve(name) == preset
    changed = resolve(name, steps=7, temperature=0.25, strength=0.5)
    assert (changed.steps, changed.temperature, changed.strength) == (7, 0.25, 0.5)
    assert (changed.ensemble, changed.deterministic) == (preset.ensemble, preset.deterministic)
    assert resolve(name, steps=0).steps == 0
    assert resolve(name, temperature=0.0).temperature == 0


def test_uncertainty_draws_samples_where_the_preset_has_too_few() -> None:
    for name in PRESETS:
        drawn = resolve(name, uncertainty=True)
        assert drawn.ensemble >= 2
        assert drawn.steps >= 1
        assert resolve(name, ensemble=3, uncertainty=True).ensemble == 3
    assert resolve("detailed", uncertainty=True).temperature == PRESETS["detailed"].temperature


def test_faithful_with_uncertainty_stays_the_regression_estimate(monkeypatch, tmp_path: Path, cut, run, pixels) -> None:
    monkeypatch.setitem(PRESETS, "faithful", presets.Preset("faithful", 0, 1, 1.0))
    source = cut(tmp_path / "in.tif", 24, 24)
    run(source, tmp_path / "a.tif", steps=0)
    drawn = resolve("faithful", uncertainty=True)
    assert (drawn.steps, drawn.ensemble) == (presets.UNCERTAINTY_STEPS, presets.UNCERTAINTY_ENSEMBLE)
    run(
        source,
        tmp_path / "b.tif",
        steps=drawn.steps,
        ensemble=drawn.ensemble,
        temperature=drawn.temperature,
        uncertainty=str(tmp_path / "u.tif"),
    )
    # Read with more of its surroundings, which is less than a DN.
    difference = pixels(tmp_path / "a.tif").astype(int) - pixels(tmp_path / "b.tif").astype(int)
    assert np.abs(difference).max() <= 1
    assert (difference != 0).mean() < 1e-3
    assert pixels(tmp_path / "u.tif").mean() > 1e-4


def test_no_such_preset() -> None:
    with pytest.raises(InvalidParameter, match="faithful, balanced, detailed"):
        resolve("bold")


def test_headless_command_by_the_same_rule() -> None:
    plain, preset = command(), PRESETS[DEFAULT_PRESET]
    assert (plain.steps, plain.ensemble, plain.temperature) == (preset.steps, preset.ensemble, preset.temperature)
    assert plain.deterministic == preset.deterministic
    changed = command(
        "--preset", "faithful", "--steps", "3", "--temperature", "0.5", "--strength", "0.25", "--deterministic"
    )
    assert (changed.steps, changed.temperature, changed.strength, changed.deterministic) == (3, 0.5, 0.25, True)
    with pytest.raises(InvalidParameter, match="ensemble to 2"):
        command("--uncertainty", "u.tif", "--ensemble", "1").validate()


def test_orientations_of_a_preset_can_be_replaced() -> None:
    assert resolve("faithful", orientations=2).orientations == 2
    assert resolve("faithful").orientations in ORIENTATIONS
