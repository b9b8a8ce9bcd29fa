"""Collects every string of the plugin that can be translated, and says which ones escape translation.

Three kinds: what `tr()` is given; what is said in a template first and translated later (`Text`, errors, the tables
of help texts); what stands in the forms. A `tr()` whose words cannot be known by reading is a fault.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import string
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CONTEXT = "Subpixel"
# Modules whose upper-case constants hold nothing but words, which `tr()` may be given by name.
TABLES = ("ui/help_texts.py",)
# Position of the words among an error's arguments, and their names.
ERROR_WORDS = {0: "what", 2: "remedy"}
MODEL_ERROR = "CheckpointError"
# Calls that show words: in `ui` they must have gone through `tr()`.
SHOWN = re.compile(
    "QAction|QCheckBox|QGroupBox|QLabel|QPushButton|QgsProcessingException|addItem|createMessage|pushInfo|pushMessage|"
    "pushWarning|reportError|setHelp|setPlaceholderText|setProgressText|setStatusTip|setText|setTitle|setToolTip|"
    "setWhatsThis|setWindowTitle"
)


@dataclass(frozen=True)
class Source:
    """A string to translate.

    Attributes:
        context: where Qt looks it up: `Subpixel`, or the class of a form.
        source: English.
        comment: tells equal strings of a form apart.
    """

    context: str
    source: str
    comment: str = ""


@dataclass
class Found:
    """Sources with the files they come from, and faults as `file:line: words`."""

    sources: dict[Source, list[str]]
    faults: list[str]

    def add(self, source: Source, place: str) -> None:
        """Note a source; blank ones need no translation."""
        if source.source.strip():
            places = self.sources.setdefault(source, [])
            if place not in places:
                places.append(place)


def collect(root: Path) -> Found:
    """Everything under a checkout of the plugin."""
    found = Found({}, [])
    errors = _error_classes(root / "core" / "errors.py")
    for path in [
        root / "plugin.py",
        *(p for room in ("ui", "core", "engine", "models") for p in sorted((root / room).rglob("*.py"))),
    ]:
        place = path.relative_to(root).as_posix()
        if place != "core/text.py":
            _Module(ast.parse(path.read_text(encoding="utf-8")), place, errors, found).read()
    for place in filter(lambda name: (root / name).is_file(), TABLES):
        for text in _table(root, place):
            found.add(Source(CONTEXT, text), place)
    for path in sorted((root / "ui").rglob("*.ui")):
        _form(path, path.relative_to(root).as_posix(), found)
    return found


def _error_classes(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


def _table(root: Path, place: str) -> Iterator[str]:
    """The words in a table, as they are at run time: numbers may have been put into them."""
    if "subpixel" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "subpixel", root / "__init__.py", submodule_search_locations=[str(root)]
        )
        assert spec is not None
        assert spec.loader is not None
        sys.modules["subpixel"] = importlib.util.module_from_spec(spec)
    module = importlib.import_module("subpixel." + place[: -len(".py")].replace("/", "."))
    own = {
        target.id
        for node in ast.parse((root / place).read_text(encoding="utf-8")).body
        if isinstance(node, (ast.Assign, ast.AnnAssign))
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and target.id.isupper()
    }
    for name in sorted(own):
        yield from _strings(getattr(module, name))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _strings(part)


def _form(path: Path, place: str, found: Found) -> None:
    tree = ElementTree.parse(path).getroot()
    context = tree.findtext("class", "")
    silent = {id(part) for group in tree.iter("stringlist") if group.get("notr") == "true" for part in group}
    for element in tree.iter("string"):
        if element.get("notr") != "true" and id(element) not in silent:
            found.add(Source(context, element.text or "", element.get("comment", "")), place)


class _Module:
    """One Python file."""

    def __init__(self, tree: ast.Module, place: str, errors: set[str], found: Found) -> None:
        self._tree, self._place, self._errors, self._found = tree, place, errors, found
        self._inside = {
            id(node) for function in ast.walk(tree) if _is_function(function) for node in ast.walk(function)
        }
        self._tabled = self._names_from_tables()
        self._worded = self._names_of_texts()

    def read(self) -> None:
        """Note what is translated here."""
        if self._place == "core/errors.py":
            self._read_errors()
        for node in ast.walk(self._tree):
            if not isinstance(node, ast.Call):
                continue
            name = _name(node.func)
            if name == "tr" and node.args:
                self._read_tr(node)
            elif name == "Text" and node.args and self._place != "core/errors.py":
                self._read_text(node)
            elif name in self._errors | {MODEL_ERROR} and (node.args or node.keywords):
                self._read_error(node, name)
            elif SHOWN.fullmatch(name) and not self._place.startswith(("core/", "engine/", "models/")):
                for argument in node.args:
                    if _has_words(argument):
                        self._fault(node, f"{name}() shows {ast.unparse(argument)}, which nobody can translate")

    def _fault(self, node: ast.AST, words: str) -> None:
        self._found.faults.append(f"{self._place}:{getattr(node, 'lineno', 0)}: {words}")

    def _add(self, text: str) -> None:
        self._found.add(Source(CONTEXT, text), self._place)

    def _read_tr(self, node: ast.Call) -> None:
        argument = node.args[0]
        if id(node) not in self._inside:
            self._fault(node, "tr() runs while the module is imported, before there is a translation")
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            self._add(argument.value)
        elif not any(isinstance(part, ast.Name) and part.id in self._tabled for part in ast.walk(argument)):
            self._fault(node, f"tr() is given {ast.unparse(argument)}: neither a literal nor from a table of words")

    def _read_text(self, node: ast.Call) -> None:
        argument = node.args[0]
        if isinstance(argument, ast.Attribute) and argument.attr == "template":
            return  # said before, and collected there
        texts = _literals(argument)
        if texts is None:
            self._fault(node, f"Text() is given {ast.unparse(argument)}, which is no literal")
            return
        self._note(node, texts)

    def _read_error(self, node: ast.Call, name: str) -> None:
        texts = []
        for position, keyword in ERROR_WORDS.items() if name != MODEL_ERROR else ((0, "reason"),):
            given = [k.value for k in node.keywords if k.arg == keyword]
            given += node.args[position : position + 1]
            for argument in given:
                said = _literals(argument)
                if said is not None:
                    texts += said
                elif not self._is_text(argument):
                    self._fault(argument, f"{name} is given {ast.unparse(argument)}, which is no template")
        self._note(node, texts)

    def _note(self, node: ast.Call, texts: list[str]) -> None:
        """Add templates, and see that the call has a value for each of their places."""
        values = {keyword.arg for keyword in node.keywords}
        for text in texts:
            self._add(text)
            missing = places(text) - values if values and None not in values else set()
            if missing - {None}:
                self._fault(node, f"no value for {', '.join(sorted(missing))}")

    def _is_text(self, argument: ast.expr) -> bool:
        """Whether an argument is words that are collected where they are made."""
        if isinstance(argument, ast.Call):
            return _name(argument.func) in {"Text", "tr"} | self._worded
        if isinstance(argument, ast.IfExp):
            return self._is_text(argument.body) and self._is_text(argument.orelse)
        return isinstance(argument, ast.Name) and argument.id in self._worded

    def _read_errors(self) -> None:
        """Advice of the classes, and what they say unless told otherwise."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Assign) and [_name(t) for t in node.targets] == ["advice"]:
                for text in _literals(node.value) or []:
                    self._add(text)
            elif isinstance(node, ast.FunctionDef) and node.name == "__init__":
                for default in node.args.defaults:
                    for text in _literals(default) or []:
                        self._add(text)

    def _names_from_tables(self) -> set[str]:
        """Names that stand for a table of words, or for something taken from one."""
        package = self._place.split("/")[:-1]
        names: set[str] = set()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = package[: len(package) - node.level + 1] + (node.module.split(".") if node.module else [])
                for alias in node.names:
                    if "/".join(base) + ".py" in TABLES or "/".join([*base, alias.name]) + ".py" in TABLES:
                        names.add(alias.asname or alias.name)
        return _spread(self._tree, names)

    def _names_of_texts(self) -> set[str]:
        """Names that are given a Text, and functions that return one."""
        names = set()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.FunctionDef) and node.returns is not None and ast.unparse(node.returns) == "Text":
                names.add(node.name)
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _name(node.value.func) == "Text":
                names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        return names


def _spread(tree: ast.Module, names: set[str]) -> set[str]:
    """Names, with those that loops and assignments fill from them."""
    pairs: list[tuple[ast.AST, ast.AST]] = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.For, ast.comprehension)):
            pairs.append((node.target, node.iter))
        elif isinstance(node, ast.Assign):
            pairs += [(target, node.value) for target in node.targets]
    before = -1
    while len(names) > before:
        before = len(names)
        for target, value in pairs:
            if any(isinstance(part, ast.Name) and part.id in names for part in ast.walk(value)):
                names |= {part.id for part in ast.walk(target) if isinstance(part, ast.Name)}
    return names


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _has_words(node: ast.expr) -> bool:
    """Whether an expression writes out two letters in a row, alone or between values."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and re.search("[A-Za-z]{2}", part.value)
        for part in parts
    )


def _literals(node: ast.expr) -> list[str] | None:
    """The strings that an expression can be, if they are all written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        first, second = _literals(node.body), _literals(node.orelse)
        return None if first is None or second is None else first + second
    return None


def places(text: str) -> set[str]:
    """Names of the places that values are filled into; empty for words that are no template."""
    try:
        return {re.split(r"[.\[]", name)[0] for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return set()
