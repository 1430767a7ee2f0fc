"""Opening hours: outside them the screen is dark until somebody touches it."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SPAN = r"([0-9]{1,2}):([0-9]{2})\s*[-\u2013]\s*([0-9]{1,2}):([0-9]{2})"
CLOSED = "closed"
Span = tuple[int, int]
"""From and to in minutes of the day; the end itself is outside."""
Week = tuple[tuple[Span, ...], ...]
"""The spans of each day, Monday first; empty: there are no opening hours, and the screen is never dark."""


def spans(text: str) -> tuple[Span, ...] | None:
    """What `8:00-12:00, 13:00-17:30` or `closed` says; None if it says neither."""
    if text.strip().lower() == CLOSED:
        return ()
    found: list[Span] = []
    for part in text.split(","):
        match = re.fullmatch(SPAN, part.strip())
        if match is None:
            return None
        hour, minute, end_hour, end_minute = map(int, match.groups())
        begin, end = 60 * hour + minute, 60 * end_hour + end_minute
        if minute > 59 or end_minute > 59 or not begin < end <= 24 * 60:
            return None
        found.append((begin, end))
    return tuple(found)


def is_open(week: Week, now: time.struct_time) -> bool:
    """Whether somebody may come at a local time."""
    minute = 60 * now.tm_hour + now.tm_min
    return not week or any(begin <= minute < end for begin, end in week[now.tm_wday])


def week_of(days: Sequence[tuple[Span, ...] | None]) -> Week:
    """The spans of seven days, None where none are set; a week of which no day is set has no hours.

    A day that is left out among others is closed.
    """
    return tuple(day or () for day in days) if any(day is not None for day in days) else ()
