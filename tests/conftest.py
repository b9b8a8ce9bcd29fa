"""Registers the root as the package `subpixel`, whatever the checkout folder is called, and shares fixtures."""

from __future__ import annotations

import importlib.util
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "build" / "sample" / "sentinel2.tif"

if "subpixel" not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        "subpixel", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert _spec is not None
    assert _spec.loader is not None
    _package = importlib.util.module_from_spec(_spec)
    sys.modules["subpixel"] = _package
    _spec.loader.exec_module(_package)


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def sample() -> Path:
    """The real Sentinel-2 scene; scripts/test.sh fetches it."""
    assert SAMPLE.is_file(), "run scripts/setup.sh first"
    return SAMPLE


@pytest.fixture(autouse=True, scope="session")
def hang_up() -> Iterator[None]:
    """Have programs that tests start heed the end of a session, though `nohup` may have had this one ignore it."""
    number = getattr(signal, "SIGHUP", None)
    before = signal.signal(number, signal.SIG_DFL) if number is not None else None
    yield
    if number is not None:
        signal.signal(number, before)
