"""The languages whose words the compiler knows. A new one is a file of its own, and a line here."""

from __future__ import annotations

from kiosk.compiler.words import en, es
from kiosk.compiler.words.language import Language

KNOWN = {"en": en.LANGUAGE, "es": es.LANGUAGE}
_UNKNOWN = Language()


def language_of(code: str) -> Language:
    """What is known of a language; of one that is not known, nothing that would make findings."""
    return KNOWN.get(code, _UNKNOWN)


def any_of(patterns: list[str]) -> str:
    """A pattern of what any of some patterns means, those left empty left out."""
    return "|".join(pattern for pattern in patterns if pattern)
