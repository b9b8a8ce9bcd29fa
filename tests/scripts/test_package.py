"""The zip, judged as the plugin repository judges it: layout, metadata, and no finding of its scanners."""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REQUIRED = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"]
KINDS = {
    "": {".py", ".txt", ".md", "LICENSE"},
    "requirements": {".txt", ".lock"},
    "docs": {".jpg", ".png"},
    "core": {".py"},
    "engine": {".py"},
    "models": {".py", ".safetensors", ".json", ".md"},
    "ui": {".py", ".ui", ".svg", ".png", ".qm"},
    "help": {".html", ".css", ".svg", ".png", ".jpg"},
}


@pytest.fixture(scope="module")
def archive(root: Path) -> Path:
    """The zip as the documented command leaves it."""
    subprocess.run([str(root / "scripts" / "package.sh")], check=True, capture_output=True, cwd="/")
    version = configparser.ConfigParser()
    version.read(root / "metadata.txt", "utf-8")
    return root / "dist" / f"subpixel-{version['general']['version']}.zip"


@pytest.fixture(scope="module")
def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as file:
        assert file.testzip() is None
        return file.namelist()


@pytest.fixture(scope="module")
def unpacked(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder)
    return folder


def bandit(folder: Path) -> list[str]:
    """Findings of any severity."""
    command = [sys.executable, "-m", "bandit", "--recursive", "--quiet", "--format", "json", "."]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert report["metrics"]["_totals"]["loc"] > 0
    return [f"{r['filename']}:{r['line_number']} {r['test_id']} {r['issue_text']}" for r in report["results"]]


def detect_secrets(folder: Path) -> list[str]:
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=True)
    found = json.loads(done.stdout)["results"]
    return [f"{name}:{item['line_number']} {item['type']}" for name, items in found.items() for item in items]


def test_size(archive: Path) -> None:
    assert archive.stat().st_size <= 25_000_000


def test_one_folder_with_what_the_plugin_needs(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"subpixel"}
    for needed in (
        "__init__.py",
        "plugin.py",
        "metadata.txt",
        "LICENSE",
        "ui/dock/dock.ui",
        "ui/processing/superresolve.py",
        "engine/__main__.py",
        "models/weights/subpixel.safetensors",
        "models/weights/subpixel.json",
        "models/weights/subpixel-1.25m.safetensors",
        "models/weights/subpixel-1.25m.json",
        "requirements/engine.txt",
        "requirements/engine.lock",
        "requirements/engine-cuda.lock",
    ):
        assert f"subpixel/{needed}" in names
    assert len(names) == len(set(names))


def test_help_and_translations_come_along(root: Path, names: list[str]) -> None:
    for path in [*(root / "help").rglob("*.html"), *(root / "ui" / "i18n").glob("*.qm")]:
        assert f"subpixel/{path.relative_to(root).as_posix()}" in names


def test_no_foreign_file(names: list[str]) -> None:
    for name in names:
        parts = name.split("/")[1:]
        assert not any(part.startswith((".", "__pycache__")) or ".." in part for part in parts), name
        room = parts[0] if len(parts) > 1 else ""
        assert Path(name).suffix in KINDS[room] or parts[-1] in KINDS[room], name


def test_nothing_is_executable_or_a_link(archive: Path) -> None:
    with zipfile.ZipFile(archive) as file:
        assert {info.external_attr >> 16 for info in file.infolist()} == {0o100644}


def test_pictures_of_the_readme_are_there(unpacked: Path) -> None:
    readme = (unpacked / "subpixel" / "README.md").read_text("utf-8")
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", readme)
    assert pictures
    assert [name for name in pictures if not (unpacked / "subpixel" / name).is_file()] == []


def test_links_of_the_readme_lead_into_the_zip_or_are_said_not_to(unpacked: Path) -> None:
    home = unpacked / "subpixel"
    here, mark, rest = (
        (home / "README.md").read_text("utf-8").partition("\nIn the repository, not in the plugin's zip:\n")
    )
    assert mark
    elsewhere, _, after = rest.partition("\n## ")

    def missing(text: str) -> list[str]:
        found = re.findall(r"\]\(([^)]+)\)", text)
        assert found or text == after
        return [name for name in found if not name.startswith("https:") and not (home / name).is_file()]

    assert missing(here) == missing(after) == []
    assert len(missing(elsewhere)) == len(re.findall(r"\]\(", elsewhere))


def test_metadata(unpacked: Path) -> None:
    # As the repository reads it: interpolation on, case kept.
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(unpacked / "subpixel" / "metadata.txt", "utf-8")
    general = dict(parser.items("general"))
    assert [key for key in REQUIRED if not general.get(key, "").strip()] == []
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert (unpacked / "subpixel" / general["icon"]).is_file()
    assert "test" not in general["name"].lower()


def test_same_files_same_bytes(root: Path, archive: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    subprocess.run(
        [sys.executable, str(root / "scripts" / "parts" / "package.py"), str(again)], check=True, cwd=tmp_path
    )
    assert again.read_bytes() == archive.read_bytes()


def test_a_file_of_an_unknown_kind_stops_it(root: Path, tmp_path: Path) -> None:
    for name in ("scripts/parts/package.py", "README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((root / name).read_bytes())
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "notes.orig").touch()
    command = [sys.executable, str(tmp_path / "scripts" / "parts" / "package.py"), str(tmp_path / "out.zip")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert "notes.orig" in done.stderr


def test_bandit_finds_nothing(unpacked: Path) -> None:
    assert bandit(unpacked) == []


def test_detect_secrets_finds_nothing(unpacked: Path) -> None:
    assert detect_secrets(unpacked) == []


def test_the_scanners_see_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("import subprocess\nsubprocess.run('ls', shell=True)\n")
    (tmp_path / "bad.json").write_text(json.dumps({"id": "8f14e45fceea167a5a36dedd4bea2543a1b0c3d2"}))
    assert any("B602" in line for line in bandit(tmp_path))
    assert any("bad.json" in line for line in detect_secrets(tmp_path))
