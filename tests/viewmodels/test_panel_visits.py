"""Guided visits on the staff panel: those of the pack, and one put together there."""

from __future__ import annotations

import pytest

from kiosk.pack.cards import printed
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.panel import PanelViewModel
from tests.viewmodels.test_panel import let_in
from tests.viewmodels.test_staff import card_of


@pytest.fixture
def panel(kiosk: KioskViewModel) -> PanelViewModel:
    """Open, over Home."""
    let_in(kiosk)
    return kiosk.staff.panel


def planned(kiosk: KioskViewModel) -> list[str]:
    return [page["slug"] for page in kiosk.guided.planned]


def walk_to_the_end(kiosk: KioskViewModel) -> None:
    while kiosk.guided.number < kiosk.guided.count:
        kiosk.guided.next()


def numbers(library: Library, *slugs: str) -> str:
    return " ".join(printed(card_of(library, slug)) for slug in slugs)


def test_the_packs_visits_are_listed_while_it_is_open(panel: PanelViewModel) -> None:
    assert panel.visits.pack == [{"slug": "first-look", "title": "A first look"}]
    panel.close()
    assert panel.visits.pack == []


def test_a_visit_begun_on_the_panel_is_a_nurses_and_its_line_names_its_pages(
    kiosk: KioskViewModel, panel: PanelViewModel, library: Library
) -> None:
    panel.visits.begin("first-look")
    assert (kiosk.guided.number, kiosk.target, panel.shown) == (1, "spread", False)
    assert panel.nurse
    walk_to_the_end(kiosk)
    assert (kiosk.page, kiosk.target) == ("guided", "teach-back")
    panel.setTaught(True)
    panel.visitorEnds()
    walked = numbers(library, "spread", "ablation", "liver")
    assert f" cards {walked} en teach-back done pack " in panel.chart


def test_a_visit_begun_by_the_patient_is_no_nurses(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    panel.close()
    kiosk.beginGuided("first-look")
    assert not panel.nurse


def test_pages_found_and_often_needed_make_a_visit_in_their_order(
    kiosk: KioskViewModel, panel: PanelViewModel, library: Library
) -> None:
    panel.visits.plan(True)
    panel.find(True)
    panel.finder.type("ablat")
    panel.finder.open("ablation")
    assert (panel.visits.planning, panel.finding, panel.finder.query) == (True, False, "")
    kiosk.guided.plan("liver")
    assert planned(kiosk) == ["ablation", "liver"]
    panel.visits.beginPlanned()
    assert (kiosk.target, kiosk.guided.count, panel.nurse) == ("ablation", 4, True)
    assert not panel.visits.planning
    walk_to_the_end(kiosk)
    panel.endVisit()
    assert f" cards {numbers(library, 'ablation', 'liver')} en pack " in panel.chart
    assert planned(kiosk) == []


def test_outside_the_list_a_page_that_is_found_is_opened(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    panel.visits.plan(True)
    panel.visits.plan(False)
    panel.find(True)
    panel.finder.type("ablat")
    panel.finder.open("ablation")
    assert (kiosk.target, planned(kiosk)) == ("ablation", [])


def test_the_list_stays_while_the_panel_is_closed(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    panel.visits.plan(True)
    kiosk.guided.plan("liver")
    panel.close()
    let_in(kiosk)
    assert (panel.visits.planning, planned(kiosk)) == (False, ["liver"])


def test_on_start_it_begins_a_visit_with_home_before_it(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    kiosk.reset()
    let_in(kiosk)
    panel.visits.begin("first-look")
    kiosk.goBack()
    assert kiosk.page == "home"


def test_nothing_that_was_asked_lies_over_its_first_step(
    kiosk: KioskViewModel, panel: PanelViewModel
) -> None:
    kiosk.asked.ask("nothing like this")
    kiosk.visit.ask(True)
    panel.visits.begin("first-look")
    assert (kiosk.asked.shown, kiosk.visit.asking, kiosk.target) == (False, False, "spread")
