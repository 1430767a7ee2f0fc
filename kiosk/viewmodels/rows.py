"""A topic as the flat list of blocks that its page shows. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.pack.page import Row
from kiosk.pack.types import Diagram, MatrixCell, Topic, TopicRow
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.sign_box import sign_box

SHOWN_USES = ("often", "sometimes", "seldom", "ask")
URGENT = 1
"""On the page to call from, so many boxes of signs stand before the clinic's own number."""
UNDATED = "undated"
MOST_WAYS = 8
"""Pages a matrix cell leads to by itself; its category and its site list them all."""


def topic_link(row: TopicRow, library: Library) -> dict[str, Any]:
    """A way on to a page, as rows and tiles show it."""
    return {
        "slug": row.slug,
        "title": row.title,
        "summary": row.summary,
        "colour": row.colour,
        "offered": row.slug not in library.not_offered,
    }


def diagram_content(diagram: Diagram, library: Library) -> dict[str, Any]:
    """A diagram without what only hit testing needs; each region has the colour of the place it leads to."""
    colours = {site.slug: site.colour for site in library.pack.sites(library.language)}
    regions = [
        {
            "id": region.id,
            "number": number,
            "name": region.name,
            "sentence": region.sentence,
            "pinX": region.pin[0],
            "pinY": region.pin[1],
            "topic": region.topic,
            "colour": colours.get(region.topic, "teal"),
        }
        for number, region in enumerate(diagram.regions, 1)
    ]
    return {
        "slug": diagram.slug,
        "title": diagram.title,
        "caption": diagram.caption,
        "alt": diagram.alt,
        "width": diagram.width,
        "height": diagram.height,
        "digest": diagram.digest,
        "regions": regions,
        "steps": [{"text": step.text, "regions": list(step.regions)} for step in diagram.steps],
    }


def page_rows(topic: Topic, library: Library, call_topic: str) -> list[Row]:
    """The whole page in reading order. Block ids are unique: no author's id holds a colon."""
    rows = [_title(topic, library)]
    if topic.row.slug in library.not_offered:
        rows.append(Row("page:not-offered", "notOffered", {}))
    body = [
        _body(block.block_id, block.kind, block.content, topic, library) for block in topic.blocks
    ]
    if topic.row.slug != call_topic:
        body = _leading_to_all_signs(body)
    else:
        first, body = _leading_signs(body)
        rows += first[:URGENT]
        rows.append(Row("page:clinic", "clinic", library.clinic._asdict()))
        rows += first[URGENT:]
    rows.append(Row("page:in-short", "inShort", _items(topic.in_short, topic)))
    rows += body
    rows += _where_used(topic, library)
    rows.append(Row("page:questions", "questions", _items(topic.questions, topic)))
    rows.append(Row("page:actions", "actions", _items(topic.actions, topic)))
    rows += _ways_on(topic, library)
    rows.append(_sources(topic, library))
    return rows


def _leading_to_all_signs(body: list[Row]) -> list[Row]:
    """The last box of signs leads to the page that shows them all: a page has only some of them."""
    boxes = [row for row in body if row.kind == "signs"]
    return [
        Row(row.block_id, row.kind, {**row.content, "last": True}) if row in boxes[-1:] else row
        for row in body
    ]


def _leading_signs(body: list[Row]) -> tuple[list[Row], list[Row]]:
    """The boxes of signs a body begins with, each a section of its own, and the rest of it."""
    count = next((i for i, row in enumerate(body) if row.kind != "signs"), len(body))
    lead = [Row(row.block_id, row.kind, {**row.content, "section": True}) for row in body[:count]]
    return lead, body[count:]


def sections(rows: list[Row]) -> list[dict[str, str]]:
    """Where one can jump to: [{blockId, kind, title}]; title is empty where the kind names it."""
    found = []
    for row in rows:
        if row.kind == "heading" and row.content["level"] == 2:
            title = row.content["run"]["plain"]
            found.append({"blockId": row.block_id, "kind": "heading", "title": title})
        elif row.kind == "signs" and row.content.get("section"):
            title = row.content["title"]
            found.append({"blockId": row.block_id, "kind": "heading", "title": title})
        elif row.kind in ("inShort", "usedHere", "questions", "sources"):
            found.append({"blockId": row.block_id, "kind": row.kind, "title": ""})
    return found


def is_wide(rows: list[Row]) -> bool:
    """Whether a page is the whole table of warning signs, of which as much as can be is seen at once."""
    return any(row.kind == "signs" and row.content["whole"] for row in rows)


def first_figure(rows: list[Row]) -> dict[str, Any]:
    """The page's first diagram, or an empty dict."""
    for row in rows:
        if row.kind == "figure":
            return dict(row.content)
    return {}


def _items(runs: tuple[Mapping[str, Any], ...], topic: Topic) -> dict[str, Any]:
    return {"items": list(runs), "colour": topic.row.colour}


def _title(topic: Topic, library: Library) -> Row:
    row = topic.row
    category = library.pack.category(library.language, row.category) if row.category else None
    content = {
        "title": row.title,
        "summary": row.summary,
        "kind": row.kind,
        "category": category.title if category else "",
        "colour": row.colour,
        "review": _review(topic, library),
        "plain": row.slug == library.pack.info().call_topic,
        "clinic": library.clinic.name,
        "phone": library.clinic.phone,
    }
    return Row("page:title", "title", content)


