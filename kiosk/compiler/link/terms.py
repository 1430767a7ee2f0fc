"""Finds the glossary's terms in running text, and writes runs for the eye and for the voice."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from kiosk.compiler.body.inline import Inline, Span, run_of
from kiosk.compiler.link.spelling import composed, key, pattern, stands_alone, word_ends
from kiosk.compiler.model import TermText
from kiosk.compiler.words.sentences import utf16_spans
from kiosk.pack.runs import Run
from kiosk.pack.search.folding import WORD


class Linker:
    """Links one language's terms: longest match, whole words, first use in a section; acronyms in their case."""

    def __init__(self, terms: Mapping[str, TermText], language: str = "") -> None:
        self.language = language
        by_first: dict[str, dict[str, str]] = {}
        for name, text in terms.items():
            for form in (text.term.value, *(form.value for form in text.forms)):
                spelled = key(form)
                first = WORD.match(spelled)
                if first:
                    by_first.setdefault(first[0].lower(), {}).setdefault(spelled, name)
        self._starts = {first: _Forms(forms) for first, forms in by_first.items()}

    def run(self, text: Inline, seen: set[str]) -> Run:
        """The run of a text, its sentences found. `seen` holds the section's linked terms so far and grows."""
        spans: list[Span] = []
        forced = {span.link[5:] for span in text.spans if span.link.startswith("term:")}
        whole = text.plain
        offset = 0
        for span in text.spans:
            if span.link:
                spans.append(span)
            else:
                spans += self._linked(span, whole, offset, seen | forced, seen)
            offset += len(span.text)
        seen |= forced
        return self._told(run_of(spans))

    def without_terms(self, text: Run) -> Run:
        """The run of a text in which no term is linked, such as a heading."""
        return self._told(text)

    def _told(self, run: Run) -> Run:
        sentences = utf16_spans(run.plain, self.language)
        return Run(run.styled, run.plain, run.links, sentences)

    def _linked(
        self, span: Span, whole: str, offset: int, skipped: set[str], seen: set[str]
    ) -> Iterator[Span]:
        """A span cut at the terms found in it; what is found joins `skipped` and `seen`."""
        position = offset
        end = offset + len(span.text)
        for start, stop, name in self._matches(whole, offset, end):
            if name in skipped:
                continue
            skipped.add(name)
            seen.add(name)
            if start > position:
                yield Span(whole[position:start], span.strong, span.emphasis)
            yield Span(whole[start:stop], span.strong, span.emphasis, f"term:{name}")
            position = stop
        if position < end:
            yield Span(whole[position:end], span.strong, span.emphasis)

    def found(self, words: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and id of every term in some words, whether it would be linked or not."""
        return self._matches(words, 0, len(words))

    def _matches(self, whole: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        spelled, places = composed(whole)
        if spelled is not whole:
            start, end = bisect_left(places, start), bisect_left(places, end)
        position = start
        for word in WORD.finditer(spelled, start, end):
            lower = word[0].lower()
            if lower not in self._starts and lower.removesuffix("s") not in self._starts:
                continue
            if word.start() >= position:
                found = self._match(spelled, word.start(), lower, end)
                if found is not None:
                    position, name = found
                    yield places[word.start()], places[position], name

    def _match(self, whole: str, start: int, lower: str, end: int) -> tuple[int, str] | None:
        """End and id of the longest form that begins with a word, or with that word without its plural s."""
        for first in (lower, lower.removesuffix("s")):
            forms = self._starts.get(first)
            found = forms.match(whole, start, end) if forms else None
            if found and stands_alone(whole, start, found[0]):
                return found
        return None


class _Forms:
    """All forms with one first word, the longest first."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        self._forms = [
            (re.compile(pattern(form), re.IGNORECASE), form, name)
            for form, name in sorted(forms.items(), key=lambda form: (-len(form[0]), form))
        ]

    def match(self, whole: str, start: int, end: int) -> tuple[int, str] | None:
        """Where the longest form that begins at `start` ends, its plural s with it, and the id of its term."""
        for spelled, form, name in self._forms:
            match = spelled.match(whole, start, end)
            if match and word_ends(whole, match.end(), end):
                # To Python's patterns a dotted and a dotless i are one letter.
                return (match.end(), name) if key(match[1]).lower() == form.lower() else None
        return None
