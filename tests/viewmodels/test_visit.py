from __future__ import annotations

from dataclasses import make_dataclass

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.places import HOME, History
from kiosk.visit.settings import Settings
from kiosk.visit.state import VisitState
from tests.viewmodels.scene import Clock

ENGLISH = Settings("en")


class Watched:
    """A visit, and a clock that goes when it is told to."""

    def __init__(self, timeout_s: float = 60, warning_s: float = 30) -> None:
        self.clock = Clock()
        self.store = VisitStore(ENGLISH)
        self.store.clock = self.clock
        self.visit = VisitViewModel(self.store, timeout_s, warning_s)

    def on_home(self, words: int = 0) -> None:
        self.store.change(history=History((HOME,)), watch=self.visit.watch(words))

    def wait(self, seconds: float) -> None:
        self.clock.now_s += seconds
        self.visit.look()


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched()


def test_stillness_warns_and_then_ends_the_visit(watched: Watched, qtbot: QtBot) -> None:
    watched.on_home()
    watched.wait(59)
    assert not watched.visit.warning
    watched.wait(1)
    assert watched.visit.warning
    assert watched.visit.secondsLeft == 30
    watched.wait(12)
    assert watched.visit.secondsLeft == 18
    with qtbot.waitSignal(watched.visit.ended, timeout=1000):
        watched.wait(18)
    assert watched.store.state == VisitState.first(ENGLISH)


def test_the_clock_of_the_machine_is_looked_at_without_being_asked(qtbot: QtBot) -> None:
    store = VisitStore(ENGLISH)
    visit = VisitViewModel(store, 0.05, 0.05)
    with qtbot.waitSignal(visit.ended, timeout=2000):
        store.change(history=History((HOME,)), watch=visit.watch())


def test_a_long_page_is_given_longer(watched: Watched) -> None:
    watched.on_home(words=600)
    watched.wait(159)
    assert not watched.visit.warning
    watched.wait(1)
    assert watched.visit.warning


def test_presence_ends_the_warning(watched: Watched) -> None:
    watched.on_home()
    watched.visit.warn()
    watched.visit.presence()
    assert not watched.visit.warning
    assert watched.visit.secondsLeft == 0
    watched.wait(59)
    assert not watched.visit.warning


def test_the_seconds_left_are_told_while_the_question_stands_and_not_before(
    watched: Watched,
) -> None:
    watched.on_home()
    told: list[int] = []
    watched.visit.changed.connect(lambda: told.append(watched.visit.secondsLeft))
    watched.wait(59)
    assert told == []
    watched.wait(1)
    assert set(told) == {30}
    told.clear()
    watched.wait(5)
    assert told == [25]


def test_an_untouched_start_waits_for_ever(watched: Watched, qtbot: QtBot) -> None:
    watched.visit.presence()
    with qtbot.assertNotEmitted(watched.visit.ended):
        watched.wait(100_000)


def test_what_was_done_on_start_is_forgotten_without_a_question(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.store.change(settings=Settings("es"))
    watched.wait(59)
    assert watched.store.settings.language == "es"
    with qtbot.waitSignal(watched.visit.ended, timeout=1000):
        watched.wait(1)
    assert watched.store.settings == ENGLISH


def test_a_touch_on_start_gives_what_was_done_there_more_time(watched: Watched) -> None:
    watched.store.change(settings=Settings("es"))
    watched.wait(50)
    watched.visit.presence()
    watched.wait(50)
    assert watched.store.settings.language == "es"


def test_whoever_hears_of_the_end_finds_nothing_left(watched: Watched) -> None:
    watched.on_home()
    watched.store.change(query="ablation", finishing=True)
    heard = []
    watched.visit.ended.connect(lambda: heard.append(watched.store.state))
    watched.store.swapped.connect(lambda _before, now: heard.append(now))
    watched.visit.finish()
    assert heard == [VisitState.first(ENGLISH)] * 2


def test_a_new_field_is_forgotten_without_being_named(watched: Watched) -> None:
    longer = make_dataclass("Longer", [("sung", str, "")], bases=(VisitState,), frozen=True)
    watched.store.put(longer.first(ENGLISH))
    watched.on_home()
    watched.store.change(sung="a song")
    watched.visit.finish()
    assert watched.store.state == longer.first(ENGLISH)
