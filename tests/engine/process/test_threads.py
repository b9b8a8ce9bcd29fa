from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from subpixel.engine.process.threads import SPINS

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(sys.platform != "linux", reason="PyTorch has another OpenMP elsewhere")
@pytest.mark.parametrize(
    ("given", "spins"),
    [({}, str(SPINS)), ({"GOMP_SPINCOUNT": "77"}, "77"), ({"OMP_WAIT_POLICY": "passive"}, "0")],
)
def test_the_engines_threads_sleep_soon_unless_told_otherwise(given: dict[str, str], spins: str) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OMP_", "GOMP_"))}
    # The library itself says what it goes by.
    done = subprocess.run(
        [sys.executable, "-I", str(ROOT / "engine" / "__main__.py"), "info"],
        env={**kept, **given, "OMP_DISPLAY_ENV": "VERBOSE"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"GOMP_SPINCOUNT = '{spins}'" in done.stderr
