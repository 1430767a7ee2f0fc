"""The clinic's logo on Start and with its phone number: never stretched, and seen in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.station.config.model import Clinic, Config, Words
from kiosk.station.logo import read_logo
from tests.station.test_logo import SVG, png
from tests.ui.measures import texts_on_texts
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference, open_pack
from tests.ui.test_small_start import SIZES, begin_box, shown_texts
from tests.ui.things import box_of, descendants, is_kind
from tests.ui.visitor import Visitor, afresh

DARK = QColor("#09525D")
FILES = {"logo.svg": SVG.encode(), "logo.png": png(240, 60)}


@pytest.fixture(params=FILES)
def visitor(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    small_pack: Path,
    finger: QPointingDevice,
    tmp_path: Path,
) -> Iterator[Visitor]:
    path = tmp_path / request.param
    path.write_bytes(FILES[request.param])
    opened = open_pack(small_pack, Config(logo=read_logo(path)))
    with afresh(opened):
        person = Visitor(qtbot, opened, finger)
        person.settle()
        yield person
    opened.close()


@pytest.fixture
def greeted(
    qtbot: QtBot, content_pack: Path, finger: QPointingDevice, tmp_path: Path
) -> Iterator[Visitor]:
    """A person before a kiosk in two languages with a clinic's name and logo."""
    path = tmp_path / "logo.svg"
    path.write_text(SVG)
    clinic = Clinic(name=Words({"": "Riverside Clinic for Digestive Diseases"}))
    opened = open_pack(content_pack, Config(clinic, logo=read_logo(path)))
    with afresh(opened):
        yield Visitor(qtbot, opened, finger)
    opened.close()


def logos(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in descendants(visitor.window.contentItem()) if is_kind(item, "Logo")]


def picture_of(logo: QQuickItem) -> QQuickItem:
    return next(item for item in descendants(logo) if item.inherits("QQuickImage"))


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=lambda size: size[0])
def test_it_is_shown_as_it_is_drawn(visitor: Visitor, size: Reference) -> None:
    visitor.opened.resize(size)
    visitor.settle()
    (logo,) = logos(visitor)
    box = box_of(picture_of(logo))
    assert box.width() / box.height() == pytest.approx(4, rel=0.05)
    seen = visitor.window.grabWindow().pixelColor(box.center().toPoint())
    assert seen == DARK


@pytest.mark.parametrize("theme", ["black-on-white", "white-on-black", "soft"])
def test_it_stands_on_a_light_plate_in_every_theme(visitor: Visitor, theme: str) -> None:
    visitor.kiosk.display.setTheme(theme)
    visitor.settle()
    (logo,) = logos(visitor)
    box, image = box_of(picture_of(logo)), visitor.window.grabWindow()
    around = image.pixelColor(int(box.left()) - 4, int(box.center().y()))
    assert around == QColor("#FFFFFF" if theme == "black-on-white" else "#E0D6C4")
    middle = image.pixelColor(box.center().toPoint())
    assert (middle == DARK) == (theme == "black-on-white")
    assert middle.lightness() <= DARK.lightness()


def test_it_stands_with_the_phone_number(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("When to call")
    (logo,) = logos(visitor)
    visitor.bring_into_view(logo)
    box = box_of(picture_of(logo))
    assert visitor.window.grabWindow().pixelColor(box.center().toPoint()) == DARK


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size[0])
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_leaves_room_for_the_invitation(
    greeted: Visitor, size: Reference, text_size: int
) -> None:
    greeted.opened.resize(size)
    greeted.kiosk.display.setLanguage("es")
    greeted.kiosk.display.setTextSize(text_size)
    greeted.settle()
    (logo,) = logos(greeted)
    begin = begin_box(greeted)
    languages = [thing.box for thing in greeted.touchable() if thing.kind == "TouchButton"]
    assert len(languages) == 2
    assert not any(begin.intersects(box) for box in languages)
    texts = shown_texts(greeted)
    assert texts_on_texts(texts) == []
    assert not [item.property("text") for item, box in texts if box.intersects(box_of(logo))]


def test_without_a_logo_no_place_is_kept_for_one(
    qtbot: QtBot, small_pack: Path, finger: QPointingDevice
) -> None:
    opened = open_pack(small_pack, Config())
    person = Visitor(qtbot, opened, finger)
    person.settle()
    assert logos(person) == []
    opened.close()
