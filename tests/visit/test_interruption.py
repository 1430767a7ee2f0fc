from __future__ import annotations

from kiosk.visit.interruption import LONGEST_S, Interruption


def test_a_question_waits_for_half_a_minute() -> None:
    asked = Interruption(("liver",), 100.0)
    assert asked.left_s(100.0) == LONGEST_S == 30
    assert asked.left_s(129.0) == 1.0
    assert asked.left_s(130.0) == asked.left_s(500.0) == 0.0


def test_where_nothing_is_asked_nothing_is_waited_for() -> None:
    assert Interruption().left_s(0.0) == 0.0
