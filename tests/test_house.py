"""The rules of the house, by folder: who may import whom, no circle, and nothing heavy where QGIS would feel it."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

import pytest

# Room: what it may import besides itself. "" is the plugin's own entry.
ALLOWED: dict[str, set[str]] = {
    "": {"ui", "core"},
    "ui": {"core"},
    "core": set(),
    "models": set(),
    "engine": {"core", "models"},
    "training": {"core", "engine", "models"},
    "many": {"core", "engine"},
    "bench": {"core", "engine", "models"},
}
# Inside a room: each floor may import those that stand before it, and itself. "" is what lies in the room's own folder.
FLOORS: dict[str, list[set[str]]] = {
    "engine": [{"reading"}, {"judging", "compute", "stack", "coarse"}, {"writing"}, {"archive"}, {""}, {"process"}],
    "ui": [{""}, {"engine", "layers"}, {"processing"}, {"dock"}],
}
# The headless command starts everything else.
STARTS = {"engine/__main__.py"}
QGIS = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo"}
ENGINE_ONLY = {"torch", "numpy", "rasterio", "affine", "safetensors", "filelock", "pystac", "pystac_client", "requests"}
MOST_FILES = 12
MOST_LINES = 40


def files(root: Path) -> list[Path]:
    found = [path for path in (root / "__init__.py", root / "plugin.py") if path.is_file()]
    for room in ALLOWED:
        found += sorted((root / room).rglob("*.py")) if room else []
    return found


def room_of(root: Path, path: Path) -> str:
    parts = path.relative_to(root).parts
    return parts[0] if len(parts) > 1 else ""


def imports(root: Path, path: Path) -> Iterator[tuple[str, str, int]]:
    """(room or "" for what is not ours, dotted name, line) of every import, relative ones resolved."""
    package = list(path.relative_to(root).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (("", alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1] + (node.module.split(".") if node.module else [])
            for alias in node.names:
                # A name may be a module of the package.
                full = [*base, alias.name]
                is_module = root.joinpath(*full).with_suffix(".py").is_file() or root.joinpath(*full).is_dir()
                name = full if is_module else base
                yield name[0] if name else "", ".".join(name), node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield "", node.module or "", node.lineno


def foreign(room: str) -> set[str]:
    """Packages from elsewhere that a room must not know; the standard library is free to all."""
    if room in ("", "ui"):
        return ENGINE_ONLY
    return QGIS


def floor_of(room: str, folder: str) -> int:
    return next(number for number, floor in enumerate(FLOORS[room]) if folder in floor)


def wrong_floor(root: Path, path: Path, name: str) -> bool:
    """Whether a module imports from a floor above its own."""
    room = room_of(root, path)
    inside, target = path.relative_to(root / room).parts[:-1], name.split(".")[1:]
    if path.relative_to(root).as_posix() in STARTS or not target:
        return False
    known = set().union(*FLOORS[room])
    to = target[0] if target[0] in known else ""
    return floor_of(room, inside[0] if inside else "") < floor_of(room, to)


def violations(root: Path, paths: Optional[list[Path]] = None) -> list[str]:
    """Every import that the rules forbid, of some files or all, as `file:line imports name`."""
    wrong = []
    for path in files(root) if paths is None else paths:
        room = room_of(root, path)
        for target, name, line in imports(root, path):
            if target and target in ALLOWED:
                bad = target not in ALLOWED[room] | {room} or (
                    target == room and room in FLOORS and wrong_floor(root, path, name)
                )
            else:
                top = name.split(".")[0]
                bad = (
                    top in foreign(room)
                    or (room == "core" and bool(top) and top not in sys.stdlib_module_names)
                    or top == "subpixel"
                )
            if bad:
                wrong.append(f"{path.relative_to(root).as_posix()}:{line} imports {name}")
    return wrong


def circles(root: Path) -> list[set[str]]:
    """Modules that import each other, directly or through others, at module level or later."""
    graph: dict[str, set[str]] = {}
    for path in files(root):
        module = ".".join(path.relative_to(root).with_suffix("").parts)
        graph[module] = {name for target, name, _ in imports(root, path) if target in ALLOWED and target}
    reach = {module: reached(graph, module) for module in graph}
    found = [{other for other in reach[m] & set(graph) if m in reach[other]} for m in graph if m in reach[m]]
    return [group for number, group in enumerate(found) if group not in found[:number]]


def reached(graph: dict[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    todo = [start]
    while todo:
        for name in graph.get(todo.pop(), set()) - seen:
            seen.add(name)
            todo.append(name)
    return seen


def long_functions(root: Path) -> list[str]:
    """Functions of more lines of code than `MOST_LINES`, as `file:line name: lines`; a docstring is not counted."""
    long = []
    for path in sorted([*files(root), *(p for folder in ("scripts", "tests") for p in (root / folder).rglob("*.py"))]):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and lines_of_code(node) > MOST_LINES:
                place = f"{path.relative_to(root).as_posix()}:{node.lineno}"
                long.append(f"{place} {node.name}: {lines_of_code(node)}")
    return long


def lines_of_code(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From `def` to the end, without the docstring."""
    assert function.end_lineno is not None
    lines = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function, clean=False) is not None:
        said = function.body[0]
        assert said.end_lineno is not None
        lines -= said.end_lineno - said.lineno + 1
    return lines


