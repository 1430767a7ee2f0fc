"""The kiosk's view model without QML: what it tells after each step of a visit on the small pack."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.kiosk import DEBOUNCE_MS, KioskViewModel
from kiosk.viewmodels.library import Library
from tests.viewmodels.scene import Clock


def test_a_second_touch_at_once_is_the_same_touch(kiosk: KioskViewModel, library: Library) -> None:
    clock = library.store.clock
    assert isinstance(clock, Clock)
    kiosk.debounce_ms = DEBOUNCE_MS
    clock.now_s += 10
    kiosk.openTopic("liver")
    clock.now_s += 0.299
    kiosk.openTopic("lungs")
    assert kiosk.target == "liver"
    clock.now_s += 0.301
    kiosk.openTopic("lungs")
    assert kiosk.target == "lungs"
    kiosk.goBack()
    assert kiosk.target == "lungs"


@pytest.mark.parametrize(
    ("way", "page", "target"),
    [
        ("openCall", "topic", "call"),
        ("openQuestions", "topic", "ask"),
        ("openWords", "words", ""),
        ("openGuides", "guides", ""),
        ("openSearch", "search", ""),
    ],
)
def test_each_way_leads_to_its_page_and_back(
    kiosk: KioskViewModel, way: str, page: str, target: str
) -> None:
    getattr(kiosk, way)()
    assert (kiosk.page, kiosk.target, kiosk.canGoBack) == (page, target, True)
    kiosk.goBack()
    assert (kiosk.page, kiosk.canGoBack) == ("home", False)


@pytest.mark.parametrize("way", ["openTopic", "openCategory"])
def test_a_page_that_is_not_there_is_not_gone_to(kiosk: KioskViewModel, way: str) -> None:
    getattr(kiosk, way)("nowhere")
    assert kiosk.page == "home"
    kiosk.openDiagram("nowhere", "")
    assert kiosk.page == "home"


def test_a_page_is_told_of_when_it_is_open_and_no_more_after_the_visit(
    kiosk: KioskViewModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([kiosk.changed, kiosk.topic.changed, kiosk.positionRequested]):
        kiosk.openTopic("ablation")
    topic = kiosk.topic
    assert (topic.slug, topic.title, topic.colour) == ("ablation", "Ablation", "gold")
    assert topic.figure["slug"] == "ablation"
    assert not topic.wide
    assert kiosk.is_complete()
    kiosk.openWhole()
    assert topic.whole
    assert topic.blocks.pending
    topic.blocks.appendAll()
    assert not topic.blocks.pending
    assert kiosk.is_complete()
    kiosk.reset()
    assert (topic.slug, topic.title, topic.sections, topic.blocks.rowCount()) == ("", "", [], 0)


def test_sections_are_read_one_by_one_and_back_leads_to_the_first_screen(
    kiosk: KioskViewModel,
) -> None:
    kiosk.openTopic("ablation")
    ids = [section["blockId"] for section in kiosk.topic.sections]
    for section in ids[1:]:
        kiosk.openSection(section)
        assert (kiosk.topic.section, kiosk.topic.whole) == (section, False)
        assert kiosk.topic.columns
        assert kiosk.topic.blocks.rows == []
    kiosk.goBack()
    assert (kiosk.target, kiosk.topic.section, kiosk.topic.columns) == ("ablation", "", [])
    kiosk.goBack()
    assert kiosk.page == "home"


def test_a_link_is_a_word_or_a_page(kiosk: KioskViewModel) -> None:
    kiosk.follow("term", "tumor", QRectF(1, 2, 3, 4))
    assert (kiosk.page, kiosk.popup.term, kiosk.popup.shown) == ("home", "Tumor", True)
    kiosk.follow("topic", "liver", QRectF())
    assert (kiosk.target, kiosk.popup.shown) == ("liver", False)


def test_a_place_on_a_page_is_kept_while_it_is_not_being_left(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    kiosk.remember("meaning", 0.5)
    told = []
    kiosk.positionRequested.connect(lambda *place: told.append(place))
    kiosk.openTopic("lungs")
    kiosk.goBack()
    assert told == [("", 0.0), ("meaning", 0.5)]


def test_a_part_chosen_in_a_figure_is_found_again(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    assert kiosk.chosenIn("meaning.2", "liver") == "liver"
    kiosk.chooseIn("meaning.2", "")
    assert kiosk.chosenIn("meaning.2", "liver") == ""
    kiosk.chooseIn("meaning.2", "lungs")
    kiosk.openWords()
    kiosk.goBack()
    assert kiosk.chosenIn("meaning.2", "liver") == "lungs"


def test_after_a_fault_a_visit_goes_on_on_home_with_its_settings(
    kiosk: KioskViewModel, qtbot: QtBot
) -> None:
    kiosk.display.setTextSize(165)
    kiosk.openSearch()
    kiosk.search.type("l")
    with qtbot.waitSignal(kiosk.home.changed):
        kiosk.recover()
    assert (kiosk.page, kiosk.canGoBack, kiosk.search.query) == ("home", False, "")
    assert kiosk.display.textSize == 165
    kiosk.reset()
    kiosk.recover()
    assert (kiosk.page, kiosk.display.textSize) == ("start", 100)


def test_a_visit_may_begin_on_a_page(kiosk: KioskViewModel) -> None:
    kiosk.openSearch()
    kiosk.start_at("ablation")
    assert kiosk.target == "ablation"
    kiosk.goBack()
    assert kiosk.page == "home"


def test_a_visit_that_begins_on_a_page_has_its_own_text_size_and_nothing_of_the_one_before(
    kiosk: KioskViewModel,
) -> None:
    kiosk.display.setTheme("dark")
    kiosk.display.setTextSize(200)
    kiosk.start_at("ablation", text_size=130)
    assert (kiosk.display.textSize, kiosk.display.theme) == (130, "light")
    kiosk.start_at("ablation")
    assert kiosk.display.textSize == 100
    kiosk.start_at("ablation", text_size=130)
    kiosk.reset()
    assert kiosk.display.textSize == 100


def test_menus_open_and_close_over_the_page(kiosk: KioskViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.menuChanged):
        kiosk.openMenu("pages")
    assert kiosk.menu == "pages"
    kiosk.openTopic("liver")
    assert kiosk.menu == ""


def test_a_page_may_be_asked_for_in_advance(kiosk: KioskViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.preloadRequested) as asked:
        kiosk.preload("topic")
    assert asked.args == ["topic"]
