"""Whether a page can be read with ease: grade or ease, length of sentences.

The limits are those of docs/numbers.md. Scores are PEMAT-informed, not a PEMAT score.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.compiler.gates.passages import FRAGMENTS, Passage, around_pages
from kiosk.compiler.gates.sentences import Sentence, sentences
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.model import PageDef
from kiosk.compiler.words import en as english
from kiosk.compiler.words import es as spanish
from kiosk.compiler.words.sentences import length
from kiosk.errors import Finding

LEAD_GRADE, BODY_GRADE = 6.9, 8.0
LEAST_EASE = 65.0
LONGEST_SENTENCE = {"en": 20}
LONGEST_ELSEWHERE = 25
LONGEST_MEAN = {"en": 12.0}
SECTION_WORDS, SECTION_SENTENCES = 60, 5
"""A section with less says too little for a score: SMOG above all wants many sentences."""
_PARTS = {"summary": "lead", "point": "lead", "question": "asking", "action": "asking"}


class Part(NamedTuple):
    """What is scored together: `lead`, `asking`, `body`, or a section's id."""

    name: str
    sentences: list[Sentence]
    hardest: float

    @property
    def said(self) -> str:
        """What messages call it."""
        names = {
            "lead": "the summary and in_short",
            "asking": "the questions and what_you_can_do",
            "body": "the whole body",
        }
        return names.get(self.name, f"the section '{self.name}'")


def find(view: View) -> Iterator[Finding]:
    """Everything that is too hard to read."""
    for page in view.content.pages.values():
        yield from _of_page(view, page)
    for language in view.content.languages:
        others = [p for p in around_pages(view.content, language) if p.role not in FRAGMENTS]
        yield from _long_sentences(_sentences(view, language, others), language)


def parts(view: View, page: PageDef) -> list[Part]:
    """The parts of a page that are scored, those too short for it left out."""
    grouped: dict[str, list[Passage]] = {"lead": [], "asking": [], "body": []}
    for passage in view.passages(page):
        if passage.role in _PARTS:
            grouped[_PARTS[passage.role]].append(passage)
        elif passage.role == "text":
            grouped["body"].append(passage)
            grouped.setdefault(f"#{passage.section}", []).append(passage)
    found = [
        Part(
            name.removeprefix("#"),
            _sentences(view, page.language, passages),
            LEAD_GRADE if name in {"lead", "asking"} else BODY_GRADE,
        )
        for name, passages in grouped.items()
    ]
    return [part for part in found if part.name in {"lead", "body"} or _enough(part)]


def score(language: str, read: Sequence[Sentence]) -> float | None:
    """Median grade in English, INFLESZ in Spanish, nothing elsewhere."""
    plain = [sentence.plain for sentence in read]
    if language == "en":
        return english.grade(plain)
    return spanish.ease(plain) if language == "es" else None


def mean_length(read: Sequence[Sentence]) -> float:
    """Words a sentence, on average."""
    return sum(length(sentence.words) for sentence in read) / max(1, len(read))


def _of_page(view: View, page: PageDef) -> Iterator[Finding]:
    prose = [p for p in view.passages(page) if p.role not in FRAGMENTS]
    read = _sentences(view, page.language, prose)
    yield from _long_sentences(read, page.language)
    yield from _long_on_average(page, read)
    for part in parts(view, page):
        if part.sentences:
            yield from _hard(page.language, part)


def _long_sentences(read: Sequence[Sentence], language: str) -> Iterator[Finding]:
    most = LONGEST_SENTENCE.get(language, LONGEST_ELSEWHERE)
    for sentence in read:
        count = length(sentence.words)
        if count > most:
            place = sentence.passage.place(sentence.start)
            message = f"a sentence of {count} words"
            yield finding(place, "sentence-length", message, f"at most {most}; make two of it")


def _long_on_average(page: PageDef, read: Sequence[Sentence]) -> Iterator[Finding]:
    most = LONGEST_MEAN.get(page.language)
    mean = mean_length(read)
    if most is not None and mean > most:
        message = f"the page's sentences have {mean:.1f} words on average"
        yield finding(page.place, "sentence-mean", message, f"at most {most:g}")


def _hard(language: str, part: Part) -> Iterator[Finding]:
    found = score(language, part.sentences)
    if found is None:
        return
    place = part.sentences[0].passage.place()
    if language == "en" and found > part.hardest:
        message = f"{part.said}: reading grade {found:.1f}, at most {part.hardest:g}"
        yield finding(place, "reading-grade", message, _worst(language, part))
    elif language != "en" and found < LEAST_EASE:
        message = f"{part.said}: reading ease {found:.0f}, at least {LEAST_EASE:g}"
        yield finding(place, "reading-ease", message, _worst(language, part))


def _worst(language: str, part: Part) -> str:
    """The hardest sentences with their lines, as a hint."""

    def hardness(sentence: Sentence) -> float:
        found = score(language, [sentence]) or 0.0
        return found if language == "en" else -found

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


def _sentences(view: View, language: str, passages: Sequence[Passage]) -> list[Sentence]:
    plain_word = spanish.PLAIN_WORD if language == "es" else english.PLAIN_WORD
    return sentences(passages, view.linker(language), plain_word)
