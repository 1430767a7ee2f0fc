from __future__ import annotations

import pytest

from kiosk.visit.idle import LONGEST_S, TICK_S, Due, Limits, Then, Watch, due, patience_s

LIMITS = Limits(90, 30)


@pytest.mark.parametrize(
    ("timeout_s", "words", "expected_s"),
    [
        pytest.param(90, 0, 90, id="a page without text"),
        pytest.param(90, 60, 100, id="a third of what a slow reader needs for sixty words"),
        pytest.param(90, 900, 240, id="a long page"),
        pytest.param(90, 90_000, LONGEST_S, id="never longer than the longest"),
        pytest.param(600, 90_000, 600, id="unless the clinic says so"),
    ],
)
def test_patience_is_the_clinics_time_and_time_to_read(
    timeout_s: float, words: int, expected_s: float
) -> None:
    assert patience_s(timeout_s, words) == expected_s


@pytest.mark.parametrize(
    ("now_s", "expected"),
    [
        pytest.param(1000, Due(Then.WAIT, 90), id="just touched"),
        pytest.param(1080, Due(Then.WAIT, 10), id="not long enough"),
        pytest.param(1090, Due(Then.WARN), id="long enough"),
    ],
)
def test_stillness_leads_to_a_question(now_s: float, expected: Due) -> None:
    watch = Watch(90).present(1000)
    assert due(watch, LIMITS, now_s, asks=True) == expected


def test_where_there_is_no_visit_yet_nothing_is_asked() -> None:
    assert due(Watch(90).present(1000), LIMITS, 1090, asks=False) == Due(Then.END)


@pytest.mark.parametrize(
    ("now_s", "expected"),
    [
        pytest.param(1100, Due(Then.WAIT, TICK_S), id="asked"),
        pytest.param(1127, Due(Then.WAIT, 3), id="nearly over"),
        pytest.param(1130, Due(Then.END), id="no answer"),
    ],
)
def test_a_question_without_an_answer_ends_the_visit(now_s: float, expected: Due) -> None:
    watch = Watch(90).present(1000).warn(1100)
    assert due(watch, LIMITS, now_s, asks=True) == expected


def test_the_seconds_that_are_left_are_those_of_the_question() -> None:
    watch = Watch(90).present(1000)
    assert watch.left_s(LIMITS, 1095) == 0
    assert watch.warn(1100).left_s(LIMITS, 1112) == 18


def test_presence_ends_the_question_and_counts_anew() -> None:
    watch = Watch(90).present(1000).warn(1100).present(1110)
    assert watch.warned_s is None
    assert due(watch, LIMITS, 1110, asks=True) == Due(Then.WAIT, 90)
