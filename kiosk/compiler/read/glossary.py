"""Reads glossary.yaml."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.report import Report
from kiosk.authored.text import Text, one_line
from kiosk.compiler.body import inline
from kiosk.compiler.link.references import References
from kiosk.compiler.link.spelling import key as spelling
from kiosk.compiler.model import TermDef, TermText
from kiosk.compiler.read import stamps
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields

MOST_TOPICS = 6
_ENDING = re.compile(r"\*|(?<=\w)\([a-z]{1,3}\)|(?<=\w)/-[a-z]{1,3}\b")
"""How people write that a word may go on: `walk*`, `word(s)`, `bus/-es`."""


def read_glossary(
    folder: Folder, references: References, languages: Sequence[str]
) -> dict[str, TermDef]:
    """glossary.yaml by term id."""
    fields = open_fields(folder, "glossary.yaml", "glossary.yaml")
    terms: dict[str, TermDef] = {}
    if fields is None:
        return terms
    for key, entry in fields.keyed("term"):
        fields.checked_slug(key, "a term's id")
        owner = f"term:{key}"
        references.add_all(
            owner, "source", entry.unique(entry.texts("sources", least=1), "sources")
        )
        topics = entry.slugs("topics", required=False, most=MOST_TOPICS)
        texts = {language: _term_text(entry, language, languages) for language in languages}
        terms[key.value] = TermDef(
            key,
            references.add_all(owner, "topic", topics),
            {language: text for language, text in texts.items() if text is not None},
        )
        for text in terms[key.value].texts.values():
            for link in text.definition.written:
                references.add(owner, link.kind, link.target)
        entry.finish()
    for language in languages:
        _refuse_doubles(fields, terms, language)
    return terms


def _term_text(entry: Fields, language: str, languages: Sequence[str]) -> TermText | None:
    code = entry.missing_code(language, languages)
    fields = entry.mapping(language, f"'{language}' of {entry.what}", code=code)
    if fields is None:
        return None
    term = fields.text("term")
    inline.parse_plain(term, fields.report)
    forms = fields.unique(fields.texts("forms", required=False, most=40), "forms")
    refuse_any_ending(forms, fields.report)
    text = TermText(
        term,
        one_line(fields.text("say", required=False).value),
        inline.parse(fields.text("definition"), fields.report),
        tuple(forms),
        stamps.read_one(fields),
    )
    fields.finish()
    return text


def refuse_any_ending(forms: Sequence[Text], report: Report) -> None:
    """Forms are found as they are written; only phrases of `language/` end in a `*`."""
    for form in forms:
        found = _ENDING.search(form.value)
        if found:
            message = f"'{found[0]}' in '{form}' stands for no ending here"
            hint = "list each form as it is written"
            report.error(form.place(found.start()), "wrong-value", message, hint)


def _refuse_doubles(fields: Fields, terms: dict[str, TermDef], language: str) -> None:
    """The same words cannot stand for two terms: the text would link to either."""
    taken: dict[str, str] = {}
    for name, term in terms.items():
        text = term.texts.get(language)
        for form in (text.term, *text.forms) if text else ():
            other = taken.setdefault(spelling(form.value), name)
            if other != name:
                message = f"'{form}' is a form of '{other}' already"
                fields.error(form.place(), "repeated", message)
