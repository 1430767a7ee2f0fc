"""A page as it is shown, printed and spoken: its parts, in their order. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.pack.blocks import Block, PageBlock
from kiosk.pack.reader import Pack
from kiosk.pack.types import Category, Diagram, MatrixCell, Source, TermRow, Topic, TopicRow

SHOWN_USES = ("often", "sometimes", "seldom", "ask")
"""The uses worth a card, most used first; `not_used` and `not_stated` stay silent."""
URGENT = 1
"""On the page to call from, so many boxes of signs stand before the clinic's own number."""
MOST_WAYS = 8
"""Pages a matrix cell leads to by itself; its category and its site list them all."""


@dataclass(frozen=True)
class Row:
    """One block on a page; `content` is plain data for its delegate."""

    block_id: str
    kind: str
    content: Mapping[str, Any]


@dataclass(frozen=True)
class Used:
    """How often a kind of treatment is used at a place of spread, and the pages that it leads to."""

    cell: MatrixCell
    category: Category | None
    site: TopicRow | None
    topics: tuple[TopicRow, ...]


@dataclass(frozen=True)
class UsedAt:
    """A place of spread where a treatment is used."""

    site: TopicRow
    used: str


@dataclass(frozen=True)
class Page:
    """A topic with everything else that its page shows.

    `calls`: it is the page to call from; `about`: the page that tells of all pages, empty on itself. `diagrams` and
    `cited` are those that blocks of the body name, by slug and by key; `map` is the slug of the map of the body;
    `more` are the ids of sections that tell how things are known.
    """

    topic: Topic
    category: Category | None
    calls: bool
    about: str
    map: str
    used_here: tuple[Used, ...]
    used_at: tuple[UsedAt, ...]
    terms: tuple[TermRow, ...]
    diagrams: Mapping[str, Diagram]
    cited: Mapping[str, Source]
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """One part of a page. `kind` is a block's or one of ORDER; `block` is set for parts of the body only.

    `section` is the title under which one can jump to a part of the body. `to_all_signs`: the last box of signs of a
    page that shows only some of them leads to the page that shows all.
    """

    part_id: str
    kind: str
    block: Block | None = None
    section: str = ""
    to_all_signs: bool = False


@dataclass(frozen=True)
class Section:
    """Parts of a page that are read together, in the order of the page; its id is that of the first of them.

    `kind` is `section` for one that the body names, else that of the first part; `title` is empty where the kind names
    it. `more`: it comes after what everybody should know, with the numbers and where the words come from.
    """

    section_id: str
    kind: str
    title: str
    parts: tuple[Part, ...]
    more: bool = False


def page_of(pack: Pack, language: str, slug: str) -> Page | None:
    """The page of a topic, or None. Raises PackError if the pack turns out to be damaged."""
    topic = pack.topic(language, slug)
    if topic is None:
        return None
    info, row = pack.info(), topic.row
    blocks = [block.content for block in topic.blocks]
    pictures = {block.picture for block in blocks if block.picture}
    diagrams = {name: pack.diagram(language, name) for name in sorted(pictures)}
    cited = pack.sources(dict.fromkeys(key for block in blocks for key in block.cited))
    cells = pack.matrix_for_site(language, row.slug) if row.kind == "site" else ()
    return Page(
        topic=topic,
        category=pack.category(language, row.category) if row.category else None,
        calls=row.slug == info.call_topic,
        about="" if row.slug == info.about_topic else info.about_topic,
        map=info.home_diagram,
        used_here=uses(pack, language, cells),
        used_at=_used_at(pack, language, topic) if row.kind == "treatment" else (),
        terms=pack.term_rows(language, topic.term_ids),
        diagrams={name: found for name, found in diagrams.items() if found},
        cited={source.key: source for source in cited},
        more=info.more_sections,
    )


def uses(pack: Pack, language: str, cells: Iterable[MatrixCell]) -> tuple[Used, ...]:
    """Cells that say something, most used first, with their ways on."""
    shown = [cell for cell in cells if cell.used in SHOWN_USES]
    shown.sort(key=lambda cell: SHOWN_USES.index(cell.used))
    if not shown:
        return ()
    categories = {category.id: category for category in pack.categories(language)}
    slugs = dict.fromkeys(cell.site for cell in shown)
    sites = {row.slug: row for row in pack.topic_rows(language, slugs)}
    return tuple(
        Used(cell, categories.get(cell.category), sites.get(cell.site), _ways(pack, language, cell))
        for cell in shown
    )


def parts(page: Page, *, offered: bool = True) -> list[Part]:
    """The parts of a page in reading order. Ids are unique: no author's id holds a colon.

    Not `offered` says that the clinic does not do this treatment.
    """
    lead, body = _body(page)
    before = {"notOffered": not offered, "clinic": page.calls}
    has = {**before, "usedHere": page.topic.row.kind == "site", "usedWhere": bool(page.used_at)}
    has |= {"words": bool(page.terms), "related": bool(page.topic.related)}
    found: list[Part] = []
    for kind, part_id in ORDER.items():
        if kind == "clinic":
            found += lead[:URGENT]
        if has.get(kind, True):
            found.append(Part(part_id, kind))
        if kind == "clinic":
            found += lead[URGENT:]
        if kind == "inShort":
            found += body
    return found


