#!/usr/bin/env python3
"""Run a module of this checkout, whatever its folder is called: scripts/module.py training.train ARGUMENTS."""

from __future__ import annotations

import importlib.util
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Register the checkout as the package `subpixel` and run one of its modules as a program."""
    spec = importlib.util.spec_from_file_location(
        "subpixel", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["subpixel"] = package
    spec.loader.exec_module(package)
    name, sys.argv = sys.argv[1], sys.argv[1:]
    sys.path[:] = [entry for entry in sys.path if entry != str(ROOT / "scripts")]
    runpy.run_module(f"subpixel.{name}", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
