"""A pad for staff: a card's number opens its page, the staff number the panel, and nothing else does either."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QPointF

from kiosk.pack.cards import printed
from tests.ui.screens import PIN
from tests.ui.things import TEXT
from tests.ui.visitor import Visitor

PAD, NUMBER_PAD = "Card number", "For staff"
"""The titles of the pad that takes a card's number, and of the one that asks for the staff number."""
HOLD_MS = 5000
WRONG = "That is not the number."


@pytest.fixture
def at_the_pad(visitor: Visitor) -> Iterator[Visitor]:
    """A person before the pad, on Home."""
    visitor.touch("Touch to begin")
    visitor.kiosk.staff.open()
    visitor.settle()
    yield visitor
    visitor.opened.steady.now_s = 0.0


def type_in(visitor: Visitor, digits: str) -> None:
    for digit in digits:
        visitor.touch(digit)


def enter(visitor: Visitor, digits: str) -> None:
    type_in(visitor, digits)
    visitor.touch("Enter")


def card_of(visitor: Visitor, slug: str) -> int:
    row = visitor.opened.pack.topic_row("en", slug)
    assert row is not None
    return row.card


def test_corner_held_for_five_seconds_opens_the_pad_and_nothing_else(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    corner = QPointF(visitor.window.width() - 60, 40)
    clock = QElapsedTimer()
    clock.start()
    visitor.press(corner)
    visitor.wait_until(lambda: visitor.sees(PAD), timeout_ms=HOLD_MS + 2000)
    assert clock.elapsed() >= HOLD_MS - 50
    visitor.release(corner)
    visitor.settle()
    assert visitor.kiosk.menu == "", "the button under the corner was touched too"
    assert visitor.sees(PAD)


def test_a_touch_on_the_corner_is_a_touch_on_what_lies_there(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Text size, contrast and language")
    assert visitor.sees("Make it easier to read")
    assert not visitor.sees(PAD)


def test_a_card_on_start_opens_its_page_with_its_last_digit(visitor: Visitor) -> None:
    """One touch that holds the corner, and the digits."""
    corner = QPointF(visitor.window.width() - 60, 40)
    visitor.press(corner)
    visitor.wait_until(lambda: visitor.sees(PAD), timeout_ms=HOLD_MS + 2000)
    visitor.release(corner)
    visitor.settle()
    type_in(visitor, printed(card_of(visitor, "ablation")))
    assert visitor.page_title() == "Ablation"
    visitor.touch("Back")
    assert visitor.kiosk.page == "home"


def test_a_number_of_two_digits_opens_its_page_with_one_touch_more(at_the_pad: Visitor) -> None:
    type_in(at_the_pad, str(card_of(at_the_pad, "ablation")))
    assert at_the_pad.kiosk.page == "home"
    at_the_pad.touch("Open the page")
    assert at_the_pad.page_title() == "Ablation"


def test_a_wrong_digit_is_told_the_keys_stay_where_they_are_and_it_can_be_mended(
    at_the_pad: Visitor,
) -> None:
    digits = printed(card_of(at_the_pad, "ablation"))
    slip = digits[:-1] + str((int(digits[-1]) + 1) % 10)
    before = at_the_pad.find("5").box
    type_in(at_the_pad, slip)
    assert at_the_pad.sees("No card has this number. Please look at its digits again.")
    at_the_pad.touch("7")
    assert at_the_pad.sees(slip, TEXT), (
        "a card has no more digits: a staff number typed here is not all shown"
    )
    assert at_the_pad.find("5").box == before
    at_the_pad.touch("Delete the last digit")
    at_the_pad.touch(digits[-1])
    assert at_the_pad.page_title() == "Ablation"


def test_a_card_of_no_page_is_told(at_the_pad: Visitor) -> None:
    type_in(at_the_pad, printed(987))
    assert at_the_pad.sees("There is no page with this number on this kiosk.")


def test_the_staff_number_opens_the_panel(at_the_pad: Visitor) -> None:
    at_the_pad.touch("Staff panel")
    assert at_the_pad.sees(NUMBER_PAD)
    enter(at_the_pad, PIN)
    assert at_the_pad.sees("This screen")
    assert not at_the_pad.sees(NUMBER_PAD)


def test_digits_of_a_staff_number_can_be_counted_but_not_read(at_the_pad: Visitor) -> None:
    at_the_pad.touch("Staff panel")
    type_in(at_the_pad, PIN)
    assert at_the_pad.sees(f"{len(PIN)} digits")
    names = " ".join(thing.name + str(thing.item.property("text")) for thing in at_the_pad.all())
    assert PIN not in names


def test_wrong_numbers_make_the_pad_wait_but_not_for_cards(at_the_pad: Visitor) -> None:
    waiting = "Too many tries. Please wait. Minutes left: 1"
    at_the_pad.touch("Staff panel")
    for number in range(5):
        assert not at_the_pad.sees(waiting), number
        enter(at_the_pad, "1111")
    assert at_the_pad.sees(waiting)
    assert not at_the_pad.all("1")
    at_the_pad.touch("Card number")
    assert at_the_pad.all("1")
    at_the_pad.opened.steady.now_s += 60
    at_the_pad.touch("Staff panel")
    enter(at_the_pad, PIN)
    assert at_the_pad.sees("This screen")


def test_a_wrong_number_is_told(at_the_pad: Visitor) -> None:
    at_the_pad.touch("Staff panel")
    enter(at_the_pad, "1111")
    assert at_the_pad.sees(WRONG)


def test_without_a_number_the_pad_takes_cards_only(without_a_number: Visitor) -> None:
    without_a_number.kiosk.staff.open()
    without_a_number.settle()
    assert without_a_number.all("1")
    without_a_number.touch("Staff panel")
    assert without_a_number.sees(
        "No staff number is set on this machine. IT can set one in the configuration."
    )
    assert not without_a_number.all("1")


def test_the_pad_goes_away_with_the_visit(at_the_pad: Visitor) -> None:
    at_the_pad.touch("2")
    at_the_pad.opened.reset()
    at_the_pad.settle()
    assert not at_the_pad.sees(PAD)
    at_the_pad.kiosk.staff.open()
    at_the_pad.settle()
    assert at_the_pad.sees("0 digits")


def test_a_window_manager_that_asks_the_window_to_close_is_refused(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    assert not visitor.window.close()
    assert visitor.window.isVisible()
    visitor.touch("Surgery")
    assert visitor.page_title() == "Surgery"
