"""The rows of every table of a pack, in the order they are written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial
from typing import Any

from kiosk.authored.text import one_line
from kiosk.compiler.cache import Cache
from kiosk.compiler.drawing import regions
from kiosk.compiler.drawing.ground import drawn_cells, region_cells
from kiosk.compiler.drawing.svg import serialised
from kiosk.compiler.drawing.thumbnail import simplified
from kiosk.compiler.link.linked import Linked, LinkedPage
from kiosk.compiler.link.signed import signed
from kiosk.compiler.link.signs import sources_on
from kiosk.compiler.model import Content, DiagramDef, TopicDef
from kiosk.compiler.words.alphabet import sort_key
from kiosk.compiler.words.counting import length
from kiosk.compiler.write import index as search_index
from kiosk.pack.codec import to_json
from kiosk.pack.staging import staged
from kiosk.pack.types import Stage

DEFAULT_COLOUR = "teal"
Row = tuple[Any, ...]


def rows(content: Content, linked: Linked, cache: Cache | None = None) -> Iterator[tuple[str, Row]]:
    """Table name and values of each row. The same content gives the same rows.

    Those of pages and pictures that a cache knows from before are not made again.
    """
    cache = cache or Cache()
    yield from _pack(content)
    colours = topic_colours(content)
    for slug, topic in sorted(content.topics.items()):
        sources = dict.fromkeys([*topic.sources, *sources_on(content, slug)])
        review = _review(content, linked, slug, cache)
        yield "topic", _topic(topic, colours[slug], list(sources), review)
        for system, texts in sorted(topic.codes.items()):
            for text in texts:
                yield "code", (system, text.value, slug)
    for (language, slug), page in sorted(linked.pages.items()):
        make = partial(_page, language, slug, page)
        yield from cache.made(("rows", language, slug), (page,), make)
    yield from _terms(content, linked)
    yield from _matrix(content)
    for slug, diagram in sorted(content.diagrams.items()):
        yield from cache.made(("rows", slug), (diagram,), partial(_diagram, diagram))
    yield from _visits(content)
    yield from _search(content, linked, colours)


def topic_colours(content: Content) -> dict[str, str]:
    """Each topic's colour: its site's, else its category's, else teal."""
    sites = {site.topic.value: site.colour for site in content.pack.sites}
    categories = {category.id: category.colour for category in content.pack.categories}
    return {
        slug: sites.get(slug) or categories.get(topic.category) or DEFAULT_COLOUR
        for slug, topic in content.topics.items()
    }


def _pack(content: Content) -> Iterator[tuple[str, Row]]:
    pack = content.pack
    meta = {
        "id": pack.id,
        "version": pack.version,
        "home_diagram": pack.diagram,
        "call_topic": pack.call,
        "questions_topic": pack.questions,
        "about_topic": pack.about,
        "guides": to_json(pack.guides),
        "more_sections": to_json([section.value for section in pack.more_sections]),
        "default_language": content.languages[0],
    }
    if pack.retired_cards:
        retired = sorted(pack.retired_cards.items())
        meta["retired_cards"] = to_json({str(number): card.nearest for number, card in retired})
    for item in sorted(meta.items()):
        yield "meta", item
    for position, language in enumerate(pack.languages):
        yield "language", (language.code, position, language.name, language.direction)
    for key, texts in sorted(pack.texts.items()):
        for language, text in sorted(texts.items()):
            yield "text", (language, key, one_line(text.value))
    for position, category in enumerate(pack.categories):
        yield "category", (category.id, position, category.icon, category.colour)
        for language in content.languages:
            title, summary = category.title[language], category.summary[language]
            words = (one_line(title.value), one_line(summary.value))
            yield "category_text", (language, category.id, *words)
    for position, site in enumerate(pack.sites):
        yield "site", (site.topic.value, position, site.colour)
    for key, source in sorted(content.sources.items()):
        yield "source", (key, source.title, source.organisation, source.year, source.address)


def _topic(topic: TopicDef, colour: str, sources: list[str], review: str) -> Row:
    codes = {system: [text.value for text in texts] for system, texts in topic.codes.items()}
    sites = {site: used.value for site, used in topic.sites.items()}
    return (
        topic.slug,
        topic.kind,
        topic.category,
        topic.card,
        colour,
        to_json(codes),
        to_json(topic.related),
        to_json(sources),
        to_json(sites),
        review,
    )


def _review(content: Content, linked: Linked, slug: str, cache: Cache) -> str:
    """How a page stands in each language, as schema.py says it. An older program takes every page for a draft."""
    digests: dict[str, str] = {}
    holding: dict[str, dict[str, str]] = {}
    for language in content.languages:
        found = signed(content, linked, slug, language, cache)
        if found is not None:
            digests[language] = found.digest
        if found is not None and found.review is not None and found.holds:
            review = found.review
            holding[language] = {"by": review.by, "on": review.on, "due": review.due}
    return to_json({"state": "draft", "in": holding, "of": digests})


