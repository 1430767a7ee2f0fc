"""What a clinician signs: every word and picture of a page in one language, each part with a digest of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from kiosk.compiler.cache import Cache
from kiosk.compiler.link import digests, signs
from kiosk.compiler.link.digests import SIGNED_DIGITS, digest
from kiosk.compiler.link.linked import Linked, LinkedPage
from kiosk.compiler.model import Content, DiagramDef, ReviewDef, TopicDef

Parts = Mapping[str, str]
"""The digest of each part by its name: its kind, a blank, and which one of the kind."""
_TOLD = {
    "words": "the section '{}'",
    "term": "the term '{}'",
    "picture": "the drawing '{}'",
    "names": "the text of the drawing '{}'",
    "sign": "the sign '{}'",
    "boxes": "the list of signs",
    "cell": "the matrix cell '{}'",
    "source": "the source '{}'",
    "topic": "what topic.yaml says",
}
"""How each kind of part is told of."""


@dataclass(frozen=True)
class Signed:
    """What can be said of a page in one language. `digest` is that of all its parts; `changes` are told in words.

    `review` is None where nobody signed; the page counts as reviewed if there is one and nothing has changed since.
    """

    digest: str
    review: ReviewDef | None
    changes: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether a clinician has signed just this."""
        return self.review is not None and not self.changes


def signed(
    content: Content, links: Linked, slug: str, language: str, cache: Cache | None = None
) -> Signed | None:
    """How a page stands to its last review; None where there is no such page."""
    if (language, slug) not in links.pages:
        return None
    now = parts(content, links, slug, language, cache)
    review = content.reviews.get((slug, language))
    changes = tuple(_changes(review.parts, now)) if review else ()
    return Signed(digest_of(now), review, changes)


def digest_of(found: Parts) -> str:
    """The digest of a whole page in one language."""
    return digest(dict(found), SIGNED_DIGITS)


def parts(
    content: Content, links: Linked, slug: str, language: str, cache: Cache | None = None
) -> dict[str, str]:
    """All that a reader of a page sees of it, in the order of the page; search words, card and codes are left out.

    The page must be there. What stands on every page (the pack's own words) is not signed with each.
    """
    topic, page = content.topics[slug], links.pages[language, slug]
    drawn = [content.diagrams.get(name) for name in _pictures(page)]
    shown = [diagram for diagram in drawn if diagram is not None]
    names = tuple(diagram.slug for diagram in shown)
    made_of = (page, topic, content.terms, content.signs, content.matrix, *shown)
    make = partial(_parts, content, topic, page, shown, language)
    made, keys = (cache or Cache()).made(("signed", slug, language, names), made_of, make)
    sources = {key: content.sources[key] for key in keys if key in content.sources}
    said = {
        f"source {key}": _of_source(each.title, each.organisation, each.year, each.address)
        for key, each in sources.items()
    }
    return {**made, **said}


@lru_cache(maxsize=4096)
def _of_source(*said: str) -> str:
    """Most sources are as they were at the build before, and on many pages."""
    return digest(said, SIGNED_DIGITS)


def _parts(
    content: Content, topic: TopicDef, page: LinkedPage, shown: list[DiagramDef], language: str
) -> tuple[dict[str, str], tuple[str, ...]]:
    """The digest of each part but the sources, and the keys of these, each once."""
    sites = {site: used.value for site, used in topic.sites.items()}
    found = {
        f"words {section}": each
        for section, each in digests.of_page(page.page, SIGNED_DIGITS).items()
    }
    said = [topic.kind, topic.category, sites, topic.related, topic.sources]
    found["topic yaml"] = digest(said, SIGNED_DIGITS)
    for name in page.terms:
        term = content.terms.get(name)
        text = term.texts.get(language) if term else None
        if text is not None:
            said = [text.term.value, text.say, text.definition]
            found[f"term {name}"] = digest(said, SIGNED_DIGITS)
    for diagram in shown:
        found[f"picture {diagram.slug}"] = _picture(diagram)
        if language in diagram.texts:
            names = digests.of_diagram(diagram.texts[language], SIGNED_DIGITS)
            found[f"names {diagram.slug}"] = names
    for name, level, sign in signs.shown_on(content, page.page):
        found[f"sign {name}"] = digest([level, sign], SIGNED_DIGITS)
    boxes = [[block.block_id, block.content] for block in page.blocks if block.content.warns]
    if boxes:
        found["boxes signs"] = digest(boxes, SIGNED_DIGITS)
    for (site, category), cell in content.matrix.items():
        if site == topic.slug:
            said = [cell.used, cell.sources, cell.sentences.get(language, "")]
            found[f"cell {category}"] = digest(said, SIGNED_DIGITS)
    return found, tuple(dict.fromkeys(_sources(content, topic, page, shown)))


def _pictures(page: LinkedPage) -> tuple[str, ...]:
    named = (block.content.picture for block in page.blocks)
    return tuple(dict.fromkeys(name for name in named if name))


def _picture(diagram: DiagramDef) -> str:
    regions = [
        [region.id.value, region.topic, region.pin, region.outline.path]
        for region in diagram.regions
    ]
    drawn = [hashlib.sha256(diagram.svg).hexdigest(), diagram.width, diagram.height]
    steps = [[step.regions, step.stage] for step in diagram.steps]
    words = [[place.id.value, place.box, place.beside] for place in diagram.words]
    return digest([drawn, regions, diagram.still, steps, words], SIGNED_DIGITS)


def _sources(
    content: Content, topic: TopicDef, page: LinkedPage, shown: list[DiagramDef]
) -> Iterator[str]:
    yield from topic.sources
    yield from signs.sources_on(content, topic.slug)
    for block in page.blocks:
        yield from block.content.cited
    for diagram in shown:
        yield from diagram.sources
    for (site, _), cell in content.matrix.items():
        yield from cell.sources if site == topic.slug else ()


def _changes(then: Parts, now: Parts) -> Iterator[str]:
    """Each part that is not what was signed, in words."""
    changed = [name for name in {**then, **now} if then.get(name) != now.get(name)]
    kinds = {name.partition(" ")[0] for name in changed}
    for name in changed:
        kind, _, which = name.partition(" ")
        if kind == "boxes" and "sign" in kinds:
            continue  # a sign that changed changes its box
        what = _TOLD.get(kind, f"{kind} '{{}}'").format(which)
        yield f"{what} {_happened(name in then, name in now)}"


def _happened(was: bool, is_now: bool) -> str:
    if not was:
        return "is new"
    return "has changed" if is_now else "is gone"
