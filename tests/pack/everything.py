"""Reads all that a pack can be asked for, as a visitor's screens do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.pack.counting import details
from kiosk.pack.guided import guided_visit, guided_visits
from kiosk.pack.page import page_of, parts, uses
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import near_terms, search


def everything(pack: Pack) -> list[Any]:
    """Each value that a reader gives, in each language. Raises what the readers raise."""
    found: list[Any] = [pack.info(), pack.counts(), details(pack)]
    for language in pack.info().languages:
        found += _in(pack, language.code)
    return found


def _in(pack: Pack, language: str) -> Iterator[Any]:
    yield pack.texts(language)
    topics = pack.topics(language)
    for topic in topics:
        page = page_of(pack, language, topic.slug)
        yield page
        yield parts(page) if page else None
        yield pack.resolve(topic.slug), pack.resolve(str(topic.card))
        yield search(pack, language, topic.title)
    yield pack.thumbnails(topic.slug for topic in topics)
    for site in pack.sites(language):
        yield site
        yield uses(pack, language, pack.matrix_for_site(language, site.slug))
        yield pack.site_treatments(language, site.slug)
    for category in pack.categories(language):
        yield category
        yield uses(pack, language, pack.matrix_for_category(language, category.id))
        yield pack.category_topics(language, category.id)
    for term in pack.terms(language):
        yield pack.term(language, term.id)
        yield search(pack, language, term.term)
    for slug in (pack.info().home_diagram,):
        yield pack.diagram(language, slug)
        yield pack.diagram_svg(slug), pack.thumbnail_svg(slug)
    for visit in guided_visits(pack, language):
        yield visit, guided_visit(pack, language, visit.slug), pack.resolve(f"visit:{visit.slug}")
    yield pack.resolve("icd10:C78.7")
    yield from (search(pack, language, text) for text in ("tum", "livre", "zzz"))
    yield near_terms(pack, language, "tumr")


def leaves(value: Any) -> Iterator[Any]:
    """The plain values within one."""
    if is_dataclass(value):
        value = [getattr(value, field.name) for field in fields(value)]
    elif isinstance(value, Mapping):
        value = [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from leaves(each)
    else:
        yield value
