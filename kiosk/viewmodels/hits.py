"""What search found as rows: a page and the word of the same name are one. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kiosk.pack.search.folding import fold
from kiosk.pack.types import Hit, TermRow, TopicRow

LONGEST_ARTICLE = 3
_ASIDE = re.compile(r"\s*\([^)]*\)")


def rows_of(hits: Sequence[Hit]) -> list[dict[str, Any]]:
    """A row for each hit, best first: {kind, target, title, excerpt, colour, term}.

    A word that a page is named after is no row of its own: `term` of the page's row, which stands where the first of
    both was, has the word's id, and is else empty.
    """
    explained = {_name(hit.title): hit.target for hit in reversed(hits) if hit.kind == "term"}
    pages = {
        _name_of_page(hit.title, explained): hit for hit in reversed(hits) if hit.kind == "topic"
    }
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for hit in hits:
        page = hit if hit.kind == "topic" else pages.get(_name(hit.title), hit)
        term = (
            explained.get(_name_of_page(page.title, explained), "") if page.kind == "topic" else ""
        )
        rows.setdefault((page.kind, page.target), _row(page, term))
    return list(rows.values())


def first(pages: Sequence[TopicRow], rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with those of some pages before all others."""
    found = {row["target"]: row for row in rows if row["kind"] == "topic"}
    meant = [
        found.get(page.slug)
        or _row(Hit("topic", page.slug, page.title, page.summary, page.colour), "")
        for page in pages
    ]
    return [*meant, *(row for row in rows if row not in meant)]


def near_row(row: TermRow) -> dict[str, Any]:
    """A word close to what was typed."""
    return _row(Hit("term", row.id, row.term, "", ""), "")


def _row(hit: Hit, term: str) -> dict[str, Any]:
    return {**hit._asdict(), "colour": hit.colour or "teal", "term": term}


def _name(title: str) -> str:
    """A title as it is compared: folded, without what stands in parentheses."""
    return fold(_ASIDE.sub("", title)).strip()


def _name_of_page(title: str, explained: dict[str, str]) -> str:
    """The same of a page; its article is left out where a word has the name without it."""
    name = _name(title)
    first, _, rest = name.partition(" ")
    return rest if len(first) <= LONGEST_ARTICLE and rest in explained else name
