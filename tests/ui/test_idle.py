"""A screen that nobody touches asks, and then forgets."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer
from pytestqt.qtbot import QtBot

from kiosk.visit.idle import Limits
from tests.ui.screens import read_whole
from tests.ui.test_staff import PAD
from tests.ui.test_start import type_key
from tests.ui.things import shown_part
from tests.ui.visitor import Visitor, clock_of

QUESTION = "Are you still there?"


@pytest.fixture
def impatient(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """A visitor of a kiosk that asks after 0.8 s."""
    monkeypatch.setattr(visitor.kiosk.visit, "limits", Limits(0.8, 30))
    return visitor


def test_stillness_leads_to_a_question_and_then_to_start(
    impatient: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(impatient.kiosk.visit, "limits", Limits(0.8, 0.4))
    impatient.touch("Touch to begin")
    impatient.touch("Search")
    impatient.touch("l")
    impatient.wait_until(lambda: impatient.sees(QUESTION))
    impatient.wait_until(lambda: impatient.sees("Touch to begin"))
    assert not impatient.sees(QUESTION)
    assert impatient.kiosk.search.query == ""


def test_start_waits_for_ever(impatient: Visitor, qtbot: QtBot) -> None:
    visit = impatient.kiosk.visit
    with qtbot.waitSignals([visit.changed, visit.ended], timeout=1200, raising=False) as asked:
        pass
    assert not asked.signal_triggered


@pytest.fixture
def pass_time(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets so many seconds pass at once; none passes by itself."""
    return clock_of(visitor, monkeypatch)


def test_a_language_chosen_on_start_does_not_stay_for_the_next_person(
    visitor: Visitor, pass_time: Callable[[float], None]
) -> None:
    heading = visitor.page_title()
    visitor.touch("Español")
    pass_time(89)
    assert visitor.page_title() != heading
    pass_time(1)
    assert visitor.page_title() == heading
    assert not visitor.sees(QUESTION)
    assert [thing.name for thing in visitor.all() if thing.checked] == ["English"]


def test_a_pad_opened_on_start_does_not_stay_for_the_next_person(
    visitor: Visitor, pass_time: Callable[[float], None]
) -> None:
    visitor.kiosk.staff.open()
    visitor.settle()
    visitor.touch("2")
    pass_time(89)
    assert visitor.sees(PAD)
    pass_time(1)
    assert not visitor.sees(PAD)
    assert not visitor.sees(QUESTION)
    assert visitor.kiosk.page == "start"


def test_a_page_is_asked_about_after_the_time_that_its_words_take(
    visitor: Visitor, pass_time: Callable[[float], None]
) -> None:
    visitor.touch("Touch to begin")
    pass_time(89)
    assert not visitor.sees(QUESTION)
    pass_time(1)
    assert visitor.sees(QUESTION)
    pass_time(30)
    assert visitor.kiosk.page == "start"
    visitor.kiosk.goHome()
    read_whole(visitor.kiosk, "about-these-pages")
    pass_time(120)
    assert not visitor.sees(QUESTION)
    pass_time(180)
    assert visitor.sees(QUESTION)


def test_a_key_is_presence(impatient: Visitor) -> None:
    impatient.touch("Touch to begin")
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 1500:
        type_key(impatient.window, Qt.Key.Key_A)
        impatient.frame()
        assert not impatient.kiosk.visit.warning


def test_one_key_answers_and_does_nothing_else(impatient: Visitor) -> None:
    impatient.touch("Touch to begin")
    home = impatient.page_title()
    impatient.wait_until(lambda: impatient.sees(QUESTION))
    type_key(impatient.window, Qt.Key.Key_Return)
    impatient.settle()
    assert not impatient.sees(QUESTION)
    assert (impatient.page_title(), impatient.kiosk.menu) == (home, "")


@pytest.mark.parametrize("share", [(0.03, 0.03), (0.5, 0.5), (0.75, 0.3), (0.97, 0.97)])
def test_one_touch_anywhere_answers_and_does_nothing_else(
    impatient: Visitor, share: tuple[float, float]
) -> None:
    impatient.touch("Touch to begin")
    home = impatient.page_title()
    impatient.wait_until(lambda: impatient.sees(QUESTION))
    window = impatient.window
    impatient.touch_at(QPointF(window.width() * share[0], window.height() * share[1]))
    assert not impatient.sees(QUESTION)
    assert impatient.page_title() == home
    assert impatient.kiosk.menu == ""


def test_every_answer_counts_anew(impatient: Visitor) -> None:
    impatient.touch("Touch to begin")
    for _ in range(2):
        impatient.wait_until(lambda: impatient.sees(QUESTION))
        impatient.touch("I’m still here")
        assert not impatient.sees(QUESTION)


def test_scrolling_is_presence(impatient: Visitor) -> None:
    impatient.touch("Touch to begin")
    impatient.touch("When to call")
    store = impatient.opened.library.store
    store.change(watch=impatient.kiosk.visit.watch())  # no more patience for a long page
    spot = shown_part(impatient.page()).center()
    clock = QElapsedTimer()
    clock.start()
    impatient.press(spot)
    while clock.elapsed() < 1500:
        impatient.move(spot - QPointF(0, 200 + clock.elapsed() % 100))
        impatient.frame()
        assert not impatient.kiosk.visit.warning
    impatient.release(spot)


@pytest.mark.parametrize("page", ["start", "home", "topic", "diagram", "search", "words"])
def test_nothing_moves_on_a_page_that_lies_still(visitor: Visitor, qtbot: QtBot, page: str) -> None:
    kiosk = visitor.kiosk
    ways = {
        "start": kiosk.reset,
        "home": kiosk.goHome,
        "topic": lambda: read_whole(kiosk, "ablation"),
        "diagram": lambda: kiosk.openDiagram("ablation", "tumor"),
        "search": kiosk.openSearch,
        "words": kiosk.openWords,
    }
    with qtbot.waitSignal(kiosk.releaseRequested, timeout=8000):
        ways[page]()
        visitor.settle()
    visitor.frame()
    assert visitor.comes_to_rest(for_ms=700)
    assert repeating_timers(visitor) == []


def repeating_timers(visitor: Visitor) -> list[str]:
    """Running timers, of Python or of QML, that go on and on."""
    owned = [visitor.kiosk.visit, visitor.kiosk.staff, visitor.kiosk, visitor.window]
    children = [child for owner in owned for child in owner.findChildren(QObject)]
    return [
        str(child)
        for child in children
        if (isinstance(child, QTimer) and child.isActive() and not child.isSingleShot())
        or (child.property("repeat") and child.property("running"))
    ]
