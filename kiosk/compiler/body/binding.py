"""Where a line must not break, and what keeps its direction: blanks in numbers, and telephone numbers."""

from __future__ import annotations

import re

from kiosk.compiler.words.known import KNOWN, any_of
from kiosk.pack.direction import is_read_from_right, numbers_from_left

NO_BREAK = "\u00a0"
_UNITS = any_of(
    [r"°\s?[CF]|%|mg|g|kg|ml|mL|l|L|mm|cm|m|Gy", *(each.units for each in KNOWN.values())]
)
_SHARES = [share for language in KNOWN.values() for share in language.shares]


def _within_share(share: str) -> str:
    """Every blank but the first: `7 out of 100` has two more."""
    words = share.split()
    return "|".join(
        rf"(?<=\d {' '.join(words[:count])}) (?={' '.join([*words[count:], ''])}\d)"
        for count in range(1, len(words) + 1)
    )


_NUMBER = re.compile(r"[\d°]")
_BLANKS = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS})(?!\w))"  # 38 °C, 4 weeks
    rf"|(?<=\d) (?=(?:{any_of(_SHARES)}) \d)"  # 7 in 100, the first blank
    rf"|{any_of([_within_share(share) for share in _SHARES])}"  # and the others
    r"|(?<=°) (?=[CF]\b)"
    r"|(?<=\d\)) (?=\d{3})|(?<=\d{3}) (?=\d{3,4}(?!\d))"  # (800) 422 6237
)


def bound(text: str, *, from_right: bool | None = None) -> str:
    """The text with no-break spaces in numbers with units, shares such as `7 in 100`, and telephone numbers.

    Where it is read from right to left, as its letters tell or `from_right` does, telephone numbers are held from left
    to right.

    Hyphens need nothing: no line is broken between a hyphen and a digit.
    """
    if _NUMBER.search(text):
        text = _BLANKS.sub(NO_BREAK, text)
    from_right = is_read_from_right(text) if from_right is None else from_right
    return numbers_from_left(text) if from_right else text
