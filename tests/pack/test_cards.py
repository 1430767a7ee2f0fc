"""Numbers of cards: as they are printed, and as hands get them wrong."""

from __future__ import annotations

import pytest

from kiosk.pack import cards

NUMBERS = (1, 12, 65, 66, 100, 999, 1000, 4711)


@pytest.mark.parametrize("number", NUMBERS)
def test_what_is_printed_is_read(number: int) -> None:
    assert cards.number(cards.printed(number)) == number


@pytest.mark.parametrize("number", range(1, 66))
def test_numbers_from_before_there_was_a_check_digit_go_on_working(number: int) -> None:
    assert cards.number(str(number)) == number


@pytest.mark.parametrize("number", NUMBERS)
def test_each_wrong_digit_is_caught(number: int) -> None:
    right = cards.printed(number)
    for place, digit in enumerate(right):
        for wrong in set("0123456789") - {digit}:
            assert cards.number(right[:place] + wrong + right[place + 1 :]) is None


def test_each_swap_of_neighbours_is_caught() -> None:
    for right in map(cards.printed, range(1, 2000)):
        for place in range(len(right) - 1):
            swapped = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
            assert swapped == right or cards.number(swapped) is None


@pytest.mark.parametrize("text", ["", "123", "-1", "1 2", "x", "٣", "1" * 11, "²"])
def test_all_else_is_no_number(text: str) -> None:
    assert cards.number(text) is None