def test_no_function_is_long(root: Path) -> None:
    assert long_functions(root) == []


def test_a_long_function_is_seen(tmp_path: Path) -> None:
    docstring = '    """What it does.\n\n    And more.\n    """\n'
    body = "    print(1)\n" * (MOST_LINES - 1)
    for folder, name in (("core", "pixels.py"), ("ui/dock", "pixels.py"), ("tests", "test_pixels.py")):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / name).write_text(f"def right():\n{docstring}{body}")
    assert long_functions(tmp_path) == []
    inner = body.replace("    ", "        ") + "        print(2)\n"
    (tmp_path / "tests" / "test_pixels.py").write_text(f"class Pixels:\n    async def wrong(self):\n{inner}")
    assert long_functions(tmp_path) == [f"tests/test_pixels.py:2 wrong: {MOST_LINES + 1}"]


def test_rooms_know_only_what_they_may(root: Path) -> None:
    assert violations(root) == []


def test_nothing_imports_in_a_circle(root: Path) -> None:
    assert circles(root) == []


def crowded(root: Path) -> dict[str, int]:
    """Folders of Python with too many files beside each other, and how many."""
    found = {}
    for room in (*filter(None, ALLOWED), "scripts", "tests"):
        for folder in {path.parent for path in (root / room).rglob("*.py")}:
            count = sum(path.is_file() and path.name != "__init__.py" for path in folder.iterdir())
            if count > MOST_FILES:
                found[folder.relative_to(root).as_posix()] = count
    return found


def test_no_room_is_crowded(root: Path, tmp_path: Path) -> None:
    assert crowded(root) == {}
    (tmp_path / "core").mkdir()
    for number in range(MOST_FILES + 1):
        (tmp_path / "core" / f"part_{number}.py").touch()
    assert crowded(tmp_path) == {"core": MOST_FILES + 1}


