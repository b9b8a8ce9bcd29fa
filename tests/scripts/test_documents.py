"""The documents of the repository: links lead somewhere, and what they name is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

# [text](target), also of pictures; a target that begins with a scheme leads elsewhere.
LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
FENCE = re.compile(r"^```.*?^```\s*$", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`[^`\n]*`")
# What stands for a path in prose or in a drawing: folders with a slash at the end, and files of ours.
PATH = re.compile(r"(?<![\w./<-])(?:[A-Za-z_][\w.-]*/)+(?:[\w-]+\.\w+)?|(?<![\w./<-])\w+\.py\b")

ROOMS = (
    "core",
    "engine",
    "models",
    "ui",
    "many",
    "training",
    "bench",
    "tests",
    "scripts",
    "docs",
    "help",
    "requirements",
)


def documents(root: Path) -> list[Path]:
    fixed = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "training/README.md", "training/LOG.md")
    return [*(root / name for name in fixed), *sorted((root / "docs").glob("*.md")), *(root / "models").rglob("*.md")]


def links(text: str) -> list[str]:
    """Relative targets of a page, without what stands in code."""
    prose = CODE.sub("", FENCE.sub("", text))
    return [target for target in LINK.findall(prose) if not re.match(r"[a-z][a-z+.-]*:", target)]


def anchors(page: Path) -> set[str]:
    """Anchors of a page: ids of HTML; of Markdown the headings, as public hosts write them."""
    text = page.read_text("utf-8")
    if page.suffix == ".html":
        return set(re.findall(r'\bid="([^"]+)"', text))
    found: list[str] = []
    for heading in re.findall(r"^#{1,6} +(.+?)\s*#*$", FENCE.sub("", text), re.MULTILINE):
        words = LINK.sub("]", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        again = sum(1 for other in found if re.fullmatch(rf"{re.escape(slug)}(-\d+)?", other))
        found.append(f"{slug}-{again}" if again else slug)
    return set(found)


def broken(page: Path) -> Iterator[str]:
    """Links of a page that lead to nothing, or to no place in what they lead to."""
    for target in links(page.read_text("utf-8")):
        path, anchor = urldefrag(target)
        file = (page.parent / unquote(path)).resolve() if path else page
        if not file.exists():
            yield f"{page.name}: {target} is not there"
        elif anchor and anchor not in anchors(file):
            yield f"{page.name}: {target} has no such heading"


def test_every_link_leads_to_a_file_and_a_heading(root: Path) -> None:
    pages = documents(root)
    assert [page for page in pages if links(page.read_text("utf-8"))]
    assert [said for page in pages for said in broken(page)] == []


@pytest.mark.parametrize(
    ("link", "whole"),
    [
        ("[a](other.md)", True),
        ("[a](other.md#two-words-and-a-dot)", True),
        ("[a](#here)", True),
        ("[a](page.html#id)", True),
        ("![a](picture.jpg)", False),
        ("[a](missing.md)", False),
        ("[a](other.md#three)", False),
        ("[a](#there)", False),
        ("[a](page.html#other)", False),
        ("`[a](missing.md)`", True),
        ("[a](https://example.org/missing)", True),
    ],
)
def test_a_broken_link_is_seen(tmp_path: Path, link: str, whole: bool) -> None:
    (tmp_path / "other.md").write_text("# Two words, and a `dot`.\n")
    (tmp_path / "page.html").write_text('<p id="id">')
    page = tmp_path / "page.md"
    page.write_text(f"# Here\n\n{link}\n")
    assert (not list(broken(page))) == whole


def named_paths(text: str) -> set[str]:
    """Paths of files and folders that a page names, in code, drawings and prose."""
    return {found.rstrip("/") for found in PATH.findall(LINK.sub("]", text))}


def test_what_the_architecture_names_is_there(root: Path) -> None:
    text = (root / "docs" / "ARCHITECTURE.md").read_text("utf-8")
    named = named_paths(text)
    assert len(named) > 50
    assert [name for name in sorted(named) if not (root / name).exists()] == []


def test_files_of_ours_that_documents_name_are_there(root: Path) -> None:
    gone = []
    for page in documents(root):
        named = named_paths(page.read_text("utf-8"))
        ours = [name for name in sorted(named) if name.split("/")[0] in ROOMS and "/" in name]
        gone += [f"{page.name}: {name}" for name in ours if not (root / name).exists()]
    assert gone == []


def test_the_architecture_names_every_room(root: Path) -> None:
    named = named_paths((root / "docs" / "ARCHITECTURE.md").read_text("utf-8"))
    rooms = {
        path.parent.relative_to(root).as_posix()
        for room in ("core", "engine", "models", "ui", "many", "training", "bench")
        for path in (root / room).rglob("*.py")
    }
    assert sorted(rooms - named) == []


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("the dock (`ui/dock/dock.py`) and plugin.py.", {"ui/dock/dock.py", "plugin.py"}),
        ("  engine/reading/   from files", {"engine/reading"}),
        ("`engine/pipeline.py`: `super_resolve`, 1.5 m and so on", {"engine/pipeline.py"}),
    ],
)
def test_paths_are_found_in_prose(text: str, paths: set[str]) -> None:
    assert named_paths(text) == paths
