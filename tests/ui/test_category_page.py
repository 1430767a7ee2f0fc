"""A kind of treatment: its pages side by side, what is said once, and what is left out."""

from __future__ import annotations

import pytest

from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.things import descendants, is_kind
from tests.ui.visitor import Visitor

GUIDES = (
    "eating-well", "work-and-driving", "sex-and-fertility", "money-and-help",
    "feelings-and-family", "living-with-the-pump", "living-with-an-ostomy",
)  # fmt: skip


def open_category(visitor: Visitor, category_id: str) -> None:
    visitor.kiosk.begin()
    visitor.kiosk.openCategory(category_id)
    visitor.settle()


def test_the_only_page_of_its_kind_opens_at_once_and_back_leads_home(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Immunotherapy", kind="TouchTile")
    assert (visitor.kiosk.page, visitor.kiosk.target) == ("topic", "immunotherapy")
    visitor.touch("Back")
    assert visitor.kiosk.page == "home"


@pytest.mark.parametrize(
    ("reference", "columns"), [(LANDSCAPE, 2), (SMALL, 2), (PORTRAIT, 1)], ids=lambda r: str(r)[:12]
)
def test_pages_stand_side_by_side_where_there_is_room(
    visitor: Visitor, reference: Reference, columns: int
) -> None:
    visitor.opened.resize(reference)
    open_category(visitor, "surgery")
    cards = [thing for thing in visitor.touchable() if thing.kind == "TopicCard"]
    assert len({card.box.left() for card in cards}) == columns
    titles = [row.title for row in visitor.opened.pack.category_topics("en", "surgery")]
    assert [card.name for card in cards] == titles


def test_pages_are_listed_with_their_pictures(visitor: Visitor) -> None:
    open_category(visitor, "image-guided")
    slugs = [row.slug for row in visitor.opened.pack.category_topics("en", "image-guided")]
    drawn = visitor.opened.pack.thumbnails(slugs)
    pictures = [
        item
        for item in descendants(visitor.window.contentItem())
        if is_kind(item, "Picture") and item.isVisible()
    ]
    assert len(pictures) == len(drawn) > 0


def test_what_is_the_same_for_several_places_is_said_once(visitor: Visitor) -> None:
    open_category(visitor, "targeted")
    cells = visitor.opened.pack.matrix_for_category("en", "targeted")
    sentences = [cell.sentence for cell in cells]
    said = max(sentences, key=sentences.count)
    assert sentences.count(said) > 1
    assert len(visitor.all(said)) == 1
    for cell in cells:
        open_category(visitor, "targeted")
        row = visitor.opened.pack.topic_row("en", cell.site)
        assert row is not None
        visitor.touch(row.title)
        assert visitor.kiosk.target == cell.site


def test_to_ask_is_not_said_of_comfort(visitor: Visitor) -> None:
    open_category(visitor, "supportive")
    assert not visitor.all("Ask your team")


def test_help_with_living_is_found_under_comfort_too(visitor: Visitor) -> None:
    for slug in GUIDES:
        open_category(visitor, "supportive")
        row = visitor.opened.pack.topic_row("en", slug)
        assert row is not None
        visitor.touch(row.title, kind="TopicCard")
        assert visitor.kiosk.target == slug
