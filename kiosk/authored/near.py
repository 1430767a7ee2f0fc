"""The known name that a misspelled one most likely stands for."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

MOST_HINTS = 100
"""Of so many unknown names in one place it is told which known ones are near; looking takes its time."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint with the nearest known name, or the whole choice where it is short, or nothing."""
    names = sorted(set(known))
    meant = near(name, names)
    if meant:
        return f"did you mean '{meant}'?"
    return f"one of: {', '.join(names)}" if 0 < len(names) <= 8 else ""


def near(name: str, known: Iterable[str]) -> str:
    """The known name most like a misspelled one, upper and lower case alike; perhaps none."""
    folded = {other.casefold(): other for other in sorted(known)}
    found = get_close_matches(name.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else ""
