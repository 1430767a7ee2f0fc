"""Card numbers as they are printed and typed: the number of a page and a check digit.

The digit is H. M. Damm's ("Total anti-symmetrische Quasigruppen", Marburg 2004): every single wrong digit and every
swap of two neighbours gives another one.
"""

from __future__ import annotations

LONGEST_PLAIN = 2
"""Numbers of so many digits are taken without a check digit: they were on the cards before there was one."""
SHORTEST = 3
"""A printed number is filled with zeros to so many digits; the check digit follows."""
LONGEST = 9
LARGEST = 9_999
"""No page has a greater number."""
PREFIX = "WP"
"""Stands before the printed number in what the code on a card says, so that a scanner is told from a typist."""
_TABLE = (
    *("0317598642", "7092154863", "4206871359", "1750983426", "6123045978"),
    *("3674209581", "5869720134", "8945362017", "9438617205", "2581436790"),
)


def check_digit(digits: str) -> str:
    """The digit that belongs behind some decimal digits."""
    interim = "0"
    for digit in digits:
        interim = _TABLE[int(interim)][int(digit)]
    return interim


def printed(number: int) -> str:
    """A page's number as its card shows it: 12 is "0125": three digits at least and the check digit."""
    digits = f"{number:0{SHORTEST}d}"
    return digits + check_digit(digits)


def scanned(number: int) -> str:
    """What the code on a page's card says: 12 is "WP0125"."""
    return PREFIX + printed(number)


def number(text: str) -> int | None:
    """The page's number that a person typed or a card says; None if it is none, or a digit of it is wrong.

    One or two digits are a number by themselves; from four on the last one is the check digit.
    """
    if not (text.isascii() and text.isdecimal() and len(text) <= LONGEST + 1):
        return None
    if len(text) <= LONGEST_PLAIN:
        return int(text)
    if len(text) <= SHORTEST or check_digit(text[:-1]) != text[-1]:
        return None
    return int(text[:-1])
