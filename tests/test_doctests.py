"""The examples in docstrings say what is so."""

from __future__ import annotations

import doctest
import importlib

import pytest

SHOWN = ["core.parsing", "core.tiles.window", "core.tiles.plan", "engine.reading.grid"]


@pytest.mark.parametrize("name", SHOWN)
def test_examples(name: str) -> None:
    found = doctest.testmod(importlib.import_module(f"subpixel.{name}"))
    assert found.attempted > 0
    assert found.failed == 0
