"""The search index of a pack in one language: what it holds, and words near one that it does not hold."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.pack.connection import made
from kiosk.pack.reader import Pack
from kiosk.pack.search.matching import Ways, any_way
from kiosk.pack.search.spelling import deletions, one_slip
from kiosk.pack.types import Hit

SHORTEST_UNFINISHED = 5

_INDEX = (
    "SELECT {what} FROM entry_index JOIN entry e ON e.id = entry_index.rowid"
    " WHERE entry_index MATCH ? AND e.language = ?"
)
_HIT = "e.kind, e.target, e.title, e.excerpt, e.colour"
_OF_TERM = (
    f"SELECT {_HIT} FROM term t, json_each(t.topics) named"
    " JOIN entry e ON e.language = t.language AND e.kind = 'topic' AND e.target = named.value"
    " WHERE t.language = ? AND t.id = ? ORDER BY named.key"
)
_FIND = _INDEX.format(what=_HIT) + " ORDER BY {order} LIMIT ?"
# bm25 weights of the columns title, words, body.
_RANK = "bm25(entry_index, 10.0, 4.0, 1.0), e.id"
BY_TITLE = _FIND.format(order="e.kind = 'term', length(e.title), e.id")
BY_RANK = _FIND.format(order=f"e.kind = 'term', {_RANK}")
BY_RANK_ALONE = _FIND.format(order=_RANK)
_COUNT = _INDEX.format(what="count(*)")
_ANY = _INDEX.format(what="1") + " LIMIT 1"


class Entries(NamedTuple):
    """What can be found in a pack in one language."""

    pack: Pack
    language: str

    def hits(self, query: str, match: str, limit: int) -> list[Hit]:
        """The first `limit` entries that match, in the query's order."""
        return [made(Hit, row) for row in self.pack.rows(query, [match, self.language, limit])]

    def number_of(self, match: str) -> int:
        """How many entries match."""
        return int(self.pack.rows(_COUNT, [match, self.language])[0][0])

    def have(self, ways: Ways, columns: str = "", *, unfinished: bool) -> bool:
        """Whether a word stands anywhere, in any of some ways."""
        match = f"{columns} {any_way(ways, unfinished=unfinished)}"
        return bool(self.pack.rows(_ANY, [match, self.language]))

    def named_by(self, term: str) -> list[Hit]:
        """The pages that a glossary term names itself."""
        return [made(Hit, row) for row in self.pack.rows(_OF_TERM, [self.language, term])]

    def near_word(self, typed: str, *, unfinished: bool) -> str:
        """The most used word one slip from `typed`, or `typed` itself."""
        forms = sorted(deletions(typed))
        found = self.pack.rows(
            "SELECT word, max(uses) FROM spelling WHERE language = ?"
            f" AND deletion IN ({', '.join('?' * len(forms))}) GROUP BY word ORDER BY 2 DESC, word",
            [self.language, *forms],
        )
        near = next((word for word, _ in found if one_slip(typed, word)), "")
        if not near and unfinished and len(typed) >= SHORTEST_UNFINISHED:
            near = self._near_beginning(typed)
        return near or typed

    def _near_beginning(self, typed: str) -> str:
        """The most used word whose beginning is one slip from `typed`, its first letters right."""
        found = self.pack.rows(
            "SELECT word FROM spelling WHERE language = ? AND deletion >= ? AND deletion < ?"
            " AND word = deletion ORDER BY uses DESC, word",
            [self.language, typed[:2], typed[:2] + "\U0010ffff"],
        )
        lengths = (len(typed), len(typed) + 1, len(typed) - 1)
        return next((word for (word,) in found for n in lengths if one_slip(typed, word[:n])), "")
