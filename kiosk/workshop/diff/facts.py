"""All that a pack says, as short statements under the page, word, drawing or source that they belong to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.pack import cards
from kiosk.pack.blocks import Block, Role, Said
from kiosk.pack.guided import guided_visits
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Run
from kiosk.pack.types import Diagram, GuidedVisit, Review, Topic

EVERY = ""
"""The language of what is the same in all of them."""
_WHAT = {
    Role.HEADING: "title of a section",
    Role.TITLE: "title of a box",
    Role.TEXT: "sentence",
    Role.LABEL: "label",
    Role.ROW: "number",
    Role.ANSWER: "answer",
    Role.SIGN: "warning sign",
}


@dataclass(frozen=True)
class Subject:
    """What a statement is about: its kind (`pack`, `page`, `visit`, `word`, `drawing`, `source`), its id and
    language.
    """

    kind: str
    id: str
    language: str


@dataclass(frozen=True)
class Fact:
    """One statement. `what` it is in words, `where` it stands on its page (may be empty).

    `opaque`: the text is a digest, of something that is not words.
    """

    what: str
    text: str
    where: str = ""
    opaque: bool = False


@dataclass(frozen=True)
class Facts:
    """Everything of one pack: statements in reading order, a title of each subject, and who shows it (slugs)."""

    pack_id: str
    version: str
    of: dict[Subject, list[Fact]]
    titles: dict[Subject, str]
    shown_on: dict[tuple[str, str], tuple[str, ...]]


def facts(pack: Pack) -> Facts:
    """All statements of a pack. Raises PackError if it turns out to be damaged."""
    info = pack.info()
    found = Facts(info.id, info.version, {}, {}, {})
    shown: dict[tuple[str, str], list[str]] = {}
    codes = [language.code for language in info.languages]
    for language in codes:
        _add(found, Subject("pack", info.id, language), info.id, _around(pack, language))
        for row in pack.topics(language):
            topic = pack.topic(language, row.slug)
            if topic is None or topic.language != language:
                continue
            title = topic.row.title
            _add(found, Subject("page", row.slug, language), title, _page(pack, topic))
            _add(found, Subject("page", row.slug, EVERY), title, _everywhere(topic))
            for name in topic.term_ids:
                shown.setdefault(("word", name), []).append(row.slug)
            for name in _pictures(topic):
                shown.setdefault(("drawing", name), []).append(row.slug)
        for visit in guided_visits(pack, language):
            _add(found, Subject("visit", visit.slug, language), visit.title, _visit(visit))
            _add(found, Subject("visit", visit.slug, EVERY), visit.title, _steps(visit))
        for term in pack.terms(language):
            _add(
                found, Subject("word", term.id, language), term.term, _term(pack, language, term.id)
            )
        _add_drawings(found, pack, language)
    for source in pack.sources(_keys(pack, "SELECT key FROM source ORDER BY key")):
        said = [source.title, source.organisation, source.year, source.address]
        told = (Fact("source", " · ".join(each for each in said if each)),)
        _add(found, Subject("source", source.key, EVERY), source.key, told)
    found.shown_on.update({key: tuple(dict.fromkeys(slugs)) for key, slugs in shown.items()})
    return found


def _add_drawings(found: Facts, pack: Pack, language: str) -> None:
    for slug in _keys(pack, "SELECT slug FROM diagram ORDER BY slug"):
        diagram = pack.diagram(language, slug)
        if diagram is not None:
            _add(found, Subject("drawing", slug, language), diagram.title, _drawing(diagram))
            _add(found, Subject("drawing", slug, EVERY), diagram.title, _drawn(pack, diagram))


def _add(found: Facts, subject: Subject, title: str, said: Iterable[Fact]) -> None:
    if subject not in found.of:
        found.of[subject] = [fact for fact in said if fact.text]
        found.titles[subject] = title


def _keys(pack: Pack, query: str) -> list[str]:
    return [str(key) for (key,) in pack.rows(query)]


def _around(pack: Pack, language: str) -> Iterator[Fact]:
    """The words around the pages, and the names of the kinds of treatment."""
    for key, text in sorted(pack.texts(language).items()):
        yield Fact("words around the pages", text, key)
    for category in pack.categories(language):
        yield Fact("kind of treatment", f"{category.title}: {category.summary}", category.id)


def _page(pack: Pack, topic: Topic) -> Iterator[Fact]:
    """The words of a page in its language, in reading order."""
    yield Fact("title", topic.row.title)
    yield Fact("summary", topic.row.summary)
    yield from (Fact("in short", run.plain) for run in topic.in_short)
    section = ""
    for block in topic.blocks:
        section = block.content.section or section
        for said in block.content.texts():
            yield from _said(said, section)
        yield from _of_block(block.content, section)
    for cell in pack.matrix_for_site(topic.language, topic.row.slug):
        told = f"{cell.used}: {cell.sentence}" if cell.sentence else cell.used
        yield Fact("how often it is used", told, cell.category)
    yield from (Fact("question to ask", run.plain) for run in topic.questions)
    yield from (Fact("what you can do", run.plain) for run in topic.actions)
    yield Fact("review", _review(topic.review))


def _said(said: Said, section: str) -> Iterator[Fact]:
    what = _WHAT[said.role]
    if isinstance(said.words, Run) and said.role is Role.TEXT:
        yield from (Fact(what, sentence, section) for sentence in sentences(said.words))
    else:
        yield Fact(what, said.plain, section)


def sentences(run: Run) -> list[str]:
    """The sentences of a run; all of it where none are marked."""
    units = run.plain.encode("utf-16-le")
    spans = run.sentences or ((0, len(units) // 2),)
    return [units[2 * start : 2 * end].decode("utf-16-le").strip() for start, end in spans]


def _of_block(block: Block, section: str) -> Iterator[Fact]:
    """What a block shows beside its words."""
    if block.picture:
        yield Fact("drawing on the page", block.picture, section)
    if block.cited:
        yield Fact("source of the numbers", ", ".join(block.cited), section)


def _pictures(topic: Topic) -> Iterator[str]:
    return (block.content.picture for block in topic.blocks if block.content.picture)


def _review(review: Review) -> str:
    if review.state == "draft":
        return "draft"
    return f"checked by {review.by} on {review.on}, due again on {review.due}"


def _everywhere(topic: Topic) -> Iterator[Fact]:
    """What a page has in every language."""
    yield Fact("card", cards.printed(topic.row.card))
    yield Fact("kind of page", f"{topic.row.kind} {topic.row.category}".strip())
    yield from (
        Fact("used at", f"{site}: {used}", site) for site, used in sorted(topic.sites.items())
    )
    yield from (Fact("related page", row.slug) for row in topic.related)
    yield from (Fact("source", source.key) for source in topic.sources)


def _visit(visit: GuidedVisit) -> Iterator[Fact]:
    """The words of a guided visit."""
    yield Fact("title", visit.title)
    yield Fact("summary", visit.summary)
    yield from (Fact("teach-back question", question) for question in visit.teach_back)


def _steps(visit: GuidedVisit) -> Iterator[Fact]:
    """Where a guided visit leads, in order."""
    for each in visit.steps:
        if each.page:
            yield Fact("step", f"page {each.page} {each.section}".strip())
        else:
            step = f", step {each.step + 1}" if each.step >= 0 else ""
            yield Fact("step", f"drawing {each.diagram}{step}")


def _term(pack: Pack, language: str, name: str) -> Iterator[Fact]:
    term = pack.term(language, name)
    if term is not None:
        yield Fact("word", term.term)
        yield Fact("how to say it", term.say)
        yield from (Fact("meaning", sentence) for sentence in sentences(term.definition))


def _drawing(diagram: Diagram) -> Iterator[Fact]:
    """The words of a drawing."""
    yield Fact("title", diagram.title)
    yield Fact("caption", diagram.caption)
    yield Fact("description", diagram.alt)
    for number, region in enumerate(diagram.regions, 1):
        yield Fact("name of a part", region.name, str(number))
        yield Fact("sentence on a part", region.sentence, str(number))
    yield from (
        Fact("step", step.text, str(number)) for number, step in enumerate(diagram.steps, 1)
    )
    yield from (Fact("word in the drawing", caption.text) for caption in diagram.words)


def _drawn(pack: Pack, diagram: Diagram) -> Iterator[Fact]:
    """How a drawing looks, as digests."""
    yield Fact("picture", _digest(pack.diagram_svg(diagram.slug)), opaque=True)
    parts = [(each.id, each.polygons, each.pin, each.topic) for each in diagram.regions]
    yield Fact("parts that can be touched", _digest(repr(parts).encode()), opaque=True)
    for number, step in enumerate(diagram.steps, 1):
        shown = pack.diagram_svg(diagram.slug, number - 1) + repr(step.regions).encode()
        yield Fact("picture", _digest(shown), f"step {number}", opaque=True)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
