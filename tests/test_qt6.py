"""Qt 6 by lint: no binding by its own name, no enum without its scope, nothing that PyQt6 has lost."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import dropwhile, takewhile
from pathlib import Path

import pytest

BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
# Gone from PyQt6, or there under another name only.
LOST = {"exec_", "qApp", "QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QMatrix"}
# GDAL's own names, in capitals too.
GDAL = {"RasterXSize", "RasterYSize", "RasterCount", "DataType"}
# What is written there names a type, which may be an enum itself; so may what is called.
TYPE_FIELDS = {"annotation", "returns", "bases"}


def qt_files(root: Path) -> list[Path]:
    return [
        root / "__init__.py",
        root / "plugin.py",
        *sorted((root / "ui").rglob("*.py")),
        *sorted((root / "scripts" / "pictures").glob("screenshots*.py")),
    ]


def is_member_like(name: str) -> bool:
    """AlignLeft and Key_A are; CONSTANTS and attributes are not."""
    return name[:1].isupper() and not (name.isupper() and len(name) > 1)


def imported_modules(tree: ast.AST) -> set[str]:
    """Names that stand for modules: QtCore and its like, and whatever is imported in small letters."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {a.asname or a.name for a in node.names if a.name.islower() or node.module == "qgis.PyQt"}
    return names


def values(node: ast.AST) -> Iterator[ast.Attribute]:
    """Every whole `a.b.c` that stands for a value."""
    for field, content in ast.iter_fields(node):
        for child in content if isinstance(content, list) else [content]:
            if not isinstance(child, ast.AST) or field in TYPE_FIELDS:
                continue
            if isinstance(child, ast.Attribute):
                if field != "func":
                    yield child
                child = root_of(child)
            yield from values(child)


def root_of(node: ast.AST) -> ast.AST:
    """The `a` of `a.b.c`."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node


def names_in(node: ast.Attribute) -> list[str]:
    """`a.b.c` as [a, b, c]; a call or an index at its root is an empty name."""
    if isinstance(node.value, ast.Attribute):
        return [*names_in(node.value), node.attr]
    return [node.value.id if isinstance(node.value, ast.Name) else "", node.attr]


def lacks_scope(names: list[str], modules: set[str]) -> bool:
    """Class.Member and instance.Member lack it, Class.Enum.Member and instance.Enum.Member do not."""
    if names[0] in modules:
        # What stands before the class, as in qgis.PyQt.QtCore.Qt.AlignLeft, are modules.
        is_class = [is_member_like(name) and (name == "Qt" or not name.startswith(("Qt", "PyQt"))) for name in names]
        names = names[is_class.index(True) :] if True in is_class else []
    # The first capitals in a row are class, enum and member; an instance brings no class.
    row = list(takewhile(lambda name: name[:1].isupper(), dropwhile(lambda name: not is_member_like(name), names)))
    if len(names) < 2 or not row or not is_member_like(row[-1]):
        return False
    return len(row) == (2 if is_member_like(names[0]) else 1)


def qt6_faults(source: str) -> list[str]:
    """What would not run on Qt 6, as "line: what"."""
    tree = ast.parse(source)
    modules, found = imported_modules(tree), []
    for node in ast.walk(tree):
        imported: list[str] = []
        if isinstance(node, ast.Import):
            imported = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            imported = [node.module or ""]
            found += [f"{node.lineno}: {alias.name} is lost" for alias in node.names if alias.name in LOST]
        found += [f"{node.lineno}: imports {name}" for name in imported if name.split(".")[0] in BINDINGS]  # type: ignore[attr-defined]
        if isinstance(node, ast.Attribute) and node.attr in LOST:
            found.append(f"{node.lineno}: {node.attr} is lost")
    for value in values(tree):
        names = names_in(value)
        if names[-1] not in GDAL and lacks_scope(names, modules):
            found.append(f"{value.lineno}: {'.'.join(names)} lacks its scope")
    return found


def test_ready_for_qt6(root: Path) -> None:
    faults = {str(p.relative_to(root)): qt6_faults(p.read_text("utf-8")) for p in qt_files(root)}
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize(
    "line",
    [
        "from PyQt5.QtCore import Qt",
        "import sip",
        "from qgis.PyQt.QtCore import QRegExp",
        "dialog.exec_()",
        "x = Qt.AlignLeft",
        "x = QtCore.Qt.AlignLeft",
        "x = gui.QPalette.Window",
        "x = Qt.AlignLeft | Qt.AlignTop",
        "label.setAlignment(Qt.AlignLeft)",
        "ok = dialog.exec() == QDialog.Accepted",
        "ok = dialog.exec() == self.Accepted",
        "ok = dialog.exec() == self.form.Accepted",
        "ok = form().Accepted",
        "x = Qgis.Warning.value",
        "x = {Qt.Key_A: 1}[key].Close",
    ],
)
def test_the_lint_sees_what_qt6_refuses(line: str) -> None:
    imports = "from qgis.PyQt import QtCore\nimport qgis.PyQt.QtGui as gui\nfrom qgis.PyQt.QtCore import Qt\n"
    assert qt6_faults(imports + line), line


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.PyQt import sip",
        "x = Qt.AlignmentFlag.AlignLeft",
        "x = QtCore.Qt.AlignmentFlag.AlignLeft",
        "x = qgis.PyQt.QtCore.Qt.AlignmentFlag.AlignLeft",
        "x = self.StandardButton.Ok",
        "x = QtWidgets.QAction",
        "x = QgsProcessing.TEMPORARY_OUTPUT",
        "x = subprocess.Popen",
        "x = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL",
        "x = source.RasterXSize",
        "def f(x: Qt.AlignmentFlag) -> Qt.AlignmentFlag: ...",
        "x: Optional[Qt.AlignmentFlag] = None",
        "x = Qt.AlignmentFlag(1)",
        "dialog.exec()",
    ],
)
def test_the_lint_leaves_the_rest_alone(line: str) -> None:
    imports = "import subprocess\nimport qgis\nfrom qgis.PyQt import QtCore, QtWidgets\n"
    assert qt6_faults(imports + line) == [], line
