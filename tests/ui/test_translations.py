"""QGIS in another language: the shipped catalogues are what the plugin speaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTranslator

# Locale of QGIS -> catalogue.
LOCALES = {"fr": "fr", "de": "de", "es": "es", "zh_CN": "zh", "fr_CA": "fr", "zh-Hant": "zh"}
CODE = """
import json, sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication, QgsSettings
app = QgsApplication([], True, sys.argv[2])
app.initQgis()
QgsSettings().setValue("locale/overrideFlag", True)
QgsSettings().setValue("locale/userLocale", sys.argv[3])
import checkout
plugin = checkout.classFactory(None)
plugin.initProcessing()
algorithm = app.processingRegistry().algorithmById("subpixel:superresolve")
from qgis.PyQt.QtWidgets import QDockWidget
from checkout.core.errors import InvalidParameter
from checkout.core.text import Text
from checkout.ui.dock.dock import FORM
from checkout.ui.messages import error_text, spoken, tr

form, dock = FORM(), QDockWidget()
form.setupUi(dock)
said = {
    "algorithm": algorithm.displayName(),
    "help": algorithm.shortHelpString(),
    "seed": algorithm.parameterDefinition("SEED").description(),
    "error": error_text(
        InvalidParameter(
            "{name} is out of range.", "SEED = -1", "Give a whole number from {low} to {high}.", name="SEED", low=0, high=9
        )
    ),
    "device": spoken({"device": Text("cpu: {n} threads", n=7)})["device"],
    "label": form.runButton.text(),
}
plugin.unload()
said["afterwards"] = tr("Super-resolve Sentinel-2")
print(json.dumps(said))
sys.stdout.flush()
import os
os._exit(0)
"""


def catalogue(root: Path, language: str) -> dict[tuple[str, str, str], str]:
    """Translations by context, source and comment; empty where there is none yet."""
    tree = ElementTree.parse(root / "ui" / "i18n" / f"subpixel_{language}.ts").getroot()
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment", "")): ""
        if message.find("translation").get("type")
        else message.findtext("translation")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def speak(root: Path, folder: Path, locale: str) -> dict[str, str]:
    """What a QGIS process of its own says in a locale."""
    (folder / "checkout").symlink_to(root)
    home = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", CODE, str(folder), str(folder / "profile"), locale]
    done = subprocess.run(command, capture_output=True, text=True, env=home, timeout=120)
    assert done.returncode == 0, done.stderr
    said: dict[str, str] = json.loads(done.stdout.strip().splitlines()[-1])
    return said


@pytest.mark.parametrize("locale", LOCALES)
def test_qgis_speaks_the_language_of_its_locale(root: Path, tmp_path: Path, locale: str) -> None:
    known = catalogue(root, LOCALES[locale])

    def expected(source: str, context: str = "Subpixel") -> str:
        found = known[context, source, ""]
        assert found, f"not translated: {source}"
        assert found != source
        return found

    said = speak(root, tmp_path, locale)
    assert said["algorithm"] == expected("Super-resolve Sentinel-2")
    assert said["seed"] == expected("Seed")
    assert said["label"] == expected("Super-&resolve", "SubpixelDock")
    assert said["device"] == expected("cpu: {n} threads").format(n=7)
    what = expected("{name} is out of range.").format(name="SEED")
    remedy = expected("Give a whole number from {low} to {high}.").format(low=0, high=9)
    assert said["error"].startswith(what)
    assert said["error"].endswith(remedy)
    assert "SEED = -1" in said["error"]
    assert said["help"] in known.values()
    assert said["afterwards"] == "Super-resolve Sentinel-2"


def test_without_a_catalogue_it_speaks_english(root: Path, tmp_path: Path) -> None:
    said = speak(root, tmp_path, "pt_BR")
    assert said["algorithm"] == "Super-resolve Sentinel-2"
    assert said["error"] == "SEED is out of range. (SEED = -1) Give a whole number from 0 to 9."


@pytest.mark.parametrize("language", sorted(set(LOCALES.values())))
def test_what_ships_is_what_the_catalogue_says(root: Path, qgis_app: QgsApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(root / "ui" / "i18n" / f"subpixel_{language}.qm"))
    messages = catalogue(root, language)
    assert len(messages) > 300
    wrong = [key for key, text in messages.items() if (translator.translate(*key) or "") != text]
    assert wrong == []


def test_qgis_process_speaks_the_language_of_the_system(root: Path, headless) -> None:
    name = catalogue(root, "fr")["Subpixel", "Super-resolve Sentinel-2", ""]
    assert name, "not translated"
    assert name in headless("list", LC_ALL="fr_FR.UTF-8", LANG="fr_FR.UTF-8").stdout
