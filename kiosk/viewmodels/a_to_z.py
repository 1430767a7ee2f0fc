"""The words of the glossary as the A-Z list lays them out. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from kiosk.pack.types import TermRow


def rows_of(terms: Sequence[TermRow], columns: int) -> list[dict[str, Any]]:
    """Rows of at most so many words: [{initial, begins, words: [{id, term}]}].

    A letter begins a row of its own; `begins` marks that row.
    """
    rows: list[dict[str, Any]] = []
    for initial, group in groupby(terms, key=lambda term: term.initial):
        words = [{"id": term.id, "term": term.term} for term in group]
        for first in range(0, len(words), columns):
            row = words[first : first + columns]
            rows.append({"initial": initial, "begins": first == 0, "words": row})
    return rows


def letters_of(terms: Sequence[TermRow], most: int) -> list[dict[str, Any]]:
    """The letters that words stand under, in at most so many parts: [{text, initials}].

    A part is one letter where there is room for all, else several that follow one another, as A-C.
    """
    initials = list(dict.fromkeys(term.initial for term in terms))
    parts = max(1, min(most, len(initials)))
    edges = [part * len(initials) // parts for part in range(parts + 1)]
    groups = [initials[edges[part] : edges[part + 1]] for part in range(parts)]
    return [
        {"text": "–".join(dict.fromkeys((group[0], group[-1]))), "initials": group}
        for group in groups
        if group
    ]
