"""Reads language/<code>.yaml: what the gates know of one language."""

from __future__ import annotations

from kiosk.authored.fields import Fields
from kiosk.authored.text import Text
from kiosk.compiler.link.references import References
from kiosk.compiler.model import LanguageWords, TermChoice
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields

MOST_PHRASES = 400
"""Each is looked for in every line of the pack."""


def read_language(folder: Folder, _references: References, code: str) -> LanguageWords:
    """The words of a language; none where there is no such file."""
    if not folder.has("language", f"{code}.yaml"):
        return LanguageWords()
    fields = open_fields(folder, f"language/{code}.yaml", "language", f"{code}.yaml")
    if fields is None:
        return LanguageWords()
    advice = fields.mapping("advice", "'advice'", required=False)
    words = LanguageWords(
        advice=tuple(advice.texts("phrases", least=1, most=MOST_PHRASES)) if advice else (),
        advice_meant=tuple(advice.texts("meant", required=False, most=MOST_PHRASES))
        if advice
        else (),
        terms=_terms(fields),
        unused=_unused(fields),
        meant=_meant(fields),
        professions=tuple(fields.texts("professions", required=False, most=MOST_PHRASES)),
    )
    if advice:
        advice.finish()
    fields.finish()
    return words


def _terms(fields: Fields) -> tuple[TermChoice, ...]:
    terms: list[TermChoice] = []
    for entry in fields.mappings("terms", "a term", required=False, most=MOST_PHRASES):
        terms.append(
            TermChoice(
                tuple(entry.texts("source", least=1, most=40)),
                tuple(entry.texts("own", least=1, most=40)),
            )
        )
        entry.finish()
    return tuple(terms)


def _unused(fields: Fields) -> tuple[tuple[Text, str], ...]:
    unused: list[tuple[Text, str]] = []
    for entry in fields.mappings("unused", "an unused word", required=False, most=MOST_PHRASES):
        unused.append((entry.text("word"), entry.text("use").value))
        entry.finish()
    return tuple(unused)


def _meant(fields: Fields) -> tuple[Text, ...]:
    """Lines that are rightly said in two ways; `because` is for whoever reads the file."""
    lines: list[Text] = []
    for entry in fields.mappings("meant", "a meant line", required=False, most=MOST_PHRASES):
        lines.append(entry.text("line"))
        entry.text("because")
        entry.finish()
    return tuple(lines)
