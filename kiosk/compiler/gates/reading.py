"""Whether a page can be read with ease: grade or ease, length of sentences.

Each language has its own scale and limits. Scores are PEMAT-informed, not a PEMAT score.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.compiler.gates.passages import FRAGMENTS, around_pages, of_visit
from kiosk.compiler.gates.sentences import Sentence
from kiosk.compiler.gates.view import Read, View, finding
from kiosk.compiler.model import PageDef
from kiosk.compiler.words.counting import length
from kiosk.compiler.words.known import language_of
from kiosk.compiler.words.language import Scale
from kiosk.errors import Finding

SECTION_WORDS, SECTION_SENTENCES = 60, 5
"""A section with less says too little for a score: SMOG above all wants many sentences."""
_PARTS = {"summary": "lead", "point": "lead", "question": "asking", "action": "asking"}


@dataclass(frozen=True)
class Part:
    """What is scored together: `lead`, `asking`, `body`, a section's id, or `visit`."""

    name: str
    sentences: list[Sentence]

    def limit(self, scale: Scale) -> float:
        """The score it is held to."""
        return scale.lead if self.name in {"lead", "asking", "visit"} else scale.body

    @property
    def said(self) -> str:
        """What messages call it."""
        names = {
            "lead": "the summary and in_short",
            "asking": "the questions and what_you_can_do",
            "body": "the whole body",
            "visit": "the summary and teach_back",
        }
        return names.get(self.name, f"the section '{self.name}'")


def find(view: View) -> Iterator[Finding]:
    """Everything that is too hard to read."""
    for page in view.content.pages.values():
        yield from _of_page(view, page)
    for language in view.content.languages:
        others = [p for p in around_pages(view.content, language) if p.role not in FRAGMENTS]
        yield from _long_sentences(_all(view.read(others, language)), language)
        yield from _of_visits(view, language)


def parts(view: View, page: PageDef) -> list[Part]:
    """The parts of a page that are scored, those too short for it left out."""
    grouped: dict[str, list[Sentence]] = {"lead": [], "asking": [], "body": []}
    for passage, read in view.prose(page):
        if passage.role in _PARTS:
            grouped[_PARTS[passage.role]] += read
        elif passage.role == "text":
            grouped["body"] += read
            grouped.setdefault(f"#{passage.section}", []).extend(read)
    found = [Part(name.removeprefix("#"), read) for name, read in grouped.items()]
    return [part for part in found if part.name in {"lead", "body"} or _enough(part)]


def score(scale: Scale, read: Sequence[Sentence]) -> float:
    """How hard some sentences are to read."""
    return scale.score([sentence.plain for sentence in read])


def mean_length(read: Sequence[Sentence]) -> float:
    """Words a sentence, on average."""
    return sum(length(sentence.words) for sentence in read) / max(1, len(read))


def _of_page(view: View, page: PageDef) -> Iterator[Finding]:
    read = _all(view.prose(page))
    yield from _long_sentences(read, page.language)
    yield from _long_on_average(page, read)
    scale = language_of(page.language).scale
    if scale is None:
        return
    for part in parts(view, page):
        if part.sentences:
            yield from _hard(scale, part)


def _of_visits(view: View, language: str) -> Iterator[Finding]:
    """What is read aloud to somebody who may have had bad news is held to what a page's summary is."""
    scale = language_of(language).scale
    if scale is None:
        return
    for visit in view.content.visits.values():
        said = [each for each in of_visit(visit, language) if each.role not in FRAGMENTS]
        part = Part("visit", _all(view.read(said, language)))
        if part.sentences:
            yield from _hard(scale, part)


def _long_sentences(read: Sequence[Sentence], language: str) -> Iterator[Finding]:
    most = language_of(language).longest_sentence
    for sentence in read:
        count = length(sentence.words)
        if most is not None and count > most:
            place = sentence.passage.place(sentence.start)
            message = f"a sentence of {count} words"
            yield finding(place, "sentence-length", message, f"at most {most}; make two of it")


def _long_on_average(page: PageDef, read: Sequence[Sentence]) -> Iterator[Finding]:
    most = language_of(page.language).longest_mean
    mean = mean_length(read)
    if most is not None and mean > most:
        message = f"the page's sentences have {mean:.1f} words on average"
        yield finding(page.place, "sentence-mean", message, f"at most {most:g}")


def _hard(scale: Scale, part: Part) -> Iterator[Finding]:
    found, limit = score(scale, part.sentences), part.limit(scale)
    if scale.is_beyond(found, limit):
        place = part.sentences[0].passage.place()
        bound = "at most" if scale.more_is_harder else "at least"
        message = f"{part.said}: {scale.name} {scale.written(found)}, {bound} {limit:g}"
        yield finding(place, scale.code, message, _worst(scale, part))


def _worst(scale: Scale, part: Part) -> str:
    """The hardest sentences with their lines, as a hint."""

    def hardness(sentence: Sentence) -> float:
        return scale.hardness(score(scale, [sentence]))

    long = [each for each in part.sentences if length(each.words) > 3] or part.sentences
    ranked = sorted(long, key=hardness, reverse=True)[:2]
    told = [f"line {s.passage.place(s.start).line} '{_short(s.words)}'" for s in ranked]
    return f"hardest: {', '.join(told)}"


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57].rstrip()}..."


def _enough(part: Part) -> bool:
    words = sum(length(sentence.words) for sentence in part.sentences)
    least = SECTION_WORDS if part.name != "asking" else 0
    return words >= least and len(part.sentences) >= SECTION_SENTENCES


def _all(read: Read) -> list[Sentence]:
    return [sentence for _, found in read for sentence in found]
