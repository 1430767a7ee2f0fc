"""The line that a nurse's scanner types into the record after a visit. It names pages, and no person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kiosk.pack import cards

LONGEST = 120
_UNTYPED = re.compile(r"[^A-Za-z0-9.-]")
"""Letters, digits, point and hyphen are typed alike by most scanners and keyboards."""
_LONGEST_WORD = 20


def line(
    day: date, numbers: Sequence[int], language: str, version: str, *, taught: bool = False
) -> str:
    """One line of at most 120 signs: date, card numbers as printed, language, teach-back, the pack's version.

    Where not all numbers find room, the first ones stand, and how many more there were.
    """
    before = f"Waypost {day.isoformat()} cards"
    after = [_word(language), *(["teach-back done"] if taught else []), "pack", _word(version)]
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


def _word(text: str) -> str:
    return _UNTYPED.sub("", text)[:_LONGEST_WORD]
