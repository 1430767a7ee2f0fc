"""The same thing said twice in one list."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.authored.report import Report
from kiosk.authored.text import Place

Entry = tuple[str, Place]
"""Words of a list, and where they stand."""


def refuse_repeats(entries: Iterable[Entry], what: str, report: Report) -> None:
    """Reports each entry that was there already; capitals, blanks and the sign at the end make no difference."""
    first: dict[str, Place] = {}
    for words, place in entries:
        key = " ".join(words.split()).casefold().rstrip(".!? ")
        before = first.setdefault(key, place)
        if key and before is not place:
            message = f"this {what} stands in line {before.line} already"
            report.error(place, "repeated", message, "take one of them out, or say what differs")
