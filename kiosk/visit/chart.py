"""The line that a nurse's scanner types into the record after a visit. It names pages, and no person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kiosk.pack import cards

LONGEST = 120
_UNTYPED = re.compile(r"[^A-Za-z0-9.-]")
"""Letters, digits, point and hyphen are typed alike by most scanners and keyboards."""
_LONGEST_VERSION, _LONGEST_LANGUAGE, _MOST_LANGUAGES = 20, 11, 3


def line(
    day: date,
    numbers: Sequence[int],
    languages: Sequence[str],
    version: str,
    *,
    taught: bool = False,
) -> str:
    """One line of at most 120 signs: date, card numbers as printed, languages, teach-back, the pack's version.

    Where not all numbers find room, the first ones stand, and how many more there were; of languages the first three.
    """
    before = f"Waypost {day.isoformat()} cards"
    read_in = [_word(each, _LONGEST_LANGUAGE) for each in languages[:_MOST_LANGUAGES]]
    after = [*read_in, *(["teach-back done"] if taught else []), "pack", _word(version)]
    end = " ".join(part for part in after if part)
    named = [cards.printed(number) for number in numbers]
    for shown in range(len(named), -1, -1):
        text = " ".join([before, *_listed(named, shown), end])
        if len(text) <= LONGEST:
            return text
    raise AssertionError("a line without a card always fits")


def _listed(named: Sequence[str], shown: int) -> list[str]:
    if not named:
        return ["none"]
    left = len(named) - shown
    return [*named[:shown], *([f"and {left} more"] if left else [])]


def _word(text: str, longest: int = _LONGEST_VERSION) -> str:
    return _UNTYPED.sub("", text)[:longest]