ORDER = {
    "title": "page:title",
    "notOffered": "page:not-offered",
    "clinic": "page:clinic",
    "inShort": "page:in-short",
    "usedHere": "page:used-here",
    "usedWhere": "page:used-where",
    "questions": "page:questions",
    "actions": "page:actions",
    "words": "page:words",
    "related": "page:related",
    "sources": "page:sources",
}
"""The parts around the body and their ids; the body follows `inShort`."""
OPENING = ("title", "notOffered", "inShort")
"""What is read first: enough for whoever reads no further."""
TOGETHER = {"actions": "questions"}
"""Parts around the body that are read with another."""
MOST_BEFORE_SIGNS = 40
"""So many words lead up to a section's warning signs; after more they stand in a section of their own."""
MOST_TOGETHER = 36
"""So many lines of a section with warning signs are read in one; of more, what can wait has a section of its own."""
MOST_HURRYING = 40
"""So many lines that cannot wait are read in one; of more, those that only call for a telephone stand with the rest."""
LAST = ("usedWhere", "words", "related", "sources")
"""Parts that come with the numbers."""


def sections(page: Page, found: Sequence[Part]) -> tuple[Section, ...]:
    """The parts of a page but OPENING, each in one section; none if the page is to be read in one.

    What everybody should know comes first, then what a page shows of how it is known.
    """
    if page.calls:
        return ()
    groups: dict[tuple[str, bool], list[Part]] = {}
    group = ("", True)
    for part in found:
        if part.block is None:
            if part.kind in OPENING:
                continue
            group = (TOGETHER.get(part.kind, part.kind), False)
        elif part.section or group not in groups or _turns_to_signs(part, groups[group]):
            group = (part.part_id, True)
        groups.setdefault(group, []).append(part)
    made = [
        _section(together, page.more, later=index > 0)
        for group in groups.values()
        for index, together in enumerate(_by_urgency(group))
    ]
    if not any(each.kind == "section" for each in made):
        return ()
    return tuple(sorted(made, key=lambda each: each.more))


def _turns_to_signs(part: Part, before: Sequence[Part]) -> bool:
    """Warning signs that follow a text on something else have a section of their own."""
    blocks = [each.block for each in before if each.block]
    if part.block is None or not part.block.warns or any(block.warns for block in blocks):
        return False
    said = " ".join(said.plain for block in blocks for said in block.texts())
    return len(said.split()) > MOST_BEFORE_SIGNS


def _by_urgency(parts: Sequence[Part]) -> Iterator[Sequence[Part]]:
    """A section in one, or what has to be told now and what can wait, if that is much.

    What follows the warning signs, such as a question to think about, stands with those that can wait.
    """
    blocks = [part.block for part in parts]
    at = next((i for i, block in enumerate(blocks) if block and block.waits), 0)
    if not at or _lines(parts) <= MOST_TOGETHER or any(map(_hurries, parts[at:])):
        yield parts
        return
    if _lines(parts[:at]) > MOST_HURRYING:
        at = max(1, next(i for i, block in enumerate(blocks) if block and block.by_telephone))
    yield parts[:at]
    yield parts[at:]


def _hurries(part: Part) -> bool:
    return part.block is not None and part.block.warns and not part.block.waits


def _lines(parts: Sequence[Part]) -> int:
    return sum(1 for part in parts if part.block for _ in part.block.texts())


def _section(parts: Sequence[Part], more: Sequence[str], *, later: bool) -> Section:
    """`later`: it goes on with what another has begun, and is named by what it begins with."""
    first = parts[0]
    if first.block is None:
        return Section(first.part_id, first.kind, "", tuple(parts), first.kind in LAST)
    if not first.section:
        named = later or first.block.waits
        title = next((said.plain for said in first.block.texts()), "") if named else ""
        return Section(first.part_id, first.kind, title, tuple(parts))
    known = first.part_id in more
    return Section(first.part_id, "section", first.section, tuple(parts), known)


def _body(page: Page) -> tuple[list[Part], list[Part]]:
    """The boxes with which the body of the page to call from begins, each a section of its own, and the rest of it."""
    blocks = page.topic.blocks
    if not page.calls:
        last = _last(blocks, lambda block: block.warns)
        return [], [_part(block, to_all_signs=block is last) for block in blocks]
    count = next((i for i, each in enumerate(blocks) if not each.content.warns), len(blocks))
    lead = [_part(block, next(_plain(block), "")) for block in blocks[:count]]
    return lead, [_part(block) for block in blocks[count:]]


def _part(block: PageBlock, section: str = "", *, to_all_signs: bool = False) -> Part:
    content = block.content
    title = section or content.section
    return Part(block.block_id, content.kind, content, title, to_all_signs)


def _last(blocks: Iterable[PageBlock], wanted: Callable[[Block], bool]) -> PageBlock | None:
    return next((block for block in reversed(tuple(blocks)) if wanted(block.content)), None)


def _plain(block: PageBlock) -> Iterator[str]:
    return (said.plain for said in block.content.texts())


def _ways(pack: Pack, language: str, cell: MatrixCell) -> tuple[TopicRow, ...]:
    treatments = pack.site_treatments(language, cell.site, cell.category)
    return tuple(treatment.row for treatment in treatments[:MOST_WAYS])


def _used_at(pack: Pack, language: str, topic: Topic) -> tuple[UsedAt, ...]:
    """The places where a treatment is used, most used first, then in the pack's order."""
    order = [site.slug for site in pack.sites(language) if topic.sites.get(site.slug) in SHOWN_USES]
    order.sort(key=lambda slug: SHOWN_USES.index(topic.sites[slug]))
    return tuple(UsedAt(row, topic.sites[row.slug]) for row in pack.topic_rows(language, order))
