"""What staff can do behind their number, and how each of it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.pack.cards import printed
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.panel import PanelViewModel
from kiosk.visit.panel import StaffPanel
from tests.viewmodels.scene import Clock
from tests.viewmodels.test_staff import RETIRED, card_of, enter, type_in


@pytest.fixture
def panel(kiosk: KioskViewModel) -> PanelViewModel:
    """Open, over the page of the liver."""
    kiosk.openTopic("liver")
    let_in(kiosk)
    return kiosk.staff.panel


def let_in(kiosk: KioskViewModel) -> None:
    kiosk.staff.open()
    enter(kiosk.staff, "2468")


@pytest.fixture
def wait(library: Library, kiosk: KioskViewModel) -> Callable[[float], None]:
    """Lets so many seconds pass at once."""
    clock = Clock()
    library.store.clock = clock

    def pass_by(seconds: float) -> None:
        clock.now_s += seconds
        kiosk.staff.panel.look()
        kiosk.visit.look()

    return pass_by


def test_the_panel_goes_by_itself_after_a_minute_without_a_touch(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    wait(59)
    assert panel.shown
    kiosk.visit.presence()
    wait(59)
    assert panel.shown
    wait(1)
    assert not panel.shown
    assert (kiosk.page, kiosk.target) == ("topic", "liver")


def test_favourites_are_the_clinics_in_the_visitors_language(panel: PanelViewModel) -> None:
    assert [(each["slug"], each["title"]) for each in panel.favourites] == [("liver", "The liver")]
    panel.close()
    assert panel.favourites == []


def test_a_page_of_the_panel_opens_in_a_nurses_visit(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    panel.openTopic("ablation")
    assert (kiosk.target, panel.shown) == ("ablation", False)
    panel.visitorEnds()
    assert panel.chart


def test_a_visit_that_no_nurse_began_ends_without_a_line(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    panel.close()
    panel.visitorEnds()
    assert (panel.chart, kiosk.page) == ("", "start")


def test_the_search_finds_words_cards_and_nothing(library: Library, panel: PanelViewModel) -> None:
    panel.find(True)
    finder = panel.finder
    for typed, found in (
        ("ablat", "ablation"),
        ("C78.7", "liver"),
        ("c787", "liver"),
        ("icd10:C78.7", "liver"),
        ("94381002", "liver"),
        (printed(card_of(library, "liver")), "liver"),
        (str(card_of(library, "liver")), "liver"),
    ):
        finder.clear()
        finder.type(typed)
        assert finder.hits[0]["slug"] == found
    finder.clear()
    finder.type("icd10:C78")
    assert [hit["slug"] for hit in finder.hits] == ["liver", "lungs"]
    finder.clear()
    finder.type(printed(RETIRED))
    assert [hit["slug"] for hit in finder.hits] == ["ablation"]
    finder.clear()
    finder.type("zzq")
    assert finder.hits == []
    finder.backspace()
    assert finder.query.endswith("zz")


def test_what_was_searched_for_goes_with_the_search(panel: PanelViewModel) -> None:
    panel.find(True)
    panel.finder.type("ablat")
    panel.find(False)
    assert (panel.finder.query, panel.finder.hits) == ("", [])


def test_a_longer_time_without_a_touch_holds_for_this_visit(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.setStay(10)
    panel.close()
    wait(599)
    assert not kiosk.visit.warning
    kiosk.openTopic("ablation")
    wait(599)
    assert not kiosk.visit.warning
    wait(1)
    assert kiosk.visit.warning
    kiosk.reset()
    assert panel.stay == 0


def test_a_time_that_is_not_offered_is_not_taken(panel: PanelViewModel) -> None:
    panel.setStay(7)
    assert panel.stay == 0


def test_the_line_for_the_record_is_all_that_is_left(
    kiosk: KioskViewModel, library: Library, panel: PanelViewModel
) -> None:
    kiosk.openTopic("ablation")
    kiosk.openTopic("liver")
    panel.setTaught(True)
    panel.endVisit()
    pages = " ".join(printed(card_of(library, slug)) for slug in ("liver", "ablation"))
    version = library.pack.info().version
    line = f"Waypost 2026-11-29 cards {pages} en teach-back done pack {version}"
    assert panel.chart == line
    first = type(library.store.state).first(library.store.first)
    left = StaffPanel(chart=line, since_s=library.store.clock())
    assert library.store.state == first.having(panel=left, watch=library.store.state.watch)
    assert bytes.fromhex(panel.chartCode).decode() == line


def test_the_line_goes_with_done(panel: PanelViewModel) -> None:
    panel.endVisit()
    panel.close()
    assert (panel.chart, panel.covers) == ("", False)


def test_the_line_goes_after_a_minute_whoever_touches_the_screen(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.endVisit()
    wait(59)
    kiosk.visit.presence()
    assert panel.chart
    wait(1)
    assert panel.chart == ""


def test_stillness_that_ends_a_nurses_visit_shows_no_line(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.openTopic("ablation")
    wait(300)
    wait(30)
    assert (kiosk.page, panel.chart) == ("start", "")


def test_a_page_opened_over_the_line_takes_its_place(
    kiosk: KioskViewModel, library: Library, panel: PanelViewModel
) -> None:
    panel.endVisit()
    kiosk.staff.open()
    type_in(kiosk.staff, printed(card_of(library, "ablation")))
    assert (kiosk.target, panel.chart) == ("ablation", "")


def test_a_reserved_screen_shows_nothing_of_the_visit_and_waits(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.reserve()
    assert (kiosk.page, panel.reserved, panel.shown) == ("start", True, False)
    wait(100_000)
    assert panel.reserved


def test_only_the_staff_number_ends_a_reserved_screen(
    kiosk: KioskViewModel, library: Library, panel: PanelViewModel
) -> None:
    panel.reserve()
    kiosk.staff.open()
    kiosk.staff.ask("card")
    assert kiosk.staff.asks == "pin"
    type_in(kiosk.staff, printed(card_of(library, "ablation")))
    assert kiosk.page == "start"
    enter(kiosk.staff, "1111")
    assert panel.reserved
    let_in(kiosk)
    assert (panel.covers, kiosk.page) == (False, "start")


@pytest.mark.parametrize("end_visit", [False, True])
def test_a_fault_of_the_program_does_not_free_a_reserved_screen(
    kiosk: KioskViewModel, panel: PanelViewModel, end_visit: bool
) -> None:
    panel.reserve()
    kiosk.recover(end_visit=end_visit)
    assert panel.reserved


def test_a_staff_number_that_was_begun_does_not_stand_over_a_reserved_screen(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.reserve()
    kiosk.staff.open()
    type_in(kiosk.staff, "24")
    wait(89)
    assert (kiosk.staff.shown, kiosk.staff.digits) == (True, 2)
    kiosk.visit.presence()
    wait(89)
    assert kiosk.staff.shown
    wait(1)
    assert (kiosk.staff.shown, kiosk.staff.digits, panel.reserved) == (False, 0, True)
    wait(100_000)
    assert panel.reserved


def test_cleaning_ends_by_itself_and_the_page_is_there_again(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.clean()
    assert (panel.shown, panel.secondsLeft) == (False, 60)
    wait(20)
    kiosk.visit.presence()
    assert panel.secondsLeft == 40
    kiosk.staff.open()
    assert not kiosk.staff.shown, "a cloth lies on the corner"
    wait(40)
    assert (panel.cleaning, panel.covers) == (False, False)
    assert (kiosk.page, kiosk.target) == ("topic", "liver")
    wait(89)
    assert not kiosk.visit.warning


def test_no_stillness_ends_a_visit_while_the_screen_is_cleaned(
    kiosk: KioskViewModel, panel: PanelViewModel, wait: Callable[[float], None]
) -> None:
    panel.clean()
    wait(59)
    kiosk.visit.look()
    assert panel.cleaning
    assert kiosk.page == "topic"


def test_quiet_outlives_the_visit(kiosk: KioskViewModel, panel: PanelViewModel) -> None:
    panel.setQuiet(True)
    kiosk.reset()
    assert panel.quiet
    panel.setQuiet(False)
    assert not panel.quiet


def test_leaving_and_restarting_are_asked_for(qtbot: QtBot, panel: PanelViewModel) -> None:
    with qtbot.waitSignal(panel.exitRequested):
        panel.leave()
    with qtbot.waitSignal(panel.restartRequested):
        panel.restart()


def test_all_that_was_set_on_the_panel_goes_with_the_visit(
    kiosk: KioskViewModel, library: Library, panel: PanelViewModel
) -> None:
    panel.setStay(20)
    panel.setTaught(True)
    panel.find(True)
    panel.finder.type("ablat")
    kiosk.reset()
    assert library.store.state.panel == StaffPanel()
    assert library.store.state.opened == ()


@pytest.mark.parametrize("away", ["reserve", "clean"])
def test_a_card_scanned_while_nobody_may_read_opens_nothing_behind_the_notice(
    panel: PanelViewModel, kiosk: KioskViewModel, away: str
) -> None:
    getattr(panel, away)()
    before = kiosk.page, kiosk.target
    kiosk.asked.ask("WP0416")
    kiosk.asked.ask("no card at all")
    assert (kiosk.page, kiosk.target) == before
    assert not kiosk.asked.shown
