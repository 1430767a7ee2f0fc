"""Telephone numbers are read from left to right in text of either direction."""

from __future__ import annotations

import pytest

from kiosk.pack.telephone import kept, readable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("الرقم هو 555-0100.", "الرقم هو \u2066555-0100\u2069."),
        ("התקשרו (800) 422 6237 היום", "התקשרו \u2066(800) 422 6237\u2069 היום"),
        ("اتصلوا +49 30 1234", "اتصلوا \u2066+49 30 1234\u2069"),
        ("اتصلوا 0800\u201110\u00a020", "اتصلوا \u20660800\u201110\u00a020\u2069"),
        ("Call 555-0100.", "Call 555-0100."),
        ("في 8:30 أو 112 أو 5550100", "في 8:30 أو 112 أو 5550100"),
        ("من 2-4 أيام", "من 2-4 أيام"),
    ],
)
def test_a_number_keeps_its_order_among_letters_that_run_the_other_way(
    text: str, shown: str
) -> None:
    assert readable(text) == shown


def test_no_number_stays_none() -> None:
    assert kept("") == ""
