from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.viewmodels import staff as staff_module
from kiosk.viewmodels.staff import TRIES, StaffViewModel
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pad import LONGEST_PIN
from kiosk.visit.settings import Settings


def pad(pin: str) -> StaffViewModel:
    return StaffViewModel(VisitStore(Settings("en")), pin)


def enter(staff: StaffViewModel, digits: str) -> None:
    for digit in digits:
        staff.type(digit)
    staff.enter()


def test_the_configured_number_leads_out(qtbot: QtBot) -> None:
    staff = pad("2468")
    staff.open()
    with qtbot.waitSignal(staff.exitRequested, timeout=1000):
        enter(staff, "2468")
    assert not staff.shown


@pytest.mark.parametrize("digits", ["", "2", "24680", "8642", "02468"])
def test_no_other_number_leads_out(qtbot: QtBot, digits: str) -> None:
    staff = pad("2468")
    staff.open()
    with qtbot.assertNotEmitted(staff.exitRequested):
        enter(staff, digits)
    assert staff.wrong
    assert staff.digits == 0


def test_without_a_number_there_is_no_way_out(qtbot: QtBot) -> None:
    staff = pad("")
    staff.open()
    with qtbot.assertNotEmitted(staff.exitRequested):
        enter(staff, "")
        enter(staff, "0000")
    assert not staff.available


def test_wrong_numbers_lock_even_the_right_one(qtbot: QtBot) -> None:
    staff = pad("2468")
    staff.open()
    for _ in range(TRIES):
        assert not staff.locked
        enter(staff, "1111")
    assert staff.locked
    with qtbot.assertNotEmitted(staff.exitRequested):
        enter(staff, "2468")


def test_closing_the_pad_does_not_forget_wrong_numbers() -> None:
    staff = pad("2468")
    for _ in range(TRIES):
        staff.open()
        enter(staff, "1111")
        staff.close()
    assert staff.locked


def test_the_fifth_wrong_number_closes_the_pad_for_a_minute() -> None:
    staff = pad("2468")
    lock = staff.findChild(QTimer)
    assert lock is not None
    for _ in range(4):
        enter(staff, "1111")
    assert not lock.isActive()
    enter(staff, "1111")
    assert (lock.isActive(), lock.interval()) == (True, 60_000)


def test_each_step_is_told(qtbot: QtBot) -> None:
    staff = pad("2468")
    steps = (staff.open, lambda: staff.type("1"), staff.backspace, staff.enter, staff.close)
    for step in steps:
        with qtbot.waitSignal(staff.changed):
            step()


def test_lock_opens_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_module, "LOCKED_S", 0)
    staff = pad("2468")
    staff.open()
    for _ in range(TRIES):
        enter(staff, "1111")
    qtbot.waitUntil(lambda: not staff.locked, timeout=2000)
    with qtbot.waitSignal(staff.exitRequested, timeout=1000):
        enter(staff, "2468")


def test_a_finger_resting_on_a_key_types_no_endless_number() -> None:
    staff = pad("2468")
    staff.open()
    for _ in range(50):
        staff.type("1")
    assert staff.digits == LONGEST_PIN


def test_typed_digits_are_forgotten_when_the_pad_closes() -> None:
    staff = pad("2468")
    staff.open()
    staff.type("2")
    staff.close()
    staff.open()
    assert staff.digits == 0


def test_the_right_number_forgets_wrong_ones_before_it() -> None:
    staff = pad("2468")
    for number in ("1111",) * (TRIES - 1) + ("2468",) + ("1111",) * (TRIES - 1):
        staff.open()
        enter(staff, number)
    assert not staff.locked


def test_one_digit_is_taken_away() -> None:
    staff = pad("2468")
    staff.open()
    for digit in "24":
        staff.type(digit)
    staff.backspace()
    assert staff.digits == 1
    staff.backspace()
    staff.backspace()
    assert staff.digits == 0
