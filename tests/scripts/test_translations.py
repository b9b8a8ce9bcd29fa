"""Every word that a user meets in QGIS is found, translated, and translated so that it fits."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

LANGUAGES = ("fr", "es", "de", "zh")
BAD = """
tr("known before there is a translation")
def show(box, words):
    tr(f"{words} in between")
    tr(words)
    Text(words)
    Text("{n} of {total}", n=1)
    InvalidParameter(f"{words} is wrong.", "here", "Give another.")
    box.setText("Written out")
    box.setToolTip(f"Only {words}")
"""
GOOD = """
from .help_texts import PRESETS
from . import help_texts as texts
def show(box, words, error):
    tr("One")
    tr("Two, "
       "three")
    for name, (label, _) in PRESETS.items():
        tr(label)
    chosen = PRESETS[words]
    tr(chosen[1])
    tr(texts.HELP)
    said = Text("{n} m", n=1)
    raise InvalidParameter("{name} is wrong.", f"{words}", said if words else Text("Four"), name="x")
def again(error):
    box.setText("2.5 - " + tr("Five"))
    Text(error.template, **error.values)
    NotARaster("Six.")
"""
FORM = """<ui version="4.0"><class>Form</class><widget class="QDialog" name="form">
<property name="windowTitle"><string>&amp;Seven</string></property>
<property name="objectName"><string notr="true">quiet</string></property>
<property name="text"><string comment="verb">Open</string></property></widget></ui>"""


@pytest.fixture(scope="module")
def scripts(root: Path) -> list[ModuleType]:
    """The modules `translate` and `translation_sources`."""
    sys.path.insert(0, str(root / "scripts" / "words"))
    try:
        import translate
        import translation_sources
    finally:
        sys.path.remove(str(root / "scripts" / "words"))
    return [translate, translation_sources]


@pytest.fixture(scope="module")
def found(root: Path, scripts):
    return scripts[1].collect(root)


@pytest.fixture
def house(tmp_path: Path, root: Path) -> Path:
    """A house with nothing in it but errors."""
    for room in ("ui", "core", "engine", "models"):
        (tmp_path / room).mkdir()
    (tmp_path / "plugin.py").write_text("")
    (tmp_path / "core" / "errors.py").write_text((root / "core" / "errors.py").read_text())
    return tmp_path


def test_no_words_escape_translation(found) -> None:
    assert found.faults == []
    assert len(found.sources) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_is_complete(found, scripts, language: str) -> None:
    translate, _ = scripts
    known = translate.read_catalogue(translate.catalogue_path(language))
    assert translate.problems(language, known, found.sources) == []


def test_words_that_cannot_be_translated_are_faults(house: Path, scripts) -> None:
    (house / "ui" / "bad.py").write_text(BAD)
    faults = scripts[1].collect(house).faults
    assert [fault.split(":")[1] for fault in faults] == ["2", "4", "5", "6", "7", "8", "9", "10"], faults


def test_words_are_found_wherever_they_are_said(house: Path, scripts) -> None:
    _, sources = scripts
    (house / "ui" / "good.py").write_text(GOOD)
    (house / "ui" / "form.ui").write_text(FORM)
    found = sources.collect(house)
    assert found.faults == []
    words = {source.source for source, places in found.sources.items() if places == ["ui/good.py"]}
    assert words == {"One", "Two, three", "{n} m", "{name} is wrong.", "Four", "Five", "Six."}
    forms = {source for source in found.sources if source.context == "Form"}
    assert forms == {sources.Source("Form", "&Seven"), sources.Source("Form", "Open", "verb")}


def test_tables_are_read_as_they_are_at_run_time(found, scripts) -> None:
    from subpixel.ui.help_texts import HELP, PARAMETERS, PRESETS

    texts = {source.source for source in found.sources}
    assert {HELP, *PARAMETERS.values(), *(label for label, _ in PRESETS.values())} <= texts


@pytest.mark.parametrize(
    ("source", "translation", "fits"),
    [
        ("{n:.1f} s on {device}.", "{device} : {n:.1f} s.", True),
        ("{n:.1f} s", "{n} s", False),
        ("{n} s", "s", False),
        ("<b>Not</b> measured", "<b>Nicht</b> gemessen", True),
        ("<b>Not</b> measured", "<b>Nicht<b> gemessen", False),
        ("xmin < xmax", "xmin < xmax", True),
        ("&Layer", "Couche", False),
        ("&Layer", "图层(&L)", True),
        ("Bands & more", "Kanäle & mehr", True),
        ("One ", "Un", False),
    ],
)
def test_translations_must_fit(scripts, source: str, translation: str, fits: bool) -> None:
    assert (scripts[0].misfit(source, translation) == "") is fits


def test_a_catalogue_keeps_what_is_finished_and_drops_what_is_gone(scripts, tmp_path: Path) -> None:
    translate, sources = scripts
    old, kept, new = (sources.Source("Subpixel", text) for text in ("Old", "Kept <b>&</b>", "New {n}\nline"))
    path = tmp_path / "x.ts"
    translate.write_catalogue(path, "fr", {old: "Vieux", kept: "Gardé <b>&</b>"}, {old: ["a.py"], kept: ["a.py"]})
    known = translate.read_catalogue(path)
    assert known == {old: "Vieux", kept: "Gardé <b>&</b>"}
    wanted = {kept: ["a.py"], new: ["b.py"]}
    assert len(translate.problems("fr", known, wanted)) == 2
    translate.write_catalogue(path, "fr", known, wanted)
    known = translate.read_catalogue(path)
    assert known == {kept: "Gardé <b>&</b>", new: ""}
    assert translate.problems("fr", known, wanted) == ["fr: not translated: 'New {n}\\nline'"]
    filled = [
        {"context": "Subpixel", "source": new.source, "translation": text} for text in ("Neuf", "Neuf {n}\nligne")
    ]
    assert len(translate.fill(known, [*filled, {"context": "X", "source": "Y", "translation": "Z"}])) == 2
    translate.write_catalogue(path, "fr", known, wanted)
    assert translate.problems("fr", translate.read_catalogue(path), wanted) == []


def test_what_is_missing_can_be_taken_away_and_brought_back(scripts, found, tmp_path: Path, monkeypatch) -> None:
    translate, _ = scripts
    monkeypatch.setattr(translate, "catalogue_path", lambda language: tmp_path / f"{language}.ts")
    todo = tmp_path / "todo.json"
    assert translate.main(["export", "de", str(todo)]) == 0
    entries = json.loads(todo.read_text("utf-8"))
    assert {(e["context"], e["source"]) for e in entries} == {(s.context, s.source) for s in found.sources}
    for entry in entries:
        entry["translation"] = "" if "{" in entry["source"] else entry["source"].replace("e", "é")
    todo.write_text(json.dumps([e for e in entries if "<" not in e["source"]]), "utf-8")
    assert translate.main(["import", "de", str(todo)]) == 0
    assert translate.main(["export", "de", str(todo)]) == 0
    left = json.loads(todo.read_text("utf-8"))
    assert 0 < len(left) < len(entries)
    assert (tmp_path / "de.qm").stat().st_size > 10_000
