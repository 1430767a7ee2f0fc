"""The order of A to Z in each language."""

from __future__ import annotations

import re
import unicodedata

from kiosk.compiler.words.known import language_of
from kiosk.pack.search.folding import BEHIND, fold
from kiosk.pack.search.writing import stem

_SIGNS_BEFORE = re.compile(r"^[\W_]+")


def sort_key(term: str, language: str) -> str:
    """By what a term is sorted: without its article, letters that have a place of their own behind the one before them.

    Such a letter stands in the key as that one, `folding.BEHIND` and itself, so that lists can have it as a heading.
    """
    known = language_of(language)
    plain = _SIGNS_BEFORE.sub("", unicodedata.normalize("NFC", term).lower())
    if known.own_letters:
        pieces = re.split(f"([{''.join(known.own_letters)}])", plain)
        places = {letter: before + BEHIND + letter for letter, before in known.own_letters.items()}
        return "".join(places.get(piece) or _folded(piece) for piece in pieces)
    first, _, rest = _folded(plain).partition(" ")
    return f"{stem(first, (known.writing,))} {rest}".rstrip()


def _folded(piece: str) -> str:
    """A piece of a term, a blank at its ends kept."""
    bare = fold(piece)
    before, after = piece[:1].isspace(), piece[-1:].isspace()
    return f"{' ' if before else ''}{bare}{' ' if after else ''}" if bare else ""
