"""Whether a translation says the same: as many points, the same numbers, links, pictures, terms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.authored.text import Place, Words
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.gates.passages import FRONT, TOP, Passage, of_block, of_diagram
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.link.linked import LinkedPage, runs_in, term_ids
from kiosk.compiler.model import BlockDef, PageDef, SignTable
from kiosk.errors import Finding
from kiosk.pack.runs import Run
from kiosk.pack.types import EMERGENCY_NUMBER

# A number, but not one in a name such as HER2, Y-90, G12C.
_NUMBER = re.compile(
    r"(?<![^\W\d_])(?<![^\W\d_]-)(?<!\d)(?:\d{1,3}(?:[.,\u00a0 ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,\u00a0 ]\d{3})+")
_FRONT_LISTS = (
    ("in_short", "in_short"),
    ("questions", "questions"),
    ("what_you_can_do", "actions"),
)


def find(view: View) -> Iterator[Finding]:
    """Every difference between a translation and the first language."""
    content = view.content
    first = content.languages[0] if content.languages else ""
    for (slug, language), page in content.pages.items():
        source = content.pages.get((slug, first))
        if source is not None and language != first and source.place.path not in view.faulty:
            yield from _front(source, page)
            yield from _blocks(source, page)
            yield from _terms(view, source, page)
    for language in content.languages[1:]:
        yield from _around(view, first, language)


def _front(source: PageDef, page: PageDef) -> Iterator[Finding]:
    for key, name in _FRONT_LISTS:
        ours, theirs = getattr(page, name), getattr(source, name)
        place = ours[0].text.place() if ours else page.place
        yield from _counts(f"'{key}'", len(theirs), len(ours), place)
        if len(ours) == len(theirs):
            for one, other in zip(theirs, ours, strict=True):
                yield from _same([_of(one)], [_of(other)], other.text.place())
    for one, other in ((source.title, page.title), (source.summary, page.summary)):
        was, is_ = Passage("", one, one.source), Passage("", other, other.source)
        yield from _same([was], [is_], is_.place())


def _blocks(source: PageDef, page: PageDef) -> Iterator[Finding]:
    """Pairs of blocks; those of different kinds or ids are told of as `languages-differ`."""
    for one, other in zip(source.blocks, page.blocks, strict=False):
        if (one.block_id, one.kind) != (other.block_id, other.kind):
            return
        was, is_ = _shape(one.content), _shape(other.content)
        if was != is_:
            message = _difference(was, is_, other.kind)
            yield finding(other.place, "translation-parity", message, "translate part for part")
        else:
            yield from _same(_passages(one), _passages(other), other.place)


def _shape(value: Any) -> Any:
    """What must be alike in two blocks: counts, pictures, figures, right answers; not words."""
    if isinstance(value, Inline | Words):
        return "text"
    if is_dataclass(value):
        return {field.name: _shape(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_shape(each) for each in value]
    return value


def _difference(was: Any, is_: Any, where: str) -> str:
    """The first difference of two shapes, in words."""
    if isinstance(was, dict) and isinstance(is_, dict):
        pairs = ((f"{where} {key}", value, is_.get(key)) for key, value in was.items())
    elif isinstance(was, list) and isinstance(is_, list) and len(was) == len(is_):
        each = zip(was, is_, strict=True)
        pairs = ((f"{where} {n}", one, other) for n, (one, other) in enumerate(each, 1))
    else:
        return f"{where}: {_told(is_)}, in the first language {_told(was)}"
    return next(_difference(one, other, name) for name, one, other in pairs if one != other)


def _told(shape: Any) -> str:
    return f"{len(shape)} entries" if isinstance(shape, list) else str(shape)


def _same(was: Iterable[Passage], is_: list[Passage], place: Place) -> Iterator[Finding]:
    """The same numbers and the same links that authors wrote."""
    was = list(was)
    for what, of in (("number", _numbers), ("link", _links)):
        before, now = of(was), of(is_)
        for extra, where in ((before - now, "is missing here"), (now - before, "is only here")):
            for name in sorted(extra):
                message = f"the {what} {name} {where}"
                hint = "the first language and its translation say the same"
                yield finding(place, "translation-parity", message, hint)


def _numbers(passages: Iterable[Passage]) -> Counter[str]:
    """Numbers, however a language writes them; each once, as words may repeat one."""
    found: set[str] = set()
    for passage in passages:
        if EMERGENCY_NUMBER in passage.words:
            found.add(EMERGENCY_NUMBER)
        for match in _NUMBER.finditer(passage.words):
            plain = match[0]
            if _THOUSANDS.fullmatch(plain):
                plain = re.sub(r"\D", "", plain)
            found.add(plain.replace(",", "."))
    return Counter(found)


def _links(passages: Iterable[Passage]) -> Counter[str]:
    runs = [passage.run for passage in passages if passage.run is not None]
    return Counter(f"{link.kind}:{link.target}" for run in runs for link in run.written)


def _terms(view: View, source: PageDef, page: PageDef) -> Iterator[Finding]:
    """The same glossary terms linked in each section."""
    pages = view.links.pages
    before = pages.get((source.language, page.slug))
    now = pages.get((page.language, page.slug))
    if before is None or now is None:
        return
    was, is_ = _by_section(before), _by_section(now)
    for section, names in is_.items():
        if section not in was:
            continue  # told of as `languages-differ`
        place = _place(page, section)
        for name in sorted(was[section] - names):
            message = f"the term '{name}' is linked in the first language, not in '{section}' here"
            hint = "add a form to the glossary, or link it with (term:...)"
            yield finding(place, "translation-terms", message, hint)
        for name in sorted(names - was[section]):
            message = f"the term '{name}' is linked in '{section}' here, not in the first language"
            hint = "use [words](plain:) where another word is meant"
            yield finding(place, "translation-terms", message, hint)


def _by_section(page: LinkedPage) -> dict[str, set[str]]:
    sections: dict[str, list[Run]] = {FRONT: [*page.in_short, *page.questions, *page.actions]}
    section = TOP
    for block in page.blocks:
        section = block.block_id if block.content.opens_section else section
        sections.setdefault(section, []).extend(runs_in([block]))
    return {name: set(term_ids(runs)) for name, runs in sections.items()}


def _place(page: PageDef, section: str) -> Place:
    return next((block.place for block in page.blocks if block.block_id == section), page.place)


def _around(view: View, first: str, language: str) -> Iterator[Finding]:
    """Numbers and links in the words around the pages; their parts are counted when they are read."""
    content = view.content
    for diagram in content.diagrams.values():
        texts = diagram.texts
        sound = first in texts and texts[first].title.source.file.path not in view.faulty
        if sound and language in texts:
            pairs = zip(of_diagram(texts[first]), of_diagram(texts[language]), strict=False)
            for one, other in pairs:
                yield from _same([one], [other], other.place())
    for term in content.terms.values():
        if first in term.texts and language in term.texts:
            one, other = term.texts[first].definition, term.texts[language].definition
            yield from _same([_of(one)], [_of(other)], other.text.place())
    told = [*(cell.sentences for cell in content.matrix.values()), *_of_signs(content.signs)]
    for visit in content.visits.values():
        told += [visit.title, visit.summary, *visit.teach_back]
    for words in told:
        if first in words and language in words:
            one, other = words[first], words[language]
            was, is_ = Passage("", one, one.source), Passage("", other, other.source)
            yield from _same([was], [is_], is_.place())


def _of_signs(table: SignTable) -> Iterator[Mapping[str, Words]]:
    """Everything that the table of warning signs says, by language."""
    for level in table.levels.values():
        yield from (level.title, level.note)
    yield from table.rules
    for sign in table.signs.values():
        yield sign.texts
        yield from (exception.texts for exception in sign.exceptions)


def _of(run: Inline) -> Passage:
    return Passage("", run.plain, run.text, run=run)


def _passages(block: BlockDef) -> list[Passage]:
    return list(of_block(block, ""))


def _counts(what: str, was: int, is_: int, place: Place) -> Iterator[Finding]:
    if was != is_:
        message = f"{what} has {is_} entries, in the first language {was}"
        yield finding(place, "translation-parity", message, "translate part for part")
