"""Search as one types: titles before keywords before text, one slip of the finger forgiven."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product

from kiosk.pack.connection import reads
from kiosk.pack.reader import Pack
from kiosk.pack.search.entries import BY_RANK, BY_RANK_ALONE, BY_TITLE, Entries
from kiosk.pack.search.folding import WORD, fold, words
from kiosk.pack.search.matching import (
    LONGEST_WORD,
    Reading,
    all_words,
    any_word,
    beginnings,
    typed_words,
    ways,
)
from kiosk.pack.search.readings import as_typed, in_any_text, without_slips
from kiosk.pack.types import Hit, SearchResult, TermRow

MOST_PHRASES = 12
LEAST_LIKENESS = 0.3


@reads
def search(pack: Pack, language: str, text: str, limit: int = 20) -> SearchResult:
    """The best `limit` hits for what is typed so far, and how many more there are; any text is allowed, none may hit.

    The last word may be unfinished, and a word may be typed as two or two as one. All words must occur; if they never
    do together, words one slip away are searched instead (`corrected` says which), then pages with any of the words.
    """
    typed = typed_words(text)
    if not typed or limit < 1:
        return SearchResult((), "")
    entries = Entries(pack, _searched(pack, language))
    result = _all_words(entries, as_typed(entries, typed), limit) or _all_words(
        entries, [in_any_text(entries, typed)], limit
    )
    if result:
        return result
    for other in without_slips(entries, typed):
        result = _all_words(entries, [in_any_text(entries, other)], limit)
        if result:
            meant = " ".join(_as_written(word, result.hits) for word in other)
            return result._replace(corrected=meant)
    match = any_word([ways(word) for word in typed])
    return _counted(entries, entries.hits(BY_RANK_ALONE, match, limit), match, limit)


@reads
def forget(pack: Pack) -> None:
    """Has SQLite let go of what was searched for last, and of the pages that it led to.

    Its tokenizer keeps the letters of the last word until another is as long.
    """
    longest = LONGEST_WORD * len("\U0010ffff".encode())
    pack.rows("SELECT rowid FROM entry_index WHERE entry_index MATCH ?", ["x" * longest])
    pack.rows("PRAGMA shrink_memory")


@reads
def near_terms(pack: Pack, language: str, text: str, limit: int = 6) -> tuple[TermRow, ...]:
    """Glossary terms that look like what was typed, most alike first; may be empty."""
    typed = [_pairs(word) for word in typed_words(text)]
    scored = [
        (
            -max(
                (_likeness(one, _pairs(other)) for one in typed for other in words(row.term)),
                default=0,
            ),
            row,
        )
        for row in pack.terms(_searched(pack, language))
    ]
    near = sorted((pair for pair in scored if -pair[0] >= LEAST_LIKENESS), key=lambda pair: pair[0])
    return tuple(row for _, row in near[:limit])


def _searched(pack: Pack, language: str) -> str:
    known = [each.code for each in pack.info().languages]
    return language if language in known else known[0]


def _all_words(entries: Entries, readings: list[Reading], limit: int) -> SearchResult | None:
    """What has all words of any reading, those with them in the title first."""
    together = all_words(readings)
    phrases = [
        " ".join(each) for reading in readings for each in islice(product(*reading), MOST_PHRASES)
    ]
    found: dict[tuple[str, str], Hit] = {}
    for query, match in (
        (BY_TITLE, beginnings(phrases)),
        (BY_RANK, f"title : ({together})"),
        (BY_RANK, f"{{title words}} : ({together})"),
        (BY_RANK, together),
    ):
        if len(found) < limit:
            for hit in entries.hits(query, match, limit):
                found.setdefault((hit.kind, hit.target), hit)
    if not found:
        return None
    hits = sorted(found.values(), key=lambda hit: " ".join(words(hit.title)) not in phrases)
    return _counted(entries, _told_more(entries, hits), together, limit)


def _counted(entries: Entries, hits: Sequence[Hit], match: str, limit: int) -> SearchResult:
    """The first hits, and how many of all that match are left."""
    left = max(entries.number_of(match), len(hits)) - limit if len(hits) >= limit else 0
    return SearchResult(tuple(hits[:limit]), "", left)


def _told_more(entries: Entries, hits: list[Hit]) -> list[Hit]:
    """A word explained at the top is followed by the pages that it names itself."""
    if hits[0].kind != "term":
        return hits
    pages = entries.named_by(hits[0].target)
    return [hits[0], *pages, *(hit for hit in hits[1:] if hit not in pages)]


def _as_written(folded: str, hits: Sequence[Hit]) -> str:
    """A folded word as the hits spell it, accents and all; as it is where none of them shows it."""
    shown = (word for hit in hits for word in WORD.findall(f"{hit.title} {hit.excerpt}"))
    return next((word.lower() for word in shown if fold(word) == folded), folded)


def _pairs(word: str) -> set[str]:
    padded = f" {word}"
    return {padded[place : place + 2] for place in range(len(word))}


def _likeness(one: set[str], other: set[str]) -> float:
    """Dice's coefficient of two sets of letter pairs."""
    return 2 * len(one & other) / (len(one) + len(other))