@pytest.fixture(scope="module")
def copied(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole house, to put files into wrong rooms of."""
    house = tmp_path_factory.mktemp("house")
    for path in files(root):
        (house / path.relative_to(root)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, house / path.relative_to(root))
    return house


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("core/pixels.py", "import numpy as np\n"),
        ("core/tiles/pixels.py", "def f():\n    import rasterio\n"),
        ("core/sentinel2/pixels.py", "from ...engine.reading.grid import Grid\n"),
        ("core/pixels.py", "from ..models.network import Network\n"),
        ("ui/layers/pixels.py", "from ...engine.pipeline import super_resolve\n"),
        ("ui/layers/pixels.py", "from ...models import network\n"),
        ("ui/engine/pixels.py", "import numpy\n"),
        ("ui/engine/pixels.py", "from ..dock.dock import SubpixelDock\n"),
        ("ui/pixels.py", "from .layers import facts\n"),
        ("plugin.py", "from .engine import pipeline\n"),
        ("engine/reading/pixels.py", "from ..writing.writer import Writer\n"),
        ("engine/compute/pixels.py", "from ..pipeline import super_resolve\n"),
        ("engine/pixels.py", "from .process import service\n"),
        ("engine/writing/pixels.py", "from qgis.core import QgsProject\n"),
        ("models/pixels.py", "from ..core.errors import SuperResolutionError\n"),
        ("models/pixels.py", "from subpixel.models import network\n"),
        ("many/pixels.py", "from ..training import export\n"),
        ("bench/pixels.py", "from .. import many\n"),
    ],
)
def test_a_file_in_the_wrong_room_is_seen(root: Path, copied: Path, place: str, text: str) -> None:
    before = (root / place).read_text() if (root / place).is_file() else None
    (copied / place).write_text(text)
    try:
        assert copied / place in files(copied)
        assert [said.split(":")[0] for said in violations(copied, [copied / place])] == [place]
    finally:
        (copied / place).unlink() if before is None else (copied / place).write_text(before)


def test_a_module_of_the_engine_moved_to_core_is_seen(root: Path, tmp_path: Path) -> None:
    for room in ("core", "engine", "models"):
        shutil.copytree(root / room, tmp_path / room, ignore=shutil.ignore_patterns("weights", "__pycache__"))
    assert violations(tmp_path) == []
    (tmp_path / "engine" / "reading" / "grid.py").rename(tmp_path / "core" / "tiles" / "grid.py")
    assert any(said.startswith("core/tiles/grid.py") for said in violations(tmp_path))


def test_a_circle_is_seen(tmp_path: Path) -> None:
    (tmp_path / "core").mkdir()
    for name, other in (("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")):
        (tmp_path / "core" / f"{name}.py").write_text(f"def f():\n    from .{other} import g\n")
    assert circles(tmp_path) == [{"core.a", "core.b", "core.c"}]


# A fresh process imports every module of some rooms and says what else has come along.
LOAD = """
import importlib, importlib.util, sys
from pathlib import Path
root = Path(sys.argv[1])
spec = importlib.util.spec_from_file_location("subpixel", root / "__init__.py", submodule_search_locations=[str(root)])
package = importlib.util.module_from_spec(spec)
sys.modules["subpixel"] = package
spec.loader.exec_module(package)
for room in sys.argv[2].split(","):
    for path in sorted((root / room).rglob("*.py")):
        if path.name not in ("__main__.py",):
            importlib.import_module(".".join(("subpixel", *path.relative_to(root).with_suffix("").parts)).removesuffix(".__init__"))
print(" ".join(sorted({n.split(".")[0] for n in sys.modules if not n.startswith("subpixel")} - set(sys.stdlib_module_names))))
print(" ".join(sorted({n.split(".")[1] for n in sys.modules if n.startswith("subpixel.")})))
"""


def loaded(root: Path, rooms: str, *flags: str) -> tuple[set[str], set[str]]:
    """Foreign packages, and rooms of ours, that a fresh process has once it has loaded all of `rooms`."""
    done = subprocess.run(
        [sys.executable, *flags, "-c", LOAD, str(root), rooms], capture_output=True, text=True, check=True
    )
    packages, ours = done.stdout.split("\n")[:2]
    return set(packages.split()), set(ours.split())


def test_core_runs_on_the_standard_library_alone(root: Path) -> None:
    """Without any installed package, so that an import of one fails."""
    packages, ours = loaded(root, "core", "-I", "-S")
    assert ours == {"core"}
    assert not packages & (ENGINE_ONLY | QGIS)


def test_models_know_torch_alone(root: Path) -> None:
    packages, ours = loaded(root, "models", "-I")
    assert ours == {"models"}
    assert not packages & ({"rasterio", "affine", "safetensors"} | QGIS)


def test_engine_loads_core_and_models_alone(root: Path) -> None:
    packages, ours = loaded(root, "engine", "-I")
    assert ours == {"core", "engine", "models"}
    assert not packages & QGIS


def test_entry_point_imports_nothing_at_module_level(root: Path) -> None:
    tree = ast.parse((root / "__init__.py").read_text())
    assert not [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]


def test_no_pickle_in_the_plugin(root: Path) -> None:
    for path in files(root):
        if room_of(root, path) in ("", "ui", "core", "engine", "models"):
            text = path.read_text()
            assert "torch.load(" not in text, path
            assert "import pickle" not in text, path
