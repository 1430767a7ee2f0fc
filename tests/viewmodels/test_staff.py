from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.pack.cards import printed
from kiosk.pack.reader import Pack
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.panel import PanelViewModel
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.start import StartViewModel
from kiosk.viewmodels.visit import VisitViewModel
from tests.pack.tiny import write_pack
from tests.viewmodels.scene import FreeDoor, staff_of

RETIRED = 3
"""A card of the small content that is out of use; the page nearest to it is ablation."""


@pytest.fixture
def staff(kiosk: KioskViewModel) -> StaffViewModel:
    kiosk.staff.open()
    return kiosk.staff


def type_in(staff: StaffViewModel, digits: str) -> None:
    for digit in digits:
        staff.type(digit)


def enter(staff: StaffViewModel, digits: str) -> None:
    staff.ask("pin")
    type_in(staff, digits)
    staff.enter()


def card_of(library: Library, slug: str) -> int:
    row = library.pack.topic_row("en", slug)
    assert row is not None
    return row.card


# Cards ------------------------------------------------------------------------


def test_a_printed_number_opens_its_page_with_its_last_digit(
    kiosk: KioskViewModel, staff: StaffViewModel, library: Library
) -> None:
    digits = printed(card_of(library, "liver"))
    type_in(staff, digits[:-1])
    assert kiosk.page == "home"
    staff.type(digits[-1])
    assert (kiosk.page, kiosk.target, staff.shown) == ("topic", "liver", False)


def test_digits_that_may_be_a_longer_number_are_waited_for(
    kiosk: KioskViewModel, staff: StaffViewModel, library: Library, tmp_path: Path
) -> None:
    numbers = "UPDATE topic SET card = 1007 WHERE slug = 'lungs'"
    numbers += "; UPDATE topic SET card = 100 WHERE slug = 'liver'"
    with Pack.open(write_pack(tmp_path / "long.kpack", numbers)) as pack:
        library.change_to(Library(pack, "en", pack.info().languages))
        assert printed(100) == printed(1007)[:4]
        type_in(staff, printed(100))
        assert (kiosk.page, staff.problem) == ("home", "")
        staff.type(printed(1007)[-1])
        assert kiosk.target == "lungs"
        staff.open()
        type_in(staff, printed(100))
        staff.enter()
        assert kiosk.target == "liver"


def test_a_plain_number_opens_its_page_when_it_is_entered(
    kiosk: KioskViewModel, staff: StaffViewModel, library: Library
) -> None:
    type_in(staff, str(card_of(library, "liver")))
    assert kiosk.page == "home"
    staff.enter()
    assert (kiosk.page, kiosk.target) == ("topic", "liver")


def test_a_wrong_digit_is_told_and_nothing_is_lost(
    kiosk: KioskViewModel, staff: StaffViewModel, library: Library
) -> None:
    digits = printed(card_of(library, "liver"))
    slip = digits[:-1] + str((int(digits[-1]) + 1) % 10)
    type_in(staff, slip)
    assert (staff.problem, staff.card, kiosk.page) == ("no card", slip, "home")
    staff.backspace()
    staff.type(digits[-1])
    assert kiosk.target == "liver"


def test_a_card_of_no_page_is_told(kiosk: KioskViewModel, staff: StaffViewModel) -> None:
    type_in(staff, printed(987))
    assert (staff.problem, staff.card, kiosk.page) == ("no page", printed(987), "home")


def test_the_number_of_a_card_that_is_out_of_use_offers_the_nearest_page(
    kiosk: KioskViewModel, staff: StaffViewModel
) -> None:
    type_in(staff, printed(RETIRED))
    assert (kiosk.page, staff.shown, kiosk.asked.kind) == ("home", False, "retired")
    assert [page["slug"] for page in kiosk.asked.pages] == ["ablation"]


def test_a_card_goes_on_with_the_visit(
    kiosk: KioskViewModel, staff: StaffViewModel, library: Library
) -> None:
    kiosk.openTopic("ablation")
    staff.open()
    type_in(staff, printed(card_of(library, "liver")))
    kiosk.goBack()
    assert kiosk.target == "ablation"


def test_a_card_on_start_begins_a_visit_with_what_was_set_there(
    kiosk: KioskViewModel, staff: StaffViewModel, library: Library
) -> None:
    kiosk.reset()
    kiosk.display.setTextSize(165)
    staff.open()
    type_in(staff, printed(card_of(library, "liver")))
    assert (kiosk.target, kiosk.display.textSize) == ("liver", 165)
    kiosk.goBack()
    assert kiosk.page == "home"


# The staff number ---------------------------------------------------------------


def test_the_staff_number_opens_the_panel(staff: StaffViewModel) -> None:
    enter(staff, "2468")
    assert (staff.shown, staff.panel.shown) == (False, True)


@pytest.mark.parametrize("digits", ["", "2", "24680", "8642", "02468"])
def test_no_other_number_opens_it(staff: StaffViewModel, digits: str) -> None:
    enter(staff, digits)
    assert (staff.panel.shown, staff.problem, staff.digits) == (False, "no pin", 0)


def test_without_a_number_there_is_no_way_in(library: Library) -> None:
    staff = staff_of(library, VisitViewModel(library.store, 90, 30))
    staff.open()
    enter(staff, "")
    enter(staff, "0000")
    assert (staff.available, staff.usable, staff.panel.shown) == (False, False, False)


def test_what_is_typed_of_a_staff_number_is_given_to_nobody(staff: StaffViewModel) -> None:
    staff.ask("pin")
    type_in(staff, "24")
    assert (staff.card, staff.digits) == ("", 2)


def test_digits_of_one_kind_of_number_are_none_of_the_other(staff: StaffViewModel) -> None:
    type_in(staff, "24")
    staff.ask("pin")
    assert staff.digits == 0
    type_in(staff, "68")
    staff.ask("card")
    assert staff.card == ""


def test_a_pad_that_waits_takes_no_digit_and_says_how_long(library: Library) -> None:
    door = FreeDoor("2468")
    visit = VisitViewModel(library.store, 90, 30)
    staff = StaffViewModel(library, door, PanelViewModel(library, visit, StartViewModel(library)))
    door.wait_s = 61
    staff.open()
    assert not staff.locked, "a card's number needs no wait"
    enter(staff, "2468")
    assert (staff.locked, staff.minutesLeft, staff.digits, staff.panel.shown) == (True, 2, 0, False)
    door.wait_s = 0
    enter(staff, "2468")
    assert staff.panel.shown


def test_each_step_is_told(qtbot: QtBot, staff: StaffViewModel) -> None:
    steps = (lambda: staff.ask("pin"), lambda: staff.type("1"), staff.backspace, staff.enter)
    for step in (*steps, staff.close, staff.open):
        with qtbot.waitSignal(staff.changed):
            step()


def test_a_finger_resting_on_a_key_types_no_endless_number(staff: StaffViewModel) -> None:
    staff.ask("pin")
    type_in(staff, "1" * 50)
    assert staff.digits == 8


def test_typed_digits_are_forgotten_when_the_pad_closes(staff: StaffViewModel) -> None:
    staff.type("2")
    staff.close()
    staff.open()
    assert staff.digits == 0


def test_one_digit_is_taken_away(staff: StaffViewModel) -> None:
    type_in(staff, "24")
    staff.backspace()
    assert staff.digits == 1
    staff.backspace()
    staff.backspace()
    assert staff.digits == 0
