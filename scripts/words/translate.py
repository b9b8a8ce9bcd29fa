#!/usr/bin/env python3
"""Keeps the translations: finds what is to be translated, writes the catalogues, compiles them.

pylupdate is not enough: it knows neither templates in `core` (which may not import Qt) nor tables translated by name.

    scripts/words/translate.py update              sources -> ui/i18n/subpixel_<language>.ts; what is finished stays
    scripts/words/translate.py compile             .ts -> .qm, with Qt's lrelease
    scripts/words/translate.py check               says what is missing or does not fit; returns 1 if anything is
    scripts/words/translate.py export fr todo.json what has no translation yet: [{context, source, comment, translation, from}]
    scripts/words/translate.py import fr done.json the same list, filled in; then compiles that language
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

from translation_sources import Source, collect

ROOT = Path(__file__).resolve().parents[2]
# Language code -> what Qt calls it.
LANGUAGES = {"fr": "fr_FR", "es": "es_ES", "de": "de_DE", "zh": "zh_CN"}
_PLACE = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_MNEMONIC = re.compile(r"&(?!&|\s|#?\w+;)")
Catalogue = dict[Source, str]


def catalogue_path(language: str, root: Path = ROOT) -> Path:
    """The .ts of a language."""
    return root / "ui" / "i18n" / f"subpixel_{language}.ts"


def read_catalogue(path: Path) -> Catalogue:
    """Finished translations, and "" for those that are not, by source; nothing when there is no file."""
    if not path.is_file():
        return {}
    out: Catalogue = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            source = Source(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            )
            out[source] = (translation.text or "") if translation is not None and done else ""
    return out


def write_catalogue(path: Path, language: str, known: Catalogue, sources: dict[Source, list[str]]) -> None:
    """Write exactly `sources`, with the translations that are known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">')
    for context in sorted({source.context for source in sources}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        inside = [source for source in sources if source.context == context]
        for source in sorted(inside, key=lambda s: (sources[s][0], s.source, s.comment)):
            lines.append("    <message>")
            lines += [f'        <location filename="../../{place}"/>' for place in sources[source]]
            lines.append(f"        <source>{escape(source.source)}</source>")
            if source.comment:
                lines.append(f"        <comment>{escape(source.comment)}</comment>")
            text = known.get(source, "")
            kind = "" if text else ' type="unfinished"'
            lines += [f"        <translation{kind}>{escape(text)}</translation>", "    </message>"]
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def misfit(source: str, translation: str) -> str:
    """What differs between a string and its translation that must not; empty if all is well."""
    for name, pattern in (("places", _PLACE), ("tags", _TAG)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(translation)):
            return f"the {name} differ"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        return "the mnemonics (&) differ"
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        return "blanks at the ends differ"
    return ""


def problems(language: str, known: Catalogue, sources: dict[Source, list[str]]) -> list[str]:
    """What is wrong with a catalogue, one line each."""
    out = [f"{language}: not in the catalogue: {s.source!r}" for s in sources if s not in known]
    out += [f"{language}: stale: {s.source!r}" for s in known if s not in sources]
    for source, translation in known.items():
        if source in sources:
            why = misfit(source.source, translation) if translation else "not translated"
            out += [f"{language}: {why}: {source.source!r}"] if why else []
    return out


def compile_catalogue(path: Path, target: Path | None = None) -> None:
    """Compile a .ts; without a target, beside it. Raises subprocess.CalledProcessError, FileNotFoundError."""
    target = target or path.with_suffix(".qm")
    subprocess.run(["lrelease", "-silent", "-nounfinished", str(path), "-qm", str(target)], check=True)


def fill(known: Catalogue, filled: list[dict[str, str]]) -> list[str]:
    """Put translations into a catalogue; returns the ones refused, and why."""
    refused = []
    for entry in filled:
        source = Source(entry["context"], entry["source"], entry.get("comment", ""))
        translation = entry.get("translation", "")
        why = "not in the catalogue" if source not in known else misfit(source.source, translation)
        if translation and why:
            refused.append(f"{why}: {source.source!r} -> {translation!r}")
        elif translation:
            known[source] = translation
    return refused


def main(argv: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="translate", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("command", choices=("update", "compile", "check", "export", "import"))
    parser.add_argument("language", nargs="?", choices=tuple(LANGUAGES), help="default: all")
    parser.add_argument("file", nargs="?", type=Path, help="JSON to write or to read")
    arguments = parser.parse_args(argv)
    if arguments.command in ("export", "import") and arguments.file is None:
        parser.error(f"{arguments.command} needs a language and a file")
    found = collect(ROOT)
    wrong = list(found.faults) if arguments.command in ("update", "check") else []
    for language in [arguments.language] if arguments.language else LANGUAGES:
        path = catalogue_path(language)
        known = read_catalogue(path)
        if arguments.command == "export":
            todo = [s for s in found.sources if not known.get(s)]
            entries = [
                {
                    "context": s.context,
                    "source": s.source,
                    "comment": s.comment,
                    "translation": "",
                    "from": found.sources[s],
                }
                for s in todo
            ]
            arguments.file.write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(f"{len(entries)} to translate into {language}: {arguments.file}")
        elif arguments.command == "check":
            wrong += problems(language, known, found.sources)
        elif arguments.command in ("update", "import"):
            known = {source: known.get(source, "") for source in found.sources}
            if arguments.command == "import":
                wrong += fill(known, json.loads(arguments.file.read_text(encoding="utf-8")))
            write_catalogue(path, language, known, found.sources)
            print(f"{path.name}: {len(known)} strings, {sum(not text for text in known.values())} to translate")
        if arguments.command in ("compile", "import"):
            compile_catalogue(path)
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
