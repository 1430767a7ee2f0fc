from __future__ import annotations

from kiosk.visit.places import HOME, MAX_DEPTH, START, History, Place

LIVER, LUNGS, SEARCH = Place("topic", "liver"), Place("topic", "lungs"), Place("search")


def test_a_visit_begins_on_start() -> None:
    assert History().here == START
    assert not History().can_go_back


def test_back_leads_to_the_page_before() -> None:
    history = History((HOME,)).go(LIVER).go(LUNGS).back()
    assert history.here == LIVER


def test_back_finds_the_spot_that_was_remembered() -> None:
    history = History((HOME,)).go(LIVER).remember("risks", 0.25).go(LUNGS).back()
    assert history.here == Place("topic", "liver", "risks", 0.25)


def test_a_spot_is_within_its_block() -> None:
    history = History((HOME,)).go(LIVER)
    assert history.remember("risks", 7.0).here.fraction == 1.0
    assert history.remember("risks", -7.0).here.fraction == 0.0


def test_home_begins_the_way_anew() -> None:
    history = History((HOME,)).go(LIVER).go(HOME)
    assert history.places == (HOME,)
    assert not history.can_go_back


def test_opening_the_present_page_again_adds_no_step() -> None:
    history = History((HOME,)).go(LIVER).go(Place("topic", "liver", "risks"))
    assert [place.target for place in history.places] == ["", "liver"]


def test_the_same_page_may_be_met_again_later() -> None:
    history = History((HOME,)).go(LIVER).go(SEARCH).go(LIVER)
    assert history.back().here == SEARCH


def test_back_from_the_first_page_leads_home() -> None:
    assert History((LIVER,)).back().here == HOME
    assert History((START,)).back().here == HOME


def test_there_is_always_a_page() -> None:
    history = History((HOME,)).go(LIVER)
    for _ in range(5):
        history = history.back()
    assert history.here == HOME


def test_a_long_way_forgets_its_beginning_and_keeps_its_end() -> None:
    history = History((HOME,))
    for number in range(2 * MAX_DEPTH):
        history = history.go(Place("topic", str(number)))
    assert len(history.places) == MAX_DEPTH
    assert history.here.target == str(2 * MAX_DEPTH - 1)


def test_the_way_back_from_any_section_leads_to_the_first_screen() -> None:
    history = History((HOME,)).go(LIVER).turn_to("what-it-means").turn_to("risks")
    assert history.here == Place("topic", "liver", section="risks")
    assert history.back().here == LIVER
    assert history.turn_to("") == history.back()


def test_the_spot_on_a_section_is_its_own() -> None:
    first = History((HOME,)).go(LIVER).remember("page:in-short", 0.5)
    section = first.turn_to("risks")
    assert (section.here.anchor, section.here.fraction) == ("", 0.0)
    assert section.remember("risks.2", 0.25).turn_to("risks").here.anchor == "risks.2"
    assert section.back() == first


def test_a_page_opened_at_a_section_has_its_first_screen_too() -> None:
    opened = History((HOME, Place("topic", "liver", section="risks")))
    assert opened.turn_to("").places == (HOME, LIVER)


def test_sections_add_no_more_than_a_way_may_hold() -> None:
    history = History((LIVER,) * MAX_DEPTH).turn_to("risks")
    assert len(history.places) == MAX_DEPTH
