"""A barcode scanner at the screen, by key events with the times at which they come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.pack import cards
from tests.ui.keys import Keys
from tests.ui.visitor import Visitor

TYPIST_MS = 120


class Scanner(Keys):
    """Waits after each scan until all is done."""

    def __init__(self, person: Visitor) -> None:
        super().__init__(person.window)
        self._person = person

    def scan(self, code: str) -> None:
        super().scan(code)
        self._person.settle()


@pytest.fixture
def keys(reader: Visitor) -> Scanner:
    reader.window.requestActivate()
    reader.wait_until(reader.window.isActive)
    return Scanner(reader)


def card_of(person: Visitor, slug: str) -> str:
    row = person.opened.pack.topic_row("en", slug)
    assert row is not None
    return cards.scanned(row.card)


def test_on_start_a_scan_begins_a_visit_at_its_page(reader: Visitor, keys: Scanner) -> None:
    keys.scan(card_of(reader, "liver"))
    assert reader.page_title() == "The liver"
    reader.touch("Back")
    assert reader.kiosk.page == "home"


def test_a_scan_is_a_step_of_the_visit(reader: Visitor, keys: Scanner) -> None:
    reader.kiosk.begin()
    reader.kiosk.openTopic("liver")
    reader.settle()
    keys.scan(card_of(reader, "ablation"))
    assert reader.kiosk.target == "ablation"
    reader.touch("Back")
    assert reader.kiosk.target == "liver"


def test_a_scan_does_not_lift_what_staff_put_in_the_place_of_every_page(
    reader: Visitor, keys: Scanner
) -> None:
    reader.kiosk.staff.panel.reserve()
    reader.settle()
    keys.scan(card_of(reader, "liver"))
    keys.scan("WP9999")
    assert reader.sees("Please ask the staff")
    assert [thing.name for thing in reader.touchable()] == ["For staff"]


@pytest.mark.parametrize("over", ["menu", "finish", "staff", "warning"])
def test_a_scan_opens_its_page_whatever_lies_over_the_one_before(
    reader: Visitor, keys: Scanner, over: str
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
    reader: Visitor, keys: Scanner
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


def test_what_is_typed_by_hand_opens_nothing(reader: Visitor, keys: Scanner) -> None:
    keys.write(f"{card_of(reader, 'liver')}\r", TYPIST_MS)
    keys.write("WP", TYPIST_MS)
    reader.settle()
    assert reader.kiosk.page != "topic"
    keys.scan(card_of(reader, "ablation"))
    assert reader.kiosk.target == "ablation"


def test_an_unknown_card_says_so_and_offers_the_nearest(reader: Visitor, keys: Scanner) -> None:
    row = reader.opened.pack.topic_row("en", "liver")
    assert row is not None
    wrong = card_of(reader, "liver")
    wrong = wrong[:-1] + str((int(wrong[-1]) + 1) % 10)
    keys.scan(wrong)
    assert reader.sees("This card or number is not known here")
    reader.touch("The liver", kind="LinkRow")
    assert reader.page_title() == "The liver"
    assert not reader.kiosk.asked.shown


def test_the_sheet_of_an_unknown_card_closes(reader: Visitor, keys: Scanner) -> None:
    keys.scan("WP00000")
    assert reader.sees("This card or number is not known here")
    reader.touch("Close", kind="TouchButton")
    assert reader.kiosk.page == "start"
    assert not reader.kiosk.asked.shown
