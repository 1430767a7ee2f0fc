"""A way out for staff, and for nobody else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QPointF
from pytestqt.qtbot import QtBot

from kiosk.viewmodels import staff as staff_module
from tests.ui.conftest import PIN
from tests.ui.visitor import Visitor

PAD = "For staff"
HOLD_MS = 5000


@pytest.fixture
def at_the_pad(visitor: Visitor) -> Iterator[Visitor]:
    """A person before the pad; afterwards the right number makes wrong tries forgotten."""
    visitor.touch("Touch to begin")
    visitor.kiosk.staff.open()
    visitor.settle()
    yield visitor
    visitor.kiosk.staff.open()
    for digit in PIN:
        visitor.kiosk.staff.type(digit)
    visitor.kiosk.staff.enter()


def enter(visitor: Visitor, digits: str) -> None:
    for digit in digits:
        visitor.touch(digit)
    visitor.touch("Enter")


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


def test_the_number_typed_on_the_pad_leads_out(at_the_pad: Visitor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(at_the_pad.kiosk.staff.exitRequested, timeout=4000):
        enter(at_the_pad, PIN)


def test_typed_digits_can_be_counted_but_not_read(at_the_pad: Visitor) -> None:
    for digit in PIN:
        at_the_pad.touch(digit)
    assert at_the_pad.sees(f"{len(PIN)} digits")
    names = " ".join(thing.name + str(thing.item.property("text")) for thing in at_the_pad.all())
    assert PIN not in names


def test_wrong_numbers_lock_the_pad_for_a_while(
    at_the_pad: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staff_module, "LOCKED_S", 1)
    for number in range(staff_module.TRIES):
        assert not at_the_pad.sees("Too many tries. Please wait a minute."), number
        enter(at_the_pad, "1111")
    assert at_the_pad.sees("Too many tries. Please wait a minute.")
    assert not at_the_pad.all("1")
    at_the_pad.wait_until(lambda: bool(at_the_pad.all("1")))


def test_a_wrong_number_is_told(at_the_pad: Visitor) -> None:
    enter(at_the_pad, "1111")
    assert at_the_pad.sees("That is not the number.")


def test_without_a_number_the_pad_says_so_and_has_no_keys(
    without_a_number: Visitor,
) -> None:
    without_a_number.kiosk.staff.open()
    without_a_number.settle()
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
