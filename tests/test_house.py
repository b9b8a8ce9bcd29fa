"""The rules of the house: who may import whom, and nothing heavy where QGIS would feel it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOMS = ("ui", "core", "models", "training", "many")
ALLOWED = {
    "models": set(),
    "core": {"models"},
    "ui": {"core"},
    "training": {"core", "models"},
    "many": {"core"},
    "": {"ui", "core"},
}
HEAVY = {"torch", "rasterio", "safetensors"}
# What the QGIS side imports from core must be light as well.
LIGHT_CORE = {
    "archive",
    "band_facts",
    "bandfiles",
    "dimap",
    "disk",
    "documents",
    "encoding",
    "errors",
    "failures",
    "estimate",
    "imagery",
    "extent",
    "machine",
    "model",
    "names",
    "naming",
    "parsing",
    "presets",
    "product",
    "progress",
    "remote",
    "replace",
    "request",
    "safe",
    "sentinel2",
    "sources",
    "spectral",
    "stac",
    "stac_encoding",
    "subdatasets",
    "temporary",
    "supervise",
    "text",
    "theia",
    "tiling",
    "version",
    "virtual",
    "window",
}
LIGHT_MODELS = {"files"}


def files(root: Path) -> list[Path]:
    found = [root / "__init__.py", root / "plugin.py"]
    for room in ROOMS:
        found += sorted((root / room).rglob("*.py"))
    return found


def room_of(root: Path, path: Path) -> str:
    parts = path.relative_to(root).parts
    return parts[0] if len(parts) > 1 else ""


def imports(root: Path, path: Path) -> list[tuple[str, str, int]]:
    """(room or "", dotted name, line) of every import, relative ones resolved."""
    package = list(path.relative_to(root).parent.parts)
    out = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            out += [("", alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = package[: len(package) - node.level + 1]
                full = base + (node.module.split(".") if node.module else [])
                names = [full] if node.module else [[*full, alias.name] for alias in node.names]
                out += [(name[0] if name else "", ".".join(name), node.lineno) for name in names]
            else:
                out.append(("", node.module or "", node.lineno))
    return out


def test_layers_depend_only_downwards(root: Path) -> None:
    wrong = []
    for path in files(root):
        room = room_of(root, path)
        for target, name, line in imports(root, path):
            if target in ROOMS and target != room and target not in ALLOWED[room]:
                wrong.append(f"{path.relative_to(root)}:{line} imports {name}")
    assert wrong == []


def test_the_layer_test_sees_a_wrong_import(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    bad = tmp_path / "models" / "bad.py"
    bad.write_text("from ..core.errors import X\nfrom .. import ui\n")
    assert [item[0] for item in imports(tmp_path, bad)] == ["core", "ui"]


@pytest.mark.parametrize("room", ["core", "models", "training", "many"])
def test_only_ui_knows_qgis_and_qt(root: Path, room: str) -> None:
    for path in sorted((root / room).rglob("*.py")):
        names = {name.split(".")[0] for _, name, _ in imports(root, path)}
        assert not names & {"qgis", "PyQt5", "PyQt6", "processing"}, path


def test_ui_uses_only_the_light_part_of_core(root: Path) -> None:
    for path in [root / "plugin.py", *sorted((root / "ui").rglob("*.py"))]:
        for room, name, line in imports(root, path):
            assert name.split(".")[0] not in HEAVY | {"numpy"}, f"{path}:{line}"
            if room == "core":
                assert name.split(".")[1] in LIGHT_CORE, f"{path}:{line}"
    for module in LIGHT_CORE:
        path = root / "core" / f"{module}.py"
        for room, name, line in imports(root, path):
            assert name.split(".")[0] not in HEAVY | {"numpy", "affine"}, f"{path}:{line}"
            assert room != "core" or name.split(".")[1] in LIGHT_CORE, f"{path}:{line}"
            assert room != "models" or name.split(".")[1] in LIGHT_MODELS, f"{path}:{line}"
    for module in LIGHT_MODELS:
        path = root / "models" / f"{module}.py"
        for room, name, line in imports(root, path):
            assert room == "", f"{path}:{line}"
            assert name.split(".")[0] not in HEAVY | {"numpy"}, f"{path}:{line}"


def test_entry_point_imports_nothing_at_module_level(root: Path) -> None:
    tree = ast.parse((root / "__init__.py").read_text())
    assert not [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]


def test_the_package_imports_itself_relatively(root: Path) -> None:
    for path in files(root):
        for room, name, line in imports(root, path):
            assert not (room == "" and name.split(".")[0] == "subpixel"), f"{path}:{line}"


def test_modules_stay_small(root: Path) -> None:
    long = {str(p.relative_to(root)): n for p in files(root) if (n := len(p.read_text().splitlines())) > 360}
    assert long == {}


def test_no_pickle_in_the_plugin(root: Path) -> None:
    for path in [
        root / "plugin.py",
        *(root / "ui").rglob("*.py"),
        *(root / "core").rglob("*.py"),
        *(root / "models").rglob("*.py"),
    ]:
        text = path.read_text()
        assert "torch.load(" not in text, path
        assert "import pickle" not in text, path
