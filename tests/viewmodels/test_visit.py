from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.visit import LONGEST_S, VisitViewModel, patience_s


@pytest.mark.parametrize(
    ("timeout_s", "reading_time_s", "expected_s"),
    [
        pytest.param(90, 0, 90, id="a page without text"),
        pytest.param(90, 200, 90, id="a short page"),
        pytest.param(90, 450, 150, id="a third of a long page"),
        pytest.param(90, 9000, LONGEST_S, id="never longer than the longest"),
        pytest.param(600, 9000, 600, id="unless the clinic says so"),
    ],
)
def test_patience_grows_with_the_page(
    timeout_s: float, reading_time_s: float, expected_s: float
) -> None:
    assert patience_s(timeout_s, reading_time_s) == expected_s


def test_stillness_warns_and_then_ends_the_visit(qtbot: QtBot) -> None:
    visit = VisitViewModel(0.05, 0.05)
    with qtbot.waitSignal(visit.changed, timeout=2000):
        visit.watch(True)
    assert visit.warning
    with qtbot.waitSignal(visit.ended, timeout=2000):
        pass
    assert not visit.warning


def test_presence_ends_the_warning(qtbot: QtBot) -> None:
    visit = VisitViewModel(60, 30)
    visit.watch(True)
    visit.warn()
    visit.presence()
    assert not visit.warning
    assert visit.secondsLeft == 0


def test_start_is_not_watched(qtbot: QtBot) -> None:
    visit = VisitViewModel(0.03, 0.03)
    visit.watch(False)
    with qtbot.waitSignal(visit.changed, timeout=150, raising=False) as changed:
        pass
    assert not changed.signal_triggered


def test_finished_visit_asks_no_more(qtbot: QtBot) -> None:
    visit = VisitViewModel(60, 30)
    visit.watch(True)
    visit.ask(True)
    with qtbot.waitSignal(visit.ended, timeout=2000):
        visit.finish()
    assert not visit.asking
