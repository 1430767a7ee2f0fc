"""What a person may have meant by what they typed: words as one or two, without slips, sign by sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.pack.search.entries import Entries
from kiosk.pack.search.matching import (
    LONGEST_JOINED,
    LONGEST_WORD,
    Reading,
    Ways,
    is_unspaced,
    splits,
    ways,
)

_PROMINENT = "{title words} :", 2
_ANYWHERE = "", 4
"""Where a word may stand as two, and how many letters of the second, if unfinished, tell that it is meant: in running
text too much stands side by side."""


def as_typed(entries: Entries, typed: Sequence[str]) -> list[Reading]:
    """The words as they are, also as two or as one where a title or search words have them so."""
    plain = [
        [*ways(word), *_known_splits(entries, word, _PROMINENT, unfinished)]
        for word, unfinished in _with_last(typed)
    ]
    return [plain, *([ways(word) for word in words] for words in _joined(entries, typed))]


def in_any_text(entries: Entries, typed: Sequence[str]) -> Reading:
    """Each word that is nowhere as two, wherever a text has them; signs without blanks each by itself."""
    found: list[Ways] = []
    for word, unfinished in _with_last(typed):
        if is_unspaced(word):
            found += [[sign] for sign in word]
        else:
            found.append(_somewhere(entries, word, unfinished))
    return found


def without_slips(entries: Entries, typed: Sequence[str]) -> Iterator[list[str]]:
    """The words mended where they are nowhere; then without the blanks between them."""
    mended = [
        entries.near_word(word, unfinished=unfinished)
        if not entries.have(_somewhere(entries, word, unfinished), unfinished=unfinished)
        else word
        for word, unfinished in _with_last(typed)
    ]
    if mended != typed:
        yield mended
    if len(typed) > 1:
        yield ["".join(typed)[:LONGEST_WORD]]


def _with_last(typed: Sequence[str]) -> list[tuple[str, bool]]:
    """Each word, and whether it may be unfinished."""
    return [(word, place == len(typed) - 1) for place, word in enumerate(typed)]


def _somewhere(entries: Entries, word: str, unfinished: bool) -> Ways:
    found = ways(word)
    if entries.have(found, unfinished=unfinished):
        return found
    return [*found, *_known_splits(entries, word, _ANYWHERE, unfinished)]


def _known_splits(
    entries: Entries, word: str, where: tuple[str, int], unfinished: bool
) -> list[str]:
    columns, least = where
    begun = _known(entries, splits(word, least), columns, unfinished) if unfinished else []
    return begun or _known(entries, splits(word, 1), columns, False)


def _known(entries: Entries, found: Ways, columns: str, unfinished: bool) -> list[str]:
    if not found or not entries.have(found, columns, unfinished=unfinished):
        return []
    return [way for way in found if entries.have([way], columns, unfinished=unfinished)]


def _joined(entries: Entries, typed: Sequence[str]) -> Iterator[list[str]]:
    """The words with two neighbours as one, where a text has it so: `checkup today` for `check up today`."""
    for place in range(len(typed) - 1):
        word = typed[place] + typed[place + 1]
        unfinished = place + 2 == len(typed)
        if len(word) <= LONGEST_JOINED and entries.have(ways(word), unfinished=unfinished):
            yield [*typed[:place], word, *typed[place + 2 :]]
