"""Figures from studies stay closed until a person opens them, every time."""

from __future__ import annotations

from kiosk.pack.blocks import Numbers
from kiosk.pack.page import page_of, parts, sections
from kiosk.pack.reader import Pack
from tests.ui.screens import read_whole
from tests.ui.visitor import Visitor

OPEN, CLOSE = "Show the numbers", "Close the numbers"


def show_section_of(visitor: Visitor, slug: str, title: str) -> None:
    """The section of a page in which figures of this title stand."""
    page = page_of(visitor.opened.pack, "en", slug)
    assert page is not None
    section = next(
        section.section_id
        for section in sections(page, parts(page))
        for part in section.parts
        if isinstance(part.block, Numbers) and part.block.title == title
    )
    if visitor.kiosk.target != slug:
        visitor.kiosk.openTopic(slug)
    visitor.kiosk.openSection(section)
    visitor.settle()


def figures(pack: Pack) -> list[tuple[str, Numbers]]:
    """Every numbers block with the page it stands on."""
    return [
        (row.slug, block.content)
        for row in pack.topics("en")
        if (topic := pack.topic("en", row.slug))
        for block in topic.blocks
        if isinstance(block.content, Numbers)
    ]


def read_aloud(visitor: Visitor) -> str:
    return " ".join(f"{thing.name} {thing.description}" for thing in visitor.all())


def test_no_page_shows_figures_that_nobody_asked_for(visitor: Visitor) -> None:
    found = figures(visitor.opened.pack)
    assert found
    visitor.touch("Touch to begin")
    for slug, content in found:
        show_section_of(visitor, slug, content.title)
        words = read_aloud(visitor)
        assert content.title in words, slug
        for hidden in (content.lead, content.meaning, *(row.text for row in content.rows)):
            assert hidden not in words, slug


def test_opened_figures_are_shown_with_a_caution(visitor: Visitor) -> None:
    slug, content = next(
        (slug, content) for slug, content in figures(visitor.opened.pack) if content.rows
    )
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, slug)
    visitor.settle()
    visitor.touch(OPEN)
    row = content.rows[0]
    words = read_aloud(visitor)
    assert row.text in words
    assert visitor.opened.pack.texts("en")["numbers_caution"] in words
    visitor.touch(CLOSE)
    assert content.lead not in read_aloud(visitor)


def test_opened_figures_are_closed_when_the_page_is_met_again(visitor: Visitor) -> None:
    slug, content = figures(visitor.opened.pack)[0]
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, slug)
    visitor.settle()
    for way_out, way_in in (
        (lambda: visitor.touch("Search"), lambda: visitor.touch("Back")),
        (lambda: visitor.touch("Home"), lambda: read_whole(visitor.kiosk, slug)),
        (visitor.opened.reset, lambda: read_whole(visitor.kiosk, slug)),
    ):
        visitor.touch(OPEN)
        assert visitor.all(CLOSE)
        way_out()
        way_in()
        visitor.settle()
        assert not visitor.all(CLOSE)
        assert content.lead not in read_aloud(visitor)
