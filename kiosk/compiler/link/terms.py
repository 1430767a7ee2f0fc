"""Finds the glossary's terms in running text, and writes runs for the eye and for the voice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from kiosk.compiler.body.inline import Inline, Span, run_of
from kiosk.compiler.link.spelling import (
    composed,
    is_plural,
    key,
    spells,
    stands_alone,
    word_ends,
)
from kiosk.compiler.model import TermText
from kiosk.compiler.words.sentences import utf16_spans
from kiosk.pack.runs import Run
from kiosk.pack.search.folding import WORD


class Linker:
    """Links one language's terms: longest match, whole words, first use in a section; acronyms in their case."""

    def __init__(self, terms: Mapping[str, TermText], language: str = "") -> None:
        self.language = language
        self._forms = _Words()
        names: dict[str, str] = {}
        for name, text in terms.items():
            for form in (text.term.value, *(form.value for form in text.forms)):
                names.setdefault(key(form), name)
        for form, name in names.items():
            self._forms.add(form, name)

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
            if word.start() < position or not self._forms.go_on_with(word[0]):
                continue
            found = self._match(spelled, word.start(), end)
            if found is not None:
                position, name = found
                yield places[word.start()], places[position], name

    def _match(self, whole: str, start: int, end: int) -> tuple[int, str] | None:
        """End and id of the longest form that begins with the word at `start`, its plural s with it."""
        for form, stop in self._forms.at(whole, start, end):
            stop = form.match(whole, start, stop, end)
            if stop and word_ends(whole, stop, end) and stands_alone(whole, start, stop):
                return stop, form.name
        return None


class _Form:
    """One way to write a term: as its words are spelled, and what stands behind the last of them."""

    __slots__ = ("_beyond", "form", "name")

    def __init__(self, form: str, name: str, words_end: int) -> None:
        self.form = form
        self.name = name
        self._beyond = len(form) - words_end

    def match(self, whole: str, start: int, stop: int, end: int) -> int:
        """Where the form ends whose words stand in whole[start:stop], its plural s with it; 0 if it is not there."""
        stop = min(stop + self._beyond, end)
        if spells(whole[start:stop], self.form):
            return stop
        one, sign = whole[start : stop - 1], whole[stop - 1]
        return stop if is_plural(sign, self.form) and spells(one, self.form) else 0


class _Words:
    """Forms by their words: what may follow the words so far, and the forms that end with them."""

    __slots__ = ("_after", "_ended")

    def __init__(self) -> None:
        self._after: dict[str, _Words] = {}
        self._ended: list[_Form] = []

    def add(self, form: str, name: str) -> None:
        """Takes in a form; one without words is never found."""
        words, stop = self, 0
        for word in WORD.finditer(form):
            words, stop = words._after.setdefault(word[0].lower(), _Words()), word.end()
        if words is not self:
            words._ended.append(_Form(form, name, stop))

    def go_on_with(self, word: str) -> list[_Words]:
        """What may follow with this word next, as it is or without its plural s."""
        lower = word.lower()
        after = self._after
        return [after[each] for each in {lower, lower.removesuffix("s")} if each in after]

    def at(self, whole: str, start: int, end: int) -> list[tuple[_Form, int]]:
        """The forms with whose words whole[start:end] begins, and where these end, the longest first."""
        found: list[tuple[_Form, int]] = []
        here = [self]
        for word in WORD.finditer(whole, start, end):
            here = [each for words in here for each in words.go_on_with(word[0])]
            found += [(form, word.end()) for words in here for form in words._ended]
            if not here:
                break
        return sorted(found, key=lambda each: (-len(each[0].form), each[0].form))
