"""The languages whose words the compiler knows. A new one is a file of its own, and a line here."""

from __future__ import annotations

from kiosk.compiler.words import ar, de, en, es, fr, he, ja, zh
from kiosk.compiler.words.language import Language
from kiosk.pack.types import fallbacks

KNOWN = {
    "ar": ar.LANGUAGE,
    "de": de.LANGUAGE,
    "en": en.LANGUAGE,
    "es": es.LANGUAGE,
    "fr": fr.LANGUAGE,
    "he": he.LANGUAGE,
    "ja": ja.LANGUAGE,
    "zh": zh.LANGUAGE,
}
_UNKNOWN = Language()


def language_of(code: str) -> Language:
    """What is known of a language, or of the one that it is a variety of; `is_known` tells whether anything is."""
    return next((KNOWN[each] for each in fallbacks(code) if each in KNOWN), _UNKNOWN)


def is_known(code: str) -> bool:
    """Whether the compiler has the words of a language, or of the one that it is a variety of."""
    return any(each in KNOWN for each in fallbacks(code))


def words_to_write(code: str) -> str:
    """What is still to be written for a language that is not known."""
    name = code.partition("-")[0]
    there = ", ".join(KNOWN)
    return f"write kiosk/compiler/words/{name}.py like fr.py and name it in known.py; there are {there}"


def any_of(patterns: list[str]) -> str:
    """A pattern of what any of some patterns means, those left empty left out."""
    return "|".join(pattern for pattern in patterns if pattern)
