"""How the words of the glossary are laid out: rows under letters, letters on one row."""

from __future__ import annotations

import pytest

from kiosk.pack.types import TermRow
from kiosk.viewmodels.a_to_z import letters_of, rows_of

TERMS = [TermRow(word, word, word[0]) for word in ("aa", "ab", "ac", "ba", "ca", "cb", "da")]


def test_a_letter_begins_a_row_of_its_own() -> None:
    rows = [
        (row["initial"], row["begins"], [word["id"] for word in row["words"]])
        for row in rows_of(TERMS, 2)
    ]
    assert rows == [
        ("a", True, ["aa", "ab"]),
        ("a", False, ["ac"]),
        ("b", True, ["ba"]),
        ("c", True, ["ca", "cb"]),
        ("d", True, ["da"]),
    ]


@pytest.mark.parametrize(
    ("most", "parts"),
    [
        (9, ["a", "b", "c", "d"]),
        (4, ["a", "b", "c", "d"]),
        (3, ["a", "b", "c–d"]),
        (2, ["a–b", "c–d"]),
        (0, ["a–d"]),
    ],
)
def test_letters_share_a_place_where_there_is_no_room_for_all(most: int, parts: list[str]) -> None:
    found = letters_of(TERMS, most)
    assert [part["text"] for part in found] == parts
    assert [letter for part in found for letter in part["initials"]] == ["a", "b", "c", "d"]


def test_a_glossary_without_words_has_no_letters() -> None:
    assert rows_of([], 3) == []
    assert letters_of([], 3) == []
