"""The help that comes with the plugin: whole, well-formed, and about everything that a user meets."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree

import pytest

PICTURES_BYTES = 1_500_000
# A project's own site may be named; nothing of a page may have to be loaded from one.
LINKS = ("a",)
FIELDS = ("QLabel", "QCheckBox", "QPushButton", "QToolButton")


def pages(root: Path) -> list[Path]:
    return sorted((root / "help" / "en").glob("*.html"))


def every_page(root: Path) -> list[Path]:
    return sorted((root / "help").glob("*/*.html"))


def parsed(page: Path) -> ElementTree.Element:
    return ElementTree.fromstring(page.read_text(encoding="utf-8"))


def words(page: Path) -> str:
    """What a reader sees, with single spaces."""
    body = parsed(page).find("body")
    assert body is not None
    return " ".join("".join(body.itertext()).split())


def ids(page: Path) -> list[str]:
    return [element.attrib["id"] for element in parsed(page).iter() if "id" in element.attrib]


def test_pages_are_there(root: Path) -> None:
    names = {page.stem for page in pages(root)}
    assert names == {
        "index",
        "tutorial",
        "dock",
        "openproduct",
        "archive",
        "superresolve",
        "engine",
        "problems",
        "place",
    }


def test_pages_are_well_formed_and_carry_no_scripts(root: Path) -> None:
    for page in every_page(root):
        tree = parsed(page)
        tags = [element.tag for element in tree.iter()]
        assert tags[:2] == ["html", "head"], page
        assert tags.count("h1") == 1, page
        assert not {"script", "iframe", "style"} & set(tags), page
        assert tree.attrib["lang"] == page.parent.name
        assert len(ids(page)) == len(set(ids(page))), page


def test_links_and_pictures_lead_into_the_folder(root: Path) -> None:
    home = root / "help"
    used = set()
    for page in every_page(root):
        for element in parsed(page).iter():
            target = element.attrib.get("href") or element.attrib.get("src")
            if target is None:
                continue
            if re.match(r"[a-z]+:", target):
                assert element.tag in LINKS, (page, target)
                assert target.startswith("https://"), (page, target)
                continue
            path, anchor = urldefrag(target)
            file = (page.parent / unquote(path)).resolve() if path else page
            assert file.is_file(), (page, target)
            assert home in file.parents, (page, target)
            assert not anchor or anchor in ids(file), (page, target)
            used.add(file)
            if element.tag == "img":
                assert element.attrib.get("alt"), (page, target)
    assert {file.name for file in (home / "pictures").iterdir()} == {
        file.name for file in used if file.parent.name == "pictures"
    }


def labels(root: Path, language: str) -> set[str]:
    """What the user interface says in a language, without the marks of its short cuts."""
    tree = ElementTree.parse(root / "ui" / "i18n" / f"subpixel_{language}.ts")
    texts = [message.findtext("translation") or "" for message in tree.iter("message")]
    return {re.sub(r"\(&\w\)", "", text).replace("&", "") for text in texts}


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh"])
@pytest.mark.parametrize("name", ["place", "archive"])
def test_pages_in_other_languages_say_what_the_english_ones_do(root: Path, language: str, name: str) -> None:
    english, page = (root / "help" / each / f"{name}.html" for each in ("en", language))
    assert sorted(ids(page)) == sorted(ids(english))
    # Headings, steps, terms and commands: one for one.
    for tag in ("h1", "h2", "h3", "li", "dt", "dd", "img", "pre", "code"):
        counts = [sum(element.tag == tag for element in parsed(each).iter()) for each in (english, page)]
        assert counts[0] == counts[1], (page, tag)
    codes = [
        ["".join(e.itertext()).split() for e in parsed(each).iter() if e.tag == "code"] for each in (english, page)
    ]
    assert sorted(codes[0]) == sorted(codes[1])
    # What is set off is what the user will read on the screen.
    known = labels(root, language)
    for element in parsed(page).iter("em"):
        for part in re.split(r"\s*>\s*", " ".join("".join(element.itertext()).split())):
            assert part in known, (page, part)


def test_style_loads_nothing_and_knows_the_dark(root: Path) -> None:
    style = (root / "help" / "style.css").read_text(encoding="utf-8")
    assert "prefers-color-scheme: dark" in style
    assert "url(" not in style
    assert "@import" not in style


def test_pictures_are_small(root: Path) -> None:
    sizes = [file.stat().st_size for file in (root / "help" / "pictures").iterdir()]
    assert sizes
    assert sum(sizes) < PICTURES_BYTES


@pytest.mark.parametrize(
    ("page", "table", "outputs"),
    [
        ("superresolve", "PARAMETERS", {"CONSISTENCY_RMSE", "SECONDS"}),
        ("openproduct", "OPEN_PARAMETERS", {"QUANTIFICATION", "OFFSET", "BASELINE", "LEVEL", "SENSING_TIME", "SCL"}),
        ("archive", "PLACE_PARAMETERS", set()),
        ("archive", "FIND_PARAMETERS", {"SCENE"}),
        ("archive", "EXTENT_PARAMETERS", set()),
    ],
)
def test_every_parameter_and_output_is_explained(root: Path, page: str, table: str, outputs: set[str]) -> None:
    texts = ast.parse((root / "ui" / "help_texts.py").read_text(encoding="utf-8"))
    named = next(
        node.value
        for node in texts.body
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == [table]
    )
    assert isinstance(named, ast.Dict)
    names = [ast.literal_eval(key) for key in named.keys if key is not None]
    terms = parsed(root / "help" / "en" / f"{page}.html").iter("dt")
    explained = {code.text for term in terms for code in term.iter("code")}
    assert {*names, *outputs} <= explained


def test_every_error_is_explained(root: Path) -> None:
    tree = ast.parse((root / "core" / "errors.py").read_text(encoding="utf-8"))
    errors = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    assert "SuperResolutionError" in errors
    assert errors <= set(ids(root / "help" / "en" / "problems.html"))


@pytest.mark.parametrize(
    ("form", "page", "some"),
    [
        ("dock/dock.ui", "dock", {"Super-resolve", "Recent runs", "Find scenes"}),
        ("dock/archive/catalogues.ui", "archive", {"Address", "Restore"}),
    ],
)
def test_every_label_of_the_dock_is_explained(root: Path, form: str, page: str, some: set[str]) -> None:
    labels = []
    for widget in ElementTree.parse(root / "ui" / form).iter("widget"):
        kind = widget.attrib["class"]
        wanted = "text" if kind in FIELDS else "title" if kind.endswith("GroupBox") else ""
        for prop in widget.findall("property"):
            text = prop.findtext("string")
            if prop.attrib["name"] == wanted and text and "intro" not in widget.attrib["name"]:
                labels.append(text.replace("&", ""))
    assert some <= set(labels)
    said = words(root / "help" / "en" / f"{page}.html")
    assert [label for label in labels if label not in said] == []


@pytest.mark.parametrize("name", ["dock", "openproduct", "archive", "superresolve"])
def test_what_the_plugin_opens_is_there(root: Path, name: str) -> None:
    assert (root / "help" / "en" / f"{name}.html").is_file()


def messages(root: Path) -> set[str]:
    """What the plugin and the engine say is wrong: the first words of every error that is made anywhere."""
    errors = ast.parse((root / "core" / "errors.py").read_text(encoding="utf-8"))
    names = {node.name for node in errors.body if isinstance(node, ast.ClassDef)}
    found = set()
    for file in [path for room in ("core", "engine", "ui") for path in (root / room).rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and node.args:
                what = node.args[0]
                if isinstance(what, ast.Constant) and isinstance(what.value, str):
                    found.add(what.value)
    return found


def test_every_message_is_explained(root: Path) -> None:
    """Sentence by sentence, without what is filled in."""
    said = messages(root)
    assert len(said) > 40
    help_pages = [root / "help" / "en" / f"{name}.html" for name in ("problems", "engine")]
    pages_say = " ".join(words(page) for page in help_pages).lower()
    unexplained = []
    for what in sorted(said):
        pieces = re.split(r"\{[^}]*\}|[:.,]", what)
        if any(piece.strip().lower() not in pages_say for piece in pieces if len(piece.strip()) > 3):
            unexplained.append(what)
    assert unexplained == []
