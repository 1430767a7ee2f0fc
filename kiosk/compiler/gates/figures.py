"""Numbers as people can take them in: whole, and as so many of a hundred."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from kiosk.compiler.gates.passages import Passage, around_pages
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.words.known import KNOWN, any_of
from kiosk.errors import Finding

MOST = 10
"""So many of each are told of one passage."""
_DECIMAL = re.compile(r"(?<![\w.,-])\d+(?:\.\d+|,\d{1,2})(?![\w.,]*\d)(?!\s?°\s?F)")
_PERCENT = re.compile(
    rf"%|\b(?:{any_of([language.percent for language in KNOWN.values()])})\b", re.IGNORECASE
)


def find(view: View) -> Iterator[Finding]:
    """Decimals (but for body temperature in °F) and percentages anywhere in the words."""
    for page in view.content.pages.values():
        for passage in view.passages(page):
            yield from _in(passage)
    for language in view.content.languages:
        for passage in around_pages(view.content, language):
            yield from _in(passage)


def _in(passage: Passage) -> Iterator[Finding]:
    for match in islice(_DECIMAL.finditer(passage.words), MOST):
        message = f"the decimal number {match[0]}"
        hint = "round it to a whole number, or say 'about 5 in 100'"
        yield finding(passage.place(match.start()), "decimal", message, hint)
    for match in islice(_PERCENT.finditer(passage.words), MOST):
        message = f"'{match[0]}' in the words"
        hint = "say 'about 7 in 100' instead"
        yield finding(passage.place(match.start()), "unframed-percent", message, hint)
