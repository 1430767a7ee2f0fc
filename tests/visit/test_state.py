from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, make_dataclass
from pathlib import Path

import pytest

from kiosk.visit.asked import Asked
from kiosk.visit.explained import Explained
from kiosk.visit.guided import Guided
from kiosk.visit.idle import Watch
from kiosk.visit.interruption import Interruption
from kiosk.visit.pad import StaffPad
from kiosk.visit.panel import StaffPanel
from kiosk.visit.places import HOME, START, History, Place, View
from kiosk.visit.settings import Settings
from kiosk.visit.state import VisitState, bounced, is_left_over, searched, set_to, shown

ENGLISH = Settings("en")
FIRST = VisitState.first(ENGLISH)
OTHERS = {
    "settings": Settings("es", 165, "dark", True),
    "history": History((HOME, Place("topic", "liver"))),
    "menu": "display",
    "explained": Explained(("tumor",)),
    "query": "ab",
    "pad": StaffPad(shown=True),
    "panel": StaffPanel(nurse=True),
    "opened": ("liver",),
    "read_in": ("es",),
    "finishing": True,
    "guided": Guided(planned=("liver",)),
    "interruption": Interruption(("liver",), 5.0),
    "stepped_s": 12.0,
    "asked": Asked("retired", ("liver",)),
}


def test_a_visit_begins_on_start_with_the_machines_settings() -> None:
    assert FIRST.history.here == START
    assert FIRST.settings == ENGLISH


@pytest.mark.parametrize("name", [f.name for f in fields(VisitState) if f.name != "watch"])
def test_whatever_was_done_is_left_over_until_it_is_forgotten(name: str) -> None:
    assert is_left_over(FIRST.having(**{name: OTHERS[name]}), ENGLISH)
    assert not is_left_over(FIRST, ENGLISH)


def test_a_touch_alone_leaves_nothing() -> None:
    assert not is_left_over(FIRST.having(watch=Watch(90, 1000)), ENGLISH)


def test_a_field_that_nobody_named_is_left_over_too() -> None:
    longer = make_dataclass("Longer", [("sung", str, "")], bases=(VisitState,), frozen=True)
    first = longer.first(ENGLISH)
    assert is_left_over(first.having(sung="a song"), ENGLISH)


def test_a_page_that_is_shown_has_nothing_over_it() -> None:
    history, watch = History((HOME, Place("topic", "liver"))), Watch(100, 5)
    state = FIRST.having(menu="pages", explained=Explained(("tumor",)), query="ab")
    after = shown(state, history, watch)
    assert (after.history, after.watch, after.menu, after.explained.term) == (
        history,
        watch,
        "",
        "",
    )
    assert after.query == "ab"


def test_other_letters_lead_to_the_beginning_of_what_is_found() -> None:
    state = FIRST.having(history=History((HOME, Place("search", "", "topic:liver", 0.5))))
    assert searched(state, "ab").history.here == Place("search")
    assert searched(state, " ") == state


def test_a_setting_is_changed_by_itself() -> None:
    assert set_to(FIRST, text_size=130).settings == Settings("en", 130)


@pytest.mark.parametrize(("now_s", "expected"), [(5.1, True), (5.5, False), (9.0, False)])
def test_a_second_step_within_the_time_of_a_bounce_is_none(now_s: float, expected: bool) -> None:
    assert bounced(FIRST.having(stepped_s=5.0), now_s, 0.3) is expected
    assert not bounced(FIRST, now_s, 0.3)


def test_a_picture_is_left_and_found_with_what_was_chosen_on_it() -> None:
    history = History((HOME,)).go(Place("diagram", "liver")).choose("lobe")
    history = history.look(View(2.0, 0.2, 0.8)).go(Place("topic", "liver")).back()
    assert history.here == Place("diagram", "liver", region="lobe", view=View(2.0, 0.2, 0.8))


def test_a_step_and_a_chosen_part_take_turns() -> None:
    history = History((HOME,)).go(Place("diagram", "ablation")).choose("tumor").show_step(1)
    assert (history.here.region, history.here.step) == ("", 1)
    assert (history.choose("tumor").here.region, history.choose("tumor").here.step) == ("tumor", -1)


def test_parts_of_pictures_on_a_page_are_found_again() -> None:
    history = History((HOME, Place("topic", "liver"))).choose_in("map", "lungs")
    history = history.choose_in("map", "").choose_in("vessels", "vein").go(Place("search")).back()
    assert dict(history.here.parts) == {"map": "", "vessels": "vein"}


def test_a_long_list_stays_as_long_as_it_was() -> None:
    history = History((HOME, Place("category", "surgery"))).show_more().go(Place("search"))
    assert history.back().here.more == 1


def test_a_visit_needs_no_qt() -> None:
    code = (
        "import pkgutil, importlib, sys, kiosk.visit as room\n"
        "for module in pkgutil.iter_modules(room.__path__, 'kiosk.visit.'):\n"
        "    importlib.import_module(module.name)\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')])"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_what_is_read_under_the_panel_and_where_no_page_is_does_not_count() -> None:
    topic = History((HOME, Place("topic", "liver")))
    spanish = set_to(FIRST, language="es")
    assert (spanish.opened, spanish.read_in) == ((), ())
    read = shown(spanish, topic, Watch())
    assert (read.opened, read.read_in) == (("liver",), ("es",))
    staff = set_to(read.having(panel=StaffPanel(shown=True)), language="en")
    assert staff.read_in == ("es",)
    assert set_to(read, language="en").read_in == ("es", "en")
