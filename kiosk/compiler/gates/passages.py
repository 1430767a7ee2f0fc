"""Every stretch of words in the content, with what it is and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.authored.text import Place, Text, Words, offset_in_source
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.link.digests import FRONT, TOP
from kiosk.compiler.model import BlockDef, Content, DiagramText, GuidedDef, PageDef
from kiosk.pack.blocks import Role

FRAGMENTS = frozenset({Role.TITLE, Role.HEADING, Role.LABEL, Role.ROW, Role.ANSWER, "name", "term"})
"""Roles that need not be sentences."""


@dataclass(frozen=True)
class Passage:
    """Words of one role. `section` is a section's id on a page, `block` the kind of block."""

    role: str
    words: str
    source: Text
    section: str = ""
    block: str = ""
    run: Inline | None = None

    def place(self, offset: int = 0) -> Place:
        """Where a character of the words stands in the author's file."""
        return self.source.place(offset_in_source(self.source.value, self.words, offset))


def of_page(page: PageDef) -> Iterator[Passage]:
    """All words of a page but its search words, in reading order."""
    yield _plain("title", page.title, FRONT)
    yield _plain("summary", page.summary, FRONT)
    yield from (_run("point", run, FRONT) for run in page.in_short)
    section = TOP
    for block in page.blocks:
        section = block.block_id if block.content.opens_section else section
        yield from of_block(block, section)
    yield from (_run("question", run, FRONT) for run in page.questions)
    yield from (_run("action", run, FRONT) for run in page.actions)


def of_block(block: BlockDef, section: str) -> Iterator[Passage]:
    """All words of a block, in reading order."""
    for said in block.content.texts():
        words = said.words
        if isinstance(words, Inline):
            yield Passage(said.role, words.plain, words.text, section, block.kind, words)
        elif isinstance(words, Words):
            yield Passage(said.role, words, words.source, section, block.kind)


def around_pages(content: Content, language: str) -> Iterator[Passage]:
    """The words of a language that stand on no page: pack, matrix, glossary, pictures."""
    pack = content.pack
    named = [*pack.texts.values(), *(c.title for c in pack.categories)]
    for texts in (*named, *(c.summary for c in pack.categories)):
        if language in texts:
            yield Passage("pack", texts[language].value, texts[language])
    yield from _of_signs(content, language)
    for cell in content.matrix.values():
        if language in cell.sentences:
            yield _plain("sentence", cell.sentences[language])
    for term in content.terms.values():
        if language in term.texts:
            text = term.texts[language]
            yield Passage("term", text.term.value, text.term, term.key.value)
            definition = text.definition
            yield Passage(
                "definition", definition.plain, definition.text, term.key.value, run=definition
            )
    for diagram in content.diagrams.values():
        if language in diagram.texts:
            yield from of_diagram(diagram.texts[language])
    for visit in content.visits.values():
        yield from of_visit(visit, language)


def _of_signs(content: Content, language: str) -> Iterator[Passage]:
    """The words of the table of warning signs."""
    table = content.signs
    for level in table.levels.values():
        yield from (_plain("sign", t[language]) for t in (level.title, level.note) if language in t)
    named = (*table.groups.values(), table.rules_title)
    yield from (_plain("label", texts[language]) for texts in named if language in texts)
    yield from (_plain("sign", rule[language]) for rule in table.rules if language in rule)
    for sign in table.signs.values():
        for texts in (sign.texts, *(each.texts for each in sign.exceptions)):
            if language in texts:
                yield _plain("sign", texts[language])


def of_diagram(text: DiagramText) -> Iterator[Passage]:
    """All words of a picture, in reading order."""
    yield _plain("title", text.title)
    yield _plain("sentence", text.caption)
    yield _plain("sentence", text.alt)
    for words in text.regions.values():
        yield _plain("name", words["name"])
        yield _plain("sentence", words["sentence"])
    yield from (_plain("sentence", step) for step in text.steps)
    yield from (_plain("name", words) for words in text.words.values())


def of_visit(visit: GuidedDef, language: str) -> Iterator[Passage]:
    """All words of a guided visit in a language: its name, its sentence, what the nurse asks."""
    named = (("name", visit.title), ("sentence", visit.summary))
    asked = (("question", texts) for texts in visit.teach_back)
    for role, texts in (*named, *asked):
        if language in texts:
            yield _plain(role, texts[language])


def _plain(role: str, words: Words, section: str = "") -> Passage:
    return Passage(role, words, words.source, section)


def _run(role: str, run: Inline, section: str) -> Passage:
    return Passage(role, run.plain, run.text, section, run=run)
