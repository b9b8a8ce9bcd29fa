"""The dialog in which catalogues are kept, and the dock over what it keeps; the dock in other languages, and taken away."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QWidget
from subpixel.core.archive.catalogue import COPERNICUS, KNOWN, Catalogue
from subpixel.plugin import SubpixelPlugin
from subpixel.tests.ui.processing.places.conftest import L2A, Archive
from subpixel.tests.ui.support.message_bar import Bar
from subpixel.ui.catalogues import KeptCatalogue, auth_kept_for, keep_catalogues, kept_catalogues
from subpixel.ui.dock.archive.catalogues import CatalogueDialog
from subpixel.ui.dock.dock import ARCHIVE, SubpixelDock
from subpixel.ui.language import CATALOGUES

from .conftest import NAME, found, idle, rows

pytestmark = pytest.mark.usefixtures("provider", "qgis_processing", "qgis_new_project")


@pytest.fixture
def dialog(dock: SubpixelDock, qtbot) -> CatalogueDialog:
    keep_catalogues([])
    made = CatalogueDialog()
    qtbot.addWidget(made)
    return made


def names() -> list[str]:
    return [each.catalogue.name for each in kept_catalogues()]


def listed(dialog: CatalogueDialog) -> list[str]:
    return [dialog.listBox.item(row).text() for row in range(dialog.listBox.count())]


def test_add_change_remove_and_restore(dialog: CatalogueDialog) -> None:
    known = [each.name for each in KNOWN]
    assert listed(dialog) == known
    dialog.addButton.click()
    dialog.nameBox.setText("Mine")
    assert listed(dialog)[-1] == "Mine"
    dialog.addressBox.setText(" https://example.org/stac ")
    dialog.collectionsBox.setText("a, b;c,")
    dialog.signingBox.setCurrentIndex(dialog.signingBox.findData(COPERNICUS))
    # The first one is changed, another one removed.
    dialog.listBox.setCurrentRow(0)
    dialog.addressBox.setText("https://example.org/mirror")
    dialog.listBox.setCurrentRow(1)
    dialog.removeButton.click()
    assert kept_catalogues()[0].catalogue == KNOWN[0]
    dialog.accept()
    assert names() == [known[0], known[2], "Mine"]
    assert kept_catalogues()[0].catalogue.address == "https://example.org/mirror"
    mine = Catalogue("Mine", "https://example.org/stac", ("a", "b", "c"), COPERNICUS)
    assert kept_catalogues()[2] == KeptCatalogue(mine)
    again = CatalogueDialog()
    again.restoreButton.click()
    again.accept()
    assert [each.catalogue for each in kept_catalogues()] == [*KNOWN, mine]


def test_everything_may_go_and_nothing_is_lost_by_cancelling(dialog: CatalogueDialog) -> None:
    for _ in KNOWN:
        dialog.removeButton.click()
    assert listed(dialog) == []
    assert not dialog.nameBox.isEnabled()
    dialog.reject()
    assert names() == [each.name for each in KNOWN]


@pytest.mark.parametrize(
    ("name", "address", "said"),
    [
        ("Mine", "", "is not understood"),
        ("", "https://example.org", "is not understood"),
        ("Mine", "example", "address is not understood"),
        ("earth search", "https://example.org", "one name"),
        ("Mine", "https://me:hidden-word@example.org/stac", "authentication manager"),
    ],
)
def test_what_cannot_be_kept_is_said_and_the_dialog_stays(dialog: CatalogueDialog, name, address, said) -> None:
    dialog.addButton.click()
    dialog.nameBox.setText(name)
    dialog.addressBox.setText(address)
    dialog.accept()
    assert said in dialog.statusLabel.text()
    assert "hidden-word" not in dialog.statusLabel.text()
    assert dialog.result() != CatalogueDialog.DialogCode.Accepted
    assert names() == [each.name for each in KNOWN]


def entry() -> str:
    """Id of a new entry of the authentication manager."""
    manager = QgsApplication.authManager()
    # The word that other tests have given this profile.
    assert manager.setMasterPassword("the master's", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("keys")
    config.setConfigMap({"username": "key-of-mine", "password": "hidden-word"})
    stored = manager.storeAuthenticationConfig(config)
    return str((stored[1] if isinstance(stored, tuple) else config).id())


def test_credentials_are_an_entry_of_the_authentication_manager(dialog: CatalogueDialog) -> None:
    kept = entry()
    dialog.listBox.setCurrentRow(2)
    dialog._auth.setConfigId(kept)
    dialog.listBox.setCurrentRow(0)
    assert dialog._auth.configId() == ""
    dialog.accept()
    assert auth_kept_for(KNOWN[2]) == kept
    assert auth_kept_for(KNOWN[0]) == ""
    again = CatalogueDialog()
    again.listBox.setCurrentRow(2)
    assert again._auth.configId() == kept
    again.restore()
    again.accept()
    assert auth_kept_for(KNOWN[2]) == kept


def test_the_dock_follows_the_dialog(dock: SubpixelDock, archive: Archive, qtbot) -> None:
    dock.catalogueButton.click()
    dialog = dock.findChild(CatalogueDialog)
    dialog.addButton.click()
    dialog.nameBox.setText("Another")
    dialog.addressBox.setText(archive.api.address)
    dialog.accept()
    assert [dock.catalogueBox.itemText(row) for row in range(dock.catalogueBox.count())] == [NAME, "Another"]
    assert dock.catalogueBox.currentText() == NAME
    dock.catalogueBox.setCurrentIndex(1)
    assert dock.parameters()["CATALOGUE"] == "Another"
    found(dock, qtbot)
    assert rows(dock)


def test_credentials_that_are_gone_are_said_where_the_list_would_be(dock: SubpixelDock, archive: Archive) -> None:
    keep_catalogues([KeptCatalogue(Catalogue(NAME, archive.api.address), "gone123")])
    dock.findButton.click()
    assert "authentication manager" in dock.scenesNote.text()


def test_credentials_are_shown_and_logged_nowhere(dock: SubpixelDock, archive: Archive, bar: Bar, qtbot) -> None:
    heard: list[str] = []
    messages = QgsApplication.messageLog()
    messages.messageReceived.connect(lambda *words: heard.append(str(words[0])))
    keep_catalogues([KeptCatalogue(Catalogue(NAME, archive.api.address, (L2A,)), entry())])
    found(dock, qtbot)
    assert rows(dock)
    keep_catalogues([KeptCatalogue(Catalogue(NAME, "http://127.0.0.1:9/stac"), entry())])
    dock._archive._wishes._list_catalogues(NAME)
    found(dock, qtbot)
    dock.sceneButton.click()
    qtbot.waitUntil(dock.sceneButton.isEnabled, timeout=60_000)
    everything = "\n".join([dock.scenesNote.text(), *bar.texts, *heard])
    assert "cannot be reached" in everything
    assert "hidden-word" not in everything
    assert "key-of-mine" not in everything


@pytest.fixture(params=["fr", "es", "de", "zh"])
def language(request, qgis_app):
    translator = QTranslator()
    assert translator.load(str(CATALOGUES / f"subpixel_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_the_dock_is_usable_when_narrow_in_every_language(language: str, dock: SubpixelDock, qtbot) -> None:
    found(dock, qtbot)
    dock.setFloating(True)
    dock.resize(300, 600)
    dock.show()
    qtbot.waitExposed(dock)
    QCoreApplication.processEvents()
    assert dock.width() == 300
    room = dock.scrollArea.viewport().width()
    assert dock.scrolled.minimumSizeHint().width() <= room
    for widget in dock.archivePanel.findChildren(QWidget):
        if widget.isVisible() and widget.parent() is dock.archivePanel:
            assert widget.geometry().right() <= room, widget.objectName()
    assert dock.findButton.text() != "Find scenes"
    assert "cloud" not in dock.scenesList.item(0).text()
    dock.hide()


def test_the_plugin_is_taken_away_while_it_searches(
    qgis_iface, bar: Bar, archive: Archive, dock: SubpixelDock, qtbot, monkeypatch
) -> None:
    # Made by `dock`: what is searched, and which settings.
    for name in ("addRasterToolBarIcon", "addPluginToRasterMenu", "removeRasterToolBarIcon", "removePluginRasterMenu"):
        monkeypatch.setattr(qgis_iface, name, lambda *_: None, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", lambda *_: None, raising=False)
    plugin = SubpixelPlugin(qgis_iface)
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    plugin._action.trigger()
    own = plugin._dock
    own.sourceBox.setCurrentIndex(own.sourceBox.findData(ARCHIVE))
    own.fromBox.setDate(dock.fromBox.date())
    archive.web.fail(0)
    own.findButton.click()
    qtbot.wait(1500)
    assert not own.findButton.isEnabled()
    plugin.unload()
    qtbot.waitUntil(idle, timeout=15_000)
    qtbot.wait(200)
    assert QgsProject.instance().mapLayers() == {}
    assert bar.texts == []
