"""What search has to know of a language's writing; the compiler's words of that language name it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Writing(NamedTuple):
    """How one language is written.

    `letters` are those that people type for others, and what is searched for them. `articles` are written as one with
    the word they stand before, which begins with one of `initials`.
    """

    letters: Mapping[str, str] = {}
    articles: tuple[str, ...] = ()
    initials: str = ""


UNMARKED = Writing()
"""Nothing that search has to know."""
ARABIC = Writing(
    letters={"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ـ": ""},
    articles=("ال", "وال", "بال", "كال", "فال", "لل"),
    initials="ءابتثجحخدذرزسشصضطظعغفقكلمنهوي",
)
WRITINGS = (ARABIC,)
"""All of them: a page in one language may quote another."""
SHORTEST_STEM = 3
"""Letters a word has without its article; what is shorter only looks as if it had one."""


def stem(word: str, writings: tuple[Writing, ...] = WRITINGS) -> str:
    """A folded word without its article; the word itself where it has none."""
    for writing in writings:
        for article in writing.articles:
            if word.startswith(article) and len(word) - len(article) >= SHORTEST_STEM:
                return word[len(article) :]
    return word


def with_articles(word: str) -> tuple[str, ...]:
    """A folded word, and how it is written behind each article of its script."""
    bare = stem(word)
    return tuple(
        dict.fromkeys(
            [
                word,
                bare,
                *(
                    article + bare
                    for writing in WRITINGS
                    for article in (writing.articles if bare[0] in writing.initials else ())
                ),
            ]
        )
    )
