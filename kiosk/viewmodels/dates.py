"""Days as a language writes them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, Qt

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")


def day_in(language: str, day: str) -> str:
    """A day (YYYY-MM-DD) in a language's long form without the day of the week, as in `November 21, 2026`.

    Source: the Unicode Common Locale Data Repository, as Qt has it.
    """
    locale = QLocale(language)
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate.fromString(day, Qt.DateFormat.ISODate), pattern)
