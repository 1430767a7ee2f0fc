"""How much of what is typed is looked for, each bound written down."""

from __future__ import annotations

import pytest

from kiosk.pack.search.matching import splits, typed_words


def test_eight_words_of_forty_letters_in_two_hundred_characters_are_looked_for() -> None:
    assert typed_words("a b c d e f g h i") == list("abcdefgh")
    assert typed_words("a" * 50) == ["a" * 40]
    assert typed_words("a" * 40 + " b") == ["a" * 40, "b"]
    assert typed_words("." * 199 + "ab") == ["a"]


@pytest.mark.parametrize(
    ("word", "least", "expected"),
    [
        ("xray", 3, ["x ray"]),
        ("5fu", 2, ["5 fu"]),
        ("y90", 2, ["y 90", "y9 0"]),
        ("ab", 2, []),
        ("肝脏", 1, []),
    ],
)
def test_a_word_is_cut_in_two_where_enough_is_left(
    word: str, least: int, expected: list[str]
) -> None:
    assert splits(word, least) == expected


def test_a_long_word_is_not_cut() -> None:
    assert len(splits("a" * 24, 1)) == 23
    assert splits("a" * 25, 1) == []
