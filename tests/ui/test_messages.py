"""What the user is told: the message bar in short, everything in the details and in the log."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar, QgsMessageViewer
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QWidget
from subpixel.core.errors import EngineFailed, InvalidParameter, SuperResolutionError
from subpixel.core.text import Text
from subpixel.ui.messages import error_text, log, show_error, show_success, show_warning, spoken, told


class Window(QWidget):
    """A main window with a real message bar, as `iface` gives them."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QgsMessageBar(self)

    def mainWindow(self) -> QWidget:
        return self

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def details(self) -> str:
        """Press the button of what is shown, and read the window that opens."""
        button = self.bar.currentItem().findChild(QPushButton, "subpixel_details")
        assert button.text() == "Details"
        button.click()
        viewer = self.findChild(QgsMessageViewer, "subpixel_details_viewer")
        assert viewer.isVisible()
        text = str(viewer.findChild(QTextBrowser).toPlainText())
        viewer.close()
        return text


@pytest.fixture
def window(qgis_app: QgsApplication, qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def logged(qgis_app: QgsApplication) -> Iterator[list[str]]:
    lines: list[str] = []

    def take(text: str, tag: str, _level: object) -> None:
        if tag == "Subpixel":
            lines.append(text)

    QgsApplication.messageLog().messageReceived.connect(take)
    yield lines
    QgsApplication.messageLog().messageReceived.disconnect(take)


@pytest.mark.parametrize("child", SuperResolutionError.__subclasses__())
def test_every_error_is_short_in_the_bar_and_whole_in_the_details(
    window: Window, logged: list[str], child: type[SuperResolutionError]
) -> None:
    log("the engine's last words")
    error = child("Band {n} is odd.", "/place/scene.tif", n=3)
    show_error(window, error, "exit code 9")
    shown = window.bar.currentItem().text()
    assert shown == f"Band 3 is odd. {error.remedy}"
    assert len(error.remedy.split()) >= 3
    text = window.details()
    for part in ("Band 3 is odd.", "/place/scene.tif", error.remedy, "exit code 9", "the engine's last words"):
        assert part in text
    assert "/place/scene.tif" in logged[-1]
    assert "exit code 9" in logged[-1]


def test_plain_words_have_details_too(window: Window, logged: list[str]) -> None:
    show_error(window, "The run failed.")
    assert window.bar.currentItem().text() == "The run failed."
    assert "The run failed." in window.details()
    assert logged[-1] == "The run failed."


def test_warnings_and_success(window: Window, logged: list[str]) -> None:
    show_warning(window, "Odd pixels.")
    assert window.bar.currentItem().text() == "Odd pixels."
    show_success(window, "Done.")
    assert window.bar.currentItem().text() == "Done."
    assert logged[-2:] == ["Odd pixels.", "Done."]


def test_what_the_engine_says_comes_out_as_plain_words() -> None:
    said = spoken({"device": Text("cpu: {n} threads", n=2), "messages": [Text("x")], "n": 1})
    assert said == {"device": "cpu: 2 threads", "messages": ["x"], "n": 1}
    assert type(said["device"]) is str


def test_nested_words_of_an_error(window: Window) -> None:
    show_error(window, EngineFailed("The model is missing. {reason}", "m.json", reason=Text("No file.")))
    assert window.bar.currentItem().text().startswith("The model is missing. No file.")
    show_error(window, InvalidParameter("{not a place} is wrong."))
    assert window.bar.currentItem().text().startswith("{not a place} is wrong.")


ADDRESS = "/vsicurl/https://user:hunter2@h/x.tif?X-Amz-Signature=hunter2"


@pytest.mark.parametrize("error", [EngineFailed("It failed.", ADDRESS), f"The layer {ADDRESS} failed"])
def test_no_secret_of_an_address_is_shown_or_logged(
    window: Window, logged: list[str], error: SuperResolutionError | str
) -> None:
    log(f"Opened {ADDRESS}")
    show_warning(window, f"{ADDRESS} is slow")
    show_success(window, f"{ADDRESS} is super-resolved.")
    show_error(window, error, f"CURL error at {ADDRESS}")
    assert "hunter2" not in window.bar.currentItem().text()
    assert "hunter2" not in window.details()
    assert len(logged) == 4
    assert not any("hunter2" in line for line in logged)
    assert all("https://***@h/x.tif" in line for line in logged)


def test_whatever_is_raised_has_words_and_the_log_says_where_from(logged: list[str]) -> None:
    try:
        raise ValueError("of https://u:hunter2@h/")
    except ValueError as error:
        said = told(error)
    assert "unexpectedly" in error_text(said)
    assert "test_messages.py" in logged[0]
    assert "hunter2" not in logged[0] + error_text(said)
    known = InvalidParameter("No.")
    assert told(known) is known
    assert len(logged) == 1