def _page(language: str, slug: str, page: LinkedPage) -> list[tuple[str, Row]]:
    runs = (to_json(page.in_short), to_json(page.questions), to_json(page.actions))
    title, summary = page.page.title, page.page.summary
    words = length(f"{title} {summary} {search_index.page_text(page)}")
    text = (language, slug, title, summary, *runs, to_json(page.terms), words)
    blocks = [
        (language, slug, position, block.block_id, block.kind, to_json(block.content))
        for position, block in enumerate(page.blocks)
    ]
    return [("topic_text", text), *(("block", block) for block in blocks)]


def _terms(content: Content, linked: Linked) -> Iterator[tuple[str, Row]]:
    for (language, name), run in sorted(linked.definitions.items()):
        term = content.terms[name]
        text = term.texts[language]
        key = sort_key(text.term.value, language)
        topics = to_json(term.topics)
        yield "term", (language, name, text.term.value, text.say, to_json(run), topics, key)


def _matrix(content: Content) -> Iterator[tuple[str, Row]]:
    for (site, category), cell in sorted(content.matrix.items()):
        yield "matrix", (site, category, cell.used, to_json(cell.sources))
        for language in sorted(content.languages):
            sentence = cell.sentences.get(language, "")
            yield "matrix_text", (language, site, category, sentence)


def _diagram(diagram: DiagramDef) -> list[tuple[str, Row]]:
    outlines = [region.outline for region in diagram.regions]
    given = [region.pin for region in diagram.regions]
    size = (diagram.width, diagram.height)
    pins = regions.pins(outlines, given, *size)
    shapes = []
    for region, outline, pin in zip(diagram.regions, outlines, pins, strict=True):
        cells, inner = region_cells(outline.polygons, *size)
        shape = {
            "id": region.id.value,
            "polygons": outline.polygons,
            "pin": pin,
            "tip": regions.tip(outline, pin),
            "topic": region.topic,
            "cells": cells,
            "inner": inner,
        }
        shapes.append(shape)
    stages = to_json(_stages(diagram))
    digest = hashlib.sha256(diagram.svg + stages.encode()).hexdigest()
    drawn = (
        diagram.slug,
        diagram.width,
        diagram.height,
        digest,
        to_json(diagram.sources),
        to_json(shapes),
        stages,
        diagram.svg,
    )
    found: list[tuple[str, Row]] = [("diagram", drawn), ("thumbnail", _thumbnail(diagram))]
    for language, text in sorted(diagram.texts.items()):
        names = to_json(text.regions)
        steps = to_json({"sentences": text.steps, "words": text.words})
        words = (text.title, text.caption, text.alt, names, steps)
        found.append(("diagram_text", (language, diagram.slug, *words)))
    return found


def _thumbnail(diagram: DiagramDef) -> Row:
    small = serialised(simplified(diagram.drawing), diagram.width, diagram.height)
    return diagram.slug, staged(small, diagram.still)


def _stages(diagram: DiagramDef) -> dict[str, Any]:
    """What each step shows of the drawing, as schema.py says it."""
    steps = [{"regions": step.regions, **_stage(step.stage)} for step in diagram.steps]
    words = [{"id": place.id.value, "box": place.box} for place in diagram.words]
    stages = (diagram.still, *(step.stage for step in diagram.steps))
    size = (diagram.width, diagram.height)
    drawn = "" if diagram.broken else drawn_cells(diagram.drawing, stages, *size)
    return {"still": _stage(diagram.still), "stages": steps, "words": words, "drawn": drawn}


def _stage(stage: Stage) -> dict[str, Any]:
    return {key: value for key, value in stage._asdict().items() if value}


def _visits(content: Content) -> Iterator[tuple[str, Row]]:
    for position, slug in enumerate(content.pack.visits):
        visit = content.visits[slug]
        steps = [
            (each.page.value, each.section.value, each.diagram.value, each.step)
            for each in visit.steps
        ]
        yield "guided_visit", (slug, position, to_json(steps))
        for language in sorted(content.languages):
            asked = to_json([texts[language] for texts in visit.teach_back])
            words = (visit.title[language], visit.summary[language], asked)
            yield "guided_visit_text", (language, slug, *words)


def _search(content: Content, linked: Linked, colours: dict[str, str]) -> Iterator[tuple[str, Row]]:
    found = search_index.entries(content, linked, colours)
    for number, entry in enumerate(found, 1):
        shown = (entry.title, entry.excerpt, entry.colour)
        yield "entry", (number, entry.language, entry.kind, entry.target, *shown)
        yield "entry_index", (number, *search_index.folded(entry), entry.language)
    for row in search_index.spellings(found):
        yield "spelling", row