def _review(topic: Topic, library: Library) -> dict[str, str]:
    """Who has checked a page, or that nobody has: `notice` is empty where somebody did."""
    notice = library.text("draft_notice") if topic.review.state == "draft" else ""
    return {**topic.review._asdict(), "notice": notice}


def _body(
    block_id: str, kind: str, content: Mapping[str, Any], topic: Topic, library: Library
) -> Row:
    if kind == "figure":
        diagram = library.pack.diagram(library.language, content["diagram"])
        figure = diagram_content(diagram, library) if diagram else {}
        return Row(block_id, kind, {**figure, "own": _own_region(figure, topic, library)})
    if kind == "numbers":
        named = library.pack.sources(content["sources"])
        sources = [_source_line(source._asdict()) for source in named]
        caution = library.text("numbers_caution")
        return Row(block_id, kind, {**content, "sources": sources, "caution": caution})
    if kind == "signs":
        return Row(block_id, kind, sign_box(content, library.emergency_number))
    if kind == "clinicWords":
        return Row(block_id, kind, {"about": library.clinic.about})
    if kind == "table":
        return Row(block_id, kind, {**content, "shares": column_shares(content)})
    return Row(block_id, kind, content)


def _own_region(figure: Mapping[str, Any], topic: Topic, library: Library) -> str:
    """The part of the map of the body that a site's page is about; empty for every other picture."""
    if topic.row.kind != "site" or figure.get("slug") != library.pack.info().home_diagram:
        return ""
    ids = [region["id"] for region in figure["regions"] if region["topic"] == topic.row.slug]
    return next(iter(ids), "")


def column_shares(table: Mapping[str, Any]) -> list[float]:
    """How much of the width each column of a table gets; together 1. Long columns get more, none under half
    of an even share.
    """
    lines = [table["header"], *table["rows"]]
    lengths = [max(len(line[i]["plain"]) for line in lines) for i in range(len(table["header"]))]
    weights = [min(max(length, 8), 60) ** 0.5 for length in lengths]
    even = 1 / len(weights)
    shares = [max(even / 2, weight / sum(weights)) for weight in weights]
    return [share / sum(shares) for share in shares]


def used_content(cell: MatrixCell, library: Library) -> dict[str, Any]:
    """A cell of the matrix with its category and site named and the ways on from it."""
    pack, language = library.pack, library.language
    category = pack.category(language, cell.category)
    site = pack.topic_row(language, cell.site)
    treatments = pack.site_treatments(language, cell.site, cell.category)
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
        "topics": [topic_link(treatment.row, library) for treatment in treatments[:MOST_WAYS]],
    }


def shown_cells(cells: tuple[MatrixCell, ...], library: Library) -> list[dict[str, Any]]:
    """Cells that say something, most used first; `not_used` and `not_stated` stay silent."""
    shown = [cell for cell in cells if cell.used in SHOWN_USES]
    shown.sort(key=lambda cell: SHOWN_USES.index(cell.used))
    return [used_content(cell, library) for cell in shown]


def _where_used(topic: Topic, library: Library) -> list[Row]:
    pack, language = library.pack, library.language
    if topic.row.kind == "site":
        cells = shown_cells(pack.matrix_for_site(language, topic.row.slug), library)
        return [Row("page:used-here", "usedHere", {"cells": cells})]
    if topic.row.kind == "treatment" and topic.sites:
        order = [site.slug for site in pack.sites(language) if site.slug in topic.sites]
        order.sort(key=lambda slug: SHOWN_USES.index(topic.sites[slug]))
        named = [(pack.topic_row(language, slug), topic.sites[slug]) for slug in order]
        sites = [{**topic_link(row, library), "used": used} for row, used in named if row]
        uses = set(topic.sites.values())
        same = uses.pop() if len(uses) == 1 < len(sites) else ""
        return [Row("page:used-where", "usedWhere", {"sites": sites, "sameUse": same})]
    return []


def _ways_on(topic: Topic, library: Library) -> list[Row]:
    rows = []
    if topic.term_ids:
        terms = [library.pack.term(library.language, term_id) for term_id in topic.term_ids]
        words = [{"id": term.id, "term": term.term} for term in terms if term]
        rows.append(Row("page:words", "words", {"terms": words}))
    if topic.related:
        links = [topic_link(row, library) for row in topic.related]
        rows.append(Row("page:related", "related", {"topics": links}))
    return rows


def _source_line(source: Mapping[str, str]) -> str:
    """A source as one line; a year that its source does not give is not spoken of."""
    year = "" if source["year"] == UNDATED else source["year"]
    parts = (source["organisation"], source["title"], year, source["address"])
    return " ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part)


def _about(topic: Topic, library: Library) -> str:
    """The page that tells of all pages, from every other one."""
    slug = library.pack.info().about_topic
    return "" if slug == topic.row.slug else slug


def _sources(topic: Topic, library: Library) -> Row:
    content = {
        "sources": [_source_line(source._asdict()) for source in topic.sources],
        "review": _review(topic, library),
        "aboutTopic": _about(topic, library),
        "general": library.text("disclaimer_general"),
        "change": library.text("disclaimer_change"),
        "version": library.pack.info().version,
        "card": topic.row.card,
    }
    return Row("page:sources", "sources", content)
