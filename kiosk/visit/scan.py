"""A scanner told from a typist: a keyboard that writes fast, begins with the cards' prefix, ends with Enter."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.pack.cards import LONGEST, PREFIX

FASTEST_TYPIST_MS = 35
"""Keys that come one after the other within this time are a scanner's."""
ENTER = "\r"
_LONGEST = len(PREFIX) + LONGEST + 1


@dataclass(frozen=True)
class Scan:
    """What has come so far at a scanner's speed, and when the last key of it came, in milliseconds of any clock."""

    typed: str = ""
    at_ms: int = 0

    @property
    def is_whole(self) -> bool:
        """It is all that a card says, but for the Enter."""
        return self.typed.startswith(PREFIX) and self.typed[len(PREFIX) :].isdecimal()


def heard(scan: Scan, text: str, at_ms: int) -> tuple[Scan, str]:
    """What has come so far with one key more; with the Enter behind a whole card, what the card says, else "".

    `text` is what the key writes. Keys that write nothing, such as Shift, are not to be told.
    """
    in_time = 0 <= at_ms - scan.at_ms <= FASTEST_TYPIST_MS
    before = scan.typed if in_time else ""
    if text == ENTER:
        ended = Scan(before)
        return Scan(), ended.typed if ended.is_whole else ""
    for typed in (before + text.upper(), text.upper()):
        if _may_become_a_card(typed):
            return Scan(typed, at_ms), ""
    return Scan(), ""


def _may_become_a_card(typed: str) -> bool:
    digits = typed[len(PREFIX) :]
    return (
        PREFIX.startswith(typed[: len(PREFIX)])
        and (not digits or (digits.isascii() and digits.isdecimal()))
        and len(typed) <= _LONGEST
    )
