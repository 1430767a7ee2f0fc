from __future__ import annotations

import sqlite3

import pytest

from kiosk.pack.search.folding import fold, words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Tumor", "TUMOR"),
        ("crème brûlée", "creme brulee"),
        ("Straße", "strasse"),
        ("Đặng Łódź Ørsted Æsir", "dang lodz orsted aesir"),
        ("Iğdır İzmir", "igdir izmir"),
        ("ΟΔΟΣ", "οδος"),
        ("الكَبِـــد", "الكبد"),
        ("أورام", "اورام"),
        ("٣٤", "34"),
        ("Ｃｈｅｍｏ", "chemo"),
        ("ﬁbrosis", "fibrosis"),
        ("the doctor’s", "the doctor's"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
    ],
)
def test_different_writing_of_one_word_folds_to_the_same(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


def test_words_are_cut_at_everything_but_letters_and_digits() -> None:
    assert words("5-FU, follow-up; don't (l'os)_x") == [
        *("5", "fu", "follow", "up", "dont", "l", "os", "x")
    ]


def test_characters_that_sqlite_refuses_become_spaces() -> None:
    assert fold("a\x00b\ud800c\nd") == "a b c d"


@pytest.mark.parametrize(
    "text", ["Straße d’Or", "İı", "ﬃ ½ ²", "\u0345\u1e9e", "don''t", "a'b'c'd"]
)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_sqlite_cuts_folded_text_into_the_same_words() -> None:
    text = "Crème 5-FU l’os الكَبِد Łódź Straße 😀 naïve_word ½ x²"
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 0')"
    )
    connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)")
    connection.execute("INSERT INTO t VALUES (?)", [fold(text)])
    found = {term for (term,) in connection.execute("SELECT term FROM v")}
    connection.close()
    assert found == set(words(text))
