"""What a test needs to know of the pack's content."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kiosk.pack.reader import Pack
from kiosk.pack.runs import Link, Run
from kiosk.pack.types import Diagram

CONTENT = Path(__file__).parents[2] / "content"
TOPICS = sorted(path.name for path in (CONTENT / "topics").iterdir())
DIAGRAMS = sorted(path.name for path in (CONTENT / "diagrams").iterdir())


def title(pack: Pack, slug: str, language: str = "en") -> str:
    row = pack.topic_row(language, slug)
    assert row is not None
    return row.title


def diagram(pack: Pack, slug: str, language: str = "en") -> Diagram:
    found = pack.diagram(language, slug)
    assert found is not None
    return found


def region_name(picture: Diagram, region_id: str) -> str:
    return next(region.name for region in picture.regions if region.id == region_id)


@cache
def figures_of(pack: Pack, slug: str) -> tuple[str, ...]:
    """The diagrams of a page, in reading order."""
    topic = pack.topic("en", slug)
    blocks = topic.blocks if topic else ()
    return tuple(block.content.picture for block in blocks if block.content.picture)


def page_with(pack: Pack, slug: str) -> str | None:
    """The page that shows this diagram beside the fewest others, if there is one."""
    shown = {row.slug: figures_of(pack, row.slug) for row in pack.topics("en")}
    pages = [page for page, figures in shown.items() if slug in figures]
    return min(pages, key=lambda page: len(shown[page]), default=None)


def term_links(pack: Pack, slug: str, language: str = "en") -> Iterator[tuple[Run, Link]]:
    """Every glossary word linked in a page's text, in reading order, with the run it stands in."""
    topic = pack.topic(language, slug)
    assert topic is not None
    said = (said.words for block in topic.blocks for said in block.content.texts())
    for run in (*topic.in_short, *(words for words in said if isinstance(words, Run))):
        for link in run.links:
            if link.kind == "term":
                yield run, link


def words_of(run: Run, link: Link) -> str:
    """What a link says; its ends count UTF-16 units."""
    units = run.plain.encode("utf-16-le")
    return units[2 * link.start : 2 * link.end].decode("utf-16-le")
