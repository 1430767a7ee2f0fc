"""Search as one types: titles before keywords before text, one slip of the finger forgiven."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.pack.connection import made, reads
from kiosk.pack.reader import Pack
from kiosk.pack.search.folding import WORD, fold, words
from kiosk.pack.search.spelling import deletions, one_slip
from kiosk.pack.types import Hit, SearchResult, TermRow

MOST_CHARACTERS = 200
MOST_WORDS = 8
LONGEST_WORD = 40
SHORTEST_UNFINISHED = 5
LEAST_LIKENESS = 0.3

# bm25 weights of the columns title, words, body.
_FIND = (
    "SELECT e.kind, e.target, e.title, e.excerpt, e.colour FROM entry_index"
    " JOIN entry e ON e.id = entry_index.rowid"
    " WHERE entry_index MATCH ? AND e.language = ? ORDER BY {order} LIMIT ?"
)
_OF_TERM = (
    "SELECT e.kind, e.target, e.title, e.excerpt, e.colour FROM term t, json_each(t.topics) named"
    " JOIN entry e ON e.language = t.language AND e.kind = 'topic' AND e.target = named.value"
    " WHERE t.language = ? AND t.id = ? ORDER BY named.key"
)
_BY_TITLE = _FIND.format(order="e.kind = 'term', length(e.title), e.id")
_BY_RANK = _FIND.format(order="e.kind = 'term', bm25(entry_index, 10.0, 4.0, 1.0), e.id")
_BY_RANK_ALONE = _FIND.format(order="bm25(entry_index, 10.0, 4.0, 1.0), e.id")


@reads
def search(pack: Pack, language: str, text: str, limit: int = 20) -> SearchResult:
    """The best `limit` hits for what is typed so far; any text is allowed, none may hit.

    The last word may be unfinished. All words must occur; if they never do together, words one
    slip away are searched instead (`corrected` says which), then pages with any of the words.
    """
    typed = _typed(text)
    if not typed or limit < 1:
        return SearchResult((), "")
    language = _searched(pack, language)
    hits = _all_words(pack, language, typed, limit)
    if hits:
        return SearchResult(hits, "")
    for other in _corrections(pack, language, typed):
        hits = _all_words(pack, language, other, limit)
        if hits:
            return SearchResult(hits, " ".join(_as_written(word, hits) for word in other))
    either = " OR ".join(_quoted(typed))
    return SearchResult(_hits(pack, _BY_RANK_ALONE, either, language, limit), "")


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
    typed = [_pairs(word) for word in _typed(text)]
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


def _typed(text: str) -> list[str]:
    return [word[:LONGEST_WORD] for word in words(text[:MOST_CHARACTERS])[:MOST_WORDS]]


def _searched(pack: Pack, language: str) -> str:
    known = [each.code for each in pack.info().languages]
    return language if language in known else known[0]


def _quoted(typed: Sequence[str]) -> list[str]:
    """Each word as an FTS5 string, the last one as the beginning of a word."""
    quoted = [f'"{word}"' for word in typed]
    quoted[-1] += "*"
    return quoted


def _all_words(pack: Pack, language: str, typed: list[str], limit: int) -> tuple[Hit, ...]:
    together = " AND ".join(_quoted(typed))
    phrase = " ".join(typed)
    found: dict[tuple[str, str], Hit] = {}
    for query, match in (
        (_BY_TITLE, f'title : ^ "{phrase}"*'),
        (_BY_RANK, f"title : ({together})"),
        (_BY_RANK, f"{{title words}} : ({together})"),
        (_BY_RANK, together),
    ):
        if len(found) < limit:
            for hit in _hits(pack, query, match, language, limit):
                found.setdefault((hit.kind, hit.target), hit)
    hits = sorted(found.values(), key=lambda hit: fold(hit.title) != phrase)
    return tuple(_told_more(pack, language, hits)[:limit])


def _told_more(pack: Pack, language: str, hits: list[Hit]) -> list[Hit]:
    """A word explained at the top is followed by the pages that it names itself."""
    if not hits or hits[0].kind != "term":
        return hits
    named = pack.rows(_OF_TERM, [language, hits[0].target])
    pages = [made(Hit, row) for row in named]
    return [hits[0], *pages, *(hit for hit in hits[1:] if hit not in pages)]


def _hits(pack: Pack, query: str, match: str, language: str, limit: int) -> tuple[Hit, ...]:
    return tuple(made(Hit, row) for row in pack.rows(query, [match, language, limit]))


def _corrections(pack: Pack, language: str, typed: list[str]) -> Iterator[list[str]]:
    """What may have been meant: the words without slips, or the words without a gap."""
    corrected = [
        word if _known(pack, language, word, unfinished=place == len(typed) - 1) else other
        for place, word in enumerate(typed)
        for other in [_near_word(pack, language, word, unfinished=place == len(typed) - 1)]
    ]
    if corrected != typed:
        yield corrected
    if len(typed) > 1:
        yield ["".join(typed)[:LONGEST_WORD]]


def _as_written(folded: str, hits: Sequence[Hit]) -> str:
    """A folded word as the hits spell it, accents and all; as it is where none of them shows it."""
    shown = (word for hit in hits for word in WORD.findall(f"{hit.title} {hit.excerpt}"))
    return next((word.lower() for word in shown if fold(word) == folded), folded)


def _known(pack: Pack, language: str, word: str, *, unfinished: bool) -> bool:
    match = f'"{word}"*' if unfinished else f'"{word}"'
    return bool(_hits(pack, _FIND.format(order="NULL"), match, language, 1))


def _near_word(pack: Pack, language: str, typed: str, *, unfinished: bool) -> str:
    """The most used word one slip from `typed`, or `typed` itself."""
    forms = sorted(deletions(typed))
    found = pack.rows(
        "SELECT word, max(uses) FROM spelling WHERE language = ?"
        f" AND deletion IN ({', '.join('?' * len(forms))}) GROUP BY word ORDER BY 2 DESC, word",
        [language, *forms],
    )
    near = next((word for word, _ in found if one_slip(typed, word)), "")
    if not near and unfinished and len(typed) >= SHORTEST_UNFINISHED:
        near = _near_beginning(pack, language, typed)
    return near or typed


def _near_beginning(pack: Pack, language: str, typed: str) -> str:
    """The most used word whose beginning is one slip from `typed`, its first letters right."""
    found = pack.rows(
        "SELECT word FROM spelling WHERE language = ? AND deletion >= ? AND deletion < ?"
        " AND word = deletion ORDER BY uses DESC, word",
        [language, typed[:2], typed[:2] + "\U0010ffff"],
    )
    lengths = (len(typed), len(typed) + 1, len(typed) - 1)
    return next((word for (word,) in found for n in lengths if one_slip(typed, word[:n])), "")


def _pairs(word: str) -> set[str]:
    padded = f" {word}"
    return {padded[place : place + 2] for place in range(len(word))}


def _likeness(one: set[str], other: set[str]) -> float:
    """Dice's coefficient of two sets of letter pairs."""
    return 2 * len(one & other) / (len(one) + len(other))
