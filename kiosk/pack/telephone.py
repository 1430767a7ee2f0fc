"""Telephone numbers inside text that runs from right to left."""

from __future__ import annotations

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_TELEPHONE = re.compile(r"[+(]?\d(?:[\u00a0 ().\u2011/-]{0,3}\d){4,}")
_LEFT_TO_RIGHT, _AS_BEFORE = "\u2066", "\u2069"


def readable(text: str) -> str:
    """The text, with telephone numbers kept from left to right where letters around them run the other way.

    Without that a hyphen or blank turns their groups round: 0100-555. Source: Unicode Standard Annex #9.
    """
    return _TELEPHONE.sub(_kept, text) if _RIGHT_TO_LEFT.search(text) else text


def kept(number: str) -> str:
    """A telephone number that stands in whatever text as it is."""
    return f"{_LEFT_TO_RIGHT}{number}{_AS_BEFORE}" if number else ""


def _kept(match: re.Match[str]) -> str:
    return match[0] if match[0].isdigit() else kept(match[0])
