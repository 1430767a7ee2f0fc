"""A barcode scanner at the screen, by key events with the times at which they come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.pack import cards
from tests.ui.visitor import Visitor

Key, Kind = Qt.Key, QEvent.Type
SCANNER_MS, TYPIST_MS = 8, 120


class Keys:
    """A keyboard or a scanner before a window, with a clock of its own."""

    def __init__(self, person: Visitor) -> None:
        self._person = person
        self._now_ms = 1_000_000

    def write(self, text: str, each_ms: int) -> None:
        """Each key down and up, as the window is told of it; a capital with Shift, a line end as Enter."""
        for letter in text:
            self._now_ms += each_ms
            if letter.isupper():
                self._send(Kind.KeyPress, Key.Key_Shift, "")
            key = Key.Key_Return if letter == "\r" else Key(ord(letter.upper()))
            self._send(Kind.KeyPress, key, letter)
            self._send(Kind.KeyRelease, key, letter)
            if letter.isupper():
                self._send(Kind.KeyRelease, Key.Key_Shift, "")

    def scan(self, code: str) -> None:
        self.write(f"{code}\r", SCANNER_MS)
        self._person.settle()

    def _send(self, kind: Kind, key: Key, text: str) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        held = shift if text.isupper() else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, held, text)
        event.setTimestamp(self._now_ms)
        QGuiApplication.sendEvent(self._person.window, event)


@pytest.fixture
def keys(reader: Visitor) -> Keys:
    reader.window.requestActivate()
    reader.wait_until(reader.window.isActive)
    return Keys(reader)


def card_of(person: Visitor, slug: str) -> str:
    row = person.opened.pack.topic_row("en", slug)
    assert row is not None
    return cards.scanned(row.card)


def test_on_start_a_scan_begins_a_visit_at_its_page(reader: Visitor, keys: Keys) -> None:
    keys.scan(card_of(reader, "liver"))
    assert reader.page_title() == "The liver"
    reader.touch("Back")
    assert reader.kiosk.page == "home"


def test_a_scan_is_a_step_of_the_visit(reader: Visitor, keys: Keys) -> None:
    reader.kiosk.begin()
    reader.kiosk.openTopic("liver")
    reader.settle()
    keys.scan(card_of(reader, "ablation"))
    assert reader.kiosk.target == "ablation"
    reader.touch("Back")
    assert reader.kiosk.target == "liver"


def test_a_scan_does_not_lift_what_staff_put_in_the_place_of_every_page(
    reader: Visitor, keys: Keys
) -> None:
    reader.kiosk.staff.panel.reserve()
    reader.settle()
    keys.scan(card_of(reader, "liver"))
    keys.scan("WP9999")
    assert reader.sees("Please ask the staff")
    assert [thing.name for thing in reader.touchable()] == ["For staff"]


@pytest.mark.parametrize("over", ["menu", "finish", "staff", "warning"])
def test_a_scan_opens_its_page_whatever_lies_over_the_one_before(
    reader: Visitor, keys: Keys, over: str
) -> None:
    reader.kiosk.begin()
    {
        "menu": lambda: reader.kiosk.openMenu("display"),
        "finish": lambda: reader.kiosk.visit.ask(True),
        "staff": reader.kiosk.staff.open,
        "warning": reader.kiosk.visit.warn,
    }[over]()
    reader.settle()
    keys.scan(card_of(reader, "liver"))
    assert reader.page_title() == "The liver"


def test_a_scan_leaves_no_letters_in_search_and_its_enter_touches_nothing(
    reader: Visitor, keys: Keys
) -> None:
    reader.kiosk.begin()
    reader.kiosk.openSearch()
    reader.settle()
    key = reader.find("q")
    key.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    keys.scan("WP9999")
    assert reader.kiosk.search.query == ""
    reader.kiosk.asked.close()
    reader.settle()
    keys.write("\r", TYPIST_MS)
    assert reader.kiosk.search.query.lower() == "q"


def test_what_is_typed_by_hand_opens_nothing(reader: Visitor, keys: Keys) -> None:
    keys.write(f"{card_of(reader, 'liver')}\r", TYPIST_MS)
    keys.write("WP", TYPIST_MS)
    reader.settle()
    assert reader.kiosk.page != "topic"
    keys.scan(card_of(reader, "ablation"))
    assert reader.kiosk.target == "ablation"


def test_an_unknown_card_says_so_and_offers_the_nearest(reader: Visitor, keys: Keys) -> None:
    row = reader.opened.pack.topic_row("en", "liver")
    assert row is not None
    wrong = card_of(reader, "liver")
    wrong = wrong[:-1] + str((int(wrong[-1]) + 1) % 10)
    keys.scan(wrong)
    assert reader.sees("This card or number is not known here")
    reader.touch("The liver", kind="LinkRow")
    assert reader.page_title() == "The liver"
    assert not reader.kiosk.asked.shown


def test_the_sheet_of_an_unknown_card_closes(reader: Visitor, keys: Keys) -> None:
    keys.scan("WP00000")
    assert reader.sees("This card or number is not known here")
    reader.touch("Close", kind="TouchButton")
    assert reader.kiosk.page == "start"
    assert not reader.kiosk.asked.shown
