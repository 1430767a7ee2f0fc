"""QML reads the program's own files and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlApplicationEngine, QQmlComponent
from pytestqt.qtbot import QtBot

from kiosk.screen.engine import make_engine
from kiosk.screen.fence import REFUSED, NoNetwork, OwnFilesOnly
from kiosk.station.paths import resource

LOADED, FAILED = "1", "3"  # Image.Ready, Image.Error
ANY = QQmlAbstractUrlInterceptor.DataType.UrlString


@pytest.fixture
def fence(tmp_path: Path) -> OwnFilesOnly:
    return OwnFilesOnly([str(tmp_path / "ui")])


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/a.qml",
        "https://example.org/a.png",
        "ftp://example.org/a",
        "data:image/png;base64,AAAA",
        "file:///etc/hostname",
        "//example.org/share/a.qml",
        "\\\\example.org\\share",
        *(
            f"{kind}:something"
            for kind in (
                *("about", "javascript", "mailto", "tel", "sms", "telnet", "news", "view-source"),
                *("res", "shell", "ms-settings", "ms-help", "search-ms", "ms-msdt", "ms-officecmd"),
                *("intent", "steam", "vscode", "git", "ssh", "smb", "jar", "blob", "ws", "chrome"),
            )
        ),
    ],
)
def test_foreign_addresses_lead_nowhere(fence: OwnFilesOnly, address: str) -> None:
    assert fence.intercept(QUrl(address), ANY) == REFUSED


def test_own_files_are_let_through(fence: OwnFilesOnly, tmp_path: Path) -> None:
    own = QUrl.fromLocalFile(str(tmp_path / "ui" / "Kiosk" / "Main.qml"))
    assert fence.intercept(own, ANY) == own


def test_own_pictures_are_let_through(fence: OwnFilesOnly) -> None:
    picture = QUrl("image://diagram/liver-blood/any/0/80/60/ffffff")
    assert fence.intercept(picture, ANY) == picture


@pytest.mark.parametrize(
    "name", ["ui-of-others/Main.qml", "ui/../secret.qml", "ui/Kiosk/../../secret"]
)
def test_neighbours_of_the_own_folder_are_foreign(
    fence: OwnFilesOnly, tmp_path: Path, name: str
) -> None:
    assert fence.intercept(QUrl(f"file://{tmp_path.as_posix()}/{name}"), ANY) == REFUSED


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlApplicationEngine]:
    made, kept = make_engine()
    yield made
    made.deleteLater()
    del kept


@pytest.mark.qt_log_ignore("qrc:/refused")
def test_a_picture_from_the_web_is_not_fetched(engine: QQmlApplicationEngine, qtbot: QtBot) -> None:
    image = picture_of(engine, "http://127.0.0.1:9/picture.png")
    qtbot.waitUntil(lambda: image.property("told") in (LOADED, FAILED), timeout=4000)
    assert image.property("told") == FAILED


@pytest.mark.qt_log_ignore("qrc:/refused")
def test_a_picture_from_another_folder_is_not_read(
    engine: QQmlApplicationEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    foreign = tmp_path / "picture.svg"
    foreign.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    image = picture_of(engine, QUrl.fromLocalFile(str(foreign)).toString())
    qtbot.waitUntil(lambda: image.property("told") in (LOADED, FAILED), timeout=4000)
    assert image.property("told") == FAILED


def picture_of(engine: QQmlApplicationEngine, source: str) -> QObject:
    """A QML picture; its `told` is its state."""
    component = QQmlComponent(engine, engine)
    code = f'import QtQuick\nImage {{ property string told: String(status); source: "{source}" }}'
    component.setData(code.encode(), QUrl.fromLocalFile(str(resource("ui/Kiosk/Try.qml"))))
    image = component.create()
    assert isinstance(image, QObject), component.errorString()
    image.setParent(engine)
    return image


def test_a_request_of_qml_fails(qtbot: QtBot) -> None:
    owner = QObject()
    network = NoNetwork().create(owner)
    reply = network.get(QNetworkRequest(QUrl("http://127.0.0.1:9/")))
    qtbot.waitUntil(reply.isFinished, timeout=4000)
    assert reply.url() == REFUSED
    assert reply.error() != QNetworkReply.NetworkError.NoError
