"""Finds the glossary's terms in running text, and writes runs for the eye and for the voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.compiler.body.inline import Inline, Span, run_of
from kiosk.compiler.model import TermText
from kiosk.compiler.words.sentences import utf16_spans
from kiosk.pack.runs import Run
from kiosk.pack.search.folding import WORD


class Linker:
    """Links one language's terms: longest match, whole words, any case, first use in a section."""

    def __init__(self, terms: Mapping[str, TermText], language: str = "") -> None:
        self.language = language
        self._forms: dict[str, str] = {}
        by_first: dict[str, list[str]] = {}
        for name, text in terms.items():
            for form in (text.term.value, *(form.value for form in text.forms)):
                first = WORD.search(form)
                if first and first.start() == 0:
                    self._forms.setdefault(_key(form), name)
                    by_first.setdefault(first[0].lower(), []).append(form)
        self._starts = {first: _pattern(forms) for first, forms in by_first.items()}

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
        position = start
        for word in WORD.finditer(whole, start, end):
            lower = word[0].lower()
            if lower not in self._starts and lower.removesuffix("s") not in self._starts:
                continue
            match = self._match(whole, word, lower, end) if word.start() >= position else None
            if match is not None:
                yield match.start(), match.end(), self._forms[_key(match[1])]
                position = match.end()

    def _match(self, whole: str, word: re.Match[str], lower: str, end: int) -> re.Match[str] | None:
        """The longest form that begins with a word, or with that word without its plural s."""
        for first in (lower, lower.removesuffix("s")):
            pattern = self._starts.get(first)
            match = pattern.match(whole, word.start(), end) if pattern else None
            if match and not _joined(whole, match.start()) and not _continued(whole, match.end()):
                return match
        return None


def _spelled(form: str) -> str:
    """A form with plain blanks and hyphens."""
    return re.sub(r"[\s\u00a0]+", " ", re.sub(r"[\u2010\u2011]", "-", form))


def _key(form: str) -> str:
    return _spelled(form).casefold()


def _pattern(forms: list[str]) -> re.Pattern[str]:
    """All forms with one first word, the longest first; group 1 is the form without a plural s."""
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    escaped = [
        re.escape(_spelled(form)).replace("\\ ", r"[\s\u00a0]+").replace("\\-", r"[-\u2010\u2011]")
        for form in ordered
    ]
    return re.compile(rf"({'|'.join(escaped)})s?(?!\w)", re.IGNORECASE)


def _joined(whole: str, start: int) -> bool:
    """Whether a hyphen joins the word to one before it: `non-cancer` is one word."""
    return start > 1 and whole[start - 1] in "-\u2010\u2011" and whole[start - 2].isalnum()


def _continued(whole: str, end: int) -> bool:
    following = whole[end : end + 2]
    return len(following) == 2 and following[0] in "-\u2010\u2011" and following[1].isalnum()
