"""How long a screen may lie untouched, and what happens then. Times are seconds of one steady clock. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

WORDS_A_SECOND = 2.0
"""A slow reader's pace."""
SCREENFUL = 1 / 3
"""About how much of a page is read between two touches."""
LONGEST_S = 300
"""However long a page is, nobody reads it longer than this without touching the screen."""
TICK_S = 5
"""The seconds that are left are told so often."""


class Limits(NamedTuple):
    """The clinic's settings: seconds until the question, and from the question to the end."""

    timeout_s: float
    warning_s: float


@dataclass(frozen=True)
class Watch:
    """Since when nobody has been there, and since when the screen asks (None: it does not)."""

    patience_s: float = 0.0
    present_s: float = 0.0
    warned_s: float | None = None

    def present(self, now_s: float) -> Watch:
        """Somebody is there."""
        return replace(self, present_s=now_s, warned_s=None)

    def warn(self, now_s: float) -> Watch:
        """The screen asks whether anybody is there."""
        return replace(self, warned_s=now_s)

    def left_s(self, limits: Limits, now_s: float) -> float:
        """How much longer the screen asks; 0 if it does not."""
        return 0.0 if self.warned_s is None else max(0.0, self.warned_s + limits.warning_s - now_s)


class Then(Enum):
    """What stillness leads to."""

    WAIT = "wait"
    WARN = "warn"
    END = "end"


class Due(NamedTuple):
    """What is to be done now, and after how many seconds to ask again."""

    then: Then
    after_s: float = 0.0


def patience_s(timeout_s: float, words: int) -> float:
    """How long a page of so many words may lie untouched: the clinic's time, and time to read a screenful."""
    reading_s = words / WORDS_A_SECOND * SCREENFUL
    return min(timeout_s + reading_s, max(timeout_s, LONGEST_S))


def due(watch: Watch, limits: Limits, now_s: float, *, asks: bool) -> Due:
    """What a screen that lies still does now. Where there is no visit yet, it ends without asking."""
    if watch.warned_s is None:
        left_s = watch.present_s + watch.patience_s - now_s
        if left_s > 0:
            return Due(Then.WAIT, left_s)
        return Due(Then.WARN if asks else Then.END)
    left_s = watch.left_s(limits, now_s)
    return Due(Then.WAIT, min(TICK_S, left_s)) if left_s > 0 else Due(Then.END)
