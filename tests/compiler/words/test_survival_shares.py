"""A share of people is a figure, whatever the people are called and however the share is said."""

from __future__ import annotations

import pytest

from kiosk.compiler.words.en import LANGUAGE as ENGLISH
from kiosk.compiler.words.es import LANGUAGE as SPANISH
from kiosk.compiler.words.survival import figures


def found(words: str) -> int:
    return len(list(figures(words)))


@pytest.mark.parametrize(
    "who", ["people", "patients", "persons", "women", "men", "adults", "of them"]
)
def test_half_of_whoever_it_is_who_died(who: str) -> None:
    assert found(f"Half {who} died.") == 1
    assert found(f"Half {who} went home.") == 0


def test_half_of_them_died_and_others_are_told_apart() -> None:
    assert found("Half of them died.") == 1
    assert found("Half of them died. Half of them lived.") == 2
    assert found("Half of them had a fever.") == 0
    assert found("They died of something else.") == 0


@pytest.mark.parametrize("unit", ["day", "days", "week", "weeks", "month", "months", "years"])
def test_so_long_after_which_people_lived(unit: str) -> None:
    assert found(f"They lived 2 {unit}.") == 1
    assert found(f"They lived 2 or more {unit}.") == 1
    assert found(f"They rested 2 {unit}.") == 0


@pytest.mark.parametrize("share", ["7 in 10", "7 of 10", "7 out of 10", "70%", "70 percent"])
def test_a_share_who_are_alive(share: str) -> None:
    assert found(f"After a year {share} were alive.") == 1
    assert found(f"After a year {share} were at work.") == 0


@pytest.mark.parametrize("language", [ENGLISH, SPANISH], ids=["en", "es"])
def test_each_language_that_is_checked_has_words_for_it(language: object) -> None:
    assert getattr(language, "survival", None) is not None


@pytest.mark.parametrize(
    "words",
    [
        "Murió la mitad de ellos.",
        "Murió la mitad de ellas.",
        "Murió la mitad de las pacientes.",
        "La mitad de las personas vivieron.",
        "Vivieron 300 personas.",
        "Vivieron 2 años más.",
    ],
)
def test_spanish_shares(words: str) -> None:
    assert found(words) == 1
