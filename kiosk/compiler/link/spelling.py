"""One word however it is typed: composed or not, with which apostrophe, hyphen or blank, in which case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from kiosk.pack.search.folding import UNSPACED, WORD

_VARIANTS = {
    "'": "['\u2018\u2019\u2032]",
    "-": "[-\u2010\u2011]",
    " ": r"[\s\u00a0\u202f]+",
}
"""What people, phones and word processors type for a sign."""
_VARIANT = {sign: re.compile(pattern) for sign, pattern in _VARIANTS.items()}
_HYPHENS = "-\u2010\u2011"
_JOINERS = "\u200c\u200d"
_LETTER = re.compile(r"\w")
_UNSPACED_SIGN = re.compile(f"[{UNSPACED}]")


def composed(words: str) -> tuple[str, Sequence[int]]:
    """Words in composed form (NFC), and where each of their signs, and their end, stands in the words given."""
    if unicodedata.is_normalized("NFC", words):
        return words, range(len(words) + 1)
    parts: list[str] = []
    places: list[int] = []
    starts = [place for place, sign in enumerate(words) if not _belongs(sign)] + [len(words)]
    if starts[0]:
        starts.insert(0, 0)  # a mark with nothing before it
    for start, end in pairwise(starts):
        part = unicodedata.normalize("NFC", words[start:end])
        parts.append(part)
        places += [
            max(start, end - rest) if rest < len(part) else start
            for rest in range(len(part), 0, -1)
        ]
    return "".join(parts), [*places, len(words)]


def key(form: str) -> str:
    """What two forms share that are found in the same words of a text."""
    return WORD.sub(lambda word: word[0] if _is_acronym(word[0]) else word[0].lower(), _plain(form))


def spells(words: str, form: str) -> bool:
    """Whether some composed words say a form, which is spelled as `key` does. An acronym keeps its case."""
    plain = _with_plain_signs(words)
    if plain.lower() != form.lower():
        return False
    pairs = zip(WORD.finditer(form), WORD.finditer(plain), strict=True)
    return all(own[0] == said[0] for own, said in pairs if _is_acronym(own[0]))


def is_plural(sign: str, form: str) -> bool:
    """Whether a sign behind a form is an English plural s; that of an acronym is small."""
    return sign == "s" or (sign == "S" and not _is_acronym(WORD.findall(form)[-1]))


def loose(words: str) -> str:
    """A pattern of words with whichever apostrophe, hyphen and blank is typed."""
    return "".join(_VARIANTS.get(sign) or re.escape(sign) for sign in _plain(words))


def word_ends(words: str, place: int, end: int) -> bool:
    """Whether no word of words[:end] goes on at a place; a sign of a script without blanks is a word of its own."""
    if place >= end or not _LETTER.match(words, place):
        return True
    return any(_UNSPACED_SIGN.match(sign) for sign in words[place - 1 : place + 1])


def stands_alone(words: str, start: int, end: int) -> bool:
    """Whether what stands there is no part of a longer word: marks and hyphens belong to their word."""
    return not (_joined(words, start) or _continued(words, end))


def _plain(words: str) -> str:
    """Words in composed form, with plain signs between their letters."""
    return _with_plain_signs(composed(words)[0])


def _with_plain_signs(words: str) -> str:
    if words.isascii():  # of the variants only a run of blanks is
        return words if words.isprintable() and "  " not in words else " ".join(words.split())
    for sign, variant in _VARIANT.items():
        words = variant.sub(sign, words)
    return words


def _is_acronym(word: str) -> bool:
    """Whether a word is told from another by its capitals: US, RAs, dMMR."""
    return sum(map(str.isupper, word)) > 1


def _belongs(sign: str) -> bool:
    """Whether a sign may be composed with what stands before it."""
    return sign > "\u007f" and (
        unicodedata.category(sign)[0] == "M" or "\u1160" <= sign <= "\u11ff"  # Hangul
    )


def _joined(words: str, start: int) -> bool:
    """Whether something joins the word to one before it: `non-smoker` is one word."""
    return start > 0 and _binds(words[start - 1], words[start - 2 : start - 1])


def _continued(words: str, end: int) -> bool:
    return end < len(words) and _binds(words[end], words[end + 1 : end + 2])


def _binds(sign: str, beyond: str) -> bool:
    """Whether a sign beside a word makes it part of a longer one; `beyond` is the sign behind that."""
    return beyond.isalnum() if sign in _HYPHENS else sign in _JOINERS or _belongs(sign)
