"""The parts of a page as plain data for QML. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.pack.page import Page, Part, Row, Used, parts
from kiosk.pack.runs import Run
from kiosk.pack.types import EMERGENCY_NUMBER, Topic, TopicRow
from kiosk.viewmodels.block_content import content_of, source_line
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.plain import plain_run

JUMPED_TO = ("inShort", "usedHere", "questions", "sources")
"""Parts around the body that one can jump to; their kind names them."""


@dataclass(frozen=True)
class ShownPage:
    """A page for QML.

    `sections`: where one can jump to, [{blockId, kind, title}]; title is empty where the kind names it. `figure`: the
    page's first diagram, or empty. `wide`: as much as can be is seen at once, nothing stands beside it.
    """

    rows: list[Row]
    sections: list[dict[str, str]]
    figure: dict[str, Any]
    wide: bool


def show(page: Page, library: Library) -> ShownPage:
    """The whole page in reading order."""
    found = parts(page, offered=page.topic.row.slug not in library.not_offered)
    rows = [Row(part.part_id, part.kind, _content(part, page, library)) for part in found]
    blocks = [(row, part.block) for row, part in zip(rows, found, strict=True) if part.block]
    return ShownPage(
        rows=rows,
        sections=list(_sections(found, library.emergency_number)),
        figure=next((dict(row.content) for row, block in blocks if block.picture), {}),
        wide=any(block.wide for _, block in blocks),
    )


def _sections(found: Iterable[Part], emergency_number: str) -> Iterator[dict[str, str]]:
    for part in found:
        if part.section:
            title = part.section.replace(EMERGENCY_NUMBER, emergency_number)
            yield {"blockId": part.part_id, "kind": "heading", "title": title}
        elif part.block is None and part.kind in JUMPED_TO:
            yield {"blockId": part.part_id, "kind": part.kind, "title": ""}


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


def _review(topic: Topic, library: Library) -> dict[str, str]:
    """Who has checked a page, or that nobody has: `notice` is empty where somebody did."""
    notice = library.text("draft_notice") if topic.review.state == "draft" else ""
    return {**topic.review._asdict(), "notice": notice}


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
        "card": page.topic.row.card,
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
