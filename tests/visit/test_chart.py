"""The line for the record: what it says, and that it stays short whatever was opened."""

from __future__ import annotations

import re
from datetime import date

import pytest

from kiosk.visit.chart import LONGEST, line

DAY = date(2026, 11, 29)


def test_it_says_day_cards_language_and_pack() -> None:
    assert line(DAY, [12, 101], ["es"], "2026.11") == (
        "Waypost 2026-11-29 cards 0125 1010 es pack 2026.11"
    )


def test_it_says_that_the_teach_back_is_done_only_if_it_is() -> None:
    done = line(DAY, [12], ["en"], "1", taught=True)
    assert done == "Waypost 2026-11-29 cards 0125 en teach-back done pack 1"


def test_a_visit_without_a_page_says_so() -> None:
    assert line(DAY, [], ["en"], "1") == "Waypost 2026-11-29 cards none en pack 1"


@pytest.mark.parametrize("count", range(0, 300, 7))
def test_it_is_one_short_line_whatever_was_opened(count: int) -> None:
    made = line(DAY, range(1, count + 1), ["es-MX"], "2026.11.21", taught=True)
    assert len(made) <= LONGEST == 120
    named = re.findall(r"\b\d{4}\b(?!-)", made.partition("pack")[0].partition("cards")[2])
    left = re.search(r"and (\d+) more", made)
    assert len(named) + (int(left[1]) if left else 0) == count


def test_it_holds_only_what_every_scanner_types() -> None:
    made = line(DAY, range(300), ["e\nn\u202e" * 9] * 9, 'v"1;' * 50, taught=True)
    assert re.fullmatch(r"[A-Za-z0-9. -]+", made)
    assert len(made) <= LONGEST


def test_every_language_that_was_read_is_named() -> None:
    assert line(DAY, [12], ["es", "en"], "1") == "Waypost 2026-11-29 cards 0125 es en pack 1"
