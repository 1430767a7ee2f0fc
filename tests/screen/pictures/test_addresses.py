"""Whatever address QML asks for, the answer is a picture."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.pack.reader import Pack
from kiosk.screen.pictures.painted import LARGEST_PX
from kiosk.screen.pictures.provider import Pictures
from tests.pack.altered import altered

ROOT = Path(__file__).parents[3]
BOMB = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs>'
    b'<g id="a0"><rect width="1" height="1"/></g>'
    + b"".join(
        b'<g id="a%d">' % level + b'<use xlink:href="#a%d"/>' % (level - 1) * 10 + b"</g>"
        for level in range(1, 9)
    )
    + b'</defs><use xlink:href="#a8"/></svg>'
)
MISSPELT = [
    ("icon", "no/such/icon/09525d/40"),
    ("icon", "home/09525d"),
    ("icon", "home/teal-ish/40"),
    ("icon", "home/09525d/NaN"),
    ("icon", "home/09525d/-4"),
    ("icon", "home/09525d/0"),
    ("icon", "home/09525d/99999999999"),
    ("icon", "ho\0me/09525d/40"),
    ("icon", "../../content/diagrams/body-map/diagram/09525d/40"),
    ("diagram", "body-map/any/0/0/0/ffffff"),
    ("diagram", "body-map/any/0/inf/600/ffffff"),
    ("diagram", "body-map/any/0/٤٠/1_0/ffffff"),
    ("diagram", "body-map/any/0/40/30/white-ish"),
    ("spot", "body-map/any/a/b/1/10/14262e/ffffff/00ffffff"),
    ("spot", "body-map/any/liver/nan/10/14262e/ffffff/00ffffff"),
    ("spot", "body-map/any/liver/1e300/10/14262e/ffffff/00ffffff"),
    ("spot", "body-map/any/liver/0/10/14262e/ffffff/00ffffff"),
    ("spot", "body-map/any/liver/99/99999/14262e/ffffff/00ffffff"),
    ("plate", "60000/2/ffffff/09525d"),
    ("plate", ""),
    ("dots", "99999/2/99999/10/2/09525d"),
]


@pytest.mark.parametrize(("kind", "address"), MISSPELT)
def test_an_address_of_no_picture_shows_nothing_and_is_no_fault(
    kind: str,
    address: str,
    qapp: QGuiApplication,
    content_pack: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: told.append(fault))
    with Pack.open(content_pack) as pack:
        size = QSize()
        drawn = Pictures(lambda: pack).providers[kind].requestImage(address, size, QSize())
    assert told == []
    assert 1 <= drawn.width() <= LARGEST_PX
    assert 1 <= drawn.height() <= LARGEST_PX
    assert size == drawn.size()
    assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).alpha() == 0


def test_nothing_is_raised_even_where_a_fault_cannot_be_told(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> Pack:
        raise RuntimeError

    monkeypatch.setattr(sys, "excepthook", failing)
    drawn = (
        Pictures(failing).providers["diagram"].requestImage("a/b/3/4/5/ffffff", QSize(), QSize())
    )
    assert (drawn.width(), drawn.height()) == (1, 1)


CHILD = """
import faulthandler, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from kiosk.pack.reader import Pack
from kiosk.screen.pictures.provider import Pictures
faulthandler.enable()
app = QGuiApplication([])
faults = []
sys.excepthook = lambda kind, *_: faults.append(kind.__name__)
pack = Pack.open(sys.argv[1])
engine = QQmlApplicationEngine()
Pictures(lambda: pack).serve(engine)
engine.loadData(b'''
import QtQuick
Window {
    property int answered: 0
    property var addresses: []
    visible: true
    Repeater {
        model: addresses
        Image { required property string modelData
                source: modelData
                onStatusChanged: if (status === Image.Ready) answered++ }
    }
}''')
window = engine.rootObjects()[0]
window.setProperty("addresses", sys.argv[2:])
QTimer.singleShot(0, app.quit)
app.exec()
print(window.property("answered"), *faults)
"""


def answers(pack: Path, *addresses: str) -> str:
    """How many addresses a window in a process of its own is given pictures for, and the faults that are told."""
    command = [sys.executable, "-c", CHILD, str(pack), *addresses]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_window_lives_on_whatever_address_it_asks_for(content_pack: Path) -> None:
    addresses = [f"image://{kind}/{address}" for kind, address in MISSPELT if "\0" not in address]
    assert answers(content_pack, *addresses) == str(len(addresses))


@pytest.mark.parametrize(
    "svg",
    [
        BOMB,
        b"<svg/",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hostname"/></svg>',
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
)
def test_a_drawing_that_the_compiler_would_refuse_is_not_drawn(
    svg: bytes, content_pack: Path, tmp_path: Path
) -> None:
    pack = altered(content_pack, tmp_path, "UPDATE diagram SET svg = ?", (svg,))
    assert answers(pack, "image://diagram/body-map/any/0/480/880/ffffff") == "1 PackError"


@pytest.mark.parametrize(
    "outlines",
    [
        *("[]", "[[]]", "[[[1]]]", "[[[1, 2], [3, 4]]]", "[[[1e300, 1], [2, 3], [4, 5]]]"),
        *("[[[NaN, 1], [2, 3], [4, 5]]]", "[[[Infinity, 1], [2, 3], [4, 5]]]"),
    ],
)
def test_a_region_without_an_outline_is_not_ringed(
    outlines: str, content_pack: Path, tmp_path: Path
) -> None:
    emptied = "json_replace(regions, '$[0].polygons', 0)"  # SQLite itself writes no NaN
    change = f"UPDATE diagram SET regions = replace({emptied}, '\"polygons\":0', ?)"
    with Pack.open(content_pack) as whole:
        diagram = whole.diagram("en", "liver-blood")
    assert diagram is not None
    pack = altered(content_pack, tmp_path, change, (f'"polygons":{outlines}',))
    address = f"image://spot/liver-blood/any/{diagram.regions[0].id}/1/10/14262e/ffffff/00ffffff"
    assert answers(pack, address) == "1 PackError"
