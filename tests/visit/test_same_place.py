"""Where a reader stands after an author saved the page they look at."""

from __future__ import annotations

import pytest

from kiosk.pack.page import Row
from kiosk.visit.same_place import same_block


def page(words: str) -> list[Row]:
    """A page with a block for each letter, numbered from 1 as the compiler does."""
    return [Row(f"b.{number}", "paragraph", {"run": word}) for number, word in enumerate(words, 1)]


@pytest.mark.parametrize(
    ("after", "block_id", "now"),
    [
        ("abcd", "b.3", "b.3"),
        ("xabcd", "b.3", "b.4"),
        ("acd", "b.3", "b.2"),
        ("abXd", "b.3", "b.3"),
        ("abd", "b.3", "b.3"),
        ("ab", "b.4", "b.2"),
        ("abXYd", "b.3", "b.3"),
        ("abcd", "gone", "gone"),
        ("", "b.3", "b.3"),
    ],
    ids=[
        "nothing changed",
        "put in above",
        "left out above",
        "rewritten",
        "left out, the next stands there",
        "left out at the end",
        "one became two",
        "not on the page",
        "no page",
    ],
)
def test_the_same_block_is_found(after: str, block_id: str, now: str) -> None:
    assert same_block(page("abcd"), page(after), block_id) == now


def test_a_long_page_of_blocks_that_are_alike_moves_as_a_whole() -> None:
    assert same_block(page("x" * 250), page("n" + "x" * 250), "b.3") == "b.4"
