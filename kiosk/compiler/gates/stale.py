"""Translations of words that have changed since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.authored.text import Place
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.link import digests
from kiosk.compiler.model import Origin
from kiosk.compiler.read.stamps import KEY, WHOLE
from kiosk.errors import Finding


def find(view: View) -> Iterator[Finding]:
    """Every section, picture and term whose first language is not what was translated."""
    content = view.content
    if not content.languages:
        return
    first, *others = content.languages
    for (slug, language), page in content.pages.items():
        source = content.pages.get((slug, first))
        if source is not None and language != first and source.place.path not in view.faulty:
            now = digests.of_page(source)
            yield from _compare(now, page.translated, page.place, f"{slug}/{first}.md")
    for language in others:
        for diagram in content.diagrams.values():
            text, source = diagram.texts.get(language), diagram.texts.get(first)
            if text and source and source.title.source.file.path not in view.faulty:
                now = {WHOLE: digests.of_diagram(source)}
                place = Place(text.title.source.file.path)
                yield from _compare(now, text.translated, place, f"{diagram.slug}/{first}.yaml")
        for name, term in content.terms.items():
            if first in term.texts and language in term.texts:
                text, source = term.texts[language], term.texts[first]
                now = {WHOLE: digests.of_term(source)}
                yield from _compare(now, text.translated, text.term.place(), f"'{name}'")


def _compare(
    now: Mapping[str, str], stamped: Origin, start: Place, source: str
) -> Iterator[Finding]:
    """The sections that changed, or one finding where nothing was stamped."""
    place = stamped.place or start
    hint = "look at the translation, then run kiosk pack stamp"
    if stamped.place is None:
        message = f"no '{KEY}' tells which words of {source} this is a translation of"
        yield finding(place, "translation-stale", message, hint)
        return
    for name, digest in now.items():
        old = stamped.digests.get(name)
        if old is None or old.value != digest:
            what = f"the section '{name}' of {source}" if name != WHOLE else source
            changed = "is new" if old is None else "has changed"
            message = f"{what} {changed} since it was translated"
            yield finding(old.place() if old else place, "translation-stale", message, hint)
    for name, old in stamped.digests.items():
        if name not in now:
            message = f"'{name}' is no section of {source} any more"
            yield finding(old.place(), "translation-stale", message, hint)
