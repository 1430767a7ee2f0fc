"""Figures from studies stay closed until a person opens them, every time."""

from __future__ import annotations

from itertools import groupby

from kiosk.pack.blocks import Numbers
from kiosk.pack.reader import Pack
from tests.ui.screens import read_whole
from tests.ui.visitor import Visitor

OPEN, CLOSE = "Show the numbers", "Close the numbers"


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
    for slug, of_page in groupby(found, key=lambda each: each[0]):
        read_whole(visitor.kiosk, slug)
        visitor.settle()
        words = read_aloud(visitor)
        for _, content in of_page:
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
