"""The staff panel by touch, and what it puts in the place of a visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, Reference
from tests.ui.screens import PIN, let_in
from tests.ui.things import Role, Thing
from tests.ui.visitor import Visitor, clock_of

PANEL = "This screen"
CLEANED = "The screen is being cleaned"
RESERVED = "Please ask the staff"
RECORD = "A line for the record"


@pytest.fixture
def pass_time(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets so many seconds pass at once; none passes by itself."""
    wait = clock_of(reader, monkeypatch)

    def both(seconds: float) -> None:
        wait(seconds)
        reader.kiosk.staff.panel.look()
        reader.settle()

    return both


@pytest.fixture
def nurse(reader: Visitor, pass_time: Callable[[float], None]) -> Visitor:
    """Somebody before the open panel, over the page of a patient."""
    reader.touch("Touch to begin")
    reader.kiosk.openTopic("liver")
    let_in(reader.kiosk)
    reader.settle()
    return reader


def touch_everywhere(person: Visitor) -> None:
    size = person.window.size()
    for right in range(8):
        for down in range(6):
            spot = QPointF(size.width() * (right + 0.5) / 8, size.height() * (down + 0.5) / 6)
            person.press(spot)
            person.release(spot)
    person.settle()


def test_a_page_often_needed_here_is_one_touch_away(nurse: Visitor) -> None:
    nurse.touch("Ablation")
    assert nurse.page_title() == "Ablation"
    assert not nurse.sees(PANEL)
    nurse.touch("Back")
    assert nurse.kiosk.target == "liver"


def test_a_page_is_found_by_what_is_typed(nurse: Visitor) -> None:
    nurse.touch("Find a page by word, card number or code")
    for letter in "ablat":
        nurse.touch(letter)
    nurse.touch("Ablation", kind="LinkRow")
    assert nurse.page_title() == "Ablation"


def test_the_search_leads_back_to_the_panel(nurse: Visitor) -> None:
    nurse.touch("Find a page by word, card number or code")
    for letter in "zzq":
        nurse.touch(letter)
    assert nurse.sees("No page is meant by this.")
    nurse.touch("Close")
    assert nurse.sees(PANEL)


def test_the_panel_goes_by_itself(nurse: Visitor, pass_time: Callable[[float], None]) -> None:
    pass_time(59)
    nurse.touch("Text size 130 percent")
    pass_time(59)
    assert nurse.sees(PANEL)
    pass_time(1)
    assert not nurse.sees(PANEL)
    assert nurse.kiosk.target == "liver"


def test_touches_do_nothing_while_the_screen_is_cleaned(
    nurse: Visitor, pass_time: Callable[[float], None]
) -> None:
    nurse.touch("Clean it: no touch counts for a minute")
    before = nurse.opened.library.store.state.having(watch=None)
    touch_everywhere(nurse)
    assert nurse.opened.library.store.state.having(watch=None) == before
    assert nurse.touchable() == []
    pass_time(20)
    assert nurse.sees("No touch counts now. Seconds left: 40")
    pass_time(40)
    assert not nurse.sees(CLEANED)
    nurse.touch("Home")
    assert nurse.kiosk.page == "home"


def test_a_reserved_screen_shows_a_notice_that_only_the_staff_number_ends(nurse: Visitor) -> None:
    nurse.touch("Reserve it: “Please ask the staff”")
    assert nurse.sees(RESERVED)
    assert [thing.name for thing in nurse.touchable()] == ["For staff"]
    nurse.touch("For staff")
    nurse.touch("Close", kind="TouchButton")
    assert nurse.sees(RESERVED)
    nurse.touch("For staff")
    for digit in PIN:
        nurse.touch(digit)
    nurse.touch("Enter")
    assert not nurse.sees(RESERVED)
    nurse.touch("Touch to begin")
    assert nurse.kiosk.page == "home"


def test_a_visit_ends_with_a_line_and_its_code_until_done(nurse: Visitor) -> None:
    nurse.touch("Teach-back done")
    nurse.touch("End the visit, with a line for the record")
    assert nurse.sees(RECORD)
    line = nurse.kiosk.staff.panel.chart
    assert "teach-back done" in line
    assert nurse.sees(line)
    assert nurse.sees("A code for the scanner", Role.Graphic)
    nurse.touch("Done")
    assert not nurse.sees(RECORD)
    assert not nurse.all(line)
    nurse.touch("Touch to begin")
    assert nurse.kiosk.page == "home"


def test_the_visitor_of_a_nurse_ends_with_the_line_too(nurse: Visitor) -> None:
    nurse.touch("Ablation")
    nurse.touch("I’m finished")
    nurse.touch("Yes, I’m finished")
    assert nurse.sees(RECORD)


def test_a_longer_time_and_quiet_are_shown_as_chosen(nurse: Visitor) -> None:
    nurse.touch("10 minutes")
    nurse.touch("Quiet: nothing invites or moves")
    checked = {thing.name for thing in nurse.all() if thing.checked}
    assert {"10 minutes", "Quiet: nothing invites or moves"} <= checked
    nurse.touch("Quiet: nothing invites or moves")
    assert not nurse.kiosk.staff.panel.quiet


@pytest.mark.parametrize(
    ("button", "signal"),
    [("Leave the program", "exitRequested"), ("Restart the program", "restartRequested")],
)
def test_the_program_is_left_and_restarted_by_a_touch(
    nurse: Visitor, qtbot: QtBot, button: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(nurse.kiosk.staff.panel, signal), timeout=4000):
        nurse.touch(button)


def test_a_quiet_screen_pages_down_without_gliding(reader: Visitor) -> None:
    reader.kiosk.staff.panel.setQuiet(True)
    reader.touch("Touch to begin")
    reader.kiosk.openTopic("liver")
    reader.kiosk.openWhole()
    reader.settle()
    page = reader.page()
    reader.touch("Further down", kind="IconButton")
    assert page.property("contentY") > page.height() / 2
    assert reader.still()
    reader.kiosk.staff.panel.setQuiet(False)


def test_a_reserved_screen_can_be_read_in_each_language(visitor: Visitor) -> None:
    visitor.kiosk.begin()
    let_in(visitor.kiosk)
    visitor.settle()
    visitor.touch("Reserve it: “Please ask the staff”")
    visitor.touch("Español")
    assert visitor.sees("Por favor, pregunte al personal")
    visitor.touch("English")
    assert visitor.sees(RESERVED)
    let_in(visitor.kiosk)


def test_the_line_names_the_language_that_was_read_not_that_of_the_panel(visitor: Visitor) -> None:
    visitor.kiosk.begin()
    visitor.kiosk.display.setLanguage("es")
    visitor.kiosk.openTopic("liver")
    let_in(visitor.kiosk)
    visitor.settle()
    visitor.touch("English")
    visitor.touch("End the visit, with a line for the record")
    assert " es pack " in visitor.kiosk.staff.panel.chart
    visitor.touch("Done")


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("lowered", [False, True])
@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL, LARGE])
def test_every_key_of_the_number_pad_is_in_sight(
    visitor: Visitor, reference: Reference, lowered: bool, text_size: int
) -> None:
    visitor.opened.resize(reference)
    visitor.kiosk.begin()
    visitor.kiosk.display.setTextSize(text_size)
    visitor.kiosk.display.setLowered(lowered)
    visitor.kiosk.staff.open()
    visitor.settle()
    cut = [key for key in [*"0123456789", "Delete the last digit"] if is_cut(visitor.find(key))]
    visitor.kiosk.staff.close()
    assert cut == []


def is_cut(thing: Thing) -> bool:
    return thing.shown.height() < thing.box.height() - 1
