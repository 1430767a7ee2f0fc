"""The guided visits of a pack."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from kiosk.pack.codec import decoder
from kiosk.pack.connection import of_types, reads, stored
from kiosk.pack.reader import Pack
from kiosk.pack.rows import runs
from kiosk.pack.schema import FIRST_WITH_VISITS
from kiosk.pack.types import AskedOnPage, GuidedStep, GuidedVisit

_VISITS = (
    "SELECT v.slug, COALESCE(w.title, d.title), COALESCE(w.summary, d.summary), v.steps,"
    " COALESCE(w.teach_back, d.teach_back) FROM guided_visit v"
    " LEFT JOIN guided_visit_text w ON w.slug = v.slug AND w.language = :language"
    " LEFT JOIN guided_visit_text d ON d.slug = v.slug AND d.language = :default"
)
_QUESTIONS = (
    "SELECT t.slug, COALESCE(w.title, d.title), t.colour, COALESCE(w.questions, d.questions)"
    " FROM topic t"
    " LEFT JOIN topic_text w ON w.slug = t.slug AND w.language = :language"
    " LEFT JOIN topic_text d ON d.slug = t.slug AND d.language = :default"
    " WHERE t.slug IN (SELECT value FROM json_each(:slugs))"
)
_STEPS = tuple[tuple[str, str, str, int], ...]


@reads
def guided_visits(pack: Pack, language: str) -> tuple[GuidedVisit, ...]:
    """All of them in the pack's order; none where the pack is of a schema before there were any.

    Raises PackError if the pack turns out to be damaged.
    """
    return _found(pack, language, " ORDER BY v.position")


@reads
def guided_visit(pack: Pack, language: str, slug: str) -> GuidedVisit | None:
    """One of them, or None. Raises PackError if the pack turns out to be damaged."""
    return next(iter(_found(pack, language, " WHERE v.slug = :slug", slug=slug)), None)


@reads
def questions_of(pack: Pack, language: str, slugs: Iterable[str]) -> tuple[AskedOnPage, ...]:
    """What some pages end with, in the order of their slugs; unknown slugs are left out.

    Raises PackError if the pack turns out to be damaged.
    """
    wanted = list(slugs)
    default = pack.info().languages[0].code
    asked = {"language": language, "default": default, "slugs": json.dumps(wanted)}
    found = {row[0]: _page(row) for row in pack.rows(_QUESTIONS, asked)}
    return tuple(found[slug] for slug in wanted if slug in found)


@stored
def _page(row: tuple[Any, ...]) -> AskedOnPage:
    slug, title, colour, questions = of_types(row, str, str, str, str)
    return AskedOnPage(slug, title, colour, runs(questions))


def _found(pack: Pack, language: str, which: str, **more: str) -> tuple[GuidedVisit, ...]:
    if pack.schema < FIRST_WITH_VISITS:
        return ()
    default = pack.info().languages[0].code
    rows = pack.rows(_VISITS + which, {"language": language, "default": default, **more})
    return tuple(map(_visit, rows))


@stored
def _visit(row: tuple[Any, ...]) -> GuidedVisit:
    slug, title, summary, steps, asked = of_types(row, str, str, str, str, str)
    walked = tuple(GuidedStep(*each) for each in decoder(_STEPS)(json.loads(steps)))
    if not walked:
        raise ValueError("expected steps")
    return GuidedVisit(slug, title, summary, walked, decoder(tuple[str, ...])(json.loads(asked)))
