"""What can be set on Start before the visit begins, and its words and scene around that."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.measures import capital_mm, neighbours, overlapping, too_close, too_small
from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, TEXT_SIZES, WHOLE, Reference
from tests.ui.test_small_start import SIZES, begin_box, shown_texts
from tests.ui.things import box_of, descendants, is_kind
from tests.ui.visitor import Visitor, clock_of

SETTINGS = ("English", "Español", "Larger text", "Move lower")
FROM_AFAR_MM = 8.7
"""A capital that a person of half the usual sight reads at 3 m: 10 minutes of arc. Source: ISO 8596."""


@pytest.fixture
def pass_time(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    return clock_of(visitor, monkeypatch)


def item_saying(visitor: Visitor, words: str) -> QQuickItem:
    return next(
        item
        for item, _ in shown_texts(visitor)
        if item.property("text").replace("\N{NO-BREAK SPACE}", " ") == words
    )


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, LARGE], ids=lambda r: r[0])
@pytest.mark.parametrize("language", ["en", "es"])
def test_it_can_be_read_at_three_metres(
    visitor: Visitor, reference: Reference, language: str
) -> None:
    visitor.opened.resize(reference)
    visitor.kiosk.display.setLanguage(language)
    visitor.settle()
    texts = visitor.opened.pack.texts(language)
    for key in ("start_heading", "start_promise"):
        item = item_saying(visitor, texts[key])
        fitted = item.parentItem()
        assert fitted is not None
        share = fitted.property("drawnSize") / item.property("font").pixelSize()
        assert capital_mm(item, visitor.opened.mm_per_px) * share >= FROM_AFAR_MM


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL, LARGE], ids=lambda r: r[0])
def test_settings_are_as_large_as_the_invitation(visitor: Visitor, reference: Reference) -> None:
    visitor.opened.resize(reference)
    visitor.settle()
    begin = begin_box(visitor)
    for name in SETTINGS:
        assert visitor.find(name).box.height() == pytest.approx(begin.height(), abs=1)


@pytest.mark.parametrize("size", [*SIZES, SMALL], ids=lambda size: size[0])
@pytest.mark.parametrize(
    ("text_size", "lowered"),
    [*product(TEXT_SIZES, (False, True))]
    if WHOLE
    else [(100, False), (130, True), (165, False), (200, False), (200, True)],
)
def test_settings_keep_clear_of_each_other_and_of_the_invitation(
    visitor: Visitor, size: Reference, text_size: int, lowered: bool
) -> None:
    visitor.opened.resize(size)
    visitor.kiosk.display.setLanguage("es")
    visitor.kiosk.display.setTextSize(text_size)
    visitor.settle()
    can_be_lowered = bool(visitor.all("Bajar todo"))
    assert can_be_lowered is (size[2] * visitor.opened.mm_per_px >= 185)
    visitor.kiosk.display.setLowered(lowered and can_be_lowered)
    visitor.settle()
    told = visitor.touchable()
    pairs = list(neighbours(told))
    mm = visitor.opened.mm_per_px
    assert too_small(told, mm) + too_close(pairs, mm) + overlapping(pairs) == []
    begin, window = begin_box(visitor), QRectF(0, 0, size[1], size[2])
    boxes = [thing.box for thing in told if thing.kind in ("TouchButton", "StartTool")]
    assert len(boxes) == 3 + can_be_lowered
    assert all(window.contains(box) and not begin.intersects(box) for box in boxes)


def test_text_grows_step_by_step_and_is_usual_again(visitor: Visitor) -> None:
    seen = []
    for name in ("Larger text", "Larger text", "Larger text", "Smaller text"):
        visitor.touch(name)
        seen.append(visitor.kiosk.display.textSize)
    assert seen == [130, 165, 200, 100]
    assert visitor.kiosk.page == "start"


def test_larger_text_is_kept_for_the_visit(visitor: Visitor) -> None:
    visitor.touch("Larger text")
    visitor.touch("Touch to begin")
    assert (visitor.kiosk.page, visitor.kiosk.display.textSize) == ("home", 130)


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_all_that_start_says_comes_within_reach(visitor: Visitor, reference: Reference) -> None:
    visitor.opened.resize(reference)
    visitor.settle()
    visitor.touch("Move lower")
    highest = reference[2] * visitor.kiosk.display.droppedShare
    assert begin_box(visitor).top() >= highest
    assert [words for _, words in shown_texts(visitor) if words.top() < highest] == []
    visitor.touch("Move up again")
    assert any(words.top() < highest for _, words in shown_texts(visitor))


@pytest.mark.parametrize("name", ["Larger text", "Move lower"])
def test_the_next_person_finds_the_usual_settings(
    visitor: Visitor, pass_time: Callable[[float], None], name: str
) -> None:
    usual = visitor.opened.library.store.first
    visitor.touch(name)
    assert visitor.opened.library.store.settings != usual
    pass_time(89)
    assert visitor.opened.library.store.settings != usual
    pass_time(1)
    assert visitor.opened.library.store.settings == usual
    assert visitor.kiosk.page == "start"
    visitor.find("Larger text")


def scene(visitor: Visitor) -> QQuickItem:
    (found,) = [
        item for item in descendants(visitor.window.contentItem()) if is_kind(item, "StartScene")
    ]
    return found


@pytest.mark.parametrize("lowered", [False, True])
@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL, LARGE], ids=lambda r: r[0])
def test_a_scene_takes_a_quarter_of_the_screen_and_leaves_the_words_free(
    visitor: Visitor, reference: Reference, lowered: bool
) -> None:
    visitor.opened.resize(reference)
    visitor.kiosk.display.setLowered(lowered)
    visitor.settle()
    box = box_of(scene(visitor))
    assert box.width() * box.height() >= reference[1] * reference[2] / 4
    people = [item for item in descendants(scene(visitor)) if is_kind(item, "Walkers")]
    assert len(people) == 1
    unit = people[0].scale()
    corner = people[0].mapToScene(QPointF(0, 0))
    walkers = QRectF(corner.x(), corner.y(), 210 * unit, 240 * unit)
    assert not [words for _, words in shown_texts(visitor) if words.intersects(walkers)]


def test_the_scene_is_drawn_in_lines_alone_in_high_contrast(visitor: Visitor) -> None:
    visitor.kiosk.display.setTheme("white-on-black")
    visitor.settle()
    image = visitor.window.grabWindow()
    box = box_of(scene(visitor))
    image = image.copy(int(box.width() * 0.6), 0, int(box.width() * 0.4), int(box.height() * 0.8))
    drawn = [
        image.pixelColor(x, y).lightness()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    ]
    black = sum(light < 10 for light in drawn) / len(drawn)
    assert 0.9 < black < 0.999
