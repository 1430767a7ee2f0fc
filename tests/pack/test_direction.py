"""Telephone numbers are read from left to right, also where everything else is read from the right."""

from __future__ import annotations

import pytest

from kiosk.pack.direction import is_read_from_right, numbers_from_left

OPEN, CLOSE = "\u2066\u202d", "\u202c\u2069"


@pytest.mark.parametrize(
    "number",
    [
        *("555-0100", "+1 (555) 010-0100", "(03) 555 0100", "02-555-0100", "+44 20 7946 0000"),
        *(
            "1-800-422-6237",
            "\u0660\u0663-\u0665\u0665\u0665-\u0660\u0661\u0660\u0660",
            "555\u00a00100",
        ),
    ],
)
def test_a_telephone_number_is_held(number: str) -> None:
    assert numbers_from_left(f"חייגו {number}.") == f"חייגו {OPEN}{number}{CLOSE}."


@pytest.mark.parametrize(
    "words", ["112", "9-5", "2020-2025", "38.5", "5550100", "7 מתוך 100", "1-2-3"]
)
def test_other_numbers_are_left_alone(words: str) -> None:
    assert numbers_from_left(f"הוא {words}") == f"הוא {words}"


@pytest.mark.parametrize(
    ("words", "from_right"),
    [
        ("call 555-0100", False),
        ("llámenos", False),
        ("התקשרו", True),
        ("اتصل", True),
        ("a ב", True),
    ],
)
def test_letters_tell_the_direction(words: str, from_right: bool) -> None:
    assert is_read_from_right(words) is from_right
