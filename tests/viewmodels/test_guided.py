"""A guided visit through the view models, on the small content."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from tests.viewmodels.scene import Clock


@pytest.fixture
def begun(kiosk: KioskViewModel) -> KioskViewModel:
    kiosk.beginGuided("first-look")
    return kiosk


def where(kiosk: KioskViewModel) -> tuple[str, str]:
    return kiosk.page, kiosk.target


def test_visits_can_be_begun(kiosk: KioskViewModel) -> None:
    assert kiosk.guidedVisits == [
        {
            "slug": "first-look",
            "title": "A first look",
            "summary": "What it means, and how heat can treat it.",
        }
    ]


def test_next_leads_through_all_steps_and_home(begun: KioskViewModel) -> None:
    seen = []
    while begun.guided.going:
        seen.append((*where(begun), begun.topic.section, begun.diagram.step))
        assert (begun.guided.number, begun.guided.count) == (len(seen), 6)
        assert not begun.guided.wandering
        begun.guided.next()
    assert seen == [
        ("topic", "spread", "", -1),
        ("topic", "ablation", "what-happens", -1),
        ("diagram", "ablation", "what-happens", 1),
        ("topic", "liver", "", -1),
        ("guided", "questions", "", -1),
        ("guided", "teach-back", "", -1),
    ]
    assert begun.page == "home"


def test_back_is_the_step_before_and_from_the_first_home(begun: KioskViewModel) -> None:
    begun.guided.next()
    begun.goBack()
    assert (where(begun), begun.guided.number) == (("topic", "spread"), 1)
    begun.goBack()
    assert (begun.page, begun.guided.wandering) == ("home", True)


def test_who_has_wandered_comes_back_to_the_same_step(begun: KioskViewModel) -> None:
    begun.guided.next()
    begun.openWords()
    begun.openTopic("lungs")
    assert begun.guided.wandering
    assert (begun.guided.number, begun.guided.title) == (2, "A first look")
    begun.goBack()
    assert where(begun) == ("words", "")
    begun.guided.comeBack()
    assert (where(begun), begun.guided.wandering) == (("topic", "ablation"), False)
    assert begun.topic.section == "what-happens"


def test_a_touch_that_bounces_takes_one_step(begun: KioskViewModel, library: Library) -> None:
    clock = library.store.clock
    assert isinstance(clock, Clock)
    begun.debounce_ms = 300
    clock.now_s += 1
    begun.guided.next()
    begun.guided.next()
    assert begun.guided.number == 2
    clock.now_s += 1
    begun.guided.previous()
    begun.guided.comeBack()
    begun.goBack()
    assert begun.guided.number == 1


def test_the_end_has_the_questions_of_its_pages(begun: KioskViewModel) -> None:
    for _ in range(4):
        begun.guided.next()
    questions = begun.guided.questions
    assert [page["slug"] for page in questions] == ["spread", "ablation", "liver"]
    assert [item["plain"] for item in questions[1]["items"]] == [
        "Is ablation right for me?",
        "How many tumors can be treated?",
    ]
    begun.guided.toggle("ablation", 1)
    assert begun.guided.chosen == ["ablation 1"]


def test_a_long_end_is_given_time_to_read(begun: KioskViewModel, library: Library) -> None:
    for _ in range(4):
        begun.guided.next()
    assert library.store.state.watch.patience_s > 90


def test_the_nurse_asks_last(begun: KioskViewModel) -> None:
    for _ in range(5):
        begun.guided.next()
    assert begun.guided.teachBack[1] == "Would you tell me where a tumor may be?"


@pytest.mark.parametrize(("steps", "page"), [(3, "topic"), (4, "home")])
def test_who_leaves_it_keeps_the_page_unless_it_is_its_own(
    begun: KioskViewModel, steps: int, page: str
) -> None:
    for _ in range(steps):
        begun.guided.next()
    begun.openMenu("pages")
    begun.guided.leave()
    assert (begun.guided.going, begun.page, begun.menu) == (False, page, "")


@pytest.mark.parametrize("own", ["questions", "teach-back"])
def test_no_way_leads_back_to_the_end_of_a_visit_that_was_left(
    begun: KioskViewModel, own: str
) -> None:
    while begun.target != own:
        begun.guided.next()
    begun.openTopic("lungs")
    begun.openWords()
    begun.guided.leave()
    begun.goBack()
    assert where(begun) == ("topic", "lungs")
    begun.goBack()
    assert begun.page == "home"


def test_a_visit_that_the_pack_does_not_have_changes_nothing(kiosk: KioskViewModel) -> None:
    kiosk.beginGuided("no-such")
    assert (kiosk.page, kiosk.guided.going) == ("home", False)
    kiosk.guided.next()
    kiosk.guided.comeBack()
    kiosk.guided.beginPlanned()
    assert (kiosk.page, kiosk.guided.number) == ("home", 0)


def test_a_nurse_puts_pages_together(kiosk: KioskViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.guided.plannedChanged):
        kiosk.guided.plan("liver")
    kiosk.guided.plan("ablation")
    kiosk.guided.plan("gone")
    kiosk.guided.plan("lungs")
    kiosk.guided.unplan("lungs")
    assert [page["title"] for page in kiosk.guided.planned] == ["The liver", "Ablation"]
    kiosk.guided.beginPlanned()
    assert (where(kiosk), kiosk.guided.count, kiosk.guided.title) == (("topic", "liver"), 4, "")
    kiosk.guided.next()
    kiosk.guided.next()
    assert where(kiosk) == ("guided", "questions")
    kiosk.guided.next()
    assert (where(kiosk), kiosk.guided.teachBack) == (("guided", "teach-back"), [])


def test_the_end_of_a_visit_forgets_it(begun: KioskViewModel, library: Library) -> None:
    for _ in range(4):
        begun.guided.next()
    begun.guided.toggle("liver", 0)
    begun.guided.plan("liver")
    begun.reset()
    assert library.store.is_at_rest
    assert (begun.guided.going, begun.guided.title, begun.guided.teachBack) == (False, "", [])
    assert (begun.guided.questions, begun.guided.chosen, begun.guided.planned) == ([], [], [])


def test_a_guided_visit_begins_a_new_visit(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("lungs")
    kiosk.start_at("visit:first-look")
    assert (where(kiosk), kiosk.guided.number) == (("topic", "spread"), 1)
    kiosk.goBack()
    assert kiosk.page == "home"


def test_a_pack_without_the_visit_ends_it(
    begun: KioskViewModel, library: Library, bilingual: Path
) -> None:
    with Pack.open(bilingual) as pack:
        library.change_to(Library(pack, "en", pack.info().languages))
        begun.reload()
        assert not begun.guided.going
        assert begun.guidedVisits == []


def test_the_same_pack_again_keeps_it(begun: KioskViewModel, library: Library) -> None:
    begun.guided.next()
    library.change_to(Library(library.pack, "en", library.offered))
    begun.reload()
    assert (where(begun), begun.guided.number) == (("topic", "ablation"), 2)
