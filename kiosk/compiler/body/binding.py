"""Where a line must not break: the blanks between a number and what it counts become no-break spaces."""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
_UNITS = (
    r"°\s?[CF]|%|percent|por ciento|mg|g|kg|ml|mL|l|L|mm|cm|m|Gy"
    r"|minutes?|hours?|days?|weeks?|months?|years?"
    r"|minutos?|horas?|días?|semanas?|mes(?:es)?|años?"
)
_SHARE = r"in|of|out of|de cada|de"
_BLANKS = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS})(?!\w))"  # 38 °C, 4 weeks
    rf"|(?<=\d) (?=(?:{_SHARE}) \d)"  # 7 in 100, the first blank
    r"|(?<=\d in) (?=\d)|(?<=\d of) (?=\d)|(?<=\d de) (?=\d)"  # and the second
    r"|(?<=\d out) (?=of \d)|(?<=\d out of) (?=\d)|(?<=\d de) (?=cada \d)|(?<=\d de cada) (?=\d)"
    r"|(?<=°) (?=[CF]\b)"
    r"|(?<=\d\)) (?=\d{3})|(?<=\d{3}) (?=\d{3,4}(?!\d))"  # (800) 422 6237
)


def bound(text: str) -> str:
    """The text with no-break spaces in numbers with units, shares such as `7 in 100`, and telephone numbers.

    Hyphens need nothing: no line is broken between a hyphen and a digit.
    """
    return _BLANKS.sub(NO_BREAK, text)
