"""Telephone numbers in text that is read from right to left: they themselves are read from left to right."""

from __future__ import annotations

import re

_FROM_RIGHT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_NUMBER = re.compile(r"[+(]*\d[\d \u00a0().\-\u2010-\u2013/]*\d")
_YEARS = re.compile(r"(?:1[89]|20)\d\d[-\u2013](?:1[89]|20)\d\d")
_LEAST_DIGITS = 7
_OPEN, _CLOSE = "\u2066\u202d", "\u202c\u2069"
"""An isolate, which leaves its surroundings alone, and in it an order that holds for Arabic digits too. Source: Unicode
Standard Annex 9: by itself `+44 20 7946 0000` would be shown with its groups in reverse."""


def is_read_from_right(text: str) -> bool:
    """Whether there are letters in it that are read from right to left."""
    return not text.isascii() and _FROM_RIGHT.search(text) is not None


def numbers_from_left(text: str) -> str:
    """The text with its telephone numbers held from left to right, whatever is around them."""
    return _NUMBER.sub(lambda found: _held(found[0]), text)


def _held(number: str) -> str:
    digits = sum(map(str.isdigit, number))
    if digits < _LEAST_DIGITS or digits == len(number) or _YEARS.fullmatch(number):
        return number
    return f"{_OPEN}{number}{_CLOSE}"
