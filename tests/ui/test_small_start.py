"""Start on small screens: nothing lies on anything else, and what is shown can be read."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.library import Clinic
from tests.ui.measures import texts_on_texts
from tests.ui.opening import LANDSCAPE, PORTRAIT, TEXT_SIZES, WHOLE
from tests.ui.things import box_of, descendants
from tests.ui.visitor import Visitor

SIZES = [
    ("1024x600 at 10.1 inches", 1024, 600, 10.1),
    ("1024x600 at 12.9 inches", 1024, 600, 12.9),
    ("800x480 at 7 inches", 800, 480, 7.0),
    ("800x480 at 10.1 inches", 800, 480, 10.1),
    ("1280x720 at 10.1 inches", 1280, 720, 10.1),
    ("600x1024 at 10.1 inches", 600, 1024, 10.1),
    LANDSCAPE,
    PORTRAIT,
]
NAME = "Riverside Clinic for Digestive Diseases"


def shown_texts(visitor: Visitor) -> list[tuple[QQuickItem, QRectF]]:
    """Every word on Start, where its letters are."""
    found = []
    for item in descendants(visitor.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text"):
            place = QRectF(0, 0, item.width(), item.property("contentHeight"))
            found.append((item, item.mapRectToScene(place)))
    return found


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size[0])
@pytest.mark.parametrize(
    ("text_size", "language"),
    [*product(TEXT_SIZES, ("en", "es"))]
    if WHOLE
    else [(100, "en"), (130, "es"), (165, "en"), (200, "en"), (200, "es")],
)
def test_nothing_lies_on_the_invitation(
    visitor: Visitor,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[str, int, int, float],
    text_size: int,
    language: str,
) -> None:
    monkeypatch.setattr(visitor.opened.library, "clinics", {language: Clinic(name=NAME)})
    visitor.opened.resize(size)
    visitor.kiosk.display.setLanguage(language)
    visitor.kiosk.display.setTextSize(text_size)
    visitor.opened.screen.start.refresh()
    visitor.settle()
    window = QRectF(0, 0, size[1], size[2])
    texts = shown_texts(visitor)
    assert texts_on_texts(texts) == []
    outside = [item.property("text") for item, place in texts if not window.contains(place)]
    assert outside == []
    said = {item.property("text").replace("\u00a0", " ") for item, _ in texts}
    assert visitor.opened.pack.texts(language)["start_heading"] in said
    languages = [thing.box for thing in visitor.touchable() if thing.kind == "TouchButton"]
    begin = begin_box(visitor)
    assert len(languages) == 2
    assert not any(begin.intersects(box) for box in languages)
    assert window.contains(begin)


def begin_box(visitor: Visitor) -> QRectF:
    """The pill that says where to touch."""
    words = {"Touch to begin", "Toque para comenzar"}
    label = next(
        item
        for item in descendants(visitor.window.contentItem())
        if item.property("text") in words and item.inherits("QQuickText")
    )
    pill = label.parentItem()
    assert pill is not None
    return box_of(pill)
