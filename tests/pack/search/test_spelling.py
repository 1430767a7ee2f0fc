from __future__ import annotations

import pytest

from kiosk.pack.search.spelling import deletions, one_slip


def test_deletions_are_the_word_and_each_form_without_one_letter() -> None:
    assert deletions("scan") == {"scan", "can", "san", "scn", "sca"}


@pytest.mark.parametrize("word", ["", "a", "hai", "x" * 33])
def test_too_short_and_too_long_words_have_no_deletions(word: str) -> None:
    assert deletions(word) == set()


@pytest.mark.parametrize("typed", ["liver", "livr", "livver", "livor", "lvier", "iver", "livre"])
def test_one_slip_is_forgiven(typed: str) -> None:
    assert one_slip(typed, "liver")
    assert one_slip("liver", typed)


@pytest.mark.parametrize("typed", ["", "lvre", "rliver!", "revil", "lvire!", "ilvre"])
def test_two_slips_are_not(typed: str) -> None:
    assert not one_slip(typed, "liver")
    assert not one_slip("liver", typed)


@pytest.mark.parametrize("typed", ["livr", "livver", "livor", "lvier"])
def test_words_one_slip_apart_share_a_deletion(typed: str) -> None:
    assert deletions(typed) & deletions("liver")


@pytest.mark.parametrize(
    ("typed", "word"), [("xbcd", "yzbcd"), ("xbcd", "ybce"), ("bacd", "abdc"), ("abc", "abcde")]
)
def test_two_slips_are_not_one_even_at_the_beginning(typed: str, word: str) -> None:
    assert not one_slip(typed, word)
    assert not one_slip(word, typed)
