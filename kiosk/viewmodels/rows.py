"""The parts of a page as plain data for QML. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.pack import cards
from kiosk.pack.page import OPENING, Page, Part, Row, Section, Used, parts, sections
from kiosk.pack.runs import Run
from kiosk.pack.types import EMERGENCY_NUMBER, Topic, TopicRow
from kiosk.viewmodels.block_content import content_of, source_line
from kiosk.viewmodels.columns import in_columns
from kiosk.viewmodels.dates import day_in
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.plain import plain_run
from kiosk.visit.places import WHOLE_PAGE
from kiosk.visit.reading import words_in

FIRST = {"blockId": "", "kind": "inShort", "title": "", "more": False}
"""The first screen, among the sections."""


@dataclass(frozen=True)
class ShownPage:
    """What is on the screen of a page, for QML.

    `section` is the id of the one that is read: empty for the first screen, WHOLE_PAGE for all of it. `sections`: where
    one can go, [{blockId, kind, title, more}]; title is empty where the kind names it. `columns`: the rows of a section
    as kiosk.viewmodels.columns places them. `figure`: the page's first diagram, or empty. `wide`: as much as can be is
    seen at once, nothing stands beside it. `words`: how many are read, or 0 if it is the whole page.
    """

    section: str
    rows: list[Row]
    columns: list[list[list[dict[str, Any]]]]
    sections: list[dict[str, Any]]
    figure: dict[str, Any]
    wide: bool
    words: int

    @property
    def whole(self) -> bool:
        """All of the page is read in one."""
        return self.section == WHOLE_PAGE


def show(page: Page, library: Library, wanted: str = "") -> ShownPage:
    """A section of a page, its first screen, or the whole in reading order where it has no sections.

    Of a section that is not there the first screen is shown.
    """
    found = parts(page, offered=page.topic.row.slug not in library.not_offered)
    known = sections(page, found)
    read = next((section for section in known if section.section_id == wanted), None)
    if not known or wanted == WHOLE_PAGE:
        return _whole(page, library, found, known)
    listed = _listed(known, library.emergency_number)
    if read is None:
        return _first_screen(page, library, found, listed)
    rows = _rows(read.parts, page, library)
    return ShownPage(
        section=read.section_id,
        rows=rows,
        columns=in_columns(rows, read.parts),
        sections=listed,
        figure={},
        wide=False,
        words=_words(read.parts),
    )


def _whole(
    page: Page, library: Library, found: Sequence[Part], known: Sequence[Section]
) -> ShownPage:
    wide = any(part.block.wide for part in found if part.block)
    listed = _listed(known, library.emergency_number)
    rows = _rows(found, page, library)
    return ShownPage(WHOLE_PAGE, rows, [], listed, {}, wide=wide, words=0)


def _first_screen(
    page: Page, library: Library, found: Sequence[Part], listed: list[dict[str, Any]]
) -> ShownPage:
    opening = [part for part in found if part.block is None and part.kind in OPENING]
    rows = _rows(opening, page, library)
    figure = _first_figure(found, page, library)
    if figure:
        rows.insert(len(rows) - 1, Row("page:picture", "picture", figure))
    ways = {"sections": listed, "questions": len(page.topic.questions)}
    rows.append(Row("page:ways", "ways", ways))
    topic = page.topic
    said = [topic.row.title, topic.row.summary, *(run.plain for run in topic.in_short)]
    return ShownPage("", rows, [], listed, figure, wide=False, words=words_in(said))


def _rows(found: Iterable[Part], page: Page, library: Library) -> list[Row]:
    rows: list[Row] = []
    for part in found:
        content = _content(part, page, library)
        if part.kind == "actions" and rows and rows[-1].kind == "questions":
            asked = rows.pop()
            content = {"questions": asked.content, "actions": content}
            rows.append(Row(asked.block_id, "asides", content))
        else:
            rows.append(Row(part.part_id, part.kind, content))
    return rows


def _first_figure(found: Iterable[Part], page: Page, library: Library) -> dict[str, Any]:
    part = next((part for part in found if part.block and part.block.picture), None)
    return dict(_content(part, page, library)) if part else {}


def _words(found: Iterable[Part]) -> int:
    return words_in(said.plain for part in found if part.block for said in part.block.texts())


def _listed(known: Sequence[Section], emergency_number: str) -> list[dict[str, Any]]:
    """The first screen and all sections; none where the page has none."""
    listed = [
        {
            "blockId": section.section_id,
            "kind": section.kind,
            "title": section.title.replace(EMERGENCY_NUMBER, emergency_number),
            "more": section.more,
        }
        for section in known
    ]
    return [FIRST, *listed] if listed else []


def _content(part: Part, page: Page, library: Library) -> Mapping[str, Any]:
    if part.block is not None:
        return content_of(part.block, part, page, library)
    return _AROUND[part.kind](page, library)


def topic_link(row: TopicRow, library: Library) -> dict[str, Any]:
    """A way on to a page, as rows and tiles show it."""
    return {
        "slug": row.slug,
        "title": row.title,
        "summary": row.summary,
        "colour": row.colour,
        "offered": row.slug not in library.not_offered,
    }


def used_content(used: Used, library: Library) -> dict[str, Any]:
    """A cell of the matrix with its category and site named and the ways on from it."""
    cell, category, site = used.cell, used.category, used.site
    return {
        "used": cell.used,
        "sentence": cell.sentence,
        "category": cell.category,
        "categoryTitle": category.title if category else "",
        "icon": category.icon if category else "",
        "colour": category.colour if category else "teal",
        "site": cell.site,
        "siteTitle": site.title if site else "",
        "siteColour": site.colour if site else "teal",
        "topics": [topic_link(row, library) for row in used.topics],
    }


def _title(page: Page, library: Library) -> dict[str, Any]:
    row = page.topic.row
    return {
        "title": row.title,
        "summary": row.summary,
        "kind": row.kind,
        "category": page.category.title if page.category else "",
        "colour": row.colour,
        "review": _review(page.topic, library),
        "plain": page.calls,
        "clinic": library.clinic.name,
        "phone": library.clinic.phone,
    }


def _review(topic: Topic, library: Library) -> dict[str, Any]:
    """Who has checked a page and when, or that nobody has: `notice` is empty where somebody did.

    Days are written as the visitor's language does; `overdue`: it should have been checked again by now.
    """
    review = topic.review
    if review.state == "draft":
        return {"notice": library.text("draft_notice"), "overdue": False}
    on, due = (day_in(library.language, day) for day in (review.on, review.due))
    return {
        "notice": "",
        "by": review.by,
        "on": on,
        "due": due,
        "overdue": review.due < library.today(),
    }


def _items(runs: tuple[Run, ...], page: Page) -> dict[str, Any]:
    return {"items": [plain_run(run) for run in runs], "colour": page.topic.row.colour}


def _used_where(page: Page, library: Library) -> dict[str, Any]:
    sites = [{**topic_link(each.site, library), "used": each.used} for each in page.used_at]
    uses = set(page.topic.sites.values())
    return {"sites": sites, "sameUse": uses.pop() if len(uses) == 1 < len(sites) else ""}


def _sources(page: Page, library: Library) -> dict[str, Any]:
    return {
        "sources": [source_line(source) for source in page.topic.sources],
        "review": _review(page.topic, library),
        "aboutTopic": page.about,
        "general": library.text("disclaimer_general"),
        "change": library.text("disclaimer_change"),
        "version": library.pack.info().version,
        "card": cards.printed(page.topic.row.card),
    }


_AROUND: dict[str, Callable[[Page, Library], dict[str, Any]]] = {
    "title": _title,
    "notOffered": lambda _page, _library: {},
    "clinic": lambda _page, library: {**library.clinic._asdict(), "logo": library.logo},
    "inShort": lambda page, _library: _items(page.topic.in_short, page),
    "usedHere": lambda page, library: {
        "cells": [used_content(used, library) for used in page.used_here]
    },
    "usedWhere": _used_where,
    "questions": lambda page, _library: _items(page.topic.questions, page),
    "actions": lambda page, _library: _items(page.topic.actions, page),
    "words": lambda page, _library: {
        "terms": [{"id": row.id, "term": row.term} for row in page.terms]
    },
    "related": lambda page, library: {
        "topics": [topic_link(row, library) for row in page.topic.related]
    },
    "sources": _sources,
}
"""The content of each part around the body (see kiosk.pack.page.ORDER)."""
