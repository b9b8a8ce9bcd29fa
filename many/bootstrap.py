"""What travels to a worker as it is: it knows nothing of the package and makes it known there.

Must import nothing but the standard library, and that inside the function: it is sent by value.
"""

from __future__ import annotations


def run_piece(root: str, task: dict) -> dict:
    """Make a piece in this process; see `pieces.make_piece`.

    Args:
        root: the checkout, unless SUBPIXEL_ROOT names another place for it on this machine.
        task: of the piece.
    """
    import importlib
    import importlib.util
    import os
    import sys

    if "subpixel" not in sys.modules:
        root = os.environ.get("SUBPIXEL_ROOT", root)
        place = os.path.join(root, "__init__.py")
        spec = importlib.util.spec_from_file_location("subpixel", place, submodule_search_locations=[root])
        if spec is None or not os.path.isfile(place):
            raise FileNotFoundError(f"{root} holds no Subpixel; set SUBPIXEL_ROOT for the worker")
        sys.modules["subpixel"] = importlib.util.module_from_spec(spec)
    return importlib.import_module("subpixel.many.pieces").make_piece(task)
