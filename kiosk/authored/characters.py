"""Characters that no author means: nobody sees them, no font draws them, or they pass for others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from kiosk.authored.mojibake import garbled
from kiosk.authored.report import Report
from kiosk.authored.text import Text

Fault = tuple[int, str, str]
_OF_LINES = {ord(sign): None for sign in "\t\n\r"}
MOST = 20
"""So many of a kind are told one by one, and where the rest begin."""
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\U000e0000-\U000e0fff"
_SEPARATORS = "\u2028\u2029"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010ffff"
_TURNING = "\u202a-\u202e\u2066-\u2069\u061c"
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u2800"
    "\u3164\ufeff\uffa0\ufff0-\ufffb"
)
_JOINING = "\u200c-\u200f"
_UNFIT = f"[{_CONTROL}{_SEPARATORS}{_PRIVATE}{_TURNING}{_INVISIBLE}{_JOINING}\ufffd]"
_KINDS = (
    (_PRIVATE, "private-use character", "type the sign that was meant; for a point of a list '- '"),
    (_SEPARATORS, "a line separator", "end the line with Enter"),
    (_TURNING, "a sign that turns the direction of writing", "delete it"),
    (_INVISIBLE + _JOINING, "an invisible sign", "delete it"),
    ("\ufffd", "a sign that was lost when the file was saved", "type what stood there"),
    (_CONTROL, "control character", "delete it"),
)
# Scripts in which letters join, or words run from right to left: there the joining signs mean something.
_JOINS = "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]"
_ELSEWHERE = "[\u0370-\u052f]"
# Of Greek only what looks Latin: alpha to omega stand in many a name (TNF-alpha, microgram).
_LOOKALIKE = (
    "\u0400-\u052f\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03bd\u03bf\u03f2\u03f3"
)
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_MIXED = f"(?<=[{_LATIN}])[{_LOOKALIKE}]|[{_LOOKALIKE}](?=[{_LATIN}])"
_pattern = cache(re.compile)
"""Compiled when it is first needed: plain settings, which the kiosk's start waits for, need none."""


def check(text: Text, report: Report) -> None:
    """Reports every character of a text that cannot stand."""
    if _is_plain(text.value):
        return
    spoiled = list(garbled(text.value))
    for offset, message, hint in _first(map(_misread, spoiled)):
        report.error(text.place(offset), "mojibake", message, hint)
    within = {offset + index for offset, found, _ in spoiled for index in range(len(found))}
    alone = (fault for fault in unfit(text.value) if fault[0] not in within)
    for offset, message, hint in _first(alone):
        report.error(text.place(offset), "not-text", message, hint)
    for offset, message, hint in _first(mixed(text.value)):
        report.error(text.place(offset), "mixed-letters", message, hint)


def _is_plain(text: str) -> bool:
    """Letters, digits and signs of ASCII in lines, of which nothing can be told."""
    return text.isascii() and text.translate(_OF_LINES).isprintable()


def _first(faults: Iterable[Fault]) -> Iterator[Fault]:
    for number, (offset, message, hint) in enumerate(islice(faults, MOST + 1)):
        yield offset, message if number < MOST else "more such characters, from here on", hint


def _misread(spoiled: tuple[int, str, str]) -> Fault:
    offset, found, meant = spoiled
    sign = "a blank" if meant == " " else f"'{meant}'" if meant else "another sign"
    message = f"'{found}' where {sign} was meant: saved in one encoding, read in another"
    return offset, message, "type it anew; where there are many, save the text again as UTF-8"


def cleared(text: str) -> str:
    """The text with a blank in place of every unfit character, so that the rest can be read."""
    if _is_plain(text):
        return text
    return _pattern(_UNFIT).sub(" ", text)


def unfit(text: str) -> Iterator[Fault]:
    """Offset, message and hint of what no author can have meant to type."""
    line_end, joins = -1, False
    for found in _pattern(_UNFIT).finditer(text):
        if "\u200c" <= found[0] <= "\u200f":
            if found.start() > line_end:
                line_end = _line_end(text, found.start())
                start = text.rfind("\n", 0, found.start()) + 1
                joins = _pattern(_JOINS).search(text, start, line_end) is not None
            if joins:
                continue
        kind = next(kind for kind in _KINDS if _pattern(f"[{kind[0]}]").match(found[0]))
        yield found.start(), f"{kind[1]} U+{ord(found[0]):04X}", kind[2]


def mixed(text: str) -> Iterator[Fault]:
    """The same of each Cyrillic or Greek letter that passes for a Latin one inside a word."""
    if _pattern(_ELSEWHERE).search(text) is None:
        return
    for found in _pattern(_MIXED).finditer(text):
        script = "Greek" if found[0] < "\u0400" else "Cyrillic"
        message = f"a {script} letter '{found[0]}' U+{ord(found[0]):04X} in a Latin word"
        yield found.start(), message, "type the Latin letter"


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
